//! Notices that a mail could not be delivered.

use super::parts::{
    addressed, bare_address, domain_of, field, has_form, is_addressed_organisation, own_texts,
    within,
};
use crate::CheckContext;
use crate::signals::web::all_web_links;
use miwake_address::Host;
use miwake_mail::{Attachment, FileKind, PartId, PartRole};

/// Names before the `@` under which mail servers write (RFC 5321, section 4.5.1; RFC 2142).
const DAEMONS: &[&str] = &[
    "mailer-daemon",
    "mailerdaemon",
    "mail-daemon",
    "maildaemon",
    "postmaster",
    "mdaemon",
];

/// Where mail systems explain their notices: whole hosts on which nobody else can put a page.
const EXPLAIN: &[&str] = &[
    "aka.ms",
    "docs.microsoft.com",
    "go.microsoft.com",
    "learn.microsoft.com",
    "support.microsoft.com",
    "technet.microsoft.com",
    "products.office.com",
    "support.google.com",
    "support.apple.com",
    "postmaster.yahooinc.com",
    "senders.yahooinc.com",
    "help.yahoo.com",
    "postmaster.aol.com",
    "postmaster.gmx.com",
    "postmaster.gmx.net",
    "postmaster.live.com",
    "postmaster.t-online.de",
    "postmaster.verizonmedia.com",
    "postmaster.web.de",
    "csi.cloudmark.com",
    "developers.cloudflare.com",
    "help.mail.ru",
    "mail.i.ua",
    "service.mail.qq.com",
    "support.proofpoint.com",
    "www.yahoo-help.jp",
    "help.yahoo.co.jp",
    "www.docomo.ne.jp",
    "www.au.com",
    "www.softbank.jp",
    "www.rfc-editor.org",
    "tools.ietf.org",
    "www.postfix.org",
    "www.spamhaus.org",
    "check.spamhaus.org",
    "www.spamcop.net",
    "www.barracudacentral.org",
];

/// A mail server says that it could not deliver the recipient's mail: it writes under a server's name, with a report
/// (RFC 3464) or, as qmail, Exchange and the carriers of mobile phones do, with a text; and it brings no link and no file but
/// pages of mail systems and the mail that comes back.
pub(super) fn is_bounce(ctx: &CheckContext<'_>) -> bool {
    from_server(ctx) && (has_report(ctx) || is_told(ctx)) && brings_nothing(ctx)
}

fn from_server(ctx: &CheckContext<'_>) -> bool {
    let Some(sender) = &ctx.sender else {
        return ctx.header("From").is_some() && has_null_path(ctx);
    };
    let local = sender.mailbox.local().to_ascii_lowercase();
    DAEMONS.contains(&local.as_str()) || local.starts_with("microsoftexchange")
}

/// `Return-Path: <>`: so that no bounce is answered by a bounce (RFC 5321, section 4.5.5).
fn has_null_path(ctx: &CheckContext<'_>) -> bool {
    matches!(field(ctx, "Return-Path").as_str(), "<>" | "<mailer-daemon>")
}

/// Whether it is a multipart/report whose delivery-status has the fields that RFC 3464 demands.
fn has_report(ctx: &CheckContext<'_>) -> bool {
    let report = ctx.mail.parts.first();
    report.is_some_and(|part| part.media_type == "multipart/report")
        && ctx.mail.attachments.iter().any(|file| {
            let part = ctx.mail.parts.get(file.part);
            part.is_some_and(|part| part.parent == Some(0)) && is_status(file)
        })
}

fn is_status(file: &Attachment) -> bool {
    let kind = file.declared_type.as_str();
    let named = matches!(
        kind,
        "message/delivery-status" | "message/global-delivery-status"
    );
    let text = String::from_utf8_lossy(head(&file.content)).to_ascii_lowercase();
    let has = |name: &str| text.lines().any(|line| line.starts_with(name));
    named && has("final-recipient:") && has("action:") && has("status:")
}

/// How much of a report is read, in bytes.
const LOOK: usize = 64 * 1024;

fn head(content: &[u8]) -> &[u8] {
    content.get(..LOOK).unwrap_or(content)
}

/// Whether the text tells it: a status code (RFC 3463), or the header fields of the mail that comes back. Both, where no
/// server on the way left its field: what people save or paste has often lost them.
fn is_told(ctx: &CheckContext<'_>) -> bool {
    let code = own_texts(ctx).any(|body| has_status_code(body.text));
    let block = || own_texts(ctx).any(|body| has_header_block(body.text));
    if has_null_path(ctx) {
        code || block()
    } else {
        code && is_bare(ctx) && block()
    }
}

/// Whether no server on the way left a field.
fn is_bare(ctx: &CheckContext<'_>) -> bool {
    let fields = ["Received", "Return-Path", "Authentication-Results"];
    fields.iter().all(|name| ctx.header(name).is_none())
}

/// `5.1.1`, and no part of a longer number.
fn has_status_code(text: &str) -> bool {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    let mut codes = words.map(|word| word.trim_end_matches('.')).filter(|word| {
        let parts: Vec<&str> = word.splitn(4, '.').collect();
        let number = |part: &str| matches!(part.len(), 1..=3);
        matches!(parts.as_slice(), ["4" | "5", subject, detail]
            if matches!(*subject, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7") && number(detail))
    });
    codes.next().is_some()
}

/// Header fields of a mail as they stand in one, at least four kinds, one of which no person writes into a text.
pub(crate) fn has_header_block(text: &str) -> bool {
    const SERVERS: &[&str] = &["received:", "message-id:", "return-path:"];
    const PEOPLES: &[&str] = &["from:", "to:", "subject:", "date:", "mime-version:"];
    let lines: Vec<String> = text
        .lines()
        .take(400)
        .map(|line| {
            let line = line.trim_start_matches(['>', ' ', '\t']);
            line.chars()
                .take(16)
                .collect::<String>()
                .to_ascii_lowercase()
        })
        .collect();
    let count = |names: &[&str]| {
        let seen = |name: &&&str| lines.iter().any(|line| line.starts_with(**name));
        names.iter().filter(seen).count()
    };
    let (servers, peoples) = (count(SERVERS), count(PEOPLES));
    servers > 0 && servers + peoples >= 4
}

/// Whether there is no link and no file but what belongs to such a notice.
fn brings_nothing(ctx: &CheckContext<'_>) -> bool {
    let failed = |host: &Host| has_report(ctx) && is_of_failed(ctx, host);
    let links = own_hosts(ctx).all(|host| explains(ctx, &host.ascii) || failed(host));
    links && !has_form(ctx) && ctx.mail.attachments.iter().all(|file| belongs(ctx, file))
}

/// The hosts that the notice itself leads to, without what comes back. What stands inside a file is the file's.
fn own_hosts<'a>(ctx: &'a CheckContext<'_>) -> impl Iterator<Item = &'a Host> {
    // The server names itself and others.
    let links = all_web_links(ctx)
        .into_iter()
        .filter(|link| !link.is_name());
    links
        .filter(|link| {
            link.link.within.is_some() || !comes_back(ctx, link.link.link.href_place.part)
        })
        .map(|link| link.host)
}

/// Whether the notice itself leads to nobody but mail systems and the recipient's own organisation.
pub(crate) fn brings_no_link(ctx: &CheckContext<'_>) -> bool {
    own_hosts(ctx).all(|host| explains(ctx, &host.ascii))
}

/// Whether no link, in the notice and in what comes back, leads anywhere but to pages of mail systems and to the recipient's own
/// organisation. Mail programs show what comes back below the notice, and a counterfeit can bring it.
pub(crate) fn leads_nowhere(ctx: &CheckContext<'_>) -> bool {
    let links = all_web_links(ctx);
    let links = links.iter().filter(|link| !link.is_name());
    let mut hosts = links.map(|link| link.host.ascii.as_str());
    hosts.all(|host| explains(ctx, host))
}

/// Whether a host is of an organisation whose server refused the mail, as the report names it: some explain there why. A
/// counterfeit can name itself: what such a notice asks counts ([`brings_no_link`]).
fn is_of_failed(ctx: &CheckContext<'_>, host: &Host) -> bool {
    let reports = ctx.mail.attachments.iter().filter(|file| is_status(file));
    let text: String = reports
        .map(|file| String::from_utf8_lossy(head(&file.content)).to_ascii_lowercase())
        .collect();
    text.lines()
        .filter_map(|line| line.strip_prefix("final-recipient:"))
        .filter_map(|value| value.rsplit_once('@'))
        .map(|(_, domain)| Host::parse(domain.trim_matches(|c: char| !c.is_alphanumeric())))
        .any(|failed| failed.organisation() == host.organisation())
}

fn explains(ctx: &CheckContext<'_>, host: &str) -> bool {
    EXPLAIN.contains(&host) || is_addressed_organisation(ctx, host)
}

/// Whether a file is one that such a notice has: a report, the mail that comes back, a picture of the notice's page.
fn belongs(ctx: &CheckContext<'_>, file: &Attachment) -> bool {
    const KINDS: &[&str] = &[
        "message/delivery-status",
        "message/global-delivery-status",
        "message/global-headers",
        "message/rfc822",
        "text/rfc822-headers",
    ];
    let text = matches!(
        file.detected,
        FileKind::Text | FileKind::Message | FileKind::Empty | FileKind::Unknown
    );
    text && KINDS.contains(&file.declared_type.as_str())
        || file.inline && file.detected == FileKind::Image
        || comes_back(ctx, file.part)
}

/// Whether a part stands within a mail that was the recipient's own: its author, or where its own bounces go, is whom the
/// notice was written to.
pub(crate) fn comes_back(ctx: &CheckContext<'_>, part: PartId) -> bool {
    let Some(message) = within(ctx.mail, part) else {
        return false;
    };
    let child = ctx
        .mail
        .parts
        .iter()
        .find(|part| part.parent == Some(message));
    let fields = child.map_or(&[][..], |part| part.headers.as_slice());
    let addressed = addressed(ctx);
    ctx.mail
        .parts
        .get(message)
        .is_some_and(|part| part.role == PartRole::Message)
        && fields
            .iter()
            .filter(|field| {
                let name = field.name.to_ascii_lowercase();
                matches!(name.as_str(), "from" | "sender" | "return-path")
            })
            .map(|field| bare_address(&field.value))
            .filter(|author| !author.is_empty())
            .any(|author| {
                addressed.contains(&author) || is_addressed_organisation(ctx, domain_of(&author))
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_codes_are_told_from_other_numbers() {
        for text in [
            "550 5.1.1 unknown",
            "(#5.7.1)",
            "status: 4.4.7.",
            "コード：5.2.2 です",
        ] {
            assert!(has_status_code(text), "{text}");
        }
        for text in [
            "5.1",
            "192.5.1.1",
            "15.1.1",
            "version 2.0.1",
            "5.9.1",
            "5.1.1.4",
            "",
        ] {
            assert!(!has_status_code(text), "{text}");
        }
    }

    #[test]
    fn a_header_block_has_a_servers_field() {
        assert!(has_header_block(
            "Received: x\nFrom: a\nTo: b\nSubject: c\n"
        ));
        assert!(!has_header_block("From: a\nTo: b\nSubject: c\nDate: d\n"));
    }
}
