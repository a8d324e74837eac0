//! Excel 97 to 2003 workbooks ([MS-XLS]): Excel 4 macro sheets, DDE links, encryption. Records are read one after
//! the other; formulas are looked through for the functions that matter, never calculated.

use super::common;
use crate::bytes::{piece, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::Found;
use crate::text::{in_code_page, utf16};
use crate::{IndicatorKind, LinkSource, Unread};

const FORMULA: u16 = 0x0006;
const NAME: u16 = 0x0018;
const FILE_PASS: u16 = 0x002f;
const BOUND_SHEET: u16 = 0x0085;
const SUP_BOOK: u16 = 0x01ae;
const BOF: u16 = 0x0809;

/// What a macro sheet's functions do, by their number (2.5.198.17).
const FUNCTIONS: &[(u16, &str, IndicatorKind)] = &[
    (110, "EXEC", IndicatorKind::MacroRunsPrograms),
    (149, "REGISTER", IndicatorKind::MacroRunsPrograms),
    (150, "CALL", IndicatorKind::MacroRunsPrograms),
    (132, "FOPEN", IndicatorKind::MacroWrites),
    (137, "FWRITELN", IndicatorKind::MacroWrites),
    (138, "FWRITE", IndicatorKind::MacroWrites),
    (178, "FILE.DELETE", IndicatorKind::MacroWrites),
    (96, "FORMULA", IndicatorKind::MacroHidden),
];

/// Reads the `Workbook` (or `Book`) stream.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) {
    let mut in_macro_sheet = false;
    // Excel 5 and 95: text has one byte a character, without flags before it.
    let old = u16_at(bytes, 4) == Some(0x0500);
    let mut functions: Vec<(IndicatorKind, Vec<&'static str>)> = vec![];
    let mut strings = String::new();
    let mut starts = vec![];
    let mut at = 0;
    while let (Some(kind), Some(size)) = (u16_at(bytes, at), u16_at(bytes, at + 2)) {
        let body = piece(bytes, at + 4, usize::from(size));
        match kind {
            // The kind of what begins here: 0x40 is a macro sheet.
            BOF => in_macro_sheet = u16_at(body, 2) == Some(0x40),
            FILE_PASS => {
                // What follows is unreadable, but the records' kinds are not encrypted, nor are the sheets' kinds.
                found.encrypted = true;
                found.unread(Unread::Encrypted);
            }
            BOUND_SHEET => sheet(body, old, found),
            NAME => starts.extend(auto_name(body, old, found.decoding)),
            SUP_BOOK => linked(body, found),
            FORMULA if in_macro_sheet && !found.encrypted => {
                formula(
                    body.get(22..).unwrap_or_default(),
                    &mut functions,
                    &mut strings,
                );
            }
            _ => {}
        }
        at += 4 + usize::from(size);
    }
    // Names of this kind start macro sheets; VBA has procedures for it.
    if !starts.is_empty()
        && found
            .indicators
            .iter()
            .any(|indicator| indicator.kind == IndicatorKind::ExcelFourMacro)
    {
        found.indicator(IndicatorKind::MacroRunsItself, &starts.join(", "));
    }
    for (kind, names) in functions {
        found.indicator(kind, &names.join(", "));
    }
    for range in miwake_mail::urls_in(&strings) {
        let url = strings.get(range).unwrap_or_default();
        found.link(LinkSource::Text, url, "");
    }
}

/// BoundSheet8: where, whether hidden, what kind, name.
fn sheet(body: &[u8], old: bool, found: &mut Found<'_>) {
    if u8_at(body, 5) != Some(1) {
        return;
    }
    let length = usize::from(u8_at(body, 6).unwrap_or_default());
    let name = text(
        body.get(7..).unwrap_or_default(),
        length,
        old,
        found.decoding,
    );
    found.indicator(IndicatorKind::ExcelFourMacro, &name);
    match u8_at(body, 4).unwrap_or_default() & 3 {
        1 => found.indicator(IndicatorKind::MacroHidden, &format!("{name} (hidden)")),
        2 => found.indicator(IndicatorKind::MacroHidden, &format!("{name} (very hidden)")),
        _ => {}
    }
}

/// Characters behind a byte of flags: two bytes each, or one.
fn string(bytes: &[u8], length: usize) -> String {
    match u8_at(bytes, 0) {
        Some(flags) if flags & 1 == 1 => utf16(piece(bytes, 1, length * 2), false),
        _ => piece(bytes, 1, length)
            .iter()
            .map(|b| char::from(*b))
            .collect(),
    }
}

fn text(bytes: &[u8], length: usize, old: bool, decoding: Decoding<'_>) -> String {
    if old {
        return in_code_page(piece(bytes, 0, length), 932, decoding);
    }
    string(bytes, length)
}

/// Lbl: a defined name that Excel runs, as number or written out. Excel takes everything that begins so.
fn auto_name(body: &[u8], old: bool, decoding: Decoding<'_>) -> Option<String> {
    let flags = u16_at(body, 0)?;
    let length = usize::from(u8_at(body, 3)?);
    let name = text(body.get(14..)?, length, old, decoding);
    if flags & 0x20 != 0 {
        return match name.chars().next()? {
            '\u{1}' => Some("Auto_Open".to_owned()),
            '\u{2}' => Some("Auto_Close".to_owned()),
            '\u{a}' => Some("Auto_Activate".to_owned()),
            '\u{b}' => Some("Auto_Deactivate".to_owned()),
            _ => None,
        };
    }
    is_auto(&name).then_some(name)
}

/// Whether a name is one that Excel runs by itself.
pub(crate) fn is_auto(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let lower = lower.strip_prefix("_xlnm.").unwrap_or(&lower);
    [
        "auto_open",
        "auto_close",
        "auto_activate",
        "auto_deactivate",
    ]
    .iter()
    .any(|auto| lower.starts_with(auto))
}

/// SupBook: another workbook, or a program and what it is asked by DDE, with `\x03` between.
fn linked(body: &[u8], found: &mut Found<'_>) {
    let length = usize::from(u16_at(body, 2).unwrap_or_default());
    // Larger numbers mean the workbook itself, or add-ins.
    if length == 0 || length > 255 {
        return;
    }
    let path = string(body.get(4..).unwrap_or_default(), length);
    conversation(&path, found);
}

/// A link as `program\x03topic`, or the path of a workbook.
pub(crate) fn conversation(path: &str, found: &mut Found<'_>) {
    if let Some((program, topic)) = path.split_once('\u{3}') {
        if is_document_class(program) {
            if common::is_remote(topic) {
                found.indicator(IndicatorKind::ExternalObject, topic);
                common::fetched(topic, found);
            }
        } else {
            found.indicator(IndicatorKind::Dde, &format!("{program}|{topic}"));
        }
    } else if path.contains("://") {
        // Behind marks for drives and folders; Excel asks before it fetches.
        common::fetched(path.trim_start_matches(|c: char| c.is_control()), found);
    }
}

/// Whether a link is to a document of another program (`Word.Document.8`), not a conversation with a program.
fn is_document_class(program: &str) -> bool {
    program.contains(".Document")
        || program.contains(".Sheet")
        || program.contains(".Show")
        || program.contains(".Slide")
}

/// Looks through a formula's tokens (2.5.198) for functions and texts.
fn formula(
    tokens: &[u8],
    functions: &mut Vec<(IndicatorKind, Vec<&'static str>)>,
    strings: &mut String,
) {
    let mut at = 0;
    while let Some(token) = u8_at(tokens, at) {
        // Tokens with operands come in three classes, which differ in two bits.
        let base = if token >= 0x40 {
            token & 0x1f | 0x20
        } else {
            token
        };
        let length = match base {
            0x01 | 0x02 | 0x18 => 5,
            0x03..=0x16 => 1,
            0x17 => {
                let length = usize::from(u8_at(tokens, at + 1).unwrap_or_default());
                let rest = tokens.get(at + 2..).unwrap_or_default();
                let wide = u8_at(rest, 0).unwrap_or_default() & 1 == 1;
                strings.push_str(&string(rest, length));
                strings.push('\n');
                3 + if wide { length * 2 } else { length }
            }
            // Attributes; one of them holds a table of jumps.
            0x19 if u8_at(tokens, at + 1).unwrap_or_default() & 4 != 0 => {
                4 + 2 * (usize::from(u16_at(tokens, at + 2).unwrap_or_default()) + 1)
            }
            0x19 => 4,
            0x1c | 0x1d => 2,
            0x1e => 3,
            0x1f | 0x25 | 0x2b | 0x2d => 9,
            0x20 => 8,
            0x21 => {
                function(u16_at(tokens, at + 1), functions);
                3
            }
            0x22 => {
                function(u16_at(tokens, at + 2), functions);
                4
            }
            0x23 | 0x24 | 0x2a | 0x2c => 5,
            0x26..=0x28 | 0x39 | 0x3a | 0x3c => 7,
            0x29 => 3,
            0x3b | 0x3d => 11,
            // Unknown: the rest cannot be told.
            _ => return,
        };
        at += length;
    }
}

fn function(number: Option<u16>, functions: &mut Vec<(IndicatorKind, Vec<&'static str>)>) {
    let known = number.and_then(|number| {
        FUNCTIONS
            .iter()
            .find(|(known, _, _)| *known == number & 0x7fff)
    });
    if let Some((_, name, kind)) = known {
        note_function(name, *kind, functions);
    }
}

/// Looks through a macro sheet's formula that is text.
pub(crate) fn text_formula(
    text: &str,
    functions: &mut Vec<(IndicatorKind, Vec<&'static str>)>,
    found: &mut Found<'_>,
) {
    let upper = text.to_ascii_uppercase();
    for (_, name, kind) in FUNCTIONS {
        // `EXEC(`, not a longer name that ends so.
        let called = upper.match_indices(name).any(|(at, _)| {
            let before = upper.get(..at).and_then(|text| text.chars().next_back());
            let opens = upper
                .get(at + name.len()..)
                .is_some_and(|rest| rest.starts_with('('));
            opens && !before.is_some_and(|c| c.is_alphanumeric() || c == '.')
        });
        if called {
            note_function(name, *kind, functions);
        }
    }
    for range in miwake_mail::urls_in(text) {
        let url = text.get(range).unwrap_or_default();
        let url = url.split('"').next().unwrap_or_default();
        found.link(LinkSource::Text, url, "");
    }
}

/// Adds a function to those found, once.
fn note_function(
    name: &'static str,
    kind: IndicatorKind,
    functions: &mut Vec<(IndicatorKind, Vec<&'static str>)>,
) {
    match functions.iter_mut().find(|(known, _)| *known == kind) {
        Some((_, names)) if !names.contains(&name) => names.push(name),
        Some(_) => {}
        None => functions.push((kind, vec![name])),
    }
}

/// A part of xlsb ([MS-XLSB]) that holds a link to the outside: its first record, BrtBeginSupBook.
pub(crate) fn binary_link(bytes: &[u8], found: &mut Found<'_>) {
    // Number 360 in two bytes, the size, then the kind of link: 1 for DDE, and two counted texts.
    if !bytes.starts_with(b"\xe8\x02") {
        return;
    }
    let at = 2 + bytes.iter().skip(2).take_while(|b| **b & 0x80 != 0).count() + 1;
    if u16_at(bytes, at) != Some(1) {
        return;
    }
    let counted = |at: usize| {
        let length = u32_at(bytes, at)? as usize;
        let size = length.checked_mul(2)?;
        Some((
            utf16(piece(bytes, at + 4, size), false),
            at.checked_add(4)?.checked_add(size)?,
        ))
    };
    if let Some((program, next)) = counted(at + 2) {
        let topic = counted(next).map(|(topic, _)| topic).unwrap_or_default();
        conversation(&format!("{program}\u{3}{topic}"), found);
    }
}
