//! The worksheet of the Phish Scale.

use super::fields::errors;
use super::shared::View;
use crate::prepare::{Element, Msg};
use miwake_drill::CueKind;
use miwake_drill::prepare::phish_scale::{CUE_KINDS, MOST_CUES, PREMISE_VALUES};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

pub(super) fn step(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let worksheet = &view.prepare.plan.worksheet;
    let sum = |id: &str, count: serde_json::Value, band: String| {
        words.format(id, [("count", count), ("band", words.text(&band).into())])
    };
    let (cues, fit) = (worksheet.cue_band(), worksheet.premise.alignment());
    let difficulty = words.of("desk-difficulty", &worksheet.difficulty());
    let heads = ["cue-kind", "cue-found", "cue-listed", "cue-counted"];
    html! {
        <>
            <p>{ words.text("prepare-difficulty-lead") }</p>
            <p class="prepare-result" data-testid="prepare-difficulty" role="status"><strong>{ words.with("prepare-difficulty-is", "difficulty", difficulty) }</strong><br />
                { sum("prepare-cue-total", worksheet.total().into(), format!("prepare-cues-{}", cues.id())) }<br />
                { sum("prepare-premise-total", worksheet.premise.total().into(), format!("prepare-alignment-{}", fit.id())) }</p>
            <fieldset class="prepare-premise"><legend>{ words.text("prepare-premise") }</legend>
                <div class="desk-fields">{ for Element::ALL.into_iter().map(|(element, id)| premise(view, element, id)) }</div>
                { errors(view, "premise") }
            </fieldset>
            <div class="scroll" tabindex="0"><table class="desk-table">
                <thead><tr>{ for heads.map(|id| html! { <th scope="col">{ words.text(&format!("prepare-{id}")) }</th> }) }</tr></thead>
                <tbody>{ for CUE_KINDS.into_iter().map(|kind| row(view, kind)) }</tbody>
            </table></div>
        </>
    }
}

fn premise(view: &View<'_>, element: Element, id: &'static str) -> Html {
    let premise = view.prepare.plan.worksheet.premise;
    let now = match element {
        Element::Process => premise.process,
        Element::Relevance => premise.relevance,
        Element::Events => premise.events,
        Element::Concern => premise.concern,
        Element::Training => premise.training,
    };
    let onchange = view.tell(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Msg::Premise(element, select.value().parse().unwrap_or_default())
    });
    let option = |value: u8| html! { <option value={value.to_string()} selected={value == now}>{ value }</option> };
    html! {
        <label class="desk-field"><span>{ view.text(&format!("prepare-premise-{id}")) }</span>
            <select data-testid={format!("premise-{id}")} {onchange}>{ for PREMISE_VALUES.into_iter().map(option) }</select></label>
    }
}

fn row(view: &View<'_>, kind: CueKind) -> Html {
    let words = &view.prepare.words;
    let count = view.prepare.plan.worksheet.of(kind);
    let name = words.of("prepare-kind", &kind);
    let oninput = view.tell(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Correct(kind, input.value().trim().parse().ok())
    });
    let counted = count.corrected.map(|count| count.to_string());
    html! {
        <tr data-testid="cue-kind" data-kind={miwake_web::words::name(&kind)}>
            <th scope="row">{ &name }</th><td>{ count.found }</td><td>{ count.listed }</td>
            <td><input type="number" min="0" max={MOST_CUES.to_string()} aria-label={name.clone()} placeholder={count.count().to_string()}
                value={counted.unwrap_or_default()} {oninput} /></td>
        </tr>
    }
}
