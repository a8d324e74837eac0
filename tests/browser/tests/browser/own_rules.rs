//! What an organisation's own rules in policy.json do on the page.

use crate::policy::open_with;
use miwake_browser_tests::{Error, Page};
use serde_json::{Value, json};

/// What finds them: fetched only where there are any.
const MODULE: &str = "miwake-own-rules_bg.wasm";

/// A mail in which nothing else stands out.
const MAIL: &str = "From: Sato <sato@example.co.jp>\r\nTo: reader@example.jp\r\nSubject: Minutes of Tuesday\r\n\
    Date: Mon, 30 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@example.co.jp>\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\r\n\
    Thank you for the meeting on Tuesday. The next one is on the 14th, in the same room as always.\r\n\
    The wages of November are settled there.\r\n";

fn policy(pattern: &str) -> String {
    let rule = |id: &str, look_in: &str, level: &str| {
        json!({ "id": id, "title": { "ja": "給与の話", "en": "About <b>wages</b>" }, "look_in": look_in,
            "pattern": pattern, "level": level, "advice": { "ja": "人事部に、内線 100 で確かめてください。" } })
    };
    json!({ "rules": [rule("wages", "text", "suspicious"), rule("__proto__", "text", "suspicious"),
        rule("constructor", "subject", "notice")] })
    .to_string()
}

/// How often the server was asked for what finds them.
fn fetched(page: &Page) -> usize {
    let requests = page.server().requests();
    requests
        .iter()
        .filter(|request| request.ends_with(MODULE))
        .count()
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_hit_is_shown_and_marked_in_both_languages() {
    Page::test(|page| async move {
        for (lang, title, group) in [
            ("ja", "給与の話", "自社のルール"),
            ("en", "About <b>wages</b>", "Own rules"),
        ] {
            let before = fetched(&page);
            open_with(&page, lang, &policy("(?i)wages of|minutes")).await?;
            let verdict = page.drop_and_check("mail.eml", MAIL.as_bytes()).await?;
            assert_eq!(verdict.level, "suspicious");
            assert!(fetched(&page) - before <= 1, "fetched again");
            assert!(fetched(&page) > 0, "not fetched");
            let reasons = page.text("[data-testid=reasons]").await?;
            assert!(
                reasons.contains(title) && reasons.contains("内線 100"),
                "{reasons}"
            );
            let list = page.text("[data-testid=checklist]").await?;
            assert!(list.contains(group) && list.contains(title), "{list}");
            assert!(
                page.has("[data-testid=own-rule][data-rule=wages][data-level=suspicious]")
                    .await?
            );
            assert!(
                page.has("[data-testid=own-rule][data-rule=constructor][data-level=notice]")
                    .await?
            );
            let marked = page.text("[data-testid=mail-body] mark").await?;
            assert!(marked.contains("wages of"), "{marked}");
            // From the rule to the place, and back.
            page.click_on("[data-testid=own-reason] [data-testid=show-own]")
                .await?;
            page.click_on("[data-testid=mail-body] [data-testid=back-own]")
                .await?;
            let script = "return document.activeElement.closest('[data-rule]')?.dataset.rule";
            assert_eq!(page.script(script, Value::Null).await?, "wages");
            // The rule that cannot be used is named.
            let said = page.text("[data-testid=policy-faults]").await?;
            assert!(said.contains("__proto__"), "{said}");
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn without_rules_nothing_is_fetched_for_them() {
    Page::test(|page| async move {
        let before = fetched(&page);
        open_with(&page, "en", &json!({ "words": ["wages"] }).to_string()).await?;
        page.drop_and_check("mail.eml", MAIL.as_bytes()).await?;
        assert!(!page.has("[data-testid=own-rules]").await?);
        assert_eq!(fetched(&page), before);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_mistake_in_a_pattern_is_told_and_costs_one_rule() {
    Page::test(|page| async move {
        open_with(&page, "en", &policy("wages(")).await?;
        let said = page.text("[data-testid=policy-faults]").await?;
        assert!(said.contains("wages:6: wages("), "{said}");
        page.drop_and_check("mail.eml", MAIL.as_bytes()).await?;
        assert!(!page.has("[data-testid=own-rule]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn without_what_finds_them_nothing_reassures() {
    Page::run(|page| async move {
        for (lang, note) in [
            ("en", "own rules were not applied"),
            ("ja", "自社のルールを当てはめられませんでした"),
        ] {
            page.server().withhold(Some(MODULE));
            open_with(&page, lang, &policy("nowhere")).await?;
            let verdict = page.drop_and_check("mail.eml", MAIL.as_bytes()).await?;
            assert_eq!(verdict.level, "undecided");
            let said = page.text("#app").await?;
            assert!(said.contains(note), "{said}");
            // The next mail asks again.
            page.server().withhold(None);
            let verdict = page.drop_and_check("mail.eml", MAIL.as_bytes()).await?;
            assert_eq!(verdict.level, "nothing-notable");
        }
        Ok::<(), Error>(())
    })
    .expect("the page");
}
