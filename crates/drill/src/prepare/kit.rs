//! The kit: all that it takes to run the drill, in one zip.

use super::allowance::Allowance;
use super::draft::Pattern;
use super::files;
use super::mime::{self, Mail};
use super::render::{self, Values};
use super::rules::{Refusal, refusals};
use super::site::Site;
use super::token::{Random, is_made_token};
use crate::import::Set;
use crate::{
    By, Event, OWNER_FIELD, Person, Plan, PlannedMail, Project, SEND_PLAN_FILE, SEND_PLAN_KIND,
    SEND_PLAN_SCHEMA, SendPlan, Settings, Signs, Wave, What,
};
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file of the kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KitFile {
    /// Its path, with `/`.
    pub(super) name: String,
    /// What is in it.
    pub(super) text: String,
}

impl KitFile {
    pub(super) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

/// Somebody who gets the mail.
pub(super) struct Recipient<'a> {
    pub(super) person: &'a Person,
    pub(super) department: &'a str,
    /// Index of the wave.
    pub(super) wave: usize,
    /// Path of the mail.
    pub(super) file: String,
}

/// All that the files are made of.
pub(super) struct Drill {
    pub(super) project: Project,
    pub(super) plan: Plan,
    pub(super) site: Site,
    pub(super) own_domains: Vec<String>,
    pub(super) drill_domains: Vec<String>,
    /// The wave of each of the project's people.
    waves: Vec<usize>,
    /// Column of the department.
    department: Option<usize>,
    subject: Pattern,
    text: Pattern,
}

/// A kit on its way. Files are written some at a time, so that whoever waits can be told how far it is, and can stop it.
pub struct Kit {
    drill: Drill,
    zip: ZipWriter<Cursor<Vec<u8>>>,
    next: usize,
}

/// A finished kit.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The zip.
    pub zip: Vec<u8>,
    /// The project as it is in the kit: only those who get the mail, with their tokens.
    pub project: Project,
}

impl Kit {
    /// Draws the sample and the waves by lot, gives tokens, and begins the kit. People who have a token keep it and
    /// come first, so that a kit can be made again. `now` is in seconds since 1970-01-01 00:00 UTC.
    ///
    /// # Errors
    /// The rules that the drill breaks, all of them.
    pub fn begin(
        project: &Project,
        plan: &Plan,
        allowance: &Allowance,
        now: i64,
        random: &mut Random<'_>,
    ) -> Result<Self, Vec<Refusal>> {
        let broken = refusals(project, plan, allowance, now);
        if !broken.is_empty() {
            return Err(broken);
        }
        let drill = Drill::new(project, plan, allowance, random)?;
        Ok(Self {
            drill,
            zip: ZipWriter::new(Cursor::new(vec![])),
            next: 0,
        })
    }

    /// How many mails there are.
    #[must_use]
    pub fn mails(&self) -> usize {
        self.drill.project.people.len()
    }

    /// How many of them are written.
    #[must_use]
    pub fn written(&self) -> usize {
        self.next
    }

    /// Writes at most `most` mails; whether any are left.
    ///
    /// # Errors
    /// When the zip would become larger than the format allows.
    pub fn write(&mut self, most: usize) -> io::Result<bool> {
        for index in self.next..self.mails().min(self.next.saturating_add(most)) {
            if let Some(recipient) = self.drill.recipient(index) {
                let mail = self.drill.mail(&recipient);
                add(&mut self.zip, &recipient.file, mail.as_bytes())?;
            }
            self.next = index + 1;
        }
        Ok(self.next < self.mails())
    }

    /// Writes whatever is left, and closes the zip.
    ///
    /// # Errors
    /// When the zip would become larger than the format allows.
    pub fn finish(mut self) -> io::Result<Finished> {
        while self.write(usize::MAX)? {}
        for file in files::all(&self.drill) {
            add(&mut self.zip, &file.name, file.text.as_bytes())?;
        }
        let project = KitFile::new("project.json", self.drill.project.save());
        add(&mut self.zip, &project.name, project.text.as_bytes())?;
        let plan = serde_json::to_string_pretty(&self.drill.send_plan())?;
        add(&mut self.zip, SEND_PLAN_FILE, plan.as_bytes())?;
        Ok(Finished {
            zip: self.zip.finish().map_err(io::Error::other)?.into_inner(),
            project: self.drill.project,
        })
    }
}

/// Adds a file as it is: mails in base64 hardly shrink, and ten thousand of them are to be ready in seconds. All have
/// the same date, that of the format's beginning.
fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> io::Result<()> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(name, options).map_err(io::Error::other)?;
    zip.write_all(bytes)
}

impl Drill {
    /// A drill that keeps the rules.
    pub(super) fn new(
        project: &Project,
        plan: &Plan,
        allowance: &Allowance,
        random: &mut Random<'_>,
    ) -> Result<Self, Vec<Refusal>> {
        let subject = Pattern::subject(&plan.mail.subject)
            .map_err(|faults| faults.into_iter().map(Refusal::Subject).collect::<Vec<_>>())?;
        let text = Pattern::text(&plan.mail.text)
            .map_err(|faults| faults.into_iter().map(Refusal::Text).collect::<Vec<_>>())?;
        let site = Site::parse(&plan.site).ok_or_else(|| vec![Refusal::Site(plan.site.clone())])?;
        let (people, waves) = drawn(project, plan, random);
        let mut plan = plan.clone();
        plan.contact.email = plan.contact.email.trim().to_owned();
        plan.sender = plan.sender.trim().to_owned();
        let department = project
            .attributes
            .iter()
            .position(|name| name == "department");
        let mut drill = Self {
            project: Project {
                settings: settings(&project.settings, &plan),
                attributes: project.attributes.clone(),
                order: project.order.clone(),
                people,
                plan: Some(plan.clone()),
                ..Project::default()
            },
            plan,
            site,
            own_domains: allowance.own_domains.clone(),
            drill_domains: allowance.drill_domains.clone(),
            waves,
            department,
            subject,
            text,
        };
        drill.note_sending();
        Ok(drill)
    }

    /// With several waves, when each person's mail is sent: the times that results count from. A log of what was
    /// really sent says it better and is read later.
    fn note_sending(&mut self) {
        if self.plan.waves.len() < 2 {
            return;
        }
        let project = &mut self.project;
        let tokens = project.people.iter().map(|person| person.token.clone());
        project.tokens = tokens.collect();
        let events = (0..).zip(&self.waves).map(|(token, wave)| Event {
            by: By::Token(token),
            what: What::Sent,
            at: self.plan.waves.get(*wave).copied(),
            signs: Signs::default(),
            source: None,
        });
        project.events = events.collect();
    }

    /// The person of that number, with what belongs to their mail.
    pub(super) fn recipient(&self, index: usize) -> Option<Recipient<'_>> {
        let person = self.project.people.get(index)?;
        let department = self.department.and_then(|column| person.values.get(column));
        Some(Recipient {
            person,
            department: department.map_or("", String::as_str),
            wave: self.waves.get(index).copied().unwrap_or_default(),
            file: format!("mail/{:05}.eml", index + 1),
        })
    }

    /// Everybody who gets the mail.
    pub(super) fn recipients(&self) -> impl Iterator<Item = Recipient<'_>> {
        (0..self.project.people.len()).filter_map(|index| self.recipient(index))
    }

    /// When a wave is sent.
    pub(super) fn at(&self, wave: usize) -> i64 {
        self.plan.waves.get(wave).copied().unwrap_or_default()
    }

    /// The organisation's name.
    pub(super) fn organisation(&self) -> &str {
        self.project.settings.organisation.trim()
    }

    /// What the variables stand for in somebody's mail, handed to `use_it`.
    pub(super) fn with_values<T>(
        &self,
        recipient: &Recipient<'_>,
        use_it: impl FnOnce(&Values<'_>) -> T,
    ) -> T {
        let lang = self.plan.mail.lang;
        let (date, deadline) =
            render::dates(self.at(recipient.wave), self.plan.offset_minutes, lang);
        let link = match recipient.person.token.as_str() {
            "" => self.site.of_campaign(&self.plan.campaign),
            token => self.site.link(&self.plan.campaign, token),
        };
        let name = match recipient.person.name.trim() {
            "" => recipient
                .person
                .address
                .split('@')
                .next()
                .unwrap_or_default(),
            name => name,
        };
        let department = match recipient.department.trim() {
            "" => self.organisation(),
            department => department,
        };
        use_it(&Values {
            name,
            department,
            organisation: self.organisation(),
            date: &date,
            deadline: &deadline,
            link: &link,
        })
    }

    /// Somebody's subject.
    pub(super) fn subject(&self, values: &Values<'_>) -> String {
        render::subject(&self.subject, values)
    }

    /// The texts with these values: plain and HTML.
    pub(super) fn texts(&self, values: &Values<'_>) -> (String, String) {
        let plain = render::plain(&self.text, values);
        (plain, render::html(&self.text, values, self.plan.mail.lang))
    }

    /// Somebody's mail as bytes.
    pub(super) fn mail(&self, recipient: &Recipient<'_>) -> String {
        self.with_values(recipient, |values| {
            let (text, html) = self.texts(values);
            let token = match recipient.person.token.as_str() {
                "" => "sample",
                token => token,
            };
            mime::message(&Mail {
                from: (&self.plan.mail.from_name, &self.plan.sender),
                to: (&recipient.person.name, &recipient.person.address),
                subject: &self.subject(values),
                date: (self.at(recipient.wave), self.plan.offset_minutes),
                id: &format!("{token}.{}", self.plan.campaign),
                owner: (OWNER_FIELD, &self.owner_field()),
                text: &text,
                html: &html,
            })
        })
    }

    /// What the field says that every mail carries.
    pub(super) fn owner_field(&self) -> String {
        let contact = &self.plan.contact;
        format!(
            "owner={}; contact={} <{}>",
            self.organisation(),
            contact.name.trim(),
            contact.email
        )
    }

    fn send_plan(&self) -> SendPlan {
        let contact = &self.plan.contact;
        SendPlan {
            kind: SEND_PLAN_KIND.to_owned(),
            schema: SEND_PLAN_SCHEMA,
            campaign: self.plan.campaign.clone(),
            owner: crate::Owner {
                organisation: self.organisation().to_owned(),
                contact: contact.name.trim().to_owned(),
                email: contact.email.clone(),
            },
            sender: self.plan.sender.clone(),
            own_domains: self.own_domains.clone(),
            drill_domains: self.drill_domains.clone(),
            waves: self.plan.waves.iter().map(|at| Wave { at: *at }).collect(),
            mails: self
                .recipients()
                .map(|recipient| PlannedMail {
                    to: recipient.person.address.clone(),
                    wave: recipient.wave,
                    file: recipient.file,
                })
                .collect(),
        }
    }
}

/// The settings with what the plan says.
fn settings(settings: &Settings, plan: &Plan) -> Settings {
    let name = match settings.name.trim() {
        "" => plan.campaign.clone(),
        name => name.to_owned(),
    };
    Settings {
        name,
        organisation: settings.organisation.trim().to_owned(),
        sent_at: plan.waves.iter().min().copied(),
        ends_at: settings.ends_at,
        difficulty: Some(plan.worksheet.difficulty()),
        ..Settings::default()
    }
}

/// Who gets the mail, in the order of the roster, with tokens, and the wave of each. Sample and waves are drawn by lot.
fn drawn(project: &Project, plan: &Plan, random: &mut Random<'_>) -> (Vec<Person>, Vec<usize>) {
    let people = &project.people;
    let mut order: Vec<usize> = (0..people.len()).collect();
    random.shuffle(&mut order);
    let has_token = |index: &usize| {
        let person = people.get(*index);
        person.is_some_and(|person| is_made_token(&person.token))
    };
    order.sort_by_key(|index| !has_token(index));
    let sample = plan.sample.and_then(|sample| usize::try_from(sample).ok());
    order.truncate(sample.unwrap_or(usize::MAX));
    random.shuffle(&mut order);
    let waves = plan.waves.len().max(1);
    let mut drawn: Vec<(usize, usize)> = order
        .iter()
        .enumerate()
        .map(|(position, index)| (*index, position % waves))
        .collect();
    drawn.sort_unstable();
    let mut taken = Set::default();
    let mut chosen = vec![];
    for (index, _) in &drawn {
        let Some(person) = people.get(*index) else {
            continue;
        };
        let keeps = is_made_token(&person.token) && taken.insert(person.token.clone());
        let token = if keeps {
            person.token.clone()
        } else {
            String::new()
        };
        chosen.push(Person {
            token,
            ..person.clone()
        });
    }
    for person in chosen.iter_mut().filter(|person| person.token.is_empty()) {
        person.token = random.token(&mut taken);
    }
    (chosen, drawn.into_iter().map(|(_, wave)| wave).collect())
}

/// The mail as the first person of the roster would get it, for a preview and for the checker: plain text and bytes.
/// `None` while it cannot be filled in.
#[must_use]
pub fn preview(project: &Project, plan: &Plan, allowance: &Allowance) -> Option<Preview> {
    let domain = allowance.own_domains.first().map_or("", String::as_str);
    let mut first = project.people.first().cloned().unwrap_or_else(|| Person {
        address: format!("you@{}", domain.trim_start_matches('@')),
        ..Person::default()
    });
    "PREVIEW".clone_into(&mut first.token);
    let one = Project {
        settings: project.settings.clone(),
        attributes: project.attributes.clone(),
        people: vec![first],
        ..Project::default()
    };
    let mut plan = plan.clone();
    plan.sample = None;
    if Site::parse(&plan.site).is_none() {
        plan.site = format!("https://{}/drill/", domain.trim_start_matches('@'));
    }
    // No lot is drawn of one person, and the token is there.
    let mut zeros = |bytes: &mut [u8]| bytes.fill(0);
    let drill = Drill::new(&one, &plan, allowance, &mut Random::new(&mut zeros)).ok()?;
    let recipient = drill.recipient(0)?;
    let bytes = drill.mail(&recipient);
    let (subject, text, link) = drill.with_values(&recipient, |values| {
        (
            drill.subject(values),
            drill.texts(values).0,
            values.link.to_owned(),
        )
    });
    Some(Preview {
        to: recipient.person.clone(),
        subject,
        text,
        link,
        bytes,
    })
}

/// A mail as somebody would see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Who gets it.
    pub to: Person,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Where its link leads.
    pub link: String,
    /// The whole mail, CRLF and ASCII.
    pub bytes: String,
}
