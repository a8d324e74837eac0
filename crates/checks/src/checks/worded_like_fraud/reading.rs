//! What is read of a mail, and how it scores.

use crate::wording::{
    Band, Beginning, Kana, Model, Unit, band, best_beginning, best_passage, is_address, units,
};
use crate::{BodyText, CheckContext, Evidence, Role};
use miwake_mail::View;
use std::ops::Range;

/// Phrases shown.
const PHRASES: usize = 3;
/// Longest phrase, in units: some twenty Japanese characters or ten words.
const PHRASE_UNITS: usize = 14;
/// Most characters by which a phrase is made longer at one end.
const LONGEST_REST: usize = 8;

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
        found
            .into_iter()
            .filter_map(|range| self.evidence(range))
            .collect()
    }

    fn evidence(&self, range: Range<usize>) -> Option<Evidence> {
        let units = self.units.get(range.clone())?;
        if range.start < self.line {
            let (index, line) = self.ctx.subject_line();
            return Some(Evidence::header(Role::Words, self.ctx.mail, index?, line));
        }
        let body = self.body?;
        // A URL beside the words is no wording.
        let is_word = |unit: &&Unit| {
            let run = body.text.get(unit.range.clone());
            run.is_some_and(|run| !is_address(run))
        };
        let first = units.iter().find(is_word)?;
        let last = units.iter().rev().find(is_word)?;
        let words = whole_words(body.text, first.range.start..last.range.end);
        Some(body.evidence(Role::Words, words))
    }
}

/// `range` made longer by the rest of the words that it cuts: in Japanese a unit is a character, and half a word
/// in katakana or kanji says nothing to a reader.
fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
    let together = |a: char, b: char| script(a).is_some() && script(a) == script(b);
    let (before, after) = (text.get(..range.start), text.get(range.end..));
    let inside = text.get(range.clone()).unwrap_or_default();
    let run = |from: char, chars: &mut dyn Iterator<Item = char>| -> usize {
        let rest = chars.take(LONGEST_REST).take_while(|c| together(from, *c));
        rest.map(char::len_utf8).sum()
    };
    let earlier = inside.chars().next().map_or(0, |first| {
        run(first, &mut before.unwrap_or_default().chars().rev())
    });
    let later = inside
        .chars()
        .next_back()
        .map_or(0, |last| run(last, &mut after.unwrap_or_default().chars()));
    range.start - earlier..range.end + later
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
pub(super) fn readings<'s, 'a>(ctx: &'s CheckContext<'a>) -> Vec<Reading<'s, 'a>> {
    let line = units(ctx.subject_line().1);
    if ctx.bodies.is_empty() {
        return vec![Reading::new(ctx, &line, None, &[])];
    }
    let mut readings = Vec::new();
    for body in &ctx.bodies {
        let reading = |read: &[Range<usize>]| Reading::new(ctx, &line, Some(body), read);
        let whole = 0..body.text.len();
        readings.push(reading(std::slice::from_ref(&whole)));
        let clear = clear(ctx, body);
        if !clear.is_empty() {
            readings.push(reading(&clear));
        }
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_does_not_cut_words() {
        let text = "お客様のアカウントを確認して";
        let cut = text
            .find("アカ")
            .map(|at| at..at + "アカ".len())
            .expect("there");
        let whole = whole_words(text, cut);
        assert_eq!(text.get(whole), Some("アカウント"));
        let kanji = text
            .find('様')
            .map(|at| at..at + '様'.len_utf8())
            .expect("there");
        assert_eq!(text.get(whole_words(text, kanji)), Some("客様"));
        assert_eq!(whole_words(text, 0..0), 0..0);
    }
}
