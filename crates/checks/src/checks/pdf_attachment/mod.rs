//! A PDF that does something when it is opened, or that stands for a link.

use crate::signals::files::{SeenFile, each_file, seen_files, starts};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, NotApplicable, Outcome,
    Requirement, Status, variants,
};
use miwake_inspect::IndicatorKind;
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "pdf-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "ISO 32000-2, 12.6 Actions",
        "NIST, Phish Scale, TN 2276 (2023)",
    ],
};

variants! {
    enum Variant {
        Launch = "launch",
        ProgramEmbedded = "program-embedded",
        ScriptAtOpening = "script-at-opening",
        OneLink = "one-link",
        Script = "script",
        Form = "form",
        Embedded = "embedded",
        AtOpening = "at-opening",
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    match each_file(ctx, look) {
        Outcome::NothingFound(None) if !has_pdf(ctx) => {
            Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
        }
        outcome => outcome,
    }
}

fn has_pdf(ctx: &CheckContext<'_>) -> bool {
    let files = seen_files(ctx);
    files.iter().any(|file| file.kind == FileKind::Pdf)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    if file.kind != FileKind::Pdf {
        return vec![];
    }
    use IndicatorKind::{EmbeddedFile, OneLinkLure, PdfForm, PdfLaunch, PdfOpenAction, PdfScript};
    let signs = file.signs();
    let first = |kind: IndicatorKind| signs.iter().find(|(sign, _)| sign.kind == kind);
    let at_opening = first(PdfOpenAction).is_some();
    let program = first(EmbeddedFile).filter(|(sign, _)| starts(&sign.quote, FileKind::Unknown));
    let found = [
        (Variant::Launch, first(PdfLaunch)),
        (Variant::ProgramEmbedded, program),
        (
            Variant::ScriptAtOpening,
            first(PdfScript).filter(|_| at_opening),
        ),
        (Variant::Script, first(PdfScript).filter(|_| !at_opening)),
        (Variant::OneLink, first(OneLinkLure)),
        (Variant::Form, first(PdfForm)),
        (
            Variant::Embedded,
            first(EmbeddedFile).filter(|_| program.is_none()),
        ),
        // To open at a certain page is ordinary; it is told, and weighs next to nothing.
        (
            Variant::AtOpening,
            first(PdfOpenAction).filter(|_| first(PdfScript).is_none()),
        ),
    ];
    let found = found.into_iter();
    found
        .filter_map(|(variant, sign)| Some(file.finding_by(variant, sign?)))
        .collect()
}
