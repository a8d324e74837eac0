//! What an analysis came to.

use miwake_checks::{Level, Reason};
use miwake_engine::MailList;
use miwake_report::Report;
use miwake_web::browser;
use miwake_web::protocol::{self, Uninspected};
use std::rc::Rc;

/// A report on the page. Compared by identity: every analysis makes a new one.
#[derive(Clone)]
pub(crate) struct ReportHandle(pub(crate) Rc<Report>);

impl PartialEq for ReportHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What an analysis came to.
#[derive(Default)]
pub(crate) struct Outcome {
    /// The report; `None` while a mail must be chosen from the lists.
    pub(crate) report: Option<ReportHandle>,
    /// Mails to choose from, outermost list first.
    pub(crate) lists: Rc<Vec<MailList>>,
    /// Why the attachments were not inspected, if they were not.
    pub(crate) uninspected: Option<Uninspected>,
    /// The report as the engine wrote it, which is saved byte for byte.
    pub(crate) json: Rc<str>,
    /// The level before the last answer of the reader, and why it was undecided.
    pub(crate) before: Option<(Level, Option<Reason>)>,
    /// When the answer came, in seconds since 1970-01-01 00:00 UTC.
    pub(crate) checked: i64,
}

impl Outcome {
    /// Reads the report in the worker's answer.
    ///
    /// # Errors
    /// When it is not what the engine writes.
    pub(crate) fn read(answer: protocol::Outcome) -> Result<Self, serde_json::Error> {
        let report: Option<Report> = match &answer.report {
            Some(json) => Some(serde_json::from_str(json)?),
            None => None,
        };
        Ok(Self {
            report: report.map(|report| ReportHandle(Rc::new(report))),
            lists: Rc::new(answer.lists),
            uninspected: answer.uninspected,
            json: answer.report.as_deref().unwrap_or_default().into(),
            before: None,
            checked: browser::now(),
        })
    }

    /// The mails of an mbox or a zip, none of which was meant by itself.
    pub(crate) fn bundle(&self) -> Option<&MailList> {
        let first = self.lists.first().filter(|list| list.is_mbox());
        first.filter(|_| self.report.is_none())
    }
}
