//! Links that lead to web pages, and what lies behind the wrappers of mail gateways.

use crate::{Evidence, NotApplicable, Outcome, Role, Subject, SubjectLink, Unchecked};
use miwake_address::{Host, Target};
use miwake_mail::InputKind;

/// A link to a web page.
#[derive(Debug)]
pub(crate) struct WebLink<'s> {
    /// The link.
    pub(crate) link: &'s SubjectLink<'s>,
    /// Where it leads in the end, as far as the text tells.
    pub(crate) target: Target,
    /// The host of `target`.
    pub(crate) host: Host,
}

impl WebLink<'_> {
    /// The target as evidence.
    pub(crate) fn evidence(&self, role: Role) -> Evidence {
        Evidence::body(role, &self.link.link.href_place, &self.link.link.href)
    }
}

/// All links to web pages, in reading order, wrappers of mail gateways taken off.
pub(crate) fn web_links<'s>(subject: &'s Subject<'_>) -> Vec<WebLink<'s>> {
    subject
        .links
        .iter()
        .filter_map(|link| {
            let target = link.target.as_ref().filter(|target| target.is_web())?;
            let target = unwrapped(target).unwrap_or_else(|| target.clone());
            let host = target.host.clone()?;
            Some(WebLink { link, target, host })
        })
        .collect()
}

/// Why there are no links to look at: none in a whole mail, or only text was given and links may hide behind words.
pub(crate) fn no_links(subject: &Subject<'_>) -> Outcome {
    match subject.mail.input {
        InputKind::Message | InputKind::Html => Outcome::NotApplicable(NotApplicable::NoLinks),
        InputKind::Text | InputKind::ForwardedText => Outcome::CouldNotCheck(Unchecked::TextOnly),
        InputKind::Headers | InputKind::Empty | InputKind::NotMail | InputKind::TooLarge => {
            Outcome::CouldNotCheck(Unchecked::NoBody)
        }
    }
}

/// Host of the wrapper and the query parameter that holds the real target.
const WRAPPERS: &[(&str, &str)] = &[
    ("safelinks.protection.outlook.com", "url"),
    ("urldefense.proofpoint.com", "u"),
    ("www.google.com", "q"),
    ("www.google.co.jp", "q"),
    ("google.com", "q"),
    ("l.facebook.com", "u"),
];

/// What a known wrapper leads to: mail gateways and search engines put links of others behind their own host.
/// One layer only; `None` when it is no wrapper or cannot be read.
pub(crate) fn unwrapped(target: &Target) -> Option<Target> {
    let host = &target.host.as_ref()?.ascii;
    if host == "urldefense.com" {
        // Proofpoint v3: /v3/__<url>__;<replacements>
        let (_, rest) = target.rest.split_once("/v3/__")?;
        return Target::parse(rest.split("__;").next()?);
    }
    let (_, parameter) = WRAPPERS.iter().find(|(wrapper, _)| {
        host == wrapper
            || host
                .strip_suffix(wrapper)
                .is_some_and(|rest| rest.ends_with('.'))
    })?;
    if host.contains("google") && !target.rest.starts_with("/url?") {
        return None;
    }
    let query = target.rest.split_once('?')?.1;
    let value = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| name == parameter)?
        .1;
    let value = if host == "urldefense.proofpoint.com" {
        // Proofpoint v2 writes % as - and / as _.
        value.replace('-', "%").replace('_', "/")
    } else {
        value.to_owned()
    };
    Target::parse(&percent_decoded(&value)).filter(Target::is_web)
}

/// `text` with `%XX` decoded; what is no UTF-8 afterwards is replaced.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let pair = (ahead.next(), ahead.next());
        match (byte, pair) {
            (b'%', (Some(high), Some(low))) => match (digit(high), digit(low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = ahead;
                }
                _ => bytes.push(byte),
            },
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|d| u8::try_from(d).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_decoded() {
        assert_eq!(
            percent_decoded("https%3A%2F%2Fa.example%2F%zz"),
            "https://a.example/%zz"
        );
        assert_eq!(percent_decoded("%e3%81%82%"), "あ%");
    }
}
