//! From the values of a report to sentences. The renderers and the page share this, so that they
//! say the same; none of it needs the checks themselves.

use crate::lines::action;
use crate::{CheckRecord, ComparisonRecord, FindingRecord, NoteRecord, QuestionRecord, Report};
use miwake_address::{Difference, LetterKind, letter_kind};
use miwake_basics::calendar::date_from_days;
use miwake_checks::kinds::{FileKind, INPUT_BYTES};
use miwake_checks::{Level, PolicyFault, Reason, visible_quote};
use miwake_messages::{Lang, Messages};
use serde::Serialize;
use serde_json::{Map, Value};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentences {
    /// The row of the checklist: the pattern.
    pub title: String,
    /// What was found, with its facts.
    pub found: String,
    /// Why it matters.
    pub why: String,
    /// What to do about it.
    pub advice: String,
}

/// `finding` in words. Facts come from the mail: they are trimmed, and what is invisible or changes
/// the direction of text is made visible. They are text, never markup.
#[must_use]
pub fn sentences(finding: &FindingRecord, messages: &Messages) -> Sentences {
    sentences_with(finding, messages, &visible_quote)
}

/// `finding` in words, its facts passed through `inert`.
pub(crate) fn sentences_with(
    finding: &FindingRecord,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> Sentences {
    let id = &finding.id;
    let facts: Map<String, Value> = finding
        .facts
        .iter()
        .map(|(name, value)| (name.clone(), with_strings(value, inert)))
        .collect();
    Sentences {
        title: messages.text(&format!("check-{id}")),
        found: messages.format(&format!("check-{id}-{}", finding.variant), &facts),
        why: messages.text(&format!("check-{id}-why")),
        advice: messages.text(&format!("check-{id}-do")),
    }
}

/// What is wrong with an entry of the policy, in words.
#[must_use]
pub fn policy_fault(fault: &PolicyFault, messages: &Messages) -> String {
    let kind = serde_json::to_value(fault.kind).unwrap_or_default();
    let kind = kind.as_str().unwrap_or_default();
    let what = messages.text(&format!("policy-fault-{kind}"));
    let arguments = [
        ("field", fault.field.as_str().into()),
        ("entry", visible_quote(&fault.entry).into()),
        ("what", what.into()),
    ];
    messages.with("policy-fault", arguments)
}

fn with_strings(value: &Value, inert: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => inert(text).into(),
        // Lists of facts are flat; what is nested deeper is no fact.
        Value::Array(items) => items
            .iter()
            .map(|item| match item {
                Value::String(text) => inert(text).into(),
                other => other.clone(),
            })
            .collect(),
        other => other.clone(),
    }
}

/// The verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The level.
    pub level: String,
    /// What it means in one sentence; for an undecided verdict why it could not be decided.
    pub meaning: String,
    /// The one thing to do.
    pub action: String,
}

/// The verdict of `report` in words.
#[must_use]
pub fn headline(report: &Report, messages: &Messages) -> Headline {
    let level = report.verdict.id();
    let (meaning, action) = match report.undecided {
        Some(reason) => {
            let picture = report.input.foreign == Some(FileKind::Image);
            let id = match reason {
                // Most pictures put in are of a screen that shows a mail.
                Reason::NotMail if picture => "undecided-picture".to_owned(),
                _ => format!("undecided-{}", value_id(&reason)),
            };
            let action = messages.text(&format!("{id}-do"));
            (undecided(&id, reason, report, messages), action)
        }
        None => (
            messages.text(&format!("level-{level}-sub")),
            messages.text(&action(report)),
        ),
    };
    Headline {
        level: level_name(report.verdict, report.undecided, messages),
        meaning,
        action,
    }
}

/// The name of a level. That the sender is unknown stands in it: nothing else is missing there.
#[must_use]
pub fn level_name(level: Level, undecided: Option<Reason>, messages: &Messages) -> String {
    match undecided {
        Some(Reason::SenderUnknown) => messages.text("level-undecided-sender-unknown"),
        _ => messages.text(&format!("level-{}", level.id())),
    }
}

fn undecided(id: &str, reason: Reason, report: &Report, messages: &Messages) -> String {
    match reason {
        Reason::NotMail => {
            let kind = report.input.foreign;
            let file = kind.map_or_else(|| "unknown".to_owned(), |kind| value_id(&kind));
            let file = messages.text(&format!("file-{file}"));
            messages.with(id, [("file", file.into())])
        }
        Reason::TooLarge => {
            let limit = INPUT_BYTES / (1024 * 1024);
            messages.with(id, [("limit", limit.into())])
        }
        Reason::Empty
        | Reason::TooLittle
        | Reason::HeadersOnly
        | Reason::Incomplete
        | Reason::SenderUnknown
        | Reason::OwnRules => messages.text(id),
    }
}

/// Why `check` found nothing out: that it does not apply, or could not look. Empty when it did look.
#[must_use]
pub fn outcome_reason(check: &CheckRecord, messages: &Messages) -> String {
    if let Some(why) = check.not_applicable {
        return term("not-applicable", &why, messages);
    }
    check
        .unchecked
        .map_or_else(String::new, |why| term("unchecked", &why, messages))
}

/// How many questions are asked at first; the others stand back.
pub const FIRST_QUESTIONS: usize = 3;

/// The questions to ask at first, and those that stand back.
#[must_use]
pub fn first_questions(report: &Report) -> (&[QuestionRecord], &[QuestionRecord]) {
    let first = FIRST_QUESTIONS.min(report.questions.len());
    report.questions.split_at(first)
}

/// The question in words, with what it is about.
#[must_use]
pub fn question(question: &QuestionRecord, messages: &Messages) -> String {
    question_with(question, messages, &visible_quote)
}

pub(crate) fn question_with(
    question: &QuestionRecord,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> String {
    let id = format!("question-{}", question.id);
    if question.about.is_empty() {
        return messages.text(&id);
    }
    let about = inert(&question.about);
    messages.with(&format!("{id}-about"), [("about", about.into())])
}

/// The note in words.
#[must_use]
pub fn note(note: &NoteRecord, messages: &Messages) -> String {
    note_with(note, messages, &visible_quote)
}

pub(crate) fn note_with(
    note: &NoteRecord,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> String {
    let id = format!("note-{}", value_id(&note.kind));
    let detail = inert(&note.detail);
    messages.with(
        &id,
        [("count", note.count.into()), ("detail", detail.into())],
    )
}

/// How a name differs from the one that it looks like: a sentence for each difference, in order.
#[must_use]
pub fn differences(comparison: &ComparisonRecord, messages: &Messages) -> Vec<String> {
    differences_with(comparison, messages, &visible_quote)
}

pub(crate) fn differences_with(
    comparison: &ComparisonRecord,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> Vec<String> {
    let pieces = comparison.pieces.iter();
    let mut sentences: Vec<String> = pieces
        .filter(|piece| piece.how != Difference::Same)
        .map(|piece| {
            let here = letters(&piece.here, messages, inert);
            let there = inert(&piece.there);
            let id = format!("difference-{}", value_id(&piece.how));
            messages.with(&id, [("here", here.into()), ("there", there.into())])
        })
        .collect();
    if !comparison.ascii.is_empty() {
        let ascii = inert(&comparison.ascii);
        sentences.push(messages.with("compare-ascii", [("ascii", ascii.into())]));
    }
    sentences
}

/// Letters in words: what each unusual one is.
fn letters(text: &str, messages: &Messages, inert: &dyn Fn(&str) -> String) -> String {
    let count = text.chars().count();
    if count == 1 {
        return text.chars().map(|c| letter(c, messages, inert)).collect();
    }
    let arguments = [("letters", inert(text).into()), ("count", count.into())];
    let mut words = messages.with("letter-several", arguments);
    let unusual = text.chars().filter(|c| !c.is_ascii()).take(8);
    let unusual: Vec<String> = unusual.map(|c| letter(c, messages, inert)).collect();
    if !unusual.is_empty() {
        let (open, between, close) = match messages.lang() {
            Lang::Ja => ("（", "、", "）"),
            Lang::En => (" (", ", ", ")"),
        };
        words.push_str(&format!("{open}{}{close}", unusual.join(between)));
    }
    words
}

/// What a letter is: `the Cyrillic letter “а” (U+0430)`.
fn letter(letter: char, messages: &Messages, inert: &dyn Fn(&str) -> String) -> String {
    let kind = match letter_kind(letter) {
        LetterKind::Plain => "plain",
        LetterKind::Digit => "digit",
        LetterKind::Latin => "latin",
        LetterKind::Cyrillic => "cyrillic",
        LetterKind::Greek => "greek",
        LetterKind::Armenian => "armenian",
        LetterKind::Other => "other",
    };
    let code = format!("U+{:04X}", u32::from(letter));
    let arguments = [
        ("letter", inert(letter.encode_utf8(&mut [0; 4])).into()),
        ("code", code.into()),
    ];
    messages.with(&format!("letter-{kind}"), arguments)
}

/// What letters that pass for others are: a sentence each.
#[must_use]
pub fn disguised(letters: &[(char, char)], messages: &Messages) -> Vec<String> {
    let sentence = |(real, like): &(char, char)| {
        let real = letter(*real, messages, &visible_quote);
        let arguments = [("letter", real.into()), ("like", like.to_string().into())];
        messages.with("letter-like", arguments)
    };
    letters.iter().map(sentence).collect()
}

/// The name of a value that serialises as a word, such as a file kind: the message `<prefix>-<word>`.
/// Prefixes are `level`, `group`, `outcome`, `not-applicable`, `unchecked`, `note`, `input`, `file`,
/// `role`, `attack`, `answer`, `address-role`, `address-sign`, `wrapper`, `link-kind` and `view`.
#[must_use]
pub fn term<T: Serialize>(prefix: &str, value: &T, messages: &Messages) -> String {
    messages.text(&format!("{prefix}-{}", value_id(value)))
}

/// The word as which a value serialises.
pub(crate) fn value_id<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(id)) => id,
        _ => String::new(),
    }
}

/// A time as `2026-11-22 09:30 UTC`.
#[must_use]
pub fn time(seconds: i64) -> String {
    let (year, month, day) = date_from_days(seconds.div_euclid(86_400));
    let second = seconds.rem_euclid(86_400);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

/// A delay between two hops in words, in the largest unit that tells enough.
#[must_use]
pub fn delay(seconds: i64, messages: &Messages) -> String {
    let (unit, count) = match seconds {
        ..0 => ("negative", seconds.unsigned_abs()),
        0..120 => ("seconds", seconds.unsigned_abs()),
        120..7_200 => ("minutes", seconds.unsigned_abs() / 60),
        7_200..172_800 => ("hours", seconds.unsigned_abs() / 3_600),
        _ => ("days", seconds.unsigned_abs() / 86_400),
    };
    messages.with(&format!("report-delay-{unit}"), [("count", count.into())])
}

/// A result of Authentication-Results in words: `SPF: passed (example.jp)`.
#[must_use]
pub fn auth_result(result: &(String, String, String), messages: &Messages) -> String {
    let (method, value, domain) = result;
    let id = match value.as_str() {
        "none" => "report-auth-none-result".to_owned(),
        value => format!("report-auth-{value}"),
    };
    // Only what RFC 8601 names has a word; anything else is shown as the server wrote it.
    let known = matches!(
        value.as_str(),
        "pass"
            | "fail"
            | "softfail"
            | "neutral"
            | "none"
            | "temperror"
            | "permerror"
            | "policy"
            | "bestguesspass"
    );
    let word = if known {
        messages.text(&id)
    } else {
        visible_quote(value)
    };
    let method = visible_quote(&method.to_uppercase());
    if domain.is_empty() {
        return messages.with(
            "report-auth-line-no-domain",
            [("method", method.into()), ("result", word.into())],
        );
    }
    let domain = visible_quote(domain);
    messages.with(
        "report-auth-line",
        [
            ("method", method.into()),
            ("result", word.into()),
            ("domain", domain.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::{delay, differences, disguised, time};
    use crate::{ComparisonRecord, PieceRecord};
    use miwake_address::{Difference, compare};
    use miwake_messages::{Lang, Messages};

    #[test]
    fn times_are_civil() {
        assert_eq!(time(0), "1970-01-01 00:00 UTC");
        assert_eq!(time(951_782_400), "2000-02-29 00:00 UTC");
        assert_eq!(time(1_795_305_599), "2026-11-21 23:59 UTC");
        assert_eq!(time(-1), "1969-12-31 23:59 UTC");
        // What a damaged date may come to.
        assert!(time(i64::MAX).ends_with("UTC"));
        assert!(time(i64::MIN).ends_with("UTC"));
    }

    /// The sentences on `here`, which looks like `there`.
    fn told(here: &str, there: &str, lang: Lang) -> Vec<String> {
        let pieces = compare(here, there).into_iter().map(|piece| PieceRecord {
            there: match piece.how {
                Difference::Same => String::new(),
                _ => piece.there,
            },
            how: piece.how,
            here: piece.here,
        });
        let comparison = ComparisonRecord {
            ascii: String::new(),
            pieces: pieces.collect(),
        };
        differences(&comparison, &Messages::new(lang))
    }

    #[test]
    fn each_difference_is_told_by_what_the_letters_are() {
        let cases = [
            ("paypa1.com", "What looks like “l” is the digit “1”."),
            (
                "rnikan.com",
                "What looks like “m” is the 2 characters “rn”.",
            ),
            ("mikn.com", "Left out: “a”."),
            ("mika-n.com", "Added: “-”."),
            (
                "mikna.com",
                "“an” was turned round into the 2 characters “na”.",
            ),
            ("mikun.com", "“a” is replaced with “u”."),
            (
                "mikаn.com",
                "What looks like “a” is the Cyrillic (Russian) letter “а” (U+0430).",
            ),
        ];
        for (here, sentence) in cases {
            let there = if here.starts_with('p') {
                "paypal.com"
            } else {
                "mikan.com"
            };
            assert_eq!(told(here, there, Lang::En), [sentence]);
            assert_eq!(told(here, there, Lang::Ja).len(), 1);
        }
        let ja = told("mikаn.com", "mikan.com", Lang::Ja);
        assert_eq!(
            ja,
            ["「a」に見えるところは、キリル文字（ロシア語などの文字）の「а」（U+0430）です。"]
        );
        let en = disguised(&[('ο', 'o')], &Messages::new(Lang::En));
        assert_eq!(
            en,
            ["It holds the Greek letter “ο” (U+03BF), which looks like “o”."]
        );
    }

    #[test]
    fn delays_have_a_fitting_unit() {
        let en = Messages::new(Lang::En);
        assert_eq!(delay(1, &en), "1 second later");
        assert_eq!(delay(119, &en), "119 seconds later");
        assert_eq!(delay(120, &en), "2 minutes later");
        assert_eq!(delay(7_200, &en), "2 hours later");
        assert_eq!(delay(172_800, &en), "2 days later");
        assert_eq!(delay(-5, &en), "the clocks disagree (5 seconds earlier)");
        assert_eq!(delay(90, &Messages::new(Lang::Ja)), "90 秒後");
    }
}
