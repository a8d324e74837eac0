//! Rules of the project that no compiler knows.

use miwake_rules::{files, root};
use std::collections::BTreeMap;
use std::fs;

fn assert_absent(words: &[&str], texts: BTreeMap<String, String>) {
    for (path, text) in texts {
        for (number, line) in text.lines().enumerate() {
            for word in words {
                assert!(
                    !line.contains(word),
                    "{path}:{}: {word:?}: {line}",
                    number + 1
                );
            }
        }
    }
}

/// Ways for words of a mail to become markup or code (docs/ARCHITECTURE.md, invariant 8).
#[test]
fn nothing_makes_markup_of_text() {
    let banned = [
        "from_html_unchecked",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
    ];
    assert_absent(&banned, files("crates/web/src", &["rs"]));
    assert_absent(&banned, files("www", &["js"]));
}

/// The page is made of its own files alone.
#[test]
fn the_page_names_no_other_site() {
    let index = fs::read_to_string(root().join("index.html")).expect("the page");
    let mut texts = files("www", &["js", "css"]);
    texts.insert("index.html".to_owned(), index);
    assert_absent(&["https://", "http://", "\"//", "'//", "(//"], texts);
}

/// The core is told what the time is, and speaks to nobody (invariant 1).
#[test]
fn the_core_does_no_input_and_no_output() {
    let banned = [
        "std::fs",
        "TcpStream",
        "UdpSocket",
        "ToSocketAddrs",
        "std::env",
        "std::process",
        "SystemTime",
        "Instant::now",
        "HashMap::new",
    ];
    for name in [
        "mail", "address", "inspect", "checks", "messages", "report", "engine", "drill", "rules",
    ] {
        let mut texts = files(&format!("crates/{name}/src"), &["rs"]);
        // Tests may measure time. Inline ones are the end of their file (clippy sees to that).
        texts.retain(|path, _| {
            !path
                .split('/')
                .any(|part| part == "tests" || part == "tests.rs")
        });
        for text in texts.values_mut() {
            if let Some(end) = text.find("\n#[cfg(test)]\nmod tests {") {
                text.truncate(end);
            }
        }
        assert_absent(&banned, texts);
    }
}
