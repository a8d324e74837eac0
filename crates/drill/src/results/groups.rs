//! People who have something in common.

use super::model::{Group, Rate, Table};
use super::outcome::Outcome;
use crate::import::{Kind, Map};
use crate::stats::{Share, number};
use crate::{Project, What};

/// Groups of so many people or fewer are hidden in what is handed on: of few people everybody knows who they are.
pub const FEW: u64 = 5;

/// Counts of a group.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    people: u64,
    opened: u64,
    reported: u64,
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        self.people += 1;
        self.opened += u64::from(outcome.opened.yes);
        self.reported += u64::from(outcome.reported.yes);
    }

    fn group(self, name: &str, told: Told) -> Group {
        let both = told.opened && told.reported && self.opened > 0;
        let per_click = both.then(|| number(self.reported) / number(self.opened));
        let rate = |count, told: bool| told.then(|| Rate::of(Share::new(count, self.people)));
        Group {
            name: name.to_owned(),
            people: Some(self.people),
            opened: rate(self.opened, told.opened),
            reported: rate(self.reported, told.reported),
            reports_per_click: per_click,
        }
    }
}

/// What the files tell at all. That nobody reported is something else than that nothing is known of reports.
#[derive(Clone, Copy)]
struct Told {
    opened: bool,
    reported: bool,
}

impl Told {
    fn by(project: &Project) -> Self {
        let read = |kinds: &[Kind]| {
            let one = |name: &str| kinds.iter().any(|kind| kind.id() == name);
            project.files.iter().any(|file| one(&file.read_as))
        };
        let happened = |what: &[What]| {
            project
                .events
                .iter()
                .any(|event| what.contains(&event.what))
        };
        let gophish = read(&[Kind::GophishResults, Kind::GophishEvents]);
        Self {
            opened: gophish
                || read(&[Kind::AccessLog])
                || happened(&[
                    What::Page,
                    What::Confirmed,
                    What::Clicked,
                    What::AttachmentOpened,
                ]),
            reported: gophish
                || read(&[Kind::Reports, Kind::Mailbox, Kind::Mail])
                || happened(&[What::Reported]),
        }
    }
}

/// All people together.
pub(super) fn all(project: &Project, outcomes: &[Outcome]) -> Group {
    let mut counts = Counts::default();
    for outcome in outcomes {
        counts.add(outcome);
    }
    counts.group("", Told::by(project))
}

/// A table for each attribute of which somebody has a value.
pub(super) fn tables(project: &Project, outcomes: &[Outcome], shared: bool) -> Vec<Table> {
    let tables = project.attributes.iter().enumerate();
    tables
        .map(|(column, attribute)| {
            let mut table = table(project, outcomes, column, attribute);
            if shared {
                table.hidden = hide(&mut table.groups);
            }
            table
        })
        .filter(|table| table.counted > 0)
        .collect()
}

fn table(project: &Project, outcomes: &[Outcome], column: usize, attribute: &str) -> Table {
    let mut order: Vec<&str> = project
        .order
        .get(column)
        .map(|names| names.iter().map(String::as_str).collect())
        .unwrap_or_default();
    let mut index: Map<&str, usize> = order.iter().copied().zip(0..).collect();
    let mut counts = vec![Counts::default(); order.len()];
    let mut nameless = Counts::default();
    for (person, outcome) in project.people.iter().zip(outcomes) {
        let value = person.values.get(column).map_or("", String::as_str);
        if value.is_empty() {
            nameless.add(outcome);
            continue;
        }
        let place = *index.entry(value).or_insert_with(|| {
            order.push(value);
            counts.push(Counts::default());
            counts.len() - 1
        });
        if let Some(counts) = counts.get_mut(place) {
            counts.add(outcome);
        }
    }
    let told = Told::by(project);
    let counted = counts.iter().map(|counts| counts.people).sum();
    let mut groups: Vec<Group> = order
        .iter()
        .zip(&counts)
        .map(|(name, counts)| counts.group(name, told))
        .collect();
    if nameless.people > 0 {
        groups.push(nameless.group("", told));
    }
    Table {
        attribute: attribute.to_owned(),
        groups,
        counted,
        hidden: 0,
    }
}

/// Hides small groups. One alone, or some that are few together, could be worked out from the others and all people,
/// so the next larger group is hidden with them. How many are hidden.
fn hide(groups: &mut [Group]) -> u64 {
    let mut sizes: Vec<(u64, usize)> = groups
        .iter()
        .zip(0..)
        .filter_map(|(group, index)| Some((group.people.filter(|people| *people > 0)?, index)))
        .collect();
    sizes.sort_unstable();
    let (mut hidden, mut people) = (0, 0);
    for (size, index) in sizes {
        let alone = hidden > 0 && (hidden == 1 || people <= FEW);
        if size > FEW && !alone {
            break;
        }
        (hidden, people) = (hidden + 1, people + size);
        if let Some(group) = groups.get_mut(index) {
            *group = Group {
                name: std::mem::take(&mut group.name),
                ..Group::default()
            };
        }
    }
    hidden
}
