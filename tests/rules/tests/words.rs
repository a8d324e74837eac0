//! Sentences that were wrong or promised safety, and may not come back: in messages, pages, quiz and drawings.

use miwake_rules::{files, root};
use std::collections::BTreeMap;
use std::fs;

/// What may not be written, and why.
const BANNED: [(&str, &[&str]); 11] = [
    (
        "a passed authentication proves a domain, not a person",
        &[
            "信じてよいのは",
            "記録が証拠",
            "note to rely on",
            "note the evidence",
        ],
    ),
    (
        "any link can open the page of drills, so it gives no all-clear",
        &[
            "何も取られていません",
            "しなくてよい",
            "Nothing was taken",
            "nothing was taken",
            "need not change",
        ],
    ),
    (
        "the first slash of an address is the one of https://",
        &[
            "最初の /",
            "最初の「/」",
            "first single slash",
            "before the first slash and",
            "at the right end",
            "右の端に書かれた",
            "いちばん右のドメイン",
        ],
    ),
    (
        "links and addresses can be genuine in a fraud",
        &[
            "リンク先だけは",
            "アドレスまでは本物にできない",
            "cannot be genuine",
            "harder to copy",
            "本物の会社は知りません",
            "cannot write to it",
        ],
    ),
    (
        "voices are cloned: a number known before is what protects",
        &["本人の声", "own voice is", "いちばん確実", "surest"],
    ),
    (
        "no defence is sure to stop what another let through",
        &[
            "次の層で止めます",
            "次で止めるか",
            "is stopped by the next",
            "流出は止まります",
            "stops any further loss",
            "この数字は小さくなります",
            "makes these numbers smaller",
        ],
    ),
    (
        "a figure names what was counted",
        &[
            "測定では",
            "In measured",
            "measured phishing",
            "easured Japanese",
        ],
    ),
    (
        "per cent are not percentage points",
        &["1.7%減った", "by 1.7 %", "by 1.7%"],
    ),
    (
        "the server's own record may say that it was confirmed",
        &[
            "差出人の組織から送られたとは",
            "本物と確かめられていません",
            "not confirmed that it comes",
            "but nothing confirms it",
        ],
    ),
    (
        "what is found says no more than was seen",
        &[
            "が、有名な会社のものに似ている",
            "resembles a well-known company’s",
            "入れる、または実行するよう求めている",
            "Asks you to install or run a program",
            "名前を挙げて用事を求めています",
            "and asks you to do something",
        ],
    ),
    (
        "a promise of delivery is nothing that people know",
        &["届く約束"],
    ),
];

/// Names of those who received the mail that the wording model learned from, and the jargon of their lists: n-grams with
/// these words would give them away, and say nothing of fraud.
const GIVEAWAYS: [&str; 34] = [
    "rodrigo",
    "rodri-",
    "rodrigofp",
    "ahmed",
    "susan",
    "oetje",
    "lxnpemu",
    "torvalds",
    "wilcox",
    "greg",
    "linus",
    "christoph",
    "jens",
    "xie",
    "nvdimm",
    "libnvdimm",
    "pfn",
    "kzalloc",
    "devm",
    "devel",
    "kde",
    "gnome",
    "qlge",
    "cachefiles",
    "reiserfs",
    "ntfs",
    "iomap",
    "vma",
    "ilug",
    "rlk",
    "gcc",
    "btrfs",
    "nvols-",
    "星峰",
];

#[test]
fn the_wording_model_gives_nobody_away() {
    for line in read("crates/checks/data/wording.tsv").lines() {
        let gram = line.split('\t').next().unwrap_or_default();
        let found = GIVEAWAYS.iter().find(|word| {
            gram.split(' ').any(|part| part == **word) || !word.is_ascii() && gram.contains(**word)
        });
        assert!(found.is_none(), "{found:?}: {line}");
    }
}

/// Every text that a person reads, by path.
fn texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    texts.append(&mut files("crates/messages/ftl", &["ftl"]));
    texts.append(&mut files("crates/checks/src/checks", &["md"]));
    texts.append(&mut files("crates/site/src", &["rs"]));
    texts.append(&mut files("www/content", &["md"]));
    texts.append(&mut files("www/quiz", &["toml"]));
    texts.append(&mut files("www/drill", &["json"]));
    for name in ["index.html", "README.md", "README.en.md"] {
        texts.insert(name.to_owned(), read(name));
    }
    texts.retain(|path, _| !path.ends_with("cases.md"));
    texts
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

#[test]
fn what_was_wrong_is_not_written_again() {
    for (path, text) in texts() {
        for (number, line) in text.lines().enumerate() {
            for (why, words) in BANNED {
                let found = words.iter().find(|word| line.contains(*word));
                assert!(
                    found.is_none(),
                    "{path}:{}: {found:?}: {why}: {line}",
                    number + 1
                );
            }
        }
    }
}

/// “The sender” may be the forger: who is claimed is asked, by a way known before.
fn asks_the_sender(sentence: &str) -> bool {
    let ja = ["差出人に", "送り主に", "相手に"];
    let asks = [
        "確かめてください",
        "確かめてから",
        "聞いてから",
        "電話してください",
    ];
    let lower = sentence.to_lowercase();
    ja.iter().any(|who| sentence.contains(who)) && asks.iter().any(|ask| sentence.contains(ask))
        || lower.contains("check with the sender")
        || lower.contains("ask the sender")
}

#[test]
fn nobody_is_told_to_ask_the_sender() {
    assert!(asks_the_sender(
        "開く前に、差出人に別の手段で確かめてください"
    ));
    for (path, text) in texts() {
        // What a drill offers as a wrong answer.
        let lines = text.lines().filter(|line| !line.starts_with("drill-do-"));
        let found = lines
            .flat_map(|line| line.split_inclusive(['。', '.']))
            .find(|sentence| asks_the_sender(sentence));
        assert!(found.is_none(), "{path}: {found:?}");
    }
}

/// The message of that name in a language's file.
fn message(lang: &str, file: &str, id: &str) -> String {
    let text = read(&format!("crates/messages/ftl/{lang}/{file}.ftl"));
    let start = format!("{id} = ");
    let line = text.lines().find_map(|line| line.strip_prefix(&start));
    line.expect(id).to_owned()
}

#[test]
fn pages_call_things_as_the_check_page_does() {
    for lang in ["ja", "en"] {
        for (page, ids) in [
            ("why-forged", &["ui-auth", "ui-path"][..]),
            ("contacts", &["ui-after-tell"][..]),
        ] {
            let text = read(&format!("www/content/{lang}/{page}.md"));
            for id in ids {
                let label = message(lang, "ui", id);
                assert!(text.contains(&label), "{lang} {page}: {label}");
            }
        }
    }
}

/// Both ways of helping after a click begin with what is worst.
#[test]
fn what_is_worst_comes_first_after_a_click() {
    for (lang, top, heads) in [
        (
            "ja",
            "上",
            [
                "お金",
                "ファイル",
                "カード",
                "パスワード",
                "リンク",
                "返信",
                "メール",
            ],
        ),
        (
            "en",
            "top",
            [
                "money",
                "a file",
                "card",
                "password",
                "link",
                "replied",
                "opened or",
            ],
        ),
    ] {
        let page = read(&format!("www/content/{lang}/after-a-click.md"));
        let found: Vec<&str> = page
            .lines()
            .filter(|line| line.starts_with("### "))
            .collect();
        assert_eq!(found.len(), heads.len(), "{lang}");
        for (line, head) in found.iter().zip(heads) {
            assert!(line.contains(head), "{lang}: {line}: {head}");
        }
        assert!(message(lang, "ui", "ui-after-choose").contains(top));
        let ui = read(&format!("crates/messages/ftl/{lang}/ui.ftl"));
        let places = [
            "paid", "ran", "card", "password", "clicked", "replied", "opened",
        ]
        .map(|id| ui.find(&format!("ui-after-{id} = ")).expect(id));
        assert!(places.is_sorted(), "{lang}");
    }
}
