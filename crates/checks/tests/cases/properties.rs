//! What must hold for every mail, tried on the mails of the cases, mutated at random.

use crate::case::{cases, environment};
use miwake_checks::{Analysis, Environment, Level, REGISTRY, analyse, can_hold_more};
use miwake_inspect::{Hints, Unread, inspect};
use miwake_mail::{Limits, read};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};
use std::thread;

/// A mail of a case, with the case's context.
struct Given {
    block: String,
    text: String,
    environment: Environment,
    before: OnceLock<Analysis>,
}

impl Given {
    /// The analysis of the mail as the case has it, made once for all tests.
    fn before(&self) -> &Analysis {
        self.before
            .get_or_init(|| analysed(self.text.as_bytes(), &self.environment))
    }
}

/// The mails of all cases, each once: many checks have a case of the same honest mail.
static MAILS: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let mut seen = BTreeSet::new();
    let cases = REGISTRY
        .iter()
        .flat_map(|check| cases(check).unwrap_or_default());
    cases
        .flat_map(|case| {
            let environment = environment(&case).unwrap_or_default();
            let written = case.environment;
            let mails = case.mails.into_iter();
            mails.map(move |(block, text)| {
                let given = Given {
                    block,
                    text,
                    environment: environment.clone(),
                    before: OnceLock::new(),
                };
                (written.clone(), given)
            })
        })
        .filter(|(written, given)| {
            seen.insert((given.block.clone(), given.text.clone(), written.clone()))
        })
        .map(|(_, given)| given)
        .collect()
});

/// Whether it is a whole mail.
fn is_message(given: &Given) -> bool {
    given.block == "eml"
}

/// Tries the mails `meant`, on all processors.
fn for_each(meant: impl Fn(&Given) -> bool, test: impl Fn(&Given) + Sync) {
    let mails: Vec<&Given> = MAILS.iter().filter(|given| meant(given)).collect();
    assert!(!mails.is_empty(), "no mail to try");
    let next = AtomicUsize::new(0);
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(|| {
                while let Some(given) = mails.get(next.fetch_add(1, Ordering::Relaxed)) {
                    test(given);
                }
            });
        }
    });
}

fn analysed(bytes: &[u8], environment: &Environment) -> Analysis {
    analyse(&read(bytes, &Limits::DEFAULT), &[], environment)
}

/// A change of some bytes: where (as a share of the length), how many to take out, what to put in.
fn mutation() -> impl Strategy<Value = (Index, usize, Vec<u8>)> {
    let pieces = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..8),
        Just(b"\r\n\r\n".to_vec()),
        Just(b"=?utf-8?B?".to_vec()),
        Just(b"<a href=\"http://x\">".to_vec()),
        Just("\u{202e}お客様\u{200b}".as_bytes().to_vec()),
        Just(vec![0xff, 0xfe, 0x00]),
    ];
    (any::<Index>(), 0_usize..40, pieces)
}

fn mutate(text: &str, mutations: &[(Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, taken, put) in mutations {
        let start = at.index(bytes.len() + 1);
        let end = (start + taken).min(bytes.len());
        bytes.splice(start..end, put.iter().copied());
    }
    bytes
}

/// Header fields that a sender can add at will.
const DECOY_HEADERS: [&str; 23] = [
    "X-Mailer: Microsoft Outlook 16.0",
    "X-Spam-Status: No, score=-5.0",
    "In-Reply-To: <abc@aoba.example>",
    "References: <abc@aoba.example>",
    "Organization: Aoba",
    "List-Id: <dev.lists.example.org>",
    "List-Post: <mailto:dev@lists.example.org>",
    "List-Unsubscribe: <https://lists.example.org/u>",
    "Precedence: list",
    "Precedence: bulk",
    "Mailing-List: contact dev-help@lists.example.org",
    "X-Mailman-Version: 2.1.39",
    "X-BeenThere: dev@lists.example.org",
    "Auto-Submitted: auto-generated",
    "Return-Path: <>",
    "Sender: dev-bounces@lists.example.org",
    "DKIM-Signature: v=1; a=rsa-sha256; d=aoba.example; s=s; b=AAAA",
    "Authentication-Results: mx.example.co.jp; dmarc=pass header.from=aoba.example",
    "Authentication-Results: mx.example.co.jp; spf=pass; dkim=pass; dmarc=pass",
    "Authentication-Results: dmarc=pass; spf=pass smtp.mailfrom=lists.example.org",
    "ARC-Authentication-Results: i=1; mx.example.co.jp; dmarc=pass; spf=pass; dkim=pass",
    "X-MS-Exchange-Organization-SCL: -1",
    "To: group@aoba.example",
];

/// The mail with a field of the sender's own below the fields that the receiving server wrote,
/// above all that the sender wrote.
fn with_header_below_trace(text: &str, header: &str) -> String {
    let fields = ["Return-Path:", "Received:", "Authentication-Results:"];
    let trace = |line: &&str| fields.iter().any(|field| line.starts_with(field));
    let above = text.lines().take_while(trace).map(|line| line.len() + 1);
    let (above, below) = text.split_at(above.sum());
    format!("{above}{header}\n{below}")
}

/// Statements, as the receiving server would write them, that the shown sender's domain passed.
fn forged_passes(text: &str) -> Vec<String> {
    let from = text.lines().find(|line| line.starts_with("From:"));
    let Some((_, domain)) = from.and_then(|line| line.rsplit_once('@')) else {
        return vec![];
    };
    let domain = domain.trim_end_matches('>');
    let passes = [
        format!("dmarc=pass header.from={domain}"),
        format!("spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain}"),
    ];
    let fields = passes.iter().flat_map(|pass| {
        ["mx.example.co.jp", "mx.google.com"]
            .map(|server| format!("Authentication-Results: {server}; {pass}"))
    });
    fields.collect()
}

const DECOY_TEXTS: [&str; 4] = [
    "\n\nこのメールはウイルス検査済みです。\n",
    "\n\nBest regards,\nThe team\n",
    "\n\n今日はよい天気です。会議は三時からです。資料は来週お送りします。\n",
    "\n\n-- \nAoba Ltd.\n",
];

/// The mail with a field added at the end of its header section.
fn with_header(text: &str, header: &str) -> Option<String> {
    let (headers, body) = text.split_once("\n\n")?;
    Some(format!("{headers}\n{header}\n\n{body}"))
}

/// The mail as the first part of two, the second being a decoy; for mails of one part.
fn with_part(text: &str, decoy: &str) -> Option<String> {
    let (headers, body) = text.split_once("\n\n")?;
    let of_part = |line: &&str| line.to_ascii_lowercase().starts_with("content-");
    let folded = headers.lines().any(|line| line.starts_with([' ', '\t']));
    if folded || headers.to_ascii_lowercase().contains("multipart/") {
        return None;
    }
    let own: Vec<&str> = headers.lines().filter(|line| !of_part(line)).collect();
    let part: Vec<&str> = headers.lines().filter(of_part).collect();
    Some(format!(
        "{}\nContent-Type: multipart/mixed; boundary=decoy\n\n--decoy\n{}\n\n{body}\n\
         --decoy\nContent-Type: text/plain; charset=utf-8\n\n{decoy}\n--decoy--\n",
        own.join("\n"),
        part.join("\n"),
    ))
}

/// Whether text can be added at the end: a plain text, pasted or as the only part of a mail.
fn ends_in_text(given: &Given) -> bool {
    let lower = given.text.to_ascii_lowercase();
    match given.block.as_str() {
        "text" | "forwarded" => true,
        "eml" => {
            !lower.contains("multipart/") && !lower.contains("base64") && !lower.contains("html")
        }
        _ => false,
    }
}

/// Panics when `changed` scores less than `before`.
fn not_lower(given: &Given, changed: &str) {
    let before = given.before();
    let after = analysed(changed.as_bytes(), &given.environment);
    let lost: Vec<&str> = before
        .results
        .iter()
        .zip(&after.results)
        .filter(|(before, after)| after.moved < before.moved)
        .map(|(before, _)| before.check.meta.id)
        .collect();
    assert!(
        after.verdict.score + 1e-6 >= before.verdict.score,
        "{} -> {}, less by {lost:?}:\n{changed}",
        before.verdict.score,
        after.verdict.score,
    );
}

#[test]
fn a_decoy_header_lowers_no_score() {
    for_each(is_message, |given| {
        // That a mail names no recipient is a sign itself; one that names somebody has another look.
        let named = given.text.contains("\nTo:");
        let decoys = DECOY_HEADERS.into_iter();
        for header in decoys.filter(|header| named || !header.starts_with("To:")) {
            if let Some(changed) = with_header(&given.text, header) {
                not_lower(given, &changed);
            }
        }
    });
}

#[test]
fn a_forged_pass_lowers_no_score() {
    // With a policy, a server that neither states anything nor removes statements in its name is believed:
    // its operator must not name it.
    let stated = |given: &Given| given.text.starts_with("Authentication-Results:");
    let trusts = |given: &Given| !given.environment.policy.trusted_servers.is_empty();
    for_each(is_message, |given| {
        if trusts(given) && !stated(given) {
            return;
        }
        for forged in forged_passes(&given.text) {
            not_lower(given, &with_header_below_trace(&given.text, &forged));
            if let Some(changed) = with_header(&given.text, &forged) {
                not_lower(given, &changed);
            }
        }
    });
}

#[test]
fn what_nobody_could_see_is_never_nothing_notable() {
    for_each(is_message, |given| {
        let mail = read(given.text.as_bytes(), &Limits::DEFAULT);
        let unread = |_: &miwake_mail::Attachment| {
            let mut inside = inspect(
                "a.zip",
                b"PK\x03\x04",
                &Hints::default(),
                &Default::default(),
            );
            if let Some(file) = inside.files.first_mut() {
                file.unread = vec![Unread::Encrypted];
            }
            Some(inside)
        };
        let locked: Vec<_> = mail.attachments.iter().map(unread).collect();
        let holds_more = mail.attachments.iter().any(can_hold_more);
        for (inspections, hidden) in [(vec![], holds_more), (locked, !mail.attachments.is_empty())]
        {
            let level = analyse(&mail, &inspections, &given.environment)
                .verdict
                .level;
            assert!(!hidden || level != Level::NothingNotable, "{}", given.text);
        }
    });
}

#[test]
fn a_list_of_the_senders_own_excuses_little() {
    let fields = "List-Id: <l.evil.test>\nList-Post: <mailto:l@evil.test>\nPrecedence: list\n";
    let stated = "Authentication-Results: mx.example.co.jp; dmarc=fail header.from=bank.example; \
                  spf=pass smtp.mailfrom=l@evil.test\n\
                  Received: from evil.test by mx.example.co.jp; Fri, 20 Nov 2026 10:00:01 +0900\n";
    let sent = "Reply-To: a@gmail.com\nFrom: \"info@bank.example\" <info@evil.test>\n\
                Subject: test\nDate: Fri, 20 Nov 2026 10:00:00 +0900\n\nhttps://evil2.test/\n";
    let score = |text: String| {
        analysed(text.as_bytes(), &Environment::default())
            .verdict
            .score
    };
    let plain = score(format!("{stated}{sent}"));
    assert!(plain > 0.0);
    // The one excuse that rests on the sender's own domain: DMARC that an honest list would break.
    assert!(score(format!("{stated}{fields}{sent}")) >= plain - 0.5);
    let unstated = score(sent.to_owned());
    assert!(score(format!("{fields}{sent}")) >= unstated);
}

#[test]
fn a_decoy_part_lowers_no_score() {
    for_each(is_message, |given| {
        for decoy in DECOY_TEXTS {
            if let Some(changed) = with_part(&given.text, decoy) {
                not_lower(given, &changed);
            }
        }
    });
}

#[test]
fn trailing_text_lowers_no_score() {
    for_each(ends_in_text, |given| {
        for decoy in DECOY_TEXTS {
            not_lower(given, &format!("{}{decoy}", given.text));
        }
    });
}

#[test]
fn white_text_lowers_no_score() {
    let mut tried = 0;
    for given in MAILS.iter().filter(|given| given.block == "html") {
        for decoy in DECOY_TEXTS {
            let white = format!("<div style=\"background:#fff; color:#fff\">{decoy}</div>");
            let (head, rest) = given.text.split_once("<body>").unwrap_or(("", &given.text));
            not_lower(given, &format!("{head}{white}{rest}"));
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_mail_is_analysed(
        mail in any::<Index>(),
        mutations in proptest::collection::vec(mutation(), 0..12),
    ) {
        let given = mail.get(&MAILS);
        let bytes = mutate(&given.text, &mutations);
        let first = analysed(&bytes, &given.environment);
        let again = analysed(&bytes, &given.environment);
        prop_assert_eq!(first.verdict, again.verdict);
        for (first, again) in first.results.iter().zip(&again.results) {
            prop_assert_eq!(&first.outcome, &again.outcome);
        }
    }

    #[test]
    fn what_was_not_read_in_full_is_never_nothing_notable(
        mail in any::<Index>(),
        mutations in proptest::collection::vec(mutation(), 0..4),
        limit in 0_usize..200,
    ) {
        let given = mail.get(&MAILS);
        let bytes = mutate(&given.text, &mutations);
        let limits = Limits {
            parts: limit % 4,
            headers: limit % 7,
            text_bytes: limit,
            ..Limits::DEFAULT
        };
        let mail = read(&bytes, &limits);
        let verdict = analyse(&mail, &[], &given.environment).verdict;
        if mail.notes.iter().any(|note| note.kind.incomplete()) {
            prop_assert_ne!(verdict.level, Level::NothingNotable);
        }
    }
}
