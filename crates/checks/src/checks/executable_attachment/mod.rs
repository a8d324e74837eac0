//! A file that runs when it is opened.

use crate::files::{ExtensionClass, FEW, SeenFile, each_file, promise};
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
    id: "executable-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.2",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "program",
        "script",
        "starter",
        "disk-image",
        "hidden-command",
        "runs-command",
        "hidden-start",
        "opens-remote",
        "changes-settings",
        "script-acts",
        "program-inside",
        "script-inside",
        "starter-inside",
        "disk-image-inside",
    ],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-2",
        "Microsoft, Blocked attachments in Outlook",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let variant = variant(file);
    // Among many files scripts and settings are ordinary: source code, backups.
    let many = !file.is_outermost()
        && file
            .inside
            .is_some_and(|(inside, _)| inside.files.len() > FEW);
    if many && !matches!(variant, Some("program" | "disk-image")) && !by_bytes(file.kind) {
        return vec![];
    }
    if let Some(finding) = doing(file, variant.is_some()) {
        return vec![finding];
    }
    let Some(variant) = variant else {
        return vec![];
    };
    let variant = match variant {
        _ if file.is_outermost() => variant,
        "program" => "program-inside",
        "script" => "script-inside",
        "starter" => "starter-inside",
        _ => "disk-image-inside",
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
    let signs: [(&'static str, &[IndicatorKind], bool); 6] = [
        ("hidden-command", &[HiddenWindow], true),
        ("runs-command", &[RunsCommand], true),
        ("hidden-start", &[AutoRunFile, HiddenFile], true),
        ("opens-remote", &[OpensRemote], true),
        ("changes-settings", &[ChangesSettings], true),
        // Web pages and documents have checks of their own.
        ("script-acts", &[ScriptRuns, ScriptFetches], starts),
    ];
    let mut signs = signs.into_iter().filter(|(_, _, counts)| *counts);
    signs.find_map(|(variant, kinds, _)| Some(file.finding_by(variant, &file.sign(kinds)?)))
}

fn variant(file: &SeenFile<'_>) -> Option<&'static str> {
    match file.kind {
        FileKind::Executable => return Some("program"),
        FileKind::Shortcut => return Some("starter"),
        FileKind::DiskImage => return Some("disk-image"),
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
        ExtensionClass::Program => Some("program"),
        ExtensionClass::Script => Some("script"),
        ExtensionClass::Starter => Some("starter"),
        ExtensionClass::Disk => Some("disk-image"),
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
