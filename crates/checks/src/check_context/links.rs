//! The links of a mail, of its subject line and of its attachments, with their targets taken apart.

use crate::{Evidence, EvidencePlace, Role};
use miwake_address::{Layer, Target, unwrap};
use miwake_inspect::{IndicatorKind, InspectedLink, Inspection, LinkSource};
use miwake_mail::{Link, LinkKind, Mail, Place, View, urls_in};
use std::borrow::Cow;

/// A link with its target.
#[derive(Debug)]
pub struct CheckedLink<'a> {
    /// The link. Of one found inside an attachment, `href_place` means nothing: see `within`.
    pub link: Cow<'a, Link>,
    /// Where it leads; `None` when no browser would follow it.
    pub target: Option<Target>,
    /// Where it stands when it was found inside an attachment.
    pub(crate) within: Option<Within>,
    /// The wrappers of mail gateways around the target, outermost first.
    pub(crate) layers: Vec<Layer>,
    /// How it is written.
    pub(crate) writing: Writing,
    /// Where it stands when it is in a header field: `href_place` means nothing then.
    pub(crate) header: Option<EvidencePlace>,
}

/// Where a link inside an attachment stands.
#[derive(Debug)]
pub(crate) struct Within {
    /// Index of the attachment.
    pub(crate) attachment: usize,
    /// Names from the attachment (left out) to the file.
    pub(crate) path: Vec<String>,
    /// How it got into the file.
    pub(crate) from: LinkSource,
    /// Whether it is what the reader is to follow, as a link of the mail is: a QR code, a form, a page that opens by
    /// itself, the only link of a lure. Documents hold many links that nobody is asked to follow.
    pub(crate) leads: bool,
}

/// How a link is written: not all of them are there to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// As links are, or so that the reader is to make one of it.
    Link,
    /// The name of a site without a path (`example.jp`): many programs make a link of it, and as many mails only name it.
    Name,
    /// Defanged, as helpers write what nobody should open (`hxxps://example[.]jp`). No program makes a link of it.
    Defanged,
}

impl Writing {
    fn of(link: &Link) -> Self {
        if link.kind != LinkKind::Text || link.text != link.href {
            return Self::Link;
        }
        let (scheme, rest) = link.href.split_once("://").unwrap_or(("", &link.href));
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let bare = scheme.is_empty() && !link.href.contains(|c: char| !c.is_ascii());
        if scheme.starts_with(['h', 'H']) && !scheme.to_ascii_lowercase().starts_with("ht")
            || host.contains(['(', '{', '<'])
            || host.get(1..).is_some_and(|host| host.contains('['))
        {
            Self::Defanged
        } else if bare && host.len() == rest.len() && !host.to_ascii_lowercase().starts_with("www.")
        {
            Self::Name
        } else {
            Self::Link
        }
    }
}

/// Where a link of the mail leads: `None` when no browser would follow it, and nobody would repair it.
#[must_use]
pub fn link_target(mail: &Mail, link: &Link) -> Option<Target> {
    turned(mail, link).or_else(|| target(link))
}

/// Where `<base>` turns a link of the mail that does not say itself where it leads.
pub(crate) fn turned(mail: &Mail, link: &Link) -> Option<Target> {
    if matches!(link.kind, LinkKind::Text | LinkKind::Drawn) {
        return None;
    }
    let html = mail.parts.get(link.href_place.part)?.html.as_ref()?;
    Target::resolved(&link.href, html.base.as_deref()?)
}

fn target(link: &Link) -> Option<Target> {
    match link.kind {
        LinkKind::Text => Target::in_text(&link.href),
        _ => Target::parse(&link.href),
    }
}

impl<'a> CheckedLink<'a> {
    pub(super) fn new(link: Cow<'a, Link>, target: Option<Target>, within: Option<Within>) -> Self {
        let web = target.as_ref().filter(|target| target.is_web());
        Self {
            layers: web.map_or(vec![], unwrap),
            writing: Writing::of(&link),
            header: None,
            link,
            target,
            within,
        }
    }
}

/// The links of the subject line; names of sites, which subject lines like to begin with, are none.
pub(super) fn subject_links<'a>(mail: &Mail, field: usize, subject: &str) -> Vec<CheckedLink<'a>> {
    let urls = urls_in(subject).filter_map(|range| subject.get(range));
    let links = urls.map(|url| {
        let found = Link {
            kind: LinkKind::Text,
            href: url.to_owned(),
            text: url.to_owned(),
            image: false,
            href_place: nowhere(),
            seen_place: None,
        };
        let target = target(&found);
        let place = Evidence::header(Role::Link, mail, field, url).place;
        CheckedLink {
            header: Some(place),
            ..CheckedLink::new(Cow::Owned(found), target, None)
        }
    });
    links.filter(|link| link.writing == Writing::Link).collect()
}

/// The place of a link that stands in no text of the mail.
fn nowhere() -> Place {
    Place {
        part: usize::MAX,
        view: View::Text,
        range: 0..0,
    }
}

/// Most links inside attachments that are looked at, all files together.
const INSIDE_LINKS: usize = 1_000;

/// The links of all files, and the attachments of which some were left out. Each file has an equal share, so that
/// none takes the room of those behind it.
pub(super) fn inside_links<'a>(
    inspections: &[Option<&Inspection>],
) -> (Vec<CheckedLink<'a>>, Vec<usize>) {
    let inside = inspections.iter().enumerate();
    let files = inside.filter_map(|(attachment, inside)| Some((attachment, (*inside)?)));
    let files: Vec<_> = files
        .flat_map(|(attachment, inside)| {
            let files = inside.files.iter().enumerate();
            files.map(move |(index, file)| (attachment, inside, index, file))
        })
        .filter(|(_, _, _, file)| !file.links.is_empty())
        .collect();
    let share = (INSIDE_LINKS / files.len().max(1)).max(1);
    let (mut links, mut cut) = (vec![], vec![]);
    for (attachment, inside, index, file) in files {
        let room = share.min(INSIDE_LINKS.saturating_sub(links.len()));
        if file.links.len() > room {
            cut.push(attachment);
        }
        if room == 0 {
            continue;
        }
        let path = path_inside(inside, index);
        let lure = file
            .indicators
            .iter()
            .any(|sign| sign.kind == IndicatorKind::OneLinkLure);
        let found = file.links.iter().take(room);
        links.extend(found.map(|link| inside_link(link, attachment, path.clone(), lure)));
    }
    (links, cut)
}

fn inside_link<'a>(
    link: &InspectedLink,
    attachment: usize,
    path: Vec<String>,
    lure: bool,
) -> CheckedLink<'a> {
    let kind = match link.from {
        LinkSource::Form => LinkKind::Form,
        LinkSource::Fetched => LinkKind::Refresh,
        LinkSource::Text => LinkKind::Text,
        LinkSource::Link | LinkSource::QrCode => LinkKind::Anchor,
    };
    let leads = match link.from {
        LinkSource::QrCode | LinkSource::Form | LinkSource::Fetched => true,
        LinkSource::Link | LinkSource::Text => lure,
    };
    let within = Within {
        attachment,
        path,
        from: link.from,
        leads,
    };
    let found = Link {
        kind,
        href: link.href.clone(),
        text: link.text.clone(),
        image: link.from == LinkSource::QrCode,
        href_place: nowhere(),
        seen_place: None,
    };
    let target = target(&found);
    CheckedLink::new(Cow::Owned(found), target, Some(within))
}

/// Names from the attachment (left out) to the file at `index`.
pub(crate) fn path_inside(inside: &Inspection, index: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = inside.files.get(index);
    // Containers stand before what they hold, so this ends.
    while let Some(file) = at {
        let Some(parent) = file.parent.filter(|_| names.len() < 64) else {
            break;
        };
        names.push(file.name.clone());
        at = inside.files.get(parent);
    }
    names.reverse();
    names
}
