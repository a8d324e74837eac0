//! What every answer of the site says to the browser.

use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};
use hyper::{Response, StatusCode};
use miwake_basics::host::HEADERS;

/// The headers of all answers. `page` is the site's first page: its own policy (`<meta>`) becomes a header, with who may
/// show the pages in a frame, which a `<meta>` cannot say.
pub(crate) fn all(page: &str, ancestors: &[String]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in HEADERS {
        if let Ok(name) = HeaderName::try_from(name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    let ancestors = match ancestors {
        [] => "'none'".to_owned(),
        some => some.join(" "),
    };
    let policy = format!("{}frame-ancestors {ancestors}", policy(page));
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers
}

/// What the page says of itself, with `; ` behind; empty when it says nothing.
fn policy(page: &str) -> String {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let rest = page.split_once(start).map(|(_, rest)| rest);
    let policy = rest.and_then(|rest| rest.split_once('"'));
    policy.map_or_else(String::new, |(policy, _)| format!("{policy}; "))
}

/// Reads an origin such as `https://intranet.example.co.jp:8443`.
pub(crate) fn origin(text: &str) -> Result<String, String> {
    let wrong = || "write it as https://intranet.example.co.jp".to_owned();
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or_else(wrong)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        return Err(wrong());
    }
    Ok(text.to_owned())
}

/// Puts them on an answer, with how long it may be kept and of which kind it is.
pub(crate) fn put<B>(headers: &HeaderMap, path: &str, answer: &mut Response<B>) {
    let types = kind(path);
    let kept = if answer.status() == StatusCode::OK && is_named_by_content(path) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let own = answer.headers_mut();
    own.extend(headers.clone());
    own.insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    if let Some(kind) = types
        && own.contains_key(CONTENT_TYPE)
    {
        own.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
}

/// Types that are needed with an encoding, or that the table of types does not know. A mail is text to the browser and
/// never shown by itself.
fn kind(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.').unwrap_or(("", "html"));
    match ending {
        "html" => Some("text/html; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "json" => Some("application/json"),
        "webmanifest" => Some("application/manifest+json"),
        "wasm" => Some("application/wasm"),
        "txt" => Some("text/plain; charset=utf-8"),
        "eml" => Some("message/rfc822"),
        _ if path.ends_with('/') => Some("text/html; charset=utf-8"),
        _ => None,
    }
}

/// Whether a file's name holds the checksum of its content (`name-0123456789abcdef.js`): what lies there never changes.
fn is_named_by_content(path: &str) -> bool {
    path.split(['/', '-', '.', '_'])
        .any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_content_is_kept() {
        let kept = |path: &str| {
            let mut answer = Response::new(());
            put(&all("", &[]), path, &mut answer);
            answer.headers()[CACHE_CONTROL]
                .to_str()
                .expect("text")
                .to_owned()
        };
        assert!(kept("/sub/boot-b9d71f4a0f653726.js").contains("immutable"));
        assert!(kept("/miwake-page-bece6a1d8a54a4cc_bg.wasm").contains("immutable"));
        assert!(kept("/engine-28a4f974cc18cc35/engine.wasm").contains("immutable"));
        for path in ["/", "/sw.js", "/policy.json", "/desk/", "/drill/seen.txt"] {
            assert_eq!(kept(path), "no-cache", "{path}");
        }
        let mut missing = Response::new(());
        *missing.status_mut() = StatusCode::NOT_FOUND;
        put(&all("", &[]), "/boot-b9d71f4a0f653726.js", &mut missing);
        assert_eq!(missing.headers()[CACHE_CONTROL], "no-cache");
    }

    #[test]
    fn the_pages_policy_is_a_header_and_only_origins_may_frame() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert_eq!(all(page, &[]).len(), HEADERS.len() + 1);
        let said = |ancestors: &[String]| all(page, ancestors)[CONTENT_SECURITY_POLICY].clone();
        assert_eq!(said(&[]), "default-src 'none'; frame-ancestors 'none'");
        assert_eq!(
            said(&[origin("https://intranet.example.co.jp").expect("an origin")]),
            "default-src 'none'; frame-ancestors https://intranet.example.co.jp"
        );
        for no in [
            "*",
            "intranet.example.co.jp",
            "https://",
            "https://a.example; script-src *",
            "https://a.example/x",
            "data:",
        ] {
            assert!(origin(no).is_err(), "{no}");
        }
    }
}
