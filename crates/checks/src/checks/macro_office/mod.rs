//! An Office document that holds macros.

use crate::signals::files::{SeenFile, each_file};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use miwake_inspect::{Indicator, IndicatorKind};
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "macro-office",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.4",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-4"],
};

variants! {
    enum Variant {
        ActsByItself = "acts-by-itself",
        RunsItself = "runs-itself",
        Acts = "acts",
        Present = "present",
        Macro = "macro",
        ByName = "by-name",
        Hidden = "hidden",
        ExcelFour = "excel-four",
        Dde = "dde",
        Template = "template",
        ExternalObject = "external-object",
        RiskyObject = "risky-object",
        ActiveX = "active-x",
        AsksToEnable = "asks-to-enable",
        Embedded = "embedded",
    }
}

/// Extensions of Office files that may hold macros.
const MACRO_EXTENSIONS: &[&str] = &[
    "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm",
];

/// Formats of documents of Office that are one XML file.
const OFFICE_XML: &[&str] = &["word-xml", "excel-xml", "flat-opc", "flat-odf"];

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let signs = file.signs();
    let first = |kinds: &[IndicatorKind]| signs.iter().find(|(sign, _)| kinds.contains(&sign.kind));
    let mut findings: Vec<Finding> = macros(file, &signs).into_iter().collect();
    let others: [(Variant, &[IndicatorKind]); 9] = [
        (Variant::Dde, &[IndicatorKind::Dde]),
        (Variant::ExcelFour, &[IndicatorKind::ExcelFourMacro]),
        (Variant::RiskyObject, &[IndicatorKind::RiskyObject]),
        (Variant::Template, &[IndicatorKind::ExternalTemplate]),
        (Variant::Hidden, &[IndicatorKind::MacroHidden]),
        (Variant::AsksToEnable, &[IndicatorKind::AsksToEnable]),
        (
            Variant::ExternalObject,
            &[IndicatorKind::ExternalObject, IndicatorKind::XmlEntities],
        ),
        (Variant::ActiveX, &[IndicatorKind::ActiveX]),
        (Variant::Embedded, &[IndicatorKind::EmbeddedFile]),
    ];
    for (variant, kinds) in others {
        // A PDF may hold files too; it has a check of its own.
        if let Some(found) = first(kinds).filter(|_| is_office(file)) {
            findings.push(file.finding_by(variant, found));
        }
    }
    findings
}

/// Whether it is a document of Office, which may be one XML file too.
fn is_office(file: &SeenFile<'_>) -> bool {
    match file.kind {
        FileKind::Pdf | FileKind::Html => false,
        FileKind::Xml => OFFICE_XML.contains(&file.format()),
        _ => true,
    }
}

/// How far the macros go: being there, running by themselves, and doing something then.
fn macros(file: &SeenFile<'_>, signs: &[(&Indicator, Vec<String>)]) -> Option<Finding> {
    use IndicatorKind::{Macro, MacroFetches, MacroRunsItself, MacroRunsPrograms, MacroWrites};
    let first = |kind: IndicatorKind| signs.iter().find(|(sign, _)| sign.kind == kind);
    let act = [MacroRunsPrograms, MacroFetches, MacroWrites];
    let acts = act.iter().find_map(|kind| first(*kind));
    if let Some(found) = first(MacroRunsItself) {
        let mut finding = file.finding_by(
            if acts.is_some() {
                Variant::ActsByItself
            } else {
                Variant::RunsItself
            },
            found,
        );
        if let Some(acts) = acts {
            let what = file.finding_by(Variant::ActsByItself, acts);
            finding.facts = what.facts;
            finding.evidence.extend(what.evidence);
        }
        return Some(finding);
    }
    if let Some(found) = acts {
        return Some(file.finding_by(Variant::Acts, found));
    }
    if let Some(found) = first(Macro) {
        return Some(file.finding_by(Variant::Present, found));
    }
    // What nobody read: the bytes, then the name.
    let read = file.file().is_some_and(|file| file.unread.is_empty());
    let extension = file.extension();
    // The bytes may speak of a project that the document's own lists do not lead to.
    let hinted = file.is_outermost() && is_macro(file.outer.detected);
    match file.kind {
        _ if hinted => Some(file.finding(Variant::Macro)),
        FileKind::OoxmlMacro | FileKind::OleMacro => Some(file.finding(Variant::Macro)),
        // .xlsb without a macro is an ordinary large table.
        FileKind::Ooxml if extension == "xlsb" => None,
        FileKind::Ooxml if read && file.inside.is_some() => None,
        _ if MACRO_EXTENSIONS.contains(&extension.as_str()) => Some(file.finding(Variant::ByName)),
        _ => None,
    }
}

fn is_macro(kind: FileKind) -> bool {
    matches!(kind, FileKind::OoxmlMacro | FileKind::OleMacro)
}
