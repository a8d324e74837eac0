//! How the mails of a batch are listed: in which order, which of them, and as a file.

use crate::batch::{Entry, State};
use crate::words::Words;
use miwake_checks::Level;
use miwake_report::{COLUMNS, Row, csv_line};
use std::cmp::Ordering;

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// How suspicious the mail is.
    Verdict,
    /// Who it says it is from.
    Sender,
    /// Its subject.
    Subject,
    /// What it asks; the gravest first.
    Ask,
    /// Whether the sender is who it says; the worst first.
    Identity,
    /// The file.
    File,
}

impl Column {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Verdict,
        Self::Sender,
        Self::Subject,
        Self::Ask,
        Self::Identity,
        Self::File,
    ];

    /// Its name in messages (`ui-column-…`) and attributes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Sender => "sender",
            Self::Subject => "subject",
            Self::Ask => "ask",
            Self::Identity => "identity",
            Self::File => "file",
        }
    }
}

/// What the reader chose to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The column that is sorted by, and whether the other way round; `None` for the order in which they were given.
    pub sorted: Option<(Column, bool)>,
    /// Words that must stand in sender, subject or file.
    pub words: String,
    /// The verdict that is shown alone.
    pub level: Option<Level>,
}

impl Listing {
    /// Sorts by a column; the second time the other way round, the third time not at all.
    pub fn sort(&mut self, column: Column) {
        self.sorted = match self.sorted {
            Some((sorted, false)) if sorted == column => Some((column, true)),
            Some((sorted, true)) if sorted == column => None,
            _ => Some((column, false)),
        };
    }

    /// Indexes of the entries that are shown, in their order. Those without a verdict come last.
    #[must_use]
    pub fn rows<F>(&self, entries: &[Entry<F>]) -> Vec<usize> {
        let words = self.words.trim().to_ascii_lowercase();
        let all = entries.iter().enumerate();
        let shown = all.filter(|(_, entry)| self.shows(entry, &words));
        let mut rows: Vec<usize> = shown.map(|(index, _)| index).collect();
        if let Some((column, reversed)) = self.sorted {
            let row = |index: usize| entries.get(index).and_then(Entry::row);
            let order = |a: usize, b: usize| match (row(a), row(b)) {
                (Some(a), Some(b)) if reversed => compare(column, b, a),
                (Some(a), Some(b)) => compare(column, a, b),
                (a, b) => b.is_some().cmp(&a.is_some()),
            };
            sort(&mut rows, &order);
        }
        rows
    }

    fn shows<F>(&self, entry: &Entry<F>, words: &str) -> bool {
        let row = entry.row();
        let has = |text: &str| text.to_ascii_lowercase().contains(words);
        let level = self
            .level
            .is_none_or(|level| row.is_some_and(|row| row.verdict == level));
        level
            && (words.is_empty()
                || has(&entry.name)
                || row.is_some_and(|row| has(&row.sender) || has(&row.subject)))
    }
}

/// Sorts, and leaves equals in their order: by merging halves. The standard library's sort, made for this one use, would
/// take the page as many bytes as all else here.
fn sort(rows: &mut Vec<usize>, order: &dyn Fn(usize, usize) -> Ordering) {
    let mut width = 1;
    while width < rows.len() {
        let mut merged = Vec::with_capacity(rows.len());
        for pair in rows.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some(a), Some(b)) = (left.first(), right.first()) {
                let from_left = order(*a, *b) != Ordering::Greater;
                merged.push(if from_left { *a } else { *b });
                let taken = if from_left { &mut left } else { &mut right };
                *taken = taken.get(1..).unwrap_or_default();
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        *rows = merged;
        width *= 2;
    }
}

/// By the column; of verdicts and identities the worst first, of asks the gravest, and none last.
fn compare(column: Column, a: &Row, b: &Row) -> Ordering {
    let text = |of: fn(&Row) -> &str| of(a).to_ascii_lowercase().cmp(&of(b).to_ascii_lowercase());
    match column {
        Column::Verdict => b.verdict.cmp(&a.verdict),
        Column::Sender => text(|row| &row.sender),
        Column::Subject => text(|row| &row.subject),
        Column::Ask => (a.ask.is_none(), a.ask).cmp(&(b.ask.is_none(), b.ask)),
        Column::Identity => {
            let worst = |row: &Row| row.identity.map(|identity| identity as u8);
            worst(b).cmp(&worst(a))
        }
        Column::File => text(|row| &row.file),
    }
}

/// What is said in place of a verdict.
#[must_use]
pub fn said(words: &Words, state: &State) -> String {
    match state {
        State::Waiting => words.text("ui-file-waiting"),
        State::Judged(row) => words.of("level", &row.verdict),
        State::Failed(failure) => words.text(&format!("ui-file-{}", failure.id())),
    }
}

/// The rows of `shown`, in that order, with `failed` as what is said of those without a verdict.
fn rows<'a, F>(
    entries: &'a [Entry<F>],
    shown: &'a [usize],
    failed: &'a dyn Fn(&State) -> String,
) -> impl Iterator<Item = Row> + 'a {
    let entries = shown.iter().filter_map(|index| entries.get(*index));
    entries.map(|entry| match entry.row() {
        Some(row) => row.clone(),
        None => Row::unread(&entry.name, &failed(&entry.state)),
    })
}

/// The rows as CSV, as the command writes them, with a byte order mark: spreadsheets take UTF-8 for something else
/// without.
#[must_use]
pub fn csv<F>(entries: &[Entry<F>], shown: &[usize], failed: &dyn Fn(&State) -> String) -> String {
    let mut text = format!("\u{feff}{}", csv_line(&COLUMNS));
    for row in rows(entries, shown, failed) {
        text.push_str(&csv_line(&row.cells()));
    }
    text
}

/// The rows as an array of JSON objects, compact.
#[must_use]
pub fn json<F>(entries: &[Entry<F>], shown: &[usize], failed: &dyn Fn(&State) -> String) -> String {
    let rows = rows(entries, shown, failed).map(|row| row.json());
    let rows: Vec<String> = rows.collect();
    format!("[{}]", rows.join(","))
}

#[cfg(test)]
mod tests {
    use super::{Column, Listing, csv, json};
    use crate::batch::{Entry, State};
    use miwake_checks::{AskKind, IdentityKind, Level};
    use miwake_report::Row;
    use std::rc::Rc;

    fn entry(name: &str, judged: Option<(Level, Option<AskKind>, &str, &str)>) -> Entry<()> {
        let mut entry = Entry::new((), name.to_owned(), false);
        if let Some((verdict, ask, sender, subject)) = judged {
            let row = Row {
                verdict,
                ask,
                identity: Some(IdentityKind::Unknown),
                sender: sender.to_owned(),
                subject: subject.to_owned(),
                score: Some(-1.5),
                ..Row::unread(name, "")
            };
            entry.state = State::Judged(Rc::new(row));
        }
        entry
    }

    fn entries() -> Vec<Entry<()>> {
        vec![
            entry("c.eml", None),
            entry(
                "b.eml",
                Some((Level::Caution, None, "Bob <b@b.example>", "Zoo")),
            ),
            entry(
                "a.eml",
                Some((Level::Dangerous, Some(AskKind::Pay), "alice", "=1+1")),
            ),
            entry(
                "d.eml",
                Some((Level::NothingNotable, Some(AskKind::BankChange), "", "")),
            ),
        ]
    }

    fn sorted(column: Column, times: usize) -> Vec<usize> {
        let mut listing = Listing::default();
        for _ in 0..times {
            listing.sort(column);
        }
        listing.rows(&entries())
    }

    #[test]
    fn each_column_sorts_both_ways_and_then_not_at_all() {
        for (column, order) in [
            (Column::Verdict, [2, 1, 3, 0]),
            (Column::Sender, [3, 2, 1, 0]),
            (Column::Subject, [3, 2, 1, 0]),
            (Column::Ask, [3, 2, 1, 0]),
            (Column::File, [2, 1, 3, 0]),
        ] {
            assert_eq!(sorted(column, 1), order, "{column:?}");
            let [a, b, c, none] = order;
            assert_eq!(sorted(column, 2), [c, b, a, none], "{column:?}");
            assert_eq!(sorted(column, 3), [0, 1, 2, 3], "{column:?}");
        }
        assert_eq!(sorted(Column::Identity, 1), [1, 2, 3, 0]);
    }

    #[test]
    fn words_and_verdict_choose_rows() {
        let rows = |words: &str, level| {
            let words = words.to_owned();
            let listing = Listing {
                words,
                level,
                ..Listing::default()
            };
            listing.rows(&entries())
        };
        assert_eq!(rows(" BOB ", None), [1]);
        assert_eq!(rows("zoo", None), [1]);
        assert_eq!(rows("c.eml", None), [0]);
        assert_eq!(rows("", Some(Level::Dangerous)), [2]);
        assert_eq!(rows("bob", Some(Level::Dangerous)), [0; 0]);
    }

    #[test]
    fn a_file_holds_the_rows_that_are_shown() {
        let failed = |_: &State| "not checked".to_owned();
        let text = csv(&entries(), &[2, 0], &failed);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "\u{feff}file,verdict,ask,identity,sender,subject,score,undecided,input,findings,error,own_rules",
                "a.eml,dangerous,pay,unknown,alice,'=1+1,-1.5,,,,,",
                "c.eml,undecided,,,,,,,,,not checked,",
            ]
        );
        let text = json(&entries(), &[0, 2], &failed);
        let rows: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(rows[0]["error"], "not checked");
        assert_eq!(rows[1]["ask"], "pay");
        assert_eq!(rows[1]["subject"], "=1+1");
    }

    #[test]
    fn odd_names_are_listed_whole() {
        for name in [
            "a".repeat(10_000),
            " ".repeat(30),
            "😀".into(),
            "\u{202e}gpj.exe".into(),
        ] {
            let odd = [entry(&name, Some((Level::Caution, None, &name, &name)))];
            assert_eq!(Listing::default().rows(&odd), [0]);
            let text = csv(&odd, &[0], &|_| String::new());
            assert_eq!(text.lines().count(), 2);
            assert!(!text.contains('\u{202e}'));
        }
    }
}
