//! A web page as an attachment: it opens in the browser, past the checks on links.

use crate::files::each_attachment;
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Outcome, Subject};
use miwake_mail::{Attachment, FileKind};

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
    needs: &[Need::Attachments],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &["password", "form", "script", "page"],
    references: &["KIS Security, 標的型攻撃メールの事例, 半導体の製造業者"],
};

/// Extensions of web pages and of pictures that can hold a page.
const PAGES: &[&str] = &[
    "htm", "html", "shtml", "xhtml", "xht", "mht", "mhtml", "svg",
];
/// How much of a file is looked through, in bytes.
const LOOK: usize = 1024 * 1024;

fn detect(subject: &Subject<'_>) -> Outcome {
    each_attachment(subject, variant)
}

fn variant(attachment: &Attachment) -> Option<&'static str> {
    let extension = attachment.extension();
    let page = PAGES.contains(&extension.as_str())
        || attachment.detected == FileKind::Html
            && (extension.is_empty() || attachment.declared_type == "text/html")
        || attachment.declared_type == "image/svg+xml";
    if !page {
        return None;
    }
    let source = lower(&attachment.content);
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
        let picture = extension == "svg" || attachment.declared_type == "image/svg+xml";
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
