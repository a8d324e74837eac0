//! From what was named on the command line to the bytes of single mails.

use crate::mbox;
use miwake_engine::{bundled_mail, bundled_mails};
use miwake_mail::Limits;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// A file to read.
#[derive(Debug)]
pub(crate) struct Source {
    /// Where it is; `-` is standard input.
    pub(crate) path: PathBuf,
    /// Whether it was found in a folder and not named by the caller.
    pub(crate) found: bool,
}

/// A mail, or why there is none.
#[derive(Debug)]
pub(crate) struct Item {
    /// Name in the output.
    pub(crate) name: String,
    /// Whether it was found in a folder and is not called like a mail: then it is left out when it is none.
    pub(crate) optional: bool,
    /// The bytes, at most one more than [`Limits::input_bytes`], and the whole size in bytes.
    pub(crate) bytes: io::Result<(Vec<u8>, u64)>,
}

/// What was named, with folders searched to the bottom in the order of names.
/// The second list holds folders that could not be read.
pub(crate) fn sources(named: &[PathBuf]) -> (Vec<Source>, Vec<(PathBuf, io::Error)>) {
    let mut sources = Vec::new();
    let mut unread = Vec::new();
    for path in named {
        if path.as_os_str() != "-" && path.is_dir() {
            walk(path, &mut sources, &mut unread);
        } else {
            let path = path.clone();
            sources.push(Source { path, found: false });
        }
    }
    (sources, unread)
}

fn walk(root: &Path, sources: &mut Vec<Source>, unread: &mut Vec<(PathBuf, io::Error)>) {
    // Folders seen, by their real path: links may lead round in circles.
    let mut seen = HashSet::new();
    let mut todo = vec![root.to_owned()];
    while let Some(path) = todo.pop() {
        if path.is_file() {
            sources.push(Source { path, found: true });
        } else if path.is_dir() {
            match entries(&path, &mut seen) {
                Ok(entries) => todo.extend(entries.into_iter().rev()),
                Err(error) => unread.push((path, error)),
            }
        } else if fs::metadata(&path).is_err() {
            // A link to nothing: opening it says why.
            sources.push(Source { path, found: true });
        }
        // Pipes, sockets and devices in a folder are no mails, and reading one may never end.
    }
}

/// The entries of a folder that are not hidden, sorted; none when the folder was seen before.
fn entries(folder: &Path, seen: &mut HashSet<PathBuf>) -> io::Result<Vec<PathBuf>> {
    if !seen.insert(fs::canonicalize(folder)?) {
        return Ok(vec![]);
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

/// The mails of `source`, given to `take` one by one until it says stop (`false`).
pub(crate) fn mails(source: &Source, take: &mut dyn FnMut(Item) -> bool) -> bool {
    let name = shown(&source.path);
    let optional = source.found && !called_mail(&source.path);
    let mut item = |name: String, bytes| {
        take(Item {
            name,
            optional,
            bytes,
        })
    };
    let mut reader = match open(&source.path) {
        Ok(reader) => reader,
        Err(error) => return item(name, Err(error)),
    };
    match starts_like_mbox(&mut reader) {
        Ok(true) => split(&name, reader, &mut item),
        Ok(false) => match whole(&source.path, reader) {
            Ok((bytes, size)) => bundled(name, bytes, size, &mut item),
            error => item(name, error),
        },
        Err(error) => item(name, Err(error)),
    }
}

type Reader = BufReader<Box<dyn Read>>;

fn open(path: &Path) -> io::Result<Reader> {
    let reader: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path)?)
    };
    Ok(BufReader::with_capacity(1 << 16, reader))
}

fn starts_like_mbox(reader: &mut Reader) -> io::Result<bool> {
    Ok(miwake_mail::is_mbox_separator(reader.fill_buf()?))
}

fn whole(path: &Path, reader: Reader) -> io::Result<(Vec<u8>, u64)> {
    let limit = Limits::DEFAULT.input_bytes as u64 + 1;
    let mut bytes = Vec::new();
    reader.take(limit).read_to_end(&mut bytes)?;
    let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
    let size = size.max(bytes.len() as u64);
    Ok((bytes, size))
}

/// Gives the mails of a zip that holds nothing else, named after it; any other file as it is.
fn bundled(
    name: String,
    bytes: Vec<u8>,
    size: u64,
    item: &mut dyn FnMut(String, io::Result<(Vec<u8>, u64)>) -> bool,
) -> bool {
    let names = bundled_mails(&bytes);
    if names.is_empty() {
        return item(name, Ok((bytes, size)));
    }
    // One after the other: together they may be many times as large as the zip.
    names.iter().enumerate().all(|(index, inside)| {
        let mail = bundled_mail(&bytes, index);
        let mail = mail.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData));
        let sized = mail.map(|mail| {
            let size = mail.len() as u64;
            (mail, size)
        });
        item(format!("{name}/{inside}"), sized)
    })
}

/// Gives the messages of an mbox. A file with only one keeps its plain name: many single mails
/// have a "From " line in front.
fn split(
    name: &str,
    reader: Reader,
    item: &mut dyn FnMut(String, io::Result<(Vec<u8>, u64)>) -> bool,
) -> bool {
    let sized = |bytes: Vec<u8>| {
        let size = bytes.len() as u64;
        (bytes, size)
    };
    let mut messages = match mbox::Messages::new(reader, Limits::DEFAULT.input_bytes) {
        Ok(messages) => messages.peekable(),
        Err(error) => return item(name.to_owned(), Err(error)),
    };
    let mut number = 0_usize;
    while let Some(message) = messages.next() {
        number += 1;
        let only = number == 1 && messages.peek().is_none();
        let name = if only {
            name.to_owned()
        } else {
            format!("{name}#{number}")
        };
        if !item(name, message.map(sized)) {
            return false;
        }
    }
    true
}

/// The path as the caller wrote it; `-` stays `-`.
fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Whether a file's name says that it is a mail or a folder of mails.
fn called_mail(path: &Path) -> bool {
    path.extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase())
        .is_some_and(|e| matches!(e.as_str(), "eml" | "emlx" | "msg" | "mbox" | "mbx"))
}
