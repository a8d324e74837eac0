//! Small text files that start, open or set something when they are opened: internet shortcuts, libraries,
//! searches, registry files, queries, remote desktops, profiles, calendars.

use super::{code, words};
use crate::found::Found;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

/// How much of a text is looked at to tell its format, in bytes.
const HEAD: usize = 4 * 1024;

/// Reads `text` if it is of one of these formats, told by its first lines.
pub(crate) fn read(text: &str, extension: &str, found: &mut Found<'_>) -> bool {
    let start = text.trim_start();
    let head = code::head(start, HEAD).to_ascii_lowercase();
    let has = |mark: &str| head.contains(mark);
    if has("[internetshortcut]") {
        internet_shortcut(text, extension, found);
    } else if has("[desktop entry]") {
        desktop_entry(text, found);
    } else if head.starts_with("[shell]") {
        settings(text, "scf", FileKind::Shortcut, found);
        remote_values(text, &["iconfile"], found);
    } else if has("<librarydescription") || has("<searchconnectordescription") {
        library(text, "library-ms", found);
    } else if has("<persistedquery") {
        library(text, "search-ms", found);
    } else if has("<pcsettings") {
        setting_content(text, found);
    } else if head.starts_with("windows registry editor") || head.starts_with("regedit4") {
        registry(text, found);
    } else if head.starts_with("web\n1\n") {
        let url = text.lines().nth(2).unwrap_or_default();
        found.format = "iqy";
        found.indicator(IndicatorKind::OpensRemote, url);
        found.link(LinkSource::Fetched, url, "");
    } else if head.starts_with("id;p") && has("\nc;") {
        spreadsheet_link(text, found);
    } else if has("full address:s:") || has("screen mode id:i:") {
        remote_desktop(text, found);
    } else if has("<plist") && text.contains("PayloadType") {
        profile(text, found);
    } else if head.starts_with("[autorun]") {
        found.format = "inf";
        commands(
            text,
            &["open", "shellexecute", "shell\\open\\command"],
            IndicatorKind::AutoRunFile,
            found,
        );
    } else if has("[version]") && has("signature") && has("$") {
        found.format = "inf";
        for key in [
            "runpresetupcommandssection",
            "runpostsetupcommandssection",
            "registerocxs",
            "addreg",
        ] {
            if text.to_ascii_lowercase().contains(key) {
                found.indicator(IndicatorKind::ChangesSettings, key);
            }
        }
        words::words(text, found);
    } else {
        return false;
    }
    true
}

/// Signed configuration profiles: the list stands within the signature's bytes.
pub(crate) fn signed_profile(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let is_der = bytes.starts_with(b"\x30\x82")
        || bytes.starts_with(b"\x30\x83")
        || bytes.starts_with(b"\x30\x80");
    let Some(start) = is_der
        .then(|| memchr::memmem::find(bytes, b"<plist"))
        .flatten()
    else {
        return false;
    };
    let rest = bytes.get(start..).unwrap_or_default();
    let end = memchr::memmem::find(rest, b"</plist>").unwrap_or(rest.len());
    let text = found.decoding.text_of(rest.get(..end).unwrap_or_default());
    if !text.contains("PayloadType") {
        return false;
    }
    profile(&text, found);
    true
}

/// Whether a path leads to another computer: a web address or a share, also in WebDAV's form.
pub(crate) fn is_remote(path: &str) -> bool {
    let path = path.trim().trim_matches('"').to_ascii_lowercase();
    let share = path.strip_prefix("\\\\").is_some_and(|rest| {
        !rest.starts_with("?\\")
            && !rest.starts_with(".\\")
            && rest.starts_with(|c: char| c.is_alphanumeric())
    });
    let file = path.strip_prefix("file:").is_some_and(|rest| {
        let rest = rest.replace('\\', "/");
        rest.strip_prefix("//")
            .is_some_and(|host| !host.starts_with('/') && !host.starts_with("localhost"))
            || rest.starts_with("////")
    });
    share
        || file
        || ["http://", "https://", "ftp://", "ms-"]
            .iter()
            .any(|s| path.starts_with(s))
}

/// `key=value` lines, keys in lower case.
fn values(text: &str) -> impl Iterator<Item = (String, &str)> {
    text.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.len() < 100).then(|| (key.trim().to_ascii_lowercase(), value.trim()))
    })
}

fn settings(text: &str, format: &'static str, kind: FileKind, found: &mut Found<'_>) {
    found.kind = Some(kind);
    found.format = format;
    words::urls(text, found);
}

fn remote_values(text: &str, keys: &[&str], found: &mut Found<'_>) {
    for (key, value) in values(text) {
        if keys.contains(&key.as_str()) && is_remote(value) {
            found.indicator(IndicatorKind::OpensRemote, value);
        }
    }
}

fn commands(text: &str, keys: &[&str], kind: IndicatorKind, found: &mut Found<'_>) {
    for (key, value) in values(text) {
        if keys.contains(&key.as_str()) {
            found.indicator(kind, value);
            words::words(value, found);
        }
    }
}

fn internet_shortcut(text: &str, extension: &str, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Shortcut);
    found.format = if extension == "website" {
        "website"
    } else {
        "url"
    };
    for (key, value) in values(text) {
        match key.as_str() {
            "url" | "baseurl" => {
                let lower = value.to_ascii_lowercase();
                let web = lower.starts_with("http:") || lower.starts_with("https:");
                if is_remote(value) && !web {
                    found.indicator(IndicatorKind::OpensRemote, value);
                } else if lower.starts_with("file:") {
                    found.indicator(IndicatorKind::RunsCommand, value);
                }
                found.link(LinkSource::Fetched, value, "");
            }
            // Windows fetches the icon of a share at once, and tells that host the user's name.
            "iconfile" | "workingdirectory" if is_remote(value) => {
                found.indicator(IndicatorKind::OpensRemote, value);
            }
            _ => {}
        }
    }
}

fn desktop_entry(text: &str, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Shortcut);
    found.format = "desktop";
    commands(
        text,
        &["exec", "tryexec"],
        IndicatorKind::RunsCommand,
        found,
    );
    for (key, value) in values(text) {
        if key == "url" || key.starts_with("url[") {
            found.link(LinkSource::Fetched, value, "");
        }
    }
}

/// The text of XML elements called `name`, without regard to prefixes' case; no more of XML is needed here.
fn elements<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let lower = text.to_ascii_lowercase();
    let mut out = vec![];
    for (at, _) in lower.match_indices(&format!("<{name}>")) {
        let rest = text.get(at + name.len() + 2..).unwrap_or_default();
        let end = memchr::memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        out.push(rest.get(..end).unwrap_or_default().trim());
    }
    out
}

fn library(text: &str, format: &'static str, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Shortcut);
    found.format = format;
    let mut places = elements(text, "url");
    places.extend(elements(text, "simplelocation"));
    for (at, _) in text.match_indices("path=\"") {
        // Longer ones are no paths.
        let rest = code::head(text.get(at + 6..).unwrap_or_default(), 4_096);
        places.extend(rest.split('"').next());
    }
    for place in places {
        if is_remote(place) {
            found.indicator(IndicatorKind::OpensRemote, place);
            found.link(LinkSource::Fetched, place, "");
        }
    }
}

fn setting_content(text: &str, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Shortcut);
    found.format = "settingcontent-ms";
    for command in elements(text, "deeplink")
        .into_iter()
        .chain(elements(text, "applicationinformation"))
    {
        if !command.is_empty() {
            found.indicator(IndicatorKind::RunsCommand, command);
            words::words(command, found);
        }
    }
}

fn registry(text: &str, found: &mut Found<'_>) {
    found.format = "reg";
    // The first ones say what it is about.
    for key in text.lines().filter(|line| line.starts_with('[')).take(20) {
        found.indicator(IndicatorKind::ChangesSettings, key.trim_matches(['[', ']']));
    }
    words::words(text, found);
}

/// SYLK: cells that start a program or fetch a document.
fn spreadsheet_link(text: &str, found: &mut Found<'_>) {
    found.format = "slk";
    for line in text.lines() {
        let lower = line.to_ascii_lowercase();
        let formula = lower.split(';').find_map(|field| field.strip_prefix('e'));
        let Some(formula) = formula else { continue };
        if formula.contains('|') || formula.contains("!a") {
            found.indicator(IndicatorKind::Dde, line);
        }
        if ["exec(", "call(", "register(", "auto_open"]
            .iter()
            .any(|mark| lower.contains(mark))
        {
            found.indicator(IndicatorKind::ExcelFourMacro, line);
        }
    }
    words::words(text, found);
}

fn remote_desktop(text: &str, found: &mut Found<'_>) {
    found.format = "rdp";
    for line in text.lines() {
        let mut fields = line.splitn(3, ':');
        let (Some(key), Some(_), Some(value)) = (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
        if value.is_empty() || value == "0" {
            continue;
        }
        match key.as_str() {
            "full address" | "alternate full address" | "gatewayhostname" => {
                found.indicator(IndicatorKind::OpensRemote, value);
                found.link(LinkSource::Fetched, value, "");
            }
            "remoteapplicationprogram" | "alternate shell" => {
                found.indicator(IndicatorKind::RunsCommand, value);
            }
            "drivestoredirect" | "redirectclipboard" | "redirectdrives" | "redirectsmartcards"
            | "redirectwebauthn" => {
                found.indicator(IndicatorKind::ChangesSettings, line.trim());
            }
            _ => {}
        }
    }
}

/// Apple configuration profile: what its payloads are.
fn profile(text: &str, found: &mut Found<'_>) {
    found.format = "mobileconfig";
    for (at, mark) in text.match_indices("<key>PayloadType</key>") {
        let rest = text.get(at + mark.len()..).unwrap_or_default();
        let value = rest
            .trim_start()
            .strip_prefix("<string>")
            .and_then(|r| r.split('<').next());
        if let Some(value) = value.filter(|v| *v != "Configuration") {
            found.indicator(IndicatorKind::ChangesSettings, value);
        }
    }
    words::urls(text, found);
    found
        .links
        .retain(|link| !link.href.contains("apple.com/DTDs"));
}

/// Compiled HTML help: pages and scripts that cannot be looked at here.
pub(crate) fn help(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !bytes.starts_with(b"ITSF") {
        return false;
    }
    found.format = "chm";
    found.unread(Unread::Unsupported);
    let text = String::from_utf8_lossy(bytes);
    let lower = text.to_ascii_lowercase();
    // The shortcut control of help pages starts programs; uncompressed parts of the file may name it.
    if let Some(at) = code::first_of(&lower, &["adb880a6-d8ff-11cf-9377-00aa003b7a11"]) {
        found.indicator(IndicatorKind::RunsCommand, code::around(&text, at));
    }
    true
}
