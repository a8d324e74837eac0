//! From the bytes of a mail to its report.
//!
//! A [`Session`] is the one way there: it finds the mail that is meant, says what has to be opened or inspected
//! ([`Request`]), takes the answers ([`Response`]), runs the checks and builds the report. In the browser the answers
//! come from a second module; natively [`Session::judge`] gives them itself. Page and command line get the same report,
//! byte for byte.

mod build;
mod cover;
mod document;
mod links;
mod native;
mod otherwise;
mod own_rules;
mod pick;
mod request;
mod session;
mod trim;

pub use build::report;
pub use miwake_own_rules::{Finder as RulesFinder, Found as RulesFound, Request as RulesRequest};
pub use native::{bundled_mail, bundled_mails, check_bytes, check_file, check_uninspected};
pub use own_rules::{RuleFault, pattern_faults, pattern_request, rule_faults};
pub use pick::{MailList, Pick, pick};
pub use request::{Conversion, Progress, Request, Response, respond};
pub use session::Session;
