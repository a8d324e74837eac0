use super::*;
use Resemblance::{DomainInName, Homograph, NameInDomain, NameInSubdomain, OneEdit, OtherSuffix};

fn read(host: &str) -> Option<(&'static str, Resemblance)> {
    look_alike(&Host::parse(host)).map(|found| (found.brand.id.as_ref(), found.how))
}

#[test]
fn names_that_look_like_a_brands() {
    let cases = [
        ("amazon.co.jp.login.example.top", "amazon", DomainInName),
        (
            "www.smbc-card.com.example.top",
            "mitsui-sumitomo-card",
            DomainInName,
        ),
        ("amazon-co-jp.example.top", "amazon", DomainInName),
        ("www-amazon-co-jp.example.top", "amazon", DomainInName),
        ("secure-paypal.com.example.top", "paypal", DomainInName),
        ("аmazon.example", "amazon", Homograph),
        ("amaz0n.top", "amazon", Homograph),
        ("arnazon.top", "amazon", Homograph),
        ("paypa1-login.top", "paypal", Homograph),
        ("rnicrosoft.com", "microsoft", Homograph),
        ("rаkuten.com", "rakuten", Homograph),
        ("amozon.top", "amazon", OneEdit),
        ("amaozn.top", "amazon", OneEdit),
        ("amazzon.top", "amazon", OneEdit),
        ("netflx.com", "netflix", OneEdit),
        ("rakutan-login.top", "rakuten", OneEdit),
        ("rakuten-card.top", "rakuten", NameInDomain),
        ("my-etc-meisai.top", "etc-meisai", NameInDomain),
        ("eki-net-login.com", "jr-east", NameInDomain),
        ("amazonlogin.top", "amazon", NameInDomain),
        ("myamazon24.top", "amazon", NameInDomain),
        ("amazon.example.top", "amazon", NameInSubdomain),
        ("login.amazon-jp.example.top", "amazon", NameInSubdomain),
        ("rakuten.top", "rakuten", OtherSuffix),
        ("mercari.xyz", "mercari", OtherSuffix),
    ];
    for (host, brand, how) in cases {
        assert_eq!(read(host), Some((brand, how)), "{host}");
    }
}

#[test]
fn the_imitated_domain_is_the_nearest_of_the_brands() {
    let cases = [
        ("paypa1.com", "paypal.com"),
        ("www.amazon.co.jp.login.example.top", "amazon.co.jp"),
        ("amazon-login.com", "amazon.com"),
        ("rnicrosoft.com", "microsoft.com"),
    ];
    for (name, domain) in cases {
        let host = Host::parse(name);
        let found = look_alike(&host).expect(name);
        assert_eq!(found.imitated(&host), domain, "{name}");
    }
}

#[test]
fn names_that_do_not() {
    for host in [
        "amazon.co.jp",
        "www.amazon.co.jp",
        "aws.amazon.com",
        "bucket.s3.amazonaws.com",
        "paypay.ne.jp",
        "www.paypal.com",
        "shopify.com",
        "www.mizuno.jp",
        "resonac.com",
        "kagawa.example.jp",
        "finance.yahoo.co.jp",
        "example.co.jp",
        "amazonas.example.jp",
        // A company name that holds a brand's: subsidiaries are not all in the table.
        "rakuten-something.co.jp",
        "line.example.jp",
        "192.0.2.1",
        "",
    ] {
        assert_eq!(read(host), None, "{host}");
    }
}

#[test]
fn names_that_look_like_ones_own() {
    let cases = [
        ("mail.yamada-denki.example", None),
        ("yamada-denki.test", Some(OtherSuffix)),
        ("yarnada-denki.example", Some(Homograph)),
        ("yamada-denkl.example", Some(Homograph)),
        ("yamada-denky.example", Some(OneEdit)),
        ("yamada-denki.example.evil.test", Some(DomainInName)),
        ("yamada-denki-example.test", Some(DomainInName)),
        ("login-yamada-denki.test", Some(NameInDomain)),
        ("yamada-denki.evil.test", Some(NameInSubdomain)),
        ("suzuki.example", None),
    ];
    for (host, how) in cases {
        assert_eq!(
            resembles(&Host::parse(host), "yamada-denki.example"),
            how,
            "{host}"
        );
    }
}

#[test]
fn japanese_endings_in_the_wrong_place() {
    for host in [
        "bank-co-jp.test",
        "www.bank.co.jp.evil.test",
        "bank.co-jp.test",
    ] {
        assert!(imitates_suffix(&Host::parse(host)), "{host}");
    }
    for host in [
        "www.bank.co.jp",
        "co-jp.test.example.jp.",
        "disco.jp",
        "co.jp",
    ] {
        let imitates = imitates_suffix(&Host::parse(host));
        assert_eq!(imitates, host.starts_with("co-jp"), "{host}");
    }
}

#[test]
fn mixed_scripts() {
    assert!(mixes_scripts("pаypal"));
    assert!(mixes_scripts("gοogle"));
    for word in ["paypal", "привет", "αβγ", "日本語abc", ""] {
        assert!(!mixes_scripts(word), "{word}");
    }
}

#[test]
fn skeletons_join_what_looks_alike() {
    for (a, b) in [
        ("PayPaI", "paypal"),
        ("ｒａｋｕｔｅｎ", "rakuten"),
        ("vvorld", "world"),
        ("pay\u{200B}pal", "paypal"),
        ("café", "cafe"),
    ] {
        assert_eq!(skeleton(a), skeleton(b));
    }
    assert_ne!(skeleton("mizuho"), skeleton("mizuno"));
}

#[test]
fn the_tables_are_sorted() {
    assert!(brand_tokens().is_sorted_by(|a, b| a.word < b.word));
    assert!(UNRELATED_LABELS.is_sorted());
    for row in brand_tokens() {
        assert!(
            row.word.len() >= 4,
            "{} is too short to mean a brand",
            row.word
        );
    }
}

#[test]
fn a_long_name_costs_little() {
    for text in [
        "a-".repeat(1_200),
        "amazon.".repeat(350),
        "1".repeat(2_400) + ".jp",
    ] {
        let _ = read(&text);
    }
}

proptest::proptest! {
    #[test]
    fn any_host_is_taken(text in "[a-z0-9.а-яé-]{0,40}", domain in "[a-z.-]{0,12}") {
        let host = Host::parse(&text);
        let _ = (look_alike(&host), resembles(&host, &domain), imitates_suffix(&host));
    }
}
