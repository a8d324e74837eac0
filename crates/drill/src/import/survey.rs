//! Answers to the two questions of the landing page: the lines of JSON that it sends, or CSV with the columns
//! `campaign`, `why` and `help`.

use super::gathered::Gathered;
use super::mapping::plain;
use super::notes::{Notes, Reason};
use super::rows::Row;
use crate::Answers;
use serde::Deserialize;

/// Answers to why somebody clicked, as the landing page knows them; messages are `drill-why-<id>`.
pub const WHY: [&str; 7] = [
    "hurry",
    "work",
    "known",
    "small",
    "curious",
    "not-clicked",
    "none",
];

/// Answers to what would have helped; messages are `drill-help-<id>`.
pub const HELP: [&str; 7] = [
    "whom", "button", "time", "shown", "practice", "rule", "none",
];

/// Takes answers.
pub(super) struct SurveyReader {
    /// Answers of other campaigns are not taken; any when it is empty.
    campaign: String,
    titles: Vec<String>,
    pub(super) gathered: Gathered,
}

/// As the page sends it. Another program may have put more around it; that is passed over.
#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    campaign: Option<String>,
    #[serde(default)]
    why: Option<String>,
    #[serde(default)]
    help: Option<String>,
}

impl SurveyReader {
    pub(super) fn new(campaign: Option<&str>) -> Self {
        Self {
            campaign: campaign.unwrap_or_default().to_owned(),
            titles: vec![],
            gathered: Gathered::default(),
        }
    }

    pub(super) fn line(&mut self, number: u64, line: &[u8], notes: &mut Notes) {
        let line = line.trim_ascii();
        let line = line.strip_prefix(b"[").unwrap_or(line);
        let line = line.strip_suffix(b"]").unwrap_or(line);
        let line = line.strip_suffix(b",").unwrap_or(line).trim_ascii();
        if line.is_empty() {
            return;
        }
        match serde_json::from_slice::<Sent>(line) {
            Ok(sent) => self.take(number, sent, notes),
            Err(_) => notes.add(number, Reason::Damaged),
        }
    }

    pub(super) fn row(&mut self, row: &Row<'_>, notes: &mut Notes) {
        if self.titles.is_empty() {
            self.titles = row.cells.iter().map(|title| plain(title)).collect();
            return;
        }
        let cell = |title: &str| {
            let index = self.titles.iter().position(|known| known == title)?;
            row.cells
                .get(index)
                .filter(|cell| !cell.is_empty())
                .cloned()
        };
        let sent = Sent {
            campaign: cell("campaign"),
            why: cell("why"),
            help: cell("help"),
        };
        self.take(row.line, sent, notes);
    }

    fn take(&mut self, line: u64, sent: Sent, notes: &mut Notes) {
        let campaign = sent.campaign.unwrap_or_default();
        if !self.campaign.is_empty() && !campaign.is_empty() && campaign != self.campaign {
            notes.add(line, Reason::OtherCampaign);
            return;
        }
        let known = |answer: &Option<String>, ids: &[&str]| {
            answer.as_deref().is_none_or(|answer| ids.contains(&answer))
        };
        let nothing = sent.why.is_none() && sent.help.is_none();
        // An answer that there is none of may be anything, so it is not kept either.
        if nothing || !known(&sent.why, &WHY) || !known(&sent.help, &HELP) {
            notes.add(line, Reason::UnknownAnswer);
            return;
        }
        let campaign = if crate::is_id(&campaign) {
            campaign
        } else {
            String::new()
        };
        self.gathered.survey.push(Answers {
            campaign,
            why: sent.why,
            help: sent.help,
        });
    }
}
