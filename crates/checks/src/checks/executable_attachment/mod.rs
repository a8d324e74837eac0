//! A file that runs when it is opened.

use crate::files::{Promise, attachments, promise, shown_name};
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Evidence, Finding, Outcome, Role, Subject};
use miwake_mail::{Attachment, FileKind};
use serde::Serialize;

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

#[derive(Serialize)]
struct Facts {
    name: String,
    extension: String,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let attachments = match attachments(subject) {
        Ok(attachments) => attachments,
        Err(outcome) => return outcome,
    };
    let findings = attachments
        .iter()
        .enumerate()
        .filter_map(|(index, attachment)| {
            let name = shown_name(attachment);
            let evidence = vec![Evidence::attachment(Role::File, index, &name)];
            let facts = Facts {
                name,
                extension: attachment.extension(),
            };
            Some(Finding::new(variant(attachment)?, &facts, evidence))
        })
        .collect();
    Outcome::of(findings)
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
        Promise::Document | Promise::Ordinary | Promise::Nothing | Promise::Unknown => None,
    }
}

fn is_text(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Text | FileKind::Html | FileKind::Xml | FileKind::Image
    )
}
