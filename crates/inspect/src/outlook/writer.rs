//! An Outlook item written as a mail (RFC 5322, MIME), so that everything that reads mails can read it.

use super::codepage::{self, Charset};
use super::item::{Attached, Item, Items, Props, id};
use super::mime::{
    Entity, Headers, Person, alternative, date, encoded, media_type, mixed, name_of, one_line,
    parameter, people, reply_to, subject_words, text_entity, transport,
};
use super::opened::OpenNote;
use super::{lzfu, rtf};
use crate::decoder::Decoding;
use crate::model::note;
use crate::{Limits, Unread};
use std::fmt::Write as _;

/// Longest text of a body, in bytes.
const TEXT: usize = 8 * 1024 * 1024;

/// A message being written, with what must be said about it.
pub(super) struct Writer<'l> {
    decoding: Decoding<'l>,
    limits: &'l Limits,
    /// Bytes that may still be unpacked.
    left: u64,
    pub(super) unread: Vec<Unread>,
    pub(super) notes: Vec<OpenNote>,
}

impl<'l> Writer<'l> {
    pub(super) fn new(limits: &'l Limits, decoding: Decoding<'l>) -> Self {
        Self {
            decoding,
            limits,
            left: limits.unpacked_bytes,
            unread: vec![],
            notes: vec![],
        }
    }

    /// Writes the first of `items` with all that it holds.
    pub(super) fn write(&mut self, items: Items) -> Vec<u8> {
        for why in items.unread {
            note(&mut self.unread, why);
        }
        let mut written: Vec<Option<Vec<u8>>> = vec![None; items.items.len()];
        // The last first: an item comes before those that it holds.
        for (at, item) in items.items.into_iter().enumerate().rev() {
            let message = self.message(at, item, &mut written);
            if let Some(slot) = written.get_mut(at) {
                *slot = Some(message);
            }
        }
        written.into_iter().next().flatten().unwrap_or_default()
    }

    fn note(&mut self, note: OpenNote, outermost: bool) {
        if outermost && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn unread(&mut self, why: Unread) {
        note(&mut self.unread, why);
    }

    fn message(&mut self, at: usize, mut item: Item, written: &mut [Option<Vec<u8>>]) -> Vec<u8> {
        let charset = item.props.charset(self.decoding);
        let headers = self.headers(&item, charset, at == 0);
        let class = item
            .props
            .text(id::MESSAGE_CLASS, charset)
            .unwrap_or_default()
            .to_ascii_lowercase();
        if class.contains("rpmsg") {
            self.note(OpenNote::Protected, at == 0);
            self.unread(Unread::Encrypted);
        }
        let entity = match self.sealed(&class, &mut item, charset) {
            Some(entity) => entity,
            None => {
                let html_only = headers.html_only;
                let bodies = self.bodies(&mut item.props, charset, html_only, at == 0);
                let mut parts = vec![];
                parts.extend(alternative(bodies, at));
                for attached in item.attached {
                    parts.push(self.attachment(attached, charset, written));
                }
                mixed(parts, at)
            }
        };
        let mut out = headers.text.into_bytes();
        out.extend_from_slice(b"MIME-Version: 1.0\r\n");
        out.extend_from_slice(entity.fields.as_bytes());
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(&entity.body);
        out
    }

    /// The header section: as it was received when the item keeps that, and what it lacks from the properties.
    fn headers(&mut self, item: &Item, charset: Charset<'_>, outermost: bool) -> Headers {
        let props = &item.props;
        let text = |id| props.text(id, charset);
        let mut out = text(id::TRANSPORT_HEADERS)
            .map(|text| transport(&text))
            .unwrap_or_default();
        out.rebuilt = out.text.is_empty();
        if out.rebuilt {
            self.note(OpenNote::HeadersRebuilt, outermost);
        }
        let listed = text(id::SENDER_ADDRESS).unwrap_or_default();
        let person = |ids| Person::of(props, charset, ids);
        // Who made an item is who sent it, where nothing else says so.
        let creator = text(id::CREATOR_SMTP)
            .and_then(|_| person([id::SENDER_NAME, id::CREATOR_SMTP, id::SENDER_ADDRESS]));
        let sender = person([id::SENDER_NAME, id::SENDER_SMTP, id::SENDER_ADDRESS])
            .map(|sender| sender.or_address_of(creator.as_ref(), &listed));
        let from = person([
            id::REPRESENTING_NAME,
            id::REPRESENTING_SMTP,
            id::REPRESENTING_ADDRESS,
        ])
        .map(|from| from.or_address_of(sender.as_ref(), &listed));
        let from = from.or(sender.clone());
        if let Some(from) = &from
            && !out.has("From")
        {
            if !from.address.contains('@') {
                self.note(OpenNote::SenderWithoutAddress, outermost);
            }
            out.field("From", &from.written());
        }
        if let Some(sender) = sender
            && from.is_some_and(|from| !from.address.eq_ignore_ascii_case(&sender.address))
            && !out.has("Sender")
            && out.rebuilt
        {
            out.field("Sender", &sender.written());
        }
        if !out.has("Reply-To")
            && out.rebuilt
            && let Some(reply) = reply_to(props, charset)
        {
            out.field("Reply-To", &reply);
        }
        for (kind, name, shown) in [
            (1, "To", Some(id::DISPLAY_TO)),
            (2, "Cc", Some(id::DISPLAY_CC)),
            (3, "Bcc", None),
        ] {
            if !out.has(name) {
                let shown = shown.and_then(text);
                out.field(name, &people(&item.recipients, kind, shown, charset));
            }
        }
        let subject = text(id::SUBJECT).or_else(|| {
            let prefix = text(id::SUBJECT_PREFIX).unwrap_or_default();
            text(id::NORMALIZED_SUBJECT).map(|rest| prefix + &rest)
        });
        let time = props
            .number(id::CLIENT_SUBMIT_TIME)
            .or_else(|| props.number(id::DELIVERY_TIME));
        let fields = [
            ("Subject", subject.map(|subject| subject_words(&subject))),
            ("Date", time.and_then(date)),
            ("Message-ID", text(id::MESSAGE_ID)),
            ("In-Reply-To", text(id::IN_REPLY_TO)),
            ("References", text(id::REFERENCES)),
        ];
        for (name, value) in fields {
            if !out.has(name) {
                out.field(name, &value.unwrap_or_default());
            }
        }
        out
    }

    /// S/MIME: the one attachment is the whole content of the mail.
    fn sealed(&mut self, class: &str, item: &mut Item, charset: Charset<'_>) -> Option<Entity> {
        if !class.starts_with("ipm.note.smime") || item.attached.len() != 1 {
            return None;
        }
        let attached = item.attached.first_mut()?;
        let content = attached.props.take(id::DATA)?;
        if class.ends_with("multipartsigned") && content.get(..8)?.eq_ignore_ascii_case(b"content-")
        {
            let end = memchr::memmem::find(&content, b"\r\n\r\n").map(|at| at + 4)?;
            let (fields, body) = content.split_at_checked(end)?;
            return Some(Entity {
                fields: String::from_utf8_lossy(fields.strip_suffix(b"\r\n")?).into_owned(),
                body: body.to_vec(),
            });
        }
        let mime = attached.props.text(id::MIME_TAG, charset);
        let mime = mime.filter(|mime| mime.to_ascii_lowercase().contains("pkcs7"));
        let name = name_of(&attached.props, charset);
        let fields = format!(
            "Content-Type: {}; {}\r\n",
            media_type(mime.as_deref().unwrap_or("application/pkcs7-mime")),
            parameter("name", &name)
        );
        Some(encoded(fields, content))
    }

    /// The texts of the item, the plain one first.
    fn bodies(
        &mut self,
        props: &mut Props,
        charset: Charset<'_>,
        html_only: bool,
        outermost: bool,
    ) -> Vec<Entity> {
        let mut plain = props.text(id::BODY, charset);
        let mut html = self.html(props);
        if html.is_none()
            && let Some(packed) = props.take(id::RTF_COMPRESSED)
            && let Some(body) = self.rich(&packed)
        {
            match body.holds {
                rtf::Holds::Html => html = Some(text_entity("html", body.text)),
                rtf::Holds::Text => plain = plain.or(Some(body.text)),
                rtf::Holds::Rtf => {
                    self.note(OpenNote::BodyFromRtf, outermost);
                    if plain.is_none() || body.text.contains("<a href=") {
                        html = Some(text_entity("html", body.text));
                    }
                }
            }
        }
        // Outlook makes a plain text of every mail; one that came as HTML alone had none.
        let plain = plain.filter(|_| html.is_none() || !html_only);
        let plain = plain.map(|text| text_entity("plain", text));
        [plain, html].into_iter().flatten().collect()
    }

    fn html(&mut self, props: &Props) -> Option<Entity> {
        let label = props
            .number(id::INTERNET_CODEPAGE)
            .and_then(|page| codepage::of(u32::try_from(page).ok()?));
        let charset = Charset {
            label,
            decoding: self.decoding,
        };
        let bytes = props.bytes(id::HTML).filter(|bytes| !bytes.is_empty())?;
        match props.text(id::HTML, charset) {
            Some(text) if label.is_some() || props.is_wide(id::HTML) => {
                Some(text_entity("html", text))
            }
            // The page itself may say its charset.
            _ => Some(encoded(
                "Content-Type: text/html\r\n".to_owned(),
                bytes.to_vec(),
            )),
        }
    }

    /// Unpacks and opens a body of compressed RTF.
    fn rich(&mut self, packed: &[u8]) -> Option<rtf::Body> {
        let most = self.left.min(self.limits.file_bytes);
        let (unpacked, why) = lzfu::unpack(packed, usize::try_from(most).unwrap_or(usize::MAX));
        self.left = self.left.saturating_sub(unpacked.len() as u64);
        let body = rtf::open(&unpacked, TEXT, self.decoding);
        let body_why = body
            .as_ref()
            .map_or(Some(Unread::Broken), |body| body.unread);
        for why in [why, body_why].into_iter().flatten() {
            self.unread(why);
        }
        body
    }

    fn attachment(
        &mut self,
        mut attached: Attached,
        charset: Charset<'_>,
        written: &mut [Option<Vec<u8>>],
    ) -> Entity {
        let props = &mut attached.props;
        let name = name_of(props, charset);
        if let Some(why) = attached.unread {
            self.unread(why);
        }
        let inner = attached
            .item
            .and_then(|at| written.get_mut(at))
            .and_then(Option::take);
        if let Some(inner) = inner {
            let fields = format!(
                "Content-Type: message/rfc822\r\nContent-Disposition: attachment; {}\r\n",
                parameter("filename", &name)
            );
            return Entity {
                fields,
                body: inner,
            };
        }
        let content = props.take(id::DATA);
        let method = props.number(id::METHOD).unwrap_or(1);
        if content.is_none() && matches!(method, 2..=4 | 7) {
            // Not in the file: only where it lies.
            let place = props.text(id::LONG_PATH, charset).unwrap_or_default();
            let fields = format!(
                "Content-Type: message/external-body; access-type={}; {}\r\n",
                if method == 7 { "URL" } else { "local-file" },
                parameter("name", if place.is_empty() { &name } else { &place })
            );
            return Entity {
                fields,
                body: vec![],
            };
        }
        if content.is_none() && attached.unread.is_none() {
            self.unread(Unread::Broken);
        }
        let mut fields = String::new();
        let stated = props.text(id::MIME_TAG, charset).unwrap_or_default();
        if stated.to_ascii_lowercase().contains("rpmsg") {
            self.unread(Unread::Encrypted);
        }
        let stated = media_type(&stated);
        let inline = props.text(id::CONTENT_ID, charset);
        let shown = inline.is_some() && stated.starts_with("image/");
        let _ = write!(
            fields,
            "Content-Type: {stated}\r\nContent-Disposition: {}; {}\r\n",
            if shown { "inline" } else { "attachment" },
            parameter("filename", &name)
        );
        for (field, value) in [
            (
                "Content-ID",
                inline.map(|id| format!("<{}>", id.trim_matches(['<', '>']))),
            ),
            (
                "Content-Location",
                props.text(id::CONTENT_LOCATION, charset),
            ),
        ] {
            if let Some(value) = value {
                let _ = write!(fields, "{field}: {}\r\n", one_line(&value));
            }
        }
        encoded(fields, content.unwrap_or_default())
    }
}
