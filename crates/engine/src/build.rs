//! From an analysis to a report.

use crate::links::{addresses, links};
use crate::trim::trimmed;
use miwake_address::{BRANDS_DATE, Difference, FREE_MAIL_DATE, Host, PSL_DATE, Target, compare};
use miwake_checks::{
    Analysis, Answer, Ask, Asks, CheckResult, Compared, Environment, Evidence, FindingKind,
    Identity, Outcome, OwnHit, OwnRules, WEIGHTS_DATE, can_hold_more, counting, visible_quote,
    weights,
};
use miwake_inspect::{File, Indicator, InspectedLink, Inspection};
use miwake_mail::{AddressRole, AuthResult, Html, Mail, Note, NoteKind, PartRole, View};
use miwake_report::{
    AskRecord, AttachmentRecord, AuthRecord, BodyRecord, CheckRecord, ComparisonRecord, FileRecord,
    FindingRecord, HeaderRecord, HiddenRecord, HopRecord, IdentityRecord, Input, InsideLinkRecord,
    MailRecord, NoteRecord, OutcomeKind, OwnRuleRecord, PieceRecord, QuestionRecord, Report,
    SCHEMA, SignRecord, Tool,
};
use serde_json::{Map, Value};
use std::cmp::Reverse;

/// The report on `mail`, with what is inside its attachments (in their order, see [`miwake_checks::analyse`]).
/// The same arguments give the same report.
#[must_use]
pub fn report(
    mail: &Mail,
    inspections: &[Option<Inspection>],
    environment: &Environment,
    analysis: &Analysis,
) -> Report {
    let order = checklist_order(&analysis.results);
    let mut findings = Vec::new();
    let mut checks = Vec::new();
    // Where each result's findings start in the report.
    let mut starts = vec![0; analysis.results.len()];
    for index in order {
        let Some(result) = analysis.results.get(index) else {
            continue;
        };
        let start = findings.len();
        if let Some(slot) = starts.get_mut(index) {
            *slot = start;
        }
        findings.extend(finding_records(result));
        checks.push(check_record(result, (start..findings.len()).collect()));
    }
    let reason = |&(result, finding): &(usize, usize)| Some(starts.get(result)? + finding);
    Report {
        schema: SCHEMA,
        tool: tool(),
        input: Input {
            kind: mail.input,
            foreign: mail.non_mail_kind,
            size: mail.size,
            // Only who holds the bytes knows.
            sha256: String::new(),
        },
        verdict: analysis.verdict.level,
        score: rounded(analysis.verdict.score),
        undecided: analysis.verdict.undecided,
        rule: analysis.verdict.rule,
        ask: analysis.asks.asks.iter().map(ask_record).collect(),
        pressure: pressure(&analysis.asks),
        language: analysis.asks.language,
        identity: identity_record(&analysis.identity),
        own_rules: analysis.own.hits.iter().map(own_rule).collect(),
        reasons: analysis.verdict.reasons.iter().filter_map(reason).collect(),
        findings,
        questions: questions(analysis, mail),
        checks,
        notes: notes(mail, &analysis.own),
        mail: mail_record(mail, inspections, environment),
    }
}

fn ask_record(ask: &Ask) -> AskRecord {
    AskRecord {
        id: ask.kind,
        grave: ask.grave,
        started: ask.started,
        quoted: ask.quoted,
        evidence: ask.evidence.clone(),
    }
}

fn pressure(asks: &Asks) -> Vec<Evidence> {
    let pressure = [&asks.pressure.secrecy, &asks.pressure.hurry];
    pressure.into_iter().flatten().cloned().collect()
}

fn identity_record(identity: &Identity) -> IdentityRecord {
    IdentityRecord {
        id: identity.kind,
        domain: identity.domain.clone(),
        owner: identity.owner.clone(),
        proven: identity.proven,
        free_mail: identity.free_mail,
        led_elsewhere: identity.led_elsewhere,
        evidence: identity.evidence.clone(),
    }
}

fn tool() -> Tool {
    Tool {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        weights: WEIGHTS_DATE.to_owned(),
        public_suffix_list: PSL_DATE.to_owned(),
        brands: BRANDS_DATE.to_owned(),
        free_mail: FREE_MAIL_DATE.to_owned(),
    }
}

/// Indexes of the results in the order of the checklist: by group, then the items of the KIS
/// checklist as it counts them, then the others.
fn checklist_order(results: &[CheckResult]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..results.len()).collect();
    order.sort_by_cached_key(|&index| {
        results.get(index).map(|result| {
            let meta = result.check.meta;
            (meta.group, item_key(meta.item), meta.id)
        })
    });
    order
}

/// Sorts `K1.2` before `K1.10`, and both before `A` and `M`.
fn item_key(item: &str) -> (Reverse<bool>, String, Vec<u32>) {
    let letters: String = item.chars().take_while(|c| c.is_alphabetic()).collect();
    let numbers = item
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    (Reverse(letters == "K"), letters, numbers)
}

fn finding_records(result: &CheckResult) -> impl Iterator<Item = FindingRecord> {
    result.findings().map(|(finding, weight)| FindingRecord {
        id: result.check.meta.id.to_owned(),
        variant: finding.variant.to_owned(),
        group: result.group(),
        kind: weights().kind(result.check.meta.id, finding.variant),
        weight: rounded(weight),
        facts: facts(&finding.facts),
        evidence: finding.evidence.clone(),
        compared: finding.compared.as_ref().map(comparison),
    })
}

/// Both names in pieces; what is the same is told once.
fn comparison(compared: &Compared) -> ComparisonRecord {
    let ascii = Host::parse(&compared.here).ascii;
    let pieces = compare(&compared.here, &compared.there).into_iter();
    ComparisonRecord {
        ascii: if ascii == compared.here {
            String::new()
        } else {
            ascii
        },
        pieces: pieces
            .map(|piece| PieceRecord {
                there: match piece.how {
                    Difference::Same => String::new(),
                    _ => piece.there,
                },
                how: piece.how,
                here: piece.here,
            })
            .collect(),
    }
}

/// Facts by name, whatever order the map keeps: a feature of serde_json that some other crate
/// may switch on must not change the report.
fn facts(facts: &Map<String, Value>) -> Map<String, Value> {
    let mut sorted: Vec<(&String, &Value)> = facts.iter().collect();
    sorted.sort_by_key(|(name, _)| *name);
    sorted
        .into_iter()
        .map(|(name, value)| (name.clone(), rounded_value(value)))
        .collect()
}

fn rounded_value(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => number
            .as_f64()
            .map_or(Value::Null, |float| rounded(float).into()),
        other => other.clone(),
    }
}

/// Three decimals: enough to compare, and none of the last bits that differ between machines.
fn rounded(value: f64) -> f64 {
    // Adding zero turns -0.0 into 0.0.
    (value * 1000.0).round() / 1000.0 + 0.0
}

fn check_record(result: &CheckResult, findings: Vec<usize>) -> CheckRecord {
    let meta = result.check.meta;
    let (outcome, not_applicable, unchecked) = match &result.outcome {
        Outcome::Found(_) => (OutcomeKind::Found, None, None),
        Outcome::NothingFound(_) => (OutcomeKind::NothingFound, None, None),
        Outcome::NotApplicable(why) => (OutcomeKind::NotApplicable, Some(*why), None),
        Outcome::CouldNotCheck(why) => (OutcomeKind::CouldNotCheck, None, Some(*why)),
    };
    CheckRecord {
        id: meta.id.to_owned(),
        group: meta.group,
        kinds: kinds(result),
        item: meta.item.to_owned(),
        attacks: meta.attacks.to_vec(),
        outcome,
        not_applicable,
        unchecked,
        moved: rounded(result.moved),
        findings,
    }
}

/// What a check's findings are to the verdict; where it found nothing, what they can be.
fn kinds(result: &CheckResult) -> Vec<FindingKind> {
    let meta = result.check.meta;
    let found = result.findings().filter(|(_, weight)| *weight > 0.0);
    let mut kinds: Vec<FindingKind> = found
        .map(|(finding, _)| weights().kind(meta.id, finding.variant))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return weights().kinds_of(result.check);
    }
    kinds
}

/// The questions that make sense for this mail, the one whose answer helps most first.
fn questions(analysis: &Analysis, mail: &Mail) -> Vec<QuestionRecord> {
    let record = |result: &CheckResult| QuestionRecord {
        id: result.check.meta.id.to_owned(),
        suspicious: Answer::No,
        about: about(result.check.meta.id, mail),
        answer: result.question.and_then(|question| question.answer),
    };
    analysis.questions().into_iter().map(record).collect()
}

/// What a question is about, where it is one thing: the sender's address.
fn about(question: &str, mail: &Mail) -> String {
    let from = mail
        .addresses
        .iter()
        .find(|field| field.role == AddressRole::From);
    let sender = from.and_then(|field| field.mailboxes.first());
    match sender {
        Some(sender) if question == "unfamiliar-sender" => visible_quote(&sender.address),
        _ => String::new(),
    }
}

fn own_rule(hit: &OwnHit) -> OwnRuleRecord {
    OwnRuleRecord {
        id: hit.rule.id.clone(),
        title: hit.rule.title.clone(),
        level: hit.rule.level,
        advice: hit.rule.advice.clone(),
        count: hit.count,
        evidence: hit.evidence.clone(),
    }
}

/// What there is to say of the reading, and of the organisation's own rules where they were not applied, or not wholly.
fn notes(mail: &Mail, own: &OwnRules) -> Vec<NoteRecord> {
    let own = [
        (own.unapplied, NoteKind::RulesUnapplied),
        (own.cut, NoteKind::RulesCut),
    ];
    let own = own.into_iter().filter(|(is, _)| *is).map(|(_, kind)| Note {
        kind,
        part: None,
        count: 0,
        detail: String::new(),
    });
    let all: Vec<Note> = mail.notes.iter().cloned().chain(own).collect();
    all.iter()
        .map(|note| NoteRecord {
            kind: note.kind,
            incomplete: note.kind.incomplete(),
            part: note.part,
            count: note.count,
            detail: note.detail.clone(),
        })
        .collect()
}

fn mail_record(
    mail: &Mail,
    inspections: &[Option<Inspection>],
    environment: &Environment,
) -> MailRecord {
    MailRecord {
        headers: headers(mail),
        addresses: addresses(mail),
        bodies: bodies(mail),
        links: links(mail),
        attachments: attachments(mail, inspections),
        hops: hops(mail),
        authentication: authentication(mail, environment),
    }
}

fn headers(mail: &Mail) -> Vec<HeaderRecord> {
    mail.headers
        .iter()
        .map(|header| HeaderRecord {
            name: trimmed(&header.name),
            value: trimmed(&header.value),
        })
        .collect()
}

fn bodies(mail: &Mail) -> Vec<BodyRecord> {
    let mut bodies = Vec::new();
    for (part, entity) in mail.parts.iter().enumerate() {
        if entity.role != PartRole::Body {
            continue;
        }
        let text = entity.text.as_deref().map(|text| (View::Text, text));
        let html = entity.html.as_ref();
        let visible = html.map(|html| (View::Visible, html.visible.as_str()));
        for (view, text) in text.into_iter().chain(visible) {
            bodies.push(BodyRecord {
                part,
                view,
                text: text.to_owned(),
                hidden: match view {
                    View::Visible => html.map(hidden).unwrap_or_default(),
                    View::Text | View::Html => vec![],
                },
            });
        }
    }
    bodies
}

fn hidden(html: &Html) -> Vec<HiddenRecord> {
    html.hidden
        .iter()
        .map(|hidden| HiddenRecord {
            start: hidden.seen.start,
            end: hidden.seen.end,
            text: match hidden.is_faint() {
                true => String::new(),
                false => trimmed(&hidden.text),
            },
            by: hidden.by.to_owned(),
            source: (hidden.source.start, hidden.source.end),
        })
        .collect()
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn attachments(mail: &Mail, inspections: &[Option<Inspection>]) -> Vec<AttachmentRecord> {
    mail.attachments
        .iter()
        .enumerate()
        .map(|(index, attachment)| AttachmentRecord {
            name: visible_quote(&attachment.name),
            declared_type: trimmed(&attachment.declared_type),
            detected: attachment.detected,
            size: attachment.size,
            sha256: hex(&attachment.sha256),
            inline: attachment.inline,
            can_hold_more: can_hold_more(attachment),
            inside: inspections.get(index).and_then(Option::as_ref).map(inside),
        })
        .collect()
}

fn inside(inside: &Inspection) -> Vec<FileRecord> {
    let record = |file: &File| FileRecord {
        parent: file.parent,
        name: visible_quote(&file.name),
        detected: file.kind,
        format: file.format.clone(),
        size: file.size,
        encrypted: file.encrypted,
        unread: file.unread.clone(),
        signs: file.indicators.iter().map(sign).collect(),
        links: file.links.iter().map(inside_link).collect(),
    };
    inside.files.iter().map(record).collect()
}

fn sign(sign: &Indicator) -> SignRecord {
    SignRecord {
        kind: sign.kind,
        quote: visible_quote(&sign.quote),
    }
}

fn inside_link(link: &InspectedLink) -> InsideLinkRecord {
    let host = Target::parse(&link.href).and_then(|target| target.host);
    InsideLinkRecord {
        from: link.from,
        href: trimmed(&link.href),
        text: visible_quote(&link.text),
        host: host.map_or_else(String::new, |host| host.ascii),
    }
}

/// The hops, each with the time since the hop before that states one.
fn hops(mail: &Mail) -> Vec<HopRecord> {
    let mut before: Option<i64> = None;
    let mut hops: Vec<HopRecord> = mail
        .received
        .iter()
        .rev()
        .map(|hop| {
            let delay = hop
                .time
                .zip(before)
                .map(|(now, then)| now.saturating_sub(then));
            before = hop.time.or(before);
            HopRecord {
                helo: hop.helo.clone(),
                reverse_name: hop.reverse_name.clone(),
                ip: hop.ip.clone(),
                by: hop.by.clone(),
                time: hop.time,
                delay,
            }
        })
        .collect();
    hops.reverse();
    hops
}

fn authentication(mail: &Mail, environment: &Environment) -> Vec<AuthRecord> {
    let counting = counting(mail, &environment.policy);
    mail.auth
        .iter()
        .enumerate()
        .map(|(index, auth)| AuthRecord {
            server: auth.server.clone(),
            arc: auth.arc,
            counts: counting.contains(&index),
            results: auth.results.iter().map(auth_result).collect(),
        })
        .collect()
}

/// Method, result, and the domain it is about.
fn auth_result(result: &AuthResult) -> (String, String, String) {
    let wanted: &[&str] = match result.method.as_str() {
        "spf" => &["smtp.mailfrom", "smtp.helo"],
        "dkim" => &["header.d", "header.i"],
        _ => &["header.from", "header.d", "smtp.mailfrom"],
    };
    let value = wanted.iter().find_map(|name| {
        let property = |(key, _): &&(String, String)| key == name;
        Some(&result.properties.iter().find(property)?.1)
    });
    let domain = value.map_or("", |value| {
        value
            .rsplit_once('@')
            .map_or(value.as_str(), |(_, domain)| domain)
    });
    (
        result.method.clone(),
        result.result.clone(),
        domain.trim_matches(['<', '>']).to_lowercase(),
    )
}
