//! The site's text pages: what the learning content, and the reference texts of what is asked,
//! of who asks and of each check become. They are complete HTML
//! before any script runs; the scripts on them search, and turn the pages of the quiz, on the reader's device.
//!
//! A page of a path `learn/cases/` is Japanese, its English sister is `en/learn/cases/`. Only the page that training
//! mails lead to, `drill/`, is one page in both languages. All addresses are relative, so that the site works under
//! any path.

mod asks;
mod checks;
mod desk;
mod diagram;
mod drill;
mod figures;
mod learn;
mod markdown;
mod marked_mail;
mod page;
mod published;
mod quiz;
mod result;
mod version;

pub use drill::copy_campaigns;
pub use page::{Files, Page};
pub use result::Result;
pub use version::{Names, name_desk, name_drill, name_files, short, write_worker};

use miwake_messages::Lang;
use std::collections::BTreeSet;
use std::path::Path;

/// All text pages, from the sources under `root`. `files` are the names of the files that pages refer to.
///
/// # Errors
/// When a source cannot be read, or a link in it leads nowhere.
pub fn pages(root: &Path, files: &Files) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        pages.extend(learn::pages(root, lang)?);
        pages.extend(checks::pages(root, lang)?);
    }
    pages.push(drill::page());
    pages.push(desk::page());
    links_lead_somewhere(&pages)?;
    let indexes = Lang::ALL.map(|lang| (lang, index_name(&pages, lang)));
    for page in &mut pages {
        let index = indexes.iter().find(|(lang, _)| *lang == page.lang);
        if desk::is(page) {
            desk::finish(page, files);
        } else if page.alone {
            drill::finish(page, files);
        } else {
            page.finish(files, index.map_or("", |(_, name)| name));
        }
    }
    Ok(pages)
}

/// What is searched in: title and text of each section of the pages of a language.
#[must_use]
pub fn search_index(pages: &[Page], lang: Lang) -> String {
    let entries: Vec<_> = pages
        .iter()
        .filter(|page| page.lang == lang)
        .flat_map(Page::entries)
        .collect();
    serde_json::to_string(&entries).unwrap_or_default()
}

/// The name of the file that [`search_index`] becomes.
#[must_use]
pub fn index_name(pages: &[Page], lang: Lang) -> String {
    let sum = short(search_index(pages, lang).as_bytes());
    format!("search-{}-{sum}.json", lang.tag())
}

/// Every link between pages has a page, every anchor a place on it.
fn links_lead_somewhere(pages: &[Page]) -> Result<()> {
    let places: BTreeSet<String> = pages.iter().flat_map(Page::places).collect();
    for page in pages {
        for link in &page.links {
            if !places.contains(link) {
                return Err(format!("{}: nothing is at {link}", page.path).into());
            }
        }
    }
    Ok(())
}
