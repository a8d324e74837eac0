//! The checks, their registry, findings, evidence and the verdict.
//!
//! A check returns facts; `miwake-messages` makes sentences of them. Nothing here reads a clock,
//! a locale or a random source: see [`Environment`].

mod analysis;
mod ask;
mod check_context;
#[path = "generated/checks.rs"]
pub mod checks;
mod environment;
mod extension;
mod finding;
mod genre;
mod hints;
mod identity;
mod kana;
pub mod kinds;
mod level;
mod level_rules;
mod meta;
mod objects_only;
mod own_rule;
mod own_rules;
mod phrases;
mod policy;
mod questions;
mod registry;
mod requirement;
mod result;
mod score;
mod signals;
mod steps;
mod tables;
#[cfg(test)]
mod test_mail;
mod text_qr;
mod to_inspect;
mod variant;
mod verdict;
mod weights;
pub mod wording;

pub use analysis::{Analysis, analyse};
pub use ask::learned as ask_model;
pub use ask::{Ask, AskKind, Asks, Language, Pressure, repeats_asks};
pub use check_context::{BodyText, CheckContext, CheckedLink, Sender, link_target};
pub use environment::{Answer, Answers, Contact, Environment, Policy, PolicyBrand};
pub use extension::{is_launcher, is_page};
pub use finding::{
    Compared, Evidence, EvidencePlace, Finding, NoFacts, NotApplicable, Outcome, Role, Unchecked,
    visible, visible_quote,
};
pub use hints::hints;
pub use identity::{Identity, IdentityKind};
pub use level::{Level, Reason};
pub use level_rules::Rule;
pub use meta::{
    Attack, Cause, Check, Detect, Group, Kind, MachineResults, Meta, Requirement, Status,
};
pub use miwake_text::{fold, is_invisible};
pub use own_rule::{OWN_PATTERN_CHARS, OWN_RULES, OwnLevel, OwnRule, Worded};
pub use own_rules::{OwnHit, OwnRules};
pub use policy::{FaultKind, PolicyFault};
pub use registry::{REGISTRY, check};
pub use result::{CheckResult, QuestionResult};
pub use signals::auth::counting;
pub use signals::link_words::shown_address;
pub use text_qr::{add_text_qr, text_qr_places, text_qr_text, text_qr_unread};
pub use to_inspect::{can_hold_more, inspection_limits, to_inspect};
pub use variant::VariantName;
pub(crate) use variant::{Answered, variants};
pub use verdict::Verdict;
pub use weights::{FindingKind, Kinds, WEIGHTS_DATE, Weights, weights};
