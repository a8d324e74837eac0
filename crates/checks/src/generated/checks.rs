// Made by `cargo xtask gen` from the folders in src/checks; do not edit.
//! All checks, one module each.

use crate::Check;

#[path = "../checks/asks_for_credentials/mod.rs"]
pub mod asks_for_credentials;

#[path = "../checks/asks_to_enable_macros/mod.rs"]
pub mod asks_to_enable_macros;

#[path = "../checks/authentication/mod.rs"]
pub mod authentication;

#[path = "../checks/brand_not_sender/mod.rs"]
pub mod brand_not_sender;

#[path = "../checks/calendar_invite/mod.rs"]
pub mod calendar_invite;

#[path = "../checks/consumer_mail_at_work/mod.rs"]
pub mod consumer_mail_at_work;

#[path = "../checks/delivery_path/mod.rs"]
pub mod delivery_path;

#[path = "../checks/display_name_forged/mod.rs"]
pub mod display_name_forged;

#[path = "../checks/executable_attachment/mod.rs"]
pub mod executable_attachment;

#[path = "../checks/file_or_icon_unfamiliar/mod.rs"]
pub mod file_or_icon_unfamiliar;

#[path = "../checks/form_in_mail/mod.rs"]
pub mod form_in_mail;

#[path = "../checks/freemail_sender/mod.rs"]
pub mod freemail_sender;

#[path = "../checks/html_attachment/mod.rs"]
pub mod html_attachment;

#[path = "../checks/lecture_or_interview_lure/mod.rs"]
pub mod lecture_or_interview_lure;

#[path = "../checks/link_text_mismatch/mod.rs"]
pub mod link_text_mismatch;

#[path = "../checks/lookalike_sender/mod.rs"]
pub mod lookalike_sender;

#[path = "../checks/macro_office/mod.rs"]
pub mod macro_office;

#[path = "../checks/many_strangers/mod.rs"]
pub mod many_strangers;

#[path = "../checks/not_my_work/mod.rs"]
pub mod not_my_work;

#[path = "../checks/odd_address/mod.rs"]
pub mod odd_address;

#[path = "../checks/odd_attachment/mod.rs"]
pub mod odd_attachment;

#[path = "../checks/odd_headers/mod.rs"]
pub mod odd_headers;

#[path = "../checks/odd_url/mod.rs"]
pub mod odd_url;

#[path = "../checks/own_domain_forged/mod.rs"]
pub mod own_domain_forged;

#[path = "../checks/payment_change/mod.rs"]
pub mod payment_change;

#[path = "../checks/recipient_in_link/mod.rs"]
pub mod recipient_in_link;

#[path = "../checks/reply_to_elsewhere/mod.rs"]
pub mod reply_to_elsewhere;

#[path = "../checks/return_path_elsewhere/mod.rs"]
pub mod return_path_elsewhere;

#[path = "../checks/script_or_base_link/mod.rs"]
pub mod script_or_base_link;

#[path = "../checks/sent_to_work_address/mod.rs"]
pub mod sent_to_work_address;

#[path = "../checks/shortener/mod.rs"]
pub mod shortener;

#[path = "../checks/signature_mismatch/mod.rs"]
pub mod signature_mismatch;

#[path = "../checks/signed_part/mod.rs"]
pub mod signed_part;

#[path = "../checks/throwaway_site_link/mod.rs"]
pub mod throwaway_site_link;

#[path = "../checks/training_mail/mod.rs"]
pub mod training_mail;

#[path = "../checks/undisclosed_recipients/mod.rs"]
pub mod undisclosed_recipients;

#[path = "../checks/unexpected_mail/mod.rs"]
pub mod unexpected_mail;

#[path = "../checks/unfamiliar_link_host/mod.rs"]
pub mod unfamiliar_link_host;

#[path = "../checks/unfamiliar_sender/mod.rs"]
pub mod unfamiliar_sender;

#[path = "../checks/unnatural_japanese/mod.rs"]
pub mod unnatural_japanese;

#[path = "../checks/unnatural_wording_seen/mod.rs"]
pub mod unnatural_wording_seen;

#[path = "../checks/urgent_wording/mod.rs"]
pub mod urgent_wording;

#[path = "../checks/wrapped_link/mod.rs"]
pub mod wrapped_link;

#[path = "../checks/zip_attachment/mod.rs"]
pub mod zip_attachment;

/// All checks, by name.
pub static REGISTRY: &[Check] = &[
    asks_for_credentials::CHECK,
    asks_to_enable_macros::CHECK,
    authentication::CHECK,
    brand_not_sender::CHECK,
    calendar_invite::CHECK,
    consumer_mail_at_work::CHECK,
    delivery_path::CHECK,
    display_name_forged::CHECK,
    executable_attachment::CHECK,
    file_or_icon_unfamiliar::CHECK,
    form_in_mail::CHECK,
    freemail_sender::CHECK,
    html_attachment::CHECK,
    lecture_or_interview_lure::CHECK,
    link_text_mismatch::CHECK,
    lookalike_sender::CHECK,
    macro_office::CHECK,
    many_strangers::CHECK,
    not_my_work::CHECK,
    odd_address::CHECK,
    odd_attachment::CHECK,
    odd_headers::CHECK,
    odd_url::CHECK,
    own_domain_forged::CHECK,
    payment_change::CHECK,
    recipient_in_link::CHECK,
    reply_to_elsewhere::CHECK,
    return_path_elsewhere::CHECK,
    script_or_base_link::CHECK,
    sent_to_work_address::CHECK,
    shortener::CHECK,
    signature_mismatch::CHECK,
    signed_part::CHECK,
    throwaway_site_link::CHECK,
    training_mail::CHECK,
    undisclosed_recipients::CHECK,
    unexpected_mail::CHECK,
    unfamiliar_link_host::CHECK,
    unfamiliar_sender::CHECK,
    unnatural_japanese::CHECK,
    unnatural_wording_seen::CHECK,
    urgent_wording::CHECK,
    wrapped_link::CHECK,
    zip_attachment::CHECK,
];
