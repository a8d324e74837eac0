//! What looks into attachments and opens Outlook files: a module of its own, which a worker loads only for a mail
//! that needs it (`www/worker_boot.js`).

use miwake_inspect::{Bridge, DecodeRequest, Hints, Limits};
use miwake_report::Conversion;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The module of the engine.
    pub type Engine;

    /// Its `answer`.
    #[wasm_bindgen(method)]
    fn answer(this: &Engine, ask: &str, bytes: &[u8]) -> Vec<u8>;
}

thread_local! {
    static ENGINE: RefCell<Option<Engine>> = const { RefCell::new(None) };
}

static BRIDGE: Bridge = Bridge(ask);

fn ask(ask: &DecodeRequest, bytes: &[u8]) -> Vec<u8> {
    // Plain data always serialises.
    let ask = serde_json::to_string(ask).unwrap_or_default();
    ENGINE.with_borrow(|engine| {
        let engine = engine.as_ref();
        engine.map_or_else(Vec::new, |engine| engine.answer(&ask, bytes))
    })
}

/// Names the engine, which is asked from then on: the first call.
#[wasm_bindgen]
pub fn connect(engine: Engine) {
    ENGINE.set(Some(engine));
}

/// Looks into the attachment `name`. `hints` and `limits` are the JSON forms of [`Hints`] and [`Limits`];
/// the answer is the JSON form of [`miwake_inspect::Inspection`].
///
/// # Errors
/// When `hints` or `limits` are not what the engine writes.
#[wasm_bindgen]
pub fn inspect(name: &str, bytes: &[u8], hints: &str, limits: &str) -> Result<String, String> {
    let hints: Hints = serde_json::from_str(hints).map_err(|error| error.to_string())?;
    let limits: Limits = serde_json::from_str(limits).map_err(|error| error.to_string())?;
    let inside = miwake_inspect::inspect_with(&BRIDGE, name, bytes, &hints, &limits);
    serde_json::to_string(&inside).map_err(|error| error.to_string())
}

/// What the QR codes hold that are drawn in a text, UTF-8: JSON, a list of texts.
#[wasm_bindgen]
#[must_use]
pub fn drawn(text: &[u8]) -> String {
    let texts = miwake_inspect::qr_in_text_with(&BRIDGE, &String::from_utf8_lossy(text));
    // Plain data always serialises.
    serde_json::to_string(&texts).unwrap_or_default()
}

/// An Outlook file, converted.
#[wasm_bindgen]
pub struct Opened {
    mail: Vec<u8>,
    conversion: String,
}

#[wasm_bindgen]
impl Opened {
    /// The mail that it became.
    #[must_use]
    pub fn mail(&self) -> Vec<u8> {
        self.mail.clone()
    }

    /// The JSON form of [`Conversion`].
    #[must_use]
    pub fn conversion(&self) -> String {
        self.conversion.clone()
    }
}

/// Converts an Outlook file into a mail; nothing when it is none.
#[wasm_bindgen]
#[must_use]
pub fn open(bytes: &[u8]) -> Option<Opened> {
    let opened = miwake_inspect::open_with(&BRIDGE, bytes, &Limits::DEFAULT)?;
    let (mail, conversion) = Conversion::of(opened);
    Some(Opened {
        mail,
        // Plain data always serialises.
        conversion: serde_json::to_string(&conversion).unwrap_or_default(),
    })
}

fn main() {}
