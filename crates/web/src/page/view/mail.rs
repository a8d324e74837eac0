//! The mail, inert: text only, nothing to click in it, nothing that loads.

use super::{ResultProps, badges};
use crate::words::Words;
use miwake_checks::{visible, visible_quote};
use miwake_mail::AddressRole;
use miwake_report::{
    AddressRecord, AttachmentRecord, BodyRecord, FileRecord, HeaderRecord, LinkRecord,
};
use miwake_web::{Segment, segments};
use yew::prelude::*;

/// Text of a body shown at first, in bytes; the rest on request.
const BODY_BYTES: usize = 20_000;

/// Links shown at first; the rest behind a disclosure.
const LINKS: usize = 20;

/// Other header fields shown at most.
const HEADERS: usize = 300;

/// Files inside an attachment shown at most.
const FILES: usize = 200;

/// Deepest step that the list of files inside goes to the right.
const STEPS: usize = 8;

/// Header fields shown in words, in this order.
const MAIN: [&str; 7] = ["From", "Sender", "Reply-To", "To", "Cc", "Subject", "Date"];

#[component]
pub(crate) fn Mail(shown: &ResultProps) -> Html {
    let mail = &shown.report.0.mail;
    if mail.headers.is_empty()
        && mail.bodies.is_empty()
        && mail.links.is_empty()
        && mail.attachments.is_empty()
    {
        return Html::default();
    }
    let words = &shown.words;
    html! {
        <section class="mail" id="mail" tabindex="-1" data-testid="mail" aria-labelledby="mail-heading">
            <h2 id="mail-heading">{ words.text("ui-mail") }</h2>
            <p class="hint">{ words.text("ui-mail-hint") }</p>
            { main_headers(shown) }
            { for mail.bodies.iter().map(|body| html! {
                <Body shown={shown.clone()} body={body.clone()} key={format!("{}-{:?}", body.part, body.view)} />
            }) }
            { attachments(shown) }
            { links(shown) }
            { other_headers(shown) }
        </section>
    }
}

fn main_headers(shown: &ResultProps) -> Html {
    let headers = &shown.report.0.mail.headers;
    let rows = MAIN.iter().flat_map(|name| {
        headers
            .iter()
            .enumerate()
            .filter(move |(_, header)| header.name.eq_ignore_ascii_case(name))
    });
    let rows: Vec<Html> = rows
        .map(|(index, header)| main_header(shown, index, header))
        .collect();
    html! {
        if !rows.is_empty() {
            <dl class="headers">{ for rows }</dl>
        }
    }
}

fn main_header(shown: &ResultProps, index: usize, header: &HeaderRecord) -> Html {
    let id = format!("header-{index}");
    let (label, value) = match role(&header.name) {
        Some(role) => (
            shown.words.of("address-role", &role),
            addresses(shown, role, header),
        ),
        None => {
            let label = format!("ui-header-{}", header.name.to_ascii_lowercase());
            (
                shown.words.text(&label),
                html! { <bdi>{ visible(&header.value) }</bdi> },
            )
        }
    };
    html! {
        <div class="header" id={id.clone()} tabindex="-1">
            <dt>{ label }</dt>
            <dd>{ value }{ " " }{ badges(shown.places.badges(&id)) }</dd>
        </div>
    }
}

fn role(name: &str) -> Option<AddressRole> {
    Some(match name.to_ascii_lowercase().as_str() {
        "from" => AddressRole::From,
        "sender" => AddressRole::Sender,
        "reply-to" => AddressRole::ReplyTo,
        "to" => AddressRole::To,
        "cc" => AddressRole::Cc,
        _ => return None,
    })
}

/// The mailboxes of a field that stands once; a repeated field as it is written.
fn addresses(shown: &ResultProps, role: AddressRole, header: &HeaderRecord) -> Html {
    let mail = &shown.report.0.mail;
    let same_name = |other: &&HeaderRecord| other.name.eq_ignore_ascii_case(&header.name);
    let once = mail.headers.iter().filter(same_name).count() == 1;
    let mailboxes: Vec<&AddressRecord> = mail
        .addresses
        .iter()
        .filter(|address| address.role == role)
        .collect();
    if !once || mailboxes.is_empty() {
        return html! { <bdi>{ visible(&header.value) }</bdi> };
    }
    html! { <ul class="mailboxes">{ for mailboxes.into_iter().map(mailbox) }</ul> }
}

/// The real address stands out; the name, which anybody can choose, does not.
fn mailbox(mailbox: &AddressRecord) -> Html {
    html! {
        <li>
            if !mailbox.name.is_empty() {
                <bdi class="mailbox-name">{ visible_quote(&mailbox.name) }</bdi>{ " " }
            }
            <bdi class="mailbox-address">{ visible_quote(&mailbox.address) }</bdi>
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct BodyProps {
    shown: ResultProps,
    body: BodyRecord,
}

#[component]
fn Body(props: &BodyProps) -> Html {
    let whole = use_state(|| false);
    let (body, words) = (&props.body, &props.shown.words);
    let limit = if *whole { usize::MAX } else { BODY_BYTES };
    let marks = props.shown.places.marks(body.part, body.view);
    let pieces = segments(&body.text, &marks, limit);
    let has_gap = pieces.iter().any(|piece| matches!(piece, Segment::Gap(_)));
    let piece = |piece: &Segment<'_>| match piece {
        Segment::Plain(text) => html! { { *text } },
        Segment::Marked(text, mark) => html! {
            <mark id={mark.id.clone()} tabindex="-1">
                { *text }<sup class="number">{ mark.number }</sup>
            </mark>
        },
        Segment::Gap(characters) => html! {
            <span class="gap">{ words.with("ui-left-out", "count", *characters) }</span>
        },
    };
    let onclick = {
        let whole = whole.clone();
        move |_| whole.set(true)
    };
    html! {
        <div class="body">
            <h3>{ words.of("ui-body", &body.view) }</h3>
            <div class="body-text" data-testid="mail-body" dir="auto" tabindex="0" role="region"
                aria-label={words.of("ui-body", &body.view)}>{ for pieces.iter().map(piece) }</div>
            if has_gap {
                <button type="button" class="button button-outline button-small" {onclick}>{ words.text("ui-show-all") }</button>
            }
        </div>
    }
}

fn links(shown: &ResultProps) -> Html {
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
    html! {
        <li id={id.clone()} tabindex="-1" data-testid="link">
            <dl>
                if link.text != link.href && !link.text.is_empty() {
                    <dt>{ words.text("ui-link-shown") }</dt>
                    <dd><bdi>{ visible_quote(&link.text) }</bdi></dd>
                }
                <dt>{ words.text("ui-link-target") }</dt>
                <dd>
                    if !link.host.is_empty() {
                        <bdi class="host">{ visible_quote(&link.host) }</bdi>
                        if link.host_shown != link.host && !link.host_shown.is_empty() {
                            { " (" }<bdi>{ visible_quote(&link.host_shown) }</bdi>{ ")" }
                        }
                    }
                    <bdi class="href">{ visible(&link.href) }</bdi>
                    { badges(shown.places.badges(&id)) }
                </dd>
            </dl>
        </li>
    }
}

fn attachments(shown: &ResultProps) -> Html {
    let attachments = &shown.report.0.mail.attachments;
    html! {
        if !attachments.is_empty() {
            <div class="attachments">
                <h3>{ shown.words.with("ui-attachments", "count", attachments.len()) }</h3>
                <ul>{ for attachments.iter().enumerate().map(|(index, file)| attachment(shown, index, file)) }</ul>
            </div>
        }
    }
}

fn attachment(shown: &ResultProps, index: usize, file: &AttachmentRecord) -> Html {
    let id = format!("attachment-{index}");
    let words = &shown.words;
    let named = if file.name.is_empty() {
        words.text("ui-no-name")
    } else {
        visible_quote(&file.name)
    };
    html! {
        <li id={id.clone()} tabindex="-1" data-testid="attachment">
            <bdi class="file-name">{ named }</bdi>{ " " }{ badges(shown.places.badges(&id)) }
            <ul class="facts">
                <li>{ words.with("ui-file-kind", "kind", words.of("file", &file.detected)) }</li>
                <li>{ words.with("ui-file-declared", "kind", visible_quote(&file.declared_type)) }</li>
                <li>{ size(shown, file.size) }</li>
                if file.inline { <li>{ words.text("ui-file-inline") }</li> }
            </ul>
            { inside(shown, file) }
            <p class="hash"><span>{ "SHA-256 " }</span><code>{ &file.sha256 }</code></p>
        </li>
    }
}

/// What is inside, each file below its container; or that nobody looked.
fn inside(shown: &ResultProps, file: &AttachmentRecord) -> Html {
    let words = &shown.words;
    let Some(files) = &file.inside else {
        return html! {
            if file.can_hold_more { <p class="unread" data-testid="not-inspected">{ words.text("ui-inside-unseen") }</p> }
        };
    };
    let order = in_tree_order(files);
    let count = order.len();
    html! {
        <>
            { for files.first().map(|whole| unread(words, whole)) }
            if count > 0 {
                <div class="inside" data-testid="inside">
                    <h4>{ words.with("ui-inside", "count", count) }</h4>
                    <ul>{ for order.iter().take(FILES).map(|(step, file)| inner_file(shown, *step, file)) }</ul>
                    if count > FILES { <p class="hint">{ words.with("ui-more", "count", count - FILES) }</p> }
                </div>
            }
        </>
    }
}

/// The files with how deep they are, each directly followed by what it holds; without the attachment itself.
/// Containers stand before their content in a report.
fn in_tree_order(files: &[FileRecord]) -> Vec<(usize, &FileRecord)> {
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); files.len()];
    for (index, file) in files.iter().enumerate().skip(1) {
        let container = file.parent.filter(|parent| *parent < index);
        if let Some(held) = held.get_mut(container.unwrap_or(0)) {
            held.push(index);
        }
    }
    let mut order = Vec::new();
    let mut waiting = vec![(0, 0)];
    while let Some((index, step)) = waiting.pop() {
        if let Some(file) = files.get(index).filter(|_| index > 0) {
            order.push((step, file));
        }
        let below = held.get(index).into_iter().flatten().rev();
        waiting.extend(below.map(|inner| (*inner, if index > 0 { step + 1 } else { 0 })));
    }
    order
}

fn inner_file(shown: &ResultProps, step: usize, file: &FileRecord) -> Html {
    let words = &shown.words;
    let named = if file.name.is_empty() {
        words.text("ui-no-name")
    } else {
        visible_quote(&file.name)
    };
    let bytes = usize::try_from(file.size).unwrap_or(usize::MAX);
    html! {
        <li class={format!("step-{}", step.min(STEPS))} data-testid="inside-file">
            if step > 0 { <span class="visually-hidden">{ words.with("ui-inside-step", "count", step) }{ " " }</span> }
            <bdi class="file-name">{ named }</bdi>
            <ul class="facts">
                <li>{ words.with("ui-file-kind", "kind", words.of("file", &file.detected)) }</li>
                <li>{ size(shown, bytes) }</li>
                if file.encrypted { <li>{ words.text("ui-inside-locked") }</li> }
            </ul>
            { unread(words, file) }
        </li>
    }
}

/// Why a file could not be looked at, or not wholly.
fn unread(words: &Words, file: &FileRecord) -> Html {
    let why = file.unread.iter();
    why.map(|why| html! { <p class="unread">{ words.of("unread", why) }</p> })
        .collect()
}

/// A size in words.
fn size(shown: &ResultProps, bytes: usize) -> String {
    if bytes < 1024 {
        shown.words.with("ui-size-bytes", "count", bytes)
    } else {
        shown
            .words
            .with("ui-size-kilobytes", "count", bytes.div_ceil(1024))
    }
}

fn other_headers(shown: &ResultProps) -> Html {
    let is_main = |header: &HeaderRecord| {
        MAIN.iter()
            .any(|name| header.name.eq_ignore_ascii_case(name))
    };
    let headers = &shown.report.0.mail.headers;
    let others: Vec<Html> = headers
        .iter()
        .enumerate()
        .filter(|(_, header)| !is_main(header))
        .take(HEADERS)
        .map(|(index, header)| other_header(shown, index, header))
        .collect();
    html! {
        if !others.is_empty() {
            <details class="other-headers">
                <summary>{ shown.words.with("ui-other-headers", "count", others.len()) }</summary>
                <dl class="headers">{ for others }</dl>
            </details>
        }
    }
}

fn other_header(shown: &ResultProps, index: usize, header: &HeaderRecord) -> Html {
    let id = format!("header-{index}");
    html! {
        <div class="header" id={id.clone()} tabindex="-1">
            <dt><bdi>{ visible_quote(&header.name) }</bdi></dt>
            <dd><bdi class="value">{ visible(&header.value) }</bdi>{ " " }{ badges(shown.places.badges(&id)) }</dd>
        </div>
    }
}
