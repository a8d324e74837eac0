//! Finding the cues in the training mail. The mail is inert: text on buttons, without links and without anything that
//! loads.

use super::shared::next;
use crate::explained::Explained;
use crate::practice::{Mail, Msg, Practice};
use miwake_drill::Place;
use miwake_messages::Lang;
use miwake_report::Report;
use miwake_web::{Clock, Exercise, Item};
use yew::prelude::*;

/// The parts of the mail with their headings, and the places in them.
const PARTS: [(&str, &[Place]); 4] = [
    (
        "drill-part-headers",
        &[
            Place::From,
            Place::ReplyTo,
            Place::To,
            Place::Subject,
            Place::Date,
        ],
    ),
    ("drill-part-text", &[Place::Text]),
    ("drill-part-links", &[Place::Link]),
    ("drill-part-attachments", &[Place::Attachment]),
];

pub(crate) fn view(practice: &Practice, send: &Callback<Msg>) -> Html {
    let words = &practice.words;
    match &practice.mail {
        Mail::Awaited => html! { <p data-testid="loading">{ words.text("drill-loading") }</p> },
        Mail::Absent => html! {
            <>
                <p class="banner" data-testid="no-mail">{ words.text("drill-no-mail") }</p>
                { next(words, send, "drill-to-report") }
            </>
        },
        Mail::Shown(report, exercise) => html! {
            <>
                <p>{ words.text("drill-find-lead") }</p>
                { time(practice, send, exercise) }
                <div class="mail found-mail">
                    { for PARTS.iter().map(|(name, places)| part(practice, send, report, exercise, name, places)) }
                </div>
                if practice.rest || exercise.left(&practice.chosen) == 0 {
                    { elsewhere(practice, report, exercise) }
                    { next(words, send, "drill-to-report") }
                } else {
                    <div class="buttons" key="rest">
                        <button type="button" class="button button-outline" data-testid="rest"
                            onclick={send.reform(|_| Msg::Rest)}>{ words.text("drill-show-rest") }</button>
                    </div>
                }
            </>
        },
    }
}

/// How many cues are left, and the time.
fn time(practice: &Practice, send: &Callback<Msg>, exercise: &Exercise) -> Html {
    let words = &practice.words;
    let over = practice.rest || exercise.left(&practice.chosen) == 0;
    let hold = if practice.clock.is_held() {
        "drill-go-on"
    } else {
        "drill-hold"
    };
    html! {
        <div class="time">
            <p class="left" id="left" tabindex="-1" data-testid="left">{ practice.left(exercise) }</p>
            if !over && !practice.clock.is_off() {
                <p class="clock" role="timer" aria-live="off" data-testid="clock" data-left={practice.clock.left().to_string()}>
                    <progress max={Clock::SECONDS.to_string()} value={practice.clock.left().to_string()} aria-hidden="true" />
                    { " " }{ words.with("drill-time", "count", practice.clock.left()) }</p>
                <div class="buttons">
                    <button type="button" class="button button-outline button-small" data-testid="hold"
                        onclick={send.reform(|_| Msg::Hold)}>{ words.text(hold) }</button>
                    <button type="button" class="button button-text button-small" data-testid="no-time"
                        onclick={send.reform(|_| Msg::NoTime)}>{ words.text("drill-no-time") }</button>
                </div>
            }
        </div>
    }
}

fn part(
    practice: &Practice,
    send: &Callback<Msg>,
    report: &Report,
    exercise: &Exercise,
    name: &str,
    places: &[Place],
) -> Html {
    let all = exercise.items.iter().enumerate();
    let items: Vec<Html> = all
        .filter(|(_, item)| places.contains(&item.place))
        .map(|(index, item)| choice(practice, send, report, exercise, index, item))
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    let name = practice.words.text(name);
    html! {
        <div class="part">
            <h2>{ &name }</h2>
            <ul class="picks" aria-label={name}>{ for items }</ul>
        </div>
    }
}

fn choice(
    practice: &Practice,
    send: &Callback<Msg>,
    report: &Report,
    exercise: &Exercise,
    index: usize,
    item: &Item,
) -> Html {
    let chosen = practice.chosen.contains(&index);
    let signs = exercise.signs_of(index);
    let is_sign = !signs.is_empty();
    let told = chosen || (practice.rest && is_sign);
    let class = match (told, is_sign) {
        (false, _) => "pick",
        (true, true) => "pick pick-sign",
        (true, false) => "pick pick-nothing",
    };
    let said = format!("said-{index}");
    html! {
        <li>
            <button type="button" {class} data-testid="item" data-place={item.place.id()} aria-pressed={told.to_string()}
                aria-describedby={told.then(|| said.clone())} onclick={send.reform(move |_| Msg::Choose(index))}>
                { label(practice, item) }
            </button>
            if told {
                <div class="told" id={said} data-testid="said" data-sign={is_sign.to_string()}>
                    if is_sign {
                        { for signs.iter().map(|sign| explanation(practice, &practice.explained(report, sign.explainer))) }
                    } else {
                        <p>{ practice.words.text("drill-nothing-here") }</p>
                    }
                </div>
            }
        </li>
    }
}

/// The text of an item; what is quoted is in the language of the mail.
fn label(practice: &Practice, item: &Item) -> Html {
    let words = &practice.words;
    let lang = practice.drill.campaign.mail_lang.tag();
    let own = |text: &str| html! { <bdi class="foreign" {lang}>{ text }</bdi> };
    let named = !matches!(item.place, Place::Text | Place::Link | Place::Attachment);
    html! {
        <>
            if named { <span class="pick-name">{ words.of("drill-place", &item.place) }</span>{ " " } }
            if !item.text.is_empty() { { own(&item.text) } }
            if !item.target.is_empty() {
                <span class="pick-target"><span class="pick-name">{ words.text("drill-leads-to") }</span>{ " " }
                    <span class="value">{ own(&item.target) }</span></span>
            }
        </>
    }
}

fn explanation(practice: &Practice, said: &Explained) -> Html {
    let class = said.lang.map(|_| "foreign");
    html! {
        <p>
            <strong class="tag">{ practice.words.text("drill-sign") }</strong>{ " " }
            <span class="kind">{ &said.title }</span><br />
            <span {class} lang={said.lang}>{ &said.text }</span>
            if let Some(check) = &said.check { { " " }{ about(practice, check) } }
        </p>
    }
}

/// The link to the page of a check.
fn about(practice: &Practice, check: &str) -> Html {
    let part = match practice.words.lang() {
        Lang::Ja => "",
        Lang::En => "en/",
    };
    html! { <a href={format!("../{part}checks/{check}/")}>{ practice.words.text("drill-about") }</a> }
}

fn elsewhere(practice: &Practice, report: &Report, exercise: &Exercise) -> Html {
    if exercise.elsewhere.is_empty() {
        return Html::default();
    }
    let told = exercise
        .elsewhere
        .iter()
        .map(|explainer| practice.explained(report, *explainer));
    html! {
        <div class="told" data-testid="elsewhere">
            <h2>{ practice.words.text("drill-elsewhere") }</h2>
            { for told.map(|said| explanation(practice, &said)) }
        </div>
    }
}
