// Made by `cargo xtask gen` from the folders in src/checks; do not edit.
//! All checks, one module each.

use crate::Check;

#[path = "../checks/asks_for_credentials/mod.rs"]
pub mod asks_for_credentials;

#[path = "../checks/asks_to_enable_macros/mod.rs"]
pub mod asks_to_enable_macros;

#[path = "../checks/consumer_mail_at_work/mod.rs"]
pub mod consumer_mail_at_work;

#[path = "../checks/file_or_icon_unfamiliar/mod.rs"]
pub mod file_or_icon_unfamiliar;

#[path = "../checks/freemail_sender/mod.rs"]
pub mod freemail_sender;

#[path = "../checks/lecture_or_interview_lure/mod.rs"]
pub mod lecture_or_interview_lure;

#[path = "../checks/not_my_work/mod.rs"]
pub mod not_my_work;

#[path = "../checks/payment_change/mod.rs"]
pub mod payment_change;

#[path = "../checks/sent_to_work_address/mod.rs"]
pub mod sent_to_work_address;

#[path = "../checks/signature_mismatch/mod.rs"]
pub mod signature_mismatch;

#[path = "../checks/unexpected_mail/mod.rs"]
pub mod unexpected_mail;

#[path = "../checks/unfamiliar_sender/mod.rs"]
pub mod unfamiliar_sender;

#[path = "../checks/unnatural_japanese/mod.rs"]
pub mod unnatural_japanese;

#[path = "../checks/unnatural_wording_seen/mod.rs"]
pub mod unnatural_wording_seen;

#[path = "../checks/urgent_wording/mod.rs"]
pub mod urgent_wording;

/// All checks, by name.
pub static REGISTRY: &[Check] = &[
    asks_for_credentials::CHECK,
    asks_to_enable_macros::CHECK,
    consumer_mail_at_work::CHECK,
    file_or_icon_unfamiliar::CHECK,
    freemail_sender::CHECK,
    lecture_or_interview_lure::CHECK,
    not_my_work::CHECK,
    payment_change::CHECK,
    sent_to_work_address::CHECK,
    signature_mismatch::CHECK,
    unexpected_mail::CHECK,
    unfamiliar_sender::CHECK,
    unnatural_japanese::CHECK,
    unnatural_wording_seen::CHECK,
    urgent_wording::CHECK,
];
