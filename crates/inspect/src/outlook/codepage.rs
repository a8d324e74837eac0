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
        let tries = [self.label, Some("utf-8"), Some("shift_jis")];
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
        assert_eq!(decode(b"caf\xe9", of(1252)), "café");
        assert_eq!(decode(b"caf\xe9 ", None), "café ");
        assert_eq!(wide(b"a\0b\0\0\0"), "ab");
    }
}
