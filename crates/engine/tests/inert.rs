//! Nothing of a mail does anything where a report is read.

use miwake_checks::Environment;
use miwake_engine::check_uninspected;
use miwake_messages::{Lang, Messages};
use miwake_report::{defang, to_markdown, to_text};
use proptest::prelude::*;

const HOSTILE: &str = "From: \"[click](http://evil.example/)<script>\u{1b}[31m\u{202e}\" <a@gmail.com>\r\n\
    To: b@example.jp\r\n\
    Reply-To: `x` **y** <z@evil.example>\r\n\
    Return-Path: <bounce@www.evil.example>\r\n\
    Subject: # [x](javascript:alert(1)) http://evil.example/ www.evil.example <img src=x> \u{7}\r\n\
    Received: from [evil](http://evil.example) (evil.example [192.0.2.1]) by mx.example.jp; Sun, 22 Nov 2026 10:00:00 +0900\r\n\
    Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=evil.example; dkim=<b>fail</b> header.d=evil.example\r\n\
    MIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=x\r\n\r\n\
    --x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
    <p>Your password: <a href=\"https://evil.example/login.php?a=1\">https://bank.example/](x)</a></p>\r\n\
    --x\r\nContent-Type: application/zip; name=\"[a](http://evil.example).zip\"\r\n\
    Content-Disposition: attachment; filename=\"[a](http://evil.example).zip\"\r\n\r\nPK\x03\x04\r\n--x--\r\n";

/// What mail programs, terminals and Markdown would act upon.
fn assert_inert(text: &str, what: &str) {
    for c in text.chars() {
        let fine = c == '\n' || !c.is_control();
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(fine && !turns, "{what}: {c:?} in {text}");
    }
    for live in [
        "http://",
        "https://",
        "evil.example",
        "javascript:",
        "gmail.com",
        "z@",
        "192.0.2.1",
    ] {
        assert!(!text.contains(live), "{what}: {live} in {text}");
    }
}

#[test]
fn hostile_words_are_inert_in_every_format() {
    let report = check_uninspected(HOSTILE.as_bytes(), &Environment::default());
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let text = to_text(&report, &messages);
        assert_inert(&text, "text");
        let markdown = to_markdown(&report, &messages);
        assert_inert(&markdown, "markdown");
        for mark in ['<', '[', '`', '*'] {
            assert!(!live(&markdown, mark), "{mark} in {markdown}");
        }
        // The words themselves are still there to be read.
        assert!(text.contains("evil[.]example"), "{text}");
        assert!(text.contains("<U+202E>"), "{text}");
    }
}

/// Whether an unescaped `mark` is in the Markdown.
fn live(markdown: &str, mark: char) -> bool {
    let mut escaped = false;
    for c in markdown.chars() {
        if c == mark && !escaped {
            return true;
        }
        escaped = c == '\\' && !escaped;
    }
    false
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_subject_stays_inert(subject in "\\PC{0,80}", name in ".{0,40}") {
        let mail = format!("From: \"{}\" <a@b.example>\r\nSubject: {}\r\n\r\n{subject}\r\n", name.replace(['\r', '\n', '"'], ""), subject);
        let report = check_uninspected(mail.as_bytes(), &Environment::default());
        let messages = Messages::new(Lang::En);
        for text in [to_text(&report, &messages), to_markdown(&report, &messages)] {
            prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
            prop_assert!(!text.contains("http://") && !text.contains("b.example"));
        }
        let markdown = to_markdown(&report, &messages);
        prop_assert!(!live(&markdown, '<') && !live(&markdown, '[') && !live(&markdown, '`'));
    }

    #[test]
    fn defanging_twice_changes_nothing(text in ".{0,80}") {
        let once = defang(&text);
        prop_assert_eq!(defang(&once), once);
    }

    #[test]
    fn nothing_defanged_has_a_live_link(text in "[a-zA-Z0-9:/.@\\[\\]\\\\ \u{3042}-]{0,60}") {
        let inert = defang(&text).to_lowercase();
        prop_assert!(!inert.contains("http:") && !inert.contains("https:"), "{}", inert);
        let letters: Vec<char> = inert.chars().collect();
        for three in letters.windows(3) {
            let [a, b, c] = three else { continue };
            prop_assert!(!(a.is_alphanumeric() && *b == '.' && c.is_alphabetic()), "{}", inert);
        }
    }
}
