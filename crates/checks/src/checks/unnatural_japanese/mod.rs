//! Japanese with letters, fonts, character sets or punctuation that Japanese writers do not use.

mod glyphs;
mod signs;

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_mail::{Place, View};
use serde::Serialize;
use signs::Sign;
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "unnatural-japanese",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.3",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-3 (文字のフォントや文法や日本語が不自然)",
        "UTS 39 (Unicode Security Mechanisms): mixed-script confusables",
    ],
};

variants! {
    enum Variant {
        ChineseGlyphs = "chinese-glyphs",
        ChineseCharset = "chinese-charset",
        LookAlikeLetters = "look-alike-letters",
        SeveralOddities = "several-oddities",
        OneOddity = "one-oddity",
    }
}

/// Most places shown for a finding.
const SHOWN: usize = 5;
/// Fewest kana for a text to count as Japanese.
const JAPANESE: usize = 5;
/// Different simplified characters from which they are no slip of the keyboard or a single name.
const GLYPHS: usize = 2;

#[derive(Serialize)]
struct Facts {
    count: usize,
    detail: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let texts = texts(ctx);
    let mut findings = Vec::new();
    findings.extend(look_alikes(&texts));
    let kana: usize = texts.iter().map(|text| signs::kana(text.text)).sum();
    if kana < JAPANESE {
        if findings.is_empty() {
            return Outcome::NotApplicable(NotApplicable::NotJapanese);
        }
        return Outcome::of(findings);
    }
    let glyphs = glyphs(&texts);
    findings.extend(chinese_charset(ctx));
    let mut oddities = oddities(ctx, &texts);
    match glyphs {
        (count, detail, evidence) if count >= GLYPHS => {
            let facts = Facts { count, detail };
            findings.push(Finding::new(Variant::ChineseGlyphs, &facts, evidence));
        }
        (0, ..) => {}
        (_, _, mut evidence) => oddities.append(&mut evidence),
    }
    findings.extend(odd(oddities));
    Outcome::of(findings)
}

/// A text and how to show a place in it.
struct Text<'a> {
    text: &'a str,
    show: Box<dyn Fn(Range<usize>) -> Evidence + 'a>,
}

/// The subject line and the bodies.
fn texts<'a>(ctx: &'a CheckContext<'_>) -> Vec<Text<'a>> {
    let (index, line) = ctx.subject_line();
    let line = index.map(|index| Text {
        text: line,
        show: Box::new(move |range: Range<usize>| {
            let quote = line.get(range).unwrap_or(line);
            Evidence::header(Role::Characters, ctx.mail, index, quote)
        }),
    });
    let bodies = ctx.bodies.iter().map(|body| Text {
        text: body.text,
        show: Box::new(|range| body.evidence(Role::Characters, range)),
    });
    line.into_iter().chain(bodies).collect()
}

/// Words in which Latin letters are mixed with letters of other scripts that look the same.
fn look_alikes(texts: &[Text<'_>]) -> Option<Finding> {
    let words: Vec<(&Text<'_>, Range<usize>)> = texts
        .iter()
        .flat_map(|text| {
            let words = signs::look_alike_words(text.text).into_iter();
            words.map(move |range| (text, range))
        })
        .collect();
    let (text, range) = words.first()?;
    let facts = Facts {
        count: words.len(),
        detail: text.text.get(range.clone()).unwrap_or("").to_owned(),
    };
    let evidence = words
        .iter()
        .take(SHOWN)
        .map(|(text, range)| (text.show)(range.clone()))
        .collect();
    Some(Finding::new(Variant::LookAlikeLetters, &facts, evidence))
}

/// Simplified characters in lines that have hiragana: how many different ones, which, where.
fn glyphs(texts: &[Text<'_>]) -> (usize, String, Vec<Evidence>) {
    let mut seen: Vec<char> = Vec::new();
    let mut evidence = Vec::new();
    for text in texts {
        for (range, c) in signs::simplified(text.text) {
            if seen.contains(&c) || seen.len() >= SHOWN {
                continue;
            }
            seen.push(c);
            evidence.push((text.show)(range));
        }
    }
    let detail = seen.iter().map(char::to_string).collect::<Vec<_>>();
    (seen.len(), detail.join("、"), evidence)
}

/// A part or a subject line in a Chinese character set although it is Japanese.
fn chinese_charset(ctx: &CheckContext<'_>) -> Option<Finding> {
    let part = ctx.mail.parts.iter().enumerate().find_map(|(index, part)| {
        let charset = part.charset.as_deref()?;
        let (view, text) = match (&part.text, &part.html) {
            (Some(text), _) => (View::Text, text.as_str()),
            (None, Some(html)) => (View::Visible, html.visible.as_str()),
            (None, None) => return None,
        };
        if !signs::is_chinese_charset(charset) || signs::kana(text) < JAPANESE {
            return None;
        }
        let end = text.find('\n').unwrap_or(text.len());
        let place = Place {
            part: index,
            view,
            range: 0..end,
        };
        let quote = text.get(..end).unwrap_or(text);
        Some((
            charset.to_owned(),
            Evidence::body(Role::Characters, &place, quote),
        ))
    });
    let (charset, evidence) = part.or_else(|| {
        let (index, line) = ctx.header("Subject")?;
        let raw = &ctx.mail.headers.get(index)?.raw_value;
        let charset = signs::encoded_word_charset(raw)?;
        let chinese = signs::is_chinese_charset(charset) && signs::kana(line) > 1;
        let evidence = Evidence::header(Role::Characters, ctx.mail, index, line);
        chinese.then(|| (charset.to_owned(), evidence))
    })?;
    let facts = Facts {
        count: 1,
        detail: charset,
    };
    Some(Finding::new(
        Variant::ChineseCharset,
        &facts,
        vec![evidence],
    ))
}

/// The weak signs, one place each.
fn oddities(ctx: &CheckContext<'_>, texts: &[Text<'_>]) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = Sign::ALL
        .iter()
        .filter_map(|sign| {
            texts.iter().find_map(|text| {
                let range = sign.find(text.text)?;
                Some((text.show)(range))
            })
        })
        .collect();
    evidence.extend(chinese_font(ctx));
    evidence
}

fn odd(oddities: Vec<Evidence>) -> Option<Finding> {
    let variant = match oddities.len() {
        0 => return None,
        1 => Variant::OneOddity,
        _ => Variant::SeveralOddities,
    };
    let facts = Facts {
        count: oddities.len(),
        detail: oddities
            .first()
            .map_or_else(String::new, |e| e.quote.clone()),
    };
    Some(Finding::new(variant, &facts, oddities))
}

/// A font for Chinese that the mail's HTML names, where it stands.
fn chinese_font(ctx: &CheckContext<'_>) -> Option<Evidence> {
    ctx.mail.parts.iter().enumerate().find_map(|(index, part)| {
        let html = part.html.as_ref()?;
        let font = html
            .fonts
            .iter()
            .find(|font| signs::is_chinese_font(font))?;
        let start = html.source.find(font.as_str()).unwrap_or(0);
        let end = (start + font.len()).min(html.source.len());
        let place = Place {
            part: index,
            view: View::Html,
            range: start..end,
        };
        Some(Evidence::body(Role::Characters, &place, font))
    })
}
