//! Both languages say the same things, and the files mean what they say.

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use miwake_messages::{Lang, Messages, sources};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Variables by message id. Fails on a file that does not read, an id given twice, or anything
/// that is not a plain message (terms, references and attributes are not used here).
fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for source in sources(lang) {
        let resource = parse(*source).unwrap_or_else(|(_, errors)| {
            panic!("{}: {errors:?} in {source}", lang.tag());
        });
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    assert!(message.attributes.is_empty(), "{id} has attributes");
                    let pattern = message.value.unwrap_or_else(|| panic!("{id} is empty"));
                    let mut names = BTreeSet::new();
                    collect(&pattern, &mut names);
                    let twice = all.insert(id.clone(), names);
                    assert!(twice.is_none(), "{id} stands twice in {}", lang.tag());
                }
                ast::Entry::Term(term) => panic!("term {}", term.id.name),
                ast::Entry::Junk { content } => panic!("junk: {content}"),
                _ => {}
            }
        }
    }
    all
}

fn collect(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Inline(inline) => variable(inline, names),
            ast::Expression::Select { selector, variants } => {
                variable(selector, names);
                for variant in variants {
                    collect(&variant.value, names);
                }
            }
        }
    }
}

fn variable(expression: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
        other => panic!("only variables and literals are used here: {other:?}"),
    }
}

#[test]
fn both_languages_have_the_same_ids_and_variables() {
    let (ja, en) = (variables(Lang::Ja), variables(Lang::En));
    let ids = |of: &BTreeMap<String, _>| of.keys().cloned().collect::<BTreeSet<_>>();
    let missing: Vec<_> = ids(&ja).symmetric_difference(&ids(&en)).cloned().collect();
    assert!(missing.is_empty(), "in one language only: {missing:?}");
    let different: Vec<_> = ja.iter().filter(|(id, names)| en[*id] != **names).collect();
    assert!(different.is_empty(), "other variables: {different:?}");
    assert!(ja.len() > 100, "only {} messages", ja.len());
}

#[test]
fn every_message_is_loaded() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for id in variables(lang).keys() {
            assert!(messages.has(id), "{id}");
        }
        assert!(!messages.has("no-such-message"));
    }
}

/// There is no level "safe", and no sentence may say it either.
#[test]
fn nothing_is_called_safe() {
    let verdicts = [
        "安全です",
        "安全なメール",
        "安全と判定",
        "問題ありません",
        "安心してください",
        "is safe",
        "are safe",
        "looks safe",
        "no danger",
    ];
    for lang in Lang::ALL {
        for source in sources(lang) {
            for verdict in verdicts {
                let found = source.to_lowercase().contains(verdict);
                assert!(!found, "{verdict:?} in {}: {source:.60}", lang.tag());
            }
        }
    }
}

#[test]
fn arguments_are_data() {
    let hostile = "{ $provider } -term { \"x\" } \u{202e}\n.attr = { NUMBER(1) }";
    let args = json!({ "address": hostile, "provider": "Example" });
    for lang in Lang::ALL {
        let text = Messages::new(lang).format(
            "check-freemail-sender-organisation",
            args.as_object().expect("object"),
        );
        assert!(text.contains(hostile), "{text}");
        assert!(text.contains("Example"), "{text}");
    }
}

#[test]
fn numbers_are_plain_and_lists_are_joined() {
    let provider = |value| {
        Messages::new(Lang::En).with(
            "check-freemail-sender-organisation",
            [("address", json!("a@example.jp")), ("provider", value)],
        )
    };
    assert!(provider(json!(1_234_567)).contains(" 1234567."));
    assert!(provider(json!(0.25)).contains(" 0.25."));
    assert!(provider(json!(-3)).contains(" -3."));
    assert!(provider(json!(["a", "b", 3])).contains(" a, b, 3."));
}

#[test]
fn what_is_missing_is_seen() {
    let messages = Messages::new(Lang::Ja);
    assert_eq!(messages.text("no-such-message"), "no-such-message");
    assert!(
        messages
            .text("check-freemail-sender-organisation")
            .contains("{$address}")
    );
}

#[test]
fn a_language_tag_picks_a_language() {
    assert_eq!(Lang::from_tag("ja-JP"), Lang::Ja);
    assert_eq!(Lang::from_tag("JA"), Lang::Ja);
    assert_eq!(Lang::from_tag("fr"), Lang::En);
    assert_eq!(Lang::from_tag(""), Lang::En);
}
