//! Labelled mail, and plain texts written for training.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A corpus: a folder and the labels of the mails in it.
#[derive(Clone, Debug)]
pub(crate) struct CorpusPath {
    pub(crate) folder: PathBuf,
    pub(crate) labels: PathBuf,
}

/// Reads `FOLDER=LABELS.tsv`.
pub(crate) fn corpus_path(text: &str) -> std::result::Result<CorpusPath, String> {
    let (folder, labels) = text.split_once('=').ok_or("expected FOLDER=LABELS.tsv")?;
    Ok(CorpusPath {
        folder: folder.into(),
        labels: labels.into(),
    })
}

/// What a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Class {
    /// Harmless.
    Ham,
    /// Unwanted, not clearly fraud: neither.
    Spam,
    /// Phishing and fraud.
    Phish,
}

/// One line of a labels file.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) path: PathBuf,
    pub(crate) class: Class,
    pub(crate) source: String,
    pub(crate) lang: String,
    pub(crate) campaign: String,
    pub(crate) fold: String,
}

/// Reads a labels file: path, class, source, lang, year, campaign, fold, separated by tabs.
pub(crate) fn labels(corpus: &CorpusPath) -> Result<Vec<Label>> {
    let text = fs::read_to_string(&corpus.labels)
        .map_err(|error| format!("{}: {error}", corpus.labels.display()))?;
    let mut labels = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [path, class, source, lang, _, campaign, fold, ..] = columns.as_slice() else {
            return Err(format!("{}:{number}: not seven columns", corpus.labels.display()).into());
        };
        let class = match *class {
            "class" => continue,
            "ham" => Class::Ham,
            "spam" => Class::Spam,
            "phish" => Class::Phish,
            other => {
                let place = corpus.labels.display();
                return Err(format!("{place}:{number}: unknown class {other}").into());
            }
        };
        labels.push(Label {
            path: corpus.folder.join(path),
            class,
            source: (*source).to_owned(),
            lang: (*lang).to_owned(),
            campaign: (*campaign).to_owned(),
            fold: (*fold).to_owned(),
        });
    }
    Ok(labels)
}

/// Does `work` with every item on all cores; results in the order of the items.
pub(crate) fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let size = items.len().div_ceil(threads * 8).max(1);
    let chunks: Vec<&[T]> = items.chunks(size).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut done: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let run = || {
            let mut mine = Vec::new();
            loop {
                let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(chunk) = chunks.get(at) else {
                    return mine;
                };
                mine.push((at, chunk.iter().map(&work).collect()));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_default())
            .collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

/// A text of `honest-*.txt`: a mail as plain text.
pub(crate) struct PlainText {
    pub(crate) lang: String,
    pub(crate) text: String,
}

/// Reads the texts of a folder: files `honest-<lang>-*.txt`, mails separated by lines of `=====`,
/// each with the lines `From:` and `Subject:` before an empty line.
pub(crate) fn texts(folder: &Path) -> Result<Vec<PlainText>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::result::Result<_, _>>()?;
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let Some(lang) = name
            .strip_prefix("honest-")
            .and_then(|n| n.split('-').next())
        else {
            continue;
        };
        for mail in fs::read_to_string(&file)?.split("\n=====") {
            // The corpus calls all but these two languages "other".
            let lang = if matches!(lang, "ja" | "en") {
                lang
            } else {
                "other"
            };
            let mail = mail.trim_start_matches('=').trim();
            let subject = mail
                .lines()
                .take_while(|line| !line.is_empty())
                .find_map(|line| line.strip_prefix("Subject:"))
                .unwrap_or("");
            let body = mail.split_once("\n\n").map_or("", |(_, body)| body);
            if !body.is_empty() {
                texts.push(PlainText {
                    lang: lang.to_owned(),
                    text: format!("{}\n{body}", subject.trim()),
                });
            }
        }
    }
    Ok(texts)
}
