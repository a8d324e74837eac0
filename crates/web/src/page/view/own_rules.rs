//! The organisation's own rules: as a group of the checklist, and among the reasons where they lifted the verdict.

use super::shared::{ResultProps, show};
use miwake_checks::Level;
use miwake_report::{OwnRuleRecord, OwnWords, lifting, own_words};
use yew::prelude::*;

/// The rules that hit something, as a group of the checklist.
pub(super) fn group(shown: &ResultProps) -> Html {
    let rules = &shown.report.0.own_rules;
    if rules.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ shown.words.text("group-own-rules") }</h3>
            <ul class="rows" data-testid="own-rules">
                { for rules.iter().enumerate().map(|(index, rule)| row(shown, index, rule)) }
            </ul>
        </>
    }
}

fn row(shown: &ResultProps, index: usize, rule: &OwnRuleRecord) -> Html {
    let words = own_words(rule, shown.words.messages());
    html! {
        <li class="row outcome-found" data-testid="own-rule" data-rule={rule.id.clone()}
            data-level={rule.level.id()} key={rule.id.clone()}>
            <div class="row-head">
                <span class="row-title"><bdi>{ &words.title }</bdi></span>
                <span class="row-outcome">{ &words.level }</span>
            </div>
            <div class="finding" id={format!("own-{index}")} tabindex="-1">
                <p>{ &words.places }</p>
                { advice(shown, &words) }
                { evidence(shown, index, rule) }
            </div>
        </li>
    }
}

fn advice(shown: &ResultProps, words: &OwnWords) -> Html {
    html! {
        if !words.advice.is_empty() {
            <p><strong>{ shown.words.text("ui-do") }</strong>{ " " }<bdi>{ &words.advice }</bdi></p>
        }
    }
}

/// What a rule rests on, each with the way to its place.
fn evidence(shown: &ResultProps, index: usize, rule: &OwnRuleRecord) -> Html {
    let piece = |(number, evidence): (usize, &miwake_checks::Evidence)| {
        let target = shown.places.own_target(index, number);
        html! {
            <li><span class="role">{ shown.words.of("role", &evidence.role) }</span>
                <q><bdi>{ &evidence.quote }</bdi></q>
                { show(shown, target, "show-own", shown.words.text("ui-show-own")) }</li>
        }
    };
    html! { <ul class="evidence">{ for rule.evidence.iter().enumerate().map(piece) }</ul> }
}

/// Those that lifted the verdict, as reasons.
pub(super) fn reasons(shown: &ResultProps) -> Html {
    let report = &shown.report.0;
    let reason = |index: usize| {
        let rule = report.own_rules.get(index)?;
        let words = own_words(rule, shown.words.messages());
        let target = (0..rule.evidence.len()).find_map(|at| shown.places.own_target(index, at));
        Some(html! {
            <li class="reason" data-testid="own-reason" data-rule={rule.id.clone()}
                key={format!("own-{}", rule.id)}>
                <div class="reason-head">
                    <h3><bdi>{ &words.title }</bdi></h3>
                    { show(shown, target, "show-own", shown.words.text("ui-show-own")) }
                </div>
                <p class="reason-what">{ shown.words.text("group-own-rules") }{ " " }{ &words.places }</p>
                { advice(shown, &words) }
                <div class="print-only">{ evidence(shown, index, rule) }</div>
            </li>
        })
    };
    lifting(report).filter_map(reason).collect()
}

/// The first of those in the verdict itself; `None` when no rule lifted it.
pub(super) fn first(shown: &ResultProps) -> Option<Html> {
    let report = &shown.report.0;
    let rule = report.own_rules.get(lifting(report).next()?)?;
    let title = own_words(rule, shown.words.messages()).title;
    (report.verdict >= Level::Caution).then(|| {
        html! {
            <p class="first-reason" data-testid="first-reason">
                <strong>{ shown.words.text("group-own-rules") }</strong>{ " " }<bdi>{ title }</bdi>
            </p>
        }
    })
}
