//! A newer version of the site: offered, and used only when the reader says so.

use miwake_web::words::Words;
use miwake_web::worker_handle;
use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// How far the offer has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// There is none, or the reader put it off.
    Silent,
    /// A newer version is on the device.
    Offered,
    /// Using it reloads the page, and the mail on it would be lost.
    Warned,
}

#[derive(Clone, Properties, PartialEq)]
pub(crate) struct NewerProps {
    pub(crate) words: Words,
    /// Whether a mail is being looked at.
    pub(crate) given: bool,
    /// Where mails are pasted.
    pub(crate) text: NodeRef,
}

#[component]
pub(crate) fn Newer(props: &NewerProps) -> Html {
    let stage = use_state(|| Stage::Silent);
    {
        let stage = stage.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                worker_handle::newer_version().await;
                stage.set(Stage::Offered);
            });
        });
    }
    let (said, label) = match *stage {
        Stage::Silent => return Html::default(),
        Stage::Offered => ("ui-newer", "ui-newer-use"),
        Stage::Warned => ("ui-newer-warning", "ui-newer-use-anyway"),
    };
    let take = {
        let (stage, props) = (stage.clone(), props.clone());
        move |_: MouseEvent| {
            let area = props.text.cast::<HtmlTextAreaElement>();
            let pasted = area.is_some_and(|area| !area.value().trim().is_empty());
            if *stage == Stage::Offered && (props.given || pasted) {
                stage.set(Stage::Warned);
            } else {
                worker_handle::take_newer_version();
            }
        }
    };
    let later = move |_: MouseEvent| stage.set(Stage::Silent);
    html! {
        <div class="banner banner-info newer" role="status" data-testid="newer">
            <p>{ props.words.text(said) }</p>
            <div class="buttons">
                <button type="button" class="button button-outline button-small" data-testid="newer-use" onclick={take}>
                    { props.words.text(label) }</button>
                <button type="button" class="button button-text button-small" data-testid="newer-later" onclick={later}>
                    { props.words.text("ui-newer-later") }</button>
            </div>
        </div>
    }
}
