//! What every check looks at: the mail, with what several checks need worked out once.

mod links;

pub use links::{CheckedLink, link_target};
pub(crate) use links::{Writing, path_inside, turned};

use crate::genre::Genre;
use crate::phrases::SearchedText;
use crate::steps;
use crate::to_inspect::can_hold_more;
use crate::{Environment, Evidence, Policy, PolicyBrand, Role};
use links::{inside_links, subject_links};
use miwake_address::{
    Brand, Host, Resemblance, brand_of_domain, brand_of_sender, look_alike, resembles,
};
use miwake_inspect::Inspection;
use miwake_mail::{
    AddressField, AddressRole, Alternative, Html, InputKind, Mail, Mailbox, NoteKind, PartRole,
    Place, SENDERS, View,
};
use miwake_text::{fold, fold_char, normalize};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

/// A mail and its context, ready to be looked at.
#[derive(Debug)]
pub struct CheckContext<'a> {
    /// The mail.
    pub mail: &'a Mail,
    /// What the caller knows.
    pub environment: &'a Environment,
    /// What was found inside each attachment; same order as [`Mail::attachments`], `None` where nobody looked.
    pub inspections: Vec<Option<&'a Inspection>>,
    /// The author: the first mailbox of the first `From` field, if an address was given.
    pub sender: Option<Sender<'a>>,
    /// Others that `From` names, of other organisations than the author: programs differ in whom they show.
    pub(crate) other_senders: Vec<Sender<'a>>,
    /// The texts a person would read, in order: text parts and the visible text of HTML parts.
    pub bodies: Vec<BodyText<'a>>,
    /// What the pictures of the bodies say instead of themselves.
    pub(crate) alternatives: Vec<AlternativeText<'a>>,
    /// The links, with their targets taken apart; same order as [`Mail::links`].
    pub links: Vec<CheckedLink<'a>>,
    /// The links written out in the subject line, of which telephones make links, too.
    pub(crate) subject_links: Vec<CheckedLink<'a>>,
    /// The links found inside attachments, with their targets taken apart.
    pub(crate) inside_links: Vec<CheckedLink<'a>>,
    /// Indexes of the attachments of whose links some were left out.
    pub(crate) links_cut: Vec<usize>,
    /// The texts of files inside attachments, and of attachments that are text, in the order of the files.
    pub(crate) inside_texts: Vec<InsideText<'a>>,
    /// Whether each of the links that the reader is to follow is foreign; see [`crate::signals::relation`].
    pub(crate) foreign_links: OnceCell<Vec<bool>>,
    /// What kind of mail it is; see [`crate::signals::genre`].
    pub(crate) genre: OnceCell<Option<Genre>>,
    /// See [`CheckContext::is_recipient`].
    recipients: OnceCell<BTreeSet<String>>,
    /// The brands that the policy names.
    pub(crate) brands: Vec<Brand>,
    /// The subject line, with the phrases that it has.
    pub(crate) subject_text: SearchedText,
    /// The sender's display name, with the phrases that it has.
    pub(crate) sender_name: SearchedText,
}

/// The author of a mail.
#[derive(Debug)]
pub struct Sender<'a> {
    /// The mailbox as given.
    pub mailbox: &'a Mailbox,
    /// Index of the field among [`Mail::headers`].
    pub header: usize,
    /// The address' domain.
    pub host: Host,
}

/// A text that a person would read.
#[derive(Debug)]
pub struct BodyText<'a> {
    /// Index of the part.
    pub part: usize,
    /// [`View::Text`] or [`View::Visible`].
    pub view: View,
    /// The text.
    pub text: &'a str,
    /// See [`BodyText::folded`].
    pub(crate) folded: OnceCell<String>,
    /// The text with the phrases that it has.
    pub(crate) searched: SearchedText,
}

/// A text in a file inside an attachment, or in an attachment itself, as a person would read it.
#[derive(Debug)]
pub(crate) struct InsideText<'a> {
    /// Index of the attachment.
    pub(crate) attachment: usize,
    /// Names from the attachment (left out) to the file.
    pub(crate) path: Vec<String>,
    /// The text with the phrases that it has.
    pub(crate) searched: SearchedText,
    /// The text.
    pub(crate) text: &'a str,
}

/// What a picture says instead of itself.
#[derive(Debug)]
pub(crate) struct AlternativeText<'a> {
    /// Index of the part.
    part: usize,
    alternative: &'a Alternative,
    /// The text with the phrases that it has.
    pub(crate) searched: SearchedText,
}

impl<'a> CheckContext<'a> {
    /// Works out what the checks share. `inspections` is what was found inside the attachments, in their order;
    /// it may be shorter, and `None` where nobody looked.
    #[must_use]
    pub fn new(
        mail: &'a Mail,
        inspections: &'a [Option<Inspection>],
        environment: &'a Environment,
    ) -> Self {
        let links = mail
            .links
            .iter()
            .map(|link| CheckedLink::new(Cow::Borrowed(link), link_target(mail, link), None))
            .collect();
        let mut ctx = Self {
            mail,
            environment,
            inspections: (0..mail.attachments.len())
                .map(|index| inspections.get(index)?.as_ref())
                .collect(),
            sender: senders(mail).next(),
            other_senders: other_senders(mail),
            bodies: bodies(mail),
            alternatives: alternatives(mail),
            links,
            subject_links: vec![],
            inside_links: vec![],
            links_cut: vec![],
            inside_texts: vec![],
            foreign_links: OnceCell::new(),
            genre: OnceCell::new(),
            recipients: OnceCell::new(),
            brands: policy_brands(&environment.policy),
            subject_text: SearchedText::default(),
            sender_name: SearchedText::default(),
        };
        (ctx.inside_links, ctx.links_cut) = inside_links(&ctx.inspections);
        ctx.inside_texts = inside_texts(&ctx.inspections);
        ctx.subject_text = SearchedText::new(ctx.subject_line().1);
        let (field, subject) = ctx.subject_line();
        ctx.subject_links = field.map_or(vec![], |field| subject_links(mail, field, subject));
        let name = ctx
            .sender
            .as_ref()
            .map(|sender| sender.mailbox.name.as_str());
        ctx.sender_name = SearchedText::new(name.unwrap_or(""));
        ctx
    }

    /// The first field of this role, if any.
    pub fn field(&self, role: AddressRole) -> Option<&'a AddressField> {
        self.mail.addresses.iter().find(|field| field.role == role)
    }

    /// Value and index of the first header field of this name (case does not matter).
    pub fn header(&self, name: &str) -> Option<(usize, &'a str)> {
        let header = |(_, h): &(usize, &miwake_mail::Header)| h.name.eq_ignore_ascii_case(name);
        self.mail
            .headers
            .iter()
            .enumerate()
            .find(header)
            .map(|(i, h)| (i, h.value.as_str()))
    }

    /// The subject line, empty when there is none, with the index of its field.
    pub fn subject_line(&self) -> (Option<usize>, &'a str) {
        self.header("Subject")
            .map_or((None, ""), |(index, value)| (Some(index), value))
    }

    /// Whether the mail was written to `address` (To or Cc), case aside. A mail can have thousands of recipients, and
    /// its text as many addresses.
    pub(crate) fn is_recipient(&self, address: &str) -> bool {
        let recipients = self.recipients.get_or_init(|| {
            let fields = self.mail.addresses.iter();
            fields
                .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
                .flat_map(|field| &field.mailboxes)
                .inspect(|_| steps::add(1))
                .map(|mailbox| mailbox.address.to_ascii_lowercase())
                .collect()
        });
        recipients.contains(&address.to_ascii_lowercase())
    }

    /// Whether a `From` could be given with this kind of input.
    #[must_use]
    pub fn has_headers(&self) -> bool {
        matches!(
            self.mail.input,
            InputKind::Message | InputKind::Headers | InputKind::ForwardedText
        )
    }

    /// Whether a whole header section was given, not only the lines of a forwarding block.
    #[must_use]
    pub fn has_header_section(&self) -> bool {
        let rebuilt = |note: &miwake_mail::Note| note.kind == NoteKind::HeadersRebuilt;
        matches!(self.mail.input, InputKind::Message | InputKind::Headers)
            && !self.mail.notes.iter().any(rebuilt)
    }

    /// Whether link targets and attachments could be given with this kind of input.
    #[must_use]
    pub fn has_structure(&self) -> bool {
        matches!(self.mail.input, InputKind::Message | InputKind::Html)
    }

    /// Indexes of the attachments into which nobody looked, or not wholly, although something can be inside.
    pub fn uninspected(&self) -> impl Iterator<Item = usize> {
        let attachments = self.mail.attachments.iter().enumerate();
        attachments.filter_map(|(index, attachment)| {
            let uninspected = match self.inspections.get(index).copied().flatten() {
                Some(inside) => {
                    inside.files.iter().any(|file| !file.unread.is_empty())
                        || self.links_cut.contains(&index)
                }
                None => can_hold_more(attachment),
            };
            uninspected.then_some(index)
        })
    }

    /// Whether `domain` is one of the organisation's own or a subdomain of one (policy).
    #[must_use]
    pub fn is_own_domain(&self, domain: &str) -> bool {
        is_below(domain, &self.environment.policy.own_domains)
    }

    /// Whether `domain` is a partner's or a subdomain of one (policy).
    #[must_use]
    pub fn is_partner_domain(&self, domain: &str) -> bool {
        is_below(domain, &self.environment.policy.partner_domains)
    }

    /// The brand that a mail from `domain` (ASCII lower case) is from, of the table or the policy.
    pub(crate) fn brand_of_sender(&self, domain: &str) -> Option<&Brand> {
        brand_of_sender(domain).or_else(|| self.brands.iter().find(|brand| brand.owns(domain)))
    }

    /// The brand that owns `domain` (ASCII lower case), of the table or the policy.
    pub(crate) fn brand_of_domain(&self, domain: &str) -> Option<&Brand> {
        brand_of_domain(domain).or_else(|| self.brands.iter().find(|brand| brand.owns(domain)))
    }

    /// The domain that `host` looks like, of those that the policy names, with whose it is, the strongest likeness.
    pub(crate) fn looks_like_known(&self, host: &Host) -> Option<(&'a str, &'a str, Resemblance)> {
        let policy = &self.environment.policy;
        let known = self.is_own_domain(&host.ascii) || self.is_partner_domain(&host.ascii);
        if known || self.brand_of_domain(&host.ascii).is_some() {
            return None;
        }
        let own = |domain: &'a String| match policy.organisation.as_str() {
            "" => (domain.as_str(), domain.as_str()),
            name => (name, domain.as_str()),
        };
        let own = policy.own_domains.iter().map(own);
        let partners = policy
            .partner_domains
            .iter()
            .map(|d| (d.as_str(), d.as_str()));
        let brands = policy.brands.iter().flat_map(|brand| {
            let domains = brand.domains.iter();
            domains.map(|domain| (brand.name.as_str(), domain.as_str()))
        });
        own.chain(partners)
            .chain(brands)
            .filter_map(|(name, domain)| {
                Some((name, domain, resembles(host, &domain.to_ascii_lowercase())?))
            })
            .min_by_key(|(_, _, how)| *how)
    }

    /// The domain that `host` imitates, of those that the policy names, else the nearest of the brand that it looks like.
    pub(crate) fn imitated(&self, host: &Host) -> Option<&'a str> {
        let known = self.looks_like_known(host).map(|(_, domain, _)| domain);
        known.or_else(|| Some(look_alike(host)?.imitated(host)))
    }

    /// The HTML of the body, with the index of its part.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (usize, &'a Html)> {
        let parts = self.mail.parts.iter().enumerate();
        parts
            .filter(|(_, part)| part.role == PartRole::Body)
            .filter_map(|(index, part)| Some((index, part.html.as_ref()?)))
    }

    /// Whether there is a text, be it a single letter.
    pub(crate) fn has_body(&self) -> bool {
        let mut texts = self.bodies.iter().map(|body| body.text);
        texts.any(|text| !text.trim().is_empty())
    }

    /// Whether something was read that may be a mail.
    pub(crate) fn was_read(&self) -> bool {
        use miwake_mail::InputKind::{Empty, NotMail, TooLarge};
        !matches!(self.mail.input, Empty | NotMail | TooLarge)
    }
}

impl BodyText<'_> {
    /// The text as [`fold`] makes it, for searching.
    pub fn folded(&self) -> &str {
        self.folded.get_or_init(|| fold(self.text))
    }

    /// The range in [`BodyText::text`] for a range in [`BodyText::folded`].
    #[must_use]
    pub fn unfold(&self, folded: Range<usize>) -> Range<usize> {
        let (mut at, mut start, mut end) = (0, self.text.len(), self.text.len());
        for (offset, c) in self.text.char_indices() {
            if at <= folded.start {
                start = offset;
            }
            if at >= folded.end {
                end = offset;
                break;
            }
            at += fold_char(c).map(char::len_utf8).sum::<usize>();
        }
        start.min(end)..end
    }

    /// Evidence for a range in [`BodyText::text`].
    #[must_use]
    pub fn evidence(&self, role: Role, range: Range<usize>) -> Evidence {
        let quote = self.text.get(range.clone()).unwrap_or("");
        Evidence::body(
            role,
            &Place {
                part: self.part,
                view: self.view,
                range,
            },
            quote,
        )
    }
}

impl<'a> AlternativeText<'a> {
    /// The text.
    pub(crate) fn text(&self) -> &'a str {
        &self.alternative.text
    }

    /// Evidence that is the whole of it.
    pub(crate) fn evidence(&self, role: Role) -> Evidence {
        let place = Place {
            part: self.part,
            view: View::Html,
            range: self.alternative.source.clone(),
        };
        Evidence::body(role, &place, self.text())
    }
}

impl InsideText<'_> {
    /// Evidence that is `quote` in this file.
    #[must_use]
    pub(crate) fn evidence(&self, role: Role, quote: &str) -> Evidence {
        Evidence::inside(role, self.attachment, &self.path, quote)
    }
}

/// All mailboxes of all `From` fields that have an address.
fn senders(mail: &Mail) -> impl Iterator<Item = Sender<'_>> {
    let fields = mail.addresses.iter();
    let fields = fields.filter(|field| field.role == AddressRole::From);
    fields.flat_map(|field| {
        let mailboxes = field.mailboxes.iter();
        let addressed = mailboxes.filter(|mailbox| mailbox.address.contains('@'));
        addressed.map(|mailbox| Sender {
            mailbox,
            header: field.header,
            host: Host::parse(&mailbox.domain()),
        })
    })
}

/// The senders beside the first, one of each organisation. Beyond [`SENDERS`] they are not looked at, as a note says.
fn other_senders(mail: &Mail) -> Vec<Sender<'_>> {
    let mut all = senders(mail);
    let Some(first) = all.next() else {
        return vec![];
    };
    let mut others: Vec<Sender<'_>> = vec![];
    for sender in all {
        let known = std::iter::once(&first).chain(&others);
        let mut hosts = known.map(|known| known.host.organisation());
        if others.len() + 1 < SENDERS && hosts.all(|host| host != sender.host.organisation()) {
            others.push(sender);
        }
    }
    others
}

fn inside_texts<'a>(inspections: &[Option<&'a Inspection>]) -> Vec<InsideText<'a>> {
    let mut texts = Vec::new();
    for (attachment, inside) in inspections.iter().enumerate() {
        let Some(inside) = *inside else { continue };
        let files = inside.files.iter().enumerate();
        let with_text = files.filter(|(_, file)| !file.text.is_empty());
        texts.extend(with_text.map(|(file, found)| InsideText {
            attachment,
            path: path_inside(inside, file),
            searched: SearchedText::new(&found.text),
            text: &found.text,
        }));
    }
    texts
}

fn bodies(mail: &Mail) -> Vec<BodyText<'_>> {
    let mut bodies = Vec::new();
    for (part, entity) in mail.parts.iter().enumerate() {
        if entity.role != PartRole::Body {
            continue;
        }
        let text = entity.text.as_deref().map(|text| (View::Text, text));
        let html = entity
            .html
            .as_ref()
            .map(|html| (View::Visible, html.visible.as_str()));
        for (view, text) in text.into_iter().chain(html) {
            bodies.push(BodyText {
                part,
                view,
                text,
                folded: OnceCell::new(),
                searched: SearchedText::new(text),
            });
        }
    }
    bodies
}

/// Fewest bytes of what a picture says that can ask something: less is its name.
const ALTERNATIVE: usize = 20;

fn alternatives(mail: &Mail) -> Vec<AlternativeText<'_>> {
    let parts = mail.parts.iter().enumerate();
    let bodies = parts.filter(|(_, entity)| entity.role == PartRole::Body);
    bodies
        .filter_map(|(part, entity)| Some((part, entity.html.as_ref()?)))
        .flat_map(|(part, html)| html.alternatives.iter().map(move |said| (part, said)))
        .filter(|(_, said)| said.text.len() >= ALTERNATIVE)
        .map(|(part, alternative)| AlternativeText {
            part,
            alternative,
            searched: SearchedText::new(&alternative.text),
        })
        .collect()
}

fn policy_brands(policy: &Policy) -> Vec<Brand> {
    let brand = |brand: &PolicyBrand| {
        let names = [&brand.name].into_iter().chain(&brand.names);
        let names = names.map(|name| normalize(name)).collect();
        let domains = brand
            .domains
            .iter()
            .map(|domain| domain.to_ascii_lowercase());
        Brand::untabled(&brand.name, names, domains.collect())
    };
    policy.brands.iter().map(brand).collect()
}

/// Whether `domain` is one of `parents` or a subdomain of one.
pub(crate) fn is_below(domain: &str, parents: &[String]) -> bool {
    parents.iter().any(|parent| is_of(domain, parent))
}

/// Whether `domain` is `parent`, as a policy has it, or a subdomain.
pub(crate) fn is_of(domain: &str, parent: &str) -> bool {
    let domain = domain.to_lowercase();
    let parent = parent.trim().trim_start_matches('@').to_lowercase();
    !parent.is_empty()
        && domain
            .strip_suffix(parent.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EvidencePlace;
    use miwake_inspect::{Hints, Limits, inspect};

    #[test]
    fn texts_inside_attachments_are_searched_and_have_a_place() {
        let mail = b"From: a@example.com\nSubject: x\nMIME-Version: 1.0\n\
            Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the files.\n\
            --b\nContent-Disposition: attachment; filename=empty.txt\n\n\n\
            --b\nContent-Disposition: attachment; filename=outer.txt\n\nFrom: b@example.com\n\
            MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nouter words\n\
            --c\nContent-Disposition: attachment; filename=inner.txt\n\ninner words\n--c--\n\
            --b--\n";
        let mail = miwake_mail::read(mail, &miwake_mail::Limits::DEFAULT);
        let look = |a: &miwake_mail::Attachment| {
            let hints = Hints::default();
            Some(inspect(&a.name, &a.content, &hints, &Limits::DEFAULT))
        };
        let inspections: Vec<_> = mail.attachments.iter().map(look).collect();
        let environment = Environment::default();
        let ctx = CheckContext::new(&mail, &inspections, &environment);
        let texts = ctx.inside_texts.iter();
        let texts: Vec<_> = texts.map(|t| (t.attachment, t.text)).collect();
        assert_eq!(texts, [(1, "outer words"), (1, "inner words")]);
        let inner = ctx.inside_texts.last().expect("the inner file");
        assert_eq!(inner.searched.normalized, normalize(inner.text));
        let evidence = inner.evidence(Role::Words, "inner");
        let path = vec!["inner.txt".to_owned()];
        let place = EvidencePlace::Attachment { index: 1, path };
        assert_eq!((evidence.place, evidence.quote.as_str()), (place, "inner"));
    }
}
