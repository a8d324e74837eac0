//! QR codes that are drawn with letters or with the cells of a table, as mails do to pass by what reads pictures.

use super::qr::{self, Grey};
use crate::decoder::{Decoder, Decoding, Native};

/// Fewest lines and characters of a drawing: the smallest code has 21 modules, two of them in a letter's height.
const LINES: usize = 10;
const COLUMNS: usize = 15;
/// Most lines and columns of a drawing: the largest code has 177 modules, and a margin.
const MOST: usize = 420;
/// Most drawings that are looked at.
const DRAWINGS: usize = 20;

/// Texts of the QR codes that are drawn in `text`: in block letters (`█▀▄`, ⬛) of plain text or of HTML source,
/// or in the coloured cells of an HTML table.
#[must_use]
pub fn qr_in_text(text: &str) -> Vec<String> {
    qr_in_text_with(&Native, text)
}

/// [`qr_in_text`], decoding text with `decoder`.
#[must_use]
pub fn qr_in_text_with(decoder: &dyn Decoder, text: &str) -> Vec<String> {
    let decoding = Decoding(decoder);
    let mut out = vec![];
    if text.contains('<') {
        let lower = text.to_ascii_lowercase();
        for table in tables(&lower) {
            keep(qr::find(&table, decoding), &mut out);
        }
        letters(&plain(text, &lower), decoding, &mut out);
    } else {
        letters(text, decoding, &mut out);
    }
    out
}

fn keep(found: Vec<String>, out: &mut Vec<String>) {
    for text in found {
        if !out.contains(&text) {
            out.push(text);
        }
    }
}

/// Drawings in letters: runs of lines that hold many of them.
fn letters(text: &str, decoding: Decoding<'_>, out: &mut Vec<String>) {
    let mut lines: Vec<&str> = vec![];
    let mut drawings = 0;
    for line in text.lines().chain(std::iter::once("")) {
        let drawn = line
            .chars()
            .take(MOST * 2)
            .filter(|c| quarters(*c).is_some_and(|q| q != 0))
            .count();
        // The last lines of a code may hold little, its margin nothing.
        if drawn >= 3 && lines.len() < MOST {
            lines.push(line);
            continue;
        }
        let widest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
        if lines.len() >= LINES && widest >= COLUMNS && drawings < DRAWINGS {
            drawings += 1;
            // A letter is half as wide as it is high; where each stands for one module it is drawn square.
            for wide in [1, 2] {
                let found = qr::find(&drawn_lines(&lines, wide), decoding);
                if !found.is_empty() {
                    keep(found, out);
                    break;
                }
            }
        }
        lines.clear();
    }
}

/// Which quarters of its cell a letter fills: 1 and 2 above, 4 and 8 below. `None` for other letters.
fn quarters(c: char) -> Option<u8> {
    Some(match c {
        ' ' | '\u{a0}' | '\u{3000}' | '⬜' | '□' | '◻' | '░' => 0,
        '▘' => 1,
        '▝' => 2,
        '▀' => 3,
        '▖' => 4,
        '▌' => 5,
        '▞' => 6,
        '▛' => 7,
        '▗' => 8,
        '▚' => 9,
        '▐' => 10,
        '▜' => 11,
        '▄' => 12,
        '▙' => 13,
        '▟' => 14,
        '█' | '▓' | '■' | '⬛' | '◼' | '#' => 15,
        _ => return None,
    })
}

/// Letters as a picture: a cell is 4 by 8 pixels, a wide one twice as wide. `wide` widens all.
fn drawn_lines(lines: &[&str], wide: usize) -> Grey {
    let full = |c: char| matches!(c, '⬜' | '⬛' | '◻' | '◼' | '□' | '■' | '\u{3000}');
    let cells = |line: &str| {
        line.chars()
            .take(MOST)
            .map(|c| 1 + usize::from(full(c)))
            .sum::<usize>()
    };
    let columns = lines.iter().map(|line| cells(line)).max().unwrap_or(0);
    const MARGIN: usize = 24;
    let width = columns * 4 * wide + MARGIN * 2;
    let mut picture = Grey {
        width,
        height: lines.len() * 8 + MARGIN * 2,
        shades: vec![255; width * (lines.len() * 8 + MARGIN * 2)],
    };
    for (row, line) in lines.iter().enumerate() {
        let mut left = MARGIN;
        for c in line.chars().take(MOST) {
            let cell = 4 * wide * (1 + usize::from(full(c)));
            let filled = quarters(c).unwrap_or(0);
            for (bit, x, y) in [(1, 0, 0), (2, cell / 2, 0), (4, 0, 4), (8, cell / 2, 4)] {
                if filled & bit != 0 {
                    fill(&mut picture, left + x, MARGIN + row * 8 + y, cell / 2, 4);
                }
            }
            left += cell;
        }
    }
    picture
}

fn fill(picture: &mut Grey, left: usize, top: usize, width: usize, height: usize) {
    for y in top..top + height {
        let start = y * picture.width + left;
        if let Some(run) = picture.shades.get_mut(start..start + width) {
            run.fill(0);
        }
    }
}

/// Text of HTML with its line breaks and spaces as they stand: drawings need every space.
fn plain(source: &str, lower: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    let keeps = lower.contains("<pre") || lower.contains("white-space");
    while let Some(open) = source.get(at..).and_then(|rest| rest.find('<')) {
        entities(
            source.get(at..at + open).unwrap_or_default(),
            keeps,
            &mut out,
        );
        let start = at + open;
        let Some(close) = source.get(start..).and_then(|rest| rest.find('>')) else {
            return out;
        };
        let tag = lower.get(start + 1..start + close).unwrap_or_default();
        if ["br", "/div", "/p", "/tr", "/li", "/pre"]
            .iter()
            .any(|name| {
                tag.strip_prefix(name)
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
            })
        {
            out.push('\n');
        }
        at = start + close + 1;
    }
    entities(source.get(at..).unwrap_or_default(), keeps, &mut out);
    out
}

/// Characters written as `&#9608;`, `&#x2588;`, `&nbsp;`, `&block;`. Line ends count only where they are shown.
fn entities(text: &str, keeps: bool, out: &mut String) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '&'
            // No further than a name is long: a page of `&` would make the work quadratic.
            && let Some(end) = rest.bytes().take(10).position(|b| b == b';')
            && let Some(c) = rest.get(1..end).and_then(entity)
        {
            out.push(c);
            rest = rest.get(end + 1..).unwrap_or_default();
            continue;
        }
        if keeps || !matches!(c, '\n' | '\r') {
            out.push(c);
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let value = hex.map_or_else(
            || number.parse().ok(),
            |hex| u32::from_str_radix(hex, 16).ok(),
        );
        return char::from_u32(value?);
    }
    Some(match name {
        "nbsp" => ' ',
        "block" => '█',
        "uhblk" => '▀',
        "lhblk" => '▄',
        _ => return None,
    })
}

/// Tables whose cells have many colours by row: one picture each, a cell of 4 by 4 pixels.
fn tables(lower: &str) -> Vec<Grey> {
    let classes = classes(lower);
    let mut out = vec![];
    for table in lower.split("<table").skip(1) {
        let rows: Vec<&str> = table.split("<tr").skip(1).take(MOST).collect();
        if rows.len() < 21 || out.len() >= DRAWINGS {
            continue;
        }
        let mut lines: Vec<Vec<bool>> = vec![];
        for row in rows {
            let mut line = vec![];
            for cell in row.split("<td").skip(1).take(MOST) {
                let tag = cell.split('>').next().unwrap_or_default();
                let span = attribute(tag, "colspan").and_then(|v| v.parse::<usize>().ok());
                let dark = is_dark(tag, &classes);
                line.extend(std::iter::repeat_n(dark, span.unwrap_or(1).clamp(1, MOST)));
                line.truncate(MOST);
            }
            lines.push(line);
        }
        let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
        if columns < 21 {
            continue;
        }
        const MARGIN: usize = 16;
        let width = columns * 4 + MARGIN * 2;
        let height = lines.len() * 4 + MARGIN * 2;
        let mut picture = Grey {
            width,
            height,
            shades: vec![255; width * height],
        };
        for (y, line) in lines.iter().enumerate() {
            for (x, dark) in line.iter().enumerate() {
                if *dark {
                    fill(&mut picture, MARGIN + x * 4, MARGIN + y * 4, 4, 4);
                }
            }
        }
        out.push(picture);
    }
    out
}

/// An attribute's value in a tag in lower case.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.find(&format!("{name}="))? + name.len() + 1;
    let value = tag.get(at..)?;
    let quoted = value.strip_prefix(['"', '\'']);
    quoted.map_or_else(
        || value.split_whitespace().next(),
        |value| value.split(['"', '\'']).next(),
    )
}

/// Classes of the style sheets with whether their ground is dark.
fn classes(lower: &str) -> Vec<(&str, bool)> {
    let mut out = vec![];
    for sheet in lower.split("<style").skip(1).take(20) {
        let sheet = sheet.split("</style").next().unwrap_or_default();
        for rule in sheet.split('}').take(500) {
            let Some((selector, body)) = rule.rsplit_once('{') else {
                continue;
            };
            let Some(dark) = ground(body) else { continue };
            for selector in selector.split(',') {
                if let Some((_, class)) = selector.trim().rsplit_once('.') {
                    out.push((class.trim(), dark));
                }
            }
        }
    }
    out.truncate(200);
    out
}

fn is_dark(tag: &str, classes: &[(&str, bool)]) -> bool {
    let style = attribute(tag, "style").and_then(ground);
    let colour = attribute(tag, "bgcolor").and_then(|v| dark_colour(v.trim()));
    let class = attribute(tag, "class").and_then(|names| {
        let known = |name: &str| {
            classes
                .iter()
                .find(|(class, _)| *class == name)
                .map(|(_, dark)| *dark)
        };
        names.split_whitespace().find_map(known)
    });
    style.or(colour).or(class).unwrap_or(false)
}

/// Whether the ground that declarations set is dark; `None` when they set none.
fn ground(style: &str) -> Option<bool> {
    style.split(';').rev().find_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        let named = matches!(name.trim(), "background" | "background-color");
        named
            .then(|| dark_colour(value.trim().trim_end_matches("!important").trim()))
            .flatten()
    })
}

fn dark_colour(value: &str) -> Option<bool> {
    if let Some(hex) = value.strip_prefix('#') {
        let digit = |i: usize| hex.chars().nth(i).and_then(|c| c.to_digit(16));
        let sum = if hex.len() < 6 {
            (digit(0)? + digit(1)? + digit(2)?) * 17
        } else {
            (digit(0)? + digit(2)? + digit(4)?) * 16
        };
        return Some(sum < 384);
    }
    if let Some(numbers) = value.strip_prefix("rgb") {
        let sum: u32 = numbers
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|n| n.parse::<u32>().ok())
            .take(3)
            .fold(0, u32::saturating_add);
        return Some(sum < 384);
    }
    match value {
        "black" | "navy" | "darkblue" | "darkgreen" | "maroon" | "purple" | "indigo" => Some(true),
        "white" | "transparent" | "none" | "yellow" | "ivory" | "snow" | "lightgray"
        | "lightgrey" => Some(false),
        _ => None,
    }
}
