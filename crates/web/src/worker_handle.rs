//! The worker that holds the engine, as the page sees it: starting, asking, throwing away.

use crate::protocol::{Asked, PageMessage, Question, WorkerEvent};
use js_sys::{Array, ArrayBuffer, JSON, Object, Promise, Reflect, Uint8Array};
use serde::Serialize;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker as Thread};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    /// Made by `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = start, catch)]
    fn start_worker() -> Result<Thread, JsValue>;

    /// The compiled engine, from `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = module, thread_local_v2)]
    static MODULE: Promise;

    /// The compiled code that inspects attachments, from `www/boot.js`; fetched when first asked for.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = inspector)]
    fn fetch_inspector() -> Promise;

    /// The compiled code that finds the organisation's own rules, likewise.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = rules)]
    fn fetch_rules() -> Promise;

    /// Fulfilled when a newer version of the site is on the device, from `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = newer, thread_local_v2)]
    static NEWER: Promise;

    /// Puts the newer version into use, and reloads the page.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = useNewer)]
    pub fn take_newer_version();
}

/// Waits until a newer version of the site is on the device; mostly for ever.
pub async fn newer_version() {
    // It is never refused.
    let _ = JsFuture::from(NEWER.with(Clone::clone)).await;
}

/// The worker of the page. Dropping it ends the worker.
pub struct Worker {
    thread: Option<Thread>,
    asked: Rc<RefCell<Sent>>,
    // Kept alive as long as the worker may call them.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_failure: Closure<dyn FnMut(Event)>,
}

/// What the worker was asked, and about which bytes.
#[derive(Default)]
struct Sent {
    asked: Asked,
    bytes: Uint8Array,
}

impl Worker {
    /// Starts a worker. What it says goes to `said`.
    pub fn start(said: &Callback<WorkerEvent>) -> Self {
        let asked = Rc::new(RefCell::new(Sent::default()));
        let on_message = {
            let (said, asked) = (said.clone(), Rc::clone(&asked));
            Closure::new(move |event: MessageEvent| {
                let thread: Option<Thread> = event.target().map(JsCast::unchecked_into);
                match (read(&event.data()), thread) {
                    (Some(WorkerEvent::Inspector), thread) => {
                        let module = fetch_inspector();
                        let message = PageMessage::Inspector;
                        wasm_bindgen_futures::spawn_local(deliver(thread, module, message));
                    }
                    (Some(WorkerEvent::Rules), thread) => {
                        let (module, message) = (fetch_rules(), PageMessage::Rules);
                        wasm_bindgen_futures::spawn_local(deliver(thread, module, message));
                    }
                    (Some(WorkerEvent::Forgotten { id }), Some(thread)) => {
                        let asked = asked.borrow();
                        if let Some(message) = asked.asked.again(id) {
                            post(&thread, &message, &asked.bytes);
                        }
                    }
                    (event, _) => said.emit(event.unwrap_or(WorkerEvent::Failed)),
                }
            })
        };
        let on_failure = {
            let said = said.clone();
            Closure::new(move |_: Event| said.emit(WorkerEvent::Failed))
        };
        let thread = start_worker().ok();
        if let Some(thread) = &thread {
            thread.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            thread.set_onmessageerror(Some(on_failure.as_ref().unchecked_ref()));
            thread.set_onerror(Some(on_failure.as_ref().unchecked_ref()));
            wasm_bindgen_futures::spawn_local(load(thread.clone(), said.clone()));
        } else {
            said.emit(WorkerEvent::Failed);
        }
        Self {
            thread,
            asked,
            _on_message: on_message,
            _on_failure: on_failure,
        }
    }

    /// Sends a message that is about no mail.
    pub fn tell(&self, message: &PageMessage) {
        if let Some(thread) = &self.thread {
            // A worker that takes no message is silent, and silence is noticed where it matters.
            let _ = thread.post_message(&written(message, None));
        }
    }

    /// Asks for a report. The worker answers [`WorkerEvent::Alive`] at once, even before it is loaded. The bytes are
    /// sent only when it does not have them.
    pub fn check(&self, id: u32, bytes: &Uint8Array, question: Question) {
        let Some(thread) = &self.thread else { return };
        let mut asked = self.asked.borrow_mut();
        asked.bytes = bytes.clone();
        let message = asked.asked.ask(id, question);
        self.tell(&PageMessage::Ping { id });
        post(thread, &message, bytes);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(thread) = &self.thread {
            thread.set_onmessage(None);
            thread.set_onmessageerror(None);
            thread.set_onerror(None);
            thread.terminate();
        }
    }
}

async fn load(thread: Thread, said: Callback<WorkerEvent>) {
    match JsFuture::from(MODULE.with(Clone::clone)).await {
        Ok(module) => {
            let _ = thread.post_message(&written(&PageMessage::Load, Some(&module)));
        }
        Err(_) => said.emit(WorkerEvent::Failed),
    }
}

/// Hands a worker a compiled module with `message`, or the word that it cannot be had.
async fn deliver(thread: Option<Thread>, module: Promise, message: PageMessage) {
    let module = JsFuture::from(module).await;
    let message = written(&message, Some(&module.unwrap_or(JsValue::NULL)));
    if let Some(thread) = thread {
        // It may have ended in the meantime.
        let _ = thread.post_message(&message);
    }
}

/// Posts a message, with a copy of the bytes where it is about bytes that the worker does not have.
fn post(thread: &Thread, message: &PageMessage, bytes: &Uint8Array) {
    // A worker that takes no message is silent, and silence is noticed.
    let _ = if matches!(message, PageMessage::Check { .. }) {
        let copy: ArrayBuffer = bytes.slice(0, bytes.length()).buffer();
        let transfer = Array::of1(&copy);
        thread.post_message_with_transfer(&written(message, Some(&copy)), &transfer)
    } else {
        thread.post_message(&written(message, None))
    };
}

fn written(message: &impl Serialize, payload: Option<&JsValue>) -> JsValue {
    // Plain data with string keys always has a JSON form, and a field of a plain object can be set.
    let json = serde_json::to_string(message).unwrap_or_default();
    let message = JSON::parse(&json).unwrap_or(JsValue::NULL);
    if let Some(payload) = payload {
        let _ = Reflect::set(&message, &PAYLOAD.into(), payload);
    }
    message
}

const PAYLOAD: &str = "payload";

fn read(data: &JsValue) -> Option<WorkerEvent> {
    // Others may read what was received, so it stays as it is.
    let fields = Object::assign(&Object::new(), data.dyn_ref::<Object>()?);
    let payload = Reflect::get(&fields, &PAYLOAD.into()).ok()?;
    Reflect::delete_property(&fields, &PAYLOAD.into()).ok()?;
    let json: String = JSON::stringify(&fields).ok()?.into();
    let mut event = serde_json::from_str(&json).ok()?;
    if let WorkerEvent::Done { outcome, .. } = &mut event {
        outcome.report = payload.as_string();
    }
    Some(event)
}
