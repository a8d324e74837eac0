//! The mail, inert: text only, with nothing to click and nothing that loads.

use super::body::Body;
use super::compare::{address, letters};
use super::shared::{ResultProps, backs};
use super::{attachments, links};
use miwake_checks::{visible, visible_quote};
use miwake_mail::AddressRole;
use miwake_report::{AddressRecord, HeaderRecord};
use miwake_web::words::Words;
use yew::prelude::*;

/// Other header fields shown at most.
const HEADERS: usize = 300;

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
        <section class="mail whole" id="mail" tabindex="-1" data-testid="mail" aria-labelledby="mail-heading">
            <h2 id="mail-heading">{ words.text("ui-mail") }</h2>
            <p class="hint">{ words.text("ui-mail-hint") }</p>
            { main_headers(shown) }
            { for mail.bodies.iter().enumerate().map(|(at, body)| html! {
                <Body shown={shown.clone()} {at} key={format!("{}-{:?}", body.part, body.view)} />
            }) }
            { attachments::section(shown) }
            { links::section(shown) }
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
