//! The organisation's own rules: which texts of a mail they are looked for in, and what was found where.

use crate::otherwise::Otherwise;
use miwake_address::unwrap;
use miwake_checks::{
    Evidence, EvidencePlace, FaultKind, OwnHit, OwnRule, OwnRules, Policy, PolicyFault, Role,
    link_target,
};
use miwake_inspect::Inspection;
use miwake_mail::{AddressRole, Link, Mail, PartRole, Place, View};
use miwake_own_rules::{Finder, Found, Hits, MistakeKind, Pattern, PatternMistake, Request};

/// What is looked for in all readings of a mail, and where each text stands.
pub(crate) struct Search {
    pub(crate) request: Request,
    /// By text: its place in its reading.
    sources: Vec<Source>,
    /// Indexes of the readings that were not taken whole.
    cut: Vec<usize>,
}

/// Where a text stands.
enum Source {
    Header(usize),
    Body(usize, View),
    Link(Place),
    File(usize, Vec<String>),
}

/// What came of a search, by reading. It holds as long as the rules are the same.
#[derive(Debug)]
pub(crate) struct Searched {
    rules: Vec<OwnRule>,
    /// `None` when nobody searched.
    readings: Option<Vec<OwnRules>>,
}

impl Searched {
    /// Nobody could search for `rules`.
    pub(crate) fn failed(rules: &[OwnRule]) -> Self {
        Self {
            rules: rules.to_vec(),
            readings: None,
        }
    }

    pub(crate) fn is_of(&self, rules: &[OwnRule]) -> bool {
        self.rules == rules
    }
}

/// What the rules come to in a reading; they were not applied where nobody searched for them.
pub(crate) fn of_reading(
    rules: &[OwnRule],
    searched: Option<&Searched>,
    reading: usize,
) -> OwnRules {
    if rules.is_empty() {
        return OwnRules::default();
    }
    let searched = searched.filter(|searched| searched.is_of(rules));
    let readings = searched.and_then(|searched| searched.readings.as_ref());
    let own = readings.and_then(|readings| readings.get(reading));
    own.cloned().unwrap_or(OwnRules {
        unapplied: true,
        ..OwnRules::default()
    })
}

/// What `rules` look for, without any text; a rule without a place of its own looks nowhere.
pub(crate) fn patterns(rules: &[OwnRule]) -> Request {
    let pattern = |rule: &OwnRule| Pattern {
        place: rule.place().unwrap_or_default(),
        pattern: rule.pattern.clone(),
    };
    Request::new(rules.iter().map(pattern).collect())
}

impl Search {
    pub(crate) fn new(
        rules: &[OwnRule],
        mail: &Mail,
        inspections: &[Option<Inspection>],
        others: &[Otherwise],
    ) -> Self {
        let mut search = Self {
            request: patterns(rules),
            sources: vec![],
            cut: vec![],
        };
        search.reading(0, mail, inspections);
        for (index, other) in others.iter().enumerate() {
            let inspections = other.inspected(inspections);
            search.reading(index + 1, &other.mail, &inspections);
        }
        search
    }

    fn reading(&mut self, reading: usize, mail: &Mail, inspections: &[Option<Inspection>]) {
        self.request.begin(reading);
        self.headers(reading, mail);
        self.bodies(reading, mail);
        for link in &mail.links {
            self.link(reading, mail, link);
        }
        self.files(reading, mail, inspections);
    }

    fn add(&mut self, reading: usize, place: &str, text: &str, source: Source) {
        if text.is_empty() || !self.request.wants(place) {
            return;
        }
        if !self.request.push(place, text) && self.cut.last() != Some(&reading) {
            self.cut.push(reading);
        }
        self.sources.push(source);
    }

    fn headers(&mut self, reading: usize, mail: &Mail) {
        for (index, header) in mail.headers.iter().enumerate() {
            let name = header.name.to_ascii_lowercase();
            if name == "subject" {
                self.add(reading, "subject", &header.value, Source::Header(index));
            }
            let place = format!("header:{name}");
            self.add(reading, &place, &header.value, Source::Header(index));
        }
        for field in &mail.addresses {
            if !matches!(field.role, AddressRole::From | AddressRole::Sender) {
                continue;
            }
            for mailbox in &field.mailboxes {
                let text = match (mailbox.name.as_str(), mailbox.address.as_str()) {
                    ("", address) => address.to_owned(),
                    (name, "") => name.to_owned(),
                    (name, address) => format!("{name} <{address}>"),
                };
                self.add(reading, "sender", &text, Source::Header(field.header));
            }
        }
    }

    fn bodies(&mut self, reading: usize, mail: &Mail) {
        let bodies = mail.parts.iter().enumerate();
        for (part, entity) in bodies.filter(|(_, part)| part.role == PartRole::Body) {
            if let Some(text) = &entity.text {
                self.add(reading, "text", text, Source::Body(part, View::Text));
            }
            if let Some(html) = &entity.html {
                let source = Source::Body(part, View::Visible);
                self.add(reading, "text", &html.visible, source);
            }
        }
    }

    /// The hosts that a link leads to, in letters and as they are looked up, and through services around them.
    fn link(&mut self, reading: usize, mail: &Mail, link: &Link) {
        if !self.request.wants("link-host") {
            return;
        }
        let Some(target) = link_target(mail, link) else {
            return;
        };
        let layers = unwrap(&target);
        let targets = std::iter::once(&target).chain(layers.iter().map(|layer| &layer.target));
        let mut hosts: Vec<&str> = vec![];
        for host in targets.filter_map(|target| target.host.as_ref()) {
            for name in [host.unicode.as_str(), host.ascii.as_str()] {
                if !hosts.contains(&name) {
                    hosts.push(name);
                }
            }
        }
        for host in hosts {
            let place = link.seen_place.as_ref().unwrap_or(&link.href_place);
            self.add(reading, "link-host", host, Source::Link(place.clone()));
        }
    }

    fn files(&mut self, reading: usize, mail: &Mail, inspections: &[Option<Inspection>]) {
        for (index, attachment) in mail.attachments.iter().enumerate() {
            let source = Source::File(index, vec![]);
            self.add(reading, "file-name", &attachment.name, source);
            let inside = inspections.get(index).and_then(Option::as_ref);
            for (number, file) in inside.into_iter().flat_map(|i| i.files.iter().enumerate()) {
                if let (true, Some(inside)) = (number > 0, inside) {
                    let source = Source::File(index, path(inside, number));
                    self.add(reading, "file-name", &file.name, source);
                }
            }
        }
    }

    /// What the rules come to, by reading.
    pub(crate) fn searched(
        &self,
        rules: &[OwnRule],
        found: &Found,
        mail: &Mail,
        others: &[Otherwise],
    ) -> Searched {
        let mails = std::iter::once(mail).chain(others.iter().map(|other| &other.mail));
        let readings = mails.enumerate().map(|(reading, mail)| OwnRules {
            hits: self.hits(rules, found, (reading, mail)),
            unapplied: false,
            cut: self.cut.contains(&reading) || found.cut.contains(&reading),
        });
        Searched {
            rules: rules.to_vec(),
            readings: Some(readings.collect()),
        }
    }

    fn hits(
        &self,
        rules: &[OwnRule],
        found: &Found,
        (reading, mail): (usize, &Mail),
    ) -> Vec<OwnHit> {
        let of_rule = |hits: &Hits| {
            let mut evidence: Vec<Evidence> = vec![];
            for hit in &hits.places {
                let text = &self.request.texts.get(hit.text)?.text;
                let source = self.sources.get(hit.text)?;
                let piece = source.evidence(mail, text, hit.start..hit.end)?;
                if !evidence.contains(&piece) {
                    evidence.push(piece);
                }
            }
            Some(OwnHit {
                rule: rules.get(hits.rule)?.clone(),
                count: hits.count,
                evidence,
            })
        };
        let hits = found.hits.iter();
        hits.filter(|hits| hits.reading == reading)
            .filter_map(of_rule)
            .collect()
    }
}

impl Source {
    /// The evidence for a hit in a range of the text of this place.
    fn evidence(&self, mail: &Mail, text: &str, range: std::ops::Range<usize>) -> Option<Evidence> {
        let words = text.get(range.clone())?;
        Some(match self {
            Self::Header(index) => Evidence::header(Role::Words, mail, *index, words),
            Self::Body(part, view) => {
                let place = Place {
                    part: *part,
                    view: *view,
                    range,
                };
                Evidence::body(Role::Words, &place, words)
            }
            // The whole host: a piece of it may say nothing.
            Self::Link(place) => Evidence {
                role: Role::Link,
                place: EvidencePlace::Body {
                    part: place.part,
                    view: place.view,
                    start: place.range.start,
                    end: place.range.end,
                },
                quote: miwake_checks::visible_quote(text),
            },
            Self::File(index, path) => Evidence::inside(Role::File, *index, path, text),
        })
    }
}

/// The names from the attachment (left out) down to a file in it.
fn path(inside: &Inspection, file: usize) -> Vec<String> {
    let mut names = vec![];
    let mut at = Some(file);
    while let Some(found) = at.and_then(|index| inside.files.get(index)) {
        if found.parent.is_none() || names.len() > inside.files.len() {
            break;
        }
        names.push(found.name.clone());
        at = found.parent;
    }
    names.reverse();
    names
}

/// A rule of a policy whose pattern cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFault {
    /// Id of the rule.
    pub id: String,
    /// Its pattern.
    pub pattern: String,
    /// What is wrong with it.
    pub mistake: PatternMistake,
}

impl RuleFault {
    /// As an entry of the policy that cannot be used: id, column, and the pattern.
    #[must_use]
    pub fn entry(&self) -> PolicyFault {
        let kind = match self.mistake.kind {
            MistakeKind::Syntax => FaultKind::BadPattern,
            MistakeKind::TooLarge => FaultKind::PatternTooLarge,
        };
        PolicyFault {
            field: "rules.pattern".to_owned(),
            entry: format!("{}:{}: {}", self.id, self.mistake.column, self.pattern),
            kind,
        }
    }
}

/// The request that tells what is wrong with the patterns of a policy's rules; `None` where it has no rules.
#[must_use]
pub fn pattern_request(policy: &Policy) -> Option<Request> {
    (!policy.rules.is_empty()).then(|| patterns(&policy.rules))
}

/// What the answer to [`pattern_request`] says is wrong.
#[must_use]
pub fn rule_faults(policy: &Policy, found: &Found) -> Vec<RuleFault> {
    let fault = |wrong: &miwake_own_rules::RuleMistake| {
        let rule = policy.rules.get(wrong.rule)?;
        Some(RuleFault {
            id: rule.id.clone(),
            pattern: rule.pattern.clone(),
            mistake: wrong.mistake.clone(),
        })
    };
    found.mistakes.iter().filter_map(fault).collect()
}

/// The rules of a policy whose patterns cannot be used, for programs that hold the code that searches.
#[must_use]
pub fn pattern_faults(policy: &Policy) -> Vec<RuleFault> {
    let Some(request) = pattern_request(policy) else {
        return vec![];
    };
    rule_faults(policy, &Finder::default().find(&request))
}
