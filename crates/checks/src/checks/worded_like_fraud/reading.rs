//! What is read of a mail, and how it scores.

use crate::wording::{
    Band, Beginning, Kana, Model, Unit, band, best_beginning, best_passage, is_address, units,
};
use crate::{BodyText, CheckContext, Evidence, Role};
use miwake_mail::{HiddenText, View};
use std::ops::Range;
use std::rc::Rc;

/// Phrases shown.
const PHRASES: usize = 3;
/// Longest phrase, in units: some twenty Japanese characters or ten words.
const PHRASE_UNITS: usize = 14;
/// Most characters by which a phrase is made longer at one end.
const LONGEST_REST: usize = 8;
/// The same up to the end of its clause.
const LONGEST_CLAUSE: usize = 20;
/// Fewest hiragana of a phrase that has nothing else: less is an ending, such as おります, and no words.
const HIRAGANA: usize = 7;

/// The subject line and one body after each other: a mail is read in this order.
pub(super) struct Reading<'s, 'a> {
    ctx: &'s CheckContext<'a>,
    body: Option<&'s BodyText<'a>>,
    /// Units of the subject line, then those of the body.
    units: Vec<Unit>,
    /// How many of them are the subject line's.
    line: usize,
    values: Vec<f32>,
}

impl<'s, 'a> Reading<'s, 'a> {
    /// `read` are the ranges of the body that are read.
    fn new(
        ctx: &'s CheckContext<'a>,
        line: &[Unit],
        body: Option<&'s BodyText<'a>>,
        read: &[Range<usize>],
    ) -> Self {
        let mut all = line.to_vec();
        for range in read {
            let text = body.and_then(|body| body.text.get(range.clone()));
            all.extend(
                units(text.unwrap_or_default())
                    .into_iter()
                    .map(|unit| Unit {
                        range: unit.range.start + range.start..unit.range.end + range.start,
                        ..unit
                    }),
            );
        }
        Self {
            ctx,
            body,
            values: Model::get().values(&all),
            units: all,
            line: line.len(),
        }
    }

    /// The beginning of the strongest band. Japanese beginnings and others have bands of their own: the best of
    /// each is looked for, so that text of another language put below takes nothing away.
    pub(super) fn best(&self) -> Option<(Band, Beginning)> {
        let japanese = self.japanese();
        let of = |script: bool| {
            let ends = self.units.iter().zip(&japanese);
            let ends = ends.map(|(unit, japanese)| unit.ends_line && *japanese == script);
            let beginning = best_beginning(&self.values, ends)?;
            Some((band(Model::score(&beginning), script)?, beginning))
        };
        let found = [true, false].into_iter().filter_map(of);
        found.min_by_key(|(band, _)| band.rank)
    }

    /// Of each unit whether the text up to it is Japanese: the body's, once it has begun.
    fn japanese(&self) -> Vec<bool> {
        let line = self.ctx.subject_line().1;
        let body = self.body.map_or("", |body| body.text);
        let mut kana = Kana::default();
        let of = |(index, unit): (usize, &Unit)| {
            if index == self.line {
                kana = Kana::default();
            }
            let text = if index < self.line { line } else { body };
            kana.add(text.get(unit.range.clone()).unwrap_or_default());
            kana.is_japanese()
        };
        self.units.iter().enumerate().map(of).collect()
    }

    /// The strongest phrases of a beginning, in the order of the mail.
    pub(super) fn phrases(&self, beginning: &Beginning) -> Vec<Evidence> {
        let mut left: Vec<f32> = self.values.get(..beginning.units).unwrap_or(&[]).to_vec();
        let mut found = Vec::new();
        while found.len() < PHRASES
            && let Some(phrase) = best_passage(&left, PHRASE_UNITS)
        {
            for value in left.get_mut(phrase.units.clone()).unwrap_or(&mut []) {
                *value = f32::NEG_INFINITY;
            }
            found.push(phrase.units);
        }
        found.sort_by_key(|range| range.start);
        let (of_line, of_body): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|range| range.start < self.line);
        let line = (!of_line.is_empty())
            .then(|| self.line_evidence())
            .flatten();
        let words = joined(of_body.into_iter().filter_map(|range| self.words(range)));
        let Some(body) = self.body else {
            return line.into_iter().collect();
        };
        let says =
            |range: &Range<usize>| says_something(body.text.get(range.clone()).unwrap_or(""));
        // Better an ending than nothing.
        let any = line.is_some() || words.iter().any(says);
        let words = words.into_iter().filter(|range| !any || says(range));
        let words = words.map(|range| body.evidence(Role::Words, range));
        line.into_iter().chain(words).collect()
    }

    fn line_evidence(&self) -> Option<Evidence> {
        let (index, line) = self.ctx.subject_line();
        Some(Evidence::header(Role::Words, self.ctx.mail, index?, line))
    }

    /// Where the words of a run of units stand in the body, as a reader would quote them.
    fn words(&self, range: Range<usize>) -> Option<Range<usize>> {
        let units = self.units.get(range)?;
        let body = self.body?;
        // A URL beside the words is no wording.
        let is_word = |unit: &&Unit| {
            let run = body.text.get(unit.range.clone());
            run.is_some_and(|run| !is_address(run))
        };
        let first = units.iter().find(is_word)?;
        let last = units.iter().rev().find(is_word)?;
        Some(whole_words(body.text, first.range.start..last.range.end))
    }
}

/// Ranges in their order, those that touch as one.
fn joined(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = vec![];
    for range in ranges {
        match all.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => all.push(range),
        }
    }
    all
}

/// Whether a phrase has words and not only the ending of some.
fn says_something(phrase: &str) -> bool {
    let hiragana = |c: &char| matches!(c, '\u{3041}'..='\u{309f}');
    let letters = || phrase.chars().filter(|c| c.is_alphanumeric());
    letters().any(|c| !hiragana(&c)) || letters().count() >= HIRAGANA
}

/// `range` made longer to its clause, where that is near: in Japanese a unit is a character, and half a word says
/// nothing to a reader. Where no end of a clause is near, by the rest of a word in katakana or kanji.
fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
    let together = |a: char, b: char| script(a).is_some() && script(a) == script(b);
    let (before, after) = (text.get(..range.start), text.get(range.end..));
    let inside = text.get(range.clone()).unwrap_or_default();
    let clause = |from: Option<char>, chars: &mut dyn Iterator<Item = char>| -> Option<usize> {
        from.filter(|c| is_japanese(*c))?;
        let rest: Vec<char> = chars
            .take(LONGEST_CLAUSE + 1)
            .take_while(|c| c.is_alphanumeric())
            .collect();
        (rest.len() <= LONGEST_CLAUSE).then(|| rest.into_iter().map(char::len_utf8).sum())
    };
    let (first, last) = (inside.chars().next(), inside.chars().next_back());
    let run = |from: char, chars: &mut dyn Iterator<Item = char>| -> usize {
        let rest = chars.take(LONGEST_REST).take_while(|c| together(from, *c));
        rest.map(char::len_utf8).sum()
    };
    let before = || before.unwrap_or_default().chars().rev();
    let after = || after.unwrap_or_default().chars();
    let earlier = clause(first, &mut before())
        .unwrap_or_else(|| first.map_or(0, |first| run(first, &mut before())));
    let later = clause(last, &mut after())
        .unwrap_or_else(|| last.map_or(0, |last| run(last, &mut after())));
    range.start - earlier..range.end + later
}

fn is_japanese(c: char) -> bool {
    script(c).is_some() || matches!(c, '\u{3041}'..='\u{309f}')
}

/// Scripts whose runs are words.
fn script(c: char) -> Option<u8> {
    match c {
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}' => Some(0),
        '\u{3400}'..='\u{9fff}' | '々' => Some(1),
        _ => None,
    }
}

/// The ranges of a body without text that can hardly be seen (in the colour of its background): honest words that
/// nobody reads, put above a fraud, must not speak for it.
fn clear(ctx: &CheckContext<'_>, body: &BodyText<'_>) -> Vec<Range<usize>> {
    let part = ctx.mail.parts.get(body.part);
    let html = part.and_then(|part| part.html.as_ref());
    let Some(html) = html.filter(|_| body.view == View::Visible) else {
        return vec![];
    };
    if !html.hidden.iter().any(HiddenText::is_faint) {
        return vec![];
    }
    // White space is another in the visible text: found without it.
    let spaceless = |text: &str| -> String { text.split_whitespace().collect() };
    let dense = spaceless(body.text);
    let solid = body.text.char_indices().filter(|(_, c)| !c.is_whitespace());
    let places: Vec<usize> = solid
        .flat_map(|(at, c)| std::iter::repeat_n(at, c.len_utf8()))
        .collect();
    let place = |dense: usize| places.get(dense).copied().unwrap_or(body.text.len());
    let (mut clear, mut from, mut start) = (vec![], 0, 0);
    for faint in html.hidden.iter().filter(|hidden| hidden.is_faint()) {
        let faint = spaceless(&faint.text);
        let Some(at) = dense.get(from..).and_then(|rest| rest.find(&faint)) else {
            break;
        };
        clear.push(start..place(from + at));
        from += at + faint.len();
        start = place(from);
    }
    if from > 0 {
        clear.push(start..body.text.len());
    }
    clear
}

/// All that is read: each body whole, and without what can hardly be seen; the subject line alone without a body.
/// One after the other: a mail may have hundreds of bodies, and each reading is larger than its text.
pub(super) fn readings<'s, 'a>(ctx: &'s CheckContext<'a>) -> impl Iterator<Item = Reading<'s, 'a>> {
    let line = Rc::new(units(ctx.subject_line().1));
    let alone = ctx.bodies.is_empty().then(|| Rc::clone(&line));
    let alone = alone.map(|line| Reading::new(ctx, &line, None, &[]));
    let bodies = ctx.bodies.iter().flat_map(move |body| {
        let whole = Some(Vec::from([Range {
            start: 0,
            end: body.text.len(),
        }]));
        let clear = Some(clear(ctx, body)).filter(|clear| !clear.is_empty());
        let line = Rc::clone(&line);
        let ranges = whole.into_iter().chain(clear);
        ranges.map(move |read| Reading::new(ctx, &line, Some(body), &read))
    });
    alone.into_iter().chain(bodies)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_does_not_cut_words() {
        let text = "お客様のアカウントを確認していただきたいことがございまして、ご連絡いたしました";
        let cut = text
            .find("アカ")
            .map(|at| at..at + "アカ".len())
            .expect("there");
        let whole = whole_words(text, cut);
        let clause = "お客様のアカウントを確認していただきたいことがございまして";
        assert_eq!(text.get(whole), Some("お客様のアカウント"));
        let near = text.find("ござい").map(|at| at..at + "ござい".len());
        let near = whole_words(text, near.expect("there"));
        assert!(clause.ends_with(text.get(near).unwrap_or("?")));
        let kanji = text
            .find('様')
            .map(|at| at..at + '様'.len_utf8())
            .expect("there");
        assert_eq!(text.get(whole_words(text, kanji)), Some("お客様"));
        assert_eq!(whole_words(text, 0..0), 0..0);
        assert_eq!(whole_words("please confirm now", 7..14), 7..14);
    }

    #[test]
    fn an_ending_alone_says_nothing() {
        for ending in ["おりま", "ござい", "いただき", "。"] {
            assert!(!says_something(ending), "{ending}");
        }
        for words in ["ご確認", "アカウント", "now", "こちらをおしてください"] {
            assert!(says_something(words), "{words}");
        }
    }

    #[test]
    fn what_touches_is_one_phrase() {
        assert_eq!(joined([0..3, 3..5, 7..9, 8..10].into_iter()), [0..5, 7..10]);
    }
}
