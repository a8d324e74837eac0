//! The desk's part in which a drill is prepared: from the example to a kit, with nothing sent and nothing kept.

use crate::files::drop_files;
use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// Catches what the page offers for saving.
const CATCH: &str = "
    saved = {};
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { lastBlob = blob; return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { if (this.download) saved[this.download] = lastBlob; };";

/// Opens the desk, and its part.
async fn open(page: &Page, lang: &str) -> Result<(), Error> {
    page.go(&format!("desk/?lang={lang}")).await?;
    page.wait_for("html[data-ready=true]").await?;
    page.script(CATCH, Value::Null).await?;
    page.click("part-prepare").await
}

/// The bytes of the file whose name ends like this, as hexadecimal digits.
async fn saved(page: &Page, ending: &str) -> Result<Vec<u8>, Error> {
    let script = "
        const [ending] = arguments;
        const name = Object.keys(saved).find((name) => name.endsWith(ending));
        if (!name) return null;
        window.read ??= {};
        if (!(name in read)) {
            read[name] = null;
            saved[name].arrayBuffer().then((buffer) => {
                let text = '';
                for (const byte of new Uint8Array(buffer)) text += byte.toString(16).padStart(2, '0');
                read[name] = text;
            });
        }
        return read[name];";
    let digits = wait_until("a saved file", || async {
        let digits = page.script(script, ending.into()).await?;
        Ok(digits.as_str().map(str::to_owned))
    })
    .await?;
    let byte = |index: usize| u8::from_str_radix(digits.get(index..index + 2).unwrap_or(""), 16);
    let bytes: Result<Vec<u8>, _> = (0..digits.len()).step_by(2).map(byte).collect();
    Ok(bytes?)
}

fn unpack(zip: Vec<u8>) -> Result<BTreeMap<String, String>, Error> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip))?;
    let mut files = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index)?;
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        files.insert(file.name().to_owned(), text);
    }
    Ok(files)
}

/// Enters a text into a field, as somebody who types does.
async fn enter(page: &Page, id: &str, text: &str) -> Result<(), Error> {
    let script = "
        const [id, text] = arguments[0];
        const field = document.querySelector(`[data-testid=${id}]`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(script, json!([id, text])).await?;
    Ok(())
}

async fn is_refused(page: &Page, id: &str) -> Result<String, Error> {
    page.text(&format!("[data-testid=refused][data-refusal={id}]"))
        .await
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_example_becomes_a_kit_in_at_most_twelve_actions() {
    Page::test(|page| async move {
        open(&page, "ja").await?;
        let mut actions = 1; // The part.
        let mut steps = vec!["prepare-example"];
        steps.extend(["prepare-next"; 5]);
        steps.push("prepare-make");
        for step in steps {
            page.click(step).await?;
            actions += 1;
        }
        page.wait_for("[data-testid=made][data-people='50']")
            .await?;
        assert!(actions <= 12, "{actions}");
        let kit = unpack(saved(&page, ".kit.zip").await?)?;
        let mut tokens = BTreeSet::new();
        let mails: Vec<_> = kit
            .iter()
            .filter(|(name, _)| name.starts_with("mail/"))
            .collect();
        assert_eq!(mails.len(), 50);
        for (name, mail) in mails {
            let environment = miwake_checks::Environment::default();
            let report = miwake_engine::check_bytes(mail.as_bytes(), &environment);
            assert_eq!(report.notes, [], "{name}");
            assert_eq!(
                report
                    .mail
                    .headers
                    .iter()
                    .filter(|header| header.name == "X-Miwake-Drill")
                    .count(),
                1
            );
            let link = report
                .mail
                .links
                .first()
                .map(|link| link.href.clone())
                .unwrap_or_default();
            let token = link.rsplit_once("&rid=").map(|(_, token)| token.to_owned());
            tokens.extend(token.filter(|token| token.len() == 7));
        }
        assert_eq!(tokens.len(), 50);
        let names = [
            "project.json",
            "send-plan.json",
            "tokens.csv",
            "mail-merge/people.csv",
            "gophish/group.csv",
            "texts/desk-guide.txt",
        ];
        assert!(
            names.iter().all(|name| kit.contains_key(*name)),
            "{:?}",
            kit.keys()
        );
        let kept = "return [localStorage.length, sessionStorage.length, document.cookie]";
        assert_eq!(page.script(kept, Value::Null).await?, json!([0, 0, ""]));
        // The project in it opens in the other part.
        let project = kit.get("project.json").cloned().unwrap_or_default();
        page.click("part-results").await?;
        drop_files(&page, &[("project.json", project.into_bytes())]).await?;
        page.wait_for("[data-testid=file][data-kind=project][data-state=read]")
            .await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_mail_is_shown_and_checked_by_the_engine_which_comes_only_then() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        page.click("prepare-example").await?;
        let engines = || {
            page.server()
                .requests()
                .iter()
                .filter(|it| it.contains("miwake-worker"))
                .count()
        };
        assert_eq!(engines(), 0);
        page.click("step-mail").await?;
        page.wait_for("[data-testid=prepare-report][data-state=done]")
            .await?;
        assert!(engines() > 0);
        let shown = page.text("[data-testid=prepare-preview]").await?;
        assert!(
            shown.contains("rid=PREVIEW") && shown.contains("sato.hana@example.co.jp"),
            "{shown}"
        );
        // What is written is text, whatever it looks like.
        enter(&page, "prepare-subject", "<img src=x onerror=alert(1)>").await?;
        wait_until("the subject", || async {
            let shown = page.text("[data-testid=prepare-preview]").await?;
            Ok(shown.contains("<img src=x onerror=alert(1)>").then_some(()))
        })
        .await?;
        assert!(!page.has("[data-testid=prepare-preview] img").await?);
        page.click("step-difficulty").await?;
        let difficulty = page.text("[data-testid=prepare-difficulty]").await?;
        assert!(difficulty.starts_with("Difficulty:"), "{difficulty}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_breaks_a_rule_is_said_beside_its_field_and_nothing_is_lost() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        page.click("prepare-example").await?;
        let roster = "氏名,メールアドレス\r\n佐藤,sato@example.co.jp\r\n外,x@elsewhere.example\r\n";
        drop_files(&page, &[("roster.csv", roster.into())]).await?;
        page.click("step-people").await?;
        let said = is_refused(&page, "strangers").await?;
        assert!(said.contains("x@elsewhere.example"), "{said}");
        page.click("step-mail").await?;
        enter(&page, "prepare-text", "Dear {{naem}}, {{link}}").await?;
        assert!(is_refused(&page, "text").await?.contains("naem"));
        // A press puts a variable where the cursor is, in place of what is selected.
        let select = "const area = document.querySelector('[data-testid=prepare-text]');
            area.focus();
            area.setSelectionRange(5, 13);";
        page.script(select, Value::Null).await?;
        page.click("variable-name").await?;
        page.click("variable-date").await?;
        let script = "const area = document.querySelector('[data-testid=prepare-text]');
            return [area.value, area.selectionEnd, document.activeElement === area]";
        assert_eq!(
            page.script(script, Value::Null).await?,
            json!(["Dear {{name}}{{date}}, {{link}}", 21, true])
        );
        enter(&page, "prepare-text", "Dear {{naem}}, {{link}}").await?;
        enter(&page, "prepare-from-name", "Amazon").await?;
        assert!(is_refused(&page, "brand").await?.contains("Amazon"));
        page.click("step-dates").await?;
        enter(&page, "wave-1", "2020-01-06T10:00").await?;
        is_refused(&page, "wave-past").await?;
        page.click("step-kit").await?;
        page.click("prepare-make").await?;
        page.wait_for("[data-testid=prepare-refused]").await?;
        assert!(!page.has("[data-testid=made]").await?);
        // All of it is in the file that is saved, and comes back.
        page.click("prepare-save").await?;
        let project = saved(&page, ".project.json").await?;
        page.go("desk/?lang=en&part=prepare").await?;
        page.wait_for("html[data-ready=true]").await?;
        drop_files(&page, &[("autumn.project.json", project)]).await?;
        page.click("step-mail").await?;
        let script = "return document.querySelector('[data-testid=prepare-text]').value";
        assert_eq!(
            page.script(script, Value::Null).await?,
            "Dear {{naem}}, {{link}}"
        );
        Ok(())
    });
}

/// A roster of ten thousand.
fn many() -> String {
    let rows =
        (0..10_000).map(|number| format!("Person {number},p{number}@example.co.jp,Sales\r\n"));
    "name,email,department\r\n".to_owned() + &rows.collect::<String>()
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn ten_thousand_mails_are_made_with_their_time_told_and_can_be_stopped() {
    Page::test_alone(|page| async move {
        open(&page, "en").await?;
        page.click("prepare-example").await?;
        drop_files(&page, &[("roster.csv", many().into())]).await?;
        page.click("step-people").await?;
        page.wait_for("[data-testid=prepare-people][data-count='10000']")
            .await?;
        page.click("step-kit").await?;
        page.click("prepare-make").await?;
        page.click("prepare-stop").await?;
        page.wait_for("[data-testid=stopped]").await?;
        let script = "
            const begun = performance.now();
            const watch = new MutationObserver(() => {
                if (document.querySelector('[data-testid=made]')) { window.took ??= performance.now() - begun; }
            });
            watch.observe(document.body, { childList: true, subtree: true });
            document.querySelector('[data-testid=prepare-make]').click();";
        page.script(script, Value::Null).await?;
        page.wait_for("[data-testid=made][data-people='10000']")
            .await?;
        let took = page.script("return window.took", Value::Null).await?;
        println!("a kit of 10,000: {took} ms");
        assert!(took.as_f64().is_some_and(|took| took > 0.0), "{took}");
        Ok(())
    });
}
