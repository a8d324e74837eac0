use super::searched::{KNOWN, PLACES, is_denied, stands};
use super::*;
use memchr::memmem;
use miwake_mail::View;
use miwake_text::normalize;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

/// The searches as they read: one phrase at a time.
mod naive {
    use super::*;

    pub(super) fn phrases(set: PhraseSet) -> impl Iterator<Item = &'static str> {
        (set.start..set.end).map(|index| KNOWN.table.phrase(index))
    }

    pub(super) fn first(text: &str, set: PhraseSet) -> Option<Range<usize>> {
        phrases(set).find_map(|phrase| find_normalized(text, phrase))
    }

    pub(super) fn pair(
        text: &str,
        (first, then): (PhraseSet, PhraseSet),
        gap: usize,
    ) -> Option<Range<usize>> {
        phrases(first).find_map(|phrase| {
            let starts = memmem::find_iter(text.as_bytes(), phrase).take(PLACES);
            starts.into_iter().find_map(|start| {
                let from = start + phrase.len();
                if !stands(text, phrase, &(start..from)) {
                    return None;
                }
                let rest = text.get(from..)?;
                let end = rest.char_indices().nth(gap);
                let window = rest.get(..end.map_or(rest.len(), |(at, _)| at))?;
                let found = phrases(then).find_map(|phrase| {
                    let found = find_normalized(window, phrase)?;
                    let after = rest.get(found.end..).unwrap_or_default();
                    (!is_denied(after)).then_some(found)
                })?;
                Some(start..from + found.end)
            })
        })
    }
}

/// Pairs of sets of every kind of check that looks for some.
const PAIRS: [&[(PhraseSet, PhraseSet)]; 9] = [
    account_notice::TOPICS,
    asks_for_credentials::WORK_ACCOUNT,
    asks_to_run_program::RUN,
    boss_request::CHANNEL,
    boss_request::STAFF,
    lecture_or_interview_lure::OCCASIONS,
    share_notice::NOTICES,
    share_notice::SIGN_IN,
    &[
        (payment_change::PAYEE, payment_change::CHANGED),
        (payment_change::NEW_DETAILS, payment_change::DETAILS),
    ],
];

/// All that is asked of a text is as one search for each phrase answers it.
fn assert_same(text: &str) {
    let searched = SearchedText::new(text);
    let normalized = &searched.normalized;
    let all = KNOWN.names.end;
    for start in 0..all {
        let one = PhraseSet::new(start, start + 1);
        let first = searched.first(one).map(|(_, range)| range);
        assert_eq!(first, naive::first(normalized, one), "{text}");
        assert_eq!(searched.has(one), first.is_some());
    }
    // Sets that no check has are as good as any.
    for start in (0..all).step_by(37) {
        let set = PhraseSet::new(start, all.min(start + 90));
        let first = searched.first(set).map(|(_, range)| range);
        assert_eq!(first, naive::first(normalized, set), "{text}");
    }
    for pair in PAIRS.into_iter().flatten() {
        for gap in [3, 25, 60] {
            assert_eq!(
                searched.find_pair(pair.0, pair.1, gap),
                naive::pair(normalized, *pair, gap),
                "{text}"
            );
        }
    }
}

#[test]
fn every_phrase_is_normalized_and_can_be_found() {
    for index in 0..KNOWN.names.end {
        let phrase = KNOWN.table.phrase(index);
        assert_eq!(normalize(phrase), phrase);
        let found = SearchedText::new(phrase);
        assert!(found.has(PhraseSet::new(index, index + 1)), "{phrase}");
    }
}

/// The mails of `folder` and below.
fn mails(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            mails(&path, found);
        } else if path.extension().is_some_and(|e| e == "eml") {
            found.push(path);
        }
    }
}

#[test]
fn fixtures_are_searched_as_phrase_by_phrase() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
    let mut paths = vec![];
    mails(&root, &mut paths);
    assert!(paths.len() > 30, "{}", paths.len());
    for path in paths {
        let mail = fs::read(path).expect("a mail");
        let mail = miwake_mail::read(&mail, &miwake_mail::Limits::DEFAULT);
        for part in &mail.parts {
            let html = part.html.as_ref().map(|html| html.visible.as_str());
            for text in part.text.as_deref().into_iter().chain(html) {
                assert_same(text);
            }
        }
    }
}

#[test]
fn a_phrase_after_many_that_do_not_stand_is_found() {
    let text = format!("{}pin code, pay now", "shopping repay ".repeat(100));
    assert_same(&text);
    let money = SearchedText::new(&text);
    assert!(money.has(payment_change::MONEY));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn texts_of_phrases_are_searched_as_phrase_by_phrase(
        pieces in prop::collection::vec(
            prop_oneof![
                6 => any::<prop::sample::Index>().prop_map(|index| {
                    let index = index.index(KNOWN.table.len());
                    KNOWN.table.phrase(u16::try_from(index).expect("few")).to_owned()
                }),
                2 => "[ 、。\\n]{1,2}",
                1 => "[a-z0-9ぁ-ん]{1,6}",
                1 => Just("はございません".to_owned()),
            ],
            0..40,
        ),
    ) {
        assert_same(&pieces.concat());
    }
}

#[test]
fn latin_phrases_match_whole_words() {
    let has = |text: &str, phrase: &str| find_normalized(&normalize(text), phrase).is_some();
    assert!(has("Enter the PIN code", "pin code"));
    assert!(has("your  pin", "pin"));
    assert!(!has("shopping", "pin"));
    assert!(!has("pins", "pin"));
    assert!(has("IDとPINを入力", "pin"));
}

#[test]
fn a_place_is_found_in_the_text_as_it_stands() {
    let text = "前\u{3000}アカウ\n ント\u{200b}停止 後";
    let body = BodyText {
        part: 0,
        view: View::Text,
        text,
        folded: std::cell::OnceCell::new(),
        searched: SearchedText::new(text),
    };
    let range = body.find_phrase("アカウント停止").expect("found");
    assert_eq!(text.get(range), Some("アカウ\n ント\u{200b}停止"));
}
