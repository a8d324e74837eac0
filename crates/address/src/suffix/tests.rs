use super::*;
use std::collections::HashSet;

#[test]
fn registrable_domains() {
    let cases = [
        ("", None),
        ("com", None),
        ("example.com", Some("example.com")),
        ("a.b.example.com", Some("example.com")),
        (".com", None),
        (".example", None),
        (".example.com", None),
        ("example", None),
        ("example.example", Some("example.example")),
        ("a.b.example.example", Some("example.example")),
        ("biz", None),
        ("a.b.domain.biz", Some("domain.biz")),
        ("uk.com", None),
        ("a.b.example.uk.com", Some("example.uk.com")),
        ("test.ac", Some("test.ac")),
        // Only a wildcard.
        ("mm", None),
        ("c.mm", None),
        ("b.c.mm", Some("b.c.mm")),
        ("a.b.c.mm", Some("b.c.mm")),
        // Japan: kinds, prefectures, cities, wildcards and exceptions.
        ("jp", None),
        ("www.test.jp", Some("test.jp")),
        ("ac.jp", None),
        ("www.test.ac.jp", Some("test.ac.jp")),
        ("kyoto.jp", None),
        ("test.kyoto.jp", Some("test.kyoto.jp")),
        ("ide.kyoto.jp", None),
        ("a.b.ide.kyoto.jp", Some("b.ide.kyoto.jp")),
        ("c.kobe.jp", None),
        ("a.b.c.kobe.jp", Some("b.c.kobe.jp")),
        ("city.kobe.jp", Some("city.kobe.jp")),
        ("www.city.kobe.jp", Some("city.kobe.jp")),
        // A wildcard with an exception.
        ("ck", None),
        ("test.ck", None),
        ("a.b.test.ck", Some("b.test.ck")),
        ("www.ck", Some("www.ck")),
        ("www.www.ck", Some("www.ck")),
        ("www.test.k12.ak.us", Some("test.k12.ak.us")),
        ("k12.ak.us", None),
        // IDN.
        ("xn--85x722f.com.cn", Some("xn--85x722f.com.cn")),
        (
            "www.xn--85x722f.xn--55qx5d.cn",
            Some("xn--85x722f.xn--55qx5d.cn"),
        ),
        ("xn--55qx5d.cn", None),
        ("www.xn--85x722f.xn--fiqs8s", Some("xn--85x722f.xn--fiqs8s")),
        ("xn--fiqs8s", None),
        // The private section.
        ("github.io", None),
        ("a.b.github.io", Some("b.github.io")),
        // Addresses.
        ("192.0.2.1", None),
        ("[2001:db8::1]", None),
    ];
    for (host, expected) in cases {
        assert_eq!(registrable_domain(host), expected, "{host}");
    }
}

#[test]
fn sources() {
    let cases = [
        ("www.example.co.jp", "co.jp", SuffixSource::Icann),
        ("x.github.io", "github.io", SuffixSource::Private),
        ("x.example", "example", SuffixSource::Unlisted),
    ];
    for (host, text, source) in cases {
        assert_eq!(public_suffix(host), Some(PublicSuffix { text, source }));
    }
}

#[test]
fn the_list_is_dated() {
    assert_eq!(PSL_DATE.len(), 10);
    assert!(PSL_DATE > "2026");
}

#[test]
fn a_long_host_costs_little() {
    let host = "a.".repeat(1_000_000) + "jp";
    assert_eq!(registrable_domain(&host), Some("a.jp"));
}

/// The list as it is published.
fn published() -> HashSet<String> {
    let list = include_str!("../../data/public_suffix_list.dat");
    let rules = list
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    rules
        .filter(|rule| !rule.starts_with("//"))
        .map(|rule| {
            let labels = rule.split('.').map(|label| match label.is_ascii() {
                true => label.to_owned(),
                false => idna::domain_to_ascii(label).unwrap(),
            });
            labels.collect::<Vec<_>>().join(".")
        })
        .collect()
}

/// The algorithm as the list's page gives it.
fn plainly(rules: &HashSet<String>, host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    for from in 0..labels.len() {
        let name = labels[from..].join(".");
        let parent = labels[from + 1..].join(".");
        if rules.contains(&format!("!{name}")) {
            return parent;
        }
        if rules.contains(&name) || rules.contains(&format!("*.{parent}")) {
            return name;
        }
    }
    labels.last().unwrap().to_string()
}

#[test]
fn every_rule_is_found() {
    let rules = published();
    assert!(rules.len() > 10_000);
    for rule in &rules {
        let name = rule.trim_start_matches('!').replace('*', "wild");
        for host in [
            name.clone(),
            format!("below.{name}"),
            format!("a.below.{name}"),
        ] {
            let found = public_suffix(&host).unwrap();
            assert_eq!(found.text, plainly(&rules, &host), "{host}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn as_the_plain_algorithm(labels in proptest::collection::vec("[a-c]|jp|co|com|kobe|city|ck|www|io|github|aws|tokyo|us|k12", 1..7)) {
        static RULES: std::sync::OnceLock<HashSet<String>> = std::sync::OnceLock::new();
        let rules = RULES.get_or_init(published);
        let host = labels.join(".");
        let found = public_suffix(&host).unwrap();
        assert_eq!(found.text, plainly(rules, &host), "{host}");
    }

    #[test]
    fn any_text_is_taken(text in "\\PC{0,40}") {
        if let Some(domain) = registrable_domain(&text) {
            assert!(text.ends_with(domain));
        }
    }
}
