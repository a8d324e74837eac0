//! A file that runs when it is opened.

use crate::files::{Promise, each_attachment, promise};
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Outcome, Subject};
use miwake_mail::{Attachment, FileKind};

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
    needs: &[Need::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &["program", "script", "starter", "disk-image"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-2",
        "Microsoft, Blocked attachments in Outlook",
    ],
};

fn detect(subject: &Subject<'_>) -> Outcome {
    each_attachment(subject, variant)
}

fn variant(attachment: &Attachment) -> Option<&'static str> {
    match attachment.detected {
        FileKind::Executable => return Some("program"),
        FileKind::Shortcut => return Some("starter"),
        FileKind::DiskImage => return Some("disk-image"),
        // A forwarded mail named after a site (`example.com`) runs nowhere.
        FileKind::Message | FileKind::OutlookMessage => return None,
        _ => {}
    }
    let extension = attachment.extension();
    match promise(&extension) {
        // `.com` and `.sys` are also ends of names of sites and logs; text does not run under these.
        Promise::Program
            if is_text(attachment.detected)
                && matches!(extension.as_str(), "com" | "sys" | "pkg") =>
        {
            None
        }
        Promise::Program => Some("program"),
        Promise::Script => Some("script"),
        Promise::Starter => Some("starter"),
        Promise::Disk => Some("disk-image"),
        Promise::Page
        | Promise::Document
        | Promise::Ordinary
        | Promise::Nothing
        | Promise::Unknown => None,
    }
}

fn is_text(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Text | FileKind::Html | FileKind::Xml | FileKind::Image
    )
}
