//! How often each check fires on labelled mail, by class: the figures that weights are set from.
//!
//! `cargo run -p miwake-checks --example fires -- LABELS.tsv FOLDER [CHECK VARIANT CLASS]`
//!
//! The first columns of the table are a path below FOLDER and a class (`ham`, `spam`, `phish`).
//! With CHECK, VARIANT and CLASS it lists the mails of that class on which that variant fires, with the facts.
#![allow(clippy::print_stdout)]

use miwake_checks::{Analysis, Context, Outcome, analyse};
use miwake_mail::Limits;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// Counts by class.
type Counts = BTreeMap<String, usize>;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [labels, folder, wanted @ ..] = args.as_slice() else {
        return Err("usage: fires LABELS.tsv FOLDER [CHECK VARIANT CLASS]".into());
    };
    let mut mails = Counts::new();
    let mut levels: BTreeMap<&'static str, Counts> = BTreeMap::new();
    let mut fired: BTreeMap<String, Counts> = BTreeMap::new();
    let count = |table: &mut Counts, class: &str| *table.entry(class.to_owned()).or_default() += 1;
    for line in std::fs::read_to_string(labels)?.lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(path), Some(class)) = (columns.next(), columns.next()) else {
            continue;
        };
        let Ok(bytes) = std::fs::read(Path::new(folder).join(path)) else {
            continue;
        };
        let analysis = analyse(
            &miwake_mail::read(&bytes, &Limits::DEFAULT),
            &Context::default(),
        );
        count(&mut mails, class);
        count(
            levels.entry(analysis.verdict.level.id()).or_default(),
            class,
        );
        for name in names(&analysis) {
            count(fired.entry(name).or_default(), class);
        }
        if let [check, variant, of] = wanted
            && of == class
        {
            list(path, &analysis, check, variant);
        }
    }
    if wanted.is_empty() {
        print_table("mails", &[("mails".to_owned(), &mails)], &mails);
        let rows: Vec<_> = levels
            .iter()
            .map(|(name, counts)| ((*name).to_owned(), counts))
            .collect();
        print_table("verdict", &rows, &mails);
        let rows: Vec<_> = fired
            .iter()
            .map(|(name, counts)| (name.clone(), counts))
            .collect();
        print_table("check", &rows, &mails);
    }
    Ok(())
}

/// What fired, and what could not be looked at, once a mail.
fn names(analysis: &Analysis) -> Vec<String> {
    let mut names = Vec::new();
    for result in &analysis.results {
        let id = result.check.meta.id;
        names.extend(
            result
                .findings()
                .map(|(finding, _)| format!("{id} {}", finding.variant)),
        );
        if let Outcome::CouldNotCheck(reason) = &result.outcome
            && result.question.is_none()
        {
            names.push(format!("{id} ({reason:?})"));
        }
    }
    names.sort();
    names.dedup();
    names
}

fn list(path: &str, analysis: &Analysis, check: &str, variant: &str) {
    let results = analysis
        .results
        .iter()
        .filter(|result| result.check.meta.id == check);
    for (finding, _) in results.flat_map(miwake_checks::CheckResult::findings) {
        if finding.variant == variant {
            println!(
                "{path}\t{}",
                serde_json::Value::Object(finding.facts.clone())
            );
        }
    }
}

fn print_table(title: &str, rows: &[(String, &Counts)], mails: &Counts) {
    println!(
        "{title:45}{}",
        mails
            .keys()
            .map(|class| format!("{class:>18}"))
            .collect::<String>()
    );
    for (name, counts) in rows {
        let cells: String = mails
            .iter()
            .map(|(class, of)| {
                let count = counts.get(class).copied().unwrap_or(0);
                let share = count as f64 * 100.0 / (*of).max(1) as f64;
                format!("{:>18}", format!("{count} ({share:.1} %)"))
            })
            .collect();
        println!("{name:45}{cells}");
    }
    println!();
}
