//! Whatever the patterns and the texts: no panic, and every place is one.

use miwake_own_rules::{COUNTED, Finder, PLACES, Pattern, Request};
use proptest::prelude::*;

/// Pieces that patterns and texts are made of.
const PIECES: [&str; 24] = [
    "a", "b", "総務", "銀", "(", ")", "[", "]", "*", "+", "?", "|", "^", "$", ".", r"\w", r"\b",
    "{2,3}", "(?i)", r"\p{Han}", "\u{202e}", "😀", "\n", "A",
];

fn pieces(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..most)
        .prop_map(|all| all.concat())
}

proptest! {
    #[test]
    fn every_hit_is_a_place(patterns in prop::collection::vec(pieces(8), 0..6), texts in prop::collection::vec(pieces(40), 0..4)) {
        let patterns: Vec<Pattern> = patterns
            .into_iter()
            .map(|pattern| Pattern { place: "text".to_owned(), pattern })
            .collect();
        let mut request = Request::new(patterns);
        for text in &texts {
            prop_assert!(request.push("text", text));
        }
        let mut finder = Finder::default();
        let found = finder.find(&request);
        prop_assert_eq!(&finder.find(&request), &found);
        for hits in &found.hits {
            prop_assert!((1..=COUNTED).contains(&hits.count));
            prop_assert!(hits.places.len() == hits.count.min(PLACES));
            for hit in &hits.places {
                let words = texts[hit.text].get(hit.start..hit.end);
                prop_assert!(words.is_some_and(|words| !words.is_empty()));
            }
        }
        for wrong in &found.mistakes {
            let pattern = &request.patterns[wrong.rule].pattern;
            prop_assert!(pattern.get(..wrong.mistake.start).is_some());
            prop_assert!(found.hits.iter().all(|hits| hits.rule != wrong.rule));
        }
    }

    #[test]
    fn any_text_is_a_pattern_or_a_mistake(pattern in "\\PC{0,60}", text in "\\PC{0,200}") {
        let mut request = Request::new(vec![Pattern { place: "text".to_owned(), pattern }]);
        request.push("text", &text);
        let found = Finder::default().find(&request);
        prop_assert!(found.hits.len() + found.mistakes.len() <= 1);
    }
}
