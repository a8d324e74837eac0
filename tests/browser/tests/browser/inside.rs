//! Attachments that are looked into, files of Outlook's, several mails in one file.

use crate::mails::FRAUD;
use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};

// Files are built as in the tests of what reads them.
#[path = "../../../../crates/inspect/tests/build/mod.rs"]
pub(crate) mod build;

use build::mails::{
    Lock, base64, files_alone, item_with_locked_workbook, mail_with_drawn_code, mail_with_winmail,
};
use build::outlook::Outlook;
use build::zip::{File, zip};

const INSPECTOR: &str = "miwake-inspector_bg.wasm";

/// A program in a zip, as it is built by the tests of the zip reader. The program is two letters and zeros.
pub(crate) fn zipped_program() -> Vec<u8> {
    let program = [b"MZ\x90\0".as_slice(), &[0; 200]].concat();
    zipped(&[File::new("docs/invoice.pdf.exe", &program)])
}

/// What the inspector asks the engine about: a name and a page in Shift_JIS, a mail, a page saved as one file.
pub(crate) fn zipped_pages() -> Vec<u8> {
    let page = b"<html><body>\x83p\x83X\x83\x8f\x81[\x83h<form action='https://login.example/x'>\
                 <input type=password></form><a href='https://a.example/'>\x90\xbf\x8b\x81\x8f\x91</a></body></html>";
    let saved = [
        b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=shift_jis\r\n\r\n".as_slice(),
        page,
    ]
    .concat();
    zipped(&[
        File::new("page.html", page).raw_name(b"\x90\xbf\x8b\x81\x8f\x91.html"),
        File::new("mail.eml", &zipped_program()),
        File::new("saved.mht", &saved),
    ])
}

/// A mail with a zip of `files`.
fn zipped(files: &[File]) -> Vec<u8> {
    let zip = base64(&zip(files));
    format!(
        "From: Shipping <parcel@delivery.example>\r\nTo: reader@example.jp\r\nSubject: Your invoice\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <z@delivery.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\n\
         The invoice is attached.\r\n--part\r\nContent-Type: application/zip; name=\"invoice.zip\"\r\n\
         Content-Disposition: attachment; filename=\"invoice.zip\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{zip}\r\n--part--\r\n"
    )
    .into_bytes()
}

/// An Outlook item.
pub(crate) fn item() -> Vec<u8> {
    Outlook::note("[Urgent] Your account will be suspended")
        .from("Mikan Bank", "support@mikan-bank-check.example")
        .recipient(1, "Reader", "reader@example.jp")
        .text(
            0x1000,
            "Confirm your password within 24 hours:\r\nhttp://192.0.2.7/login\r\n",
        )
        .msg()
}

fn mbox() -> Vec<u8> {
    let line = "From x@example.com Mon Nov 16 09:00:00 2026\r\n";
    let plain = "From: Kita <kita@example.jp>\r\nTo: reader@example.jp\r\nSubject: Minutes\r\n\
                 Date: Mon, 16 Nov 2026 09:00:00 +0900\r\n\r\nThe minutes of Monday.\r\n";
    format!("{line}{plain}\r\n{line}{FRAUD}\r\n{line}{plain}").into_bytes()
}

/// A mail that is no more than the cover of another one.
pub(crate) fn forward() -> String {
    format!(
        "From: colleague@example.jp\r\nTo: desk@example.jp\r\nSubject: Fwd: is this real?\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\nPlease look.\r\n\
         --part\r\nContent-Type: message/rfc822\r\n\r\n{FRAUD}\r\n--part--\r\n"
    )
}

/// How often the server was asked for a file.
fn asked(page: &Page, name: &str) -> usize {
    let requests = page.server().requests();
    requests
        .iter()
        .filter(|request| request.ends_with(name))
        .count()
}

async fn subject(page: &Page) -> Result<String, Error> {
    page.text("[data-testid=mail] .headers").await
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_program_in_a_zip_is_found_by_what_is_fetched_only_then() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        assert_eq!(asked(&page, "inspector"), 0);
        assert_eq!(
            asked(&page, INSPECTOR),
            0,
            "fetched for a mail without attachments"
        );
        assert!(!page.has("[data-testid=attachment]").await?);

        let zipped = zipped_program();
        page.drop_and_check("mail.eml", &zipped).await?;
        let inside = page.text("[data-testid=inside]").await?;
        assert!(inside.contains("invoice.pdf.exe"), "{inside}");
        let row = "[data-testid=check-row][data-outcome=found]";
        let found = page.script(
            "return [...document.querySelectorAll(arguments[0])].some((e) => e.textContent.includes('invoice.pdf.exe'))",
            row.into(),
        );
        assert_eq!(found.await?, true, "no finding names the program");
        assert_eq!(asked(&page, INSPECTOR), 1);
        assert_eq!(asked(&page, "miwake-inspector.js"), 1);
        assert!(!page.has("[data-testid=unseen]").await?);

        page.drop_and_check("mail.eml", &zipped).await?;
        assert_eq!(asked(&page, INSPECTOR), 1, "fetched again");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_outlook_item_gets_a_verdict_in_both_languages() {
    Page::test(|page| async move {
        for lang in ["ja", "en"] {
            page.open(&format!("?lang={lang}")).await?;
            let verdict = page.drop_and_check("mail.msg", &item()).await?;
            assert!(
                ["dangerous", "suspicious"].contains(&verdict.level.as_str()),
                "{verdict:?}"
            );
            assert!(
                subject(&page)
                    .await?
                    .contains("support@mikan-bank-check.example")
            );
            assert!(
                page.has("[data-testid=notes] [data-note=headers-rebuilt]")
                    .await?
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_locked_workbook_in_an_outlook_item_is_told_as_far_as_it_can_be_seen() {
    Page::test(|page| async move {
        for (lang, opened, locked) in [
            (
                "ja",
                ["開くだけで動き", "で開いたので、中を調べました"],
                ["中は調べられませんでした", "メールに書かれていても"],
            ),
            (
                "en",
                [
                    "run as soon as it is opened",
                    "opened it, so the files in it were checked",
                ],
                [
                    "could not be checked",
                    "even if the password is in the email",
                ],
            ),
        ] {
            page.open(&format!("?lang={lang}")).await?;
            for (lock, said) in [(Lock::Old, opened), (Lock::Aes, locked)] {
                let item = item_with_locked_workbook(lock);
                let verdict = page.drop_and_check("mail.msg", &item).await?;
                assert!(
                    ["dangerous", "suspicious"].contains(&verdict.level.as_str()),
                    "{verdict:?}"
                );
                let script = "return document.querySelector('[data-testid=result]').textContent";
                let result = page.script(script, Value::Null).await?.to_string();
                for words in said {
                    assert!(
                        result.contains(words),
                        "{lang} {lock:?}: no {words}: {result}"
                    );
                }
                let inside = page.text("[data-testid=inside]").await?;
                assert!(inside.contains("請求明細_202611.xlsm"), "{inside}");
                // Named as what the finding rests on; the password stands in the mail itself anyway.
                assert_eq!(result.contains("Workbook_Open"), lock == Lock::Old);
            }
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_file_alone_is_judged_by_what_is_in_it_and_never_reassures() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        for (name, bytes, found) in files_alone() {
            let verdict = page.drop_and_check(name, &bytes).await?;
            assert_ne!(verdict.level, "nothing-notable", "{name}");
            assert!(
                page.has("[data-testid=notes] [data-note=file-alone]")
                    .await?,
                "{name}"
            );
            if found.is_some() {
                let any = "[data-testid=check-row][data-outcome=found]";
                assert!(page.has(any).await?, "{name}");
            }
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_winmail_holds_and_a_drawn_code_are_shown_as_the_mails_own() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", &mail_with_winmail())
            .await?;
        let attachments = page.text("[data-testid=attachment]").await?;
        assert!(attachments.contains("invoice.zip"), "{attachments}");
        let link = page.text("[data-testid=link]").await?;
        assert!(link.contains("pay.hidden.example"), "{link}");
        let drawn = mail_with_drawn_code("https://kaede.hidden.example/a", false);
        page.drop_and_check("mail.eml", &drawn).await?;
        let link = page.text("[data-testid=link]").await?;
        assert!(link.contains("kaede.hidden.example"), "{link}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn without_what_looks_inside_the_page_says_so() {
    Page::run(|page| async move {
        page.open("?lang=en").await?;
        page.server().withhold(Some(INSPECTOR));
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        assert!(
            page.has("[data-testid=unseen][data-unseen=not-loaded]")
                .await?
        );
        assert!(page.has("[data-testid=not-inspected]").await?);
        assert!(!page.has("[data-testid=inside]").await?);
        assert_ne!(page.verdict().await?.level, "nothing-notable");
        // The next mail asks again.
        page.server().withhold(None);
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        assert!(page.has("[data-testid=inside]").await?);
        assert!(!page.has("[data-testid=unseen]").await?);
        Ok(())
    })
    .expect("the page");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_trap_in_what_looks_inside_costs_only_what_is_inside() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        // A module that has none of the functions: whatever is asked of it throws.
        let empty = "miwakeEngine.inspector = () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))";
        page.script(&format!("const kept = miwakeEngine.inspector; restore = () => (miwakeEngine.inspector = kept); {empty}"), Value::Null)
            .await?;
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        assert!(
            page.has("[data-testid=unseen][data-unseen=trapped]")
                .await?
        );
        page.script("restore()", Value::Null).await?;
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        assert!(page.has("[data-testid=inside]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_trap_of_the_engine_on_what_is_inside_costs_only_that() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        // Every worker that is asked to look inside says that its engine trapped there.
        let trap = "
            const send = Worker.prototype.postMessage;
            Worker.prototype.postMessage = function (data, ...rest) {
                if (data.kind !== 'check' || data.question.blind) return send.call(this, data, ...rest);
                const said = { kind: 'trap', id: data.id, inside: true };
                setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: said })));
            };";
        page.script(trap, Value::Null).await?;
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        assert!(
            page.has("[data-testid=unseen][data-unseen=trapped]")
                .await?
        );
        assert!(!page.has("[data-testid=inside]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_mail_of_an_mbox_is_chosen_by_keyboard() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_file("mails.mbox", &mbox()).await?;
        crate::files::states(&page).await?;
        assert!(
            !page.has("[data-testid=verdict]").await?,
            "judged without a choice"
        );
        wait_until("the focus on the list", || async {
            let script = "return document.activeElement.id === 'files'";
            Ok((page.script(script, Value::Null).await? == true).then_some(()))
        })
        .await?;
        crate::page::tab_to(&page, "document.activeElement.dataset.testid === 'file'").await?;
        crate::page::press(&page, '\u{e015}').await?;
        let focused = page
            .script("return document.activeElement.ariaLabel", Value::Null)
            .await?;
        assert!(focused.to_string().contains("suspended"), "{focused}");
        crate::page::press(&page, '\u{e007}').await?;
        let verdict = page.verdict_after(0).await?;
        assert!(
            ["dangerous", "suspicious"].contains(&verdict.level.as_str()),
            "{verdict:?}"
        );
        let pressed = page
            .text("tr:has([data-testid=file][aria-pressed=true])")
            .await?;
        assert!(pressed.contains("suspended"), "{pressed}");
        assert_eq!(
            page.script("return document.activeElement.id", Value::Null)
                .await?,
            "verdict"
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_plain_forward_is_judged_by_its_mail_and_the_outer_one_on_request() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        page.drop_and_check("forward.eml", forward().as_bytes())
            .await?;
        assert!(page.has("[data-testid=mails][data-by-itself=true]").await?);
        assert!(subject(&page).await?.contains("mikan-bank-check"));
        let before = page.request().await?;
        page.click("judge-outer").await?;
        page.verdict_after(before).await?;
        assert!(subject(&page).await?.contains("colleague@example.jp"));
        assert!(
            page.has("[data-testid=judge-outer][aria-pressed=true]")
                .await?
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_answer_does_not_make_the_mail_be_read_again() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", &zipped_program()).await?;
        let before = page.request().await?;
        page.script(LISTEN, json!(null)).await?;
        page.click_on("[data-testid=question] input").await?;
        page.verdict_after(before).await?;
        let said = page.script("return said", Value::Null).await?;
        assert_eq!(said, json!(["pong", "done"]));
        let asked = page.script("return asked", Value::Null).await?;
        assert_eq!(
            asked,
            json!([["ping", 0], ["answer", 0]]),
            "bytes travelled"
        );
        Ok(())
    });
}

/// Notes what the page and its last worker say to each other, and how many bytes the page sends along.
const LISTEN: &str = "
    said = []; asked = [];
    const worker = workers.at(-1), send = worker.postMessage;
    worker.addEventListener('message', (e) => said.push(e.data.kind));
    worker.postMessage = function (message, ...rest) {
        asked.push([message.kind, message.payload?.byteLength ?? 0]);
        send.call(this, message, ...rest);
    };";

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_worker_that_no_longer_has_the_mail_is_sent_it_again() {
    Page::run(|page| async move {
        page.open("?lang=en").await?;
        // What was not inspected is not kept: the next answer is another chance.
        page.server().withhold(Some(INSPECTOR));
        let mail = zipped_program();
        page.drop_and_check("mail.eml", &mail).await?;
        assert!(page.has("[data-testid=unseen]").await?);
        page.server().withhold(None);
        let before = page.request().await?;
        page.script(LISTEN, Value::Null).await?;
        page.click_on("[data-testid=question] input").await?;
        page.verdict_after(before).await?;
        assert!(page.has("[data-testid=inside]").await?);
        let asked = page.script("return asked", Value::Null).await?;
        let sent = json!([
            ["ping", 0],
            ["answer", 0],
            ["check", mail.len()],
            ["inspector", 0]
        ]);
        assert_eq!(asked, sent);
        let said = page.script("return said", Value::Null).await?;
        let said_in_order = ["pong", "forgotten", "progress", "inspector", "done"];
        assert_eq!(said, json!(said_in_order));
        Ok(())
    })
    .expect("the page");
}
