//! Which files could not be looked into, and why.

use crate::sentences::term;
use crate::{AttachmentRecord, Report};
use miwake_checks::kinds::Unread;
use miwake_messages::Messages;

/// A file that was not looked into, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadFile<'a> {
    /// Index of the attachment that it is, or is in.
    pub attachment: usize,
    /// Its name, as it stands in the mail; may be empty.
    pub name: &'a str,
    /// Why; `None` where nobody looked.
    pub why: Option<Unread>,
}

/// The files of the mail that were not looked into, or not wholly: of each attachment the first.
#[must_use]
pub fn unread_files(report: &Report) -> Vec<UnreadFile<'_>> {
    let attachments = report.mail.attachments.iter().enumerate();
    attachments
        .filter_map(|(index, attachment)| unread_in(index, attachment))
        .collect()
}

fn unread_in(index: usize, attachment: &AttachmentRecord) -> Option<UnreadFile<'_>> {
    let unread = |name, why| UnreadFile {
        attachment: index,
        name,
        why,
    };
    let Some(files) = &attachment.inside else {
        return attachment
            .can_hold_more
            .then(|| unread(&attachment.name, None));
    };
    let (at, file) = files
        .iter()
        .enumerate()
        .find(|(_, file)| !file.unread.is_empty())?;
    // The attachment itself is the first of its files.
    let name = if at == 0 {
        &attachment.name
    } else {
        &file.name
    };
    Some(unread(name, file.unread.first().copied()))
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
