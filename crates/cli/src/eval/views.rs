//! What of a mail is given to the checks: the whole, or less, as readers can often give no more.

use miwake_mail::{InputKind, Mail, PartRole};
use serde::Serialize;
use std::borrow::Cow;

/// What is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum View {
    /// The mail as it is.
    Whole,
    /// Without what servers on the way wrote: the sender's authentication and the path.
    NoServerHeaders,
    /// The text that a reader sees, pasted as text.
    BodyText,
    /// The header section, without the subject.
    HeadersOnly,
}

/// Fields that servers write.
const SERVER_FIELDS: [&str; 3] = ["authentication-results", "received-spf", "received"];

/// Fields that hold the subject (Exchange repeats it).
const SUBJECT_FIELDS: [&str; 2] = ["subject", "thread-topic"];

impl View {
    /// All that `--ablate` measures.
    pub(crate) const ALL: [Self; 4] = [
        Self::Whole,
        Self::NoServerHeaders,
        Self::BodyText,
        Self::HeadersOnly,
    ];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::NoServerHeaders => "no-server-headers",
            Self::BodyText => "body-text",
            Self::HeadersOnly => "headers-only",
        }
    }

    /// The bytes to check. `mail` is `bytes` as read.
    pub(crate) fn of<'a>(self, bytes: &'a [u8], mail: &Mail) -> Cow<'a, [u8]> {
        match self {
            Self::Whole => Cow::Borrowed(bytes),
            Self::NoServerHeaders => Cow::Owned(without(bytes, mail, bytes.len(), |name| {
                name.starts_with("arc-") || SERVER_FIELDS.contains(&name)
            })),
            Self::BodyText => Cow::Owned(seen(mail).into_bytes()),
            Self::HeadersOnly => {
                let end = if has_header_section(mail) {
                    mail.headers.iter().map(|header| header.raw.end).max()
                } else {
                    None
                };
                let subject = |name: &str| SUBJECT_FIELDS.contains(&name);
                Cow::Owned(without(bytes, mail, end.unwrap_or(0), subject))
            }
        }
    }
}

fn has_header_section(mail: &Mail) -> bool {
    matches!(mail.input, InputKind::Message | InputKind::Headers)
}

/// `bytes` up to `end` without the top-level header fields whose names (lower case) are `unwanted`.
fn without(bytes: &[u8], mail: &Mail, end: usize, unwanted: impl Fn(&str) -> bool) -> Vec<u8> {
    let mut kept = Vec::with_capacity(end);
    let mut at = 0;
    let headers = has_header_section(mail).then_some(&mail.headers);
    for header in headers.into_iter().flatten() {
        if unwanted(&header.name.to_ascii_lowercase()) {
            kept.extend_from_slice(bytes.get(at..header.raw.start).unwrap_or_default());
            at = after_line_end(bytes, header.raw.end);
        }
    }
    kept.extend_from_slice(bytes.get(at..end).unwrap_or_default());
    kept
}

fn after_line_end(bytes: &[u8], end: usize) -> usize {
    let rest = bytes.get(end..).unwrap_or_default();
    let length = if rest.starts_with(b"\r\n") {
        2
    } else {
        usize::from(matches!(rest.first(), Some(b'\r' | b'\n')))
    };
    end + length
}

/// The text a reader sees: of alternatives the HTML one, as mail programs show it.
fn seen(mail: &Mail) -> String {
    let mut text = String::new();
    for (index, part) in mail.parts.iter().enumerate() {
        if part.role != PartRole::Body {
            continue;
        }
        let shown = match (&part.html, &part.text) {
            (Some(html), _) => html.visible.as_str(),
            (None, Some(plain)) if !has_html_instead(mail, index) => plain.as_str(),
            (None, _) => continue,
        };
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(shown);
    }
    text
}

/// Whether the plain text `part` is one of alternatives of which another is HTML.
fn has_html_instead(mail: &Mail, part: usize) -> bool {
    let container = |part: usize| mail.parts.get(part)?.parent;
    let Some(parent) = container(part) else {
        return false;
    };
    let alternatives = mail
        .parts
        .get(parent)
        .is_some_and(|part| part.media_type == "multipart/alternative");
    let within = |(index, _): (usize, _)| {
        std::iter::successors(container(index), |&above| container(above)).any(|p| p == parent)
    };
    alternatives
        && mail
            .parts
            .iter()
            .enumerate()
            .filter(|(_, other)| other.role == PartRole::Body && other.html.is_some())
            .any(|(index, other)| within((index, other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::{Limits, read};

    const MAIL: &str = "Received: from a by b; Mon, 16 Nov 2026 01:15:02 +0000\r\n\
        ARC-Seal: i=1\r\nAuthentication-Results: mx.example.net;\r\n spf=pass\r\n\
        From: a@example.com\r\nreceived-spf: pass\r\nSubject: The\r\n subject\r\nThread-Topic: The subject\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n\
        --m\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n\
        --x\r\nContent-Type: text/plain\r\n\r\nplain text\r\n\
        --x\r\nContent-Type: text/html\r\n\r\n<p>seen <b>text</b><!-- Received: --></p>\r\n--x--\r\n\
        --m\r\nContent-Type: text/plain\r\n\r\nbelow the line\r\n--m--\r\n";

    fn view(view: View, mail: &str) -> String {
        let bytes = mail.as_bytes();
        let given = view.of(bytes, &read(bytes, &Limits::DEFAULT)).into_owned();
        String::from_utf8(given).unwrap()
    }

    #[test]
    fn what_servers_wrote_goes() {
        let rest = MAIL.split_once("From: a@").unwrap().1;
        let rest = rest.replace("received-spf: pass\r\n", "");
        assert_eq!(view(View::NoServerHeaders, MAIL), format!("From: a@{rest}"));
        let unix = MAIL.replace("\r\n", "\n");
        assert!(view(View::NoServerHeaders, &unix).starts_with("From: a@example.com\nSubject"));
    }

    #[test]
    fn the_text_is_what_a_reader_sees() {
        let text = view(View::BodyText, MAIL);
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .collect();
        assert_eq!(lines, ["seen text", "below the line"]);
        assert_eq!(
            view(
                View::BodyText,
                "From: a@example.com\nTo: b@example.com\n\nHello\n"
            )
            .trim(),
            "Hello"
        );
    }

    #[test]
    fn headers_stand_alone_without_the_subject() {
        let headers = view(View::HeadersOnly, MAIL);
        assert!(headers.starts_with("Received: from a"));
        assert!(headers.ends_with("boundary=m"), "{headers}");
        assert!(!headers.contains("subject") && headers.contains("spf=pass"));
        let kind = read(headers.as_bytes(), &Limits::DEFAULT).input;
        assert_eq!(kind, InputKind::Headers);
        assert_eq!(
            view(View::HeadersOnly, "Just some text.\n\nMore of it."),
            ""
        );
    }
}
