//! Takes pictures of the page: both languages, two widths, light and dark.
//!
//! `cargo xtask shots FOLDER [MAIL…]`, `cargo xtask shots FOLDER --docs`

use miwake_browser_tests::{Error, Page};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// CSS pixels: a small telephone, a laptop.
const WIDTHS: [u32; 2] = [360, 1280];

/// What the first screen of a result is in CSS pixels: a usual telephone, a laptop.
const FIRST: [[u32; 2]; 2] = [[390, 844], [1280, 800]];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = arguments.next() else {
        eprintln!("which folder?");
        return ExitCode::FAILURE;
    };
    let mails: Vec<PathBuf> = arguments.collect();
    let outcome = if mails == [PathBuf::from("--docs")] {
        Page::run(|page| screens(page, folder))
    } else {
        Page::run(|page| shoot(page, folder, mails))
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A picture of docs/screens: name, address below the site's own, what to wait for, what to bring to the top, width and
/// height in CSS pixels, colour scheme.
type Screen = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    [u32; 2],
    &'static str,
);

const SCREENS: &[Screen] = &[
    (
        "start-ja",
        "?lang=ja",
        "[data-ready]",
        "body",
        [1280, 1000],
        "light",
    ),
    (
        "verdict-ja",
        "?lang=ja&example=card-ja",
        "#verdict",
        "#verdict",
        [1280, 1400],
        "light",
    ),
    (
        "mail-en",
        "?lang=en&example=parcel-en",
        "#verdict",
        "#mail",
        [1280, 1200],
        "dark",
    ),
    (
        "phone-ja",
        "?lang=ja&example=lecture-ja",
        "#verdict",
        "#verdict",
        [360, 900],
        "dark",
    ),
    (
        "checklist-en",
        "?lang=en&example=invoice-en",
        "#verdict",
        ".checklist",
        [1280, 1000],
        "light",
    ),
    ("learn-ja", "learn/", "main", "body", [1280, 1000], "light"),
    (
        "drill-ja",
        "drill/?c=folder-ja&lang=ja",
        "#cue:not([hidden])",
        "body",
        [390, 844],
        "light",
    ),
    (
        "quiz-en",
        "en/learn/quiz/",
        "main",
        "#q1",
        [1280, 1000],
        "light",
    ),
];

/// Takes the pictures of docs/screens.
async fn screens(page: Page, folder: PathBuf) -> Result<(), Error> {
    std::fs::create_dir_all(&folder)?;
    for (name, address, wait, top, size, scheme) in SCREENS {
        look(&page, *size, scheme).await?;
        page.go(address).await?;
        page.wait_for(wait).await?;
        let script =
            "document.querySelector(arguments[0]).scrollIntoView(); document.activeElement.blur()";
        page.script(script, (*top).into()).await?;
        let picture = page.client().screenshot().await?;
        std::fs::write(folder.join(format!("{name}.png")), picture)?;
    }
    several_files(&page, &folder).await
}

/// The list of several files, which no address leads to: the examples of the site.
async fn several_files(page: &Page, folder: &Path) -> Result<(), Error> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/examples");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(examples)? {
        files.push(entry?.path().canonicalize()?.display().to_string());
    }
    files.sort();
    look(page, [1280, 1000], "light").await?;
    page.open("?lang=ja").await?;
    let input = page.wait_for("input[type=file]").await?;
    input.send_keys(&files.join("\n")).await?;
    page.wait_for("[data-testid=files][data-running=false]")
        .await?;
    let script = "document.querySelector('.files').scrollIntoView(); document.activeElement.blur()";
    page.script(script, json!(null)).await?;
    std::fs::write(
        folder.join("files-ja.png"),
        page.client().screenshot().await?,
    )?;
    Ok(())
}

/// Shows the page in this size and scheme from now on.
async fn look(page: &Page, [width, height]: [u32; 2], scheme: &str) -> Result<(), Error> {
    let size =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
    page.devtools("Emulation.setDeviceMetricsOverride", size)
        .await?;
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    page.devtools("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

async fn shoot(page: Page, folder: PathBuf, mails: Vec<PathBuf>) -> Result<(), Error> {
    std::fs::create_dir_all(&folder)?;
    for lang in ["ja", "en"] {
        page.open(&format!("?lang={lang}")).await?;
        if mails.is_empty() {
            looks(&page, &folder, &format!("start-{lang}")).await?;
        }
        for (number, mail) in mails.iter().enumerate() {
            let verdict = page
                .drop_and_check("mail.eml", &std::fs::read(mail)?)
                .await?;
            eprintln!("{number} {} {verdict:?}", mail.display());
            looks(&page, &folder, &format!("mail-{number}-{lang}")).await?;
            first_screens(&page, &folder, &format!("mail-{number}-{lang}-first")).await?;
        }
    }
    Ok(())
}

/// What is seen of a result before anybody scrolls.
async fn first_screens(page: &Page, folder: &Path, name: &str) -> Result<(), Error> {
    for size in FIRST {
        for scheme in ["light", "dark"] {
            look(page, size, scheme).await?;
            let script = "document.querySelector('#verdict').scrollIntoView(); document.activeElement.blur()";
            page.script(script, json!(null)).await?;
            let path = folder.join(format!("{name}-{}-{scheme}.png", size[0]));
            std::fs::write(path, page.client().screenshot().await?)?;
        }
    }
    Ok(())
}

/// The page as it is, in both widths, light and dark.
async fn looks(page: &Page, folder: &Path, name: &str) -> Result<(), Error> {
    for width in WIDTHS {
        for scheme in ["light", "dark"] {
            look(page, [width, 800], scheme).await?;
            let path = folder.join(format!("{name}-{width}-{scheme}.png"));
            page.picture(&path).await?;
        }
    }
    Ok(())
}
