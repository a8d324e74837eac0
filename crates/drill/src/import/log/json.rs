//! Caddy's lines of JSON.

use super::super::time::moment;
use super::request::Request;
use serde::Deserialize;
use std::borrow::Cow;

/// What a line says.
pub(super) enum Entry<'a> {
    Request(Box<Line<'a>>),
    /// JSON of the server's, but no request.
    Other,
}

#[derive(Deserialize)]
pub(super) struct Line<'a> {
    #[serde(borrow)]
    ts: Option<Stamp<'a>>,
    #[serde(borrow)]
    request: Option<Asked<'a>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Stamp<'a> {
    Number(f64),
    #[serde(borrow)]
    Text(Cow<'a, str>),
}

#[derive(Deserialize)]
struct Asked<'a> {
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    uri: Cow<'a, str>,
    #[serde(borrow, default)]
    client_ip: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    remote_ip: Option<Cow<'a, str>>,
    #[serde(default)]
    headers: Option<Headers>,
}

#[derive(Deserialize)]
struct Headers {
    #[serde(default, rename = "User-Agent")]
    agent: Vec<String>,
}

/// Reads a line; `None` when it is no JSON of a server's.
pub(super) fn read(line: &[u8]) -> Option<Entry<'_>> {
    if !line.starts_with(b"{") {
        return None;
    }
    let line: Line<'_> = serde_json::from_slice(line).ok()?;
    if line.request.is_some() {
        return Some(Entry::Request(Box::new(line)));
    }
    line.ts.is_some().then_some(Entry::Other)
}

impl<'a> Line<'a> {
    /// The request; `None` when its time cannot be read.
    pub(super) fn request(self, offset: i32) -> Option<Request<'a>> {
        let asked = self.request?;
        let at = match self.ts? {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "seconds or milliseconds since 1970"
            )]
            Stamp::Number(number) if number > 1e11 => (number / 1_000.0).floor() as i64,
            #[expect(clippy::cast_possible_truncation, reason = "seconds since 1970")]
            Stamp::Number(number) => number.floor() as i64,
            Stamp::Text(text) => moment(&text, offset)?,
        };
        let method: &[u8] = match asked.method.as_ref() {
            "GET" => b"GET",
            "POST" => b"POST",
            _ => b"OTHER",
        };
        let agent = asked
            .headers
            .map(|headers| headers.agent.into_iter().next().unwrap_or_default());
        Some(Request {
            at,
            method,
            path: bytes(asked.uri),
            query: None,
            address: asked.client_ip.or(asked.remote_ip).map(bytes),
            agent: agent.map(|agent| Cow::Owned(agent.into_bytes())),
        })
    }
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}
