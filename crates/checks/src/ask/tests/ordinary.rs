//! What is ordinary where it stands: papers that are shown, talk of people who build programs, offers, what the reader started.

use super::assert_told_apart;
use crate::AskKind;
use crate::test_mail::{CONSISTENT, CONTRADICTED, FREE, analysed, environment, graves, mail};

#[test]
fn papers_that_are_shown() {
    assert_told_apart(&[
        (
            "personal-data",
            "運転免許証を写真でお送りください。",
            "当日は運転免許証を窓口でご提示ください。",
        ),
        (
            "personal-data",
            "Please send your passport and a utility bill.",
            "Please bring your passport and a utility bill, we need them at the desk.",
        ),
    ]);
}

#[test]
fn talk_of_people_who_build_programs() {
    assert_told_apart(&[(
        "run-or-enable",
        "Please install our viewer for the meeting.\nhttps://www.kusunoki.example/app",
        "On Debian, please install our viewer from the repos.\nhttps://www.kusunoki.example/app",
    )]);
    // A word of theirs silences no command to paste, which anybody could add it to.
    let text = "On Linux, open a terminal and paste this line.";
    assert_eq!(graves(&mail(CONSISTENT, "x", text)), ["run-or-enable"]);
}

#[test]
fn programs_from_where_everybody_gets_them() {
    assert_told_apart(&[
        (
            "run-or-enable",
            "Please install our viewer for the meeting.\nhttps://www.kusunoki.example/app",
            "Please install our viewer from the App Store.\nhttps://www.kusunoki.example/app",
        ),
        (
            "move-channel",
            "LINEで追加してください。IDは k-4471 です。",
            "LINEの公式アカウントを友だち追加してください。",
        ),
    ]);
}

#[test]
fn a_file_that_is_opened_with_a_password() {
    assert_told_apart(&[
        (
            "sign-in",
            "カードのパスワードを入力してください。\nhttps://www.kusunoki.example/f",
            "添付のZIPを開く際は、別便のパスワードを入力してください。\nhttps://www.kusunoki.example/f",
        ),
        (
            "sign-in",
            "Please enter your password.\nhttps://www.kusunoki.example/f",
            "Please enter the password from my next mail to unzip the archive.\nhttps://www.kusunoki.example/f",
        ),
    ]);
}

/// Fields of a newsletter that a mailing service sends for the domain.
fn newsletter() -> String {
    format!(
        "Return-Path: <bounce-1@em.sendgrid.net>\n{CONSISTENT}\
         List-Unsubscribe: <https://www.kusunoki.example/leave/1>\n"
    )
}

#[test]
fn what_a_newsletter_says_is_an_offer() {
    let leave = "\n\nTo leave: https://www.kusunoki.example/leave/1";
    let cases = [
        ("gift-card", "Please buy a gift card for the holidays."),
        (
            "move-channel",
            "Please message us on WhatsApp with your size.",
        ),
        (
            "run-or-enable",
            "Please install the software before the webinar.",
        ),
    ];
    for (kind, text) in cases {
        let text = format!("{text}{leave}");
        let ordinary = graves(&mail(CONSISTENT, "x", &text));
        assert!(ordinary.contains(&kind), "{text}: {ordinary:?}");
        let letter = graves(&mail(&newsletter(), "x", &text));
        assert!(letter.is_empty(), "{text}: {letter:?}");
        // Of a domain that does not confirm itself it is none.
        let forged = newsletter().replace("dmarc=pass", "dmarc=none");
        let forged = graves(&mail(&forged, "x", &text));
        assert!(forged.contains(&kind), "{text}: {forged:?}");
    }
    // Passwords and accounts are never offered.
    let asks = format!("Please confirm your password.{leave}");
    assert!(graves(&mail(&newsletter(), "x", &asks)).contains(&"sign-in"));
}

#[test]
fn what_the_reader_may_have_started_is_grave_only_from_nobody_known() {
    let text = "Please complete your registration: confirm your email address at https://www.kusunoki.example/c";
    assert!(graves(&mail(CONSISTENT, "x", text)).is_empty());
    let unknown = CONSISTENT.replace("dmarc=pass", "dmarc=none");
    assert_eq!(graves(&mail(&unknown, "x", text)), ["sign-in"]);
}

#[test]
fn a_sign_in_without_a_reason_is_grave_only_from_nobody_known() {
    let unknown = CONSISTENT.replace("dmarc=pass", "dmarc=none");
    for text in [
        "Please log in here.\nhttps://www.kusunoki.example/",
        "こちらからログインしてください。\nhttps://www.kusunoki.example/",
    ] {
        assert!(graves(&mail(CONSISTENT, "x", text)).is_empty(), "{text}");
        for fields in [unknown.as_str(), FREE, CONTRADICTED] {
            assert_eq!(graves(&mail(fields, "x", text)), ["sign-in"], "{text}");
        }
    }
    let talk = "After login as root please start gdm.\nhttps://www.kusunoki.example/";
    assert!(graves(&mail(&unknown, "x", talk)).is_empty());
}

#[test]
fn the_fields_of_a_list_silence_nothing() {
    let list = "Return-Path: <talk-bounces@lists.freinet.example>\n\
        List-Id: Talk <talk.lists.freinet.example>\nList-Post: <mailto:talk@lists.freinet.example>\n";
    let text = "Open a terminal and paste this line, then press Enter.";
    let author = "From: Bjoern <bjoern@nordwest.example>\n";
    for fields in [author, &format!("{list}{author}")] {
        let asks = analysed(&mail(fields, "x", text), &environment()).asks;
        let asked = asks.grave().map(|ask| (ask.kind, ask.damning));
        assert_eq!(asked, Some((AskKind::RunOrEnable, true)), "{fields}");
    }
}
