//! What the code of a page does: files it builds, where it leads and sends, what it hides.

use crate::found::Found;
use crate::script::code;
use crate::{IndicatorKind, LinkSource};

/// What the code does.
pub(super) fn behaviour(script: &str, found: &mut Found<'_>) {
    let lower = script.to_ascii_lowercase();
    let has = |mark: &str| lower.contains(mark);
    let makes = ["new blob", "new file", "uint8array", "atob("];
    let gives = [
        "createobjecturl",
        "mssaveoropenblob",
        "mssaveblob",
        ".download",
        "webkiturl",
    ];
    if let Some(at) = gives.iter().find_map(|mark| lower.find(mark))
        && makes.iter().any(|mark| has(mark))
    {
        found.indicator(IndicatorKind::BuildsFile, code::around(script, at));
    }
    redirect(script, &lower, found);
    sends(script, &lower, found);
    if has("clipboard.writetext") || has("execcommand('copy") || has("execcommand(\"copy") {
        let words = [
            "powershell",
            "mshta",
            "cmd /",
            "cmd.exe",
            "curl",
            "msiexec",
            "rundll32",
        ];
        if let Some(at) = code::first_of(&lower, &words) {
            found.indicator(IndicatorKind::CopiesCommand, code::around(script, at));
        }
    }
    if has("type=\"password\"")
        || has("type='password'")
        || has("type = 'password'")
        || has("type = \"password\"")
    {
        found.indicator(IndicatorKind::PasswordField, "");
    }
    let chains = [
        "eval(atob",
        "eval(unescape",
        "eval(string.fromcharcode",
        "eval(function(p,a,c,k,e",
        "eval(decodeuri",
        "write(unescape",
        "write(atob",
        "write(decodeuri",
        "eval(window.atob",
        "document.write(window.atob",
        "function(atob(",
        "[]+[])[+",
        "(![]+[])",
    ];
    let at = chains.iter().find_map(|mark| lower.find(mark));
    let renamed = lower.match_indices("_0x").take(12).count() >= 12;
    if let Some(at) = at.or_else(|| renamed.then(|| lower.find("_0x")).flatten()) {
        hides(code::around(script, at), found);
    }
    for range in miwake_mail::urls_in(script) {
        let url = script.get(range).unwrap_or_default();
        if !url.contains("//www.w3.org/") {
            found.link(
                LinkSource::Text,
                url.trim_end_matches(['\'', '"', ';', ')', '\\']),
                "",
            );
        }
    }
}

/// Code that leads elsewhere. An address must stand there: buttons of honest pages set `location` too.
fn redirect(script: &str, lower: &str, found: &mut Found<'_>) {
    let marks = [
        "location.href",
        "location.replace",
        "location.assign",
        "location",
        "window.open",
    ];
    for mark in marks {
        for value in code::pieces(lower, mark, address) {
            let url = script.get(value).unwrap_or_default();
            let url =
                url.trim_start_matches(|c: char| c.is_ascii_whitespace() || "=('\"`".contains(c));
            if !url.is_empty() {
                found.indicator(IndicatorKind::Redirects, url);
                found.link(LinkSource::Fetched, url, "");
            }
        }
    }
}

/// How far the address goes that is given to what stands before `rest`: 0 when none is, or none of another host.
fn address(rest: &str) -> usize {
    let blank = [' ', '\t', '\n'];
    let value = rest.trim_start_matches(blank);
    let Some(value) = value.strip_prefix(['=', '(']) else {
        return 0;
    };
    let value = value.trim_start_matches([' ', '\t', '\n', '\'', '"', '`']);
    if !is_remote(value) {
        return 0;
    }
    let end = value.find(['\'', '"', '`', ';', ')']);
    rest.len() - value.len() + end.unwrap_or(value.len())
}

/// Code that sends what was typed: an address in a request that posts.
fn sends(script: &str, lower: &str, found: &mut Found<'_>) {
    let posts = [
        "'post'",
        "\"post\"",
        "$.post(",
        "axios.post(",
        "sendbeacon(",
    ];
    let requests = [
        "fetch(",
        "$.ajax(",
        "$.post(",
        "axios.post(",
        ".open(",
        "sendbeacon(",
    ];
    let typed = [
        "password",
        "passwd",
        "input",
        "getelementbyid",
        "formdata",
        ".val()",
        ".value",
    ];
    let bot = lower.find("api.telegram.org/bot");
    let posting = posts.iter().any(|mark| lower.contains(mark))
        && requests.iter().any(|mark| lower.contains(mark))
        && typed.iter().any(|mark| lower.contains(mark));
    if !posting && bot.is_none() {
        return;
    }
    for range in miwake_mail::urls_in(script) {
        let url = script.get(range).unwrap_or_default();
        let library = [
            "jquery",
            ".css",
            "cdnjs",
            "googleapis",
            "w3.org",
            ".min.js",
            ".png",
            ".svg",
            ".ico",
            ".jpg",
        ];
        if !library.iter().any(|mark| url.contains(mark)) {
            found.indicator(
                IndicatorKind::ForeignForm,
                url.trim_end_matches(['\'', '"', ';', ')']),
            );
            return;
        }
    }
}

/// Notes that `text` is hidden, unless something else was noted already.
pub(super) fn hides(text: &str, found: &mut Found<'_>) {
    if !found
        .indicators
        .iter()
        .any(|indicator| indicator.kind == IndicatorKind::Obfuscated)
    {
        let quote: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        found.indicator(
            IndicatorKind::Obfuscated,
            &quote.chars().take(80).collect::<String>(),
        );
    }
}

/// Whether an address leads to another host.
pub(super) fn is_remote(href: &str) -> bool {
    let lower: String = href
        .trim_start()
        .chars()
        .take(8)
        .collect::<String>()
        .to_ascii_lowercase();
    ["http:", "https:", "//", "ftp:"]
        .iter()
        .any(|s| lower.starts_with(s))
}
