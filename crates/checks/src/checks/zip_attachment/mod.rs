//! A compressed file, whose contents are seen only after unpacking.

use crate::files::{each_attachment, program_inside};
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Outcome, Subject};
use miwake_mail::{Attachment, FileKind};

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
    needs: &[Need::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &["program-inside", "zip", "encrypted", "archive"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-1"],
};

/// Extensions of archives other than zip.
const ARCHIVES: &[&str] = &[
    "rar", "7z", "lzh", "cab", "arj", "ace", "gz", "tgz", "bz2", "xz", "tar", "z", "zst", "r00",
    "uue",
];

fn detect(subject: &Subject<'_>) -> Outcome {
    each_attachment(subject, variant)
}

/// Bytes tell before the name does; the name counts where the bytes are cut or unknown.
fn variant(attachment: &Attachment) -> Option<&'static str> {
    let extension = attachment.extension();
    let split = attachment.name.to_lowercase().ends_with(".zip.001");
    match attachment.detected {
        FileKind::Zip if program_inside(&attachment.content).is_some() => Some("program-inside"),
        FileKind::Zip if attachment.encrypted => Some("encrypted"),
        FileKind::Zip => Some("zip"),
        FileKind::Archive => Some("archive"),
        FileKind::Unknown | FileKind::Empty if extension == "zip" || split => Some("zip"),
        FileKind::Unknown | FileKind::Empty if ARCHIVES.contains(&extension.as_str()) => {
            Some("archive")
        }
        _ => None,
    }
}
