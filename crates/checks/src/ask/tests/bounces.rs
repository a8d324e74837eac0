//! What a notice of failed delivery asks.

use crate::genre::Genre;
use crate::test_mail::{analysed, environment};
use crate::{Analysis, CheckContext, Level, Rule};
use miwake_mail::{Limits, read};

/// A report on mail to `kusunoki.example`: its own text, and the reader's mail that comes back.
fn report(text: &str, returned: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.kusunoki.example>\n\
         To: hanako@midori.example\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
         This is the mail system. {text}\n\n<taro@kusunoki.example>: no such user\n\n\
         --b\nContent-Type: message/delivery-status\n\n\
         Reporting-MTA: dns; mx.kusunoki.example\n\n\
         Final-Recipient: rfc822; taro@kusunoki.example\nAction: failed\nStatus: 5.1.1\n\n\
         --b\nContent-Type: message/rfc822\n\n\
         From: Hanako <hanako@midori.example>\nTo: taro@kusunoki.example\nSubject: x\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{returned}\n\n--b--\n"
    )
}

fn genre(report: &str) -> Option<Genre> {
    let mail = read(report.replace('\n', "\r\n").as_bytes(), &Limits::DEFAULT);
    CheckContext::new(&mail, &[], &environment()).genre()
}

fn asks(analysis: &Analysis) -> Vec<&'static str> {
    let asks = analysis.asks.asks.iter().filter(|ask| ask.grave);
    asks.map(|ask| ask.kind.id()).collect()
}

const SIGN_IN: &str = "Your mailbox is over quota. Sign in and confirm your password:";
const OWN_WORDS: &str = "Please send me the list of employees. Keep it confidential.";

#[test]
fn a_bounce_asks_nothing_whatever_the_reader_wrote() {
    for text in [
        "I am sorry.",
        "See https://support.google.com/mail/answer/6596",
    ] {
        let bounce = report(text, OWN_WORDS);
        assert_eq!(genre(&bounce), Some(Genre::Bounce), "{text}");
        let analysis = analysed(&bounce, &environment());
        assert!(analysis.asks.asks.is_empty(), "{:?}", analysis.asks);
        assert_eq!(analysis.verdict.level, Level::NothingNotable, "{text}");
    }
    // Somebody who is no mail server asks.
    let other = report("I am sorry.", OWN_WORDS).replace("MAILER-DAEMON@", "taro@");
    assert_eq!(genre(&other), None);
}

#[test]
fn a_link_to_the_organisation_that_refused_leaves_it_a_bounce_whose_asks_count() {
    let explained = report("Why: https://www.kusunoki.example/refused", "See you.");
    assert_eq!(genre(&explained), Some(Genre::Bounce));
    assert!(asks(&analysed(&explained, &environment())).is_empty());
    let asking = format!("{SIGN_IN} https://www.kusunoki.example/login");
    let asking = report(&asking, "See you.");
    assert_eq!(genre(&asking), Some(Genre::Bounce));
    let analysis = analysed(&asking, &environment());
    assert!(asks(&analysis).contains(&"sign-in"), "{:?}", analysis.asks);
    assert!(
        analysis.verdict.level >= Level::Caution,
        "{:?}",
        analysis.verdict
    );
}

#[test]
fn a_counterfeit_with_a_place_to_sign_in_elsewhere_is_none() {
    for host in [
        "release-it.example",
        "kusunoki.example.release-it.com",
        "kusunoki-mail.example",
    ] {
        let counterfeit = report(&format!("{SIGN_IN} https://{host}/login"), "See you.");
        assert_eq!(genre(&counterfeit), None, "{host}");
        let analysis = analysed(&counterfeit, &environment());
        assert!(
            asks(&analysis).contains(&"sign-in"),
            "{host}: {:?}",
            analysis.asks
        );
        assert!(
            analysis.verdict.level >= Level::Caution,
            "{host}: {:?}",
            analysis.verdict
        );
        assert_ne!(analysis.verdict.rule, Some(Rule::WordingOnly), "{host}");
    }
}

#[test]
fn a_report_without_the_address_that_failed_excuses_no_link() {
    let link = "Why: https://www.kusunoki.example/refused";
    let other = report(link, "See you.").replace("rfc822; taro@kusunoki", "rfc822; taro@momiji");
    assert_eq!(genre(&other), None);
}

#[test]
fn a_number_to_call_is_an_ask_of_a_notice_and_none_of_what_comes_back() {
    let call = "You were charged a renewal fee of $429.99. If you did not authorize it, call us on +1 888 555 0142.";
    let told = asks(&analysed(&report(call, "See you."), &environment()));
    assert_eq!(told, ["move-channel"]);
    let own = asks(&analysed(&report("I am sorry.", call), &environment()));
    assert!(own.is_empty(), "{own:?}");
}

#[test]
fn a_link_in_what_comes_back_leaves_other_signs_their_weight() {
    use crate::level_rules::is_bare_bounce;
    let bare = |returned: &str| {
        let report = report("I am sorry.", returned).replace('\n', "\r\n");
        let mail = read(report.as_bytes(), &Limits::DEFAULT);
        is_bare_bounce(&CheckContext::new(&mail, &[], &environment()))
    };
    assert!(bare("See you."));
    assert!(!bare("See https://release-it.example/login"));
}
