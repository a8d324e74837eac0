//! Asking a decoder in another module: the request goes as JSON, the answer comes as bytes.

use super::contract::{Contents, Decoder, Page, Wanted};
use super::native::Native;
use serde::{Deserialize, Serialize};

/// A question to a decoder in another module, about some bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecodeRequest {
    /// [`Decoder::decode`]: a byte, 1 when all are in the charset, then the text.
    Decode {
        /// The charset.
        charset: String,
    },
    /// [`Decoder::text_of`]: the text.
    Text,
    /// [`Decoder::page`]: JSON.
    Page {
        /// Most links.
        limit: usize,
    },
    /// [`Decoder::mail`]: the length of the JSON in four bytes, the JSON, the attachments.
    Mail {
        /// What is wanted.
        wanted: Wanted,
    },
}

/// Answers a question that came from another module.
#[must_use]
pub fn answer(request: &DecodeRequest, bytes: &[u8]) -> Vec<u8> {
    match request {
        DecodeRequest::Decode { charset } => {
            let (text, whole) = Native.decode(bytes, charset);
            let mut out = Vec::with_capacity(text.len() + 1);
            out.push(u8::from(whole));
            out.extend_from_slice(text.as_bytes());
            out
        }
        DecodeRequest::Text => Native.text_of(bytes).into_bytes(),
        DecodeRequest::Page { limit } => {
            let page = Native.page(&String::from_utf8_lossy(bytes), *limit);
            // Plain data always serialises.
            serde_json::to_vec(&page).unwrap_or_default()
        }
        DecodeRequest::Mail { wanted } => {
            let mut contents = Native.mail(bytes, *wanted);
            for file in &mut contents.files {
                file.length = file.content.len();
            }
            let json = serde_json::to_vec(&contents).unwrap_or_default();
            let behind: usize = contents.files.iter().map(|file| file.length).sum();
            let mut out = Vec::with_capacity(4 + json.len() + behind);
            out.extend(u32::try_from(json.len()).unwrap_or(0).to_le_bytes());
            out.extend(json);
            for file in contents.files {
                out.extend(file.content);
            }
            out
        }
    }
}

/// A decoder in another module: whatever hands on a question and its bytes and brings what [`answer`] says.
#[derive(Clone, Copy, Debug)]
pub struct Bridge(pub fn(&DecodeRequest, &[u8]) -> Vec<u8>);

impl Decoder for Bridge {
    fn decode(&self, bytes: &[u8], charset: &str) -> (String, bool) {
        let charset = charset.to_owned();
        let mut answer = (self.0)(&DecodeRequest::Decode { charset }, bytes);
        if answer.is_empty() {
            return Default::default();
        }
        let whole = answer.remove(0) == 1;
        (text(answer), whole)
    }

    fn text_of(&self, bytes: &[u8]) -> String {
        text((self.0)(&DecodeRequest::Text, bytes))
    }

    fn page(&self, source: &str, limit: usize) -> Page {
        let answer = (self.0)(&DecodeRequest::Page { limit }, source.as_bytes());
        serde_json::from_slice(&answer).unwrap_or_default()
    }

    fn mail(&self, bytes: &[u8], wanted: Wanted) -> Contents {
        let answer = (self.0)(&DecodeRequest::Mail { wanted }, bytes);
        contents(&answer).unwrap_or_default()
    }
}

fn text(answer: Vec<u8>) -> String {
    String::from_utf8(answer).unwrap_or_default()
}

fn contents(answer: &[u8]) -> Option<Contents> {
    let (length, rest) = answer.split_first_chunk::<4>()?;
    let (json, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let mut contents: Contents = serde_json::from_slice(json).ok()?;
    for file in &mut contents.files {
        let (content, behind) = rest.split_at_checked(std::mem::take(&mut file.length))?;
        file.content = content.to_vec();
        rest = behind;
    }
    Some(contents)
}
