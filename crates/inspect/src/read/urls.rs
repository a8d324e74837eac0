//! URLs in text.

/// Calls `take` with each web address in `text`, as written.
pub(crate) fn each<'a>(text: &'a str, mut take: impl FnMut(&'a str)) {
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let scheme = at - rest.get(..at).map_or(0, scheme_length);
        let start = rest.get(scheme..).unwrap_or_default();
        let end = start
            .find(|c: char| {
                c.is_whitespace()
                    || c.is_control()
                    || matches!(
                        c,
                        '"' | '\'' | '<' | '>' | '`' | ')' | '|' | ';' | '}' | '、' | '。' | '」'
                    )
            })
            .unwrap_or(start.len());
        let url = start.get(..end).unwrap_or_default();
        let behind = at + 3 - scheme;
        if scheme < at && url.len() > behind {
            take(url.trim_end_matches([',', '.']));
        }
        rest = start.get(end.max(behind)..).unwrap_or_default();
    }
}

/// How many of the last bytes are the name of a scheme that fetches.
fn scheme_length(before: &str) -> usize {
    ["https", "http", "ftp", "ms-msdt", "search-ms", "file"]
        .iter()
        .find(|scheme| {
            before
                .len()
                .checked_sub(scheme.len())
                .and_then(|at| before.get(at..))
                .is_some_and(|end| end.eq_ignore_ascii_case(scheme))
        })
        .map_or(0, |scheme| scheme.len())
}
