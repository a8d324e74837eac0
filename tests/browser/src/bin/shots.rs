//! Takes pictures of the page: both languages, two widths, light and dark.
//!
//! `cargo xtask shots FOLDER [MAIL…]`

use miwake_browser_tests::{Error, Page};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// CSS pixels: a small telephone, a laptop.
const WIDTHS: [u32; 2] = [360, 1280];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = arguments.next() else {
        eprintln!("which folder?");
        return ExitCode::FAILURE;
    };
    let mails = arguments.collect();
    match Page::run(|page| shoot(page, folder, mails)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
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
        }
    }
    Ok(())
}

/// The page as it is, in both widths, light and dark.
async fn looks(page: &Page, folder: &Path, name: &str) -> Result<(), Error> {
    for width in WIDTHS {
        let size =
            json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600 });
        page.devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        for scheme in ["light", "dark"] {
            let media =
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            page.devtools("Emulation.setEmulatedMedia", media).await?;
            let path = folder.join(format!("{name}-{width}-{scheme}.png"));
            page.picture(&path).await?;
        }
    }
    Ok(())
}
