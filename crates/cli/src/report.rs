//! `miwake report`: the whole report on one mail.

use crate::args::{ReportArgs, ReportFormat};
use crate::describe::nothing_to_judge;
use crate::environment;
use crate::files::{Item, Source, mails};
use crate::output::sink;
use crate::run::{guarded, note_panics, sized_report};
use crate::status::{NOTHING, TROUBLE};
use miwake_messages::Messages;
use miwake_report::{Report, indicator_csv, indicator_list, reply, to_markdown, to_text};
use std::io;
use std::path::{Path, PathBuf};

pub(crate) fn report(args: &ReportArgs, messages: &Messages) -> io::Result<u8> {
    let environment = environment::environment(&args.environment, messages)?;
    let (bytes, size) = mail(&args.file, messages)?;
    note_panics();
    let report = guarded(|| sized_report(&bytes, size, &name(&args.file), &environment)).map_err(
        |place| {
            let arguments = [("file", name(&args.file).into()), ("place", place.into())];
            io::Error::other(messages.with("cli-internal-error", arguments))
        },
    )?;
    let text = match args.format {
        ReportFormat::Text => to_text(&report, messages),
        ReportFormat::Markdown => to_markdown(&report, messages),
        ReportFormat::Json => report.to_json_pretty(),
        ReportFormat::Indicators => indicator_list(&report, messages),
        ReportFormat::IndicatorsCsv => indicator_csv(&report),
        ReportFormat::Reply => reply(&report, messages),
    };
    let mut out = sink(args.output.as_deref(), messages)?;
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(code(&report))
}

fn code(report: &Report) -> u8 {
    if nothing_to_judge(report.input.kind, report.verdict) {
        TROUBLE
    } else {
        NOTHING
    }
}

/// The mail that was named: a file, or `FILE#NUMBER` in an mbox.
fn mail(named: &Path, messages: &Messages) -> io::Result<(Vec<u8>, u64)> {
    let (path, number) = match numbered(named) {
        Some((path, number)) if !named.exists() => (path, Some(number)),
        _ => (named.to_owned(), None),
    };
    let wanted = number.unwrap_or(1);
    let mut count = 0_usize;
    let mut found: Option<Item> = None;
    let source = Source {
        path: path.clone(),
        found: false,
    };
    mails(&source, &mut |item| {
        count += 1;
        if count == wanted {
            found = Some(item);
        }
        true
    });
    let arguments = || {
        let number = ("number", wanted.into());
        [
            ("file", name(&path).into()),
            number,
            ("count", count.into()),
        ]
    };
    match found {
        Some(_) if number.is_none() && count > 1 => Err(io::Error::other(
            messages.with("cli-say-which", arguments()),
        )),
        Some(item) => item.bytes.map_err(|error| {
            let arguments = [
                ("file", name(&path).into()),
                ("reason", error.to_string().into()),
            ];
            io::Error::new(error.kind(), messages.with("cli-cannot-read", arguments))
        }),
        None => Err(io::Error::other(
            messages.with("cli-no-such-message", arguments()),
        )),
    }
}

fn numbered(path: &Path) -> Option<(PathBuf, usize)> {
    let (file, number) = path.to_str()?.rsplit_once('#')?;
    Some((
        file.into(),
        number.parse().ok().filter(|&number| number > 0)?,
    ))
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
