//! Templates of training mails, steps of goals and texts of a drill as tables in `miwake-drill`, made from its `data`
//! folder.

use crate::output::Output;
use crate::shell::Result;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    id: String,
    lang: String,
    title: Pair,
    about: Pair,
    from: From,
    mail: Mail,
    premise: Premise,
    cues: Vec<Cue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    ja: String,
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct From {
    name: String,
    local: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mail {
    subject: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Premise {
    process: u8,
    relevance: u8,
    events: u8,
    concern: u8,
    training: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cue {
    place: String,
    quote: String,
    kind: String,
    says: Pair,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Goals {
    source: Pair,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    id: String,
    title: Pair,
    about: Pair,
    measures: Pair,
}

/// `crates/drill/src/prepare/generated.rs`.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>> {
    let data = root.join("crates/drill/data");
    let mut content = String::from(
        "// Made by `cargo xtask gen` from data/templates and data/texts; do not edit.\n\n\
         use super::template::{GoalStep, KitText, Template, TemplateCue};\n\
         use crate::{CueKind, MailLang, Place, Premise};\n\n\
         /// All templates, those in Japanese first, then by id.\npub static TEMPLATES: &[Template] = &[",
    );
    let mut templates = vec![];
    for path in files(&data.join("templates"), "toml")? {
        let text = fs::read_to_string(&path)?;
        let template: Template =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        if path
            .file_stem()
            .is_none_or(|stem| stem != template.id.as_str())
        {
            return Err(format!("{}: its id is {}", path.display(), template.id).into());
        }
        templates.push(template);
    }
    templates.sort_by_key(|template| (template.lang != "ja", template.id.clone()));
    for template in &templates {
        write!(content, "{},", of(template))?;
    }
    let goals: Goals = toml::from_str(&fs::read_to_string(data.join("texts/steps.toml"))?)?;
    write!(
        content,
        "];\n\npub(super) static STEPS_SOURCE: (&str, &str) = {};\n\npub(super) static STEPS: &[GoalStep] = &[",
        pair(&goals.source)
    )?;
    for step in &goals.steps {
        write!(
            content,
            "GoalStep {{ id: {:?}, title: {}, about: {}, measures: {} }},",
            step.id,
            pair(&step.title),
            pair(&step.about),
            pair(&step.measures)
        )?;
    }
    content.push_str("];\n\npub(super) static TEXTS: &[KitText] = &[");
    for lang in ["ja", "en"] {
        for path in files(&data.join("texts").join(lang), "txt")? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            write!(
                content,
                "KitText {{ lang: MailLang::{}, name: {name:?}, text: include_str!({:?}) }},",
                variant(lang),
                format!("../../data/texts/{lang}/{name}.txt")
            )?;
        }
    }
    content.push_str("];\n");
    let path = "crates/drill/src/prepare/generated.rs";
    Ok(vec![Output::new(path, content)])
}

/// The files of a folder with that ending, by name.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|known| known == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn of(template: &Template) -> String {
    let premise = &template.premise;
    let cues: String = template
        .cues
        .iter()
        .map(|cue| {
            format!(
                "TemplateCue {{ place: Place::{}, quote: {:?}, kind: CueKind::{}, says: {} }},",
                variant(&cue.place),
                cue.quote,
                variant(&cue.kind),
                pair(&cue.says)
            )
        })
        .collect();
    format!(
        "Template {{ id: {:?}, lang: MailLang::{}, title: {}, about: {}, from_name: {:?}, from_local: {:?}, \
         subject: {:?}, text: {:?}, premise: Premise {{ process: {}, relevance: {}, events: {}, concern: {}, \
         training: {} }}, cues: &[{cues}] }}",
        template.id,
        variant(&template.lang),
        pair(&template.title),
        pair(&template.about),
        template.from.name,
        template.from.local,
        template.mail.subject,
        template.mail.text,
        premise.process,
        premise.relevance,
        premise.events,
        premise.concern,
        premise.training,
    )
}

fn pair(pair: &Pair) -> String {
    format!("({:?}, {:?})", pair.ja, pair.en)
}

/// `mimics-work-process` as the variant of an enum: `MimicsWorkProcess`. One that there is none of does not compile.
fn variant(id: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    };
    id.split('-').map(capital).collect()
}
