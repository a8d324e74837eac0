//! What file names promise, and how checks go through the attachments.

use crate::{
    CheckContext, Evidence, EvidencePlace, Finding, NotApplicable, Outcome, Role, Unchecked,
};
use memchr::memmem;
use miwake_inspect::{
    File, Indicator, IndicatorKind, Inspection, LauncherKind, Unread, launcher_kind,
};
use miwake_mail::{Attachment, FileKind, InputKind};
use serde::Serialize;

pub use miwake_inspect::is_launcher;

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

/// The attachments, or why there are none to look at.
pub(crate) fn attachments<'a>(ctx: &CheckContext<'a>) -> Result<&'a [Attachment], Outcome> {
    match ctx.mail.input {
        // Also a file given alone.
        _ if !ctx.mail.attachments.is_empty() => Ok(&ctx.mail.attachments),
        InputKind::Message => Err(Outcome::NotApplicable(NotApplicable::NoAttachments)),
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
            is_launcher(name).then(|| String::from_utf8_lossy(name).into_owned())
        })
    })
}

/// An attachment, or a file inside one, as a reader would see it: no parts of which a document is built.
pub(crate) struct SeenFile<'s> {
    /// Index of the attachment.
    pub(crate) attachment: usize,
    /// The attachment.
    pub(crate) outer: &'s Attachment,
    /// What was found inside the attachment, if anybody looked, with the index of this file.
    pub(crate) inside: Option<(&'s Inspection, usize)>,
    /// Names from the attachment (left out) to this file; empty for the attachment itself.
    pub(crate) path: Vec<String>,
    /// Its own name, without folders; the declared type for an attachment without a name.
    pub(crate) name: &'s str,
    /// What its bytes are.
    pub(crate) kind: FileKind,
    /// What was found in it and in its parts, with the index of the file where it stands.
    signs: Vec<(&'s Indicator, usize)>,
}

impl<'s> SeenFile<'s> {
    fn of_attachment(index: usize, outer: &'s Attachment, inside: Option<&'s Inspection>) -> Self {
        // What looked into it knows its kind better than its first bytes do.
        let known = inside.and_then(|inside| inside.files.first());
        let known = known
            .map(|file| file.kind)
            .filter(|kind| *kind != FileKind::Unknown);
        Self {
            attachment: index,
            outer,
            inside: inside.map(|inside| (inside, 0)),
            path: vec![],
            name: shown_name(outer),
            kind: known.unwrap_or(outer.detected),
            signs: vec![],
        }
    }

    /// Whether it is the attachment itself.
    pub(crate) fn is_outermost(&self) -> bool {
        self.path.is_empty()
    }

    /// The last extension of its name.
    pub(crate) fn extension(&self) -> String {
        if self.is_outermost() {
            self.outer.extension()
        } else {
            miwake_mail::extension(self.name)
        }
    }

    /// What inspection says of it.
    pub(crate) fn file(&self) -> Option<&'s File> {
        let (inside, index) = self.inside?;
        inside.files.get(index)
    }

    /// Usual short name of its format; empty when not known.
    pub(crate) fn format(&self) -> &'s str {
        self.file().map_or("", |file| &file.format)
    }

    /// Whether it is an archive that people pack files into, and no document built as one.
    pub(crate) fn is_archive(&self) -> bool {
        matches!(self.kind, FileKind::Zip | FileKind::Archive)
            && !is_package(self.kind, self.format())
    }

    /// What was found in it and in the parts it is built of, each with the path of where it stands.
    pub(crate) fn signs(&self) -> Vec<(&'s Indicator, Vec<String>)> {
        let Some((inside, _)) = self.inside else {
            return vec![];
        };
        let signs = self.signs.iter();
        signs
            .map(|(sign, index)| (*sign, path(inside, *index)))
            .collect()
    }

    /// The first sign of one of these kinds.
    pub(crate) fn sign(&self, kinds: &[IndicatorKind]) -> Option<(&'s Indicator, Vec<String>)> {
        let (inside, _) = self.inside?;
        let mut signs = self.signs.iter();
        let (sign, index) = signs.find(|(sign, _)| kinds.contains(&sign.kind))?;
        Some((sign, path(inside, *index)))
    }

    /// The attachment's name and the names down to the file, as people read a path.
    pub(crate) fn shown(&self) -> String {
        shown_path(self.outer, &self.path)
    }

    /// The file as evidence.
    pub(crate) fn evidence(&self) -> Evidence {
        evidence_inside(Role::File, self.attachment, &self.path, &self.shown())
    }

    /// A finding about the file that rests on it as a whole.
    pub(crate) fn finding(&self, variant: &'static str) -> Finding {
        Finding::new(variant, &self.facts(), vec![self.evidence()])
    }

    /// A finding that rests on a sign in it.
    pub(crate) fn finding_by(
        &self,
        variant: &'static str,
        found: &(&Indicator, Vec<String>),
    ) -> Finding {
        let (sign, path) = found;
        let facts = Facts {
            detail: crate::visible_quote(&sign.quote),
            ..self.facts()
        };
        let place = shown_path(self.outer, path);
        let mut evidence = vec![evidence_inside(Role::File, self.attachment, path, &place)];
        if !sign.quote.is_empty() {
            evidence.push(evidence_inside(
                Role::Words,
                self.attachment,
                path,
                &sign.quote,
            ));
        }
        Finding::new(variant, &facts, evidence)
    }

    /// A finding about the file at `index` inside the same attachment.
    pub(crate) fn finding_at(&self, variant: &'static str, index: usize) -> Finding {
        let path = self
            .inside
            .map_or_else(Vec::new, |(inside, _)| path(inside, index));
        let shown = shown_path(self.outer, &path);
        let facts = Facts {
            name: crate::visible_quote(&shown),
            ..self.facts()
        };
        let evidence = evidence_inside(Role::File, self.attachment, &path, &shown);
        Finding::new(variant, &facts, vec![evidence])
    }

    /// Facts that every sentence may use.
    pub(crate) fn facts(&self) -> Facts {
        Facts {
            name: crate::visible_quote(&self.shown()),
            extension: self.extension(),
            inside: String::new(),
            detail: String::new(),
            count: 0,
        }
    }
}

/// Facts of a finding about one file.
#[derive(Serialize)]
pub(crate) struct Facts {
    /// Its path as people read it.
    pub(crate) name: String,
    /// The last extension of its name.
    pub(crate) extension: String,
    /// Names of files in it.
    pub(crate) inside: String,
    /// The words that the finding rests on.
    pub(crate) detail: String,
    /// How many files are in it.
    pub(crate) count: usize,
}

/// Evidence inside an attachment.
pub(crate) fn evidence_inside(role: Role, index: usize, path: &[String], quote: &str) -> Evidence {
    let mut evidence = Evidence::attachment(role, index, quote);
    evidence.place = EvidencePlace::Attachment {
        index,
        path: path.iter().map(|name| crate::visible_quote(name)).collect(),
    };
    evidence
}

/// A path as people read it: `invoice.zip › 請求書.xlsm`.
pub(crate) fn shown_path(outer: &Attachment, path: &[String]) -> String {
    let names = path.iter().map(String::as_str);
    let names: Vec<&str> = std::iter::once(shown_name(outer)).chain(names).collect();
    names.join(" › ")
}

/// Names from the attachment (left out) to the file at `index`.
pub(crate) fn path(inside: &Inspection, index: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = inside.files.get(index);
    // Containers stand before what they hold, so this ends.
    while let Some(file) = at {
        let Some(parent) = file.parent.filter(|_| names.len() < 64) else {
            break;
        };
        names.push(file.name.clone());
        at = inside.files.get(parent);
    }
    names.reverse();
    names
}

/// For each file the index of the file that a reader sees and that it is a part of; its own when it is seen itself.
fn owners(inside: &Inspection) -> Vec<usize> {
    let mut owners: Vec<usize> = Vec::with_capacity(inside.files.len());
    // Containers stand before what they hold.
    for (index, file) in inside.files.iter().enumerate() {
        let parent = file.parent.filter(|parent| *parent < index);
        let container =
            parent.and_then(|parent| Some((inside.files.get(parent)?, *owners.get(parent)?)));
        owners.push(match container {
            Some((parent, owner)) if is_package(parent.kind, &parent.format) => owner,
            // What is embedded in a part is seen, but a part of a part is not.
            _ => index,
        });
    }
    owners
}

/// Formats that are zips inside, whose parts nobody sees.
const PACKAGES: &[&str] = &[
    "odf",
    "appx",
    "docx",
    "docm",
    "dotx",
    "dotm",
    "xlsx",
    "xlsm",
    "xlsb",
    "xltx",
    "xltm",
    "xlam",
    "pptx",
    "pptm",
    "potx",
    "potm",
    "ppsx",
    "ppsm",
    "ppam",
    "vsdx",
    "ooxml",
    "odt",
    "ods",
    "odp",
    "odg",
    "odf",
    "epub",
    "xps",
    "oxps",
    "jar",
    "war",
    "apk",
    "ipa",
    "appxbundle",
    "msix",
    "msixbundle",
    "xpi",
    "crx",
    "vsix",
    "nupkg",
    "whl",
    "pages",
    "numbers",
    "key",
];

/// Whether a file of this kind and format is built of parts that nobody sees.
pub(crate) fn is_package(kind: FileKind, format: &str) -> bool {
    matches!(kind, FileKind::Ooxml | FileKind::OoxmlMacro) || PACKAGES.contains(&format)
}

/// The files that a reader would see, in reading order: attachments, and what is inside them.
pub(crate) fn seen_files<'s>(ctx: &'s CheckContext<'_>) -> Vec<SeenFile<'s>> {
    let mut seen = Vec::new();
    for (attachment, outer) in ctx.mail.attachments.iter().enumerate() {
        let inside = ctx.inspections.get(attachment).copied().flatten();
        seen.push(SeenFile::of_attachment(attachment, outer, inside));
        let Some(inside) = inside else { continue };
        let owners = owners(inside);
        let start = seen.len() - 1;
        // Where in `seen` each file is, so that signs of parts find the file they belong to.
        let mut places: Vec<Option<usize>> = vec![None; inside.files.len()];
        for (index, file) in inside.files.iter().enumerate() {
            let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
            let own = owners.get(index) == Some(&index);
            let place = if index == 0 {
                Some(start)
            } else if own && !name.is_empty() {
                seen.push(SeenFile {
                    attachment,
                    outer,
                    inside: Some((inside, index)),
                    path: path(inside, index),
                    name,
                    kind: file.kind,
                    signs: vec![],
                });
                Some(seen.len() - 1)
            } else {
                let owner = owners.get(index).and_then(|owner| places.get(*owner));
                owner.copied().flatten()
            };
            if let Some(slot) = places.get_mut(index) {
                *slot = place;
            }
            if let Some(of) = place.and_then(|place| seen.get_mut(place)) {
                of.signs
                    .extend(file.indicators.iter().map(|sign| (sign, index)));
            }
        }
    }
    seen
}

/// How many files lie in an archive that is packed to be opened, not to be kept: a program among many is ordinary.
pub(crate) const FEW: usize = 10;

/// Most findings of one check about files.
const MOST: usize = 8;

/// The outcome of a check that looks at each file by itself: `look` says what is found in one.
pub(crate) fn each_file<'s>(
    ctx: &'s CheckContext<'_>,
    look: impl Fn(&SeenFile<'s>) -> Vec<Finding>,
) -> Outcome {
    if let Err(outcome) = attachments(ctx) {
        return outcome;
    }
    let files = seen_files(ctx);
    let findings: Vec<Finding> = files.iter().flat_map(look).take(MOST).collect();
    if findings.is_empty() {
        return uninspected(ctx).map_or(Outcome::NothingFound(None), Outcome::CouldNotCheck);
    }
    Outcome::Found(findings)
}

/// Why not all attachments could be looked at.
pub(crate) fn uninspected(ctx: &CheckContext<'_>) -> Option<Unchecked> {
    let mut reason = None;
    for index in ctx.uninspected() {
        let Some(inside) = ctx.inspections.get(index).copied().flatten() else {
            return Some(Unchecked::NotInspected);
        };
        let mut why = inside.files.iter().flat_map(|file| &file.unread);
        if why.any(|why| *why == Unread::Encrypted) {
            reason = Some(Unchecked::Encrypted);
        }
        reason = reason.or(Some(Unchecked::Unread));
    }
    reason
}

/// Whether a file of this name and kind starts something on a double click.
pub(crate) fn starts(name: &str, kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Executable | FileKind::Shortcut | FileKind::DiskImage
    ) || is_launcher(name)
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
