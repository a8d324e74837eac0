//! A page for each check, of its reference text.

use crate::asks;
use crate::learn::set_neighbours;
use crate::page::{Page, escaped, prefixed};
use crate::{Result, markdown};
use miwake_checks::{Check, Group, Kind, REGISTRY};
use miwake_messages::{Lang, Messages};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The pages of a language: the list, what is asked and who asks, then each check's in the order of the list.
pub(crate) fn pages(root: &Path, lang: Lang) -> Result<Vec<Page>> {
    let messages = Messages::new(lang);
    let lines = asks::pages(root, lang)?;
    let mut checks = Vec::new();
    for group in Group::ALL {
        for check in of_group(group) {
            checks.push(page(root, lang, &messages, check)?);
        }
    }
    set_neighbours(&mut checks);
    let mut pages = vec![list(lang, &messages, &lines)];
    pages.extend(lines);
    pages.extend(checks);
    Ok(pages)
}

fn of_group(group: Group) -> impl Iterator<Item = &'static Check> {
    REGISTRY
        .iter()
        .filter(move |check| check.meta.group == group)
}

fn page(root: &Path, lang: Lang, messages: &Messages, check: &Check) -> Result<Page> {
    let meta = check.meta;
    let folder = meta.id.replace('-', "_");
    let file = root
        .join("crates/checks/src/checks")
        .join(folder)
        .join(format!("{}.md", lang.tag()));
    let source =
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    // The file's own title is shorter than the checklist's row.
    let text = source.split_once('\n').map_or("", |(_, rest)| rest);
    let path = format!("checks/{}/", meta.id);
    let rendered = markdown::render(root, text, lang, &path)?;
    let title = messages.text(&format!("check-{}", meta.id));
    let why = messages.text(&format!("check-{}-why", meta.id));
    let mut html = place(lang, messages, check);
    html.push_str(&rendered.html);
    html.push_str(&references(lang, check));
    let mut page = Page::new(lang, &path, &title, &why, html);
    page.sections = rendered.sections;
    page.links = rendered.links;
    if let Some(first) = page.sections.first_mut() {
        first.text.push_str(&why);
    }
    Ok(page)
}

/// Where in the checklist it stands.
fn place(lang: Lang, messages: &Messages, check: &Check) -> String {
    let meta = check.meta;
    let group = messages.text(&format!("group-{}", meta.group.id()));
    let mut facts = vec![escaped(&group)];
    if let Some(item) = meta.item.strip_prefix('K').filter(|item| !item.is_empty()) {
        facts.push(match lang {
            Lang::Ja => format!("KIS Security のチェックリスト {item}"),
            Lang::En => format!("KIS Security’s checklist, {item}"),
        });
    }
    if matches!(meta.kind, Kind::Question { .. }) {
        facts.push(match lang {
            Lang::Ja => "あなたに聞くこと".to_owned(),
            Lang::En => "A question for you".to_owned(),
        });
    }
    format!("<p class=\"hint\">{}</p>\n", facts.join(" · "))
}

fn references(lang: Lang, check: &Check) -> String {
    if check.meta.references.is_empty() {
        return String::new();
    }
    let heading = match lang {
        Lang::Ja => "もとにしたもの",
        Lang::En => "Based on",
    };
    let mut html = format!("<h2 id=\"references\">{heading}</h2>\n<ul>\n");
    for reference in check.meta.references {
        let _ = writeln!(html, "<li>{}</li>", escaped(reference));
    }
    html.push_str("</ul>\n");
    html
}

fn list(lang: Lang, messages: &Messages, lines: &[Page]) -> Page {
    let (title, description) = match lang {
        Lang::Ja => (
            "調べること",
            "Miwake が調べることと、あなたに聞くことのすべてです。メールが求めていること、差出人は本人か、そして手がかりがあります。それぞれの説明のページに、何を見るか、なぜ大切か、まちがって知らせるときを書いています。",
        ),
        Lang::En => (
            "What is checked",
            "Everything Miwake checks or asks: what the email asks for, who really sent it, and the signs. Each has a page on what it looks at, why it matters and when it is wrong.",
        ),
    };
    let path = prefixed(lang, "checks/");
    let up = Page::up(&path);
    let mut html = format!("<p class=\"lead\">{description}</p>\n");
    let mut page = Page::new(lang, "checks/", title, description, String::new());
    let (lists, links) = asks::list(lang, messages, lines);
    html.push_str(&lists);
    page.links.extend(links);
    for group in Group::ALL {
        let id = group.id();
        let name = messages.text(&format!("group-{id}"));
        let _ = writeln!(html, "<h2 id=\"{id}\">{}</h2>\n<ul>", escaped(&name));
        for check in of_group(group) {
            let to = prefixed(lang, &format!("checks/{}/", check.meta.id));
            let title = messages.text(&format!("check-{}", check.meta.id));
            let _ = writeln!(
                html,
                "<li><a href=\"{up}{to}\">{}</a></li>",
                escaped(&title)
            );
            page.links.push(to);
        }
        html.push_str("</ul>\n");
    }
    page.html = html;
    page
}
