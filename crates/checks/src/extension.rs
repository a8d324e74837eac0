//! What file names promise.

use miwake_inspect::{LauncherKind, launcher_kind};

pub use miwake_inspect::is_launcher;

/// Extensions of documents, pictures and other files that people expect to be harmless.
const DOCUMENTS: &[&str] = &[
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "txt", "csv", "odt", "ods", "odp",
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp", "mp3", "mp4", "wav", "mov",
    "jtd", "xdw", "xbd", "zip",
];
/// Extensions of web pages and of pictures that can hold a page.
const PAGES: &[&str] = &[
    "htm", "html", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz",
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
pub(crate) enum ExtensionClass {
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
pub(crate) fn promise(extension: &str) -> ExtensionClass {
    let launcher = launcher_kind(extension).map(|kind| match kind {
        LauncherKind::Program => ExtensionClass::Program,
        LauncherKind::Script => ExtensionClass::Script,
        LauncherKind::Indirect => ExtensionClass::Starter,
        LauncherKind::DiskImage => ExtensionClass::Disk,
    });
    if let Some(launcher) = launcher {
        return launcher;
    }
    let tables = [
        (PAGES, ExtensionClass::Page),
        (DOCUMENTS, ExtensionClass::Document),
        (ORDINARY, ExtensionClass::Ordinary),
    ];
    if !looks_like_extension(extension) {
        return ExtensionClass::Nothing;
    }
    tables
        .iter()
        .find(|(table, _)| table.contains(&extension))
        .map_or(ExtensionClass::Unknown, |(_, promise)| *promise)
}

/// Whether a file of this name is a web page, or a picture that can hold one.
#[must_use]
pub fn is_page(name: &str) -> bool {
    promise(&miwake_mail::extension(name)) == ExtensionClass::Page
}

/// Letters and digits, at least one letter, at most ten, and not a version such as `v2` or a part such as `r01`.
fn looks_like_extension(extension: &str) -> bool {
    let all = |f: fn(&char) -> bool| extension.chars().all(|c| f(&c));
    let digits_after_first = extension
        .get(1..)
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
    let named = PAGES.iter().chain(DOCUMENTS).chain(ORDINARY);
    !extension.is_empty()
        && (launcher_kind(extension).is_some()
            || named.into_iter().any(|known| *known == extension)
            || (all(char::is_ascii_alphanumeric)
                && extension.len() <= 10
                && !all(char::is_ascii_digit)
                && !digits_after_first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_versions_and_parts_promise_nothing() {
        for extension in ["", "001", "05", "v2", "r01", "3"] {
            assert_eq!(promise(extension), ExtensionClass::Nothing, "{extension}");
        }
    }

    #[test]
    fn extensions_promise_what_windows_does_with_them() {
        assert_eq!(promise("scr"), ExtensionClass::Program);
        assert_eq!(promise("js"), ExtensionClass::Script);
        assert_eq!(promise("lnk"), ExtensionClass::Starter);
        assert_eq!(promise("iso"), ExtensionClass::Disk);
        assert_eq!(promise("pdf"), ExtensionClass::Document);
        assert_eq!(promise("mp3"), ExtensionClass::Document);
        assert_eq!(promise("qwz"), ExtensionClass::Unknown);
    }
}
