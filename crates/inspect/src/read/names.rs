//! Names of files as containers state them.

use crate::engine;

/// CP437 above ASCII: what zip means when it does not say UTF-8 (APPNOTE appendix D).
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Decodes a name whose encoding is not stated: UTF-8, else Shift_JIS (CP932) when that gives Japanese, else CP437.
pub(crate) fn decode(raw: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(raw) {
        return text.to_owned();
    }
    japanese(raw).unwrap_or_else(|| cp437(raw))
}

/// UTF-16 of either byte order, odd bytes at the end left out.
pub(crate) fn utf16(raw: &[u8], big_endian: bool) -> String {
    let units = raw.chunks_exact(2).map(|pair| match pair {
        [a, b] if big_endian => u16::from_be_bytes([*a, *b]),
        [a, b] => u16::from_le_bytes([*a, *b]),
        _ => 0,
    });
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Shift_JIS, when all of it is valid and most of what is no ASCII is kana or kanji: the bytes of "für" are
/// valid Shift_JIS too.
fn japanese(raw: &[u8]) -> Option<String> {
    let (text, whole) = engine::decode(raw, "shift_jis");
    if !whole {
        return None;
    }
    let (mut letters, mut others) = (0, 0);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        match c {
            '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '々' | '〆' => letters += 1,
            '\u{ff61}'..='\u{ff9f}' => letters += 1,
            '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}' => {}
            _ => others += 1,
        }
    }
    (letters > others).then_some(text)
}

fn cp437(raw: &[u8]) -> String {
    raw.iter()
        .map(|byte| match byte.checked_sub(0x80) {
            Some(index) => CP437.chars().nth(usize::from(index)).unwrap_or('\u{fffd}'),
            None => char::from(*byte),
        })
        .collect()
}

/// The last part of a path, whichever way its parts are divided.
pub(crate) fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// Whether a program that takes `name` as a path would write outside the folder it unpacks to.
pub(crate) fn escapes(name: &str) -> bool {
    let mut start = name.chars();
    let drive = matches!(
        (start.next(), start.next()),
        (Some('a'..='z' | 'A'..='Z'), Some(':'))
    );
    drive || name.starts_with(['/', '\\']) || name.split(['/', '\\']).any(|part| part == "..")
}

/// Endings of files that start something when they are opened on a computer.
const STARTERS: &[&str] = &[
    "exe", "com", "scr", "pif", "cpl", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse",
    "wsf", "wsh", "hta", "lnk", "url", "jar", "chm", "msc", "inf",
];

/// Whether opening a file of this name starts something.
pub(crate) fn is_launcher(name: &str) -> bool {
    let (_, ending) = base(name)
        .trim_end_matches(['.', ' '])
        .rsplit_once('.')
        .unwrap_or_default();
    STARTERS
        .iter()
        .any(|starter| ending.eq_ignore_ascii_case(starter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded_by_what_fits() {
        assert_eq!(CP437.chars().count(), 128);
        assert_eq!(decode("請求書.xlsm".as_bytes()), "請求書.xlsm");
        assert_eq!(decode(b"\x90\xbf\x8b\x81\x8f\x91.exe"), "請求書.exe");
        assert_eq!(decode(b"\xc3\xb8\xb2\xd9.txt"), "ﾃｸｲﾙ.txt");
        assert_eq!(decode(b"f\x81r.txt"), "für.txt");
        assert_eq!(decode(b"R\x82sum\x82.pdf"), "Résumé.pdf");
        assert_eq!(decode(b"\xff\xfe"), "\u{a0}■");
        assert_eq!(utf16(b"a\0\x42\x30", false), "aあ");
        assert_eq!(utf16(b"\0a\x30\x42\0", true), "aあ");
    }

    #[test]
    fn paths_that_lead_out_are_told() {
        for name in [
            "../a",
            "a/../../b",
            "..\\a",
            "/etc/x",
            "\\\\host\\x",
            "C:\\x",
            "c:x",
            "a/..",
        ] {
            assert!(escapes(name), "{name}");
        }
        for name in ["a", "a/b", "a..b", "..a/b", "a.../b", "1:2", "あ:b", ""] {
            assert!(!escapes(name), "{name}");
        }
    }

    #[test]
    fn starters_are_told_by_their_ending() {
        for name in ["a.exe", "x/請求書.pdf .EXE", "a.lnk. ", "a\\b.js"] {
            assert!(is_launcher(name), "{name}");
        }
        for name in ["a.exe.pdf", "exe", "a.exe/b", ""] {
            assert!(!is_launcher(name), "{name}");
        }
    }
}
