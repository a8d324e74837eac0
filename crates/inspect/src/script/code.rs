//! What scripts say: words of a kind, and text that is encoded so that nobody reads it.

use crate::steps::step;
use miwake_mail::FileKind;

/// Shortest run of base64 or hexadecimal digits that is decoded, in characters.
const RUN: usize = 40;
/// Fewest escapes or character codes in a row that are decoded.
const CODES: usize = 8;
/// Most encoded strings of one encoding that are decoded of one text; saved pages have some thousands.
const STRINGS: usize = 20_000;

/// What an encoded string comes out as.
pub(crate) enum Decoded {
    /// Text, which may be code or markup itself.
    Text(String),
    /// A file of this kind.
    File(FileKind, Vec<u8>),
}

/// The encoded strings of a text.
#[derive(Default)]
pub(crate) struct Strings {
    /// What they come out as.
    pub(crate) items: Vec<Decoded>,
    /// Whether there were more than are decoded.
    pub(crate) cut: bool,
}

/// The encoded strings of `code`, decoded: base64, hexadecimal, `%3c`, `\x3c`, `\u003c`, lists of character codes.
///
/// Runs are told by their alphabet, not by quotes: quotes in regular expressions and comments would mislead.
/// What comes out is at most as long as `code` for each encoding.
pub(crate) fn decoded(code: &str) -> Strings {
    let joined = joined(code);
    let mut out = Strings::default();
    for (count, run) in runs(joined.as_bytes(), is_base64, RUN).enumerate() {
        if count >= STRINGS {
            out.cut = true;
            break;
        }
        let bytes = if run.len() >= 64 && run.iter().all(u8::is_ascii_hexdigit) {
            hex(run)
        } else if run.first() == Some(&b'=') {
            let reversed: Vec<u8> = run.iter().rev().copied().collect();
            miwake_mail::base64(&reversed).0
        } else {
            miwake_mail::base64(run).0
        };
        out.items.extend(told(bytes));
    }
    let mut count = 0;
    for run in runs(joined.as_bytes(), is_string, CODES * 3) {
        let percent = run.iter().filter(|b| **b == b'%').count();
        let slash = run.iter().filter(|b| **b == b'\\').count();
        if percent < CODES && slash < CODES {
            continue;
        }
        count += 1;
        if count > STRINGS {
            out.cut = true;
            break;
        }
        if percent >= CODES {
            out.items.extend(told(unicode_percent(run)));
        }
        if slash >= CODES {
            out.items.extend(told(backslash(run)));
        }
    }
    char_codes(&joined, &mut out);
    out
}

/// String pieces that the code joins (`"a" + "b"`, `"a" & _ "b"`) made one.
fn joined(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(['"', '\'', '`']) {
        let (head, tail) = rest.split_at(at);
        let quote = tail.chars().next().unwrap_or('"');
        out.push_str(head);
        let after = tail.get(1..).unwrap_or_default();
        match joint(after, quote) {
            Some(next) => rest = next,
            None => {
                out.push(quote);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// What follows when the string that just ended goes on in another one.
fn joint(after: &str, quote: char) -> Option<&str> {
    let operator = short_trim(after)?;
    let next = operator.strip_prefix(['+', '&'])?;
    let next = short_trim(next)?;
    let next = next.strip_prefix('_').and_then(short_trim).unwrap_or(next);
    next.strip_prefix(quote)
}

/// Without up to 40 white spaces before; `None` when there are more: long runs would make the work quadratic.
fn short_trim(text: &str) -> Option<&str> {
    let spaces = text
        .bytes()
        .take(41)
        .take_while(u8::is_ascii_whitespace)
        .count();
    (spaces <= 40).then(|| text.get(spaces..).unwrap_or_default())
}

fn is_base64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"+/=_-".contains(&b)
}

fn is_string(b: u8) -> bool {
    !b.is_ascii_whitespace() && !b"\"'`<>()".contains(&b)
}

/// Runs of bytes of one alphabet, at least `least` long.
fn runs(bytes: &[u8], belongs: fn(u8) -> bool, least: usize) -> impl Iterator<Item = &[u8]> {
    bytes
        .split(move |b| !belongs(*b))
        .filter(move |run| run.len() >= least)
}

fn digit(b: Option<&u8>) -> Option<u8> {
    char::from(*b?).to_digit(16).map(|d| d as u8)
}

/// Decodes hexadecimal digits; a lone last one is dropped.
pub(crate) fn hex(run: &[u8]) -> Vec<u8> {
    let pairs = run.as_chunks::<2>().0;
    pairs
        .iter()
        .filter_map(|[high, low]| Some(digit(Some(high))? << 4 | digit(Some(low))?))
        .collect()
}

/// `%3c`, and `%u003c` of JavaScript's `unescape`.
fn unicode_percent(run: &[u8]) -> Vec<u8> {
    if !run.windows(2).any(|pair| pair == b"%u") {
        return miwake_mail::percent_decoded(run);
    }
    escapes(run, b'%')
}

/// `\x3c`, `\u003c` and octal `\74`.
fn backslash(run: &[u8]) -> Vec<u8> {
    escapes(run, b'\\')
}

fn escapes(run: &[u8], mark: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(run.len());
    let mut at = 0;
    while let Some(&b) = run.get(at) {
        at += 1;
        let (skip, digits, radix) = match (b == mark, run.get(at)) {
            (true, Some(b'u')) => (1, 4, 16),
            (true, Some(b'x')) => (1, 2, 16),
            (true, Some(d)) if mark == b'%' && d.is_ascii_hexdigit() => (0, 2, 16),
            (true, Some(b'0'..=b'7')) => (0, 3, 8),
            _ => {
                out.push(b);
                continue;
            }
        };
        let code = run
            .get(at + skip..at + skip + digits)
            .and_then(|d| std::str::from_utf8(d).ok())
            .and_then(|d| u32::from_str_radix(d, radix).ok())
            .and_then(char::from_u32);
        match code {
            Some(c) => {
                out.extend(c.encode_utf8(&mut [0; 4]).as_bytes());
                at += skip + digits;
            }
            None => out.push(b),
        }
    }
    out
}

/// Lists of numbers that are characters: `60,104,116`, `Chr(60)&Chr(104)`, `[char]60+[char]104`.
fn char_codes(code: &str, out: &mut Strings) {
    let mut lists = 0;
    let (mut text, mut count) = (String::new(), 0);
    let mut gap = 0;
    let mut number: Option<u32> = None;
    for b in code.bytes().chain(std::iter::repeat_n(b'\n', 12)) {
        if b.is_ascii_digit() {
            let value = number.unwrap_or(0).saturating_mul(10);
            number = Some(value.saturating_add(u32::from(b - b'0')));
            gap = 0;
            continue;
        }
        if let Some(c) = number.take().and_then(char::from_u32)
            && (!c.is_control() || c.is_ascii_whitespace())
        {
            text.push(c);
            count += 1;
        }
        gap += 1;
        // Between two numbers: `)&Chr(`, `+[char]`, `, `. More is something else.
        if gap > 9 && count > 0 {
            if count >= CODES {
                lists += 1;
                if lists > STRINGS {
                    out.cut = true;
                    return;
                }
                out.items
                    .extend(told(std::mem::take(&mut text).into_bytes()));
            }
            text.clear();
            count = 0;
        }
    }
}

/// What decoded bytes are, if they are anything that matters.
fn told(bytes: Vec<u8>) -> Option<Decoded> {
    if bytes.len() < 6 {
        return None;
    }
    let kind = miwake_mail::file_kind(&bytes);
    let binary = !matches!(
        kind,
        FileKind::Text
            | FileKind::Html
            | FileKind::Xml
            | FileKind::Script
            | FileKind::Unknown
            | FileKind::Empty
            | FileKind::Message
            | FileKind::Media
    );
    // Short runs have the first bytes of a format by chance.
    if binary && bytes.len() >= 22 {
        return Some(Decoded::File(kind, bytes));
    }
    let text = if looks_utf16(&bytes) {
        let units = bytes
            .as_chunks::<2>()
            .0
            .iter()
            .map(|u| u16::from_le_bytes(*u));
        char::decode_utf16(units)
            .map(|c| c.unwrap_or('\u{fffd}'))
            .collect()
    } else {
        String::from_utf8(bytes).ok()?
    };
    let (mut odd, mut all) = (0, 0);
    for c in text.chars() {
        all += 1;
        odd += usize::from(c.is_control() && !c.is_ascii_whitespace() || c == '\u{fffd}');
    }
    let tells = ["<", "http", "(", "://", "\\\\"];
    (odd * 20 <= all && tells.iter().any(|mark| text.contains(mark))).then_some(Decoded::Text(text))
}

/// Latin text in UTF-16, as PowerShell's encoded commands are.
fn looks_utf16(bytes: &[u8]) -> bool {
    let pairs = bytes.as_chunks::<2>().0;
    let latin = pairs.iter().filter(|[low, high]| *low != 0 && *high == 0);
    pairs.len() >= 4 && latin.count() * 10 >= pairs.len() * 8
}

/// The places behind each `mark` in `lower`, as far as `length` says of what follows. None lies over another, so that
/// all of them together take as long as the text is.
pub(crate) fn pieces(
    lower: &str,
    mark: &str,
    length: impl Fn(&str) -> usize,
) -> Vec<std::ops::Range<usize>> {
    let mut out = vec![];
    let mut at = 0;
    while let Some(next) = lower
        .get(at..)
        .and_then(|rest| memchr::memmem::find(rest.as_bytes(), mark.as_bytes()))
    {
        let start = at + next + mark.len();
        let length = length(lower.get(start..).unwrap_or_default());
        step(1 + length);
        if length > 0 {
            out.push(start..start + length);
        }
        at = start + length;
    }
    out
}

/// Where one of `words` (lower case) stands in `lower`; a word that starts or ends with a letter stands alone there.
pub(crate) fn first_of(lower: &str, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|word| find_word(lower, word))
}

/// Whether `word` (lower case) stands in `bytes`, letters compared without case.
pub(crate) fn stands_in(bytes: &[u8], word: &str) -> bool {
    let Some(first) = word.bytes().next() else {
        return false;
    };
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), bytes).any(|at| {
        let found = bytes.get(at..at + word.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
    })
}

fn find_word(lower: &str, word: &str) -> Option<usize> {
    let bytes = lower.as_bytes();
    let joins = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let starts = word.starts_with(|c: char| c.is_ascii_alphanumeric());
    let ends = word.ends_with(|c: char| c.is_ascii_alphanumeric());
    memchr::memmem::find_iter(bytes, word).find(|at| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        !(starts && joins(before) || ends && joins(bytes.get(at + word.len())))
    })
}

/// The first bytes of a text, at most `most` of them.
pub(crate) fn head(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most))
        .unwrap_or_default()
}

/// The words around `at`, on one line.
pub(crate) fn around(text: &str, at: usize) -> &str {
    let bytes = text.as_bytes();
    let line = memchr::memrchr2(b'\n', b'\r', bytes.get(..at).unwrap_or_default());
    let mut start = line.map_or(0, |at| at + 1).max(at.saturating_sub(60));
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let rest = text.get(start..).unwrap_or_default();
    let end = rest
        .char_indices()
        .take(200)
        .find(|(_, c)| matches!(c, '\n' | '\r'))
        .map_or_else(
            || {
                rest.char_indices()
                    .nth(200)
                    .map_or(rest.len(), |(at, _)| at)
            },
            |(at, _)| at,
        );
    rest.get(..end).unwrap_or_default().trim()
}

/// Words of programs and commands that the network is reached with.
pub(crate) const FETCHES: &[&str] = &[
    "msxml2.xmlhttp",
    "msxml2.serverxmlhttp",
    "microsoft.xmlhttp",
    "winhttp.winhttprequest",
    "net.webclient",
    "downloadstring",
    "downloadfile",
    "downloaddata",
    "invoke-webrequest",
    "invoke-restmethod",
    "start-bitstransfer",
    "urldownloadtofile",
    "bitsadmin",
    "urlcache",
    "urllib.request",
    "requests.get",
    "httpclient",
    "iwr",
    "irm",
    "curl",
    "wget",
];

/// Words of programs and commands that start others.
pub(crate) const RUNS: &[&str] = &[
    "wscript.shell",
    "shell.application",
    "shellexecute",
    "start-process",
    "invoke-expression",
    "win32_process",
    "powershell",
    "pwsh",
    "mshta",
    "rundll32",
    "regsvr32",
    "wscript",
    "cscript",
    "msiexec",
    "schtasks",
    "cmd.exe",
    "cmd /c",
    "cmd /k",
    "subprocess.",
    "os.system",
    "os.popen",
    "os.startfile",
    "osascript",
    "frombase64string",
    "iex",
];

/// Words of commands that change how the device trusts, protects or connects.
pub(crate) const SETS: &[&str] = &[
    "set-mppreference",
    "add-mppreference",
    "regwrite",
    "reg add",
    "reg.exe add",
    "addstore",
    "netsh",
    "currentversion\\run",
    "bcdedit",
    "vssadmin",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<String> {
        decoded(code)
            .items
            .into_iter()
            .filter_map(|d| match d {
                Decoded::Text(text) => Some(text),
                Decoded::File(..) => None,
            })
            .collect()
    }

    #[test]
    fn encodings_are_undone() {
        for code in [
            "document.write(unescape('%3Cb%3E%68%69%20%3C%2F%62%3E'))",
            "document.write(unescape('%u003cb%u003e%u0068%u0069%u0020%u003c%u002f%u0062%u003e'))",
            "eval('\\x3c\\x62\\x3e\\x68\\x69\\x20\\x3c\\x2f\\x62\\x3e')",
            "String.fromCharCode(60, 98, 62,104,105,32,60,47,98,62)",
            "x = Chr(60)&Chr(98)&Chr(62)&Chr(104)&Chr(105)&Chr(32)&Chr(60)&Chr(47)&Chr(98)&Chr(62)",
            "[char]60+[char]98+[char]62+[char]104+[char]105+[char]32+[char]60+[char]47+[char]98+[char]62",
        ] {
            assert_eq!(texts(code), ["<b>hi </b>"], "{code}");
        }
        let long = "atob('PGh0bWw+PGJvZHk+aGVsbG8g' + \"\" + 'PC9ib2R5PjwvaHRtbD4KPCEtLSAtLT4=')";
        assert_eq!(
            texts(&long.replace("\"\" + ", "")),
            ["<html><body>hello </body></html>\n<!-- -->"]
        );
    }

    #[test]
    fn ordinary_text_is_no_code() {
        assert!(texts("in 2026, 11, 22 and 1, 2, 3, 4, 5, 6, 7, 8, 9 of them").is_empty());
        assert!(
            texts("https://example.jp/a/very/long/path/that/is/only/letters/and/more").is_empty()
        );
    }

    #[test]
    fn short_words_stand_alone() {
        assert_eq!(first_of("a curl b", &["curl"]), Some(2));
        assert_eq!(first_of("curly", &["curl"]), None);
    }
}
