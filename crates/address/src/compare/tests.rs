use super::*;
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// The pieces as text: what is the same as it is, `{here|there}` with a sign for how it differs.
fn drawn(here: &str, there: &str) -> String {
    let piece = |piece: Piece| {
        let sign = match piece.how {
            Difference::Same => return piece.here,
            Difference::LookAlike => '~',
            Difference::Other => '!',
            Difference::Added => '+',
            Difference::Missing => '-',
            Difference::Swapped => 'x',
        };
        format!("{{{sign}{}|{}}}", piece.here, piece.there)
    };
    compare(here, there).into_iter().map(piece).collect()
}

#[test]
fn names_beside_what_they_imitate() {
    let cases = [
        ("paypa1.com", "paypal.com", "paypa{~1|l}.com"),
        ("rnicrosoft.com", "microsoft.com", "{~rn|m}icrosoft.com"),
        ("vvindows.com", "windows.com", "{~vv|w}indows.com"),
        ("mikanbank.jp", "rnikanbank.jp", "{~m|rn}ikanbank.jp"),
        ("аmаzon.com", "amazon.com", "{~а|a}m{~а|a}zon.com"),
        ("amozon.com", "amazon.com", "am{!o|a}zon.com"),
        ("amaozn.com", "amazon.com", "ama{xoz|zo}n.com"),
        ("amazzon.com", "amazon.com", "amaz{+z|}on.com"),
        ("netflx.com", "netflix.com", "netfl{-|i}x.com"),
        ("rakuten.top", "rakuten.co.jp", "rakuten.{!top|co.jp}"),
        (
            "rakuten-card.top",
            "rakuten.co.jp",
            "rakuten{+-card|}.{!top|co.jp}",
        ),
        (
            "www.amazon.co.jp.example-check.com",
            "amazon.co.jp",
            "{+www.|}amazon.co.jp{+.example-check.com|}",
        ),
        (
            "amazon-co-jp.example.top",
            "amazon.co.jp",
            "amazon{~-|.}co{~-|.}jp{+.example.top|}",
        ),
        (
            "paypa1-login.top",
            "paypal.com",
            "paypa{~1|l}{+-login|}.{!top|com}",
        ),
        ("same.example", "same.example", "same.example"),
        // The dot of the root; also where a name is as long in ASCII.
        ("paypa1.com.", "paypal.com", "paypa{~1|l}.com{+.|}"),
        (
            "а11vmaaі1-іraavаіііа.",
            "r.1a",
            "{+а11vmaaі1-і|}r{-|.1}a{+avаіііа.|}",
        ),
        ("", "a.example", "{-|a.example}"),
        ("a", "", "{+a|}"),
        ("", "", ""),
    ];
    for (here, there, expected) in cases {
        assert_eq!(drawn(here, there), expected, "{here} {there}");
    }
}

#[test]
fn the_nearest_of_several_is_the_one_imitated() {
    let domains = ["paypal.me", "paypal.com", "paypalobjects.com"];
    assert_eq!(nearest("paypa1.com", &domains), Some("paypal.com"));
    assert_eq!(nearest("paypa1.com", &[]), None);
}

#[test]
fn letters_are_told_by_what_they_pass_for() {
    assert_eq!(
        disguised_letters("раураl.example"),
        [('р', 'p'), ('а', 'a'), ('у', 'y')]
    );
    assert_eq!(disguised_letters("mіkan.example"), [('і', 'i')]);
    assert_eq!(disguised_letters("日本語.example"), []);
    assert_eq!(letter_kind('а'), LetterKind::Cyrillic);
    assert_eq!(letter_kind('1'), LetterKind::Digit);
    assert_eq!(letter_kind('é'), LetterKind::Latin);
    assert_eq!(letter_kind('語'), LetterKind::Other);
}

#[test]
fn the_longest_names_take_little_time() {
    let label = "rn1l0o-".repeat(9) + ".";
    let long: String = label.repeat(4).chars().take(253).collect();
    let other: String = long.chars().rev().collect();
    let start = Instant::now();
    assert!(!compare(&long, &other).is_empty());
    assert!(start.elapsed() < Duration::from_secs(2));
    // What is longer than a name can be is not taken apart.
    let endless = "a".repeat(1_000_000);
    assert_eq!(compare(&endless, "b").len(), 1);
}

proptest! {
    #[test]
    fn the_pieces_make_up_both_names(
        here in "[a-c1rnmv.аі-]{0,40}|\\PC{0,30}",
        there in "[a-c1rnmv.аі-]{0,40}|\\PC{0,30}",
    ) {
        let pieces = compare(&here, &there);
        let all = |side: fn(&Piece) -> &str| pieces.iter().map(side).collect::<String>();
        prop_assert_eq!(all(|piece| &piece.here), here.as_str());
        prop_assert_eq!(all(|piece| &piece.there), there.as_str());
        for piece in &pieces {
            prop_assert!(!piece.here.is_empty() || !piece.there.is_empty());
            prop_assert_eq!(piece.how == Difference::Same, piece.here == piece.there, "{:?}", piece);
            prop_assert_eq!(piece.how == Difference::Added, piece.there.is_empty(), "{:?}", piece);
            prop_assert_eq!(piece.how == Difference::Missing, piece.here.is_empty(), "{:?}", piece);
        }
    }
}
