//! A file in pieces, to the reader of its kind.

use super::gophish::GophishReader;
use super::head::{HEAD, head_text, is_cp932, is_gzip, utf16};
use super::imported::{Content, ImportError, Imported, Options, Records};
use super::kind::Kind;
use super::lines::{Line, Lines};
use super::log::{self, LogReader};
use super::mailbox::MailboxReader;
use super::mapping::{Field, Mapping};
use super::notes::{Notes, Reason};
use super::rows::{self, Delimiter, Rows};
use super::survey::SurveyReader;
use super::table::TableReader;
use super::whole::Whole;
use encoding_rs::{CoderResult, Decoder};
use flate2::write::MultiGzDecoder;
use std::io::{self, Write};

/// Reads one file, piece by piece.
pub struct Import {
    name: String,
    bytes: u64,
    /// Bytes until it is known whether the file is compressed.
    first: Vec<u8>,
    state: State,
}

enum State {
    Plain(Box<Body>),
    Gzip(Box<MultiGzDecoder<Body>>),
    /// The compressed file is damaged: nothing more is read.
    Broken(Box<Body>),
}

impl Import {
    /// Reads a file called `name` as `kind` (see [`recognise`]).
    #[must_use]
    pub fn new(name: &str, kind: Kind, options: Options) -> Self {
        let body = Body::new(name, kind, options);
        Self {
            name: name.to_owned(),
            bytes: 0,
            first: vec![],
            state: State::Plain(Box::new(body)),
        }
    }

    /// Takes the next bytes of the file. Pieces of some 64 kB or more are quickest.
    pub fn push(&mut self, bytes: &[u8]) {
        let before = self.bytes;
        self.bytes += bytes.len() as u64;
        if before >= 2 {
            self.feed(bytes);
            return;
        }
        self.first.extend_from_slice(bytes);
        if self.first.len() >= 2 {
            let first = std::mem::take(&mut self.first);
            self.open(&first);
        }
    }

    /// How many bytes were taken: as many as the file has, at its end.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// How many rows, lines or mails were read so far.
    #[must_use]
    pub fn rows(&self) -> u64 {
        match &self.state {
            State::Plain(body) | State::Broken(body) => body.rows(),
            State::Gzip(decoder) => decoder.get_ref().rows(),
        }
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it is not of the kind that it was said to be, or cannot be read at all.
    pub fn finish(mut self) -> Result<Imported, ImportError> {
        let first = std::mem::take(&mut self.first);
        self.feed(&first);
        let body = match self.state {
            State::Plain(body) | State::Broken(body) => *body,
            State::Gzip(mut decoder) => {
                let whole = decoder.try_finish().is_ok();
                let mut body = std::mem::take(decoder.get_mut());
                if !whole {
                    body.broken();
                }
                body
            }
        };
        body.finish(self.name)
    }

    fn open(&mut self, first: &[u8]) {
        if is_gzip(first)
            && let State::Plain(body) = &mut self.state
        {
            let body = std::mem::take(body.as_mut());
            self.state = State::Gzip(Box::new(MultiGzDecoder::new(body)));
        }
        self.feed(first);
    }

    fn feed(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Plain(body) => body.take(bytes),
            State::Gzip(decoder) => {
                if decoder.write_all(bytes).is_err() {
                    let mut body = std::mem::take(decoder.get_mut());
                    body.broken();
                    self.state = State::Broken(Box::new(body));
                }
            }
            State::Broken(_) => {}
        }
    }
}

/// The inner part: bytes as they are once a gzip file is unpacked.
#[derive(Default)]
struct Body {
    name: String,
    kind: Option<Kind>,
    options: Options,
    head: Vec<u8>,
    utf16: Option<Decoder>,
    reader: Option<Reader>,
    error: Option<ImportError>,
    notes: Notes,
}

/// Readers by what they take.
enum Reader {
    Log(Box<LogReader>),
    Mailbox(Box<MailboxReader>),
    Rows(Box<Rows>, RowTaker),
    SurveyLines(Lines, Box<SurveyReader>),
    Whole(Whole),
}

enum RowTaker {
    Table(Box<TableReader>),
    Gophish(Box<GophishReader>),
    Survey(Box<SurveyReader>),
}

impl RowTaker {
    fn row(&mut self, row: &rows::Row<'_>, notes: &mut Notes) {
        match self {
            Self::Table(table) => table.row(row, notes),
            Self::Gophish(gophish) => gophish.row(row, notes),
            Self::Survey(survey) => survey.row(row, notes),
        }
    }
}

impl Write for Body {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.take(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Body {
    fn new(name: &str, kind: Kind, options: Options) -> Self {
        Self {
            name: name.to_owned(),
            kind: Some(kind),
            options,
            ..Self::default()
        }
    }

    fn kind(&self) -> Kind {
        self.kind.unwrap_or(Kind::Unknown)
    }

    fn rows(&self) -> u64 {
        match &self.reader {
            Some(Reader::Log(log)) => log.rows(),
            Some(Reader::Mailbox(mailbox)) => mailbox.rows(),
            Some(Reader::Rows(rows, _)) => rows.count,
            Some(Reader::SurveyLines(lines, _)) => lines.count,
            Some(Reader::Whole(_)) | None => 0,
        }
    }

    /// Says that a compressed file ends early.
    fn broken(&mut self) {
        self.notes.add(self.rows() + 1, Reason::BrokenGzip);
    }

    fn take(&mut self, bytes: &[u8]) {
        if self.reader.is_some() {
            self.decode(bytes);
            return;
        }
        self.head.extend_from_slice(bytes);
        if self.head.len() >= HEAD {
            self.start();
        }
    }

    /// Decides how to read, by the head.
    fn start(&mut self) {
        let head = std::mem::take(&mut self.head);
        self.utf16 = utf16(&head).map(encoding_rs::Encoding::new_decoder);
        match self.choose(&head) {
            Ok(reader) => self.reader = Some(reader),
            Err(error) => {
                self.error.get_or_insert(error);
                self.reader = Some(Reader::Whole(Whole::dropped()));
            }
        }
        let plain = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
        self.decode(plain);
    }

    fn choose(&self, head: &[u8]) -> Result<Reader, ImportError> {
        let text = head_text(head);
        let options = &self.options;
        let rows = || {
            let cp932 = utf16(head).is_none() && is_cp932(head);
            Box::new(Rows::new(Delimiter::of(text.as_bytes()), cp932))
        };
        Ok(match self.kind() {
            Kind::AccessLog => {
                let format = log::Format::of(&text).unwrap_or(log::Format::Combined);
                let log = LogReader::new(format, &options.token_parameter, options.offset_minutes);
                Reader::Log(Box::new(log))
            }
            kind @ (Kind::Mailbox | Kind::Mail) => {
                let mbox = kind == Kind::Mailbox;
                let mailbox = MailboxReader::new(mbox, options.subject.as_deref());
                Reader::Mailbox(Box::new(mailbox))
            }
            kind @ (Kind::Roster | Kind::Tokens | Kind::Reports) => {
                let table = self.table(&text, kind != Kind::Reports)?;
                Reader::Rows(rows(), RowTaker::Table(Box::new(table)))
            }
            kind @ (Kind::GophishResults | Kind::GophishEvents) => {
                let gophish = GophishReader::new(kind == Kind::GophishEvents);
                Reader::Rows(rows(), RowTaker::Gophish(Box::new(gophish)))
            }
            Kind::Survey => {
                let survey = Box::new(SurveyReader::new(options.campaign.as_deref()));
                if text.trim_start().starts_with(['{', '[']) {
                    Reader::SurveyLines(Lines::default(), survey)
                } else {
                    Reader::Rows(rows(), RowTaker::Survey(survey))
                }
            }
            Kind::Workbook | Kind::Earlier | Kind::Project => Reader::Whole(Whole::new()),
            Kind::Unknown => return Err(ImportError::UnknownKind),
        })
    }

    fn table(&self, text: &str, people: bool) -> Result<TableReader, ImportError> {
        let mut mapping = match &self.options.mapping {
            Some(mapping) => mapping.clone(),
            None => Mapping::of_text(text),
        };
        if !people && self.options.mapping.is_none() {
            mapping.take_times_as_reports();
        }
        let known =
            mapping.find(&Field::Address).is_some() || mapping.find(&Field::Token).is_some();
        if !(known || people && mapping.is_useful()) {
            return Err(ImportError::NoColumns);
        }
        let offset = self.options.offset_minutes;
        Ok(TableReader::new(mapping, offset, people, &self.name))
    }

    /// Hands bytes on, UTF-16 as UTF-8.
    fn decode(&mut self, bytes: &[u8]) {
        let Some(mut decoder) = self.utf16.take() else {
            self.feed(bytes);
            return;
        };
        let mut out = vec![0; 16 * 1024];
        let mut rest = bytes;
        loop {
            let (result, read, written, _) = decoder.decode_to_utf8(rest, &mut out, false);
            self.feed(out.get(..written).unwrap_or_default());
            rest = rest.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        self.utf16 = Some(decoder);
    }

    fn feed(&mut self, bytes: &[u8]) {
        let notes = &mut self.notes;
        match &mut self.reader {
            Some(Reader::Log(log)) => log.push(bytes),
            Some(Reader::Mailbox(mailbox)) => mailbox.push(bytes),
            Some(Reader::Rows(rows, taker)) => {
                rows.push(bytes, notes, &mut |row, notes| taker.row(row, notes));
            }
            Some(Reader::SurveyLines(lines, survey)) => lines.push(bytes, &mut |number, line| {
                survey_line(survey, number, &line, notes);
            }),
            Some(Reader::Whole(whole)) => whole.push(bytes),
            None => {}
        }
    }

    fn finish(mut self, name: String) -> Result<Imported, ImportError> {
        if self.reader.is_none() {
            self.start();
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        let (kind, mut notes) = (self.kind(), self.notes);
        let mut mapping = None;
        let (gathered, more, rows) = match self.reader {
            Some(Reader::Log(log)) => log.finish(),
            Some(Reader::Mailbox(mailbox)) => mailbox.finish(),
            Some(Reader::Rows(mut rows, mut taker)) => {
                rows.finish(&mut notes, &mut |row, notes| taker.row(row, notes));
                // The line with the titles is no row.
                let titles = match &taker {
                    RowTaker::Table(table) => table.mapping().header,
                    RowTaker::Gophish(_) | RowTaker::Survey(_) => true,
                };
                let count = rows.count.saturating_sub(u64::from(titles));
                let gathered = match taker {
                    RowTaker::Table(table) => {
                        mapping = Some(table.mapping().clone());
                        table.gathered
                    }
                    RowTaker::Gophish(gophish) => gophish.finish(),
                    RowTaker::Survey(survey) => survey.gathered,
                };
                (gathered, Notes::default(), count)
            }
            Some(Reader::SurveyLines(mut lines, mut survey)) => {
                lines.finish(&mut |number, line| {
                    survey_line(&mut survey, number, &line, &mut notes);
                });
                (survey.gathered, Notes::default(), lines.count)
            }
            Some(Reader::Whole(whole)) => {
                let mut imported = whole.finish(kind, name, &self.options)?;
                imported.notes.join(notes);
                return Ok(imported);
            }
            None => return Err(ImportError::UnknownKind),
        };
        notes.join(more);
        Ok(Imported {
            name,
            kind,
            rows,
            notes,
            mapping,
            content: Content::Records(Records(Box::new(gathered))),
        })
    }
}

fn survey_line(survey: &mut SurveyReader, number: u64, line: &Line<'_>, notes: &mut Notes) {
    match line {
        Line::Whole(line) => survey.line(number, line, notes),
        Line::TooLong => notes.add(number, Reason::TooLong),
    }
}
