//! Checks labelled mails on several threads.

use super::labels::Label;
use super::stats::rank;
use super::views::View;
use crate::run::{STACK, guarded, note_panics};
use indicatif::{ProgressBar, ProgressStyle};
use miwake_checks::{Analysis, AskKind, Environment, IdentityKind, Level, Reason};
use miwake_engine::Session;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;

/// What came of one mail.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Verdicts, one a view.
    pub(crate) verdicts: Vec<Verdict>,
    /// What was found in the whole mail.
    pub(crate) fired: Vec<Fired>,
    /// What the mail asks, each with whether it is grave.
    pub(crate) asks: Vec<(AskKind, bool)>,
    /// Who asks.
    pub(crate) identity: IdentityKind,
    /// The strongest reasons, for people who look for what went wrong.
    pub(crate) reasons: String,
}

/// A verdict without its reasons.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    pub(crate) level: Level,
    pub(crate) score: f64,
    pub(crate) undecided: Option<Reason>,
}

impl Verdict {
    /// Where it ranks: by its level, then by its score.
    pub(crate) fn rank(&self) -> f64 {
        rank(self.level, self.score)
    }
}

/// A check that found something, or one variant of it.
#[derive(Debug)]
pub(crate) struct Fired {
    pub(crate) check: &'static str,
    /// `None` for the check as a whole.
    pub(crate) variant: Option<&'static str>,
    /// The score of the mail without it.
    pub(crate) score_without: f64,
}

/// Why a mail was not measured.
#[derive(Debug)]
pub(crate) enum Trouble {
    Unread(io::Error),
    /// A mistake of Miwake's; where in its source.
    Internal(String),
}

/// Checks every mail of `labels` in every view, on `jobs` threads; results are in the order of the labels.
pub(crate) fn measure(
    folder: &Path,
    labels: &[Label],
    views: &[View],
    environment: &Environment,
    jobs: usize,
) -> io::Result<Vec<Result<Measured, Trouble>>> {
    note_panics();
    let next = AtomicUsize::new(0);
    let (done_in, done_out) = channel();
    let bar = progress(labels.len());
    let mut results: Vec<_> = labels.iter().map(|_| None).collect();
    thread::scope(|scope| -> io::Result<()> {
        for _ in 0..jobs.min(labels.len()) {
            let (next, done_in) = (&next, done_in.clone());
            let work = move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(label) = labels.get(number) else {
                        return;
                    };
                    let result = one(&folder.join(&label.path), views, environment);
                    if done_in.send((number, result)).is_err() {
                        return;
                    }
                }
            };
            let builder = thread::Builder::new().name("check".to_owned());
            builder.stack_size(STACK).spawn_scoped(scope, work)?;
        }
        drop(done_in);
        for (number, result) in done_out {
            bar.inc(1);
            if let Some(slot) = results.get_mut(number) {
                *slot = Some(result);
            }
        }
        Ok(())
    })?;
    bar.finish_and_clear();
    Ok(results.into_iter().flatten().collect())
}

fn progress(mails: usize) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(mails as u64);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn one(path: &Path, views: &[View], environment: &Environment) -> Result<Measured, Trouble> {
    let bytes = fs::read(path).map_err(Trouble::Unread)?;
    guarded(|| {
        let mut session = Session::judge(&bytes, "");
        session.run_rules(&environment.policy);
        let whole = session.analyse(environment);
        let verdict = |view: &View| match view {
            View::Whole => of(&whole),
            view => {
                let less = view.of(session.source(&bytes), session.mail());
                let mut session = Session::judge(&less, "");
                session.run_rules(&environment.policy);
                of(&session.analyse(environment))
            }
        };
        Measured {
            verdicts: views.iter().map(verdict).collect(),
            fired: fired(&whole),
            asks: asks(&whole),
            identity: whole.identity.kind,
            reasons: reasons(&whole),
        }
    })
    .map_err(Trouble::Internal)
}

fn of(analysis: &Analysis) -> Verdict {
    Verdict {
        level: analysis.verdict.level,
        score: analysis.verdict.score,
        undecided: analysis.verdict.undecided,
    }
}

/// Everything found, reassuring findings included.
fn fired(analysis: &Analysis) -> Vec<Fired> {
    let mut fired: Vec<Fired> = Vec::new();
    for result in &analysis.results {
        let check = result.check.meta.id;
        let mut variants: Vec<&'static str> = result.findings().map(|(f, _)| f.variant).collect();
        variants.sort_unstable();
        variants.dedup();
        let whole = (!variants.is_empty()).then_some(None);
        for variant in whole.into_iter().chain(variants.into_iter().map(Some)) {
            fired.push(Fired {
                check,
                variant,
                score_without: analysis.score_without(check, variant),
            });
        }
    }
    fired
}

fn asks(analysis: &Analysis) -> Vec<(AskKind, bool)> {
    let asks = analysis.asks.asks.iter();
    asks.map(|ask| (ask.kind, ask.grave)).collect()
}

fn reasons(analysis: &Analysis) -> String {
    let reason = |&(result, finding): &(usize, usize)| {
        let result = analysis.results.get(result)?;
        let (finding, weight) = result.findings().nth(finding)?;
        let id = result.check.meta.id;
        Some(format!("{id}/{} {weight:+.1}", finding.variant))
    };
    let reasons: Vec<String> = analysis.verdict.reasons.iter().filter_map(reason).collect();
    reasons.join("; ")
}
