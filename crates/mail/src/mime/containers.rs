//! Entities that hold others: a multipart, a mail within a mail, signed data.

use super::delimiters::{Delimiters, guess_boundary};
use super::fields::Fields;
use super::{Buffer, Job, Reader};
use crate::bytes::{find_ignore_case, is_blank, sub};
use crate::model::{NoteKind, PartId, PartRole, TransferEncoding};
use crate::{filekind, header, smime, transfer, uuencode};
use miwake_basics::base64;
use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

/// The parts of a multipart in the bytes that they stand in.
struct Found<'a> {
    buffer: Buffer<'a>,
    range: Range<usize>,
    decoded: bool,
    delimiters: Delimiters,
}

impl Reader<'_> {
    /// Whether the entity is at the last level that is read.
    fn too_deep(&mut self, id: PartId, depth: u16) -> bool {
        let deep = depth >= self.limits.depth;
        if deep {
            let most = usize::from(self.limits.depth);
            self.note(NoteKind::TooDeep, Some(id), most, "");
        }
        deep
    }

    /// The parts of a multipart; `None` when there is no boundary, so that it is read as text.
    pub(super) fn multipart<'a>(
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
        let found = self.find_parts(id, job, body, fields)?;
        self.set_role(id, PartRole::Container);
        if !found.delimiters.closed {
            self.note(NoteKind::Truncated, Some(id), 0, "");
        }
        if self.too_deep(id, job.depth) {
            return Some(vec![]);
        }
        let digest = fields.kind.main == "multipart/digest";
        let make = |(range, bare): (Range<usize>, bool)| Job {
            buffer: Rc::clone(&found.buffer),
            range,
            parent: Some(id),
            depth: job.depth + 1,
            decoded: found.decoded,
            default_type: if digest && !bare {
                "message/rfc822"
            } else {
                "text/plain"
            },
            bare,
        };
        let pieces = found.delimiters.pieces(&found.buffer, found.range);
        Some(pieces.into_iter().map(make).collect())
    }

    /// The parts as they stand, or those of the multipart decoded: the standard forbids to encode one, and mails do.
    fn find_parts<'a>(
        &mut self,
        id: PartId,
        job: &Job<'a>,
        body: Range<usize>,
        fields: &Fields,
    ) -> Option<Found<'a>> {
        let cap = self.limits.parts + 2;
        let find = |bytes: &[u8], range| Delimiters::find(bytes, range, &fields.boundaries, cap);
        let raw = sub(&job.buffer, body.clone());
        let here = |delimiters| Found {
            buffer: Rc::clone(&job.buffer),
            range: body.clone(),
            decoded: job.decoded,
            delimiters,
        };
        let plain = find(&job.buffer, body.clone());
        let quoted = plain.as_ref().is_some_and(|plain| {
            let pieces = plain.pieces(&job.buffer, body.clone()).into_iter();
            let parts = pieces.filter(|(_, bare)| !bare).map(|(piece, _)| piece);
            is_quoted(&job.buffer, parts, raw, fields)
        });
        if plain.is_none() || quoted || self.decode_first {
            let found = |content: &[u8]| find(content, 0..content.len());
            if let Some((content, delimiters)) = self.decoded_container(id, raw, fields, found) {
                return Some(Found {
                    range: 0..content.len(),
                    buffer: Rc::new(Cow::Owned(content)),
                    decoded: true,
                    delimiters,
                });
            }
        } else if fields.encodings.contains(&TransferEncoding::Base64) {
            // A multipart in the clear, and another in what base64 makes of it.
            let content = base64::decode(raw).0;
            if find(&content, 0..content.len()).is_some() {
                self.note(
                    NoteKind::TwoReadings,
                    Some(id),
                    0,
                    "Content-Transfer-Encoding",
                );
            }
        }
        if let Some(plain) = plain {
            return Some(here(plain));
        }
        self.note(NoteKind::NoBoundary, Some(id), 0, "");
        let guessed = guess_boundary(&job.buffer, body.clone())?;
        Delimiters::find(&job.buffer, body.clone(), &[guessed], cap).map(here)
    }

    /// The message in a message/rfc822 part; `None` when it holds no text at all.
    pub(super) fn inner_message<'a>(
        &mut self,
        id: PartId,
        job: &Job<'a>,
        body: Range<usize>,
        fields: &Fields,
    ) -> Option<Vec<Job<'a>>> {
        let raw = sub(&job.buffer, body.clone());
        let limits = self.limits;
        let start = header::message_start(raw, limits);
        let head = start.map(|start| start..raw.len()).into_iter();
        let content = if start.is_none() || is_quoted(raw, head, raw, fields) {
            self.decoded_container(id, raw, fields, |content| {
                header::message_start(content, limits)
            })
        } else {
            None
        };
        if start.is_none() && content.is_none() && filekind::looks_binary(raw) {
            return None;
        }
        self.set_role(id, PartRole::Message);
        if self.too_deep(id, job.depth) {
            return Some(vec![]);
        }
        let decoded = job.decoded || content.is_some();
        let (buffer, range, start) = match content {
            Some((content, start)) => {
                let range = 0..content.len();
                (Rc::new(Cow::Owned(content)), range, Some(start))
            }
            None => (
                Rc::clone(&job.buffer),
                body.clone(),
                start.map(|start| body.start + start),
            ),
        };
        if self.wanted == Some(id) {
            self.inner = Some(sub(&buffer, range.clone()).to_vec());
        }
        let make = |range: Range<usize>, bare| Job {
            buffer: Rc::clone(&buffer),
            range,
            parent: Some(id),
            depth: job.depth + 1,
            decoded,
            default_type: "text/plain",
            bare,
        };
        // Without any field all of it is text; what stands in front of the fields is, too.
        let Some(start) = start else {
            return Some(vec![make(range, true)]);
        };
        let mut jobs = vec![make(start..range.end, false)];
        let above = sub(&buffer, range.start..start);
        if !is_blank(above) && !header::is_separator(above.trim_ascii()) {
            jobs.push(make(range.start..start, true));
        }
        Some(jobs)
    }

    /// The entity in S/MIME that is signed and not encrypted; `None` for anything else.
    pub(super) fn signed<'a>(
        &mut self,
        id: PartId,
        job: &Job<'a>,
        body: &[u8],
        fields: &Fields,
    ) -> Option<Vec<Job<'a>>> {
        let content = match self.decoded_container(id, body, fields, smime::content) {
            Some((_, content)) => content,
            None => smime::content(body)?,
        };
        self.take_room(id, content.len())?;
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

    /// The body of a container, decoded by the first of the encodings that it may be in by which `find` finds
    /// something, with what it found.
    fn decoded_container<T>(
        &mut self,
        id: PartId,
        body: &[u8],
        fields: &Fields,
        find: impl Fn(&[u8]) -> Option<T>,
    ) -> Option<(Vec<u8>, T)> {
        for encoding in fields.container_encodings() {
            self.take_room(id, body.len())?;
            let content = match encoding {
                TransferEncoding::Base64 => Some(base64::decode(body).0),
                TransferEncoding::QuotedPrintable => Some(transfer::quoted_printable(body).0),
                _ => uuencode::whole(body),
            };
            if let Some(content) = content
                && let Some(found) = find(&content)
            {
                if let Some(part) = self.mail.parts.get_mut(id) {
                    part.encoding = encoding;
                }
                return Some((content, found));
            }
            self.room += body.len();
        }
        None
    }

    /// Takes `size` bytes for the content of a container; `None`, with a note, when they would be too many.
    fn take_room(&mut self, id: PartId, size: usize) -> Option<()> {
        let Some(left) = self.room.checked_sub(size) else {
            let depth = self.mail.parts.get(id).map_or(0, |part| part.depth);
            self.note(NoteKind::TooDeep, Some(id), usize::from(depth), "");
            return None;
        };
        self.room = left;
        Some(())
    }
}

/// Whether a container that says it is in quoted-printable really is: the header sections of its parts are, as every
/// sign of equality there has two digits behind it. Where they have none, and no part is encoded by itself, whether
/// all of `body` is.
fn is_quoted(
    bytes: &[u8],
    parts: impl Iterator<Item = Range<usize>>,
    body: &[u8],
    fields: &Fields,
) -> bool {
    let quoted = |encoding| encoding == TransferEncoding::QuotedPrintable;
    if !fields.container_encodings().any(quoted) {
        return false;
    }
    let whole = |bytes: &[u8]| transfer::quoted_printable(bytes).1 == 0;
    let (mut signs, mut encoded) = (false, false);
    for part in parts {
        let start = part.start;
        let end = header::fields(bytes, part, |_| {});
        let head = sub(bytes, start..end);
        if !whole(head) {
            return false;
        }
        signs |= head.contains(&b'=');
        encoded |= find_ignore_case(head, "content-transfer-encoding:").is_some();
    }
    signs || !encoded && whole(body)
}
