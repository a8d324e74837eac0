//! A page for each thing that a mail can ask, and for each thing that can be known of its sender.

use crate::learn::set_neighbours;
use crate::page::{Page, escaped, prefixed};
use crate::{Result, markdown};
use miwake_checks::{AskKind, IdentityKind};
use miwake_messages::{Lang, Messages};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What the pages of a line of the verdict have in common.
struct Line {
    /// Start of the pages' names, and the message that names the line is `<id>-label`.
    id: &'static str,
    /// Ends of the pages' names, in the order of the list.
    kinds: Vec<&'static str>,
}

fn lines() -> [Line; 2] {
    [
        Line {
            id: "ask",
            kinds: AskKind::ALL.map(AskKind::id).to_vec(),
        },
        Line {
            id: "identity",
            kinds: IdentityKind::ALL.map(IdentityKind::id).to_vec(),
        },
    ]
}

/// The pages of a language: what is asked, the gravest first, then who asks.
pub(crate) fn pages(root: &Path, lang: Lang) -> Result<Vec<Page>> {
    let messages = Messages::new(lang);
    let mut pages = Vec::new();
    for line in lines() {
        for kind in &line.kinds {
            pages.push(page(root, lang, &messages, line.id, kind)?);
        }
    }
    set_neighbours(&mut pages);
    Ok(pages)
}

fn page(root: &Path, lang: Lang, messages: &Messages, line: &str, kind: &str) -> Result<Page> {
    let file = root
        .join("crates/checks/src")
        .join(line)
        .join("pages")
        .join(format!("{kind}.{}.md", lang.tag()));
    let source =
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let (title, text) = source.split_once('\n').unwrap_or_default();
    let text = text.trim_start();
    let description = text.lines().next().unwrap_or_default();
    let path = format!("checks/{line}-{kind}/");
    let rendered = markdown::render(root, text, lang, &path)?;
    let label = messages.text(&format!("{line}-label"));
    let html = format!(
        "<p class=\"hint\">{}</p>\n{}",
        escaped(&label),
        rendered.html
    );
    let title = title.trim_start_matches('#').trim();
    let mut page = Page::new(lang, &path, title, description, html);
    page.sections = rendered.sections;
    page.links = rendered.links;
    Ok(page)
}

/// The lists of `pages` for the page that lists all checks, and where they lead.
pub(crate) fn list(lang: Lang, messages: &Messages, pages: &[Page]) -> (String, Vec<String>) {
    let up = Page::up(&prefixed(lang, "checks/"));
    let (mut html, mut links) = (String::new(), Vec::new());
    for line in lines() {
        let label = messages.text(&format!("{}-label", line.id));
        let _ = writeln!(
            html,
            "<h2 id=\"{}\">{}</h2>\n<ul>",
            line.id,
            escaped(&label)
        );
        for kind in &line.kinds {
            let to = prefixed(lang, &format!("checks/{}-{kind}/", line.id));
            let page = pages.iter().find(|page| page.path == to);
            let title = page.map_or("", |page| page.title.as_str());
            let _ = writeln!(html, "<li><a href=\"{up}{to}\">{}</a></li>", escaped(title));
            links.push(to);
        }
        html.push_str("</ul>\n");
    }
    (html, links)
}
