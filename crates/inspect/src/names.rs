//! Names of files as containers state them.

use crate::decoder::Decoding;

/// CP437 above ASCII: what zip means when it does not say UTF-8 (APPNOTE appendix D).
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Decodes a name whose encoding is not stated: UTF-8, else Shift_JIS (CP932) when that gives Japanese, else CP437.
pub(crate) fn decode(raw: &[u8], decoding: Decoding<'_>) -> String {
    if let Ok(text) = std::str::from_utf8(raw) {
        return text.to_owned();
    }
    japanese(raw, decoding).unwrap_or_else(|| cp437(raw))
}

/// Shift_JIS, when all of it is valid and most of what is no ASCII is kana or kanji: the bytes of "für" are
/// valid Shift_JIS too.
fn japanese(raw: &[u8], decoding: Decoding<'_>) -> Option<String> {
    let (text, whole) = decoding.decode(raw, "shift_jis");
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decoder::Native;

    #[test]
    fn names_are_decoded_by_what_fits() {
        assert_eq!(CP437.chars().count(), 128);
        let decode = |raw: &[u8]| decode(raw, Decoding(&Native));
        assert_eq!(decode("請求書.xlsm".as_bytes()), "請求書.xlsm");
        assert_eq!(decode(b"\x90\xbf\x8b\x81\x8f\x91.exe"), "請求書.exe");
        assert_eq!(decode(b"\xc3\xb8\xb2\xd9.txt"), "ﾃｸｲﾙ.txt");
        assert_eq!(decode(b"f\x81r.txt"), "für.txt");
        assert_eq!(decode(b"R\x82sum\x82.pdf"), "Résumé.pdf");
        assert_eq!(decode(b"\xff\xfe"), "\u{a0}■");
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
}
