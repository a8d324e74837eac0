//! Paper: what is on it, and how many pages.

use crate::mails::FRAUD;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use miwake_browser_tests::{Error, Page};
use serde_json::{Value, json};
use std::path::Path;

/// Centimetres.
const A4: PrintSize = PrintSize {
    width: 21.0,
    height: 29.7,
};

/// How many pages of A4 the browser prints; the file is left in `target/browser` for people to look at.
async fn pages(page: &Page, name: &str) -> Result<usize, Error> {
    let margins = PrintMargins {
        top: 1.0,
        bottom: 1.0,
        left: 1.0,
        right: 1.0,
    };
    let with = PrintConfiguration::builder().size(A4).margins(margins);
    let with = with.build().map_err(|error| format!("{error:?}"))?;
    let pdf = page.client().print(with).await?;
    let folder = miwake_browser_tests::dist()
        .with_file_name("target")
        .join("browser");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
    Ok(leaves(&pdf))
}

/// The page objects of a PDF, which Chromium writes uncompressed.
fn leaves(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let ends = text.split("/Type /Page").skip(1);
    ends.filter(|rest| !rest.starts_with('s')).count()
}

fn example(name: &str) -> Result<Vec<u8>, Error> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/examples");
    Ok(std::fs::read(folder.join(format!("{name}.eml")))?)
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_an_ordinary_mail_takes_two_pages_and_the_whole_is_a_choice() {
    Page::test(|page| async move {
        for (lang, names) in [
            ("ja", ["card-ja", "lecture-ja", "minutes-ja"]),
            ("en", ["parcel-en", "invoice-en", "minutes-en"]),
        ] {
            page.open(&format!("?lang={lang}")).await?;
            for name in names {
                page.drop_and_check("mail.eml", &example(name)?).await?;
                let short = pages(&page, name).await?;
                page.click("print-whole").await?;
                let whole = pages(&page, &format!("{name}-whole")).await?;
                println!("paper: {name}: {short} pages, whole {whole}");
                assert!((1..=2).contains(&short), "{name}: {short} pages");
                assert!(
                    whole > short,
                    "{name}: {whole} pages, {short} of them without the checklist"
                );
            }
        }
        Ok(())
    });
}

/// As the browser does before it prints, and after.
async fn on_paper(page: &Page, event: &str, media: &str) -> Result<(), Error> {
    let script = format!("dispatchEvent(new Event('{event}'))");
    page.script(&script, Value::Null).await?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": media }))
        .await?;
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn paper_has_what_matters_harmless_and_the_page_is_as_before() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        let html = "return document.querySelector('.result').outerHTML";
        let before = page.script(html, Value::Null).await?;
        let closed = "return document.querySelectorAll('.checklist details:not([open]), .after details:not([open])').length";
        assert_ne!(page.script(closed, Value::Null).await?, 0);
        for whole in [false, true] {
            if whole {
                page.click("print-whole").await?;
            }
            on_paper(&page, "beforeprint", "print").await?;
            assert_eq!(page.script(closed, Value::Null).await?, 0);
            let paper = page.text("body").await?;
            for live in [
                "http:",
                "https:",
                "192.0.2.7",
                "mikan-bank-check.example",
                "@gmail.com",
            ] {
                assert!(!paper.contains(live), "{live}: {paper}");
            }
            assert!(paper.contains("hxxp://192[.]0[.]2[.]7/login"), "{paper}");
            assert!(
                paper.contains("mikan[.]bank[.]help[@]gmail[.]com"),
                "{paper}"
            );
            assert_eq!(paper.contains("Checklist"), whole, "{paper}");
            // The numbers in the mail lead back on the screen; on paper they are what they look like.
            let shown = "return [...document.querySelectorAll('button, input, textarea, .help')]
                .filter((e) => e.checkVisibility() && !e.matches('.choice input, .number')).map((e) => e.outerHTML)";
            assert_eq!(page.script(shown, Value::Null).await?, json!([]));
            on_paper(&page, "afterprint", "").await?;
            assert_eq!(page.script(html, Value::Null).await?, before);
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn words_of_the_page_itself_are_printed_as_they_are() {
    Page::test(|page| async move {
        for (lang, heading) in [("ja", "ドメイン（@ より後ろ）"), ("en", "Domain (after @)")]
        {
            page.open(&format!("?lang={lang}")).await?;
            let mail = format!(
                "Authentication-Results: mx.example.jp; dkim=none header.d=shop.example\r\n{FRAUD}"
            );
            page.drop_and_check("mail.eml", mail.as_bytes()).await?;
            on_paper(&page, "beforeprint", "print").await?;
            let path = page.text(".result").await?;
            assert!(path.contains(heading), "{path}");
            assert!(path.contains("shop[.]example"), "{path}");
            on_paper(&page, "afterprint", "").await?;
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_drills_report_begins_on_the_first_page() {
    Page::test(|page| async move {
        for lang in ["ja", "en"] {
            page.go(&format!("desk/?lang={lang}")).await?;
            page.wait_for("html[data-ready=true]").await?;
            page.click("example-2021").await?;
            page.wait_for("[data-testid=comparison]").await?;
            let count = pages(&page, &format!("desk-{lang}")).await?;
            println!("paper: desk-{lang}: {count} pages");
            // A page that holds nothing but the title would be a fourth.
            assert!((1..=3).contains(&count), "{lang}: {count} pages");
            on_paper(&page, "beforeprint", "print").await?;
            let parts = "return getComputedStyle(document.querySelector('.desk-parts')).display";
            assert_eq!(page.script(parts, Value::Null).await?, "none");
            on_paper(&page, "afterprint", "").await?;
        }
        Ok(())
    });
}
