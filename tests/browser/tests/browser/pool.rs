//! The tests' own tools: browsers that are used again, and clicks.

use miwake_browser_tests::{Browser, Error, Page, wait_until};
use serde_json::{Value, json};

/// What a page can find out that another test may have left.
const LEFT: &str = "return [innerWidth === 321, matchMedia('print').matches, globalThis.ran ?? null, document.cookie,
    localStorage.length, faults.length]";

/// Uses everything that must not stay.
async fn make_a_mess(page: &Page) -> Result<(), Error> {
    page.run_first("globalThis.ran = true").await?;
    let size = json!({ "width": 321, "height": 400, "deviceScaleFactor": 1, "mobile": false });
    page.devtools("Emulation.setDeviceMetricsOverride", size)
        .await?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    page.go("").await?;
    let write = "document.cookie = 'a=b'; localStorage.setItem('a', 'b'); faults.push('a fault')";
    page.script(write, Value::Null).await?;
    let left = page.script(LEFT, Value::Null).await?;
    assert_eq!(left, json!([true, true, true, "a=b", 1, 1]));
    page.client().new_window(true).await?;
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn nothing_is_left_of_the_test_before() {
    for _ in 0..2 {
        Page::test(|page| async move {
            page.go("").await?;
            let left = page.script(LEFT, Value::Null).await?;
            assert_eq!(left, json!([false, false, null, "", 0, 0]));
            assert_eq!(page.client().windows().await?.len(), 1);
            Ok(())
        });
        // What it does is a fault, and meant.
        Page::run(|page| async move { make_a_mess(&page).await }).expect("a mess");
    }
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_browser_that_crashed_is_replaced() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        for _ in 0..2 {
            let browser = Browser::take().await.expect("a browser");
            let title = browser.client().title().await.expect("an answer");
            assert_eq!(title, "");
            let address = "chrome://crash";
            let _ = browser.client().goto(address).await;
            browser.give_back();
        }
        Browser::take().await.expect("a browser").stop().await;
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_click_waits_until_nothing_moves_and_nothing_covers() {
    Page::test(|page| async move {
        page.go("").await?;
        let script = "
            const [below, cover, button] = ['div', 'div', 'button'].map((name) => document.createElement(name));
            below.style.height = '3000px';
            cover.style.cssText = 'position: fixed; inset: 0';
            button.id = 'moving';
            button.textContent = 'Here';
            globalThis.clicks = [];
            button.addEventListener('click', () => clicks.push([cover.isConnected, still]));
            document.body.prepend(below, button, cover);
            globalThis.still = false;
            const start = performance.now();
            const move = () => {
                const since = performance.now() - start;
                button.style.marginTop = `${Math.min(since, 700)}px`;
                if (since < 700) return requestAnimationFrame(move);
                still = true;
                setTimeout(() => cover.remove(), 300);
            };
            move();";
        page.script(script, Value::Null).await?;
        page.click_on("#moving").await?;
        let clicks = wait_until("the click", || async {
            let clicks = page.script("return clicks", Value::Null).await?;
            Ok((clicks != json!([])).then_some(clicks))
        })
        .await?;
        assert_eq!(clicks, json!([[false, true]]));
        Ok(())
    });
}
