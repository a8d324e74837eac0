//! How the sender, the recipients and the places that links lead to hang together.
//!
//! Everything here asks whether *some* recipient or link is foreign, never whether all are ordinary: a recipient
//! or a link that the sender adds cannot silence a check.

use crate::check_context::is_of;
use crate::signals::web::{WebLink, web_links};
use crate::{CheckContext, Evidence, Role, Sender, tables};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::{AddressRole, FileKind, Mailbox};

/// Shortest part of a name by which a domain can remind of another, in characters.
const NAME_CHARS: usize = 5;

/// Parts of domain names that many organisations share.
const COMMON: &[&str] = &[
    "online",
    "group",
    "japan",
    "tokyo",
    "osaka",
    "kyoto",
    "support",
    "service",
    "services",
    "system",
    "systems",
    "design",
    "office",
    "mailing",
    "mokko",
    "kogyo",
    "shoji",
    "shokai",
    "kensetsu",
    "seisaku",
    "seisakusho",
    "unyu",
    "denki",
    "shoten",
    "world",
    "global",
    "company",
    "corporation",
    "holdings",
    "cloud",
    "digital",
    "medical",
    "school",
    "university",
    "institute",
    "center",
    "centre",
    "international",
    "store",
    "market",
    "kensetsu",
    "kogyo",
    "kaikei",
    "shoji",
    "shoken",
    "giken",
    "seiki",
    "denki",
    "sangyo",
    "kagaku",
    "foods",
    "example",
    "bussan",
    "music",
    "media",
    "studio",
    "works",
    "trade",
    "trading",
    "consulting",
    "solutions",
    "insurance",
    "travel",
    "account",
    "accounts",
    "secure",
    "security",
    "newsletter",
    "email",
    "click",
    "links",
];

/// A person or list that the mail was written to.
pub(crate) struct Recipient<'a> {
    /// Index of the field.
    pub(crate) header: usize,
    /// The mailbox.
    pub(crate) mailbox: &'a Mailbox,
    /// The address' domain.
    pub(crate) host: Host,
}

/// Those in To and Cc whose address belongs to an organisation, no free mail.
pub(crate) fn recipients<'a>(ctx: &CheckContext<'a>) -> Vec<Recipient<'a>> {
    let fields = ctx.mail.addresses.iter();
    fields
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .flat_map(|field| field.mailboxes.iter().map(move |m| (field.header, m)))
        .take(20)
        .filter(|(_, mailbox)| mailbox.address.contains('@'))
        .map(|(header, mailbox)| Recipient {
            header,
            mailbox,
            host: Host::parse(&mailbox.domain()),
        })
        .filter(|recipient| free_mail(&recipient.host.ascii).is_none())
        .collect()
}

/// Links to web pages that are neither the shown sender's own nor a well-known service's. With no sender given, all
/// that are no well-known service's.
pub(crate) fn foreign_links<'s>(ctx: &'s CheckContext<'_>) -> Vec<WebLink<'s>> {
    let links = web_links(ctx);
    // Many checks ask.
    let foreign = ctx.foreign_links.get_or_init(|| {
        let foreign = links.iter().map(|link| is_foreign(ctx, link.host));
        foreign.collect()
    });
    let links = links.into_iter().zip(foreign);
    links
        .filter_map(|(link, foreign)| foreign.then_some(link))
        .collect()
}

fn is_foreign(ctx: &CheckContext<'_>, host: &Host) -> bool {
    let host = host.ascii.as_str();
    let own = ctx
        .sender
        .as_ref()
        .is_some_and(|sender| same_organisation(host, &sender.host.ascii));
    let policy = ctx.is_own_domain(host) || ctx.is_partner_domain(host);
    !own && !policy && !tables::is_known_service(host) && !tables::is_click_host(host)
}

/// Whether the policy allows the sender, as an address or by a domain where not anybody can have one.
pub(crate) fn is_allowed(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> bool {
    let domain = &sender.host.ascii;
    ctx.environment.policy.allowed_senders.iter().any(|entry| {
        let entry = entry.trim();
        entry.eq_ignore_ascii_case(&sender.mailbox.address)
            || free_mail(domain).is_none() && is_of(domain, entry)
    })
}

/// Whether the sender's organisation is that of some recipient.
pub(crate) fn is_colleague(ctx: &CheckContext<'_>) -> bool {
    let Some(sender) = &ctx.sender else {
        return false;
    };
    ctx.is_own_domain(&sender.host.ascii)
        || recipients(ctx)
            .iter()
            .any(|recipient| same_organisation(&recipient.host.ascii, &sender.host.ascii))
}

/// The recipient of whose domain the sender's reminds, without being of that organisation.
pub(crate) fn reminds_of_recipient<'a>(ctx: &CheckContext<'a>) -> Option<Recipient<'a>> {
    let sender = ctx.sender.as_ref()?;
    if free_mail(&sender.host.ascii).is_some() {
        return None;
    }
    recipients(ctx)
        .into_iter()
        .find(|recipient| borrows_name(&sender.host, &recipient.host))
}

/// What [`borrowing_link`] finds.
pub(crate) struct Borrowing<'s> {
    pub(crate) link: WebLink<'s>,
    /// The domain whose name is borrowed.
    pub(crate) owner: String,
    /// Whether all of that domain stands in the link's host.
    pub(crate) whole: bool,
}

/// A link whose host carries the name of the sender's or a recipient's domain without belonging there:
/// `aoba.co.jp.docs.example`, `aoba-portal.docs.example`.
///
/// A link where the whole domain stands goes before others.
pub(crate) fn borrowing_link<'s>(ctx: &'s CheckContext<'_>) -> Option<Borrowing<'s>> {
    let recipients = recipients(ctx);
    let owners: Vec<&Host> = ctx
        .sender
        .iter()
        .map(|sender| &sender.host)
        .chain(recipients.iter().map(|recipient| &recipient.host))
        .collect();
    let mut named = None;
    for link in foreign_links(ctx) {
        let found = owners
            .iter()
            .filter_map(|owner| Some((hosts_name(link.host, owner)?, owner.organisation())));
        let Some((whole, owner)) = found.max_by_key(|(whole, _)| *whole) else {
            continue;
        };
        let owner = owner.to_owned();
        let borrowing = Borrowing { link, owner, whole };
        if whole {
            return Some(borrowing);
        }
        named.get_or_insert(borrowing);
    }
    named
}

/// Whether `host`, of another organisation, has the domain of `owner` (`true`) or its name before its own domain.
fn hosts_name(host: &Host, owner: &Host) -> Option<bool> {
    let organisation = owner.organisation();
    let own = host.organisation();
    if same_organisation(&host.ascii, &owner.ascii) || free_mail(&owner.ascii).is_some() {
        return None;
    }
    let before = host.ascii.strip_suffix(own).unwrap_or("");
    if before.contains(&format!("{organisation}.")) {
        return Some(true);
    }
    // A tenant's name alone (aoba.service.example) is ordinary; joined with another word it is not.
    let labels = before.split('.');
    let joined = labels.filter(|label| label.contains('-'));
    let own_label = own.split('.').next().unwrap_or("");
    joined
        .chain(own_label.contains('-').then_some(own_label))
        .any(|label| has_name_of(label, organisation))
        .then_some(false)
}

/// What false domains join a firm's name with.
const WORK_WORDS: &[&str] = &[
    "hr", "it", "portal", "support", "payroll", "login", "signin", "sso", "mail", "admin", "help",
    "helpdesk", "service", "corp", "group", "staff", "people", "benefits", "id", "secure", "intra",
    "jinji", "system", "systems", "notice", "info", "security", "account", "accounts",
];

/// Whether `label` is the beginning of an organisation's name (six letters and more), a hyphen and a word of
/// [`WORK_WORDS`]: `aobadori-hr` for `aobadorifreight`.
fn shortens_name(label: &str, owner_label: &str) -> bool {
    label.split_once('-').is_some_and(|(name, word)| {
        name.len() >= 6
            && !COMMON.contains(&name)
            && owner_label.len() > name.len()
            && owner_label.starts_with(name)
            && WORK_WORDS.contains(&word)
    })
}

/// Whether `host` is not of the organisation of `owner` but has its name.
fn borrows_name(host: &Host, owner: &Host) -> bool {
    likeness(host, owner).is_some()
}

/// How a domain has the name of another organisation's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// The same name under another suffix.
    OtherSuffix,
    /// One letter more, less or other.
    OneLetter,
    /// Joined with another word.
    Joined,
}

/// How the domain of `host` has the name of `owner`'s, when it is of another organisation.
pub(crate) fn likeness(host: &Host, owner: &Host) -> Option<Likeness> {
    if same_organisation(&host.ascii, &owner.ascii) {
        return None;
    }
    let label = host.organisation().split('.').next().unwrap_or("");
    let owner_label = owner.organisation().split('.').next().unwrap_or("");
    if is_reserved(label) {
        return None;
    }
    let long = owner_label.len() >= NAME_CHARS;
    if long && label == owner_label && !COMMON.contains(&label) {
        Some(Likeness::OtherSuffix)
    } else if long && is_one_edit(label, owner_label) {
        Some(Likeness::OneLetter)
    } else {
        (has_name_of(label, owner.organisation()) || shortens_name(label, owner_label))
            .then_some(Likeness::Joined)
    }
}

/// Whether a label is one that registries keep for documentation (RFC 2606; JPRS also keeps `example1` to
/// `example9`): nobody has registered such a domain to resemble another.
fn is_reserved(label: &str) -> bool {
    label
        .strip_prefix("example")
        .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the domains of two hosts share a name: one firm may have several.
pub(crate) fn shares_name(a: &Host, b: &Host) -> bool {
    let label = |host: &Host| {
        host.organisation()
            .split('.')
            .next()
            .unwrap_or("")
            .to_owned()
    };
    label(a) == label(b)
        || has_name_of(&label(a), b.organisation())
        || has_name_of(&label(b), a.organisation())
}

/// Whether `label` has a part, between hyphens, of the first label of `domain`, or that label whole.
fn has_name_of(label: &str, domain: &str) -> bool {
    let name = domain.split('.').next().unwrap_or("");
    let parts = name.split('-').filter(|part| {
        part.len() >= NAME_CHARS
            && !COMMON.contains(part)
            && !part.bytes().all(|b| b.is_ascii_digit())
    });
    let mut found = parts.filter(|part| label.split('-').any(|other| other == *part));
    found.next().is_some()
        || (name.len() > NAME_CHARS
            && label != name
            && label.contains(name)
            && !COMMON.contains(&name))
}

/// One letter put in, left out or changed; names of six letters and more.
fn is_one_edit(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 6 || long.len() - short.len() > 1 || a == b {
        return false;
    }
    let same = short
        .bytes()
        .zip(long.bytes())
        .take_while(|(x, y)| x == y)
        .count();
    let rest = |text: &str, from: usize| text.get(from..).unwrap_or("").to_owned();
    if short.len() == long.len() {
        rest(short, same + 1) == rest(long, same + 1)
    } else {
        rest(short, same) == rest(long, same + 1)
    }
}

/// The shown sender as evidence.
pub(crate) fn shown_sender(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let sender = ctx.sender.as_ref()?;
    let quote = format!("{} <{}>", sender.mailbox.name, sender.mailbox.address);
    Some(Evidence::header(
        Role::Sender,
        ctx.mail,
        sender.header,
        &quote,
    ))
}

/// The first attached archive, as evidence.
pub(crate) fn archive(ctx: &CheckContext<'_>) -> Option<Evidence> {
    attached(ctx, |kind, name| {
        matches!(kind, FileKind::Zip | FileKind::Archive)
            || [".zip", ".7z", ".rar", ".lzh", ".tgz", ".cab"]
                .iter()
                .any(|end| name.ends_with(end))
    })
}

/// The first attached HTML file, as evidence.
pub(crate) fn html_file(ctx: &CheckContext<'_>) -> Option<Evidence> {
    attached(ctx, |_, name| {
        [".html", ".htm", ".shtml", ".xhtml", ".svg"]
            .iter()
            .any(|end| name.ends_with(end))
    })
}

/// The first attached document or picture of a document, as evidence.
pub(crate) fn any_file(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let mut files = ctx.mail.attachments.iter().enumerate();
    let (index, file) = files.find(|(_, file)| !file.inline)?;
    Some(Evidence::attachment(Role::File, index, &file.name))
}

fn attached(ctx: &CheckContext<'_>, wanted: impl Fn(FileKind, &str) -> bool) -> Option<Evidence> {
    let mut files = ctx.mail.attachments.iter().enumerate();
    let (index, file) = files.find(|(_, file)| wanted(file.detected, &file.name.to_lowercase()))?;
    Some(Evidence::attachment(Role::File, index, &file.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn borrows(host: &str, owner: &str) -> bool {
        borrows_name(&Host::parse(host), &Host::parse(owner))
    }

    #[test]
    fn another_suffix_one_letter_or_a_joined_word_remind_of_a_domain() {
        assert!(borrows("aobadori.info", "aobadori.co.jp"));
        assert!(borrows("aobadori-it.com", "aobadori.co.jp"));
        assert!(borrows("aobador.co.jp", "aobadori.co.jp"));
        assert!(!borrows("mail.aobadori.co.jp", "aobadori.co.jp"));
        assert!(!borrows("midori-design.jp", "aoba-design.co.jp"));
        assert!(borrows("aobadori-hr.com", "aobadorifreight.com"));
        assert!(!borrows("aobadori-sushi.com", "aobadorifreight.com"));
    }

    #[test]
    fn a_tenant_of_a_service_is_ordinary_and_a_joined_name_is_not() {
        let hosts = |host, owner| hosts_name(&Host::parse(host), &Host::parse(owner)).is_some();
        assert!(!hosts("aobadori.portal.example", "aobadori.co.jp"));
        assert!(hosts("aobadori.co.jp.portal.example", "aobadori.co.jp"));
        assert!(hosts("aobadori-portal.gate.example", "aobadori.co.jp"));
        assert!(!hosts("www.aobadori.co.jp", "aobadori.co.jp"));
    }
}
