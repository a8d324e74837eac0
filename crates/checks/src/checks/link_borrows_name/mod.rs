//! A link's host carries the name of the sender's or a recipient's domain and belongs to neither.

use crate::relation::{Borrowing, borrowing_link, shown_sender};
use crate::web::{no_links, web_links};
use crate::{
    Attack, Check, CheckContext, Finding, Group, Kind, Meta, Outcome, Requirement, Role, Status,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "link-borrows-name",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K3.5",
    needs: &[Requirement::Links, Requirement::Headers],
    attacks: &[Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: &["whole-domain", "name"],
    references: &[
        "フィッシング対策協議会, フィッシングレポート (サブドメインに正規のドメインを含むURL)",
    ],
};

#[derive(Serialize)]
struct Facts<'a> {
    link: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if web_links(ctx).is_empty() {
        return no_links(ctx);
    }
    let finding = borrowing_link(ctx).map(|Borrowing { link, owner, whole }| {
        let variant = if whole { "whole-domain" } else { "name" };
        let facts = Facts {
            link: &link.host.ascii,
        };
        let evidence = [link.evidence(Role::Link)];
        let evidence = evidence.into_iter().chain(shown_sender(ctx)).collect();
        Finding::new(variant, &facts, evidence).comparing(&link.host.unicode, &owner)
    });
    Outcome::of(finding.into_iter().collect())
}
