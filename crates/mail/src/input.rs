//! What the bytes are: a message, headers, text, a forwarding block, HTML, or no mail at all.

use crate::bytes::{find_ignore_case, is_blank, normalise_line_ends, sub};
use crate::mime::{Reader, guess_boundary};
use crate::model::{
    FileKind, InputKind, Limits, Mail, NoteKind, Part, PartId, PartRole, TransferEncoding,
};
use crate::{charset, filekind, forwarded, header, mails};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;
use std::ops::Range;

/// Reads `bytes` into a [`Mail`] without the fields that are made of its headers.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Mail {
    let mut reader = Reader::new(empty(bytes.len()), limits);
    read_into(&mut reader, bytes, limits);
    reader.mail
}

/// [`read`] with its pages as Outlook for Windows shows them.
pub(crate) fn read_for_outlook(bytes: &[u8], limits: &Limits) -> Mail {
    let mut reader = Reader::new(empty(bytes.len()), limits);
    reader.outlook = true;
    read_into(&mut reader, bytes, limits);
    reader.mail
}

/// [`read`] with containers decoded first.
pub(crate) fn read_decoded(bytes: &[u8], limits: &Limits) -> Mail {
    let mut reader = Reader::new(empty(bytes.len()), limits);
    reader.decode_first = true;
    read_into(&mut reader, bytes, limits);
    reader.mail
}

/// The bytes of the mail that is the part `wanted`. Reading is done again up to it: ranges alone do not tell what a
/// part inside decoded containers is made of, and to keep their bytes would cost every mail memory.
pub(crate) fn inner(bytes: &[u8], wanted: PartId, limits: &Limits) -> Option<Vec<u8>> {
    let mut reader = Reader::new(empty(bytes.len()), limits);
    reader.wanted = Some(wanted);
    read_into(&mut reader, bytes, limits);
    reader.inner
}

fn read_into(reader: &mut Reader<'_>, bytes: &[u8], limits: &Limits) {
    if bytes.len() > limits.input_bytes {
        reader.mail.input = InputKind::TooLarge;
        reader.note(NoteKind::InputTooLarge, None, limits.input_bytes, "");
        return;
    }
    // Before anything is decoded: the zeros of a file must not be taken for UTF-16.
    if let Some(kind) = filekind::binary(bytes) {
        reader.mail.input = InputKind::NotMail;
        reader.mail.non_mail_kind = Some(kind);
        return;
    }
    let (bytes, decoded) = prepare(bytes);
    if filekind::is_void(&bytes) {
        return;
    }
    let whole = mails::emlx(&bytes).unwrap_or(0..bytes.len());
    match header::start(&bytes, whole.clone(), limits) {
        Some(start) => message(reader, bytes, start..whole.end, decoded, limits),
        None => other(reader, &bytes, decoded),
    }
}

fn empty(size: usize) -> Mail {
    Mail {
        input: InputKind::Empty,
        size,
        non_mail_kind: None,
        headers: vec![],
        parts: vec![],
        links: vec![],
        attachments: vec![],
        received: vec![],
        auth: vec![],
        addresses: vec![],
        notes: vec![],
    }
}

/// UTF-16 made UTF-8 (then offsets point into the result), and CR line ends made LF (offsets stay).
fn prepare(bytes: &[u8]) -> (Cow<'_, [u8]>, bool) {
    let wide = |encoding: &'static Encoding| encoding == UTF_16LE || encoding == UTF_16BE;
    let marked = Encoding::for_bom(bytes).filter(|(encoding, _)| wide(encoding));
    let encoding = match marked {
        Some((encoding, _)) => Some(encoding),
        None if memchr::memchr(0, sub(bytes, 0..bytes.len().min(64))).is_some() => {
            Some(charset::best(bytes)).filter(|encoding| wide(encoding))
        }
        None => None,
    };
    if let Some(encoding) = encoding {
        let (text, errors) = encoding.decode_with_bom_removal(bytes);
        if !errors && !filekind::looks_binary(text.as_bytes()) {
            return (Cow::Owned(text.into_owned().into_bytes()), true);
        }
    }
    if memchr::memchr(b'\n', bytes).is_none() && memchr::memchr(b'\r', bytes).is_some() {
        let lf = bytes.iter().map(|b| if *b == b'\r' { b'\n' } else { *b });
        return (Cow::Owned(lf.collect()), false);
    }
    (Cow::Borrowed(bytes), false)
}

fn message(
    reader: &mut Reader<'_>,
    bytes: Cow<'_, [u8]>,
    range: Range<usize>,
    decoded: bool,
    limits: &Limits,
) {
    let section = header::section(&bytes, range.clone(), limits);
    if !forwarded::has_mail_fields(&section.headers)
        && forwarded_text(reader, &bytes, decoded, true)
    {
        return;
    }
    let body = sub(&bytes, section.body..range.end);
    let bare = is_blank(body);
    reader.mail.input = if bare {
        InputKind::Headers
    } else {
        InputKind::Message
    };
    reader.message(bytes, range, decoded);
}

/// Anything without a header section.
fn other(reader: &mut Reader<'_>, bytes: &[u8], decoded: bool) {
    let size = bytes.len();
    if filekind::looks_binary(bytes) {
        reader.mail.input = InputKind::NotMail;
        reader.mail.non_mail_kind = Some(FileKind::Unknown);
        return;
    }
    if let Some(boundary) = leading_boundary(bytes) {
        // The parts of a multipart whose header section was not copied.
        let head = format!("Content-Type: multipart/mixed; boundary=\"{boundary}\"\n\n");
        let whole = [head.as_bytes(), bytes].concat();
        let end = whole.len();
        reader.mail.input = InputKind::Message;
        reader.message(Cow::Owned(whole), 0..end, true);
        reader.mail.headers.clear();
        return;
    }
    match filekind::detect(bytes) {
        kind @ (FileKind::Xml | FileKind::Calendar | FileKind::Shortcut) => {
            reader.mail.input = InputKind::NotMail;
            reader.mail.non_mail_kind = Some(kind);
        }
        FileKind::Html => {
            reader.mail.input = InputKind::Html;
            let id = push_root(reader, 0..size, 0..size, decoded, "text/html");
            reader.body(id, bytes, true);
        }
        _ if forwarded_text(reader, bytes, decoded, false) => {}
        _ => {
            reader.mail.input = InputKind::Text;
            let id = push_root(reader, 0..size, 0..size, decoded, "text/plain");
            let html = has_markup(bytes);
            reader.mail.input = if html {
                InputKind::Html
            } else {
                InputKind::Text
            };
            reader.body(id, bytes, html);
        }
    }
}

/// Whether HTML stands below some other text, as when the beginning was not copied.
fn has_markup(bytes: &[u8]) -> bool {
    let sample = sub(bytes, 0..bytes.len().min(64 * 1024));
    let has = |word| find_ignore_case(sample, word).is_some();
    has("</html>") || has("<body") || has("</a>") && has("<a ") || has("</td>") && has("<td")
}

/// The boundary when the first line is a delimiter with part headers below.
fn leading_boundary(bytes: &[u8]) -> Option<String> {
    let body = bytes.trim_ascii_start();
    let window = body.len().min(1024);
    let boundary = guess_boundary(body, 0..window)?;
    let plain = boundary
        .bytes()
        .all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
    (plain && body.starts_with(b"--")).then_some(boundary)
}

/// Reads a forwarding block with the text around it; `false` when there is none.
fn forwarded_text(reader: &mut Reader<'_>, bytes: &[u8], decoded: bool, strong: bool) -> bool {
    // Decoded a first time only to look; the part is read with its notes below.
    let look = sub(bytes, 0..bytes.len().min(16 * 1024));
    let text = normalise_line_ends(charset::decode(look, None).text);
    if forwarded::find(&text, bytes, strong).is_none() {
        return false;
    }
    let id = push_root(
        reader,
        0..bytes.len(),
        0..bytes.len(),
        decoded,
        "text/plain",
    );
    let text = reader.text(id, bytes, None);
    let Some(block) = forwarded::find(&text, bytes, strong) else {
        reader.mail.parts.clear();
        return false;
    };
    reader.mail.input = InputKind::ForwardedText;
    reader.mail.headers = block.headers;
    if let Some(part) = reader.mail.parts.get_mut(id) {
        part.body = block.body.min(bytes.len())..bytes.len();
    }
    // The words above the block stay: nothing that was pasted may go unread.
    let above = text.get(..block.text.start).unwrap_or_default();
    let below = text.get(block.text.end..).unwrap_or_default();
    let rest = format!("{above}{}", below.trim_start_matches('\n'));
    reader.set_text(id, rest);
    true
}

fn push_root(
    reader: &mut Reader<'_>,
    raw: Range<usize>,
    body: Range<usize>,
    decoded: bool,
    media_type: &str,
) -> usize {
    reader.mail.parts.push(Part {
        parent: None,
        depth: 0,
        raw,
        body,
        decoded_container: decoded,
        headers: vec![],
        media_type: media_type.to_owned(),
        charset: None,
        decoded_as: Some(UTF_8.name()),
        encoding: TransferEncoding::Identity,
        role: PartRole::Body,
        content_id: None,
        text: None,
        html: None,
    });
    reader.mail.parts.len() - 1
}
