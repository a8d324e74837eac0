//! Files and text that are dropped on the page.

use crate::message::{Msg, files};
use miwake_web::browser;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::DragEvent;
use yew::Callback;

/// The listeners; they work as long as they are kept.
pub(crate) struct Listeners {
    _kept: [Closure<dyn FnMut(DragEvent)>; 3],
}

impl Listeners {
    pub(crate) fn add(send: &Callback<Msg>) -> Self {
        let sent = send.clone();
        let over = listen("dragover", move |event| {
            // Without this the browser opens the file instead.
            event.prevent_default();
            sent.emit(Msg::Dragging(true));
        });
        let sent = send.clone();
        let leave = listen("dragleave", move |event| {
            if event.related_target().is_none() {
                sent.emit(Msg::Dragging(false));
            }
        });
        let sent = send.clone();
        let dropped = listen("drop", move |event| {
            event.prevent_default();
            let data = event.data_transfer();
            let text = data
                .as_ref()
                .and_then(|data| data.get_data("text/plain").ok());
            let Some(data) = data else {
                return;
            };
            let files = files(data.files().as_ref());
            // Asked for now: an event's own data is emptied once it has been handled.
            let Some(inside) = browser::files_inside(&data) else {
                let folders = false;
                sent.emit(Msg::Dropped {
                    files,
                    text,
                    folders,
                });
                return;
            };
            let sent = sent.clone();
            spawn_local(async move {
                let files = inside.await;
                let (text, folders) = (None, true);
                sent.emit(Msg::Dropped {
                    files,
                    text,
                    folders,
                });
            });
        });
        Self {
            _kept: [over, leave, dropped],
        }
    }
}

fn listen(event: &str, listener: impl FnMut(DragEvent) + 'static) -> Closure<dyn FnMut(DragEvent)> {
    let listener = Closure::<dyn FnMut(DragEvent)>::new(listener);
    // Adding a listener cannot fail.
    let _ = browser::events()
        .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener
}
