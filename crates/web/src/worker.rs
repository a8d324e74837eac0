//! The engine, as the worker loads it (`www/worker_boot.js` passes the messages).

use miwake_checks::{Environment, Policy};
use miwake_report::Conversion;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;

/// A mail on its way to a report: [`miwake_web::Case`] with JSON at its borders.
#[wasm_bindgen]
pub struct Case(miwake_web::Case);

#[wasm_bindgen]
impl Case {
    /// Reads what was given. `pick` is the JSON form of [`miwake_web::Pick`].
    ///
    /// # Errors
    /// When `pick` is not what the page writes.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8], pick: &str) -> Result<Self, String> {
        Ok(Self(miwake_web::Case::new(bytes, read(pick)?)))
    }

    /// The JSON form of [`miwake_web::Step`]; nothing when the report can be written.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        serde_json::to_string(&self.0.next()?).ok()
    }

    /// The bytes that the next step is about.
    #[must_use]
    pub fn content(&self) -> Vec<u8> {
        self.0.content().to_vec()
    }

    /// The JSON form of [`miwake_inspect::Hints`].
    #[must_use]
    pub fn hints(&self) -> String {
        serde_json::to_string(&self.0.hints()).unwrap_or_default()
    }

    /// The JSON form of [`miwake_inspect::Limits`].
    #[must_use]
    pub fn limits(&self) -> String {
        serde_json::to_string(&self.0.limits()).unwrap_or_default()
    }

    /// What was given was converted into `mail`; `conversion` is the JSON form of [`Conversion`].
    ///
    /// # Errors
    /// When `conversion` is not what the inspector writes.
    pub fn opened(&mut self, mail: &[u8], conversion: &str) -> Result<(), String> {
        let conversion: Conversion = read(conversion)?;
        self.0.opened(Some((mail, &conversion)));
        Ok(())
    }

    /// What was given cannot be converted.
    #[wasm_bindgen(js_name = notOpened)]
    pub fn not_opened(&mut self) {
        self.0.opened(None);
    }

    /// What is inside the attachment that was asked about: the JSON form of [`miwake_inspect::Inspection`].
    ///
    /// # Errors
    /// When `inside` is not what the inspector writes.
    pub fn inspected(&mut self, inside: &str) -> Result<(), String> {
        self.0.inspected(read(inside)?);
        Ok(())
    }

    /// What the QR codes hold that are drawn in the text that was asked about: JSON, a list of texts.
    ///
    /// # Errors
    /// When `texts` is not what the inspector writes.
    pub fn drawn(&mut self, texts: &str) -> Result<(), String> {
        self.0.drawn(read(texts)?);
        Ok(())
    }

    /// Nobody can look into what is left.
    pub fn unseen(&mut self) {
        self.0.unseen();
    }

    /// The JSON form of the lists of mails to choose from.
    #[must_use]
    pub fn lists(&self) -> String {
        serde_json::to_string(self.0.lists()).unwrap_or_default()
    }

    /// The JSON form of the report; nothing when it has not been said which mail is meant.
    /// `context` is the JSON form of [`Environment`].
    ///
    /// # Errors
    /// When `context` is not what the page writes.
    pub fn report(&self, environment: &str) -> Result<Option<String>, String> {
        let mut environment: Environment = read(environment)?;
        environment.policy = environment.policy.validate().0;
        Ok(self.0.report(&environment).map(|report| report.to_json()))
    }
}

/// What is wrong in `policy`, the JSON form of [`Policy`]: the JSON form of a list of [`miwake_checks::PolicyFault`].
///
/// # Errors
/// When `policy` is not what the page writes.
#[wasm_bindgen]
pub fn faults(policy: &str) -> Result<String, String> {
    let policy: Policy = read(policy)?;
    Ok(serde_json::to_string(&policy.validate().1).unwrap_or_default())
}

/// Answers what the inspector asks about some bytes; `ask` is the JSON form of [`miwake_inspect::DecodeRequest`].
///
/// # Errors
/// When `ask` is not what the inspector writes.
#[wasm_bindgen]
pub fn answer(ask: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    Ok(miwake_inspect::answer(&read(ask)?, bytes))
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn main() {}
