//! What the text pages hold.

use miwake_messages::{Lang, Messages};
use miwake_site::{Files, Page, pages, search_index};
use std::path::Path;

fn all() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    pages(&root, &Files::default()).expect("the pages can be written")
}

#[test]
fn every_page_has_a_sister_with_the_same_headings() {
    let pages = all();
    let of = |lang: Lang| pages.iter().filter(move |page| page.lang == lang);
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
        assert_eq!(page.html.matches("<h1>").count(), 1, "{}", page.path);
        assert_eq!(page.html.matches("<script").count(), 1, "{}", page.path);
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
fn the_quiz_asks_about_ten_mails_and_marks_them() {
    for page in all()
        .iter()
        .filter(|page| page.path.ends_with("learn/quiz/"))
    {
        let count = |mark: &str| page.html.matches(mark).count();
        assert_eq!(count("<fieldset"), 10);
        assert_eq!(count("class=\"right\""), 10);
        assert_eq!(count("value=\"fraud\" class=\"right\""), 5);
        assert!(count("<mark>") >= 5, "{}", page.path);
        // Mails are shown, never live.
        assert_eq!(count("<a href=\"http"), 0);
    }
}

#[test]
fn the_page_shows_before_its_program_what_the_program_shows() {
    let index =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../index.html"))
            .expect("index.html");
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for id in ["ui-input-heading", "ui-file-kinds"] {
            let text = messages.text(id);
            let tag = lang.tag();
            assert!(
                index.contains(&format!("lang=\"{tag}\">{text}</p>")),
                "{text}"
            );
        }
    }
}
