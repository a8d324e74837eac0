//! The cover of a mail that is forwarded whole.

use miwake_checks::{Environment, Level, analyse};
use miwake_mail::{Mail, PartId};
use std::ops::Range;

/// Whether the cover of the mail in the part `forwarded` is itself one to be warned of, or could not be read. Somebody
/// who hands on what they wonder about says next to nothing; who asks for something, or is not who they say, and attaches
/// another mail, wants to be judged by that one.
///
/// Without the policy, which is not known yet: what only a policy tells does not count here.
pub(crate) fn warns(mail: &Mail, forwarded: PartId) -> bool {
    let inside = inside(mail, forwarded);
    let mut notes = mail.notes.iter().filter(|note| note.kind.incomplete());
    if notes.any(|note| note.part.is_none_or(|part| !inside.contains(&part))) {
        return true;
    }
    let analysis = analyse(&without(mail, &inside), &[], &Environment::default());
    analysis.verdict.level >= Level::Caution
}

/// The part and all in it: parts are listed depth first, so what is in it stands right behind it.
fn inside(mail: &Mail, forwarded: PartId) -> Range<PartId> {
    let depth = mail.parts.get(forwarded).map_or(0, |part| part.depth);
    let behind = mail.parts.iter().skip(forwarded + 1);
    forwarded..forwarded + 1 + behind.take_while(|part| part.depth > depth).count()
}

/// The mail without the parts `gone`; covers have neither links nor files of their own ([`miwake_mail::plain_forward`]).
fn without(mail: &Mail, gone: &Range<PartId>) -> Mail {
    let mut parts = mail.parts.get(..gone.start).unwrap_or_default().to_vec();
    parts.extend(mail.parts.iter().skip(gone.end).cloned().map(|mut part| {
        part.parent = part
            .parent
            .map(|id| if id >= gone.end { id - gone.len() } else { id });
        part
    }));
    Mail {
        headers: mail.headers.clone(),
        parts,
        received: mail.received.clone(),
        auth: mail.auth.clone(),
        addresses: mail.addresses.clone(),
        input: mail.input,
        size: mail.size,
        non_mail_kind: None,
        links: vec![],
        attachments: vec![],
        notes: vec![],
    }
}
