//! A training mail as an exercise: items to choose from, and which of them give the mail away.

use miwake_checks::{EvidencePlace, FindingKind, visible_quote};
use miwake_drill::{Campaign, Cue, Place};
use miwake_mail::{AddressRole, View};
use miwake_report::{FindingRecord, MailRecord, Report};

/// Most lines of text, links and attachments shown, each.
const SHOWN: usize = 200;

/// Most findings of the checks that become signs, the strongest first: the exercise takes a minute.
const FINDINGS: usize = 6;

/// Most findings listed that no single place of the mail shows.
const ELSEWHERE: usize = 4;

/// Least weight of a finding that becomes a sign, in log-odds: weaker ones are nothing a person should look for.
const LEAST_WEIGHT: f64 = 0.2;

/// Most items that one sign may point at.
const MOST_PLACES: usize = 4;

/// Header fields that are shown, in this order.
const FIELDS: [(Place, &str, Option<AddressRole>); 5] = [
    (Place::From, "From", Some(AddressRole::From)),
    (Place::ReplyTo, "Reply-To", Some(AddressRole::ReplyTo)),
    (Place::To, "To", Some(AddressRole::To)),
    (Place::Subject, "Subject", None),
    (Place::Date, "Date", None),
];

/// Something in the mail that the reader can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub place: Place,
    /// Its text; of a link what a reader sees, empty when that is the target itself.
    pub text: String,
    /// The target of a link; empty for everything else.
    pub target: String,
    source: Source,
}

/// Where an item stands in the report.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    Header,
    Line {
        part: usize,
        view: View,
        start: usize,
        end: usize,
    },
    Link,
    Attachment(usize),
}

/// Where the explanation of a sign comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explainer {
    /// The campaign: 0 is its first cue, 1 the first of its further ones.
    Author(usize),
    /// A check: index of its finding in the report.
    Finding(usize),
}

/// A sign, and the items that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Where its explanation comes from.
    pub explainer: Explainer,
    /// Indexes of items, in order.
    pub items: Vec<usize>,
    /// The one of them that carries the explanation, so that no item has to carry many.
    pub home: usize,
}

/// A training mail to look for signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exercise {
    /// What can be chosen, in the order in which it is shown.
    pub items: Vec<Item>,
    /// The signs to find: those of the campaign first, then the strongest findings that add to them.
    pub signs: Vec<Sign>,
    /// Signs that no single item shows, such as what the receiving server found out.
    pub elsewhere: Vec<Explainer>,
}

impl Exercise {
    /// The signs to explain at an item: those whose home it is, or else all that it shows.
    #[must_use]
    pub fn signs_of(&self, item: usize) -> Vec<&Sign> {
        let at_home: Vec<&Sign> = self.signs.iter().filter(|sign| sign.home == item).collect();
        if !at_home.is_empty() {
            return at_home;
        }
        self.signs
            .iter()
            .filter(|sign| sign.items.contains(&item))
            .collect()
    }

    /// How many signs are explained at none of the `chosen` items.
    #[must_use]
    pub fn left(&self, chosen: &[usize]) -> usize {
        let told = |sign: &&Sign| {
            chosen
                .iter()
                .any(|item| self.signs_of(*item).contains(sign))
        };
        self.signs.iter().filter(|sign| !told(sign)).count()
    }
}

impl Exercise {
    /// The mail of `report` with the signs that the campaign names and those that the checks found.
    #[must_use]
    pub fn new(report: &Report, campaign: &Campaign) -> Self {
        let mut exercise = Self {
            items: items(&report.mail),
            ..Self::default()
        };
        let cues = std::iter::once(&campaign.first).chain(&campaign.cues);
        for (index, cue) in cues.enumerate() {
            let items = showing(&exercise.items, cue);
            exercise.add(Explainer::Author(index), items, usize::MAX);
        }
        let mut findings: Vec<(usize, &FindingRecord)> =
            report.findings.iter().enumerate().collect();
        // How a text is worded as a whole is nothing that a sentence of it shows.
        let clue = |finding: &FindingRecord| {
            finding.weight > LEAST_WEIGHT && finding.kind != FindingKind::Wording
        };
        findings.retain(|(_, finding)| clue(finding));
        findings.sort_by(|(_, a), (_, b)| b.weight.total_cmp(&a.weight));
        let most = exercise.signs.len() + FINDINGS;
        for (index, finding) in findings {
            let items = resting_on(&exercise.items, &report.mail, finding);
            exercise.add(Explainer::Finding(index), items, most);
        }
        let authors = |explainer: &&Explainer| matches!(explainer, Explainer::Author(_));
        let kept = exercise.elsewhere.iter().filter(authors).count() + ELSEWHERE;
        exercise.elsewhere.truncate(kept);
        exercise
    }

    /// Adds a sign, unless there are `most` already. What no item shows, or too many do, goes `elsewhere`.
    fn add(&mut self, explainer: Explainer, items: Vec<usize>, most: usize) {
        let taken = |item: &&usize| self.signs.iter().any(|sign| sign.home == **item);
        let free = items.iter().find(|item| !taken(item));
        let home = match explainer {
            Explainer::Author(_) => items.first(),
            Explainer::Finding(_) => free,
        };
        let home = home.copied();
        if items.is_empty() || items.len() > MOST_PLACES {
            self.elsewhere.push(explainer);
        } else if let Some(home) = home.filter(|_| self.signs.len() < most) {
            self.signs.push(Sign {
                explainer,
                items,
                home,
            });
        }
    }
}

fn items(mail: &MailRecord) -> Vec<Item> {
    let mut items = headers(mail);
    items.extend(lines(mail).into_iter().take(SHOWN));
    items.extend(links(mail).into_iter().take(SHOWN));
    let files = mail.attachments.iter().enumerate().take(SHOWN);
    items.extend(files.map(|(index, file)| Item {
        place: Place::Attachment,
        text: visible_quote(&file.name),
        target: String::new(),
        source: Source::Attachment(index),
    }));
    items
}

fn headers(mail: &MailRecord) -> Vec<Item> {
    let row = |(place, name, role): (Place, &str, Option<AddressRole>)| {
        let header = mail
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name))?;
        let of_role = mail
            .addresses
            .iter()
            .filter(|address| Some(address.role) == role);
        let addresses: Vec<String> = of_role
            .take(SHOWN)
            .map(|address| match address.name.as_str() {
                "" => visible_quote(&address.address),
                name => format!(
                    "{} <{}>",
                    visible_quote(name),
                    visible_quote(&address.address)
                ),
            })
            .collect();
        let text = if addresses.is_empty() {
            visible_quote(&header.value)
        } else {
            addresses.join(", ")
        };
        Some(Item {
            place,
            text,
            target: String::new(),
            source: Source::Header,
        })
    };
    FIELDS.into_iter().filter_map(row).collect()
}

/// The lines of the text that a reader sees.
fn lines(mail: &MailRecord) -> Vec<Item> {
    let seen = mail.bodies.iter().find(|body| body.view == View::Visible);
    let Some(body) = seen.or(mail.bodies.first()) else {
        return Vec::new();
    };
    let mut start = 0;
    let mut lines = Vec::new();
    for line in body.text.split_inclusive('\n') {
        let end = start + line.len();
        if !line.trim().is_empty() {
            lines.push(Item {
                place: Place::Text,
                text: visible_quote(line),
                target: String::new(),
                source: Source::Line {
                    part: body.part,
                    view: body.view,
                    start,
                    end,
                },
            });
        }
        start = end;
    }
    lines
}

fn links(mail: &MailRecord) -> Vec<Item> {
    let mut links: Vec<Item> = Vec::new();
    for link in &mail.links {
        let target = visible_quote(&link.href);
        let text = visible_quote(&link.text);
        if target.is_empty() || links.iter().any(|known| known.target == target) {
            continue;
        }
        links.push(Item {
            place: Place::Link,
            text: if text == target { String::new() } else { text },
            target,
            source: Source::Link,
        });
    }
    links
}

/// The items of the cue's place that hold its quotation.
fn showing(items: &[Item], cue: &Cue) -> Vec<usize> {
    let quote = without_space(&cue.quote);
    let holds = |item: &Item| {
        item.place == cue.place
            && (without_space(&item.text).contains(&quote)
                || without_space(&item.target).contains(&quote))
    };
    numbered(items, holds).take(MOST_PLACES).collect()
}

/// Mail programs, and people who copy from them, wrap lines differently.
fn without_space(text: &str) -> String {
    text.split_whitespace().collect()
}

fn numbered(items: &[Item], wanted: impl Fn(&Item) -> bool) -> impl Iterator<Item = usize> {
    let all = items.iter().enumerate();
    all.filter_map(move |(index, item)| wanted(item).then_some(index))
}

/// The items that the finding's evidence points at.
fn resting_on(items: &[Item], mail: &MailRecord, finding: &FindingRecord) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for evidence in &finding.evidence {
        let at = numbered(items, |item| points_at(&evidence.place, mail, item));
        found.extend(at);
        // Evidence in HTML source is shown to a reader as a link.
        let target = |item: &Item| !item.target.is_empty() && item.target == evidence.quote;
        found.extend(numbered(items, target));
    }
    found.sort_unstable();
    found.dedup();
    found.retain(|index| items.get(*index).is_some_and(|item| !greets_a_group(item)));
    found
}

/// Whether a line greets several people, whom nobody greets by name: no clue, as "dear customer" is from somebody who
/// should know the name.
fn greets_a_group(item: &Item) -> bool {
    const JAPANESE: [&str; 6] = ["各位", "皆様", "皆さま", "みなさま", "皆さん", "みなさん"];
    const ENGLISH: [&str; 6] = [
        "all",
        "colleague",
        "colleagues",
        "team",
        "everyone",
        "staff",
    ];
    let line = item
        .text
        .trim()
        .trim_end_matches([',', '、', '，', ':', '：', '!', '！', '。']);
    let greeting = line.to_ascii_lowercase();
    let mut words = greeting.split_whitespace();
    let opens = matches!(words.next(), Some("dear" | "hello" | "hi"));
    let group = words.next().is_some_and(|word| ENGLISH.contains(&word)) && words.next().is_none();
    let short = line.chars().count() <= 20;
    item.place == Place::Text
        && (opens && group || short && JAPANESE.iter().any(|to| line.ends_with(to)))
}

fn points_at(place: &EvidencePlace, mail: &MailRecord, item: &Item) -> bool {
    match (place, &item.source) {
        (EvidencePlace::Header { index, .. }, Source::Header) => {
            let field = FIELDS.iter().find(|(place, ..)| *place == item.place);
            let header = mail.headers.get(*index);
            header
                .zip(field)
                .is_some_and(|(header, (_, name, _))| header.name.eq_ignore_ascii_case(name))
        }
        (
            EvidencePlace::Body {
                part,
                view,
                start,
                end,
            },
            Source::Line {
                part: p,
                view: v,
                start: s,
                end: e,
            },
        ) => (part, view) == (p, v) && start < e && s < end,
        (EvidencePlace::Attachment { index, .. }, Source::Attachment(own)) => index == own,
        (EvidencePlace::Derived { from, .. }, _) => points_at_plain(from, mail, item),
        _ => false,
    }
}

/// As [`points_at`], for what something was derived from. One level only: reports come from outside, and nothing here
/// may recurse on what they hold.
fn points_at_plain(place: &EvidencePlace, mail: &MailRecord, item: &Item) -> bool {
    !matches!(place, EvidencePlace::Derived { .. }) && points_at(place, mail, item)
}

#[cfg(test)]
mod tests {
    use super::{Exercise, Explainer};
    use miwake_checks::{Environment, FindingKind};
    use miwake_drill::{Campaign, Place, read};
    use miwake_engine::check_bytes;
    use miwake_report::Report;
    use serde_json::{Value, json};

    const MAIL: &[u8] = b"Received: from a.example (a.example [192.0.2.1]) by mx.own.example; \
Mon, 16 Nov 2026 09:00:00 +0900\r\n\
From: IT desk <help@folder-move.test>\r\nReply-To: <it.desk@gmail.com>\r\nTo: <me@own.example>\r\n\
Subject: Shared folder\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n\
Content-Type: text/html; charset=UTF-8\r\n\r\n\
<p>Dear colleague,</p><p>Please sign in today.</p>\
<p><a href=\"http://own.example.folder-move.test/in\">https://files.own.example/</a></p>";

    fn campaign(cues: &Value) -> Campaign {
        let first = json!({
            "place": "from", "quote": "folder-move.test", "kind": "domain-spoofing", "says": { "en": "Not ours." },
        });
        let json = json!({ "schema": 1, "mail_lang": "en", "first": first, "cues": cues });
        read(&json.to_string()).expect("a campaign")
    }

    fn cue(place: &str, quote: &str) -> Value {
        json!({ "place": place, "quote": quote, "kind": "urgency", "says": { "en": "Haste." } })
    }

    fn judged() -> Report {
        let context = Environment {
            now: Some(1_795_305_600),
            ..Environment::default()
        };
        check_bytes(MAIL, &context)
    }

    fn places(exercise: &Exercise, explainer: Explainer) -> Vec<Place> {
        let sign = exercise
            .signs
            .iter()
            .find(|sign| sign.explainer == explainer)
            .expect("a sign");
        sign.items
            .iter()
            .filter_map(|item| exercise.items.get(*item))
            .map(|item| item.place)
            .collect()
    }

    #[test]
    fn a_mail_becomes_things_to_choose_from() {
        let exercise = Exercise::new(&judged(), &campaign(&json!([])));
        let shown: Vec<_> = exercise
            .items
            .iter()
            .map(|item| (item.place, item.text.as_str()))
            .collect();
        assert_eq!(shown[0], (Place::From, "IT desk <help@folder-move.test>"));
        assert_eq!(shown[1], (Place::ReplyTo, "it.desk@gmail.com"));
        assert!(shown.contains(&(Place::Text, "Please sign in today.")));
        let link = exercise
            .items
            .iter()
            .find(|item| item.place == Place::Link)
            .expect("a link");
        assert_eq!(link.text, "https://files.own.example/");
        assert_eq!(link.target, "http://own.example.folder-move.test/in");
    }

    #[test]
    fn cues_of_the_campaign_are_found_in_their_place() {
        let cues = json!([
            cue("text", "sign in  today"),
            cue("link", "own.example.folder-move.test"),
            cue("subject", "No")
        ]);
        let exercise = Exercise::new(&judged(), &campaign(&cues));
        assert_eq!(places(&exercise, Explainer::Author(0)), [Place::From]);
        assert_eq!(places(&exercise, Explainer::Author(1)), [Place::Text]);
        assert_eq!(places(&exercise, Explainer::Author(2)), [Place::Link]);
        assert_eq!(exercise.elsewhere.first(), Some(&Explainer::Author(3)));
    }

    #[test]
    fn findings_of_the_checks_are_signs_too() {
        let report = judged();
        let exercise = Exercise::new(&report, &campaign(&json!([])));
        let index = report
            .findings
            .iter()
            .position(|finding| finding.id == "link-text-mismatch")
            .expect("found");
        assert!(places(&exercise, Explainer::Finding(index)).contains(&Place::Link));
        assert!(
            exercise
                .signs
                .iter()
                .all(|sign| sign.items.contains(&sign.home))
        );
    }

    #[test]
    fn only_real_clues_are_signs() {
        let mail = include_bytes!("../../../www/drill/campaigns/folder-ja.eml");
        let json = include_str!("../../../www/drill/campaigns/folder-ja.json");
        let report = check_bytes(mail, &Environment::default());
        let worded = |f: &miwake_report::FindingRecord| f.kind == FindingKind::Wording;
        assert!(report.findings.iter().any(worded), "nothing to leave out");
        let exercise = Exercise::new(&report, &read(json).expect("a campaign"));
        let signs = exercise.signs.iter().flat_map(|sign| &sign.items);
        let shown: Vec<&str> = signs
            .map(|item| exercise.items[*item].text.as_str())
            .collect();
        assert!(!shown.is_empty());
        for plain in ["社員各位", "共有フォルダーを新しいサーバーに移しています"]
        {
            assert!(
                !shown.iter().any(|text| text.contains(plain)),
                "{plain}: {shown:?}"
            );
        }
        for explainer in exercise.signs.iter().map(|sign| sign.explainer) {
            if let Explainer::Finding(index) = explainer {
                assert!(report.findings[index].weight > super::LEAST_WEIGHT);
            }
        }
    }

    #[test]
    fn an_impersonal_greeting_counts_from_somebody_who_should_know_the_name() {
        let item = |text: &str| super::Item {
            place: Place::Text,
            text: text.to_owned(),
            target: String::new(),
            source: super::Source::Header,
        };
        for group in [
            "社員各位",
            "関係者各位",
            "営業部の皆様",
            "Dear colleagues,",
            "Hi all",
        ] {
            assert!(super::greets_a_group(&item(group)), "{group}");
        }
        for other in [
            "お客様",
            "Dear customer,",
            "Dear all customers of Mikan Bank,",
            "山田様",
            "皆様のパスワードを確認します",
        ] {
            assert!(!super::greets_a_group(&item(other)), "{other}");
        }
    }

    #[test]
    fn a_sign_is_found_by_any_of_its_items() {
        let exercise = Exercise::new(&judged(), &campaign(&json!([])));
        let all = exercise.signs.len();
        assert_eq!(exercise.left(&[]), all);
        let here = exercise.signs_of(0).len();
        assert!(here >= 1);
        assert_eq!(exercise.left(&[0]), all - here);
        let every: Vec<usize> = (0..exercise.items.len()).collect();
        assert_eq!(exercise.left(&every), 0);
    }

    #[test]
    fn where_the_campaign_explains_no_check_does() {
        let cues = ["reply-to", "subject", "text", "link"].map(|place| cue(place, "e"));
        let exercise = Exercise::new(&judged(), &campaign(&json!(cues)));
        for item in 0..exercise.items.len() {
            let signs = exercise.signs_of(item);
            let authors = signs
                .iter()
                .filter(|sign| matches!(sign.explainer, Explainer::Author(_)))
                .count();
            assert!(authors == 0 || authors == signs.len(), "{item}: {signs:?}");
        }
        assert!(exercise.signs_of(0).iter().all(|sign| sign.home == 0));
    }

    #[test]
    fn a_mail_of_nothing_has_nothing_to_choose() {
        let report = check_bytes(b"", &Environment::default());
        let exercise = Exercise::new(&report, &campaign(&json!([])));
        assert_eq!((exercise.items.len(), exercise.signs.len()), (0, 0));
        assert_eq!(exercise.elsewhere, [Explainer::Author(0)]);
    }
}
