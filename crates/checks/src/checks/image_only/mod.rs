//! A mail whose message is a picture: hardly any text, and a link around the picture.

use crate::signals::relation::foreign_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_mail::{FileKind, Html, Link, LinkKind, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "image-only",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Pictures],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["Phish Scale, NIST TN 2276 (2023): logo imitation and pictures of text"],
};

variants! {
    enum Variant {
        NoTextElsewhere = "no-text-elsewhere",
        LittleTextElsewhere = "little-text-elsewhere",
        NoText = "no-text",
        LittleText = "little-text",
        AttachedPicture = "attached-picture",
    }
}

/// Letters and digits up to which there is no text to speak of.
const NONE: usize = 30;
/// Letters and digits up to which there is hardly any, such as an address and a line for unsubscribing.
const LITTLE: usize = 250;

/// Size from which an attached picture can hold a text, in bytes: smaller ones are logos of signatures.
const PICTURE: usize = 1_000;

#[derive(Serialize)]
struct Facts {
    letters: usize,
    images: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let parts = ctx.mail.parts.iter().enumerate();
    let mut htmls = parts.filter_map(|(index, part)| Some((index, part.html.as_ref()?)));
    let found = htmls.find_map(|(part, html)| picture(ctx, part, html));
    let attached = || attached_picture(ctx);
    match found.or_else(attached) {
        Some(finding) => Outcome::of(vec![finding]),
        None if ctx.mail.parts.iter().all(|part| part.html.is_none()) => {
            Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
        }
        None => Outcome::NothingFound(None),
    }
}

/// A part whose text is a picture that leads somewhere.
fn picture(ctx: &CheckContext<'_>, part: usize, html: &Html) -> Option<Finding> {
    let letters = letters(&html.visible).saturating_sub(faint_letters(html));
    if html.images == 0 || letters > LITTLE {
        return None;
    }
    let shown = |link: &&Link| {
        let here = link.href_place.part == part && link.href_place.view == View::Html;
        here && (link.image || link.kind == LinkKind::Area) && link.href.starts_with("http")
    };
    let pictures: Vec<&Link> = ctx.mail.links.iter().filter(shown).collect();
    let foreign = foreign_links(ctx);
    let elsewhere = pictures.iter().find(|picture| {
        foreign.iter().any(|link| {
            link.link.within.is_none() && link.link.link.href_place == picture.href_place
        })
    });
    let link = elsewhere.or(pictures.first())?;
    let variant = match (elsewhere.is_some(), letters <= NONE) {
        (true, true) => Variant::NoTextElsewhere,
        (true, false) => Variant::LittleTextElsewhere,
        (false, true) => Variant::NoText,
        (false, false) => Variant::LittleText,
    };
    let facts = Facts {
        letters,
        images: html.images,
    };
    let evidence = Evidence::body(Role::Link, &link.href_place, &link.href);
    Some(Finding::new(variant, &facts, vec![evidence]))
}

/// Next to no text in the whole mail, and a picture that is shown in it or attached to it.
fn attached_picture(ctx: &CheckContext<'_>) -> Option<Finding> {
    let letters: usize = ctx
        .bodies
        .iter()
        .map(|body| letters(body.text))
        .max()
        .unwrap_or(0);
    // Any large one: a logo in front of it hides nothing.
    let mut files = ctx.mail.attachments.iter().enumerate();
    let (index, file) =
        files.find(|(_, file)| file.detected == FileKind::Image && file.size >= PICTURE)?;
    (letters <= NONE).then(|| {
        let facts = Facts { letters, images: 1 };
        let evidence = Evidence::attachment(Role::File, index, &file.name);
        Finding::new(Variant::AttachedPicture, &facts, vec![evidence])
    })
}

/// Letters that stand in the visible text and can hardly be seen: they are no text that a reader has.
fn faint_letters(html: &Html) -> usize {
    let faint = html.hidden.iter().filter(|hidden| hidden.is_faint());
    let seen = faint.filter_map(|hidden| html.visible.get(hidden.seen.clone()));
    seen.map(letters).sum()
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}
