//! What a report says of links, addresses, look-alike names and hidden text.

use miwake_address::{Difference, WrapperKind};
use miwake_checks::Environment;
use miwake_engine::check_uninspected;
use miwake_messages::{Lang, Messages};
use miwake_report::{AddressSign, LinkRecord, PartsRecord, Report, to_markdown, to_text};

fn report(from: &str, html: &str) -> Report {
    let mail = format!(
        "From: {from}\r\nTo: reader@example.jp\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n"
    );
    check_uninspected(mail.as_bytes(), &Environment::default())
}

fn link(html: &str) -> LinkRecord {
    let mut links = report("a@example.jp", html).mail.links.into_iter();
    links.next().expect("a link")
}

/// What tells whose the target and the shown address are.
fn owners(link: &LinkRecord) -> (Option<&str>, Option<&str>) {
    (
        owner(link.parts, &link.href),
        owner(link.text_parts, &link.text),
    )
}

fn owner(parts: Option<PartsRecord>, text: &str) -> Option<&str> {
    let (start, end) = parts?.owner;
    text.get(start..end)
}

#[test]
fn a_link_tells_whose_it_is_and_whose_it_seems() {
    let shown =
        link("<a href='https://www.evil.example.test/x'>See https://www.mikan-bank.co.jp/a.</a>");
    assert_eq!(
        owners(&shown),
        (Some("example.test"), Some("mikan-bank.co.jp"))
    );
    assert!(shown.elsewhere && shown.unwrapped.is_none() && shown.signs.is_empty());
    let same = link("<a href='https://login.mikan-bank.co.jp/x'>www.mikan-bank.co.jp</a>");
    assert!(!same.elsewhere);
    let words = link("<a href='https://login.mikan-bank.co.jp/x'>here</a>");
    assert_eq!(owners(&words), (Some("mikan-bank.co.jp"), None));
    assert!(!words.elsewhere);
}

#[test]
fn a_wrapped_link_tells_what_is_in_it() {
    let wrapped = link(
        "<a href='https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.inner.example%2Fx&amp;d=1'>\
         https://a.inner.example/x</a>",
    );
    let inner = wrapped.unwrapped.as_ref().expect("a target");
    assert_eq!(inner.href, "https://a.inner.example/x");
    assert_eq!(inner.parts.map(|parts| parts.owner), Some((10, 23)));
    assert_eq!(wrapped.wrappers[0].1, WrapperKind::Scanner);
    assert!(!wrapped.elsewhere, "what is inside is what is shown");
}

#[test]
fn tricks_are_signs() {
    let cases = [
        ("https://bank.example@evil.test/", AddressSign::UserPart),
        ("http://192.0.2.1/", AddressSign::IpHost),
        ("http://3221225985/", AddressSign::NumberHost),
        ("https://pаypal.example/", AddressSign::OtherLetters),
        ("http:\\\\evil.test\\x", AddressSign::Rewritten),
    ];
    for (href, sign) in cases {
        assert_eq!(
            link(&format!("<a href='{href}'>x</a>")).signs,
            [sign],
            "{href}"
        );
    }
    let letters = link("<a href='https://pаypal.example/'>x</a>").letters;
    assert_eq!(letters, [('а', 'a')]);
    // A very long target is cut, and what does not lie in the rest has no place.
    let long = format!("https://{}@evil.test/", "a".repeat(3_000));
    assert_eq!(link(&format!("<a href='{long}'>x</a>")).parts, None);
}

type Piece<'a> = (Difference, &'a str, &'a str);

fn pieces(pieces: &[Piece<'_>]) -> Vec<(Difference, String, String)> {
    let piece = |(how, here, there): &Piece<'_>| (*how, (*here).to_owned(), (*there).to_owned());
    pieces.iter().map(piece).collect()
}

/// The two names that the finding of a check holds beside each other.
fn compared(report: &Report, check: &str) -> Vec<(Difference, String, String)> {
    let finding = report.findings.iter().find(|finding| finding.id == check);
    let compared = finding.and_then(|finding| finding.compared.as_ref());
    let pieces = compared.expect("both names").pieces.iter();
    pieces
        .map(|piece| (piece.how, piece.here.clone(), piece.other().to_owned()))
        .collect()
}

#[test]
fn a_name_before_another_domain_stands_beside_its_owner() {
    let link = "<a href='https://aobadori.co.jp.invoice.test/v'>www.aobadori.co.jp</a>";
    let report = report("Yamada <y@aobadori.co.jp>", link);
    let expected = [
        (Difference::Same, "aobadori.co.jp", "aobadori.co.jp"),
        (Difference::Added, ".invoice.test", ""),
    ];
    for check in ["link-borrows-name", "link-text-mismatch"] {
        assert_eq!(compared(&report, check), pieces(&expected), "{check}");
    }
}

#[test]
fn a_look_alike_name_stands_beside_the_one_it_imitates() {
    let report = report("PayPal <service@paypa1.com>", "<p>x</p>");
    let expected = [
        (Difference::Same, "paypa", "paypa"),
        (Difference::LookAlike, "1", "l"),
        (Difference::Same, ".com", ".com"),
    ];
    assert_eq!(compared(&report, "lookalike-sender"), pieces(&expected));
    let en = Messages::new(Lang::En);
    let drawn = "    paypa1[.]com\n    paypal[.]com\n         ^\n    - What looks like “l” is the digit “1”.\n";
    let text = to_text(&report, &en);
    assert!(text.contains(drawn), "{text}");
    let markdown = to_markdown(&report, &en);
    assert!(
        markdown.contains("What looks like “l” is the digit “1”"),
        "{markdown}"
    );
    assert!(
        !markdown.contains("paypa1\\[.\\]com\n"),
        "no columns: {markdown}"
    );
}

#[test]
fn hidden_text_has_a_place_a_reason_and_words() {
    let report = report(
        "a@example.jp",
        "<p>Hi<span style='display:none'>dark</span> there <b style='color:#fff'>white</b></p>",
    );
    let body = &report.mail.bodies[0];
    assert_eq!(body.text, "Hi there white");
    let hidden: Vec<_> = body
        .hidden
        .iter()
        .map(|record| {
            (
                record.start,
                record.end,
                record.text.as_str(),
                record.by.as_str(),
            )
        })
        .collect();
    assert_eq!(hidden, [(2, 2, "dark", "display"), (9, 14, "", "color")]);
    let by = [
        "display",
        "visibility",
        "opacity",
        "font-size",
        "size",
        "off-screen",
        "hidden-attribute",
        "color",
        "line-height",
    ];
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let missing: Vec<_> = by
            .iter()
            .filter(|by| !messages.has(&format!("hidden-by-{by}")))
            .collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
}
