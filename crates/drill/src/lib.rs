//! Drills as plain data with their rules; no I/O and no clock.
//!
//! - The campaign of a drill: a JSON file `drill/campaigns/<id>.json` beside the site, and the training mail
//!   `drill/campaigns/<id>.eml`. Whoever runs the drill writes them, and the landing page `/drill/` reads them. A
//!   campaign that breaks a rule is an error here, and for the landing page as if there were none: it then shows what
//!   holds for every drill.
//! - A drill on its way: [`Plan`] is what a person enters, [`prepare`] makes a kit of it.
//! - What came of a drill: [`import`] reads the files that tell it, [`Project`] holds it, [`results`] counts.
//! - What goes to whom, and when: [`SendPlan`], a file of the kit that a drill is sent from.
//! - [`tokyo`]: the published drill that is the example, and the yardstick.

mod campaign;
mod date;
mod error;
mod example;
mod gather;
mod generated;
pub mod import;
mod plan;
pub mod prepare;
mod project;
mod published;
mod read;
pub mod results;
mod send_plan;
pub mod stats;
pub mod tokyo;

pub use campaign::{Campaign, Contact, Cue, CueKind, Difficulty, MailLang, Place, Text};
pub use date::Day;
pub use error::Error;
pub use example::tokyo_project;
pub use gather::Added;
pub use plan::{CueCount, Draft, Plan, Premise, Worksheet};
pub use project::{
    Answers, By, Event, FileNote, OpenedMeans, PROJECT_KIND, PROJECT_SCHEMA, Person, Project,
    ProjectError, Settings, Signs, What,
};
pub use read::{
    MAX_CAMPAIGN_BYTES, MAX_CUES, MAX_MAIL_BYTES, MAX_QUOTE, MAX_TEXT, SCHEMA, is_id, read,
};
pub use send_plan::{
    OWNER_FIELD, Owner, PlanError, PlanFault, PlannedMail, SEND_PLAN_FILE, SEND_PLAN_KIND,
    SEND_PLAN_SCHEMA, SendPlan, Wave, is_at,
};
