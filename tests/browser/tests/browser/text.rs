//! The text pages: whole without a script, searched on the device, leading to the check page.

use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};

/// How much wider than the window the page is.
const TOO_WIDE: &str =
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

/// Follows the link that `css` names.
async fn follow(page: &Page, css: &str) -> Result<(), Error> {
    page.click_on(css).await?;
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_all_pages_can_be_read_one_after_another_in_both_languages() {
    Page::test(|page| async move {
        for (start, lang) in [("learn/", "ja"), ("en/learn/", "en")] {
            page.go(start).await?;
            let cards = "return document.querySelectorAll('.cards a').length";
            let cards = page.script(cards, Value::Null).await?;
            follow(&page, ".cards a").await?;
            let mut read = 1;
            while page.has("a[rel=next]").await? {
                follow(&page, "a[rel=next]").await?;
                read += 1;
                assert_eq!(page.script(TOO_WIDE, Value::Null).await?, json!(0));
            }
            assert_eq!(cards, json!(read));
            let shown = page.script("return document.documentElement.lang", Value::Null);
            assert_eq!(shown.await?, json!(lang));
        }
        // The other language of the same page.
        follow(&page, "#language a").await?;
        assert!(
            page.client()
                .current_url()
                .await?
                .path()
                .ends_with("/miwake/learn/quiz/")
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_search_leads_to_the_place_and_asks_nobody() {
    Page::test(|page| async move {
        page.go("checks/").await?;
        let input = page.wait_for(".search:not([hidden]) input").await?;
        input.send_keys("ネンキン").await?;
        input.clear().await?;
        input.send_keys("年金").await?;
        let first = page.wait_for(".search li a").await?;
        assert!(first.text().await?.contains("日本年金機構"));
        page.click_element(&first).await?;
        let address = page.client().current_url().await?;
        assert!(address.path().ends_with("/learn/cases/") && address.fragment().is_some());
        let asked = page.server().requests();
        assert!(asked.iter().any(|line| line.contains("search-ja-")));
        assert!(asked.iter().all(|line| !line.contains('%')), "{asked:?}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_page_without_scripts_is_the_same() {
    Page::test(|page| async move {
        page.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": true }),
        )
        .await?;
        page.go("checks/freemail-sender/").await?;
        let text = page.wait_for("main").await?.text().await?;
        assert!(text.contains("何を見るか") && text.contains("もとにしたもの"));
        assert!(!text.contains("探す"));
        page.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": false }),
        )
        .await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_example_of_a_page_is_checked_at_once() {
    Page::test(|page| async move {
        page.go("learn/how-to-tell/").await?;
        follow(&page, "a[href$='example=card-ja']").await?;
        page.wait_for("html[data-ready=true]").await?;
        page.wait_for("[data-testid=verdict]").await?;
        let verdict = page.verdict().await?;
        assert!(["dangerous", "suspicious"].contains(&verdict.level.as_str()));
        // Each finding leads to its check's page.
        let links = "return [...document.querySelectorAll(\"[data-testid=reason] a[href*='checks/']\")].map(a => a.href)";
        let links = page.script(links, Value::Null).await?;
        let links: Vec<String> = serde_json::from_value(links)?;
        assert_eq!(links.len(), 3);
        for link in &links {
            page.client().goto(link).await?;
            assert!(page.wait_for("h1").await?.text().await?.chars().count() > 3);
        }
        // An address of a stranger's making shows nothing.
        page.open("?lang=ja&example=../policy").await?;
        assert!(!page.has("[data-testid=verdict]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_quiz_answers_when_it_is_answered() {
    Page::test(|page| async move {
        page.go("en/learn/quiz/").await?;
        page.wait_for(".quiz-nav:not([hidden])").await?;
        let shown = "return [...document.querySelectorAll('.answer, .found')]\
                     .filter((element) => element.checkVisibility()).length";
        assert_eq!(page.script(shown, Value::Null).await?, json!(0));
        let choice = page.wait_for("section.ask input[value=fraud]").await?;
        page.click_element(&choice).await?;
        assert_eq!(
            page.script(
                "return document.querySelectorAll('.answer')[0].checkVisibility()",
                Value::Null
            )
            .await?,
            json!(true)
        );
        // The first is an ordinary mail.
        let said = page.text(".answer h3").await?;
        assert!(said.starts_with("That is not right."), "{said}");
        page.click_on("section.ask input[value=harmless]").await?;
        let said = page.text(".answer h3").await?;
        assert!(said.starts_with("That is right."), "{said}");
        // The other mails keep theirs.
        let answers = "return [...document.querySelectorAll('.answer')]\
                       .filter((element) => element.checkVisibility()).length";
        assert_eq!(page.script(answers, Value::Null).await?, json!(1));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_quiz_shows_one_mail_at_a_time_and_keeps_nothing() {
    Page::test(|page| async move {
        page.go("en/learn/quiz/").await?;
        let shown = "return [...document.querySelectorAll('section.ask')]
            .map((mail, at) => mail.checkVisibility() ? at : -1).filter((at) => at >= 0)";
        page.wait_for(".quiz-nav:not([hidden])").await?;
        assert_eq!(page.script(shown, Value::Null).await?, json!([0]));
        let next = ".quiz-nav .button-solid";
        for at in 1..8 {
            page.click_on(next).await?;
            assert_eq!(page.script(shown, Value::Null).await?, json!([at]));
            let said = page.text(".quiz-nav [role=status]").await?;
            assert_eq!(said, format!("Email {} of 8", at + 1));
        }
        assert!(page.has(&format!("{next}:disabled")).await?);
        // The keyboard is at the heading of the mail that came.
        let at = page
            .script("return document.activeElement.id", Value::Null)
            .await?;
        assert_eq!(at, "q8");
        page.click_on("#q8 ~ fieldset input[value=fraud]").await?;
        page.wait_for(".quiz-end:not([hidden])").await?;
        page.click_on("section:not([hidden]) .answer a.number")
            .await?;
        page.wait_for(".found:target").await?;
        // Places in other mails are gone to by the contents.
        page.click_on(".contents a[href='#q3']").await?;
        wait_until("the third mail", || async {
            Ok((page.script(shown, Value::Null).await? == json!([2])).then_some(()))
        })
        .await?;
        let kept = "return [localStorage.length, sessionStorage.length, document.cookie]";
        assert_eq!(page.script(kept, Value::Null).await?, json!([0, 0, ""]));
        page.go("en/learn/quiz/").await?;
        assert!(!page.has(":checked").await?);
        Ok(())
    });
}
