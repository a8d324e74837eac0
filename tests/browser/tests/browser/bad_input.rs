//! What is no mail, or hardly one: a clear sentence each, and never a reassuring verdict.

use crate::mails::TEXT;
use miwake_browser_tests::{Error, Page};
use serde_json::Value;

/// Bytes that look random and are the same in every run.
pub(crate) fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let next = |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(next).collect()
}

/// A mail in a mail, `depth` times.
pub(crate) fn nested(depth: usize) -> Vec<u8> {
    let mut mail = "From: outer@example.com\r\nTo: reader@example.jp\r\nSubject: outside\r\n\
                    MIME-Version: 1.0\r\n"
        .to_owned();
    mail.push_str(&"Content-Type: message/rfc822\r\n\r\n".repeat(depth));
    mail.push_str("From: a@example.com\r\nSubject: inside\r\n\r\nText.\r\n");
    mail.into_bytes()
}

fn inputs() -> Vec<(&'static str, Vec<u8>)> {
    let cut = "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
               Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGEgaHJl";
    vec![
        (
            "a PDF",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n".to_vec(),
        ),
        (
            "a picture",
            [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &noise(500, 1)].concat(),
        ),
        (
            "a zip",
            [b"PK\x03\x04\x14\0\0\0\x08\0".as_slice(), &noise(500, 2)].concat(),
        ),
        ("random bytes", noise(5_000, 3)),
        ("one NUL", vec![0]),
        ("20,000 nested mails", nested(20_000)),
        ("a truncated mail", cut.as_bytes().to_vec()),
    ]
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn each_gets_a_sentence_and_none_is_reassuring() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.write(TEXT).await?;
        for (name, bytes) in inputs() {
            let verdict = page.drop_and_check("file.eml", &bytes).await?;
            assert_ne!(verdict.level, "nothing-notable", "{name}");
            let said = page.text("[data-testid=verdict]").await?;
            assert!(said.len() > 40, "{name}: {said:?}");
            let told = "[data-testid=undecided], [data-testid=notes]";
            assert!(page.has(told).await?, "{name}: nothing says what is wrong");
        }
        assert_eq!(page.written().await?, TEXT, "what was pasted is kept");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn nothing_at_all_is_said_to_be_nothing() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.click("check").await?;
        assert!(!page.error("empty").await?.is_empty());
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_empty_file_is_no_mail() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_file("empty.eml", b"").await?;
        let told = "[data-testid=error][data-error=empty], [data-testid=undecided]";
        assert!(!page.text(told).await?.is_empty());
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn thirty_megabytes_are_refused_and_nothing_is_lost() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.write(TEXT).await?;
        drop_large(&page).await?;
        assert!(!page.error("too-large").await?.is_empty());
        assert_eq!(page.written().await?, TEXT);
        page.check(TEXT).await?;
        Ok(())
    });
}

async fn drop_large(page: &Page) -> Result<(), Error> {
    let script = "
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(30 * 1024 * 1024).fill(97)], 'large.eml'));
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('[data-testid=drop-zone]').dispatchEvent(drop);";
    page.script(script, Value::Null).await?;
    Ok(())
}
