//! Every limit of the crate, and how it is told that it was reached: no limit is silent.
//!
//! The numbers are looked for in the source, so that a new one has to be entered here, with the file that reaches it.

mod build;

use build::beyond;
use build::zip::{File as Entry, zip};
use miwake_inspect::{Hints, Limits, Unread, inspect};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How it is told that a limit was reached.
enum Told {
    /// A file that goes beyond it by as little as can be, and the note.
    As(fn() -> (&'static str, Vec<u8>), Unread),
    /// The test that holds it, where building such a file takes more: file and function.
    By(&'static str, &'static str),
    /// It leaves nothing out, or nothing that could matter: why.
    Nothing(&'static str),
}
use Told::{As, By, Nothing};

const OF_THE_FORMAT: &str = "a number of the format";
const THRESHOLD: &str = "how much of something means something; all of it is read";
const HEAD: &str = "how far a mark is looked for that tells the format";

/// Each number of the source: file, name, how reaching it is told. `*` stands for all of a file.
const TABLE: &[(&str, &str, Told)] = &[
    ("archive/cab.rs", "BLOCK", Nothing(OF_THE_FORMAT)),
    (
        "archive/gzip.rs",
        "MEMBERS",
        As(beyond::members, Unread::Broken),
    ),
    (
        "archive/lzh.rs",
        "EXTRAS",
        Nothing("a list without end is told as broken, see `read_extras`"),
    ),
    (
        "archive/self_extracting.rs",
        "REACH",
        Nothing("the program itself is told"),
    ),
    ("archive/seven_zip.rs", "START", Nothing(OF_THE_FORMAT)),
    (
        "archive/seven_zip.rs",
        "CODERS",
        Nothing("more are no 7z: told as broken"),
    ),
    (
        "archive/seven_zip.rs",
        "LISTED",
        Nothing("more are no 7z: told as broken"),
    ),
    (
        "archive/seven_zip.rs",
        "HEADERS",
        Nothing("more are no 7z: told as broken"),
    ),
    ("archive/tar.rs", "BLOCK", Nothing(OF_THE_FORMAT)),
    (
        "archive/zip_mails.rs",
        "MOST",
        Nothing("what holds more is no list of mails but a file, and inspected as one"),
    ),
    (
        "archive/zip.rs",
        "TRIED",
        Nothing("what no word opens is told as encrypted"),
    ),
    ("archive/zip_crypt.rs", "HEADER", Nothing(OF_THE_FORMAT)),
    (
        "archive/zip_list.rs",
        "LOCAL_LENGTH",
        Nothing(OF_THE_FORMAT),
    ),
    ("archive/zip_list.rs", "AES", Nothing(OF_THE_FORMAT)),
    (
        "archive/zip_list.rs",
        "ENDS",
        As(beyond::ends, Unread::Broken),
    ),
    (
        "compound/mod.rs",
        "MAX_ENTRIES",
        Nothing("more entries: told as broken, see `read_directory`"),
    ),
    (
        "compound/mod.rs",
        "READ_FACTOR",
        By("outlook.rs", "lying_counts_cost_nothing"),
    ),
    ("compound/mod.rs", "*", Nothing(OF_THE_FORMAT)),
    (
        "decoder/contract.rs",
        "TEXT_CHARS",
        Nothing("see `text_chars`"),
    ),
    (
        "disk/fat.rs",
        "*",
        Nothing("a path without end is told as broken; the others are of the format"),
    ),
    (
        "disk/iso.rs",
        "*",
        Nothing("a path without end is told as broken; the others are of the format"),
    ),
    (
        "disk/udf.rs",
        "*",
        Nothing("a path without end is told as broken; the others are of the format"),
    ),
    ("found.rs", "HREF", As(beyond::long_link, Unread::TooLarge)),
    (
        "image/picture.rs",
        "PIXELS",
        Nothing("a larger picture is made smaller"),
    ),
    (
        "image/picture.rs",
        "JPEG_PIXELS",
        By("pictures.rs", "pixel_floods_are_refused_by_their_header"),
    ),
    (
        "image/picture.rs",
        "FRAMES",
        Nothing("animations are everyday; a code is held still for a camera, from the start"),
    ),
    (
        "image/qr.rs",
        "*",
        Nothing("photographs are full of what looks like a corner of a code"),
    ),
    (
        "image/text_qr.rs",
        "*",
        Nothing("sizes of a code that is drawn with letters"),
    ),
    (
        "office/common.rs",
        "MONIKERS",
        As(beyond::monikers, Unread::TooMany),
    ),
    ("office/document.rs", "TEXT", Nothing("see `text_chars`")),
    (
        "office/macros.rs",
        "URLS",
        As(beyond::macro_urls, Unread::TooMany),
    ),
    (
        "office/macros.rs",
        "FOLDED",
        Nothing("what follows is put together anew"),
    ),
    ("office/macros.rs", "CHARACTERS", Nothing(THRESHOLD)),
    (
        "office/ole.rs",
        "STREAM_BYTES",
        Nothing("as `file_bytes`, told as too large"),
    ),
    (
        "office/ole.rs",
        "OBJECTS",
        Nothing("told as too many, see `document` and `presentation`"),
    ),
    (
        "office/ole.rs",
        "FIELD",
        Nothing("a mark without an end is no field"),
    ),
    (
        "office/ole.rs",
        "FIELDS",
        Nothing("told as too many, see `fields`"),
    ),
    (
        "office/onenote.rs",
        "NAME",
        Nothing("Windows has no longer names"),
    ),
    (
        "office/onenote.rs",
        "NAMES",
        As(beyond::note_names, Unread::TooMany),
    ),
    (
        "office/onenote.rs",
        "CANDIDATES",
        As(beyond::note_candidates, Unread::TooMany),
    ),
    (
        "office/part.rs",
        "FIELDS",
        As(beyond::fields_in_fields, Unread::TooDeep),
    ),
    (
        "office/part.rs",
        "INSTRUCTION",
        As(beyond::long_field, Unread::TooLarge),
    ),
    (
        "office/rtf.rs",
        "OBJECTS",
        As(beyond::rtf_objects, Unread::TooMany),
    ),
    (
        "office/rtf.rs",
        "FIELDS",
        As(beyond::rtf_fields, Unread::TooMany),
    ),
    (
        "office/rtf.rs",
        "DEPTH",
        As(beyond::rtf_groups, Unread::TooDeep),
    ),
    (
        "office/rtf.rs",
        "SHORT",
        As(beyond::rtf_field, Unread::TooLarge),
    ),
    ("office/rtf.rs", "TEXT", Nothing("see `text_chars`")),
    (
        "office/rtf.rs",
        "JUNK",
        Nothing("an object without a header is told as hidden, and looked into"),
    ),
    (
        "office/sheet.rs",
        "FORMULAS",
        As(beyond::formulas, Unread::TooMany),
    ),
    (
        "office/sheet.rs",
        "FORMULA",
        Nothing("Excel has no longer ones"),
    ),
    (
        "office/vba.rs",
        "SOURCE_BYTES",
        Nothing("told as too large, see `project`"),
    ),
    (
        "office/vba.rs",
        "FORM_BYTES",
        Nothing("told as too large, see `forms`"),
    ),
    (
        "office/vba.rs",
        "PROJECTS",
        Nothing("told as too many, see `read`"),
    ),
    (
        "office/vba.rs",
        "MODULES",
        Nothing("told as too large, see `project`, or too many, see `forms`"),
    ),
    ("office/vba.rs", "CHUNK", Nothing(OF_THE_FORMAT)),
    (
        "office/vba_tokens.rs",
        "LINE",
        Nothing("longer lines are read in parts"),
    ),
    ("office/xlm.rs", "*", Nothing(OF_THE_FORMAT)),
    ("outlook/item.rs", "*", Nothing(OF_THE_FORMAT)),
    ("outlook/lzfu.rs", "*", Nothing(OF_THE_FORMAT)),
    ("outlook/mime.rs", "SINCE_1601", Nothing(OF_THE_FORMAT)),
    (
        "outlook/mime.rs",
        "AS_IT_IS",
        Nothing("how something is written"),
    ),
    ("outlook/msg.rs", "EMBEDDED", Nothing(OF_THE_FORMAT)),
    (
        "outlook/rtf.rs",
        "GROUPS",
        Nothing("told as too deep, see `open_group`"),
    ),
    (
        "outlook/rtf.rs",
        "INSTRUCTION",
        Nothing("told as too large, see `instructed`"),
    ),
    ("outlook/tnef.rs", "*", Nothing(OF_THE_FORMAT)),
    (
        "outlook/writer.rs",
        "TEXT",
        By("outlook.rs", "a_body_that_unpacks_to_too_much_is_cut"),
    ),
    (
        "page/markup.rs",
        "LAYERS",
        As(
            || ("a.html", beyond::page(&beyond::layers())),
            Unread::TooDeep,
        ),
    ),
    (
        "page/markup.rs",
        "TEXTS",
        As(
            || ("a.html", beyond::page(&beyond::texts())),
            Unread::TooMany,
        ),
    ),
    (
        "page/markup.rs",
        "PICTURES",
        As(beyond::pictures, Unread::TooMany),
    ),
    (
        "page/xml_page.rs",
        "NESTED",
        As(
            || ("a.svg", beyond::svg(&beyond::nested())),
            Unread::TooLarge,
        ),
    ),
    (
        "page/xml_page.rs",
        "GROWTH",
        As(
            || ("a.svg", beyond::svg(&beyond::laughs())),
            Unread::TooLarge,
        ),
    ),
    (
        "page/xml_page.rs",
        "NAME",
        As(
            || ("a.svg", beyond::svg(&beyond::named())),
            Unread::TooLarge,
        ),
    ),
    (
        "pdf/document.rs",
        "OBJECTS",
        As(beyond::objects, Unread::TooMany),
    ),
    (
        "pdf/document.rs",
        "PICTURES",
        As(beyond::pdf_pictures, Unread::TooMany),
    ),
    ("pdf/document.rs", "LURE_TEXT", Nothing(THRESHOLD)),
    ("pdf/document.rs", "HEAD", Nothing(HEAD)),
    (
        "pdf/object.rs",
        "REFERENCES",
        As(beyond::fonts, Unread::TooMany),
    ),
    (
        "pdf/scanner.rs",
        "STRING",
        As(beyond::long_string, Unread::Broken),
    ),
    ("pdf/scanner.rs", "DEPTH", As(beyond::deep, Unread::Broken)),
    (
        "pdf/streams.rs",
        "FILTERS",
        As(beyond::pdf_filters, Unread::Unsupported),
    ),
    (
        "pdf/text.rs",
        "BYTES",
        As(beyond::long_content, Unread::TooLarge),
    ),
    ("pdf/text.rs", "ITEMS", As(beyond::pages, Unread::TooMany)),
    ("pdf/text.rs", "PLACES", As(beyond::places, Unread::TooMany)),
    (
        "pdf/text.rs",
        "OPERANDS",
        As(beyond::operands, Unread::TooMany),
    ),
    (
        "pdf/text.rs",
        "SAVED",
        Nothing("the font of what lies deeper stays in use"),
    ),
    (
        "pdf/to_unicode.rs",
        "ENTRIES",
        Nothing("there are no more codes of two bytes"),
    ),
    (
        "pdf/to_unicode.rs",
        "BEFORE",
        Nothing("what is longer is no character"),
    ),
    (
        "script/autorun.rs",
        "AUTORUN",
        As(beyond::autorun, Unread::TooLarge),
    ),
    ("script/code.rs", "RUN", Nothing(THRESHOLD)),
    ("script/code.rs", "CODES", Nothing(THRESHOLD)),
    (
        "script/code.rs",
        "STRINGS",
        As(beyond::strings, Unread::TooMany),
    ),
    ("script/launcher.rs", "HEAD", Nothing(HEAD)),
    (
        "script/words.rs",
        "LAYERS",
        As(|| ("a.js", beyond::layers().into_bytes()), Unread::TooDeep),
    ),
    (
        "script/words.rs",
        "TEXTS",
        As(|| ("a.js", beyond::texts().into_bytes()), Unread::TooMany),
    ),
    (
        "text_file.rs",
        "TEXT_BYTES",
        As(beyond::long_script, Unread::TooLarge),
    ),
];

#[test]
fn every_limit_is_told() {
    for (file, name, told) in TABLE {
        match told {
            As(build, why) => {
                let (called, bytes) = build();
                let unread = unread(called, &bytes, &Limits::DEFAULT);
                assert!(unread.contains(why), "{file} {name}: {unread:?}");
            }
            By(tests, test) => {
                let tests = fs::read_to_string(folder("tests").join(tests)).expect("its file");
                assert!(tests.contains(&format!("fn {test}()")), "{test}");
            }
            Nothing(why) => assert!(!why.is_empty(), "{file} {name}"),
        }
    }
}

#[test]
fn every_number_of_the_source_is_entered() {
    let mut found = BTreeSet::new();
    numbers(&folder("src"), &folder("src"), &mut found);
    let known = |file: &str, name: &str| {
        let of = |(f, n, _): &&(&str, &str, Told)| *f == file && (*n == "*" || *n == name);
        TABLE.iter().any(|entry| of(&entry))
    };
    assert!(found.len() > 80, "the source was read");
    for (file, name) in &found {
        assert!(known(file, name), "{file}: {name} is not in the table");
    }
    for (file, name, _) in TABLE {
        let there = found
            .iter()
            .any(|(f, n)| f == file && (*name == "*" || n == name));
        assert!(there, "{file}: {name} is not in the source");
    }
}

#[test]
fn every_limit_of_the_caller_is_told() {
    let all = Limits::DEFAULT;
    let text = Entry::new("a.txt", &[b'a'; 3_000]);
    let two = zip(&[text, Entry::new("b.txt", b"some words")]);
    let inner = zip(&[Entry::new("a.zip", &two)]);
    let link = |n: usize| format!("<a href='https://a{n}.test/'>x</a>");
    let links = beyond::page(&[link(1), link(2)].concat());
    let picture = build::picture::png(
        &build::picture::pixels(&build::picture::code(b"a"), 4),
        None,
    );
    for (name, bytes, limits, why) in [
        ("a.zip", &inner, Limits { depth: 0, ..all }, Unread::TooDeep),
        ("a.zip", &two, Limits { files: 2, ..all }, Unread::TooMany),
        (
            "a.zip",
            &two,
            Limits {
                unpacked_bytes: 100,
                ..all
            },
            Unread::TooLarge,
        ),
        (
            "a.zip",
            &two,
            Limits {
                file_bytes: 100,
                ..all
            },
            Unread::TooLarge,
        ),
        (
            "a.zip",
            &two,
            Limits {
                texts_chars: 3_000,
                ..all
            },
            Unread::TooLarge,
        ),
        (
            "a.html",
            &links,
            Limits {
                indicators: 1,
                ..all
            },
            Unread::TooMany,
        ),
        (
            "a.png",
            &picture,
            Limits { pixels: 10, ..all },
            Unread::TooLarge,
        ),
    ] {
        let unread = unread(name, bytes, &limits);
        assert!(unread.contains(&why), "{limits:?}: {unread:?}");
    }
    let bomb = zip(&[Entry::new("a.txt", &vec![b'a'; 3 << 20])]);
    let unread = unread("a.zip", &bomb, &Limits { ratio: 2, ..all });
    assert!(unread.contains(&Unread::Bomb), "{unread:?}");
}

fn unread(name: &str, bytes: &[u8], limits: &Limits) -> Vec<Unread> {
    let inside = inspect(name, bytes, &Hints::default(), limits);
    inside
        .files
        .into_iter()
        .flat_map(|file| file.unread)
        .collect()
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Numbers that are constants, with their files.
fn numbers(root: &Path, folder: &Path, found: &mut BTreeSet<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            numbers(root, &path, found);
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        let code = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        let name = path
            .strip_prefix(root)
            .expect("below")
            .to_string_lossy()
            .replace('\\', "/");
        for line in code.lines() {
            let Some((_, constant)) = line.split_once("const ") else {
                continue;
            };
            let Some((constant, rest)) = constant.split_once(": ") else {
                continue;
            };
            let kind = rest.split(" = ").next().unwrap_or_default();
            let number = matches!(kind, "usize" | "u8" | "u16" | "u32" | "u64" | "i64");
            if number
                && constant
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
            {
                found.insert((name.clone(), constant.to_owned()));
            }
        }
    }
}
