//! The checks, their registry, findings, evidence and the verdict.
//!
//! A check returns facts; `miwake-messages` makes sentences of them. Nothing here reads a clock,
//! a locale or a random source: see [`Environment`].

mod analysis;
mod auth;
mod check_context;
#[path = "generated/checks.rs"]
pub mod checks;
mod claim;
mod environment;
mod files;
mod finding;
mod inside;
mod phrases;
mod policy;
mod registry;
mod relation;
mod tables;
mod text_qr;
mod verdict;
mod web;
mod weights;
pub mod wording;

pub use analysis::{Analysis, CheckResult, QuestionResult, analyse};
pub use auth::counting;
pub use check_context::{BodyText, CheckContext, CheckedLink, Sender};
pub use checks::link_text_mismatch::shown_address;
pub use environment::{Answer, Answers, Contact, Environment, Policy, PolicyBrand};
pub use files::{is_launcher, is_page};
pub use finding::{
    Compared, Evidence, EvidencePlace, Finding, NoFacts, NotApplicable, Outcome, Role, Unchecked,
    visible, visible_quote,
};
pub use inside::{can_hold_more, hints, inspection_limits, to_inspect};
pub use miwake_text::{fold, is_invisible};
pub use policy::{FaultKind, PolicyFault};
pub(crate) use registry::has_findings;
pub use registry::{Attack, Check, Group, Kind, Meta, REGISTRY, Requirement, Status, check};
pub use text_qr::{add_text_qr, text_qr_places, text_qr_text, text_qr_unread};
pub use verdict::{Level, Reason, Verdict};
pub use weights::{WEIGHTS_DATE, Weights, weights};
