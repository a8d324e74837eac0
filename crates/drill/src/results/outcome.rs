//! What each person did, as far as the files tell.

use super::machines::{bursts, sign};
use super::model::{MachineCount, MachineReason, Machines, Unknown};
use crate::import::Map;
use crate::{By, Event, OpenedMeans, Project, What};

/// Whether something happened, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Happened {
    /// Whether it did.
    pub yes: bool,
    /// When, if that is known: seconds since 1970-01-01 00:00 UTC.
    pub at: Option<i64>,
}

impl Happened {
    /// The first of two.
    fn or_at(self, at: Option<i64>) -> Self {
        let first = match (self.at, at) {
            (Some(old), Some(new)) => Some(old.min(new)),
            (old, new) => old.or(new),
        };
        Self {
            yes: true,
            at: first,
        }
    }
}

/// What one person did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// When the mail was sent to them, if that is known.
    pub sent: Option<i64>,
    /// Whether they opened ([`OpenedMeans`]). Programs do not count.
    pub opened: Happened,
    /// Whether they reported.
    pub reported: Happened,
    /// Whether only programs followed their link.
    pub only_machines: bool,
}

/// Everybody's outcome, and what was left out.
pub(super) struct Outcomes {
    pub(super) people: Vec<Outcome>,
    pub(super) machines: Machines,
    pub(super) unknown: Unknown,
}

/// What each person of the project did, in the order of [`Project::people`].
#[must_use]
pub fn outcomes(project: &Project) -> Vec<Outcome> {
    all(project).people
}

pub(super) fn all(project: &Project) -> Outcomes {
    let mut unknown = Unknown::default();
    let owners = owners(project, &mut unknown);
    let owners: Vec<Option<u32>> = project
        .events
        .iter()
        .zip(owners)
        .map(|(event, owner)| owner.filter(|_| inside(project, event, &mut unknown)))
        .collect();
    let confirms = project.settings.confirms.unwrap_or_else(|| {
        let confirmed = |event: &Event| event.what == What::Confirmed && event.signs.is_none();
        project.events.iter().any(confirmed)
    });
    let bursts = bursts(&project.events, &owners);
    let mut machines = Machines {
        confirms,
        ..Machines::default()
    };
    let mut hits = [0; MachineReason::ALL.len()];
    let mut events = vec![];
    let by_person = ByPerson::new(project.people.len(), &owners);
    let people = (0..project.people.len())
        .map(|person| {
            by_person.of(person, &project.events, &mut events);
            let outcome = judge(project, &events, &bursts, confirms, &mut hits);
            machines.people += u64::from(outcome.only_machines);
            outcome
        })
        .collect();
    machines.hits = hits.iter().sum();
    machines.reasons = MachineReason::ALL
        .into_iter()
        .zip(hits)
        .filter(|(_, hits)| *hits > 0)
        .map(|(reason, hits)| MachineCount { reason, hits })
        .collect();
    Outcomes {
        people,
        machines,
        unknown,
    }
}

/// The person of each event.
fn owners(project: &Project, unknown: &mut Unknown) -> Vec<Option<u32>> {
    let mut addresses: Map<&str, u32> = Map::default();
    let mut tokens: Map<&str, u32> = Map::default();
    for (person, number) in project.people.iter().zip(0..) {
        if !person.address.is_empty() {
            addresses.entry(&person.address).or_insert(number);
        }
        if !person.token.is_empty() {
            tokens.entry(&person.token).or_insert(number);
        }
    }
    for (address, token) in &project.links {
        if let Some(number) = addresses.get(address.as_str()) {
            tokens.entry(token).or_insert(*number);
        }
    }
    let find = |names: &[String], known: &Map<&str, u32>| -> Vec<Option<u32>> {
        let owner = |name: &String| known.get(name.as_str()).copied();
        names.iter().map(owner).collect()
    };
    let by_token = find(&project.tokens, &tokens);
    let by_address = find(&project.addresses, &addresses);
    let nobody = |owners: &[Option<u32>]| owners.iter().filter(|owner| owner.is_none()).count();
    unknown.tokens = nobody(&by_token) as u64;
    unknown.addresses = nobody(&by_address) as u64;
    let owner = |event: &Event| match event.by {
        By::Token(number) => by_token.get(number as usize).copied().flatten(),
        By::Address(number) => by_address.get(number as usize).copied().flatten(),
    };
    let owners: Vec<Option<u32>> = project.events.iter().map(owner).collect();
    unknown.events = nobody(&owners) as u64;
    owners
}

/// Whether an event lies within the drill.
fn inside(project: &Project, event: &Event, unknown: &mut Unknown) -> bool {
    let (start, end) = (project.settings.sent_at, project.settings.ends_at);
    let early = event.at.zip(start).is_some_and(|(at, start)| at < start);
    let late = event.at.zip(end).is_some_and(|(at, end)| at > end);
    let outside = (early || late) && event.what != What::Sent;
    unknown.outside += u64::from(outside);
    !outside
}

/// Indices of events, sorted by person.
struct ByPerson {
    starts: Vec<usize>,
    order: Vec<u32>,
}

impl ByPerson {
    fn new(people: usize, owners: &[Option<u32>]) -> Self {
        let mut starts = vec![0; people + 1];
        for owner in owners.iter().flatten() {
            if let Some(count) = starts.get_mut(*owner as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut order = vec![0; sum];
        for (owner, index) in owners.iter().zip(0..) {
            let Some(place) = owner.and_then(|owner| next.get_mut(owner as usize)) else {
                continue;
            };
            if let Some(slot) = order.get_mut(*place) {
                *slot = index;
            }
            *place += 1;
        }
        Self { starts, order }
    }

    /// The events of a person in the order of time; those without a time come first.
    fn of<'e>(&self, person: usize, events: &'e [Event], out: &mut Vec<(usize, &'e Event)>) {
        let from = self.starts.get(person).copied().unwrap_or_default();
        let to = self.starts.get(person + 1).copied().unwrap_or(from);
        let indices = self.order.get(from..to).unwrap_or_default();
        let found = indices.iter().filter_map(|index| {
            let index = *index as usize;
            Some((index, events.get(index)?))
        });
        out.clear();
        out.extend(found);
        out.sort_unstable_by_key(|(index, event)| (event.at, *index));
    }
}

/// What a person's events come to.
fn judge(
    project: &Project,
    events: &[(usize, &Event)],
    bursts: &[bool],
    confirms: bool,
    hits: &mut [u64; MachineReason::ALL.len()],
) -> Outcome {
    let mut outcome = Outcome::default();
    let first = |what| events.iter().find(|(_, event)| event.what == what);
    let sent = events
        .iter()
        .filter(|(_, event)| event.what == What::Sent)
        .find_map(|(_, event)| event.at);
    outcome.sent = sent.or(project.settings.sent_at);
    for (_, event) in events.iter().filter(|(_, e)| e.what == What::Reported) {
        outcome.reported = outcome.reported.or_at(event.at);
    }
    if project.settings.opened_means == OpenedMeans::Attachment {
        for (_, event) in events
            .iter()
            .filter(|(_, e)| e.what == What::AttachmentOpened)
        {
            outcome.opened = outcome.opened.or_at(event.at);
        }
        return outcome;
    }
    let confirmed = events
        .iter()
        .find(|(_, event)| event.what == What::Confirmed && event.signs.is_none())
        .map(|(_, event)| event.at);
    // The log of the page is the better witness; without it, the clicks that another system counted.
    let pages = first(What::Page).is_some();
    let timed = events
        .iter()
        .any(|(_, event)| event.what == What::Clicked && event.at.is_some());
    let mut machine = false;
    for (index, event) in events {
        let page = event.what == What::Page;
        let click = event.what == What::Clicked && !pages && (event.at.is_some() || !timed);
        if !page && !click {
            continue;
        }
        let burst = bursts.get(*index).copied().unwrap_or_default();
        let sign = sign(event, outcome.sent, burst && confirmed.is_none());
        let silent = page && confirms && confirmed.is_none();
        let reason = sign.or(silent.then_some(MachineReason::NoInput));
        if let Some(reason) = reason {
            machine = true;
            if let Some(count) = hits.get_mut(reason as usize) {
                *count += 1;
            }
            continue;
        }
        outcome.opened = match confirmed {
            // What was requested before the last time ahead of the touch may have been a scanner that gave no sign.
            Some(touched) if page && event.at <= touched => Happened {
                yes: true,
                at: event.at,
            },
            Some(_) if page && outcome.opened.yes => outcome.opened,
            _ => outcome.opened.or_at(event.at),
        };
    }
    if let Some(touched) = confirmed
        && !outcome.opened.yes
    {
        outcome.opened = outcome.opened.or_at(touched);
    }
    outcome.only_machines = machine && !outcome.opened.yes;
    outcome
}
