//! GoPhish's results and events, as its CSV exports have them. Columns are found by their names: older versions and
//! forks have others. Of what people typed nothing is kept, and of an address only a number.

use super::agents::Agents;
use super::gathered::{Gathered, Set, Sources, is_token};
use super::mapping::{address, plain};
use super::notes::{Notes, Reason};
use super::rows::Row;
use super::table::unguarded;
use super::time::{When, when};
use crate::{Event, Person, Signs, What};
use serde::Deserialize;

/// Takes the rows of one export.
pub(super) struct GophishReader {
    events: bool,
    titles: Vec<String>,
    seen: Set<String>,
    agents: Agents,
    sources: Sources,
    gathered: Gathered,
}

/// What is read of an event's details. Whatever else they hold is passed over.
#[derive(Deserialize)]
struct Details {
    #[serde(default)]
    payload: Option<Payload>,
    #[serde(default)]
    browser: Option<Browser>,
}

#[derive(Deserialize)]
struct Payload {
    #[serde(default)]
    rid: Vec<String>,
}

#[derive(Deserialize)]
struct Browser {
    #[serde(default)]
    address: String,
    #[serde(default, rename = "user-agent")]
    agent: String,
}

impl GophishReader {
    pub(super) fn new(events: bool) -> Self {
        let gathered = Gathered {
            attributes: if events {
                vec![]
            } else {
                vec!["position".to_owned()]
            },
            ..Gathered::default()
        };
        Self {
            events,
            titles: vec![],
            seen: Set::default(),
            agents: Agents::default(),
            sources: Sources::default(),
            gathered,
        }
    }

    pub(super) fn finish(self) -> Gathered {
        let mut gathered = self.gathered;
        gathered.sources = self.sources.count();
        gathered
    }

    pub(super) fn row(&mut self, row: &Row<'_>, notes: &mut Notes) {
        if self.titles.is_empty() {
            self.titles = row.cells.iter().map(|title| plain(title)).collect();
            return;
        }
        if row.cells.len() < self.titles.len() {
            notes.add(row.line, Reason::FewCells);
            return;
        }
        let done = if self.events {
            self.event(row, notes)
        } else {
            self.result(row)
        };
        if let Err(reason) = done {
            notes.add(row.line, reason);
        }
    }

    fn cell<'r>(&self, row: &'r Row<'_>, title: &str) -> &'r str {
        let index = self.titles.iter().position(|known| known == title);
        let cell = index.and_then(|index| row.cells.get(index));
        cell.map_or("", |cell| unguarded(cell))
    }

    /// A row of the results: a person, and how far they went. Of clicks the time is not there.
    fn result(&mut self, row: &Row<'_>) -> Result<(), Reason> {
        let mail = address(self.cell(row, "email")).ok_or(Reason::BadAddress)?;
        let token = self.cell(row, "id");
        if !self.seen.insert(mail.clone()) {
            return Err(Reason::Duplicate);
        }
        let names = [self.cell(row, "firstname"), self.cell(row, "lastname")];
        let person = Person {
            name: names.join(" ").trim().to_owned(),
            token: if is_token(token.as_bytes()) {
                token.to_owned()
            } else {
                String::new()
            },
            values: vec![self.cell(row, "position").to_owned()],
            address: mail,
        };
        let by = self.gathered.by_address(&person.address);
        let status = self.cell(row, "status");
        let sent = !matches!(
            status,
            "Scheduled" | "Sending" | "Retrying" | "Queued" | "Error" | ""
        );
        if sent {
            let at = match when(self.cell(row, "senddate"), 0) {
                When::At(at) => Some(at),
                _ => None,
            };
            self.gathered.happened(by, What::Sent, at);
        }
        match status {
            "Email Opened" => self.gathered.happened(by, What::Picture, None),
            "Clicked Link" => self.gathered.happened(by, What::Clicked, None),
            "Submitted Data" => {
                self.gathered.happened(by, What::Clicked, None);
                self.gathered.happened(by, What::Submitted, None);
            }
            _ => {}
        }
        if when(self.cell(row, "reported"), 0) == When::Sometime {
            self.gathered.happened(by, What::Reported, None);
        }
        self.gathered.people.push((row.line, person));
        Ok(())
    }

    fn event(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), Reason> {
        let what = match self.cell(row, "message") {
            "Email Sent" => What::Sent,
            "Email Opened" => What::Picture,
            "Clicked Link" => What::Clicked,
            "Submitted Data" => What::Submitted,
            "Email Reported" => What::Reported,
            // The campaign's own: nobody did anything.
            _ => {
                notes.beside += 1;
                return Ok(());
            }
        };
        let mail = address(self.cell(row, "email")).ok_or(Reason::BadAddress)?;
        let at = match when(self.cell(row, "time"), 0) {
            When::At(at) => Some(at),
            _ => {
                notes.add(row.line, Reason::BadTime);
                None
            }
        };
        let details = self.cell(row, "details");
        let details: Option<Details> = serde_json::from_str(details).ok();
        let (mut signs, mut source) = (Signs::default(), None);
        if let Some(Details { payload, browser }) = details {
            let token = payload.and_then(|payload| payload.rid.into_iter().next());
            if let Some(token) = token.filter(|token| is_token(token.as_bytes())) {
                self.gathered.links.push((mail.clone(), token));
            }
            if let Some(browser) = browser.filter(|_| what == What::Clicked) {
                signs.agent = self.agents.is_program(browser.agent.as_bytes());
                source = self.sources.number(browser.address.as_bytes());
            }
        }
        let by = self.gathered.by_address(&mail);
        let event = Event {
            by,
            what,
            at,
            signs,
            source,
        };
        self.gathered.events.push(event);
        if what == What::Submitted {
            // Whoever sent something was on the page.
            let what = What::Clicked;
            self.gathered.events.push(Event { what, ..event });
        }
        Ok(())
    }
}
