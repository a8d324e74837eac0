//! Asks the reader to switch on macros or editing in an Office file.

use crate::phrases::asks_to_enable_macros as phrases;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_mail::{Attachment, FileKind};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "asks-to-enable-macros",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K3.4",
    needs: &[Requirement::Text],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-4 (マクロ機能を有効にする必要がある添付ファイル)",
        "IPA, Emotet (エモテット) 攻撃の手口",
    ],
};

variants! {
    enum Variant {
        WithFile = "with-file",
        Words = "words",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    file: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let Some(hit) = ctx.find(phrases::ENABLE) else {
        return Outcome::of(vec![]);
    };
    let mut attachments = ctx.mail.attachments.iter().enumerate();
    let office = attachments.find(|(_, attachment)| may_hold_macros(attachment));
    let mut evidence = vec![hit];
    let variant = match office {
        Some((index, attachment)) => {
            evidence.push(Evidence::attachment(Role::File, index, &attachment.name));
            Variant::WithFile
        }
        None => Variant::Words,
    };
    let file = office.map_or("", |(_, attachment)| attachment.name.as_str());
    Outcome::of(vec![Finding::new(variant, &Facts { file }, evidence)])
}

/// Office files, and archives, in which one may be.
fn may_hold_macros(attachment: &Attachment) -> bool {
    use FileKind::{Archive, Ole, OleMacro, Ooxml, OoxmlMacro, Rtf, Zip};
    matches!(
        attachment.detected,
        Ole | OleMacro | Ooxml | OoxmlMacro | Rtf | Zip | Archive
    )
}
