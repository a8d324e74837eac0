//! What inspects attachments and opens Outlook files: a module of its own, which a worker loads only for a mail that
//! needs it (`www/worker_boot.js`).

use miwake_engine::Request;
use miwake_inspect::{Bridge, DecodeRequest};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The module of the engine.
    pub type Engine;

    /// Its `decode`.
    #[wasm_bindgen(method)]
    fn decode(this: &Engine, request: &str, bytes: &[u8]) -> Vec<u8>;
}

thread_local! {
    static ENGINE: RefCell<Option<Engine>> = const { RefCell::new(None) };
}

static BRIDGE: Bridge = Bridge(ask);

fn ask(request: &DecodeRequest, bytes: &[u8]) -> Vec<u8> {
    // Plain data always serialises.
    let request = serde_json::to_string(request).unwrap_or_default();
    ENGINE.with_borrow(|engine| {
        let engine = engine.as_ref();
        engine.map_or_else(Vec::new, |engine| engine.decode(&request, bytes))
    })
}

/// Names the engine, which is asked from then on: the first call.
#[wasm_bindgen]
pub fn connect(engine: Engine) {
    ENGINE.set(Some(engine));
}

/// The answer to a request.
#[wasm_bindgen]
pub struct Reply {
    response: String,
    mail: Vec<u8>,
}

#[wasm_bindgen]
impl Reply {
    /// The JSON form of [`miwake_engine::Response`].
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn response(&self) -> String {
        self.response.clone()
    }

    /// The mail that a file became; empty when it became none.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn mail(&self) -> Vec<u8> {
        self.mail.clone()
    }
}

/// Answers a request about `content`; `request` is the JSON form of [`Request`].
///
/// # Errors
/// When `request` is not what the engine writes.
#[wasm_bindgen]
pub fn respond(request: &str, content: &[u8]) -> Result<Reply, String> {
    let request: Request = serde_json::from_str(request).map_err(|error| error.to_string())?;
    let mut response = miwake_engine::respond(&BRIDGE, &request, content);
    let mail = response.take_mail();
    Ok(Reply {
        // Plain data always serialises.
        response: serde_json::to_string(&response).unwrap_or_default(),
        mail,
    })
}

fn main() {}
