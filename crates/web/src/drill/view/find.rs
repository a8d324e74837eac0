//! Finding the cues in the training mail. The mail is inert: text of buttons, nothing that leads or loads.

use super::next;
use crate::app::{App, Explained, Mail, Msg};
use miwake_drill::Place;
use miwake_messages::Lang;
use miwake_report::Report;
use miwake_web::{Board, Clock, Item};
use yew::html::Scope;
use yew::prelude::*;

/// Parts of the mail under a name each, and what is in them.
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

pub(crate) fn view(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    match &app.mail {
        Mail::Awaited => html! { <p data-testid="loading">{ words.text("drill-loading") }</p> },
        Mail::Absent => html! {
            <>
                <p class="banner" data-testid="no-mail">{ words.text("drill-no-mail") }</p>
                { next(words, link, "drill-to-report") }
            </>
        },
        Mail::Shown(report, board) => html! {
            <>
                <p>{ words.text("drill-find-lead") }</p>
                { time(app, link, board) }
                <div class="mail found-mail">
                    { for PARTS.iter().map(|(name, places)| part(app, link, report, board, name, places)) }
                </div>
                if app.rest || board.left(&app.chosen) == 0 {
                    { elsewhere(app, report, board) }
                    { next(words, link, "drill-to-report") }
                } else {
                    <div class="buttons" key="rest">
                        <button type="button" class="button button-outline" data-testid="rest"
                            onclick={link.callback(|_| Msg::Rest)}>{ words.text("drill-show-rest") }</button>
                    </div>
                }
            </>
        },
    }
}

/// How many cues are left, and the time.
fn time(app: &App, link: &Scope<App>, board: &Board) -> Html {
    let words = &app.words;
    let over = app.rest || board.left(&app.chosen) == 0;
    let hold = if app.clock.is_held() {
        "drill-go-on"
    } else {
        "drill-hold"
    };
    html! {
        <div class="time">
            <p class="left" id="left" tabindex="-1" data-testid="left">{ app.left(board) }</p>
            if !over && !app.clock.is_off() {
                <p class="clock" role="timer" aria-live="off" data-testid="clock" data-left={app.clock.left().to_string()}>
                    <progress max={Clock::SECONDS.to_string()} value={app.clock.left().to_string()} aria-hidden="true" />
                    { " " }{ words.with("drill-time", "count", app.clock.left()) }</p>
                <div class="buttons">
                    <button type="button" class="button button-outline button-small" data-testid="hold"
                        onclick={link.callback(|_| Msg::Hold)}>{ words.text(hold) }</button>
                    <button type="button" class="button button-text button-small" data-testid="no-time"
                        onclick={link.callback(|_| Msg::NoTime)}>{ words.text("drill-no-time") }</button>
                </div>
            }
        </div>
    }
}

fn part(
    app: &App,
    link: &Scope<App>,
    report: &Report,
    board: &Board,
    name: &str,
    places: &[Place],
) -> Html {
    let all = board.items.iter().enumerate();
    let items: Vec<Html> = all
        .filter(|(_, item)| places.contains(&item.place))
        .map(|(index, item)| choice(app, link, report, board, index, item))
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    let name = app.words.text(name);
    html! {
        <div class="part">
            <h2>{ &name }</h2>
            <ul class="picks" aria-label={name}>{ for items }</ul>
        </div>
    }
}

fn choice(
    app: &App,
    link: &Scope<App>,
    report: &Report,
    board: &Board,
    index: usize,
    item: &Item,
) -> Html {
    let chosen = app.chosen.contains(&index);
    let signs = board.signs_of(index);
    let is_sign = !signs.is_empty();
    let told = chosen || (app.rest && is_sign);
    let class = match (told, is_sign) {
        (false, _) => "pick",
        (true, true) => "pick pick-sign",
        (true, false) => "pick pick-nothing",
    };
    let said = format!("said-{index}");
    html! {
        <li>
            <button type="button" {class} data-testid="item" data-place={item.place.id()} aria-pressed={told.to_string()}
                aria-describedby={told.then(|| said.clone())} onclick={link.callback(move |_| Msg::Choose(index))}>
                { label(app, item) }
            </button>
            if told {
                <div class="told" id={said} data-testid="said" data-sign={is_sign.to_string()}>
                    if is_sign {
                        { for signs.iter().map(|sign| explanation(app, &app.explained(report, sign.says))) }
                    } else {
                        <p>{ app.words.text("drill-nothing-here") }</p>
                    }
                </div>
            }
        </li>
    }
}

/// The words of an item; those of the mail are in the mail's language.
fn label(app: &App, item: &Item) -> Html {
    let words = &app.words;
    let lang = app.given.campaign.mail_lang.tag();
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

fn explanation(app: &App, said: &Explained) -> Html {
    let class = said.lang.map(|_| "foreign");
    html! {
        <p>
            <strong class="tag">{ app.words.text("drill-sign") }</strong>{ " " }
            <span class="kind">{ &said.title }</span><br />
            <span {class} lang={said.lang}>{ &said.text }</span>
            if let Some(check) = &said.check { { " " }{ about(app, check) } }
        </p>
    }
}

/// The way to the page of a check.
fn about(app: &App, check: &str) -> Html {
    let part = match app.words.lang() {
        Lang::Ja => "",
        Lang::En => "en/",
    };
    html! { <a href={format!("../{part}checks/{check}/")}>{ app.words.text("drill-about") }</a> }
}

fn elsewhere(app: &App, report: &Report, board: &Board) -> Html {
    if board.elsewhere.is_empty() {
        return Html::default();
    }
    let told = board
        .elsewhere
        .iter()
        .map(|says| app.explained(report, *says));
    html! {
        <div class="told" data-testid="elsewhere">
            <h2>{ app.words.text("drill-elsewhere") }</h2>
            { for told.map(|said| explanation(app, &said)) }
        </div>
    }
}
