//! A body of the mail, with its marks and with the text that it hides.

use super::shared::{ResultProps, backs};
use miwake_checks::{visible, visible_quote};
use miwake_report::{BodyRecord, HiddenRecord};
use miwake_web::{Mark, Run, Segment, hidden_count, runs, segments};
use std::collections::BTreeSet;
use yew::prelude::*;

/// Text of a body shown at first, in bytes; a button shows the rest.
const BODY_BYTES: usize = 20_000;

/// Most invisible characters that are shown as a token each.
const TOKENS: usize = 1_000;

#[derive(Clone, Properties, PartialEq)]
pub(super) struct BodyProps {
    pub(super) shown: ResultProps,
    /// Index of the body in the report.
    pub(super) at: usize,
}

impl BodyProps {
    fn body(&self) -> Option<&BodyRecord> {
        self.shown.report.0.mail.bodies.get(self.at)
    }

    fn hidden(&self, index: usize) -> Option<&HiddenRecord> {
        self.body()?.hidden.get(index)
    }
}

#[component]
pub(super) fn Body(props: &BodyProps) -> Html {
    let whole = use_state(|| false);
    let switch = use_node_ref();
    let drawn = use_mut_ref(|| None::<BodyProps>);
    {
        // Another mail starts without its hidden text; an answered question leaves the switch alone.
        let (whole, switch) = (whole.clone(), switch.clone());
        use_effect_with(props.clone(), move |props| {
            let before = drawn.borrow_mut().replace(props.clone());
            if before.is_some_and(|before| before.body() != props.body()) {
                whole.set(false);
                if let Some(switch) = switch.cast::<web_sys::HtmlInputElement>() {
                    switch.set_checked(false);
                }
            }
        });
    }
    let count = use_memo(props.clone(), |props| {
        props
            .body()
            .map_or(0, |body| hidden_count(&body.text, &body.hidden))
    });
    let Some(body) = props.body() else {
        return Html::default();
    };
    let words = &props.shown.words;
    let limit = if *whole { usize::MAX } else { BODY_BYTES };
    let marks = props.shown.places.marks(body.part, body.view);
    let pieces = segments(&body.text, &marks, limit);
    let has_gap = pieces.iter().any(|piece| matches!(piece, Segment::Gap(_)));
    let onclick = {
        let whole = whole.clone();
        move |_| whole.set(true)
    };
    html! {
        <div class="body">
            <h3>{ words.of("ui-body", &body.view) }</h3>
            if *count > 0 {
                <label class="choice"><input type="checkbox" class="unseen-switch" data-testid="unseen-switch"
                    ref={switch} /><span>{ words.with("ui-unseen-show", "count", *count) }</span></label>
                <p class="hint unseen-hint">{ words.text("ui-unseen-hint") }</p>
            }
            <div class="body-text" data-testid="mail-body" dir="auto" tabindex="0" role="region"
                aria-label={words.of("ui-body", &body.view)}>{ flow(props, &marks, &pieces) }</div>
            if has_gap {
                <button type="button" class="button button-outline button-small" {onclick}>{ words.text("ui-show-all") }</button>
            }
        </div>
    }
}

/// The pieces of a body, with the hidden text in place; the style sheet shows it when the switch is on.
fn flow(props: &BodyProps, marks: &[Mark], pieces: &[Segment<'_>]) -> Html {
    let shown = &props.shown;
    let hidden = props.body().map_or(&[][..], |body| &body.hidden);
    let marked: BTreeSet<usize> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Segment::Marked("", _, mark) => mark.hidden,
            _ => None,
        })
        .collect();
    let mut tokens = TOKENS;
    let mut inside = |text: &str, start: usize, last: bool| -> Html {
        let runs = runs(text, start, last, hidden).into_iter();
        let runs = runs.filter(|run| !matches!(run, Run::Hidden(index) if marked.contains(index)));
        runs.map(|run| self::run(props, marks, &run, &mut tokens))
            .collect()
    };
    let mut flow = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let last = index + 1 == pieces.len();
        flow.push(match piece {
            Segment::Plain(text, start) => inside(text, *start, last),
            Segment::Marked("", _, mark) => hidden_mark(props, mark),
            Segment::Marked(text, start, mark) => html! {
                <mark id={mark.id.clone()} tabindex="-1">
                    { inside(text, *start, last) }<sup>{ backs(shown, mark.labels.iter().copied()) }</sup>
                </mark>
            },
            Segment::Gap(characters) => html! {
                <span class="gap">{ shown.words.with("ui-left-out", "count", *characters) }</span>
            },
        });
    }
    flow.into_iter().collect()
}

/// A run of a body's text.
fn run(props: &BodyProps, marks: &[Mark], run: &Run<'_>, tokens: &mut usize) -> Html {
    let why = |index: usize| {
        let by = props.hidden(index).map(|record| &record.by);
        by.map(|by| html! { <span class="why">{ props.shown.words.text(&format!("hidden-by-{by}")) }</span> })
    };
    match run {
        Run::Seen(text) => html! { { *text } },
        Run::Unprintable(text) if *tokens == 0 => html! { { *text } },
        Run::Unprintable(text) => {
            *tokens -= 1;
            html! { <>{ *text }<span class="token">{ visible_quote(text) }</span></> }
        }
        Run::Faint(text, index) => html! { <span class="faint">{ why(*index) }{ *text }</span> },
        Run::Hidden(index) => match marks.iter().find(|mark| mark.hidden == Some(*index)) {
            // Its place lies in another mark.
            Some(mark) => hidden_mark(props, mark),
            None => {
                let text = props.hidden(*index).map(|record| visible(&record.text));
                html! { <span class="unseen" data-testid="hidden-text">{ why(*index) }{ text }</span> }
            }
        },
    }
}

/// Hidden text that a finding is about.
fn hidden_mark(props: &BodyProps, mark: &Mark) -> Html {
    let record = mark.hidden.and_then(|index| props.hidden(index));
    let Some(record) = record else {
        return Html::default();
    };
    html! {
        <mark class="unseen" data-testid="hidden-text" id={mark.id.clone()} tabindex="-1">
            <span class="why">{ props.shown.words.text(&format!("hidden-by-{}", record.by)) }</span>
            { visible(&record.text) }<sup>{ backs(&props.shown, mark.labels.iter().copied()) }</sup>
        </mark>
    }
}
