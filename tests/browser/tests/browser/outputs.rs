//! Below the result: first steps after a click, what leaves the page, the checklist's filter, the drawn path.

use crate::mails::FRAUD;
use crate::page::{press, tab_to};
use miwake_browser_tests::{Error, Page, wait_until};
use miwake_checks::Environment;
use miwake_messages::{Lang, Messages};
use serde_json::{Value, json};

/// A mail whose receiving server says that SPF failed, after a step of two days.
const PATH: &str = "\
Authentication-Results: mx.example.jp; spf=fail smtp.mailfrom=shop.example; dkim=none\r
Received: from mx.example.jp by box.example.jp; Mon, 16 Nov 2026 09:00:03 +0900\r
Received: from out.shop.example (unknown [192.0.2.9]) by mx.example.jp; Mon, 16 Nov 2026 09:00:01 +0900\r
Received: from pc.shop.example by out.shop.example; Sat, 14 Nov 2026 08:00:00 +0900\r
From: Shop <info@shop.example>\r
To: reader@example.jp\r
Subject: Your order\r
Date: Sat, 14 Nov 2026 08:00:00 +0900\r
Message-ID: <2@shop.example>\r
\r
Your order is on its way: https://www.shop.example/orders\r
";

/// Gives the page a contact, as `policy.json` would, before its program asks for it.
async fn open_with_contact(page: &Page, query: &str) -> Result<(), Error> {
    let policy = json!({ "contact": { "name": "Security desk", "email": "desk@example.jp", "phone": "+81 3-0000-0000" } });
    let script = format!(
        "const ask = window.fetch;
         window.fetch = (what, ...more) => String(what.url ?? what).endsWith('policy.json')
             ? Promise.resolve(new Response('{policy}')) : ask(what, ...more);"
    );
    page.run_first(&script).await?;
    page.open(query).await
}

async fn count(page: &Page, css: &str) -> Result<u64, Error> {
    let script = "return document.querySelectorAll(arguments[0]).length";
    Ok(page.script(script, css.into()).await?.as_u64().unwrap_or(0))
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn who_has_already_clicked_finds_first_steps_and_whom_to_call() {
    Page::test(|page| async move {
        open_with_contact(&page, "?lang=ja").await?;
        for lang in ["ja", "en"] {
            page.click(&format!("language-{lang}")).await?;
            page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
            page.click("after-link").await?;
            let focused = "return document.activeElement.id";
            assert_eq!(page.script(focused, Value::Null).await?, "after");
            tab_to(
                &page,
                "document.activeElement.matches('[data-act=paid] summary')",
            )
            .await?;
            press(&page, '\u{e007}').await?;
            let steps = page.text("[data-act=paid][open] ol").await?;
            assert!(steps.contains("#9110"), "{steps}");
            let tell = page
                .text("[data-act=paid][open] [data-testid=tell]")
                .await?;
            assert!(
                tell.contains("Security desk") && tell.contains("desk@example.jp"),
                "{tell}"
            );
            assert!(
                page.has("[data-act=paid] a[href='tel:+81300000000']")
                    .await?
            );
            assert_eq!(count(&page, "[data-testid=after-act]").await?, 7);
            let few = "return [...document.querySelectorAll('[data-testid=after-act] ol')]
                .filter((list) => list.children.length < 3 || list.children.length > 5).length";
            assert_eq!(page.script(few, Value::Null).await?, 0);
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_mail_to_the_contact_is_shown_first_and_nothing_in_it_is_live() {
    Page::test(|page| async move {
        open_with_contact(&page, "?lang=en").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        assert!(!page.marked("mailto").await?.is_displayed().await?);
        page.click_on("[data-testid=tell-of-it] summary").await?;
        let shown = page.text("[data-testid=summary]").await?;
        assert!(
            shown.contains("support[@]mikan-bank-check[.]example"),
            "{shown}"
        );
        assert!(shown.contains("\n3. "), "{shown}");
        let address = page
            .marked("mailto")
            .await?
            .attr("href")
            .await?
            .unwrap_or_default();
        let rest = address
            .strip_prefix("mailto:desk@example.jp?subject=")
            .expect("the contact");
        assert!(rest.len() <= 1_800, "{}", rest.len());
        let script = "return decodeURIComponent(arguments[0].split('&body=')[1]).replaceAll('\\r\\n', '\\n')";
        assert_eq!(page.script(script, rest.into()).await?, shown.as_str());
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn text_is_copied_harmless_and_json_is_that_of_the_command_line() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        // The clock of both, since a report may speak of the time.
        page.script("Date.now = () => 1795305600000", Value::Null)
            .await?;
        page.script(
            "copied = []; saved = [];
             Object.defineProperty(navigator, 'clipboard',
                 { configurable: true, value: { writeText: async (text) => { copied.push(text); } } });
             const make = URL.createObjectURL;
             URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make.call(URL, blob); };
             HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };",
            Value::Null,
        )
        .await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        assert!(!page.has("[data-testid=mailto]").await?, "a mail to nobody");
        for (button, holds) in [
            ("copy", "hxxp://192[.]0[.]2[.]7/login"),
            ("copy-summary", "mikan-bank-check[.]example"),
            ("copy-reply", "mikan-bank-check[.]example"),
            ("copy-indicators", "hxxp://192[.]0[.]2[.]7/login"),
        ] {
            let folded = match button {
                "copy-summary" => Some("tell-of-it"),
                "copy-reply" => Some("reply"),
                "copy-indicators" => Some("indicators"),
                _ => None,
            };
            if let Some(folded) = folded {
                page.click_on(&format!("[data-testid={folded}] summary"))
                    .await?;
            }
            page.click(button).await?;
            wait_until("copied", || async {
                let said = page.text(&format!("[data-testid={button}-said]")).await?;
                Ok((!said.is_empty()).then_some(()))
            })
            .await?;
            let copied = page.script("return copied.at(-1)", Value::Null).await?;
            let copied = copied.as_str().unwrap_or_default();
            assert!(copied.contains(holds), "{copied}");
            for live in ["http:", "https:", "192.0.2.7", "mikan-bank-check.example"] {
                assert!(!copied.contains(live), "{live}: {copied}");
            }
        }

        page.click("save").await?;
        let saved = wait_until("a file", || async {
            let saved = page.script("return saved", Value::Null).await?;
            Ok((saved.as_array().map_or(0, Vec::len) == 2).then_some(saved))
        })
        .await?;
        let environment = Environment {
            now: Some(1_795_305_600),
            ..Environment::default()
        };
        let report = miwake_engine::check_bytes(FRAUD.as_bytes(), &environment);
        let name = format!("{}.json", miwake_report::file_stem(&report));
        assert_eq!(saved, json!([name, report.to_json_pretty()]));
        assert!(name.starts_with("miwake-Urgent-Your-account"), "{name}");

        // Where the browser has no clipboard the text is there to be taken by hand.
        page.script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
            Value::Null,
        )
        .await?;
        page.click("copy").await?;
        page.wait_for(".outputs textarea[readonly]").await?;
        Ok(())
    });
}

/// What stands in the reply.
async fn reply_text(page: &Page) -> Result<String, Error> {
    let script = "return document.querySelector('[data-testid=reply-text]').value";
    let text = page.script(script, Value::Null).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_reply_to_staff_is_edited_and_copied_in_either_language() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        page.click_on("[data-testid=reply] summary").await?;
        page.marked("reply-text").await?;
        let report = miwake_engine::check_bytes(FRAUD.as_bytes(), &Environment::default());
        for lang in [Lang::Ja, Lang::En] {
            let choice = format!("[name=reply-language][value={}]", lang.tag());
            page.click_on(&choice).await?;
            let expected = miwake_report::reply(&report, &Messages::new(lang));
            wait_until("the reply", || async {
                Ok((reply_text(&page).await? == expected).then_some(()))
            })
            .await?;
        }
        // What was written stays while something else is done on the page.
        let area = page.marked("reply-text").await?;
        area.send_keys("Regards, desk").await?;
        page.click_on("[data-testid=indicators] summary").await?;
        page.marked("indicator-list").await?;
        page.script(
            "Object.defineProperty(navigator, 'clipboard',
                 { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });",
            Value::Null,
        )
        .await?;
        page.click("copy-reply").await?;
        let copied = wait_until("copied", || async {
            let copied = page
                .script("return window.copied ?? null", Value::Null)
                .await?;
            Ok(copied.as_str().map(str::to_owned))
        })
        .await?;
        assert!(copied.contains("Regards, desk"), "{copied}");
        assert!(
            copied.contains("support[@]mikan-bank-check[.]example"),
            "{copied}"
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn indicators_are_saved_as_the_command_writes_them() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.script(
            "saved = [];
             const make = URL.createObjectURL;
             URL.createObjectURL = (blob) => { blob.arrayBuffer().then((b) => saved.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(b))); return make.call(URL, blob); };
             HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };",
            Value::Null,
        )
        .await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        page.click_on("[data-testid=indicators] summary").await?;
        page.click("save-indicators").await?;
        let saved = wait_until("a file", || async {
            let saved = page.script("return saved", Value::Null).await?;
            Ok((saved.as_array().map_or(0, Vec::len) == 2).then_some(saved))
        })
        .await?;
        let report = miwake_engine::check_bytes(FRAUD.as_bytes(), &Environment::default());
        let name = format!("{}.csv", miwake_report::file_stem(&report));
        let csv = miwake_report::indicator_csv(&report);
        assert_eq!(saved, json!([name, format!("\u{feff}{csv}")]));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn first_steps_are_those_for_what_the_mail_asks() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let mail = |text: &str| {
            format!(
                "From: Tanaka <tanaka.shacho@gmail.com>\r\nTo: reader@example.jp\r\nSubject: x\r\n\
                 Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
            )
        };
        for (text, act) in [
            (
                "会議中です。ギフトカードを購入してください。番号はメールで送ってください。",
                "paid",
            ),
            (
                "お手元のスマートフォンに届いた6桁の認証コードを、このメールに返信して教えてください。",
                "password",
            ),
        ] {
            page.drop_and_check("mail.eml", mail(text).as_bytes())
                .await?;
            let open = "return [...document.querySelectorAll('[data-testid=after-act][open]')].map((e) => e.dataset.act)";
            assert_eq!(page.script(open, Value::Null).await?, json!([act]));
            let label = Messages::new(Lang::Ja).text(&format!("ui-after-link-{act}"));
            assert_eq!(page.text("[data-testid=after-link]").await?, label);
        }
        let links = "return [...document.querySelectorAll('[data-testid=after-act]')].map((e) => [e.querySelector('summary').textContent, e.querySelector('a').getAttribute('href')])";
        let links = page.script(links, Value::Null).await?;
        for link in links.as_array().ok_or("no links")? {
            let address = link[1].as_str().unwrap_or_default();
            page.go(address).await?;
            let heading = address.rsplit('#').next().unwrap_or_default();
            let heading = page.text(&format!("h3#{heading}")).await?;
            let told = link[0].as_str().unwrap_or_default();
            assert!(
                told.chars().take(3).eq(heading.chars().take(3)),
                "{told}: {heading}"
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_checklist_is_filtered_by_keyboard() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let row = |outcome: &str| format!("[data-testid=check-row]{outcome}");
        let all = count(&page, &row("")).await?;
        let found = count(&page, &row("[data-outcome=found]")).await?;
        let unchecked = count(&page, &row("[data-outcome=could-not-check]")).await?;
        assert!(0 < found && found < all);
        let counts = page.text("[data-testid=filter]").await?;
        for number in [all, found, unchecked] {
            assert!(counts.contains(&format!("({number})")), "{counts}");
        }
        tab_to(&page, "document.activeElement.name === 'filter'").await?;
        for (outcome, expected) in [
            ("[data-outcome=found]", found),
            ("[data-outcome=could-not-check]", unchecked),
            ("", all),
        ] {
            press(&page, '\u{e014}').await?;
            wait_until("the rows", || async {
                let shown = (
                    count(&page, &row("")).await?,
                    count(&page, &row(outcome)).await?,
                );
                Ok((shown == (expected, expected)).then_some(()))
            })
            .await?;
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_way_of_the_mail_is_drawn_with_what_the_receiving_server_said() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", PATH.as_bytes()).await?;
        assert_eq!(count(&page, "[data-testid=hop]").await?, 3);
        assert_eq!(count(&page, "[data-testid=odd-delay]").await?, 1);
        let odd = page.text("[data-testid=odd-delay]").await?;
        assert!(odd.contains("2 days later"), "{odd}");
        let boundary = page.text(".hop.boundary").await?;
        assert!(
            boundary.contains("mx.example.jp") && boundary.contains("192.0.2.9"),
            "{boundary}"
        );
        assert!(
            boundary.contains("SPF") && boundary.contains("DKIM"),
            "{boundary}"
        );
        assert_eq!(count(&page, ".hop.outside").await?, 2);
        assert_eq!(count(&page, "[data-testid=path] tbody tr").await?, 3);
        Ok(())
    });
}
