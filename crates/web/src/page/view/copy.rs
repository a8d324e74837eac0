//! A button that copies, says so, and helps where the browser does not let it.

use miwake_web::browser;
use miwake_web::words::Words;
use yew::prelude::*;

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    /// The browser cannot, or may not: pages that do not come over https have no clipboard.
    ByHand,
}

#[derive(PartialEq, Properties)]
pub(super) struct CopyProps {
    pub(super) words: Words,
    pub(super) label: &'static str,
    pub(super) test_id: &'static str,
    /// Makes the text, when it is asked for.
    pub(super) text: Callback<(), String>,
}

#[component]
pub(super) fn Copy(copy: &CopyProps) -> Html {
    let copied = use_state(|| Copied::NotYet);
    let onclick = {
        let (text, copied) = (copy.text.clone(), copied.clone());
        move |_: MouseEvent| {
            let (text, copied) = (text.emit(()), copied.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let done = browser::copy(&text).await;
                copied.set(if done { Copied::Yes } else { Copied::ByHand });
            });
        }
    };
    let words = &copy.words;
    let said = match *copied {
        Copied::NotYet => String::new(),
        Copied::Yes => words.text("ui-copied"),
        Copied::ByHand => words.text("ui-copy-by-hand"),
    };
    html! {
        <>
            <button type="button" class="button button-outline button-small" data-testid={copy.test_id} {onclick}>
                { words.text(copy.label) }</button>
            <span class="copied" role="status" data-testid={format!("{}-said", copy.test_id)}>{ said }</span>
            if *copied == Copied::ByHand {
                <textarea class="by-hand" readonly=true aria-label={words.text(copy.label)} value={copy.text.emit(())} />
            }
        </>
    }
}
