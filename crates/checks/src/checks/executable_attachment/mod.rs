//! A file that runs when it is opened.

use crate::extension::{ExtensionClass, promise};
use crate::signals::files::{SeenFile, each_file, is_source};
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
    id: "executable-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.2",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-2",
        "Microsoft, Blocked attachments in Outlook",
    ],
};

variants! {
    enum Variant {
        Program = "program",
        Script = "script",
        Starter = "starter",
        DiskImage = "disk-image",
        HiddenCommand = "hidden-command",
        RunsCommand = "runs-command",
        HiddenStart = "hidden-start",
        OpensRemote = "opens-remote",
        ChangesSettings = "changes-settings",
        ScriptActs = "script-acts",
        ProgramInside = "program-inside",
        ScriptInside = "script-inside",
        StarterInside = "starter-inside",
        DiskImageInside = "disk-image-inside",
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let variant = variant(file);
    if let Some(finding) = doing(file, variant.is_some()) {
        return vec![finding];
    }
    let Some(variant) = variant else {
        return vec![];
    };
    // Among much code, scripts and settings that do nothing are ordinary.
    let ordinary =
        !matches!(variant, Variant::Program | Variant::DiskImage) && !by_bytes(file.kind);
    let source = || file.inside.is_some_and(|(inside, _)| is_source(inside));
    if ordinary && !file.is_outermost() && source() {
        return vec![];
    }
    let variant = match variant {
        _ if file.is_outermost() => variant,
        Variant::Program => Variant::ProgramInside,
        Variant::Script => Variant::ScriptInside,
        Variant::Starter => Variant::StarterInside,
        _ => Variant::DiskImageInside,
    };
    vec![file.finding(variant)]
}

fn by_bytes(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Executable | FileKind::Shortcut | FileKind::DiskImage
    )
}

/// What was seen that it does, most telling first.
fn doing(file: &SeenFile<'_>, starts: bool) -> Option<Finding> {
    use IndicatorKind::{
        AutoRunFile, ChangesSettings, HiddenFile, HiddenWindow, OpensRemote, RunsCommand,
        ScriptFetches, ScriptRuns,
    };
    let signs: [(Variant, &[IndicatorKind], bool); 6] = [
        (Variant::HiddenCommand, &[HiddenWindow], true),
        (Variant::RunsCommand, &[RunsCommand], true),
        (Variant::HiddenStart, &[AutoRunFile, HiddenFile], true),
        (Variant::OpensRemote, &[OpensRemote], true),
        (Variant::ChangesSettings, &[ChangesSettings], true),
        // Web pages and documents have checks of their own.
        (Variant::ScriptActs, &[ScriptRuns, ScriptFetches], starts),
    ];
    let mut signs = signs.into_iter().filter(|(_, _, counts)| *counts);
    signs.find_map(|(variant, kinds, _)| Some(file.finding_by(variant, &file.sign(kinds)?)))
}

fn variant(file: &SeenFile<'_>) -> Option<Variant> {
    match file.kind {
        FileKind::Executable => return Some(Variant::Program),
        FileKind::Shortcut => return Some(Variant::Starter),
        FileKind::DiskImage => return Some(Variant::DiskImage),
        // A forwarded mail named after a site (`example.com`) runs nowhere.
        FileKind::Message | FileKind::OutlookMessage => return None,
        _ => {}
    }
    let extension = file.extension();
    match promise(&extension) {
        // `.com` and `.sys` are also ends of names of sites and logs; text does not run under these.
        ExtensionClass::Program
            if is_text(file.kind) && matches!(extension.as_str(), "com" | "sys" | "pkg") =>
        {
            None
        }
        ExtensionClass::Program => Some(Variant::Program),
        ExtensionClass::Script => Some(Variant::Script),
        ExtensionClass::Starter => Some(Variant::Starter),
        ExtensionClass::Disk => Some(Variant::DiskImage),
        ExtensionClass::Page
        | ExtensionClass::Document
        | ExtensionClass::Ordinary
        | ExtensionClass::Nothing
        | ExtensionClass::Unknown => None,
    }
}

fn is_text(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Text | FileKind::Html | FileKind::Xml | FileKind::Image
    )
}
