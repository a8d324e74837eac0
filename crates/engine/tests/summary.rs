//! What the person who is told of a mail needs first.

use miwake_checks::Environment;
use miwake_engine::check_uninspected;
use miwake_messages::{Lang, Messages};
use miwake_report::{Summary, defang};

fn summary(mail: &str, lang: Lang) -> Summary {
    let report = check_uninspected(mail.as_bytes(), &Environment::default());
    Summary::new(&report, &Messages::new(lang))
}

const FRAUD: &str = "From: Mikan Bank <support@mikan-bank-check.example>\r\nTo: reader@example.jp\r\n\
    Reply-To: mikan.bank.help@gmail.com\r\nSubject: [Urgent] http://192.0.2.7/ & more\r\n\
    Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n\
    <p>Confirm your password within 24 hours.</p><a href=\"http://192.0.2.7/\">https://www.mikan-bank.example/</a>";

#[test]
fn it_tells_what_matters_and_nothing_in_it_is_a_link() {
    let summary = summary(FRAUD, Lang::En);
    for told in [
        "[Urgent] hxxp://192[.]0[.]2[.]7/",
        "support[@]mikan-bank-check[.]example",
        "16 Nov 2026",
        "\n1. ",
        "\n3. ",
    ] {
        assert!(summary.body.contains(told), "{told}: {}", summary.body);
    }
    assert_eq!(defang(&summary.body), summary.body);
    assert!(!summary.shortened);
}

#[test]
fn whatever_the_mail_the_address_is_short_and_has_no_more_than_two_parameters() {
    let long = "件名&body=x%0d%0aBcc: z@evil.example 😀".repeat(40);
    let mail = FRAUD
        .replace("[Urgent]", &long)
        .replace("Mikan Bank", &long);
    for lang in [Lang::Ja, Lang::En] {
        for (mail, cut) in [(FRAUD, false), (mail.as_str(), true), ("text", false)] {
            let summary = summary(mail, lang);
            assert_eq!(summary.shortened, cut, "{lang:?}: {}", summary.body);
            let address = summary.mailto("desk+a@example.jp").expect("an address");
            let rest = address
                .strip_prefix("mailto:desk%2Ba@example.jp?")
                .expect("the recipient");
            assert!(rest.len() <= 1_800, "{lang:?}: {}", rest.len());
            assert_eq!(rest.matches('&').count(), 1);
            assert_eq!(rest.matches('=').count(), 2);
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%=&".contains(c);
            assert!(rest.chars().all(plain), "{rest}");
        }
    }
}

#[test]
fn only_a_mail_address_is_written_to() {
    let summary = summary("text", Lang::Ja);
    for no in ["", "desk", "@", "a@", "a@b@c", "a b@c", "a@b,c@d", "a@b\n"] {
        assert_eq!(summary.mailto(no), None, "{no:?}");
    }
    let address = summary.mailto("a?cc=x&b@c").expect("an address");
    assert!(address.starts_with("mailto:a%3Fcc%3Dx%26b@c?subject="));
}
