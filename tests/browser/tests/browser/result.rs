//! The result as it meets the reader: what is in the first screen, what stays in sight, and the form out of the way.

use crate::asks::resize;
use crate::mails::FRAUD;
use crate::page::press;
use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};
use std::path::Path;

/// CSS pixels: a telephone and a laptop.
const WINDOWS: [[u32; 2]; 2] = [[390, 844], [1280, 800]];

/// A dangerous mail in Japanese with the longest usual texts: several asks, a long name and a long address.
const LONG_JA: &str = "\
Return-Path: <bounce@mail.mikan-bank-security-center.example>\r
From: みかん銀行オンラインバンキング お客様サポートセンター <support-center@mikan-bank-security-center.example>\r
To: reader@example.jp\r
Reply-To: mikan.bank.help@gmail.com\r
Subject: 【重要】お客様の口座のご利用を一時的に停止いたしました（ご本人様確認のお願い）\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Message-ID: <1@mikan-bank-security-center.example>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<p>お客様の口座で不審なサインインがありました。24時間以内に下のページで、パスワードとカード番号と暗証番号を入力して、ご本人様確認を完了してください。\
確認がない場合、口座を停止いたします。また、運転免許証の写真を返信してください。</p>\r
<p><a href=\"http://192.0.2.7/login\">https://www.mikan-bank.example/</a></p>\r
";

/// The same in English.
const LONG_EN: &str = "\
Return-Path: <bounce@mail.mikan-bank-security-center.example>\r
From: Mikan Bank Online Banking Customer Support Center <support-center@mikan-bank-security-center.example>\r
To: reader@example.jp\r
Reply-To: mikan.bank.help@gmail.com\r
Subject: [Important] Your account has been suspended until you confirm your identity\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Message-ID: <1@mikan-bank-security-center.example>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Dear customer, we found an unusual sign-in. Confirm your password, card number and PIN on the page below within 24 \
hours, or your account will be suspended. Please also reply with a photo of your driving licence.</p>\r
<p><a href=\"http://192.0.2.7/login\">https://www.mikan-bank.example/</a></p>\r
";

/// Something short that is pasted.
const SHORT_JA: &str = "お荷物のお届けにあがりましたが不在の為持ち帰りました。下記よりご確認ください。\nhttp://192.0.2.7/p";
const SHORT_EN: &str =
    "Your parcel could not be delivered. Confirm your address and card here:\nhttp://192.0.2.7/p";

/// Which of the marked parts are not wholly in the window as the page left it, with their places; waits until scrolling is over.
async fn outside(page: &Page, parts: &[&str]) -> Result<Value, Error> {
    let script = "
        const [parts, done] = arguments;
        const box = (id) => document.querySelector(`[data-testid=${id}]`)?.getBoundingClientRect();
        let before = NaN;
        const look = () => {
            const top = box('verdict')?.top;
            if (top !== before) { before = top; return setTimeout(look, 100); }
            const out = parts.map((id) => [id, box(id)?.top ?? null, box(id)?.bottom ?? null])
                .filter(([, top, bottom]) => top === null || top < 0 || bottom > innerHeight);
            done(out);
        };
        look();";
    let given = vec![json!(parts)];
    Ok(page.client().execute_async(script, given).await?)
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_first_screen_holds_what_people_came_for() {
    Page::test(|page| async move {
        let parts = ["another", "ask", "identity", "action", "first-reason"];
        for window in WINDOWS {
            resize(&page, window).await?;
            for (lang, long, short) in [("ja", LONG_JA, SHORT_JA), ("en", LONG_EN, SHORT_EN)] {
                page.open(&format!("?lang={lang}")).await?;
                let verdict = page.drop_and_check("mail.eml", long.as_bytes()).await?;
                assert_eq!(verdict.level, "dangerous");
                let out = outside(&page, &parts).await?;
                assert_eq!(out, json!([]), "{lang} {window:?}");
                page.check(short).await?;
                let out = outside(&page, &parts).await?;
                assert_eq!(out, json!([]), "{lang} {window:?}, text");
            }
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_form_folds_after_a_check_and_comes_back() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let shown = "return document.getElementById('mail-text').checkVisibility()";
        assert_eq!(page.script(shown, Value::Null).await?, true);
        page.check(FRAUD).await?;
        assert_eq!(page.script(shown, Value::Null).await?, false);
        let line = "return document.getElementById('input').getBoundingClientRect().height";
        let height = page.script(line, Value::Null).await?;
        assert!(
            height.as_f64().is_some_and(|height| height < 60.0),
            "{height}"
        );
        // Dropping works without opening it.
        let verdict = page.drop_and_check("other.eml", LONG_EN.as_bytes()).await?;
        assert_eq!(verdict.level, "dangerous");
        let named = page.text("#input").await?;
        assert!(named.contains("other.eml"), "{named}");
        page.click("another").await?;
        wait_until("the form", || async {
            Ok((page.script(shown, Value::Null).await? == true).then_some(()))
        })
        .await?;
        assert_eq!(page.written().await?, FRAUD.replace("\r\n", "\n"));
        assert!(
            page.has("[data-testid=verdict]").await?,
            "the result is gone"
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_small_verdict_covers_nothing_that_has_the_focus() {
    Page::test(|page| async move {
        resize(&page, WINDOWS[0]).await?;
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", LONG_JA.as_bytes()).await?;
        // It says nothing by itself to screen readers: the page's status does.
        let mut seen = 0;
        for _ in 0..60 {
            press(&page, '\u{e004}').await?;
            let script = "
                const done = arguments[arguments.length - 1];
                requestAnimationFrame(() => setTimeout(() => {
                    const small = document.querySelector('[data-testid=small-verdict]');
                    const element = document.activeElement;
                    if (!small || element === document.body) return done(null);
                    const live = small.closest('[aria-live], [role=status], [role=alert]') || small.querySelector('[aria-live], [role=status], [role=alert]');
                    const box = element.getBoundingClientRect();
                    const covered = box.height < 300 && box.bottom > small.getBoundingClientRect().top + 1 && !small.contains(element);
                    done([live !== null, covered ? element.outerHTML.slice(0, 200) : '']);
                }, 50));";
            let found = page.client().execute_async(script, vec![]).await?;
            if !found.is_null() {
                seen += 1;
                assert_eq!(found, json!([false, ""]));
            }
        }
        assert!(seen > 5, "the small verdict was there {seen} times");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn odd_names_and_subjects_break_nothing() {
    Page::test(|page| async move {
        resize(&page, WINDOWS[0]).await?;
        page.open("?lang=ja").await?;
        for (name, words) in [
            ("long", "長い件名".repeat(2_500)),
            ("unbroken", "w".repeat(10_000)),
            ("spaces", " ".repeat(40)),
            ("emoji", "🎉🔥".repeat(30)),
            ("right to left", "\u{202e}gpj.exe مرحبا بالعالم".to_owned()),
        ] {
            let mail = format!(
                "From: \"{words}\" <support@mikan-bank-check.example>\r\nTo: reader@example.jp\r\nSubject: {words}\r\n\
                 Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
                 24時間以内に下のページでパスワードを確認してください。\r\nhttp://192.0.2.7/login\r\n"
            );
            page.drop_and_check("", mail.as_bytes()).await?;
            let out = outside(&page, &["another", "ask", "identity", "action"]).await?;
            assert_eq!(out, json!([]), "{name}");
            for folded in ["reply", "indicators"] {
                page.click_on(&format!("[data-testid={folded}] summary"))
                    .await?;
            }
            page.marked("indicator-list").await?;
            page.lay_out_all().await?;
            let script = "return [document.documentElement.scrollWidth - innerWidth,
                document.querySelector('[data-testid=reply-text]').value.length,
                /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.querySelector('[data-testid=reply-text]').value)]";
            let found = page.script(script, Value::Null).await?;
            assert!(
                found[0].as_f64().is_some_and(|wide| wide <= 0.0),
                "{name}: {found}"
            );
            assert!(
                found[1]
                    .as_u64()
                    .is_some_and(|length| (50..2_000).contains(&length)),
                "{name}: {found}"
            );
            assert_eq!(found[2], false, "{name}");
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_locked_file_is_named_where_nothing_could_be_judged() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/mail");
        let locked = std::fs::read(fixtures.join("ham/ppap-zip-ja/mail.eml"))?;
        let verdict = page.drop_and_check("mail.eml", &locked).await?;
        assert_eq!(verdict.level, "undecided");
        let told = page.text("[data-testid=unread-files]").await?;
        assert!(
            told.contains("見積書_20261118.zip") && told.contains("パスワード"),
            "{told}"
        );
        page.click("show-unread").await?;
        let focused = "return document.activeElement.dataset.testid";
        assert_eq!(page.script(focused, Value::Null).await?, "attachment");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn whoever_is_alone_with_a_dangerous_mail_is_told_whom_to_ring() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", LONG_JA.as_bytes()).await?;
        let told = page.text("[data-testid=private-help]").await?;
        assert!(told.contains("188") && told.contains("#9110"), "{told}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_score_is_told_where_its_parts_are() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let verdict = page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let told = page.text("[data-testid=score]").await?;
        assert!(told.contains(&verdict.score.to_string()), "{told}");
        assert!(told.contains("starting point −"), "{told}");
        Ok(())
    });
}
