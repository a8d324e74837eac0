//! What a link points to, as a browser would understand it.

use crate::brands::brand_of_domain;
use crate::suffix::{SuffixSource, registrable_domain};
use crate::{Host, HostKind};
use std::borrow::Cow;
use url::{Position, Url};

mod repair;

/// Last labels that are also endings of file names: `report.zip` alone is no link.
const FILE_ENDINGS: &[&str] = &["md", "mov", "pl", "ps", "py", "rs", "sh", "zip"];

/// Bytes of the longest target that is resolved against a base, which may stand before two thousand of them.
const MAX_RESOLVED: usize = 16 * 1024;

/// A link target taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Scheme, lower case, such as `https`, `mailto`, `javascript`; `file` for `\\host\share`.
    pub scheme: String,
    /// Host of an http, https, ftp or file target (and the domain of the first mailto recipient, and the host of the
    /// address that a program is started with, see [`starts_program`]).
    /// A web target whose host no browser accepts has one of kind [`HostKind::Invalid`].
    pub host: Option<Host>,
    /// User part before `@` in the authority, still encoded; empty when there is none.
    pub userinfo: String,
    /// Port when it is not the scheme's own.
    pub port: Option<u16>,
    /// Path, query and fragment as in the normalised URL.
    pub rest: String,
    /// The whole target, normalised; as given where it cannot be.
    pub url: String,
    /// Whether the target had to be repaired to be understood, as browsers do silently: back-slashes, missing or
    /// surplus slashes, leading control characters, tabs or line ends in scheme or host, and a host written
    /// with full-width letters, ideographic dots or percent signs.
    /// Blanks around it and line ends in a long path are ordinary, and so is `//host/…`.
    pub repaired: bool,
}

impl Target {
    /// Reads a link target. `None` when no browser would follow it: empty, only a fragment, relative, or without host.
    /// A text without scheme that starts with `www.` or a domain below a known suffix is read as `http`, and
    /// `//host/…` as `https`. A scheme that is not for the web is recognised and its text left alone.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let trimmed = text.trim_matches(|c: char| c <= ' ');
        let clean = without_line_ends(trimmed);
        let leading = text.trim_start_matches([' ', '\t', '\r', '\n']);
        let controls = leading.starts_with(|c: char| c < ' ');
        let mut target = match Shape::of(&clean)? {
            Shape::Mail(rest) => mail(&clean, rest),
            Shape::Other(scheme) => other(scheme, &clean),
            Shape::Share(rest) => share(rest),
            Shape::Web {
                scheme,
                rest,
                slashes,
            } => web(scheme, rest, slashes)?,
        };
        target.repaired |= controls || broken_before_path(trimmed, &clean);
        Some(target)
    }

    /// Reads a target as it is written out in a text: like [`Target::parse`], and what people repair before they open
    /// it: `hxxps://example[.]jp`, `ttps://example.jp`, `https ://example . jp`, and all of it in full-width letters.
    #[must_use]
    pub fn in_text(text: &str) -> Option<Self> {
        let Some(whole) = repair::repaired(text) else {
            return Self::parse(text);
        };
        let mut target = Self::parse(&whole)?;
        target.repaired |= text.contains(repair::is_wide);
        Some(target)
    }

    /// The target of `href` in a page whose `<base>` is `base`: as a browser resolves it (HTML, section 4.2.3); `None`
    /// where `href` says itself where it leads, or stays within the page, or `base` is no page of the web.
    #[must_use]
    pub fn resolved(href: &str, base: &str) -> Option<Self> {
        let href = href.trim_matches(|c: char| c <= ' ');
        let own = scheme(href).is_some() || href.starts_with("//") || href.starts_with("\\\\");
        let stays = href.is_empty() || href.starts_with('#');
        if own || stays || href.len().max(base.len()) > MAX_RESOLVED {
            return None;
        }
        let base = Self::parse(base).filter(Self::is_web)?;
        let url = Url::parse(&base.url).ok()?.join(href).ok()?;
        Self::parse(url.as_str()).filter(Self::is_web)
    }

    /// Whether it leads to a web page.
    #[must_use]
    pub fn is_web(&self) -> bool {
        matches!(self.scheme.as_str(), "http" | "https")
    }
}

/// What a browser deletes anywhere in a URL.
fn without_line_ends(text: &str) -> Cow<'_, str> {
    let deleted = ['\t', '\r', '\n'];
    match text.contains(deleted) {
        true => Cow::Owned(text.replace(deleted, "")),
        false => Cow::Borrowed(text),
    }
}

/// Whether tabs or line ends stood in scheme or authority of `given`; `clean` is without them.
fn broken_before_path(given: &str, clean: &str) -> bool {
    if given.len() == clean.len() {
        return false;
    }
    let after_slashes = clean.find(':').map_or(0, |colon| colon + 1);
    let rest = clean.get(after_slashes..).unwrap_or("");
    let host = rest.trim_start_matches(['/', '\\']);
    let path = host.find(['/', '\\', '?', '#']).unwrap_or(host.len());
    let head = clean.len() - host.len() + path;
    clean.get(..head) != given.get(..head)
}

/// What kind of target a text is.
enum Shape<'a> {
    /// `mailto:` and what follows.
    Mail(&'a str),
    /// Another scheme that has no authority that matters.
    Other(&'a str),
    /// `\\host\share`, after the slashes.
    Share(&'a str),
    /// What has a web host.
    Web {
        scheme: &'static str,
        /// From the authority on.
        rest: &'a str,
        /// Whether the slashes before it are as they should be.
        slashes: bool,
    },
}

impl<'a> Shape<'a> {
    fn of(text: &'a str) -> Option<Self> {
        if let Some((scheme, rest)) = scheme(text) {
            return Some(Self::of_scheme(scheme, rest));
        }
        if text.starts_with(['/', '\\']) {
            return Self::of_slashes(text);
        }
        is_bare_host(text).then_some(Self::Web {
            scheme: "http",
            rest: text,
            slashes: true,
        })
    }

    fn of_scheme(scheme: &'a str, rest: &'a str) -> Self {
        let web = ["http", "https", "ftp"];
        let web = web.into_iter().find(|web| scheme.eq_ignore_ascii_case(web));
        match web {
            Some(web) => {
                let after = rest.trim_start_matches(['/', '\\']);
                let slashes = rest.get(..rest.len() - after.len()) == Some("//");
                Self::Web {
                    scheme: web,
                    rest: after,
                    slashes,
                }
            }
            None if scheme.eq_ignore_ascii_case("mailto") => Self::Mail(rest),
            None => Self::Other(scheme),
        }
    }

    fn of_slashes(text: &'a str) -> Option<Self> {
        let after = text.trim_start_matches(['/', '\\']);
        let slashes = text.get(..text.len() - after.len())?;
        match slashes {
            "\\\\" => Some(Self::Share(after)),
            "/" | "\\" => None,
            _ => Some(Self::Web {
                scheme: "https",
                rest: after,
                slashes: slashes == "//",
            }),
        }
    }
}

/// Scheme and what follows its colon (RFC 3986 3.1). `example.jp:8080` has a host and a port, not a scheme.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let colon = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'))?;
    let (scheme, rest) = text.split_at(colon);
    let rest = rest.strip_prefix(':')?;
    let port = rest.starts_with(|c: char| c.is_ascii_digit());
    let host = scheme.contains('.') && port;
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && !host).then_some((scheme, rest))
}

/// Whether a text without scheme starts with what people write for a web page.
fn is_bare_host(text: &str) -> bool {
    let end = text.find(['/', '\\', '?', '#', ':']).unwrap_or(text.len());
    let (written, rest) = text.split_at(end);
    if written.contains(['@', '%', ' ']) {
        return false;
    }
    let host = Host::parse(written);
    if host.kind != HostKind::Domain {
        return false;
    }
    if host.ascii.starts_with("www.") {
        return true;
    }
    let known = host
        .suffix()
        .filter(|suffix| suffix.source != SuffixSource::Unlisted);
    let file = rest.is_empty() && host.labels() == 2;
    known.is_some_and(|suffix| !(file && FILE_ENDINGS.contains(&suffix.text)))
}

fn web(scheme: &str, rest: &str, slashes: bool) -> Option<Target> {
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at(end);
    let (_, written) = authority.rsplit_once('@').unwrap_or(("", authority));
    let written = without_port(written);
    if written.is_empty() {
        return None;
    }
    let path = after.split(['?', '#']).next().unwrap_or(after);
    let repaired = !slashes || path.contains('\\') || is_disguised(written);
    let given = format!("{scheme}://{rest}");
    let Ok(url) = Url::parse(&given) else {
        return Some(unreadable(scheme, authority, after, given, repaired));
    };
    let mut host = Host::parse(written);
    let normal = url.host_str()?;
    if host.ascii != normal.trim_end_matches('.') {
        host = Host::parse(normal);
    }
    Some(Target {
        scheme: scheme.to_owned(),
        host: Some(host),
        userinfo: userinfo(&url),
        port: url.port(),
        rest: url[Position::BeforePath..].to_owned(),
        url: url.into(),
        repaired,
    })
}

/// A web target that no browser opens, kept because somebody wrote it.
fn unreadable(scheme: &str, authority: &str, after: &str, given: String, repaired: bool) -> Target {
    let (userinfo, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    Target {
        scheme: scheme.to_owned(),
        host: Some(Host::parse(without_port(host))),
        userinfo: userinfo.to_owned(),
        port: None,
        rest: after.to_owned(),
        url: given,
        repaired,
    }
}

/// A host without `:port`.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether a host is written so that it does not look like itself.
fn is_disguised(host: &str) -> bool {
    host.contains(|c: char| matches!(c, '%' | '。' | '｡' | '\u{FF01}'..='\u{FF5E}'))
}

fn userinfo(url: &Url) -> String {
    match url.password() {
        Some(password) => format!("{}:{password}", url.username()),
        None => url.username().to_owned(),
    }
}

fn mail(text: &str, rest: &str) -> Target {
    let recipients = rest.split(['?', '#']).next().unwrap_or(rest);
    let first = recipients
        .split([',', ';'])
        .find(|recipient| !recipient.is_empty())
        .unwrap_or("");
    // "%40" is a usual way to write the "@" of a recipient.
    let host = first
        .rsplit_once('@')
        .or_else(|| first.rsplit_once("%40"))
        .map(|(_, domain)| Host::parse(domain.trim_matches([' ', '>'])));
    Target {
        scheme: "mailto".to_owned(),
        host,
        userinfo: String::new(),
        port: None,
        rest: rest.to_owned(),
        url: text.to_owned(),
        repaired: false,
    }
}

fn other(scheme: &str, text: &str) -> Target {
    let scheme = scheme.to_ascii_lowercase();
    let rest = text.get(scheme.len() + 1..).unwrap_or("");
    let host = match scheme.as_str() {
        "file" => rest.strip_prefix("//").and_then(file_host),
        "smb" | "cifs" | "nfs" | "dav" | "davs" => file_host(rest.trim_start_matches(['/', '\\'])),
        _ if starts_program(&scheme) => handed_on(rest),
        _ => None,
    };
    Target {
        url: format!("{scheme}:{rest}"),
        rest: rest.to_owned(),
        scheme,
        host,
        userinfo: String::new(),
        port: None,
        repaired: false,
    }
}

/// Whether targets of this scheme (lower case) start a program with what follows, or reach for a file: those of Office
/// (`ms-word:`), of Windows' search and settings, of shares, of remote desktops, and those that install.
#[must_use]
pub fn starts_program(scheme: &str) -> bool {
    const ORDINARY: [&str; 3] = ["ms-outlook", "ms-windows-store", "ms-teams"];
    matches!(
        scheme,
        "file"
            | "smb"
            | "cifs"
            | "nfs"
            | "afp"
            | "dav"
            | "davs"
            | "search"
            | "search-ms"
            | "onenote"
            | "onenote-cmd"
            | "shell"
            | "hcp"
            | "its"
            | "mk"
            | "mhtml"
            | "jar"
            | "res"
            | "rdp"
            | "vnc"
            | "ssh"
            | "telnet"
            | "ldap"
            | "itms-services"
            | "intent"
            | "android-app"
            | "appinstaller"
            | "steam"
            | "bitsadmin"
            | "microsoft-edge"
    ) || scheme.starts_with("ms-") && !ORDINARY.contains(&scheme)
}

/// The host of the address that a program is started with: `ms-word:ofe|u|https://host/…`, `search-ms:…location:\\\\host\\…`.
fn handed_on(rest: &str) -> Option<Host> {
    let start = rest.get(..MAX_RESOLVED).unwrap_or(rest);
    let text = crate::percent::percent_decoded(start);
    let lower = text.to_ascii_lowercase();
    let marks = ["https://", "http://", "file://", "\\\\", "location:\\\\"];
    let (at, mark) = marks
        .iter()
        .filter_map(|mark| Some((lower.find(mark)?, mark)))
        .min()?;
    let rest = text.get(at + mark.len()..)?.trim_start_matches(['/', '\\']);
    let host = rest
        .split(['/', '\\', '?', '#', '|', '&', ' ', '"'])
        .next()?;
    if mark.ends_with('\\') {
        return file_host(host);
    }
    let (_, host) = host.rsplit_once('@').unwrap_or(("", host));
    Some(without_port(host))
        .filter(|host| !host.is_empty())
        .map(Host::parse)
}

fn share(rest: &str) -> Target {
    let path = rest.replace('\\', "/");
    Target {
        scheme: "file".to_owned(),
        host: file_host(rest),
        userinfo: String::new(),
        port: None,
        url: format!("file://{path}"),
        rest: path
            .find('/')
            .and_then(|slash| path.get(slash..))
            .unwrap_or("")
            .to_owned(),
        repaired: false,
    }
}

/// The computer that a share is on. `host@80` and `host@SSL` (WebDAV) name a port after the host.
fn file_host(rest: &str) -> Option<Host> {
    let name = rest.split(['/', '\\']).next()?;
    let name = name.split('@').next().filter(|name| !name.is_empty())?;
    Some(Host::parse(name))
}

/// Whether two ASCII lower-case hosts belong to one organisation: same registrable domain, or both of one group of brands.
/// An unlisted last label (`.example`) counts as a suffix.
#[must_use]
pub fn same_organisation(a: &str, b: &str) -> bool {
    if a.is_empty() || b.is_empty() {
        return false;
    }
    if registrable_or_self(a) == registrable_or_self(b) {
        return true;
    }
    match (brand_of_domain(a), brand_of_domain(b)) {
        (Some(a), Some(b)) => a.group == b.group,
        _ => false,
    }
}

/// A host without the `www.` in front, which says nothing.
#[must_use]
pub fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

fn registrable_or_self(host: &str) -> &str {
    registrable_domain(host).unwrap_or(host)
}

#[cfg(test)]
mod tests;
