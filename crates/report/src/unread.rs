//! Which files could not be looked into, and why.

use crate::sentences::term;
use crate::{AttachmentRecord, Report};
use miwake_checks::kinds::Unread;
use miwake_messages::Messages;

/// An attachment that was not looked into, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadFile<'a> {
    /// Its index.
    pub attachment: usize,
    /// Its name, as it stands in the mail; may be empty.
    pub name: &'a str,
    /// The first reason, of it or of a file inside it; `None` where nobody looked.
    pub why: Option<Unread>,
}

/// The attachments that were not looked into, or not wholly.
#[must_use]
pub fn unread_files(report: &Report) -> Vec<UnreadFile<'_>> {
    let attachments = report.mail.attachments.iter().enumerate();
    attachments
        .filter_map(|(index, attachment)| unread_in(index, attachment))
        .collect()
}

fn unread_in(index: usize, attachment: &AttachmentRecord) -> Option<UnreadFile<'_>> {
    let why = match &attachment.inside {
        Some(files) => Some(*files.iter().find_map(|file| file.unread.first())?),
        None if attachment.can_hold_more => None,
        None => return None,
    };
    Some(UnreadFile {
        attachment: index,
        name: &attachment.name,
        why,
    })
}

/// The file in words, with why it was not looked into; its name passed through `inert`.
#[must_use]
pub fn unread_file(
    file: &UnreadFile<'_>,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> String {
    let name = match file.name.trim() {
        "" => messages.text("report-no-name"),
        name => inert(name),
    };
    let why = match &file.why {
        Some(why) => term("unread", why, messages),
        None => messages.text("unread-file-nobody"),
    };
    messages.with("unread-file", [("name", name.into()), ("why", why.into())])
}
