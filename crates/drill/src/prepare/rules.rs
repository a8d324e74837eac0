//! What a drill must keep to before there is a kit: own people only, a sender of one's own, nobody imitated, and all that
//! makes it work.

use super::allowance::Allowance;
use super::draft::{DraftFault, Pattern};
use super::site::Site;
use crate::send_plan::is_at;
use crate::{Cue, MAX_QUOTE, MAX_TEXT, Place, Plan, Project, is_id};
use serde_json::Value;

/// Longest name of a person, in characters.
pub const MAX_NAME: usize = 200;

/// Most people of a drill.
pub const MAX_PEOPLE: usize = 50_000;

/// Most waves.
pub const MAX_WAVES: usize = 50;

/// How many addresses or names are named with a refusal; how many there are is always said.
const NAMED: usize = 5;

/// The steps of preparing a drill, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What for, and who answers for it.
    Goal,
    /// Who gets the mail.
    People,
    /// The mail.
    Mail,
    /// How hard it is to see through.
    Difficulty,
    /// When, how many, and what that can show.
    Dates,
    /// Where the link leads, and the kit.
    Kit,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Goal,
        Self::People,
        Self::Mail,
        Self::Difficulty,
        Self::Dates,
        Self::Kit,
    ];

    /// Its name; messages are `prepare-step-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::People => "people",
            Self::Mail => "mail",
            Self::Difficulty => "difficulty",
            Self::Dates => "dates",
            Self::Kit => "kit",
        }
    }
}

/// Why there is no kit: a rule that the drill breaks, with what breaks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is named as the owner: organisation, contact and mail address are needed in every mail.
    NoOwner,
    /// The contact's mail address is none.
    ContactAddress(String),
    /// A name or contact is too long or has control characters; which field.
    Field(&'static str),
    /// The policy names no domain of the organisation.
    NoOwnDomain,
    /// The roster is empty.
    Nobody,
    /// More than [`MAX_PEOPLE`].
    TooMany(usize),
    /// People without a mail address.
    NoAddress(usize),
    /// People outside of the organisation's own domains: some of them, and how many.
    Strangers(Vec<String>, usize),
    /// People with names longer than [`MAX_NAME`]: the addresses of some, and how many.
    LongNames(Vec<String>, usize),
    /// A sender's address is missing.
    NoSender,
    /// The sender's address is in none of the organisation's own domains, nor in one that it names for drills.
    Sender(String),
    /// A brand is named: it, and where (`from`, `subject`, `text`, `organisation`).
    Brand(String, &'static str),
    /// No name of a sender is given.
    NoSenderName,
    /// The subject cannot be filled in.
    Subject(DraftFault),
    /// The text cannot be filled in.
    Text(DraftFault),
    /// No cue that gives the mail away: those who click could be shown nothing.
    NoCue,
    /// A cue's words or explanation are missing or too long: its number, from 1.
    CueForm(usize),
    /// A cue's words are not in the mail: its number, and the words.
    CueNotThere(usize, String),
    /// An element of the premise is not 0, 2, 4, 6 or 8.
    Premise,
    /// No time of sending, or more than [`MAX_WAVES`].
    Waves,
    /// A time of sending is in the past.
    WavePast(i64),
    /// The end is not after the last time of sending.
    EndsBefore,
    /// The sample is of nobody, or larger than the roster: how many people there are.
    Sample(usize),
    /// The landing page's address is none.
    Site(String),
    /// The campaign's id is none.
    Campaign(String),
}

impl Refusal {
    /// Its name; messages are `prepare-refused-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoOwner => "no-owner",
            Self::ContactAddress(_) => "contact-address",
            Self::Field(_) => "field",
            Self::NoOwnDomain => "no-own-domain",
            Self::Nobody => "nobody",
            Self::TooMany(_) => "too-many",
            Self::NoAddress(_) => "no-address",
            Self::Strangers(..) => "strangers",
            Self::LongNames(..) => "long-names",
            Self::NoSender => "no-sender",
            Self::Sender(_) => "sender",
            Self::Brand(..) => "brand",
            Self::NoSenderName => "no-sender-name",
            Self::Subject(_) => "subject",
            Self::Text(_) => "text",
            Self::NoCue => "no-cue",
            Self::CueForm(_) => "cue-form",
            Self::CueNotThere(..) => "cue-not-there",
            Self::Premise => "premise",
            Self::Waves => "waves",
            Self::WavePast(_) => "wave-past",
            Self::EndsBefore => "ends-before",
            Self::Sample(_) => "sample",
            Self::Site(_) => "site",
            Self::Campaign(_) => "campaign",
        }
    }

    /// The step in which it is mended.
    #[must_use]
    pub fn step(&self) -> Step {
        match self {
            Self::NoOwner | Self::ContactAddress(_) | Self::Field(_) => Step::Goal,
            Self::Brand(_, "organisation") => Step::Goal,
            Self::NoOwnDomain
            | Self::Nobody
            | Self::TooMany(_)
            | Self::NoAddress(_)
            | Self::Strangers(..)
            | Self::LongNames(..) => Step::People,
            Self::NoSender
            | Self::Sender(_)
            | Self::Brand(..)
            | Self::NoSenderName
            | Self::Subject(_)
            | Self::Text(_)
            | Self::NoCue
            | Self::CueForm(_)
            | Self::CueNotThere(..) => Step::Mail,
            Self::Premise => Step::Difficulty,
            Self::Waves | Self::WavePast(_) | Self::EndsBefore | Self::Sample(_) => Step::Dates,
            Self::Site(_) | Self::Campaign(_) => Step::Kit,
        }
    }

    /// Arguments of its message: `what` breaks the rule, `count` of them, `most` that may be. The id of a fault, a
    /// place or a field is `part`.
    #[must_use]
    pub fn arguments(&self) -> [(&'static str, Value); 4] {
        let mut what = Value::from("");
        let mut count = Value::from(0);
        let mut most = Value::from(0);
        let mut part = Value::from("");
        match self {
            Self::ContactAddress(text)
            | Self::Sender(text)
            | Self::Site(text)
            | Self::Campaign(text) => what = text.as_str().into(),
            Self::Field(field) => (part, most) = ((*field).into(), MAX_TEXT.into()),
            Self::TooMany(people) => (count, most) = ((*people).into(), MAX_PEOPLE.into()),
            Self::NoAddress(people) | Self::Sample(people) => count = (*people).into(),
            Self::Strangers(some, all) => (what, count) = (some.join(", ").into(), (*all).into()),
            Self::LongNames(some, all) => {
                (what, count, most) = (some.join(", ").into(), (*all).into(), MAX_NAME.into());
            }
            Self::Brand(brand, place) => (what, part) = (brand.as_str().into(), (*place).into()),
            Self::Subject(fault) | Self::Text(fault) => {
                (what, part) = (fault.detail().into(), fault.id().into());
            }
            Self::CueForm(number) => count = (*number).into(),
            Self::CueNotThere(number, quote) => {
                (count, what) = ((*number).into(), quote.as_str().into());
            }
            Self::Waves => most = MAX_WAVES.into(),
            Self::WavePast(at) => what = (*at).into(),
            _ => {}
        }
        [
            ("what", what),
            ("count", count),
            ("most", most),
            ("part", part),
        ]
    }
}

/// All rules that the drill breaks, in the order of the steps. `now` is in seconds since 1970-01-01 00:00 UTC.
#[must_use]
pub fn refusals(project: &Project, plan: &Plan, allowance: &Allowance, now: i64) -> Vec<Refusal> {
    let mut all = vec![];
    owner(project, plan, allowance, &mut all);
    people(project, allowance, &mut all);
    mail(plan, allowance, &mut all);
    if !plan.worksheet.premise.is_valid() {
        all.push(Refusal::Premise);
    }
    dates(project, plan, now, &mut all);
    if Site::parse(&plan.site).is_none() {
        all.push(Refusal::Site(cut(&plan.site)));
    }
    if !is_id(&plan.campaign) {
        all.push(Refusal::Campaign(cut(&plan.campaign)));
    }
    all
}

fn owner(project: &Project, plan: &Plan, allowance: &Allowance, all: &mut Vec<Refusal>) {
    let organisation = project.settings.organisation.trim();
    let contact = &plan.contact;
    let needed = [organisation, contact.name.trim(), contact.email.trim()];
    if needed.iter().any(|part| part.is_empty()) {
        all.push(Refusal::NoOwner);
    }
    if !contact.email.trim().is_empty() && !is_address(contact.email.trim()) {
        all.push(Refusal::ContactAddress(cut(&contact.email)));
    }
    for (field, value) in [
        ("name", project.settings.name.as_str()),
        ("organisation", organisation),
        ("contact-name", &contact.name),
        ("contact-email", &contact.email),
        ("contact-phone", &contact.phone),
    ] {
        if value.chars().count() > MAX_TEXT || value.chars().any(char::is_control) {
            all.push(Refusal::Field(field));
        }
    }
    brands(allowance, organisation, true, "organisation", all);
}

fn brands(
    allowance: &Allowance,
    text: &str,
    alone: bool,
    place: &'static str,
    all: &mut Vec<Refusal>,
) {
    let named = allowance.brands_in(text, alone).into_iter();
    all.extend(named.map(|brand| Refusal::Brand(brand, place)));
}

fn people(project: &Project, allowance: &Allowance, all: &mut Vec<Refusal>) {
    let people = &project.people;
    if allowance.own_domains.is_empty() {
        all.push(Refusal::NoOwnDomain);
    }
    match people.len() {
        0 => all.push(Refusal::Nobody),
        count if count > MAX_PEOPLE => all.push(Refusal::TooMany(count)),
        _ => {}
    }
    let nameless = people.iter().filter(|person| person.address.is_empty());
    match nameless.count() {
        0 => {}
        count => all.push(Refusal::NoAddress(count)),
    }
    let mut some = vec![];
    let mut count = 0;
    let addressed = people.iter().filter(|person| !person.address.is_empty());
    for person in addressed.clone().filter(|p| !allowance.is_own(&p.address)) {
        count += 1;
        if some.len() < NAMED {
            some.push(cut(&person.address));
        }
    }
    // Without domains everybody is a stranger, and that is said once.
    if count > 0 && !allowance.own_domains.is_empty() {
        all.push(Refusal::Strangers(some, count));
    }
    let long = |text: &str| text.len() > MAX_NAME && text.chars().count() > MAX_NAME;
    let long: Vec<&str> = people
        .iter()
        .filter(|person| long(&person.name) || person.values.iter().any(|value| long(value)))
        .map(|person| person.address.as_str())
        .collect();
    if !long.is_empty() {
        let some = long.iter().take(NAMED).map(|address| cut(address));
        all.push(Refusal::LongNames(some.collect(), long.len()));
    }
}

fn mail(plan: &Plan, allowance: &Allowance, all: &mut Vec<Refusal>) {
    let draft = &plan.mail;
    let sender = plan.sender.trim();
    if sender.is_empty() {
        all.push(Refusal::NoSender);
    } else if !allowance.may_send(sender) || !is_address(sender) {
        all.push(Refusal::Sender(cut(sender)));
    }
    if draft.from_name.trim().is_empty() {
        all.push(Refusal::NoSenderName);
    }
    let long = draft.from_name.chars().count() > MAX_NAME;
    if long || draft.from_name.chars().any(char::is_control) {
        all.push(Refusal::Field("from-name"));
    }
    let local = sender.split_once('@').map_or("", |(local, _)| local);
    let local = local.replace(['.', '-', '_', '+'], " ");
    brands(allowance, &draft.from_name, true, "from", all);
    brands(allowance, &local, true, "from", all);
    let subject = Pattern::subject(&draft.subject);
    let text = Pattern::text(&draft.text);
    match &subject {
        Ok(subject) => brands(allowance, &subject.words(), true, "subject", all),
        Err(faults) => all.extend(faults.iter().cloned().map(Refusal::Subject)),
    }
    match &text {
        Ok(text) => brands(allowance, &text.words(), false, "text", all),
        Err(faults) => all.extend(faults.iter().cloned().map(Refusal::Text)),
    }
    if draft.cues.is_empty() {
        all.push(Refusal::NoCue);
    }
    for (number, cue) in (1..).zip(&draft.cues) {
        if !is_formed(cue) {
            all.push(Refusal::CueForm(number));
        } else if !stands(cue, plan) {
            all.push(Refusal::CueNotThere(number, cut(&cue.quote)));
        }
    }
}

/// Whether a cue is one that the landing page takes.
fn is_formed(cue: &Cue) -> bool {
    let fits = |text: &str, most: usize| {
        let length = text.chars().count();
        !text.trim().is_empty() && length <= most && !text.chars().any(char::is_control)
    };
    let mut said = cue.says.ja.iter().chain(&cue.says.en).peekable();
    fits(&cue.quote, MAX_QUOTE) && said.peek().is_some() && said.all(|said| fits(said, MAX_TEXT))
}

/// Whether the words of a cue stand in the mail, on one line and without what a variable stands for.
fn stands(cue: &Cue, plan: &Plan) -> bool {
    let draft = &plan.mail;
    let words = |pattern: Result<Pattern, Vec<DraftFault>>, text: &str| match pattern {
        Ok(pattern) => pattern.words(),
        // What is broken is told by itself.
        Err(_) => text.to_owned(),
    };
    let place = match cue.place {
        Place::From => format!("{}\n{}", draft.from_name, plan.sender),
        Place::Subject => words(Pattern::subject(&draft.subject), &draft.subject),
        Place::Text => words(Pattern::text(&draft.text), &draft.text),
        Place::Link => format!(
            "{}\n{}",
            words(Pattern::text(&draft.text), &draft.text),
            plan.site
        ),
        // They are of each mail, and not of what is written here.
        Place::To | Place::Date | Place::ReplyTo | Place::Attachment => return false,
    };
    place.lines().any(|line| line.contains(&cue.quote))
}

fn dates(project: &Project, plan: &Plan, now: i64, all: &mut Vec<Refusal>) {
    if plan.waves.is_empty() || plan.waves.len() > MAX_WAVES {
        all.push(Refusal::Waves);
    }
    if let Some(first) = plan.waves.iter().min().filter(|at| **at < now) {
        all.push(Refusal::WavePast(*first));
    }
    let ends = project.settings.ends_at.zip(plan.waves.iter().max());
    if ends.is_some_and(|(ends, last)| ends <= *last) {
        all.push(Refusal::EndsBefore);
    }
    let people = project.people.len();
    let fits = |sample: u64| sample > 0 && usize::try_from(sample).is_ok_and(|it| it <= people);
    if plan.sample.is_some_and(|sample| !fits(sample)) {
        all.push(Refusal::Sample(people));
    }
}

/// Whether this is a mail address as it can stand in a header without quotation.
fn is_address(text: &str) -> bool {
    let domain = text.rsplit_once('@').map_or("", |(_, domain)| domain);
    text.len() <= 254 && text.is_ascii() && is_at(text, domain) && domain.contains('.')
}

/// A text for a message, not endless.
fn cut(text: &str) -> String {
    const MOST: usize = 80;
    let mut cut: String = text.chars().take(MOST).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}
