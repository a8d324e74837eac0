//! The rest of the results: what they are of, the comparison, programs, answers, and what belongs to nobody.

use super::tables::attribute;
use crate::format;
use miwake_checks::visible_quote;
use miwake_drill::results::{AnswerCount, Band, Compared, Comparison, Results};
use miwake_web::browser;
use miwake_web::words::Words;
use yew::prelude::*;

pub(crate) fn title(results: &Results, words: &Words) -> Html {
    let named = [&results.name, &results.organisation];
    let named: Vec<String> = named
        .into_iter()
        .filter(|name| !name.trim().is_empty())
        .map(|name| visible_quote(name))
        .collect();
    let sent = results.sent_at.map(|at| {
        words.with(
            "desk-sent-at",
            "time",
            browser::local_time(at, words.lang()),
        )
    });
    html! {
        <p class="desk-title">
            if !named.is_empty() { <strong>{ named.join(" — ") }</strong> }
            if let Some(sent) = sent { <span>{ sent }</span> }
        </p>
    }
}

pub(crate) fn comparison(results: &Results, words: &Words) -> Html {
    let Some(comparison) = &results.comparison else {
        return Html::default();
    };
    let earlier = match comparison.earlier.trim() {
        "" => words.text("desk-earlier"),
        name => visible_quote(name),
    };
    html! {
        <section aria-labelledby="comparison-heading" data-testid="comparison">
            <h3 id="comparison-heading">{ words.with("desk-compare-with", "earlier", earlier) }</h3>
            if comparison.band != Band::Same {
                <p class="banner banner-caution" data-testid="band">{ words.of("desk-band", &comparison.band) }</p>
            }
            { compared_table(comparison, words) }
            if comparison.band == Band::Same { <p class="hint">{ words.text("desk-chance") }</p> }
        </section>
    }
}

fn compared_table(comparison: &Comparison, words: &Words) -> Html {
    let mut rows = vec![];
    let all = [
        ("desk-col-report-rate", comparison.reported),
        ("desk-col-rate", comparison.opened),
    ];
    for (id, compared) in all {
        if let Some(compared) = compared {
            rows.push(compared_row(words.text(id), &compared));
        }
    }
    for group in &comparison.groups {
        let name = format!(
            "{}: {}",
            attribute(&group.attribute, words),
            visible_quote(&group.group)
        );
        rows.push(compared_row(name, &group.opened));
    }
    let heads = [
        "desk-col-what",
        "desk-col-before",
        "desk-col-now",
        "desk-col-difference",
        "desk-col-p",
    ];
    html! {
        <div class="scroll" tabindex="0">
            <table class="desk-table">
                <thead><tr>{ for heads.map(|id| html! { <th scope="col">{ words.text(id) }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

fn compared_row(name: String, compared: &Compared) -> Html {
    let difference = compared.difference.map(|found| {
        let points = format::points;
        format!(
            "{} ({}…{})",
            points(found.difference),
            points(found.low),
            points(found.high)
        )
    });
    let p = compared.test.map(|test| {
        if test.p < 0.001 {
            "< 0.001".to_owned()
        } else {
            format!("{:.3}", test.p)
        }
    });
    html! {
        <tr data-testid="compared">
            <th scope="row">{ name }</th>
            <td>{ format::rate(&compared.before) }</td>
            <td>{ format::rate(&compared.now) }</td>
            <td>{ difference.unwrap_or_else(|| "–".to_owned()) }</td>
            <td>{ p.unwrap_or_else(|| "–".to_owned()) }</td>
        </tr>
    }
}

pub(crate) fn machines(results: &Results, words: &Words) -> Html {
    let machines = &results.machines;
    if machines.hits == 0 {
        return Html::default();
    }
    let reason = |count: &miwake_drill::results::MachineCount| {
        let reason = format!("desk-machine-{}", count.reason.id());
        let reason = words.with(&reason, "seconds", miwake_drill::results::AT_ONCE);
        html! { <li data-reason={count.reason.id()}>{ words.format("desk-skip-count", [("reason", reason.into()), ("count", count.hits.into())]) }</li> }
    };
    html! {
        <section aria-labelledby="machines-heading" data-testid="machines">
            <h3 id="machines-heading">{ words.text("desk-machines") }</h3>
            <p>{ words.format("desk-machines-lead", [("hits", machines.hits.into()), ("people", machines.people.into())]) }</p>
            <ul>{ for machines.reasons.iter().filter(|count| count.hits > 0).map(reason) }</ul>
            <p class="hint">{ words.text(if machines.confirms { "desk-machines-confirms" } else { "desk-machines-unsure" }) }</p>
        </section>
    }
}

pub(crate) fn survey(results: &Results, words: &Words) -> Html {
    let survey = &results.survey;
    if survey.answers == 0 {
        return Html::default();
    }
    let answers = |prefix: &'static str, counts: &[AnswerCount]| {
        let row = |count: &AnswerCount| {
            html! { <tr><th scope="row">{ words.text(&format!("{prefix}-{}", count.answer)) }</th><td>{ count.count }</td></tr> }
        };
        html! {
            <div class="scroll" tabindex="0"><table class="desk-table">
                <caption>{ words.text(&format!("desk-survey-{}", prefix.trim_start_matches("drill-"))) }</caption>
                <tbody>{ for counts.iter().map(row) }</tbody>
            </table></div>
        }
    };
    html! {
        <section aria-labelledby="survey-heading" data-testid="survey">
            <h3 id="survey-heading">{ words.with("desk-survey-of", "count", survey.answers) }</h3>
            { answers("drill-why", &survey.why) }
            { answers("drill-help", &survey.help) }
        </section>
    }
}

pub(crate) fn unknown(results: &Results, words: &Words) -> Html {
    let unknown = &results.unknown;
    let counts = [
        ("desk-unknown-tokens", unknown.tokens),
        ("desk-unknown-addresses", unknown.addresses),
        ("desk-unknown-events", unknown.events),
        ("desk-outside", unknown.outside),
    ];
    if counts.iter().all(|(_, count)| *count == 0) {
        return Html::default();
    }
    let shown = counts.into_iter().filter(|(_, count)| *count > 0);
    html! {
        <section aria-labelledby="unknown-heading" data-testid="unknown">
            <h3 id="unknown-heading">{ words.text("desk-unknown") }</h3>
            <ul>{ for shown.map(|(id, count)| html! { <li>{ words.with(id, "count", count) }</li> }) }</ul>
        </section>
    }
}
