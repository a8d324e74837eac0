//! The forms of output.

use crate::args::{CheckArgs, Format};
use crate::describe::Record;
use crate::escape::json;
use crate::machine::cannot_write;
use crate::table::Table;
use miwake_checks::Level;
use miwake_messages::Messages;
use miwake_report::{COLUMNS, Row, csv_line};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// What JSON has for something that could not be read or checked: the names that every line has,
/// so that programs find them, and `error`. There is no score.
#[derive(Serialize)]
struct UnreadLine<'a> {
    file: &'a str,
    verdict: Level,
    score: Option<f64>,
    findings: [(); 0],
    error: &'a str,
}

/// Where rows go.
pub(crate) struct Output<'a> {
    messages: &'a Messages,
    form: Form,
}

enum Form {
    Table(Box<Table>, Sink),
    Json { sink: Sink, any: bool },
    JsonLines(Sink),
    Csv(Sink),
}

/// A file or standard output.
pub(crate) type Sink = Box<dyn Write>;

/// Opens `file`, or standard output.
pub(crate) fn sink(file: Option<&Path>, messages: &Messages) -> io::Result<Sink> {
    match file {
        Some(path) => {
            let file = File::create(path).map_err(|error| cannot_write(path, &error, messages))?;
            Ok(Box::new(BufWriter::new(file)))
        }
        None => Ok(Box::new(io::stdout().lock())),
    }
}

impl<'a> Output<'a> {
    pub(crate) fn new(args: &CheckArgs, messages: &'a Messages) -> io::Result<Self> {
        let mut sink = sink(args.output.as_deref(), messages)?;
        let form = match args.format {
            Format::Table => {
                Form::Table(Box::new(Table::new(args.output.is_none(), messages)), sink)
            }
            Format::Json => {
                sink.write_all(b"[")?;
                Form::Json { sink, any: false }
            }
            Format::Jsonl => Form::JsonLines(sink),
            Format::Csv => {
                sink.write_all(csv_line(&COLUMNS).as_bytes())?;
                Form::Csv(sink)
            }
        };
        Ok(Self { messages, form })
    }

    pub(crate) fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        match &mut self.form {
            Form::Table(table, _) => {
                table.add(record, self.messages);
                Ok(())
            }
            Form::Json { sink, any } => {
                sink.write_all(if *any { b",\n" } else { b"\n" })?;
                *any = true;
                sink.write_all(line(record).as_bytes())
            }
            Form::JsonLines(sink) => writeln!(sink, "{}", line(record)),
            Form::Csv(sink) => sink.write_all(csv_line(&cells(record)).as_bytes()),
        }
    }

    pub(crate) fn finish(self) -> io::Result<()> {
        match self.form {
            Form::Table(table, mut sink) => {
                sink.write_all(table.render(self.messages).as_bytes())?;
                sink.flush()
            }
            Form::Json { mut sink, .. } => {
                sink.write_all(b"\n]\n")?;
                sink.flush()
            }
            Form::JsonLines(mut sink) => sink.flush(),
            Form::Csv(mut sink) => sink.flush(),
        }
    }
}

fn line(record: &Record<'_>) -> String {
    let line = match record {
        Record::Checked(checked) => checked.line.to_json(),
        Record::Unread { name, reason } => {
            let line = UnreadLine {
                file: name,
                verdict: Level::Undecided,
                score: None,
                findings: [],
                error: reason,
            };
            serde_json::to_string(&line).unwrap_or_default()
        }
    };
    json(&line)
}

fn cells(record: &Record<'_>) -> [String; 12] {
    match record {
        Record::Checked(checked) => checked.row.cells(),
        Record::Unread { name, reason } => Row::unread(name, reason).cells(),
    }
}
