//! What kind of mail it is. Each is recognised by several things that go together, never by one header field, which any
//! sender can write; what a counterfeit would need most, a link or a file of its own, makes a mail none of a bounce or
//! an automatic answer.
//!
//! A genre says what is ordinary for such a mail. It excuses no link, no file and no request, and is no praise: fraud is sent
//! by mailing services, to lists and as invitations, too.

mod automatic;
mod bounce;
mod form;
mod lists;
mod parts;

pub(crate) use crate::genre::Genre;
pub(crate) use bounce::{brings_no_link, comes_back, has_header_block, leads_nowhere};
pub(crate) use lists::{list_host, posting_address};

use crate::CheckContext;
use automatic::{is_automatic_answer, is_calendar_notice};
use bounce::is_bounce;
use form::{is_contact_form, is_forwarded_thread};
use lists::{is_list_copy, is_newsletter};

type Test = fn(&CheckContext<'_>) -> bool;

/// The genres in the order in which they are asked: what a server or program made goes before what somebody wrote.
const TESTS: &[(Genre, Test)] = &[
    (Genre::Bounce, is_bounce),
    (Genre::CalendarNotice, is_calendar_notice),
    (Genre::ListCopy, is_list_copy),
    (Genre::AutomaticAnswer, is_automatic_answer),
    (Genre::ContactForm, is_contact_form),
    (Genre::Newsletter, is_newsletter),
    (Genre::ForwardedThread, is_forwarded_thread),
];

/// The genre of the mail; `None` when it is a mail like any other, or only looks like one of a genre.
pub(crate) fn genre(ctx: &CheckContext<'_>) -> Option<Genre> {
    let find = || {
        let mut tests = TESTS.iter();
        tests.find(|(_, test)| test(ctx)).map(|(genre, _)| *genre)
    };
    *ctx.genre.get_or_init(find)
}

impl CheckContext<'_> {
    /// See [`genre`].
    pub(crate) fn genre(&self) -> Option<Genre> {
        genre(self)
    }
}

#[cfg(test)]
mod tests;
