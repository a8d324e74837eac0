//! The texts in which asks are looked for, with the words that they have.

use super::kind::AskKind;
use super::learned::{Learned, normalized_ranges};
use super::sentences::Sentences;
use super::words::{SETS, set};
use crate::check_context::{AlternativeText, InsideText};
use crate::phrases::SearchedText;
use crate::signals::genre::{comes_back, has_header_block};
use crate::{BodyText, CheckContext, Evidence, Role};
use miwake_mail::View;
use miwake_text::normalize;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

/// A word in the normalized text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Where a text comes from.
#[derive(Clone, Copy)]
enum From<'a> {
    Subject,
    Body(&'a BodyText<'a>),
    Inside(&'a InsideText<'a>),
    Picture(&'a AlternativeText<'a>),
}

/// A text with its words.
pub(super) struct AskText<'a> {
    from: From<'a>,
    text: &'a str,
    searched: &'a SearchedText,
    /// By set, then by place.
    words: Vec<Vec<Word>>,
    sentences: OnceCell<Sentences>,
    learned: OnceCell<Learned<'a>>,
    /// The words of short links, as [`normalize`] makes them.
    buttons: Rc<Vec<String>>,
}

/// The subject line, the bodies, and the texts inside attachments.
pub(super) fn texts<'a>(ctx: &'a CheckContext<'_>) -> Vec<AskText<'a>> {
    let buttons = Rc::new(buttons(ctx));
    let subject = AskText::new(
        From::Subject,
        ctx.subject_line().1,
        &ctx.subject_text,
        &buttons,
    );
    let bodies = ctx
        .bodies
        .iter()
        .map(|body| AskText::new(From::Body(body), body.text, &body.searched, &buttons));
    let inside = ctx
        .inside_texts
        .iter()
        .map(|text| AskText::new(From::Inside(text), text.text, &text.searched, &buttons));
    let pictures = ctx.alternatives.iter();
    let pictures = pictures.map(|said| {
        let from = From::Picture(said);
        AskText::new(from, said.text(), &said.searched, &buttons)
    });
    std::iter::once(subject)
        .chain(bodies)
        .chain(inside)
        .chain(pictures)
        .collect()
}

/// The words of links that are short enough for a button.
fn buttons(ctx: &CheckContext<'_>) -> Vec<String> {
    const CHARS: usize = 40;
    const MOST: usize = 200;
    let texts = ctx.links.iter().map(|link| link.link.text.trim());
    let short = texts.filter(|text| !text.is_empty() && text.chars().count() <= CHARS);
    short.take(MOST).map(normalize).collect()
}

impl<'a> AskText<'a> {
    fn new(
        from: From<'a>,
        text: &'a str,
        searched: &'a SearchedText,
        buttons: &Rc<Vec<String>>,
    ) -> Self {
        let words = SETS.iter().map(|set| {
            let mut words: Vec<Word> = searched
                .standing(*set)
                .map(|range| Word {
                    start: range.start,
                    end: range.end,
                })
                .collect();
            words.sort_unstable_by_key(|word| (word.start, word.end));
            words
        });
        let mut words: Vec<Vec<Word>> = words.collect();
        if let Some(labels) = words.get_mut(set::ACCOUNT_NUMBER) {
            *labels = numbered(&searched.normalized, labels);
        }
        Self {
            from,
            text,
            searched,
            words,
            sentences: OnceCell::new(),
            learned: OnceCell::new(),
            buttons: Rc::clone(buttons),
        }
    }

    fn sentences(&self) -> &Sentences {
        self.sentences
            .get_or_init(|| Sentences::new(self.text, self.has_hard_lines()))
    }

    /// Whether a line break ends a sentence, as in what a page shows.
    fn has_hard_lines(&self) -> bool {
        match self.from {
            From::Subject => false,
            From::Body(body) => body.view == View::Visible,
            From::Inside(_) | From::Picture(_) => true,
        }
    }

    fn learned(&self) -> &Learned<'a> {
        let judge = || Learned::new(self.text, self.has_hard_lines());
        self.learned.get_or_init(judge)
    }

    /// What passages ask by themselves, in bytes of the normalized text, and whether they do or only lean to it.
    pub(super) fn learned_alone(&self) -> Vec<(AskKind, Range<usize>, bool)> {
        let alone = self.learned().alone().into_iter();
        alone
            .filter_map(|(kind, range, sure)| {
                let range = normalized_ranges(self.text, &[range]).pop()?;
                Some((kind, range, sure))
            })
            .collect()
    }

    /// Whether a passage at a range of the normalized text may ask, for the words found there. What stands in a subject, a
    /// file or a picture is too short for passages.
    pub(super) fn may_ask(&self, range: &Range<usize>) -> bool {
        !matches!(self.from, From::Body(_)) || self.learned().beside(range)
    }

    /// The words of a set, in order.
    pub(super) fn words(&self, set: usize) -> &[Word] {
        self.words.get(set).map_or(&[], Vec::as_slice)
    }

    /// Whether a word of the set stands there.
    pub(super) fn has(&self, set: usize) -> bool {
        !self.words(set).is_empty()
    }

    /// How many different words of the set stand there.
    pub(super) fn count(&self, set: usize) -> usize {
        self.count_in(set, 0..usize::MAX)
    }

    /// How many different words of the set begin within `range`; a word within a longer one is the same thing.
    pub(super) fn count_in(&self, set: usize, range: Range<usize>) -> usize {
        self.different(set, range).len()
    }

    /// The different words of the set that begin within `range`, in order.
    pub(super) fn different(&self, set: usize, range: Range<usize>) -> BTreeSet<&str> {
        let normalized = &self.searched.normalized;
        let mut longest: Vec<Word> = vec![];
        for word in self.words(set) {
            match longest.last_mut() {
                Some(last) if last.start == word.start => last.end = word.end,
                Some(last) if word.start < last.end => last.end = last.end.max(word.end),
                _ => longest.push(*word),
            }
        }
        longest
            .iter()
            .filter(|word| range.contains(&word.start))
            .filter_map(|word| normalized.get(word.start..word.end))
            .collect()
    }

    /// How many sentences have a word of the set.
    pub(super) fn sentences_with(&self, set: usize) -> usize {
        let mut starts: Vec<usize> = self
            .words(set)
            .iter()
            .map(|word| self.sentence(word.start..word.end).start)
            .collect();
        starts.dedup();
        starts.len()
    }

    /// Whether a word of the set stands within `range` on which none of `other` lies.
    pub(super) fn any_bare(&self, set: usize, other: usize, range: Range<usize>) -> bool {
        let covered = |word: &Word| {
            let mut others = self.words(other).iter();
            others.any(|other| other.start < word.end && word.start < other.end)
        };
        let mut words = self.words(set).iter();
        words.any(|word| word.start >= range.start && word.end <= range.end && !covered(word))
    }

    /// Whether it is the reader's own mail that a notice returns, or has it below the notice.
    pub(super) fn returns(&self, ctx: &CheckContext<'_>) -> bool {
        match self.from {
            From::Body(body) => comes_back(ctx, body.part) || has_header_block(body.text),
            From::Subject | From::Inside(_) | From::Picture(_) => false,
        }
    }

    /// Whether people see it: the text beside a page is shown by few programs.
    pub(super) fn is_shown(&self, page: bool) -> bool {
        match self.from {
            From::Body(body) => !page || body.view == View::Visible,
            From::Subject | From::Inside(_) | From::Picture(_) => true,
        }
    }

    /// Whether it is what a page shows.
    pub(super) fn is_page(&self) -> bool {
        matches!(self.from, From::Body(body) if body.view == View::Visible)
    }

    /// The first word of the set outside the quoted part.
    pub(super) fn first_own(&self, set: usize) -> Option<Range<usize>> {
        let mut own = self.words(set).iter();
        let word = own.find(|word| !self.is_quoted(word.start))?;
        Some(word.start..word.end)
    }

    /// The first word of one set that one of the other follows in its sentence, at most `window` bytes behind, outside the
    /// quoted part.
    pub(super) fn own_pair(
        &self,
        first: usize,
        second: usize,
        window: usize,
    ) -> Option<Range<usize>> {
        const PLACES: usize = 200;
        let pairs = self.words(first).iter().take(PLACES).filter_map(|word| {
            let near = self.near(second, *word, window, &[*word]);
            let near = near.iter().find(|near| near.start >= word.end)?;
            Some(word.start..near.end)
        });
        pairs
            .filter(|range| !self.is_quoted(range.start))
            .find(|range| self.sentence(range.start..range.start + 1).end >= range.end)
    }

    /// The words of the set at most `window` bytes from `word` and on none of `taken`, the nearest first.
    pub(super) fn near(&self, set: usize, word: Word, window: usize, taken: &[Word]) -> Vec<Word> {
        let words = self.words(set);
        let from = words.partition_point(|other| other.end + window < word.start);
        let near = words.get(from..).unwrap_or_default().iter();
        let free = |other: &Word| {
            taken
                .iter()
                .all(|t| other.end <= t.start || t.end <= other.start)
        };
        let mut near: Vec<Word> = near
            .take_while(|other| other.start <= word.end + window)
            .filter(|other| other.end + window >= word.start && free(other))
            .copied()
            .collect();
        near.sort_by_key(|other| gap(*other, word));
        near
    }

    /// Whether a word of the set stands within `range`.
    pub(super) fn any_in(&self, set: usize, range: Range<usize>) -> bool {
        let words = self.words(set);
        let from = words.partition_point(|word| word.start < range.start);
        let mut within = words.get(from..).unwrap_or_default().iter();
        within
            .by_ref()
            .take_while(|word| word.start < range.end)
            .any(|word| word.end <= range.end)
    }

    /// Whether a word of the set stands in the same paragraph or so.
    pub(super) fn is_near(&self, set: usize, range: &Range<usize>) -> bool {
        const NEAR: usize = 240;
        self.any_in(set, range.start.saturating_sub(NEAR)..range.end + NEAR)
    }

    /// The sentences that `range` stands in.
    pub(super) fn sentence(&self, range: Range<usize>) -> Range<usize> {
        self.sentences().around(&range)
    }

    /// Whether the byte stands in the quoted part.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.sentences().is_quoted(at)
    }

    /// Whether a sentence or line begins with this Latin word, as commands do.
    pub(super) fn is_imperative(&self, word: Word) -> bool {
        const BEFORE: &[&str] = &[
            "", "please", "kindly", "then", "also", "and", "now", "just", "simply", "so", "next",
            "first",
        ];
        let sentence = self.sentence(word.start..word.end);
        let line = self.sentences().line(word.start);
        let start = sentence.start.max(line.start.min(word.start));
        let before = self
            .searched
            .normalized
            .get(start..word.start)
            .unwrap_or("x");
        let joined =
            before.ends_with([',', ':', ';', ')', '-', '–', '—']) || before.ends_with("and ");
        let begins =
            |words: &str| BEFORE.contains(&words.trim_matches(|c: char| !c.is_alphabetic()));
        let last = before
            .rsplit([',', ':', ';', '–', '—'])
            .next()
            .unwrap_or("");
        self.is_latin(word) && !self.is_subject() && (joined || begins(before) || begins(last))
    }

    /// Whether the sentence is a step of an instruction: Japanese ones end with a verb in its plain form.
    pub(super) fn is_step(&self, sentence: &Range<usize>) -> bool {
        const VERBS: &[&str] = &[
            "する",
            "押す",
            "開く",
            "選ぶ",
            "入れる",
            "貼る",
            "加える",
            "切る",
            "外す",
            "おく",
            "進む",
            "選択",
            "実行",
            "クリック",
            "オフ",
            "enter",
        ];
        let words = self.searched.normalized.get(sentence.clone()).unwrap_or("");
        let words = words.trim_end_matches(['。', '.', '、', ')']);
        let numbered = words.trim_start_matches(['(', '第']);
        let numbered = numbered
            .starts_with(|c: char| c.is_ascii_digit() || ('①'..='⑳').contains(&c))
            && numbered
                .chars()
                .nth(1)
                .is_none_or(|c| matches!(c, ')' | '.' | '．' | '、') || !c.is_ascii());
        VERBS.iter().any(|verb| words.ends_with(verb)) || numbered && words.ends_with("ます")
    }

    /// Whether the word begins with a Latin letter.
    pub(super) fn is_latin(&self, word: Word) -> bool {
        let first = self.searched.normalized.as_bytes().get(word.start);
        first.is_some_and(u8::is_ascii_alphabetic)
    }

    /// Whether the words stand in the words of a link: a button that asks.
    pub(super) fn is_button(&self, range: &Range<usize>) -> bool {
        let words = self.searched.normalized.get(range.clone()).unwrap_or("");
        !words.is_empty() && self.buttons.iter().any(|button| button.contains(words))
    }

    /// Whether the range stands between marks of quotation, as words that somebody cites: in a text that tells of
    /// frauds, or where "such a message" follows.
    pub(super) fn is_cited(&self, range: Range<usize>, warns: bool) -> bool {
        // Enough for what anybody cites; bounded, as this is asked for each place.
        const AROUND: usize = 400;
        const CITING: &[&str] = &[
            "といった",
            "という",
            "との連絡",
            "とのメール",
            "などと",
            "などの連絡",
            "等の連絡",
            "と言われ",
            "と称",
        ];
        let text = &self.searched.normalized;
        let from = text.floor_char_boundary(range.start.saturating_sub(AROUND));
        let to = text.floor_char_boundary(range.end + AROUND);
        let before = text.get(from..range.start).unwrap_or("");
        let after = text.get(range.end..to).unwrap_or("");
        let Some((at, mark)) = before
            .char_indices()
            .rev()
            .find(|(_, c)| "「『“\"」』”".contains(*c))
        else {
            return false;
        };
        let closing = match mark {
            '「' => '」',
            '『' => '』',
            '“' => '”',
            '"' if before.get(..at).unwrap_or("").matches('"').count() % 2 == 0 => '"',
            _ => return false,
        };
        let Some((_, behind)) = after.split_once(closing) else {
            return false;
        };
        warns || CITING.iter().any(|words| behind.starts_with(words))
    }

    pub(super) fn is_subject(&self) -> bool {
        matches!(self.from, From::Subject)
    }

    /// Whether a number stands there that could be rung or paid into.
    pub(super) fn has_number(&self) -> bool {
        const DIGITS: usize = 7;
        let mut run = 0;
        self.searched.normalized.bytes().any(|byte| {
            match byte {
                b'0'..=b'9' => run += 1,
                b'-' | b'(' | b')' | b' ' | b'+' | b'.' => {}
                _ => run = 0,
            }
            run >= DIGITS
        })
    }

    /// Evidence for a range of the normalized text.
    pub(super) fn evidence(&self, ctx: &CheckContext<'_>, range: Range<usize>) -> Option<Evidence> {
        match self.from {
            From::Subject => Some(ctx.subject_words()),
            From::Picture(said) => Some(said.evidence(Role::Words)),
            From::Body(body) => {
                let whole = self.readable(range);
                Some(body.evidence(Role::Words, body.original(whole)?))
            }
            From::Inside(text) => {
                let whole = self.readable(range);
                let words = self.searched.normalized.get(whole)?;
                Some(text.evidence(Role::Words, words))
            }
        }
    }

    /// The range widened to what a person can read: the sentence when it is short, else the clauses around.
    fn readable(&self, range: Range<usize>) -> Range<usize> {
        const LONGEST: usize = 240;
        const AROUND: usize = 120;
        const COMMAS: [char; 2] = ['、', ','];
        let sentence = self.sentence(range.clone());
        if sentence.len() <= LONGEST {
            return sentence;
        }
        let text = &self.searched.normalized;
        let from = text.floor_char_boundary(range.start.saturating_sub(AROUND).max(sentence.start));
        let to = text.floor_char_boundary((range.end + AROUND).min(sentence.end));
        let before = text.get(from..range.start).unwrap_or("");
        let after = text.get(range.end..to).unwrap_or("");
        let comma = before.rmatch_indices(COMMAS).next();
        let start = match comma {
            Some((at, comma)) if from > sentence.start => from + at + comma.len(),
            _ => from,
        };
        let end = match after.find(COMMAS) {
            Some(at) if to < sentence.end => range.end + at,
            _ => to.max(range.end),
        };
        start..end
    }
}

/// The words of `labels` behind which the number of an account stands, with the number.
fn numbered(text: &str, labels: &[Word]) -> Vec<Word> {
    const WITHIN: usize = 30;
    const BEGINS: usize = 16;
    const DIGITS: usize = 6;
    let numbered = |label: &Word| {
        let behind = text.as_bytes().get(label.end..)?.iter().take(WITHIN);
        let digits: Vec<usize> = behind
            .enumerate()
            .filter(|(_, byte)| byte.is_ascii_digit())
            .map(|(at, _)| at)
            .collect();
        let begins = digits.first().is_some_and(|at| *at < BEGINS);
        let last = digits.last()?;
        (begins && digits.len() >= DIGITS).then(|| Word {
            start: label.start,
            end: label.end + last + 1,
        })
    };
    labels.iter().filter_map(numbered).collect()
}

fn gap(a: Word, b: Word) -> usize {
    if a.end <= b.start {
        b.start - a.end
    } else {
        a.start.saturating_sub(b.end)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Environment, analyse};
    use miwake_mail::{Limits, read};

    #[test]
    fn what_is_quoted_of_a_long_sentence_begins_and_ends_with_a_clause() {
        let long =
            "弊社では来期に向けた体制の見直しを全国の拠点で順次進めているところでございまして、";
        let mail = format!(
            "From: a@mihon.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n\
             {long}{long}その関係で社員名簿と組織図を返信でお送りください、と本社から言われており、{long}{long}以上です。\n"
        );
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        let analysis = analyse(&mail, &[], &Environment::default());
        let ask = analysis.asks.grave().expect("an ask");
        let quote = ask.evidence.first().map(|e| e.quote.as_str());
        assert_eq!(
            quote,
            Some("その関係で社員名簿と組織図を返信でお送りください")
        );
    }
}
