//! Asks that only the models see.

use super::super::AskKind;
use super::super::learned::{Learned, normalized_ranges, passage, passages};

const SEND_CODE: &str = "A six-digit number has just been texted to your phone; read it back to me in your reply, would you.";
const STAFF: &str = "来週の打合せの前に、そちらに今いる職員の名前と携帯の番号を一枚にまとめて返信で送ってもらえると助かります。";

fn kinds(text: &str) -> Vec<AskKind> {
    let mut kinds: Vec<AskKind> = Learned::new(text, false)
        .alone()
        .into_iter()
        .map(|(kind, _, _)| kind)
        .collect();
    kinds.sort_unstable();
    kinds
}

#[test]
fn an_ask_is_found_in_words_of_no_list() {
    assert!(!kinds(SEND_CODE).is_empty());
    assert!(
        kinds(STAFF).contains(&AskKind::CompanyData),
        "{:?}",
        kinds(STAFF)
    );
    for text in [
        "The minutes of Tuesday are attached.",
        "明日の会議は三階です。",
        "",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn what_stands_around_takes_nothing_from_it() {
    let found = kinds(SEND_CODE);
    let other = "The cake was eaten before noon, as every year.\n\n";
    let japanese = "会議室の鍵は受付にあります。\n\n";
    // Asks of another kind are no reason to look no further.
    let many = format!("{STAFF}\n\n").repeat(300);
    for around in [other.repeat(3_000), japanese.repeat(3_000), many] {
        for text in [
            format!("{around}{SEND_CODE}\n"),
            format!("{SEND_CODE}\n\n{around}"),
        ] {
            let all = kinds(&text);
            assert!(
                found.iter().all(|kind| all.contains(kind)),
                "{found:?} {all:?}"
            );
        }
    }
    assert_eq!(kinds(&format!("-- \n青葉商事\n{SEND_CODE}")), found);
}

#[test]
fn a_passage_has_the_same_n_grams_wherever_it_stands() {
    let alone = passage(SEND_CODE).grams;
    let long = format!(
        "{}{SEND_CODE}\n\nBye.",
        "One line of words.\n\n".repeat(9_000)
    );
    let inside = passages(&long, false);
    assert!(inside.iter().any(|passage| passage.grams == alone));
    let ordered = inside
        .windows(2)
        .all(|pair| pair[0].range.start <= pair[1].range.start);
    assert!(
        ordered
            && inside
                .iter()
                .all(|passage| (1..=3).contains(&passage.sentences))
    );
}

#[test]
fn ranges_of_the_text_are_found_in_the_normalized_one() {
    let text = "Ａ　B\u{200b}c 漢字";
    let range = 0..text.len();
    let whole = normalized_ranges(text, std::slice::from_ref(&range));
    assert_eq!(
        whole.first(),
        Some(&(0..miwake_text::normalize(text).len()))
    );
    let at = text.find('漢').expect("it stands there");
    let ranges = normalized_ranges(text, &[0..3, at..text.len()]);
    let normalized = miwake_text::normalize(text);
    let words: Vec<&str> = ranges
        .iter()
        .map(|range| &normalized[range.clone()])
        .collect();
    assert_eq!(words, ["a", "漢字"]);
}
