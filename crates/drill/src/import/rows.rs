//! CSV in pieces to rows of text.

use super::notes::{Notes, Reason};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use encoding_rs::SHIFT_JIS;

/// Longest row, in bytes. What is longer has a quotation mark that is never closed.
const LONGEST: usize = 64 * 1024;

/// How many bytes are collected before rows are looked for, so that a row that is not whole yet is not read often.
const PIECE: usize = 16 * 1024;

/// Most times that a row is given up for an open quotation mark; then the rest is not read.
const MOST_OPEN: u64 = 1_000;

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delimiter {
    Comma,
    Semicolon,
    Tab,
}

impl Delimiter {
    /// That of which the first line that is not empty has most, outside of quotation marks.
    pub(crate) fn of(head: &[u8]) -> Self {
        let line = head
            .split(|byte| matches!(byte, b'\n' | b'\r'))
            .find(|line| !line.iter().all(u8::is_ascii_whitespace));
        let mut counts = [(0, Self::Comma), (0, Self::Semicolon), (0, Self::Tab)];
        let mut quoted = false;
        for byte in line.unwrap_or_default() {
            quoted ^= *byte == b'"';
            for (count, delimiter) in &mut counts {
                *count += usize::from(!quoted && *byte == delimiter.byte());
            }
        }
        let [comma, others @ ..] = counts;
        others
            .into_iter()
            .fold(
                comma,
                |best, other| if other.0 > best.0 { other } else { best },
            )
            .1
    }

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// The cells of one line of text.
pub(crate) fn split_line(line: &str, delimiter: Delimiter) -> Vec<String> {
    let mut rows = Rows::new(delimiter, false);
    let mut notes = Notes::default();
    let mut cells = vec![];
    let mut take = |row: &Row<'_>, _: &mut Notes| cells = row.cells.to_vec();
    rows.push(line.as_bytes(), &mut notes, &mut take);
    rows.finish(&mut notes, &mut take);
    cells
}

/// A row of text.
pub(crate) struct Row<'a> {
    /// Line on which it starts, from 1.
    pub(crate) line: u64,
    /// Its cells, trimmed.
    pub(crate) cells: &'a [String],
}

/// Splits what comes in pieces.
pub(crate) struct Rows {
    buffers: Buffers,
    /// Whether rows are looked at as CP932 first.
    cp932: bool,
    pending: Vec<u8>,
    /// Line on which `pending` starts.
    line: u64,
    /// How many cells the first row had.
    width: Option<usize>,
    open: u64,
    cells: Vec<String>,
    /// Rows given so far.
    pub(crate) count: u64,
}

/// What was found at the start of some bytes.
enum Found {
    /// A row of so many bytes.
    Row(usize),
    /// No row ends in them.
    Part,
}

impl Rows {
    pub(crate) fn new(delimiter: Delimiter, cp932: bool) -> Self {
        Self {
            buffers: Buffers::new(delimiter),
            cp932,
            pending: vec![],
            line: 1,
            width: None,
            open: 0,
            cells: vec![],
            count: 0,
        }
    }

    pub(crate) fn push(
        &mut self,
        bytes: &[u8],
        notes: &mut Notes,
        take: &mut impl FnMut(&Row<'_>, &mut Notes),
    ) {
        for piece in bytes.chunks(PIECE) {
            self.pending.extend_from_slice(piece);
            if self.pending.len() >= PIECE {
                self.rows(false, notes, take);
            }
        }
    }

    pub(crate) fn finish(
        &mut self,
        notes: &mut Notes,
        take: &mut impl FnMut(&Row<'_>, &mut Notes),
    ) {
        if !self.pending.ends_with(b"\n") {
            self.pending.push(b'\n');
        }
        self.rows(true, notes, take);
    }

    /// Gives the whole rows of what is pending.
    fn rows(&mut self, last: bool, notes: &mut Notes, take: &mut impl FnMut(&Row<'_>, &mut Notes)) {
        let pending = std::mem::take(&mut self.pending);
        let mut rest = pending.as_slice();
        while !rest.is_empty() && self.open < MOST_OPEN {
            let size = match self.buffers.read(rest) {
                // The other half of the line end may still come.
                Found::Row(size) if !last && size == rest.len() && rest.ends_with(b"\r") => break,
                Found::Row(size) if self.swallowed(rest.get(..size)) => None,
                Found::Row(size) => Some(size),
                Found::Part if last || rest.len() > LONGEST => None,
                Found::Part => break,
            };
            let read = match size {
                Some(size) => {
                    self.row(notes, take);
                    size
                }
                None if rest.trim_ascii().is_empty() => rest.len(),
                None => {
                    notes.add(self.line, Reason::OpenQuote);
                    self.count += 1;
                    self.open += 1;
                    memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1)
                }
            };
            let (gone, next) = rest.split_at(read.min(rest.len()));
            self.line += lines(gone);
            rest = next;
        }
        if !last && self.open < MOST_OPEN {
            self.pending.extend_from_slice(rest);
        }
    }

    /// Whether a row goes over several lines only as a quotation mark on the first is not closed: then it has not as
    /// many cells as the others.
    fn swallowed(&self, raw: Option<&[u8]>) -> bool {
        let several = raw.is_some_and(|raw| lines(raw.trim_ascii()) > 0);
        several && self.width.is_some_and(|width| width != self.buffers.count)
    }

    fn row(&mut self, notes: &mut Notes, take: &mut impl FnMut(&Row<'_>, &mut Notes)) {
        if self.buffers.is_blank() {
            return;
        }
        self.count += 1;
        self.width.get_or_insert(self.buffers.count);
        let first = self.buffers.decode(self.cp932, &mut self.cells);
        if !first && !self.buffers.decode(!self.cp932, &mut self.cells) {
            notes.add(self.line, Reason::NotText);
            return;
        }
        if !first {
            notes.add(self.line, Reason::OtherEncoding);
        }
        let (line, cells) = (self.line, self.cells.as_slice());
        take(&Row { line, cells }, notes);
    }
}

/// Line ends in `bytes`, those of old Macintoshes included.
fn lines(bytes: &[u8]) -> u64 {
    let ends = bytes.iter().filter(|byte| **byte == b'\n').count();
    let pairs = bytes.windows(2).filter(|pair| *pair == b"\r\n").count();
    let returns = bytes.iter().filter(|byte| **byte == b'\r').count();
    (ends + returns - pairs) as u64
}

/// One row's cells, as the reader gives them.
struct Buffers {
    reader: Reader,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
}

impl Buffers {
    fn new(delimiter: Delimiter) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter.byte()).build(),
            bytes: vec![0; 1_024],
            ends: vec![0; 32],
            count: 0,
        }
    }

    /// Reads the row at the start of `input`.
    fn read(&mut self, input: &[u8]) -> Found {
        self.reader.reset();
        let (mut at, mut written, mut cells) = (0, 0, 0);
        loop {
            let (input, bytes, ends) = (
                input.get(at..).unwrap_or_default(),
                self.bytes.get_mut(written..).unwrap_or_default(),
                self.ends.get_mut(cells..).unwrap_or_default(),
            );
            if input.is_empty() {
                return Found::Part;
            }
            let (result, read, wrote, ended) = self.reader.read_record(input, bytes, ends);
            (at, written, cells) = (at + read, written + wrote, cells + ended);
            match result {
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    self.count = cells;
                    // The reader leaves the second half of a line end, and empty lines, for the next row.
                    let left = input.get(read..).unwrap_or_default();
                    let blank = left.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
                    return Found::Row(at + blank.count());
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Found::Part,
            }
        }
    }

    fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let mut from = 0;
        self.ends.iter().take(self.count).map(move |end| {
            let cell = self.bytes.get(from..*end).unwrap_or_default();
            from = *end;
            cell
        })
    }

    fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim_ascii().is_empty())
    }

    /// Writes the cells as text; `false` when they are not in that encoding.
    fn decode(&self, cp932: bool, out: &mut Vec<String>) -> bool {
        out.resize(self.count, String::new());
        self.cells().zip(out).all(|(cell, text)| {
            text.clear();
            let decoded = if cp932 {
                SHIFT_JIS.decode_without_bom_handling_and_without_replacement(cell)
            } else {
                std::str::from_utf8(cell).ok().map(Into::into)
            };
            decoded.is_some_and(|decoded| {
                let decoded = decoded.trim_start_matches('\u{feff}');
                text.push_str(decoded.trim());
                true
            })
        })
    }
}
