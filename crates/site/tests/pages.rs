//! What the text pages hold.

use miwake_checks::{AskKind, IdentityKind};
use miwake_messages::{Lang, Messages};
use miwake_site::{Files, Page, copy_campaigns, pages, search_index};
use std::path::Path;

/// The one page that is in both languages.
const DRILL: &str = "drill/";
/// One page in both languages, too, which a program draws.
const DESK: &str = "desk/";

fn all() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    pages(&root, &Files::default()).expect("the pages can be written")
}

#[test]
fn every_page_has_a_sister_with_the_same_headings() {
    let pages = all();
    let sisters = pages
        .iter()
        .filter(|page| ![DRILL, DESK].contains(&page.path.as_str()));
    let of = |lang: Lang| sisters.clone().filter(move |page| page.lang == lang);
    assert_eq!(of(Lang::Ja).count(), of(Lang::En).count());
    for (ja, en) in of(Lang::Ja).zip(of(Lang::En)) {
        assert_eq!(format!("en/{}", ja.path), en.path);
        let headings = |page: &Page| page.html.matches("<h2 id=").count();
        assert_eq!(headings(ja), headings(en), "{}", ja.path);
    }
}

#[test]
fn every_page_is_whole_without_a_script() {
    for page in all() {
        assert!(page.html.starts_with("<!DOCTYPE html>"), "{}", page.path);
        let languages = if page.path == DRILL { 2 } else { 1 };
        let both = if page.path == DESK { 2 } else { languages };
        // That one also has one with a campaign, and one without.
        assert_eq!(
            page.html.matches("<h1>").count(),
            languages * languages,
            "{}",
            page.path
        );
        // The page in both languages chooses one before it is drawn.
        let quiz = usize::from(page.path.ends_with("learn/quiz/"));
        assert_eq!(
            page.html.matches("<script").count(),
            both + quiz,
            "{}",
            page.path
        );
        for never in [
            " style=",
            " onclick",
            "javascript:",
            "=\"http://",
            "src=\"http",
        ] {
            assert!(!page.html.contains(never), "{}: {never}", page.path);
        }
        assert!(!page.title.is_empty() && !page.description.is_empty());
    }
}

#[test]
fn footnotes_are_used_and_defined() {
    for page in all() {
        let named = |mark: &str| {
            let pieces = page.html.split(mark).skip(1);
            let mut names: Vec<_> = pieces.filter_map(|rest| rest.split('"').next()).collect();
            names.sort_unstable();
            names.dedup();
            names.join(" ")
        };
        let used = named("class=\"footnote-reference\"><a href=\"#");
        let defined = named("class=\"footnote-definition\" id=\"");
        assert_eq!(used, defined, "{}", page.path);
        let states_facts = !page.path.ends_with("learn/") && !page.path.ends_with("quiz/");
        if page.path.contains("learn/") && states_facts {
            assert!(!used.is_empty(), "{}: a fact without a source", page.path);
        }
    }
}

#[test]
fn no_anchor_stands_twice() {
    for page in all() {
        let mut ids: Vec<_> = page
            .html
            .split(" id=\"")
            .skip(1)
            .filter_map(|r| r.split('"').next())
            .collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(all, ids.len(), "{}", page.path);
    }
}

#[test]
fn the_search_finds_headings() {
    let pages = all();
    let ja = search_index(&pages, Lang::Ja);
    assert!(ja.contains("日本年金機構（2015年）") && !ja.contains("en/learn/"));
    assert!(search_index(&pages, Lang::En).contains("\"path\":\"en/learn/cases/#s1\""));
}

#[test]
fn the_quiz_asks_about_eight_mails_and_marks_them() {
    for page in all()
        .iter()
        .filter(|page| page.path.ends_with("learn/quiz/"))
    {
        let count = |mark: &str| page.html.matches(mark).count();
        assert_eq!(count("<fieldset"), 8);
        assert_eq!(count("class=\"right\""), 8);
        assert_eq!(count("value=\"fraud\" class=\"right\""), 4);
        assert!(count("<mark>") >= 4, "{}", page.path);
        // Mails are shown, never live.
        assert_eq!(count("<a href=\"http"), 0);
    }
}

/// The sentences of the form that index.html holds until the program draws it.
const SHOWN_BEFORE: [&str; 12] = [
    "ui-input-heading",
    "ui-drop",
    "ui-choose-file",
    "ui-file-kinds",
    "ui-paste",
    "ui-paste-hint",
    "ui-check",
    "ui-clear",
    "ui-shortcut",
    "ui-examples",
    "ui-example-phishing",
    "ui-example-harmless",
];

#[test]
fn the_page_shows_before_its_program_what_the_program_shows() {
    let index =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../index.html"))
            .expect("index.html");
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for id in SHOWN_BEFORE {
            let text = messages.text(id);
            let tag = lang.tag();
            assert!(
                index.contains(&format!("lang=\"{tag}\">{text}</span>")),
                "{text}"
            );
        }
    }
}

#[test]
fn the_page_of_drills_says_the_same_in_both_languages() {
    let pages = all();
    let drill = pages
        .iter()
        .find(|page| page.path == DRILL)
        .expect("the page");
    for part in ["h1", "h2", "p", "ul", "li"] {
        let count = |lang: &str| {
            let start = format!("<div lang=\"{lang}\"");
            let pieces = drill.html.split(&start).skip(1);
            let inner = pieces.filter_map(|rest| rest.split("</div>").next());
            inner
                .map(|html| html.matches(&format!("<{part}")).count())
                .sum::<usize>()
        };
        assert!(count("ja") > 0 && count("ja") == count("en"), "{part}");
    }
    let sentences = ["これは訓練でした。", "That was a drill."];
    for (sentence, lang) in sentences.into_iter().zip(["ja", "en"]) {
        let before = drill.html.split(sentence).next().unwrap_or_default();
        assert!(
            before.ends_with(&format!("<div lang=\"{lang}\"><h1>")),
            "{sentence}"
        );
    }
}

#[test]
fn links_of_the_page_of_drills_lead_to_pages_of_the_site() {
    let pages = all();
    let drill = pages
        .iter()
        .find(|page| page.path == DRILL)
        .expect("the page");
    let links = drill
        .html
        .split("<a ")
        .skip(1)
        .filter_map(|rest| rest.split("href=\"").nth(1)?.split('"').next());
    let own: Vec<&str> = links.filter_map(|link| link.strip_prefix("../")).collect();
    assert!(own.len() >= 11, "{own:?}");
    for link in own {
        let page = pages.iter().any(|page| page.path == link);
        assert!(
            page || link.is_empty() || link.starts_with("?lang="),
            "{link}"
        );
    }
}

#[test]
fn only_whole_campaigns_come_with_the_site() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/drill");
    let folder = std::env::temp_dir().join(format!("miwake-site-{}", std::process::id()));
    let (source, site) = (folder.join("source"), folder.join("site"));
    std::fs::create_dir_all(source.join("campaigns")).expect("a folder");
    copy_campaigns(&from, &site).expect("those of the site");
    assert!(
        site.join("drill/campaigns/folder-ja.eml").is_file()
            && site.join("drill/seen.txt").is_file()
    );
    let json = std::fs::read_to_string(from.join("campaigns/folder-ja.json")).expect("a campaign");
    let refused = |name: &str, json: &str, mail: bool| {
        let _ = std::fs::remove_dir_all(source.join("campaigns"));
        std::fs::create_dir_all(source.join("campaigns")).expect("a folder");
        std::fs::write(source.join("seen.txt"), "seen").expect("a file");
        std::fs::write(
            source.join("campaigns").join(name).with_extension("json"),
            json,
        )
        .expect("a file");
        if mail {
            std::fs::write(
                source.join("campaigns").join(name).with_extension("eml"),
                "From: a",
            )
            .expect("a file");
        }
        copy_campaigns(&source, &site).expect_err(name).to_string()
    };
    assert!(refused("No_Id", &json, true).contains("no id"));
    assert!(refused("empty", "{}", true).contains("schema"));
    assert!(refused("lonely", &json, false).contains("lonely"));
    std::fs::remove_dir_all(&folder).expect("the folder is gone");
}

#[test]
fn what_the_verdict_links_to_is_there() {
    let pages = all();
    let asks = AskKind::ALL.map(|kind| format!("checks/ask-{}/", kind.id()));
    let identities = IdentityKind::ALL.map(|kind| format!("checks/identity-{}/", kind.id()));
    let list = |path: &str| pages.iter().find(|page| page.path == path);
    for path in asks.iter().chain(&identities) {
        for prefix in ["", "en/"] {
            let path = format!("{prefix}{path}");
            let page = list(&path).unwrap_or_else(|| panic!("no {path}"));
            assert!(page.html.matches("<h2 id=").count() >= 4, "{path}");
            let all = list(&format!("{prefix}checks/")).expect("the list of checks");
            assert!(all.html.contains(&path), "{path} is not listed");
        }
    }
}

/// Words that call a mail harmless, and ways that the mail itself gives.
const NEVER: [&str; 9] = [
    "安全です",
    "安心です",
    "問題ありません",
    "心配ありません",
    "is safe",
    "is harmless",
    "no danger",
    "下記の番号にかけ",
    "number in the email and",
];

#[test]
fn no_page_of_the_verdict_reassures() {
    for page in all() {
        if page.path.contains("checks/ask-") || page.path.contains("checks/identity-") {
            for never in NEVER {
                assert!(!page.html.contains(never), "{}: {never}", page.path);
            }
        }
    }
}

/// The quiz of a language.
fn quiz(pages: &[Page], lang: Lang) -> &Page {
    let mut quizzes = pages
        .iter()
        .filter(|page| page.path.ends_with("learn/quiz/"));
    quizzes.find(|page| page.lang == lang).expect("the quiz")
}

/// What is read of a piece of HTML.
fn read(html: &str) -> String {
    let pieces = html
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_quiz_takes_ten_minutes_at_most() {
    // Slow readers: 500 characters a minute in Japanese, 220 words in English (M. Brysbaert 2019: 238); ten seconds to
    // choose. Headings, links and findings are looked up and not read through.
    let pages = all();
    for (lang, a_minute) in [(Lang::Ja, 500.0), (Lang::En, 220.0)] {
        let html = &quiz(&pages, lang).html;
        let mut minutes = 0.0;
        for mail in html.split("<section class=\"ask\"").skip(1) {
            let mail = mail.split("</section>").next().unwrap_or_default();
            let told = mail.split("<p class=\"hint\">").next().unwrap_or_default();
            let links = told.find("<div class=\"links\">");
            let choice = told.find("<fieldset").expect("a choice");
            let text = links.map_or_else(
                || read(told),
                |at| read(&told[..at.min(choice)]) + &read(&told[choice..]),
            );
            let count = match lang {
                // A word in Latin letters, such as an address, takes as long as two characters or three.
                Lang::Ja => {
                    let latin = text.split(|c: char| !c.is_ascii_graphic());
                    let latin = latin.filter(|word| !word.is_empty()).count();
                    let other = |c: &char| !c.is_ascii() && !c.is_whitespace();
                    text.chars().filter(other).count() + latin * 5 / 2
                }
                Lang::En => text.split_whitespace().count(),
            };
            minutes += f64::from(u32::try_from(count).expect("few")) / a_minute + 10.0 / 60.0;
        }
        assert!(
            minutes > 3.0 && minutes <= 10.0,
            "{lang:?}: {minutes:.1} minutes"
        );
    }
}

#[test]
fn the_quiz_says_whether_an_answer_is_right_and_leads_to_the_places() {
    let pages = all();
    for lang in Lang::ALL {
        let html = &quiz(&pages, lang).html;
        let mails: Vec<&str> = html.split("<section class=\"ask\"").skip(1).collect();
        assert_eq!(mails.len(), 8);
        for (index, mail) in mails.iter().enumerate() {
            for said in [
                "right-said",
                "wrong-said",
                "class=\"right\"",
                "class=\"wrong\"",
            ] {
                assert_eq!(mail.matches(said).count(), 1, "{index}: {said}");
            }
            let fraud = mail.contains("value=\"fraud\" class=\"right\"");
            let place = format!("href=\"#q{}-1\"", index + 1);
            assert!(!fraud || mail.contains(&place), "{lang:?} {index}");
        }
    }
}
