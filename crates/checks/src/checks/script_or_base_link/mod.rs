//! Parts of the mail’s page that act by themselves or turn its links elsewhere.

use crate::check_context::turned;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::Target;
use miwake_mail::{Html, LinkKind, Place, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "script-or-base-link",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Page],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["HTML Standard: base, meta refresh, script, iframe"],
};

variants! {
    enum Variant {
        Refresh = "refresh",
        Base = "base",
        Script = "script",
        Frame = "frame",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    host: &'a str,
    count: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let pages: Vec<(usize, &Html)> = ctx.pages().collect();
    let mut findings: Vec<Finding> = Vec::new();
    findings.extend(moves(ctx, &pages, LinkKind::Refresh, Variant::Refresh));
    findings.extend(pages.iter().find_map(|(part, html)| base(ctx, *part, html)));
    findings.extend(pages.iter().find_map(|(part, html)| script(*part, html)));
    findings.extend(moves(ctx, &pages, LinkKind::Frame, Variant::Frame));
    Outcome::of(findings)
}

/// A page of another site that is opened or shown without a click.
fn moves(
    ctx: &CheckContext<'_>,
    pages: &[(usize, &Html)],
    kind: LinkKind,
    variant: Variant,
) -> Option<Finding> {
    let of_body = |part: usize| pages.iter().any(|(page, _)| *page == part);
    let mut links = ctx.links.iter().filter(|link| {
        let web = link.target.as_ref().is_some_and(Target::is_web);
        link.link.kind == kind && web && of_body(link.link.href_place.part)
    });
    let first = links.next()?;
    let host = first
        .target
        .as_ref()
        .and_then(|target| target.host.as_ref());
    let facts = Facts {
        host: host.map_or("", |host| &host.unicode),
        count: 1 + links.count(),
    };
    let evidence = Evidence::body(Role::Link, &first.link.href_place, &first.link.href);
    Some(Finding::new(variant, &facts, vec![evidence]))
}

/// `<base href>` of a site, with links that are turned there because they name none.
fn base(ctx: &CheckContext<'_>, part: usize, html: &Html) -> Option<Finding> {
    let target = Target::parse(html.base.as_deref()?).filter(Target::is_web)?;
    let links = ctx.links.iter().map(|link| link.link.as_ref());
    let turned =
        links.filter(|link| link.href_place.part == part && turned(ctx.mail, link).is_some());
    let count = turned.count();
    if count == 0 {
        return None;
    }
    let host = target.host.as_ref()?;
    let facts = Facts {
        host: &host.unicode,
        count,
    };
    let evidence = tag(part, html, "<base")?;
    Some(Finding::new(Variant::Base, &facts, vec![evidence]))
}

/// A script: mail programs do not run it, but a page saved and opened, or a careless program, does.
fn script(part: usize, html: &Html) -> Option<Finding> {
    if html.scripts == 0 {
        return None;
    }
    let facts = Facts {
        host: "",
        count: html.scripts,
    };
    Some(Finding::new(
        Variant::Script,
        &facts,
        vec![tag(part, html, "<script")?],
    ))
}

/// The first tag that starts with `start` (lower case) as evidence, up to its end.
fn tag(part: usize, html: &Html, start: &str) -> Option<Evidence> {
    let at = html.source.to_ascii_lowercase().find(start)?;
    let length = html
        .source
        .get(at..)?
        .find('>')
        .map_or(start.len(), |end| end + 1);
    let place = Place {
        part,
        view: View::Html,
        range: at..at + length,
    };
    Some(Evidence::body(
        Role::Link,
        &place,
        html.source.get(at..at + length)?,
    ))
}
