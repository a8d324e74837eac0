//! Access logs: which request was made with which token, and when. Addresses become numbers at once.

mod clf;
mod json;
mod request;
mod w3c;

use super::agents::Agents;
use super::gathered::{Gathered, Sources, is_token};
use super::lines::{Line, Lines};
use super::notes::{Notes, Reason};
use crate::{Event, Signs};
use request::{Request, Target};

/// How a line of a log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Common and Combined: Apache, nginx and many others.
    Combined,
    /// Combined within `msg="…"`.
    Gophish,
    /// W3C extended: IIS (spaces), CloudFront (tabs).
    W3c,
    /// Caddy's lines of JSON.
    Caddy,
    /// Amazon S3.
    S3,
}

impl Format {
    /// The format of a log by its first lines; `None` when it is no log.
    pub(crate) fn of(text: &str) -> Option<Self> {
        text.lines().take(50).find_map(|line| {
            let bytes = line.as_bytes();
            if line.starts_with("#Fields:") {
                Some(Self::W3c)
            } else if line.starts_with("time=") && line.contains(" msg=") {
                Some(Self::Gophish)
            } else if json::read(bytes).is_some() {
                Some(Self::Caddy)
            } else if clf::read(bytes).is_some() {
                Some(if clf::is_s3(bytes) {
                    Self::S3
                } else {
                    Self::Combined
                })
            } else {
                None
            }
        })
    }
}

/// Reads a log line by line.
pub(crate) struct LogReader {
    format: Format,
    parameter: Vec<u8>,
    offset: i32,
    lines: Lines,
    columns: Option<w3c::Columns>,
    line: LineReader,
}

/// What a line goes into.
struct LineReader {
    agents: Agents,
    sources: Sources,
    gathered: Gathered,
    notes: Notes,
}

/// What a line is, before its token is looked at.
enum Read<'a> {
    Request(Request<'a>),
    /// Right, but no request.
    Beside,
    Wrong(Reason),
}

impl LogReader {
    /// A reader of `format`; the token is the value of `parameter` in the address. Times without a zone, which only
    /// Caddy's may be, are `offset` minutes ahead of UTC.
    pub(crate) fn new(format: Format, parameter: &str, offset: i32) -> Self {
        Self {
            format,
            parameter: parameter.as_bytes().to_owned(),
            offset,
            lines: Lines::default(),
            columns: None,
            line: LineReader {
                agents: Agents::default(),
                sources: Sources::default(),
                gathered: Gathered::default(),
                notes: Notes::default(),
            },
        }
    }

    pub(crate) fn rows(&self) -> u64 {
        self.lines.count
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        let (format, offset) = (self.format, self.offset);
        let (columns, line, parameter) = (&mut self.columns, &mut self.line, &self.parameter);
        self.lines.push(bytes, &mut |number, text| {
            line.take(number, &read(format, offset, columns, &text), parameter);
        });
    }

    pub(crate) fn finish(mut self) -> (Gathered, Notes, u64) {
        let (format, offset) = (self.format, self.offset);
        let (columns, line, parameter) = (&mut self.columns, &mut self.line, &self.parameter);
        self.lines.finish(&mut |number, text| {
            line.take(number, &read(format, offset, columns, &text), parameter);
        });
        let mut gathered = self.line.gathered;
        gathered.sources = self.line.sources.count();
        (gathered, self.line.notes, self.lines.count)
    }
}

fn read<'a>(
    format: Format,
    offset: i32,
    columns: &mut Option<w3c::Columns>,
    line: &'a Line<'a>,
) -> Read<'a> {
    let Line::Whole(line) = line else {
        return Read::Wrong(Reason::TooLong);
    };
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    if line.trim_ascii().is_empty() {
        return Read::Beside;
    }
    let request = match format {
        Format::Combined => clf::read(line),
        Format::S3 => clf::read_s3(line),
        Format::Caddy => match json::read(line) {
            Some(json::Entry::Request(entry)) => entry.request(offset),
            Some(json::Entry::Other) => return Read::Beside,
            None => None,
        },
        Format::Gophish => match clf::gophish(line) {
            Some(request) => Some(request),
            None if line.starts_with(b"time=") && !clf::is_half(line) => return Read::Beside,
            None => None,
        },
        Format::W3c => return w3c(columns, line),
    };
    request.map_or(Read::Wrong(Reason::Damaged), Read::Request)
}

fn w3c<'a>(columns: &mut Option<w3c::Columns>, line: &'a [u8]) -> Read<'a> {
    if let Some(fields) = line.strip_prefix(b"#Fields:") {
        *columns = w3c::Columns::read(fields);
        return Read::Beside;
    }
    if line.starts_with(b"#") {
        return Read::Beside;
    }
    let Some(columns) = columns else {
        return Read::Wrong(Reason::NoFields);
    };
    columns
        .request(line)
        .map_or(Read::Wrong(Reason::Damaged), Read::Request)
}

impl LineReader {
    fn take(&mut self, number: u64, read: &Read<'_>, parameter: &[u8]) {
        match read {
            Read::Wrong(reason) => self.notes.add(number, *reason),
            Read::Beside => self.notes.beside += 1,
            Read::Request(request) => match request.target(parameter) {
                Target::NoToken => self.notes.beside += 1,
                Target::Token(token) if !is_token(token) => {
                    self.notes.add(number, Reason::BadToken);
                }
                Target::Token(token) => self.hit(request, token),
            },
        }
    }

    fn hit(&mut self, request: &Request<'_>, token: &[u8]) {
        // A token is ASCII.
        let token = std::str::from_utf8(token).unwrap_or_default();
        let signs = Signs {
            method: !matches!(request.method, b"GET" | b"POST"),
            agent: request
                .agent
                .as_deref()
                .is_some_and(|agent| self.agents.is_program(agent)),
        };
        let event = Event {
            by: self.gathered.by_token(token),
            what: request.what(),
            at: Some(request.at),
            signs,
            source: request
                .address
                .as_deref()
                .and_then(|address| self.sources.number(address)),
        };
        self.gathered.events.push(event);
    }
}
