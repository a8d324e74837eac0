//! What is set by hand.

use crate::state::{Desk, Msg, Setting};
use miwake_drill::{Difficulty, OpenedMeans};
use miwake_web::browser;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

const DIFFICULTIES: [(Difficulty, &str); 4] = [
    (Difficulty::Least, "least"),
    (Difficulty::ModerateToLeast, "moderate-to-least"),
    (Difficulty::Moderate, "moderate"),
    (Difficulty::Very, "very"),
];

const MEANINGS: [(OpenedMeans, &str); 2] = [
    (OpenedMeans::Link, "link"),
    (OpenedMeans::Attachment, "attachment"),
];

/// Zones that can be chosen, in minutes ahead of UTC: whole hours, and those that are not.
const ODD_ZONES: [i32; 8] = [-570, -210, 210, 270, 330, 345, 570, 765];

pub(crate) fn section(desk: &Desk, send: &Callback<Msg>) -> Html {
    let words = &desk.words;
    let settings = &desk.settings;
    html! {
        <details class="card desk-settings" data-testid="settings">
            <summary><h2>{ words.text("desk-settings") }</h2></summary>
            <p class="hint">{ words.text("desk-settings-hint") }</p>
            <div class="desk-fields">
                { text(desk, send, "name", &settings.name, Setting::Name) }
                { text(desk, send, "organisation", &settings.organisation, Setting::Organisation) }
                { time(desk, send, "sent", settings.sent_at, Setting::SentAt) }
                { time(desk, send, "ends", settings.ends_at, Setting::EndsAt) }
                { time(desk, send, "warned", settings.warned_at, Setting::WarnedAt) }
                { time(desk, send, "cut-off", settings.cut_off_at, Setting::CutOffAt) }
                { difficulty(desk, send) }
                { opened_means(desk, send) }
                { zone(desk, send) }
                { text(desk, send, "subject", &desk.subject, Setting::Subject) }
            </div>
        </details>
    }
}

fn text(
    desk: &Desk,
    send: &Callback<Msg>,
    id: &'static str,
    value: &str,
    setting: fn(String) -> Setting,
) -> Html {
    let onchange = send.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Set(setting(input.value()))
    });
    html! {
        <label class="desk-field"><span>{ desk.words.text(&format!("desk-set-{id}")) }</span>
            <input type="text" data-testid={format!("set-{id}")} value={value.to_owned()} {onchange} /></label>
    }
}

fn time(
    desk: &Desk,
    send: &Callback<Msg>,
    id: &'static str,
    value: Option<i64>,
    setting: fn(Option<i64>) -> Setting,
) -> Html {
    let onchange = send.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Set(setting(browser::local_moment(&input.value())))
    });
    let value = value.map(browser::local_input).unwrap_or_default();
    html! {
        <label class="desk-field"><span>{ desk.words.text(&format!("desk-set-{id}")) }</span>
            <input type="datetime-local" step="1" data-testid={format!("set-{id}")} {value} {onchange} /></label>
    }
}

fn difficulty(desk: &Desk, send: &Callback<Msg>) -> Html {
    let words = &desk.words;
    let onchange = send.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let mut known = DIFFICULTIES.into_iter();
        let chosen = known.find(|(_, id)| *id == select.value());
        Msg::Set(Setting::Difficulty(
            chosen.map(|(difficulty, _)| difficulty),
        ))
    });
    let chosen = desk.settings.difficulty;
    let option = |(difficulty, id): (Difficulty, &'static str)| {
        html! { <option value={id} selected={chosen == Some(difficulty)}>{ words.text(&format!("desk-difficulty-{id}")) }</option> }
    };
    html! {
        <label class="desk-field"><span>{ words.text("desk-set-difficulty") }</span>
            <select data-testid="set-difficulty" {onchange}>
                <option value="" selected={chosen.is_none()}>{ words.text("desk-difficulty-none") }</option>
                { for DIFFICULTIES.into_iter().map(option) }
            </select></label>
    }
}

fn opened_means(desk: &Desk, send: &Callback<Msg>) -> Html {
    let words = &desk.words;
    let onchange = send.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let mut known = MEANINGS.into_iter();
        let chosen = known.find(|(_, id)| *id == select.value());
        Msg::Set(Setting::OpenedMeans(
            chosen.map(|(means, _)| means).unwrap_or_default(),
        ))
    });
    let option = |(means, id): (OpenedMeans, &'static str)| {
        let selected = desk.settings.opened_means == means;
        html! { <option value={id} {selected}>{ words.text(&format!("desk-opened-{id}")) }</option> }
    };
    html! {
        <label class="desk-field"><span>{ words.text("desk-set-opened") }</span>
            <select data-testid="set-opened" {onchange}>{ for MEANINGS.into_iter().map(option) }</select></label>
    }
}

fn zone(desk: &Desk, send: &Callback<Msg>) -> Html {
    let mut zones: Vec<i32> = (-12..=14).map(|hours| hours * 60).collect();
    zones.extend(ODD_ZONES);
    if !zones.contains(&desk.offset_minutes) {
        zones.push(desk.offset_minutes);
    }
    zones.sort_unstable();
    let known = zones.clone();
    let onchange = send.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(select.selected_index()).ok();
        let minutes = chosen.and_then(|chosen| known.get(chosen)).copied();
        Msg::Set(Setting::Offset(minutes.unwrap_or_default()))
    });
    let option = |minutes: i32| {
        let selected = minutes == desk.offset_minutes;
        html! { <option {selected}>{ zone_name(minutes) }</option> }
    };
    html! {
        <label class="desk-field"><span>{ desk.words.text("desk-set-zone") }</span>
            <select data-testid="set-zone" {onchange}>{ for zones.into_iter().map(option) }</select></label>
    }
}

/// `UTC+09:00`.
fn zone_name(minutes: i32) -> String {
    let sign = if minutes < 0 { '−' } else { '+' };
    let minutes = minutes.abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
