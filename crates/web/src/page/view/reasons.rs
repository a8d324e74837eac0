//! The reasons of the verdict, and the questions that may change it.

use super::checklist::evidence;
use super::compare;
use super::own_rules;
use super::shared::{ResultProps, about, badges, show};
use crate::message::Msg;
use miwake_checks::{Answer, Level};
use miwake_report::{QuestionRecord, lifting, sentences};
use miwake_web::words::name;
use yew::prelude::*;

/// The strongest findings.
pub(crate) fn reasons(shown: &ResultProps) -> Html {
    let reasons = &shown.report.0.reasons;
    let own = lifting(&shown.report.0).next().is_some();
    if reasons.is_empty() && !own {
        return Html::default();
    }
    html! {
        <section aria-labelledby="reasons-heading">
            <h2 id="reasons-heading" tabindex="-1">{ shown.words.text(reasons_heading(shown)) }</h2>
            if !is_notable(shown) { <p class="hint">{ shown.words.text("ui-noticed-hint") }</p> }
            <ol class={classes!("reasons", (!is_notable(shown)).then_some("noticed"))} data-testid="reasons">
                { own_rules::reasons(shown) }
                { for reasons.iter().map(|&finding| reason(shown, finding)) }
            </ol>
        </section>
    }
}

/// The first reason in the verdict itself: on a small window the others are below it.
pub(crate) fn first(shown: &ResultProps) -> Html {
    if let Some(own) = own_rules::first(shown) {
        return own;
    }
    let report = &shown.report.0;
    let first = report.reasons.first();
    let Some((index, finding)) =
        first.and_then(|&index| Some((index, report.findings.get(index)?)))
    else {
        return Html::default();
    };
    if !is_notable(shown) {
        return Html::default();
    }
    let words = &shown.words;
    let found = sentences::sentences(finding, words.messages()).found;
    html! {
        <p class="first-reason" data-testid="first-reason">
            <strong>{ words.text("ui-first-reason") }</strong>{ " " }{ badges(shown.places.number(index).into_iter()) }
            <bdi>{ found }</bdi>
        </p>
    }
}

/// Whether there is a verdict to give reasons for. What was merely noticed needs no advice.
fn is_notable(shown: &ResultProps) -> bool {
    shown.report.0.verdict >= Level::Caution
}

/// What was merely noticed is no main reason.
fn reasons_heading(shown: &ResultProps) -> &'static str {
    if is_notable(shown) {
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
    let number = shown.places.number(index).unwrap_or(0);
    let label = words.with("ui-show-label", "number", number);
    let show = show(shown, shown.places.first_target(index), "show", label);
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
            if is_notable(shown) {
                <dl>
                    <dt>{ words.text("ui-why") }</dt><dd>{ sentences.why }</dd>
                    <dt>{ words.text("ui-do") }</dt><dd>{ sentences.advice }</dd>
                </dl>
            }
            <div class="print-only">{ evidence(shown, index) }</div>
            <p class="about">{ about(words, &finding.id) }</p>
        </li>
    }
}

/// What only the reader knows: the questions whose answers help most, the others folded away.
pub(crate) fn questions(shown: &ResultProps, send: &Callback<Msg>) -> Html {
    let (first, later) = sentences::first_questions(&shown.report.0);
    if first.is_empty() {
        return Html::default();
    }
    let answered = later.iter().any(|question| question.answer.is_some());
    html! {
        <section class="whole" aria-labelledby="questions-heading">
            <h2 id="questions-heading">{ shown.words.text("ui-questions") }</h2>
            <p class="hint">{ shown.words.text("ui-questions-hint") }</p>
            <div class="questions">
                { for first.iter().map(|question| ask(shown, question, send)) }
            </div>
            if !later.is_empty() {
                <details class="more-questions" data-testid="more-questions" open={answered}>
                    <summary>{ shown.words.with("report-more-questions", "count", later.len()) }</summary>
                    <div class="questions">
                        { for later.iter().map(|question| ask(shown, question, send)) }
                    </div>
                </details>
            }
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
