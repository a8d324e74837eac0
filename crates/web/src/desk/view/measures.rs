//! The figures that matter, the reports first.

use crate::format;
use miwake_drill::results::{Rate, Results, Spread};
use miwake_web::words::Words;
use yew::prelude::*;

pub(crate) fn section(results: &Results, words: &Words) -> Html {
    let times = &results.times;
    let none = || words.text("desk-not-known");
    let span = |seconds: Option<i64>| {
        seconds.map_or_else(none, |seconds| format::span(seconds_of(seconds), words))
    };
    let before = times.reports_before_first_click;
    let per_click = results.all.reports_per_click;
    html! {
        <>
            <h3>{ words.text("desk-measures") }</h3>
            <dl class="desk-measures">
                { rate("report", results.all.reported.as_ref(), words) }
                { measure("before-click", before.map_or_else(none, |count| count.to_string()), None, words) }
                { measure("per-click", per_click.map_or_else(none, |ratio| format!("{ratio:.2}")), None, words) }
                { measure("first-report", span(times.to_first_report), None, words) }
                { spread("to-report", times.to_report, words) }
                { rate("opened", results.all.opened.as_ref(), words) }
                { measure("first-click", span(times.to_first_click), None, words) }
                { spread("own-report", times.click_to_own_report, words) }
                { measure("warned", span(times.first_report_to_warned), None, words) }
                { measure("cut-off", span(times.first_report_to_cut_off), None, words) }
                { measure("after-warning", times.clicks_after_warning.map_or_else(none, |count| count.to_string()), None, words) }
            </dl>
            <p class="hint" data-testid="opened-means">{ words.of("desk-opened-is", &results.opened_means) }</p>
        </>
    }
}

/// Seconds as the formats take them: exact far beyond any drill.
#[expect(clippy::cast_precision_loss, reason = "drills last weeks")]
fn seconds_of(seconds: i64) -> f64 {
    seconds as f64
}

fn measure(id: &'static str, value: String, more: Option<String>, words: &Words) -> Html {
    html! {
        <div class="desk-measure" data-testid="measure" data-measure={id}>
            <dt>{ words.text(&format!("desk-measure-{id}")) }</dt>
            <dd><strong data-testid="value">{ value }</strong>
                if let Some(more) = more { <span class="hint">{ more }</span> }</dd>
        </div>
    }
}

fn rate(id: &'static str, rate: Option<&Rate>, words: &Words) -> Html {
    let value = rate.map_or_else(|| "–".to_owned(), format::rate);
    let more = rate.map(|rate| {
        let range = format::interval(rate.interval);
        words.format(
            "desk-of-people",
            [
                ("count", rate.share.count.into()),
                ("of", rate.share.of.into()),
                ("range", range.into()),
            ],
        )
    });
    measure(id, value, more, words)
}

fn spread(id: &'static str, spread: Spread, words: &Words) -> Html {
    let span = |seconds: Option<f64>| seconds.map(|seconds| format::span(seconds, words));
    let value = span(spread.median).unwrap_or_else(|| words.text("desk-not-known"));
    let more = span(spread.geometric_mean).map(|mean| {
        words.format(
            "desk-of-times",
            [("people", spread.people.into()), ("mean", mean.into())],
        )
    });
    measure(id, value, more, words)
}
