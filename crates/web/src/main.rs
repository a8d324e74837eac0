//! Checks mails in the browser.

fn main() {}
