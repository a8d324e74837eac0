//! How often each check finds something in labelled mail, class by class.
//!
//! ```text
//! cargo run -p miwake-checks --example rates -- MAIL-FOLDER LABELS.tsv [FOLD]
//! ```
//! `LABELS.tsv` has a header line and the columns path, class, source, lang, year, campaign, fold.
//! The reader is taken to answer nothing, and there is no policy.

use miwake_checks::{Analysis, Environment, analyse};
use miwake_mail::{Limits, read};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

/// Class and language, such as `phish ja`.
type Class = String;

#[derive(Default)]
struct Counts {
    mails: usize,
    levels: BTreeMap<&'static str, usize>,
    variants: BTreeMap<(&'static str, &'static str), usize>,
}

impl Counts {
    fn add(&mut self, analysis: &Analysis) {
        self.mails += 1;
        *self.levels.entry(analysis.verdict.level.id()).or_default() += 1;
        for result in &analysis.results {
            let mut seen = Vec::new();
            for (finding, _) in result.findings() {
                if !seen.contains(&finding.variant) {
                    seen.push(finding.variant);
                    let key = (result.check.meta.id, finding.variant);
                    *self.variants.entry(key).or_default() += 1;
                }
            }
        }
    }

    fn percent(&self, count: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "counts of mails")]
        let percent = 100.0 * count as f64 / self.mails.max(1) as f64;
        percent
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(labels)) = (arguments.next(), arguments.next()) else {
        return Err("usage: rates MAIL-FOLDER LABELS.tsv [FOLD]".into());
    };
    let wanted = arguments.next();
    let labels = std::fs::read_to_string(labels)?;
    let mut classes: BTreeMap<Class, Counts> = BTreeMap::new();
    for line in labels.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [path, class, _, lang, _, _, fold, ..] = columns.as_slice() else {
            return Err(format!("not seven columns: {line}").into());
        };
        if wanted.as_deref().is_some_and(|wanted| wanted != *fold) {
            continue;
        }
        let Ok(bytes) = std::fs::read(Path::new(&folder).join(path)) else {
            continue;
        };
        let analysis = analyse(
            &read(&bytes, &Limits::DEFAULT),
            &[],
            &Environment::default(),
        );
        let counts = classes.entry(format!("{class} {lang}")).or_default();
        counts.add(&analysis);
    }
    Ok(write(&classes)?)
}

fn write(classes: &BTreeMap<Class, Counts>) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    write!(out, "{:<44}", "")?;
    for (class, counts) in classes {
        write!(out, "{:>16}", format!("{class} {}", counts.mails))?;
    }
    writeln!(out)?;
    let mut keys: Vec<_> = classes.values().flat_map(|c| c.variants.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        row(
            &mut out,
            &format!("{} {}", key.0, key.1),
            classes,
            |counts| counts.variants.get(key).copied().unwrap_or(0),
        )?;
    }
    for level in [
        "dangerous",
        "suspicious",
        "caution",
        "nothing-notable",
        "undecided",
    ] {
        row(&mut out, &format!("= {level}"), classes, |counts| {
            counts.levels.get(level).copied().unwrap_or(0)
        })?;
    }
    Ok(())
}

/// One line of percentages, a class a column.
fn row(
    out: &mut impl std::io::Write,
    title: &str,
    classes: &BTreeMap<Class, Counts>,
    count: impl Fn(&Counts) -> usize,
) -> std::io::Result<()> {
    write!(out, "{title:<44}")?;
    for counts in classes.values() {
        write!(out, "{:>15.1}%", counts.percent(count(counts)))?;
    }
    writeln!(out)
}
