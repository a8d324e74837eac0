use super::*;

/// Scheme, host, the rest, and whether it was repaired.
fn read(text: &str) -> Option<(String, String, String, bool)> {
    let target = Target::parse(text)?;
    let host = target.host.map(|host| host.ascii).unwrap_or_default();
    Some((target.scheme, host, target.rest, target.repaired))
}

fn check(cases: &[(&str, &str, &str, &str, bool)]) {
    for (text, scheme, host, rest, repaired) in cases {
        let expected = (
            (*scheme).to_owned(),
            (*host).to_owned(),
            (*rest).to_owned(),
            *repaired,
        );
        assert_eq!(read(text), Some(expected), "{text:?}");
    }
}

#[test]
fn ordinary_targets() {
    check(&[
        (
            "https://www.Example.jp/a?b#c",
            "https",
            "www.example.jp",
            "/a?b#c",
            false,
        ),
        ("HTTP://example.jp", "http", "example.jp", "/", false),
        ("ftp://example.jp/x", "ftp", "example.jp", "/x", false),
        (
            " https://example.jp/\r\n",
            "https",
            "example.jp",
            "/",
            false,
        ),
        (
            "https://example.jp/long\r\n/path",
            "https",
            "example.jp",
            "/long/path",
            false,
        ),
        ("//example.jp/x", "https", "example.jp", "/x", false),
        (
            "https://日本語.jp/",
            "https",
            "xn--wgv71a119e.jp",
            "/",
            false,
        ),
        ("https://example.jp./", "https", "example.jp", "/", false),
        ("www.example.jp/a", "http", "www.example.jp", "/a", false),
        ("www.example.test", "http", "www.example.test", "/", false),
        ("example.co.jp", "http", "example.co.jp", "/", false),
        ("example.jp:8080/a", "http", "example.jp", "/a", false),
        ("report.zip/a", "http", "report.zip", "/a", false),
        (
            "https://[2001:db8::1]:8443/",
            "https",
            "[2001:db8::1]",
            "/",
            false,
        ),
        (
            "https://example.jp?next=http:\\\\x",
            "https",
            "example.jp",
            "/?next=http:\\\\x",
            false,
        ),
    ]);
}

#[test]
fn what_browsers_repair() {
    check(&[
        ("http:\\\\example.jp\\a", "http", "example.jp", "/a", true),
        ("http:/example.jp", "http", "example.jp", "/", true),
        ("http:example.jp/a", "http", "example.jp", "/a", true),
        ("https:////example.jp", "https", "example.jp", "/", true),
        ("/\\example.jp/a", "https", "example.jp", "/a", true),
        ("ht\ntps://example.jp/", "https", "example.jp", "/", true),
        ("https://exa\tmple.jp/", "https", "example.jp", "/", true),
        ("\u{1}https://example.jp/", "https", "example.jp", "/", true),
        (
            "https://ｅｘａｍｐｌｅ．jp/",
            "https",
            "example.jp",
            "/",
            true,
        ),
        ("https://example。jp/", "https", "example.jp", "/", true),
        ("https://%65xample.jp/", "https", "example.jp", "/", true),
        ("example。jp/a", "http", "example.jp", "/a", true),
        ("java\tscript:alert(1)", "javascript", "", "alert(1)", true),
    ]);
}

#[test]
fn other_schemes() {
    check(&[
        ("javascript:alert(1)", "javascript", "", "alert(1)", false),
        ("JavaScript:alert(1)", "javascript", "", "alert(1)", false),
        ("data:text/html,<b>", "data", "", "text/html,<b>", false),
        ("tel:0312345678", "tel", "", "0312345678", false),
        ("cid:part1@example.jp", "cid", "", "part1@example.jp", false),
        ("search-ms:query=a", "search-ms", "", "query=a", false),
        (
            "file://server.example/share/a",
            "file",
            "server.example",
            "//server.example/share/a",
            false,
        ),
        ("file:///c:/a", "file", "", "///c:/a", false),
        (
            "\\\\server.example\\share\\a",
            "file",
            "server.example",
            "/share/a",
            false,
        ),
        (
            "\\\\server.example@80\\share",
            "file",
            "server.example",
            "/share",
            false,
        ),
        (
            "mailto:a@example.jp?subject=b",
            "mailto",
            "example.jp",
            "a@example.jp?subject=b",
            false,
        ),
        (
            "mailto:a%40example.jp,b@example.com",
            "mailto",
            "example.jp",
            "a%40example.jp,b@example.com",
            false,
        ),
        ("MAILTO:", "mailto", "", "", false),
    ]);
}

#[test]
fn no_target() {
    for text in [
        "",
        " ",
        "#top",
        "?a=b",
        "/path",
        "./a",
        "../a",
        "path/file.html",
        "index.html",
        "report.zip",
        "user@example.jp",
        "こんにちは",
        "http://",
        "https:///",
        "//",
        "192.0.2.1/a",
        "a.example/b",
        "1:2",
    ] {
        assert_eq!(Target::parse(text), None, "{text:?}");
    }
}

#[test]
fn hosts_that_hide() {
    let cases = [
        ("http://3221225985/", HostKind::NumberIpv4, "192.0.2.1"),
        ("http://0xC0.0.2.1/", HostKind::NumberIpv4, "192.0.2.1"),
        ("http://0300.0.2.1/", HostKind::NumberIpv4, "192.0.2.1"),
        ("http://192.0.2.1/", HostKind::Ipv4, "192.0.2.1"),
        (
            "http://[::ffff:c000:201]/",
            HostKind::Ipv6,
            "[::ffff:192.0.2.1]",
        ),
        ("http://localhost/", HostKind::BareName, "localhost"),
        (
            "http://xn--a.example.jp/",
            HostKind::Invalid,
            "xn--a.example.jp",
        ),
        (
            "http://a b.example.jp/",
            HostKind::Invalid,
            "a b.example.jp",
        ),
        ("http://<link>/", HostKind::Invalid, "<link>"),
    ];
    for (text, kind, ascii) in cases {
        let host = Target::parse(text).unwrap().host.unwrap();
        assert_eq!((host.kind, host.ascii.as_str()), (kind, ascii), "{text}");
    }
}

#[test]
fn user_part_and_port() {
    let target = Target::parse("https://www.bank.example%40login:p@evil.test:8443/a").unwrap();
    assert_eq!(target.host.unwrap().ascii, "evil.test");
    assert_eq!(target.userinfo, "www.bank.example%40login:p");
    assert_eq!(target.port, Some(8443));
    assert_eq!(Target::parse("https://evil.test:443/").unwrap().port, None);
    let twice = Target::parse("https://a@b@evil.test/").unwrap();
    assert_eq!(
        (twice.host.unwrap().ascii.as_str(), twice.userinfo.as_str()),
        ("evil.test", "a%40b")
    );
    let wrong = Target::parse("https://u@evil.test:99999/a").unwrap();
    assert_eq!(
        (wrong.host.unwrap().ascii.as_str(), wrong.userinfo.as_str()),
        ("evil.test", "u")
    );
}

#[test]
fn long_targets_are_read_in_linear_time() {
    let started = std::time::Instant::now();
    let cases = [
        format!("https://example.jp/{}", "a".repeat(400_000)),
        format!("https://{}.jp/", "a.".repeat(200_000)),
        format!("https://{}/", "\\@".repeat(200_000)),
        format!("https://{}example.jp/", "a@".repeat(200_000)),
        format!("https://example.jp/?{}", "a=b&".repeat(100_000)),
        format!("mailto:{}", "a@example.jp,".repeat(30_000)),
        "a.".repeat(200_000),
        "h\t".repeat(200_000),
        "/\\".repeat(200_000),
        format!("https://xn--{}.jp/", "a".repeat(400_000)),
        format!("https://{}.jp/", "日".repeat(130_000)),
    ];
    for text in &cases {
        let _ = Target::parse(text);
    }
    // Quadratic time would be hours; the bound is wide because test machines are busy.
    assert!(started.elapsed().as_secs() < 60);
}

#[test]
fn organisations() {
    let cases = [
        ("www.example.jp", "mail.example.jp", true),
        ("example.jp", "example.com", false),
        ("a.github.io", "b.github.io", false),
        ("www.amazon.co.jp", "amazon.com", true),
        ("rakuten.co.jp", "img.r10s.jp", true),
        ("192.0.2.1", "192.0.2.1", true),
        ("192.0.2.1", "198.51.2.1", false),
        ("co.jp", "ne.jp", false),
        ("", "", false),
    ];
    for (a, b, same) in cases {
        assert_eq!(same_organisation(a, b), same, "{a} {b}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_taken(text in "(https?|ftp|mailto|file|x)?:?[/\\\\]{0,3}\\PC{0,30}") {
        let _ = Target::parse(&text);
    }

    /// What the standard's parser makes of a web address is what we say.
    #[test]
    fn as_the_standard_says(text in "https?:[/\\\\]{0,3}[a-z0-9.:@%。ａ-]{1,12}[/\\\\?#a-z]{0,6}") {
        if let Ok(url) = Url::parse(&text) {
            let host = Target::parse(&text).and_then(|target| target.host).map(|host| host.ascii);
            let expected = url.host_str().unwrap().trim_end_matches('.').to_owned();
            if !expected.is_empty() {
                assert_eq!(host, Some(expected));
            }
        }
    }
}

#[test]
fn what_a_program_is_started_with_has_a_host() {
    for (href, expected) in [
        (
            "ms-word:ofe|u|https://docs.example.com/a.docx",
            Some("docs.example.com"),
        ),
        (
            "ms-excel:ofv%7Cu%7Chttps%3A%2F%2Fdocs.example.com%2Fa",
            Some("docs.example.com"),
        ),
        (
            "MS-Word:ofe|u|http://user@docs.example.com:8080/a",
            Some("docs.example.com"),
        ),
        (
            "search-ms:query=a&crumb=location:\\\\files.example.com\\share",
            Some("files.example.com"),
        ),
        (
            "search:query=a&crumb=location:%5C%5Cfiles.example.com@SSL%5Cshare",
            Some("files.example.com"),
        ),
        (
            "onenote:https://notes.example.com/a",
            Some("notes.example.com"),
        ),
        ("smb://files.example.com/a", Some("files.example.com")),
        ("file://files.example.com/a", Some("files.example.com")),
        ("file:///C:/a", None),
        ("ms-settings:privacy", None),
        ("tel:0312345678", None),
        ("msteams:/l/meeting?url=https://a.example", None),
    ] {
        let target = Target::parse(href).expect("a target");
        let host = target.host.map(|host| host.ascii);
        assert_eq!(host.as_deref(), expected, "{href}");
    }
    assert!(
        ["file", "ms-word", "search", "onenote", "smb"]
            .into_iter()
            .all(starts_program)
    );
    assert!(
        !["https", "mailto", "tel", "msteams", "ms-outlook", "webcal"]
            .into_iter()
            .any(starts_program)
    );
}
