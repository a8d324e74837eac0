//! The models of asks: whether a passage asks something grave, and of which kind it is.
//!
//! They learn from passages written for the project, `data/asks/*.tsv`, and from the honest mail of tests/acceptance that asks
//! nothing grave. Of the honest mail of corpora, passages that a first model takes for asks are learned as none, so that talk
//! among programmers asks nothing; n-grams that stand in no text of the project are not learned, so no word of a corpus is kept.

use crate::corpus::{self, CorpusPath, Result, each};
use crate::descent::{self, Model, Point};
use miwake_checks::ask_model::{self, Passage, damping};
use miwake_checks::wording::{self, HASH_BITS};
use miwake_checks::{CheckContext, Environment, repeats_asks};
use miwake_engine::Session;
use miwake_mail::View;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Mail with labels of what it asks: FOLDER=LABELS.tsv.
    #[arg(long = "mail", value_parser = corpus::corpus_path, required = true)]
    mail: Vec<CorpusPath>,
    /// Corpora whose honest mail of fold `train` must not seem to ask: FOLDER=LABELS.tsv.
    #[arg(long = "corpus", value_parser = corpus::corpus_path)]
    corpora: Vec<CorpusPath>,
    /// Folder of passages: files with a kind, a tab and a passage in each line.
    #[arg(long)]
    passages: PathBuf,
    /// Folder of honest texts written for training.
    #[arg(long)]
    texts: PathBuf,
    /// Where to write the models.
    #[arg(long)]
    out: PathBuf,
    /// N-grams to keep of each script.
    #[arg(long, default_value_t = 8_000)]
    keep: usize,
    /// N-grams to keep of each kind and script.
    #[arg(long, default_value_t = 500)]
    keep_kind: usize,
}

/// Kinds of passages that ask something grave, with the ask that they are.
const KINDS: [(&str, &str); 12] = [
    ("sign-in", "sign-in"),
    ("bank-change", "bank-change"),
    ("personal-data", "personal-data"),
    ("company-data", "company-data"),
    ("run-or-enable", "run-or-enable"),
    ("gift-card", "gift-card"),
    ("move-channel", "move-channel"),
    ("password-send", "password-send"),
    ("pay-pressed", "pay"),
    ("first-contact", "open"),
    ("open-first-contact", "open"),
    ("none", ""),
];
/// Asks of a label beside which an honest mail still is an example of mail that asks nothing grave.
const HARMLESS: [&str; 5] = ["", "none", "open", "reply", "pay"];
/// What a passage of honest mail, one of a corpus and one of the texts counts beside a passage written for training.
const MAIL_WEIGHT: f32 = 0.5;
const CORPUS_WEIGHT: f32 = 0.2;
const TEXT_WEIGHT: f32 = 0.3;
/// Most sentences of the passages of mail that are learned from.
const SENTENCES: usize = 2;
/// Fewest passages or mails that hold an n-gram, of those of its side.
const HELD: usize = 2;
/// How much an error costs against the size of the weights.
const COST: f32 = 1.0;
/// Score from which a passage of a corpus' honest mail is learned as one that does not ask, and most of one mail and round.
const MISTAKEN: f32 = -0.3;
const OF_ONE: usize = 2;
/// Share of honest mail that asks nothing grave, judged by models that did not see it, in which a passage may ask by itself,
/// in which one may where nothing tells who writes, and in which one may beside words that say so. With half of the honest
/// mail there, 6.8 % of unseen mail that asks nothing grave was found to ask (rounds 10 and 11 of tests/acceptance), with a
/// fifth (tried by raising both cuts by 0.4, which comes to about that) 3.9 %, and one ask in 160 fewer was found. What it
/// costs are plain short asks that honest mail makes as often.
const SHARES: [f32; 3] = [0.02, 0.06, 0.2];

/// The n-grams of the project's own texts, by hash.
type Names = HashMap<u32, BTreeSet<String>>;

/// A passage with what it asks.
struct Example {
    grams: Vec<u32>,
    /// The ask, empty for none.
    ask: &'static str,
    japanese: bool,
    weight: f32,
    /// The mail that it is of.
    mail: Option<usize>,
}

/// An honest mail that asks nothing grave.
struct Honest {
    japanese: bool,
    passages: Vec<Passage>,
    text: String,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let written = passages(&options.passages)?;
    let mails = honest(&options.mail)?;
    let mut examples: Vec<Example> = written
        .iter()
        .map(|(ask, text)| example(ask, text))
        .collect();
    for (number, mail) in mails.iter().enumerate() {
        let short = mail.passages.iter().filter(|p| p.sentences <= SENTENCES);
        examples.extend(short.map(|passage| Example {
            mail: Some(number),
            ..none(passage.grams.clone(), mail.japanese, MAIL_WEIGHT)
        }));
    }
    let honest = of_corpora(&options.corpora)?;
    let texts = corpus::texts(&options.texts)?;
    let texts = texts.iter().filter(|text| text.lang != "other");
    for text in texts.clone() {
        let short = ask_model::passages(&text.text, false).into_iter();
        let short = short.filter(|passage| passage.sentences <= SENTENCES);
        examples.extend(short.map(|passage| none(passage.grams, text.lang == "ja", TEXT_WEIGHT)));
    }
    let mut names = Names::new();
    let named = written.iter().map(|(_, text)| text.as_str());
    let named = named.chain(mails.iter().map(|mail| mail.text.as_str()));
    for text in named.chain(texts.map(|text| text.text.as_str())) {
        for gram in wording::ask_grams(text) {
            names.entry(wording::hash(&gram)).or_default().insert(gram);
        }
    }
    let mut out = String::from(
        "# The models of asks: n-grams and their weights. Made by `cargo xtask train-asks`.\n\
         # script, kind (`-`: whether it asks at all), n-gram, weight. `!cut` lines: scores from which a passage asks.\n",
    );
    for (script, japanese) in [("japanese", true), ("other", false)] {
        let mut of_script: Vec<&Example> =
            examples.iter().filter(|e| e.japanese == japanese).collect();
        let mistaken = mistaken(&of_script, &honest, japanese, options.keep, &names);
        of_script.extend(&mistaken);
        write_script(&mut out, script, &of_script, &mails, options, &names)?;
    }
    fs::write(&options.out, out)?;
    Ok(())
}

/// The passages of honest mail that seem to ask: to a model that does not know them, then to one that knows the first of them.
fn mistaken(
    examples: &[&Example],
    honest: &[Honest],
    japanese: bool,
    keep: usize,
    names: &Names,
) -> Vec<Example> {
    /// Times that they are looked for.
    const ROUNDS: usize = 3;
    let mut found: BTreeMap<(usize, usize), Example> = BTreeMap::new();
    let numbered = honest.iter().enumerate();
    let mails: Vec<(usize, &Honest)> = numbered.filter(|(_, m)| m.japanese == japanese).collect();
    for _ in 0..ROUNDS {
        let all: Vec<&Example> = examples.iter().copied().chain(found.values()).collect();
        let model = fit(&all, &|e| !e.ask.is_empty(), keep, names);
        let worst = each(&mails, |(_, mail)| {
            let scored = mail.passages.iter().enumerate();
            let mut scored: Vec<(usize, f32)> = scored
                .map(|(at, p)| (at, score(&model, &p.grams)))
                .collect();
            scored.retain(|(_, score)| *score > MISTAKEN);
            scored.sort_by(|a, b| b.1.total_cmp(&a.1));
            scored.truncate(OF_ONE);
            scored
        });
        for ((number, mail), worst) in mails.iter().zip(worst) {
            for (at, _) in worst {
                if let Some(passage) = mail.passages.get(at) {
                    found.insert(
                        (*number, at),
                        none(passage.grams.clone(), japanese, CORPUS_WEIGHT),
                    );
                }
            }
        }
    }
    println!("honest passages that seemed to ask: {}", found.len());
    found.into_values().collect()
}

fn write_script(
    out: &mut String,
    script: &str,
    examples: &[&Example],
    mails: &[Honest],
    options: &Options,
    names: &Names,
) -> Result<()> {
    let japanese = script == "japanese";
    let asks = |e: &Example| !e.ask.is_empty();
    let model = fit(examples, &asks, options.keep, names);
    writeln!(out, "!intercept {script} -\t{:.3}", model.intercept)?;
    let halves: Vec<Model> = each(&[0, 1], |half| {
        let other = |e: &&&Example| e.mail.is_none_or(|mail| mail % 2 != *half);
        let chosen: Vec<&Example> = examples.iter().filter(other).copied().collect();
        fit(&chosen, &asks, options.keep, names)
    });
    let mut scores: Vec<f32> = vec![];
    for (number, mail) in mails
        .iter()
        .enumerate()
        .filter(|(_, m)| m.japanese == japanese)
    {
        if let Some(model) = halves.get(number % 2) {
            let best = mail.passages.iter().map(|p| score(model, &p.grams));
            scores.push(best.fold(f32::MIN, f32::max));
        }
    }
    scores.sort_by(|a, b| b.total_cmp(a));
    for (name, share) in ["alone", "leaning", "beside"].into_iter().zip(SHARES) {
        let at = (scores.len() as f32 * share) as usize;
        let cut = scores.get(at).copied().unwrap_or(0.0);
        writeln!(out, "!cut {script} {name}\t{cut:.3}")?;
        println!("{script} {name}: {cut:.2} ({} mails)", scores.len());
    }
    grams(out, script, "-", &model, names)?;
    let asking: Vec<&Example> = examples.iter().filter(|e| asks(e)).copied().collect();
    let kinds: BTreeSet<&str> = asking.iter().map(|e| e.ask).collect();
    let kinds: Vec<&str> = kinds.into_iter().collect();
    let models = each(&kinds, |kind| {
        fit(&asking, &|e| e.ask == *kind, options.keep_kind, names)
    });
    for (kind, model) in kinds.iter().zip(&models) {
        writeln!(out, "!intercept {script} {kind}\t{:.3}", model.intercept)?;
        grams(out, script, kind, model, names)?;
    }
    Ok(())
}

/// The n-grams of a model, a line each. Of several with one hash the first stands for all.
fn grams(out: &mut String, script: &str, kind: &str, model: &Model, names: &Names) -> Result<()> {
    let mut lines: BTreeMap<&str, f32> = BTreeMap::new();
    for (gram, weight) in (0_u32..).zip(&model.weights) {
        let name = names.get(&gram).and_then(|names| names.first());
        if let Some(name) = name.filter(|_| weight.abs() >= 0.5 / ask_model::SCALE) {
            lines.insert(name, *weight);
        }
    }
    for (name, weight) in lines {
        writeln!(out, "{script}\t{kind}\t{name}\t{weight:.2}")?;
    }
    Ok(())
}

/// A machine that tells the examples that `are` from the others, with `keep` n-grams.
fn fit(examples: &[&Example], are: &dyn Fn(&Example) -> bool, keep: usize, names: &Names) -> Model {
    let points: Vec<Point<'_>> = examples
        .iter()
        .map(|e| Point {
            grams: &e.grams,
            value: 1.0 / damping(e.grams.len()),
            positive: are(e),
            cost: COST * e.weight,
        })
        .collect();
    let held = held(&points);
    let own = (0_u32..).zip(&held);
    let known = own.map(|(gram, count)| *count >= HELD && names.contains_key(&gram));
    let known: Vec<bool> = known.collect();
    let first = descent::machine(&points, &known);
    let carries: Vec<f32> = first
        .weights
        .iter()
        .zip(&held)
        .map(|(weight, held)| weight.abs() * (*held as f32).sqrt())
        .collect();
    let mut sorted: Vec<f32> = carries.iter().copied().filter(|c| *c > 0.0).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let least = sorted.get(keep).copied().unwrap_or(0.0);
    let kept: Vec<bool> = carries.iter().map(|c| *c > least).collect();
    descent::machine(&points, &kept)
}

/// How many points of the side that has more of them hold each n-gram.
fn held(points: &[Point<'_>]) -> Vec<usize> {
    let mut sides = [vec![0_usize; 1 << HASH_BITS], vec![0_usize; 1 << HASH_BITS]];
    for point in points {
        let Some(side) = sides.get_mut(usize::from(point.positive)) else {
            continue;
        };
        for gram in point.grams {
            if let Some(count) = side.get_mut(*gram as usize) {
                *count += 1;
            }
        }
    }
    let [no, yes] = sides;
    no.into_iter()
        .zip(yes)
        .map(|(no, yes)| no.max(yes))
        .collect()
}

fn score(model: &Model, grams: &[u32]) -> f32 {
    let sum: f32 = grams.iter().map(|gram| model.weight(*gram)).sum();
    sum / damping(grams.len()) + model.intercept
}

fn none(grams: Vec<u32>, japanese: bool, weight: f32) -> Example {
    Example {
        grams,
        ask: "",
        japanese,
        weight,
        mail: None,
    }
}

fn example(ask: &'static str, text: &str) -> Example {
    Example {
        grams: ask_model::passage(text).grams,
        ask,
        japanese: wording::is_japanese(text),
        weight: 1.0,
        mail: None,
    }
}

/// The passages of a folder with what they ask. Kinds that are of no use here are left out.
fn passages(folder: &Path) -> Result<Vec<(&'static str, String)>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::result::Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "tsv"));
    files.sort();
    let mut passages = vec![];
    for file in files {
        for (number, line) in (1..).zip(fs::read_to_string(&file)?.lines()) {
            let place = || {
                format!(
                    "{}:{number}: not a kind, a tab and a passage",
                    file.display()
                )
            };
            let (kind, text) = line.split_once('\t').ok_or_else(place)?;
            let ask = KINDS.iter().find(|(name, _)| *name == kind);
            passages.extend(ask.map(|(_, ask)| (*ask, text.to_owned())));
        }
    }
    Ok(passages)
}

/// The honest mails that ask nothing grave.
fn honest(corpora: &[CorpusPath]) -> Result<Vec<Honest>> {
    let mut paths = vec![];
    for corpus in corpora {
        let text = fs::read_to_string(&corpus.labels)
            .map_err(|error| format!("{}: {error}", corpus.labels.display()))?;
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
        let column = |name: &str| head.iter().position(|column| *column == name);
        let columns = column("path").zip(column("class")).zip(column("asks"));
        let Some(((path, class), asks)) = columns else {
            let place = corpus.labels.display();
            return Err(format!("{place}: no columns path, class and asks").into());
        };
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |at: usize| cells.get(at).copied().unwrap_or("");
            let harmless = cell(asks)
                .split(',')
                .all(|ask| HARMLESS.contains(&ask.trim()));
            if cell(class) == "ham" && harmless {
                paths.push(corpus.folder.join(cell(path)));
            }
        }
    }
    Ok(each(&paths, |path| read(path))
        .into_iter()
        .flatten()
        .collect())
}

/// The honest mail of fold `train` of corpora.
fn of_corpora(corpora: &[CorpusPath]) -> Result<Vec<Honest>> {
    let mut paths = vec![];
    for corpus in corpora {
        let labels = corpus::labels(corpus)?.into_iter();
        let honest = labels.filter(|l| l.class == corpus::Class::Ham && l.fold == "train");
        paths.extend(honest.map(|label| label.path));
    }
    Ok(each(&paths, |path| read(path))
        .into_iter()
        .flatten()
        .collect())
}

fn read(path: &Path) -> Option<Honest> {
    let bytes = fs::read(path).ok()?;
    let session = Session::of_file(&bytes, "");
    let environment = Environment::default();
    let ctx = CheckContext::new(session.mail(), &[], &environment);
    if repeats_asks(&ctx) {
        return None;
    }
    let (mut passages, mut text) = (vec![], String::new());
    for body in &ctx.bodies {
        passages.extend(ask_model::passages(body.text, body.view == View::Visible));
        text.push_str(body.text);
        text.push('\n');
    }
    Some(Honest {
        japanese: wording::is_japanese(&text),
        passages,
        text,
    })
}
