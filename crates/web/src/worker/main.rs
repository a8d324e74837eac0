//! The engine, as the worker loads it (`www/worker_boot.js` hands the messages on).

use miwake_engine::{Request, Response, RulesFound, RulesRequest};
use miwake_web::protocol::{PageMessage, Uninspected, WorkerEvent};
use miwake_web::service;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Posts to the page.
    pub type Page;

    /// `event` is the JSON form of [`WorkerEvent`].
    #[wasm_bindgen(method)]
    fn post(this: &Page, event: &str, report: Option<&str>);

    /// The module that inspects attachments.
    pub type Inspector;

    /// Its `respond`; nothing when it trapped.
    #[wasm_bindgen(method)]
    fn respond(this: &Inspector, request: &str, content: &[u8]) -> Option<Reply>;

    /// What it says.
    pub type Reply;

    /// The JSON form of [`Response`].
    #[wasm_bindgen(method, getter)]
    fn response(this: &Reply) -> String;

    /// The mail that a file became.
    #[wasm_bindgen(method, getter)]
    fn mail(this: &Reply) -> Vec<u8>;

    /// The module that finds the organisation's own rules.
    pub type Rules;

    /// Its `find`: JSON in and out; nothing when it trapped.
    #[wasm_bindgen(method)]
    fn find(this: &Rules, request: &str) -> Option<String>;
}

impl service::Page for Page {
    fn post(&self, event: &WorkerEvent, report: Option<&str>) {
        // Plain data always serialises.
        self.post(&serde_json::to_string(event).unwrap_or_default(), report);
    }
}

impl service::Inspector for Inspector {
    fn respond(&self, request: &Request, content: &[u8]) -> Option<Response> {
        let request = serde_json::to_string(request).unwrap_or_default();
        let reply = self.respond(&request, content)?;
        // What cannot be read is as good as nothing.
        let mut response: Response = read(&reply.response()).ok()?;
        response.put_mail(reply.mail());
        Some(response)
    }
}

impl service::Rules for Rules {
    fn find(&self, request: &RulesRequest) -> Option<RulesFound> {
        let request = serde_json::to_string(request).unwrap_or_default();
        // What cannot be read is as good as nothing.
        read(&self.find(&request)?).ok()
    }
}

/// The worker's side of the protocol, with JSON at its borders.
#[wasm_bindgen]
pub struct Service(service::Service<Page, Inspector>);

#[wasm_bindgen]
impl Service {
    /// A worker that has not been asked anything.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(page: Page) -> Self {
        Self(service::Service::new(page))
    }

    /// Takes a message: the JSON form of [`PageMessage`], and the bytes beside it.
    ///
    /// # Errors
    /// When `message` is not what the page writes.
    pub fn handle(&mut self, message: &str, bytes: Vec<u8>) -> Result<(), String> {
        let message: PageMessage = read(message)?;
        self.0.handle(message, bytes);
        Ok(())
    }

    /// The inspector is loaded.
    #[wasm_bindgen(js_name = takeInspector)]
    pub fn take_inspector(&mut self, inspector: Inspector) {
        self.0.take_inspector(Ok(inspector));
    }

    /// The inspector cannot be had; `why` is the name of an [`Uninspected`].
    #[wasm_bindgen(js_name = goWithoutInspector)]
    pub fn go_without_inspector(&mut self, why: &str) {
        let why = Uninspected::named(why).unwrap_or(Uninspected::Trapped);
        self.0.take_inspector(Err(why));
    }

    /// What finds the organisation's own rules is loaded.
    #[wasm_bindgen(js_name = takeRules)]
    pub fn take_rules(&mut self, rules: Rules) {
        self.0.take_rules(Some(Box::new(rules)));
    }

    /// It cannot be had.
    #[wasm_bindgen(js_name = goWithoutRules)]
    pub fn go_without_rules(&mut self) {
        self.0.take_rules(None);
    }
}

/// Answers what the inspector asks about some bytes; `request` is the JSON form of
/// [`miwake_inspect::DecodeRequest`].
///
/// # Errors
/// When `request` is not what the inspector writes.
#[wasm_bindgen]
pub fn decode(request: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    Ok(miwake_inspect::answer(&read(request)?, bytes))
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn main() {}
