use super::*;
use crate::test_mail::{
    CARRIER, CONFIRMED, CONSISTENT, CONTRADICTED, FREE, analysed, environment, mail, page,
};
use IdentityKind::{Carrier, Confirmed, Consistent, Contradicted, Unknown};

const TEXT: &str = "See you on Friday at two.";

fn of(fields: &str, text: &str) -> Identity {
    analysed(&mail(fields, "x", text), &environment()).identity
}

/// Fields of a mail whose domain the receiving server confirms.
fn passed(address: &str) -> String {
    let domain = address.rsplit('@').next().unwrap_or("");
    format!(
        "Authentication-Results: mx.midori.example; dmarc=pass header.from={domain}\n\
         Received: from mail.{domain} by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n\
         From: {address}\n"
    )
}

fn assert_kinds(cases: &[(&str, IdentityKind)]) {
    let wrong = cases.iter().filter_map(|(fields, kind)| {
        let found = of(fields, TEXT);
        let is_wrong = found.kind != *kind || found.evidence.is_empty();
        is_wrong.then_some((fields, found))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_domain_whose_owner_is_known_is_confirmed() {
    assert_kinds(&[
        (CONFIRMED, Confirmed),
        (&passed("hanako@midori.example"), Confirmed),
        (&passed("kyoka@city.mihon.lg.jp"), Confirmed),
        (&passed("order@amazon.co.jp"), Confirmed),
    ]);
    let brand = of(&passed("order@amazon.co.jp"), TEXT);
    assert!(brand.owner.contains("Amazon") && brand.proven, "{brand:?}");
}

#[test]
fn a_known_domain_that_nobody_confirms_is_not() {
    for fields in [CONFIRMED.to_owned(), passed("order@amazon.co.jp")] {
        for word in ["dmarc=none", "dmarc=fail"] {
            let found = of(&fields.replace("dmarc=pass", word), TEXT);
            assert!(!matches!(found.kind, Confirmed | Consistent), "{found:?}");
        }
        // The statement below the first Received is one that a sender can write.
        let (statement, rest) = fields.split_once('\n').unwrap_or_default();
        let found = of(&format!("{rest}{statement}\n"), TEXT);
        assert_ne!(found.kind, Confirmed, "{found:?}");
    }
}

#[test]
fn an_allowed_address_of_free_mail_is_confirmed_where_the_server_confirms_it() {
    let mut environment = environment();
    environment.policy.allowed_senders = vec!["taro1971@gmail.com".to_owned()];
    let of = |fields: &str| {
        analysed(&mail(fields, "x", TEXT), &environment)
            .identity
            .kind
    };
    assert_eq!(of(&passed("taro1971@gmail.com")), Confirmed);
    assert_eq!(of(&passed("taro1972@gmail.com")), Unknown);
    assert_eq!(of(FREE), Unknown);
}

#[test]
fn a_brand_of_the_policy_is_confirmed() {
    let mut environment = environment();
    environment.policy.brands = vec![crate::PolicyBrand {
        name: "Kusunoki Bank".to_owned(),
        names: vec![],
        domains: vec!["kusunoki.example".to_owned()],
    }];
    let found = analysed(&mail(CONSISTENT, "x", TEXT), &environment).identity;
    assert_eq!(
        (found.kind, found.owner.as_str()),
        (Confirmed, "Kusunoki Bank")
    );
}

#[test]
fn a_platform_that_carries_strangers_words_is_a_carrier() {
    assert_kinds(&[
        (CARRIER, Carrier),
        (&CARRIER.replace("dmarc=pass", "dmarc=none"), Unknown),
    ]);
    assert!(!of(CARRIER, TEXT).owner.is_empty());
}

/// As where a filter beside the server writes its word below the server's own Received.
const LIKELY: &str = "Received: from mail.kusunoki.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n\
     Authentication-Results: mx.midori.example; dkim=pass header.d=kusunoki.example\n\
     DKIM-Signature: v=1; d=kusunoki.example; s=s1\n\
     From: Taro <taro@kusunoki.example>\n";

#[test]
fn a_domain_nobody_knows_is_consistent_where_it_confirms_itself() {
    assert_kinds(&[
        (CONSISTENT, Consistent),
        (LIKELY, Consistent),
        (&CONSISTENT.replace("dmarc=pass", "dmarc=none"), Unknown),
        (&LIKELY.replace("dkim=pass", "dkim=none"), Unknown),
        (
            &LIKELY.replace("DKIM-Signature: ", "X-Signature: "),
            Unknown,
        ),
        (&LIKELY.replace("by mx.midori", "by mx.momiji"), Unknown),
    ]);
}

#[test]
fn what_does_not_go_together_makes_consistent_into_unknown() {
    let path = "Return-Path: <taro1971@gmail.com>\n";
    assert_kinds(&[
        (
            &format!("{CONSISTENT}Reply-To: <goro@momiji.example>\n"),
            Unknown,
        ),
        // Services take the bounces of senders who confirm themselves.
        (&format!("{CONSISTENT}{path}"), Consistent),
        (&format!("{LIKELY}{path}"), Unknown),
    ]);
    let link = "<p>See you on Friday.</p><a href=\"https://release-it.example/\">https://www.kusunoki.example/</a>";
    let found = analysed(&page(CONSISTENT, link), &environment()).identity;
    assert_eq!(found.kind, Unknown, "{found:?}");
}

#[test]
fn of_free_mail_and_of_text_alone_nothing_is_known() {
    assert_kinds(&[(FREE, Unknown), (&passed("taro1971@gmail.com"), Unknown)]);
    let free = of(&passed("taro1971@gmail.com"), TEXT);
    assert!(free.free_mail && free.proven, "{free:?}");
    let text = analysed(TEXT, &environment()).identity;
    assert_eq!((text.kind, text.domain.as_str()), (Unknown, ""));
}

#[test]
fn somebody_else_than_the_mail_says_is_contradicted() {
    assert_kinds(&[
        (CONTRADICTED, Contradicted),
        (&passed("jiro@hin0ki.example"), Contradicted),
        (&passed("jiro@hinoki.example.momiji-web.com"), Contradicted),
        (&passed("hanako@midorl.example"), Contradicted),
        (&passed("Amazon <help@kashi-office.example>"), Contradicted),
        (
            &CONFIRMED
                .replace("dmarc=pass", "dmarc=fail")
                .replace("hinoki", "momiji"),
            Contradicted,
        ),
        (
            &passed("hanako@midori.example").replace("dmarc=pass", "dmarc=fail"),
            Contradicted,
        ),
        (
            &format!("{CONSISTENT}Reply-To: <taro1971@gmail.com>\n"),
            Contradicted,
        ),
    ]);
}

/// Nothing but what the sender wrote names the organisation that he imitates.
#[test]
fn the_readers_organisation_is_known_by_delivered_to_and_not_by_to() {
    let fields = passed("keiri@midori-soft.test").replace("midori-soft", "midorisoft");
    let to = "To: hanako@midorisoft.example\n";
    let delivered = "Delivered-To: hanako@midorisoft.example\n";
    let none = crate::Environment::default();
    let of = |more: &str| {
        let mail = mail(&format!("{more}{fields}"), "x", TEXT);
        let mail = mail.replace("To: hanako@midori.example\n", to);
        analysed(&mail, &none).identity.kind
    };
    assert_ne!(of(""), Contradicted);
    assert_eq!(of(delivered), Contradicted);
}

#[test]
fn answers_to_what_a_platform_or_a_list_sends_may_go_to_free_mail() {
    let answers = "Reply-To: <taro1971@gmail.com>\n";
    let list = "Return-Path: <talk-bounces@lists.freinet.example>\n\
        List-Id: Talk <talk.lists.freinet.example>\nList-Post: <mailto:talk@lists.freinet.example>\n";
    let author = "From: Bjoern <bjoern@nordwest.example>\n";
    assert_kinds(&[
        (&format!("{CARRIER}{answers}"), Carrier),
        (&format!("{list}{author}{answers}"), Unknown),
        (&format!("{author}{answers}"), Contradicted),
    ]);
}

#[test]
fn a_confirmed_sender_may_lead_elsewhere() {
    let cases = [
        (CONFIRMED.to_owned(), "https://www.hinoki.example/", false),
        (CONFIRMED.to_owned(), "https://release-it.example/", true),
        (
            passed("order@amazon.co.jp"),
            "https://www.amazon.com/",
            false,
        ),
        (
            passed("order@amazon.co.jp"),
            "https://release-it.example/",
            true,
        ),
        (CONSISTENT.to_owned(), "https://release-it.example/", false),
    ];
    for (fields, link, led) in cases {
        let found = of(&fields, &format!("{TEXT} {link}"));
        assert_eq!(found.led_elsewhere, led, "{fields}{link}");
    }
}
