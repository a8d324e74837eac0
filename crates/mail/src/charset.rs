//! Bytes to text: the charset stated, the habits of mail programs, and what fits best when the label is wrong.

use encoding_rs::{
    EUC_JP, Encoding, ISO_2022_JP, REPLACEMENT, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};

use std::borrow::Cow;

/// Text with how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// WHATWG name of the charset really used; `UTF-7` when it was that.
    pub(crate) name: &'static str,
    /// The label names no charset that we know.
    pub(crate) unknown: bool,
    /// The bytes are not in the charset stated.
    pub(crate) mismatch: bool,
}

/// The text, where [`decode`] without a label would take it for UTF-8 without a mark.
pub(crate) fn plain(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let other = if text.is_ascii() {
        has_jis_escape(bytes)
    } else {
        // UTF-16, or a mark in front.
        memchr::memchr(0, bytes).is_some() || text.starts_with('\u{feff}')
    };
    (!other).then_some(text)
}

/// The text in the charset `label`, whatever the bytes look like, and whether all of them are in it.
pub(crate) fn exactly(bytes: &[u8], label: &str) -> (String, bool) {
    let charset = Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252);
    let (text, errors) = charset.decode_without_bom_handling(bytes);
    (text.into_owned(), !errors)
}

enum Label {
    None,
    Ascii,
    Utf7,
    Known(&'static Encoding),
    Unknown,
}

/// Labels that mail programs write and the WHATWG list lacks.
fn habit(label: &str) -> Option<&'static Encoding> {
    Some(match label {
        "iso-2022-jp-ms" | "iso-2022-jp-1" | "iso-2022-jp-2" | "iso-2022-jp-3" | "cp50220"
        | "cp50221" | "cp50222" | "jis" | "x-jis" | "csiso2022jp2" => ISO_2022_JP,
        "cp932" | "ms932" | "windows-932" | "sjis-win" | "shift-jis-win" | "x-ms-cp932"
        | "shift_jisx0213" | "shift_jis-2004" => SHIFT_JIS,
        "eucjp-win" | "eucjp" | "euc_jp" | "eucjp-ms" | "cp51932" | "x-euc" => EUC_JP,
        "cp936" | "windows-936" | "ms936" => encoding_rs::GBK,
        "cp950" | "windows-950" => encoding_rs::BIG5,
        "cp949" | "ms949" | "windows-949-2000" | "uhc" => encoding_rs::EUC_KR,
        "utf8mb4" | "utf_8" | "utf8-bom" | "cp65001" | "unicode" => UTF_8,
        _ => return None,
    })
}

fn label(stated: Option<&str>) -> Label {
    let Some(stated) = stated else {
        return Label::None;
    };
    let stated = stated
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '\0'))
        .to_ascii_lowercase();
    match stated.as_str() {
        "" => return Label::None,
        "us-ascii" | "ascii" | "ansi_x3.4-1968" | "iso646-us" | "us" | "7bit" | "8bit" => {
            return Label::Ascii;
        }
        "utf-7"
        | "utf7"
        | "x-utf-7"
        | "csutf7"
        | "unicode-1-1-utf-7"
        | "unicode-2-0-utf-7"
        | "x-unicode-2-0-utf-7"
        | "csunicode11utf7"
        | "cp65000"
        | "windows-65000" => {
            return Label::Utf7;
        }
        _ => {}
    }
    match habit(&stated).or_else(|| Encoding::for_label(stated.as_bytes())) {
        Some(encoding) if encoding != REPLACEMENT => Label::Known(encoding),
        _ => Label::Unknown,
    }
}

/// Whether an ISO-2022-JP shift to a Japanese set stands in the bytes.
pub(crate) fn has_jis_escape(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0x1b, bytes).any(|at| {
        matches!(
            (bytes.get(at + 1), bytes.get(at + 2)),
            (Some(b'$'), Some(b'B' | b'@' | b'(')) | (Some(b'('), Some(b'I' | b'J'))
        )
    })
}

/// Whether text under a label that nobody knows may be something else than it was read as: not beyond doubt UTF-8 or
/// Japanese, and with bytes that are no ASCII text in every charset.
pub(crate) fn is_guess(bytes: &[u8], read: &Decoded) -> bool {
    if bytes.is_ascii() {
        // Shifts to other sets: ISO-2022-KR, ISO-2022-CN, HZ.
        let shift = memchr::memchr3(0x0e, 0x0f, 0x1b, bytes).is_some();
        return shift && read.name != ISO_2022_JP.name()
            || memchr::memmem::find(bytes, b"~{").is_some();
    }
    read.name == WINDOWS_1252.name() || read.text.contains('\u{fffd}')
}

/// Decodes `bytes` with the charset `stated`, or with what fits best.
pub(crate) fn decode(bytes: &[u8], stated: Option<&str>) -> Decoded {
    if let Some((encoding, skip)) = Encoding::for_bom(bytes) {
        return done(
            encoding,
            bytes.get(skip..).unwrap_or_default(),
            false,
            false,
        );
    }
    match label(stated) {
        Label::None => guess(bytes, false, false),
        Label::Ascii => guess(bytes, false, !bytes.is_ascii()),
        Label::Unknown => guess(bytes, true, false),
        Label::Utf7 => Decoded {
            text: utf7(bytes),
            name: "UTF-7",
            unknown: false,
            mismatch: false,
        },
        Label::Known(encoding) => stated_charset(bytes, encoding),
    }
}

fn stated_charset(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let escapes = encoding != ISO_2022_JP && bytes.is_ascii() && has_jis_escape(bytes);
    if escapes {
        return done(ISO_2022_JP, bytes, false, true);
    }
    if bytes.is_ascii() && encoding != ISO_2022_JP && encoding != UTF_16LE && encoding != UTF_16BE {
        return done(encoding, bytes, false, false);
    }
    if encoding == UTF_16LE || encoding == UTF_16BE {
        // Eight-bit text under this label is common: what was UTF-16 inside the sender's program.
        return if bytes.contains(&0) {
            done(encoding, bytes, false, false)
        } else {
            guess(bytes, false, true)
        };
    }
    if encoding.is_single_byte() {
        return match better_than_single_byte(bytes) {
            Some(other) if other != encoding => done(other, bytes, false, true),
            _ => done(encoding, bytes, false, false),
        };
    }
    let (text, errors) = plain_decode(bytes, encoding);
    if !errors {
        return Decoded {
            text,
            name: encoding.name(),
            unknown: false,
            mismatch: false,
        };
    }
    if encoding == UTF_8 && utf8_sequences(bytes).0 == 0 && best(bytes) == WINDOWS_1252 {
        return done(WINDOWS_1252, bytes, false, true);
    }
    let other = best(bytes);
    let damage = |e: &'static Encoding| plain_decode(bytes, e).0.matches('\u{fffd}').count();
    if other != encoding && other != WINDOWS_1252 && damage(other) < damage(encoding) {
        return done(other, bytes, false, true);
    }
    // A character cut at the very end is a cut mail, not a wrong label.
    let mismatch = text
        .trim_end()
        .trim_end_matches('\u{fffd}')
        .contains('\u{fffd}');
    done(encoding, bytes, false, mismatch)
}

/// UTF-8 or a Japanese charset that the bytes are in beyond doubt, under a label that fits any bytes.
fn better_than_single_byte(bytes: &[u8]) -> Option<&'static Encoding> {
    if std::str::from_utf8(bytes).is_ok() {
        return Some(UTF_8);
    }
    [SHIFT_JIS, EUC_JP].into_iter().find(|encoding| {
        let (text, errors) = encoding.decode_without_bom_handling(bytes);
        let foreign = text.chars().filter(|c| !c.is_ascii()).count();
        let kana = text.chars().filter(|c| is_kana(*c)).count();
        !errors && kana >= 2 && kana * 10 >= foreign * 3
    })
}

fn guess(bytes: &[u8], unknown: bool, mismatch: bool) -> Decoded {
    done(best(bytes), bytes, unknown, mismatch)
}

/// The charset that fits best, told from the bytes alone.
pub(crate) fn best(bytes: &[u8]) -> &'static Encoding {
    if has_jis_escape(bytes) && bytes.is_ascii() {
        return ISO_2022_JP;
    }
    if bytes.is_ascii() {
        return UTF_8;
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return encoding;
    }
    let (good, bad) = utf8_sequences(bytes);
    if bad == 0 || good > bad * 4 {
        return UTF_8;
    }
    let candidates = [SHIFT_JIS, EUC_JP].map(|e| (japanese_score(bytes, e), e));
    match candidates.into_iter().max_by_key(|(score, _)| *score) {
        Some((score, encoding)) if score > 0 => encoding,
        _ if has_jis_escape(bytes) => ISO_2022_JP,
        _ => WINDOWS_1252,
    }
}

/// UTF-16 text of mostly ASCII letters has a NUL in every other byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.len() < 4 || memchr::memchr(0, bytes).is_none() {
        return None;
    }
    let zeros = |odd: usize| {
        bytes
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = bytes.len() / 6;
    match (even, odd) {
        (0, odd) if odd > enough => Some(UTF_16LE),
        (even, 0) if even > enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Numbers of well-formed multibyte sequences and of broken places.
fn utf8_sequences(bytes: &[u8]) -> (usize, usize) {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    (good, bad)
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}')
}

/// How much the bytes look like Japanese in this charset; 0 or less: not at all.
fn japanese_score(bytes: &[u8], encoding: &'static Encoding) -> i64 {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let (mut score, mut foreign) = (0i64, 0i64);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        foreign += 1;
        score += match c {
            '\u{3001}' | '\u{3002}' | '\u{ff0c}' | '\u{ff0e}' | '\u{3040}'..='\u{30ff}' => 3,
            '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}' => 1,
            // Shift_JIS reads any high byte of another charset as half-width kana.
            '\u{ff61}'..='\u{ff9f}' => -2,
            '\u{fffd}' => -10,
            '\u{e000}'..='\u{f8ff}' => -5,
            _ => 0,
        };
    }
    // One point a character is what random kanji would give: a single word of kanji passes, Latin text does not.
    if score * 2 >= foreign { score } else { 0 }
}

/// Drops shifts that another one follows at once. Joined header words have them (`ESC ( B ESC $ B`), and the
/// decoder of browsers marks each as an error.
fn without_empty_shifts(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_shift = |at: usize| {
        matches!(
            (bytes.get(at), bytes.get(at + 1), bytes.get(at + 2)),
            (Some(0x1b), Some(b'$'), Some(b'B' | b'@'))
                | (Some(0x1b), Some(b'('), Some(b'B' | b'J' | b'I'))
        )
    };
    let mut out: Vec<u8> = vec![];
    let mut copied = 0;
    for at in memchr::memchr_iter(0x1b, bytes) {
        if is_shift(at) && is_shift(at + 3) {
            out.extend_from_slice(bytes.get(copied..at).unwrap_or_default());
            copied = at + 3;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(bytes);
    }
    out.extend_from_slice(bytes.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

fn plain_decode(bytes: &[u8], encoding: &'static Encoding) -> (String, bool) {
    let bytes = if encoding == ISO_2022_JP {
        without_empty_shifts(bytes)
    } else {
        Cow::Borrowed(bytes)
    };
    let (text, errors) = encoding.decode_without_bom_handling(&bytes);
    (text.into_owned(), errors)
}

fn done(encoding: &'static Encoding, bytes: &[u8], unknown: bool, mismatch: bool) -> Decoded {
    Decoded {
        text: plain_decode(bytes, encoding).0,
        name: encoding.name(),
        unknown,
        mismatch,
    }
}

/// UTF-7 (RFC 2152). Browsers do not read it any more; some mail programs do.
fn utf7(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&b) = bytes.get(at) {
        at += 1;
        if b != b'+' {
            out.push(char::from(b));
            continue;
        }
        let run = bytes
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
            .count();
        if run == 0 && bytes.get(at) == Some(&b'-') {
            out.push('+');
        } else {
            let (decoded, _) =
                miwake_basics::base64::decode(bytes.get(at..at + run).unwrap_or_default());
            out.push_str(&UTF_16BE.decode_without_bom_handling(&decoded).0);
        }
        at += run;
        if bytes.get(at) == Some(&b'-') {
            at += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const JAPANESE: &str = "お支払い方法を確認してください。";

    fn encode(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn japanese_without_a_label_is_read_in_every_charset() {
        for encoding in [UTF_8, ISO_2022_JP, SHIFT_JIS, EUC_JP] {
            let read = decode(&encode(encoding, JAPANESE), None);
            assert_eq!((read.text.as_str(), read.name), (JAPANESE, encoding.name()));
            assert!(!read.mismatch && !read.unknown);
        }
    }

    #[test]
    fn japanese_under_a_wrong_label_is_read_and_told() {
        for label in [
            "us-ascii",
            "iso-8859-1",
            "utf-8",
            "shift_jis",
            "euc-jp",
            "windows-1252",
        ] {
            for encoding in [UTF_8, ISO_2022_JP, SHIFT_JIS, EUC_JP] {
                if Encoding::for_label(label.as_bytes()) == Some(encoding) {
                    continue;
                }
                let read = decode(&encode(encoding, JAPANESE), Some(label));
                assert_eq!(read.text, JAPANESE, "{label} {}", encoding.name());
                if !(label == "us-ascii" && encoding == ISO_2022_JP) {
                    assert!(read.mismatch, "{label} {}", encoding.name());
                }
            }
        }
    }

    #[test]
    fn labels_of_mail_programs_are_known() {
        for (label, encoding) in [
            ("ISO-2022-JP-MS", ISO_2022_JP),
            ("cp50220", ISO_2022_JP),
            ("CP932", SHIFT_JIS),
            ("windows-31j", SHIFT_JIS),
            ("x-sjis", SHIFT_JIS),
            ("\"Shift_JIS\"", SHIFT_JIS),
            ("eucJP-win", EUC_JP),
            ("ks_c_5601-1987", encoding_rs::EUC_KR),
            ("gb2312", encoding_rs::GBK),
        ] {
            assert!(
                matches!(super::label(Some(label)), Label::Known(e) if e == encoding),
                "{label}"
            );
        }
    }

    #[test]
    fn joined_words_leave_no_marks() {
        let word = encode(ISO_2022_JP, "お支払い");
        let joined = [word.as_slice(), &word].concat();
        let read = decode(&joined, Some("iso-2022-jp"));
        assert_eq!(
            (read.text.as_str(), read.mismatch),
            ("お支払いお支払い", false)
        );
    }

    #[test]
    fn latin_bytes_labelled_utf8_are_read() {
        let read = decode(b"conta est\xe1 suspensa, ol\xe1 tudo", Some("utf-8"));
        assert_eq!(
            (read.text.as_str(), read.mismatch),
            ("conta está suspensa, olá tudo", true)
        );
    }

    #[test]
    fn an_unknown_label_is_told_and_read_as_what_fits() {
        let read = decode(JAPANESE.as_bytes(), Some("x-nobody-knows"));
        assert!(read.unknown);
        assert_eq!(read.text, JAPANESE);
        for (bytes, guess) in [
            (JAPANESE.as_bytes(), false),
            (b"plain", false),
            (&encode(SHIFT_JIS, JAPANESE), false),
            // EBCDIC, in which letters are high bytes; HZ and ISO-2022-KR, in which they are ASCII.
            (b"\xc4\x85\x81\x99@\xc3\xa4\xa2\xa3\x96\x94\x85\x99", true),
            (b"a ~{<:Ky2;~} b", true),
            (b"\x1b$)C\x0eGQ1[\x0f", true),
        ] {
            let read = decode(bytes, Some("x-nobody-knows"));
            assert_eq!(is_guess(bytes, &read), guess, "{bytes:?}");
        }
    }

    #[test]
    fn latin_text_stays_latin() {
        let read = decode(b"caf\xe9 cr\xe8me br\xfbl\xe9e", Some("iso-8859-1"));
        assert_eq!(
            (read.text.as_str(), read.mismatch),
            ("café crème brûlée", false)
        );
        assert_eq!(decode(b"caf\xe9", None).text, "café");
    }

    #[test]
    fn a_cut_last_character_is_no_wrong_label() {
        let read = decode(b"\xe3\x81\x82\xe3\x81", Some("utf-8"));
        assert_eq!((read.text.as_str(), read.mismatch), ("あ\u{fffd}", false));
    }

    #[test]
    fn utf7_is_decoded() {
        assert_eq!(decode(b"a+-b +MEI-c", Some("utf-7")).text, "a+b あc");
    }

    #[test]
    fn utf16_is_told_by_its_mark_or_by_its_zeros() {
        assert_eq!(decode(b"\xff\xfeh\0i\0", Some("us-ascii")).text, "hi");
        assert_eq!(decode(b"h\0e\0l\0l\0\xe9\0", None).text, "hellé");
    }
}
