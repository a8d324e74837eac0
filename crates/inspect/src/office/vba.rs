//! VBA macro projects ([MS-OVBA]): their source, and what it would do. Nothing is run; words of the source are
//! looked up, after constants are put together (`"po" & "wershell"`, `Chr(104)`, `StrReverse("…")`).
//!
//! The words come from what olevba and mraptor of oletools look for (BSD licence; facts, no code).
//!
//! [MS-OVBA]: https://learn.microsoft.com/openspecs/office_file_formats/ms-ovba/

use super::macros::Words;
use crate::bytes::{piece, u16_at, u32_at};
use crate::compound::{Compound, EntryKind};
use crate::decoder::Decoding;
use crate::found::Found;
use crate::text::{in_code_page, utf16};
use crate::{IndicatorKind, Unread};
use memchr::memmem;
use std::collections::BTreeMap;

/// Most bytes of source of one project: some hundred thousand lines.
const SOURCE_BYTES: u64 = 8 * 1024 * 1024;
/// Most projects of one file; an honest one has one, or one for each embedded object.
const PROJECTS: usize = 16;
/// Most bytes of the fields of one form.
const FORM_BYTES: u64 = 1024 * 1024;
/// Most modules of one project.
const MODULES: usize = 1_000;

/// Reads all macro projects of `file`; whether there are any.
pub(crate) fn read(file: &mut Compound<'_>, found: &mut Found<'_>) -> bool {
    let mut storages: Vec<usize> = file
        .entries()
        .iter()
        .filter(|entry| {
            entry.kind == EntryKind::Stream
                && (entry.name.eq_ignore_ascii_case("dir")
                    || entry.name.eq_ignore_ascii_case("_VBA_PROJECT"))
        })
        .filter_map(|entry| entry.parent)
        .collect();
    storages.sort_unstable();
    storages.dedup();
    let any = !storages.is_empty();
    if storages.len() > PROJECTS {
        found.unread(Unread::TooMany);
    }
    for storage in storages.into_iter().take(PROJECTS) {
        project(file, storage, found);
    }
    any
}

/// What the `dir` stream says of a module.
#[derive(Default)]
struct Module {
    name: String,
    stream: String,
    /// Where the source starts; compiled code stands before it.
    offset: usize,
}

fn project(file: &mut Compound<'_>, storage: usize, found: &mut Found<'_>) {
    let mut left = SOURCE_BYTES;
    let dir = file
        .child(storage, "dir")
        .map(|entry| file.read(entry, SOURCE_BYTES).0)
        .and_then(|bytes| decompress(&bytes, &mut left));
    let (code_page, mut modules) = dir
        .as_deref()
        .map(|dir| read_dir(dir, found.decoding))
        .unwrap_or_default();
    if modules.is_empty() {
        // No list, or a broken one: every stream beside it may be a module.
        found.unread(Unread::Broken);
        modules = streams(file, storage);
    }
    // Asked for by name once for each module, so not by walking the directory.
    let places: BTreeMap<String, usize> = file
        .children(storage)
        .filter_map(|at| Some((file.entries().get(at)?.name.to_lowercase(), at)))
        .collect();
    let mut words = Words::default();
    let mut names = vec![];
    let mut compiled = 0;
    for module in modules.iter().take(MODULES) {
        let Some(entry) = places.get(&module.stream.to_lowercase()) else {
            found.unread(Unread::Broken);
            continue;
        };
        let (bytes, _) = file.read(*entry, SOURCE_BYTES);
        compiled += module.offset.min(bytes.len());
        if let Some(source) = source(&bytes, module.offset, &mut left) {
            names.push(module.name.clone());
            words.read(
                &module.name,
                &in_code_page(&source, code_page, found.decoding),
            );
        } else {
            found.unread(Unread::Broken);
        }
    }
    if left == 0 || modules.len() > MODULES {
        found.unread(Unread::TooLarge);
    }
    forms(file, storage, &mut words, found);
    found.indicator(IndicatorKind::Macro, &names.join(", "));
    let identifiers = file
        .child(storage, "_VBA_PROJECT")
        .map(|entry| file.read(entry, SOURCE_BYTES).0)
        .unwrap_or_default();
    words.compare_with_compiled(&identifiers, compiled);
    words.tell(found);
}

/// The streams of `storage` that may be modules.
fn streams(file: &Compound<'_>, storage: usize) -> Vec<Module> {
    let known = |name: &str| {
        let name = name.to_ascii_lowercase();
        name == "dir" || name == "_vba_project" || name.starts_with("__srp_")
    };
    file.children(storage)
        .filter_map(|at| file.entries().get(at))
        .filter(|entry| entry.kind == EntryKind::Stream && !known(&entry.name))
        .map(|entry| Module {
            name: entry.name.clone(),
            stream: entry.name.clone(),
            offset: usize::MAX,
        })
        .collect()
}

/// Forms stand beside the `VBA` storage; what is typed into their fields may be a hidden payload.
fn forms(file: &mut Compound<'_>, storage: usize, words: &mut Words, found: &mut Found<'_>) {
    let Some(parent) = file.entries().get(storage).and_then(|entry| entry.parent) else {
        return;
    };
    let form_streams: Vec<usize> = file
        .entries()
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.kind == EntryKind::Stream && entry.name == "o")
        .filter(|(_, entry)| {
            let holder = entry.parent.and_then(|holder| file.entries().get(holder));
            holder.is_some_and(|holder| holder.parent == Some(parent))
        })
        .map(|(at, _)| at)
        .collect();
    if form_streams.len() > MODULES {
        found.unread(Unread::TooMany);
    }
    for entry in form_streams.into_iter().take(MODULES) {
        let (bytes, whole) = file.read(entry, FORM_BYTES);
        if !whole {
            found.unread(Unread::TooLarge);
        }
        words.read_form(&printable(&bytes));
    }
}

/// Runs of printable ASCII, one a line.
fn printable(bytes: &[u8]) -> String {
    let mut text = String::new();
    for run in bytes.split(|b| !matches!(b, b' '..=b'~')) {
        if run.len() >= 6 {
            text.push_str(&String::from_utf8_lossy(run));
            text.push('\n');
        }
    }
    text
}

/// The source of a module: at `offset`, or where a module's first words stand.
fn source(bytes: &[u8], offset: usize, left: &mut u64) -> Option<Vec<u8>> {
    let stated = bytes
        .get(offset..)
        .and_then(|bytes| decompress(bytes, left));
    stated.or_else(|| {
        // Compressed, "Attribute VB_Name" begins with a byte of flags, then eight letters.
        let at = memmem::find(bytes, b"\0Attribut")?;
        decompress(bytes.get(at.checked_sub(3)?..)?, left)
    })
}

/// Code page and modules out of the decompressed `dir` stream (2.3.4.2).
fn read_dir(dir: &[u8], decoding: Decoding<'_>) -> (u16, Vec<Module>) {
    let mut code_page = 1252;
    let mut modules: Vec<Module> = vec![];
    let mut at = 0;
    while let (Some(id), Some(size)) = (u16_at(dir, at), u32_at(dir, at + 2)) {
        // PROJECTVERSION says 4 and is 6.
        let size = if id == 0x09 { 6 } else { size as usize };
        let Some(next) = (at + 6).checked_add(size) else {
            break;
        };
        let data = piece(dir, at + 6, size);
        match id {
            0x03 => code_page = u16_at(data, 0).unwrap_or(code_page),
            0x19 if modules.len() <= MODULES => modules.push(Module {
                name: in_code_page(data, code_page, decoding),
                stream: in_code_page(data, code_page, decoding),
                offset: usize::MAX,
            }),
            0x1a => set_stream(&mut modules, &in_code_page(data, code_page, decoding)),
            // The same in UTF-16.
            0x32 if !data.is_empty() => {
                set_stream(&mut modules, &utf16(data, false));
            }
            0x31 => {
                if let (Some(module), Some(offset)) = (modules.last_mut(), u32_at(data, 0)) {
                    module.offset = offset as usize;
                }
            }
            _ => {}
        }
        at = next;
    }
    (code_page, modules)
}

fn set_stream(modules: &mut [Module], name: &str) {
    if let Some(module) = modules.last_mut() {
        name.clone_into(&mut module.stream);
    }
}

/// Decompresses a container (2.4.1); `None` when it is none. Takes what comes out from `left` and stops there.
pub(crate) fn decompress(bytes: &[u8], left: &mut u64) -> Option<Vec<u8>> {
    let (1, mut rest) = bytes.split_first()? else {
        return None;
    };
    let mut out = vec![];
    while let Some(header) = u16_at(rest, 0) {
        let size = usize::from(header & 0x0fff) + 1;
        if header >> 12 & 7 != 3 {
            // No chunk: rubbish behind the end is common, at the beginning it is no container.
            break;
        }
        let chunk = piece(rest, 2, size);
        if out.len() as u64 >= *left {
            break;
        }
        if header & 0x8000 == 0 {
            out.extend_from_slice(chunk);
        } else {
            decompress_chunk(chunk, &mut out);
        }
        rest = rest.get(2 + size..).unwrap_or_default();
    }
    out.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
    *left -= out.len() as u64;
    (!out.is_empty()).then_some(out)
}

/// A chunk comes out as at most 4096 bytes.
const CHUNK: usize = 4_096;

fn decompress_chunk(chunk: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    let mut at = 0;
    while let Some(flags) = chunk.get(at).copied() {
        at += 1;
        for bit in 0..8 {
            if out.len() - start >= CHUNK {
                return;
            }
            if flags >> bit & 1 == 0 {
                let Some(literal) = chunk.get(at) else {
                    return;
                };
                out.push(*literal);
                at += 1;
                continue;
            }
            let Some(token) = u16_at(chunk, at) else {
                return;
            };
            at += 2;
            let done = out.len() - start;
            // How many bits are the offset depends on how far it may reach back.
            let offset_bits = done.next_power_of_two().trailing_zeros().clamp(4, 12);
            let length = usize::from(token & 0xffff >> offset_bits) + 3;
            let offset = usize::from(token >> (16 - offset_bits)) + 1;
            if offset > done {
                return;
            }
            for _ in 0..length.min(CHUNK - done) {
                if let Some(byte) = out.get(out.len() - offset).copied() {
                    out.push(byte);
                }
            }
        }
    }
}
