//! Addresses that somebody wrote so that no program makes a link of them, as they were before.

/// What dots in brackets look like.
const DOTS: [&str; 10] = [
    "[.]", "(.)", "{.}", "<.>", "[dot]", "(dot)", "[DOT]", "(DOT)", " . ", " .",
];

/// `text` as it was before, when it was changed; else `None`. Its path is left alone but for full-width letters.
pub(super) fn repaired(text: &str) -> Option<String> {
    let narrow: String = text.trim().chars().map(half).collect();
    let (scheme, rest) = narrow.split_once("://").unwrap_or(("", &narrow));
    let known = known_scheme(scheme.trim_end());
    // Only in names and schemes of the web: other addresses may hold anything.
    if known.is_none() && !scheme.is_empty() {
        return None;
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let dotted = DOTS
        .iter()
        .fold(host.to_owned(), |host, dot| host.replace(dot, "."));
    let changed = known.is_some_and(|known| known != scheme.to_ascii_lowercase());
    let same = !changed && dotted == host && !text.contains(is_wide_mark);
    (!same).then(|| match known {
        Some(known) => format!("{known}://{dotted}{path}"),
        None => format!("{dotted}{path}"),
    })
}

/// The scheme that `word` stands for.
fn known_scheme(word: &str) -> Option<&'static str> {
    match word.to_ascii_lowercase().as_str() {
        "https" | "hxxps" | "h**ps" | "ttps" => Some("https"),
        "http" | "hxxp" | "h**p" | "ttp" => Some("http"),
        "ftp" => Some("ftp"),
        _ => None,
    }
}

/// Full-width forms of ASCII.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, '\u{ff01}'..='\u{ff5e}')
}

/// Those that make more than a letter of a host look otherwise.
fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{ff1a}' | '\u{ff0f}' | '\u{ff03}' | '\u{ff1f}')
}

fn half(c: char) -> char {
    match c {
        _ if is_wide(c) => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use crate::Target;

    #[test]
    fn what_people_repair_leads_where_they_get_to() {
        for (text, url, wide) in [
            (
                "hxxps://login.example[.]com/x",
                "https://login.example.com/x",
                false,
            ),
            (
                "hXXp://login(.)example(.)com/x",
                "http://login.example.com/x",
                false,
            ),
            (
                "h**ps://login[dot]example.com",
                "https://login.example.com/",
                false,
            ),
            (
                "ttps://login.example.com/x",
                "https://login.example.com/x",
                false,
            ),
            (
                "https ://login . example . com/x",
                "https://login.example.com/x",
                false,
            ),
            (
                "https://login .example.com/x",
                "https://login.example.com/x",
                false,
            ),
            (
                "login.example[.]com/a[.]b",
                "http://login.example.com/a[.]b",
                false,
            ),
            (
                "ｈｔｔｐｓ：／／ｌｏｇｉｎ．ｅｘａｍｐｌｅ．ｃｏｍ／ｘ",
                "https://login.example.com/x",
                true,
            ),
            (
                "https：//login.example.com/x",
                "https://login.example.com/x",
                true,
            ),
            (
                "https://ｌｏｇｉｎ．example.com/x",
                "https://login.example.com/x",
                true,
            ),
            (
                "https://login.example.com/a .b",
                "https://login.example.com/a%20.b",
                false,
            ),
            ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x", false),
            ("login.example.com/x", "http://login.example.com/x", false),
        ] {
            let target = Target::in_text(text).map(|target| (target.url, target.repaired));
            assert_eq!(target, Some((url.to_owned(), wide)), "{text}");
        }
        assert_eq!(Target::in_text("abc"), None);
    }

    #[test]
    fn a_relative_target_leads_to_the_base() {
        for (href, base, expected) in [
            (
                "x/login",
                "https://example.com/a/b",
                Some("https://example.com/a/x/login"),
            ),
            (
                "/login",
                "https://example.com/a/b",
                Some("https://example.com/login"),
            ),
            (
                "example.org",
                "https://example.com/",
                Some("https://example.com/example.org"),
            ),
            (
                "?a",
                "https://example.com/b",
                Some("https://example.com/b?a"),
            ),
            (
                "../x",
                "//example.com/b/c/d",
                Some("https://example.com/b/x"),
            ),
            ("#top", "https://example.com/", None),
            ("", "https://example.com/", None),
            ("https://example.org/", "https://example.com/", None),
            ("mailto:a@example.org", "https://example.com/", None),
            ("//example.org/", "https://example.com/", None),
            ("x", "cid:a", None),
            ("x", "/a", None),
        ] {
            let target = Target::resolved(href, base).map(|target| target.url);
            assert_eq!(target.as_deref(), expected, "{href} {base}");
        }
    }
}
