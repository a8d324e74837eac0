//! The wording model: a linear support vector machine over n-grams, trained on whole texts and on the beginnings of
//! honest ones that came out most like fraud, and pruned to what carries it.

use crate::corpus::{self, Class, CorpusPath, Label, Result, each};
use crate::descent::{self, Model, Point};
use crate::learnable::{CAMPAIGNS, Learnable, Learned};
use crate::mask::{masked, recipients};
use miwake_checks::wording::{self, best_beginning, damping};
use miwake_checks::{CheckContext, Environment};
use miwake_engine::Session;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Mail to learn from (fold `train`) and to report on (fold `dev`): FOLDER=LABELS.tsv.
    #[arg(long = "mail", value_parser = corpus::corpus_path, required = true)]
    mail: Vec<CorpusPath>,
    /// Folder of honest texts written for training.
    #[arg(long)]
    texts: Option<PathBuf>,
    /// Where to write the model.
    #[arg(long)]
    out: PathBuf,
    /// Where to write each mail's score, whole and without its subject; those of fold `train` come from models
    /// that did not see them.
    #[arg(long)]
    scores: Option<PathBuf>,
    /// N-grams to keep.
    #[arg(long, default_value_t = 20_000)]
    keep: usize,
}

/// Group of the texts written for training.
const OWN: &str = "own";
/// Groups of the honest mail written by hand.
const GATE: &str = "legit-";
/// How much more the texts written for training count: they stand for most of today's honest mail.
const OWN_WEIGHT: f32 = 4.0;
/// How much spam counts as honest wording: it sells, and that alone is no fraud. Little, as some of it is near.
const SPAM_WEIGHT: f32 = 0.1;
/// The bands of scores, with the share of honest training mail above their cuts, by models that did not see it:
/// Japanese, of which there are a few hundred, and all other mail.
const BANDS: [(&str, f32, f32); 5] = [
    ("most-like", 0.004, 0.0005),
    ("very-like", 0.008, 0.0015),
    ("like", 0.015, 0.0035),
    ("rather-like", 0.03, 0.012),
    ("somewhat-like", 0.06, 0.05),
];

/// A text: its n-grams where they first stand.
struct Text {
    grams: Vec<u32>,
    /// How many of `grams` stand within each unit and those before.
    upto: Vec<u32>,
    /// Which units end a line.
    ends_line: Vec<bool>,
}

impl Text {
    fn of(text: &str) -> Self {
        let mut seen = HashSet::new();
        let (mut grams, mut upto, mut ends_line) = (Vec::new(), Vec::new(), Vec::new());
        for unit in wording::units(text) {
            grams.extend(unit.grams.iter().copied().filter(|gram| seen.insert(*gram)));
            upto.push(u32::try_from(grams.len()).unwrap_or(u32::MAX));
            ends_line.push(unit.ends_line);
        }
        Self {
            grams,
            upto,
            ends_line,
        }
    }

    /// The n-grams of the first `units`.
    fn beginning(&self, units: usize) -> &[u32] {
        let upto = units.checked_sub(1).and_then(|last| self.upto.get(last));
        let upto = upto.map_or(0, |&upto| upto as usize);
        self.grams.get(..upto).unwrap_or(&[])
    }

    fn best(&self, weights: &[f32]) -> Option<wording::Beginning> {
        let mut before = 0;
        let value = |&upto: &u32| {
            let grams = self.grams.get(before..upto as usize).unwrap_or(&[]);
            before = upto as usize;
            grams.iter().map(|&gram| weight(weights, gram)).sum()
        };
        let values: Vec<f32> = self.upto.iter().map(value).collect();
        best_beginning(&values, self.ends_line.iter().copied())
    }
}

fn weight(weights: &[f32], gram: u32) -> f32 {
    weights.get(gram as usize).copied().unwrap_or(0.0)
}

/// A mail, as texts of which the worst counts.
struct Example {
    name: String,
    /// Its bodies, each below the subject line.
    texts: Vec<Text>,
    /// Its bodies without it, as they are pasted.
    pasted: Vec<Text>,
    class: Class,
    group: String,
    campaign: String,
    train: bool,
    /// Whether it is Japanese.
    japanese: bool,
    /// How much it counts in training.
    weight: f32,
}

/// Which half of the training mail an example's campaign is in, for scores from a model that did not see it.
fn half(example: &Example) -> u32 {
    wording::hash(&example.campaign) & 1
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let mut examples = load(options)?;
    weigh(&mut examples);
    let learnable = learnable(&examples);
    let train = |pick: &dyn Fn(&Example) -> bool| {
        let chosen: Vec<&Example> = examples.iter().filter(|e| e.train && pick(e)).collect();
        fit(&chosen, &learnable, options.keep)
    };
    let model = train(&|_| true);
    let halves = [train(&|e| half(e) == 1), train(&|e| half(e) == 0)];
    let unseen = |example: &Example| {
        let half = halves.get(half(example) as usize);
        half.filter(|_| example.train).unwrap_or(&model)
    };
    let scores: Vec<f32> = each(&examples, |example| score(&example.texts, unseen(example)));
    let pasted: Vec<f32> = each(&examples, |example| match example.pasted.as_slice() {
        [] => score(&example.texts, unseen(example)),
        pasted => score(pasted, unseen(example)),
    });
    let mut bands = Vec::new();
    for (script, japanese) in [("japanese", true), ("other", false)] {
        let mut ham: Vec<f32> = examples
            .iter()
            .zip(&scores)
            .filter(|(e, _)| e.train && e.class == Class::Ham && e.japanese == japanese)
            .map(|(_, score)| *score)
            .collect();
        ham.sort_by(|a, b| b.total_cmp(a));
        bands.extend(BANDS.map(|(name, of_japanese, of_other)| {
            let rate = if japanese { of_japanese } else { of_other };
            (script, name, above(&ham, rate))
        }));
    }
    fs::write(&options.out, written(&model, &bands, options)?)?;
    report(&examples, &scores);
    println!("pasted:");
    report(&examples, &pasted);
    if let Some(path) = &options.scores {
        let mut out = String::new();
        for ((example, whole), pasted) in examples.iter().zip(&scores).zip(&pasted) {
            writeln!(out, "{}\t{whole:.3}\t{pasted:.3}", example.name)?;
        }
        fs::write(path, out)?;
    }
    Ok(())
}

fn load(options: &Options) -> Result<Vec<Example>> {
    let mut examples = Vec::new();
    for corpus in &options.mail {
        let labels = corpus::labels(corpus)?;
        examples.extend(each(&labels, example).into_iter().flatten());
    }
    if let Some(folder) = &options.texts {
        for (number, text) in corpus::texts(folder)?.into_iter().enumerate() {
            examples.push(Example {
                name: format!("text-{}-{number}", text.lang),
                texts: vec![Text::of(&text.text)],
                pasted: vec![],
                class: Class::Ham,
                group: format!("{} own", text.lang),
                campaign: format!("text-{}-{number}", text.lang),
                japanese: wording::is_japanese(&text.text),
                train: true,
                weight: 0.0,
            });
        }
    }
    Ok(examples)
}

fn example(label: &Label) -> Option<Example> {
    let bytes = fs::read(&label.path).ok()?;
    let session = Session::of_file(&bytes, "");
    let environment = Environment::default();
    let ctx = CheckContext::new(session.mail(), &[], &environment);
    let names = recipients(session.mail());
    let line = masked(ctx.subject_line().1, &names);
    let bodies = ctx.bodies.iter();
    let bodies: Vec<String> = bodies.map(|body| masked(body.text, &names)).collect();
    let mut texts: Vec<Text> = bodies
        .iter()
        .map(|body| Text::of(&format!("{line}\n{body}")))
        .collect();
    if texts.is_empty() {
        texts.push(Text::of(&line));
    }
    let pasted = bodies.iter().map(|body| Text::of(body));
    Some(Example {
        name: label.path.display().to_string(),
        texts,
        pasted: pasted.collect(),
        class: label.class,
        group: format!("{} {}", label.lang, label.source),
        campaign: label.campaign.clone(),
        japanese: ctx
            .bodies
            .iter()
            .any(|body| wording::is_japanese(body.text)),
        train: label.fold == "train",
        weight: 0.0,
    })
}

/// Gives every example its weight: a campaign counts as the square root of its size, a source as the square
/// root of what its campaigns count, and both classes of a language the same.
fn weigh(examples: &mut [Example]) {
    let mut campaigns: HashMap<(bool, String), f32> = HashMap::new();
    for e in examples.iter().filter(|e| e.train) {
        *campaigns
            .entry((e.class == Class::Phish, e.campaign.clone()))
            .or_default() += 1.0;
    }
    for e in examples.iter_mut() {
        let size = campaigns.get(&(e.class == Class::Phish, e.campaign.clone()));
        e.weight = 1.0 / size.copied().unwrap_or(1.0).sqrt();
    }
    let lang = |e: &Example| e.group.split(' ').next().unwrap_or("").to_owned();
    let mut groups: BTreeMap<(Class, String), f32> = BTreeMap::new();
    for e in examples.iter().filter(|e| e.train) {
        *groups.entry((e.class, e.group.clone())).or_default() += e.weight;
    }
    for e in examples.iter_mut() {
        let sum = groups
            .get(&(e.class, e.group.clone()))
            .copied()
            .unwrap_or(1.0);
        e.weight /= sum.sqrt();
        if e.group.ends_with(OWN) || e.group.contains(GATE) {
            e.weight *= OWN_WEIGHT;
        }
    }
    let mut classes: BTreeMap<(Class, String), f32> = BTreeMap::new();
    for e in examples.iter().filter(|e| e.train) {
        *classes.entry((e.class, lang(e))).or_default() += e.weight;
    }
    // A language counts as the square root of its mails.
    let mut langs: BTreeMap<String, f32> = BTreeMap::new();
    for e in examples.iter().filter(|e| e.train) {
        *langs.entry(lang(e)).or_default() += 1.0;
    }
    for e in examples.iter_mut() {
        let sum = classes.get(&(e.class, lang(e))).copied().unwrap_or(1.0);
        let size = langs.get(&lang(e)).copied().unwrap_or(1.0).sqrt();
        e.weight *= 20.0 * size / sum;
        if e.class == Class::Spam {
            e.weight *= SPAM_WEIGHT;
        }
    }
}

/// What may be learned from the training mail.
fn learnable(examples: &[Example]) -> Learnable {
    let train = examples.iter();
    let train = train.filter(|e| e.train && e.class != Class::Spam);
    Learnable::from(train.flat_map(|e| {
        let source = e.group.split_once(' ').map_or("", |(_, source)| source);
        e.texts.iter().map(move |text| Learned {
            campaign: &e.campaign,
            source,
            fraud: e.class == Class::Phish,
            grams: &text.grams,
        })
    }))
}

/// Something to learn from: the first units of a text of an example.
struct Row<'a> {
    example: usize,
    text: &'a Text,
    units: usize,
}

/// Trains on whole texts, prunes, then trains again with the beginnings that the model before was most certain
/// of: what counts in the end is a text's best beginning, and honest texts must not start like fraud.
fn fit(examples: &[&Example], learnable: &Learnable, keep: usize) -> Model {
    /// Times that beginnings are looked for.
    const ROUNDS: usize = 1;
    let mut rows = Vec::new();
    for (index, example) in examples.iter().enumerate() {
        rows.extend(example.texts.iter().map(|text| Row {
            example: index,
            text,
            units: text.upto.len(),
        }));
    }
    let first = machine(&rows, examples, &learnable.any());
    let kept = strongest(&first, &rows, keep);
    let mut model = machine(&rows, examples, &kept);
    for _ in 0..ROUNDS {
        for (index, example) in examples.iter().enumerate() {
            let worst = worst(&example.texts, &model.weights);
            rows.extend(worst.map(|(text, beginning)| Row {
                example: index,
                text,
                units: beginning.units,
            }));
        }
        model = machine(&rows, examples, &kept);
    }
    learnable.prune(&mut model.weights);
    model
}

/// The `keep` n-grams that carry most: by weight, and by the root of how many rows hold them.
fn strongest(model: &Model, rows: &[Row<'_>], keep: usize) -> Vec<bool> {
    let mut held = vec![0.0_f32; model.weights.len()];
    for row in rows {
        for &gram in row.text.beginning(row.units) {
            if let Some(held) = held.get_mut(gram as usize) {
                *held += 1.0;
            }
        }
    }
    let carries: Vec<f32> = model
        .weights
        .iter()
        .zip(&held)
        .map(|(w, held)| w.abs() * held.sqrt())
        .collect();
    let mut sorted: Vec<f32> = carries.iter().copied().filter(|c| *c > 0.0).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let least = sorted.get(keep).copied().unwrap_or(0.0);
    carries.iter().map(|c| *c > least).collect()
}

/// A machine over rows. Examples count by their weight, shared by their rows.
fn machine(rows: &[Row<'_>], examples: &[&Example], allowed: &[bool]) -> Model {
    /// How much an error costs against the size of the weights.
    const COST: f32 = 3.0;
    let mut shares = vec![0.0_f32; examples.len()];
    for row in rows {
        if let Some(share) = shares.get_mut(row.example) {
            *share += 1.0;
        }
    }
    let mean: f32 = examples.iter().map(|e| e.weight).sum::<f32>() / (examples.len() as f32);
    let points = rows.iter().filter_map(|row| {
        let example = examples.get(row.example)?;
        let share = shares.get(row.example)?;
        Some(Point {
            grams: row.text.beginning(row.units),
            value: 1.0 / damping(row.units),
            positive: example.class == Class::Phish,
            cost: COST * example.weight / mean / share,
        })
    });
    descent::machine(&points.collect::<Vec<_>>(), allowed)
}

/// The text, and the beginning of it, that is worded most like fraud.
fn worst<'a>(texts: &'a [Text], weights: &[f32]) -> Option<(&'a Text, wording::Beginning)> {
    let best = |text: &'a Text| Some((text, text.best(weights)?));
    texts
        .iter()
        .filter_map(best)
        .reduce(|a, b| if b.1.score > a.1.score { b } else { a })
}

fn score(texts: &[Text], model: &Model) -> f32 {
    worst(texts, &model.weights).map_or(0.0, |(_, beginning)| beginning.score) + model.intercept
}

/// Recall at false-alarm rates, group by group.
fn report(examples: &[Example], scores: &[f32]) {
    for (fold, train) in [
        ("train, by models that did not see the mail", true),
        ("dev", false),
    ] {
        let mut ham: Vec<f32> = Vec::new();
        let mut groups: BTreeMap<(Class, &str), Vec<f32>> = BTreeMap::new();
        for (example, score) in examples.iter().zip(scores) {
            if example.train != train {
                continue;
            }
            if example.class == Class::Ham
                && !example.group.contains("foff")
                && !example.group.contains("autoreply")
                && !example.group.contains("legit")
                && !example.group.contains("own")
            {
                ham.push(*score);
            }
            groups
                .entry((example.class, &example.group))
                .or_default()
                .push(*score);
        }
        ham.sort_by(|a, b| b.total_cmp(a));
        let cuts = [0.05, 0.01, 0.001].map(|rate| above(&ham, rate));
        println!(
            "{fold}: {} ham; scores at 5 %, 1 %, 0.1 % of ham: {cuts:.2?}",
            ham.len()
        );
        for ((class, group), scores) in groups {
            let share = |cut: f32| {
                100.0 * scores.iter().filter(|s| **s > cut).count() as f32 / scores.len() as f32
            };
            println!(
                "  {class:?} {group:<34} {:>6}  {:>6.1} {:>6.1} {:>6.1}",
                scores.len(),
                share(cuts[0]),
                share(cuts[1]),
                share(cuts[2])
            );
        }
    }
}

/// The model as text: one n-gram a line with its weight, by n-gram.
fn written(model: &Model, bands: &[(&str, &str, f32)], options: &Options) -> Result<String> {
    let mut names: BTreeMap<String, f32> = BTreeMap::new();
    let mut held: HashMap<String, HashSet<String>> = HashMap::new();
    let mut add = |campaign: &str, text: &str| {
        for gram in wording::grams(text) {
            let w = weight(&model.weights, wording::hash(&gram));
            if w != 0.0 {
                held.entry(gram).or_default().insert(campaign.to_owned());
            }
        }
    };
    for corpus in &options.mail {
        for label in corpus::labels(corpus)?
            .iter()
            .filter(|l| l.fold == "train" && l.class != Class::Spam)
        {
            let Ok(bytes) = fs::read(&label.path) else {
                continue;
            };
            let session = Session::of_file(&bytes, "");
            let environment = Environment::default();
            let ctx = CheckContext::new(session.mail(), &[], &environment);
            let (_, line) = ctx.subject_line();
            let names = recipients(session.mail());
            for body in &ctx.bodies {
                let text = format!("{line}\n{}", body.text);
                add(&label.campaign, &masked(&text, &names));
            }
        }
    }
    if let Some(folder) = &options.texts {
        for text in corpus::texts(folder)? {
            add(&text.text, &text.text);
        }
    }
    for (gram, campaigns) in held {
        if campaigns.len() >= CAMPAIGNS {
            let w = weight(&model.weights, wording::hash(&gram));
            names.insert(gram, w);
        }
    }
    let mut out = String::from(
        "# The wording model: n-grams and their weights. Made by `cargo xtask train`.\n\
         # `!band` lines: scores from which a text is called so.\n",
    );
    writeln!(out, "!intercept\t{:.3}", model.intercept)?;
    for (script, name, cut) in bands {
        writeln!(out, "!band {script} {name}\t{cut:.3}")?;
    }
    for (gram, w) in names {
        writeln!(out, "{gram}\t{w:.2}")?;
    }
    Ok(out)
}

/// The score that a share of `rate` of `scores` (highest first) is above.
fn above(scores: &[f32], rate: f32) -> f32 {
    let index = (scores.len() as f32 * rate) as usize;
    scores.get(index).copied().unwrap_or(0.0)
}
