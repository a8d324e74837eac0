//! Files compressed beforehand, for hosts that serve them instead (`gzip_static`, `brotli_static`).

use super::archive::Entry;
use crate::shell::Result;
use flate2::{Compression, GzBuilder};
use std::io::Write as _;

/// What is worth it.
const TEXT: [&str; 8] = [
    ".html",
    ".css",
    ".js",
    ".wasm",
    ".json",
    ".svg",
    ".webmanifest",
    ".xml",
];

/// What companies change: a compressed file beside it would go on saying what it said before.
const CHANGED: [&str; 2] = ["policy.json", "drill/campaigns/"];

/// The files, with a `.br` and a `.gz` beside each that gets smaller by it.
pub(super) fn beside(files: Vec<Entry>) -> Result<Vec<Entry>> {
    let mut all = Vec::new();
    for file in files {
        if is_compressed(&file.path) {
            for (end, bytes) in [("br", brotli(&file.bytes)?), ("gz", gzip(&file.bytes)?)] {
                if bytes.len() < file.bytes.len() {
                    all.push(Entry::new(&format!("{}.{end}", file.path), bytes));
                }
            }
        }
        all.push(file);
    }
    Ok(all)
}

fn is_compressed(path: &str) -> bool {
    TEXT.iter().any(|end| path.ends_with(end))
        && !CHANGED.iter().any(|start| path.starts_with(start))
}

/// Brotli at its best.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Gzip at its best, without a time.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_companies_change_is_not_compressed_beforehand() {
        let text = || vec![b'a'; 1000];
        let files = [
            "policy.json",
            "drill/campaigns/a.json",
            "index.html",
            "icon.png",
        ];
        let files = files.map(|path| Entry::new(path, text()));
        let made = beside(files.to_vec()).expect("files");
        let names: Vec<&str> = made.iter().map(|entry| entry.path.as_str()).collect();
        let expected = [
            "policy.json",
            "drill/campaigns/a.json",
            "index.html.br",
            "index.html.gz",
            "index.html",
            "icon.png",
        ];
        assert_eq!(names, expected);
    }
}
