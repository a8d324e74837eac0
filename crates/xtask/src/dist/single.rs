//! The page as one file that is opened from a disk or a share: nothing is loaded, and the browser forbids it to.

use super::compress::gzip;
use super::module::{Modules, changed, part};
use crate::shell::Result;
use miwake_basics::base64;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What it may do. A file has no headers, so this is all that holds; `connect-src` stands there to be read.
const POLICY: &str = "default-src 'none'; connect-src 'none'; img-src data: blob:; worker-src blob:; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'; trusted-types miwake";

/// The file.
pub(super) fn page(root: &Path, built: &Path, modules: &Modules) -> Result<String> {
    let html = fs::read_to_string(built.join("index.html"))?;
    let style = fs::read_to_string(file(built, "style-", ".css")?)?;
    let lang = fs::read_to_string(root.join("www/lang.js"))?;
    let icon = fs::read(file(built, "icon-", ".svg")?)?;
    let policy = fs::read_to_string(root.join("www/policy.json"))?;
    let script = script(root, modules)?;
    let scripts = [lang.as_str(), script.as_str()].map(sum).join(" ");
    let csp = format!(
        "{POLICY}; script-src {scripts} 'wasm-unsafe-eval'; style-src {}",
        sum(&style)
    );
    let mut blocks = format!(
        "<!-- The organisation's settings, as in policy.json of a site. They may be changed here, with any editor. -->\n\
         <script type=\"application/json\" id=\"miwake-policy\">\n{policy}</script>\n"
    );
    for (name, bytes) in [
        ("page", &modules.page),
        ("engine", &modules.engine),
        ("inspector", &modules.inspector),
        ("rules", &modules.rules),
    ] {
        let text = base64::encode(&gzip(bytes)?);
        writeln!(
            blocks,
            "<script type=\"text/plain\" id=\"miwake-{name}\">{text}</script>"
        )?;
    }
    let head = part(&html, "<head>", "</head>")?;
    let meta = part(head, "<meta http-equiv=", "<meta name=\"viewport\"")?;
    let nav = part(&html, "<nav class=\"site-nav\">", "<div id=\"language\">")?;
    let page = without_elements(
        &html,
        &[
            ("<link rel=\"icon\"", ">"),
            ("<link rel=\"apple-touch-icon\"", ">"),
            ("<link rel=\"manifest\"", ">"),
            ("<link rel=\"stylesheet\"", ">"),
            ("<script src=", "</script>"),
            ("<script type=\"module\"", "</script>"),
        ],
    )?;
    let csp = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{csp}\">\n");
    let head = format!(
        "<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">\n<style>{style}</style>\n<script>{lang}</script>\n</head>",
        base64::encode(&icon)
    );
    let tail = format!("{blocks}<script>{script}</script>\n</body>");
    changed(
        &page,
        &[
            (meta, csp.as_str()),
            (nav, ""),
            ("</head>", head.as_str()),
            ("</body>", tail.as_str()),
        ],
    )
}

/// The script that starts it.
fn script(root: &Path, modules: &Modules) -> Result<String> {
    let js = root.join("crates/embed/js");
    let kit = fs::read_to_string(js.join("kit.js"))?;
    let single = fs::read_to_string(js.join("single.js"))?;
    let folders = folders(root)?;
    let script = format!(
        "(() => {{\n\"use strict\";\n{kit}\n{folders}\n{}\n{}\n{single}\n}})();\n",
        modules.page_script, modules.work_script
    );
    match script.contains("</script") || script.contains("<!--") {
        true => Err("the script would end within itself".into()),
        false => Ok(script),
    }
}

/// How folders that are dropped are read, of `www/boot.js`.
pub(super) fn folders(root: &Path) -> Result<String> {
    let boot = fs::read_to_string(root.join("www/boot.js"))?;
    Ok(part(&boot, "// A folder counts as", "function keepDrop")?.to_owned())
}

/// `html` without the elements that begin and end so; each has to be there.
fn without_elements(html: &str, elements: &[(&str, &str)]) -> Result<String> {
    let mut html = html.to_owned();
    for (start, end) in elements {
        let at = html
            .find(start)
            .ok_or_else(|| format!("index.html has no {start}"))?;
        let rest = html.get(at..).unwrap_or_default();
        let length = rest
            .find(end)
            .ok_or_else(|| format!("{start} does not end"))?
            + end.len();
        html.replace_range(at..at + length, "");
    }
    Ok(html)
}

/// The file of the built site that begins and ends so.
pub(super) fn file(built: &Path, start: &str, end: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(path);
        }
    }
    Err(format!("{}: no {start}*{end}", built.display()).into())
}

/// The checksum of a script or style in the page, as the policy takes it.
fn sum(text: &str) -> String {
    format!("'sha256-{}'", base64::encode(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_folders_are_read_is_found() {
        let folders = folders(&crate::root()).expect("a part of the script");
        assert!(folders.contains("function filesInside(") && folders.contains("MOST_FILES"));
    }

    #[test]
    fn elements_are_taken_out_once() {
        let html = "<a><script src=x></script><b>";
        let without = without_elements(html, &[("<script", "</script>")]).expect("taken out");
        assert_eq!(without, "<a><b>");
        assert!(without_elements("<b>", &[("<script", "</script>")]).is_err());
    }
}
