//! One word for one thing (crates/messages/data/words.toml), and sentences that can be read at once.

use miwake_rules::{Passage, Tongue, frames, length, messages, pages, root, sentences};
use std::fs;

fn table(path: &str, key: &str) -> Vec<toml::Table> {
    let text = fs::read_to_string(root().join(path)).expect(path);
    let mut table: toml::Table = toml::from_str(&text).expect("TOML");
    table.remove(key).map_or_else(Vec::new, |entries| {
        entries.try_into().expect("a list of tables")
    })
}

fn string<'a>(entry: &'a toml::Table, key: &str) -> &'a str {
    let value = entry.get(key).and_then(toml::Value::as_str);
    value.unwrap_or_else(|| panic!("no {key} in {entry}"))
}

fn tongue(entry: &toml::Table) -> Tongue {
    let tag = string(entry, "lang");
    let found = Tongue::ALL.iter().find(|(_, own)| *own == tag);
    found.expect("ja or en").0
}

/// A word that is not to be used.
struct Word {
    tongue: Tongue,
    avoid: String,
    instead: String,
    except: Vec<String>,
}

fn words() -> Vec<Word> {
    let entries = table("crates/messages/data/words.toml", "word");
    let words: Vec<Word> = entries
        .iter()
        .map(|entry| {
            assert!(!string(entry, "why").is_empty());
            let except = entry.get("except").and_then(toml::Value::as_array);
            let except = except.into_iter().flatten();
            Word {
                tongue: tongue(entry),
                avoid: string(entry, "avoid").to_lowercase(),
                instead: string(entry, "use").to_owned(),
                except: except
                    .map(|phrase| phrase.as_str().expect("a phrase").to_lowercase())
                    .collect(),
            }
        })
        .collect();
    assert!(words.len() > 20, "only {} words", words.len());
    words
}

/// Whether the word stands in the text. English: as a whole word.
fn stands_in(word: &Word, text: &str) -> bool {
    let mut text = text.to_lowercase();
    for phrase in &word.except {
        text = text.replace(phrase, "");
    }
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(&word.avoid).any(|(start, found)| {
        word.tongue == Tongue::Ja
            || !is_letter(text[..start].chars().next_back())
                && !is_letter(text[start + found.len()..].chars().next())
    })
}

/// What the quiz says about its mails.
fn quiz() -> Vec<Passage> {
    let path = "www/quiz/quiz.toml";
    let mails = table(path, "mail");
    let said = |mail: &toml::Table, key| Passage {
        place: format!("{path} {}", string(mail, "file")),
        tongue: tongue(mail),
        text: string(mail, key).to_owned(),
        source: false,
    };
    mails
        .iter()
        .flat_map(|mail| [said(mail, "context"), said(mail, "why")])
        .collect()
}

/// All that people read.
fn passages() -> Vec<Passage> {
    let mut all = messages();
    all.append(&mut pages());
    all.append(&mut frames());
    all.append(&mut quiz());
    assert!(all.len() > 3000, "only {} passages", all.len());
    all
}

#[test]
fn words_and_exceptions_fit_each_other() {
    for word in words() {
        for phrase in &word.except {
            assert!(phrase.contains(&word.avoid), "{phrase}: no exception");
        }
        assert!(stands_in(&word, &word.avoid));
        assert!(!stands_in(&word, &word.except.concat()));
    }
    let desk = Word {
        tongue: Tongue::En,
        avoid: "desk".to_owned(),
        instead: String::new(),
        except: vec!["at your desk".to_owned()],
    };
    assert!(stands_in(&desk, "Tell the Desk."));
    assert!(!stands_in(&desk, "Tell the desktop. Are you at your desk?"));
}

#[test]
fn one_thing_has_one_word() {
    let words = words();
    let mut wrong = Vec::new();
    for passage in passages() {
        let own = words.iter().filter(|word| word.tongue == passage.tongue);
        for word in own.filter(|word| stands_in(word, &passage.text)) {
            wrong.push(format!(
                "{}: {:?}, better {:?}: {}",
                passage.place, word.avoid, word.instead, passage.text
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sentences_are_short_or_there_is_a_reason() {
    let reasons = table("crates/messages/data/long_sentences.toml", "sentence");
    let starts: Vec<(Tongue, &str)> = reasons
        .iter()
        .map(|entry| {
            assert!(!string(entry, "why").is_empty());
            (tongue(entry), string(entry, "starts"))
        })
        .collect();
    let (mut needed, mut long) = (vec![false; starts.len()], Vec::new());
    for passage in passages().iter().filter(|passage| !passage.source) {
        for sentence in sentences(passage) {
            let length = length(passage.tongue, &sentence);
            if length <= passage.tongue.longest() {
                continue;
            }
            let sentence = sentence.trim();
            let reason = starts.iter().position(|(tongue, start)| {
                *tongue == passage.tongue && sentence.starts_with(start)
            });
            match reason.and_then(|index| needed.get_mut(index)) {
                Some(needed) => *needed = true,
                None => long.push(format!("{}: {length}: {sentence}", passage.place)),
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
    let stale = starts.iter().zip(&needed).find(|(_, needed)| !**needed);
    assert!(stale.is_none(), "no such long sentence: {stale:?}");
}

#[test]
fn sentences_are_counted_as_people_read_them() {
    let passage = |tongue, text: &str| Passage {
        place: String::new(),
        tongue,
        text: text.to_owned(),
        source: false,
    };
    let ja = passage(
        Tongue::Ja,
        "「開きますか？」と出ます。\u{fffc}は、開かないでください。",
    );
    let lengths: Vec<usize> = sentences(&ja)
        .iter()
        .map(|sentence| length(Tongue::Ja, sentence))
        .collect();
    assert_eq!(lengths, [13, 16]);
    let en = passage(
        Tongue::En,
        "Open “.eml” files (v. 1.2). Ask “Did you send this?” Then – wait.",
    );
    let lengths: Vec<usize> = sentences(&en)
        .iter()
        .map(|sentence| length(Tongue::En, sentence))
        .collect();
    assert_eq!(lengths, [4, 1, 5, 2]);
}
