//! The mail, inert: text only, with nothing to click and nothing that loads.

use super::compare::{address, host, letters};
use super::shared::{ResultProps, backs};
use miwake_checks::{visible, visible_quote};
use miwake_mail::AddressRole;
use miwake_report::{
    AddressRecord, AddressSign, AttachmentRecord, BodyRecord, FileRecord, HeaderRecord,
    HiddenRecord, LinkRecord, PartsRecord, TargetRecord,
};
use miwake_web::words::Words;
use miwake_web::{Mark, Run, Segment, hidden_count, runs, segments};
use std::collections::BTreeSet;
use yew::prelude::*;

/// Text of a body shown at first, in bytes; a button shows the rest.
const BODY_BYTES: usize = 20_000;

/// Most invisible characters that are shown as a token each.
const TOKENS: usize = 1_000;

/// Links shown at first; the rest behind a disclosure.
const LINKS: usize = 20;

/// Other header fields shown at most.
const HEADERS: usize = 300;

/// Files inside an attachment shown at most.
const FILES: usize = 200;

/// Deepest level of indentation in the list of files inside.
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
            { for mail.bodies.iter().enumerate().map(|(at, body)| html! {
                <Body shown={shown.clone()} {at} key={format!("{}-{:?}", body.part, body.view)} />
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
            <dd>{ value }{ " " }{ backs(shown, shown.places.badges(&id)) }</dd>
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

/// The mailboxes of a field that occurs once; a repeated field as it is written.
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
    html! { <ul class="mailboxes">{ for mailboxes.into_iter().map(|record| mailbox(&shown.words, record)) }</ul> }
}

/// The real address stands out; the name, which anybody can choose, does not.
fn mailbox(words: &Words, mailbox: &AddressRecord) -> Html {
    html! {
        <li>
            if !mailbox.name.is_empty() {
                <bdi class="mailbox-name">{ visible_quote(&mailbox.name) }</bdi>{ " " }
            }
            { address(&mailbox.address, mailbox.parts.as_ref()) }
            if !mailbox.letters.is_empty() { <ul class="signs">{ letters(words, &mailbox.letters) }</ul> }
        </li>
    }
}

#[derive(Clone, Properties, PartialEq)]
struct BodyProps {
    shown: ResultProps,
    /// Index of the body in the report.
    at: usize,
}

impl BodyProps {
    fn body(&self) -> Option<&BodyRecord> {
        self.shown.report.0.mail.bodies.get(self.at)
    }

    fn hidden(&self, index: usize) -> Option<&HiddenRecord> {
        self.body()?.hidden.get(index)
    }
}

#[component]
fn Body(props: &BodyProps) -> Html {
    let whole = use_state(|| false);
    let switch = use_node_ref();
    let drawn = use_mut_ref(|| None::<BodyProps>);
    {
        // Another mail starts without its hidden text; an answered question leaves the switch alone.
        let (whole, switch) = (whole.clone(), switch.clone());
        use_effect_with(props.clone(), move |props| {
            let before = drawn.borrow_mut().replace(props.clone());
            if before.is_some_and(|before| before.body() != props.body()) {
                whole.set(false);
                if let Some(switch) = switch.cast::<web_sys::HtmlInputElement>() {
                    switch.set_checked(false);
                }
            }
        });
    }
    let count = use_memo(props.clone(), |props| {
        props
            .body()
            .map_or(0, |body| hidden_count(&body.text, &body.hidden))
    });
    let Some(body) = props.body() else {
        return Html::default();
    };
    let words = &props.shown.words;
    let limit = if *whole { usize::MAX } else { BODY_BYTES };
    let marks = props.shown.places.marks(body.part, body.view);
    let pieces = segments(&body.text, &marks, limit);
    let has_gap = pieces.iter().any(|piece| matches!(piece, Segment::Gap(_)));
    let onclick = {
        let whole = whole.clone();
        move |_| whole.set(true)
    };
    html! {
        <div class="body">
            <h3>{ words.of("ui-body", &body.view) }</h3>
            if *count > 0 {
                <label class="choice"><input type="checkbox" class="unseen-switch" data-testid="unseen-switch"
                    ref={switch} /><span>{ words.with("ui-unseen-show", "count", *count) }</span></label>
                <p class="hint unseen-hint">{ words.text("ui-unseen-hint") }</p>
            }
            <div class="body-text" data-testid="mail-body" dir="auto" tabindex="0" role="region"
                aria-label={words.of("ui-body", &body.view)}>{ flow(props, &marks, &pieces) }</div>
            if has_gap {
                <button type="button" class="button button-outline button-small" {onclick}>{ words.text("ui-show-all") }</button>
            }
        </div>
    }
}

/// The pieces of a body, with the hidden text in place; the style sheet shows it when the switch is on.
fn flow(props: &BodyProps, marks: &[Mark], pieces: &[Segment<'_>]) -> Html {
    let shown = &props.shown;
    let hidden = props.body().map_or(&[][..], |body| &body.hidden);
    let marked: BTreeSet<usize> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Segment::Marked("", _, mark) => mark.hidden,
            _ => None,
        })
        .collect();
    let mut tokens = TOKENS;
    let mut inside = |text: &str, start: usize, last: bool| -> Html {
        let runs = runs(text, start, last, hidden).into_iter();
        let runs = runs.filter(|run| !matches!(run, Run::Hidden(index) if marked.contains(index)));
        runs.map(|run| self::run(props, marks, &run, &mut tokens))
            .collect()
    };
    let mut flow = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let last = index + 1 == pieces.len();
        flow.push(match piece {
            Segment::Plain(text, start) => inside(text, *start, last),
            Segment::Marked("", _, mark) => hidden_mark(props, mark),
            Segment::Marked(text, start, mark) => html! {
                <mark id={mark.id.clone()} tabindex="-1">
                    { inside(text, *start, last) }<sup>{ backs(shown, mark.numbers.iter().copied()) }</sup>
                </mark>
            },
            Segment::Gap(characters) => html! {
                <span class="gap">{ shown.words.with("ui-left-out", "count", *characters) }</span>
            },
        });
    }
    flow.into_iter().collect()
}

/// A run of a body's text.
fn run(props: &BodyProps, marks: &[Mark], run: &Run<'_>, tokens: &mut usize) -> Html {
    let why = |index: usize| {
        let by = props.hidden(index).map(|record| &record.by);
        by.map(|by| html! { <span class="why">{ props.shown.words.text(&format!("hidden-by-{by}")) }</span> })
    };
    match run {
        Run::Seen(text) => html! { { *text } },
        Run::Unprintable(text) if *tokens == 0 => html! { { *text } },
        Run::Unprintable(text) => {
            *tokens -= 1;
            html! { <>{ *text }<span class="token">{ visible_quote(text) }</span></> }
        }
        Run::Faint(text, index) => html! { <span class="faint">{ why(*index) }{ *text }</span> },
        Run::Hidden(index) => match marks.iter().find(|mark| mark.hidden == Some(*index)) {
            // Its place lies in another mark.
            Some(mark) => hidden_mark(props, mark),
            None => {
                let text = props.hidden(*index).map(|record| visible(&record.text));
                html! { <span class="unseen" data-testid="hidden-text">{ why(*index) }{ text }</span> }
            }
        },
    }
}

/// Hidden text that a finding is about.
fn hidden_mark(props: &BodyProps, mark: &Mark) -> Html {
    let record = mark.hidden.and_then(|index| props.hidden(index));
    let Some(record) = record else {
        return Html::default();
    };
    html! {
        <mark class="unseen" data-testid="hidden-text" id={mark.id.clone()} tabindex="-1">
            <span class="why">{ props.shown.words.text(&format!("hidden-by-{}", record.by)) }</span>
            { visible(&record.text) }<sup>{ backs(&props.shown, mark.numbers.iter().copied()) }</sup>
        </mark>
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
            <bdi class="file-name">{ named }</bdi>{ " " }{ backs(shown, shown.places.badges(&id)) }
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

/// What is inside, each file below its container; or that the attachment was not inspected.
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

/// The files with their depth, each directly followed by its content; without the attachment itself.
/// In a report containers come before their content.
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

/// Why a file could not be read, or not completely.
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
            <dd><bdi class="value">{ visible(&header.value) }</bdi>{ " " }{ backs(shown, shown.places.badges(&id)) }</dd>
        </div>
    }
}
