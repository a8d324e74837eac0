//! Files that are read as a whole: projects, earlier results, workbooks.

use super::imported::{Content, ImportError, Imported, Options};
use super::kind::Kind;
use super::notes::Notes;
use crate::Project;
use crate::results::{Results, ResultsError};

/// Largest file that is read as a whole, in bytes.
pub const MAX_WHOLE_BYTES: usize = 256 * 1024 * 1024;

/// Collects a file.
pub(super) struct Whole {
    bytes: Vec<u8>,
    too_large: bool,
    dropped: bool,
}

impl Whole {
    pub(super) fn new() -> Self {
        Self {
            bytes: vec![],
            too_large: false,
            dropped: false,
        }
    }

    /// One that keeps nothing: for a file that cannot be read.
    pub(super) fn dropped() -> Self {
        Self {
            dropped: true,
            ..Self::new()
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        if self.dropped {
            return;
        }
        self.too_large |= self.bytes.len() + bytes.len() > MAX_WHOLE_BYTES;
        if self.too_large {
            self.bytes = vec![];
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }

    pub(super) fn finish(
        self,
        kind: Kind,
        name: String,
        options: &Options,
    ) -> Result<Imported, ImportError> {
        if self.too_large {
            return Err(ImportError::TooLarge);
        }
        let content = match kind {
            Kind::Project => Content::Project(Box::new(Project::open(&self.bytes)?)),
            Kind::Earlier => Content::Earlier(Box::new(Results::open(&self.bytes)?)),
            Kind::Workbook => return workbook(name, &self.bytes, options),
            _ => return Err(ImportError::UnknownKind),
        };
        Ok(Imported {
            name,
            kind,
            rows: 1,
            notes: Notes::default(),
            mapping: None,
            content,
        })
    }
}

impl From<ResultsError> for ImportError {
    fn from(error: ResultsError) -> Self {
        match error {
            ResultsError::Newer { schema } => Self::Newer { schema },
            ResultsError::Form(reason) => Self::Form(reason),
        }
    }
}

#[cfg(not(feature = "xlsx"))]
fn workbook(_: String, _: &[u8], _: &Options) -> Result<Imported, ImportError> {
    Err(ImportError::SaveAsCsv)
}

/// The first sheet of a workbook, as a roster.
#[cfg(feature = "xlsx")]
fn workbook(name: String, bytes: &[u8], options: &Options) -> Result<Imported, ImportError> {
    use super::imported::Records;
    use super::mapping::{Field, Mapping};
    use super::rows::Row;
    use super::table::TableReader;
    use calamine::{Reader, Xlsx};

    let form = |error: calamine::XlsxError| ImportError::Form(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).map_err(form)?;
    let sheet = book.worksheet_range_at(0).ok_or(ImportError::NoColumns)?;
    let sheet = sheet.map_err(form)?;
    let start = sheet.start().map_or(0, |(row, _)| u64::from(row));
    let rows: Vec<Vec<String>> = sheet
        .rows()
        .map(|row| row.iter().map(cell).collect())
        .collect();
    let (first, below) = rows.split_first().ok_or(ImportError::NoColumns)?;
    let mapping = match &options.mapping {
        Some(mapping) => mapping.clone(),
        None => Mapping::guess(first, below.get(..200).unwrap_or(below)),
    };
    if mapping.find(&Field::Address).is_none() && !mapping.is_useful() {
        return Err(ImportError::NoColumns);
    }
    let titles = u64::from(mapping.header);
    let mut notes = Notes::default();
    let mut table = TableReader::new(mapping, options.offset_minutes, true, &name);
    let mut count = 0_u64;
    for (cells, line) in rows.iter().zip(start + 1..) {
        if cells.iter().any(|cell| !cell.is_empty()) {
            count += 1;
            table.row(&Row { line, cells }, &mut notes);
        }
    }
    Ok(Imported {
        name,
        kind: Kind::Workbook,
        rows: count.saturating_sub(titles),
        notes,
        mapping: Some(table.mapping().clone()),
        content: Content::Records(Records(Box::new(table.gathered))),
    })
}

/// A cell as the person sees it, near enough: days and times as they are written elsewhere.
#[cfg(feature = "xlsx")]
fn cell(cell: &calamine::Data) -> String {
    use calamine::Data;
    match cell {
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        Data::Bool(yes) => yes.to_string(),
        other => other.to_string().trim().to_owned(),
    }
}
