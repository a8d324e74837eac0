//! What file names promise, and how checks go through the attachments.

use crate::{Evidence, Finding, NotApplicable, Outcome, Role, Subject, Unchecked};
use miwake_mail::{Attachment, InputKind};
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
/// Other extensions that turn up in ordinary mail.
const ORDINARY: &[&str] = &[
    "docm", "xlsm", "pptm", "dotx", "dotm", "xltx", "xltm", "potx", "potm", "ppsx", "ppsm", "xlsb",
    "xlam", "ppam", "dot", "xlt", "pot", "pps", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar",
    "cab", "lzh", "zst", "htm", "html", "xhtml", "shtml", "mht", "mhtml", "svg", "xml", "json",
    "yaml", "yml", "toml", "ini", "cfg", "conf", "log", "md", "eml", "msg", "ics", "vcf", "vcs",
    "p7s", "p7m", "p7c", "asc", "sig", "pgp", "gpg", "cer", "crt", "pem", "key", "numbers",
    "pages", "psd", "ai", "eps", "ps", "dwg", "dxf", "jww", "tex", "bib", "avi", "wmv", "m4a",
    "m4v", "mpg", "mpeg", "ogg", "flac", "aac", "amr", "ico", "jfif", "avif", "webm", "patch",
    "diff", "c", "h", "cpp", "cc", "hpp", "rs", "go", "py", "rb", "pl", "sh", "java", "ts", "css",
    "sql", "tsv", "dat", "bin", "epub", "mobi", "ttf", "otf", "woff", "woff2", "wmz", "emf", "wmf",
    "oft", "vsd", "vsdx", "mpp", "accdb", "mdb", "kml", "gpx", "dmp", "grc", "m", "mat", "ipynb",
    "out", "config", "dts", "s", "stl", "step", "stp", "igs", "jp2", "tnef", "rpt", "text", "wps",
    "xps", "hwp", "pcap", "trace", "rtfd",
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

/// Facts of a finding about one attachment.
#[derive(Serialize)]
struct Facts {
    name: String,
    extension: String,
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
}
