//! The links of the mail: what a reader sees of each, and where it leads.

use super::compare::{address, host, letters};
use super::shared::{ResultProps, backs};
use miwake_checks::visible_quote;
use miwake_report::{AddressSign, LinkRecord, PartsRecord, TargetRecord};
use miwake_web::words::Words;
use yew::prelude::*;

/// Links shown at first; the rest behind a disclosure.
const LINKS: usize = 20;

pub(super) fn section(shown: &ResultProps) -> Html {
    let links = &shown.report.0.mail.links;
    if links.is_empty() {
        return Html::default();
    }
    let items: Vec<Html> = links
        .iter()
        .enumerate()
        .map(|(index, target)| link(shown, index, target))
        .collect();
    let (first, rest) = items.split_at(items.len().min(LINKS));
    html! {
        <div class="links">
            <h3>{ shown.words.with("ui-links", "count", links.len()) }</h3>
            <ol>{ for first.iter().cloned() }</ol>
            if !rest.is_empty() {
                <details>
                    <summary>{ shown.words.with("ui-more", "count", rest.len()) }</summary>
                    <ol start={(LINKS + 1).to_string()}>{ for rest.iter().cloned() }</ol>
                </details>
            }
        </div>
    }
}

fn link(shown: &ResultProps, index: usize, link: &LinkRecord) -> Html {
    let id = format!("link-{index}");
    let words = &shown.words;
    let written = Written {
        href: &link.href,
        parts: link.parts.as_ref(),
        signs: &link.signs,
        letters: &link.letters,
        hosts: (&link.host, &link.host_shown),
    };
    let through = |(host, kind): &(String, _)| {
        let arguments = [
            ("kind", words.of("wrapper", kind).into()),
            ("host", visible_quote(host).into()),
        ];
        html! { <li><bdi>{ words.format("ui-link-through", arguments) }</bdi></li> }
    };
    html! {
        <li id={id.clone()} tabindex="-1" data-testid="link">
            <dl>
                if link.text != link.href && !link.text.is_empty() {
                    <dt>{ words.text("ui-link-shown") }</dt>
                    <dd>{ address(link.text.trim(), link.text_parts.as_ref().filter(|_| link.text.trim() == link.text)) }</dd>
                }
                <dt>{ words.text("ui-link-target") }</dt>
                <dd>{ target(words, &written) }{ " " }{ backs(shown, shown.places.badges(&id)) }</dd>
                if let Some(inner) = &link.unwrapped {
                    <dt>{ words.text("ui-link-wrapped") }</dt>
                    <dd><ul class="signs">{ for link.wrappers.iter().map(through) }</ul></dd>
                    <dt>{ words.text("ui-link-unwrapped") }</dt>
                    <dd data-testid="unwrapped">{ target(words, &Written::of(inner)) }</dd>
                }
            </dl>
            { elsewhere(words, link) }
        </li>
    }
}

/// A target as it is written, and what is known of it.
struct Written<'a> {
    href: &'a str,
    parts: Option<&'a PartsRecord>,
    signs: &'a [AddressSign],
    letters: &'a [(char, char)],
    /// In ASCII, and as a reader sees it.
    hosts: (&'a str, &'a str),
}

impl<'a> Written<'a> {
    fn of(target: &'a TargetRecord) -> Self {
        Self {
            href: &target.href,
            parts: target.parts.as_ref(),
            signs: &target.signs,
            letters: &target.letters,
            hosts: (&target.host, &target.host_shown),
        }
    }
}

fn target(words: &Words, target: &Written<'_>) -> Html {
    let (ascii, shown) = target.hosts;
    let disguised = [
        AddressSign::NumberHost,
        AddressSign::Rewritten,
        AddressSign::OtherLetters,
    ];
    let host_too =
        target.parts.is_none() || target.signs.iter().any(|sign| disguised.contains(sign));
    let signs = target.signs.iter();
    html! {
        <>
            if host_too && !ascii.is_empty() { { host(ascii, shown) } }
            <span class="href">{ address(target.href, target.parts) }</span>
            if !target.signs.is_empty() || !target.letters.is_empty() {
                <ul class="signs">
                    { for signs.map(|sign| html! { <li>{ words.of("address-sign", sign) }</li> }) }
                    { letters(words, target.letters) }
                </ul>
            }
        </>
    }
}

/// That the words of a link show one address and it leads to another.
fn elsewhere(words: &Words, link: &LinkRecord) -> Html {
    let real = match &link.unwrapped {
        Some(inner) => named(&inner.domain, &inner.host_shown),
        None => named(&link.domain, &link.host_shown),
    };
    let owner = link.text_parts.map(|parts| parts.owner);
    let shown = owner.and_then(|(start, end)| link.text.get(start..end));
    let Some(shown) = shown.filter(|_| link.elsewhere) else {
        return Html::default();
    };
    let arguments = [
        ("shown", visible_quote(shown).into()),
        ("real", visible_quote(real).into()),
    ];
    html! { <p class="elsewhere" data-testid="elsewhere"><bdi>{ words.format("ui-link-elsewhere", arguments) }</bdi></p> }
}

fn named<'a>(domain: &'a str, host: &'a str) -> &'a str {
    if domain.is_empty() { host } else { domain }
}
