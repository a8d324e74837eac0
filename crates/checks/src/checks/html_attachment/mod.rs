//! A web page as an attachment: it opens in the browser, past the checks on links.

use crate::files::{ExtensionClass, SeenFile, each_file, promise};
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Finding, Outcome};
use miwake_inspect::IndicatorKind;
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "html-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "foreign-password",
        "password",
        "builds-file",
        "copies-command",
        "foreign-form",
        "redirects",
        "obfuscated",
        "loads-script",
        "form",
        "script",
        "page",
    ],
    references: &["KIS Security, 標的型攻撃メールの事例, 半導体の製造業者"],
};

/// How much of a file is looked through, in bytes.
const LOOK: usize = 1024 * 1024;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let extension = file.extension();
    let outer = file.is_outermost();
    let declared = |media_type: &str| outer && file.outer.declared_type == media_type;
    let page = promise(&extension) == ExtensionClass::Page
        || file.kind == FileKind::Html && (extension.is_empty() || declared("text/html"))
        || declared("image/svg+xml");
    // Nobody knows what a page is that could not be had; its name is told with the archive.
    if !page || !outer && file.kind == FileKind::Unknown {
        return vec![];
    }
    let seen = seen(file);
    if !seen.is_empty() {
        return seen;
    }
    let picture = extension == "svg" || declared("image/svg+xml");
    let variant = if outer {
        by_words(&file.outer.content, picture)
    } else {
        // Archives of pages are ordinary; what is in them was seen.
        None
    };
    variant
        .map(|variant| file.finding(variant))
        .into_iter()
        .collect()
}

/// What inspection saw, most telling first: at most two findings.
fn seen(file: &SeenFile<'_>) -> Vec<Finding> {
    use IndicatorKind::{
        BuildsFile, CopiesCommand, ForeignForm, LoadsScript, Obfuscated, PasswordField, Redirects,
        Script,
    };
    let signs = file.signs();
    let first = |kind: IndicatorKind| signs.iter().find(|(sign, _)| sign.kind == kind);
    let both = first(PasswordField).is_some() && first(ForeignForm).is_some();
    let order = [
        (CopiesCommand, "copies-command"),
        (BuildsFile, "builds-file"),
        (
            ForeignForm,
            if both {
                "foreign-password"
            } else {
                "foreign-form"
            },
        ),
        (PasswordField, if both { "" } else { "password" }),
        (Obfuscated, "obfuscated"),
        (Redirects, "redirects"),
        (LoadsScript, "loads-script"),
        (Script, "script"),
    ];
    let found = order
        .into_iter()
        .filter(|(_, variant)| !variant.is_empty())
        .filter_map(|(kind, variant)| Some(file.finding_by(variant, first(kind)?)));
    found.take(2).collect()
}

/// What the page's words show without being read as a page.
fn by_words(content: &[u8], picture: bool) -> Option<&'static str> {
    let source = lower(content);
    let has = |words: &[&str]| words.iter().any(|word| source.contains(word));
    if has(&["type=\"password\"", "type='password'", "type=password"]) {
        Some("password")
    } else if has(&["<form"]) {
        Some("form")
    } else if has(&[
        "<script",
        "javascript:",
        "http-equiv=\"refresh\"",
        "onload=",
        "<foreignobject",
    ]) {
        Some("script")
    } else {
        // A picture without any of these is a picture.
        (!picture).then_some("page")
    }
}

/// The first part of a page in ASCII lower case. UTF-16 pages lose their zero bytes, so that their tags are found too.
fn lower(content: &[u8]) -> String {
    content
        .iter()
        .take(LOOK)
        .filter(|byte| **byte != 0)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}
