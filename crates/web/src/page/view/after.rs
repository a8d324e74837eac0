//! First steps for readers who have already clicked, typed something in or paid, and whom to contact.

use super::shared::ResultProps;
use crate::message::Msg;
use miwake_checks::{AskKind, Contact, Level};
use miwake_report::Report;
use miwake_web::browser;
use miwake_web::words::Words;
use yew::prelude::*;

/// What was done, most urgent first, and how many steps there are for it.
const ACTS: [(&str, usize); 7] = [
    ("paid", 5),
    ("ran", 5),
    ("card", 3),
    ("password", 5),
    ("clicked", 3),
    ("replied", 3),
    ("opened", 3),
];

/// The page that says more, and the number of its heading for the first of [`ACTS`]; a test holds them together.
const PAGE: &str = "learn/after-a-click/";
const FIRST_HEADING: usize = 3;

/// What somebody has done who did what the mail asks; `None` where it asks nothing.
fn act(report: &Report) -> Option<&'static str> {
    let act = match report.ask.first()?.id {
        AskKind::BankChange | AskKind::GiftCard | AskKind::Pay => "paid",
        AskKind::RunOrEnable => "ran",
        AskKind::PasswordSend | AskKind::SignIn => "password",
        AskKind::CompanyData | AskKind::PersonalData | AskKind::MoveChannel | AskKind::Reply => {
            "replied"
        }
        AskKind::Open if !report.mail.attachments.is_empty() => "ran",
        AskKind::Open => "clicked",
    };
    Some(act)
}

/// The button that leads from the verdict to the section, unless nothing notable was found.
pub(crate) fn link(shown: &ResultProps, send: &Callback<Msg>) -> Html {
    if shown.report.0.verdict == Level::NothingNotable {
        return Html::default();
    }
    let label = match act(&shown.report.0) {
        Some(act) => format!("ui-after-link-{act}"),
        None => "ui-after-link".to_owned(),
    };
    html! {
        <p><button type="button" class="button button-outline" data-testid="after-link"
            onclick={send.reform(|_| Msg::GoTo("after".to_owned()))}>{ shown.words.text(&label) }</button></p>
    }
}

/// The steps. Those for who did what this mail asks are open.
pub(crate) fn section(shown: &ResultProps, contact: &Contact) -> Html {
    let words = &shown.words;
    let done = act(&shown.report.0);
    let act = |(index, (act, steps)): (usize, (&'static str, usize))| {
        let step = |number| html! { <li>{ words.text(&format!("ui-after-{act}-{number}")) }</li> };
        html! {
            <details data-testid="after-act" data-act={act} open={done == Some(act)}>
                <summary>{ words.text(&format!("ui-after-{act}")) }</summary>
                <ol>{ for (1..=steps).map(step) }</ol>
                { more(words, index) }
                { tell(words, contact) }
            </details>
        }
    };
    html! {
        <section class="after whole" id="after" tabindex="-1" data-testid="after" aria-labelledby="after-heading">
            <h2 id="after-heading">{ words.text("ui-after") }</h2>
            <p>{ words.text("ui-after-calm") }</p>
            <p class="hint">{ words.text("ui-after-choose") }</p>
            <div class="acts">{ for ACTS.into_iter().enumerate().map(act) }</div>
            <p>{ words.text("ui-after-keep") }</p>
        </section>
    }
}

/// The link to the same act on the page that says more.
fn more(words: &Words, index: usize) -> Html {
    let path = format!("{PAGE}#s{}", FIRST_HEADING + index);
    let Some(address) = browser::text_page(words.lang(), &path) else {
        return Html::default();
    };
    html! { <p class="about"><a href={address} target="_blank" rel="noopener">{ words.text("ui-after-more") }</a></p> }
}

/// Whom to contact: the organisation's contact, or general advice when there is none.
fn tell(words: &Words, contact: &Contact) -> Html {
    let parts = [&contact.name, &contact.phone, &contact.email];
    if parts.iter().all(|part| part.is_empty()) {
        return html! { <p class="tell">{ words.text("ui-after-nobody") }</p> };
    }
    let part = |text: &str, shown: Html| {
        html! { if !text.is_empty() { <li>{ shown }</li> } }
    };
    html! {
        <div class="tell" data-testid="tell">
            <p>{ words.text("ui-after-tell") }</p>
            <ul class="plain">
                { part(&contact.name, html! { &contact.name }) }
                { part(&contact.phone, phone(&contact.phone)) }
                { part(&contact.email, html! { &contact.email }) }
            </ul>
            <p class="hint">{ words.text("ui-after-tell-by") }</p>
        </div>
    }
}

/// A number that can be dialled becomes a link.
fn phone(number: &str) -> Html {
    let dialled: String = number
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '(' | ')'))
        .collect();
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return html! { number };
    }
    html! { <a href={format!("tel:{dialled}")}>{ number }</a> }
}
