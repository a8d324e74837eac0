//! The delivery path and the results of the receiving servers: drawn, and as tables.

use super::icon;
use super::shared::ResultProps;
use miwake_checks::visible_quote;
use miwake_report::{HopRecord, boundary, odd_delay, sentences, word_that_counts};
use miwake_web::browser;
use yew::prelude::*;

/// Steps drawn at most, the newest; the table has all.
const DRAWN: usize = 20;

#[component]
pub(crate) fn Path(shown: &ResultProps) -> Html {
    let mail = &shown.report.0.mail;
    html! {
        <>
            if !mail.hops.is_empty() { { hops(shown, &mail.hops) } }
            if !mail.authentication.is_empty() { { authentication(shown) } }
        </>
    }
}

fn hops(shown: &ResultProps, hops: &[HopRecord]) -> Html {
    let words = &shown.words;
    html! {
        <section class="path" data-testid="path" aria-labelledby="path-heading">
            <h2 id="path-heading">{ words.text("ui-path") }</h2>
            <p class="hint">{ words.text("ui-path-hint") }</p>
            { route(shown, hops) }
            <details>
                <summary id="path-table">{ words.with("ui-route-table", "count", hops.len()) }</summary>
                { table(shown, hops) }
            </details>
        </section>
    }
}

/// The steps from the oldest down, with the time between them.
fn route(shown: &ResultProps, hops: &[HopRecord]) -> Html {
    let words = &shown.words;
    let inside = boundary(&shown.report.0.mail);
    let drawn = hops.iter().enumerate().take(DRAWN).rev();
    let cut = hops.len().saturating_sub(DRAWN);
    let first = drawn.clone().next().map(|(_, hop)| hop);
    // Without results that count it is not known which servers belong to the reader's side.
    let outside = |index: usize| inside.is_some_and(|inside| index > inside);
    let start = inside.is_some_and(|inside| inside + 1 < hops.len());
    html! {
        <>
            if cut > 0 { <p class="hint">{ words.with("ui-route-cut", "count", cut) }</p> }
            <ol class="route" data-testid="route">
                if let Some(name) = first.and_then(from) {
                    <li class={classes!("hop", start.then_some("outside"))}>
                        <p class="hop-name"><bdi>{ name }</bdi></p>
                        <p class="hint">{ words.text("ui-route-start") }</p>
                    </li>
                }
                { for drawn.map(|(index, hop)| html! {
                    <li class={classes!("hop", outside(index).then_some("outside"), (inside == Some(index)).then_some("boundary"))}
                        data-testid="hop">
                        { delay(shown, hop) }
                        <p class="hop-name"><bdi>{ server(shown, hop) }</bdi></p>
                        if outside(index) { <p class="hint">{ words.text("ui-route-outside") }</p> }
                        if inside == Some(index) { { arrival(shown, hop) } }
                    </li>
                }) }
            </ol>
        </>
    }
}

fn server(shown: &ResultProps, hop: &HopRecord) -> String {
    let unnamed = || shown.words.text("ui-route-unnamed");
    hop.by.as_deref().map_or_else(unnamed, visible_quote)
}

/// The names of the server that handed the mail over: its greeting, the reverse name, the address.
fn names(hop: &HopRecord) -> Vec<String> {
    let names = [&hop.helo, &hop.reverse_name, &hop.ip];
    let names = names.into_iter().flatten();
    names.map(|text| visible_quote(text)).collect()
}

/// What is known of the server that handed the mail over.
fn from(hop: &HopRecord) -> Option<String> {
    let mut names = names(hop);
    names.dedup();
    (!names.is_empty()).then(|| names.join(" / "))
}

/// How long the step took.
fn delay(shown: &ResultProps, hop: &HopRecord) -> Html {
    let words = &shown.words;
    let Some(seconds) = hop.delay else {
        return Html::default();
    };
    let took = sentences::delay(seconds, words.messages());
    if !odd_delay(seconds) {
        return html! { <p class="hop-delay">{ took }</p> };
    }
    html! {
        <p class="hop-delay odd" data-testid="odd-delay">{ icon::warning() }{ words.text("ui-route-odd") }{ " — " }{ took }</p>
    }
}

/// Where the mail arrived at the receiving side, and what that side found out about the sender.
fn arrival(shown: &ResultProps, hop: &HopRecord) -> Html {
    let words = &shown.words;
    let said = word_that_counts(&shown.report.0.mail).into_iter();
    let said = said.flat_map(|word| &word.results).map(|result| {
        let passed = matches!(result.1.as_str(), "pass" | "bestguesspass");
        let failed = matches!(
            result.1.as_str(),
            "fail" | "softfail" | "permerror" | "policy"
        );
        let class = classes!(passed.then_some("passed"), failed.then_some("failed"));
        html! { <li {class}><bdi>{ sentences::auth_result(result, words.messages()) }</bdi></li> }
    });
    html! {
        <>
            <p class="arrival">{ words.text("ui-route-boundary") }</p>
            if let Some(name) = from(hop) {
                <p class="hint"><bdi>{ words.with("ui-route-from", "name", name) }</bdi></p>
            }
            <ul class="said" data-testid="said">{ for said }</ul>
        </>
    }
}

fn table(shown: &ResultProps, hops: &[HopRecord]) -> Html {
    let words = &shown.words;
    let columns = [
        "ui-hop-number",
        "ui-hop-from",
        "ui-hop-by",
        "ui-hop-time",
        "ui-hop-delay",
    ];
    let row = |(index, hop): (usize, &HopRecord)| {
        html! {
            <tr>
                <td>{ index + 1 }</td>
                <td><ul class="plain">{ for names(hop).into_iter().map(|text| html! { <li><bdi>{ text }</bdi></li> }) }</ul></td>
                <td><bdi>{ hop.by.as_deref().map(visible_quote) }</bdi></td>
                <td>{ hop.time.map(|time| browser::local_time(time, words.lang())) }</td>
                <td>{ hop.delay.map(|delay| sentences::delay(delay, words.messages())) }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="path-heading">
            <table>
                <thead><tr>{ for columns.iter().map(|id| html! { <th scope="col">{ words.text(id) }</th> }) }</tr></thead>
                <tbody>{ for hops.iter().rev().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}

fn authentication(shown: &ResultProps) -> Html {
    let words = &shown.words;
    let rows = shown.report.0.mail.authentication.iter().flat_map(|field| {
        field.results.iter().map(move |(method, result, domain)| {
            html! {
                <tr class={(!field.counts).then_some("muted")}>
                    <td>{ visible_quote(method).to_uppercase() }</td>
                    <td>{ visible_quote(result) }</td>
                    <td><bdi>{ visible_quote(domain) }</bdi></td>
                    <td><bdi>{ visible_quote(&field.server) }</bdi></td>
                    <td>{ words.text(if field.counts { "ui-auth-counts" } else { "ui-auth-ignored" }) }</td>
                </tr>
            }
        })
    });
    let columns = [
        "ui-auth-method",
        "ui-auth-result",
        "ui-auth-domain",
        "ui-auth-server",
        "ui-auth-weight",
    ];
    html! {
        <section aria-labelledby="auth-heading">
            <h2 id="auth-heading">{ words.text("ui-auth") }</h2>
            <p class="hint">{ words.text("ui-auth-hint") }</p>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="auth-heading">
                <table>
                    <thead><tr>{ for columns.iter().map(|id| html! { <th scope="col">{ words.text(id) }</th> }) }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
}
