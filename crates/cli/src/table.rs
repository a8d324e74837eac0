//! The table for people.

use crate::describe::{Checked, Record};
use crate::escape::{SHORT, short, visible};
use anstream::ColorChoice;
use comfy_table::{Cell, CellAlignment, Color, ContentArrangement, Row, presets};
use miwake_checks::Level;
use miwake_messages::Messages;
use miwake_report::{short_ask, short_identity};
use std::collections::BTreeMap;
use std::io;

/// Rows of a table; it is written at the end, when the widths are known.
pub(crate) struct Table {
    table: comfy_table::Table,
    counts: BTreeMap<Level, usize>,
    unread: usize,
}

impl Table {
    /// An empty table. `terminal`: whether it goes to standard output, which may be a terminal with colours.
    pub(crate) fn new(terminal: bool, messages: &Messages) -> Self {
        let mut table = plain(terminal);
        table.set_header(
            [
                "level", "ask", "identity", "score", "file", "subject", "reason",
            ]
            .map(|column| messages.text(&format!("cli-column-{column}"))),
        );
        if let Some(column) = table.column_mut(3) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        Self {
            table,
            counts: BTreeMap::new(),
            unread: 0,
        }
    }

    pub(crate) fn add(&mut self, record: &Record<'_>, messages: &Messages) {
        let row = match record {
            Record::Checked(checked) => {
                *self.counts.entry(checked.line.verdict).or_default() += 1;
                checked_row(checked, messages)
            }
            Record::Unread { name, reason } => {
                self.unread += 1;
                let error = Cell::new(messages.text("cli-error")).fg(Color::Magenta);
                let reason = short(reason, SHORT * 2);
                Row::from([
                    error,
                    Cell::new(""),
                    Cell::new(""),
                    Cell::new(""),
                    Cell::new(visible(name)),
                    Cell::new(""),
                    Cell::new(reason),
                ])
            }
        };
        self.table.add_row(row);
    }

    /// The table and a line that counts.
    pub(crate) fn render(self, messages: &Messages) -> String {
        let mut counts: Vec<String> = self
            .counts
            .iter()
            .rev()
            .map(|(level, count)| count_of(&messages.text(&level_id(*level)), *count, messages))
            .collect();
        if self.unread > 0 {
            counts.push(count_of(&messages.text("cli-error"), self.unread, messages));
        }
        if counts.is_empty() {
            return String::new();
        }
        format!("{}\n\n{}\n", trimmed(&self.table), counts.join("  "))
    }
}

/// A table without lines, which people can also copy and search.
pub(crate) fn plain(terminal: bool) -> comfy_table::Table {
    let mut table = comfy_table::Table::new();
    table.load_style(presets::NOTHING);
    let colours = terminal && anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never;
    if colours {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    if terminal && table.width().is_some() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    }
    table
}

/// The table without blanks at the ends of lines.
pub(crate) fn trimmed(table: &comfy_table::Table) -> String {
    let lines: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    lines.join("\n")
}

fn checked_row(checked: &Checked, messages: &Messages) -> Row {
    let line = &checked.line;
    let level = Cell::new(messages.text(&level_id(line.verdict))).fg(colour(line.verdict));
    Row::from([
        level,
        Cell::new(short_ask(line.ask.first().map(|ask| ask.id), messages)),
        Cell::new(short_identity(line.identity, messages)),
        Cell::new(format!("{:.1}", line.score)),
        Cell::new(visible(&line.file)),
        Cell::new(short(&checked.row.subject, SHORT)),
        Cell::new(short(&checked.sentence, SHORT * 2)),
    ])
}

fn level_id(level: Level) -> String {
    format!("level-{}", level.id())
}

fn count_of(what: &str, count: usize, messages: &Messages) -> String {
    let arguments = [("what", what.into()), ("count", count.into())];
    messages.with("cli-count", arguments)
}

fn colour(level: Level) -> Color {
    match level {
        Level::Dangerous => Color::Red,
        Level::Suspicious => Color::Yellow,
        Level::Caution => Color::Cyan,
        Level::NothingNotable => Color::Reset,
        Level::Undecided => Color::Magenta,
    }
}
