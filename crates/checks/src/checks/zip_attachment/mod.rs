//! A compressed file, whose contents are seen only after unpacking.

use crate::files::{FEW, Facts, SeenFile, each_file, is_package, path, program_inside, starts};
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Finding, Outcome, Role};
use miwake_inspect::{File, Indicator, IndicatorKind, Inspection, Unread};
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "zip-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.1",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "program-inside",
        "program-among-files",
        "bomb",
        "path-escapes",
        "lists-differ",
        "nested",
        "opened",
        "encrypted",
        "locked",
        "zip-listed",
        "archive-listed",
        "zip",
        "archive",
    ],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-1"],
};

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
        let variant = if held.files.len() <= FEW {
            "program-inside"
        } else {
            "program-among-files"
        };
        findings.push(naming(file, variant, &held, name));
    }
    let bomb = |file: &File| file.unread.contains(&Unread::Bomb);
    if inside.files.iter().any(bomb) {
        findings.push(file.finding("bomb"));
    }
    // Signs stand at the archive or at the file that they are about.
    let signs = inside.files.iter().enumerate();
    let sign = |kinds: &[IndicatorKind]| {
        signs.clone().find_map(|(index, file)| {
            let sign = file
                .indicators
                .iter()
                .find(|sign| kinds.contains(&sign.kind))?;
            Some((sign, path(inside, index)))
        })
    };
    if let Some(found) = sign(&[IndicatorKind::PathEscapes, IndicatorKind::SymbolicLink]) {
        findings.push(file.finding_by("path-escapes", &found));
    }
    let differ = [
        IndicatorKind::NamesDiffer,
        IndicatorKind::EntriesOverlap,
        IndicatorKind::UnlistedEntry,
    ];
    if let Some(found) = sign(&differ) {
        findings.push(file.finding_by("lists-differ", &found));
    }
    if let Some(name) = held.archive {
        findings.push(naming(file, "nested", &held, name));
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
        return Some(file.finding_by("opened", &found));
    }
    let variant = match file.kind {
        _ if locked && held.files.is_empty() => "encrypted",
        _ if locked => "locked",
        FileKind::Zip if held.files.is_empty() => "zip",
        FileKind::Zip => "zip-listed",
        _ if held.files.is_empty() => "archive",
        _ => "archive-listed",
    };
    let names: Vec<&str> = held.files.iter().take(NAMES).copied().collect();
    Some(naming(file, variant, held, &names.join(", ")))
}

fn naming(file: &SeenFile<'_>, variant: &'static str, held: &Held<'_>, names: &str) -> Finding {
    let facts = Facts {
        inside: crate::visible_quote(names),
        count: held.files.len(),
        ..file.facts()
    };
    let mut evidence = vec![file.evidence()];
    if let Some(name) = held.evidence(variant) {
        let path = [name.to_owned()];
        let shown = crate::files::shown_path(file.outer, &path);
        evidence.push(crate::files::evidence_inside(
            Role::File,
            file.attachment,
            &path,
            &shown,
        ));
    }
    Finding::new(variant, &facts, evidence)
}

/// The files that lie in an archive itself, not deeper.
struct Held<'i> {
    /// Names, without folders.
    files: Vec<&'i str>,
    /// The first that starts something, anywhere in the archive.
    starter: Option<&'i str>,
    /// The first archive.
    archive: Option<&'i str>,
}

impl<'i> Held<'i> {
    fn of(inside: &'i Inspection) -> Self {
        let mut held = Self {
            files: vec![],
            starter: None,
            archive: None,
        };
        for file in inside.files.iter().filter(|file| file.parent == Some(0)) {
            let name = file.name.as_str();
            if name.is_empty() || name.ends_with(['/', '\\']) {
                continue;
            }
            held.files.push(name);
            if held.starter.is_none() && starts(name, file.kind) {
                held.starter = Some(name);
            }
            let packed = matches!(file.kind, FileKind::Zip | FileKind::Archive);
            let locked_away = file.kind == FileKind::Unknown
                && (file.name.ends_with(".zip")
                    || file.name.ends_with(".rar")
                    || file.name.ends_with(".7z"));
            if held.archive.is_none()
                && (packed || locked_away)
                && !is_package(file.kind, &file.format)
            {
                held.archive = Some(name);
            }
        }
        held
    }

    /// The file that a variant is about.
    fn evidence(&self, variant: &str) -> Option<&'i str> {
        match variant {
            "program-inside" | "program-among-files" => self.starter,
            "nested" => self.archive,
            _ => None,
        }
    }
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
                    inside: crate::visible_quote(&name),
                    ..file.facts()
                };
                return vec![Finding::new(
                    "program-inside",
                    &facts,
                    vec![file.evidence()],
                )];
            }
            if attachment.encrypted {
                "encrypted"
            } else {
                "zip"
            }
        }
        FileKind::Archive => "archive",
        FileKind::Unknown | FileKind::Empty if extension == "zip" || split => "zip",
        FileKind::Unknown | FileKind::Empty if ARCHIVES.contains(&extension.as_str()) => "archive",
        _ => return vec![],
    };
    vec![file.finding(variant)]
}
