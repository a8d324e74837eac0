//! Links that lead to web pages, and what lies behind the wrappers of mail gateways.

use crate::check_context::Writing;
use crate::{
    CheckContext, CheckedLink, Evidence, EvidencePlace, NotApplicable, Outcome, Role, Unchecked,
    visible_quote,
};
use miwake_address::{Host, Layer, Target};
use miwake_mail::InputKind;

/// A link to a web page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WebLink<'s> {
    /// The link.
    pub(crate) link: &'s CheckedLink<'s>,
    /// Where it leads in the end, as far as the text tells.
    pub(crate) target: &'s Target,
    /// The host of `target`.
    pub(crate) host: &'s Host,
    /// The wrappers taken off, outermost first.
    pub(crate) layers: &'s [Layer],
}

impl<'s> WebLink<'s> {
    /// The link when it leads to a web page, wrappers taken off.
    fn of(link: &'s CheckedLink<'s>) -> Option<Self> {
        if link.writing == Writing::Defanged {
            return None;
        }
        let target = link.target.as_ref().filter(|target| target.is_web())?;
        let layers = link.layers.as_slice();
        let target = layers.last().map_or(target, |layer| &layer.target);
        let host = target.host.as_ref()?;
        Some(Self {
            link,
            target,
            host,
            layers,
        })
    }

    /// Whether it is only the name of a site; see [`Writing::Name`].
    pub(crate) fn is_name(&self) -> bool {
        self.link.writing == Writing::Name
    }

    /// The target as evidence: as it is written, or taken out of what wraps it.
    pub(crate) fn evidence(&self, role: Role) -> Evidence {
        match self.layers.last() {
            None => self.written(role),
            Some(layer) => self.unwrapped(role, layer),
        }
    }

    /// The link as it is written, and what was taken out of it layer by layer.
    pub(crate) fn chain(&self) -> Vec<Evidence> {
        let written = self.written(Role::Link);
        let inner = |layer| self.unwrapped(Role::Actual, layer);
        let inner = self.layers.iter().map(inner);
        std::iter::once(written).chain(inner).collect()
    }

    fn written(&self, role: Role) -> Evidence {
        self.link.evidence(role)
    }

    fn unwrapped(&self, role: Role, layer: &Layer) -> Evidence {
        let place = EvidencePlace::Derived {
            how: "unwrapped".to_owned(),
            from: Box::new(self.written(role).place),
        };
        Evidence {
            role,
            place,
            quote: visible_quote(&layer.target.url),
        }
    }
}

impl CheckedLink<'_> {
    /// The target as evidence, as it is written.
    pub(crate) fn evidence(&self, role: Role) -> Evidence {
        if let Some(place) = &self.header {
            return Evidence {
                role,
                place: place.clone(),
                quote: visible_quote(&self.link.href),
            };
        }
        match &self.within {
            None => Evidence::body(role, &self.link.href_place, &self.link.href),
            Some(within) => {
                Evidence::inside(role, within.attachment, &within.path, &self.link.href)
            }
        }
    }
}

/// The links to web pages that the reader is to follow, in reading order, wrappers taken off: those of the mail, of its
/// subject line,
/// then those inside attachments that stand for one (QR codes, forms, the only link of a lure). Names of sites are among
/// them only where there is no other link: what is named beside links is not what the reader is to follow.
pub(crate) fn web_links<'s>(ctx: &'s CheckContext<'_>) -> Vec<WebLink<'s>> {
    let mut links: Vec<WebLink<'s>> = followed(ctx).filter_map(WebLink::of).collect();
    if links.iter().any(|link| !link.is_name()) {
        links.retain(|link| !link.is_name());
    }
    links
}

/// Whether there is one of [`web_links`].
pub(crate) fn has_web_links(ctx: &CheckContext<'_>) -> bool {
    followed(ctx).any(|link| WebLink::of(link).is_some())
}

/// All links to web pages, also those inside documents that nobody is asked to follow.
pub(crate) fn all_web_links<'s>(ctx: &'s CheckContext<'_>) -> Vec<WebLink<'s>> {
    anywhere(ctx).filter_map(WebLink::of).collect()
}

/// Whether there is one of [`all_web_links`].
pub(crate) fn has_web_links_anywhere(ctx: &CheckContext<'_>) -> bool {
    anywhere(ctx).any(|link| WebLink::of(link).is_some())
}

fn followed<'s>(ctx: &'s CheckContext<'_>) -> impl Iterator<Item = &'s CheckedLink<'s>> {
    let leads = |link: &&CheckedLink<'_>| link.within.as_ref().is_some_and(|within| within.leads);
    ctx.links
        .iter()
        .chain(&ctx.subject_links)
        .chain(ctx.inside_links.iter().filter(leads))
}

fn anywhere<'s>(ctx: &'s CheckContext<'_>) -> impl Iterator<Item = &'s CheckedLink<'s>> {
    ctx.links
        .iter()
        .chain(&ctx.subject_links)
        .chain(&ctx.inside_links)
}

/// Why there are no links to look at: none in a whole mail, or only text was given and links may hide behind words.
pub(crate) fn no_links(ctx: &CheckContext<'_>) -> Outcome {
    match ctx.mail.input {
        InputKind::Message | InputKind::Html => Outcome::NotApplicable(NotApplicable::NoLinks),
        InputKind::Text | InputKind::ForwardedText => Outcome::CouldNotCheck(Unchecked::TextOnly),
        InputKind::Headers | InputKind::Empty | InputKind::NotMail | InputKind::TooLarge => {
            Outcome::CouldNotCheck(Unchecked::NoBody)
        }
    }
}
