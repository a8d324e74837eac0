//! Writes the text pages into the folder in which Trunk puts the site together (Trunk.toml, hooks), and makes one
//! version of the whole.

use miwake_messages::Lang;
use miwake_site::{
    Files, Result, copy_campaigns, index_name, name_desk, name_drill, name_files, pages,
    search_index, short, write_worker,
};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Set by `cargo xtask serve`: nothing is kept for use without a network, or edits would not be seen.
const DEVELOPING: &str = "MIWAKE_DEVELOPING";

/// Icons that the manifest names.
const ICONS: [&str; 3] = ["icon-192.png", "icon-512.png", "icon-maskable-512.png"];

fn main() -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = env::args_os().nth(1).map(PathBuf::from).or(folder);
    let folder = folder.ok_or("name the folder to write into, or set TRUNK_STAGING_DIR")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let drill = folder.join("drill");
    fs::create_dir_all(&drill)?;
    let style = built(&folder, "style-", ".css")?;
    let mut drill_style = fs::read(folder.join(&style))?;
    drill_style.extend(fs::read(root.join("www/drill.css"))?);
    let desk = folder.join("desk");
    fs::create_dir_all(&desk)?;
    let mut desk_style = fs::read(folder.join(&style))?;
    desk_style.extend(fs::read(root.join("www/desk.css"))?);
    let files = Files {
        desk_style: named(&desk_style, "desk", "css", &desk)?,
        drill_style: named(&drill_style, "drill", "css", &drill)?,
        drill: copied(&root.join("www/drill.js"), &drill)?,
        style,
        icon: built(&folder, "icon-", ".svg")?,
        text_style: copied(&root.join("www/text.css"), &folder)?,
        search: copied(&root.join("www/search.js"), &folder)?,
        quiz: copied(&root.join("www/quiz.js"), &folder)?,
    };
    let pages = pages(&root, &files)?;
    for page in &pages {
        let path = folder.join(&page.path);
        fs::create_dir_all(&path)?;
        fs::write(path.join("index.html"), &page.html)?;
    }
    copy_campaigns(&root.join("www/drill"), &folder)?;
    for lang in Lang::ALL {
        let name = index_name(&pages, lang);
        fs::write(folder.join(name), search_index(&pages, lang))?;
    }
    manifest(&root.join("www"), &folder, &files.icon)?;
    let offline = env::var_os(DEVELOPING).is_none();
    let names = name_files(&folder, offline)?;
    name_drill(&folder, &names)?;
    name_desk(&folder, &names)?;
    // Last: it lists all files.
    write_worker(
        &folder,
        &fs::read_to_string(root.join("www/sw.js"))?,
        offline,
    )
}

/// What a device needs to know to install the page.
fn manifest(www: &Path, folder: &Path, icon: &str) -> Result<()> {
    let mut text = fs::read_to_string(www.join("manifest.webmanifest"))?.replace("icon.svg", icon);
    for name in ICONS {
        text = text.replace(name, &copied(&www.join("icons").join(name), folder)?);
    }
    fs::write(folder.join("manifest.webmanifest"), text)?;
    let touch = "apple-touch-icon.png";
    fs::copy(www.join("icons").join(touch), folder.join(touch))?;
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
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, extension) = (part(file.file_stem()), part(file.extension()));
    named(&fs::read(file)?, &stem, &extension, folder)
}

/// Writes a file under a name with its hash, and gives the name.
fn named(bytes: &[u8], stem: &str, extension: &str, folder: &Path) -> Result<String> {
    let name = format!("{stem}-{}.{extension}", short(bytes));
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}
