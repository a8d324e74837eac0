//! The registry, its weights and its reference pages are complete and fit each other.

use miwake_checks::{Detect, Kind, REGISTRY, Requirement, weights};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Items of section 3 of the KIS document: list number, number within the list.
const KIS_ITEMS: [&str; 12] = [
    "K1.1", "K1.2", "K1.3", "K1.4", "K2.1", "K2.2", "K2.3", "K3.1", "K3.2", "K3.3", "K3.4", "K3.5",
];

const HEADINGS: [(&str, [&str; 4]); 2] = [
    (
        "ja",
        [
            "何を見るか",
            "なぜ大切か",
            "まちがって知らせるとき",
            "どうするか",
        ],
    ),
    (
        "en",
        [
            "What it looks at",
            "Why it matters",
            "When it is wrong",
            "What to do",
        ],
    ),
];

fn checks_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks")
}

#[test]
fn ids_are_unique_and_name_the_folders() {
    let ids: BTreeSet<String> = REGISTRY
        .iter()
        .map(|c| c.meta.id.replace('-', "_"))
        .collect();
    assert_eq!(ids.len(), REGISTRY.len(), "an id is used twice");
    let folders: BTreeSet<String> = std::fs::read_dir(checks_folder())
        .expect("the folder of the checks")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    assert_eq!(ids, folders);
}

#[test]
fn every_variant_has_a_weight_and_no_weight_is_left_over() {
    let variants: BTreeSet<(&str, &str)> = REGISTRY
        .iter()
        .flat_map(|check| {
            check
                .meta
                .variants
                .iter()
                .map(|variant| (check.meta.id, *variant))
        })
        .collect();
    let weighed: BTreeSet<(&str, &str)> = weights()
        .checks
        .iter()
        .flat_map(|(id, variants)| variants.iter().map(|(variant, _)| (*id, *variant)))
        .collect();
    assert_eq!(variants, weighed);
}

#[test]
fn every_item_of_the_kis_checklist_is_covered() {
    for item in KIS_ITEMS {
        let named = |check: &&miwake_checks::Check| {
            let mut items = check.meta.item.split([' ', ',']);
            items.any(|named| named == item)
        };
        assert!(REGISTRY.iter().any(|check| named(&check)), "{item}");
    }
}

#[test]
fn reference_pages_have_their_four_sections_filled() {
    for check in REGISTRY {
        for (lang, headings) in HEADINGS {
            let folder = checks_folder().join(check.meta.id.replace('-', "_"));
            let page =
                std::fs::read_to_string(folder.join(format!("{lang}.md"))).unwrap_or_default();
            assert!(page.starts_with("# "), "{} {lang}: no title", check.meta.id);
            let sections: Vec<(&str, usize)> = page
                .split("\n## ")
                .skip(1)
                .map(|section| section.split_once('\n').unwrap_or((section, "")))
                .map(|(heading, text)| (heading.trim(), text.trim().chars().count()))
                .collect();
            let given: Vec<&str> = sections.iter().map(|(heading, _)| *heading).collect();
            assert_eq!(given, headings, "{} {lang}", check.meta.id);
            for (heading, length) in sections {
                assert!(length > 20, "{} {lang}: {heading} is empty", check.meta.id);
            }
        }
    }
}

#[test]
fn questions_ask_and_machines_do_not_need_answers() {
    for check in REGISTRY {
        let asks = check.meta.needs.contains(&Requirement::Answer);
        let question = matches!(check.meta.kind, Kind::Question { .. });
        assert_eq!(asks, question, "{}", check.meta.id);
        let detects = matches!(check.detect, Detect::Question(_));
        assert_eq!(detects, question, "{}", check.meta.id);
        if question {
            assert_eq!(
                check.meta.variants,
                ["suspicious", "reassuring"],
                "{}",
                check.meta.id
            );
        }
    }
}

/// The runner has a sender to hand over only where it has made sure of one.
#[test]
fn checks_that_are_handed_the_sender_need_one() {
    for check in REGISTRY {
        let needed = check.meta.needs.contains(&Requirement::Sender);
        let handed = matches!(check.detect, Detect::Sender(_));
        assert_eq!(needed, handed, "{}", check.meta.id);
    }
}
