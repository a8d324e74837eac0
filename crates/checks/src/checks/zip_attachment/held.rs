//! What lies in an archive.

use crate::signals::files::{is_package, starts};
use miwake_inspect::{File, IndicatorKind, Inspection};
use miwake_mail::FileKind;

/// The files that lie in an archive itself, not deeper.
pub(super) struct Held<'i> {
    /// Names, without folders.
    pub(super) files: Vec<&'i str>,
    /// The first that starts something, anywhere in the archive; before others one that is a program or of which it
    /// is known what it does.
    pub(super) starter: Option<&'i str>,
    /// Whether it is such a one.
    pub(super) acts: bool,
    /// The first archive.
    pub(super) archive: Option<&'i str>,
}

impl<'i> Held<'i> {
    pub(super) fn of(inside: &'i Inspection) -> Self {
        let mut held = Self {
            files: vec![],
            starter: None,
            acts: false,
            archive: None,
        };
        for file in inside.files.iter().filter(|file| file.parent == Some(0)) {
            let name = file.name.as_str();
            if name.is_empty() || name.ends_with(['/', '\\']) {
                continue;
            }
            held.files.push(name);
            let starts = starts(name, file.kind);
            let acts = starts && acts(file);
            if starts && (held.starter.is_none() || acts && !held.acts) {
                (held.starter, held.acts) = (Some(name), acts);
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
}

/// Whether a file that starts something is a program, or seen to run, fetch or change something.
fn acts(file: &File) -> bool {
    use IndicatorKind::{
        AutoRunFile, ChangesSettings, HiddenWindow, OpensRemote, RunsCommand, ScriptFetches,
        ScriptRuns,
    };
    let acting = [
        AutoRunFile,
        ChangesSettings,
        HiddenWindow,
        OpensRemote,
        RunsCommand,
        ScriptFetches,
        ScriptRuns,
    ];
    let seen = file
        .indicators
        .iter()
        .any(|sign| acting.contains(&sign.kind));
    seen || matches!(
        file.kind,
        FileKind::Executable | FileKind::Shortcut | FileKind::DiskImage
    )
}
