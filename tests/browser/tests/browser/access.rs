//! axe-core finds nothing, on every kind of page and in every state of the check page.

use crate::bad_input::nested;
use crate::desk;
use crate::files;
use crate::mails::{FRAUD, TEXT};
use crate::offline;
use crate::page::HELD;
use miwake_browser_tests::{Error, Page};
use serde_json::{Value, json};

/// axe-core 4.14.1 (MPL-2.0, see NOTICE); run in the page by WebDriver, never part of the site.
const AXE: &str = include_str!("../../vendor/axe.min.js");

/// Runs it; gives each violation as text.
const RUN: &str = "
    const done = arguments[0];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const place = (node) => `${node.target.join(' ')} (${node.failureSummary.replaceAll('\\n', ' ')})`;
    axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false }).then(
        ({ violations }) =>
            done(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(place).join('; ')}`)),
        (error) => done([`axe failed: ${error}`]));";

/// CSS pixels.
const NARROW: u32 = 320;
const WIDE: u32 = 1280;

/// What was found so far.
struct Found {
    page: Page,
    lang: &'static str,
    all: Vec<String>,
}

impl Found {
    fn new(page: &Page, lang: &'static str) -> Self {
        Self {
            page: page.clone(),
            lang,
            all: vec![],
        }
    }

    /// Looks at the page as it is, narrow and wide, one in light and one in dark colours, the other way round in the
    /// other language.
    async fn look(&mut self, state: &str) -> Result<(), Error> {
        let looks = match self.lang {
            "ja" => [(NARROW, "light"), (WIDE, "dark")],
            _ => [(NARROW, "dark"), (WIDE, "light")],
        };
        self.page.lay_out_all().await?;
        for (width, scheme) in looks {
            size(&self.page, width).await?;
            let media =
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            self.page
                .devtools("Emulation.setEmulatedMedia", media)
                .await?;
            let axe = format!("if (!window.axe) {{ {AXE} }}");
            self.page.script(&axe, Value::Null).await?;
            let found = self.page.client().execute_async(RUN, vec![]).await?;
            let found = found.as_array().ok_or("no list")?;
            let told = |violation: &Value| {
                format!(
                    "{state}, {}, {width} px, {scheme}: {}",
                    self.lang,
                    violation.as_str().unwrap_or_default()
                )
            };
            self.all.extend(found.iter().map(told));
        }
        Ok(())
    }

    fn assert_none(self) {
        assert!(self.all.is_empty(), "{}", self.all.join("\n"));
    }
}

/// Makes the window `width` wide.
pub(crate) async fn size(page: &Page, width: u32) -> Result<(), Error> {
    let size =
        json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600 });
    page.devtools("Emulation.setDeviceMetricsOverride", size)
        .await?;
    Ok(())
}

/// Opens all disclosures.
async fn open_all(page: &Page) -> Result<(), Error> {
    let script = "document.querySelectorAll('details').forEach((details) => (details.open = true))";
    page.script(script, Value::Null).await?;
    Ok(())
}

/// Three mails in one file.
fn mbox() -> String {
    let mail = |n: u32| {
        format!("From a@example.com Mon Nov 16 09:00:00 2026\r\nSubject: Mail {n}\r\n{FRAUD}\r\n")
    };
    (1..=3).map(mail).collect()
}

/// What is to be seen of the check page before there is a verdict, and without one.
async fn without_a_verdict(found: &mut Found) -> Result<(), Error> {
    let page = found.page.clone();
    found.look("empty").await?;
    open_all(&page).await?;
    found.look("help open").await?;
    page.click("check").await?;
    page.error("empty").await?;
    found.look("error").await?;
    page.script("hold = true", Value::Null).await?;
    page.write(TEXT).await?;
    page.click("check").await?;
    page.marked("cancel").await?;
    found.look("busy").await?;
    page.click("cancel").await?;
    page.script("hold = false", Value::Null).await?;
    page.click("clear").await?;
    page.marked("undo").await?;
    found.look("cleared").await
}

async fn with_a_verdict(found: &mut Found) -> Result<(), Error> {
    let page = found.page.clone();
    for example in 0..3 {
        let before = page.request().await?;
        page.click(&format!("example-{example}")).await?;
        page.verdict_after(before).await?;
        found.look(&format!("example {example}")).await?;
        open_all(&page).await?;
        found.look(&format!("example {example}, all open")).await?;
    }
    let before = page.request().await?;
    page.click_on("[data-testid=question] input[value=no]")
        .await?;
    page.verdict_after(before).await?;
    page.click_on("[data-testid=filter] input[value=could-not-check]")
        .await?;
    found.look("answered, filtered").await?;
    page.drop_and_check("mail.eml", &offline::with_attachment())
        .await?;
    open_all(&page).await?;
    found.look("attachment").await?;
    page.drop_file("mails.mbox", mbox().as_bytes()).await?;
    crate::files::states(&page).await?;
    found.look("several mails").await?;
    page.click("sort-verdict").await?;
    page.marked("files-words").await?.send_keys("zzz").await?;
    page.marked("files-none").await?;
    found.look("several mails, none that fits").await?;
    page.drop_and_check("nested.eml", &nested(2)).await?;
    found.look("mail in a mail").await?;
    files::drop_files(&page, &files::three()).await?;
    files::states(&page).await?;
    found.look("several files").await?;
    page.click("file").await?;
    page.marked("verdict").await?;
    found.look("one of several files").await
}

fn check_page(lang: &'static str) {
    Page::test(move |page| async move {
        let mut found = Found::new(&page, lang);
        page.open(&format!("?lang={lang}")).await?;
        without_a_verdict(&mut found).await?;
        with_a_verdict(&mut found).await?;
        // Settings that cannot be used.
        page.server().withhold(Some("policy.json"));
        page.open(&format!("?lang={lang}")).await?;
        page.marked("policy-error").await?;
        found.look("policy error").await?;
        page.server().withhold(None);
        // No script has run: both languages.
        let scripts = |off: bool| json!({ "value": off });
        page.devtools("Emulation.setScriptExecutionDisabled", scripts(true))
            .await?;
        page.go("").await?;
        page.devtools("Emulation.setScriptExecutionDisabled", scripts(false))
            .await?;
        found.look("no script").await?;
        // A script has run, the program has not come yet, and something waits for it.
        page.run_first(HELD).await?;
        page.go(&format!("?lang={lang}")).await?;
        page.click_on("[data-later=check]").await?;
        page.wait_for("#getting-ready:not([hidden])").await?;
        found.look("before the program").await?;
        found.assert_none();
        // The browser notes that policy.json was not there.
        page.forget_faults().await
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_the_check_page_in_japanese() {
    check_page("ja");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_the_check_page_in_english() {
    check_page("en");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_the_text_pages() {
    Page::test(|page| async move {
        let mut all = vec![];
        for (lang, up) in [("ja", ""), ("en", "en/")] {
            let mut found = Found::new(&page, lang);
            page.go(&format!("{up}learn/")).await?;
            found.look("learn/").await?;
            // Every page of it, the quiz last.
            let links =
                "return [...document.querySelectorAll('.cards a')].map((link) => link.href)";
            let links = page.script(links, Value::Null).await?;
            let links = links.as_array().ok_or("no links")?;
            assert!(links.len() > 8, "{links:?}");
            for link in links.iter().filter_map(Value::as_str) {
                page.client().goto(link).await?;
                found.look(link).await?;
            }
            page.go(&format!("{up}learn/quiz/")).await?;
            // One mail a screen: each is answered where it stands, then the next one comes.
            let choices = fantoccini::Locator::Css("section.ask input[value=fraud]");
            let choices = page.client().find_all(choices).await?;
            for (number, choice) in (1..).zip(&choices) {
                page.click_element(choice).await?;
                if number < choices.len() {
                    page.click_on(".quiz-nav button:last-of-type").await?;
                }
            }
            found.look("quiz, answered").await?;
            for path in ["checks/", "checks/link-text-mismatch/"] {
                page.go(&format!("{up}{path}")).await?;
                found.look(path).await?;
            }
            let input = page.wait_for(".search:not([hidden]) input").await?;
            input.send_keys("mail").await?;
            page.wait_for(".search li a").await?;
            found.look("searched").await?;
            all.append(&mut found.all);
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_the_desk() {
    Page::test(|page| async move {
        let mut all = vec![];
        for lang in ["ja", "en"] {
            let mut found = Found::new(&page, lang);
            page.go(&format!("desk/?lang={lang}")).await?;
            page.wait_for("html[data-ready=true]").await?;
            found.look("desk, empty").await?;
            page.click("example-2021").await?;
            page.wait_for("[data-testid=comparison]").await?;
            page.click_on("[data-testid=settings] summary").await?;
            found.look("desk, example").await?;
            size(&page, NARROW).await?;
            let too_wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(page.script(too_wide, Value::Null).await?, json!(0));
            desk::drop_all(&page).await?;
            page.click_on("[data-testid=skipped] summary").await?;
            page.click_on("[data-testid=mapping] summary").await?;
            found.look("desk, files").await?;
            page.click("part-prepare").await?;
            found.look("desk, nothing prepared").await?;
            page.click("prepare-example").await?;
            for step in ["people", "mail", "difficulty", "dates", "kit", "goal"] {
                page.click(&format!("step-{step}")).await?;
                found.look(&format!("desk, {step}")).await?;
                assert_eq!(
                    page.script(too_wide, Value::Null).await?,
                    json!(0),
                    "{step}"
                );
            }
            all.append(&mut found.all);
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_the_page_of_drills() {
    Page::test(|page| async move {
        let policy =
            json!({ "drill": { "survey_address": "survey", "survey_mail": "drill@own.example" } });
        page.server()
            .replace(Some(("policy.json", policy.to_string().into_bytes())));
        let mut all = vec![];
        for (lang, campaign) in [("ja", "rooms-en"), ("en", "folder-ja")] {
            let mut found = Found::new(&page, lang);
            page.go(&format!("drill/?lang={lang}")).await?;
            page.wait_for("#language:not([hidden])").await?;
            found.look("drill, no campaign").await?;
            page.go(&format!("drill/?lang={lang}&c={campaign}")).await?;
            page.wait_for("html[data-ready=true]").await?;
            found.look("drill, one cue").await?;
            page.click("start").await?;
            found.look("drill, find").await?;
            page.click("no-time").await?;
            for item in page
                .client()
                .find_all(fantoccini::Locator::Css("[data-testid=item]"))
                .await?
            {
                page.click_element(&item).await?;
            }
            found.look("drill, found").await?;
            size(&page, NARROW).await?;
            let too_wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(page.script(too_wide, Value::Null).await?, json!(0));
            for (state, choices) in [
                ("drill, report", &["do-ask", "hand-attach"][..]),
                ("drill, survey", &["why-none", "help-button"][..]),
                ("drill, end", &[]),
            ] {
                page.click("next").await?;
                for choice in choices {
                    page.click(choice).await?;
                }
                found.look(state).await?;
            }
            all.append(&mut found.all);
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_offer_of_a_new_version() {
    Page::test_kept(|page| async move {
        let mut found = Found::new(&page, "ja");
        offline::keep(&page, "?lang=ja").await?;
        page.server()
            .serve(&offline::other_version("version-access"));
        page.open("?lang=ja").await?;
        page.marked("newer").await?;
        found.look("new version").await?;
        page.write(TEXT).await?;
        page.click("newer-use").await?;
        found.look("new version, warned").await?;
        found.assert_none();
        Ok(())
    });
}
