//! Two host names beside each other, letter by letter.

use crate::Host;
use crate::letters::plain;
use serde::{Deserialize, Serialize};

/// Characters of the longest names that are compared letter by letter: more than a host name can have.
const MAX_CHARS: usize = 256;

// What differences cost. Letters of the same look are the cheapest, so that they are found; a run of letters put in or
// left out costs little more than one, so that names stay in one piece.
const LOOK_ALIKE: u32 = 2;
const OTHER: u32 = 5;
const SWAPPED: u32 = 5;
const RUN: u32 = 4;
const RUN_LETTER: u32 = 1;
const OTHER_SUFFIX: u32 = 6;

/// How a piece of a name differs from that of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    /// The same letters.
    Same,
    /// Other letters of the same look: `1` for `l`, `rn` for `m`, a Cyrillic letter.
    LookAlike,
    /// Other letters.
    Other,
    /// Letters that the other name does not have.
    Added,
    /// Letters that only the other name has.
    Missing,
    /// Two neighbours in the other order.
    Swapped,
}

/// A piece of two names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How they differ.
    pub how: Difference,
    /// The letters of the one name; empty for [`Difference::Missing`].
    pub here: String,
    /// Those of the other; empty for [`Difference::Added`].
    pub there: String,
}

/// What a character of a host name is, as far as it helps to name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// A letter or mark of ASCII.
    Plain,
    /// A digit of ASCII.
    Digit,
    /// A Latin letter with a mark, or otherwise unusual.
    Latin,
    /// A Cyrillic letter.
    Cyrillic,
    /// A Greek letter.
    Greek,
    /// An Armenian letter.
    Armenian,
    /// Any other character.
    Other,
}

/// What `letter` is.
#[must_use]
pub fn letter_kind(letter: char) -> LetterKind {
    match letter {
        '0'..='9' => LetterKind::Digit,
        '\0'..='\u{7f}' => LetterKind::Plain,
        '\u{80}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => LetterKind::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => LetterKind::Greek,
        '\u{400}'..='\u{52f}' => LetterKind::Cyrillic,
        '\u{530}'..='\u{58f}' => LetterKind::Armenian,
        _ => LetterKind::Other,
    }
}

/// The characters outside ASCII that pass for ASCII ones, each once, with what they pass for; at most 20.
#[must_use]
pub fn disguised_letters(text: &str) -> Vec<(char, char)> {
    let mut found: Vec<(char, char)> = Vec::new();
    for c in text.chars().filter(|c| !c.is_ascii()) {
        let Some(looks) = passes_for(c) else { continue };
        if found.len() < 20 && !found.contains(&(c, looks)) {
            found.push((c, looks));
        }
    }
    found
}

/// The ASCII character that `c` is taken for.
fn passes_for(c: char) -> Option<char> {
    let looks = plain(c).filter(char::is_ascii)?;
    // The skeleton makes i, l and 1 one.
    let dotted = matches!(c, 'і' | 'ї' | 'ι' | 'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'ị');
    Some(if dotted { 'i' } else { looks })
}

/// `here` beside `there`, the names of two hosts as a reader sees them: pieces in order, which make up both names.
/// Takes time by the product of their lengths, which are those of host names.
#[must_use]
pub fn compare(here: &str, there: &str) -> Vec<Piece> {
    costed(here, there).1
}

/// The one of `others` that `here` is the nearest to; the first of several.
#[must_use]
pub fn nearest<'a>(here: &str, others: &[&'a str]) -> Option<&'a str> {
    let cost = |other: &&&str| costed(here, other).0;
    others.iter().min_by_key(cost).copied()
}

fn costed(here: &str, there: &str) -> (u32, Vec<Piece>) {
    if let Some(start) = whole_in(here, there) {
        let (before, rest) = here.split_at(start);
        let (same, after) = rest.split_at_checked(there.len()).unwrap_or((rest, ""));
        let run = |text: &str| match text.chars().count() {
            0 => 0,
            letters => RUN + RUN_LETTER * u32::try_from(letters).unwrap_or(u32::MAX / 8),
        };
        let pieces = [
            piece(Difference::Added, before, ""),
            piece(Difference::Same, same, there),
            piece(Difference::Added, after, ""),
        ];
        return (run(before) + run(after), joined(pieces));
    }
    let whole = aligned(here, there);
    let (name, suffix) = cut(here);
    let (other_name, other_suffix) = cut(there);
    if suffix.is_empty() || other_suffix.is_empty() {
        return whole;
    }
    // Suffixes are words: their letters are not worth comparing.
    let (mut cost, mut pieces) = aligned(name, other_name);
    if suffix == other_suffix {
        pieces.push(piece(Difference::Same, suffix, suffix));
    } else {
        let dot = |text: &str| usize::from(text.starts_with('.'));
        let (here_dot, here_end) = suffix.split_at(dot(suffix));
        let (there_dot, there_end) = other_suffix.split_at(dot(other_suffix));
        pieces.push(piece(Difference::Same, here_dot, there_dot));
        pieces.push(piece(Difference::Other, here_end, there_end));
        cost += OTHER_SUFFIX;
    }
    if whole.0 < cost {
        return whole;
    }
    (cost, joined(pieces))
}

/// Where `there` stands in `here` as a whole, between dots and hyphens.
fn whole_in(here: &str, there: &str) -> Option<usize> {
    if there.is_empty() {
        return None;
    }
    let edge = |c: Option<char>| c.is_none_or(|c| matches!(c, '.' | '-'));
    let mut found = here.match_indices(there).map(|(at, _)| at);
    found.find(|&at| {
        let before = here.get(..at).and_then(|text| text.chars().next_back());
        let after = here.get(at + there.len()..);
        edge(before) && edge(after.and_then(|text| text.chars().next()))
    })
}

/// A name and its public suffix with the dot before it; all is name when there is no registrable domain.
fn cut(name: &str) -> (&str, &str) {
    let host = Host::parse(name);
    // The dot of the root belongs to the suffix. What a browser would rewrite (percent signs, wide letters) is not cut.
    let relative = name.strip_suffix('.').unwrap_or(name);
    let is_as_written = [&host.ascii, &host.unicode].contains(&&relative.to_lowercase());
    let labels = match host.suffix() {
        Some(suffix) if is_as_written && host.registrable.is_some() => {
            suffix.text.split('.').count()
        }
        _ => return (name, ""),
    };
    let mut dots = relative.rmatch_indices('.').map(|(at, _)| at);
    dots.nth(labels - 1)
        .map_or((name, ""), |at| name.split_at(at))
}

fn piece(how: Difference, here: &str, there: &str) -> Piece {
    Piece {
        how,
        here: here.to_owned(),
        there: there.to_owned(),
    }
}

/// Neighbours of one kind as one, except letters of the same look, which are named one by one.
/// What was added where something is missing is other letters.
fn joined(pieces: impl IntoIterator<Item = Piece>) -> Vec<Piece> {
    use Difference::{Added, Missing, Other, Same};
    let mut out: Vec<Piece> = Vec::new();
    for next in pieces {
        if next.here.is_empty() && next.there.is_empty() {
            continue;
        }
        let together = out.last().and_then(|last| match (last.how, next.how) {
            (Same, Same) => Some(Same),
            (Added, Added) => Some(Added),
            (Missing, Missing) => Some(Missing),
            (Added | Missing | Other, Added | Missing | Other) => Some(Other),
            _ => None,
        });
        match (together, out.last_mut()) {
            (Some(how), Some(last)) => {
                last.how = how;
                last.here.push_str(&next.here);
                last.there.push_str(&next.there);
            }
            _ => out.push(next),
        }
    }
    out
}

/// How the best way to a point ends.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum End {
    /// A letter of each, or two.
    #[default]
    Both,
    /// Letters put in.
    Added,
    /// Letters left out.
    Missing,
}

/// A step of an alignment: so many characters of each name, and how they differ.
#[derive(Clone, Copy)]
struct Step {
    here: usize,
    there: usize,
    how: Difference,
}

/// The best ways to a point: by [`End`] what it costs, and the step that it ends with.
#[derive(Clone, Copy, Default)]
struct Ways([Option<(u32, Step, End)>; 3]);

impl Ways {
    fn offer(&mut self, end: End, cost: u32, step: Step, before: End) {
        if let Some(way) = self.0.get_mut(end as usize)
            && way.is_none_or(|(known, ..)| cost < known)
        {
            *way = Some((cost, step, before));
        }
    }

    fn cost(&self, end: End) -> Option<u32> {
        self.0
            .get(end as usize)
            .and_then(|way| way.map(|(cost, ..)| cost))
    }

    /// The cheapest; of several the one that ends with a run, so that names begin with what they have in common.
    fn best(&self) -> Option<(u32, End)> {
        let ends = [End::Added, End::Missing, End::Both].into_iter();
        ends.filter_map(|end| Some((self.cost(end)?, end)))
            .min_by_key(|(cost, _)| *cost)
    }
}

/// The cheapest alignment of all letters (edit distance with runs, Gotoh 1982, and swaps).
fn aligned(here: &str, there: &str) -> (u32, Vec<Piece>) {
    let (a, b): (Vec<char>, Vec<char>) = (here.chars().collect(), there.chars().collect());
    if a.len() > MAX_CHARS || b.len() > MAX_CHARS {
        let how = if here == there {
            Difference::Same
        } else {
            Difference::Other
        };
        return (u32::MAX / 4, joined([piece(how, here, there)]));
    }
    let table = Table::fill(&a, &b);
    let (cost, mut end) = table.get(a.len(), b.len()).best().unwrap_or((0, End::Both));
    let (mut i, mut j) = (a.len(), b.len());
    let mut pieces = Vec::new();
    while i + j > 0 {
        let ways = table.get(i, j);
        let Some(Some((_, step, before))) = ways.0.get(end as usize).copied() else {
            break;
        };
        let text = |letters: &[char], to: usize, length: usize| -> String {
            letters.get(to - length..to).unwrap_or(&[]).iter().collect()
        };
        pieces.push(Piece {
            how: step.how,
            here: text(&a, i, step.here),
            there: text(&b, j, step.there),
        });
        (i, j, end) = (i - step.here, j - step.there, before);
    }
    pieces.reverse();
    (cost, joined(pieces))
}

/// The best ways to each pair of beginnings of two names.
struct Table {
    width: usize,
    ways: Vec<Ways>,
}

impl Table {
    fn fill(a: &[char], b: &[char]) -> Self {
        let width = b.len() + 1;
        let mut table = Self {
            width,
            ways: Vec::with_capacity((a.len() + 1) * width),
        };
        for i in 0..=a.len() {
            for j in 0..width {
                let ways = table.ways_to(a, b, i, j);
                table.ways.push(ways);
            }
        }
        table
    }

    fn get(&self, i: usize, j: usize) -> Ways {
        let ways = self.ways.get(i * self.width + j);
        ways.copied().unwrap_or_default()
    }

    /// What it costs to get to a point before, and how that way ends.
    fn before(&self, i: usize, j: usize, step: Step) -> Option<(u32, End)> {
        let (i, j) = (i.checked_sub(step.here)?, j.checked_sub(step.there)?);
        match (i, j) {
            (0, 0) => Some((0, End::Both)),
            _ => self.get(i, j).best(),
        }
    }

    fn ways_to(&self, a: &[char], b: &[char], i: usize, j: usize) -> Ways {
        let mut ways = Ways::default();
        for (here, there) in [(1, 1), (2, 1), (1, 2), (2, 2)] {
            let part = |letters: &[char], to: usize, length: usize| {
                let start = to.checked_sub(length)?;
                letters.get(start..to).map(<[char]>::to_vec)
            };
            let (Some(x), Some(y)) = (part(a, i, here), part(b, j, there)) else {
                continue;
            };
            let Some((cost, how)) = unlike(&x, &y) else {
                continue;
            };
            let step = Step { here, there, how };
            if let Some((so_far, before)) = self.before(i, j, step) {
                ways.offer(End::Both, so_far + cost, step, before);
            }
        }
        let runs = [
            (End::Added, Difference::Added, 1, 0),
            (End::Missing, Difference::Missing, 0, 1),
        ];
        for (end, how, here, there) in runs {
            let step = Step { here, there, how };
            let Some((so_far, before)) = self.before(i, j, step) else {
                continue;
            };
            ways.offer(end, so_far + RUN + RUN_LETTER, step, before);
            if let Some(run) = self.get(i - here, j - there).cost(end) {
                ways.offer(end, run + RUN_LETTER, step, end);
            }
        }
        ways
    }
}

/// What it costs to read one or two letters for one or two others; `None` when they have nothing in common.
fn unlike(here: &[char], there: &[char]) -> Option<(u32, Difference)> {
    match (here, there) {
        ([x], [y]) if x == y => Some((0, Difference::Same)),
        ([x], [y]) if is_alike(*x, *y) => Some((LOOK_ALIKE, Difference::LookAlike)),
        ([_], [_]) => Some((OTHER, Difference::Other)),
        ([x1, x2], [y]) => is_pair_for(*x1, *x2, *y).then_some((LOOK_ALIKE, Difference::LookAlike)),
        ([x], [y1, y2]) => is_pair_for(*y1, *y2, *x).then_some((LOOK_ALIKE, Difference::LookAlike)),
        ([x1, x2], [y1, y2]) => {
            (x1 == y2 && x2 == y1 && x1 != x2).then_some((SWAPPED, Difference::Swapped))
        }
        _ => None,
    }
}

/// Whether two characters have one skeleton, or are a hyphen where the other has a dot.
fn is_alike(x: char, y: char) -> bool {
    let look = |c: char| c.to_lowercase().next().and_then(plain);
    matches!((x, y), ('-', '.') | ('.', '-')) || (look(x).is_some() && look(x) == look(y))
}

/// `rn` for `m`, `vv` for `w`, `cl` for `d`.
fn is_pair_for(first: char, second: char, one: char) -> bool {
    let look = |c: char| plain(c).unwrap_or(c);
    match (first, second) {
        ('r', 'n') => look(one) == 'm',
        ('v', 'v') => look(one) == 'w',
        ('c', 'l') => look(one) == 'd',
        _ => false,
    }
}

#[cfg(test)]
mod tests;
