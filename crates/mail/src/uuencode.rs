//! Files written into the text by uuencode (`begin 644 name` … `end`), as old programs do.

use crate::steps;

/// A file found.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// Finds and decodes the files in `text`.
pub(crate) fn find(text: &str) -> Vec<File> {
    let mut out: Vec<File> = vec![];
    if memchr::memmem::find(text.as_bytes(), b"begin").is_none() {
        return out;
    }
    let mut rest = text;
    while let Some((line, below)) = next_line(rest) {
        rest = below;
        let Some((name, way)) = begin(line) else {
            continue;
        };
        let Some((content, after)) = content(below, way) else {
            continue;
        };
        rest = after;
        out.push(File {
            name: name.to_owned(),
            content,
        });
    }
    out
}

/// The content of the first file in a body that is one.
pub(crate) fn whole(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(body);
    find(&text).into_iter().next().map(|file| file.content)
}

/// How the lines of a file are written.
#[derive(Clone, Copy)]
enum Way {
    Classic,
    /// `begin-base64`, as `uuencode -m` writes it.
    Base64,
}

fn next_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return None;
    }
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    steps::add(line.len() + 1);
    Some((line.trim_end_matches('\r'), rest))
}

/// The content of a file whose lines start `text`, and what follows; `None` when there is none. Up to its end mark a
/// line may lack the blanks at its end, which are zeros; without a mark the lines must be whole, as prose is not.
fn content(text: &str, way: Way) -> Option<(Vec<u8>, &str)> {
    if let Way::Base64 = way {
        return base64_content(text);
    }
    let (mut lenient, mut strict) = (vec![], (vec![], text));
    let mut whole = true;
    let mut rest = text;
    while let Some((line, below)) = next_line(rest) {
        if line == "end" {
            return (!lenient.is_empty()).then_some((lenient, below));
        }
        let Some((bytes, is_whole)) = decode(line) else {
            break;
        };
        whole &= is_whole;
        if whole {
            strict.0.extend_from_slice(&bytes);
            strict.1 = below;
        }
        lenient.extend(bytes);
        rest = below;
    }
    (!strict.0.is_empty()).then_some(strict)
}

/// Most names of files that are not decoded; one says as much.
const NAMES: usize = 32;

fn base64_content(text: &str) -> Option<(Vec<u8>, &str)> {
    let (mut out, mut rest) = (vec![], text);
    while let Some((line, below)) = next_line(rest) {
        let (bytes, broken) = miwake_basics::base64::decode(line.as_bytes());
        if line.starts_with("====") {
            return (!out.is_empty()).then_some((out, below));
        }
        if broken > 0 || line.contains(' ') {
            return None;
        }
        out.extend(bytes);
        rest = below;
    }
    None
}

/// Files written into `text` in ways that are not decoded, by their names: yEnc (`=ybegin … name=`), whose bytes
/// reading as text destroys, and BinHex 4.0, which only old Macs wrote.
pub(crate) fn not_decoded(text: &str) -> Vec<String> {
    const BINHEX: &str = "(This file must be converted with BinHex";
    let mut out = vec![];
    if memchr::memmem::find(text.as_bytes(), b"=ybegin ").is_some() {
        let starts = text
            .lines()
            .filter_map(|line| line.strip_prefix("=ybegin "));
        let names = starts
            .filter(|line| line.contains("line="))
            .filter_map(|line| Some(line.split_once("name=")?.1.trim()));
        out.extend(names.take(NAMES).map(|name| format!("yEnc: {name}")));
    }
    if memchr::memmem::find(text.as_bytes(), BINHEX.as_bytes()).is_some()
        && text.lines().any(|line| line.starts_with(BINHEX))
    {
        out.push("BinHex".to_owned());
    }
    out
}

/// The file name of a line such as `begin 644 name`, and how the lines below are written.
fn begin(line: &str) -> Option<(&str, Way)> {
    let (rest, way) = match line.strip_prefix("begin-base64 ") {
        Some(rest) => (rest, Way::Base64),
        None => (line.strip_prefix("begin ")?, Way::Classic),
    };
    let (mode, name) = rest.split_once(' ')?;
    let octal = (3..=4).contains(&mode.len()) && mode.bytes().all(|b| (b'0'..=b'7').contains(&b));
    octal.then(|| (name.trim(), way))
}

/// One data line, and whether no digit of it is missing; `None` when it is none. A blank is a zero, as `` ` `` is.
fn decode(line: &str) -> Option<(Vec<u8>, bool)> {
    let valid = |b: &u8| (b' '..=b'`').contains(b);
    let Some((first, digits)) = line.as_bytes().split_first() else {
        // The last line, without its blank.
        return Some((vec![], false));
    };
    if !valid(first) || !digits.iter().all(valid) {
        return None;
    }
    let count = usize::from(first.checked_sub(b' ')?) & 63;
    let needed = count.div_ceil(3) * 4;
    // Programs pad to whole groups, and some add a character for a sum.
    if digits.len() > needed + 2 {
        return None;
    }
    let mut out = vec![];
    for at in (0..needed).step_by(4) {
        let mut value = 0_u32;
        for at in at..at + 4 {
            let digit = digits.get(at).unwrap_or(&b' ');
            value = value << 6 | u32::from(digit.checked_sub(b' ')? & 63);
        }
        let [_, a, b, c] = value.to_be_bytes();
        out.extend([a, b, c]);
    }
    out.truncate(count);
    Some((out, count > 0 && digits.len() + 4 >= needed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_the_text_is_found() {
        let files = find("Hello\n\nbegin 644 a.txt\n%:&5L;&\\\n`\nend\nbye");
        let found: Vec<_> = files
            .iter()
            .map(|f| (f.name.as_str(), f.content.as_slice()))
            .collect();
        assert_eq!(found, [("a.txt", b"hello".as_slice())]);
    }

    #[test]
    fn blanks_are_zeros_and_may_be_lost_at_the_end() {
        let zeros = [b"MZ".as_slice(), &[0; 88]].concat();
        let line = |content: &[u8], zero: &str| {
            let digits: String = content
                .chunks(3)
                .flat_map(|group| {
                    let byte = |at: usize| u32::from(*group.get(at).unwrap_or(&0));
                    let value = byte(0) << 16 | byte(1) << 8 | byte(2);
                    [18, 12, 6, 0].map(|shift| (value >> shift & 63) as u8)
                })
                .map(|digit| {
                    if digit == 0 {
                        zero.to_owned()
                    } else {
                        char::from(digit + 32).to_string()
                    }
                })
                .collect();
            format!("{}{digits}", char::from(content.len() as u8 + 32))
        };
        for (zero, trim, end) in [("`", false, "`\n"), (" ", false, " \n"), (" ", true, "\n")] {
            let lines: Vec<String> = zeros.chunks(45).map(|chunk| line(chunk, zero)).collect();
            let lines = lines
                .iter()
                .map(|l| if trim { l.trim_end() } else { l.as_str() });
            let text = format!(
                "begin 644 a.exe\n{}\n{end}end\nbye",
                lines.collect::<Vec<_>>().join("\n")
            );
            let files = find(&text);
            let found = files.first().map(|file| file.content.as_slice());
            assert_eq!(found, Some(zeros.as_slice()), "{text}");
        }
    }

    #[test]
    fn a_file_may_be_written_in_base64() {
        let files = find("begin-base64 644 a.txt\naGVs\nbG8=\n====\n");
        assert_eq!(
            files.first().map(|file| file.content.as_slice()),
            Some(b"hello".as_slice())
        );
    }

    #[test]
    fn every_file_is_found_in_one_pass() {
        for text in [
            "begin 644 a\n%:&5L;&\\\n`\nend\n",
            "begin 644 a\n",
            "begin 644 a\nMM\n",
            "begin 644 a\nMM\nb\n",
            "begin-base64 644 a\n",
        ] {
            let runs = |n: usize| text.repeat(n);
            crate::steps::assert_linear(text, 3, runs, find);
        }
        assert_eq!(
            find(&"begin 644 a\n%:&5L;&\\\n`\nend\n".repeat(100)).len(),
            100
        );
    }

    #[test]
    fn files_that_are_not_decoded_are_named() {
        for (text, expected) in [
            (
                "a\n=ybegin line=128 size=5 name=a b.zip \n)*\n=yend size=5",
                vec!["yEnc: a b.zip"],
            ),
            (
                "(This file must be converted with BinHex 4.0)\n:abc:",
                vec!["BinHex"],
            ),
            (
                "=ybegin is how yEnc starts. I read: (This file must be converted with BinHex 4.0)",
                vec![],
            ),
        ] {
            assert_eq!(not_decoded(text), expected, "{text}");
        }
    }

    #[test]
    fn prose_is_no_file() {
        assert!(find("begin 644 times a day.\nThen rest.").is_empty());
        assert!(find("begin here\nx").is_empty());
    }
}
