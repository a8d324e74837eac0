//! Windows code pages, as Outlook and RTF name charsets.

use crate::decoder::Decoding;
use crate::text::utf16;

/// The charset of a code page, as a WHATWG label; `None` when nobody knows it.
pub(super) fn of(page: u32) -> Option<&'static str> {
    Some(match page {
        874 => "windows-874",
        932 | 943 | 10001 => "shift_jis",
        936 | 20936 => "gbk",
        949 | 51949 => "euc-kr",
        950 => "big5",
        1200 => "utf-16le",
        1201 => "utf-16be",
        1250 => "windows-1250",
        1251 => "windows-1251",
        1252 | 20127 | 28591 => "windows-1252",
        1253 => "windows-1253",
        1254 | 28599 => "windows-1254",
        1255 => "windows-1255",
        1256 => "windows-1256",
        1257 => "windows-1257",
        1258 => "windows-1258",
        20866 => "koi8-r",
        21866 => "koi8-u",
        20932 | 51932 => "euc-jp",
        28592 => "iso-8859-2",
        28595 => "iso-8859-5",
        28597 => "iso-8859-7",
        28605 => "iso-8859-15",
        50220..=50222 => "iso-2022-jp",
        54936 => "gb18030",
        65001 => "utf-8",
        _ => return None,
    })
}

/// The code page of a character set as fonts in RTF name it (`\fcharset`).
pub(super) fn of_font(charset: u32) -> Option<u32> {
    Some(match charset {
        77 => 1252,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}

/// How text with one byte a letter is decoded.
#[derive(Clone, Copy)]
pub(super) struct Charset<'d> {
    /// The charset stated, as a WHATWG label.
    pub(super) label: Option<&'static str>,
    pub(super) decoding: Decoding<'d>,
}

impl Charset<'_> {
    /// Decodes with the charset stated; with what fits best when there is none, or when the bytes are not in it.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        // Any bytes are text of a Western page: what it says counts only where nothing else fits.
        let mistaken = self.label.is_some_and(is_western);
        let first = match mistaken {
            true if std::str::from_utf8(bytes).is_ok() => Some("utf-8"),
            true if is_japanese(bytes) => Some("shift_jis"),
            _ => self.label,
        };
        let tries = [first, self.label, Some("utf-8"), Some("shift_jis")];
        for charset in tries.into_iter().flatten() {
            let (text, whole) = self.decoding.decode(bytes, charset);
            if whole {
                return text;
            }
        }
        let label = self.label.unwrap_or("windows-1252");
        self.decoding.decode(bytes, label).0
    }
}

/// Whether a charset has one byte a letter, and Latin letters.
fn is_western(label: &str) -> bool {
    matches!(
        label,
        "windows-1250"
            | "windows-1252"
            | "windows-1254"
            | "windows-1257"
            | "iso-8859-2"
            | "iso-8859-15"
    )
}

/// Whether bytes are Shift_JIS rather than Latin letters: all of them fit, and most of its characters of two bytes
/// stand beside another one. A pair within a Western word (`don’t`, `détail`) stands alone.
fn is_japanese(bytes: &[u8]) -> bool {
    let (mut beside, mut alone, mut run) = (0, 0, 0);
    let mut rest = bytes;
    loop {
        let pair = match rest {
            [0x81..=0x9f | 0xe0..=0xef, 0x40..=0x7e | 0x80..=0xfc, ..] => true,
            [0..=0x7f | 0xa1..=0xdf, ..] | [] => false,
            _ => return false,
        };
        if pair {
            run += 1;
            rest = rest.get(2..).unwrap_or_default();
            continue;
        }
        match run {
            1 => alone += 1,
            _ => beside += run,
        }
        run = 0;
        match rest.split_first() {
            Some((_, tail)) => rest = tail,
            None => return beside > alone,
        }
    }
}

/// UTF-16 as Outlook stores it, without the zero at its end.
pub(super) fn wide(bytes: &[u8]) -> String {
    utf16(bytes, false).trim_end_matches('\0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decoder::Native;

    #[test]
    fn text_is_read_with_its_page_or_with_what_fits() {
        let decode = |bytes: &[u8], label| {
            let decoding = Decoding(&Native);
            Charset { label, decoding }.decode(bytes)
        };
        let sjis = b"\x90\xbf\x8b\x81\x8f\x91";
        assert_eq!(decode(sjis, of(932)), "請求書");
        assert_eq!(decode(sjis, None), "請求書");
        assert_eq!(decode(sjis, of(65001)), "請求書");
        assert_eq!(decode(sjis, of(1252)), "請求書");
        assert_eq!(decode("請求書".as_bytes(), of(1250)), "請求書");
        let mixed = b"\x82\xb2\x90\xbf\x8b\x81\x8a\x7a 1,200 \x89\x7e (PDF)";
        assert_eq!(decode(mixed, of(1252)), "ご請求額 1,200 円 (PDF)");
        for (western, said) in [
            (&b"R\xe9sum\xe9 d\xe9taill\xe9 "[..], "Résumé détaillé "),
            (b"I don\x92t. \x93Gr\xfc\xdfe\x94 ", "I don’t. “Grüße” "),
            (b"l\x92\xe9t\xe9 cr\xe9\xe9e", "l’été créée"),
        ] {
            assert_eq!(decode(western, of(1252)), said);
        }
        assert_eq!(decode(b"caf\xe9", of(1252)), "café");
        assert_eq!(decode(b"caf\xe9 ", None), "café ");
        assert_eq!(wide(b"a\0b\0\0\0"), "ab");
    }
}
