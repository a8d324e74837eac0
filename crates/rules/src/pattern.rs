//! Patterns: compiled within limits, and where a mistake in one is.

use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use serde::{Deserialize, Serialize};

/// Longest pattern, in characters. What people write has some dozens.
pub const PATTERN_CHARS: usize = 1_000;

/// Most bytes of a compiled pattern. `\w{1,20}` takes over 0.5 MB, since letters of all scripts count; an ordinary one a few kB.
const COMPILED_BYTES: usize = 2 << 20;

/// Most bytes that the automaton of a pattern takes while searching. When it is full it is begun anew.
const CACHE_BYTES: usize = 1 << 18;

/// Deepest nesting of groups.
const NEST: u32 = 50;

/// A mistake in a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatternMistake {
    /// What is wrong.
    pub kind: MistakeKind,
    /// First byte of the mistake in the pattern; 0 where it is the pattern as a whole.
    pub start: usize,
    /// The same as a column: characters before it, and one.
    pub column: usize,
    /// What the parser of patterns says, in English; empty where `kind` says it all.
    pub detail: String,
}

/// What is wrong with a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MistakeKind {
    /// It is no regular expression.
    Syntax,
    /// It nests too deep, or what it says takes too much memory: `(\w{1,1000}){1000}`.
    TooLarge,
}

/// What is wrong with `pattern`; `None` when it can be used.
#[must_use]
pub fn mistake(pattern: &str) -> Option<PatternMistake> {
    compile(pattern).err()
}

pub(crate) fn compile(pattern: &str) -> Result<Regex, PatternMistake> {
    // The crate `regex` tells where a mistake is as a drawing only; its parser tells it in numbers.
    let parsed = ParserBuilder::new().nest_limit(NEST).build().parse(pattern);
    if let Err(error) = parsed {
        return Err(syntax(pattern, &error));
    }
    RegexBuilder::new(pattern)
        .nest_limit(NEST)
        .size_limit(COMPILED_BYTES)
        .dfa_size_limit(CACHE_BYTES)
        .build()
        .map_err(|_| PatternMistake {
            kind: MistakeKind::TooLarge,
            start: 0,
            column: 1,
            detail: String::new(),
        })
}

fn syntax(pattern: &str, error: &regex_syntax::Error) -> PatternMistake {
    use regex_syntax::ast::ErrorKind;
    let (start, detail, deep) = match error {
        regex_syntax::Error::Parse(error) => (
            error.span().start.offset,
            error.kind().to_string(),
            matches!(error.kind(), ErrorKind::NestLimitExceeded(_)),
        ),
        regex_syntax::Error::Translate(error) => {
            (error.span().start.offset, error.kind().to_string(), false)
        }
        _ => (0, String::new(), false),
    };
    let start = pattern.floor_char_boundary(start);
    let before = pattern.get(..start).unwrap_or_default();
    PatternMistake {
        kind: if deep {
            MistakeKind::TooLarge
        } else {
            MistakeKind::Syntax
        },
        start,
        column: before.chars().count() + 1,
        detail,
    }
}

#[cfg(test)]
mod tests {
    use super::{MistakeKind, mistake};

    #[test]
    fn a_mistake_has_its_place() {
        for (pattern, column) in [
            ("(a", 1),
            ("未払い[", 4),
            ("ab)c", 3),
            ("a**?+{x", 7),
            ("\\p{Nothing}", 1),
            ("請求書\\q", 4),
            ("(?=a)", 1),
            ("a{2,1}", 2),
        ] {
            let found = mistake(pattern).unwrap_or_else(|| panic!("{pattern} is good"));
            assert_eq!(
                (found.column, found.kind),
                (column, MistakeKind::Syntax),
                "{pattern}"
            );
            assert!(!found.detail.is_empty(), "{pattern}");
            let start = pattern
                .char_indices()
                .nth(column - 1)
                .map_or(0, |(at, _)| at);
            assert_eq!(found.start, start, "{pattern}");
        }
    }

    #[test]
    fn what_people_write_can_be_used() {
        for pattern in [
            "(?i)invoice|bill",
            "総務(部|課)",
            r"\p{Han}{2,4}銀行",
            r"[ぁ-んァ-ヶ]+",
            r"\bpassword\b",
            "(a*)*b",
            r"^\s*至急",
            r"\d{3}-\d{4}",
            r"\w{1,20}@example\.(com|jp)",
            "(?x) a  b # c",
            "",
        ] {
            assert_eq!(mistake(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn what_explodes_is_refused() {
        let deep = "(".repeat(400) + &")".repeat(400);
        for pattern in [r"(\w{1,1000}){1000}", "((a{1000}){1000}){1000}", &deep] {
            let found = mistake(pattern).expect("a mistake");
            assert_eq!(found.kind, MistakeKind::TooLarge, "{pattern}");
        }
    }
}
