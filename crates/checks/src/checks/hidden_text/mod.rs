//! Text that is in the mail but that its reader does not see, and fillers inside words.

mod fillers;
mod unseen;

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use fillers::filled_words;
use miwake_mail::{HiddenText, Html, Place, View};
use miwake_text::normalize;
use serde::Serialize;
use unseen::{pieces_seen, preview_end};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "hidden-text",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Bergholz et al., Detecting Known and New Salting Tricks in Unwanted Emails (CEAS 2008)",
    ],
};

variants! {
    enum Variant {
        SplitWords = "split-words",
        ByColour = "by-colour",
        BySize = "by-size",
        OtherText = "other-text",
        Gap = "gap",
    }
}

/// Words with something unseen inside from which it is no slip of an editor.
const SPLIT_WORDS: usize = 2;
/// Letters and digits that a colour or a size hides from which it is no preview line or spacer.
const FAINT: usize = 60;
/// Letters and digits that are hidden otherwise from which they are more than a preview line.
const MUCH: usize = 400;
/// Empty lines from which a reader believes that the mail is over.
const GAP: usize = 25;

#[derive(Serialize)]
struct Facts {
    count: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut findings = Vec::new();
    let mut splits = fillers(ctx);
    for (part, entity) in ctx.mail.parts.iter().enumerate() {
        let Some(html) = &entity.html else { continue };
        let split = html.hidden.iter().filter(|hidden| hidden.splits_word);
        splits.extend(split.map(|hidden| shown(part, html, hidden)));
        findings.extend(hidden_otherwise(part, html));
        findings.extend(faint(part, html, Variant::ByColour, &["color"]));
        findings.extend(faint(
            part,
            html,
            Variant::BySize,
            &["font-size", "line-height"],
        ));
    }
    if splits.len() >= SPLIT_WORDS {
        let facts = Facts {
            count: splits.len(),
        };
        splits.truncate(5);
        findings.push(Finding::new(Variant::SplitWords, &facts, splits));
    }
    findings.extend(gap(ctx));
    Outcome::of(findings)
}

/// A piece of hidden text, as evidence.
fn shown(part: usize, html: &Html, hidden: &HiddenText) -> Evidence {
    let place = Place {
        part,
        view: View::Html,
        range: hidden.source.clone(),
    };
    let source = html
        .source
        .get(hidden.source.clone())
        .unwrap_or(&hidden.text);
    Evidence::body(Role::Characters, &place, source)
}

/// Text hidden by colour or by size. The first piece is left out when it stands before all visible text:
/// the line that mail programs show in their lists.
fn faint(part: usize, html: &Html, variant: Variant, by: &[&str]) -> Option<Finding> {
    let preview = preview_end(html);
    let found: Vec<&HiddenText> = html
        .hidden
        .iter()
        .filter(|hidden| hidden.source.start >= preview)
        .filter(|hidden| by.contains(&hidden.by) && !hidden.splits_word)
        .collect();
    let count: usize = found.iter().map(|hidden| letters(&hidden.text)).sum();
    let evidence = found.iter().take(3).map(|h| shown(part, html, h)).collect();
    (count >= FAINT).then(|| Finding::new(variant, &Facts { count }, evidence))
}

/// Much text that is hidden by other means and does not stand in the visible text: an ordinary mail for two kinds
/// of screens hides one of two forms of the same text.
fn hidden_otherwise(part: usize, html: &Html) -> Option<Finding> {
    let preview = preview_end(html);
    let others: Vec<&HiddenText> = html
        .hidden
        .iter()
        .filter(|hidden| hidden.source.start >= preview)
        .filter(|hidden| !matches!(hidden.by, "color" | "line-height" | "font-size"))
        .collect();
    let count: usize = others.iter().map(|hidden| letters(&hidden.text)).sum();
    if count < MUCH {
        return None;
    }
    let texts: Vec<Vec<char>> = others
        .iter()
        .map(|hidden| normalize(&hidden.text).chars().collect())
        .collect();
    let (pieces, seen) = pieces_seen(&texts, &normalize(&html.visible));
    let evidence = others
        .iter()
        .take(3)
        .map(|h| shown(part, html, h))
        .collect();
    (seen * 2 < pieces).then(|| Finding::new(Variant::OtherText, &Facts { count }, evidence))
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Words with characters of no width between their letters, as evidence.
fn fillers(ctx: &CheckContext<'_>) -> Vec<Evidence> {
    let bodies = ctx.bodies.iter();
    bodies
        .flat_map(|body| {
            let ranges = filled_words(body.text).into_iter();
            ranges.map(|range| body.evidence(Role::Characters, range))
        })
        .take(20)
        .collect()
}

/// Many empty lines with more text below.
fn gap(ctx: &CheckContext<'_>) -> Option<Finding> {
    let in_html = ctx
        .mail
        .parts
        .iter()
        .enumerate()
        .find_map(|(part, entity)| {
            let html = entity.html.as_ref()?;
            let (lines, at) = html.gap;
            let below = html.visible.get(at..)?;
            (lines >= GAP && letters(below) >= FAINT).then(|| {
                let place = Place {
                    part,
                    view: View::Visible,
                    range: at..html.visible.len(),
                };
                (lines, Evidence::body(Role::Characters, &place, below))
            })
        });
    let (lines, evidence) = in_html.or_else(|| {
        let mut bodies = ctx.bodies.iter().filter(|body| body.view == View::Text);
        bodies.find_map(|body| {
            let (lines, at) = empty_lines(body.text);
            let below = body.text.get(at..)?;
            (lines >= GAP && letters(below) >= FAINT)
                .then(|| (lines, body.evidence(Role::Characters, at..body.text.len())))
        })
    })?;
    Some(Finding::new(
        Variant::Gap,
        &Facts { count: lines },
        vec![evidence],
    ))
}

/// The longest run of empty lines after some text, and where the text goes on.
fn empty_lines(text: &str) -> (usize, usize) {
    let (mut longest, mut run, mut at, mut begun) = ((0, text.len()), 0, 0, false);
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            run += usize::from(begun);
        } else {
            if run > longest.0 {
                longest = (run, at);
            }
            begun = true;
            run = 0;
        }
        at += line.len();
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps;

    #[test]
    fn hidden_and_visible_text_are_gone_through_once() {
        let page = |n: usize| {
            let hidden = "<p style=display:none>abcdefghijklmnopqrstuvwxyz</p>b".repeat(n);
            let source = format!("<p>{}</p>{hidden}", "aab ".repeat(10 * n));
            let (html, _) = miwake_mail::read_html(source, 10);
            html
        };
        steps::assert_linear("hidden", 40, page, |html| {
            hidden_otherwise(0, html);
            faint(0, html, Variant::ByColour, &["color"]);
        });
    }

    #[test]
    fn empty_lines_before_the_text_do_not_count() {
        assert_eq!(empty_lines("\n\n\na\n\n\nb").0, 2);
    }
}
