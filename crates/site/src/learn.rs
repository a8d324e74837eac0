//! The learning pages.

use crate::page::{Neighbour, Page, escaped, prefixed};
use crate::{Result, markdown, quiz};
use miwake_messages::Lang;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The pages in the order in which they are read.
const ORDER: [&str; 10] = [
    "threats",
    "threats-now",
    "attack-stages",
    "cases",
    "why-forged",
    "how-to-tell",
    "after-a-click",
    "defences",
    "drills",
    "contacts",
];

/// A text with its front matter taken off.
struct Source {
    title: String,
    description: String,
    text: String,
}

/// The learning pages of a language, the overview first.
pub(crate) fn pages(root: &Path, lang: Lang) -> Result<Vec<Page>> {
    let folder = root.join("www/content").join(lang.tag());
    let mut pages = Vec::new();
    for slug in ORDER {
        let file = folder.join(format!("{slug}.md"));
        let source =
            fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let source = read(&source).ok_or_else(|| format!("{}: no front matter", file.display()))?;
        let path = format!("learn/{slug}/");
        let rendered = markdown::render(root, &source.text, lang, &path)?;
        let mut page = Page::new(
            lang,
            &path,
            &source.title,
            &source.description,
            rendered.html,
        );
        page.sections = rendered.sections;
        page.links = rendered.links;
        pages.push(page);
    }
    pages.push(quiz::page(root, lang)?);
    set_neighbours(&mut pages);
    pages.insert(0, overview(&pages, lang));
    Ok(pages)
}

/// Tells each page which stand before and after it.
pub(crate) fn set_neighbours(pages: &mut [Page]) {
    let all: Vec<Neighbour> = pages
        .iter()
        .map(|page| Neighbour {
            path: page.path.clone(),
            title: page.title.clone(),
        })
        .collect();
    for (index, page) in pages.iter_mut().enumerate() {
        let before = index.checked_sub(1).and_then(|index| all.get(index));
        page.around = [before.cloned(), all.get(index + 1).cloned()];
    }
}

fn overview(pages: &[Page], lang: Lang) -> Page {
    let (title, description) = match lang {
        Lang::Ja => (
            "学ぶ",
            "人をだますメールの種類、いまの手口、事例、見分け方、守り方、クリックした後にすること、訓練。出典付き。",
        ),
        Lang::En => (
            "Learn",
            "Kinds of deceptive email, current threats, cases, how to tell, defences, what to do after a click, drills. With sources.",
        ),
    };
    let path = prefixed(lang, "learn/");
    let up = Page::up(&path);
    let mut html = format!(
        "<p class=\"lead\">{}</p>\n<ol class=\"cards\">\n",
        escaped(description)
    );
    for page in pages {
        let _ = writeln!(
            html,
            "<li><a href=\"{up}{}\">{}</a><p>{}</p></li>",
            page.path,
            escaped(&page.title),
            escaped(&page.description)
        );
    }
    html.push_str("</ol>\n");
    Page::new(lang, "learn/", title, description, html)
}

/// Front matter of two lines, `title` and `description`, between lines of `---`.
fn read(source: &str) -> Option<Source> {
    let rest = source.strip_prefix("---\n")?;
    let (front, text) = rest.split_once("\n---\n")?;
    let field = |name: &str| {
        let mut lines = front.lines();
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        Some(value.trim().trim_matches('"').to_owned())
    };
    Some(Source {
        title: field("title")?,
        description: field("description")?,
        text: text.to_owned(),
    })
}
