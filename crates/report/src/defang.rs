//! Making words of a mail harmless wherever a report is read: in a terminal, in a mail, in Markdown.

use miwake_checks::visible;

/// `text` as nothing will take for a link or an address, and still readable:
/// `https://a.example/x` becomes `hxxps://a[.]example/x`, `me@a.example` becomes `me[@]a[.]example`.
///
/// Host names without a scheme count too, since mail programs make links of them; so do file names
/// (`.zip` is a top-level domain). Numbers such as `1.5` stay. Doing it twice changes nothing.
#[must_use]
pub fn defang(text: &str) -> String {
    let mut inert = String::with_capacity(text.len() + 16);
    for word in text.split_inclusive(char::is_whitespace) {
        defang_word(word, &mut inert);
    }
    inert
}

/// Schemes that do something without `//` after them.
const SCHEMES: [&str; 9] = [
    "http",
    "https",
    "mailto",
    "javascript",
    "vbscript",
    "data",
    "blob",
    "file",
    "tel",
];

fn defang_word(word: &str, inert: &mut String) {
    let all_dots = word.contains("//") || word.contains("\\\\") || is_dotted_quad(word);
    let mut before = None;
    let mut rest = word.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map(|&(_, next)| next);
        let done = before == Some('[') && after == Some(']');
        match c {
            '@' if !done && !alone(before, after) => inert.push_str("[@]"),
            '.' if !done && joins(before, after, all_dots) => inert.push_str("[.]"),
            ':' if !done => defang_scheme(word, at, after, inert),
            _ => inert.push(c),
        }
        before = Some(c);
    }
}

/// Whether an `@` is only a sign in a sentence: no name stands before or after it. Where a name stands before it, what
/// follows may be in another piece of the text.
fn alone(before: Option<char>, after: Option<char>) -> bool {
    after.is_none_or(char::is_whitespace) && !before.is_some_and(char::is_alphanumeric)
}

/// Whether a dot stands inside a name: a letter follows, or it is part of a URL or an IPv4 address.
fn joins(before: Option<char>, after: Option<char>, all_dots: bool) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_');
    let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if all_dots {
        return before.is_some() && after.is_some_and(|c| !c.is_whitespace());
    }
    inside(before) && inside(after) && !(number(before) && number(after))
}

/// The colon at `at`: breaks the scheme that stands before it, if one does.
fn defang_scheme(word: &str, at: usize, after: Option<char>, inert: &mut String) {
    let head = word.get(..at).unwrap_or_default();
    let scheme = head
        .rsplit(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'))
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let web = scheme == "http" || scheme == "https";
    let known = SCHEMES.contains(&scheme.as_str());
    let slashes = matches!(after, Some('/' | '\\')) && !scheme.is_empty();
    if web && inert.len() >= scheme.len() {
        // Schemes are ASCII and were copied as they are, so this cuts off exactly the scheme.
        inert.truncate(inert.len() - scheme.len());
        inert.push_str(if scheme == "http" { "hxxp:" } else { "hxxps:" });
    } else if (known || slashes) && !scheme.starts_with("hxxp") {
        inert.push_str("[:]");
    } else {
        inert.push(':');
    }
}

/// Whether the word holds an IPv4 address: four numbers with dots between.
fn is_dotted_quad(word: &str) -> bool {
    word.split(|c: char| !c.is_ascii_digit() && c != '.')
        .any(|run| {
            let numbers = run.trim_matches('.').split('.');
            run.matches('.').count() >= 3 && numbers.clone().count() == 4 && {
                let mut numbers = numbers;
                numbers.all(|number| !number.is_empty())
            }
        })
}

/// Words of a mail on one line: invisible, control and direction-changing characters visible,
/// links and addresses defanged.
pub(crate) fn inert(text: &str) -> String {
    defang(&visible(text))
}

/// `text`, harmless, cut to so many characters, and whether it was cut.
pub(crate) fn shortened(text: &str, most: usize) -> (String, bool) {
    let text = inert(text.trim());
    match text.char_indices().nth(most) {
        // What is cut in the middle must not come alive by that.
        Some((end, _)) => (
            defang(&format!("{}…", text.get(..end).unwrap_or_default())),
            true,
        ),
        None => (text, false),
    }
}

/// `text` as Markdown that shows exactly `text`: every character that could start markup is escaped,
/// also at the start of a line.
pub(crate) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (index, c) in text.chars().enumerate() {
        let starts_item = index == 0 && matches!(c, '-' | '+' | '=');
        let starts_number = index == digits && digits > 0 && matches!(c, '.' | ')');
        let always = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' | '!'
        );
        if always || starts_item || starts_number {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{defang, inert, markdown};

    fn check(text: &str, expected: &str) {
        assert_eq!(defang(text), expected, "{text}");
        assert_eq!(defang(expected), expected, "twice: {text}");
    }

    #[test]
    fn links_are_defanged() {
        check(
            "https://a.example/x.y?q=1.5",
            "hxxps://a[.]example/x[.]y?q=1[.]5",
        );
        check("HTTP://A.EXAMPLE", "hxxp://A[.]EXAMPLE");
        check("http://192.0.2/", "hxxp://192[.]0[.]2/");
        check("http:\\\\a.example", "hxxp:\\\\a[.]example");
        check("http:a.example", "hxxp:a[.]example");
        check("//a.example", "//a[.]example");
        check("ftp://a.example", "ftp[:]//a[.]example");
        check("JavaScript:alert(1)", "JavaScript[:]alert(1)");
        check("mailto:me@a.example", "mailto[:]me[@]a[.]example");
        check(
            "http://a.example http://b.example",
            "hxxp://a[.]example hxxp://b[.]example",
        );
    }

    #[test]
    fn hosts_and_addresses_without_a_scheme_are_defanged() {
        check("www.example.jp", "www[.]example[.]jp");
        check("192.0.2.1", "192[.]0[.]2[.]1");
        check("日本.example", "日本[.]example");
        check("a.1", "a[.]1");
        check("me@example.jp。", "me[@]example[.]jp。");
        check("@channel", "[@]channel");
        check("info@", "info[@]");
        check("[@a.example", "[[@]a[.]example");
        check(
            "見てhttps://a.exampleください",
            "見てhxxps://a[.]exampleください",
        );
    }

    #[test]
    fn other_text_stays() {
        for text in [
            "1.5 MB",
            "End. Start",
            "12:30",
            "名前：値",
            "…",
            "",
            "2026.11",
            "ドメイン（@ より後ろ）",
            "after @",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn control_and_direction_characters_show() {
        let hostile = "\u{1b}[31mred\u{1b}]0;t\u{7}\u{202e}fdp.exe\u{0}\r\nnext\u{2028}";
        let shown = inert(hostile);
        assert_eq!(
            shown,
            "<U+001B>[31mred<U+001B>]0;t<U+0007><U+202E>fdp[.]exe<U+0000>  next<U+2028>"
        );
    }

    #[test]
    fn markdown_is_escaped() {
        assert_eq!(
            markdown("[x](y) <b> `c` *d*"),
            "\\[x\\](y) \\<b\\> \\`c\\` \\*d\\*"
        );
        assert_eq!(markdown("1. a"), "1\\. a");
        assert_eq!(markdown("12) a"), "12\\) a");
        assert_eq!(markdown("- a - b"), "\\- a - b");
        assert_eq!(markdown("1.5 MB"), "1\\.5 MB");
        assert_eq!(markdown("# a | b"), "\\# a \\| b");
    }
}
