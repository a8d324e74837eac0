//! `miwake eval`: what the checks do on mails of which is known what they are.

mod confusion;
mod facts;
mod labels;
mod measure;
mod stats;
mod summary;
mod tables;
mod unlabelled;
mod views;

use crate::args::{EvalArgs, EvalFormat, Fold};
use crate::environment;
use crate::escape::json;
use crate::output::sink;
use crate::run::processors;
use crate::status::{NOTHING, TROUBLE, complain};
use labels::{Label, Peers, labels};
use measure::{Measured, Trouble, measure};
use miwake_messages::Messages;
use std::io;
use std::path::Path;
use summary::{Evaluation, Mail};
use unlabelled::unlabelled;
use views::View;

/// Most files that are named when they could not be read.
const NAMED: usize = 20;

pub(crate) fn eval(args: &EvalArgs, messages: &Messages) -> io::Result<u8> {
    let environment = environment::of(&args.outside, messages)?;
    if let Some(folder) = &args.unlabelled {
        let (text, code) = unlabelled(folder, args, &environment, messages)?;
        write(&text, args, messages)?;
        return Ok(code);
    }
    let (Some(folder), Some(file)) = (&args.mails, &args.labels) else {
        return Err(io::Error::other(messages.text("cli-nothing-there")));
    };
    let labels = table(file, messages, labels)?;
    let labels = chosen(labels, file, args, messages)?;
    let peers = match &args.baseline {
        Some(file) => Some(table(file, messages, Peers::read)?),
        None => None,
    };
    let views = if args.ablate {
        &View::ALL[..]
    } else {
        &[View::Whole]
    };
    let jobs = args.jobs.map_or_else(processors, usize::from);
    let results = measure(folder, &labels, views, &environment, jobs)?;
    let (mails, code) = measured(&labels, &results, folder, messages);
    if mails.is_empty() {
        return Err(io::Error::other(messages.text("cli-nothing-there")));
    }
    if let Some(place) = &args.confusion {
        confusion::write(place, folder, &mails, messages)?;
    }
    let mut evaluation = Evaluation::new(&mails, views, args.fold.map(Fold::id));
    let pairs: Vec<_> = mails
        .iter()
        .map(|mail| (mail.label, mail.measured))
        .collect();
    evaluation.facts = facts::facts(&pairs);
    evaluation.checks = args.checks.then(|| summary::checks(&mails));
    evaluation.baseline = peers.map(|peers| summary::baseline(&mails, &peers));
    let text = match args.format {
        EvalFormat::Text => tables::text(&evaluation, messages),
        EvalFormat::Tsv => tables::tsv(&evaluation),
        EvalFormat::Json => json(&(serde_json::to_string_pretty(&evaluation)? + "\n")),
    };
    write(&text, args, messages)?;
    Ok(code)
}

fn write(text: &str, args: &EvalArgs, messages: &Messages) -> io::Result<()> {
    let mut out = sink(args.output.as_deref(), messages)?;
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Reads a table; what is wrong with it is told with file and line.
fn table<T>(
    file: &Path,
    messages: &Messages,
    read: impl Fn(&str, &Messages) -> Result<T, (usize, String)>,
) -> io::Result<T> {
    let name = || ("file", file.display().to_string().into());
    let text = std::fs::read_to_string(file).map_err(|error| {
        let reason = ("reason", error.to_string().into());
        let sentence = messages.with("cli-cannot-read", [name(), reason]);
        io::Error::new(error.kind(), sentence)
    })?;
    read(&text, messages).map_err(|(line, reason)| {
        let arguments = [name(), ("line", line.into()), ("reason", reason.into())];
        io::Error::other(messages.with("cli-eval-broken-table", arguments))
    })
}

/// The mails of the fold asked for; that there are none is an error.
fn chosen(
    mut labels: Vec<Label>,
    file: &Path,
    args: &EvalArgs,
    messages: &Messages,
) -> io::Result<Vec<Label>> {
    if let Some(fold) = args.fold {
        labels.retain(|label| label.fold == fold.id());
    }
    if labels.is_empty() {
        let file = ("file", file.display().to_string().into());
        return Err(io::Error::other(
            messages.with("cli-eval-no-labels", [file]),
        ));
    }
    Ok(labels)
}

/// The mails that could be measured, and the exit code. What could not is told.
fn measured<'a>(
    labels: &'a [Label],
    results: &'a [Result<Measured, Trouble>],
    folder: &Path,
    messages: &Messages,
) -> (Vec<Mail<'a>>, u8) {
    let mut mails = Vec::new();
    let mut troubles = 0_usize;
    for (label, result) in labels.iter().zip(results) {
        let trouble = match result {
            Ok(measured) => {
                mails.push(Mail { label, measured });
                continue;
            }
            Err(trouble) => trouble,
        };
        troubles += 1;
        if troubles <= NAMED {
            let file = folder.join(&label.path).display().to_string();
            complain(&sentence(&file, trouble, messages));
        }
    }
    if troubles > NAMED {
        let count = ("count", (troubles - NAMED).into());
        complain(&messages.with("cli-eval-more-unread", [count]));
    }
    (mails, if troubles > 0 { TROUBLE } else { NOTHING })
}

fn sentence(file: &str, trouble: &Trouble, messages: &Messages) -> String {
    let file = ("file", file.into());
    match trouble {
        Trouble::Unread(error) => {
            let reason = ("reason", error.to_string().into());
            messages.with("cli-cannot-read", [file, reason])
        }
        Trouble::Internal(place) => {
            let place = ("place", place.as_str().into());
            messages.with("cli-internal-error", [file, place])
        }
    }
}
