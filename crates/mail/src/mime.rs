//! MIME structure (RFC 2046): one message into a flat list of parts, with an explicit stack and no recursion.
//!
//! Where programs differ in how they read a broken structure, the reading that sees most is taken and noted.

use crate::bytes::{floor_boundary, is_blank, line_at, normalise_line_ends, sub};
use crate::header::{self, Section, first};
use crate::model::{
    Attachment, FileKind, Header, Limits, Mail, Note, NoteKind, Part, PartId, PartRole,
    TransferEncoding, View, extension,
};
use crate::params::Value;
use crate::{charset, filekind, html, links, mails, smime, transfer, uuencode};
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
/// Longest [`Note::detail`], in characters.
const DETAIL_CHARS: usize = 64;

/// Reads parts into a [`Mail`].
pub(crate) struct Reader<'l> {
    pub(crate) mail: Mail,
    limits: &'l Limits,
    cids: HashSet<String>,
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
        if !known && self.mail.notes.len() < NOTES {
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
            encoding: fields.encoding(sub(bytes, body.clone())),
            role: PartRole::Attachment,
            content_id: fields.content_id.clone(),
            text: None,
            html: None,
        });
        let inner = if fields.is_multipart() {
            self.multipart(id, job, body.clone(), &fields)
        } else if fields.is_message() {
            self.inner_message(id, job, body.clone())
        } else if fields.is_sealed() {
            self.signed(id, job, sub(bytes, body.clone()))
        } else {
            None
        };
        if inner.is_none() {
            self.leaf(id, sub(bytes, body), &fields);
        }
        if id == 0 {
            self.mail.headers = section.headers;
        } else if let Some(part) = self.mail.parts.get_mut(id) {
            part.headers = section.headers;
        }
        inner.unwrap_or_default()
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
                self.note(NoteKind::RepeatedHeader, part, count, name);
            }
        }
        if fields.boundaries.len() > 1 {
            self.note(
                NoteKind::RepeatedHeader,
                part,
                fields.boundaries.len(),
                "boundary",
            );
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

    /// Whether the entity is at the last level that is read.
    fn too_deep(&mut self, id: PartId, depth: u16) -> bool {
        let deep = depth >= self.limits.depth;
        if deep {
            self.note(
                NoteKind::TooDeep,
                Some(id),
                usize::from(self.limits.depth),
                "",
            );
        }
        deep
    }

    /// The parts of a multipart; `None` when there is no boundary, so that it is read as text.
    fn multipart<'a>(
        &mut self,
        id: PartId,
        job: &Job<'a>,
        body: Range<usize>,
        fields: &Fields,
    ) -> Option<Vec<Job<'a>>> {
        if fields.kind.main == "multipart/encrypted" {
            self.note(NoteKind::Encrypted, Some(id), 0, &fields.kind.main);
        }
        if is_blank(sub(&job.buffer, body.clone())) {
            self.set_role(id, PartRole::Container);
            return Some(vec![]);
        }
        let cap = self.limits.parts + 2;
        let mut found = Delimiters::find(&job.buffer, body.clone(), &fields.boundaries, cap);
        let mut buffer = Rc::clone(&job.buffer);
        let mut range = body.clone();
        let mut decoded = job.decoded;
        if found.is_none()
            && let Some(content) = self.decoded_container(id, sub(&job.buffer, body.clone()))
        {
            let inside = Delimiters::find(&content, 0..content.len(), &fields.boundaries, cap);
            if inside.is_some() {
                (found, range, decoded) = (inside, 0..content.len(), true);
                buffer = Rc::new(Cow::Owned(content));
            }
        }
        if found.is_none() {
            self.note(NoteKind::NoBoundary, Some(id), 0, "");
            let guessed = guess_boundary(&job.buffer, body.clone())?;
            found = Delimiters::find(&job.buffer, body, &[guessed], cap);
        }
        let found = found?;
        self.set_role(id, PartRole::Container);
        if !found.closed {
            self.note(NoteKind::Truncated, Some(id), 0, "");
        }
        if self.too_deep(id, job.depth) {
            return Some(vec![]);
        }
        let digest = fields.kind.main == "multipart/digest";
        let make = |(range, bare): (Range<usize>, bool)| Job {
            buffer: Rc::clone(&buffer),
            range,
            parent: Some(id),
            depth: job.depth + 1,
            decoded,
            default_type: if digest && !bare {
                "message/rfc822"
            } else {
                "text/plain"
            },
            bare,
        };
        Some(found.pieces(&buffer, range).into_iter().map(make).collect())
    }

    /// The message in a message/rfc822 part; `None` when it holds none.
    fn inner_message<'a>(
        &mut self,
        id: PartId,
        job: &Job<'a>,
        body: Range<usize>,
    ) -> Option<Vec<Job<'a>>> {
        let raw = sub(&job.buffer, body.clone());
        let plain = starts_with_field(raw);
        let content = if plain {
            None
        } else {
            self.decoded_container(id, raw)
        };
        let content = content.filter(|content| starts_with_field(content));
        if !plain && content.is_none() {
            return None;
        }
        self.set_role(id, PartRole::Message);
        if self.too_deep(id, job.depth) {
            return Some(vec![]);
        }
        let decoded = job.decoded || content.is_some();
        let (buffer, range) = match content {
            Some(content) => {
                let range = 0..content.len();
                (Rc::new(Cow::Owned(content)), range)
            }
            None => (Rc::clone(&job.buffer), body),
        };
        if self.wanted == Some(id) {
            self.inner = Some(sub(&buffer, range.clone()).to_vec());
        }
        Some(vec![Job {
            buffer,
            range,
            parent: Some(id),
            depth: job.depth + 1,
            decoded,
            default_type: "text/plain",
            bare: false,
        }])
    }

    /// The entity in S/MIME that is signed and not encrypted; `None` for anything else.
    fn signed<'a>(&mut self, id: PartId, job: &Job<'a>, body: &[u8]) -> Option<Vec<Job<'a>>> {
        let sealed = self.decoded_container(id, body);
        let content = smime::content(sealed.as_deref().unwrap_or(body))?;
        self.set_role(id, PartRole::Container);
        if self.too_deep(id, job.depth) {
            return Some(vec![]);
        }
        Some(vec![Job {
            range: 0..content.len(),
            buffer: Rc::new(Cow::Owned(content)),
            parent: Some(id),
            depth: job.depth + 1,
            decoded: true,
            default_type: "text/plain",
            bare: false,
        }])
    }

    /// The decoded body of a container that says it is encoded, which the standard forbids and mails do.
    fn decoded_container(&self, id: PartId, body: &[u8]) -> Option<Vec<u8>> {
        match self.mail.parts.get(id)?.encoding {
            TransferEncoding::Base64 => Some(transfer::base64(body).0),
            TransferEncoding::QuotedPrintable => Some(transfer::quoted_printable(body).0),
            _ => None,
        }
    }

    fn leaf(&mut self, id: PartId, body: &[u8], fields: &Fields) {
        let content = self.content(id, body);
        self.sealed(id, fields, &content);
        if self.is_body(fields) {
            self.set_role(id, PartRole::Body);
            self.body(id, &content, fields.declared_html());
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
    fn content<'b>(&mut self, id: PartId, body: &'b [u8]) -> Cow<'b, [u8]> {
        let encoding = self.mail.parts.get(id).map(|part| part.encoding);
        let (content, broken) = match encoding {
            Some(TransferEncoding::Base64) => transfer::base64(body),
            Some(TransferEncoding::QuotedPrintable) => transfer::quoted_printable(body),
            _ => return Cow::Borrowed(body),
        };
        if broken > 0 {
            self.note(NoteKind::BrokenEncoding, Some(id), broken, "");
        }
        // One broken digit in twenty: this is text under a wrong label.
        if encoding == Some(TransferEncoding::Base64) && broken * 20 > body.len() {
            return Cow::Borrowed(body);
        }
        Cow::Owned(content)
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
        if long {
            self.note(NoteKind::TextTooLong, Some(id), limit, "");
        }
        text
    }

    fn links_left(&self) -> usize {
        self.limits.links.saturating_sub(self.mail.links.len())
    }

    fn set_html(&mut self, id: PartId, source: String) {
        let scanned = html::scan(source, id, self.links_left());
        self.add_links(scanned.links);
        self.cids.extend(scanned.cids);
        if let Some(part) = self.mail.parts.get_mut(id) {
            part.html = Some(scanned.html);
        }
    }

    pub(crate) fn set_text(&mut self, id: PartId, text: String) {
        let left = self.links_left();
        let found = links::written(&text)
            .take(left + 1)
            .map(|range| html::text_link(&text, id, View::Text, range))
            .collect();
        self.add_links(found);
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

/// The header fields that say what an entity is.
struct Fields {
    kind: Value,
    boundaries: Vec<String>,
    encodings: Vec<TransferEncoding>,
    unknown_encoding: Option<String>,
    disposition: String,
    name: String,
    content_id: Option<String>,
}

impl Fields {
    fn read(headers: &[Header], default_type: &str) -> Self {
        let all = |name: &'static str| {
            headers
                .iter()
                .filter(move |h| h.name.eq_ignore_ascii_case(name))
                .take(16)
        };
        let kinds: Vec<Value> = all("Content-Type")
            .map(|h| Value::read(&h.raw_value))
            .collect();
        let mut boundaries: Vec<String> = vec![];
        for boundary in kinds.iter().flat_map(|kind| kind.all("boundary")) {
            let boundary = boundary.trim_end().to_owned();
            if !boundary.is_empty() && !boundaries.contains(&boundary) {
                boundaries.push(boundary);
            }
        }
        let kind = best_kind(kinds, default_type);
        let disposition = all("Content-Disposition")
            .next()
            .map(|h| Value::read(&h.raw_value));
        let name = disposition
            .as_ref()
            .and_then(|d| d.readable("filename").or_else(|| d.readable("name")))
            .or_else(|| kind.readable("name"))
            .or_else(|| kind.readable("filename"));
        let (mut encodings, mut unknown) = (vec![], None);
        for field in all("Content-Transfer-Encoding") {
            let encoding = transfer_encoding(&field.raw_value);
            if encoding == TransferEncoding::Unknown {
                unknown = Some(field.raw_value.clone());
            }
            encodings.push(encoding);
        }
        Self {
            kind,
            boundaries,
            encodings,
            unknown_encoding: unknown,
            disposition: disposition.map(|d| d.main).unwrap_or_default(),
            name: name.unwrap_or_default(),
            content_id: first(headers, "Content-ID")
                .map(|h| h.raw_value.trim_matches(['<', '>', ' ']).to_owned()),
        }
    }

    fn is_multipart(&self) -> bool {
        self.kind.main.starts_with("multipart/")
    }

    fn is_message(&self) -> bool {
        matches!(
            self.kind.main.as_str(),
            "message/rfc822" | "message/global" | "message/news"
        )
    }

    /// S/MIME in one piece: signed, encrypted or both.
    fn is_sealed(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        match self.kind.main.as_str() {
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => true,
            "application/octet-stream" => name.ends_with(".p7m"),
            _ => false,
        }
    }

    fn declared_html(&self) -> bool {
        self.kind.main.contains("html")
    }

    /// The stated encoding; of several different ones that which fits the body.
    fn encoding(&self, body: &[u8]) -> TransferEncoding {
        let known = |e: &&TransferEncoding| **e != TransferEncoding::Unknown;
        let Some(first) = self.encodings.iter().find(known).or(self.encodings.first()) else {
            return TransferEncoding::Identity;
        };
        if self.encodings.iter().filter(known).all(|e| e == first) {
            return *first;
        }
        let has = |e| self.encodings.contains(&e);
        let digits =
            |b: &u8| b.is_ascii_whitespace() || *b == b'=' || transfer::base64_value(*b).is_some();
        if has(TransferEncoding::Base64) && body.iter().all(digits) && !body.contains(&b' ') {
            TransferEncoding::Base64
        } else if has(TransferEncoding::QuotedPrintable) {
            TransferEncoding::QuotedPrintable
        } else {
            TransferEncoding::Identity
        }
    }
}

/// Of several Content-Type fields the one that shows most: a multipart, a message, HTML, else the first.
fn best_kind(kinds: Vec<Value>, default_type: &str) -> Value {
    let rank = |kind: &Value| match kind.main.as_str() {
        main if main.starts_with("multipart/") => 3,
        main if main.starts_with("message/") => 2,
        main if main.contains("html") => 1,
        _ => 0,
    };
    let mut best: Option<Value> = None;
    for kind in kinds {
        if best.as_ref().is_none_or(|best| rank(&kind) > rank(best)) {
            best = Some(kind);
        }
    }
    let mut best = best.unwrap_or_default();
    if !best.main.contains('/') {
        // A type without a subtype is text by RFC 2045, section 5.2.
        best.main = match best.main.as_str() {
            "" => default_type.to_owned(),
            "html" => "text/html".to_owned(),
            _ => "text/plain".to_owned(),
        };
    }
    best
}

fn transfer_encoding(value: &str) -> TransferEncoding {
    let main = Value::read(value).main;
    match main.trim_matches(['"', '\'', '\0', ',', '.']) {
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" | "none" => TransferEncoding::Identity,
        "base64" => TransferEncoding::Base64,
        "quoted-printable" => TransferEncoding::QuotedPrintable,
        _ => TransferEncoding::Unknown,
    }
}

fn starts_with_field(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(line) = line_at(bytes, at, bytes.len()) {
        let content = sub(bytes, line.start..line.end);
        if !is_blank(content) {
            let mbox = content.starts_with(b"From ") || content.starts_with(b">From ");
            return mbox || header::field_name(content.trim_ascii_start()).is_some();
        }
        at = line.next;
    }
    // An empty message is a message.
    true
}

/// Delimiter lines of one multipart.
struct Delimiters {
    /// Start, start of the next line, and whether it is a closing one.
    lines: Vec<(usize, usize, bool)>,
    closed: bool,
}

impl Delimiters {
    /// The delimiter lines of that boundary which has most; at most `cap`.
    fn find(bytes: &[u8], range: Range<usize>, boundaries: &[String], cap: usize) -> Option<Self> {
        let mut best: Option<Self> = None;
        for boundary in boundaries.iter().take(8) {
            let found = Self::of(bytes, range.clone(), boundary, cap);
            let more = best
                .as_ref()
                .is_none_or(|best| found.lines.len() > best.lines.len());
            if !found.lines.is_empty() && more {
                best = Some(found);
            }
        }
        best
    }

    fn of(bytes: &[u8], range: Range<usize>, boundary: &str, cap: usize) -> Self {
        let mark = [b"--", boundary.as_bytes()].concat();
        let mut out = Self {
            lines: vec![],
            closed: false,
        };
        for found in memmem::find_iter(sub(bytes, range.clone()), &mark) {
            let start = range.start + found;
            let at_start = start == range.start || bytes.get(start - 1) == Some(&b'\n');
            let Some(line) = line_at(bytes, start, range.end).filter(|_| at_start) else {
                continue;
            };
            let rest = sub(bytes, start + mark.len()..line.end);
            let closing = rest.starts_with(b"--");
            if !closing && !is_blank(rest) {
                continue;
            }
            out.closed |= closing;
            out.lines.push((start, line.next, closing));
            if out.lines.len() >= cap {
                // What follows is not looked at, so nothing can be said about the end.
                out.closed = true;
                break;
            }
        }
        out
    }

    /// The ranges between the delimiter lines, and before and after them where they hold something to see.
    fn pieces(&self, bytes: &[u8], range: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let mut out = vec![];
        let (mut start, mut outside) = (range.start, true);
        for (at, next, closing) in &self.lines {
            push_piece(&mut out, bytes, start..*at, outside);
            (start, outside) = (*next, *closing);
        }
        push_piece(&mut out, bytes, start..range.end, outside);
        out
    }
}

fn push_piece(
    out: &mut Vec<(Range<usize>, bool)>,
    bytes: &[u8],
    piece: Range<usize>,
    outside: bool,
) {
    // The line end before a delimiter belongs to the delimiter.
    let mut end = piece.end.max(piece.start);
    if end > piece.start && bytes.get(end - 1) == Some(&b'\n') {
        end -= 1;
        while end > piece.start && bytes.get(end - 1) == Some(&b'\r') {
            end -= 1;
        }
    }
    let content = sub(bytes, piece.start..end);
    if !outside {
        out.push((piece.start..end, false));
    } else if holds_something(content) {
        let headed = starts_with_field(content)
            && crate::bytes::find_ignore_case(content, "content-type:").is_some();
        out.push((piece.start..end, !headed));
    }
}

/// Whether text outside the parts is more than the usual remark for old programs.
fn holds_something(content: &[u8]) -> bool {
    ["://", "www.", "content-type:", "href", "begin 6"]
        .iter()
        .any(|word| crate::bytes::find_ignore_case(content, word).is_some())
}

/// A boundary that is not stated: the first line that looks like a delimiter with part headers below.
pub(crate) fn guess_boundary(bytes: &[u8], range: Range<usize>) -> Option<String> {
    let mut at = range.start;
    while let Some(line) = line_at(bytes, at, range.end) {
        at = line.next;
        let content = sub(bytes, line.start..line.end);
        let Some(boundary) = content.strip_prefix(b"--").map(<[u8]>::trim_ascii_end) else {
            continue;
        };
        let next = line_at(bytes, line.next, range.end);
        let headed = next.is_some_and(|next| {
            let name = header::field_name(sub(bytes, next.start..next.end));
            name.is_some_and(|name| {
                crate::bytes::starts_with_ignore_case(name.as_bytes(), "content-")
            })
        });
        if headed && !boundary.is_empty() && boundary.len() <= 200 {
            return std::str::from_utf8(boundary).ok().map(str::to_owned);
        }
    }
    None
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
