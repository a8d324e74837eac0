//! Writes the text pages into the folder in which Trunk puts the site together (Trunk.toml, hooks).

use miwake_messages::Lang;
use miwake_site::{Files, Result, pages, search_index};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = env::args_os().nth(1).map(PathBuf::from).or(folder);
    let folder = folder.ok_or("name the folder to write into, or set TRUNK_STAGING_DIR")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = Files {
        style: built(&folder, "style-", ".css")?,
        icon: built(&folder, "icon-", ".svg")?,
        text_style: copied(&root.join("www/text.css"), &folder)?,
        search: copied(&root.join("www/search.js"), &folder)?,
    };
    let pages = pages(&root, &files)?;
    for page in &pages {
        let path = folder.join(&page.path);
        fs::create_dir_all(&path)?;
        fs::write(path.join("index.html"), &page.html)?;
    }
    for lang in Lang::ALL {
        let name = format!("search-{}.json", lang.tag());
        fs::write(folder.join(name), search_index(&pages, lang))?;
    }
    Ok(())
}

/// The name of the file of the built site that begins and ends so; Trunk puts a hash between.
fn built(folder: &Path, start: &str, end: &str) -> Result<String> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(name);
        }
    }
    Err(format!("{}: no {start}*{end}", folder.display()).into())
}

/// Copies a file under a name with its hash, so that versions are never mixed, and gives the name.
fn copied(file: &Path, folder: &Path) -> Result<String> {
    let bytes = fs::read(file)?;
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, extension) = (part(file.file_stem()), part(file.extension()));
    let name = format!("{stem}-{:016x}.{extension}", hasher.finish());
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}
