//! The page that the links of training mails lead to: what is shown at once, the practice, what is requested, kept and
//! sent; and that whatever the address holds, there is a page.

use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};

/// A token as GoPhish makes them.
const TOKEN: &str = "aB3dE6g";

/// The campaigns that come with the site: id, words of the first cue.
const CAMPAIGNS: [(&str, &str); 2] = [
    ("folder-ja", "joho-system@folder-idou.example"),
    ("rooms-en", "larkfield.example.room-keeper.test"),
];

/// Opens the page of drills and waits until its first screen is as it stays.
async fn open(page: &Page, query: &str) -> Result<(), Error> {
    page.go(&format!("drill/{query}")).await?;
    page.wait_for("#language:not([hidden])").await?;
    Ok(())
}

/// Opens the page with a campaign, shows a sign of a person, and waits until its practice can begin.
async fn open_campaign(page: &Page, query: &str) -> Result<(), Error> {
    open(page, query).await?;
    page.wait_for("#cue:not([hidden])").await?;
    page.show_a_person().await?;
    page.wait_for("html[data-ready=true]").await?;
    Ok(())
}

/// The visible text of the page.
async fn text(page: &Page) -> Result<String, Error> {
    page.text("main").await
}

/// The step that is shown, once it is `step`.
async fn step(page: &Page, step: &str) -> Result<(), Error> {
    page.wait_for(&format!("[data-testid=step][data-step={step}]"))
        .await?;
    Ok(())
}

/// What the server was asked for since the last navigation, without the site's path.
fn asked(page: &Page) -> Vec<String> {
    let all = page.server().requests();
    let start = all
        .iter()
        .rposition(|line| line.contains("/drill/?") || line.ends_with("/drill/"));
    let since = all.get(start.unwrap_or(0)..).unwrap_or_default();
    let path = |line: &String| line.replace("/intra/miwake/", "");
    since.iter().map(path).collect()
}

/// Requests that confirm a person.
fn confirmations(page: &Page) -> Vec<String> {
    let all = asked(page).into_iter();
    all.filter(|line| line.contains("seen.txt")).collect()
}

/// A name with a star for its checksum.
fn without_checksum(name: &str) -> String {
    let is_checksum =
        |part: &&str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = name.split(['-', '.', '/']);
    let checksum = parts.into_iter().find(is_checksum);
    checksum.map_or_else(|| name.to_owned(), |checksum| name.replace(checksum, "*"))
}

/// Everything the browser keeps for the site.
async fn kept(page: &Page) -> Result<Value, Error> {
    let script = "return [localStorage.length, sessionStorage.length, document.cookie, \
                  (await indexedDB.databases()).length, (await caches?.keys?.() ?? []).length]";
    page.script(
        &format!("return (async () => {{ {script} }})()"),
        Value::Null,
    )
    .await
}

/// Goes through the whole practice.
async fn practise(page: &Page) -> Result<(), Error> {
    page.click("start").await?;
    step(page, "find").await?;
    assert_eq!(
        page.script("return document.activeElement.id", Value::Null)
            .await?,
        json!("step-heading")
    );
    // The cue of the first screen is shown already.
    assert_eq!(
        page.client()
            .find_all(fantoccini::Locator::Css("[data-testid=said]"))
            .await?
            .len(),
        1
    );
    page.click("rest").await?;
    assert!(!page.has("[data-testid=clock]").await?);
    let explained = "return [...document.querySelectorAll('[data-testid=said] p')].every((p) => p.innerText.length > 20)";
    assert_eq!(page.script(explained, Value::Null).await?, json!(true));
    page.click("next").await?;
    step(page, "report").await?;
    page.click("do-reply").await?;
    page.wait_for("[data-question=do].banner-caution").await?;
    page.click("do-report").await?;
    page.wait_for("[data-question=do].banner-info").await?;
    page.click("hand-attach").await?;
    page.wait_for("[data-question=hand].banner-info").await?;
    page.click("next").await?;
    step(page, "survey").await?;
    page.click("why-hurry").await?;
    page.click("help-none").await?;
    assert!(page.has("[data-testid=stays]").await?);
    assert!(!page.has("[data-testid=send], [data-testid=mailto]").await?);
    page.click("next").await?;
    step(page, "end").await
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_both_campaigns_can_be_gone_through_in_both_languages_with_and_without_a_token() {
    Page::test(|page| async move {
        for (id, quote) in CAMPAIGNS {
            for (lang, said) in [("ja", "これは訓練でした。"), ("en", "That was a drill.")]
            {
                for token in ["", "&rid=aB3dE6g"] {
                    open_campaign(&page, &format!("?c={id}&lang={lang}{token}")).await?;
                    assert!(text(&page).await?.starts_with(said), "{lang}");
                    assert_eq!(page.text("[data-testid=cue-quote]").await?, quote);
                    practise(&page).await?;
                    assert_eq!(kept(&page).await?, json!([0, 0, "", 0, 0]));
                    assert_eq!(confirmations(&page).len(), usize::from(!token.is_empty()));
                }
            }
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_page_asks_for_its_own_files_and_once_for_the_one_that_confirms() {
    Page::test(|page| async move {
        open_campaign(&page, &format!("?c=folder-ja&rid={TOKEN}&lang=ja")).await?;
        assert_eq!(confirmations(&page), Vec::<String>::new());
        // A script is no person.
        page.script(
            "document.getElementById('start').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
             dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));",
            Value::Null,
        )
        .await?;
        assert_eq!(confirmations(&page), Vec::<String>::new());
        practise(&page).await?;
        assert_eq!(
            confirmations(&page),
            [format!("GET drill/seen.txt?rid={TOKEN}")]
        );
        let files = asked(&page)
            .into_iter()
            .skip(1)
            .filter(|line| !line.contains("icon-"));
        let mut files: Vec<String> = files.map(|line| without_checksum(&line)).collect();
        files.sort();
        let expected = [
            "GET boot-*.js",
            "GET drill/campaigns/folder-ja.eml",
            "GET drill/campaigns/folder-ja.json",
            "GET drill/drill-*.css",
            "GET drill/drill-*.js",
            "GET drill/practice-*/miwake-practice.js",
            "GET drill/practice-*/miwake-practice_bg.wasm",
            "GET drill/seen.txt?rid=aB3dE6g",
            "GET engine-*/miwake-worker.js",
            "GET engine-*/miwake-worker_bg.wasm",
            "GET engine-*/worker_boot.js",
            "GET lang-*.js",
            "GET policy.json",
        ];
        assert_eq!(files, expected);
        // The token has left the address, and stands nowhere on the page.
        let address = page.client().current_url().await?;
        assert_eq!(address.query(), Some("c=folder-ja&lang=ja"));
        let shown = page
            .script("return document.documentElement.outerHTML", Value::Null)
            .await?;
        assert!(!shown.to_string().contains(TOKEN));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_the_first_screen_needs_is_asked_for_at_once() {
    Page::test(|page| async move {
        page.devtools("Network.enable", json!({})).await?;
        let line = json!({ "offline": false, "latency": 400, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.devtools("Network.emulateNetworkConditions", line)
            .await?;
        page.go("drill/?c=folder-ja&lang=ja").await?;
        page.wait_for("#cue:not([hidden])").await?;
        let times = "
            const names = ['lang-', 'drill/drill-'];
            const all = performance.getEntriesByType('resource').filter((entry) => names.some((name) => entry.name.includes(name)));
            return [all.length, Math.max(...all.map((entry) => entry.startTime)) < Math.min(...all.map((entry) => entry.responseEnd))];";
        let times = page.script(times, Value::Null).await?;
        assert_eq!(times, json!([3, true]), "language, script and style");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_practice_waits_for_a_sign_of_a_person() {
    Page::test(|page| async move {
        page.wait_for_people().await?;
        open(&page, "?c=folder-ja&lang=ja").await?;
        page.wait_for("#cue:not([hidden])").await?;
        // What would fetch it has run, and has had time to.
        let waited = "
            const [done] = arguments;
            const look = () => (globalThis.miwakeEngine ? setTimeout(done, 500) : setTimeout(look, 20));
            look();";
        page.client().execute_async(waited, vec![]).await?;
        let first = |line: &String| !line.contains("practice-") && !line.contains("engine-");
        assert!(asked(&page).iter().all(first), "{:?}", asked(&page));
        page.show_a_person().await?;
        page.wait_for("html[data-ready=true]").await?;
        assert!(!asked(&page).iter().all(first));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn without_a_script_the_page_is_whole_in_both_languages() {
    Page::test(|page| async move {
        let off = |value: bool| json!({ "value": value });
        page.devtools("Emulation.setScriptExecutionDisabled", off(true))
            .await?;
        for query in ["", "?c=folder-ja&rid=aB3dE6g", "?c=none"] {
            page.go(&format!("drill/{query}")).await?;
            let text = page.wait_for("main").await?.text().await?;
            for never in ["これは訓練でした", "That was a drill"] {
                assert!(!text.contains(never), "{query}: {never}");
            }
            for words in [
                "このページでは分かりません。",
                "This page cannot tell",
                "前から知っている電話番号",
                "Ask your own IT",
                "訓練ではないかもしれません",
                "it may not have been a drill",
            ] {
                assert!(text.contains(words), "{query}: {words}");
            }
            assert!(!page.wait_for("#start").await?.is_displayed().await?);
            assert!(!page.wait_for("#language").await?.is_displayed().await?);
        }
        assert_eq!(confirmations(&page), Vec::<String>::new());
        page.devtools("Emulation.setScriptExecutionDisabled", off(false))
            .await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn strange_tokens_are_never_sent_and_strange_campaigns_never_fetched() {
    Page::test(|page| async move {
        let long = "a".repeat(65);
        let markup = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        for strange in [
            "",
            "%00",
            "a%0Ab",
            "../../x",
            "..%2f..%2fpolicy",
            "a.b",
            "A_b",
            "%E8%A8%93",
            "a%20b",
            markup,
            long.as_str(),
        ] {
            open(&page, &format!("?lang=en&c={strange}&rid={strange}!")).await?;
            page.wait_for("#confirms:not([hidden])").await?;
            page.wait_for("h1").await?;
            page.script("return document.body.focus()", Value::Null)
                .await?;
            page.click_on("main").await?;
            assert!(
                text(&page).await?.starts_with("This page cannot tell"),
                "{strange}"
            );
            assert!(
                !page.wait_for("#cue").await?.is_displayed().await?,
                "{strange}"
            );
            let asked = asked(&page);
            assert!(
                !asked
                    .iter()
                    .any(|line| line.contains("campaigns/") || line.contains("seen.txt")),
                "{asked:?}"
            );
            assert!(!page.has("main img").await?);
            assert_eq!(kept(&page).await?, json!([0, 0, "", 0, 0]));
        }
        Ok(())
    });
}

/// The general page, which claims nothing, for a campaign that is broken, over, or not there.
async fn general_page(page: &Page) -> Result<(), Error> {
    wait_until("the general page", || async {
        let waiting =
            page.has("html[data-campaign]").await? || !page.has("#language:not([hidden])").await?;
        Ok((!waiting).then_some(()))
    })
    .await?;
    assert!(!page.wait_for("#cue").await?.is_displayed().await?);
    assert!(page.wait_for("#unknown h1").await?.is_displayed().await?);
    assert!(page.wait_for("#entered").await?.is_displayed().await?);
    let seen = format!("{} {}", page.client().title().await?, text(page).await?);
    for claim in [
        "これは訓練でした",
        "何も取られて",
        "何も集めません",
        "あわてることはありません",
        "That was a drill",
        "collects nothing",
    ] {
        assert!(!seen.contains(claim), "{claim}: {seen}");
    }
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_an_unknown_or_broken_campaign_gives_the_general_page() {
    // The browser's log tells of files that are not there.
    Page::run(|page| async move {
        open(&page, "?c=there-is-none&rid=aB3dE6g&lang=ja").await?;
        general_page(&page).await?;
        // The person is told from a scanner all the same.
        page.click_on("main").await?;
        wait_until("the confirmation", || async {
            Ok((confirmations(&page).len() == 1).then_some(()))
        })
        .await?;
        let first = r#"{"place":"from","quote":"a@b.example","kind":"urgency","says":{"ja":"あ"}}"#;
        let broken = [
            String::new(),
            "[]".to_owned(),
            "{".to_owned(),
            r#"{"schema":1,"mail_lang":"ja"}"#.to_owned(),
            format!(r#"{{"schema":2,"mail_lang":"ja","first":{first}}}"#),
            format!(r#"{{"schema":1,"mail_lang":"xx","first":{first}}}"#),
            // Long over, and over at no day that there is.
            format!(r#"{{"schema":1,"mail_lang":"ja","first":{first},"ends":"2020-11-20"}}"#),
            format!(r#"{{"schema":1,"mail_lang":"ja","first":{first},"ends":"soon"}}"#),
            // These pass the first screen and are refused when the practice is loaded.
            format!(r#"{{"schema":1,"mail_lang":"ja","first":{first},"typo":1}}"#),
            format!(
                r#"{{"schema":1,"mail_lang":"ja","first":{first},"cues":[{{"place":"nowhere"}}]}}"#
            ),
        ];
        for json in broken {
            page.server()
                .replace(Some(("folder-ja.json", json.clone().into_bytes())));
            open(&page, "?c=folder-ja&lang=ja").await?;
            general_page(&page)
                .await
                .map_err(|error| format!("{json}: {error}"))?;
        }
        Ok(())
    })
    .expect("the page");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn without_the_mail_the_practice_of_reporting_goes_on() {
    Page::run(|page| async move {
        page.server().withhold(Some("folder-ja.eml"));
        open_campaign(&page, "?c=folder-ja&lang=ja").await?;
        page.click("start").await?;
        page.marked("no-mail").await?;
        page.click("next").await?;
        step(&page, "report").await?;
        // Nothing of the practice can be had: the first screen and the page stand.
        page.server().withhold(Some("miwake-practice_bg.wasm"));
        open(&page, "?c=folder-ja&lang=ja").await?;
        page.wait_for("#cannot-start:not([hidden])").await?;
        page.click("start").await?;
        assert!(page.wait_for("#cannot-start").await?.is_displayed().await?);
        assert!(page.wait_for("#now").await?.is_displayed().await?);
        Ok(())
    })
    .expect("the page");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_mail_full_of_markup_stays_text() {
    Page::test(|page| async move {
        let mail = "From: <x@y.example>\r\nSubject: <img src=x onerror=alert(1)>\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\n\
                    Content-Type: text/plain\r\n\r\n<script>alert(1)</script>\r\n<a href=\"https://y.example\">y</a>\r\n";
        page.server()
            .replace(Some(("folder-ja.eml", mail.as_bytes().to_vec())));
        open_campaign(&page, "?c=folder-ja&lang=ja").await?;
        page.click("start").await?;
        let said = page
            .wait_for("[data-testid=item][data-place=subject]")
            .await?
            .text()
            .await?;
        assert!(said.contains("<img src=x onerror=alert(1)>"), "{said}");
        let active = "return document.querySelectorAll('.mail :is(a[href^=http], img, script, iframe, form)').length";
        assert_eq!(page.script(active, Value::Null).await?, json!(0));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn everything_can_be_done_with_the_keyboard() {
    Page::test(|page| async move {
        open_campaign(&page, "?c=rooms-en&rid=aB3dE6g&lang=en").await?;
        let press = |key: char| {
            let page = page.clone();
            async move {
                let focused = page.client().active_element().await?;
                focused.send_keys(&key.to_string()).await?;
                Ok::<_, Error>(())
            }
        };
        let (tab, enter, space) = ('\u{e004}', '\u{e007}', ' ');
        // To the button of the first screen: skip link, brand, two languages.
        for _ in 0..5 {
            press(tab).await?;
        }
        let focused = "return document.activeElement.dataset.testid ?? ''";
        assert_eq!(page.script(focused, Value::Null).await?, json!("start"));
        press(enter).await?;
        step(&page, "find").await?;
        page.wait_for("#step-heading:focus").await?;
        // Hold the time, then go through the mail.
        press(tab).await?;
        press(space).await?;
        let held = page.text("[data-testid=hold]").await?;
        assert_eq!(held, "Let the clock run");
        press(tab).await?;
        press(tab).await?;
        press(enter).await?;
        assert_eq!(
            page.script("return document.activeElement.ariaPressed", Value::Null)
                .await?,
            json!("true")
        );
        let status = page.script(
            "return document.querySelector('[data-testid=status]').textContent",
            Value::Null,
        );
        assert!(status.await?.as_str().is_some_and(|said| said.len() > 20));
        assert_eq!(confirmations(&page).len(), 1);
        // On to the end, as the keyboard goes.
        for wanted in ["rest", "next", "do-reply"] {
            loop {
                press(tab).await?;
                let now = page.script(focused, Value::Null).await?;
                if now == json!(wanted) {
                    break;
                }
                assert_ne!(now, json!("language-ja"), "{wanted} was not reached");
            }
            let lost = "return document.activeElement === document.body";
            press(if wanted == "do-reply" { space } else { enter }).await?;
            // A button that goes away hands the focus on.
            assert_eq!(
                page.script(lost, Value::Null).await?,
                json!(false),
                "{wanted}"
            );
        }
        page.wait_for("[data-question=do].banner-caution").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_time_ends_by_showing_the_rest_and_can_be_switched_off() {
    Page::test(|page| async move {
        // A second takes a hundredth of one here: the page's clock counts seconds by timers.
        let fast = "const slow = setTimeout; window.setTimeout = (f, ms, ...a) => slow(f, ms === 1000 ? 10 : ms, ...a)";
        page.run_first(fast).await?;
        open_campaign(&page, "?c=folder-ja&lang=ja").await?;
        page.click("start").await?;
        page.wait_for("[data-testid=next]").await?;
        let status = page.script(
            "return document.querySelector('[data-testid=status]').textContent",
            Value::Null,
        );
        assert!(
            status
                .await?
                .as_str()
                .is_some_and(|said| said.starts_with("時間になりました"))
        );
        assert!(
            page.client()
                .find_all(fantoccini::Locator::Css("[data-testid=said]"))
                .await?
                .len()
                >= 5
        );
        Ok(())
    });
    Page::test(|page| async move {
        open_campaign(&page, "?c=folder-ja&lang=ja").await?;
        page.click("start").await?;
        page.click("no-time").await?;
        assert!(!page.has("[data-testid=clock]").await?);
        assert!(page.has("[data-testid=rest]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_policy_switches_the_confirmation_off_and_names_who_gets_answers() {
    Page::test(|page| async move {
        let policy = json!({
            "contact": { "name": "窓口", "phone": "100" },
            "drill": { "confirm": false, "survey_address": "survey", "survey_mail": "drill@own.example" },
        });
        page.server()
            .replace(Some(("policy.json", policy.to_string().into_bytes())));
        open_campaign(&page, "?c=rooms-en&rid=aB3dE6g&lang=en").await?;
        assert!(!page.wait_for("#confirms").await?.is_displayed().await?);
        page.click("start").await?;
        page.click("rest").await?;
        page.click("next").await?;
        page.click("next").await?;
        step(&page, "survey").await?;
        assert!(!page.has("[data-testid=what], [data-testid=mailto]").await?);
        page.click("why-work").await?;
        let what = page.text("[data-testid=what]").await?;
        assert_eq!(what, r#"{"campaign":"rooms-en","why":"work","help":null}"#);
        let mailto = page
            .marked("mailto")
            .await?
            .attr("href")
            .await?
            .unwrap_or_default();
        assert!(mailto.starts_with("mailto:drill@own.example?subject="));
        assert!(!asked(&page).iter().any(|line| line.starts_with("POST")));
        assert_eq!(confirmations(&page), Vec::<String>::new());
        // What is sent is what was shown.
        let watch = "window.sent = []; const plain = fetch; \
                     window.fetch = (to, with_) => { sent.push(String(to), with_?.body); return plain(to, with_) }";
        page.script(watch, Value::Null).await?;
        page.server().replace(Some(("survey", b"ok".to_vec())));
        page.click("send").await?;
        wait_until("the answer", || async {
            let said = page.text("[data-testid=sent]").await?;
            Ok(said.starts_with("Sent").then_some(()))
        })
        .await?;
        let sent = page.script("return sent", Value::Null).await?;
        assert_eq!(
            sent,
            json!([format!("{}survey", page.server().address()), what])
        );
        // Answers go to no other server, and a policy that cannot be read confirms nobody.
        for policy in [
            r#"{"drill":{"survey_address":"https://elsewhere.example/"}}"#,
            "{ broken",
        ] {
            page.server()
                .replace(Some(("policy.json", policy.as_bytes().to_vec())));
            open_campaign(&page, "?c=rooms-en&rid=aB3dE6g&lang=en").await?;
            page.click("start").await?;
            page.click("rest").await?;
            page.click("next").await?;
            page.click("next").await?;
            page.click("why-work").await?;
            assert!(page.has("[data-testid=stays]").await?);
            assert_eq!(
                confirmations(&page).len(),
                usize::from(policy.contains("drill"))
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_language_can_be_changed_on_the_way() {
    Page::test(|page| async move {
        open_campaign(&page, "?c=rooms-en&lang=ja").await?;
        page.click("start").await?;
        page.click("language-en").await?;
        assert_eq!(
            page.text("#step-heading").await?,
            "Find the cues in the email"
        );
        assert_eq!(page.client().title().await?, "That was a drill — Miwake");
        // The mail is read in its own language, and stays in sight in the other.
        page.click("language-ja").await?;
        let item = page
            .wait_for("[data-testid=item][data-place=text] .foreign")
            .await?;
        assert_eq!(item.attr("lang").await?.as_deref(), Some("en"));
        assert!(item.is_displayed().await?);
        // Chosen, it is the one thing that is kept.
        assert_eq!(kept(&page).await?, json!([1, 0, "", 0, 0]));
        page.script("localStorage.clear()", Value::Null).await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_learning_page_leads_here() {
    Page::test(|page| async move {
        page.go("en/learn/drills/").await?;
        page.click_on("a[href$='drill/?lang=en']").await?;
        page.wait_for("html[lang=en]").await?;
        assert!(text(&page).await?.starts_with("This page cannot tell"));
        Ok(())
    });
}
