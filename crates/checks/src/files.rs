//! What file names promise, and how checks go through the attachments.

use crate::{Evidence, Finding, NotApplicable, Outcome, Role, Subject, Unchecked};
use memchr::memmem;
use miwake_mail::{Attachment, FileKind, InputKind};
use serde::Serialize;

/// Extensions of programs that Windows or macOS starts on a double click.
const PROGRAMS: &[&str] = &[
    "exe",
    "scr",
    "cpl",
    "com",
    "pif",
    "msi",
    "msp",
    "mst",
    "jar",
    "appx",
    "appxbundle",
    "msix",
    "msixbundle",
    "application",
    "gadget",
    "dll",
    "xll",
    "apk",
    "dmg",
    "pkg",
    "ocx",
    "sys",
];
/// Extensions of scripts that Windows runs on a double click.
const SCRIPTS: &[&str] = &[
    "bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "wsh", "wsc", "hta", "ps1", "ps1xml", "psm1",
    "sct",
];
/// Extensions of files that start or fetch something else.
const STARTERS: &[&str] = &[
    "lnk",
    "url",
    "chm",
    "reg",
    "iqy",
    "rdp",
    "mobileconfig",
    "one",
    "onepkg",
    "inf",
    "scf",
    "settingcontent-ms",
    "library-ms",
    "search-ms",
    "msc",
    "website",
    "slk",
];
/// Extensions of disk images, which open like a folder and hide where their files came from.
const DISKS: &[&str] = &["iso", "img", "vhd", "vhdx", "udf"];
/// Extensions of documents, pictures and other files that people expect to be harmless.
const DOCUMENTS: &[&str] = &[
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "txt", "csv", "odt", "ods", "odp",
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp", "mp3", "mp4", "wav", "mov",
    "jtd", "xdw", "xbd", "zip",
];
/// Extensions of web pages and of pictures that can hold a page.
const PAGES: &[&str] = &[
    "htm", "html", "xhtml", "xht", "shtml", "mht", "mhtml", "svg",
];
/// Other extensions that turn up in ordinary mail.
const ORDINARY: &[&str] = &[
    "docm", "xlsm", "pptm", "dotx", "dotm", "xltx", "xltm", "potx", "potm", "ppsx", "ppsm", "xlsb",
    "xlam", "ppam", "dot", "xlt", "pot", "pps", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar",
    "cab", "lzh", "zst", "xml", "json", "yaml", "yml", "toml", "ini", "cfg", "conf", "log", "md",
    "eml", "msg", "ics", "vcf", "vcs", "p7s", "p7m", "p7c", "asc", "sig", "pgp", "gpg", "cer",
    "crt", "pem", "key", "numbers", "pages", "psd", "ai", "eps", "ps", "dwg", "dxf", "jww", "tex",
    "bib", "avi", "wmv", "m4a", "m4v", "mpg", "mpeg", "ogg", "flac", "aac", "amr", "ico", "jfif",
    "avif", "webm", "patch", "diff", "c", "h", "cpp", "cc", "hpp", "rs", "go", "py", "rb", "pl",
    "sh", "java", "ts", "css", "sql", "tsv", "dat", "bin", "epub", "mobi", "ttf", "otf", "woff",
    "woff2", "wmz", "emf", "wmf", "oft", "vsd", "vsdx", "mpp", "accdb", "mdb", "kml", "gpx", "dmp",
    "grc", "m", "mat", "ipynb", "out", "config", "dts", "s", "stl", "step", "stp", "igs", "jp2",
    "tnef", "rpt", "text", "wps", "xps", "hwp", "pcap", "trace", "rtfd",
];

/// What a name's last extension promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// A program.
    Program,
    /// A script.
    Script,
    /// Something that starts or fetches something else.
    Starter,
    /// A disk image.
    Disk,
    /// A web page, or a picture that can hold one.
    Page,
    /// A document, a picture, a sound.
    Document,
    /// Another extension that turns up in ordinary mail.
    Ordinary,
    /// No extension, or a number as in a date, a version or `.zip.001`.
    Nothing,
    /// An extension that is in no table.
    Unknown,
}

/// What `extension` (lower case, without the dot) promises.
pub(crate) fn promise(extension: &str) -> Promise {
    let tables = [
        (PROGRAMS, Promise::Program),
        (SCRIPTS, Promise::Script),
        (STARTERS, Promise::Starter),
        (DISKS, Promise::Disk),
        (PAGES, Promise::Page),
        (DOCUMENTS, Promise::Document),
        (ORDINARY, Promise::Ordinary),
    ];
    if !looks_like_extension(extension) {
        return Promise::Nothing;
    }
    tables
        .iter()
        .find(|(table, _)| table.contains(&extension))
        .map_or(Promise::Unknown, |(_, promise)| *promise)
}

/// Letters and digits, at least one letter, at most ten, and not a version such as `v2` or a part such as `r01`.
fn looks_like_extension(extension: &str) -> bool {
    let all = |f: fn(&char) -> bool| extension.chars().all(|c| f(&c));
    let digits_after_first = extension
        .get(1..)
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
    let named = PROGRAMS
        .iter()
        .chain(SCRIPTS)
        .chain(STARTERS)
        .chain(PAGES)
        .chain(DOCUMENTS)
        .chain(ORDINARY);
    !extension.is_empty()
        && (named.into_iter().any(|known| *known == extension)
            || (all(char::is_ascii_alphanumeric)
                && extension.len() <= 10
                && !all(char::is_ascii_digit)
                && !digits_after_first))
}

/// The attachments, or why there are none to look at.
fn attachments<'a>(subject: &Subject<'a>) -> Result<&'a [Attachment], Outcome> {
    match subject.mail.input {
        InputKind::Message if subject.mail.attachments.is_empty() => {
            Err(Outcome::NotApplicable(NotApplicable::NoAttachments))
        }
        InputKind::Message => Ok(&subject.mail.attachments),
        InputKind::Text | InputKind::ForwardedText | InputKind::Html => {
            Err(Outcome::CouldNotCheck(Unchecked::TextOnly))
        }
        InputKind::Headers | InputKind::Empty | InputKind::NotMail | InputKind::TooLarge => {
            Err(Outcome::CouldNotCheck(Unchecked::NoBody))
        }
    }
}

/// Most entries of a zip whose names are read: bounds the work for a hostile list.
const ZIP_ENTRIES: usize = 2_000;

/// Name of the first file in a zip that Windows would run, mount or follow on a double click.
///
/// Names stand unencrypted in a locked zip, too: in the entries' own headers and once more in the central directory
/// (APPNOTE.TXT, 4.3.7 and 4.3.12). Both are looked for by their marks, as readers differ on which one they believe
/// and a cut file has no directory.
pub(crate) fn program_inside(zip: &[u8]) -> Option<String> {
    // Mark, place of the name's length (two bytes, low one first), length of the fixed part.
    const HEADERS: [(&[u8], usize, usize); 2] = [(b"PK\x01\x02", 28, 46), (b"PK\x03\x04", 26, 30)];
    HEADERS.iter().find_map(|&(mark, length, fixed)| {
        let starts = memmem::find_iter(zip, mark).take(ZIP_ENTRIES);
        starts.into_iter().find_map(|start| {
            let header = zip.get(start..)?;
            let low = usize::from(*header.get(length)?);
            let high = usize::from(*header.get(length + 1)?);
            let name = header.get(fixed..fixed + low + high * 256)?;
            runs(name).then(|| String::from_utf8_lossy(name).into_owned())
        })
    })
}

/// Whether a file of this name, in whatever charset, is a program, a script, a starter of others or a disk image.
fn runs(name: &[u8]) -> bool {
    let end = name
        .iter()
        .rposition(|b| !matches!(b, b'.' | b' ' | 0))
        .map_or(0, |at| at + 1);
    let name = name.get(..end).unwrap_or(&[]);
    let Some(dot) = name.iter().rposition(|b| *b == b'.') else {
        return false;
    };
    let extension = name.get(dot + 1..).unwrap_or(&[]).to_ascii_lowercase();
    let extension = std::str::from_utf8(&extension).unwrap_or("");
    matches!(
        promise(extension),
        Promise::Program | Promise::Script | Promise::Starter | Promise::Disk
    )
}

/// Facts of a finding about one attachment.
#[derive(Serialize)]
struct Facts {
    name: String,
    extension: String,
    /// What [`program_inside`] found in a zip; empty for others.
    inside: String,
}

/// The outcome of a check that looks at each attachment by itself: `variant` says what is found in one.
pub(crate) fn each_attachment(
    subject: &Subject<'_>,
    variant: impl Fn(&Attachment) -> Option<&'static str>,
) -> Outcome {
    let attachments = match attachments(subject) {
        Ok(attachments) => attachments,
        Err(outcome) => return outcome,
    };
    let findings = attachments
        .iter()
        .enumerate()
        .filter_map(|(index, attachment)| {
            let name = shown_name(attachment);
            let facts = Facts {
                name: crate::visible_quote(name),
                extension: attachment.extension(),
                inside: match attachment.detected {
                    FileKind::Zip => program_inside(&attachment.content)
                        .map_or(String::new(), |inside| crate::visible_quote(&inside)),
                    _ => String::new(),
                },
            };
            let evidence = vec![Evidence::attachment(Role::File, index, name)];
            Some(Finding::new(variant(attachment)?, &facts, evidence))
        });
    Outcome::of(findings.collect())
}

/// The attachment's own name, else its declared type.
fn shown_name(attachment: &Attachment) -> &str {
    if attachment.name.is_empty() {
        &attachment.declared_type
    } else {
        &attachment.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_versions_and_parts_promise_nothing() {
        for extension in ["", "001", "05", "v2", "r01", "3"] {
            assert_eq!(promise(extension), Promise::Nothing, "{extension}");
        }
    }

    #[test]
    fn extensions_promise_what_windows_does_with_them() {
        assert_eq!(promise("scr"), Promise::Program);
        assert_eq!(promise("js"), Promise::Script);
        assert_eq!(promise("lnk"), Promise::Starter);
        assert_eq!(promise("iso"), Promise::Disk);
        assert_eq!(promise("pdf"), Promise::Document);
        assert_eq!(promise("mp3"), Promise::Document);
        assert_eq!(promise("qwz"), Promise::Unknown);
    }

    /// An entry's own header and its name.
    fn entry(name: &[u8]) -> Vec<u8> {
        let mut zip = b"PK\x03\x04".to_vec();
        zip.resize(26, 0);
        zip.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
        zip.extend([0, 0]);
        zip.extend(name);
        zip
    }

    #[test]
    fn programs_in_a_zip_are_found_by_name() {
        let two = [entry(b"a.txt"), entry(b"note.PDF   .Exe ")].concat();
        assert_eq!(program_inside(&two).as_deref(), Some("note.PDF   .Exe "));
        assert!(program_inside(&entry(b"\x90\xbf\x8b\x81.lnk")).is_some());
        assert!(program_inside(&entry(b"docs/plan.pdf")).is_none());
        assert!(program_inside(&entry(b"exe")).is_none());
        assert!(program_inside(&entry(b"run.exe/")).is_none());
    }

    #[test]
    fn broken_zips_have_nothing_inside() {
        let whole = entry(b"a.exe");
        for end in 0..whole.len() {
            assert!(program_inside(whole.get(..end).expect("within")).is_none());
        }
        let mut long = entry(b"a.exe");
        long.splice(26..28, [0xff, 0xff]);
        assert!(program_inside(&long).is_none());
        assert!(program_inside(&b"PK\x03\x04".repeat(100_000)).is_none());
        assert!(program_inside(b"").is_none());
    }
}
