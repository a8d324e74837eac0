//! An invitation whose organiser or links are not the sender’s.

use crate::tables::{is_in, is_meeting_site};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, Unchecked, variants, visible_quote,
};
use miwake_address::{Host, Target, free_mail, same_organisation};
use miwake_mail::{Attachment, FileKind};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "calendar-invite",
    group: Group::Files,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Message],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 5545, section 3.8.4.3", "RFC 6047"],
};

variants! {
    enum Variant {
        FreeMailOrganiser = "free-mail-organiser",
        OrganiserElsewhere = "organiser-elsewhere",
        LinkElsewhere = "link-elsewhere",
    }
}

/// Longest link that is looked at, in bytes: whose it is stands at its beginning.
const LINK: usize = 2048;

/// What invitations of calendars link to beside the meeting.
const CALENDAR_SITES: &[&str] = &[
    "aka.ms",
    "calendar.google.com",
    "support.google.com",
    "g.co",
    "tel.meet",
];

#[derive(Serialize)]
struct Facts<'a> {
    name: &'a str,
    sender: &'a str,
    other: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let attachments = ctx.mail.attachments.iter().enumerate();
    let invitations: Vec<_> = attachments
        .filter(|(_, file)| is_invitation(file))
        .collect();
    if invitations.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    // Only where there is an invitation must there be somebody to compare its organiser with.
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let mut findings = Vec::new();
    for (index, file) in invitations {
        let text = unfolded(&file.content);
        let name = if file.name.is_empty() {
            &file.declared_type
        } else {
            &file.name
        };
        let finding = |(variant, other): (Variant, String)| {
            let facts = Facts {
                name: &visible_quote(name),
                sender: &sender.mailbox.address,
                other: &visible_quote(&other),
            };
            let evidence = vec![
                Evidence::attachment(Role::File, index, &other),
                Evidence::header(Role::Sender, ctx.mail, sender.header, facts.sender),
            ];
            Finding::new(variant, &facts, evidence)
        };
        findings.extend(organiser(&text, &sender.host.ascii).map(finding));
        findings.extend(foreign_link(&text, &sender.host.ascii).map(finding));
    }
    Outcome::of(findings)
}

fn is_invitation(file: &Attachment) -> bool {
    file.detected == FileKind::Calendar
        || file.declared_type == "text/calendar"
        || matches!(file.extension().as_str(), "ics" | "vcs")
}

/// Text with its lines joined (RFC 5545, section 3.1).
fn unfolded(content: &[u8]) -> String {
    let text = String::from_utf8_lossy(content);
    let text = text.replace("\r\n", "\n");
    text.replace("\n ", "").replace("\n\t", "")
}

/// The organiser's address, when it is not of the sender's organisation.
fn organiser(text: &str, from: &str) -> Option<(Variant, String)> {
    text.lines().find_map(|line| {
        let lower = line.to_ascii_lowercase();
        let named = lower.starts_with("organizer:") || lower.starts_with("organizer;");
        let at = lower.find("mailto:").filter(|_| named)? + "mailto:".len();
        let address = line.get(at..)?.trim();
        let host = Host::parse(address.rsplit_once('@')?.1).ascii;
        if same_organisation(&host, from) {
            return None;
        }
        let free = free_mail(&host).is_some() && free_mail(from).is_none();
        let variant = if free {
            Variant::FreeMailOrganiser
        } else {
            Variant::OrganiserElsewhere
        };
        Some((variant, address.to_owned()))
    })
}

/// The first link that leads neither to the sender's organisation nor to a site of meetings.
fn foreign_link(text: &str, from: &str) -> Option<(Variant, String)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\' | ';' | ',');
    let starts = text.match_indices("://");
    let links = starts.filter_map(|(at, _)| {
        let head = text.get(..at)?;
        let scheme = ["https", "http"].into_iter().find(|s| head.ends_with(s))?;
        let link = text.get(at - scheme.len()..)?;
        let link = link.get(..link.floor_char_boundary(LINK))?;
        Some(link.split(ends).next().unwrap_or(link))
    });
    let mut foreign = links.filter(|link| {
        let target = Target::parse(link);
        let host = target.and_then(|target| target.host).map(|host| host.ascii);
        host.is_some_and(|host| !same_organisation(&host, from) && !is_ordinary(&host))
    });
    foreign
        .next()
        .map(|link| (Variant::LinkElsewhere, link.to_owned()))
}

fn is_ordinary(host: &str) -> bool {
    is_meeting_site(host) || is_in(CALENDAR_SITES, host)
}
