//! Links and addresses as they are shown: what tells whose they are, and what is odd about them.

use crate::trim::trimmed;
use miwake_address::{
    Host, HostKind, Target, WrittenParts, disguised_letters, parts_of_mailbox, parts_of_url,
    same_organisation, unwrap,
};
use miwake_checks::{link_target, shown_address};
use miwake_mail::{AddressRole, Link, Mail, Mailbox, Place, View};
use miwake_report::{AddressRecord, AddressSign, LinkRecord, PartsRecord, TargetRecord};

pub(crate) fn addresses(mail: &Mail) -> Vec<AddressRecord> {
    let mailboxes = mail.addresses.iter().flat_map(|field| {
        let role = field.role;
        field.mailboxes.iter().map(move |mailbox| (role, mailbox))
    });
    mailboxes
        .map(|(role, mailbox)| address(role, mailbox))
        .collect()
}

fn address(role: AddressRole, mailbox: &Mailbox) -> AddressRecord {
    let host = Host::parse(&mailbox.domain());
    AddressRecord {
        role,
        name: mailbox.name.clone(),
        address: mailbox.address.clone(),
        parts: parts_of_mailbox(&mailbox.address).map(parts),
        letters: disguised_letters(&host.unicode),
        domain: host.registrable.unwrap_or_default(),
    }
}

pub(crate) fn links(mail: &Mail) -> Vec<LinkRecord> {
    mail.links.iter().map(|found| link(mail, found)).collect()
}

fn link(mail: &Mail, link: &Link) -> LinkRecord {
    let target = link_target(mail, link);
    let layers = target.as_ref().map(unwrap).unwrap_or_default();
    let inner = layers.last().map(|layer| &layer.target);
    let written = target_record(&link.href, target.as_ref());
    let shown = Some(link).filter(|link| link.text != link.href && !link.image);
    let shown = shown.and_then(|link| shown_address(&link.text));
    let shown_host = shown
        .clone()
        .and_then(|range| host_of(link.text.get(range)?));
    let leads_to = inner
        .or(target.as_ref())
        .and_then(|target| target.host.as_ref());
    LinkRecord {
        kind: link.kind,
        href: written.href,
        text: trimmed(&link.text),
        host: written.host,
        host_shown: written.host_shown,
        domain: written.domain,
        place: link.seen_place.as_ref().map(place),
        source: place(&link.href_place),
        parts: written.parts,
        signs: written.signs,
        letters: written.letters,
        text_parts: shown.and_then(|range| {
            let found = parts_of_url(link.text.get(range.clone())?)?;
            within(moved(parts(found), range.start), &trimmed(&link.text))
        }),
        elsewhere: shown_host
            .zip(leads_to)
            .is_some_and(|(shown, real)| !same_organisation(&shown.ascii, &real.ascii)),
        unwrapped: inner.map(|target| target_record(&target.url, Some(target))),
        wrappers: layers
            .into_iter()
            .map(|layer| (layer.wrapper, layer.kind))
            .collect(),
    }
}

fn host_of(address: &str) -> Option<Host> {
    Target::parse(address)?.host
}

fn target_record(written: &str, target: Option<&Target>) -> TargetRecord {
    let host = target.and_then(|target| target.host.as_ref());
    let href = trimmed(written);
    TargetRecord {
        parts: parts_of_url(written).and_then(|found| within(parts(found), &href)),
        host: host.map_or_else(String::new, |host| host.ascii.clone()),
        host_shown: host.map_or_else(String::new, |host| host.unicode.clone()),
        domain: host
            .and_then(|host| host.registrable.clone())
            .unwrap_or_default(),
        signs: target.map(signs).unwrap_or_default(),
        letters: host.map_or_else(Vec::new, |host| disguised_letters(&host.unicode)),
        href,
    }
}

fn signs(target: &Target) -> Vec<AddressSign> {
    let kind = target.host.as_ref().map(|host| host.kind);
    let letters = target.host.as_ref().is_some_and(Host::is_idn);
    let signs = [
        (!target.userinfo.is_empty(), AddressSign::UserPart),
        (
            matches!(kind, Some(HostKind::Ipv4 | HostKind::Ipv6)),
            AddressSign::IpHost,
        ),
        (kind == Some(HostKind::NumberIpv4), AddressSign::NumberHost),
        (letters, AddressSign::OtherLetters),
        (target.repaired, AddressSign::Rewritten),
    ];
    let signs = signs.into_iter().filter(|(is, _)| *is);
    signs.map(|(_, sign)| sign).collect()
}

fn place(place: &Place) -> (usize, View, usize, usize) {
    (place.part, place.view, place.range.start, place.range.end)
}

fn parts(found: WrittenParts) -> PartsRecord {
    PartsRecord {
        user: found.user.map(|range| (range.start, range.end)),
        owner: (found.owner.start, found.owner.end),
    }
}

fn moved(parts: PartsRecord, by: usize) -> PartsRecord {
    let add = |(start, end): (usize, usize)| (start + by, end + by);
    PartsRecord {
        user: parts.user.map(add),
        owner: add(parts.owner),
    }
}

/// The parts if they lie in what is left of a long address.
fn within(parts: PartsRecord, text: &str) -> Option<PartsRecord> {
    text.get(parts.owner.0..parts.owner.1).map(|_| parts)
}
