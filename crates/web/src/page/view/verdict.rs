//! The verdict, its reasons, and the questions.

use super::shared::{ResultProps, badges};
use super::{after, compare, icon};
use crate::message::Msg;
use crate::state::Page;
use miwake_checks::kinds::AddressRole;
use miwake_checks::{Answer, Level, Reason, visible, visible_quote};
use miwake_messages::Lang;
use miwake_report::{
    AddressRecord, NoteRecord, QuestionRecord, headline, lines, missing, sentences,
};
use miwake_web::words::{Words, name};
use yew::prelude::*;

pub(crate) fn banner(page: &Page, shown: &ResultProps, send: &Callback<Msg>) -> Html {
    let report = &shown.report.0;
    let words = &shown.words;
    let level = report.verdict;
    html! {
        <div class={format!("verdict level-{}", level.id())} id="verdict" tabindex="-1" data-testid="verdict"
            data-level={level.id()} data-score={report.score.to_string()}>
            <div class="verdict-head">
                { icon::level(level) }
                <h2>{ words.of("level", &level) }</h2>
            </div>
            { meaning(shown) }
            { two_lines(shown) }
            { action(shown) }
            { after::link(level, words, send) }
            { origin(page, shown) }
            { not_given(shown) }
            { uninspected(page) }
            { notes(shown) }
            { contact(page) }
        </div>
    }
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
    let lines = lines(report, shown.words.messages(), &visible_quote);
    let ask = report.ask.first();
    let sender = report
        .mail
        .addresses
        .iter()
        .find(|address| address.role == AddressRole::From);
    html! {
        <dl class="two-lines">
            <dt>{ lines.ask_label }</dt>
            <dd data-testid="ask" data-ask={ask.map_or("none", |ask| ask.id.id())}
                data-grave={ask.is_some_and(|ask| ask.grave).to_string()}>
                <strong>{ lines.ask }</strong>
                if let Some(quote) = lines.quote {
                    <bdi class="two-lines-quote">
                        { shown.words.with("ask-quote", "quote", quote) }
                    </bdi>
                }
                { for lines.remarks.into_iter().chain(lines.more).map(|remark| html! { <span class="hint">{ remark }</span> }) }
                if let Some(ask) = ask { { about(&shown.words, &format!("ask-{}", ask.id.id())) } }
            </dd>
            <dt>{ lines.identity_label }</dt>
            <dd data-testid="identity" data-identity={report.identity.id.id()}>
                if let Some(sender) = sender { <bdi class="two-lines-address">{ address(sender) }</bdi> }
                <span>{ lines.identity }</span>
                { about(&shown.words, &format!("identity-{}", report.identity.id.id())) }
            </dd>
        </dl>
    }
}

/// The sender's address, with what tells whose it is standing out.
fn address(sender: &AddressRecord) -> Html {
    let Some((start, end)) = sender.parts.map(|parts| parts.owner) else {
        return html! { { visible_quote(&sender.address) } };
    };
    let part =
        |range: std::ops::Range<usize>| visible(sender.address.get(range).unwrap_or_default());
    html! {
        <>{ part(0..start) }<b class="owner">{ part(start..end) }</b>{ part(end..sender.address.len()) }</>
    }
}

/// What was read, and as what.
fn origin(page: &Page, shown: &ResultProps) -> Html {
    let input = &shown.report.0.input;
    let words = &shown.words;
    let source = page.input.source();
    let file = source.and_then(|source| source.name.as_deref());
    html! {
        <p class="origin" data-testid="input-kind" data-kind={name(&input.kind)}>
            if let Some(file) = file {
                <bdi>{ miwake_checks::visible_quote(file) }</bdi>{ " — " }
            }
            { words.with("ui-read-as", "kind", words.of("input", &input.kind)) }
        </p>
    }
}

/// What this kind of input does not hold.
fn not_given(shown: &ResultProps) -> Html {
    let messages = shown.words.messages();
    let missing = missing(&shown.report.0);
    html! {
        if !missing.is_empty() {
            <div class="notes" data-testid="missing">
                <h3>{ shown.words.text("ui-missing") }</h3>
                <ul>{ for missing.iter().map(|what| html! { <li>{ what.text(messages) }</li> }) }</ul>
                <p>{ shown.words.text("report-missing-how") }</p>
            </div>
        }
    }
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

/// What could not be read.
fn notes(shown: &ResultProps) -> Html {
    let notes = &shown.report.0.notes;
    if notes.is_empty() {
        return Html::default();
    }
    let sentence = |note: &NoteRecord| {
        html! {
            <li data-note={name(&note.kind)} class={note.incomplete.then_some("incomplete")}>
                { sentences::note(note, shown.words.messages()) }
            </li>
        }
    };
    html! {
        <div class="notes" data-testid="notes">
            <h3>{ shown.words.text("ui-notes") }</h3>
            <ul>{ for notes.iter().map(sentence) }</ul>
        </div>
    }
}

/// The contact that the policy names.
fn contact(page: &Page) -> Html {
    let contact = &page.policy.policy.contact;
    let parts = [&contact.name, &contact.email, &contact.phone];
    let text: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    html! {
        if !text.is_empty() {
            <p class="contact">{ page.words.with("ui-contact", "contact", text.join(" / ")) }</p>
        }
    }
}

pub(crate) fn reasons(shown: &ResultProps) -> Html {
    let reasons = &shown.report.0.reasons;
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="reasons-heading">
            <h2 id="reasons-heading">{ shown.words.text(reasons_heading(shown)) }</h2>
            <ol class="reasons" data-testid="reasons">
                { for reasons.iter().map(|&finding| reason(shown, finding)) }
            </ol>
        </section>
    }
}

/// What was merely noticed is no main reason.
fn reasons_heading(shown: &ResultProps) -> &'static str {
    if shown.report.0.verdict >= Level::Caution {
        "ui-reasons"
    } else {
        "ui-noticed"
    }
}

fn reason(shown: &ResultProps, index: usize) -> Html {
    let words = &shown.words;
    let Some(finding) = shown.report.0.findings.get(index) else {
        return Html::default();
    };
    let show = shown.places.first_target(index).map(|target| {
        let onclick = shown.go_to.reform({
            let target = target.to_owned();
            move |_: MouseEvent| target.clone()
        });
        let label = words.with(
            "ui-show-label",
            "number",
            shown.places.number(index).unwrap_or(0),
        );
        html! {
            <button type="button" class="button button-outline button-small" data-testid="show"
                aria-label={label} {onclick}>{ words.text("ui-show") }</button>
        }
    });
    let sentences = sentences::sentences(finding, words.messages());
    html! {
        <li class="reason" id={shown.places.number(index).map(|number| format!("reason-{number}"))} tabindex="-1"
            data-testid="reason" data-check={finding.id.clone()} key={finding.id.clone()}>
            <div class="reason-head">
                { badges(shown.places.number(index).into_iter()) }
                <h3>{ sentences.title }</h3>
                { show }
            </div>
            <p class="reason-what"><bdi>{ sentences.found }</bdi></p>
            { for finding.compared.iter().map(|compared| compare::comparison(words, compared)) }
            <dl>
                <dt>{ words.text("ui-why") }</dt><dd>{ sentences.why }</dd>
                <dt>{ words.text("ui-do") }</dt><dd>{ sentences.advice }</dd>
            </dl>
            <p class="about">{ about(words, &finding.id) }</p>
        </li>
    }
}

/// The link to the page of a check. It opens a new tab, since leaving this one would lose the result.
pub(crate) fn about(words: &Words, check: &str) -> Html {
    let folder = match words.lang() {
        Lang::Ja => "",
        Lang::En => "en/",
    };
    let address = format!("{folder}checks/{check}/");
    html! { <a href={address} target="_blank" rel="noopener">{ words.text("ui-about") }</a> }
}

pub(crate) fn questions(shown: &ResultProps, send: &Callback<Msg>) -> Html {
    let questions = &shown.report.0.questions;
    if questions.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="questions-heading">
            <h2 id="questions-heading">{ shown.words.text("ui-questions") }</h2>
            <p class="hint">{ shown.words.text("ui-questions-hint") }</p>
            <div class="questions">
                { for questions.iter().map(|question| ask(shown, question, send)) }
            </div>
        </section>
    }
}

fn ask(shown: &ResultProps, question: &QuestionRecord, send: &Callback<Msg>) -> Html {
    let words = &shown.words;
    let choice = |answer: Answer| {
        let id = question.id.clone();
        let onchange = send.reform(move |_| Msg::Answer(id.clone(), answer));
        html! {
            <label class="choice">
                <input type="radio" name={format!("answer-{}", question.id)} value={name(&answer)}
                    checked={question.answer == Some(answer)} {onchange} />
                <span>{ words.of("answer", &answer) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="question" id={format!("question-{}", question.id)} tabindex="-1" key={question.id.clone()}
            data-testid="question" data-question={question.id.clone()}>
            <legend>{ sentences::question(question, words.messages()) }</legend>
            <div class="choices">
                { for [Answer::Yes, Answer::No, Answer::Unsure].into_iter().map(choice) }
            </div>
        </fieldset>
    }
}
