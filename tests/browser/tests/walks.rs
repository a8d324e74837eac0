//! A walk through the site in other browsers than Chromium.
//!
//! Ignored by `cargo test` because they need those browsers, their drivers and the built site: `cargo xtask test --only walks`.
#![cfg(test)]

use miwake_browser_tests::{Error, Other, Page};
use miwake_checks::Environment;
use miwake_engine::check_bytes;
use serde_json::Value;

/// A mail that asks for a password, and one with an attachment that has to be inspected.
const MAILS: [&str; 2] = [
    "From: \"Kamome Express\" <notice@kamome-otodoke.example>\r\nTo: sato@example.co.jp\r\nSubject: Your parcel\r\n\
     Date: Fri, 20 Nov 2026 10:00:00 +0900\r\nMessage-ID: <a@kamome-otodoke.example>\r\n\r\n\
     Your account will be suspended today. Sign in with your password to keep it: http://192.0.2.7/login\r\n",
    "From: \"Keiri\" <keiri@kusunoki.example>\r\nTo: sato@example.co.jp\r\nSubject: Invoice\r\n\
     Date: Fri, 20 Nov 2026 10:00:00 +0900\r\nMessage-ID: <b@kusunoki.example>\r\nMIME-Version: 1.0\r\n\
     Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nPlease see the invoice.\r\n\
     --x\r\nContent-Type: application/octet-stream; name=invoice.pdf.js\r\n\
     Content-Disposition: attachment; filename=invoice.pdf.js\r\n\r\nnew ActiveXObject('WScript.Shell').Run('calc');\r\n--x--\r\n",
];

async fn walk(page: Page) -> Result<(), Error> {
    page.open("?lang=ja").await?;
    // Pasted and dropped, and the same as natively.
    for (number, mail) in MAILS.iter().enumerate() {
        let native = check_bytes(mail.as_bytes(), &Environment::default());
        let shown = match number {
            0 => page.check(mail).await?,
            _ => page.drop_and_check("mail.eml", mail.as_bytes()).await?,
        };
        let level = serde_json::to_value(native.verdict)?;
        assert_eq!(Value::from(shown.level.clone()), level, "mail {number}");
        assert!(!native.findings.is_empty());
    }
    // The mail is text.
    assert!(page.has("[data-testid=mail]").await? || page.has("[data-testid=mail-view]").await?);

    page.go("desk/?lang=ja").await?;
    page.wait_for("html[data-ready=true]").await?;
    page.go("drill/?lang=ja").await?;
    page.wait_for("h1").await?;
    page.go("learn/").await?;
    page.wait_for("h1").await?;
    Ok(())
}

#[test]
#[ignore = "needs WebKitGTK and the built site: cargo xtask test --only walks"]
fn a_mail_is_checked_in_webkit() {
    Other::WebKit.test(walk);
}

#[test]
#[ignore = "needs Firefox, geckodriver and the built site: cargo xtask test --only walks"]
fn a_mail_is_checked_in_firefox() {
    Other::Firefox.test(walk);
}
