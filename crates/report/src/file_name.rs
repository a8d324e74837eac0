//! What a saved file is called.

use crate::Report;

/// Most characters of a subject in a name, and most bytes: systems take 255 bytes with everything around it.
const CHARACTERS: usize = 40;
const BYTES: usize = 120;

/// Digits of the hash in a name: enough to tell mails with one subject apart.
const DIGITS: usize = 8;

/// A file name for what is saved of `report`, without its end: `miwake-`, the mail's subject and the first digits of its
/// SHA-256. Nothing in it but letters, digits, `-` and `_`, so that no system takes it for anything else: no folder, no
/// second extension, nothing that turns the direction of text.
#[must_use]
pub fn file_stem(report: &Report) -> String {
    let mut headers = report.mail.headers.iter();
    let subject = headers.find(|header| header.name.eq_ignore_ascii_case("Subject"));
    let subject = subject.map_or("", |header| header.value.as_str());
    let mut stem = "miwake".to_owned();
    let digits = report.input.sha256.get(..DIGITS).unwrap_or_default();
    let words = words(subject);
    let words = if words.is_empty() { "report" } else { &words };
    for part in [words, digits] {
        if !part.is_empty() {
            stem.push('-');
            stem.push_str(part);
        }
    }
    stem
}

/// The letters and digits of `text`, anything else between them as one `-`.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut count = 0;
    for c in text.chars() {
        let kept = c.is_alphanumeric() || c == '_';
        if !kept {
            if !words.is_empty() && !words.ends_with('-') {
                words.push('-');
            }
            continue;
        }
        count += 1;
        if count > CHARACTERS || words.len() + c.len_utf8() > BYTES {
            break;
        }
        words.push(c);
    }
    words.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn only_letters_and_digits_are_left() {
        for (subject, expected) in [
            ("Re: 請求書のお支払い（11月）", "Re-請求書のお支払い-11月"),
            ("../../etc/passwd", "etc-passwd"),
            ("a\u{202e}fdp.exe", "a-fdp-exe"),
            ("CON", "CON"),
            ("   ", ""),
            ("🎉🎉", ""),
            ("…", ""),
            ("-a-", "a"),
        ] {
            assert_eq!(words(subject), expected, "{subject:?}");
        }
        assert_eq!(words(&"長".repeat(10_000)).chars().count(), 40);
        assert_eq!(words(&"a ".repeat(10_000)).matches('a').count(), 40);
        assert!(words(&"𠀀".repeat(10_000)).len() <= 120);
    }
}
