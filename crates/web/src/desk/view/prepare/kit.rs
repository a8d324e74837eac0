//! Where the link leads, and the kit.

use super::fields::{input, sentence};
use super::shared::View;
use crate::prepare::{Entry, Making, Msg};
use miwake_checks::visible_quote;
use miwake_drill::prepare::{Refusal, Site, Step};
use yew::prelude::*;

pub(super) fn step(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let plan = &view.prepare.plan;
    let busy = matches!(view.prepare.making, Making::Busy(..));
    html! {
        <>
            <div class="desk-fields">
                { input(view, "site", "url", plan.site.clone(), Entry::Site) }
                { input(view, "campaign", "text", plan.campaign.clone(), Entry::Campaign) }
            </div>
            <p class="hint">{ words.text("prepare-site-hint") }</p>
            { elsewhere(view) }
            { refused(view) }
            <p>{ words.text("prepare-kit-lead") }</p>
            <button type="button" class="button button-solid" data-testid="prepare-make" disabled={busy}
                onclick={view.tell(|_| Msg::Make)}>{ words.text("prepare-make") }</button>
            { making(view) }
        </>
    }
}

/// A word on a page that is on nobody's domain of ours; it may still be ours.
fn elsewhere(view: &View<'_>) -> Html {
    let site = Site::parse(&view.prepare.plan.site);
    let allowance = &view.prepare.allowance;
    let elsewhere = site.filter(|site| {
        let known = !allowance.own_domains.is_empty();
        known && !allowance.may_send(&format!("x@{}", site.host()))
    });
    let Some(site) = elsewhere else {
        return Html::default();
    };
    html! {
        <p class="banner banner-caution" data-testid="prepare-elsewhere">{ view.prepare.words.with("prepare-site-elsewhere", "host", site.host()) }</p>
    }
}

/// All that keeps the kit from being made, with the way to where it is mended.
fn refused(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let told: Vec<&Refusal> = view.prepare.told().collect();
    if told.is_empty() {
        return Html::default();
    }
    let line = |refusal: &Refusal| {
        let step = refusal.step();
        let name = words.text(&format!("prepare-step-{}", step.id()));
        html! {
            <li data-testid="refused" data-refusal={refusal.id()}>{ sentence(refusal, words) }
                if step != Step::Kit {
                    { " " }<button type="button" class="button button-text button-small" data-testid="go-to"
                        onclick={view.tell(move |_| Msg::Step(step))}>{ words.with("prepare-go-to", "step", name) }</button>
                }
            </li>
        }
    };
    html! {
        <div class="banner banner-error" role="alert" data-testid="prepare-refused">
            <p>{ words.text("prepare-refused") }</p>
            <ul>{ for told.into_iter().map(line) }</ul>
        </div>
    }
}

fn making(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    match &view.prepare.making {
        Making::No => Html::default(),
        Making::Busy(written, all) => {
            let arguments = [("count", (*written).into()), ("all", (*all).into())];
            html! {
                <div class="busy" data-testid="making" data-done={written.to_string()}>
                    <label for="prepare-progress">{ words.format("prepare-making", arguments) }</label>
                    <progress id="prepare-progress" max={all.to_string()} value={written.to_string()} />
                    <button type="button" class="button button-text" data-testid="prepare-stop"
                        onclick={view.tell(|_| Msg::Stop)}>{ words.text("prepare-stop") }</button>
                </div>
            }
        }
        Making::Made(file, people) => {
            let arguments = [("file", file.as_str().into()), ("count", (*people).into())];
            html! {
                <div class="banner banner-info" data-testid="made" data-people={people.to_string()}>
                    <p>{ words.format("prepare-made", arguments) }</p><p>{ words.text("prepare-made-hint") }</p>
                </div>
            }
        }
        Making::Stopped => html! { <p data-testid="stopped">{ words.text("prepare-stopped") }</p> },
        Making::Failed(reason) => html! {
            <p class="banner banner-error" role="alert">{ visible_quote(reason) }</p>
        },
    }
}
