//! An Office document that holds macros.

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
    id: "macro-office",
    group: Group::Files,
    kind: Kind::Machine,
    item: "K3.4",
    needs: &[Need::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &["macro", "by-name"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-4"],
};

/// Extensions of Office files that may hold macros.
const MACRO_EXTENSIONS: &[&str] = &[
    "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm",
];

fn detect(subject: &Subject<'_>) -> Outcome {
    each_attachment(subject, variant)
}

fn variant(attachment: &Attachment) -> Option<&'static str> {
    let by_name = MACRO_EXTENSIONS.contains(&attachment.extension().as_str());
    match attachment.detected {
        FileKind::OoxmlMacro | FileKind::OleMacro => Some("macro"),
        // .xlsb without a macro is an ordinary large table.
        FileKind::Ooxml if attachment.extension() == "xlsb" => None,
        _ if by_name => Some("by-name"),
        _ => None,
    }
}
