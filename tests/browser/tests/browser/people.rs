//! How much it takes until each of six people knows what to do: what they do, and how far they have to scroll.

use crate::asks::resize;
use crate::mails::{FRAUD, TEXT};
use crate::page::{press, tab_to};
use miwake_browser_tests::{Error, Page};
use serde_json::Value;

/// How many windows high the page is from the top of the window to the lower end of what matches; 1 when it is in sight.
async fn screens(page: &Page, css: &str) -> Result<f64, Error> {
    page.wait_for(css).await?;
    let script = "
        const [css, done] = arguments;
        setTimeout(() => {
            const { top, bottom } = document.querySelector(css).getBoundingClientRect();
            // Above the window is as far away as below it.
            done(top < 0 ? 1 - top / innerHeight : Math.max(1, bottom / innerHeight));
        }, 300);";
    let screens = page
        .client()
        .execute_async(script, vec![css.into()])
        .await?;
    screens.as_f64().ok_or_else(|| "no number".into())
}

/// Prints a line; `before` is what was seen when the page was used before, where that was counted.
fn row(who: &str, actions: usize, screens: f64, before: &str) {
    println!("{who:42} {actions:7} {screens:7.1}   {before}");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_six_people_know_what_to_do() {
    Page::test(|page| async move {
        println!(
            "{:42} actions screens   screens before",
            "who, and what for"
        );
        resize(&page, [1280, 800]).await?;

        // A clerk drops the mail that Outlook saved.
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let clerk = screens(&page, "[data-testid=action]").await?;
        row("clerk: what to do", 1, clerk, "");
        assert!(clerk <= 1.0, "{clerk}");

        // An IT desk answers whoever reported it.
        page.click_on("[data-testid=reply] summary").await?;
        let reply = screens(&page, "[data-testid=reply-text]").await?;
        row(
            "IT desk: reply to staff",
            1,
            reply,
            "11 to 14, and none written",
        );
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let button = screens(&page, "[data-testid=reply] summary").await?;
        assert!(button <= 1.0, "{button}");

        // An engineer asks whether the sender is confirmed.
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let confirmed = screens(&page, "[data-testid=identity]").await?;
        row("engineer: is the sender confirmed", 1, confirmed, "9.6");
        assert!(confirmed <= 1.0, "{confirmed}");
        let list = screens(&page, "[data-testid=indicators] summary").await?;
        row("engineer: addresses and URLs", 2, list, "");
        assert!(list <= 1.0, "{list}");

        // Somebody on a phone pastes what was copied.
        resize(&page, [390, 844]).await?;
        page.open("?lang=ja").await?;
        page.check(TEXT).await?;
        let action = screens(&page, "[data-testid=action]").await?;
        row("phone: what to do", 2, action, "");
        assert!(action <= 1.0, "{action}");
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let confirmed = screens(&page, "[data-testid=identity]").await?;
        row("phone: is the sender confirmed", 1, confirmed, "14.3");
        let done = screens(&page, "[data-testid=after-link]").await?;
        row("phone: already did it", 1, done, "");
        assert!(confirmed <= 1.0 && done <= 1.0, "{confirmed} {done}");

        // Somebody comes to the page of drills.
        page.go("drill/?lang=ja").await?;
        let said = screens(&page, "main h1").await?;
        row("visitor of the drill's page: what it was", 0, said, "");
        assert!(said <= 1.0, "{said}");

        // And one with a keyboard only.
        resize(&page, [1280, 800]).await?;
        page.open("?lang=en").await?;
        tab_to(&page, "document.activeElement.id === 'mail-text'").await?;
        page.write(TEXT).await?;
        tab_to(&page, "document.activeElement.dataset.testid === 'check'").await?;
        press(&page, ' ').await?;
        page.verdict_after(0).await?;
        let focus = "return document.activeElement.id";
        assert_eq!(page.script(focus, Value::Null).await?, "verdict");
        let action = screens(&page, "[data-testid=action]").await?;
        row("keyboard: what to do", 3, action, "");
        assert!(action <= 1.0, "{action}");
        Ok(())
    });
}
