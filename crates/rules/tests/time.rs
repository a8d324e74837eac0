//! Hostile rules over a large mail end in bounded time.

use miwake_own_rules::{Finder, Pattern, Request};
use std::time::{Duration, Instant};

/// 500 rules over a text of 25 MB. What it took is printed; the bound is for slow machines without optimisation.
#[test]
fn five_hundred_rules_over_a_large_mail_end() {
    let kinds = [
        r"(?i)invoice\s+no\.?\s*\d{4}",
        "総務(部|課).{0,20}給与",
        "(a*)*b",
        r"(?i)[a-z0-9._%+-]+@[a-z0-9.-]+\.(com|jp)$",
        r"\w{1,20}銀行",
        ".*?",
        "(x+x+)+y",
        r"(?s).*[^A-Z]|[A-Z]",
    ];
    let patterns = (0..500).map(|index| Pattern {
        place: "text".to_owned(),
        pattern: format!("{}{}", kinds[index % kinds.len()], "z".repeat(index % 3)),
    });
    let mut request = Request::new(patterns.collect());
    let text = "xxxxxxx aaaa 総務部からのお知らせ Invoice no. 12 soumu@example.jp\n"
        .repeat(25_000_000 / 75);
    assert!(!request.push("text", &text));
    let start = Instant::now();
    let found = Finder::default().find(&request);
    let took = start.elapsed();
    println!(
        "500 rules, {} bytes of {}: {took:?}",
        request.texts[0].text.len(),
        text.len()
    );
    assert!(
        !found.hits.is_empty() && found.mistakes.is_empty(),
        "{:?}",
        found.mistakes
    );
    assert!(took < Duration::from_secs(120), "{took:?}");
}
