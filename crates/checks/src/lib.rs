//! The checks, their registry, findings, evidence and the verdict.
//!
//! A check returns facts; `miwake-messages` makes sentences of them. Nothing here reads a clock,
//! a locale or a random source: see [`Context`].

mod analysis;
mod auth;
#[path = "generated/checks.rs"]
pub mod checks;
mod claim;
mod context;
mod drawn;
mod files;
mod finding;
mod inside;
mod policy;
mod registry;
mod relation;
mod subject;
mod tables;
mod verdict;
mod web;
mod weights;
pub mod wording;
mod words;

pub use analysis::{Analysis, CheckResult, QuestionResult, analyse};
pub use auth::counting;
pub use checks::link_text_mismatch::shown_address;
pub use context::{Answer, Answers, Contact, Context, Policy, PolicyBrand};
pub use drawn::{add_drawn, drawing_unread, drawings, drawn_text};
pub use files::{is_page, starts_something};
pub use finding::{
    Compared, Evidence, EvidencePlace, Finding, NoFacts, NotApplicable, Outcome, Role, Unchecked,
    is_invisible, visible, visible_quote,
};
pub use inside::{can_hold_more, hints, inspection_limits, to_inspect};
pub use policy::{FaultKind, PolicyFault};
pub(crate) use registry::fires;
pub use registry::{Attack, Check, Group, Kind, Meta, Need, REGISTRY, Status, check};
pub use subject::{BodyText, Sender, Subject, SubjectLink, fold};
pub use verdict::{Level, Reason, Verdict};
pub use weights::{WEIGHTS_DATE, Weights, weights};
