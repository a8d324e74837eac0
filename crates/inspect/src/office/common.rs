//! What Office documents of all formats share: fields, links by moniker, packed files, words that ask to enable.

use crate::bytes::{piece, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::script::code;
use crate::text::{in_code_page, utf16};
use crate::{IndicatorKind, LinkSource, Unread};
use memchr::memmem;

/// What lures say so that their macros run, lower case.
const ENABLE: &[&str] = &[
    "enable content",
    "enable editing",
    "enable macro",
    "enabling content",
    "enabling editing",
    "コンテンツの有効化",
    "コンテンツを有効",
    "編集を有効に",
    "マクロを有効",
    "マクロの有効化",
    "启用内容",
    "启用编辑",
    "启用宏",
    "啟用內容",
    "啟用編輯",
    "콘텐츠 사용",
    "편집 사용",
    "inhalt aktivieren",
    "bearbeitung aktivieren",
    "activer le contenu",
    "activer la modification",
    "habilitar contenido",
    "habilitar edición",
    "habilitar conteúdo",
    "abilita contenuto",
    "abilita modifica",
    "inhoud inschakelen",
];

/// Looks in readable text for words that ask to enable content or editing.
pub(crate) fn asks_to_enable(text: &str, found: &mut Found<'_>) {
    let lower = text.to_lowercase();
    for phrase in ENABLE {
        if let Some(at) = lower.find(phrase) {
            found.indicator(
                IndicatorKind::AsksToEnable,
                &around(&lower, at, phrase.len()),
            );
            return;
        }
    }
}

/// [`asks_to_enable`] in a binary document, whose text is UTF-16 or has one byte a character.
pub(crate) fn bytes_ask_to_enable(bytes: &[u8], found: &mut Found<'_>) {
    for phrase in ENABLE {
        // Only of Latin letters bytes tell which case they are.
        let narrow = phrase.is_ascii() && code::stands_in(bytes, phrase);
        let wide = wide(phrase);
        if narrow || wide_stands_in(bytes, &wide, phrase.is_ascii()) {
            found.indicator(IndicatorKind::AsksToEnable, phrase);
            return;
        }
    }
}

/// Whether text in UTF-16 stands in `bytes`, Latin letters compared without case.
fn wide_stands_in(bytes: &[u8], wide: &[u8], latin: bool) -> bool {
    let (Some(first), true) = (wide.first(), latin) else {
        return memmem::find(bytes, wide).is_some();
    };
    memchr::memchr2_iter(*first, first.to_ascii_uppercase(), bytes).any(|at| {
        let found = bytes.get(at..at + wide.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(wide))
    })
}

/// The words around a find, for quoting.
fn around(text: &str, at: usize, length: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at + length..).unwrap_or_default();
    let start: Vec<char> = before.chars().rev().take(40).collect();
    let end: String = after.chars().take(40).collect();
    let phrase = text.get(at..at + length).unwrap_or_default();
    let quote: String = start.into_iter().rev().chain(phrase.chars()).collect();
    (quote + &end)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A field's instruction: `HYPERLINK "…"`, `DDEAUTO c:\\… "…"`, `INCLUDEPICTURE "…"` …
pub(crate) fn field(code: &str, found: &mut Found<'_>) {
    let code = code.trim();
    let (name, rest) = code.split_once(char::is_whitespace).unwrap_or((code, ""));
    match name.trim_matches('"').to_ascii_uppercase().as_str() {
        "DDE" | "DDEAUTO" => found.indicator(IndicatorKind::Dde, code),
        "HYPERLINK" => {
            if let Some(target) = argument(rest) {
                found.link(LinkSource::Link, &target, "");
            }
        }
        "INCLUDEPICTURE" | "INCLUDETEXT" | "IMPORT" | "INCLUDE" | "LINK" | "RD" | "DATABASE"
            if is_remote(rest) =>
        {
            found.indicator(IndicatorKind::ExternalObject, code);
            fetched(rest, found);
        }
        "QUOTE" => {
            if let Some(said) = quoted(code).filter(|said| is_dde(said)) {
                found.indicator(IndicatorKind::Dde, &said);
            }
        }
        _ => {}
    }
}

/// What a field `QUOTE 68 68 69` says: characters by number, a hiding place.
pub(crate) fn quoted(code: &str) -> Option<String> {
    let rest = code.trim().strip_prefix("QUOTE")?;
    Some(
        rest.split_whitespace()
            .map_while(|number| char::from_u32(number.parse().ok()?))
            .collect(),
    )
}

fn is_dde(code: &str) -> bool {
    code.trim_start()
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("DDE"))
}

/// A formula that talks to a program, `=cmd|'/c …'!A0`: it, if it is one.
pub(crate) fn dde_formula(cell: &str) -> Option<&str> {
    let cell = cell.trim().trim_matches('"').trim();
    let formula = cell.strip_prefix(['=', '+', '-', '@']).unwrap_or(cell);
    let bar = formula.find('|')?;
    let topic = formula.get(bar + 1..)?;
    // The program's name may hide behind sums and functions; what follows is a topic and an item.
    let program = formula.get(..bar)?;
    if ends_before(program) {
        return None;
    }
    let program = program
        .rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '\'' | ' ')))
        .next()?;
    let named = program.chars().any(char::is_alphabetic);
    (named && topic.starts_with(['\'', '"']) && topic.contains('!')).then_some(cell)
}

/// Whether a cell ends within `text`: at a separator outside of parentheses.
fn ends_before(text: &str) -> bool {
    let mut depth = 0_i32;
    text.bytes().any(|byte| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        depth <= 0 && matches!(byte, b',' | b';' | b'\t')
    })
}

/// The first argument of a field: in quotes, or a word that is no switch.
fn argument(rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    // A place in the document itself.
    if rest.starts_with("\\l") {
        return None;
    }
    if let Some(quoted) = rest.strip_prefix(['"', '\u{201c}']) {
        let end = quoted.find(['"', '\u{201d}']).unwrap_or(quoted.len());
        return quoted.get(..end).map(str::to_owned);
    }
    let word = rest.split_whitespace().next()?;
    (!word.starts_with('\\')).then(|| word.to_owned())
}

/// Whether a target is on another machine.
pub(crate) fn is_remote(target: &str) -> bool {
    let lower = target.to_ascii_lowercase();
    lower.contains("://") && !lower.starts_with("file:///")
        || lower.starts_with("file:///\\\\")
        || lower.trim_start_matches(['"', ' ']).starts_with("\\\\")
        || ["mhtml:", "ms-msdt:", "search-ms:", "script:"]
            .iter()
            .any(|scheme| lower.contains(scheme))
}

/// Notes addresses that are fetched without a click.
pub(crate) fn fetched(text: &str, found: &mut Found<'_>) {
    let mut any = false;
    for range in miwake_mail::urls_in(text) {
        any = true;
        let url = text.get(range).unwrap_or_default();
        let url = url.split('"').next().unwrap_or_default();
        found.link(LinkSource::Fetched, url, "");
    }
    if !any {
        let target = text.trim().trim_matches('"');
        found.link(LinkSource::Fetched, target, "");
    }
}

/// Most links by moniker of one stream.
const MONIKERS: usize = 10_000;

/// URL moniker {79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}, as it stands in a stream.
const URL_MONIKER: &[u8] = b"\xe0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\x00\xaa\x00\x4b\xa9\x0b";
/// Script moniker {06290BD3-48AA-11D2-8432-006008C3FBFC} ("script:").
const SCRIPT_MONIKER: &[u8] = b"\xd3\x0b\x29\x06\xaa\x48\xd2\x11\x84\x32\x00\x60\x08\xc3\xfb\xfc";

/// Links that are kept as monikers: hyperlinks of workbooks and presentations, and linked objects.
pub(crate) fn monikers(bytes: &[u8], from: LinkSource, found: &mut Found<'_>) {
    for (count, at) in memmem::find_iter(bytes, URL_MONIKER).enumerate() {
        if count >= MONIKERS {
            found.unread(Unread::TooMany);
            break;
        }
        let Some(length) = u32_at(bytes, at + 16) else {
            continue;
        };
        let text = piece(bytes, at + 20, (length as usize).min(4_200));
        let url = utf16(text, false);
        let url = url.split('\0').next().unwrap_or_default();
        if from == LinkSource::Fetched {
            found.indicator(IndicatorKind::ExternalObject, url);
        }
        found.link(from, url, "");
    }
    if memmem::find(bytes, SCRIPT_MONIKER).is_some() {
        found.indicator(IndicatorKind::RiskyObject, "script moniker");
    }
}

/// The stream `\x01Ole10Native`, or the data of an OLE 1 `Package`: a file with its name. `false` when it is none.
pub(crate) fn package(bytes: &[u8], found: &mut Found<'_>) -> bool {
    // With its own size before it, or not.
    let with_size = u32_at(bytes, 0).is_some_and(|size| size as usize + 4 == bytes.len());
    let body = if with_size || u16_at(bytes, 0) != Some(2) {
        bytes.get(4..).unwrap_or_default()
    } else {
        bytes
    };
    let Some(package) = read_package(body, found.decoding) else {
        return false;
    };
    let base = |path: &str| path.rsplit(['\\', '/']).next().unwrap_or(path).to_owned();
    let Packed::File(name, content) = package else {
        if let Packed::Link(command) = package {
            found.indicator(IndicatorKind::RunsCommand, &command);
        }
        return true;
    };
    let base = base(&name);
    found.indicator(IndicatorKind::EmbeddedFile, &base);
    let (content, why) = found.unpack(content, content.len() as u64, content.len() as u64);
    let mut child = Child::of(&base, content);
    child.unread.extend(why);
    found.child(child)
}

/// What a package holds.
enum Packed<'a> {
    /// A file: name and content.
    File(String, &'a [u8]),
    /// Something on the reader's device that it starts.
    Link(String),
}

fn read_package<'b>(body: &'b [u8], decoding: Decoding<'_>) -> Option<Packed<'b>> {
    if u16_at(body, 0)? != 2 {
        return None;
    }
    let mut at = 2;
    let label = c_string(body, &mut at, decoding)?;
    let path = c_string(body, &mut at, decoding)?;
    // A word for the icon, then 1 for a link and 3 for a file.
    if u16_at(body, at + 2)? == 1 {
        return Some(Packed::Link(path));
    }
    // The path of the copy with its length before it.
    let copy = u32_at(body, at + 4)? as usize;
    at = at.checked_add(8)?.checked_add(copy)?;
    let size = u32_at(body, at)? as usize;
    let content = piece(body, at + 4, size);
    // Newer programs add three names in UTF-16: the copy's path, the label, the path.
    let wide = wide_label(body, at + 4 + content.len()).unwrap_or(label);
    Some(Packed::File(wide, content))
}

fn wide_label(body: &[u8], at: usize) -> Option<String> {
    let skip = (u32_at(body, at)? as usize).checked_mul(2)?;
    let at = at.checked_add(4)?.checked_add(skip)?;
    let length = (u32_at(body, at)? as usize).checked_mul(2)?;
    let name = body.get(at + 4..at.checked_add(4)?.checked_add(length)?)?;
    (!name.is_empty()).then(|| utf16(name, false))
}

/// Text up to a NUL; `at` moves behind it.
fn c_string(bytes: &[u8], at: &mut usize, decoding: Decoding<'_>) -> Option<String> {
    let rest = bytes.get(*at..)?;
    let end = memchr::memchr(0, rest)?;
    *at += end + 1;
    let text = rest.get(..end)?;
    Some(match std::str::from_utf8(text) {
        Ok(text) => text.to_owned(),
        // What is no UTF-8 on a Japanese device.
        Err(_) => in_code_page(text, 932, decoding),
    })
}

/// Classes of objects that attacks use, in lower case, with what they are known as.
pub(crate) fn is_risky_class(class: &str) -> bool {
    let class = class.to_ascii_lowercase();
    [
        "equation.",
        "ole2link",
        "otkloadr",
        "package",
        "packager",
        "shockwaveflash",
        "shell.explorer",
        "htmlfile",
        "mscomctllib",
        "forms.html",
        "scriptbridge",
        "wordpad.document.1.ole",
    ]
    .iter()
    .any(|known| class.starts_with(known))
}
