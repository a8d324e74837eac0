//! Tables as text: csv, whose cells Excel takes as formulas, and SYLK (`.slk`), which holds Excel 4 macros in plain text.

use super::{common, xlm};
use crate::found::Found;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

/// Formulas of a file that are looked at.
const FORMULAS: usize = 50_000;
/// Longest formula, in characters, as Excel has it. Many may stand in a line.
const FORMULA: usize = 8_192;

/// Reads SYLK, told by its first line, and csv, told by its name.
pub(crate) fn read(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    if bytes.starts_with(b"ID;") {
        found.format = "slk";
        sylk(&String::from_utf8_lossy(bytes), found);
        return true;
    }
    let name = name.to_ascii_lowercase();
    let format = ["csv", "tsv"].into_iter().find(|format| {
        name.trim_end_matches(['.', ' '])
            .ends_with(&format!(".{format}"))
    });
    let Some(format) = format else {
        return false;
    };
    // What calls itself a table may be something else. Cells with commands make a text look like a script.
    if !matches!(found.first, FileKind::Text | FileKind::Script) {
        return false;
    }
    found.kind = Some(FileKind::Text);
    found.format = format;
    let text = found.decoding.text_of(bytes);
    found.text.push(&text);
    csv(&text, found);
    true
}

fn csv(text: &str, found: &mut Found<'_>) {
    let mut formulas = 0;
    for line in text.lines() {
        let mut rest = line;
        loop {
            let cell = rest.trim_start_matches([' ', '"']);
            if cell.starts_with(['=', '+', '-', '@']) && !is_number(cell) {
                formulas += 1;
                if formulas > FORMULAS {
                    found.unread(Unread::TooMany);
                    return;
                }
                formula(cell, found);
            }
            let Some((_, next)) = rest.split_once([',', ';', '\t']) else {
                break;
            };
            rest = next;
        }
    }
}

/// Whether the cell that `rest` of a line begins with is a number, of which tables are full.
fn is_number(rest: &str) -> bool {
    let cell = rest.split([',', ';', '\t']).next().unwrap_or_default();
    cell.len() <= 40
        && cell
            .bytes()
            .all(|b| b.is_ascii_digit() || b"+-.eE%\" ()".contains(&b))
}

fn formula(cell: &str, found: &mut Found<'_>) {
    let end = cell.char_indices().nth(FORMULA).map(|(end, _)| end);
    let cell = end.and_then(|end| cell.get(..end)).unwrap_or(cell);
    if let Some(formula) = common::dde_formula(cell) {
        found.indicator(IndicatorKind::Dde, formula);
    } else if cell.to_ascii_uppercase().contains("HYPERLINK(") {
        for range in miwake_mail::urls_in(cell) {
            let url = cell.get(range).unwrap_or_default();
            let url = url.split('"').next().unwrap_or_default();
            found.link(LinkSource::Link, url, "");
        }
    }
}

/// Records a line: `O;E` says that macros are in it, `NN;N…` names a cell, `C;…;E…` is a formula.
fn sylk(text: &str, found: &mut Found<'_>) {
    let mut functions = vec![];
    let mut starts = vec![];
    let mut macros = false;
    for line in text.lines() {
        if line.starts_with("O;") {
            macros |= line.split(';').any(|field| field == "E");
        } else if let Some(name) = line.strip_prefix("NN;N") {
            let name = name.split(';').next().unwrap_or_default();
            if xlm::is_auto(name) {
                starts.push(name.to_owned());
            }
        } else if let Some(cell) = line.strip_prefix("C;") {
            for field in cell.split(';').filter_map(|field| field.strip_prefix('E')) {
                xlm::text_formula(field, &mut functions, found);
                if let Some(formula) = common::dde_formula(field) {
                    found.indicator(IndicatorKind::Dde, formula);
                }
            }
        }
    }
    macros |= !functions.is_empty() || !starts.is_empty();
    if macros {
        found.indicator(IndicatorKind::ExcelFourMacro, "");
        if !starts.is_empty() {
            found.indicator(IndicatorKind::MacroRunsItself, &starts.join(", "));
        }
    }
    for (kind, names) in functions {
        found.indicator(kind, &names.join(", "));
    }
}
