//! The header fields of an entity that say what it is.

use crate::header::first;
use crate::model::{Header, TransferEncoding};
use crate::params::Value;
use std::collections::BTreeSet;

/// The header fields that say what an entity is.
pub(super) struct Fields {
    pub(super) kind: Value,
    /// Whether several types are stated that hold other entities, and not the same ones.
    pub(super) differ: bool,
    pub(super) boundaries: Vec<String>,
    /// As stated, in their order.
    pub(super) encodings: Vec<TransferEncoding>,
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
        };
        let kinds: Vec<Value> = all("Content-Type")
            .map(|h| Value::read(&h.raw_value))
            .collect();
        let mut boundaries: Vec<String> = vec![];
        let mut seen = BTreeSet::new();
        for boundary in kinds.iter().flat_map(|kind| kind.all("boundary")) {
            let boundary = boundary.trim_end().to_owned();
            if !boundary.is_empty() && seen.insert(boundary.clone()) {
                boundaries.push(boundary);
            }
        }
        let holds = |kind: &&Value| rank(kind) > 1;
        let mut containers = kinds.iter().filter(holds).map(|kind| &kind.main);
        let one = containers.next();
        let differ = containers.any(|main| Some(main) != one);
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
            let found = transfer_encodings(&field.raw_value);
            if found.contains(&TransferEncoding::Unknown) {
                unknown = Some(field.raw_value.clone());
            }
            encodings.extend(found);
        }
        Self {
            kind,
            differ,
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

    /// The stated encoding: the first that is known.
    pub(super) fn encoding(&self) -> TransferEncoding {
        let known = |e: &&TransferEncoding| **e != TransferEncoding::Unknown;
        let stated = self.encodings.iter().find(known);
        let stated = stated.or(self.encodings.first());
        stated.copied().unwrap_or(TransferEncoding::Identity)
    }

    /// The encodings that a container may be in, if any: those stated, and all where one is stated that nobody knows.
    pub(super) fn container_encodings(&self) -> impl Iterator<Item = TransferEncoding> + '_ {
        use TransferEncoding::{Base64, QuotedPrintable, Unknown, Uuencode};
        let any = self.encodings.contains(&Unknown);
        [Base64, QuotedPrintable, Uuencode]
            .into_iter()
            .filter(move |encoding| any || self.encodings.contains(encoding))
    }
}

/// How much is shown of an entity by its type.
fn rank(kind: &Value) -> u8 {
    match kind.main.as_str() {
        main if main.starts_with("multipart/") => 3,
        main if main.starts_with("message/") => 2,
        main if main.contains("html") => 1,
        _ => 0,
    }
}

/// Of several Content-Type fields the one that shows most: a multipart, a message, HTML, else the first.
fn best_kind(kinds: Vec<Value>, default_type: &str) -> Value {
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

/// The encodings that a field names: one, and more where it has several words.
fn transfer_encodings(value: &str) -> Vec<TransferEncoding> {
    let value = value.replace(|c: char| c.is_control() && !c.is_whitespace(), "");
    let words = value.split([';', '(']).next().unwrap_or_default();
    let several = words
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .count()
        > 1;
    if several && !words.contains('"') {
        let words = words.split([' ', ',']).filter(|word| !word.is_empty());
        return words
            .map(|word| transfer_encoding(&word.to_ascii_lowercase()))
            .collect();
    }
    vec![transfer_encoding(&Value::read(&value).main)]
}

fn transfer_encoding(name: &str) -> TransferEncoding {
    match name.trim_matches(['"', '\'', ',', '.']) {
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" | "none" => TransferEncoding::Identity,
        "base64" => TransferEncoding::Base64,
        "quoted-printable" => TransferEncoding::QuotedPrintable,
        "x-uuencode" | "uuencode" | "x-uue" | "uue" | "x-uu" => TransferEncoding::Uuencode,
        _ => TransferEncoding::Unknown,
    }
}
