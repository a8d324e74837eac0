//! `miwake eval --unlabelled`: what is found in a mailbox of which nothing is known, and how often. No mail is quoted
//! or named.

use super::stats::{Share, number};
use super::tables::{interval, names, titled};
use crate::args::{EvalArgs, EvalFormat};
use crate::escape::json;
use crate::files::{Item, mails, sources};
use crate::run::{STACK, guarded, note_panics, processors};
use crate::status::{NOTHING, TROUBLE};
use miwake_checks::{AskKind, Environment, IdentityKind, Language, Level};
use miwake_engine::Session;
use miwake_messages::Messages;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::thread;

/// Mails that are held at a time, for each thread.
const AT_A_TIME: usize = 16;

/// What was found in a mailbox.
#[derive(Default, Serialize)]
pub(crate) struct Found {
    mails: usize,
    /// Files that were no mail.
    left_out: usize,
    /// Files and folders that could not be read.
    unread: usize,
    rows: Vec<Row>,
}

/// How often something was found.
#[derive(Serialize)]
struct Row {
    /// Of which kind it is: `level`, `rule`, `ask`, `grave-ask`, `identity`, `language` or `finding`.
    kind: &'static str,
    id: String,
    mails: usize,
    share: Share,
}

type Counts = BTreeMap<(usize, String), usize>;

/// The kinds of rows, in their order.
const KINDS: [&str; 7] = [
    "level",
    "rule",
    "ask",
    "grave-ask",
    "identity",
    "language",
    "finding",
];

/// Looks through the mails in `folder`; the text in the form asked for, and the exit code.
pub(crate) fn unlabelled(
    folder: &Path,
    args: &EvalArgs,
    environment: &Environment,
    messages: &Messages,
) -> io::Result<(String, u8)> {
    note_panics();
    let (sources, unread) = sources(&[folder.to_owned()]);
    let jobs = args.jobs.map_or_else(processors, usize::from);
    let mut tally = Tally {
        unread: unread.len(),
        ..Tally::default()
    };
    let mut batch = Vec::new();
    for source in &sources {
        mails(source, &mut |item| {
            batch.push(item);
            if batch.len() >= jobs * AT_A_TIME {
                tally.add(&std::mem::take(&mut batch), environment, jobs);
            }
            true
        });
    }
    tally.add(&batch, environment, jobs);
    let code = if tally.unread > 0 { TROUBLE } else { NOTHING };
    if tally.mails == 0 {
        return Err(io::Error::other(messages.text("cli-nothing-there")));
    }
    let found = tally.found();
    let text = match args.format {
        EvalFormat::Text => text(&found, messages),
        EvalFormat::Tsv => tsv(&found),
        EvalFormat::Json => json(&(serde_json::to_string_pretty(&found)? + "\n")),
    };
    Ok((text, code))
}

#[derive(Default)]
struct Tally {
    mails: usize,
    left_out: usize,
    unread: usize,
    counts: Counts,
}

impl Tally {
    /// Looks at the mails of `batch` on `jobs` threads.
    fn add(&mut self, batch: &[Item], environment: &Environment, jobs: usize) {
        let size = batch.len().div_ceil(jobs).max(1);
        thread::scope(|scope| {
            let work = |items: &[Item]| items.iter().map(|item| look(item, environment)).collect();
            let threads: Vec<_> = batch
                .chunks(size)
                .filter_map(|items| {
                    let builder = thread::Builder::new().stack_size(STACK);
                    let run = move || -> Vec<Looked> { work(items) };
                    builder.spawn_scoped(scope, run).ok()
                })
                .collect();
            for found in threads.into_iter().filter_map(|thread| thread.join().ok()) {
                for keys in found {
                    self.count(keys);
                }
            }
        });
    }

    fn count(&mut self, keys: Looked) {
        let keys = match keys {
            Looked::Mail(keys) => keys,
            Looked::NoMail => {
                self.left_out += 1;
                return;
            }
            Looked::Unread => {
                self.unread += 1;
                return;
            }
        };
        self.mails += 1;
        for key in keys {
            *self.counts.entry(key).or_default() += 1;
        }
    }

    fn found(self) -> Found {
        let mut rows: Vec<(usize, String, usize)> = self
            .counts
            .into_iter()
            .map(|((kind, id), mails)| (kind, id, mails))
            .collect();
        // The most frequent first, of one kind.
        rows.sort_by(|a, b| a.0.cmp(&b.0).then(b.2.cmp(&a.2)).then(a.1.cmp(&b.1)));
        let row = |(kind, id, mails): (usize, String, usize)| Row {
            kind: KINDS.get(kind).copied().unwrap_or_default(),
            id,
            mails,
            share: Share::of(number(mails), self.mails),
        };
        Found {
            mails: self.mails,
            left_out: self.left_out,
            unread: self.unread,
            rows: rows.into_iter().map(row).collect(),
        }
    }
}

/// What came of a file.
enum Looked {
    /// What is found in a mail: ids, each once, with the number of their kind.
    Mail(Vec<(usize, String)>),
    NoMail,
    Unread,
}

fn look(item: &Item, environment: &Environment) -> Looked {
    let Ok((bytes, _)) = &item.bytes else {
        return Looked::Unread;
    };
    let keys = guarded(|| {
        let mut session = Session::judge(bytes, "");
        session.run_rules(&environment.policy);
        if item.optional && session.mail().input != miwake_mail::InputKind::Message {
            return Looked::NoMail;
        }
        let analysis = session.analyse(environment);
        let mut keys = vec![(0, Level::id(analysis.verdict.level).to_owned())];
        let rule = analysis
            .verdict
            .rule
            .and_then(|rule| serde_json::to_value(rule).ok());
        keys.extend(rule.and_then(|rule| Some((1, rule.as_str()?.to_owned()))));
        let asks = &analysis.asks.asks;
        keys.extend(asks.iter().map(|ask| (2, AskKind::id(ask.kind).to_owned())));
        let grave = asks.iter().filter(|ask| ask.grave);
        keys.extend(grave.map(|ask| (3, AskKind::id(ask.kind).to_owned())));
        keys.push((4, IdentityKind::id(analysis.identity.kind).to_owned()));
        if analysis.asks.language == Language::Other {
            keys.push((5, "other".to_owned()));
        }
        let findings = analysis.results.iter().flat_map(|result| {
            let check = result.check.meta.id;
            result
                .findings()
                .map(move |(finding, _)| (6, format!("{check}/{}", finding.variant)))
        });
        keys.extend(findings);
        keys.sort();
        keys.dedup();
        Looked::Mail(keys)
    });
    keys.unwrap_or(Looked::Unread)
}

fn text(found: &Found, messages: &Messages) -> String {
    let arguments = [
        ("mails", found.mails.into()),
        ("count", found.left_out.into()),
        ("unread", found.unread.into()),
    ];
    let mut out = messages.with("cli-eval-unlabelled", arguments) + "\n";
    for kind in KINDS {
        let rows = found.rows.iter().filter(|row| row.kind == kind);
        let cells =
            rows.map(|row| vec![row.id.clone(), row.mails.to_string(), interval(&row.share)]);
        let mut columns = names(&["id", "mails"], messages);
        columns.push(messages.text("cli-column-share"));
        let title = messages.text(&format!("cli-eval-unlabelled-{kind}"));
        out.push_str(&titled(&title, columns, cells.collect(), 1));
    }
    out
}

fn tsv(found: &Found) -> String {
    let mut out = "unlabelled\tkind\tid\tmails\tof\tshare\tlow\thigh\n".to_owned();
    for row in &found.rows {
        let Share { share, low, high } = row.share;
        out.push_str(&format!(
            "unlabelled\t{}\t{}\t{}\t{}\t{share:.6}\t{low:.6}\t{high:.6}\n",
            row.kind, row.id, row.mails, found.mails
        ));
    }
    out
}
