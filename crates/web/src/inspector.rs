//! What looks into attachments and opens Outlook files: a module of its own, which a worker loads only for a mail
//! that needs it (`www/worker_boot.js`).

use miwake_inspect::{Hints, Limits};
use miwake_report::Conversion;
use wasm_bindgen::prelude::wasm_bindgen;

/// Looks into the attachment `name`. `hints` and `limits` are the JSON forms of [`Hints`] and [`Limits`];
/// the answer is the JSON form of [`miwake_inspect::Inside`].
///
/// # Errors
/// When `hints` or `limits` are not what the engine writes.
#[wasm_bindgen]
pub fn inspect(name: &str, bytes: &[u8], hints: &str, limits: &str) -> Result<String, String> {
    let hints: Hints = serde_json::from_str(hints).map_err(|error| error.to_string())?;
    let limits: Limits = serde_json::from_str(limits).map_err(|error| error.to_string())?;
    let inside = miwake_inspect::inspect(name, bytes, &hints, &limits);
    serde_json::to_string(&inside).map_err(|error| error.to_string())
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
    let opened = miwake_inspect::open(bytes, &Limits::DEFAULT)?;
    let conversion = Conversion {
        from: opened.from,
        unread: opened.unread,
        notes: opened.notes,
    };
    Some(Opened {
        mail: opened.mail,
        // Plain data always serialises.
        conversion: serde_json::to_string(&conversion).unwrap_or_default(),
    })
}

fn main() {}
