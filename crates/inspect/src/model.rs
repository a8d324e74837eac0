//! What inspection finds: plain data without the bytes themselves, so that it can cross from one wasm module to another.

use miwake_mail::FileKind;
use serde::{Deserialize, Serialize};

/// What is inside one attachment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inspection {
    /// The attachment itself first, then everything found inside, each after its container.
    pub files: Vec<File>,
}

/// The attachment or a file inside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct File {
    /// Index of the container in [`Inspection::files`]; `None` for the attachment itself.
    pub parent: Option<usize>,
    /// Name as its container states it, decoded, at most [`crate::Limits::name_chars`] characters.
    /// It may hold `..`, `/`, control characters: never to be used as a path.
    pub name: String,
    /// What its bytes are; [`FileKind::Unknown`] when they could not be had, [`FileKind::Empty`] when there are none.
    pub kind: FileKind,
    /// The format by its usual short name, lower case: `zip`, `7z`, `rar`, `iso`, `cab`, `docm`, `lnk` …; empty when not known.
    pub format: String,
    /// Size in bytes, unpacked, as far as known: what was read, else what the container states.
    pub size: u64,
    /// Whether a password is needed for it, or for something in it.
    pub encrypted: bool,
    /// Why it could not be looked at, or not wholly. What was found is still told.
    pub unread: Vec<Unread>,
    /// What was found in it.
    #[serde(rename = "signs")]
    pub indicators: Vec<Indicator>,
    /// Where it would lead a reader who follows it.
    pub links: Vec<InspectedLink>,
    /// The text that a person reads in it, decoded, in lines, at most [`crate::Limits::text_chars`] characters; empty
    /// when there is none, or when it cannot be read. No report shows it: it is there to be searched.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// Something found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indicator {
    /// What.
    pub kind: IndicatorKind,
    /// The words or names it rests on, as they stand in the file, at most [`crate::Limits::quote_chars`] characters; may be empty.
    pub quote: String,
}

/// A link in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InspectedLink {
    /// The target as written.
    pub href: String,
    /// What a reader sees in its place; empty when unknown.
    pub text: String,
    /// How it got there.
    pub from: LinkSource,
}

/// How a link got into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LinkSource {
    /// A link in a document or page.
    Link,
    /// A QR code.
    QrCode,
    /// The target of a form.
    Form,
    /// A page or file that is opened or fetched without a click: a redirect, a template, a shortcut's address.
    Fetched,
    /// A URL written in text, a script or a macro.
    Text,
}

/// Why a file could not be looked at, or not wholly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// A password is needed.
    Encrypted,
    /// The format is known, but not read: only its name or its list could be looked at.
    Unsupported,
    /// Damaged, or not built as its format asks for.
    Broken,
    /// A limit was reached: nested too deeply.
    TooDeep,
    /// A limit was reached: too many files.
    TooMany,
    /// A limit was reached: too large when unpacked.
    TooLarge,
    /// It unpacks to far more than an honest file does: an archive bomb.
    Bomb,
}

/// What can be found in a file. The doc comment says what a program does with it, not that it is evil.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    // Archives and names.
    /// An entry's name leads out of the folder it is unpacked to (`../`, an absolute path, a drive).
    PathEscapes,
    /// An entry is a symbolic link.
    SymbolicLink,
    /// A zip's local header and directory name an entry differently: programs show different files.
    NamesDiffer,
    /// Entries share their bytes (an overlap bomb, or two lists in one file).
    EntriesOverlap,
    /// The archive holds a file that its list does not name (`quote`: which): some programs show it, others do not.
    UnlistedEntry,
    /// A word of the mail opened what is locked with a password (`quote`: the word).
    OpenedWithPassword,
    /// The file starts as one format and is another one too (`quote`: both).
    Polyglot,
    /// A disk image or folder with `autorun.inf` or `desktop.ini` that starts something.
    AutoRunFile,
    /// A file marked as hidden beside one that starts it.
    HiddenFile,

    // Office.
    /// A VBA project.
    Macro,
    /// A macro that runs by itself when the document is opened or closed (`AutoOpen`, `Workbook_Open` …).
    MacroRunsItself,
    /// A macro starts programs or commands (`Shell`, `WScript.Shell`, `CreateObject` …).
    MacroRunsPrograms,
    /// A macro writes files or the registry.
    MacroWrites,
    /// A macro fetches something from the network.
    MacroFetches,
    /// A macro's words are hidden: built of characters, encoded, or the compiled code differs from the source.
    MacroHidden,
    /// An Excel 4 (XLM) macro sheet.
    ExcelFourMacro,
    /// Dynamic Data Exchange: a field that starts a program.
    Dde,
    /// A template that is fetched from outside when the document is opened.
    ExternalTemplate,
    /// Another relationship fetched from outside without a click (OLE object, frame, picture that reports back).
    ExternalObject,
    /// A file embedded in a document (`quote`: its name).
    EmbeddedFile,
    /// An OLE object of the kind that attacks use (Equation Editor, Package, OLE2Link).
    RiskyObject,
    /// An ActiveX control.
    ActiveX,
    /// XML that defines entities: a program that expands them fetches files or fills the memory. Office writes none.
    XmlEntities,
    /// Text that asks to enable content or editing.
    AsksToEnable,

    // PDF.
    /// JavaScript in a PDF.
    PdfScript,
    /// A PDF action that starts a program.
    PdfLaunch,
    /// A PDF action that runs when it is opened.
    PdfOpenAction,
    /// A PDF that sends a form somewhere.
    PdfForm,
    /// One page and one link, next to no text: the shape of a lure.
    OneLinkLure,

    // Pages: HTML, XHTML, SVG.
    /// A field for a password.
    PasswordField,
    /// A form that sends what is typed to another host (`quote`: where).
    ForeignForm,
    /// A script that builds a file on the reader's device ("HTML smuggling").
    BuildsFile,
    /// It leads to another page by itself.
    Redirects,
    /// Script or markup is encoded so that nobody can read it.
    Obfuscated,
    /// A script in a picture or document where none belongs.
    Script,
    /// A page that loads its script from another host when it is opened (`quote`: where).
    LoadsScript,
    /// A page that puts a command on the clipboard, for the reader to paste and run (`quote`: the command).
    CopiesCommand,

    // Pictures.
    /// A QR code that holds something other than a web address (`quote`: its text).
    QrText,

    // Launchers and scripts.
    /// A shortcut that runs a command (`quote`: the command line).
    RunsCommand,
    /// A shortcut that runs its command in a window that is not seen (`quote`: the command line).
    HiddenWindow,
    /// A file that is fetched and opened from another host.
    OpensRemote,
    /// A script that fetches something from the network.
    ScriptFetches,
    /// A script that starts programs.
    ScriptRuns,
    /// Settings that change how the device trusts or connects (profiles, certificates, proxies, registry).
    ChangesSettings,
}

/// Adds `why` once.
pub(crate) fn note(unread: &mut Vec<Unread>, why: Unread) {
    if !unread.contains(&why) {
        unread.push(why);
    }
}
