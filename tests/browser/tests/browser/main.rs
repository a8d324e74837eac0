//! What a person with a suspicious mail meets, in Chromium, on the site as it is published.
//!
//! Ignored by `cargo test` because they need the built site and Chromium:
//! `cargo xtask test --only browser` sees to both.
#![cfg(test)]

mod access;
mod asks;
mod bad_input;
mod checking;
mod desk;
mod desk_prepare;
mod drill;
mod evidence;
mod files;
mod hostile;
mod inert;
mod inside;
mod large;
mod mails;
mod offline;
mod outputs;
mod own_rules;
mod page;
mod paper;
mod parity;
mod payloads;
mod people;
mod policy;
mod pool;
mod result;
mod speed;
mod text;
mod worker;
