// Made by `cargo xtask gen` from the folders in src/checks; do not edit.
//! All checks, one module each.

use crate::Check;

#[path = "../checks/account_notice/mod.rs"]
pub mod account_notice;

#[path = "../checks/asks_for_credentials/mod.rs"]
pub mod asks_for_credentials;

#[path = "../checks/asks_to_enable_macros/mod.rs"]
pub mod asks_to_enable_macros;

#[path = "../checks/asks_to_run_program/mod.rs"]
pub mod asks_to_run_program;

#[path = "../checks/authentication/mod.rs"]
pub mod authentication;

#[path = "../checks/boss_request/mod.rs"]
pub mod boss_request;

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

#[path = "../checks/fake_thread/mod.rs"]
pub mod fake_thread;

#[path = "../checks/file_or_icon_unfamiliar/mod.rs"]
pub mod file_or_icon_unfamiliar;

#[path = "../checks/form_in_mail/mod.rs"]
pub mod form_in_mail;

#[path = "../checks/freemail_sender/mod.rs"]
pub mod freemail_sender;

#[path = "../checks/hidden_text/mod.rs"]
pub mod hidden_text;

#[path = "../checks/html_attachment/mod.rs"]
pub mod html_attachment;

#[path = "../checks/image_only/mod.rs"]
pub mod image_only;

#[path = "../checks/lecture_or_interview_lure/mod.rs"]
pub mod lecture_or_interview_lure;

#[path = "../checks/link_borrows_name/mod.rs"]
pub mod link_borrows_name;

#[path = "../checks/link_text_mismatch/mod.rs"]
pub mod link_text_mismatch;

#[path = "../checks/lookalike_sender/mod.rs"]
pub mod lookalike_sender;

#[path = "../checks/lure_wording/mod.rs"]
pub mod lure_wording;

#[path = "../checks/macro_office/mod.rs"]
pub mod macro_office;

#[path = "../checks/many_strangers/mod.rs"]
pub mod many_strangers;

#[path = "../checks/money_not_confirmed/mod.rs"]
pub mod money_not_confirmed;

#[path = "../checks/not_my_work/mod.rs"]
pub mod not_my_work;

#[path = "../checks/notice_not_expected/mod.rs"]
pub mod notice_not_expected;

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

#[path = "../checks/password_with_archive/mod.rs"]
pub mod password_with_archive;

#[path = "../checks/payment_change/mod.rs"]
pub mod payment_change;

#[path = "../checks/pdf_attachment/mod.rs"]
pub mod pdf_attachment;

#[path = "../checks/qr_code/mod.rs"]
pub mod qr_code;

#[path = "../checks/read_in_two_ways/mod.rs"]
pub mod read_in_two_ways;

#[path = "../checks/recipient_in_link/mod.rs"]
pub mod recipient_in_link;

#[path = "../checks/reply_to_elsewhere/mod.rs"]
pub mod reply_to_elsewhere;

#[path = "../checks/requester_unknown/mod.rs"]
pub mod requester_unknown;

#[path = "../checks/return_path_elsewhere/mod.rs"]
pub mod return_path_elsewhere;

#[path = "../checks/script_or_base_link/mod.rs"]
pub mod script_or_base_link;

#[path = "../checks/sender_like_recipient/mod.rs"]
pub mod sender_like_recipient;

#[path = "../checks/sent_to_work_address/mod.rs"]
pub mod sent_to_work_address;

#[path = "../checks/sextortion/mod.rs"]
pub mod sextortion;

#[path = "../checks/share_not_expected/mod.rs"]
pub mod share_not_expected;

#[path = "../checks/share_notice/mod.rs"]
pub mod share_notice;

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

#[path = "../checks/unread_attachment/mod.rs"]
pub mod unread_attachment;

#[path = "../checks/urgent_wording/mod.rs"]
pub mod urgent_wording;

#[path = "../checks/watched_word/mod.rs"]
pub mod watched_word;

#[path = "../checks/worded_like_fraud/mod.rs"]
pub mod worded_like_fraud;

#[path = "../checks/wrapped_link/mod.rs"]
pub mod wrapped_link;

#[path = "../checks/zip_attachment/mod.rs"]
pub mod zip_attachment;

/// All checks, by name.
pub static REGISTRY: &[Check] = &[
    account_notice::CHECK,
    asks_for_credentials::CHECK,
    asks_to_enable_macros::CHECK,
    asks_to_run_program::CHECK,
    authentication::CHECK,
    boss_request::CHECK,
    brand_not_sender::CHECK,
    calendar_invite::CHECK,
    consumer_mail_at_work::CHECK,
    delivery_path::CHECK,
    display_name_forged::CHECK,
    executable_attachment::CHECK,
    fake_thread::CHECK,
    file_or_icon_unfamiliar::CHECK,
    form_in_mail::CHECK,
    freemail_sender::CHECK,
    hidden_text::CHECK,
    html_attachment::CHECK,
    image_only::CHECK,
    lecture_or_interview_lure::CHECK,
    link_borrows_name::CHECK,
    link_text_mismatch::CHECK,
    lookalike_sender::CHECK,
    lure_wording::CHECK,
    macro_office::CHECK,
    many_strangers::CHECK,
    money_not_confirmed::CHECK,
    not_my_work::CHECK,
    notice_not_expected::CHECK,
    odd_address::CHECK,
    odd_attachment::CHECK,
    odd_headers::CHECK,
    odd_url::CHECK,
    own_domain_forged::CHECK,
    password_with_archive::CHECK,
    payment_change::CHECK,
    pdf_attachment::CHECK,
    qr_code::CHECK,
    read_in_two_ways::CHECK,
    recipient_in_link::CHECK,
    reply_to_elsewhere::CHECK,
    requester_unknown::CHECK,
    return_path_elsewhere::CHECK,
    script_or_base_link::CHECK,
    sender_like_recipient::CHECK,
    sent_to_work_address::CHECK,
    sextortion::CHECK,
    share_not_expected::CHECK,
    share_notice::CHECK,
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
    unread_attachment::CHECK,
    urgent_wording::CHECK,
    watched_word::CHECK,
    worded_like_fraud::CHECK,
    wrapped_link::CHECK,
    zip_attachment::CHECK,
];
