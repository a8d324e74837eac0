//! Nothing in a mail becomes part of the page but as text, and no text breaks the page.

use crate::access::size;
use crate::files;
use crate::inside::build::mails::base64;
use crate::payloads::{BROKEN, MARKUP, texts};
use miwake_browser_tests::{Error, Page};
use serde_json::Value;
use std::time::Duration;

/// The payload everywhere that a mail has words.
pub(crate) fn mail(payload: &str) -> String {
    let quoted = payload.replace('\\', "").replace('"', "\\\"");
    format!(
        "From: \"{quoted}\" <a@example.com>\r\n\
         To: \"{quoted}\" <reader@example.jp>\r\n\
         Reply-To: \"{quoted}\" <b@example.net>\r\n\
         Subject: {payload}\r\n\
         X-Other: {payload}\r\n\
         Received: from {payload} by mx.example.jp; Mon, 16 Nov 2026 09:00:00 +0900\r\n\
         Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom={payload}\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\
         \r\n\
         --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nText {payload}\r\n\
         --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
         <p>Your password expires: <a href=\"http://192.0.2.7/{payload}\">{payload}</a></p>{payload}\r\n\
         --b\r\nContent-Type: application/x-{payload}\r\n\
         Content-Disposition: attachment; filename=\"{quoted}.exe\"\r\n\r\nMZ\r\n\
         --b--\r\n"
    )
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_markup_in_a_mail_stays_text() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        for payload in MARKUP {
            page.drop_and_check("mail.eml", mail(payload).as_bytes())
                .await?;
            assert_eq!(page.active_elements().await?, before, "{payload}");
            let taken = page
                .script("return window.taken ?? null", Value::Null)
                .await?;
            assert_eq!(taken, Value::Null, "{payload}");
            let shown = page.text("[data-testid=mail-body]").await?;
            assert!(
                shown.contains(payload),
                "{payload} is not shown in {shown:?}"
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_markup_in_a_file_name_or_in_pasted_text_stays_text() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        for payload in MARKUP {
            page.drop_and_check(payload, mail("plain").as_bytes())
                .await?;
            page.check(&format!(
                "Please look at this: {payload}\nRegards, A. Sender"
            ))
            .await?;
            assert_eq!(page.active_elements().await?, before, "{payload}");
        }
        Ok(())
    });
}

/// A text as an encoded word: any character gets into a header so.
fn word(charset: &str, text: &[u8]) -> String {
    let base64: String = base64(text).split_whitespace().collect();
    format!("=?{charset}?B?{base64}?=")
}

/// Bytes of a charset everywhere that a mail has words: names, subject, file names, links, bodies.
fn encoded(charset: &str, text: &[u8]) -> String {
    let word = word(charset, text);
    let percent: String = text.iter().map(|byte| format!("%{byte:02X}")).collect();
    let html: Vec<u8> = match charset {
        "utf-8" => [
            b"<p>Your password expires: <a href=\"http://192.0.2.7/",
            text,
            b"\">",
            text,
            b"</a> ",
            text,
        ]
        .concat(),
        _ => text.to_vec(),
    };
    format!(
        "From: {word} <a@example.com>\r\nTo: {word} <reader@example.jp>\r\n\
         Reply-To: {word} <b@example.net>\r\nSubject: {word}\r\nX-Other: {word}\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
         --b\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
         --b\r\nContent-Type: application/octet-stream\r\n\
         Content-Disposition: attachment; filename*={charset}''{percent}\r\n\r\nMZ\r\n\
         --b--\r\n",
        base64(text),
        base64(&html),
    )
}

/// What is wrong with the layout of the page as it is, each thing once: the page is wider than the window; a box
/// sticks out of the window and out of everything that scrolls; a stack of marks is not cut off at its own box.
const LAYOUT: &str = r"
    const root = document.documentElement;
    const wrong = new Set();
    const name = (e) => `${e.localName}.${e.className}`;
    if (root.scrollWidth > root.clientWidth) wrong.add(`the page is ${root.scrollWidth} px wide`);
    const clips = (e, axis) => getComputedStyle(e)['overflow' + axis] !== 'visible';
    const scrolls = (e) => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    const inside = (e) => {
        for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (scrolls(p)) return true;
        return false;
    };
    for (const e of document.querySelectorAll('#app *')) {
        // Letters that cannot be parted and spaces at the end of a line may reach out; their section cuts them off.
        if (!e.checkVisibility() || e.closest('.visually-hidden') || getComputedStyle(e).display === 'inline') continue;
        const { left, right, width } = e.getBoundingClientRect();
        const out = width && (left < -1 || right > root.clientWidth + 1);
        if (out && !inside(e)) wrong.add(`${name(e)} sticks out: ${left} to ${right}`);
    }
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode()); ) {
        if (!/\p{M}{6}/u.test(text.data) || !text.parentElement.checkVisibility()) continue;
        let box = text.parentElement;
        while (getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
        if (!clips(box, 'Y')) wrong.add(`marks reach out of ${name(box)}`);
    }
    return [...wrong];";

/// What of the layout does not hold, on a small telephone or on a computer, with all disclosures open.
async fn broken(page: &Page, what: &str) -> Result<Vec<String>, Error> {
    let open = "document.querySelectorAll('details').forEach((details) => (details.open = true))";
    page.script(open, Value::Null).await?;
    page.lay_out_all().await?;
    let mut all = vec![];
    for width in [320, 1280] {
        size(page, width).await?;
        let wrong = page.script(LAYOUT, Value::Null).await?;
        let wrong = wrong.as_array().ok_or("no list")?;
        all.extend(
            wrong
                .iter()
                .map(|wrong| format!("{what}, {width} px: {wrong}")),
        );
    }
    Ok(all)
}

/// Longest that a mail of these may take until its verdict stands, on a slow and busy machine.
const BOUND: Duration = Duration::from_secs(20);

/// Drops a mail; the page stays what it was, but for text. Gives what is broken of its layout.
async fn stays_text(
    page: &Page,
    what: &str,
    name: &str,
    mail: &str,
    before: &Value,
) -> Result<Vec<String>, Error> {
    let checked = tokio::time::timeout(BOUND, page.drop_and_check(name, mail.as_bytes()));
    checked
        .await
        .map_err(|_| format!("{what}: no verdict in {BOUND:?}"))??;
    assert_eq!(page.active_elements().await?, *before, "{what}");
    let taken = page
        .script("return window.taken ?? null", Value::Null)
        .await?;
    assert_eq!(taken, Value::Null, "{what}");
    broken(page, what).await
}

fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_no_text_breaks_the_page() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let before = page.active_elements().await?;
        let mut all = vec![];
        for (what, text) in texts() {
            let mail = encoded("utf-8", text.as_bytes());
            all.extend(stays_text(&page, what, &text, &mail, &before).await?);
        }
        for (charset, bytes) in BROKEN {
            let mail = encoded(charset, bytes);
            all.extend(stays_text(&page, charset, charset, &mail, &before).await?);
        }
        assert_none(&all);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_subject_of_200_kilobytes_breaks_nothing() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        for word in [
            "a",
            "word ",
            "<b>",
            "\u{6f22}",
            "Z\u{301}\u{316}\u{489}\u{30a}\u{323}\u{334}\u{302}",
        ] {
            let subject = word.repeat(200_000 / word.len());
            let mail = format!(
                "From: A <a@example.com>\r\nTo: b@example.jp\r\nSubject: {subject}\r\n\r\nHello.\r\n"
            );
            let what = format!("{word:?} again and again");
            assert_none(&stays_text(&page, &what, "mail.eml", &mail, &before).await?);
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn no_text_breaks_the_list_of_files() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let before = page.active_elements().await?;
        let texts = texts();
        let named = |(_, text): &(&'static str, String)| {
            let subject = format!(
                "Subject: {}\r\n\r\nHello.\r\n",
                word("utf-8", text.as_bytes())
            );
            (
                text.clone(),
                format!("From: a@example.com\r\n{subject}").into_bytes(),
            )
        };
        let named: Vec<_> = texts.iter().map(named).collect();
        let dropped: Vec<_> = named
            .iter()
            .map(|(name, mail)| (name.as_str(), mail.clone()))
            .collect();
        files::drop_files(&page, &dropped).await?;
        let states = files::states(&page).await?;
        assert_eq!(states.as_array().map(Vec::len), Some(texts.len()));
        assert_eq!(page.active_elements().await?, before);
        assert_none(&broken(&page, "list of files").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_no_text_breaks_the_list_of_mails() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        let mut all = vec![];
        for (what, text) in texts() {
            let word = word("utf-8", text.as_bytes());
            let mail = format!(
                "From a@example.com Mon Nov 16 09:00:00 2026\r\nFrom: {word} <a@example.com>\r\n\
                 Subject: {word}\r\n\r\nHello.\r\n\r\n"
            );
            // The list of the file before is gone when a mail alone has its verdict.
            let alone = b"From: a@example.com\r\nSubject: Hello\r\n\r\nHello.\r\n";
            page.drop_and_check("mail.eml", alone).await?;
            page.drop_file("mails.mbox", mail.repeat(2).as_bytes())
                .await?;
            crate::files::states(&page).await?;
            page.click("file").await?;
            page.marked("result").await?;
            assert_eq!(page.active_elements().await?, before, "{what}");
            all.extend(broken(&page, what).await?);
        }
        assert_none(&all);
        Ok(())
    });
}
