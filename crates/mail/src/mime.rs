//! MIME structure (RFC 2046): one message into a flat list of parts, with an explicit stack and no recursion.
//!
//! Where programs differ in how they read a broken structure, the reading that sees most is taken and noted.

mod containers;
mod content;
mod delimiters;
mod fields;

pub(crate) use delimiters::guess_boundary;

use crate::bytes::{find_ignore_case, floor_boundary, normalise_line_ends, sub};
use crate::header::{self, Section, differ};
use crate::model::{
    Attachment, FileKind, Header, Limits, Mail, Note, NoteKind, Part, PartId, PartRole,
    TransferEncoding, extension,
};
use crate::{charset, filekind, html, links, mails, outlook, uuencode};
use fields::Fields;
use memchr::memmem;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;

/// The bytes that ranges point into: those received, or those of a decoded container.
type Buffer<'a> = Rc<Cow<'a, [u8]>>;

/// An entity still to be read.
struct Job<'a> {
    buffer: Buffer<'a>,
    range: Range<usize>,
    parent: Option<PartId>,
    depth: u16,
    decoded: bool,
    /// What it is when it does not say.
    default_type: &'static str,
    /// Text outside the parts of a multipart, which has no header section.
    bare: bool,
}

/// Most notes of one mail; a thousand broken parts say no more than these.
const NOTES: usize = 200;
/// How many times [`Limits::headers`] all header fields below the top may be, and how many times the input the bytes
/// of all decoded containers. Three levels of base64 around the whole mail fit, which is more than programs write.
const INNER_FIELDS: usize = 10;
const CONTAINERS: usize = 2;
/// Bytes of decoded containers that any mail may have.
const SMALL: usize = 1024 * 1024;
/// Longest [`Note::detail`], in characters.
const DETAIL_CHARS: usize = 64;

/// Reads parts into a [`Mail`].
pub(crate) struct Reader<'l> {
    pub(crate) mail: Mail,
    limits: &'l Limits,
    cids: HashSet<String>,
    /// Bytes of containers (a multipart or a mail that is encoded, signed data) that may still be decoded: each level
    /// of them is a copy that is kept while what is in it is read.
    room: usize,
    /// Header fields below the top that may still be kept.
    fields: usize,
    /// Whether pages are read as Outlook shows them.
    pub(crate) outlook: bool,
    /// Whether a multipart is read as what its encoding makes of it where it can be read in the clear, too.
    pub(crate) decode_first: bool,
    /// The part whose mail is asked for, and that mail.
    pub(crate) wanted: Option<PartId>,
    pub(crate) inner: Option<Vec<u8>>,
}

impl<'l> Reader<'l> {
    pub(crate) fn new(mail: Mail, limits: &'l Limits) -> Self {
        Self {
            mail,
            limits,
            cids: HashSet::new(),
            room: 0,
            fields: limits.headers.saturating_mul(INNER_FIELDS),
            outlook: false,
            decode_first: false,
            wanted: None,
            inner: None,
        }
    }

    pub(crate) fn note(
        &mut self,
        kind: NoteKind,
        part: Option<PartId>,
        count: usize,
        detail: &str,
    ) {
        let detail: String = detail.chars().take(DETAIL_CHARS).collect();
        let known = self
            .mail
            .notes
            .iter()
            .any(|n| n.kind == kind && n.part == part && n.detail == detail);
        // What was left unread is told however many notes there are: the verdict rests on it.
        let told = |n: &Note| n.kind == kind;
        let room =
            self.mail.notes.len() < NOTES || kind.incomplete() && !self.mail.notes.iter().any(told);
        if !known && room {
            self.mail.notes.push(Note {
                kind,
                part,
                count,
                detail,
            });
        }
    }

    /// Reads the message in `range`: its header section, then all parts, depth first.
    pub(crate) fn message(&mut self, bytes: Cow<'_, [u8]>, range: Range<usize>, decoded: bool) {
        self.room = bytes.len().saturating_mul(CONTAINERS).saturating_add(SMALL);
        let mut jobs = vec![Job {
            buffer: Rc::new(bytes),
            range,
            parent: None,
            depth: 0,
            decoded,
            default_type: "text/plain",
            bare: false,
        }];
        while let Some(job) = jobs.pop() {
            if self.mail.parts.len() >= self.limits.parts {
                self.note(NoteKind::TooManyParts, None, self.limits.parts, "");
                break;
            }
            let mut inner = self.entity(&job);
            if self.inner.is_some() {
                return;
            }
            inner.reverse();
            jobs.append(&mut inner);
        }
        self.finish();
    }

    /// Reads one entity and returns those that it holds, in order.
    fn entity<'a>(&mut self, job: &Job<'a>) -> Vec<Job<'a>> {
        let id = self.mail.parts.len();
        let bytes: &[u8] = &job.buffer;
        let section = if job.bare {
            Section {
                body: job.range.start,
                ..Section::default()
            }
        } else {
            header::section(bytes, job.range.clone(), self.limits)
        };
        self.section_notes(id, &section);
        let fields = Fields::read(&section.headers, job.default_type);
        self.repeated(id, &section.headers, &fields);
        let body = section.body.min(job.range.end)..job.range.end;
        self.mail.parts.push(Part {
            parent: job.parent,
            depth: job.depth,
            raw: job.range.clone(),
            body: body.clone(),
            decoded_container: job.decoded,
            headers: vec![],
            media_type: fields.kind.main.clone(),
            charset: fields.kind.get("charset"),
            decoded_as: None,
            encoding: fields.encoding(),
            role: PartRole::Attachment,
            content_id: fields.content_id.clone(),
            text: None,
            html: None,
        });
        let inner = if fields.is_multipart() {
            self.multipart(id, job, body.clone(), &fields)
        } else if fields.is_message() {
            self.inner_message(id, job, body.clone(), &fields)
        } else if fields.is_sealed() {
            self.signed(id, job, sub(bytes, body.clone()), &fields)
        } else {
            None
        };
        if inner.is_none() {
            self.leaf(id, sub(bytes, body), &fields);
        }
        if id == 0 {
            self.mail.headers = section.headers;
        } else {
            self.keep_headers(id, section.headers);
        }
        inner.unwrap_or_default()
    }

    /// Keeps the header fields of a part, as long as there are not too many in all.
    fn keep_headers(&mut self, id: PartId, headers: Vec<Header>) {
        let Some(left) = self.fields.checked_sub(headers.len()) else {
            let most = self.limits.headers * INNER_FIELDS;
            return self.note(NoteKind::TooManyHeaders, None, most, "");
        };
        self.fields = left;
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.headers = headers;
        }
    }

    fn section_notes(&mut self, id: PartId, section: &Section) {
        let part = (id > 0).then_some(id);
        if section.left_out > 0 {
            self.note(NoteKind::TooManyHeaders, part, self.limits.headers, "");
        }
        if section.cut > 0 {
            self.note(NoteKind::HeaderTooLong, part, self.limits.header_bytes, "");
        }
        if section.nul > 0 {
            self.note(NoteKind::NulBytes, part, section.nul, "");
        }
    }

    fn repeated(&mut self, id: PartId, headers: &[Header], fields: &Fields) {
        const ONCE: [&str; 13] = [
            "From",
            "Sender",
            "Reply-To",
            "To",
            "Cc",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Disposition",
            "Content-ID",
        ];
        let part = (id > 0).then_some(id);
        for name in ONCE {
            let count = headers
                .iter()
                .filter(|h| h.name.eq_ignore_ascii_case(name))
                .count();
            if count > 1 {
                let kind = if name == "From" && part.is_none() && differ(headers, name) {
                    NoteKind::TwoReadings
                } else {
                    NoteKind::RepeatedHeader
                };
                self.note(kind, part, count, name);
            }
        }
        if fields.boundaries.len() > 1 {
            let count = fields.boundaries.len();
            self.note(NoteKind::TwoReadings, part, count, "boundary");
        }
        if fields.differ {
            self.note(NoteKind::TwoReadings, part, 0, "Content-Type");
        }
        if let Some(unknown) = &fields.unknown_encoding {
            self.note(NoteKind::UnknownEncoding, Some(id), 0, unknown);
        }
    }

    fn set_role(&mut self, id: PartId, role: PartRole) {
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.role = role;
        }
    }

    fn leaf(&mut self, id: PartId, body: &[u8], fields: &Fields) {
        let shown = self.is_body(fields);
        let content = self.content(id, body, fields, shown);
        self.sealed(id, fields, &content);
        // What is said to be text and is a file is shown by nobody: it is saved.
        if shown && !(filekind::binary(&content).is_some() && filekind::looks_binary(&content)) {
            self.set_role(id, PartRole::Body);
            self.body(id, &content, fields.declared_html());
            if self.is_file_too(id, &fields.name) {
                self.attach(id, fields, content.into_owned());
            }
        } else if !self.is_signature(id, fields, &content) {
            self.attach(id, fields, content.into_owned());
        }
    }

    /// Whether it is the signature of a multipart/signed, which is no file that somebody sent.
    fn is_signature(&self, id: PartId, fields: &Fields, content: &[u8]) -> bool {
        let parent = self.mail.parts.get(id).and_then(|part| part.parent);
        let parent = parent.and_then(|parent| self.mail.parts.get(parent));
        // Under another name it is a file to whoever saves it.
        let name = extension(&fields.name);
        parent.is_some_and(|parent| parent.media_type == "multipart/signed")
            && matches!(name.as_str(), "" | "p7s" | "asc" | "sig" | "pgp")
            && match fields.kind.main.as_str() {
                "application/pkcs7-signature" | "application/x-pkcs7-signature" => {
                    content.starts_with(b"\x30")
                }
                "application/pgp-signature" => content
                    .trim_ascii_start()
                    .starts_with(b"-----BEGIN PGP SIGNATURE-----"),
                _ => false,
            }
    }

    /// The body with its transfer encoding removed.
    fn content<'b>(
        &mut self,
        id: PartId,
        body: &'b [u8],
        fields: &Fields,
        is_text: bool,
    ) -> Cow<'b, [u8]> {
        let wide = content::is_wide(fields.kind.get("charset").as_deref());
        let found = content::decode(body, &fields.encodings, is_text, wide);
        if found.broken > 0 {
            self.note(NoteKind::BrokenEncoding, Some(id), found.broken, "");
        }
        if found.doubtful {
            let named = fields.unknown_encoding.as_deref().unwrap_or("base64");
            self.note(NoteKind::Undecodable, Some(id), 0, named);
        }
        if let Some(part) = self.mail.parts.get_mut(id)
            && part.encoding != TransferEncoding::Unknown
        {
            part.encoding = found.encoding;
        }
        found.bytes
    }

    fn sealed(&mut self, id: PartId, fields: &Fields, content: &[u8]) {
        let kind = fields.kind.main.as_str();
        match kind {
            // Under a general name only what is a DER sequence.
            _ if fields.is_sealed() && (kind.contains("pkcs7") || content.starts_with(b"\x30")) => {
                let smime = fields.kind.get("smime-type").unwrap_or_default();
                self.note(NoteKind::Encrypted, Some(id), 0, &smime);
            }
            "message/partial" | "message/external-body" => {
                self.note(NoteKind::ContentElsewhere, Some(id), 0, kind);
            }
            _ => {}
        }
    }

    /// Whether mail programs show it as the text of the mail.
    fn is_body(&self, fields: &Fields) -> bool {
        let shown = matches!(
            fields.kind.main.as_str(),
            "text/plain"
                | "text/html"
                | "text/x-amp-html"
                | "text/watch-html"
                | "text/enriched"
                | "text/richtext"
                | "text/markdown"
                | "application/xhtml+xml"
        ) || fields.is_multipart();
        let named = !fields.name.is_empty() && fields.disposition != "inline";
        let first = !self
            .mail
            .parts
            .iter()
            .any(|part| part.role == PartRole::Body);
        shown && fields.disposition != "attachment" && (first || !named)
    }

    /// Whether text that is shown is also a file that acts when it is opened: programs offer what has a name for
    /// saving, however it is shown.
    fn is_file_too(&self, id: PartId, name: &str) -> bool {
        let html = self.mail.parts.get(id).and_then(|part| part.html.as_ref());
        match extension(name).as_str() {
            "" | "txt" | "text" | "asc" | "md" | "log" => false,
            // Pages do, where scripts run.
            "htm" | "html" | "xhtml" | "shtml" | "mht" | "mhtml" => html.is_some_and(|html| {
                let acts = ["javascript:", "onload=", "onerror=", "onclick="];
                let source = html.source.as_bytes();
                html.scripts > 0
                    || acts
                        .iter()
                        .any(|word| find_ignore_case(source, word).is_some())
            }),
            _ => true,
        }
    }

    /// Fills the text views of a part and collects its links.
    pub(crate) fn body(&mut self, id: PartId, content: &[u8], declared_html: bool) {
        let stated = self
            .mail
            .parts
            .get(id)
            .and_then(|part| part.charset.clone());
        let is_html = if declared_html {
            true
        } else if stated.is_some() {
            filekind::is_html_page(content)
        } else {
            filekind::is_html(content)
        };
        let label = stated.or_else(|| if is_html { meta_charset(content) } else { None });
        let text = self.text(id, content, label.as_deref());
        if memmem::find(text.as_bytes(), b"-----BEGIN PGP MESSAGE-----").is_some() {
            self.note(NoteKind::Encrypted, Some(id), 0, "PGP");
        }
        if is_html {
            self.set_html(id, text);
        } else {
            self.set_text(id, text);
        }
    }

    /// Bytes to text, with notes; line ends are LF, NUL bytes are removed as mail programs do.
    pub(crate) fn text(&mut self, id: PartId, content: &[u8], label: Option<&str>) -> String {
        let limit = self.limits.text_bytes;
        let mut long = content.len() > limit;
        let decoded = charset::decode(sub(content, 0..content.len().min(limit)), label);
        let stated = label.unwrap_or_default();
        if decoded.unknown {
            self.note(NoteKind::UnknownCharset, Some(id), 0, stated);
            if charset::is_guess(content, &decoded) {
                self.note(NoteKind::Undecodable, Some(id), 0, stated);
            }
        }
        if decoded.mismatch {
            self.note(NoteKind::CharsetMismatch, Some(id), 0, stated);
        }
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.decoded_as = Some(decoded.name);
        }
        let mut text = decoded.text;
        let nul = memchr::memchr_iter(0, text.as_bytes()).count();
        if nul > 0 {
            self.note(NoteKind::NulBytes, Some(id), nul, "");
            text.retain(|c| c != '\0');
        }
        let mut text = normalise_line_ends(text);
        if text.len() > limit {
            long = true;
            text.truncate(floor_boundary(&text, limit));
        }
        // Decoders ask for what the text could need at most.
        text.shrink_to_fit();
        if long {
            self.note(NoteKind::TextTooLong, Some(id), limit, "");
        }
        text
    }

    fn links_left(&self) -> usize {
        self.limits.links.saturating_sub(self.mail.links.len())
    }

    fn set_html(&mut self, id: PartId, source: String) {
        let source = if self.outlook {
            outlook::shown(&source)
        } else {
            source
        };
        let scanned = html::scan(source, id, self.links_left());
        self.add_links(scanned.links);
        self.cids.extend(scanned.cids);
        if scanned.cut {
            self.note(NoteKind::PageCut, Some(id), 0, "");
        }
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.html = Some(scanned.html);
        }
    }

    pub(crate) fn set_text(&mut self, id: PartId, text: String) {
        let left = self.links_left();
        self.add_links(links::in_plain_text(&text, id, left + 1));
        for file in uuencode::find(&text) {
            self.push_attachment(id, file.name, String::new(), file.content);
        }
        for name in uuencode::not_decoded(&text) {
            self.note(NoteKind::NotDecoded, Some(id), 0, &name);
        }
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.text = Some(text);
        }
    }

    fn add_links(&mut self, mut found: Vec<crate::model::Link>) {
        let left = self.links_left();
        if found.len() > left {
            self.note(NoteKind::TooManyLinks, None, self.limits.links, "");
            found.truncate(left);
        }
        self.mail.links.append(&mut found);
    }

    fn attach(&mut self, id: PartId, fields: &Fields, content: Vec<u8>) {
        self.push_attachment(id, fields.name.clone(), fields.kind.main.clone(), content);
    }

    fn push_attachment(
        &mut self,
        part: PartId,
        name: String,
        declared_type: String,
        content: Vec<u8>,
    ) {
        if self.mail.attachments.len() >= self.limits.parts {
            return self.note(NoteKind::TooManyParts, None, self.limits.parts, "");
        }
        let detected = filekind::detect(&content);
        if self.wanted == Some(part) && mails::is_mail(detected) {
            self.inner = Some(content);
            return;
        }
        self.mail.attachments.push(Attachment {
            part,
            name,
            declared_type,
            detected,
            size: content.len(),
            sha256: Sha256::digest(&content).into(),
            inline: false,
            encrypted: filekind::is_encrypted(&content, detected),
            content,
        });
    }

    fn finish(&mut self) {
        self.promote();
        for attachment in &mut self.mail.attachments {
            let id = self.mail.parts.get(attachment.part);
            let id = id.and_then(|part| part.content_id.as_ref());
            attachment.inline = id.is_some_and(|id| self.cids.contains(id));
        }
    }

    /// A mail whose only text is marked as an attachment: some programs show it, so it is read.
    fn promote(&mut self) {
        if self
            .mail
            .parts
            .iter()
            .any(|part| part.role == PartRole::Body)
        {
            return;
        }
        let text = |a: &Attachment| {
            matches!(a.declared_type.as_str(), "text/plain" | "text/html")
                && matches!(a.detected, FileKind::Text | FileKind::Html)
        };
        let Some(found) = self.mail.attachments.iter().find(|a| text(a)) else {
            return;
        };
        let (id, content) = (found.part, found.content.clone());
        let declared_html = found.declared_type == "text/html";
        self.body(id, &content, declared_html);
    }
}

/// The charset that an HTML page states itself.
fn meta_charset(content: &[u8]) -> Option<String> {
    let head = sub(content, 0..content.len().min(2048));
    let at = crate::bytes::find_ignore_case(head, "charset=")?;
    let rest = head.get(at + "charset=".len()..)?;
    let label: Vec<u8> = rest
        .iter()
        .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
        .take_while(|b| b.is_ascii_alphanumeric() || b"-_.:".contains(b))
        .copied()
        .collect();
    String::from_utf8(label)
        .ok()
        .filter(|label| !label.is_empty())
}
