//! `miwake checks`: the list of checks.

use crate::args::{ListArgs, ListFormat};
use crate::status::NOTHING;
use crate::table::{plain, trimmed};
use miwake_checks::{Answer, Attack, Group, Kind, REGISTRY, Status};
use miwake_messages::Messages;
use serde::Serialize;
use std::io::{self, Write};

/// One check in the JSON list.
#[derive(Serialize)]
struct Entry {
    id: &'static str,
    group: Group,
    item: &'static str,
    title: String,
    /// For a question: what the reader is asked, and the answer that speaks against the mail.
    question: Option<String>,
    suspicious: Option<Answer>,
    attacks: &'static [Attack],
    counts: bool,
    references: &'static [&'static str],
}

pub(crate) fn list(args: &ListArgs, messages: &Messages) -> io::Result<u8> {
    let mut entries: Vec<Entry> = REGISTRY
        .iter()
        .map(|check| entry(check.meta, messages))
        .collect();
    entries.sort_by_key(|entry| (entry.group, entry.id));
    let mut out = io::stdout().lock();
    match args.format {
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&entries)?;
            writeln!(out, "{json}")?;
        }
        ListFormat::Table => writeln!(out, "{}", table(&entries, messages))?,
    }
    Ok(NOTHING)
}

fn entry(meta: &'static miwake_checks::Meta, messages: &Messages) -> Entry {
    let suspicious = match meta.kind {
        Kind::Machine => None,
        Kind::Question { .. } => Some(Answer::No),
    };
    let text = |kind: &str| messages.text(&format!("{kind}-{}", meta.id));
    Entry {
        id: meta.id,
        group: meta.group,
        item: meta.item,
        title: text("check"),
        question: suspicious.map(|_| text("question")),
        suspicious,
        attacks: meta.attacks,
        counts: meta.status == Status::Stable,
        references: meta.references,
    }
}

fn table(entries: &[Entry], messages: &Messages) -> String {
    let mut table = plain(true);
    table.set_header(
        ["id", "group", "item", "title"]
            .map(|column| messages.text(&format!("cli-column-{column}"))),
    );
    for entry in entries {
        let group = messages.text(&format!("group-{}", entry.group.id()));
        let title = entry.question.as_ref().unwrap_or(&entry.title);
        table.add_row([entry.id, &group, entry.item, title]);
    }
    trimmed(&table)
}
