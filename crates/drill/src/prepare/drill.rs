//! A drill that keeps the rules: who gets which mail, and when.

use super::allowance::Allowance;
use super::draft::Pattern;
use super::mime::{self, Mail};
use super::render::{self, Values};
use super::rules::Refusal;
use super::site::Site;
use super::token::{Random, is_made_token};
use crate::import::Set;
use crate::{
    By, Event, OWNER_FIELD, Person, Plan, PlannedMail, Project, SEND_PLAN_KIND, SEND_PLAN_SCHEMA,
    SendPlan, Settings, Signs, Wave, What,
};

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

    pub(super) fn send_plan(&self) -> SendPlan {
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
