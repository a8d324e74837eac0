//! What the codes of a font mean: the map that programs write so that text can be copied (ISO 32000, 9.10.3).

use super::object::{Token, Value};
use super::scanner::Scanner;
use crate::bytes::piece;
use crate::text::utf16;

/// Most entries of one map; there are no more codes of two bytes.
const ENTRIES: usize = 65_536;

/// A map from codes to text.
#[derive(Debug, Default)]
pub(crate) struct ToUnicode {
    /// By the first code.
    entries: Vec<Entry>,
    /// The texts of all entries: files hold many maps, so each entry is small.
    texts: Vec<u8>,
    /// Whether codes of two bytes are declared.
    wide: bool,
}

/// Codes in a row, and where the text of the first of them stands, in UTF-16.
#[derive(Debug)]
struct Entry {
    first: u32,
    last: u32,
    at: u32,
    length: u8,
}

/// Most bytes of a text before its last unit: a name such as `ffi` is short; what is longer is no character.
const BEFORE: usize = 30;

/// Which list of the map is being read.
#[derive(Clone, Copy, PartialEq)]
enum List {
    None,
    Spaces,
    Characters,
    Ranges,
}

impl ToUnicode {
    /// Reads the map in a stream.
    pub(crate) fn read(content: &[u8]) -> Self {
        let mut map = Self::default();
        let mut list = List::None;
        let mut values: Vec<Vec<u8>> = vec![];
        let mut in_array = false;
        let mut scanner = Scanner::new(content);
        while let Some(token) = scanner.token() {
            match token {
                Token::Word(word) => {
                    list = match word.as_slice() {
                        b"begincodespacerange" => List::Spaces,
                        b"beginbfchar" => List::Characters,
                        b"beginbfrange" => List::Ranges,
                        _ => List::None,
                    };
                    values.clear();
                }
                Token::Value(Value::Text(value)) if list != List::None => {
                    values.push(value.to_vec());
                    map.take(list, &mut values, in_array);
                }
                Token::ArrayOpen => in_array = true,
                Token::ArrayClose => {
                    in_array = false;
                    values.clear();
                }
                _ => {}
            }
            if map.entries.len() >= ENTRIES {
                break;
            }
        }
        map.entries.sort_by_key(|entry| entry.first);
        map
    }

    /// Takes what is whole of a list.
    fn take(&mut self, list: List, values: &mut Vec<Vec<u8>>, in_array: bool) {
        match (list, values.as_slice()) {
            (List::Spaces, [low, _]) => {
                self.wide |= low.len() > 1;
                values.clear();
            }
            (List::Characters, [key, text]) => {
                self.add(code(key), code(key), text);
                values.clear();
            }
            // Each code of the range has a text of its own.
            (List::Ranges, [first, last, text]) if in_array => {
                let at = code(first);
                if at <= code(last) {
                    self.add(at, at, text);
                }
                let next = at.saturating_add(1).to_be_bytes().to_vec();
                values.truncate(2);
                if let Some(first) = values.first_mut() {
                    *first = next;
                }
            }
            (List::Ranges, [first, last, text]) => {
                self.add(code(first), code(last), text);
                values.clear();
            }
            _ => {}
        }
    }

    fn add(&mut self, first: u32, last: u32, text: &[u8]) {
        // The last unit counts up within the range; without one there is no text.
        let (before, unit) = text
            .split_last_chunk::<2>()
            .map_or((&[][..], &[][..]), |(before, unit)| {
                (before.get(..BEFORE).unwrap_or(before), unit.as_slice())
            });
        let Ok(at) = u32::try_from(self.texts.len()) else {
            return;
        };
        self.texts.extend_from_slice(before);
        self.texts.extend_from_slice(unit);
        self.entries.push(Entry {
            first,
            last,
            at,
            length: (before.len() + unit.len()) as u8,
        });
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The text of `codes`, those of two bytes when the font is `composite`.
    pub(crate) fn decode(&self, codes: &[u8], composite: bool) -> String {
        let width = if composite && self.wide { 2 } else { 1 };
        let mut units = vec![];
        for piece in codes.chunks(width) {
            self.character(code(piece), &mut units);
        }
        utf16(&units, true)
    }

    /// Adds the text of one code, in UTF-16.
    fn character(&self, code: u32, units: &mut Vec<u8>) {
        let behind = self.entries.partition_point(|entry| entry.first <= code);
        let entry = behind.checked_sub(1).and_then(|at| self.entries.get(at));
        let Some(entry) = entry.filter(|entry| code <= entry.last) else {
            return;
        };
        let text = piece(&self.texts, entry.at as usize, usize::from(entry.length));
        let Some((before, [high, low])) = text.split_last_chunk::<2>() else {
            return;
        };
        let last = u16::from_be_bytes([*high, *low]);
        // No more than two bytes matter.
        let steps = (code - entry.first) as u16;
        units.extend_from_slice(before);
        units.extend(last.wrapping_add(steps).to_be_bytes());
    }
}

/// The number that a code is.
fn code(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |code, byte| code << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &[u8] = b"/CIDInit /ProcSet findresource begin begincmap\n\
        1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
        2 beginbfchar <0003> <0020> <0010> <00660066> endbfchar\n\
        2 beginbfrange <0020> <0022> <8ACB> <0030> <0032> [<6C42> <66F8> <D83DDE00>] endbfrange\n\
        endcmap";

    #[test]
    fn codes_are_read_one_by_one_and_in_ranges() {
        let map = ToUnicode::read(MAP);
        let text = map.decode(b"\0\x20\0\x30\0\x31\0\x03\0\x22\0\x10\0\x32", true);
        assert_eq!(text, "請求書 \u{8acd}ff\u{1f600}");
    }

    #[test]
    fn unknown_codes_and_odd_bytes_are_left_out() {
        let map = ToUnicode::read(MAP);
        assert_eq!(map.decode(b"\0\x99\0\x30\x01", true), "求");
        assert!(ToUnicode::read(b"beginbfchar <01>").is_empty());
        assert_eq!(
            ToUnicode::read(b"1 beginbfrange <41> <5A> <0061> endbfrange").decode(b"AZ", true),
            "az"
        );
    }
}
