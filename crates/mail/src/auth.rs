//! `Authentication-Results` (RFC 8601) and `ARC-Authentication-Results` (RFC 8617).

use crate::model::{AuthResult, AuthResults};

/// Most results of one field and most properties of one result; real fields have about ten.
const RESULTS: usize = 64;

/// Reads one field value; `header` is its index.
pub(crate) fn read(value: &str, header: usize, arc: bool) -> AuthResults {
    let mut out = AuthResults {
        header,
        arc,
        ..AuthResults::default()
    };
    let mut segments = split(value).into_iter().peekable();
    if arc {
        segments.next_if(|words| is_instance(words));
    }
    // Outlook leaves the authserv-id out and starts with a result.
    if let Some(words) = segments.next_if(|words| !is_result(words)) {
        out.server = words.first().map(|w| w.to_lowercase()).unwrap_or_default();
    }
    out.results = segments
        .filter_map(|words| result(&words))
        .take(RESULTS)
        .collect();
    out
}

fn is_instance(words: &[String]) -> bool {
    matches!(words, [word] if word.split_once('=').is_some_and(|(key, n)| {
        key.trim().eq_ignore_ascii_case("i") && n.trim().bytes().all(|b| b.is_ascii_digit())
    }))
}

fn is_result(words: &[String]) -> bool {
    words.first().is_some_and(|word| word.contains('='))
}

fn result(words: &[String]) -> Option<AuthResult> {
    let mut pairs = words.iter().filter_map(|word| word.split_once('='));
    let (method, result) = pairs.next()?;
    let method = method.split('/').next().unwrap_or(method);
    Some(AuthResult {
        method: method.to_lowercase(),
        result: result.to_lowercase(),
        properties: pairs
            .take(RESULTS)
            .map(|(key, value)| (key.to_lowercase(), value.to_owned()))
            .collect(),
    })
}

/// Splits at `;`, each segment into words; comments are dropped, quotes removed, `a = b` joined.
fn split(value: &str) -> Vec<Vec<String>> {
    let mut segments = vec![vec![]];
    let mut word = String::new();
    let (mut depth, mut quoted) = (0usize, false);
    // Inside the obsolete forms `method = result`, `method / version` and `type . property`.
    let mut spaced = false;
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted || depth > 0 => {
                let next = chars.next();
                if depth == 0 {
                    word.extend(next);
                }
            }
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => word.push(c),
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            ';' => {
                end_word(&mut segments, &mut word);
                segments.push(vec![]);
            }
            '=' | '/' | '.' if word.is_empty() => {
                word = segments.last_mut().and_then(Vec::pop).unwrap_or_default();
                word.push(c);
                spaced = true;
            }
            c if c.is_whitespace() && spaced && word.ends_with(['=', '/', '.']) => {}
            c if c.is_whitespace() => {
                spaced = false;
                end_word(&mut segments, &mut word);
            }
            _ => word.push(c),
        }
    }
    end_word(&mut segments, &mut word);
    segments.retain(|words| !words.is_empty());
    segments
}

fn end_word(segments: &mut [Vec<String>], word: &mut String) {
    let word = std::mem::take(word);
    if let Some(segment) = segments.last_mut()
        && !word.is_empty()
    {
        segment.push(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(results: &AuthResults) -> String {
        let mut out = format!("[{}]", results.server);
        for r in &results.results {
            out += &format!(" {}={}", r.method, r.result);
            for (key, value) in &r.properties {
                out += &format!(",{key}={value}");
            }
        }
        out
    }

    #[test]
    fn the_forms_of_common_servers_are_read() {
        for (value, arc, expected) in [
            (
                "mx.example.com; dkim=pass header.i=@example.jp header.s=s1 header.b=\"a;b\"; spf=pass (mx.example.com: domain of a@example.jp designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@example.jp; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=example.jp",
                false,
                "[mx.example.com] dkim=pass,header.i=@example.jp,header.s=s1,header.b=a;b spf=pass,smtp.mailfrom=a@example.jp dmarc=pass,header.from=example.jp",
            ),
            (
                "spf=Pass (sender IP is 192.0.2.1) smtp.mailfrom=example.jp; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=example.jp;compauth=fail reason=001",
                false,
                "[] spf=pass,smtp.mailfrom=example.jp dkim=none,header.d=none dmarc=fail,action=none,header.from=example.jp compauth=fail,reason=001",
            ),
            (
                "i=1; MX.example.com 1; arc=none",
                true,
                "[mx.example.com] arc=none",
            ),
            ("mx.example.com 1; none", false, "[mx.example.com]"),
            (
                "mx.example.com; dkim/1 = pass (x (y) \\) z) header.d = example.jp",
                false,
                "[mx.example.com] dkim=pass,header.d=example.jp",
            ),
            // RFC 8601, appendix B.7.
            (
                "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wanted to see it) 1362471462",
                false,
                "[foo.example.net] dkim=fail,policy.expired=1362471462",
            ),
            ("", false, "[]"),
            ("(((", false, "[]"),
        ] {
            assert_eq!(show(&read(value, 0, arc)), expected, "{value}");
        }
    }
}
