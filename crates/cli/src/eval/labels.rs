//! What is known of the mails: the table of labels, and the scores of other programs.

use miwake_checks::{AskKind, IdentityKind};
use miwake_messages::Messages;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// What a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Class {
    /// Phishing and fraud: what is to be found.
    Phish,
    /// Ordinary mail: where an alarm is a false one.
    Ham,
    /// Unwanted, but no fraud: neither a miss nor a false alarm.
    Spam,
}

impl Class {
    pub(crate) const ALL: [Self; 3] = [Self::Phish, Self::Ham, Self::Spam];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Phish => "phish",
            Self::Ham => "ham",
            Self::Spam => "spam",
        }
    }
}

/// One line of the table.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    /// Relative to the folder of mails.
    pub(crate) path: String,
    pub(crate) class: Class,
    pub(crate) source: String,
    pub(crate) lang: String,
    /// Mails of one campaign are nearly the same. A mail without one is its own.
    pub(crate) campaign: String,
    pub(crate) fold: String,
    /// Empty when the table does not tell.
    pub(crate) genre: String,
    /// What it asks; `None` when the table does not tell.
    pub(crate) asks: Option<Asked>,
    /// Who asks; `None` when the table does not tell.
    pub(crate) identity: Option<IdentityKind>,
}

/// What a label says that a mail asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) kinds: BTreeSet<AskKind>,
    /// Whether it is the material of a first contact that is to be opened.
    pub(crate) first_contact: bool,
}

/// The columns of a table without a header, in their order; all but the last are needed.
const COLUMNS: [&str; 8] = [
    "path", "class", "source", "lang", "year", "campaign", "fold", "genre",
];
const NEEDED: usize = 7;

/// Where a table has which column. A header may name them in any order, and leave out all but `path` and `class`;
/// `asks` and `identity` are known by a header only.
struct Columns<'a>(Vec<&'a str>);

impl<'a> Columns<'a> {
    /// The columns that `cells`, the first line, names. `None` when it is no header: a mail may be called "path".
    fn named(cells: &[&'a str]) -> Option<Self> {
        let header = cells.first() == Some(&"path") && cells.contains(&"class");
        header.then(|| Self(cells.to_vec()))
    }

    fn is_sound(&self) -> bool {
        let mut names: Vec<_> = self.0.iter().filter(|name| !name.is_empty()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        names.len() == all
    }

    /// How many cells a line must have: as many as reach the last column that is not optional.
    fn needed(&self) -> usize {
        let needed = COLUMNS.get(..NEEDED).unwrap_or_default();
        let last = self.0.iter().rposition(|name| needed.contains(name));
        last.map_or(0, |at| at + 1)
    }

    fn cell<'c>(&self, cells: &[&'c str], name: &str) -> &'c str {
        let at = self.0.iter().position(|column| *column == name);
        at.and_then(|at| cells.get(at)).copied().unwrap_or_default()
    }
}

/// Reads the table. What is wrong with it comes with the number of its line.
pub(crate) fn labels(text: &str, messages: &Messages) -> Result<Vec<Label>, (usize, String)> {
    let mut columns = Columns(COLUMNS.to_vec());
    let mut labels = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (line, cells) in lines(text) {
        let wrong = |sentence: String| (line, sentence);
        if line == 1
            && let Some(named) = Columns::named(&cells)
        {
            columns = named;
            if columns.is_sound() {
                continue;
            }
            let known = ("columns", COLUMNS.join(" ").into());
            return Err(wrong(messages.with("cli-eval-other-header", [known])));
        }
        if cells.len() < columns.needed() {
            let arguments = [
                ("count", cells.len().into()),
                ("columns", columns.0.join(" ").into()),
            ];
            return Err(wrong(messages.with("cli-eval-few-columns", arguments)));
        }
        let label = label(&columns, &cells, messages).map_err(wrong)?;
        if let Some(first) = seen.insert(label.path.clone(), line) {
            let arguments = [("path", label.path.into()), ("line", first.into())];
            return Err(wrong(messages.with("cli-eval-path-twice", arguments)));
        }
        labels.push(label);
    }
    Ok(labels)
}

fn label(columns: &Columns<'_>, cells: &[&str], messages: &Messages) -> Result<Label, String> {
    let cell = |name| columns.cell(cells, name);
    let (path, class, campaign) = (cell("path"), cell("class"), cell("campaign"));
    let Some(class) = Class::ALL.into_iter().find(|known| known.id() == class) else {
        return Err(messages.with("cli-eval-unknown-class", [("class", class.into())]));
    };
    let identity = match cell("identity") {
        "" => None,
        id => Some(IdentityKind::named(id).ok_or_else(|| unknown(id, messages))?),
    };
    let campaign = if campaign.is_empty() { path } else { campaign };
    Ok(Label {
        path: path.to_owned(),
        class,
        source: cell("source").to_owned(),
        lang: cell("lang").to_owned(),
        campaign: campaign.to_owned(),
        fold: cell("fold").to_owned(),
        genre: cell("genre").to_owned(),
        asks: asked(cell("asks"), messages)?,
        identity,
    })
}

/// What a cell says that a mail asks; an empty one says nothing, `none` that it asks nothing.
fn asked(cell: &str, messages: &Messages) -> Result<Option<Asked>, String> {
    let mut asked = Asked::default();
    if cell.is_empty() {
        return Ok(None);
    }
    for id in cell.split(',').map(str::trim).filter(|id| *id != "none") {
        let kind = match id {
            "open-first-contact" => {
                asked.first_contact = true;
                AskKind::Open
            }
            "sign-in-started" => AskKind::SignIn,
            id => AskKind::named(id).ok_or_else(|| unknown(id, messages))?,
        };
        asked.kinds.insert(kind);
    }
    Ok(Some(asked))
}

fn unknown(id: &str, messages: &Messages) -> String {
    messages.with("cli-eval-unknown-id", [("id", id.into())])
}

/// The scores that other programs gave to mails.
#[derive(Debug)]
pub(crate) struct Peers {
    /// Names of the programs, from the header.
    pub(crate) names: Vec<String>,
    /// By path as the table has it: a score a program; `None` where it gave none.
    scores: HashMap<String, Vec<Option<f64>>>,
}

impl Peers {
    /// Reads the table: `file`, then a column a program.
    pub(crate) fn read(text: &str, messages: &Messages) -> Result<Self, (usize, String)> {
        let mut lines = lines(text);
        let names: Vec<String> = match lines.next() {
            Some((1, cells)) if cells.first() == Some(&"file") && cells.len() > 1 => {
                cells.iter().skip(1).map(|&name| name.to_owned()).collect()
            }
            _ => return Err((1, messages.text("cli-eval-peers-header"))),
        };
        let mut scores = HashMap::new();
        for (line, cells) in lines {
            let Some((&file, given)) = cells.split_first() else {
                continue;
            };
            let mut row = Vec::new();
            for column in 0..names.len() {
                let cell = given.get(column).copied().unwrap_or_default();
                // A program that failed on a mail leaves its cell empty.
                let score = if cell.is_empty() {
                    None
                } else {
                    let not_a_number = || {
                        let cell = ("cell", cell.into());
                        (line, messages.with("cli-eval-no-score", [cell]))
                    };
                    let score: f64 = cell.parse().map_err(|_| not_a_number())?;
                    Some(score).filter(|score| score.is_finite())
                };
                row.push(score);
            }
            scores.insert(file.to_owned(), row);
        }
        Ok(Self { names, scores })
    }

    /// For each of `paths` the row whose file ends with it, whole names only.
    pub(crate) fn rows<'a>(&'a self, paths: &[&str]) -> Vec<Option<&'a [Option<f64>]>> {
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (index, path) in paths.iter().enumerate() {
            places.insert(path.trim_start_matches("./"), index);
        }
        let mut rows = vec![None; paths.len()];
        for (file, row) in &self.scores {
            let index = endings(file).find_map(|ending| places.get(ending));
            if let Some(slot) = index.and_then(|&index| rows.get_mut(index)) {
                *slot = Some(row.as_slice());
            }
        }
        rows
    }
}

/// The whole path, then without its first name, and so on.
fn endings(path: &str) -> impl Iterator<Item = &str> {
    let starts = path.match_indices('/').map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(starts)
        .filter_map(|at| path.get(at..))
}

/// The lines that are not empty, numbered from 1, cut at tabs.
fn lines(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| (index + 1, line.split('\t').map(str::trim).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_messages::Lang;

    fn read(text: &str) -> Result<Vec<Label>, (usize, String)> {
        labels(text, &Messages::with_command(Lang::En))
    }

    #[test]
    fn a_header_may_be_there_or_not() {
        let row = "a/1.eml\tphish\tlist\tja\t2026\tc1\tdev";
        let header = COLUMNS[..NEEDED].join("\t");
        for text in [
            row.to_owned(),
            format!("{header}\n{row}\n"),
            format!("\u{feff}{header}\tgenre\r\n{row}\tnotice\r\n\r\n"),
        ] {
            let labels = read(&text).unwrap();
            assert_eq!(labels.len(), 1, "{text}");
            assert_eq!(labels[0].class, Class::Phish);
            assert_eq!(labels[0].campaign, "c1");
        }
        let lonely = &read("a\tham\ts\ten\t\t\ttrain").unwrap()[0];
        assert_eq!(lonely.campaign, "a");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let row = "a\tham\ts\ten\t2026\tc\tdev\n";
        let complaint = |more: &str| read(&format!("{row}{more}")).unwrap_err();
        assert_eq!(complaint("b\tham\ts").0, 2);
        assert!(complaint("b\tham\ts").1.contains("3 columns"));
        assert!(
            complaint("\nb\tgood\ts\ten\t2026\tc\tdev")
                .1
                .contains("good")
        );
        assert_eq!(complaint("\nb\tgood\ts\ten\t2026\tc\tdev").0, 3);
        assert!(complaint(row).1.contains("line 1"));
        let twice = "path\tclass\tlang\tlang\n";
        assert_eq!(read(twice).unwrap_err().0, 1);
        let header = "path\tclass\tasks\tidentity\n";
        let asks = |row: &str| read(&format!("{header}{row}\n"));
        assert!(
            asks("a\tham\tgive-all\t")
                .unwrap_err()
                .1
                .contains("give-all")
        );
        assert_eq!(asks("a\tham\tpay\tfriend").unwrap_err().0, 2);
    }

    #[test]
    fn a_header_names_its_columns() {
        let text = "path\tclass\tlang\tgenre\tasks\tidentity\n\
            a\tphish\tja\tbill\tpay,open-first-contact\tunknown\n\
            b\tham\ten\tnews\tnone\t\nc\tham\ten\tnews\n\
            d\tham\ten\tnews\tsign-in-started\tconfirmed\n";
        let read = read(text).unwrap();
        let kinds = |at: usize| -> Vec<AskKind> {
            let asked = read[at].asks.as_ref().unwrap();
            asked.kinds.iter().copied().collect()
        };
        assert_eq!(kinds(0), [AskKind::Pay, AskKind::Open]);
        assert!(read[0].asks.as_ref().unwrap().first_contact);
        assert_eq!(read[0].identity, Some(IdentityKind::Unknown));
        assert_eq!(
            (read[0].lang.as_str(), read[0].genre.as_str()),
            ("ja", "bill")
        );
        assert!(kinds(1).is_empty() && read[1].identity.is_none());
        assert_eq!(read[2].asks, None);
        assert_eq!(kinds(3), [AskKind::SignIn]);
    }

    #[test]
    fn scores_are_found_by_the_end_of_the_path() {
        let messages = Messages::with_command(Lang::En);
        let text = "file\tspamassassin\trspamd\n/x/mail/ham/1.eml\t1.5\t-2\nham/2.eml\t\t3\n/x/sham/3.eml\t1\t1\n";
        let peers = Peers::read(text, &messages).unwrap();
        assert_eq!(peers.names, ["spamassassin", "rspamd"]);
        let rows = peers.rows(&["ham/1.eml", "ham/2.eml", "ham/3.eml"]);
        assert_eq!(rows[0], Some(&[Some(1.5), Some(-2.0)][..]));
        assert_eq!(rows[1], Some(&[None, Some(3.0)][..]));
        assert_eq!(rows[2], None);
        let broken = "file\tx\na\t1\nb\tmany\n";
        assert_eq!(Peers::read(broken, &messages).unwrap_err().0, 3);
        assert_eq!(Peers::read("a\t1\n", &messages).unwrap_err().0, 1);
    }
}
