//! What a fit works on: what the checks find in each mail, and the weights that may change.

use crate::corpus::{Class, Label, PlainText, Result};
use miwake_checks::wording::{band, is_japanese};
use miwake_checks::{CheckContext, Environment, Outcome, REGISTRY};
use miwake_engine::Session;
use miwake_mail::Mail;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::PathBuf;
use toml_edit::{DocumentMut, Item, Value};

/// How a mail was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Given {
    /// Whole.
    Whole,
    /// Without what servers say: Authentication-Results, ARC, Received.
    Untraced,
    /// The text alone, as people paste it.
    Text,
}

/// What was found in one mail, as indexes of features.
pub(super) struct Example {
    pub(super) class: Class,
    pub(super) group: String,
    pub(super) campaign: String,
    pub(super) train: bool,
    pub(super) given: Given,
    pub(super) found: Vec<usize>,
    pub(super) weight: f64,
}

/// A check and one of its variants.
pub(super) struct Feature {
    pub(super) check: &'static str,
    pub(super) variant: String,
    pub(super) set: f64,
    /// How far from 0 the fit may go.
    pub(super) most: f64,
    /// The lowest weight that the fit may come to, of what speaks against a mail.
    pub(super) least: f64,
    /// Whether it can only count for the mail.
    pub(super) reassures: bool,
    pub(super) group: &'static str,
}

/// Group of the texts written for training.
pub(super) const OWN: &str = "own";
/// How much more honest mail of today counts, which the corpus hardly has: banks, shops, newsletters, business mail.
pub(super) const TODAY: f64 = 8.0;
/// What all examples count together, in mails of each class: sets the scale of `pull`.
pub(super) const MAILS: f64 = 1_000.0;
pub(super) const WORDING: &str = "worded-like-fraud";

/// The weights as they stand in the file, of the checks that look at the mail.
pub(super) fn features(file: &DocumentMut) -> Result<Vec<Feature>> {
    let limit = |table: &str, check: &str, variant: &str| {
        let table = file.get(table)?.as_table()?;
        let of = |name: &str| number(table.get(name)?);
        of(&format!("{check}/{variant}")).or_else(|| of(check))
    };
    let mut features = Vec::new();
    for check in REGISTRY {
        let id = check.meta.id;
        let table = file
            .get("checks")
            .and_then(|checks| checks.get(id))
            .and_then(Item::as_table)
            .ok_or_else(|| format!("no weights of {id}"))?;
        for (variant, item) in table {
            let set = number(item).ok_or_else(|| format!("{id}.{variant}: not a number"))?;
            features.push(Feature {
                check: id,
                variant: variant.to_owned(),
                set,
                most: limit("upper_bounds", id, variant).unwrap_or(f64::INFINITY),
                least: limit("lower_bounds", id, variant).unwrap_or(0.0),
                reassures: set < 0.0,
                group: check.meta.group.id(),
            });
        }
    }
    Ok(features)
}

/// A weight as set by hand: the number, or the first of two.
pub(super) fn number(item: &Item) -> Option<f64> {
    let plain = |value: &Value| value.as_float().or(value.as_integer().map(|n| n as f64));
    let value = item.as_value()?;
    plain(value).or_else(|| plain(value.as_array()?.get(0)?))
}

/// A mail's scores: whole, and without its subject.
pub(super) fn scores(path: &PathBuf) -> Result<HashMap<String, (f32, f32)>> {
    let text = fs::read_to_string(path)?;
    let line = |line: &str| {
        let mut columns = line.split('\t');
        let name = columns.next()?.to_owned();
        let mut score = || columns.next()?.parse().ok();
        Some((name, (score()?, score()?)))
    };
    Ok(text.lines().filter_map(line).collect())
}

pub(super) fn found(
    label: &Label,
    features: &[Feature],
    scores: &HashMap<String, (f32, f32)>,
) -> Vec<Example> {
    let Ok(bytes) = fs::read(&label.path) else {
        return vec![];
    };
    let session = Session::judge(&bytes, "");
    let untraced = untraced(session.mail(), session.source(&bytes));
    let text = plain_text(session.mail()).into_bytes();
    let score = scores.get(&label.path.display().to_string()).copied();
    let views = [
        (Given::Whole, session),
        (Given::Untraced, Session::judge(&untraced, "")),
        (Given::Text, Session::judge(&text, "")),
    ];
    let example = |(given, session): (Given, Session)| Example {
        class: label.class,
        group: format!("{} {}", label.lang, label.source),
        campaign: label.campaign.clone(),
        train: label.fold == "train",
        given,
        found: indexes(
            &session,
            features,
            score
                .filter(|_| label.fold == "train")
                .map(|(whole, pasted)| if given == Given::Text { pasted } else { whole }),
        ),
        weight: 0.0,
    };
    views.into_iter().map(example).collect()
}

/// A text written for training: honest, given as text.
pub(super) fn own_text(
    number: usize,
    text: &PlainText,
    features: &[Feature],
    scores: &HashMap<String, (f32, f32)>,
) -> Example {
    let name = format!("text-{}-{number}", text.lang);
    Example {
        class: Class::Ham,
        group: format!("{} {OWN}", text.lang),
        train: true,
        given: Given::Text,
        found: indexes(
            &Session::judge(text.text.as_bytes(), ""),
            features,
            scores.get(&name).map(|&(whole, _)| whole),
        ),
        campaign: name,
        weight: 0.0,
    }
}

/// The mail without the fields that servers write.
pub(super) fn untraced(mail: &Mail, bytes: &[u8]) -> Vec<u8> {
    const SERVERS: [&str; 6] = [
        "authentication-results",
        "arc-authentication-results",
        "arc-seal",
        "arc-message-signature",
        "received",
        "received-spf",
    ];
    let mut kept = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for header in &mail.headers {
        if SERVERS.contains(&header.name.to_ascii_lowercase().as_str()) {
            kept.extend(bytes.get(at..header.raw.start).unwrap_or(&[]));
            at = header.raw.end;
        }
    }
    kept.extend(bytes.get(at..).unwrap_or(&[]));
    kept
}

/// The text that a reader would copy: of each body the HTML's visible text, or else the plain text.
pub(super) fn plain_text(mail: &Mail) -> String {
    let environment = Environment::default();
    let ctx = CheckContext::new(mail, &[], &environment);
    let visible = |body: &&miwake_checks::BodyText<'_>| body.view == miwake_mail::View::Visible;
    let html: Vec<&str> = ctx.bodies.iter().filter(visible).map(|b| b.text).collect();
    if html.iter().any(|text| !text.trim().is_empty()) {
        return html.join("\n");
    }
    let all: Vec<&str> = ctx.bodies.iter().map(|b| b.text).collect();
    all.join("\n")
}

/// What was found, the strongest variant of each check. `score` replaces that of the wording model.
pub(super) fn indexes(session: &Session, features: &[Feature], score: Option<f32>) -> Vec<usize> {
    let mail = session.mail();
    let analysis = session.analyse(&Environment::default());
    let mut found = Vec::new();
    for result in &analysis.results {
        let id = result.check.meta.id;
        let variants: Vec<&str> = match (id, score) {
            (WORDING, Some(score)) => {
                let could = !matches!(result.outcome, Outcome::CouldNotCheck(_));
                let japanese = mail.parts.iter().any(|part| {
                    let html = part.html.as_ref().map(|html| html.visible.as_str());
                    part.text.as_deref().or(html).is_some_and(is_japanese)
                });
                band(score, japanese)
                    .map(|band| band.name)
                    .filter(|_| could)
                    .into_iter()
                    .collect()
            }
            _ => result
                .findings()
                .map(|(finding, _)| finding.variant)
                .collect(),
        };
        let strongest = features
            .iter()
            .enumerate()
            .filter(|(_, f)| f.check == id && variants.contains(&f.variant.as_str()))
            .max_by(|(_, a), (_, b)| a.set.abs().total_cmp(&b.set.abs()));
        found.extend(strongest.map(|(index, _)| index));
    }
    found
}

/// Gives every example its weight: a campaign counts as the square root of its size, a source as the square
/// root of what its campaigns count; both classes of a language count the same, each way of giving a mail its share.
pub(super) fn weigh(examples: &mut [Example]) {
    let share = |given| match given {
        Given::Whole => 0.5,
        Given::Untraced => 0.2,
        Given::Text => 0.3,
    };
    let today = |e: &Example| {
        ["legit-", "targeted"]
            .iter()
            .any(|own| e.group.contains(own))
            || e.group.ends_with(OWN)
    };
    let used = |e: &Example| e.train && e.class != Class::Spam;
    let lang = |e: &Example| e.group.split(' ').next().unwrap_or("").to_owned();
    let mut campaigns: HashMap<(Class, String), f64> = HashMap::new();
    for e in examples
        .iter()
        .filter(|e| used(e) && e.given == Given::Whole)
    {
        *campaigns.entry((e.class, e.campaign.clone())).or_default() += 1.0;
    }
    for e in examples.iter_mut() {
        let size = campaigns.get(&(e.class, e.campaign.clone())).copied();
        e.weight = share(e.given) / size.unwrap_or(1.0).sqrt();
    }
    let mut groups: BTreeMap<(Class, String), f64> = BTreeMap::new();
    for e in examples.iter().filter(|e| used(e)) {
        *groups.entry((e.class, e.group.clone())).or_default() += e.weight;
    }
    for e in examples.iter_mut() {
        let sum = groups.get(&(e.class, e.group.clone())).copied();
        e.weight /= sum.unwrap_or(1.0).sqrt();
        if today(e) {
            e.weight *= TODAY;
        }
    }
    let mut classes: BTreeMap<(Class, String), f64> = BTreeMap::new();
    let mut sizes: BTreeMap<String, f64> = BTreeMap::new();
    for e in examples.iter().filter(|e| used(e)) {
        *classes.entry((e.class, lang(e))).or_default() += e.weight;
        *sizes.entry(lang(e)).or_default() += share(e.given);
    }
    let all: f64 = sizes.values().map(|size| size.sqrt()).sum();
    for e in examples.iter_mut() {
        let size = sizes.get(&lang(e)).copied().unwrap_or(0.0).sqrt();
        let sum = classes.get(&(e.class, lang(e))).copied().unwrap_or(1.0);
        e.weight *= MAILS * size / all / sum;
        if !used(e) {
            e.weight = 0.0;
        }
    }
}
