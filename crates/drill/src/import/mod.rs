//! Readers of the files that tell what came of a drill: rosters, access logs, exports of other systems, reports.
//!
//! A file comes in pieces ([`Import::push`]), so a log of any size is read without being held; whoever calls may show
//! [`Import::bytes`] as progress, and stops by not going on. What is dropped while reading is never kept: addresses of
//! computers (a number in the order of turning up stands for each), and whatever people typed.

mod agents;
mod gathered;
mod gophish;
mod kind;
mod lines;
mod log;
mod mailbox;
mod mapping;
mod notes;
mod rows;
mod survey;
mod table;
mod time;
mod whole;

pub(crate) use gathered::{Gathered, Map, Names};
pub use kind::{Kind, recognise};
pub use mapping::{Column, Field, Mapping};
pub use notes::{NAMED_ROWS, Notes, Reason, RowNote};
pub use survey::{HELP, WHY};
pub use whole::MAX_WHOLE_BYTES;

use crate::results::Results;
use crate::{Project, ProjectError};
use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE};
use flate2::write::{GzDecoder, MultiGzDecoder};
use gophish::GophishReader;
use lines::{Line, Lines};
use log::LogReader;
use mailbox::MailboxReader;
use rows::{Delimiter, Rows};
use std::fmt;
use std::io::{self, Write};
use survey::SurveyReader;
use table::TableReader;
use whole::Whole;

/// How many bytes are looked at before it is decided how a file is read.
const HEAD: usize = 64 * 1024;

/// What is said about a file beforehand. The defaults do for most.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many minutes times without a zone are ahead of UTC: 540, as in Japan.
    pub offset_minutes: i32,
    /// Name of the parameter that holds the token in addresses of the landing page.
    pub token_parameter: String,
    /// What the columns mean, where the guess was corrected.
    pub mapping: Option<Mapping>,
    /// Subject of the drill's mail: reports about other mails are left out. Any report counts when it is not set.
    pub subject: Option<String>,
    /// Id of the campaign: answers about others are left out.
    pub campaign: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offset_minutes: 540,
            token_parameter: "rid".to_owned(),
            mapping: None,
            subject: None,
            campaign: None,
        }
    }
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// It is none of the kinds that are read.
    UnknownKind,
    /// It is in Excel's form, which this program does not read; saved as CSV it can be read.
    SaveAsCsv,
    /// It was written by a newer version.
    Newer {
        /// The version of its form.
        schema: u64,
    },
    /// It is not of the form that its kind has; what the parser says.
    Form(String),
    /// It is larger than a file of its kind may be.
    TooLarge,
    /// Its columns do not say who a row is about.
    NoColumns,
}

impl ImportError {
    /// Its name; messages are `desk-import-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::UnknownKind => "unknown-kind",
            Self::SaveAsCsv => "save-as-csv",
            Self::Newer { .. } => "newer",
            Self::Form(_) => "form",
            Self::TooLarge => "too-large",
            Self::NoColumns => "no-columns",
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { schema } => write!(f, "form {schema} is newer than this program"),
            Self::Form(reason) => write!(f, "{reason}"),
            other => write!(f, "{}", other.id()),
        }
    }
}

impl std::error::Error for ImportError {}

impl From<ProjectError> for ImportError {
    fn from(error: ProjectError) -> Self {
        match error {
            ProjectError::Newer { schema } => Self::Newer { schema },
            ProjectError::Form(reason) => Self::Form(reason),
        }
    }
}

/// A file that was read. [`Project::add`] takes it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Name of the file.
    pub name: String,
    /// What it was read as.
    pub kind: Kind,
    /// How many rows, lines or mails it had.
    pub rows: u64,
    /// What was not read, and why.
    pub notes: Notes,
    /// What its columns were taken for, where it has some.
    pub mapping: Option<Mapping>,
    /// What it told.
    pub content: Content,
}

/// What a file told.
#[derive(Clone, Debug)]
pub enum Content {
    /// People and events, to join a project.
    Records(Records),
    /// The results of an earlier drill, to be compared with.
    Earlier(Box<Results>),
    /// A whole project.
    Project(Box<Project>),
}

/// People and events of one file.
#[derive(Clone, Debug)]
pub struct Records(pub(crate) Box<Gathered>);

impl Records {
    /// How many people it names.
    #[must_use]
    pub fn people(&self) -> usize {
        self.0.people.len()
    }

    /// How many events it tells.
    #[must_use]
    pub fn events(&self) -> usize {
        self.0.events.len()
    }

    /// How many answers it has.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.0.survey.len()
    }
}

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

/// A moment written in full, with its zone.
pub(crate) fn moment(text: &str) -> Option<i64> {
    time::moment(text, 0)
}

/// Whether a file is compressed by gzip.
pub(crate) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// What the first bytes of a gzip file hold.
pub(crate) fn inflated_head(head: &[u8]) -> Vec<u8> {
    let mut decoder = GzDecoder::new(Vec::new());
    // A kilobyte of it holds some megabytes at most; the start alone is given, so it ends in an error.
    let _ = decoder.write_all(head.get(..4_096).unwrap_or(head));
    let _ = decoder.flush();
    let mut inflated = std::mem::take(decoder.get_mut());
    inflated.truncate(HEAD);
    inflated
}

/// The first bytes of a file as text. The last character may be cut off.
pub(crate) fn head_text(head: &[u8]) -> String {
    let head = head.get(..HEAD).unwrap_or(head);
    if let Some(encoding) = utf16(head) {
        return encoding.decode(head).0.into_owned();
    }
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    if is_cp932(head) {
        encoding_rs::SHIFT_JIS.decode(head).0.into_owned()
    } else {
        String::from_utf8_lossy(head).into_owned()
    }
}

fn utf16(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match head.get(..2)? {
        [0xff, 0xfe] => Some(UTF_16LE),
        [0xfe, 0xff] => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether a text is rather CP932 than UTF-8, by its first bytes: more lines are no UTF-8 than are UTF-8 beyond ASCII.
fn is_cp932(head: &[u8]) -> bool {
    let head = head.get(..HEAD).unwrap_or(head);
    let (mut utf8, mut other) = (0_usize, 0_usize);
    for line in head.split(|byte| *byte == b'\n') {
        match std::str::from_utf8(line) {
            Ok(_) => utf8 += usize::from(!line.is_ascii()),
            // The last character may be cut off.
            Err(error) if error.error_len().is_some() => other += 1,
            Err(_) => {}
        }
    }
    other > utf8
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
                let gathered = match taker {
                    RowTaker::Table(table) => {
                        mapping = Some(table.mapping().clone());
                        table.gathered
                    }
                    RowTaker::Gophish(gophish) => gophish.finish(),
                    RowTaker::Survey(survey) => survey.gathered,
                };
                (gathered, Notes::default(), rows.count)
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
