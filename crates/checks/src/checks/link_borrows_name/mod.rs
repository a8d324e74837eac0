//! A link's host carries the name of the sender's or a recipient's domain and belongs to neither.

use crate::signals::relation::{Borrowing, borrowing_link, shown_sender};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status, variants,
};

use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "link-borrows-name",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K3.5",
    needs: &[Requirement::Links],
    attacks: &[Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "フィッシング対策協議会, フィッシングレポート (サブドメインに正規のドメインを含むURL)",
    ],
};

variants! {
    enum Variant {
        WholeDomain = "whole-domain",
        Name = "name",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    link: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let finding = borrowing_link(ctx).map(|Borrowing { link, owner, whole }| {
        let variant = if whole {
            Variant::WholeDomain
        } else {
            Variant::Name
        };
        let facts = Facts {
            link: &link.host.ascii,
        };
        let evidence = [link.evidence(Role::Link)];
        let evidence = evidence.into_iter().chain(shown_sender(ctx)).collect();
        Finding::new(variant, &facts, evidence).comparing(&link.host.unicode, &owner)
    });
    Outcome::of(finding.into_iter().collect())
}
