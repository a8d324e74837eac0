//! Nothing in a mail becomes part of the page but as text.

use miwake_browser_tests::Page;
use serde_json::Value;

/// Markup that runs a script, loads something or leads somewhere where it is taken for markup.
const PAYLOADS: [&str; 12] = [
    "<script>window.taken=1</script>",
    "<img src=x onerror=window.taken=1>",
    "<svg onload=window.taken=1><foreignObject></foreignObject></svg>",
    "<iframe srcdoc='<script>parent.taken=1</script>'></iframe>",
    "<a href=javascript:window.taken=1>here</a>",
    "<form action=//elsewhere.example><input autofocus onfocus=window.taken=1></form>",
    "<base href=//elsewhere.example>",
    "<meta http-equiv=refresh content='0;url=//elsewhere.example'>",
    "<link rel=stylesheet href=//elsewhere.example/x.css>",
    "\"><img src=//elsewhere.example/x.png>",
    "</textarea></title><script>window.taken=1</script>",
    "{{constructor.constructor('window.taken=1')()}}",
];

/// The payload everywhere that a mail has words.
fn mail(payload: &str) -> String {
    let quoted = payload.replace('\\', "").replace('"', "\\\"");
    format!(
        "From: \"{quoted}\" <a@example.com>\r\n\
         To: \"{quoted}\" <reader@example.jp>\r\n\
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
fn markup_in_a_mail_stays_text() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        for payload in PAYLOADS {
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
fn markup_in_a_file_name_or_in_pasted_text_stays_text() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let before = page.active_elements().await?;
        for payload in PAYLOADS {
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
