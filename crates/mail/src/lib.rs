//! Reads anything that may be an e-mail into plain data.
//!
//! [`read`] takes bytes and never fails: a whole message, pasted source, pasted headers, pasted body text,
//! pasted HTML, or something else altogether. It tells by itself which it got.
//! What could not be read is a [`Note`], and the person sees the note.

mod address;
mod auth;
mod bytes;
mod charset;
mod date;
mod encoded_word;
mod filekind;
mod forwarded;
mod header;
mod html;
mod input;
mod links;
mod mails;
mod mime;
mod model;
mod outlook;
mod params;
mod pasted;
mod readings;
mod received;
mod smime;
mod standalone_file;
mod steps;
mod style;
mod transfer;
mod uuencode;

pub use date::parse_date;
pub use mails::{
    MAILS, MailItem, MailPlace, MboxSeparators, inner_mails, is_mbox_separator, is_tnef, mbox,
    mbox_message, mbox_unquoted, plain_forward, tnef_parts, with_part,
};
pub use model::*;
pub use pasted::{Restored, restored};
pub use readings::{OtherReading, OtherReadings, READINGS, other_readings};
pub use standalone_file::{take_as_file, take_as_file_too};

/// Reads `bytes` within `limits`.
///
/// Runs in time and memory linear in `bytes.len()`, without recursion, and never panics.
#[must_use]
pub fn read(bytes: &[u8], limits: &Limits) -> Mail {
    let mut mail = input::read(bytes, limits);
    read_headers(&mut mail, limits);
    mail
}

/// The mail that is the part `part` of the mail `bytes` (see [`inner_mails`]), as bytes to be read in their own right;
/// `None` when the part is no mail.
#[must_use]
pub fn inner(bytes: &[u8], part: PartId, limits: &Limits) -> Option<Vec<u8>> {
    input::inner(bytes, part, limits)
}

/// What `bytes` are, told by their first bytes and cheap scans behind them, never by a name.
#[must_use]
pub fn file_kind(bytes: &[u8]) -> FileKind {
    filekind::detect(bytes)
}

/// Text of `bytes` of unknown origin: a byte order mark first, then the charset that fits best.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    plain_text(bytes)
        .unwrap_or_else(|| bytes::normalise_line_ends(charset::decode(bytes, None).text))
}

/// [`text_of`] where that takes no table of a charset: ASCII and UTF-8 beyond doubt. `None` elsewhere.
#[must_use]
pub fn plain_text(bytes: &[u8]) -> Option<String> {
    charset::plain(bytes).map(|text| bytes::normalise_line_ends(text.to_owned()))
}

/// Text of `bytes` in the charset `label` (a WHATWG label; windows-1252 when it is none), and whether all of them
/// are in it.
#[must_use]
pub fn decode(bytes: &[u8], label: &str) -> (String, bool) {
    charset::exactly(bytes, label)
}

/// Reads an HTML page that is no part of a mail, as the HTML of a mail is read. At most `limit` links are returned;
/// their places name part 0.
#[must_use]
pub fn read_html(source: String, limit: usize) -> (Html, Vec<Link>) {
    let mut scanned = html::scan(source, 0, limit);
    scanned.links.truncate(limit);
    (scanned.html, scanned.links)
}

/// Byte ranges of the URLs written out in `text`, in order: with a scheme or `www.`, and names of sites of which mail
/// programs make links, also as people write them that others have to repair.
pub fn urls_in(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    links::written(text)
}

/// Decodes base64 leniently, the URL-safe alphabet included; also returns the number of broken places.
#[must_use]
pub fn base64(text: &[u8]) -> (Vec<u8>, usize) {
    miwake_basics::base64::decode(text)
}

/// Decodes `%41`; other bytes stay as they are.
#[must_use]
pub fn percent_decoded(text: &[u8]) -> Vec<u8> {
    miwake_basics::percent::decode(text)
}

/// How many times [`Limits::addresses`] the addresses of all fields may be: `To` and `Cc` and those that have a few.
const ADDRESS_FIELDS: usize = 4;

/// Most senders of a mail that are looked at; where there are more, a note says so.
pub const SENDERS: usize = 9;

/// Fills the fields that are made of the top-level headers.
fn read_headers(mail: &mut Mail, limits: &Limits) {
    let (mut left, mut cut) = (limits.addresses.saturating_mul(ADDRESS_FIELDS), None);
    let mut senders = 0;
    for (index, header) in mail.headers.iter().enumerate() {
        let name = header.name.to_ascii_lowercase();
        match name.as_str() {
            "received" => mail.received.push(received::read(&header.raw_value, index)),
            "authentication-results" | "arc-authentication-results" => {
                let arc = name.starts_with("arc-");
                mail.auth.push(auth::read(&header.raw_value, index, arc));
            }
            _ => {}
        }
        if let Some(role) = address_role(&name) {
            let most = limits.addresses.min(left);
            let (mailboxes, total) = address::read(&header.raw_value, most);
            left -= mailboxes.len();
            if total > most {
                cut = cut.max(Some(most));
            }
            // An address in encoded words alone is none, and is shown as one by some programs.
            let addressed = mailboxes
                .iter()
                .any(|mailbox| mailbox.address.contains('@'));
            if role == AddressRole::From && !addressed && header.value.contains('@') {
                mail.notes.push(Note {
                    kind: NoteKind::TwoReadings,
                    part: None,
                    count: 0,
                    detail: header.name.clone(),
                });
            }
            if role == AddressRole::From {
                senders += mailboxes.len();
            }
            mail.addresses.push(AddressField {
                role,
                header: index,
                mailboxes,
            });
        }
    }
    if senders > SENDERS {
        cut = cut.max(Some(SENDERS));
    }
    if let Some(count) = cut {
        mail.notes.push(Note {
            kind: NoteKind::TooManyAddresses,
            part: None,
            count,
            detail: String::new(),
        });
    }
}

fn address_role(name: &str) -> Option<AddressRole> {
    Some(match name {
        "from" => AddressRole::From,
        "sender" => AddressRole::Sender,
        "reply-to" => AddressRole::ReplyTo,
        "to" => AddressRole::To,
        "cc" => AddressRole::Cc,
        "return-path" => AddressRole::ReturnPath,
        "resent-from" => AddressRole::ResentFrom,
        _ => return None,
    })
}
