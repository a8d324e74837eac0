//! The other ways in which programs read a mail that contradicts itself.
//!
//! [`crate::read`] takes the reading that shows most, but a mail can hold two of which each shows something. Each other
//! reading differs from the bytes in one thing: of a field or a parameter that is repeated one is left, the header section
//! ends later, a container is decoded, or what only Outlook shows is shown. Whoever judges the mail judges each
//! of them ([`other_readings`]).

use crate::bytes::{Line, is_blank, line_at, starts_with_ignore_case, sub};
use crate::header::{differ, field_name};
use crate::model::{Header, Limits, Mail, NoteKind, Part};
use crate::params::Value;
use crate::{input, outlook, read_headers};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// Most other readings that are tried.
pub const READINGS: usize = 8;
/// Most bytes of texts and attachments that all of them may have together, so that they stay within the memory of one mail.
const ROOM: usize = 8 * 1024 * 1024;

/// A mail as others read it.
#[derive(Debug)]
pub struct OtherReading {
    /// What the mail is to them. Its places are those of the mail as received only where the bytes are as received.
    pub mail: Mail,
    /// What it is that is read otherwise: the name of a field or a parameter, or of a program.
    pub factor: String,
}

/// The other readings of a mail.
#[derive(Debug, Default)]
pub struct OtherReadings {
    /// Those that show something else than the mail as it was read, at most [`READINGS`].
    pub readings: Vec<OtherReading>,
    /// What can be read otherwise that was not tried, because there are more ways or they hold too much; empty when all
    /// was.
    pub untried: String,
}

/// How a mail is read otherwise.
enum Way {
    /// With another letter at these places.
    Renamed(Vec<usize>),
    /// Without these bytes.
    Without(Range<usize>),
    /// As Outlook for Windows shows pages.
    Outlook,
    /// With containers decoded that can be read in the clear, too.
    Decoded,
}

impl Way {
    /// The bytes to be read. One copy at a time: there may be many ways to read a large mail.
    fn bytes<'b>(&self, bytes: &'b [u8]) -> Cow<'b, [u8]> {
        match self {
            Self::Renamed(places) => {
                let mut changed = bytes.to_vec();
                for place in places {
                    if let Some(letter) = changed.get_mut(*place) {
                        *letter = b'x';
                    }
                }
                Cow::Owned(changed)
            }
            Self::Without(range) => {
                let behind = sub(bytes, range.end..bytes.len());
                Cow::Owned([sub(bytes, 0..range.start), behind].concat())
            }
            Self::Outlook | Self::Decoded => Cow::Borrowed(bytes),
        }
    }
}

/// The other readings of the mail `bytes`, which was read as `mail`. Takes at most [`READINGS`] times as long as reading it.
#[must_use]
pub fn other_readings(bytes: &[u8], mail: &Mail, limits: &Limits) -> OtherReadings {
    let mut ways = Ways {
        bytes,
        found: vec![],
        more: String::new(),
    };
    // Ranges point into the bytes only where those were not converted first.
    if mail
        .parts
        .first()
        .is_some_and(|root| !root.decoded_container)
    {
        for (index, part) in mail.parts.iter().enumerate() {
            if !part.decoded_container {
                let headers = if index == 0 {
                    &mail.headers
                } else {
                    &part.headers
                };
                ways.of_part(part, headers, index == 0);
            }
        }
    }
    let noted = |note: &crate::Note| note.kind == NoteKind::TwoReadings;
    if mail
        .notes
        .iter()
        .any(|note| noted(note) && note.detail == "Content-Transfer-Encoding")
    {
        ways.push("Content-Transfer-Encoding", || Way::Decoded);
    }
    if mail
        .parts
        .iter()
        .filter_map(|part| part.html.as_ref())
        .any(|html| outlook::differs(&html.source))
    {
        ways.push("Outlook", || Way::Outlook);
    }
    ways.read(mail, limits)
}

struct Ways<'b> {
    bytes: &'b [u8],
    found: Vec<(String, Way)>,
    /// The factor of the first that there was no room for.
    more: String,
}

impl Ways<'_> {
    fn push(&mut self, factor: &str, way: impl FnOnce() -> Way) {
        if self.found.len() < READINGS {
            self.found.push((factor.to_owned(), way()));
        } else if self.more.is_empty() {
            factor.clone_into(&mut self.more);
        }
    }

    fn of_part(&mut self, part: &Part, headers: &[Header], top: bool) {
        const OF_PARTS: [&str; 3] = [
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Disposition",
        ];
        const OF_MAILS: [&str; 3] = ["From", "Subject", "Reply-To"];
        let of_mails = OF_MAILS.iter().filter(|_| top);
        for name in OF_PARTS.iter().chain(of_mails) {
            if differ(headers, name) {
                let fields = headers.iter().filter(|h| h.name.eq_ignore_ascii_case(name));
                let fields: Vec<Range<usize>> = fields.map(|h| h.raw.clone()).collect();
                self.one_of(name, &fields);
            }
        }
        for header in headers
            .iter()
            .filter(|h| h.name.eq_ignore_ascii_case("Content-Type"))
        {
            let boundaries: BTreeSet<String> = Value::read(&header.raw_value)
                .all("boundary")
                .into_iter()
                .collect();
            if boundaries.len() > 1 {
                let names = parameters(self.bytes, header.raw.clone(), "boundary");
                self.one_of("boundary", &names);
            }
        }
        self.of_section(part);
    }

    /// Leaves one of several things, whose names start these ranges: the others get names that nobody reads.
    fn one_of(&mut self, factor: &str, ranges: &[Range<usize>]) {
        // Programs take the first or the last. Of three and more, those between count where their lines are found.
        for kept in 0..ranges.len() {
            let others = ranges.iter().enumerate().filter(|(at, _)| *at != kept);
            self.push(factor, || {
                Way::Renamed(others.map(|(_, range)| range.start).collect())
            });
            if !self.more.is_empty() {
                return;
            }
        }
    }

    /// Where programs read on behind the end of the header section: it ended at a line of blanks, or of something else.
    /// Where they end it earlier nothing more is shown, but the fields as text.
    fn of_section(&mut self, part: &Part) {
        let bytes = self.bytes;
        let last = last_line(bytes, part.raw.start..part.body.start);
        let Some(last) = last.filter(|line| !sub(bytes, line.start..line.end).is_empty()) else {
            return;
        };
        if is_blank(sub(bytes, last.start..last.end)) {
            self.read_on(last, part);
        } else if let Some(line) = line_at(bytes, part.body.start, part.raw.end) {
            self.read_on(line, part);
        }
    }

    /// Without a line that ended the header section, if fields follow it.
    fn read_on(&mut self, line: Line, part: &Part) {
        let bytes = self.bytes;
        let next = line_at(bytes, line.next, part.raw.end);
        let field = next.is_some_and(|next| field_name(sub(bytes, next.start..next.end)).is_some());
        if field {
            self.push("header section", || Way::Without(line.start..line.next));
        }
    }

    /// Reads them, and keeps what shows something else than `mail`, and than each other.
    fn read(self, mail: &Mail, limits: &Limits) -> OtherReadings {
        let mut seen = BTreeSet::from([shown(mail)]);
        let mut out = OtherReadings {
            readings: vec![],
            untried: self.more,
        };
        let mut room = ROOM;
        for (factor, way) in self.found {
            let bytes = way.bytes(self.bytes);
            let mut other = match way {
                Way::Outlook => input::read_for_outlook(&bytes, limits),
                Way::Decoded => input::read_decoded(&bytes, limits),
                _ => input::read(&bytes, limits),
            };
            drop(bytes);
            read_headers(&mut other, limits);
            if !seen.insert(shown(&other)) {
                continue;
            }
            let Some(left) = room.checked_sub(size(&other)) else {
                out.untried = factor;
                break;
            };
            room = left;
            out.readings.push(OtherReading {
                mail: other,
                factor,
            });
        }
        out
    }
}

fn last_line(bytes: &[u8], range: Range<usize>) -> Option<Line> {
    let section = sub(bytes, range.clone());
    let section = section.strip_suffix(b"\n").unwrap_or(section);
    let start = memchr::memrchr(b'\n', section).map_or(0, |at| at + 1);
    line_at(bytes, range.start + start, range.end)
}

/// Where the parameter `name` stands in a field, each time.
fn parameters(bytes: &[u8], field: Range<usize>, name: &str) -> Vec<Range<usize>> {
    let raw = sub(bytes, field.clone());
    let starts = (0..raw.len()).filter(|at| {
        let rest = raw.get(*at..).unwrap_or_default();
        let word = at.checked_sub(1).and_then(|before| raw.get(before));
        let value = rest
            .get(name.len()..)
            .unwrap_or_default()
            .trim_ascii_start();
        starts_with_ignore_case(rest, name)
            && word.is_none_or(|b| !b.is_ascii_alphanumeric())
            && matches!(value.first(), Some(b'=' | b'*'))
    });
    starts
        .map(|at| field.start + at..field.start + at + name.len())
        .collect()
}

/// What a mail shows: two readings that show the same are one.
fn shown(mail: &Mail) -> Vec<String> {
    let mut out = vec![];
    for name in ["From", "Subject", "Reply-To"] {
        out.extend(
            mail.headers
                .iter()
                .filter(|h| h.name.eq_ignore_ascii_case(name))
                .map(|h| h.value.clone()),
        );
    }
    for part in &mail.parts {
        out.extend(part.text.clone());
        out.extend(part.html.iter().map(|html| html.visible.clone()));
    }
    out.extend(mail.links.iter().map(|link| link.href.clone()));
    for file in &mail.attachments {
        out.push(format!("{} {:?}", file.name, file.sha256));
    }
    let sum = |texts: Vec<String>| -> Vec<String> {
        // Long texts are compared by their checksums.
        texts
            .into_iter()
            .map(|text| {
                if text.len() < 64 {
                    text
                } else {
                    checksum(&text)
                }
            })
            .collect()
    };
    sum(out)
}

fn checksum(text: &str) -> String {
    use sha2::Digest as _;
    format!("{:x?}", sha2::Sha256::digest(text.as_bytes()))
}

/// Bytes that a reading keeps.
fn size(mail: &Mail) -> usize {
    let texts = mail.parts.iter().map(|part| {
        let html = part
            .html
            .as_ref()
            .map_or(0, |html| html.source.len() + html.visible.len());
        html + part.text.as_ref().map_or(0, String::len)
    });
    let files = mail.attachments.iter().map(|file| file.content.len());
    texts.chain(files).sum()
}
