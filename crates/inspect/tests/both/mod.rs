//! Looks inside both ways: with the reader of mails at hand, and asking it across the border between two modules,
//! as in the browser. What comes of it must be the same.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it")]

use miwake_inspect::{
    Bridge, DecodeRequest, Hints, Inspection, Limits, Opened, answer, inspect_with, open_with,
};

static BRIDGE: Bridge = Bridge(across);

/// The question goes as JSON, the answer as bytes.
fn across(ask: &DecodeRequest, bytes: &[u8]) -> Vec<u8> {
    let json = serde_json::to_string(ask).expect("plain data");
    answer(
        &serde_json::from_str(&json).expect("what was written"),
        bytes,
    )
}

/// [`miwake_inspect::inspect`].
#[must_use]
pub fn inspect(name: &str, bytes: &[u8], hints: &Hints, limits: &Limits) -> Inspection {
    let inside = miwake_inspect::inspect(name, bytes, hints, limits);
    assert_eq!(inside, inspect_with(&BRIDGE, name, bytes, hints, limits));
    inside
}

/// [`miwake_inspect::open`].
#[must_use]
pub fn open(bytes: &[u8], limits: &Limits) -> Option<Opened> {
    let opened = miwake_inspect::open(bytes, limits);
    assert_eq!(opened, open_with(&BRIDGE, bytes, limits));
    opened
}
