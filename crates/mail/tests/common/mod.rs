//! What the tests of reading ask of a mail.

use miwake_mail::{Limits, Mail, NoteKind, PartRole, read};

pub(crate) fn mail(text: &str) -> Mail {
    read(text.as_bytes(), &Limits::DEFAULT)
}

pub(crate) fn notes(mail: &Mail) -> Vec<NoteKind> {
    mail.notes.iter().map(|note| note.kind).collect()
}

pub(crate) fn header<'a>(mail: &'a Mail, name: &str) -> &'a str {
    let found = mail.headers.iter().find(|h| h.name == name);
    found.map_or("", |h| h.value.as_str())
}

/// All that a reader sees, part by part.
pub(crate) fn seen(mail: &Mail) -> Vec<&str> {
    let parts = mail.parts.iter().filter(|part| part.role == PartRole::Body);
    parts
        .filter_map(|part| {
            part.text
                .as_deref()
                .or(part.html.as_ref().map(|h| h.visible.as_str()))
        })
        .collect()
}
