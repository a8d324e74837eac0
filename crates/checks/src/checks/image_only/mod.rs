//! A mail whose message is a picture: hardly any text, and a link around the picture.

use crate::{
    Attack, Check, Evidence, Finding, Group, Kind, Meta, Need, NotApplicable, Outcome, Role,
    Status, Subject, Unchecked,
};
use miwake_mail::{FileKind, Html, LinkKind, Mail, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "image-only",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Body],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: &["no-text", "little-text", "attached-picture"],
    references: &["Phish Scale, NIST TN 2276 (2023): logo imitation and pictures of text"],
};

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

fn detect(subject: &Subject<'_>) -> Outcome {
    if !subject.has_structure() {
        return Outcome::CouldNotCheck(Unchecked::TextOnly);
    }
    let parts = subject.mail.parts.iter().enumerate();
    let mut htmls = parts.filter_map(|(index, part)| Some((index, part.html.as_ref()?)));
    let found = htmls.find_map(|(part, html)| picture(subject.mail, part, html));
    let attached = || attached_picture(subject);
    match found.or_else(attached) {
        Some(finding) => Outcome::of(vec![finding]),
        None if subject.mail.parts.iter().all(|part| part.html.is_none()) => {
            Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
        }
        None => Outcome::NothingFound(None),
    }
}

/// A part whose text is a picture that leads somewhere.
fn picture(mail: &Mail, part: usize, html: &Html) -> Option<Finding> {
    let letters = letters(&html.visible);
    if html.images == 0 || letters > LITTLE {
        return None;
    }
    let link = mail.links.iter().find(|link| {
        let here = link.href_place.part == part && link.href_place.view == View::Html;
        here && (link.image || link.kind == LinkKind::Area) && link.href.starts_with("http")
    })?;
    let variant = if letters <= NONE {
        "no-text"
    } else {
        "little-text"
    };
    let facts = Facts {
        letters,
        images: html.images,
    };
    let evidence = Evidence::body(Role::Link, &link.href_place, &link.href);
    Some(Finding::new(variant, &facts, vec![evidence]))
}

/// Next to no text in the whole mail, and a picture that is shown in it or attached to it.
fn attached_picture(subject: &Subject<'_>) -> Option<Finding> {
    let letters: usize = subject
        .bodies
        .iter()
        .map(|body| letters(body.text))
        .max()
        .unwrap_or(0);
    let mut files = subject.mail.attachments.iter().enumerate();
    let (index, file) = files.find(|(_, file)| file.detected == FileKind::Image)?;
    let large = file.size >= PICTURE;
    (letters <= NONE && large).then(|| {
        let facts = Facts { letters, images: 1 };
        let evidence = Evidence::attachment(Role::File, index, &file.name);
        Finding::new("attached-picture", &facts, vec![evidence])
    })
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}
