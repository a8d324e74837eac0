//! The verdict in one line, in sight while the verdict itself is not.

use super::{icon, verdict};
use crate::message::Msg;
use crate::state::Page;
use miwake_checks::Level;
use miwake_report::headline;
use miwake_web::browser::Watch;
use yew::prelude::*;

/// The line, while there is a result. What it says is announced by the page's status.
pub(super) fn bar(page: &Page, send: &Callback<Msg>) -> Html {
    let Some(report) = &page.outcome.report else {
        return Html::default();
    };
    let words = &page.words;
    html! {
        <Small level={report.0.verdict} name={headline(&report.0, words.messages()).level}
            changed={verdict::changed(page)} back={words.text("ui-to-verdict")}
            on_back={send.reform(|()| Msg::GoTo("verdict".to_owned()))} />
    }
}

#[derive(Clone, Properties)]
struct SmallProps {
    level: Level,
    name: String,
    /// What the last answer did.
    changed: Option<String>,
    /// What the button says.
    back: String,
    on_back: Callback<()>,
}

impl PartialEq for SmallProps {
    /// The callback never changes.
    fn eq(&self, other: &Self) -> bool {
        (self.level, &self.name, &self.changed, &self.back)
            == (other.level, &other.name, &other.changed, &other.back)
    }
}

#[component]
fn Small(props: &SmallProps) -> Html {
    let passed = use_state_eq(|| false);
    {
        let passed = passed.clone();
        use_effect_with((), move |()| {
            let watch = Watch::start("verdict-head", move |is_passed| passed.set(is_passed));
            move || drop(watch)
        });
    }
    let onclick = props.on_back.reform(|_: MouseEvent| ());
    html! {
        if *passed {
            <div class={format!("small-verdict level-{}", props.level.id())} data-testid="small-verdict"
                data-level={props.level.id()}>
                <div class="wrap">
                    <p>{ icon::level(props.level) }<strong>{ &props.name }</strong>
                        if let Some(changed) = &props.changed { <span>{ changed }</span> }</p>
                    <button type="button" class="button button-outline button-small" {onclick}>{ &props.back }</button>
                </div>
            </div>
        }
    }
}
