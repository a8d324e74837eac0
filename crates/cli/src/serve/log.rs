//! The access log, in the Combined form (that of Apache httpd and nginx), which `miwake drill results` reads.

use hyper::{Method, Version};
use miwake_basics::calendar::{date_from_days, month_name};
use std::fmt::Write as _;
use std::net::IpAddr;

/// What is told of one request.
pub(crate) struct Line<'a> {
    /// Where it came from.
    pub(crate) from: IpAddr,
    /// When, in seconds since 1970-01-01 00:00 UTC.
    pub(crate) at: i64,
    pub(crate) method: &'a Method,
    /// Path and query as they were asked for.
    pub(crate) target: &'a str,
    pub(crate) version: Version,
    pub(crate) status: u16,
    /// Bytes of content; not known of what is sent in pieces.
    pub(crate) bytes: Option<u64>,
    pub(crate) referer: Option<&'a [u8]>,
    pub(crate) agent: Option<&'a [u8]>,
}

impl Line<'_> {
    /// The line, with its end.
    pub(crate) fn render(&self) -> String {
        let bytes = self.bytes.map_or("-".to_owned(), |n| n.to_string());
        format!(
            "{} - - [{}] \"{} {} {:?}\" {} {bytes} \"{}\" \"{}\"\n",
            self.from,
            stamp(self.at),
            self.method,
            quoted(self.target.as_bytes()),
            self.version,
            self.status,
            quoted(self.referer.unwrap_or(b"-")),
            quoted(self.agent.unwrap_or(b"-")),
        )
    }
}

/// `30/Nov/2026:09:15:00 +0000`.
fn stamp(at: i64) -> String {
    let (days, seconds) = (at.div_euclid(86_400), at.rem_euclid(86_400));
    let (year, month, day) = date_from_days(days);
    let month = month_name(month);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{day:02}/{month}/{year:04}:{hour:02}:{minute:02}:{second:02} +0000")
}

/// What others sent, so that it can end neither the quotes nor the line: as Apache httpd writes it.
fn quoted(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'"' | b'\\' => {
                out.push('\\');
                out.push(char::from(byte));
            }
            b' '..=b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "\\x{byte:02x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn line<'a>(target: &'a str, agent: Option<&'a [u8]>) -> String {
        Line {
            from: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)),
            at: 1_796_030_100,
            method: &Method::GET,
            target,
            version: Version::HTTP_11,
            status: 200,
            bytes: Some(2_326),
            referer: None,
            agent,
        }
        .render()
    }

    #[test]
    fn a_request_is_a_line_in_the_combined_form() {
        assert_eq!(
            line("/drill/?c=autumn&rid=Ab3dE5f", Some(b"Mozilla/5.0")),
            "192.0.2.7 - - [30/Nov/2026:09:15:00 +0000] \"GET /drill/?c=autumn&rid=Ab3dE5f HTTP/1.1\" 200 2326 \"-\" \"Mozilla/5.0\"\n"
        );
    }

    #[test]
    fn what_others_send_ends_no_line() {
        let written = line("/", Some(b"\" 200 1\n192.0.2.8 - \\\xe3\x80\x80"));
        assert!(
            written.ends_with("\"\\\" 200 1\\x0a192.0.2.8 - \\\\\\xe3\\x80\\x80\"\n"),
            "{written}"
        );
        assert_eq!(written.lines().count(), 1);
    }
}
