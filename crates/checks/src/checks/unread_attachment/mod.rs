//! What is inside attachments and could not be looked at.

use crate::files::{SeenFile, each_file};
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Finding, Outcome};
use miwake_inspect::{File, Inspection, Unread};
use miwake_mail::FileKind;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "unread-attachment",
    group: Group::Files,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Attachments],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "locked",
        "locked-otherwise",
        "bomb",
        "too-deep",
        "broken",
        "too-many",
        "too-large",
        "unsupported",
    ],
    references: &[
        "JPCERT/CC, マルウェアEmotetの感染再拡大に関する注意喚起 (パスワード付きzipによる検知の回避)",
    ],
};

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
        (Unread::Bomb, "bomb"),
        (Unread::Encrypted, "locked"),
        (Unread::TooDeep, "too-deep"),
        (Unread::Broken, "broken"),
        (Unread::TooMany, "too-many"),
        (Unread::TooLarge, "too-large"),
        (Unread::Unsupported, "unsupported"),
    ];
    let found = order.into_iter().filter_map(|(why, variant)| {
        let mut unread = inside.files.iter().enumerate();
        let (index, unread) = unread.find(|(_, file)| {
            // What is locked in another way is not read for that reason, and told as locked.
            let told = why == Unread::Unsupported && file.unread.contains(&Unread::Encrypted);
            file.unread.contains(&why) && !told
        })?;
        let variant = match why {
            Unread::Encrypted if !words_were_tried(inside, unread) => "locked-otherwise",
            _ => variant,
        };
        Some(file.finding_at(variant, index))
    });
    found.collect()
}
