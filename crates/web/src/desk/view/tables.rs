//! Rates by attribute, with intervals and bars.

use super::charts;
use crate::format;
use miwake_checks::visible_quote;
use miwake_drill::results::{Group, Rate, Results, Table};
use miwake_web::words::Words;
use yew::prelude::*;

/// Attributes that have a word of their own.
const KNOWN: [&str; 5] = ["department", "position", "size", "industry", "company"];

/// What an attribute is called.
pub(crate) fn attribute(name: &str, words: &Words) -> String {
    if KNOWN.contains(&name) {
        words.text(&format!("desk-attribute-{name}"))
    } else {
        visible_quote(name)
    }
}

pub(crate) fn section(results: &Results, words: &Words) -> Html {
    html! { <>{ for results.tables.iter().map(|table| shown(table, &results.all, words)) }</> }
}

fn shown(table: &Table, all: &Group, words: &Words) -> Html {
    let name = attribute(&table.attribute, words);
    let id = format!("table-{}", table.attribute);
    let largest = table.groups.iter().chain([all]).filter_map(|group| {
        let interval = group.opened.and_then(|rate| rate.interval);
        interval.map(|interval| interval.high)
    });
    let largest = largest.fold(0.0, f64::max);
    let part = all.people.filter(|people| *people != table.counted);
    let head = |id: &str| html! { <th scope="col">{ words.text(id) }</th> };
    html! {
        <section aria-labelledby={id.clone()} data-testid="table" data-attribute={table.attribute.clone()}>
            <h3 id={id}>{ words.with("desk-by", "attribute", name.clone()) }</h3>
            if let Some(people) = part {
                <p class="banner banner-info" data-testid="part">{ words.format("desk-part", [("counted", table.counted.into()), ("people", people.into())]) }</p>
            }
            <div class="scroll" tabindex="0">
                <table class="desk-table">
                    <thead><tr>
                        <th scope="col">{ name }</th>
                        { for ["desk-col-people", "desk-col-opened", "desk-col-rate", "desk-col-range"].map(head) }
                        <th scope="col" class="desk-bar-head">{ words.text("desk-col-bar") }</th>
                        { for ["desk-col-reported", "desk-col-report-rate", "desk-col-range"].map(head) }
                    </tr></thead>
                    <tbody>{ for table.groups.iter().map(|group| row(group, largest, words)) }</tbody>
                    <tfoot>{ row(all, largest, words) }</tfoot>
                </table>
            </div>
            if table.hidden > 0 {
                <p class="hint" data-testid="hidden">{ words.format("desk-hidden-groups", [("count", table.hidden.into()), ("few", miwake_drill::results::FEW.into())]) }</p>
            }
        </section>
    }
}

fn row(group: &Group, largest: f64, words: &Words) -> Html {
    let name = match group.name.as_str() {
        "" => words.text("desk-all"),
        name => visible_quote(name),
    };
    let Some(people) = group.people else {
        return html! {
            <tr data-testid="group" data-hidden="true"><th scope="row">{ name }</th><td colspan="8">{ words.text("desk-hidden-group") }</td></tr>
        };
    };
    // Where no file tells of it, there is nothing to count.
    let count = |rate: Option<Rate>| {
        rate.map_or_else(|| "–".to_owned(), |rate| rate.share.count.to_string())
    };
    let cells = |rate: Option<Rate>| {
        let told = rate.unwrap_or_default();
        html! {
            <>
                <td>{ count(rate) }</td>
                <td>{ format::rate(&told) }</td>
                <td class="desk-range">{ format::interval(told.interval) }</td>
            </>
        }
    };
    html! {
        <tr data-testid="group">
            <th scope="row">{ name }</th>
            <td>{ people }</td>
            { cells(group.opened) }
            <td>{ charts::bar(group.opened.unwrap_or_default(), largest) }</td>
            { cells(group.reported) }
        </tr>
    }
}
