//! The wording model: logistic regression over n-grams, trained on the passage of each mail that is
//! worded most like fraud (multiple-instance learning), and pruned to what carries it.

use crate::CorpusPath;
use crate::corpus::{self, Class, Label, Result, each};
use miwake_checks::wording::{self, HASH_BITS, best_passage};
use miwake_checks::{Context, Subject};
use miwake_mail::{Limits, read};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Mail to learn from (fold `train`) and to report on (fold `dev`): FOLDER=LABELS.tsv.
    #[arg(long = "mail", value_parser = crate::corpus_path, required = true)]
    mail: Vec<CorpusPath>,
    /// Folder of honest texts written for training.
    #[arg(long)]
    texts: Option<PathBuf>,
    /// Where to write the model.
    #[arg(long)]
    out: PathBuf,
    /// Where to write each mail's score; those of fold `train` come from models that did not see them.
    #[arg(long)]
    scores: Option<PathBuf>,
    /// N-grams to keep.
    #[arg(long, default_value_t = 14_000)]
    keep: usize,
}

/// Campaigns that must hold an n-gram before it is learned: what fewer hold is names and chance.
const CAMPAIGNS: usize = 4;
/// Group of the texts written for training.
const OWN: &str = "own";
/// Groups of the honest mail written by hand.
const GATE: &str = "legit-";
/// How much more the texts written for training count: they stand for most of today's honest mail.
const OWN_WEIGHT: f32 = 6.0;
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

/// A text: n-grams of all units after each other, and where each unit's end.
struct Text {
    grams: Vec<u32>,
    ends: Vec<u32>,
}

impl Text {
    fn of(text: &str) -> Self {
        let mut grams = Vec::new();
        let mut ends = Vec::new();
        for unit in wording::units(text) {
            grams.extend(unit.grams);
            ends.push(u32::try_from(grams.len()).unwrap_or(u32::MAX));
        }
        Self { grams, ends }
    }

    fn unit(&self, unit: usize) -> &[u32] {
        let end = self.ends.get(unit).map_or(0, |&end| end as usize);
        let start = unit
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |&start| start as usize);
        self.grams.get(start..end).unwrap_or(&[])
    }

    fn values(&self, weights: &[f32]) -> Vec<f32> {
        (0..self.ends.len())
            .map(|unit| {
                self.unit(unit)
                    .iter()
                    .map(|&gram| weight(weights, gram))
                    .sum()
            })
            .collect()
    }
}

fn weight(weights: &[f32], gram: u32) -> f32 {
    weights.get(gram as usize).copied().unwrap_or(0.0)
}

/// A mail, as texts of which the worst counts.
struct Example {
    name: String,
    texts: Vec<Text>,
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
    let learnable = candidates(&examples);
    let train = |pick: &dyn Fn(&Example) -> bool| {
        let chosen: Vec<&Example> = examples.iter().filter(|e| e.train && pick(e)).collect();
        fit(&chosen, &learnable, options.keep)
    };
    let model = train(&|_| true);
    let halves = [train(&|e| half(e) == 1), train(&|e| half(e) == 0)];
    let scores: Vec<f32> = each(&examples, |example| {
        let unseen = if example.train {
            halves.get(half(example) as usize).unwrap_or(&model)
        } else {
            &model
        };
        score(example, unseen)
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
    if let Some(path) = &options.scores {
        let mut out = String::new();
        for (example, unseen) in examples.iter().zip(&scores) {
            writeln!(out, "{}\t{unseen:.3}", example.name)?;
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
    let mail = read(&bytes, &Limits::DEFAULT);
    let context = Context::default();
    let subject = Subject::new(&mail, &[], &context);
    let (_, line) = subject.subject_line();
    let mut texts: Vec<Text> = subject
        .bodies
        .iter()
        .map(|body| Text::of(&format!("{line}\n{}", body.text)))
        .collect();
    if texts.is_empty() {
        texts.push(Text::of(line));
    }
    Some(Example {
        name: label.path.display().to_string(),
        texts,
        class: label.class,
        group: format!("{} {}", label.lang, label.source),
        campaign: label.campaign.clone(),
        japanese: subject
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

/// N-grams that enough campaigns hold to be learned; the rest is names and chance.
fn candidates(examples: &[Example]) -> Vec<bool> {
    let mut seen: Vec<u8> = vec![0; 1 << HASH_BITS];
    let mut campaigns: HashMap<&str, HashSet<u32>> = HashMap::new();
    for e in examples
        .iter()
        .filter(|e| e.train && e.class != Class::Spam)
    {
        let grams = e.texts.iter().flat_map(|text| text.grams.iter().copied());
        campaigns.entry(&e.campaign).or_default().extend(grams);
    }
    for gram in campaigns.values().flatten() {
        if let Some(count) = seen.get_mut(*gram as usize) {
            *count = count.saturating_add(1);
        }
    }
    seen.into_iter()
        .map(|count| usize::from(count) >= CAMPAIGNS)
        .collect()
}

/// A small generator of numbers that look random (xorshift), so that a run can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % limit.max(1)
    }
}

/// The trained weights, by feature, with the intercept.
struct Model {
    weights: Vec<f32>,
    intercept: f32,
}

fn fit(examples: &[&Example], allowed: &[bool], keep: usize) -> Model {
    let mut model = descend(examples, allowed);
    let mut strengths: Vec<f32> = model
        .weights
        .iter()
        .map(|w| w.abs())
        .filter(|w| *w > 0.0)
        .collect();
    strengths.sort_by(|a, b| b.total_cmp(a));
    let least = strengths.get(keep).copied().unwrap_or(0.0);
    let kept: Vec<bool> = model.weights.iter().map(|w| w.abs() > least).collect();
    model = descend(examples, &kept);
    model
}

/// Stochastic gradient descent with AdaGrad steps and decay towards 0. The first rounds look at a
/// passage by chance, the later ones at the best.
fn descend(examples: &[&Example], allowed: &[bool]) -> Model {
    const STEP: f32 = 0.08;
    const DECAY: f32 = 0.002;
    const BY_CHANCE: usize = 2;
    const ROUNDS: usize = 14;
    const AVERAGED: usize = 3;
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut model = Model {
        weights: vec![0.0; 1 << HASH_BITS],
        intercept: -1.0,
    };
    let mut squares: Vec<f32> = vec![0.01; 1 << HASH_BITS];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mean: f32 = examples.iter().map(|e| e.weight).sum::<f32>() / (examples.len() as f32);
    let mut average: Vec<f32> = vec![0.0; 1 << HASH_BITS];
    let mut averaged = 0.0_f32;
    for round in 0..ROUNDS {
        for i in (1..order.len()).rev() {
            order.swap(i, random.below(i + 1));
        }
        for &index in &order {
            let Some(example) = examples.get(index) else {
                continue;
            };
            let found = if round < BY_CHANCE {
                by_chance(example, &model.weights, &mut random)
            } else {
                worst(example, &model.weights)
            };
            let (score, grams) = found.unwrap_or((0.0, vec![]));
            let is = f32::from(u8::from(example.class == Class::Phish));
            let odds = 1.0 / (1.0 + (-(score + model.intercept)).exp());
            let error = (odds - is) * (example.weight / mean).min(20.0);
            model.intercept -= 0.002 * error;
            for gram in grams {
                let at = gram as usize;
                if !allowed.get(at).copied().unwrap_or(false) {
                    continue;
                }
                if let (Some(w), Some(square)) = (model.weights.get_mut(at), squares.get_mut(at)) {
                    let gradient = error + DECAY * *w;
                    *square += gradient * gradient;
                    *w -= STEP * gradient / square.sqrt();
                }
            }
        }
        if round + AVERAGED >= ROUNDS {
            averaged += 1.0;
            for (a, w) in average.iter_mut().zip(&model.weights) {
                *a += w;
            }
        }
    }
    for (a, w) in average.iter().zip(&mut model.weights) {
        *w = a / averaged;
    }
    model
}

/// Score and n-grams of the passage worded most like fraud.
fn worst(example: &Example, weights: &[f32]) -> Option<(f32, Vec<u32>)> {
    let best = example
        .texts
        .iter()
        .filter_map(|text| {
            Some((
                text,
                best_passage(&text.values(weights), wording::PASSAGE_UNITS)?,
            ))
        })
        .reduce(|a, b| if b.1.score > a.1.score { b } else { a })?;
    let (text, passage) = best;
    let grams = passage
        .units
        .clone()
        .flat_map(|unit| text.unit(unit).iter().copied());
    Some((passage.score, grams.collect()))
}

fn by_chance(example: &Example, weights: &[f32], random: &mut Random) -> Option<(f32, Vec<u32>)> {
    let text = example.texts.get(random.below(example.texts.len()))?;
    let units = text.ends.len();
    let length = wording::PASSAGE_UNITS.min(units);
    let start = random.below(units - length + 1);
    let grams: Vec<u32> = (start..start + length)
        .flat_map(|unit| text.unit(unit).iter().copied())
        .collect();
    let score = grams.iter().map(|&gram| weight(weights, gram)).sum();
    Some((score, grams))
}

fn score(example: &Example, model: &Model) -> f32 {
    let best = worst(example, &model.weights).map_or(0.0, |(score, _)| score);
    best + model.intercept
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
            let mail = read(&bytes, &Limits::DEFAULT);
            let context = Context::default();
            let subject = Subject::new(&mail, &[], &context);
            let (_, line) = subject.subject_line();
            for body in &subject.bodies {
                add(&label.campaign, &format!("{line}\n{}", body.text));
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
        "# The wording model: n-grams and their weights in log-odds. Made by `cargo xtask train`.\n\
         # `!band` lines: scores from which a passage is called so.\n",
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
