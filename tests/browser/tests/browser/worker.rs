//! The worker may hang, trap or be killed; the page and what was pasted stay.

use crate::mails::{FRAUD, TEXT};
use miwake_browser_tests::Page;
use serde_json::Value;

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_long_run_can_be_cancelled() {
    Page::test(|page| async move {
        page.open("").await?;
        page.script("hold = true", Value::Null).await?;
        page.write(TEXT).await?;
        page.click("check").await?;
        page.click("cancel").await?;
        page.error("cancelled").await?;
        assert!(!page.has("[data-testid=busy]").await?);
        assert_eq!(page.written().await?, TEXT);
        page.script("hold = false", Value::Null).await?;
        page.click("check").await?;
        page.marked("result").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn time_runs_out_and_the_next_mail_works() {
    Page::test(|page| async move {
        page.open("?timeout=1000").await?;
        page.script("hold = true", Value::Null).await?;
        page.write(TEXT).await?;
        page.click("check").await?;
        page.error("time-out").await?;
        assert_eq!(page.written().await?, TEXT);
        // Enough time for a slow machine now.
        page.open("").await?;
        page.check(FRAUD).await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_killed_worker_costs_a_moment_and_nothing_else() {
    Page::test(|page| async move {
        page.open("").await?;
        let shown = page.check(FRAUD).await?;
        page.script("workers.at(-1).terminate()", Value::Null)
            .await?;
        let before = page.request().await?;
        page.click("check").await?;
        let again = page.verdict_after(before).await?;
        assert_eq!(again, shown);
        assert_eq!(page.written().await?, FRAUD.replace("\r\n", "\n"));
        let workers = page.script("return workers.length", Value::Null).await?;
        assert_eq!(workers, 2, "one new worker");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_a_worker_killed_while_it_works_is_replaced() {
    Page::test(|page| async move {
        page.open("").await?;
        page.script("hold = true", Value::Null).await?;
        page.write(TEXT).await?;
        page.click("check").await?;
        page.script("workers.at(-1).terminate(); hold = false", Value::Null)
            .await?;
        // Either it is asked again by itself, or the page says that it is lost; both keep the text.
        page.wait_for("[data-testid=result], [data-testid=error]")
            .await?;
        assert_eq!(page.written().await?, TEXT);
        page.check(TEXT).await?;
        Ok(())
    });
}
