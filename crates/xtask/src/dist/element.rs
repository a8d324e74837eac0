//! The files of `<miwake-checker>`.

use super::archive::Entry;
use super::module::Modules;
use super::single;
use crate::generate_messages::of_element;
use crate::shell::Result;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The element's own sentences, by what the script calls them.
const WORDS: [(&str, &str); 4] = [
    ("waiting", "ui-element-waiting"),
    ("failed", "ui-element-failed"),
    ("forward", "ui-element-forward"),
    ("paste", "ui-element-paste"),
];

/// The files, for a folder of their own.
pub(super) fn files(root: &Path, built: &Path, modules: &Modules) -> Result<Vec<Entry>> {
    let js = root.join("crates/embed/js");
    let read = |name: &str| fs::read_to_string(js.join(name));
    let work = format!("{}miwakeWork(self);\n", modules.work_script);
    let wasm = [
        ("page", &modules.page),
        ("engine", &modules.engine),
        ("inspector", &modules.inspector),
        ("rules", &modules.rules),
    ];
    let mut entries = Vec::new();
    let mut places = String::new();
    let mut place =
        |name: &str, extension: &str, bytes: &[u8], entries: &mut Vec<Entry>| -> Result<()> {
            let file = format!("miwake-{name}-{}.{extension}", short(bytes));
            // Written out for each: bundlers look for this very form.
            writeln!(
                places,
                "  {name}: () => new URL(\"./{file}\", import.meta.url),"
            )?;
            entries.push(Entry::new(&file, bytes.to_vec()));
            Ok(())
        };
    for (name, bytes) in wasm {
        place(name, "wasm", bytes, &mut entries)?;
    }
    place("work", "js", work.as_bytes(), &mut entries)?;
    let style = style(&fs::read_to_string(single::file(built, "style-", ".css")?)?)?;
    let element = format!(
        "{}\n{}\n{}\n{}\nconst files = {{\n{places}}};\nconst words = {};\nconst style = {};\n{}",
        read("kit.js")?,
        single::folders(root)?,
        modules.page_script,
        modules.work_script,
        words(root)?,
        serde_json::to_string(&style)?,
        read("element.js")?
    );
    entries.push(Entry::new("miwake-checker.js", element.into_bytes()));
    entries.push(Entry::new(
        "miwake-checker-auto.js",
        read("element_auto.js")?.into_bytes(),
    ));
    Ok(entries)
}

/// The element's sentences as an object of JavaScript.
fn words(root: &Path) -> Result<String> {
    let mut all = serde_json::Map::new();
    for lang in ["ja", "en"] {
        let sentences = of_element(root, lang)?;
        let mut words = serde_json::Map::new();
        for (name, id) in WORDS {
            let sentence = sentences
                .get(id)
                .ok_or_else(|| format!("there is no sentence {id} ({lang})"))?;
            words.insert(name.to_owned(), sentence.clone().into());
        }
        all.insert(lang.to_owned(), words.into());
    }
    Ok(serde_json::to_string(&all)?)
}

/// The beginning of the checksum of `bytes`, for names.
fn short(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(8)
        .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The element's own rules, behind those of the page. It takes nothing from the page around but `--miwake-…`.
const OWN: &str = "
:host { all: initial; display: block; }
:host([hidden]) { display: none; }
.stage { scrollbar-gutter: auto; }
.stage main.wrap, .stage .page > * { max-width: 60rem; margin-inline: auto; }
.page { border-radius: var(--radius); }
#language { display: flex; justify-content: flex-end; padding-bottom: .5rem; }
:host([lang]) #language, .small-verdict { display: none; }
:host([compact]) :is(.examples, .hint, .icon-mail) { display: none; }
:host([compact]) .card { padding: .75rem; gap: .75rem; }
:host([compact]) .result { gap: 1rem; margin-top: 1rem; }
:host([compact]) .verdict + section { margin-top: 0; }
[part=forward] { display: flex; margin-top: 1rem; }
";

/// The page's style sheet for a shadow root: the root element and the body become elements in it, and what page authors
/// can set becomes `--miwake-…`.
fn style(page: &str) -> Result<String> {
    let (light, rest) = block(page, ":root {")?;
    let light = settable(light);
    let media = "@media screen and (prefers-color-scheme: dark) {";
    let dark_at = rest.find(media).ok_or("style.css has no dark colours")?;
    let (before, from_dark) = rest.split_at(dark_at);
    let (dark, after) = block(from_dark, ":root {")?;
    let dark = settable(dark);
    // What is left of the media rule is its closing bracket.
    let after = after
        .trim_start()
        .strip_prefix('}')
        .ok_or("style.css: the dark colours end otherwise")?;
    let rest = renamed(&format!("{before}{after}"));
    Ok(format!(
        ":host {{{light}}}\n:host([theme=\"light\"]) {{ color-scheme: light; }}\n\
         {media} :host(:not([theme=\"light\"])) {{{dark}}} }}\n\
         :host([theme=\"dark\"]) {{ color-scheme: dark; {dark}}}\n{rest}\n{OWN}"
    ))
}

/// What stands in the first block that `start` begins, and what comes behind it.
fn block<'a>(text: &'a str, start: &str) -> Result<(&'a str, &'a str)> {
    let missing = || format!("style.css: {start} is not there");
    let (_, rest) = text.split_once(start).ok_or_else(missing)?;
    Ok(rest.split_once('}').ok_or_else(missing)?)
}

/// `--key: #00f;` as `--key: var(--miwake-key, #00f);`.
fn settable(block: &str) -> String {
    let mut lines = String::new();
    for line in block.lines() {
        let declaration = line
            .trim()
            .strip_prefix("--")
            .and_then(|line| line.strip_suffix(';'));
        match declaration.and_then(|line| line.split_once(": ")) {
            Some((name, value)) => {
                let _ = write!(lines, " --{name}: var(--miwake-{name}, {value});");
            }
            None => lines.push_str(line.trim()),
        }
    }
    lines
}

/// `html` and `body`, where they are the names of elements, as classes of the element's own.
fn renamed(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric() || "_-.#".contains(c);
        let name = [("html", ".stage"), ("body", ".page")]
            .into_iter()
            .find(|(name, _)| {
                let behind = rest.strip_prefix(name);
                !is_word(before)
                    && behind.is_some_and(|behind| {
                        !behind.starts_with(|c: char| c.is_ascii_alphanumeric() || "_-".contains(c))
                    })
            });
        let (written, length) = name.map_or((None, c.len_utf8()), |(name, class)| {
            (Some(class), name.len())
        });
        match written {
            Some(class) => out.push_str(class),
            None => out.push(c),
        }
        before = if written.is_some() { 'x' } else { c };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_of_the_document_become_classes() {
        let style =
            "html[lang=\"en\"] body :not(.body, .body-text) {} tbody td {} body:has(.x), html {}";
        let expected = ".stage[lang=\"en\"] .page :not(.body, .body-text) {} tbody td {} .page:has(.x), .stage {}";
        assert_eq!(renamed(style), expected);
    }

    #[test]
    fn the_pages_style_sheet_is_one_for_a_shadow_root() {
        let page = fs::read_to_string(crate::root().join("www/style.css")).expect("a style sheet");
        let style = style(&page).expect("a style sheet");
        assert!(
            !style.contains(":root") && !style.contains("html["),
            "{style}"
        );
        assert!(style.contains("--key: var(--miwake-key, #0017c1);"));
        assert!(style.contains(":host([theme=\"dark\"]) { color-scheme: dark;"));
        assert_eq!(style.matches('{').count(), style.matches('}').count());
    }
}
