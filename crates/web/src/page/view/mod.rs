//! Views: state in, elements out. What comes from a mail is only ever a text node or an attribute.

mod after;
mod checklist;
mod compare;
mod files;
mod icon;
mod input;
mod mail;
mod mails;
mod newer;
mod outputs;
mod path;
mod places;
mod verdict;

use crate::app::{App, Msg};
use crate::browser;
use miwake_checks::PolicyFault;
use miwake_messages::Lang;
use miwake_report::sentences::policy_fault;
use places::Places;
use std::rc::Rc;
use yew::html::Scope;
use yew::prelude::*;

/// The whole of what the program draws; the rest stands in index.html.
pub(crate) fn page(app: &App, link: &Scope<App>) -> Html {
    html! {
        <>
            { language_switch(app, link) }
            { policy_error(app) }
            { policy_faults(app) }
            <newer::Newer words={app.words.clone()} given={app.given.source.is_some() || app.batch.is_some()} text={app.text.clone()} />
            { input::panel(app, link) }
            <p class="visually-hidden" role="status" data-testid="status">{ status(app) }</p>
            { files::section(app, link) }
            { mails::choosers(app, link) }
            { result(app, link) }
        </>
    }
}

/// Stands in the page's header, which index.html holds.
fn language_switch(app: &App, link: &Scope<App>) -> Html {
    let Some(host) = browser::document().get_element_by_id("language") else {
        return Html::default();
    };
    let button = |lang: Lang, name: &'static str| {
        let pressed = app.words.lang() == lang;
        html! {
            <button type="button" lang={lang.tag()} aria-pressed={pressed.to_string()}
                data-testid={format!("language-{}", lang.tag())}
                onclick={link.callback(move |_| Msg::Language(lang))}>{ name }</button>
        }
    };
    let switch = html! {
        <div class="switch" role="group" aria-label={app.words.text("ui-language")}>
            { button(Lang::Ja, "日本語") }
            { button(Lang::En, "English") }
        </div>
    };
    create_portal(switch, host)
}

fn policy_error(app: &App) -> Html {
    let Some(error) = &app.policy_error else {
        return Html::default();
    };
    html! {
        <div class="banner banner-caution" data-testid="policy-error">
            <p>{ app.words.with("ui-policy-error", "error", error.as_str()) }</p>
        </div>
    }
}

/// Entries of the policy that were left out.
fn policy_faults(app: &App) -> Html {
    if app.policy_faults.is_empty() {
        return Html::default();
    }
    let line =
        |fault: &PolicyFault| html! { <li>{ policy_fault(fault, app.words.messages()) }</li> };
    html! {
        <div class="banner banner-caution" data-testid="policy-faults">
            <p>{ app.words.text("ui-policy-faults") }</p>
            <ul>{ for app.policy_faults.iter().map(line) }</ul>
        </div>
    }
}

/// What screen readers are told without the focus moving.
fn status(app: &App) -> String {
    if let Some(batch) = app.batch.as_ref().filter(|_| app.seen.report.is_none()) {
        return files::status(&app.words, batch);
    }
    if let Some(request) = app.request.as_ref().filter(|request| request.slow) {
        return input::progress(app, request);
    }
    match (&app.seen.report, app.failure) {
        (Some(report), None) => {
            let level = app.words.of("level", &report.0.verdict);
            app.words.with("ui-status-verdict", "level", level)
        }
        (None, None) if app.request.is_none() && !app.seen.lists.is_empty() => {
            app.words.text("ui-mails-choose")
        }
        _ => String::new(),
    }
}

fn result(app: &App, link: &Scope<App>) -> Html {
    let Some(report) = &app.seen.report else {
        return Html::default();
    };
    let places = Rc::new(Places::new(&report.0));
    let go_to = link.callback(Msg::GoTo);
    let shown = ResultProps {
        report: report.clone(),
        words: app.words.clone(),
        places,
        go_to,
    };
    html! {
        <section class="result" data-testid="result" data-request={app.reported.to_string()}
            aria-busy={app.request.is_some().to_string()} aria-label={app.words.text("ui-result")}>
            { verdict::banner(app, &shown, link) }
            { verdict::reasons(&shown) }
            { verdict::questions(&shown, link) }
            <mail::Mail ..shown.clone() />
            <checklist::Checklist ..shown.clone() />
            <path::Path ..shown.clone() />
            { after::section(&app.words, &app.policy.contact) }
            { outputs::section(&shown, &app.policy.contact, &app.seen.json) }
            { checked(app, &shown) }
        </section>
    }
}

/// On paper only: when this was said, and with what.
fn checked(app: &App, shown: &ResultProps) -> Html {
    let tool = &shown.report.0.tool;
    let time = browser::local_time(app.seen.checked, app.words.lang());
    let arguments = [
        ("time", time.into()),
        ("version", tool.version.as_str().into()),
        ("weights", tool.weights.as_str().into()),
    ];
    html! { <p class="print-only">{ app.words.format("ui-print-checked", arguments) }</p> }
}

/// What the parts of a result need.
#[derive(Clone, Properties)]
pub(crate) struct ResultProps {
    report: crate::app::Shown,
    words: crate::words::Words,
    places: Rc<Places>,
    go_to: Callback<String>,
}

impl PartialEq for ResultProps {
    /// Places follow from the report, and the callback never changes.
    fn eq(&self, other: &Self) -> bool {
        self.report == other.report && self.words == other.words
    }
}

/// Numbers of findings beside a place in the mail: each leads back to its finding.
fn backs(shown: &ResultProps, numbers: impl IntoIterator<Item = usize>) -> Html {
    let back = |number: usize| {
        let target = shown.places.finding_id(number);
        let onclick = shown.go_to.reform(move |_: MouseEvent| target.clone());
        let label = shown.words.with("ui-back-label", "number", number);
        html! {
            <button type="button" class="number" data-testid="back" aria-label={label} {onclick}>{ number }</button>
        }
    };
    numbers.into_iter().map(back).collect()
}

/// Numbers of findings, as small round marks.
fn badges(numbers: impl Iterator<Item = usize>) -> Html {
    numbers
        .map(|number| html! { <span class="number">{ number }</span> })
        .collect()
}
