//! `miwake drill`: one prepared, its mails sent, and what came of it.

mod args;
mod prepare;
mod prepare_args;
mod read;
mod send;
mod text;

pub(crate) use args::DrillArgs;
use args::{DrillCommand, ResultsArgs, ResultsFormat};

use crate::escape::json;
use crate::output::sink;
use crate::status::{NOTHING, SOMETHING, TROUBLE, complain};
use clap::CommandFactory;
use miwake_basics::spreadsheet::guarded;
use miwake_drill::import::{Content, RowNote};
use miwake_drill::results::{Csv, Measure, Results, measure, people_csv, tables_csv};
use miwake_drill::{Project, tokyo, tokyo_project};
use miwake_messages::Messages;
use read::Reading;
use serde_json::Value;
use std::fs;
use std::io;
use std::path::Path;

pub(crate) fn drill(args: &DrillArgs, messages: &Messages) -> io::Result<u8> {
    match &args.command {
        DrillCommand::Prepare(args) => prepare::prepare(args, messages),
        DrillCommand::Results(args) => results(args, messages),
        DrillCommand::Send(args) => send::send(args, messages),
    }
}

/// The part of the manual page that tells the options.
pub(crate) fn man() -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let command = crate::args::Args::command();
    let drill = command.find_subcommand("drill");
    for command in drill.into_iter().flat_map(clap::Command::get_subcommands) {
        let mut options = Vec::new();
        clap_mangen::Man::new(command.clone()).render_options_section(&mut options)?;
        let title = format!(".SH OPTIONS OF DRILL {}", command.get_name().to_uppercase());
        let options = String::from_utf8_lossy(&options).replacen(".SH OPTIONS", &title, 1);
        page.extend_from_slice(options.as_bytes());
    }
    Ok(page)
}

fn results(args: &ResultsArgs, messages: &Messages) -> io::Result<u8> {
    let mut reading = match args.example {
        Some(year) => Reading::of(example(year, messages)?),
        None => Reading::default(),
    };
    reading.files(args, messages);
    settle(&mut reading.project, args);
    let mut earlier = reading.earlier.take();
    if let Some(file) = &args.earlier {
        match read::imported(
            file,
            Some(miwake_drill::import::Kind::Earlier),
            args,
            messages,
        ) {
            Ok(imported) => {
                if let Content::Earlier(results) = imported.content {
                    earlier = Some(results);
                }
            }
            Err(sentence) => reading.trouble(&sentence),
        }
    }
    let how = Measure {
        shared: args.shared,
        earlier: earlier.as_deref(),
    };
    let results = measure(&reading.project, how);
    write(&results, args, messages)?;
    keep(&reading, &results, args, messages)?;
    if reading.project.people.is_empty() {
        complain(&messages.text("desk-nobody"));
        return Ok(TROUBLE);
    }
    Ok(if reading.unread > 0 {
        TROUBLE
    } else if reading.skipped > 0 {
        SOMETHING
    } else {
        NOTHING
    })
}

fn example(year: u16, messages: &Messages) -> io::Result<Project> {
    for table in tokyo::report()
        .tables
        .iter()
        .filter(|table| table.year == year)
    {
        for misfit in table.misfits() {
            let title = text::attribute(table.attribute, messages);
            complain(&format!("{title}: {}", text::misfit(&misfit, messages)));
        }
    }
    tokyo_project(year).ok_or_else(|| {
        let years: Vec<Value> = tokyo::report()
            .drills
            .iter()
            .map(|drill| drill.year.into())
            .collect();
        io::Error::other(messages.with("desk-no-such-example", [("years", years.into())]))
    })
}

/// Puts what the command line says over what the project says.
fn settle(project: &mut Project, args: &ResultsArgs) {
    let (settings, given) = (&mut project.settings, &args.settings);
    if let Some(name) = &given.name {
        settings.name.clone_from(name);
    }
    settings.sent_at = given.sent.or(settings.sent_at);
    settings.ends_at = given.ends.or(settings.ends_at);
    settings.warned_at = given.warned.or(settings.warned_at);
    settings.cut_off_at = given.cut_off.or(settings.cut_off_at);
    settings.confirms = given.confirms.or(settings.confirms);
    let difficulty = given.difficulty.map(args::DifficultyArg::difficulty);
    settings.difficulty = difficulty.or(settings.difficulty);
    if let Some(opened) = given.opened {
        settings.opened_means = opened.means();
    }
}

fn write(results: &Results, args: &ResultsArgs, messages: &Messages) -> io::Result<()> {
    let text = match args.format {
        ResultsFormat::Text => text::text(results, args.output.is_none(), messages),
        ResultsFormat::Json => json(&(results.save() + "\n")),
    };
    let mut out = sink(args.output.as_deref(), messages)?;
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Writes what else was asked for.
fn keep(
    reading: &Reading,
    results: &Results,
    args: &ResultsArgs,
    messages: &Messages,
) -> io::Result<()> {
    if let Some(file) = &args.project {
        save(file, reading.project.save().as_bytes(), messages)?;
    }
    let Some(folder) = &args.csv else {
        return Ok(());
    };
    fs::create_dir_all(folder)?;
    let mut files = tables_csv(results);
    files.push(skipped(&reading.rows));
    if let Some(file) = &args.key_file {
        let key = fs::read(file)?;
        let people = people_csv(&reading.project, key.trim_ascii());
        files.push(people.ok_or_else(|| {
            let arguments = [
                ("file", file.display().to_string().into()),
                ("reason", "empty key".into()),
            ];
            io::Error::other(messages.with("cli-cannot-read", arguments))
        })?);
    }
    for file in files {
        save(&folder.join(file.name), file.text.as_bytes(), messages)?;
    }
    Ok(())
}

fn save(path: &Path, bytes: &[u8], messages: &Messages) -> io::Result<()> {
    let mut out = sink(Some(path), messages)?;
    out.write_all(bytes)?;
    out.flush()
}

/// Rows that were skipped, or read with reservations, as a table.
fn skipped(rows: &[(String, RowNote)]) -> Csv {
    let mut text = String::from("\u{feff}file,line,reason\r\n");
    for (file, row) in rows {
        let file = guarded(file).replace('"', "\"\"");
        text.push_str(&format!("\"{file}\",{},{}\r\n", row.line, row.reason.id()));
    }
    Csv {
        name: "skipped.csv",
        text,
    }
}
