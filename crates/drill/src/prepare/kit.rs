//! The kit: all that it takes to run the drill, in one zip.

use super::allowance::Allowance;
use super::drill::{Drill, KitFile};
use super::files;
use super::rules::{Refusal, refusals};
use super::site::Site;
use super::token::Random;
use crate::{Person, Plan, Project, SEND_PLAN_FILE};
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

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
    let mut nothing = |_: &mut [u8]| false;
    let drill = Drill::new(&one, &plan, allowance, &mut Random::new(&mut nothing)).ok()?;
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
