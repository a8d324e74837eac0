//! The verdict, its two lines, and the one thing to do.

use super::compare::address;
use super::shared::{ResultProps, about, show};
use super::{after, icon, outputs, reading, reasons};
use crate::message::Msg;
use crate::state::Page;
use miwake_checks::kinds::AddressRole;
use miwake_checks::{Level, Reason, visible_quote};
use miwake_report::sentences::{level_name, note as note_in_words};
use miwake_report::{NoteRecord, UnreadFile, headline, lines, unread_file, unread_files};
use yew::prelude::*;

/// The verdict with all that belongs to it.
pub(crate) fn banner(page: &Page, shown: &ResultProps, send: &Callback<Msg>) -> Html {
    let report = &shown.report.0;
    let words = &shown.words;
    let level = report.verdict;
    html! {
        <div class={format!("verdict level-{}", level.id())} id="verdict" tabindex="-1" data-testid="verdict"
            data-level={level.id()} data-score={report.score.to_string()}>
            <div class="verdict-head" id="verdict-head">
                { icon::level(level) }
                <h2>{ headline(report, words.messages()).level }</h2>
            </div>
            if let Some(changed) = changed(page) { <p class="changed" data-testid="changed">{ changed }</p> }
            { meaning(shown) }
            { unread(shown) }
            { two_lines(shown) }
            { action(shown) }
            { reasons::first(shown) }
            { after::link(shown, send) }
            { reading::contact(page) }
            { private_help(page, level) }
            { uninspected(page) }
            { outputs::row(shown, &page.policy.policy.contact, &page.outcome.json) }
        </div>
    }
}

/// What the last answer did to the verdict.
pub(crate) fn changed(page: &Page) -> Option<String> {
    let words = &page.words;
    let (level, undecided) = page.outcome.before?;
    let before = level_name(level, undecided, words.messages());
    let report = &page.outcome.report.as_ref()?.0;
    let after = headline(report, words.messages()).level;
    Some(if before == after {
        words.with("ui-status-kept", "level", after)
    } else {
        let arguments = [("before", before.into()), ("after", after.into())];
        words.format("ui-status-changed", arguments)
    })
}

/// What the level means, and the most important thing to do.
fn meaning(shown: &ResultProps) -> Html {
    let headline = headline(&shown.report.0, shown.words.messages());
    let test_id = shown.report.0.undecided.map(|_| "undecided");
    html! {
        <div data-testid={test_id}>
            <p class="verdict-sub">{ headline.meaning }</p>
        </div>
    }
}

/// The one thing to do.
fn action(shown: &ResultProps) -> Html {
    let headline = headline(&shown.report.0, shown.words.messages());
    html! { <p class="verdict-action" data-testid="action">{ headline.action }</p> }
}

/// What the mail asks, and whether the sender is who it says.
fn two_lines(shown: &ResultProps) -> Html {
    let report = &shown.report.0;
    if report.undecided == Some(Reason::Empty) {
        return Html::default();
    }
    html! {
        <dl class="two-lines">
            { ask_line(shown) }
            { identity_line(shown) }
        </dl>
    }
}

/// What the mail asks, with the words that ask.
fn ask_line(shown: &ResultProps) -> Html {
    let (report, words) = (&shown.report.0, &shown.words);
    let lines = lines(report, words.messages(), &visible_quote);
    let ask = report.ask.first();
    let remark = |remark: String| html! { <span class="hint">{ remark }</span> };
    html! {
        <>
            <dt>{ lines.ask_label }</dt>
            <dd id="verdict-ask" tabindex="-1" data-testid="ask" data-ask={ask.map_or("none", |ask| ask.id.id())}
                data-grave={ask.is_some_and(|ask| ask.grave).to_string()}>
                <div class="line-head">
                    <strong>{ lines.ask }</strong>
                    { show(shown, shown.places.ask(), "show-ask", words.text("ui-show-ask")) }
                </div>
                if let Some(quote) = lines.quote {
                    <bdi class="two-lines-quote">{ words.with("ask-quote", "quote", quote) }</bdi>
                }
                { for lines.remarks.into_iter().chain(lines.more).map(remark) }
                if let Some(ask) = ask { { about(words, &format!("ask-{}", ask.id.id())) } }
            </dd>
        </>
    }
}

/// Whether the sender is who the mail says, with the address.
fn identity_line(shown: &ResultProps) -> Html {
    let (report, words) = (&shown.report.0, &shown.words);
    let lines = lines(report, words.messages(), &visible_quote);
    let id = report.identity.id.id();
    let mut addresses = report.mail.addresses.iter();
    let sender = addresses.find(|address| address.role == AddressRole::From);
    let address = sender.map(|sender| address(&sender.address, sender.parts.as_ref()));
    let label = words.text("ui-show-identity");
    let button = show(shown, shown.places.identity(), "show-identity", label);
    // Without an address the button would stand alone on a line.
    let (head, beside) = match address {
        Some(address) => (
            html! { <div class="line-head">{ address }{ button }</div> },
            Html::default(),
        ),
        None => (Html::default(), html! { <>{ " " }{ button }</> }),
    };
    html! {
        <>
            <dt>{ lines.identity_label }</dt>
            <dd id="verdict-identity" tabindex="-1" data-testid="identity" data-identity={id}>
                { head }
                <span>{ lines.identity }</span>{ beside }{ " " }
                { about(words, &format!("identity-{id}")) }
            </dd>
        </>
    }
}

/// Most files named in the verdict; the others stand with the attachments.
const NAMED: usize = 3;

/// The files that could not be read, where there is no verdict for that.
fn unread(shown: &ResultProps) -> Html {
    let (report, words) = (&shown.report.0, &shown.words);
    if report.undecided != Some(Reason::Incomplete) {
        return Html::default();
    }
    let file = |file: &UnreadFile<'_>| {
        let target = format!("attachment-{}", file.attachment);
        let name = words.with("ui-unread-show", "name", visible_quote(file.name));
        html! {
            <li class="line-head">
                <bdi>{ unread_file(file, words.messages(), &visible_quote) }</bdi>
                { show(shown, Some(&target), "show-unread", name) }
            </li>
        }
    };
    let note = |note: &NoteRecord| html! { <li>{ note_in_words(note, words.messages()) }</li> };
    let notes = report.notes.iter().filter(|note| note.incomplete);
    html! {
        <ul class="plain unread-files" data-testid="unread-files">
            { for unread_files(report).iter().take(NAMED).map(file) }
            { for notes.take(NAMED).map(note) }
        </ul>
    }
}

/// Whom private people can ask, where no organisation has named anybody.
fn private_help(page: &Page, level: Level) -> Html {
    let contact = &page.policy.policy.contact;
    let named = [&contact.name, &contact.email, &contact.phone];
    if level != Level::Dangerous || named.iter().any(|part| !part.is_empty()) {
        return Html::default();
    }
    html! { <p class="hint" data-testid="private-help">{ page.words.text("private-help") }</p> }
}

/// That the attachments were not inspected.
fn uninspected(page: &Page) -> Html {
    let Some(reason) = page.outcome.uninspected else {
        return Html::default();
    };
    html! {
        <div class="notes" data-testid="unseen" data-unseen={reason.id()}>
            <p class="incomplete">{ page.words.text(&format!("ui-unseen-{}", reason.id())) }</p>
        </div>
    }
}
