//! The files of a mail as a reader would see them: attachments, and what is inside them.

use crate::check_context::path_inside;
use crate::extension::is_launcher;
use crate::finding::at_most;
use crate::variant::VariantName;
use crate::{
    CheckContext, Evidence, Finding, NotApplicable, Outcome, Role, Unchecked, visible_quote,
};
use miwake_inspect::{
    File, Indicator, IndicatorKind, Inspection, LauncherKind, Unread, launcher_kind, without_stream,
};
use miwake_mail::{Attachment, FileKind, InputKind};
use serde::Serialize;

/// Why there are no attachments to look at; `None` when there are some, also when a file was given alone.
pub(crate) fn no_attachments(ctx: &CheckContext<'_>) -> Option<Outcome> {
    if !ctx.mail.attachments.is_empty() {
        return None;
    }
    Some(match ctx.mail.input {
        InputKind::Message => Outcome::NotApplicable(NotApplicable::NoAttachments),
        InputKind::Text | InputKind::ForwardedText | InputKind::Html => {
            Outcome::CouldNotCheck(Unchecked::TextOnly)
        }
        InputKind::Headers | InputKind::Empty | InputKind::NotMail | InputKind::TooLarge => {
            Outcome::CouldNotCheck(Unchecked::NoBody)
        }
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
        let name = if self.is_outermost() {
            &self.outer.name
        } else {
            self.name
        };
        miwake_mail::extension(without_stream(name))
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
            .map(|(sign, index)| (*sign, path_inside(inside, *index)))
            .collect()
    }

    /// The first sign of one of these kinds.
    pub(crate) fn sign(&self, kinds: &[IndicatorKind]) -> Option<(&'s Indicator, Vec<String>)> {
        let (inside, _) = self.inside?;
        let mut signs = self.signs.iter();
        let (sign, index) = signs.find(|(sign, _)| kinds.contains(&sign.kind))?;
        Some((sign, path_inside(inside, *index)))
    }

    /// The attachment's name and the names down to the file, as people read a path.
    pub(crate) fn shown(&self) -> String {
        shown_path(self.outer, &self.path)
    }

    /// The file as evidence.
    pub(crate) fn evidence(&self) -> Evidence {
        Evidence::inside(Role::File, self.attachment, &self.path, &self.shown())
    }

    /// A finding about the file that rests on it as a whole.
    pub(crate) fn finding(&self, variant: impl VariantName) -> Finding {
        Finding::new(variant, &self.facts(), vec![self.evidence()])
    }

    /// A finding that rests on a sign in it.
    pub(crate) fn finding_by(
        &self,
        variant: impl VariantName,
        found: &(&Indicator, Vec<String>),
    ) -> Finding {
        let (sign, path) = found;
        let facts = Facts {
            detail: visible_quote(&sign.quote),
            ..self.facts()
        };
        let place = shown_path(self.outer, path);
        let mut evidence = vec![Evidence::inside(Role::File, self.attachment, path, &place)];
        if !sign.quote.is_empty() {
            evidence.push(Evidence::inside(
                Role::Words,
                self.attachment,
                path,
                &sign.quote,
            ));
        }
        Finding::new(variant, &facts, evidence)
    }

    /// A finding about the file at `index` inside the same attachment.
    pub(crate) fn finding_at(&self, variant: impl VariantName, index: usize) -> Finding {
        let path = self
            .inside
            .map_or_else(Vec::new, |(inside, _)| path_inside(inside, index));
        let shown = shown_path(self.outer, &path);
        let facts = Facts {
            name: visible_quote(&shown),
            ..self.facts()
        };
        let evidence = Evidence::inside(Role::File, self.attachment, &path, &shown);
        Finding::new(variant, &facts, vec![evidence])
    }

    /// Facts that every sentence may use.
    pub(crate) fn facts(&self) -> Facts {
        Facts {
            name: visible_quote(&self.shown()),
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

/// A path as people read it: `invoice.zip › 請求書.xlsm`.
pub(crate) fn shown_path(outer: &Attachment, path: &[String]) -> String {
    let names = path.iter().map(String::as_str);
    let names: Vec<&str> = std::iter::once(shown_name(outer)).chain(names).collect();
    names.join(" › ")
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
                    path: path_inside(inside, index),
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

/// How many files of code lie in an archive at most that is packed to be opened, not to be kept: one that runs is
/// ordinary among many.
const FEW: usize = 10;

/// Extensions of code that starts nothing by a double click.
const CODE: &[&str] = &[
    "c", "cc", "cpp", "cs", "css", "go", "h", "hpp", "java", "kt", "m", "php", "pl", "py", "rb",
    "rs", "sh", "sql", "swift", "ts", "tsx",
];

/// Whether an archive holds code as programmers pack it. Texts, pictures and documents do not count: they may be
/// there to make few programs look like few of many.
pub(crate) fn is_source(inside: &Inspection) -> bool {
    let is_code = |file: &&File| {
        let extension = miwake_mail::extension(without_stream(&file.name));
        let script = launcher_kind(&extension) == Some(LauncherKind::Script);
        script || CODE.contains(&extension.as_str())
    };
    inside.files.iter().filter(is_code).count() > FEW
}

/// Most findings of one check about files.
const MOST: usize = 8;

/// The outcome of a check that looks at each file by itself: `look` says what is found in one.
pub(crate) fn each_file<'s>(
    ctx: &'s CheckContext<'_>,
    look: impl Fn(&SeenFile<'s>) -> Vec<Finding>,
) -> Outcome {
    let files = seen_files(ctx);
    let findings = at_most(MOST, files.iter().flat_map(look));
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
