//! Puts a sentence together from a pattern of the table and arguments.
//!
//! The form of a pattern is told where it is made: crates/xtask/src/generate_messages.rs.

use crate::Lang;
use serde_json::Value;

/// Finds an argument by its name.
pub(crate) type Args<'a> = dyn Fn(&str) -> Option<&'a Value> + 'a;

/// The sentence. An argument that is missing shows up as `{$name}`; tests look for that.
pub(crate) fn resolve(pattern: &str, lang: Lang, args: &Args<'_>) -> String {
    let mut sentence = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('\u{1}') {
        let (choice, next) = after.split_once('\u{4}').unwrap_or((after, ""));
        fill(&mut sentence, before, lang, args);
        fill(&mut sentence, chosen(choice, lang, args), lang, args);
        rest = next;
    }
    fill(&mut sentence, rest, lang, args);
    sentence
}

fn fill(sentence: &mut String, text: &str, lang: Lang, args: &Args<'_>) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, next) = after.split_once('}').unwrap_or((after, ""));
        sentence.push_str(before);
        match args(name) {
            Some(value) => sentence.push_str(&plain(value, lang)),
            None => sentence.extend(["{$", name, "}"]),
        }
        rest = next;
    }
    sentence.push_str(rest);
}

/// The text of the first case that fits, else the default.
fn chosen<'p>(choice: &'p str, lang: Lang, args: &Args<'_>) -> &'p str {
    let (name, cases) = choice.split_once('\u{2}').unwrap_or((choice, ""));
    let value = args(name);
    let text = cases.split('\u{2}').find_map(|case| {
        let Some((key, text)) = case.split_once('\u{3}') else {
            return Some(case);
        };
        value.is_some_and(|v| fits(key, v, lang)).then_some(text)
    });
    text.unwrap_or_default()
}

/// A key is a whole number, or a word. Numbers also fit the word of their plural category
/// (Unicode CLDR, cardinal: `one` and `other` in English, `other` alone in Japanese).
fn fits(key: &str, value: &Value, lang: Lang) -> bool {
    let text = plain(value, lang);
    if !value.is_number() {
        return key == text && !key.starts_with(|c: char| c.is_ascii_digit());
    }
    let one = lang == Lang::En && text.trim_start_matches('-') == "1";
    key == text || key == if one { "one" } else { "other" }
}

/// A value as words.
fn plain(value: &Value, lang: Lang) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => {
            let mut text = number.to_string();
            if text.ends_with(".0") {
                text.truncate(text.len() - 2);
            }
            text
        }
        Value::Null | Value::Object(_) => String::new(),
        Value::Array(items) => {
            let separator = match lang {
                Lang::Ja => "、",
                Lang::En => ", ",
            };
            let items = items.iter().filter(|item| !item.is_array());
            let items: Vec<String> = items.map(|item| plain(item, lang)).collect();
            items.join(separator)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const CHOICE: &str =
        "a {n} \u{1}n\u{2}0\u{3}none\u{2}one\u{3}one of {n}\u{2}word\u{3}w\u{2}many {m}\u{4} z";

    fn resolved(lang: Lang, n: &Value) -> String {
        let m = json!("M");
        resolve(CHOICE, lang, &|name| match name {
            "n" => Some(n),
            "m" => Some(&m),
            _ => None,
        })
    }

    #[test]
    fn a_case_is_chosen_by_number_category_or_word() {
        for (n, wanted) in [
            (json!(0), "a 0 none z"),
            (json!(0.0), "a 0 none z"),
            (json!(1), "a 1 one of 1 z"),
            (json!(-1), "a -1 one of -1 z"),
            (json!(1.5), "a 1.5 many M z"),
            (json!("word"), "a word w z"),
            (json!("0"), "a 0 many M z"),
            (json!("1"), "a 1 many M z"),
            (json!(null), "a  many M z"),
            (json!(true), "a true many M z"),
        ] {
            assert_eq!(resolved(Lang::En, &n), wanted);
        }
        assert_eq!(resolved(Lang::Ja, &json!(1)), "a 1 many M z");
        assert_eq!(resolved(Lang::Ja, &json!(0)), "a 0 none z");
    }

    #[test]
    fn what_is_missing_chooses_the_default() {
        assert_eq!(resolve(CHOICE, Lang::En, &|_| None), "a {$n} many {$m} z");
    }
}
