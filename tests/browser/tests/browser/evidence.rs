//! Evidence in context: addresses, look-alike names, hidden text, and the way from a reason to its place and back.

use crate::page::{press, tab_to};
use miwake_browser_tests::{Error, Page};
use serde_json::{Value, json};

const ENTER: char = '\u{e007}';

/// Much of what a mail does to be taken for another: a digit for a letter, a Cyrillic letter, wrapped and disguised
/// links, and hidden text far below.
fn mail() -> String {
    let filler =
        "<p>Ordinary words of a newsletter that nobody reads to its end.</p>\r\n".repeat(450);
    let hidden =
        "words that only a filter should read and that have nothing to do with the mail ".repeat(8);
    format!(
        "From: PayPal <service@paypa1.com>\r\n\
         To: reader@example.jp\r\n\
         Reply-To: help@mail.other-place.example\r\n\
         Subject: Your account\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0900\r\n\
         Message-ID: <1@paypa1.com>\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/html; charset=utf-8\r\n\
         \r\n\
         <p>Confirm your pass<span style='display:none'>xq</span>word and your acc<span style='font-size:0'>zz</span>ount.</p>\r\n\
         <p><a href='https://www.paypal.com@login.evil-place.example/x'>https://www.paypal.com/signin</a>\r\n\
         <a href='https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdeep.inner-place.example%2Fa&amp;data=1'>open</a>\r\n\
         <a href='http://3221225985/'>number</a> <a href='https://pаypal.example/'>letter</a></p>\r\n\
         {filler}\
         <div style='display:none'>{hidden}</div><p>The end: zero\u{200b}width.</p>\r\n"
    )
}

/// Presses a button, and promises the element that has the focus once the page has done what it asks for.
const GONE: &str = "const gone = (button) => {
    button.focus();
    button.click();
    return new Promise((done) => setTimeout(() => done(document.activeElement)));
};";

async fn count(page: &Page, css: &str) -> Result<u64, Error> {
    let script = "return document.querySelectorAll(arguments[0]).length";
    Ok(page.script(script, css.into()).await?.as_u64().unwrap_or(0))
}

/// The text of each element that matches `css`, also of what is not displayed.
async fn texts(page: &Page, css: &str) -> Result<Vec<String>, Error> {
    let script = "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)";
    Ok(serde_json::from_value(
        page.script(script, css.into()).await?,
    )?)
}

/// The text of what matches `css` as it is drawn: without what is not displayed, and nothing put between.
async fn seen(page: &Page, css: &str) -> Result<String, Error> {
    page.lay_out_all().await?;
    let script = "return document.querySelector(arguments[0]).innerText";
    let text = page.script(script, css.into()).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Whether the page shows what matches `css` at all.
async fn is_shown(page: &Page, css: &str) -> Result<bool, Error> {
    let script = "return document.querySelector(arguments[0]).checkVisibility()";
    Ok(page.script(script, css.into()).await? == json!(true))
}

async fn narrow(page: &Page) -> Result<(), Error> {
    let size = json!({ "width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": true });
    page.devtools("Emulation.setDeviceMetricsOverride", size)
        .await?;
    Ok(())
}

async fn too_wide(page: &Page) -> Result<Value, Error> {
    page.lay_out_all().await?;
    let script =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    page.script(script, Value::Null).await
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn addresses_show_whose_they_are() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", mail().as_bytes()).await?;
        let owners = texts(&page, "[data-testid=link] .owner").await?;
        let expected = [
            "paypal.com",
            "evil-place.example",
            "outlook.com",
            "inner-place.example",
            "3221225985",
            "pаypal.example",
        ];
        assert_eq!(owners, expected);
        assert_eq!(
            texts(&page, "[data-testid=link] .user").await?,
            ["www.paypal.com"]
        );
        let senders = texts(&page, ".mailboxes .owner").await?;
        assert_eq!(senders, ["paypa1.com", "other-place.example", "example.jp"]);
        for lang in ["ja", "en"] {
            page.click(&format!("language-{lang}")).await?;
            page.wait_for(&format!("html[lang={lang}]")).await?;
            let first = page.text("#link-0").await?;
            assert!(
                first.contains("paypal.com") && first.contains('@'),
                "{first}"
            );
            let elsewhere = page.text("#link-0 [data-testid=elsewhere]").await?;
            assert!(elsewhere.contains("paypal.com") && elsewhere.contains("evil-place.example"));
            let inner = page.text("#link-1 [data-testid=unwrapped]").await?;
            assert!(
                inner.contains("https://deep.inner-place.example/a"),
                "{inner}"
            );
            let number = page.text("#link-2").await?;
            assert!(
                number.contains("192.0.2.1") && number.contains("IP"),
                "{number}"
            );
            let letter = page.text("#link-3 [data-testid=letter]").await?;
            assert!(letter.contains("U+0430"), "{letter}");
        }
        // Not by colour alone.
        let style = "const s = getComputedStyle(document.querySelector('.owner'));
            return [s.fontWeight >= 700, s.textDecorationLine]";
        assert_eq!(
            page.script(style, Value::Null).await?,
            json!([true, "underline"])
        );
        narrow(&page).await?;
        assert_eq!(too_wide(&page).await?, json!(0));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_name_stands_beside_the_one_that_it_looks_like() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", mail().as_bytes()).await?;
        let place = "[data-testid=check-row][data-check=lookalike-sender] [data-testid=compare]";
        let names = texts(&page, &format!("{place} dd")).await?;
        assert_eq!(names, ["paypa1.com", "paypal.com"]);
        assert_eq!(
            texts(&page, &format!("{place} .differs > span")).await?,
            ["1", "l"]
        );
        assert_eq!(count(&page, &format!("{place} .glyph")).await?, 10);
        // What the eye sees is said in a sentence, and the columns are not read out letter by letter.
        let said = texts(&page, &format!("{place} ul li")).await?;
        assert_eq!(said, ["What looks like “l” is the digit “1”."]);
        assert!(
            page.has(&format!("{place} [aria-hidden=true] .glyphs"))
                .await?
        );
        page.click("language-ja").await?;
        page.wait_for("html[lang=ja]").await?;
        let said = texts(&page, &format!("{place} ul li")).await?;
        assert_eq!(said, ["「l」に見えるところは、数字の「1」です。"]);
        let border = format!(
            "const width = (e) => parseFloat(getComputedStyle(e).borderBottomWidth);
             const [same, other] = ['.glyph:not(.differs)', '.differs'].map((css) => document.querySelector('{place} ' + css));
             return width(other) > width(same)"
        );
        assert_eq!(page.script(&border, Value::Null).await?, json!(true));
        narrow(&page).await?;
        assert_eq!(too_wide(&page).await?, json!(0));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn hidden_text_is_shown_in_its_place_when_asked_for() {
    Page::test(|page| async move {
        for lang in ["ja", "en"] {
            page.open(&format!("?lang={lang}")).await?;
            page.drop_and_check("mail.eml", mail().as_bytes()).await?;
            let before = seen(&page, "[data-testid=mail-body]").await?;
            assert!(
                before.contains("Confirm your password") && !before.contains("only a filter"),
                "{before}"
            );
            assert!(
                before.contains("account.") && !before.contains("U+200B"),
                "{before}"
            );
            tab_to(&page, "document.activeElement.matches('.unseen-switch')").await?;
            press(&page, ' ').await?;
            page.wait_for(".unseen-switch:checked").await?;
            let after = seen(&page, "[data-testid=mail-body]").await?;
            for word in ["xq", "zz", "only a filter", "<U+200B>"] {
                assert!(after.contains(word), "{word}: {after}");
            }
            let why = if lang == "ja" {
                "見せない指定"
            } else {
                "not displayed"
            };
            assert!(after.contains(why), "{after}");
            narrow(&page).await?;
            assert_eq!(too_wide(&page).await?, json!(0));
            // The next mail is shown as its reader sees it.
            page.drop_and_check(
                "mail.eml",
                mail().replace("only a filter", "no filter").as_bytes(),
            )
            .await?;
            page.wait_for(".unseen-switch:not(:checked)").await?;
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn every_place_can_be_gone_to_and_left_by_keyboard() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", mail().as_bytes()).await?;
        // Each piece of evidence of the whole checklist, hidden text far below included.
        let count = count(&page, "[data-testid=check-row] .evidence .button-inline").await?;
        assert!(count >= 6, "{count} places");
        let mut unseen = 0;
        for number in 0..count {
            let script = "const show = document.querySelectorAll('[data-testid=check-row] .evidence .button-inline')[arguments[0]];
                return gone(show).then((place) => [place.id, place !== show && place.checkVisibility(),
                    getComputedStyle(place).outlineStyle, place.matches('.unseen')])";
            let place = page
                .script(&format!("{GONE}{script}"), number.into())
                .await?;
            assert_eq!(place[1], json!(true), "{place}");
            assert_eq!(place[2], json!("solid"), "{place}");
            unseen += u64::from(place[3] == json!(true));
        }
        assert!(unseen >= 2, "{unseen} places in hidden text");
        assert!(is_shown(&page, ".unseen-switch:checked").await?);

        // From a reason to its place and back.
        tab_to(
            &page,
            "document.activeElement.matches('[data-testid=show]')",
        )
        .await?;
        press(&page, ENTER).await?;
        page.wait_for(".mail [tabindex='-1']:focus").await?;
        tab_to(
            &page,
            "document.activeElement.matches('[data-testid=back]')",
        )
        .await?;
        let name = "return document.activeElement.getAttribute('aria-label')";
        let name = page.script(name, Value::Null).await?;
        assert!(
            name.as_str()
                .is_some_and(|name| name.contains("Back to reason 1")),
            "{name}"
        );
        press(&page, ENTER).await?;
        page.wait_for("#reason-1:focus").await?;
        // Every number in the mail leads to a finding that is there.
        let script =
            "return [...document.querySelectorAll('.mail [data-testid=back]')].map((back) => {
            back.click();
            return document.activeElement.id;
        }).filter((id) => !/^reason-\\d+$/.test(id)).length";
        assert_eq!(page.script(script, Value::Null).await?, json!(0));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn attachments_and_closed_headers_can_be_gone_to() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let mail = "Return-Path: <bounce@elsewhere-place.example>\r\nFrom: a@mikan-bank.example\r\nTo: b@example.jp\r\n\
            Subject: x\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n\
            Content-Type: application/octet-stream; name=invoice.pdf.exe\r\n\
            Content-Disposition: attachment; filename=invoice.pdf.exe\r\n\r\nMZ\r\n";
        page.drop_and_check("mail.eml", mail.as_bytes()).await?;
        let go = "const row = [...document.querySelectorAll(`[data-check=${arguments[0]}] .evidence .button-inline`)].at(-1);
            return gone(row).then((place) => [place.id, place.checkVisibility(), place.closest('details')?.open ?? true])";
        let go = format!("{GONE}{go}");
        let file = page.script(&go, "executable-attachment".into()).await?;
        assert_eq!(file, json!(["attachment-0", true, true]));
        let header = page.script(&go, "return-path-elsewhere".into()).await?;
        assert_eq!(header, json!(["header-0", true, true]));
        Ok(())
    });
}

const ACCOUNT: &str = "\
From: Accounts <accounts@supplier-pay.example>\r
To: reader@example.jp\r
Subject: Change\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Message-ID: <1@supplier-pay.example>\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
\r
いつもお世話になっております。\r
来月分のお支払いより、振込先の口座を下記のとおり変更いたしました。今後は新しい口座へお振込みくださいますようお願いいたします。\r
みかん銀行 本店 普通 口座番号 1234567\r
本日中に折り返しご連絡ください。\r
パスワードの確認は http://192.0.2.7/login でお願いいたします。\r
";

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn marks_are_whole_words_with_a_reason_beside_the_reasons() {
    Page::test(|page| async move {
        for (lang, mail) in [("ja", ACCOUNT), ("en", crate::mails::FRAUD)] {
            page.open(&format!("?lang={lang}")).await?;
            page.drop_and_check("mail.eml", mail.as_bytes()).await?;
            page.lay_out_all().await?;
            // What stands right before and behind each mark, without the numbers.
            let script = "
                const plain = (node) => { const copy = node.cloneNode(true); copy.querySelectorAll('sup').forEach((s) => s.remove()); return copy.textContent; };
                const text = (node) => !node ? '' : node.nodeType === 3 ? node.data : plain(node);
                return [...document.querySelectorAll('.body-text mark')].map((mark) =>
                    [text(mark.previousSibling).slice(-1), plain(mark), text(mark.nextSibling).slice(0, 1)]);";
            let marks = page.script(script, Value::Null).await?;
            let marks: Vec<(String, String, String)> = serde_json::from_value(marks)?;
            assert!(!marks.is_empty());
            let kind = |text: Option<char>| match text {
                Some(c) if c.is_ascii_alphanumeric() => 1,
                Some('\u{4e00}'..='\u{9fff}') => 2,
                Some('\u{30a1}'..='\u{30fc}') => 3,
                _ => 0,
            };
            for (before, mark, after) in &marks {
                let cut_before = kind(before.chars().next()) == kind(mark.chars().next());
                let cut_after = kind(after.chars().next()) == kind(mark.chars().next_back());
                let (first, last) = (kind(mark.chars().next()), kind(mark.chars().next_back()));
                assert!(
                    !(first > 0 && cut_before || last > 0 && cut_after),
                    "{before}[{mark}]{after}"
                );
                assert_ne!(mark.trim(), "口座番号", "a noun in place of the request");
            }
            let script = "
                return [...document.querySelectorAll('.mail [data-testid=back]')].map((back) => {
                    const line = document.getElementById(`reason-${back.textContent.trim()}`);
                    return !!line?.closest('[data-testid=reasons], [data-testid=marked]') && line.checkVisibility() && line.innerText.length > 10;
                })";
            let lines = page.script(script, Value::Null).await?;
            let lines = lines.as_array().ok_or("no numbers")?;
            assert!(
                !lines.is_empty() && lines.iter().all(|line| line == true),
                "{lang}: {lines:?}"
            );
        }
        Ok(())
    });
}
