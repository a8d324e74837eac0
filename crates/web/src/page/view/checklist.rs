//! The checklist: every check and its outcome.

use super::shared::{ResultProps, about, badges};
use super::{compare, icon, own_rules};
use miwake_checks::{EvidencePlace, FindingKind, Group};
use miwake_report::{CheckRecord, OutcomeKind, ScoreSum, score, sentences, signed};
use miwake_web::words::{Words, name};
use yew::prelude::*;

/// Which rows are shown; forgotten with the result.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    All,
    Only(OutcomeKind),
}

impl Filter {
    const EACH: [Self; 3] = [
        Self::All,
        Self::Only(OutcomeKind::Found),
        Self::Only(OutcomeKind::CouldNotCheck),
    ];

    fn id(self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::Only(outcome) => name(&outcome),
        }
    }

    fn shows(self, check: &CheckRecord) -> bool {
        match self {
            Self::All => true,
            Self::Only(outcome) => check.outcome == outcome,
        }
    }
}

/// Which kinds of checks are shown: all, or those about one part of the verdict.
#[derive(Clone, Copy, PartialEq, Eq)]
struct About(Option<FindingKind>);

impl About {
    fn each() -> impl Iterator<Item = Self> {
        let kinds = FindingKind::ALL.into_iter().map(Some);
        std::iter::once(None).chain(kinds).map(Self)
    }

    fn id(self) -> String {
        self.0.map_or_else(|| "all".to_owned(), |kind| name(&kind))
    }

    fn shows(self, check: &CheckRecord) -> bool {
        self.0.is_none_or(|kind| check.kinds.contains(&kind))
    }
}

/// A choice of a filter; `id` is the end of its message.
fn choice(
    words: &Words,
    filter: &'static str,
    id: &str,
    count: usize,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="choice">
            <input type="radio" name={filter} value={id.to_owned()} {checked} {onchange} />
            <span>{ words.with(&format!("ui-{filter}-{id}"), "count", count) }</span>
        </label>
    }
}

#[component]
pub(crate) fn Checklist(shown: &ResultProps) -> Html {
    let filter = use_state(|| Filter::All);
    let about = use_state(|| About(None));
    let words = &shown.words;
    let checks = &shown.report.0.checks;
    if checks.is_empty() {
        return Html::default();
    }
    let count = |filter: Filter, about: About| {
        let shown = |check: &&CheckRecord| filter.shows(check) && about.shows(check);
        checks.iter().filter(shown).count()
    };
    let outcome = |which: Filter| {
        let set = filter.clone();
        let onchange = Callback::from(move |_: Event| set.set(which));
        choice(
            words,
            "filter",
            &which.id(),
            count(which, *about),
            *filter == which,
            onchange,
        )
    };
    let kind = |which: About| {
        let set = about.clone();
        let onchange = Callback::from(move |_: Event| set.set(which));
        choice(
            words,
            "kind",
            &which.id(),
            count(*filter, which),
            *about == which,
            onchange,
        )
    };
    let found = count(Filter::Only(OutcomeKind::Found), About(None));
    html! {
        <section class="checklist whole" id="checklist" tabindex="-1" data-testid="checklist" aria-labelledby="checklist-heading">
            <h2 id="checklist-heading">{ words.text("ui-checklist") }</h2>
            <p class="hint">{ words.format("ui-checklist-sum", [("found", found.into()), ("all", checks.len().into())]) }</p>
            { score_sum(shown) }
            <fieldset class="filter" data-testid="filter">
                <legend class="visually-hidden">{ words.text("ui-filter") }</legend>
                <div class="choices">{ for Filter::EACH.into_iter().map(outcome) }</div>
            </fieldset>
            <fieldset class="filter" data-testid="kinds">
                <legend class="visually-hidden">{ words.text("ui-kind") }</legend>
                <div class="choices">{ for About::each().map(kind) }</div>
            </fieldset>
            if *filter != Filter::Only(OutcomeKind::CouldNotCheck) && about.0.is_none() { { own_rules::group(shown) } }
            if count(*filter, *about) == 0 { <p>{ words.text("ui-filter-none") }</p> }
            { for Group::ALL.into_iter().map(|which| group(shown, which, *filter, *about)) }
        </section>
    }
}

fn group(shown: &ResultProps, group: Group, filter: Filter, about: About) -> Html {
    let checks = shown.report.0.checks.iter();
    let rows: Vec<Html> = checks
        .filter(|check| check.group == group && filter.shows(check) && about.shows(check))
        .map(|check| row(shown, check))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ shown.words.text(&format!("group-{}", group.id())) }</h3>
            <ul class="rows">{ for rows }</ul>
        </>
    }
}

fn row(shown: &ResultProps, check: &CheckRecord) -> Html {
    let words = &shown.words;
    let outcome = name(&check.outcome);
    let kinds: Vec<String> = check.kinds.iter().map(name).collect();
    let kinds = kinds.join(" ");
    html! {
        <li class={format!("row outcome-{outcome}")} data-testid="check-row" data-check={check.id.clone()}
            data-outcome={outcome.clone()} data-kinds={kinds} key={check.id.clone()}>
            <div class="row-head">
                { icon::outcome(check.outcome) }
                <span class="row-title">{ words.check(&check.id, "") }</span>
                <span class="row-outcome">{ words.of("outcome", &check.outcome) }</span>
                { weight(shown, check) }
                <span class="item">{ &check.item }</span>
            </div>
            { reason(shown, check) }
            { for check.findings.iter().map(|&finding| found(shown, finding)) }
            if check.outcome == OutcomeKind::Found {
                <details>
                    <summary>{ words.text("ui-why-and-do") }</summary>
                    <p>{ words.check(&check.id, "why") }</p>
                    <p>{ words.check(&check.id, "do") }</p>
                    <p>{ about(words, &check.id) }</p>
                </details>
            }
        </li>
    }
}

/// The score, and how the numbers beside the checks make it.
fn score_sum(shown: &ResultProps) -> Html {
    let (report, words) = (&shown.report.0, &shown.words);
    let sum = ScoreSum::new(report).line(words.messages());
    html! {
        <div class="score" data-testid="score">
            <p class="hint">{ score(report, words.messages()) }</p>
            <p class="hint">{ words.with("ui-score-sum", "sum", sum) }</p>
            <p class="hint">{ words.text("ui-score-hint") }</p>
        </div>
    }
}

/// How much a check moved the score, with its sign.
fn weight(shown: &ResultProps, check: &CheckRecord) -> Html {
    if check.moved == 0.0 {
        return Html::default();
    }
    html! { <span class="weight" title={shown.words.text("ui-weight")}>{ signed(check.moved) }</span> }
}

/// Why a check does not apply or could not be done.
fn reason(shown: &ResultProps, check: &CheckRecord) -> Html {
    let reason = sentences::outcome_reason(check, shown.words.messages());
    html! {
        if !reason.is_empty() { <p class="row-reason">{ reason }</p> }
    }
}

fn found(shown: &ResultProps, index: usize) -> Html {
    let Some(finding) = shown.report.0.findings.get(index) else {
        return Html::default();
    };
    let sentence = sentences::sentences(finding, shown.words.messages()).found;
    html! {
        <div class="finding" id={shown.places.number(index).map(|number| format!("finding-{number}"))} tabindex="-1">
            <p>{ badges(shown.places.number(index).into_iter()) }<bdi>{ sentence }</bdi></p>
            { evidence(shown, index) }
            { for finding.compared.iter().map(|compared| compare::comparison(&shown.words, compared)) }
        </div>
    }
}

/// What a finding rests on, each with the way to its place.
pub(super) fn evidence(shown: &ResultProps, index: usize) -> Html {
    let Some(finding) = shown.report.0.findings.get(index) else {
        return Html::default();
    };
    let evidence = finding.evidence.iter().enumerate().map(|(number, evidence)| {
        let target = shown.places.target(index, number).map(|target| {
            let onclick = shown.go_to.reform({
                let target = target.to_owned();
                move |_: MouseEvent| target.clone()
            });
            html! {
                <button type="button" class="button-inline" {onclick}>{ shown.words.text("ui-show") }</button>
            }
        });
        let quote = match evidence.place {
            EvidencePlace::Answer { .. } => shown.words.text(&format!("answer-{}", evidence.quote)),
            _ => evidence.quote.clone(),
        };
        html! {
            <li><span class="role">{ shown.words.of("role", &evidence.role) }</span>
                <q><bdi>{ quote }</bdi></q>{ target }</li>
        }
    });
    html! { <ul class="evidence">{ for evidence }</ul> }
}
