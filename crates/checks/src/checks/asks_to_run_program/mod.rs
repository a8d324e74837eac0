//! Asks the reader to install or run something that comes with the mail or from a link.

use crate::phrases::asks_to_run_program as phrases;
use crate::relation::{archive, foreign_links};
use crate::web::web_links;
use crate::{
    Attack, Check, CheckContext, Evidence, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "asks-to-run-program",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K3.2",
    needs: &[Requirement::Body],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "program-link",
        "archive",
        "link-elsewhere",
        "archive-link",
        "words",
    ],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-1",
        "IPA, 標的型攻撃メールの例と見分け方",
    ],
};

/// Endings of paths by which a browser would fetch a program, and of those by which it would fetch an archive.
const PROGRAMS: &[&str] = &[
    ".exe", ".msi", ".scr", ".js", ".vbs", ".hta", ".lnk", ".bat", ".cmd", ".jar", ".apk", ".dmg",
    ".pkg", ".appx", ".msix", ".iso", ".img", ".vhd",
];
const ARCHIVES: &[&str] = &[".zip", ".7z", ".rar", ".lzh", ".tgz", ".cab", ".gz"];

#[derive(Serialize)]
struct Facts {
    link: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let words = phrases::RUN
        .iter()
        .find_map(|pair| ctx.find_pair(*pair, 30));
    let links = web_links(ctx);
    let ends = |endings: &[&str]| {
        links.iter().find(|link| {
            let path = link
                .target
                .rest
                .split(['?', '#'])
                .next()
                .unwrap_or("")
                .to_lowercase();
            endings.iter().any(|end| path.ends_with(end))
        })
    };
    let program = ends(PROGRAMS);
    let packed = ends(ARCHIVES);
    let foreign = foreign_links(ctx);
    let attached = archive(ctx);
    let (variant, link, proof): (_, String, Vec<Evidence>) = if let Some(link) = program {
        (
            "program-link",
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let (Some(_), Some(file)) = (&words, attached) {
        ("archive", String::new(), vec![file])
    } else if let (Some(_), Some(link)) = (&words, foreign.first()) {
        (
            "link-elsewhere",
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let Some(link) = packed {
        (
            "archive-link",
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if words.is_some() && !links.is_empty() {
        ("words", String::new(), vec![])
    } else {
        return ctx.text_outcome(vec![]);
    };
    let evidence = words.into_iter().chain(proof).collect();
    ctx.text_outcome(vec![Finding::new(variant, &Facts { link }, evidence)])
}
