//! Where sentences end, and which part of a text is quoted, in bytes of the normalized text.

use miwake_text::each_normalized;
use std::ops::{ControlFlow, Range};

/// The sentences of a text.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    /// Where each sentence ends, in order.
    ends: Vec<usize>,
    /// Where each line starts.
    lines: Vec<usize>,
    /// Quoted ranges, in order.
    quoted: Vec<Range<usize>>,
}

/// Marks that a new item begins after a line break.
const BULLETS: &[char] = &[
    '・', '■', '●', '◆', '▼', '◎', '○', '※', '【', '-', '*', '•', '□', '①', '②', '③', '④', '→',
    '◇', '▶', '|', '─', '━', '=', '_', '"', '「', '>', '<',
];

/// Lines by which mail programs begin what they quote.
const QUOTING: &[&str] = &[
    "-----original message",
    "-----元のメッセージ",
    "-----forwarded message",
    "---------- forwarded message",
    "________________________________",
    "begin forwarded message",
    "----- original message",
    "---- original message",
    "-----オリジナル メッセージ",
];

impl Sentences {
    /// The sentences of `text`, a text as it is shown. `hard_lines`: whether a line break ends a sentence, as in what a
    /// page shows.
    pub(super) fn new(text: &str, hard_lines: bool) -> Self {
        let mut sentences = Self::default();
        let breaks = Breaks::of(text, hard_lines);
        sentences.place(text, &breaks);
        sentences
    }

    /// Puts the breaks, which are bytes of `text`, where they are in the normalized text.
    fn place(&mut self, text: &str, breaks: &Breaks) {
        let (mut at, mut end, mut line, mut quote) = (0, 0, 0, 0);
        let mut open: Option<usize> = None;
        let _ = each_normalized(text, |range, c| {
            while breaks
                .ends
                .get(end)
                .is_some_and(|stop| *stop <= range.start)
            {
                self.ends.push(at);
                end += 1;
            }
            while breaks
                .lines
                .get(line)
                .is_some_and(|start| *start <= range.start)
            {
                self.lines.push(at);
                line += 1;
            }
            while breaks
                .quotes
                .get(quote)
                .is_some_and(|(start, _)| *start <= range.start)
            {
                let opens = breaks.quotes.get(quote).is_some_and(|(_, opens)| *opens);
                match (open, opens) {
                    (None, true) => open = Some(at),
                    (Some(start), false) => {
                        self.quoted.push(start..at);
                        open = None;
                    }
                    _ => {}
                }
                quote += 1;
            }
            at += c.len_utf8();
            ControlFlow::Continue(())
        });
        if let Some(start) = open {
            self.quoted.push(start..usize::MAX);
        }
        self.ends.push(at);
    }

    /// The sentences that `range` stands in, as one range.
    pub(super) fn around(&self, range: &Range<usize>) -> Range<usize> {
        let before = self.ends.partition_point(|end| *end <= range.start);
        let start = before
            .checked_sub(1)
            .and_then(|i| self.ends.get(i))
            .copied();
        let after = self.ends.partition_point(|end| *end < range.end);
        let end = self.ends.get(after).or(self.ends.last()).copied();
        start.unwrap_or(0)..end.unwrap_or(range.end).max(range.end)
    }

    /// The line that `at` stands in.
    pub(super) fn line(&self, at: usize) -> Range<usize> {
        let next = self.lines.partition_point(|start| *start <= at);
        let start = next.checked_sub(1).and_then(|i| self.lines.get(i)).copied();
        start.unwrap_or(0)..self.lines.get(next).copied().unwrap_or(usize::MAX)
    }

    /// Whether `at` stands in the quoted part.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        let next = self.quoted.partition_point(|range| range.start <= at);
        let last = next.checked_sub(1).and_then(|index| self.quoted.get(index));
        last.is_some_and(|range| range.contains(&at))
    }
}

/// Where the sentences of `text` end, in bytes of it; in order.
pub(super) fn ends(text: &str, hard_lines: bool) -> Vec<usize> {
    Breaks::of(text, hard_lines).ends
}

/// Places in the text as it is shown.
#[derive(Default)]
struct Breaks {
    ends: Vec<usize>,
    lines: Vec<usize>,
    /// Where a quotation starts (`true`) or ends.
    quotes: Vec<(usize, bool)>,
}

impl Breaks {
    fn of(text: &str, hard_lines: bool) -> Self {
        let mut breaks = Self::default();
        let mut quoting = false;
        let mut rest_quoted = false;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let trimmed = line.trim();
            breaks.lines.push(start);
            let quoted = rest_quoted || trimmed.starts_with(['>', '＞']);
            if quoted != quoting {
                breaks.quotes.push((start, quoted));
                breaks.ends.push(start);
                quoting = quoted;
            }
            if begins_quotation(trimmed) && !rest_quoted {
                rest_quoted = true;
            }
            if trimmed.is_empty() || trimmed.starts_with(BULLETS) || hard_lines {
                breaks.ends.push(start);
            }
            breaks.within(line, start);
        }
        breaks.ends.sort_unstable();
        breaks.ends.dedup();
        breaks
    }

    /// Ends of sentences within a line.
    fn within(&mut self, line: &str, start: usize) {
        let mut letters = line.char_indices().peekable();
        while let Some((offset, c)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            let spaced = next.is_none_or(char::is_whitespace);
            let ends = matches!(c, '。' | '！' | '？' | '．')
                || matches!(c, '.' | '!' | '?' | ';') && spaced;
            if ends {
                self.ends.push(start + offset + c.len_utf8());
            }
        }
    }
}

fn begins_quotation(line: &str) -> bool {
    let lower = line.to_lowercase();
    QUOTING.iter().any(|mark| lower.starts_with(mark))
        || lower.ends_with("wrote:")
        || lower.ends_with("のメール:")
        || lower.ends_with("さんは書きました:")
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_text::normalize;

    fn sentence_of(text: &str, word: &str) -> String {
        let normalized = normalize(text);
        let start = normalized.find(word).expect("the word");
        let sentences = Sentences::new(text, false);
        let range = sentences.around(&(start..start + word.len()));
        normalized[range.start..range.end.min(normalized.len())].to_owned()
    }

    #[test]
    fn a_sentence_goes_over_lines_and_ends_at_its_mark() {
        let text = "お世話になります。振込先の口座を\n変更しました。ご確認ください。";
        assert_eq!(sentence_of(text, "変更"), "振込先の口座を変更しました。");
        assert_eq!(
            sentence_of("Hello. Please pay 1.5 million now. Bye", "pay"),
            "please pay 1.5 million now."
        );
        assert_eq!(sentence_of("・振込先\n・変更なし", "変更"), "・変更なし");
    }

    #[test]
    fn what_is_quoted_is_known() {
        let text = "Please see below.\n\nOn Monday A wrote:\n> send the list\n";
        let normalized = normalize(text);
        let sentences = Sentences::new(text, false);
        assert!(sentences.is_quoted(normalized.find("list").expect("a word")));
        assert!(!sentences.is_quoted(normalized.find("see").expect("a word")));
    }
}
