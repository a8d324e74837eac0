//! Tables of people: rosters, tokens, reports. What a column means says the mapping.

use super::gathered::{Gathered, Set, is_token};
use super::mapping::{Field, Mapping, address};
use super::notes::{Notes, Reason};
use super::rows::Row;
use super::time::{When, when};
use crate::{Person, What};

/// Takes the rows of one table.
pub(super) struct TableReader {
    mapping: Mapping,
    offset: i32,
    /// Whether its people were sent the mail; those of reports were not by that alone.
    people: bool,
    /// Name of the file: part of the tokens of people who have neither address nor token.
    file: String,
    seen: Set<String>,
    first: bool,
    pub(super) gathered: Gathered,
}

impl TableReader {
    pub(super) fn new(mapping: Mapping, offset: i32, people: bool, file: &str) -> Self {
        let attributes = mapping
            .columns
            .iter()
            .filter_map(|column| match &column.field {
                Field::Attribute(name) => Some(name.clone()),
                _ => None,
            });
        let gathered = Gathered {
            attributes: attributes.collect(),
            ..Gathered::default()
        };
        Self {
            mapping,
            offset,
            people,
            file: file.to_owned(),
            seen: Set::default(),
            first: true,
            gathered,
        }
    }

    pub(super) fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    pub(super) fn row(&mut self, row: &Row<'_>, notes: &mut Notes) {
        if std::mem::take(&mut self.first) && self.mapping.header {
            return;
        }
        match self.person(row) {
            Ok(person) => {
                self.happenings(row, &person, notes);
                if self.people {
                    self.gathered.people.push((row.line, person));
                }
            }
            Err(reason) => notes.add(row.line, reason),
        }
    }

    fn cell<'r>(&self, row: &'r Row<'_>, field: &Field) -> Option<&'r str> {
        let index = self.mapping.find(field)?;
        Some(row.cells.get(index).map_or("", |cell| unguarded(cell)))
    }

    fn person(&mut self, row: &Row<'_>) -> Result<Person, Reason> {
        let needed = [Field::Address, Field::Token];
        let needed = needed
            .iter()
            .filter_map(|field| self.mapping.find(field))
            .max();
        if needed.is_some_and(|last| row.cells.len() <= last) {
            return Err(Reason::FewCells);
        }
        let cell = self.cell(row, &Field::Address).unwrap_or_default();
        let mail = address(cell);
        if mail.is_none() && !cell.is_empty() {
            return Err(Reason::BadAddress);
        }
        let mut token = self.cell(row, &Field::Token).unwrap_or_default().to_owned();
        if !token.is_empty() && !is_token(token.as_bytes()) {
            return Err(Reason::BadToken);
        }
        if mail.is_none() && token.is_empty() {
            if needed.is_some() {
                return Err(Reason::NobodyNamed);
            }
            // A table without names: each row is somebody.
            token = format!("#{}:{}", self.file, row.line);
        }
        let address = mail.unwrap_or_default();
        let key = if address.is_empty() { &token } else { &address };
        if self.people && !self.seen.insert(key.clone()) {
            return Err(Reason::Duplicate);
        }
        Ok(Person {
            name: self.name(row),
            values: self.values(row),
            address,
            token,
        })
    }

    fn name(&self, row: &Row<'_>) -> String {
        if let Some(name) = self.cell(row, &Field::Name) {
            return name.to_owned();
        }
        let part = |field| self.cell(row, field).unwrap_or_default();
        let parts = [part(&Field::FirstName), part(&Field::LastName)];
        parts.join(" ").trim().to_owned()
    }

    fn values(&self, row: &Row<'_>) -> Vec<String> {
        let columns = self.mapping.columns.iter().zip(0..);
        let attributes = columns.filter(|(column, _)| matches!(column.field, Field::Attribute(_)));
        attributes
            .map(|(_, index)| {
                let cell: &str = row
                    .cells
                    .get::<usize>(index)
                    .map_or("", |cell| unguarded(cell));
                spaced(cell)
            })
            .collect()
    }

    fn happenings(&mut self, row: &Row<'_>, person: &Person, notes: &mut Notes) {
        for (field, what) in [
            (Field::Sent, What::Sent),
            (Field::Clicked, What::Clicked),
            (Field::AttachmentOpened, What::AttachmentOpened),
            (Field::Reported, What::Reported),
        ] {
            let cell = self.cell(row, &field);
            let at = match cell.map(|cell| when(cell, self.offset)) {
                Some(When::At(at)) => Some(at),
                Some(When::Sometime) => None,
                Some(When::Unclear) => {
                    // It is in the list of reports, so it was reported; a click that nobody can date may be none.
                    notes.add(row.line, Reason::BadTime);
                    if self.people {
                        continue;
                    }
                    None
                }
                // Whoever stands in a list of reports has reported.
                None | Some(When::Never) if self.is_report(what, cell) => None,
                Some(When::Never) | None => continue,
            };
            let by = if person.address.is_empty() {
                self.gathered.by_token(&person.token)
            } else {
                self.gathered.by_address(&person.address)
            };
            self.gathered.happened(by, what, at);
        }
    }
}

impl TableReader {
    /// Whether a row of a list of reports, whose cell does not say that there was none, is a report.
    fn is_report(&self, what: What, cell: Option<&str>) -> bool {
        !self.people && what == What::Reported && cell.is_none_or(str::is_empty)
    }
}

/// A value with single spaces, so that two ways to write it are one group.
fn spaced(cell: &str) -> String {
    if cell.contains("  ") || cell.contains(|c: char| c.is_whitespace() && c != ' ') {
        let words: Vec<&str> = cell.split_whitespace().collect();
        words.join(" ")
    } else {
        cell.to_owned()
    }
}

/// A cell without the mark that keeps a spreadsheet from taking it for a formula.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}
