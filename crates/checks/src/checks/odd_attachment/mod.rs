//! A file whose name hides what it is, or whose kind nobody knows.

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
    id: "odd-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.3",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-3",
        "UTS 39, Unicode Security Mechanisms",
    ],
};

variants! {
    enum Variant {
        Direction = "direction",
        LongBlank = "long-blank",
        DoubleExtension = "double-extension",
        Disguised = "disguised",
        Polyglot = "polyglot",
        UnknownExtension = "unknown-extension",
    }
}

/// Blanks in a row that push the extension out of sight.
const BLANKS: usize = 8;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let polyglot = file.sign(&[IndicatorKind::Polyglot]);
    let polyglot = polyglot.map(|found| file.finding_by(Variant::Polyglot, &found));
    let by_name = variant(file).map(|variant| file.finding(variant));
    by_name.into_iter().chain(polyglot).collect()
}

fn variant(file: &SeenFile<'_>) -> Option<Variant> {
    let name = if file.is_outermost() {
        file.outer.name.as_str()
    } else {
        file.name
    };
    let extension = file.extension();
    if name.contains(['\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}']) {
        return Some(Variant::Direction);
    }
    if has_long_blank(name) {
        return Some(Variant::LongBlank);
    }
    if is_double(name, &extension) {
        return Some(Variant::DoubleExtension);
    }
    if is_disguised(file.kind, &extension) {
        return Some(Variant::Disguised);
    }
    // Archives hold files of programs that only their makers know.
    let unknown = promise(&extension) == ExtensionClass::Unknown && file.kind == FileKind::Unknown;
    (unknown && file.is_outermost() && !file.outer.inline).then_some(Variant::UnknownExtension)
}

/// A long blank with an extension after it.
fn has_long_blank(name: &str) -> bool {
    let mut blanks = 0;
    let mut long = false;
    for c in name.trim().chars() {
        let blank = c.is_whitespace() || matches!(c, '\u{2800}' | '\u{3164}' | '\u{00a0}' | '_');
        blanks = if blank { blanks + 1 } else { 0 };
        long |= blanks >= BLANKS;
        if long && c == '.' {
            return true;
        }
    }
    false
}

/// A document's extension with one behind it that runs or opens a page (`.pdf.exe`, `.docx.html`).
/// `.tar.gz`, `.zip.001`, dates and versions are no such thing.
fn is_double(name: &str, extension: &str) -> bool {
    let trimmed = name.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    let Some((stem, _)) = trimmed.rsplit_once('.') else {
        return false;
    };
    let inner = stem
        .trim_end()
        .rsplit_once('.')
        .map_or("", |(_, inner)| inner);
    let inner = inner.trim().to_lowercase();
    promise(&inner) == ExtensionClass::Document && is_risky(extension)
}

fn is_risky(extension: &str) -> bool {
    matches!(
        promise(extension),
        ExtensionClass::Program
            | ExtensionClass::Script
            | ExtensionClass::Starter
            | ExtensionClass::Disk
            | ExtensionClass::Page
    )
}

/// Bytes that run or open a page under a name that promises a document or a picture.
fn is_disguised(detected: FileKind, extension: &str) -> bool {
    let document = promise(extension) == ExtensionClass::Document;
    match detected {
        FileKind::Executable | FileKind::Shortcut | FileKind::DiskImage => {
            document || extension == "html"
        }
        // Old programs save web pages as .doc or .xls, and text files may begin with a tag.
        FileKind::Html => matches!(
            extension,
            "pdf" | "docx" | "xlsx" | "pptx" | "jpg" | "jpeg" | "png" | "gif" | "zip"
        ),
        FileKind::Script => document && !matches!(extension, "txt" | "csv"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_count_only_before_an_extension() {
        assert!(has_long_blank("invoice.pdf                 .exe"));
        assert!(has_long_blank(
            "請求書\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}.scr"
        ));
        assert!(!has_long_blank("my long report 2026.pdf"));
        assert!(!has_long_blank("a         b"));
    }

    #[test]
    fn dates_versions_and_split_archives_are_not_double() {
        for (name, extension) in [
            ("report.2026.05.01", "01"),
            ("source.tar.gz", "gz"),
            ("data.zip.001", "001"),
            ("minutes.v1.2.docx", "docx"),
            ("見積.xlsx.zip", "zip"),
            ("a.pdf.p7m", "p7m"),
        ] {
            assert!(!is_double(name, extension), "{name}");
        }
        assert!(is_double("invoice.pdf.exe", "exe"));
        assert!(is_double("請求書.docx .html", "html"));
    }
}
