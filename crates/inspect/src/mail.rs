//! Mails as files: Outlook items, TNEF, and mail as it travels (`.eml`, `.mht`). Their attachments are what they
//! contain, their links are theirs.

use crate::decoder::{Contents, Wanted};
use crate::found::{Child, Found};
use crate::names;
use crate::outlook::{self, OpenedFrom};
use crate::{IndicatorKind, Limits, LinkSource, Unread};
use miwake_mail::{FileKind, LinkKind, NoteKind};

/// Reads a mail; `true` when nothing else can be in the bytes.
pub(crate) fn read(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    match found.first {
        FileKind::OutlookMessage => outlook(bytes, found),
        FileKind::Message => {
            found.format = "eml";
            contents(bytes, found);
            // A page may follow fields of a mail, and a browser shows the page.
            false
        }
        // With few fields a mail looks like text; programs go by the name.
        FileKind::Text if miwake_mail::extension(names::base(name)) == "eml" => {
            found.format = "eml";
            found.kind = Some(FileKind::Message);
            contents(bytes, found);
            true
        }
        _ if miwake_mail::is_tnef(bytes) => outlook(bytes, found),
        _ => false,
    }
}

fn outlook(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let limits = Limits {
        unpacked_bytes: *found.left,
        ..*found.limits
    };
    let Some(opened) = outlook::convert(bytes, &limits, found.decoding) else {
        return false;
    };
    *found.left = found.left.saturating_sub(opened.mail.len() as u64);
    found.kind = Some(FileKind::OutlookMessage);
    found.format = match opened.from {
        OpenedFrom::Msg => "msg",
        OpenedFrom::Tnef => "tnef",
    };
    for why in opened.unread {
        found.encrypted |= why == Unread::Encrypted;
        found.unread(why);
    }
    contents(&opened.mail, found);
    true
}

/// What a mail brings along.
fn contents(bytes: &[u8], found: &mut Found<'_>) {
    let mail = found.decoding.mail(bytes, Wanted::Mail);
    for note in &mail.notes {
        if let Some(why) = unread(*note) {
            found.encrypted |= why == Unread::Encrypted;
            found.unread(why);
        }
    }
    links(&mail, found);
    found.text.lines(&mail.text);
    for file in mail.files {
        let size = file.content.len() as u64;
        let child = if size > *found.left {
            Child::listed(&file.name, size, Unread::TooLarge)
        } else {
            *found.left -= size;
            Child::of(&file.name, file.content)
        };
        if !found.child(child) {
            return;
        }
    }
}

fn links(mail: &Contents, found: &mut Found<'_>) {
    for link in &mail.links {
        let from = match link.kind {
            LinkKind::Anchor | LinkKind::Area => LinkSource::Link,
            LinkKind::Form => LinkSource::Form,
            LinkKind::Drawn => LinkSource::QrCode,
            LinkKind::Text => LinkSource::Text,
            LinkKind::Refresh | LinkKind::Frame => LinkSource::Fetched,
        };
        found.link(from, &link.href, &link.text);
    }
    for action in &mail.password_forms {
        found.indicator(IndicatorKind::PasswordField, action);
    }
}

/// What a note on reading means for a file; `None` when nothing was left out.
fn unread(kind: NoteKind) -> Option<Unread> {
    use NoteKind as N;
    Some(match kind {
        _ if !kind.incomplete() => return None,
        N::TooDeep => Unread::TooDeep,
        N::TooManyParts | N::TooManyHeaders | N::TooManyAddresses | N::TooManyLinks => {
            Unread::TooMany
        }
        N::InputTooLarge | N::HeaderTooLong | N::TextTooLong | N::PageCut => Unread::TooLarge,
        N::Encrypted => Unread::Encrypted,
        N::ContentElsewhere | N::NotDecoded => Unread::Unsupported,
        _ => Unread::Broken,
    })
}
