//! What an organisation's policy.json does on the page.

use crate::mails::FRAUD;
use miwake_browser_tests::{Error, Page};
use serde_json::{Value, json};

/// Opens the page with `policy` beside it.
pub(crate) async fn open_with(page: &Page, lang: &str, policy: &str) -> Result<(), Error> {
    let source = format!(
        // In a block: the next policy of the same test brings the same names.
        "{{ const real = window.fetch;
         window.fetch = (url, ...rest) => String(url).endsWith('policy.json')
             ? Promise.resolve(new Response({}))
             : real(url, ...rest); }}",
        Value::from(policy)
    );
    page.run_first(&source).await?;
    page.open(&format!("?lang={lang}")).await
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_broken_policy_is_told_and_the_page_works() {
    Page::test(|page| async move {
        open_with(&page, "en", "{\"own_domain\": []}").await?;
        let said = page.text("[data-testid=policy-error]").await?;
        assert!(said.contains("own_domain"), "{said}");
        let verdict = page.check(FRAUD).await?;
        assert!(["suspicious", "dangerous"].contains(&verdict.level.as_str()));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn entries_that_cannot_be_used_are_named() {
    Page::test(|page| async move {
        let policy =
            json!({ "own_domains": ["example.jp", "co.jp"], "words": ["<img src=x>", "x"] });
        open_with(&page, "ja", &policy.to_string()).await?;
        let said = page.text("[data-testid=policy-faults]").await?;
        assert!(said.contains("own_domains「co.jp」"), "{said}");
        assert!(said.contains("words「x」"), "{said}");
        assert!(!said.contains("img"), "{said}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn own_domains_brands_words_and_contact_are_used() {
    Page::test(|page| async move {
        let policy = json!({
            "organisation": "みほん商事",
            "own_domains": ["mihon-shoji.example"],
            "brands": [{ "name": "みらい信用金庫", "domains": ["mirai-shinkin.example"] }],
            "words": ["勤怠つばめ"],
            "contact": { "name": "情報システム係", "email": "it@mihon-shoji.example" },
        });
        open_with(&page, "ja", &policy.to_string()).await?;
        let mail = "From: みらい信用金庫 <info@mihon-shojl.example>\r\nTo: a@mihon-shoji.example\r\n\
            Subject: 勤怠つばめの更新\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <4@example.test>\r\n\
            Content-Type: text/plain; charset=utf-8\r\n\r\nご確認ください。\r\n";
        page.check(mail).await?;
        for check in ["lookalike-sender", "display-name-forged", "watched-word"] {
            let row = format!("[data-testid=check-row][data-check={check}][data-outcome=found]");
            assert!(page.has(&row).await?, "{check}");
        }
        let verdict = page.text("#verdict").await?;
        assert!(verdict.contains("情報システム係"), "{verdict}");
        Ok(())
    });
}
