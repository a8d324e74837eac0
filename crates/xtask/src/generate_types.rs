//! TypeScript types of the npm package, made from the JSON Schemas, and so from the Rust types and their comments.
//!
//! What the schemas use is written as types; anything else is an error, so that nothing becomes `unknown` unseen.

use crate::output::Output;
use crate::shell::Result;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Schemas that get a file of types, and where.
const FILES: [(&str, &str); 2] = [
    ("report", "crates/embed/js/report.d.ts"),
    ("policy", "crates/embed/js/policy.d.ts"),
];

/// The files; `schemas` are texts by name.
pub(crate) fn outputs(schemas: &BTreeMap<String, String>) -> Result<Vec<Output>> {
    let mut outputs = Vec::new();
    for (name, path) in FILES {
        let schema = schemas
            .get(name)
            .ok_or_else(|| format!("there is no schema {name}"))?;
        outputs.push(Output::new(path, types(&serde_json::from_str(schema)?)?));
    }
    Ok(outputs)
}

/// The types of a schema: its own, then those that it defines.
fn types(schema: &Value) -> Result<String> {
    let title = schema
        .get("title")
        .and_then(Value::as_str)
        .ok_or("a schema without a title")?;
    let mut out = "// Made by `cargo xtask gen` from the JSON Schema; do not edit.\n".to_owned();
    define(&mut out, title, schema)?;
    for (name, definition) in schema
        .get("$defs")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        define(&mut out, name, definition)?;
    }
    // A union begins on a line of its own.
    Ok(out.replace(": \n", ":\n").replace("= \n", "=\n"))
}

fn define(out: &mut String, name: &str, schema: &Value) -> Result<()> {
    let comment = comment(schema, "");
    let defined = of(schema, "").map_err(|error| format!("{name}: {error}"))?;
    writeln!(out, "\n{comment}export type {name} = {defined};")?;
    Ok(())
}

/// The description as a comment above, indented by `indent`.
fn comment(schema: &Value, indent: &str) -> String {
    let Some(text) = schema.get("description").and_then(Value::as_str) else {
        return String::new();
    };
    let text = text.replace("*/", "* /");
    match text.contains('\n') {
        false => format!("{indent}/** {text} */\n"),
        true => {
            let lines = text
                .lines()
                .map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
            format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
        }
    }
}

/// The type of a schema.
fn of(schema: &Value, indent: &str) -> Result<String> {
    if schema == &Value::Bool(true) {
        return Ok("unknown".to_owned());
    }
    let fields = schema.as_object().ok_or("not an object")?;
    if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
        return Ok(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    if let Some(value) = fields.get("const") {
        return Ok(value.to_string());
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(choices) = fields.get(key).and_then(Value::as_array) {
            return union(choices, indent);
        }
    }
    if let Some(values) = fields.get("enum").and_then(Value::as_array) {
        let values: Vec<String> = values.iter().map(Value::to_string).collect();
        return Ok(values.join(" | "));
    }
    match fields.get("type") {
        Some(Value::String(kind)) => plain(kind, fields, indent),
        Some(Value::Array(kinds)) => {
            let kinds = kinds.iter().filter_map(Value::as_str);
            let all: Result<Vec<String>> = kinds.map(|kind| plain(kind, fields, indent)).collect();
            Ok(all?.join(" | "))
        }
        _ => Err(format!("a form that is not known: {schema}").into()),
    }
}

fn union(choices: &[Value], indent: &str) -> Result<String> {
    if choices
        .iter()
        .all(|choice| choice.get("description").is_none())
    {
        let choices: Result<Vec<String>> =
            choices.iter().map(|choice| of(choice, indent)).collect();
        return Ok(choices?.join(" | "));
    }
    let deeper = format!("{indent}  ");
    let mut out = String::new();
    for choice in choices {
        let said = comment(choice, &deeper);
        write!(out, "\n{said}{deeper}| {}", of(choice, &deeper)?)?;
    }
    Ok(out)
}

fn plain(kind: &str, fields: &Map<String, Value>, indent: &str) -> Result<String> {
    Ok(match kind {
        "string" | "boolean" | "null" => kind.to_owned(),
        "integer" | "number" => "number".to_owned(),
        "array" => array(fields, indent)?,
        "object" => object(fields, indent)?,
        other => return Err(format!("a type that is not known: {other}").into()),
    })
}

fn array(fields: &Map<String, Value>, indent: &str) -> Result<String> {
    if let Some(items) = fields.get("prefixItems").and_then(Value::as_array) {
        let items: Result<Vec<String>> = items.iter().map(|item| of(item, indent)).collect();
        return Ok(format!("[{}]", items?.join(", ")));
    }
    let items = fields.get("items").ok_or("an array of nobody knows what")?;
    Ok(format!("Array<{}>", of(items, indent)?))
}

fn object(fields: &Map<String, Value>, indent: &str) -> Result<String> {
    let Some(properties) = fields.get("properties").and_then(Value::as_object) else {
        return match fields.get("additionalProperties") {
            Some(values) => Ok(format!("Record<string, {}>", of(values, indent)?)),
            None => Err("an object of nobody knows what".into()),
        };
    };
    let required = fields.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|names| names.iter().any(|other| other == name));
    let deeper = format!("{indent}  ");
    let mut out = "{\n".to_owned();
    for (name, schema) in properties {
        let mark = if is_required(name) { "" } else { "?" };
        let letters = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let key = match name.chars().all(letters) {
            true => name.clone(),
            false => format!("\"{name}\""),
        };
        writeln!(
            out,
            "{}{deeper}{key}{mark}: {};",
            comment(schema, &deeper),
            of(schema, &deeper)?
        )?;
    }
    write!(out, "{indent}}}")?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_becomes_a_type() {
        for (schema, expected) in [
            (json!({"type": "string", "const": "a"}), "\"a\""),
            (json!({"type": ["integer", "null"]}), "number | null"),
            (
                json!({"type": "array", "items": {"$ref": "#/$defs/Level"}}),
                "Array<Level>",
            ),
            (
                json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]}),
                "[string, number]",
            ),
            (
                json!({"type": "object", "additionalProperties": true}),
                "Record<string, unknown>",
            ),
            (
                json!({"type": "object", "properties": {"a-b": {"type": "boolean"}, "c": {"type": "null"}}, "required": ["c"]}),
                "{\n  \"a-b\"?: boolean;\n  c: null;\n}",
            ),
        ] {
            assert_eq!(of(&schema, "").expect("a type"), expected);
        }
    }

    #[test]
    fn what_is_not_known_is_an_error() {
        for schema in [
            json!({}),
            json!({"type": "object"}),
            json!({"type": "array"}),
            json!({"type": "date"}),
        ] {
            assert!(of(&schema, "").is_err(), "{schema}");
        }
    }
}
