//! The figures that matter, the reports first.

use crate::format;
use miwake_drill::results::{Rate, Results, Spread};
use miwake_web::words::Words;
use yew::prelude::*;

pub(crate) fn section(results: &Results, words: &Words) -> Html {
    let times = &results.times;
    let span = |seconds: Option<i64>| Some(format::span(seconds_of(seconds?), words));
    let count = |count: Option<u64>| Some(count?.to_string());
    let per_click = results.all.reports_per_click;
    html! {
        <>
            <h3>{ words.text("desk-measures") }</h3>
            <dl class="desk-measures">
                { rate("report", results.all.reported.as_ref(), words) }
                { known("before-click", count(times.reports_before_first_click), words) }
                { known("per-click", per_click.map(|ratio| format!("{ratio:.2}")), words) }
                { known("first-report", span(times.to_first_report), words) }
                { spread("to-report", times.to_report, words) }
                { rate("opened", results.all.opened.as_ref(), words) }
                { known("first-click", span(times.to_first_click), words) }
                { spread("own-report", times.click_to_own_report, words) }
                { known("warned", span(times.first_report_to_warned), words) }
                { known("cut-off", span(times.first_report_to_cut_off), words) }
                { known("after-warning", count(times.clicks_after_warning), words) }
            </dl>
            <p class="hint" data-testid="opened-means">{ words.of("desk-opened-is", &results.opened_means) }</p>
        </>
    }
}

/// A figure, where it is known; of what no file tells nothing is said.
fn known(id: &'static str, value: Option<String>, words: &Words) -> Html {
    value.map_or_else(Html::default, |value| measure(id, value, None, words))
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
    let Some(value) = span(spread.median) else {
        return Html::default();
    };
    let more = span(spread.geometric_mean).map(|mean| {
        words.format(
            "desk-of-times",
            [("people", spread.people.into()), ("mean", mean.into())],
        )
    });
    measure(id, value, more, words)
}
