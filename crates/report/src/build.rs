//! From an analysis to a report.

use crate::Report;
use miwake_checks::{Analysis, Context};
use miwake_mail::Mail;

/// The report on `mail`.
#[must_use]
pub fn report(mail: &Mail, context: &Context, analysis: &Analysis) -> Report {
    let _ = (mail, context, analysis);
    unimplemented!()
}
