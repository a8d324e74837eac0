//! The worker that holds the engine: starting, asking, throwing away.

use js_sys::{ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    /// Made by `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = start, catch)]
    fn start_worker() -> Result<Worker, JsValue>;

    /// The compiled engine, from `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = module, thread_local_v2)]
    static MODULE: Promise;

    /// The compiled code that looks into attachments, from `www/boot.js`; fetched when first asked for.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = inspector)]
    fn fetch_inspector() -> Promise;

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

/// What a worker says.
#[derive(Debug)]
pub enum Said {
    /// The engine is loaded.
    Ready,
    /// The engine could not be loaded, or the worker broke down.
    Failed,
    /// It is there and has received request so-and-so.
    Alive(u32),
    /// Where it is on a request.
    Progress(u32, Progress),
    /// What a request came to.
    Done(u32, Answer),
    /// What is wrong with the policy, as JSON.
    Policy(String),
    /// The engine trapped on a request; whether on what is inside an attachment.
    Trapped(u32, bool),
}

/// An attachment is about to be looked into, or a file to be opened.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Attachments looked into so far.
    pub done: u32,
    /// Attachments that have to be looked into; 0 while a file is opened.
    pub of: u32,
    /// Name of the attachment, as the mail has it.
    pub name: String,
}

/// What a request came to.
#[derive(Debug)]
pub struct Answer {
    /// The report as JSON; `None` while it has not been said which mail is meant.
    pub report: Option<String>,
    /// The lists of mails to choose from, as JSON.
    pub lists: String,
    /// Why nobody looked into the attachments; empty when all went well.
    pub unseen: String,
}

/// What is to be judged.
pub struct Question<'a> {
    /// The bytes that were given.
    pub bytes: &'a Uint8Array,
    /// Which mail in them, as JSON.
    pub pick: String,
    /// The context, as JSON.
    pub context: String,
    /// The same as before when `bytes` and `pick` are.
    pub serial: u32,
    /// Whether nothing is to be looked into: the engine trapped there.
    pub blind: bool,
}

/// The worker of the page. Dropping it ends the worker.
pub struct Engine {
    worker: Option<Worker>,
    // Kept alive as long as the worker may call them.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_failure: Closure<dyn FnMut(Event)>,
}

impl Engine {
    /// Starts a worker. What it says goes to `said`.
    pub fn start(said: &Callback<Said>) -> Self {
        let on_message = {
            let said = said.clone();
            Closure::new(move |event: MessageEvent| {
                if wants_inspector(&event.data()) {
                    let worker = event.target().map(JsCast::unchecked_into);
                    wasm_bindgen_futures::spawn_local(deliver(worker));
                } else {
                    said.emit(read(&event.data()).unwrap_or(Said::Failed));
                }
            })
        };
        let on_failure = {
            let said = said.clone();
            Closure::new(move |_: Event| said.emit(Said::Failed))
        };
        let worker = start_worker().ok();
        if let Some(worker) = &worker {
            worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            worker.set_onmessageerror(Some(on_failure.as_ref().unchecked_ref()));
            worker.set_onerror(Some(on_failure.as_ref().unchecked_ref()));
            wasm_bindgen_futures::spawn_local(load(worker.clone(), said.clone()));
        } else {
            said.emit(Said::Failed);
        }
        Self {
            worker,
            _on_message: on_message,
            _on_failure: on_failure,
        }
    }

    /// Asks what is wrong with the policy (JSON).
    pub fn ask_about(&self, policy: &str) {
        if let Some(worker) = &self.worker {
            let question = message("policy", &[("policy", policy.into())]);
            // A worker that takes no message is silent; nothing else depends on the answer.
            let _ = worker.post_message(&question);
        }
    }

    /// Asks for a report. The worker answers [`Said::Alive`] at once, even before it is loaded.
    pub fn check(&self, id: u32, question: &Question<'_>) {
        let Some(worker) = &self.worker else { return };
        let copy: ArrayBuffer = question.bytes.slice(0, question.bytes.length()).buffer();
        let transfer = js_sys::Array::of1(&copy);
        let ping = message("ping", &[("id", id.into())]);
        let check = message(
            "check",
            &[
                ("id", id.into()),
                ("bytes", copy.into()),
                ("pick", question.pick.as_str().into()),
                ("context", question.context.as_str().into()),
                ("serial", question.serial.into()),
                ("blind", question.blind.into()),
            ],
        );
        // A worker that takes no message is silent, and silence is noticed.
        let _ = worker.post_message(&ping);
        let _ = worker.post_message_with_transfer(&check, &transfer);
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(worker) = &self.worker {
            worker.set_onmessage(None);
            worker.set_onmessageerror(None);
            worker.set_onerror(None);
            worker.terminate();
        }
    }
}

async fn load(worker: Worker, said: Callback<Said>) {
    match JsFuture::from(MODULE.with(Clone::clone)).await {
        Ok(module) => {
            let _ = worker.post_message(&message("load", &[("module", module)]));
        }
        Err(_) => said.emit(Said::Failed),
    }
}

fn wants_inspector(data: &JsValue) -> bool {
    let kind = Reflect::get(data, &"kind".into());
    kind.is_ok_and(|kind| kind == "inspector")
}

/// Hands a worker the compiled inspector, or the word that it cannot be had.
async fn deliver(worker: Option<Worker>) {
    let module = JsFuture::from(fetch_inspector()).await;
    let message = message("inspector", &[("module", module.unwrap_or(JsValue::NULL))]);
    if let Some(worker) = worker {
        // It may have ended in the meantime.
        let _ = worker.post_message(&message);
    }
}

fn message(kind: &str, fields: &[(&str, JsValue)]) -> Object {
    let message = Object::new();
    let kind = [("kind", JsValue::from_str(kind))];
    for (name, value) in kind.iter().chain(fields) {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&message, &(*name).into(), value);
    }
    message
}

fn read(data: &JsValue) -> Option<Said> {
    let field = |name: &str| Reflect::get(data, &name.into()).ok();
    let text = |name: &str| field(name)?.as_string();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the page's own numbers"
    )]
    let number = |name: &str| Some(field(name)?.as_f64()? as u32);
    let id = || number("id");
    Some(match field("kind")?.as_string()?.as_str() {
        "ready" => Said::Ready,
        "pong" => Said::Alive(id()?),
        "progress" => {
            let progress = Progress {
                done: number("done")?,
                of: number("of")?,
                name: text("name")?,
            };
            Said::Progress(id()?, progress)
        }
        "done" => {
            let answer = Answer {
                report: text("json"),
                lists: text("lists")?,
                unseen: text("unseen")?,
            };
            Said::Done(id()?, answer)
        }
        "policy" => Said::Policy(text("faults")?),
        "trap" => Said::Trapped(id()?, field("inside")?.is_truthy()),
        _ => return None,
    })
}
