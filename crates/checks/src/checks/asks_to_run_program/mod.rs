//! Asks the reader to install or run something that comes with the mail or from a link.

use crate::phrases::asks_to_run_program as phrases;
use crate::signals::relation::{archive, foreign_links};
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "asks-to-run-program",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K3.2",
    needs: &[Requirement::Text],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-1",
        "IPA, 標的型攻撃メールの例と見分け方",
    ],
};

variants! {
    enum Variant {
        ProgramLink = "program-link",
        Archive = "archive",
        LinkElsewhere = "link-elsewhere",
        ArchiveLink = "archive-link",
        PackedLink = "packed-link",
        Words = "words",
    }
}

/// Endings of paths by which a browser would fetch a program, of those by which it would fetch an archive that people open,
/// and of those in which programmers pass on sources and logs.
const PROGRAMS: &[&str] = &[
    ".exe", ".msi", ".scr", ".js", ".vbs", ".hta", ".lnk", ".bat", ".cmd", ".jar", ".apk", ".dmg",
    ".pkg", ".appx", ".msix", ".iso", ".img", ".vhd",
];
const ARCHIVES: &[&str] = &[".zip", ".7z", ".rar", ".lzh", ".cab"];
const PACKED: &[&str] = &[".tgz", ".gz"];

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
    let zipped = ends(ARCHIVES).map(|link| (Variant::ArchiveLink, link));
    let packed = zipped.or_else(|| ends(PACKED).map(|link| (Variant::PackedLink, link)));
    let foreign = foreign_links(ctx);
    let attached = archive(ctx);
    let (variant, link, proof): (_, String, Vec<Evidence>) = if let Some(link) = program {
        (
            Variant::ProgramLink,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let (Some(_), Some(file)) = (&words, attached) {
        (Variant::Archive, String::new(), vec![file])
    } else if let (Some(_), Some(link)) = (&words, foreign.first()) {
        (
            Variant::LinkElsewhere,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let Some((variant, link)) = packed {
        (
            variant,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if words.is_some() && !links.is_empty() {
        (Variant::Words, String::new(), vec![])
    } else {
        return Outcome::of(vec![]);
    };
    let evidence = words.into_iter().chain(proof).collect();
    Outcome::of(vec![Finding::new(variant, &Facts { link }, evidence)])
}
