//! Looking for the patterns of all rules in the texts of one mail.

use crate::pattern::{PatternMistake, compile};
use regex::Regex;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most bytes of the texts of one place that are searched: a mail as people write it is a hundred times shorter, and
/// 500 rules over so much stay a matter of seconds (docs/DESIGN.md, "Own rules").
pub const PLACE_BYTES: usize = 1 << 20;

/// Most places of one rule that are told.
pub const PLACES: usize = 20;

/// So far hits of one rule are counted. Each may cost a look at the whole rest of a text.
pub const COUNTED: usize = 100;

/// Most matches of nothing that are passed over, such as those of `a*` between other letters.
const EMPTY: usize = 10_000;

/// What is searched, and for what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// What each rule looks for.
    pub patterns: Vec<Pattern>,
    /// Texts of the mail.
    pub texts: Vec<Text>,
    /// The reading of the mail that texts are added of.
    #[serde(skip)]
    reading: usize,
    /// Bytes of its texts of each place.
    #[serde(skip)]
    used: BTreeMap<String, usize>,
}

/// What a rule looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// Name of the place that is searched.
    pub place: String,
    /// The regular expression.
    pub pattern: String,
}

/// A text of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The reading of the mail that it is of, where programs read a mail in several ways.
    pub reading: usize,
    /// Name of the place where it stands.
    pub place: String,
    /// The text.
    pub text: String,
}

impl Request {
    /// A request without texts.
    #[must_use]
    pub fn new(patterns: Vec<Pattern>) -> Self {
        Self {
            patterns,
            ..Self::default()
        }
    }

    /// Whether any rule looks in this place.
    #[must_use]
    pub fn wants(&self, place: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.place == place)
    }

    /// The texts from here on are of this reading of the mail, which has limits of its own. Without this, of reading 0.
    pub fn begin(&mut self, reading: usize) {
        self.reading = reading;
        self.used.clear();
    }

    /// Adds a text, as far as [`PLACE_BYTES`] allows. Returns whether it is whole.
    pub fn push(&mut self, place: &str, text: &str) -> bool {
        let used = self.used.entry(place.to_owned()).or_default();
        let room = PLACE_BYTES.saturating_sub(*used);
        let end = text.floor_char_boundary(room);
        *used += end;
        self.texts.push(Text {
            reading: self.reading,
            place: place.to_owned(),
            text: text.get(..end).unwrap_or_default().to_owned(),
        });
        end == text.len()
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The rules that hit something, in order, and of each one entry for each reading.
    pub hits: Vec<Hits>,
    /// The rules whose pattern cannot be used, in order.
    pub mistakes: Vec<RuleMistake>,
    /// The readings in which a rule was not looked for to the end, since too many matches of nothing came before.
    #[serde(default)]
    pub cut: BTreeSet<usize>,
}

/// What one rule hit in one reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hits {
    /// Index of the rule.
    pub rule: usize,
    /// The reading.
    pub reading: usize,
    /// How often, at most [`COUNTED`].
    pub count: usize,
    /// The first [`PLACES`] of them.
    pub places: Vec<Hit>,
}

/// One hit, never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Index of the text.
    pub text: usize,
    /// First byte in it.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// A mistake in the pattern of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleMistake {
    /// Index of the rule.
    pub rule: usize,
    /// The mistake.
    pub mistake: PatternMistake,
}

/// Finds, and keeps the patterns of the last request compiled: one mail after the other is searched for the same.
#[derive(Debug, Default)]
pub struct Finder {
    patterns: Vec<Pattern>,
    compiled: Vec<Result<Regex, PatternMistake>>,
}

impl Finder {
    /// What the rules of `request` hit. The same request gives the same answer.
    pub fn find(&mut self, request: &Request) -> Found {
        if self.patterns != request.patterns {
            let patterns = request.patterns.iter();
            self.compiled = patterns.map(|pattern| compile(&pattern.pattern)).collect();
            self.patterns.clone_from(&request.patterns);
        }
        let mut found = Found::default();
        for (rule, (pattern, compiled)) in self.patterns.iter().zip(&self.compiled).enumerate() {
            match compiled {
                Ok(regex) => {
                    let hits = hits(rule, pattern, regex, &request.texts, &mut found.cut);
                    found.hits.extend(hits);
                }
                Err(mistake) => found.mistakes.push(RuleMistake {
                    rule,
                    mistake: mistake.clone(),
                }),
            }
        }
        found
    }
}

/// What one rule hits in each reading, where that is anything; and the readings that were not searched to the end.
fn hits(
    rule: usize,
    pattern: &Pattern,
    regex: &Regex,
    texts: &[Text],
    cut: &mut BTreeSet<usize>,
) -> Vec<Hits> {
    let mut all: Vec<Hits> = vec![];
    let mut empty = 0;
    for (index, text) in texts.iter().enumerate() {
        if text.place != pattern.place {
            continue;
        }
        if all.last().is_none_or(|last| last.reading != text.reading) {
            empty = 0;
            all.push(Hits {
                rule,
                reading: text.reading,
                count: 0,
                places: vec![],
            });
        }
        if let Some(hits) = all.last_mut() {
            search(regex, index, &text.text, hits, &mut empty);
            if empty >= EMPTY {
                cut.insert(text.reading);
            }
        }
    }
    all.retain(|hits| hits.count > 0);
    all
}

fn search(regex: &Regex, text: usize, searched: &str, hits: &mut Hits, empty: &mut usize) {
    let mut at = 0;
    while hits.count < COUNTED && *empty < EMPTY && at <= searched.len() {
        let Some(found) = regex.find_at(searched, at) else {
            return;
        };
        if found.is_empty() {
            // A hit of nothing is none.
            *empty += 1;
            at = searched.ceil_char_boundary(found.end() + 1);
            if found.end() >= searched.len() {
                return;
            }
            continue;
        }
        hits.count += 1;
        if hits.places.len() < PLACES {
            hits.places.push(Hit {
                text,
                start: found.start(),
                end: found.end(),
            });
        }
        at = found.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(patterns: &[(&str, &str)], texts: &[(&str, &str)]) -> Request {
        let pattern = |(place, pattern): &(&str, &str)| Pattern {
            place: (*place).to_owned(),
            pattern: (*pattern).to_owned(),
        };
        let mut request = Request::new(patterns.iter().map(pattern).collect());
        for (place, text) in texts {
            assert!(request.push(place, text));
        }
        request
    }

    fn found(pattern: &str, text: &str) -> Vec<(usize, usize)> {
        let found = Finder::default().find(&request(&[("text", pattern)], &[("text", text)]));
        assert_eq!(found.mistakes, [], "{pattern}");
        let places = found.hits.into_iter().flat_map(|hits| hits.places);
        places.map(|hit| (hit.start, hit.end)).collect()
    }

    #[test]
    fn what_was_not_searched_to_the_end_is_told() {
        let far = format!("{}a", "-".repeat(2 * EMPTY));
        let found = Finder::default().find(&request(&[("text", "a*")], &[("text", &far)]));
        assert_eq!((found.hits.len(), found.cut), (0, BTreeSet::from([0])));
        let near = format!("{}a", "-".repeat(EMPTY / 2));
        let found = Finder::default().find(&request(&[("text", "a*")], &[("text", &near)]));
        assert_eq!((found.hits.len(), found.cut.len()), (1, 0));
    }

    #[test]
    fn a_rule_looks_in_its_place() {
        let request = request(
            &[
                ("subject", "総務"),
                ("text", "(?i)URGENT"),
                ("sender", "総務"),
            ],
            &[
                ("subject", "【総務部】お知らせ"),
                ("text", "urgent! Urgent!"),
                ("text", "総務"),
            ],
        );
        let found = Finder::default().find(&request);
        assert_eq!(found.hits.len(), 2);
        let hit = |text, start, end| Hit { text, start, end };
        assert_eq!(found.hits[0].places, [hit(0, 3, 9)]);
        assert_eq!((found.hits[1].rule, found.hits[1].count), (1, 2));
        assert_eq!(found.hits[1].places, [hit(1, 0, 6), hit(1, 8, 14)]);
    }

    #[test]
    fn a_hit_of_nothing_is_none() {
        for pattern in [".*?", "^", "$", "", r"\b", "(a*)*", "x?"] {
            assert_eq!(found(pattern, "zzz日本語"), [], "{pattern}");
        }
        assert_eq!(found("a*", "日aa本a"), [(3, 5), (8, 9)]);
    }

    #[test]
    fn a_mistake_costs_one_rule() {
        let request = request(&[("text", "("), ("text", "b")], &[("text", "abc")]);
        let found = Finder::default().find(&request);
        assert_eq!(found.mistakes[0].rule, 0);
        assert_eq!(found.hits[0].rule, 1);
    }

    #[test]
    fn other_patterns_are_compiled_anew() {
        let mut finder = Finder::default();
        for (pattern, count) in [("a", 3), ("b", 1), ("a", 3), ("c", 0)] {
            let request = request(&[("text", pattern)], &[("text", "abaa")]);
            let hits = finder.find(&request).hits;
            assert_eq!(
                hits.first().map_or(0, |hits| hits.count),
                count,
                "{pattern}"
            );
        }
    }

    #[test]
    fn places_are_told_up_to_a_number_and_counted_further() {
        let found = |times| {
            let text = "ab ".repeat(times);
            let found = Finder::default().find(&request(&[("text", "ab")], &[("text", &text)]));
            (found.hits[0].count, found.hits[0].places.len())
        };
        assert_eq!(found(7), (7, 7));
        assert_eq!(found(50), (50, PLACES));
        assert_eq!(found(5_000), (COUNTED, PLACES));
    }

    #[test]
    fn readings_are_counted_apart() {
        let pattern = Pattern {
            place: "text".to_owned(),
            pattern: "ab".to_owned(),
        };
        let mut request = Request::new(vec![pattern]);
        for (reading, times) in [(0, 30), (1, 0), (2, 1)] {
            request.begin(reading);
            request.push("text", &"ab ".repeat(times));
        }
        let hits = Finder::default().find(&request).hits;
        let counts: Vec<_> = hits
            .iter()
            .map(|hits| (hits.reading, hits.count, hits.places.len()))
            .collect();
        assert_eq!(counts, [(0, 30, PLACES), (2, 1, 1)]);
    }

    #[test]
    fn the_texts_of_a_place_are_cut() {
        let mut request = Request::new(vec![]);
        assert!(request.push("text", &"日".repeat(PLACE_BYTES / 3 - 1)));
        assert!(!request.push("text", "日本語"));
        assert!(request.push("subject", "日本語"));
        assert_eq!(request.texts[1].text, "日");
    }
}
