//! Names letter by letter: a name beside the one that it resembles, and addresses with the owner marked.

use miwake_address::Difference;
use miwake_checks::{visible, visible_quote};
use miwake_report::{ComparisonRecord, PartsRecord, PieceRecord, sentences};
use miwake_web::words::Words;
use miwake_web::{Part, written};
use yew::prelude::*;

/// Most characters shown of each piece of an address around the owner.
const AROUND: usize = 200;

/// Both names in full, letter above letter, and each difference in words.
pub(super) fn comparison(words: &Words, comparison: &ComparisonRecord) -> Html {
    let pieces = &comparison.pieces;
    let here: String = pieces.iter().map(|piece| piece.here.as_str()).collect();
    let there: String = pieces.iter().map(PieceRecord::other).collect();
    let sentences = sentences::differences(comparison, words.messages());
    html! {
        <div class="compare" data-testid="compare">
            <dl>
                <dt>{ words.text("ui-compare-here") }</dt><dd><bdi>{ visible(&here) }</bdi></dd>
                <dt>{ words.text("ui-compare-there") }</dt><dd><bdi>{ visible(&there) }</bdi></dd>
            </dl>
            // The same as the sentences below, for the eye.
            <div aria-hidden="true">
                <p class="hint">{ words.text("ui-compare") }</p>
                <p class="glyphs">{ for pieces.iter().map(columns) }</p>
            </div>
            <ul>{ for sentences.into_iter().map(|sentence| html! { <li><bdi>{ sentence }</bdi></li> }) }</ul>
        </div>
    }
}

/// A piece as columns: what is the same, added or missing letter by letter, else both sides as they are.
fn columns(piece: &PieceRecord) -> Html {
    let (here, there) = (piece.here.as_str(), piece.other());
    let class = match piece.how {
        Difference::Same => "glyph",
        _ => "glyph differs",
    };
    let column = |here: &str, there: &str| {
        html! { <span {class}><span>{ visible(here) }</span><span>{ visible(there) }</span></span> }
    };
    let mut buffer = [0; 4];
    match piece.how {
        Difference::Same => here
            .chars()
            .map(|c| {
                let c = c.encode_utf8(&mut buffer);
                column(c, c)
            })
            .collect(),
        Difference::Added => here
            .chars()
            .map(|c| column(c.encode_utf8(&mut buffer), " "))
            .collect(),
        Difference::Missing => there
            .chars()
            .map(|c| column(" ", c.encode_utf8(&mut buffer)))
            .collect(),
        Difference::LookAlike | Difference::Other | Difference::Swapped => column(here, there),
    }
}

/// An address as it is written, with the owner (the registrable domain, else the whole host) emphasised.
pub(super) fn address(text: &str, parts: Option<&PartsRecord>) -> Html {
    let pieces = written(text, parts).into_iter();
    let piece = |(part, text): (Part, &str)| match part {
        Part::Rest => html! { { short(text) } },
        Part::User => html! { <span class="user">{ short(text) }</span> },
        Part::Owner => html! { <strong class="owner">{ visible(text) }</strong> },
    };
    let class = parts.map_or("plain-address", |_| "address");
    html! { <bdi {class}>{ for pieces.map(piece) }</bdi> }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((end, _)) => visible(text.get(..end).unwrap_or_default()) + "…",
        None => visible(text),
    }
}

/// Sentences that name letters which pass for others.
pub(super) fn letters(words: &Words, letters: &[(char, char)]) -> Html {
    sentences::disguised(letters, words.messages())
        .into_iter()
        .map(|sentence| html! { <li data-testid="letter">{ sentence }</li> })
        .collect()
}

/// A host as a reader sees it, and in its ASCII form where that is another.
pub(super) fn host(host: &str, shown: &str) -> Html {
    html! {
        <>
            <bdi class="host">{ visible_quote(host) }</bdi>
            if shown != host && !shown.is_empty() {
                { " (" }<bdi>{ visible_quote(shown) }</bdi>{ ")" }
            }
        </>
    }
}
