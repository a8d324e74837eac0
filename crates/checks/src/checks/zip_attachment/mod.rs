//! A compressed file, whose contents are seen only after unpacking.

mod held;

use crate::check_context::path_inside;
use crate::signals::files::{Facts, SeenFile, each_file, is_source, shown_path};
use crate::signals::zip_names::program_inside;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants, visible_quote,
};
use held::Held;
use miwake_inspect::{File, Indicator, IndicatorKind, Inspection, Unread};
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "zip-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.1",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-1"],
};

variants! {
    enum Variant {
        ProgramInside = "program-inside",
        ProgramAmongFiles = "program-among-files",
        Bomb = "bomb",
        PathEscapes = "path-escapes",
        ListsDiffer = "lists-differ",
        Nested = "nested",
        Opened = "opened",
        Encrypted = "encrypted",
        Locked = "locked",
        ZipListed = "zip-listed",
        ArchiveListed = "archive-listed",
        Zip = "zip",
        Archive = "archive",
    }
}

/// Extensions of archives other than zip.
const ARCHIVES: &[&str] = &[
    "rar", "7z", "lzh", "cab", "arj", "ace", "gz", "tgz", "bz2", "xz", "tar", "z", "zst", "r00",
    "uue",
];

/// Names of files told.
const NAMES: usize = 3;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    if !file.is_outermost() {
        return vec![];
    }
    match file.inside {
        Some((inside, _)) if file.is_archive() => opened(file, inside),
        Some(_) if file.kind != FileKind::Unknown => vec![],
        _ => unopened(file),
    }
}

/// What the archive holds.
fn opened(file: &SeenFile<'_>, inside: &Inspection) -> Vec<Finding> {
    let held = Held::of(inside);
    let mut findings = Vec::new();
    if let Some(name) = held.starter {
        let variant = if is_source(inside) && !held.acts {
            Variant::ProgramAmongFiles
        } else {
            Variant::ProgramInside
        };
        findings.push(naming(file, variant, &held, name));
    }
    let bomb = |file: &File| file.unread.contains(&Unread::Bomb);
    if inside.files.iter().any(bomb) {
        findings.push(file.finding(Variant::Bomb));
    }
    // Signs stand at the archive or at the file that they are about.
    let signs = inside.files.iter().enumerate();
    let sign = |kinds: &[IndicatorKind]| {
        signs.clone().find_map(|(index, file)| {
            let sign = file
                .indicators
                .iter()
                .find(|sign| kinds.contains(&sign.kind))?;
            Some((sign, path_inside(inside, index)))
        })
    };
    if let Some(found) = sign(&[IndicatorKind::PathEscapes, IndicatorKind::SymbolicLink]) {
        findings.push(file.finding_by(Variant::PathEscapes, &found));
    }
    let differ = [
        IndicatorKind::NamesDiffer,
        IndicatorKind::EntriesOverlap,
        IndicatorKind::UnlistedEntry,
    ];
    if let Some(found) = sign(&differ) {
        findings.push(file.finding_by(Variant::ListsDiffer, &found));
    }
    if let Some(name) = held.archive {
        findings.push(naming(file, Variant::Nested, &held, name));
    }
    // Whoever is told what runs in it need not be told what else lies there.
    if held.starter.is_some() && findings.len() == 1 {
        return findings;
    }
    findings.extend(listing(
        file,
        &held,
        sign(&[IndicatorKind::OpenedWithPassword]),
    ));
    findings
}

/// What is in it and whether it is locked; one finding.
fn listing(
    file: &SeenFile<'_>,
    held: &Held<'_>,
    opened: Option<(&Indicator, Vec<String>)>,
) -> Option<Finding> {
    let locked = file.file().is_some_and(|file| file.encrypted);
    if let Some(found) = opened {
        return Some(file.finding_by(Variant::Opened, &found));
    }
    let variant = match file.kind {
        _ if locked && held.files.is_empty() => Variant::Encrypted,
        _ if locked => Variant::Locked,
        FileKind::Zip if held.files.is_empty() => Variant::Zip,
        FileKind::Zip => Variant::ZipListed,
        _ if held.files.is_empty() => Variant::Archive,
        _ => Variant::ArchiveListed,
    };
    let names: Vec<&str> = held.files.iter().take(NAMES).copied().collect();
    Some(naming(file, variant, held, &names.join(", ")))
}

fn naming(file: &SeenFile<'_>, variant: Variant, held: &Held<'_>, names: &str) -> Finding {
    let facts = Facts {
        inside: visible_quote(names),
        count: held.files.len(),
        ..file.facts()
    };
    let mut evidence = vec![file.evidence()];
    let about = match variant {
        Variant::ProgramInside | Variant::ProgramAmongFiles => held.starter,
        Variant::Nested => held.archive,
        _ => None,
    };
    if let Some(name) = about {
        let path = [name.to_owned()];
        let shown = shown_path(file.outer, &path);
        evidence.push(Evidence::inside(Role::File, file.attachment, &path, &shown));
    }
    Finding::new(variant, &facts, evidence)
}

/// Bytes tell before the name does; the name counts where the bytes are cut or unknown.
fn unopened(file: &SeenFile<'_>) -> Vec<Finding> {
    let attachment = file.outer;
    let extension = attachment.extension();
    let split = attachment.name.to_lowercase().ends_with(".zip.001");
    let variant = match attachment.detected {
        FileKind::Zip => {
            if let Some(name) = program_inside(&attachment.content) {
                let facts = Facts {
                    inside: visible_quote(&name),
                    ..file.facts()
                };
                return vec![Finding::new(
                    Variant::ProgramInside,
                    &facts,
                    vec![file.evidence()],
                )];
            }
            if attachment.encrypted {
                Variant::Encrypted
            } else {
                Variant::Zip
            }
        }
        FileKind::Archive => Variant::Archive,
        FileKind::Unknown | FileKind::Empty if extension == "zip" || split => Variant::Zip,
        FileKind::Unknown | FileKind::Empty if ARCHIVES.contains(&extension.as_str()) => {
            Variant::Archive
        }
        _ => return vec![],
    };
    vec![file.finding(variant)]
}
