//! The header fields of an entity that say what it is.

use crate::header::first;
use crate::model::{Header, TransferEncoding};
use crate::params::Value;
use miwake_basics::base64;

/// The header fields that say what an entity is.
pub(super) struct Fields {
    pub(super) kind: Value,
    pub(super) boundaries: Vec<String>,
    encodings: Vec<TransferEncoding>,
    pub(super) unknown_encoding: Option<String>,
    pub(super) disposition: String,
    pub(super) name: String,
    pub(super) content_id: Option<String>,
}

impl Fields {
    pub(super) fn read(headers: &[Header], default_type: &str) -> Self {
        let all = |name: &'static str| {
            headers
                .iter()
                .filter(move |h| h.name.eq_ignore_ascii_case(name))
                .take(16)
        };
        let kinds: Vec<Value> = all("Content-Type")
            .map(|h| Value::read(&h.raw_value))
            .collect();
        let mut boundaries: Vec<String> = vec![];
        for boundary in kinds.iter().flat_map(|kind| kind.all("boundary")) {
            let boundary = boundary.trim_end().to_owned();
            if !boundary.is_empty() && !boundaries.contains(&boundary) {
                boundaries.push(boundary);
            }
        }
        let kind = best_kind(kinds, default_type);
        let disposition = all("Content-Disposition")
            .next()
            .map(|h| Value::read(&h.raw_value));
        let name = disposition
            .as_ref()
            .and_then(|d| d.readable("filename").or_else(|| d.readable("name")))
            .or_else(|| kind.readable("name"))
            .or_else(|| kind.readable("filename"));
        let (mut encodings, mut unknown) = (vec![], None);
        for field in all("Content-Transfer-Encoding") {
            let encoding = transfer_encoding(&field.raw_value);
            if encoding == TransferEncoding::Unknown {
                unknown = Some(field.raw_value.clone());
            }
            encodings.push(encoding);
        }
        Self {
            kind,
            boundaries,
            encodings,
            unknown_encoding: unknown,
            disposition: disposition.map(|d| d.main).unwrap_or_default(),
            name: name.unwrap_or_default(),
            content_id: first(headers, "Content-ID")
                .map(|h| h.raw_value.trim_matches(['<', '>', ' ']).to_owned()),
        }
    }

    pub(super) fn is_multipart(&self) -> bool {
        self.kind.main.starts_with("multipart/")
    }

    pub(super) fn is_message(&self) -> bool {
        matches!(
            self.kind.main.as_str(),
            "message/rfc822" | "message/global" | "message/news"
        )
    }

    /// S/MIME in one piece: signed, encrypted or both.
    pub(super) fn is_sealed(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        match self.kind.main.as_str() {
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => true,
            "application/octet-stream" => name.ends_with(".p7m"),
            _ => false,
        }
    }

    pub(super) fn declared_html(&self) -> bool {
        self.kind.main.contains("html")
    }

    /// The stated encoding; of several different ones that which fits the body.
    pub(super) fn encoding(&self, body: &[u8]) -> TransferEncoding {
        let known = |e: &&TransferEncoding| **e != TransferEncoding::Unknown;
        let Some(first) = self.encodings.iter().find(known).or(self.encodings.first()) else {
            return TransferEncoding::Identity;
        };
        if self.encodings.iter().filter(known).all(|e| e == first) {
            return *first;
        }
        let has = |e| self.encodings.contains(&e);
        let digits = |b: &u8| b.is_ascii_whitespace() || *b == b'=' || base64::value(*b).is_some();
        if has(TransferEncoding::Base64) && body.iter().all(digits) && !body.contains(&b' ') {
            TransferEncoding::Base64
        } else if has(TransferEncoding::QuotedPrintable) {
            TransferEncoding::QuotedPrintable
        } else {
            TransferEncoding::Identity
        }
    }
}

/// Of several Content-Type fields the one that shows most: a multipart, a message, HTML, else the first.
fn best_kind(kinds: Vec<Value>, default_type: &str) -> Value {
    let rank = |kind: &Value| match kind.main.as_str() {
        main if main.starts_with("multipart/") => 3,
        main if main.starts_with("message/") => 2,
        main if main.contains("html") => 1,
        _ => 0,
    };
    let mut best: Option<Value> = None;
    for kind in kinds {
        if best.as_ref().is_none_or(|best| rank(&kind) > rank(best)) {
            best = Some(kind);
        }
    }
    let mut best = best.unwrap_or_default();
    if !best.main.contains('/') {
        // A type without a subtype is text by RFC 2045, section 5.2.
        best.main = match best.main.as_str() {
            "" => default_type.to_owned(),
            "html" => "text/html".to_owned(),
            _ => "text/plain".to_owned(),
        };
    }
    best
}

fn transfer_encoding(value: &str) -> TransferEncoding {
    let main = Value::read(value).main;
    match main.trim_matches(['"', '\'', '\0', ',', '.']) {
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" | "none" => TransferEncoding::Identity,
        "base64" => TransferEncoding::Base64,
        "quoted-printable" => TransferEncoding::QuotedPrintable,
        _ => TransferEncoding::Unknown,
    }
}
