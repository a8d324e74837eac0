//! Nothing harmless that a sender adds to a mail lowers its level.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

mod additions;
#[path = "../../../checks/tests/cases/case.rs"]
#[allow(dead_code, reason = "the tests of miwake-checks use more of it")]
mod case;

use additions::{Kind, Mail, additions};
use miwake_checks::{Analysis, Check, Environment, Group, Level, Policy, REGISTRY, Reason};
use miwake_engine::Session;
use std::collections::BTreeSet;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

struct Given {
    name: String,
    mail: Mail,
    environment: Environment,
    bytes: Vec<u8>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Mails of the cases.
fn of_cases() -> Vec<Given> {
    let mut seen = BTreeSet::new();
    let mut given = vec![];
    for check in REGISTRY {
        for case in case::cases(check).unwrap_or_default() {
            let environment = case::environment(&case).unwrap_or_default();
            for (block, text) in &case.mails {
                let text = match block.as_str() {
                    "eml" | "raw" => text.clone(),
                    "headers" => format!("{}\n\nMinutes of Monday.\n", text.trim_end()),
                    "html" => format!(
                        "From: a@sender.example\nTo: taro@example.co.jp\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{text}"
                    ),
                    "text" => format!(
                        "From: a@sender.example\nTo: taro@example.co.jp\nSubject: x\n\n{text}"
                    ),
                    _ => continue,
                };
                if !seen.insert((text.clone(), case.environment.clone())) {
                    continue;
                }
                let name = format!("{}: {}", check.meta.id, case.heading);
                given.extend(of(name, text.into_bytes(), environment.clone()));
            }
        }
    }
    given
}

fn of(name: String, bytes: Vec<u8>, environment: Environment) -> Option<Given> {
    let mail = Mail::of(&bytes)?;
    Some(Given {
        name,
        mail,
        environment,
        bytes,
    })
}

/// Mails of files below `folder`.
fn of_files(folder: &str) -> Vec<Given> {
    let mut folders = vec![root().join(folder)];
    let mut given = vec![];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "eml") {
                let bytes = fs::read(&path).unwrap();
                let environment = Environment {
                    now: Some(1_795_305_600),
                    ..Environment::default()
                };
                given.extend(of(path.display().to_string(), bytes, environment));
            }
        }
    }
    given.sort_by(|one, other| one.name.cmp(&other.name));
    given
}

fn judged(bytes: &[u8], environment: &Environment) -> Analysis {
    Session::judge(bytes, "").analyse(environment)
}

/// The same, and whether it is a mail within that was judged: one that is forwarded whole, or that comes back.
fn judged_within(bytes: &[u8], environment: &Environment) -> (Analysis, bool) {
    let session = Session::judge(bytes, "");
    let within = session.source(bytes).len() < bytes.len();
    (session.analyse(environment), within)
}

/// How bad a level is. What could not be read is worse than nothing notable; that there was too little to judge is not.
fn rank(analysis: &Analysis) -> u8 {
    match analysis.verdict.level {
        Level::Undecided => u8::from(analysis.verdict.undecided == Some(Reason::Incomplete)),
        Level::NothingNotable => 0,
        Level::Caution => 2,
        Level::Suspicious => 3,
        Level::Dangerous => 4,
    }
}

/// Where an addition may take from a finding, and why; nothing else may. A level may fall only with one of these.
const TAKEN: &[(&str, &[Kind], &str)] = &[
    (
        "worded-like-fraud",
        &[Kind::Text, Kind::Links],
        "what is put above the text lowers its wording (docs/DESIGN.md, \"The wording model\")",
    ),
    (
        "unfamiliar-link-host",
        &[Kind::Links],
        "it says that all links lead to one site; with several, as many good as bad mails have them",
    ),
    (
        "image-only",
        &[Kind::Text, Kind::Links],
        "it says that there is next to no text to be seen",
    ),
    (
        "boss-request",
        &[Kind::Text, Kind::Links, Kind::File],
        "\"Are you there?\" is odd only where the mail holds nothing else",
    ),
    (
        "brand-not-sender",
        &[Kind::Links],
        "of a brand's own site and others, one other is odd; several are a footer",
    ),
    (
        "brand-not-sender",
        &[Kind::Text],
        "a brand speaks in the first sixty lines; below them lie news and conditions",
    ),
    (
        "freemail-sender",
        &[Kind::Text, Kind::Links],
        "who introduces or signs themselves does so in the first lines or the last",
    ),
    (
        "signed-part",
        &[Kind::Text, Kind::Hidden, Kind::File],
        "of a read receipt the signature leaves out To; with a part more it is no receipt, and the same is told of another field",
    ),
    (
        "undisclosed-recipients",
        &[Kind::Recipients],
        "it says that the mail names nobody but its sender",
    ),
    (
        "read-in-two-ways",
        &[Kind::Hidden],
        "words before the first boundary break the encoding of what follows, so that there is one reading only",
    ),
    (
        "authentication",
        &[Kind::Server],
        "what the receiving server wrote; where it wrote no Received, nothing tells its fields from forged ones",
    ),
];

/// Whether a check may have less with this addition.
fn may_take(check: &Check, kind: Kind) -> bool {
    // A question that is asked only now may have been answered well.
    check.meta.group == Group::Reader
        || TAKEN
            .iter()
            .any(|(id, kinds, _)| *id == check.meta.id && kinds.contains(&kind))
}

fn reads_in_two_ways(analysis: &Analysis) -> bool {
    let mut results = analysis.results.iter();
    results.any(|result| result.check.meta.id == "read-in-two-ways" && result.moved > 0.0)
}

/// What is wrong with the mail after the addition; `elsewhere` is whether it made another of its mails the one that is judged.
fn fault(
    given: &Given,
    before: &Analysis,
    after: &Analysis,
    (kind, elsewhere): (Kind, bool),
) -> Option<String> {
    let less: Vec<&Check> = before
        .results
        .iter()
        .zip(&after.results)
        .filter(|(before, after)| after.moved + 1e-9 < before.moved)
        .map(|(before, _)| before.check)
        .collect();
    let fell = rank(after) < rank(before);
    // Where the attached mail is the one that is judged, findings are another mail's: only the level counts.
    if kind == Kind::Mail {
        // What only a policy tells of a cover is not known when the mail in it is entered.
        let by_policy = given.environment.policy != Policy::default();
        return (fell && !by_policy).then(|| "the mail in it is judged instead".to_owned());
    }
    // So are those of another mail of the same bytes, and of one that programs read in several ways, where another reading
    // is the worst one now.
    if elsewhere || [before, after].into_iter().any(reads_in_two_ways) {
        let told = less.iter().any(|check| may_take(check, kind));
        return (fell && !told).then(|| "another mail or reading is judged".to_owned());
    }
    let taken: Vec<&str> = less
        .iter()
        .filter(|check| !may_take(check, kind))
        .map(|check| check.meta.id)
        .collect();
    if !taken.is_empty() {
        return Some(format!("less of {taken:?}"));
    }
    // An answer in a thread is no first contact (crates/checks/src/ask).
    let first_contact = kind == Kind::Thread && after.asks.asks.len() < before.asks.asks.len();
    (fell && less.is_empty() && !first_contact).then(|| "no finding has less".to_owned())
}

/// Tries all additions on each of `given`, on all processors; `chosen` says which, by the numbers of mail and addition.
/// How often each was tried.
fn try_all(given: &[Given], chosen: impl Fn(usize, usize) -> bool + Sync) -> Vec<usize> {
    let additions = additions();
    let next = AtomicUsize::new(0);
    let tried: Vec<AtomicUsize> = additions.iter().map(|_| AtomicUsize::new(0)).collect();
    let faults = Mutex::new(BTreeSet::new());
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(given) = given.get(number) else {
                return;
            };
            let (before, within) = judged_within(&given.bytes, &given.environment);
            for (index, addition) in additions.iter().enumerate() {
                if !chosen(number, index) {
                    continue;
                }
                let Some(changed) = addition.apply(&given.mail) else {
                    continue;
                };
                tried[index].fetch_add(1, Ordering::Relaxed);
                let (after, still) = judged_within(&changed, &given.environment);
                let how = (addition.kind, within != still);
                if let Some(fault) = fault(given, &before, &after, how) {
                    let (from, to) = (before.verdict.level, after.verdict.level);
                    let line = format!(
                        "{} + {}: {from:?} -> {to:?}, {fault}",
                        given.name, addition.name
                    );
                    faults.lock().unwrap().insert(line);
                }
            }
        }
    };
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(work);
        }
    });
    let faults: Vec<String> = faults.into_inner().unwrap().into_iter().collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
    tried.into_iter().map(AtomicUsize::into_inner).collect()
}

/// Whether something was found in it that an addition could take away.
fn has_something(given: &Given) -> bool {
    let analysis = judged(&given.bytes, &given.environment);
    rank(&analysis) > 0 || analysis.results.iter().any(|result| result.moved > 0.0)
}

#[test]
fn lengthy_no_addition_takes_from_a_finding_of_the_cases() {
    let mut given = of_cases();
    given.retain(has_something);
    assert!(given.len() > 300, "{}", given.len());
    let tried = try_all(&given, |_, _| true);
    let never = tried.iter().position(|tried| *tried == 0);
    assert_eq!(
        never.map(|index| additions().swap_remove(index).name),
        None,
        "never tried"
    );
}

#[test]
fn no_addition_takes_from_a_finding_of_whole_mails() {
    let mut given = of_files("tests/fixtures/mail");
    given.extend(of_files("tests/acceptance").into_iter().step_by(12));
    given.retain(has_something);
    assert!(given.len() > 80, "{}", given.len());
    // Each mail has some of the additions, each addition some of the mails.
    let tried = try_all(&given, |mail, addition| (mail + addition).is_multiple_of(5));
    assert!(tried.iter().sum::<usize>() > 500);
}

#[test]
fn the_mails_of_the_cases_show_all_variants() {
    let mut missing: BTreeSet<String> = REGISTRY
        .iter()
        .filter(|check| check.meta.group != Group::Reader)
        .flat_map(|check| {
            check
                .meta
                .variants
                .iter()
                .map(|variant| format!("{}/{variant}", check.meta.id))
        })
        .collect();
    for given in of_cases() {
        for result in judged(&given.bytes, &given.environment).results {
            for (finding, _) in result.findings() {
                missing.remove(&format!("{}/{}", result.check.meta.id, finding.variant));
            }
        }
    }
    // What a case gives as the inside of a file is no mail; those are shown by the tests of miwake-inspect.
    missing.retain(|name| !INSIDE.iter().any(|check| name.starts_with(check)));
    missing.retain(|name| !WITHOUT_SENDER.contains(&name.as_str()));
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Variants of pasted text, of which nothing tells the sender; `trailing_text_lowers_no_score` in
/// crates/checks/tests/cases adds to it.
const WITHOUT_SENDER: &[&str] = &["account-notice/words", "brand-not-sender/no-sender"];

/// Checks whose cases say what is inside a file instead of holding one.
const INSIDE: &[&str] = &[
    "zip-attachment/",
    "executable-attachment/",
    "macro-office/",
    "html-attachment/",
    "pdf-attachment/",
    "qr-code/",
    "unread-attachment/",
    "odd-attachment/",
];
