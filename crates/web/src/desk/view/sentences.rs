//! What a meeting about the results needs in words: what was found, how sure that is, what comes next.

use crate::format;
use miwake_drill::results::{Band, Results};
use miwake_web::words::Words;
use yew::prelude::*;

pub(crate) fn section(results: &Results, words: &Words) -> Html {
    let parts = [
        ("found", found(results, words)),
        ("sure", sure(results, words)),
        ("next", next(results, words)),
    ];
    let part = |(id, sentences): (&'static str, Vec<String>)| {
        html! {
            <>
                <h3>{ words.text(&format!("desk-says-{id}")) }</h3>
                <ul>{ for sentences.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
            </>
        }
    };
    html! { <div class="desk-says" data-testid="sentences">{ for parts.into_iter().map(part) }</div> }
}

fn found(results: &Results, words: &Words) -> Vec<String> {
    let mut said = vec![];
    let times = &results.times;
    if let Some(rate) = results.all.reported.filter(|rate| rate.share.count > 0) {
        let args = [
            ("count", rate.share.count.into()),
            ("of", rate.share.of.into()),
            ("rate", format::rate(&rate).into()),
        ];
        said.push(words.format("desk-says-reported", args));
    } else {
        said.push(words.text("desk-says-no-reports"));
    }
    if let Some(seconds) = times.to_first_report {
        #[expect(clippy::cast_precision_loss, reason = "drills last weeks")]
        let span = format::span(seconds as f64, words);
        said.push(words.with("desk-says-first-report", "span", span));
    }
    if let Some(before) = times.reports_before_first_click.filter(|count| *count > 0) {
        said.push(words.with("desk-says-before", "count", before));
    }
    if let Some(rate) = results.all.opened {
        let args = [
            ("count", rate.share.count.into()),
            ("of", rate.share.of.into()),
            ("rate", format::rate(&rate).into()),
        ];
        said.push(words.format(opened_id(results), args));
    }
    said
}

fn opened_id(results: &Results) -> &'static str {
    match results.opened_means {
        miwake_drill::OpenedMeans::Link => "desk-says-opened-link",
        miwake_drill::OpenedMeans::Attachment => "desk-says-opened-attachment",
    }
}

fn sure(results: &Results, words: &Words) -> Vec<String> {
    let mut said = vec![];
    if let Some(interval) = results.all.opened.and_then(|rate| rate.interval) {
        let args = [
            ("low", format::percent(interval.low).into()),
            ("high", format::percent(interval.high).into()),
        ];
        said.push(words.format("desk-says-range", args));
    }
    if !results.tables.is_empty() {
        said.push(words.text("desk-says-groups"));
    }
    if results.machines.hits > 0 {
        said.push(words.with("desk-says-machines", "hits", results.machines.hits));
    }
    if let Some(comparison) = &results.comparison {
        let compared = comparison.opened.as_ref();
        let found = compared.and_then(|compared| Some((compared.difference?, compared.test?)));
        match found {
            Some((difference, test)) => {
                let id = if test.p < 0.05 {
                    "desk-says-changed"
                } else {
                    "desk-says-same"
                };
                let args = [
                    ("points", format::points(difference.difference).into()),
                    ("low", format::points(difference.low).into()),
                    ("high", format::points(difference.high).into()),
                ];
                said.push(words.format(id, args));
            }
            None if comparison.band != Band::Same => {
                said.push(words.of("desk-band", &comparison.band));
            }
            None => {}
        }
    }
    said
}

fn next(results: &Results, words: &Words) -> Vec<String> {
    let reported = results.all.reported.map_or(0, |rate| rate.share.count);
    let opened = results.all.opened.map_or(0, |rate| rate.share.count);
    let mut ids = vec![];
    if reported == 0 {
        ids.push("desk-next-mailbox");
    } else if reported < opened {
        ids.push("desk-next-report");
    } else {
        ids.push("desk-next-thank");
    }
    ids.push("desk-next-tell-all");
    if results.difficulty.is_none() {
        ids.push("desk-next-difficulty");
    }
    ids.push("desk-next-save");
    ids.into_iter().map(|id| words.text(id)).collect()
}
