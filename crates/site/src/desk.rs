//! The desk of drills: a page that a program draws (crates/web, `miwake-desk`). Without it there is nothing to read
//! but what the desk is for.

use crate::page::{Files, Page, prefixed};
use miwake_messages::Lang;

/// Where the page is.
const PATH: &str = "desk/";

struct Words {
    title: &'static str,
    description: &'static str,
    lead: &'static str,
    getting_ready: &'static str,
    cannot_start: &'static str,
    drills: &'static str,
}

const JA: Words = Words {
    title: "訓練の準備と結果",
    description: "メール訓練の一式を名簿から作り、終わった訓練の報告率と開封率を数えます。ファイルは端末の外に出ません。",
    lead: "メール訓練を準備し、結果を数えるページです。ファイルは、この端末の中だけで読みます。",
    getting_ready: "準備しています…",
    cannot_start: "このブラウザーでは始められませんでした。新しいブラウザーで開くか、miwake drill を使ってください。",
    drills: "メール訓練の行い方",
};

const EN: Words = Words {
    title: "Drills: prepare, and results",
    description: "Makes the kit of a phishing drill from a roster, and counts report and open rates afterwards. Files never leave the device.",
    lead: "Prepare a phishing drill here, and count what came of it. Files are read on this device only.",
    getting_ready: "Getting ready…",
    cannot_start: "It could not start in this browser. Open it in a newer browser, or use miwake drill.",
    drills: "How to run a drill",
};

fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    }
}

/// The page, without the names of its files.
pub(crate) fn page() -> Page {
    let mut page = Page::new(Lang::Ja, PATH, JA.title, JA.description, String::new());
    page.links = Lang::ALL
        .map(|lang| prefixed(lang, "learn/drills/"))
        .to_vec();
    page.alone = true;
    page
}

/// Whether this is the page.
pub(crate) fn is(page: &Page) -> bool {
    page.path == PATH
}

/// Puts the page into its document.
pub(crate) fn finish(page: &mut Page, files: &Files) {
    let both = |text: fn(&Words) -> &'static str, element: &str| {
        Lang::ALL
            .map(|lang| {
                let tag = lang.tag();
                format!(
                    "<{element} lang=\"{tag}\">{}</{element}>",
                    text(words(lang))
                )
            })
            .concat()
    };
    let drills = Lang::ALL.map(|lang| {
        let to = prefixed(lang, "learn/drills/");
        format!(
            "<a lang=\"{}\" href=\"../{to}\">{}</a>",
            lang.tag(),
            words(lang).drills
        )
    });
    page.html = format!(
        "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types miwake\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"description\" content=\"{} {}\">\n<title>{} — 見分け Miwake</title>\n\
         <link rel=\"icon\" href=\"../{}\" type=\"image/svg+xml\">\n\
         <script src=\"../lang.js\"></script>\n\
         <link rel=\"stylesheet\" href=\"{}\">\n\
         <script type=\"module\" src=\"../boot.js\" data-alone data-js=\"./miwake-desk.js\" data-wasm=\"./miwake-desk_bg.wasm\"></script>\n\
         </head>\n<body>\n\
         <header class=\"site-header\"><div class=\"wrap\">\n\
         <p class=\"brand\"><a href=\"../\"><span class=\"brand-ja\">見分け</span> <span class=\"brand-en\">Miwake</span></a></p>\n\
         <ul class=\"site-nav\"><li>{}</li></ul>\n\
         </div></header>\n<main class=\"wrap desk\" id=\"main\">\n\
         <div id=\"cannot-start\" class=\"banner banner-error\" role=\"alert\" hidden>{}</div>\n\
         <div id=\"app\"><h1>{}</h1>{}{}</div>\n</main>\n</body>\n</html>\n",
        JA.description,
        EN.description,
        JA.title,
        files.icon,
        files.desk_style,
        drills.concat(),
        both(|words| words.cannot_start, "p"),
        both(|words| words.title, "span"),
        both(|words| words.lead, "p"),
        both(|words| words.getting_ready, "p"),
    );
}
