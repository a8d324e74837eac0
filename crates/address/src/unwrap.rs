//! Links that hold another link: mail gateways, open redirectors, translation pages and click counters put
//! the real target into their own URL. It is read from there; nothing is fetched.

use crate::generated::tables::WRAPPERS;
use crate::percent::percent_decoded;
use crate::rows::{How, Wrapper, WrapperKind};
use crate::suffix::SuffixSource;
use crate::target::Target;
use miwake_basics::base64;

/// Most layers taken off one link.
pub const MAX_LAYERS: usize = 8;
/// Bytes of the longest URL in which targets are looked for; longer ones hold no page that could be shown.
const MAX_URL: usize = 16_384;

/// One layer taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The host of the wrapper.
    pub wrapper: String,
    /// What the wrapper is for.
    pub kind: WrapperKind,
    /// What stood in it.
    pub target: Target,
}

/// The layers of a link, outermost first, at most [`MAX_LAYERS`]; empty when it wraps nothing that can be read.
/// The target of the last one is where the link leads, as far as its text tells.
#[must_use]
pub fn unwrap(target: &Target) -> Vec<Layer> {
    let mut layers: Vec<Layer> = Vec::new();
    while layers.len() < MAX_LAYERS {
        let outer = layers.last().map_or(target, |layer| &layer.target);
        let Some(layer) = one_layer(outer) else { break };
        layers.push(layer);
    }
    layers
}

fn one_layer(target: &Target) -> Option<Layer> {
    if !target.is_web() || target.url.len() > MAX_URL {
        return None;
    }
    let host = &target.host.as_ref()?.ascii;
    let name = table_name(target)?;
    wrappers_of(&name)
        .filter(|wrapper| {
            let path = target.rest.get(..wrapper.path.len());
            path.is_some_and(|path| path.eq_ignore_ascii_case(wrapper.path))
        })
        .find_map(|wrapper| {
            let inner = wrapper.target(target, host)?;
            Some(Layer {
                wrapper: host.clone(),
                kind: wrapper.kind,
                target: inner,
            })
        })
}

/// The host as the table has it: Google's country domains as `google.com`.
fn table_name(target: &Target) -> Option<String> {
    let host = target.host.as_ref()?;
    let own = host.registrable.as_deref()?;
    let before = host.ascii.strip_suffix(own)?;
    Some(match own.split_once('.') {
        Some(("google", _)) => format!("{before}google.com"),
        _ => host.ascii.clone(),
    })
}

/// The rows of `host` and of its parents, the nearest first.
fn wrappers_of(host: &str) -> impl Iterator<Item = &'static Wrapper> {
    let dots = host.match_indices('.').take(127).map(|(dot, _)| dot + 1);
    [0].into_iter().chain(dots).flat_map(|start| {
        let name = host.get(start..).unwrap_or("");
        let first = WRAPPERS.partition_point(|row| row.host < name);
        let rows = WRAPPERS.get(first..).unwrap_or(&[]);
        rows.iter().take_while(move |row| row.host == name)
    })
}

impl Wrapper {
    fn target(&self, outer: &Target, host: &str) -> Option<Target> {
        match self.how {
            How::Query(names) => parameters(&outer.rest)
                .filter(|(name, _)| names.contains(name))
                .find_map(|(_, value)| written_url(value)),
            How::HostOnly(names) => parameters(&outer.rest)
                .filter(|(name, _)| names.contains(name))
                .find_map(|(_, value)| {
                    let known = Target::parse(&percent_decoded(value))?;
                    known.host.as_ref()?.registrable.as_ref()?;
                    Some(known)
                }),
            How::After => after(outer.rest.get(self.path.len()..)?),
            How::Host => host_and_path(outer.rest.get(self.path.len()..)?),
            How::Proofpoint2 => {
                let (_, value) = parameters(&outer.rest).find(|(name, _)| *name == "u")?;
                web(&percent_decoded(&value.replace('-', "%").replace('_', "/")))
            }
            How::Proofpoint3 => proofpoint_3(outer.rest.get(self.path.len()..)?),
            How::TranslatedHost => translated(outer, host.strip_suffix(self.host)?),
        }
    }
}

/// Names and values of the query, still encoded. A semicolon parts them, too, in advertisements.
fn parameters(rest: &str) -> impl Iterator<Item = (&str, &str)> {
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or(query);
    query
        .split(['&', ';'])
        .filter_map(|pair| pair.split_once('='))
}

/// A web target from its text; only what has a scheme or a host that starts with `www.`.
fn web(text: &str) -> Option<Target> {
    let start = text
        .trim_start()
        .get(..8)
        .unwrap_or(text)
        .to_ascii_lowercase();
    let complete = ["http:", "https:", "//", "www."]
        .iter()
        .any(|scheme| start.starts_with(scheme));
    Target::parse(text).filter(|target| complete && target.is_web() && target.host.is_some())
}

/// The URL that a value is: plain, percent-encoded once or twice, or base64 (after a mark of up to two characters).
fn written_url(value: &str) -> Option<Target> {
    let once = percent_decoded(value);
    if let Some(target) = web(&once) {
        return Some(target);
    }
    if once.contains('%')
        && let Some(target) = web(&percent_decoded(&once))
    {
        return Some(target);
    }
    (0..=2).find_map(|skip| {
        let bytes = base64(once.get(skip..)?)?;
        let text = String::from_utf8(bytes).ok()?;
        web(&percent_decoded(&text)).or_else(|| web(&text))
    })
}

/// The first URL in the rest of a wrapper's own: `…/https://host/…`, percent-encoded, `/s/host/…` of AMP,
/// or a step in base64.
fn after(rest: &str) -> Option<Target> {
    let decoded = percent_decoded(rest);
    let lower = decoded.to_ascii_lowercase();
    let start = ["https:/", "http:/"]
        .into_iter()
        .filter_map(|scheme| lower.find(scheme))
        .min();
    if let Some(start) = start {
        let url = decoded.get(start..)?;
        // Check Point and Symantec write marks around it; Yahoo writes parameters as steps.
        let url = url.split("___").next().unwrap_or(url);
        let url = url.split("/RK=").next().unwrap_or(url);
        return web(url);
    }
    if let Some((_, host)) = decoded
        .split_once("s/")
        .filter(|(before, _)| before.len() <= 3)
        && let Some(target) = Target::parse(&format!("https://{host}"))
        && target
            .host
            .as_ref()
            .is_some_and(|host| host.registrable.is_some())
    {
        return Some(target);
    }
    rest.split(['/', '?', '&'])
        .filter(|step| step.len() >= 16)
        .find_map(|step| web(&String::from_utf8(base64(step)?).ok()?))
}

/// `host/path` without a scheme, with `s/` before it for https; only below a suffix that is known.
fn host_and_path(rest: &str) -> Option<Target> {
    let decoded = percent_decoded(rest);
    let (scheme, host) = match decoded.strip_prefix("s/") {
        Some(host) => ("https", host),
        None => ("http", decoded.as_str()),
    };
    let target = Target::parse(&format!("{scheme}://{host}"))?;
    let suffix = target.host.as_ref()?.suffix()?;
    let known = suffix.source != SuffixSource::Unlisted || scheme == "https";
    target.host.as_ref()?.registrable.as_ref()?;
    known.then_some(target)
}

/// `https://host/path*x__;replacements!…`: each `*` is a character of the replacements (base64, by one byte or
/// runs marked `**`), which matter in paths and queries only; they are left as `*` where they cannot be read.
fn proofpoint_3(rest: &str) -> Option<Target> {
    let (url, tail) = rest.split_once("__;")?;
    let replaced = tail.split('!').next().unwrap_or("");
    let bytes = base64(replaced).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    let mut characters = text.chars();
    // A slash of the scheme is lost in some programs.
    let url = match url.split_once(":/") {
        Some((scheme, rest)) => format!("{scheme}://{}", rest.trim_start_matches('/')),
        None => url.to_owned(),
    };
    let url: String = url
        .chars()
        .map(|c| match c {
            '*' => characters.next().unwrap_or('*'),
            c => c,
        })
        .collect();
    web(&url)
}

/// The page behind `www-example-jp.translate.goog` (Google: "Decoding hostname and URLs" of the proxy).
fn translated(outer: &Target, prefix: &str) -> Option<Target> {
    let prefix = prefix.strip_suffix('.')?;
    let own = |wanted: &str| {
        parameters(&outer.rest)
            .find(|(name, _)| *name == wanted)
            .map(|(_, value)| value)
    };
    let marks = own("_x_tr_enc").unwrap_or("");
    let (idn, prefix) = match (marks.contains('0'), prefix.strip_prefix("0-")) {
        (true, Some(rest)) => ("xn--", rest),
        _ => ("", prefix),
    };
    let prefix = match (marks.contains('1'), prefix.strip_prefix("1-")) {
        (true, Some(rest)) => rest,
        _ => prefix,
    };
    let whole = format!("{}{prefix}", own("_x_tr_hp").unwrap_or(""));
    let name = whole
        .replace("--", "\n")
        .replace('-', ".")
        .replace('\n', "-");
    let scheme = match own("_x_tr_sch") {
        Some("http") => "http",
        _ => "https",
    };
    let (path, query) = outer.rest.split_once('?').unwrap_or((&outer.rest, ""));
    let query: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("_x_tr_"))
        .collect();
    let query = match query.is_empty() {
        true => String::new(),
        false => format!("?{}", query.join("&")),
    };
    let target = web(&format!("{scheme}://{idn}{name}{path}{query}"))?;
    target.host.as_ref()?.registrable.as_ref()?;
    Some(target)
}

/// Base64 with either alphabet (RFC 4648, 4 and 5), with or without padding; `None` when it is none.
fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches(['=', '.']).as_bytes();
    let all = digits.iter().all(|digit| base64::value(*digit).is_some());
    all.then(|| base64::decode(digits).0)
}

#[cfg(test)]
mod tests;
