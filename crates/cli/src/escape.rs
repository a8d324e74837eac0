//! Text from mails on its way to a terminal or a JSON file.

pub(crate) use miwake_checks::visible;
use miwake_checks::visible_quote;

/// Most characters of a subject or reason in a table.
pub(crate) const SHORT: usize = 60;

/// `text` made visible and cut to `characters`.
pub(crate) fn short(text: &str, characters: usize) -> String {
    let text = visible_quote(text);
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// JSON in which characters that could command a terminal or turn the direction of text
/// stand as `\uXXXX`. They only ever stand within strings, so the JSON means the same.
pub(crate) fn json(text: &str) -> String {
    let commands = |c: char| {
        matches!(c, '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if commands(c) {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_visible() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a<U+001B>[2Jb");
        assert_eq!(visible(" 請求書 \u{202e}fdp"), " 請求書 <U+202E>fdp");
        assert_eq!(visible("a\r\nb"), "a  b");
        assert_eq!(short("あいうえお", 3), "あいう…");
    }

    #[test]
    fn json_means_the_same() {
        let value = "x\u{9b}31m\u{202e}y";
        let text = json(&serde_json::to_string(value).unwrap());
        assert_eq!(text, r#""x\u009b31m\u202ey""#);
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), value);
    }
}
