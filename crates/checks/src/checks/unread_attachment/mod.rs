//! What is inside attachments and could not be looked at.

use crate::signals::files::{SeenFile, each_file};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use miwake_inspect::{File, Inspection, Unread};
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "unread-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "JPCERT/CC, マルウェアEmotetの感染再拡大に関する注意喚起 (パスワード付きzipによる検知の回避)",
    ],
};

variants! {
    enum Variant {
        Locked = "locked",
        LockedOtherwise = "locked-otherwise",
        Bomb = "bomb",
        TooDeep = "too-deep",
        Broken = "broken",
        TooMany = "too-many",
        TooLarge = "too-large",
        Unsupported = "unsupported",
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    each_file(ctx, look)
}

/// Whether words of the mail were tried on a locked file: only the old encryption of zip is ever opened.
fn words_were_tried(inside: &Inspection, file: &File) -> bool {
    let container = file.parent.and_then(|parent| inside.files.get(parent));
    container.is_some_and(|container| container.kind == FileKind::Zip)
        && !file.unread.contains(&Unread::Unsupported)
}

/// One finding a reason, for a whole attachment: what is in it hangs together.
fn look(file: &SeenFile<'_>) -> Vec<Finding> {
    let Some((inside, _)) = file.inside.filter(|_| file.is_outermost()) else {
        return vec![];
    };
    let order = [
        (Unread::Bomb, Variant::Bomb),
        (Unread::Encrypted, Variant::Locked),
        (Unread::TooDeep, Variant::TooDeep),
        (Unread::Broken, Variant::Broken),
        (Unread::TooMany, Variant::TooMany),
        (Unread::TooLarge, Variant::TooLarge),
        (Unread::Unsupported, Variant::Unsupported),
    ];
    let found = order.into_iter().filter_map(|(why, variant)| {
        let mut unread = inside.files.iter().enumerate();
        let (index, unread) = unread.find(|(_, file)| {
            // What is locked in another way is not read for that reason, and told as locked.
            let told = why == Unread::Unsupported && file.unread.contains(&Unread::Encrypted);
            file.unread.contains(&why) && !told
        })?;
        let variant = match why {
            Unread::Encrypted if !words_were_tried(inside, unread) => Variant::LockedOtherwise,
            _ => variant,
        };
        Some(file.finding_at(variant, index))
    });
    found.collect()
}
