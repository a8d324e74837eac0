//! The plain data that reading produces. Nothing here judges; nothing here does I/O.
//!
//! All ranges are byte ranges. A range is only meaningful together with what it points into:
//! the bytes as received ([`Header::raw`], [`Part::raw`]) or one named view of one part
//! ([`Place`]). Decoding breaks raw offsets, so there is no single coordinate system.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What the bytes turned out to be. Decided from the bytes alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InputKind {
    /// Nothing, or white space only.
    Empty,
    /// A whole message: header section and body (RFC 5322), a file or pasted source.
    Message,
    /// A header section without a body.
    Headers,
    /// Body text alone, as copied from a mail program.
    Text,
    /// Body text led by the block a mail program writes when forwarding
    /// (差出人/送信日時/宛先/件名, or From/Sent/To/Subject).
    ForwardedText,
    /// HTML alone.
    Html,
    /// Not a mail: a picture, a PDF, an archive, random bytes ([`Mail::foreign`] says which).
    NotMail,
    /// Larger than [`Limits::input_bytes`]; not read.
    TooLarge,
}

/// What a run of bytes is, told by its first bytes, never by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Readable text of no special kind.
    Text,
    /// An HTML page.
    Html,
    /// SVG or other XML.
    Xml,
    /// PDF.
    Pdf,
    /// PNG, JPEG, GIF, WebP, BMP, TIFF, ICO, HEIC …
    Image,
    /// Audio or video.
    Media,
    /// zip that is no Office document.
    Zip,
    /// RAR, 7z, gzip, bzip2, xz, tar, cab, lzh …
    Archive,
    /// Office Open XML (docx, xlsx, pptx …) without a macro project.
    Ooxml,
    /// Office Open XML that holds `vbaProject.bin` or an Excel 4 macro sheet.
    OoxmlMacro,
    /// OLE compound file (doc, xls, ppt, msg, msi) without a macro project.
    Ole,
    /// OLE compound file that holds a VBA project.
    OleMacro,
    /// Rich Text Format.
    Rtf,
    /// A program: PE (exe, scr, cpl, dll), ELF, Mach-O.
    Executable,
    /// A Windows shortcut (.lnk) or internet shortcut (.url).
    Shortcut,
    /// A script: starts with `#!`, or is known script text.
    Script,
    /// A disk image (ISO 9660, VHD …).
    DiskImage,
    /// An e-mail (message/rfc822).
    Message,
    /// An Outlook item (.msg).
    OutlookMessage,
    /// iCalendar.
    Calendar,
    /// Zero bytes.
    Empty,
    /// None of the above.
    Unknown,
}

/// A mail as read. Reading never fails: what could not be read is told in [`Mail::notes`].
#[derive(Clone, Debug)]
pub struct Mail {
    /// What was given.
    pub input: InputKind,
    /// Size of what was given, in bytes.
    pub size: usize,
    /// For a file given alone, such as an attachment that was saved: what it is. Always set for [`InputKind::NotMail`].
    pub non_mail_kind: Option<FileKind>,
    /// Top-level header fields in the order received, every occurrence kept.
    /// For [`InputKind::ForwardedText`] the lines of the forwarding block, under their RFC 5322 names.
    pub headers: Vec<Header>,
    /// All parts, depth first; a part's index in here is its [`PartId`]. The first is the message itself.
    /// Empty when there was nothing to read.
    pub parts: Vec<Part>,
    /// Links of all parts in reading order.
    pub links: Vec<Link>,
    /// Attachments in reading order.
    pub attachments: Vec<Attachment>,
    /// Delivery path, newest hop first (the order of the `Received` fields).
    pub received: Vec<Hop>,
    /// `Authentication-Results` and `ARC-Authentication-Results`, topmost first.
    pub auth: Vec<AuthResults>,
    /// `From`, `Sender`, `Reply-To`, `To`, `Cc`, `Return-Path` and `Resent-From`, every occurrence, in header order.
    pub addresses: Vec<AddressField>,
    /// What could not be read, or was read with reservations.
    pub notes: Vec<Note>,
}

/// Index into [`Mail::parts`].
pub type PartId = usize;

/// One header field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Field name as written.
    pub name: String,
    /// The whole field in the bytes as received, with its name and folding, without the last line end.
    /// Inside a decoded container (base64 message/rfc822) it points into the decoded bytes.
    pub raw: Range<usize>,
    /// Value unfolded, not decoded (RFC 2047 words still encoded); bytes that are no UTF-8 decoded
    /// with the charset that fits best.
    pub raw_value: String,
    /// Value unfolded and decoded for reading, trimmed. Control characters are kept as they are.
    pub value: String,
}

/// `Content-Transfer-Encoding` (RFC 2045).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferEncoding {
    /// 7bit, 8bit, binary, or not stated.
    Identity,
    /// base64.
    Base64,
    /// quoted-printable.
    QuotedPrintable,
    /// uuencode, under one of its names (`x-uuencode` …).
    Uuencode,
    /// Stated but unknown; read as what makes sense, with a note.
    Unknown,
}

/// What a part is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartRole {
    /// multipart/*: holds other parts.
    Container,
    /// message/rfc822: holds a message of its own.
    Message,
    /// Text that a mail program shows as the mail's body. When a mail has none, its first text attachment has its
    /// text views filled all the same (some programs show it); its role stays [`PartRole::Attachment`].
    Body,
    /// Anything else; listed in [`Mail::attachments`].
    Attachment,
}

/// One MIME entity.
#[derive(Clone, Debug)]
pub struct Part {
    /// The part that holds it; `None` for the message itself.
    pub parent: Option<PartId>,
    /// Nesting depth; 0 for the message itself.
    pub depth: u16,
    /// Header section and body in the bytes as received (or in the decoded bytes of the nearest
    /// decoded container, see `decoded_container`).
    pub raw: Range<usize>,
    /// Body alone, in the same bytes as `raw`.
    pub body: Range<usize>,
    /// Whether `raw` and `body` point into a decoded container and not into the bytes as received.
    pub decoded_container: bool,
    /// Header fields of this part. Empty for the message itself: see [`Mail::headers`].
    pub headers: Vec<Header>,
    /// Media type, lower case, such as `text/html`; `text/plain` when not stated.
    pub media_type: String,
    /// `charset` parameter as written.
    pub charset: Option<String>,
    /// Name of the charset really used to decode (WHATWG name, such as `Shift_JIS`), for text parts.
    pub decoded_as: Option<&'static str>,
    /// Transfer encoding.
    pub encoding: TransferEncoding,
    /// What it is for.
    pub role: PartRole,
    /// `Content-ID` without angle brackets.
    pub content_id: Option<String>,
    /// Text of text/plain and other non-HTML text bodies, decoded: the view [`View::Text`].
    pub text: Option<String>,
    /// HTML body: the views [`View::Html`], [`View::Visible`].
    pub html: Option<Html>,
}

/// An HTML part, read but never rendered.
#[derive(Clone, Debug, Default)]
pub struct Html {
    /// Decoded source, line ends LF, NUL removed: the view [`View::Html`].
    pub source: String,
    /// The text a reader sees, block elements as line breaks, white space collapsed: the view [`View::Visible`].
    /// Text hidden by inline style, `hidden`, or comment is left out.
    pub visible: String,
    /// Text that is in the source but that a reader does not see.
    pub hidden: Vec<HiddenText>,
    /// Forms and password fields.
    pub forms: Vec<Form>,
    /// `font-family` and `<font face>` names in order of appearance, without duplicates, as written, unquoted.
    pub fonts: Vec<String>,
    /// `<base href>` if any, entities decoded.
    pub base: Option<String>,
    /// `<meta http-equiv=refresh>` targets.
    pub refresh: Vec<String>,
    /// Number of `<script>` elements.
    pub scripts: usize,
    /// Number of `<img>` elements.
    pub images: usize,
    /// What pictures that are seen say instead of themselves: many programs load none. The first 500, and 64 kB of text.
    pub alternatives: Vec<Alternative>,
    /// Most line breaks by `<br>` and `<p>` in a row with visible text before and after, and where in
    /// [`Html::visible`] the text goes on.
    pub gap: (usize, usize),
}

/// The `alt` of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Range of the attribute's value in the HTML source.
    pub source: Range<usize>,
    /// The text, entities decoded.
    pub text: String,
}

/// Text that is present but not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenText {
    /// Range in the HTML source.
    pub source: Range<usize>,
    /// Where it stands in [`Html::visible`]: an empty range where the text would be, or, for what can hardly be seen,
    /// the text itself. Always on character boundaries.
    pub seen: Range<usize>,
    /// The text, white space collapsed.
    pub text: String,
    /// How it is hidden: `display`, `visibility`, `opacity`, `font-size`, `size`, `off-screen`, `hidden-attribute`.
    /// (`mso-hide` alone hides in Outlook only, so its text counts as visible.)
    /// `color` (the colour of the background) and `line-height` can hardly be seen; such text is in
    /// [`Html::visible`] too, as nobody can be sure what a mail program makes of it.
    pub by: &'static str,
    /// Whether it stands between two letters of a word that is seen.
    pub splits_word: bool,
}

impl HiddenText {
    /// Whether it can hardly be seen but stands in [`Html::visible`] all the same.
    #[must_use]
    pub fn is_faint(&self) -> bool {
        matches!(self.by, "color" | "line-height")
    }
}

/// A form in an HTML part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Range of the opening tag (or of the password field outside any form) in the HTML source.
    pub source: Range<usize>,
    /// `action`, entities decoded; empty when not stated.
    pub action: String,
    /// Whether it holds `<input type=password>`.
    pub password: bool,
}

/// Named views of a part. One part has `Text`, or `Html` and `Visible`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Decoded text of a text part.
    Text,
    /// Decoded HTML source.
    Html,
    /// Visible text of an HTML part.
    Visible,
}

/// A range in one view of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which part.
    pub part: PartId,
    /// Which view of it.
    pub view: View,
    /// Byte range in that view's UTF-8 text; always on character boundaries.
    pub range: Range<usize>,
}

/// How a link got into the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// `<a href>`.
    Anchor,
    /// `<area href>`.
    Area,
    /// `<form action>` or `formaction`.
    Form,
    /// A URL written out in plain or visible text.
    Text,
    /// `<meta http-equiv=refresh>`.
    Refresh,
    /// iframe, object, embed.
    Frame,
    /// A QR code drawn in the text, with block letters or the cells of a table.
    Drawn,
}

/// A link. Loaded pictures are not links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// How it got into the mail.
    pub kind: LinkKind,
    /// The target as written, entities decoded, surrounding white space removed. Not resolved against `<base>`.
    pub href: String,
    /// What the reader sees: the anchor's visible text (or alternative text of a picture in it, with `image` set);
    /// for a written-out URL the URL itself.
    pub text: String,
    /// Whether the anchor shows a picture and no text.
    pub image: bool,
    /// Where the target stands: the attribute in [`View::Html`], or the written-out URL in [`View::Text`] or [`View::Visible`].
    pub href_place: Place,
    /// Where the reader sees it, in [`View::Visible`] or [`View::Text`]; `None` when nothing is shown.
    pub seen_place: Option<Place>,
}

/// An attachment.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Which part it is.
    pub part: PartId,
    /// File name, decoded (RFC 2231, RFC 2047), as the sender wrote it; never to be used as a path.
    /// Empty when not stated.
    pub name: String,
    /// Declared media type, lower case.
    pub declared_type: String,
    /// What its bytes are.
    pub detected: FileKind,
    /// Size of the decoded content, in bytes.
    pub size: usize,
    /// SHA-256 of the decoded content.
    pub sha256: [u8; 32],
    /// Whether the HTML body refers to it by `cid:` (a picture within the text).
    pub inline: bool,
    /// Whether it needs a password: a zip (or OOXML) with an encrypted entry, an encrypted Office document or PDF.
    /// `false` for other kinds.
    pub encrypted: bool,
    /// The decoded content.
    pub content: Vec<u8>,
}

impl Attachment {
    /// The last extension of the name, lower case, without the dot; empty when there is none.
    /// Trailing dots, spaces and direction marks are ignored, as Windows ignores them.
    #[must_use]
    pub fn extension(&self) -> String {
        extension(&self.name)
    }
}

/// The last extension of a file name, lower case, without the dot; empty when there is none.
/// Trailing dots, spaces, direction marks and the name of the stream are ignored, as Windows ignores them.
#[must_use]
pub fn extension(name: &str) -> String {
    // The stream of a file that holds its content: `a.bat::$DATA` is `a.bat` (MS-FSCC, section 2.1.4).
    let stream = name.rfind(':').filter(|at| {
        let stream = name.get(at + 1..).unwrap_or_default();
        stream.trim_end().eq_ignore_ascii_case("$data")
    });
    let name = name.get(..stream.unwrap_or(name.len())).unwrap_or(name);
    let name = name.trim_end_matches(':').trim_end_matches("%20");
    let name: String = name
        .trim_end_matches(|c: char| c == '.' || c.is_whitespace() || c.is_control())
        .chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'))
        .collect();
    match name.rsplit_once('.') {
        Some((_, ext)) if ext.len() <= 18 => ext.to_lowercase(),
        _ => String::new(),
    }
}

/// One `Received` field (RFC 5321, section 4.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    /// Index into [`Mail::headers`].
    pub header: usize,
    /// Name the client gave in HELO/EHLO.
    pub helo: Option<String>,
    /// Reverse name that the server found, `unknown` included.
    pub reverse_name: Option<String>,
    /// Client address as written (IPv4 or IPv6).
    pub ip: Option<String>,
    /// The server that wrote the field.
    pub by: Option<String>,
    /// Protocol (`with`).
    pub with: Option<String>,
    /// Recipient (`for`).
    pub recipient: Option<String>,
    /// Time stated, as seconds since 1970-01-01 00:00 UTC; `None` when missing or unreadable.
    pub time: Option<i64>,
}

/// One `Authentication-Results` field (RFC 8601).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthResults {
    /// Index into [`Mail::headers`].
    pub header: usize,
    /// authserv-id, lower case; empty when left out, as Outlook does.
    pub server: String,
    /// Whether it is an `ARC-Authentication-Results` field (RFC 8617).
    pub arc: bool,
    /// Results in order.
    pub results: Vec<AuthResult>,
}

/// One result within an `Authentication-Results` field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthResult {
    /// Method, lower case: `spf`, `dkim`, `dmarc`, `arc`, `compauth` …
    pub method: String,
    /// Result, lower case: `pass`, `fail`, `softfail`, `none` …
    pub result: String,
    /// Properties such as (`header.from`, `example.jp`) or (`smtp.mailfrom`, `a@example.jp`), names lower case.
    pub properties: Vec<(String, String)>,
}

/// Which field an address stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AddressRole {
    /// `From`.
    From,
    /// `Sender`.
    Sender,
    /// `Reply-To`.
    ReplyTo,
    /// `To`.
    To,
    /// `Cc`.
    Cc,
    /// `Return-Path`.
    ReturnPath,
    /// `Resent-From`.
    ResentFrom,
}

/// One address field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressField {
    /// Which field.
    pub role: AddressRole,
    /// Index into [`Mail::headers`].
    pub header: usize,
    /// The mailboxes; groups are flattened. Empty when none could be read.
    pub mailboxes: Vec<Mailbox>,
}

/// A mailbox (RFC 5322, section 3.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Display name, decoded; empty when there is none.
    pub name: String,
    /// Address as written, without angle brackets; may lack `@`. Empty for a name without an address.
    pub address: String,
}

impl Mailbox {
    /// What stands before the last `@`; the whole address when there is none.
    #[must_use]
    pub fn local(&self) -> &str {
        self.address
            .rsplit_once('@')
            .map_or(self.address.as_str(), |(local, _)| local)
    }

    /// What stands after the last `@`, lower case, without a trailing dot; empty when there is none.
    #[must_use]
    pub fn domain(&self) -> String {
        self.address
            .rsplit_once('@')
            .map_or_else(String::new, |(_, domain)| {
                domain.trim_end_matches('.').to_lowercase()
            })
    }
}

/// Something the reader of the report must know about the reading itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What happened.
    pub kind: NoteKind,
    /// In which part, if one.
    pub part: Option<PartId>,
    /// The figure that goes with it: the limit reached, the number of times, the size. 0 when none does.
    pub count: usize,
    /// The word that goes with it, such as a charset name; trimmed to 64 characters. Empty when none does.
    pub detail: String,
}

/// The kinds of [`Note`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Larger than [`Limits::input_bytes`].
    InputTooLarge,
    /// Nested deeper than [`Limits::depth`]; what is below was not read.
    TooDeep,
    /// More parts than [`Limits::parts`]; the rest was not read.
    TooManyParts,
    /// More header fields than [`Limits::headers`]; the rest was not read.
    TooManyHeaders,
    /// A header field longer than [`Limits::header_bytes`]; cut.
    HeaderTooLong,
    /// More addresses in a field than [`Limits::addresses`]; the rest was not read.
    TooManyAddresses,
    /// More links than [`Limits::links`]; the rest was not read.
    TooManyLinks,
    /// A text longer than [`Limits::text_bytes`]; cut.
    TextTooLong,
    /// More of one thing in a page than is kept: hidden texts, forms, redirections, style sheets, what pictures say, open
    /// elements; the rest was left out.
    PageCut,
    /// A multipart whose closing boundary is missing: the mail was cut off.
    Truncated,
    /// A multipart without a usable boundary; read as text.
    NoBoundary,
    /// A charset that nobody knows (`detail`); read as what fits best.
    UnknownCharset,
    /// Bytes that are not in the charset stated; read as what fits best (`detail`: stated charset).
    CharsetMismatch,
    /// base64 or quoted-printable with broken places (`count`).
    BrokenEncoding,
    /// `Content-Transfer-Encoding` unknown (`detail`); read as what makes sense.
    UnknownEncoding,
    /// Content that makes no sense in any encoding or charset that its part may be in (`detail`: the one stated); what
    /// other programs make of it was not read.
    Undecodable,
    /// A field that says how a part is built stands more than once and differs (`detail`: its name); one reading was
    /// read, and programs differ in which they show.
    TwoReadings,
    /// NUL bytes in headers or text (`count`).
    NulBytes,
    /// A header field that must stand once stands more than once (`detail`: its name). Programs differ in which they show.
    RepeatedHeader,
    /// A part that is encrypted (S/MIME, PGP); not read.
    Encrypted,
    /// message/partial or message/external-body: the content is not in this mail.
    ContentElsewhere,
    /// Converted from a format that does not keep the header section as received: the delivery path is not there.
    HeadersRebuilt,
    /// Converted from a format that names the sender without a mail address.
    SenderWithoutAddress,
    /// Converted from a format whose body was RTF; it was made simple HTML.
    BodyFromRtf,
    /// Converted from another format, of which not everything could be read.
    PartlyConverted,
    /// A file written into the text in a way that is not decoded (`detail`: the way, and its name).
    NotDecoded,
    /// A file given alone, without the mail that brought it.
    FileAlone,
    /// Something in the text may be a drawn QR code; nobody has read it.
    DrawingUnread,
    /// Every line began with `>` (`count` of them); they were taken off.
    QuotingRemoved,
    /// Lines that go on with a header field had lost the blank in front (`count` of them); it was put back.
    FoldingRestored,
    /// Links and addresses were written so that they do not work, such as `hxxps://` and `[.]` (`count` places); they were
    /// read as what they were.
    AddressesRestored,
    /// The organisation's own rules could not be applied.
    RulesUnapplied,
    /// The organisation's own rules were applied to the beginning of a very long mail only.
    RulesCut,
}

impl NoteKind {
    /// Whether something was left unread, so that the verdict can never be reassuring.
    #[must_use]
    pub fn incomplete(self) -> bool {
        matches!(
            self,
            Self::InputTooLarge
                | Self::TooDeep
                | Self::TooManyParts
                | Self::TooManyHeaders
                | Self::HeaderTooLong
                | Self::TooManyAddresses
                | Self::TooManyLinks
                | Self::TextTooLong
                | Self::PageCut
                | Self::Truncated
                | Self::NoBoundary
                | Self::Encrypted
                | Self::ContentElsewhere
                | Self::PartlyConverted
                | Self::NotDecoded
                | Self::Undecodable
                | Self::TwoReadings
                | Self::DrawingUnread
                | Self::RulesUnapplied
                | Self::RulesCut
        )
    }

    /// Whether it tells of a conversion, and not of the mail that came of it.
    #[must_use]
    pub fn is_of_conversion(self) -> bool {
        matches!(
            self,
            Self::HeadersRebuilt
                | Self::SenderWithoutAddress
                | Self::BodyFromRtf
                | Self::PartlyConverted
        )
    }
}

/// Limits on reading. Reaching one is a [`Note`], never an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest input, in bytes.
    pub input_bytes: usize,
    /// Deepest nesting of parts.
    pub depth: u16,
    /// Most parts.
    pub parts: usize,
    /// Most header fields of one section.
    pub headers: usize,
    /// Longest header field, in bytes.
    pub header_bytes: usize,
    /// Most addresses of one field.
    pub addresses: usize,
    /// Most links of the mail.
    pub links: usize,
    /// Longest text of one part, in bytes after decoding.
    pub text_bytes: usize,
}

impl Limits {
    /// What the product uses. Large mail providers accept 25 MB (35 MB encoded is refused by most).
    pub const DEFAULT: Self = Self {
        input_bytes: 26 * 1024 * 1024,
        depth: 32,
        parts: 1_000,
        headers: 2_000,
        header_bytes: 64 * 1024,
        addresses: 1_000,
        links: 2_000,
        text_bytes: 2 * 1024 * 1024,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::extension;

    #[test]
    fn extensions_are_those_that_windows_sees() {
        for (name, expected) in [
            ("a.TXT", "txt"),
            ("a.b.js", "js"),
            ("a.js. .", "js"),
            ("a.js\u{200b}\u{61c}", "js"),
            ("a.j\u{ad}s", "js"),
            ("a.bat::$DATA", "bat"),
            ("a.bat:x.txt:$data", "txt"),
            ("a.js%20", "js"),
            ("Re: a", ""),
            ("", ""),
        ] {
            assert_eq!(extension(name), expected, "{name}");
        }
    }
}
