//! What finds the organisation's own rules in mails: a module of its own, which a worker loads only where the policy has
//! rules (`www/worker_boot.js`).

use miwake_engine::RulesFinder;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// Keeps the patterns compiled from one mail to the next.
    static FINDER: RefCell<RulesFinder> = RefCell::default();
}

/// What the rules hit; `request` is the JSON form of [`miwake_engine::RulesRequest`], the answer that of
/// [`miwake_engine::RulesFound`].
///
/// # Errors
/// When `request` is not what the engine writes.
#[wasm_bindgen]
pub fn find(request: &str) -> Result<String, String> {
    let request = serde_json::from_str(request).map_err(|error| error.to_string())?;
    let found = FINDER.with_borrow_mut(|finder| finder.find(&request));
    // Plain data always serialises.
    Ok(serde_json::to_string(&found).unwrap_or_default())
}

fn main() {}
