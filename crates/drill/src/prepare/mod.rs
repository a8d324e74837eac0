//! Preparing a drill: from a roster and a template to a kit that can be sent. Pure functions: whoever calls brings the
//! time and the random bytes.
//!
//! A drill is for one's own people only ([`Allowance`], [`refusals`]): recipients in the policy's own domains, a sender
//! in these or in those that the policy names for drills, a field in every mail that says whose drill it is, no brand
//! named, nothing that collects what is typed.

mod allowance;
mod catalogue;
mod draft;
mod drill;
mod example;
mod files;
mod generated;
mod kit;
mod mime;
pub mod phish_scale;
mod power;
mod render;
mod rules;
mod site;
mod template;
mod token;

pub use allowance::Allowance;
pub use catalogue::{TEMPLATES, steps, steps_source, template};
pub use draft::{DraftFault, MAX_MAIL_TEXT, MAX_SUBJECT, Variable};
pub use example::{EXAMPLE_POLICY, EXAMPLE_ROSTER};
pub use kit::{Finished, Kit, Preview, preview};
pub use power::{power, smallest_difference};
pub use rules::{MAX_NAME, MAX_PEOPLE, MAX_WAVES, Refusal, Step, refusals};
pub use site::Site;
pub use template::{GoalStep, Template, TemplateCue, said};
pub use token::{Random, TOKEN_LETTERS, is_made_token};
