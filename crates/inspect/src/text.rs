//! Text out of bytes where the container says how it is written.

use crate::decoder::Decoding;

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

/// Text in a Windows code page, as Office documents name it; an unknown one is taken for 1252.
pub(crate) fn in_code_page(bytes: &[u8], code_page: u16, decoding: Decoding<'_>) -> String {
    let charset = match code_page {
        874 => "windows-874",
        932 => "shift_jis",
        936 => "gbk",
        949 => "euc-kr",
        950 => "big5",
        1250 => "windows-1250",
        1251 => "windows-1251",
        1253 => "windows-1253",
        1254 => "windows-1254",
        1255 => "windows-1255",
        1256 => "windows-1256",
        1257 => "windows-1257",
        1258 => "windows-1258",
        10001 => "shift_jis",
        65001 => "utf-8",
        _ => "windows-1252",
    };
    decoding.decode(bytes, charset).0
}

/// The first `chars` characters of `text`.
pub(crate) fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

/// A name of at most `chars` characters: of a longer one the beginning and the end, which says what the file is.
pub(crate) fn cut_name(name: &str, chars: usize) -> String {
    let length = name.chars().count();
    if length <= chars {
        return name.to_owned();
    }
    let head = chars / 2;
    let tail = chars.saturating_sub(head + 1);
    let start = name.chars().take(head);
    let end = name.chars().skip(length - tail);
    start.chain(['…']).chain(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_keeps_its_ending() {
        assert_eq!(cut_name("請求書.exe", 7), "請求書.exe");
        assert_eq!(cut_name("請求書.exe", 6), "請求書…xe");
        let long = format!("{}.js", "a/".repeat(500));
        let cut = cut_name(&long, 260);
        assert_eq!(cut.chars().count(), 260);
        assert!(cut.ends_with("a/.js"));
    }

    #[test]
    fn utf16_of_either_byte_order_is_read() {
        assert_eq!(utf16(b"a\0\x42\x30", false), "aあ");
        assert_eq!(utf16(b"\0a\x30\x42\0", true), "aあ");
    }
}
