//! Lists of mails to read: where the verdict and the label disagree.

use super::labels::Class;
use super::summary::Mail;
use crate::escape::visible;
use crate::output::sink;
use miwake_checks::Level;
use miwake_messages::Messages;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The lists, and the files they go to in a folder.
const LISTS: [(&str, &str); 3] = [
    ("miss", "misses.tsv"),
    ("false-alarm", "false-alarms.tsv"),
    ("caution", "caution.tsv"),
];

const COLUMNS: &str = "list\tsource\tlang\tcampaign\tlevel\tscore\tfile\treasons";

/// Writes three files into the folder `place`, or one file.
pub(crate) fn write(
    place: &Path,
    folder: &Path,
    mails: &[Mail<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let rows = rows(mails, folder);
    let of = |list: &str| {
        let rows = rows.iter().filter(|(of, _)| *of == list);
        rows.map(|(_, row)| row.as_str()).collect::<Vec<_>>()
    };
    if is_folder(place) {
        fs::create_dir_all(place).map_err(|error| cannot_write(place, &error, messages))?;
        for (list, file) in LISTS {
            put(&place.join(file), &of(list), messages)?;
        }
        return Ok(());
    }
    let all: Vec<&str> = LISTS.iter().flat_map(|(list, _)| of(list)).collect();
    put(place, &all, messages)
}

/// Whether a folder is meant: it is one, or is written with a slash at the end.
fn is_folder(place: &Path) -> bool {
    let name = place.as_os_str().to_string_lossy();
    place.is_dir() || name.ends_with(['/', std::path::MAIN_SEPARATOR])
}

fn cannot_write(place: &Path, error: &io::Error, messages: &Messages) -> io::Error {
    let file = ("file", place.display().to_string().into());
    let reason = ("reason", error.to_string().into());
    io::Error::new(
        error.kind(),
        messages.with("cli-cannot-write", [file, reason]),
    )
}

fn put(file: &Path, rows: &[&str], messages: &Messages) -> io::Result<()> {
    let mut out = sink(Some(file), messages)?;
    writeln!(out, "{COLUMNS}")?;
    for row in rows {
        writeln!(out, "{row}")?;
    }
    out.flush()
}

/// The rows with the name of their list: misses by source and language, the rest by level and score, highest first.
fn rows(mails: &[Mail<'_>], folder: &Path) -> Vec<(&'static str, String)> {
    let mut listed: Vec<(&str, &Mail<'_>)> = mails
        .iter()
        .filter_map(|mail| Some((list(mail)?, mail)))
        .collect();
    listed.sort_by(|(list, a), (_, b)| {
        let place = |mail: &Mail<'_>| match *list {
            "miss" => (mail.label.source.clone(), mail.label.lang.clone()),
            _ => (String::new(), String::new()),
        };
        place(a)
            .cmp(&place(b))
            .then(b.rank(0).total_cmp(&a.rank(0)))
    });
    listed
        .into_iter()
        .map(|(list, mail)| (list, row(list, mail, folder)))
        .collect()
}

/// Which list a mail belongs on.
fn list(mail: &Mail<'_>) -> Option<&'static str> {
    let level = mail.verdict(0)?.level;
    match mail.label.class {
        Class::Phish if level < Level::Suspicious => Some("miss"),
        Class::Ham if level >= Level::Suspicious => Some("false-alarm"),
        Class::Ham if level == Level::Caution => Some("caution"),
        _ => None,
    }
}

fn row(list: &str, mail: &Mail<'_>, folder: &Path) -> String {
    let label = mail.label;
    let verdict = mail.verdict(0);
    let level = verdict.map_or("", |verdict| verdict.level.id());
    let undecided = verdict
        .and_then(|verdict| serde_json::to_string(&verdict.undecided?).ok())
        .unwrap_or_default();
    let level = format!("{level} {}", undecided.trim_matches('"'));
    [
        list,
        &label.source,
        &label.lang,
        &label.campaign,
        level.trim_end(),
        &format!("{:.3}", mail.score(0)),
        &folder.join(&label.path).to_string_lossy(),
        &mail.measured.reasons,
    ]
    .map(visible)
    .join("\t")
}
