//! A web page as an attachment: it opens in the browser, past the checks on links.

use crate::extension::{ExtensionClass, promise};
use crate::signals::files::{SeenFile, each_file};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use miwake_inspect::IndicatorKind;
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "html-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの事例, 半導体の製造業者"],
};

variants! {
    enum Variant {
        ForeignPassword = "foreign-password",
        Password = "password",
        BuildsFile = "builds-file",
        CopiesCommand = "copies-command",
        ForeignForm = "foreign-form",
        Redirects = "redirects",
        Obfuscated = "obfuscated",
        LoadsScript = "loads-script",
        Form = "form",
        Script = "script",
        Page = "page",
    }
}

/// How much of a file is looked through, in bytes.
const LOOK: usize = 1024 * 1024;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let extension = file.extension();
    let outer = file.is_outermost();
    let declared = |media_type: &str| outer && file.outer.declared_type == media_type;
    // Pages that are XML are told by what is in them, whatever they are called.
    let by_content = matches!(file.format(), "svg" | "xhtml");
    let named = promise(&extension) == ExtensionClass::Page
        || file.kind == FileKind::Html && (extension.is_empty() || declared("text/html"))
        || declared("image/svg+xml");
    // Nobody knows what a page is that could not be had; its name is told with the archive.
    if !(named || by_content) || !outer && file.kind == FileKind::Unknown {
        return vec![];
    }
    let seen = seen(file);
    if !seen.is_empty() || !named {
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
        (CopiesCommand, Some(Variant::CopiesCommand)),
        (BuildsFile, Some(Variant::BuildsFile)),
        (
            ForeignForm,
            if both {
                Some(Variant::ForeignPassword)
            } else {
                Some(Variant::ForeignForm)
            },
        ),
        (PasswordField, (!both).then_some(Variant::Password)),
        (Obfuscated, Some(Variant::Obfuscated)),
        (Redirects, Some(Variant::Redirects)),
        (LoadsScript, Some(Variant::LoadsScript)),
        (Script, Some(Variant::Script)),
    ];
    let found = order
        .into_iter()
        .filter_map(|(kind, variant)| Some(file.finding_by(variant?, first(kind)?)));
    found.take(2).collect()
}

/// What the page's words show without being read as a page.
fn by_words(content: &[u8], picture: bool) -> Option<Variant> {
    let source = lower(content);
    let has = |words: &[&str]| words.iter().any(|word| source.contains(word));
    if has(&["type=\"password\"", "type='password'", "type=password"]) {
        Some(Variant::Password)
    } else if has(&["<form"]) {
        Some(Variant::Form)
    } else if has(&[
        "<script",
        "javascript:",
        "http-equiv=\"refresh\"",
        "onload=",
        "<foreignobject",
    ]) {
        Some(Variant::Script)
    } else {
        // A picture without any of these is a picture.
        (!picture).then_some(Variant::Page)
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
