//! Windows code pages, as Outlook and RTF name charsets.

use encoding_rs::{Encoding, SHIFT_JIS, UTF_8, UTF_16LE, WINDOWS_1252};

/// The charset of a code page; `None` when nobody knows it.
pub(super) fn of(page: u32) -> Option<&'static Encoding> {
    use encoding_rs as e;
    Some(match page {
        874 => e::WINDOWS_874,
        932 | 943 | 10001 => SHIFT_JIS,
        936 | 20936 => e::GBK,
        949 | 51949 => e::EUC_KR,
        950 => e::BIG5,
        1200 => UTF_16LE,
        1201 => e::UTF_16BE,
        1250 => e::WINDOWS_1250,
        1251 => e::WINDOWS_1251,
        1252 | 20127 | 28591 => WINDOWS_1252,
        1253 => e::WINDOWS_1253,
        1254 | 28599 => e::WINDOWS_1254,
        1255 => e::WINDOWS_1255,
        1256 => e::WINDOWS_1256,
        1257 => e::WINDOWS_1257,
        1258 => e::WINDOWS_1258,
        20866 => e::KOI8_R,
        21866 => e::KOI8_U,
        20932 | 51932 => e::EUC_JP,
        28592 => e::ISO_8859_2,
        28595 => e::ISO_8859_5,
        28597 => e::ISO_8859_7,
        28605 => e::ISO_8859_15,
        50220..=50222 => e::ISO_2022_JP,
        54936 => e::GB18030,
        65001 => UTF_8,
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

/// Decodes with the charset stated; with what fits best when there is none, or when the bytes are not in it.
pub(super) fn decode(bytes: &[u8], stated: Option<&'static Encoding>) -> String {
    let tries = [stated, Some(UTF_8), Some(SHIFT_JIS)];
    for encoding in tries.into_iter().flatten() {
        let (text, errors) = encoding.decode_without_bom_handling(bytes);
        if !errors {
            return text.into_owned();
        }
    }
    let (text, _) = stated
        .unwrap_or(WINDOWS_1252)
        .decode_without_bom_handling(bytes);
    text.into_owned()
}

/// UTF-16 as Outlook stores it, without the zero at its end.
pub(super) fn wide(bytes: &[u8]) -> String {
    let (text, _) = UTF_16LE.decode_without_bom_handling(bytes);
    text.trim_end_matches('\0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_with_its_page_or_with_what_fits() {
        let sjis = SHIFT_JIS.encode("請求書").0.into_owned();
        assert_eq!(decode(&sjis, of(932)), "請求書");
        assert_eq!(decode(&sjis, None), "請求書");
        assert_eq!(decode(&sjis, of(65001)), "請求書");
        assert_eq!(decode(b"caf\xe9", of(1252)), "café");
        assert_eq!(decode(b"caf\xe9 ", None), "café ");
        assert_eq!(wide(b"a\0b\0\0\0"), "ab");
    }
}
