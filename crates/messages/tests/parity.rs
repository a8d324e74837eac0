//! Both languages say the same things, and the files mean what they say.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use miwake_messages::{Lang, Messages};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use unic_langid::LanguageIdentifier;

/// The Fluent files of a language.
fn sources(lang: Lang) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("ftl")
        .join(lang.tag());
    let mut sources = Vec::new();
    let folders = ["checks", "drill", "desk", ""].map(|name| folder.join(name));
    for folder in folders {
        for entry in fs::read_dir(folder).expect("a folder of messages") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                sources.push(fs::read_to_string(path).expect("a text"));
            }
        }
    }
    sources
}

/// Names of the variables by message id.
fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for source in sources(lang) {
        let resource = parse(source.as_str()).expect("Fluent");
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let mut names = BTreeSet::new();
                collect(&message.value.expect("a value"), &mut names);
                all.insert(message.id.name.to_owned(), names);
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
    if let ast::InlineExpression::VariableReference { id } = expression {
        names.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_variables() {
    let (ja, en) = (variables(Lang::Ja), variables(Lang::En));
    let different: Vec<_> = ja.iter().filter(|(id, names)| en[*id] != **names).collect();
    assert!(different.is_empty(), "other variables: {different:?}");
}

#[test]
fn the_table_has_every_message() {
    for lang in Lang::ALL {
        let messages = Messages::with_desk(lang);
        let ids: Vec<String> = variables(lang).into_keys().collect();
        assert!(ids.len() > 100, "only {} messages", ids.len());
        assert!(messages.ids().eq(ids.iter().map(String::as_str)));
        assert!(ids.iter().all(|id| messages.has(id)));
        assert!(!messages.has("no-such-message"));
    }
}

/// A bundle of Fluent's own runtime.
fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = lang.tag().parse().expect("a tag");
    let mut bundle = FluentBundle::new(vec![identifier]);
    // Isolation marks are invisible characters in every sentence: wrong in files and tests, and
    // needless in languages that are written from left to right.
    bundle.set_use_isolating(false);
    for source in sources(lang) {
        let resource = FluentResource::try_new(source).expect("Fluent");
        bundle.add_resource(resource).expect("ids of their own");
    }
    bundle
}

/// Sentences are Fluent: the table says what Fluent's own runtime says. (Also seen here: a table
/// that is older than the files; `cargo xtask gen` makes it new.)
#[test]
fn every_sentence_is_the_one_of_the_fluent_runtime() {
    let samples = [
        json!("<b>{ $x }</b>"),
        json!("one"),
        json!("1"),
        json!(""),
        json!(0),
        json!(1),
        json!(-1),
        json!(2),
        json!(5),
        json!(1.0),
        json!(1.5),
        json!(1_234_567),
    ];
    for lang in Lang::ALL {
        let (messages, bundle) = (Messages::with_desk(lang), bundle(lang));
        for (id, names) in variables(lang) {
            let message = bundle.get_message(&id).expect("a message");
            let pattern = message.value().expect("a value");
            let fluent = |args: Option<&FluentArgs<'_>>| {
                bundle
                    .format_pattern(pattern, args, &mut Vec::new())
                    .into_owned()
            };
            assert_eq!(messages.text(&id), fluent(None), "{id}");
            for sample in &samples {
                let value = match sample.as_f64() {
                    Some(number) => FluentValue::from(number),
                    None => sample.as_str().into(),
                };
                let mut args = FluentArgs::new();
                let mut ours: Map<String, Value> = Map::new();
                for name in &names {
                    args.set(name.as_str(), value.clone());
                    ours.insert(name.clone(), sample.clone());
                }
                assert_eq!(
                    messages.format(&id, &ours),
                    fluent(Some(&args)),
                    "{id} {sample}"
                );
            }
        }
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
        let text = Messages::with_desk(lang).format(
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
        Messages::with_desk(Lang::En).with(
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
    let messages = Messages::with_desk(Lang::Ja);
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
