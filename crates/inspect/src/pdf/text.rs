//! The text that the pages of a PDF show, as far as the codes of their fonts can be told: fonts with a map to Unicode,
//! Latin fonts with one byte a character, and Japanese, Chinese and Korean ones in a known charset.
//!
//! Nothing is drawn: a move to another height begins a line, a move along the line separates words.

use super::object::{Dict, Token, Value};
use super::scanner::Scanner;
use super::streams::quietly;
use super::to_unicode::ToUnicode;
use crate::Unread;
use crate::decoder::Decoding;
use crate::found::Found;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// Most bytes of streams that are read for their text, packed and unpacked together.
const BYTES: usize = 16 * 1024 * 1024;
/// Most pages with their streams, fonts and names that are remembered.
const ITEMS: usize = 50_000;
/// Most places that an object says its names may be looked up in.
const PLACES: usize = 8;
/// Most operands of one operator.
const OPERANDS: usize = 20_000;
/// Deepest nesting of saved states.
const SAVED: usize = 64;
/// From how many thousandths of the font's size a gap within a string separates words.
const WORD_GAP: f64 = -180.0;

/// What the objects say of pages and fonts.
#[derive(Default)]
pub(crate) struct Layout {
    /// Pages with the streams of their content.
    pages: Vec<(u32, Vec<u32>)>,
    /// Where names may be looked up that an object uses.
    resources: BTreeMap<u32, Vec<u32>>,
    /// What the names in an object stand for.
    names: BTreeMap<(u32, String), u32>,
    fonts: BTreeMap<u32, Font>,
    /// Streams of all pages.
    contents: usize,
    /// Whether there was more than is remembered.
    cut: bool,
}

/// Whether one more of `items` is remembered; else `cut` says so.
fn within(cut: &mut bool, items: usize) -> bool {
    *cut |= items >= ITEMS;
    items < ITEMS
}

/// A font, as far as it says what its codes mean.
#[derive(Default)]
struct Font {
    composite: bool,
    /// Whether its codes are those of letters, should nothing else be said.
    latin: bool,
    encoding: String,
    to_unicode: Option<u32>,
}

/// How the codes of a font become text.
enum Coding {
    Mapped { map: ToUnicode, composite: bool },
    Charset(&'static str),
    Unknown,
}

impl Layout {
    /// Takes what matters of a dictionary of an object.
    pub(crate) fn object(&mut self, number: u32, dict: &Dict) {
        match dict.name("Type") {
            "Page" => {
                let contents = dict.references("Contents");
                // Many pages may refer to one list: it is not repeated without end.
                let all = self.pages.len() + self.contents + contents.len();
                if within(&mut self.cut, all) {
                    self.contents += contents.len();
                    self.pages.push((number, contents.to_vec()));
                }
                self.look_up(number, dict, "Parent");
            }
            "Pages" => self.look_up(number, dict, "Parent"),
            "Font" if within(&mut self.cut, self.fonts.len()) => {
                self.fonts.insert(number, Font::new(dict));
            }
            _ => {}
        }
        self.look_up(number, dict, "Resources");
        self.look_up(number, dict, "Font");
        // An object that lists fonts has no type, nor anything that says what it is.
        let list = dict.under().is_empty()
            && !["Type", "S", "K", "Subtype"]
                .iter()
                .any(|key| dict.has(key));
        if dict.under() == "Font" || list {
            self.list(number, dict);
        }
    }

    fn look_up(&mut self, number: u32, dict: &Dict, key: &str) {
        if let Some(at) = dict.reference(key)
            && within(&mut self.cut, self.resources.len())
        {
            let known = self.resources.entry(number).or_default();
            if known.contains(&at) {
                return;
            }
            self.cut |= known.len() >= PLACES;
            if known.len() < PLACES {
                known.push(at);
            }
        }
    }

    fn list(&mut self, number: u32, dict: &Dict) {
        self.cut |= dict.cut && dict.under() == "Font";
        for (name, font) in dict.referred() {
            if within(&mut self.cut, self.names.len()) {
                self.names.insert((number, name.to_owned()), font);
            }
        }
    }

    /// The font that an object, a page or a form, calls so.
    fn font(&self, owner: u32, name: &str) -> Option<(u32, &Font)> {
        let mut places = vec![owner];
        let mut at = 0;
        while let Some(place) = places.get(at).copied().filter(|_| at < 32) {
            let number = self.names.get(&(place, name.to_owned()));
            let known = number.and_then(|number| Some((*number, self.fonts.get(number)?)));
            if known.is_some() {
                return known;
            }
            let more = self.resources.get(&place).into_iter().flatten();
            places.extend(more);
            at += 1;
        }
        None
    }
}

impl Font {
    fn new(dict: &Dict) -> Self {
        let base = dict.name("BaseFont").to_ascii_lowercase();
        let pictures = ["symbol", "dingbats", "wingdings", "webdings"];
        Self {
            composite: dict.name("Subtype") == "Type0",
            latin: dict.name("Subtype") != "Type3" && !pictures.iter().any(|p| base.contains(p)),
            encoding: dict.name("Encoding").to_owned(),
            to_unicode: dict.reference("ToUnicode"),
        }
    }

    /// How its codes are read when it has no map.
    fn coding(&self) -> Coding {
        let named = |part: &str| self.encoding.contains(part);
        let charset = if !self.composite {
            return if self.latin {
                Coding::Charset("windows-1252")
            } else {
                Coding::Unknown
            };
        } else if named("UTF16") || named("UCS2") {
            "utf-16be"
        } else if named("RKSJ") {
            "shift_jis"
        } else if self.encoding.starts_with("GBK") {
            "gbk"
        } else if self.encoding.starts_with("KSC") {
            "euc-kr"
        } else if named("B5") {
            "big5"
        } else if self.encoding.starts_with("EUC") {
            "euc-jp"
        } else {
            return Coding::Unknown;
        };
        Coding::Charset(charset)
    }
}

impl Coding {
    fn decode(&self, codes: &[u8], decoding: Decoding<'_>) -> String {
        match self {
            Self::Mapped { map, composite } => map.decode(codes, *composite),
            Self::Charset(charset) => decoding.decode(codes, charset).0,
            Self::Unknown => String::new(),
        }
    }
}

/// Reads the text of all pages, then that of the forms that they place.
pub(crate) fn read(
    layout: &Layout,
    streams: &[(u32, Dict, Range<usize>)],
    bytes: &[u8],
    found: &mut Found<'_>,
) {
    // Of what was written anew, the newer counts.
    let places = streams.iter().enumerate();
    let places = places.map(|(at, (number, _, _))| (*number, at)).collect();
    let newest: BTreeMap<u32, usize> = layout.pages.iter().map(|(n, _)| *n).zip(0..).collect();
    let mut reader = Reader {
        layout,
        streams,
        places,
        bytes,
        codings: BTreeMap::new(),
        left: BYTES,
        found,
    };
    for (at, (page, contents)) in layout.pages.iter().enumerate() {
        if newest.get(page) == Some(&at) {
            reader.show(*page, contents);
        }
    }
    for (number, dict, _) in streams {
        if dict.name("Subtype") == "Form" {
            reader.show(*number, &[*number]);
        }
    }
    if layout.cut {
        found.unread(Unread::TooMany);
    }
}

struct Reader<'r, 'f> {
    layout: &'r Layout,
    streams: &'r [(u32, Dict, Range<usize>)],
    /// Where each stream is, by its number.
    places: BTreeMap<u32, usize>,
    bytes: &'r [u8],
    codings: BTreeMap<u32, Rc<Coding>>,
    /// Bytes that may still be read.
    left: usize,
    found: &'r mut Found<'f>,
}

impl Reader<'_, '_> {
    /// What stands in these streams of a page or a form.
    fn show(&mut self, owner: u32, streams: &[u32]) {
        let mut shown = Shown::default();
        for number in streams {
            if self.found.text.is_cut() {
                return;
            }
            let Some(content) = self.content(*number) else {
                continue;
            };
            self.operators(owner, &content, &mut shown);
        }
        self.flush(&mut shown);
        self.found.text.lines("");
    }

    fn content(&mut self, number: u32) -> Option<Vec<u8>> {
        let (_, dict, range) = self.streams.get(*self.places.get(&number)?)?;
        let Some(left) = self.left.checked_sub(range.len()) else {
            self.found.unread(Unread::TooLarge);
            return None;
        };
        self.left = left;
        let content = quietly(self.bytes, dict, range.clone(), self.found);
        self.left = self.left.saturating_sub(content.len());
        Some(content)
    }

    fn operators(&mut self, owner: u32, content: &[u8], shown: &mut Shown) {
        let mut scanner = Scanner::new(content);
        let mut operands = vec![];
        while let Some(token) = scanner.token() {
            let operand = match token {
                Token::Value(Value::Text(text)) => Operand::Text(text),
                Token::Value(Value::Name(name)) => Operand::Name(name),
                Token::Word(word) => match number(&word) {
                    Some(number) => Operand::Number(number),
                    None => {
                        if word == b"ID" {
                            // The bytes of a picture within the content.
                            scanner.skip_past(b"\nEI");
                        }
                        self.operator(owner, &word, &operands, shown);
                        operands.clear();
                        continue;
                    }
                },
                _ => continue,
            };
            if operands.len() < OPERANDS {
                operands.push(operand);
            } else {
                self.found.unread(Unread::TooMany);
            }
            // Behind a string without an end nothing is shown either.
            if scanner.damaged || self.found.text.is_cut() {
                return;
            }
        }
    }

    fn operator(&mut self, owner: u32, word: &[u8], operands: &[Operand], shown: &mut Shown) {
        match word {
            b"q" => shown.save(),
            b"Q" => {
                self.flush(shown);
                shown.restore();
            }
            b"Tf" => {
                self.flush(shown);
                if let [Operand::Name(name), Operand::Number(size), ..] = operands {
                    shown.state.coding = Some(self.coding(owner, name));
                    shown.state.size = *size;
                }
            }
            b"Tr" => shown.state.hidden = matches!(operands, [Operand::Number(3.0 | 7.0)]),
            b"BT" => shown.begin(),
            b"Td" | b"TD" | b"Tm" => shown.go(operands),
            b"T*" => shown.next_line(),
            b"Tj" | b"TJ" => self.strings(operands, shown),
            b"'" | b"\"" => {
                shown.next_line();
                self.strings(operands, shown);
            }
            _ => {}
        }
    }

    fn strings(&mut self, operands: &[Operand], shown: &mut Shown) {
        if shown.state.hidden {
            return;
        }
        if let Some(gap) = shown.gap() {
            self.flush(shown);
            self.found.text.push(gap);
        }
        for operand in operands {
            match operand {
                Operand::Text(text) => {
                    shown.last = text.len();
                    shown.waiting.extend_from_slice(text);
                }
                Operand::Number(gap) if *gap < WORD_GAP => {
                    self.flush(shown);
                    self.found.text.push(" ");
                }
                _ => {}
            }
        }
    }

    /// Decodes what waits.
    fn flush(&mut self, shown: &mut Shown) {
        let codes = std::mem::take(&mut shown.waiting);
        if codes.is_empty() {
            return;
        }
        let text = match &shown.state.coding {
            Some(coding) => coding.decode(&codes, self.found.decoding),
            None => Coding::Charset("windows-1252").decode(&codes, self.found.decoding),
        };
        self.found.text.push(&text);
    }

    fn coding(&mut self, owner: u32, name: &str) -> Rc<Coding> {
        let Some((number, font)) = self.layout.font(owner, name) else {
            return Rc::new(Coding::Charset("windows-1252"));
        };
        if let Some(known) = self.codings.get(&number) {
            return Rc::clone(known);
        }
        let map = font.to_unicode.and_then(|map| self.content(map));
        let map = map.map(|map| ToUnicode::read(&map));
        let coding = match map.filter(|map| !map.is_empty()) {
            Some(map) => Coding::Mapped {
                map,
                composite: font.composite,
            },
            None => font.coding(),
        };
        let coding = Rc::new(coding);
        self.codings.insert(number, Rc::clone(&coding));
        coding
    }
}

/// What stands before an operator.
enum Operand {
    Number(f64),
    Text(Rc<[u8]>),
    Name(String),
}

/// Where text stands, and what waits to be decoded.
#[derive(Default)]
struct Shown {
    state: State,
    saved: Vec<State>,
    /// Where the next text stands.
    at: (f64, f64),
    /// How wide a unit is.
    scale: f64,
    /// Where the text before it began.
    before: Option<(f64, f64)>,
    /// Bytes of the string before it.
    last: usize,
    waiting: Vec<u8>,
}

/// What is saved and restored.
#[derive(Clone, Default)]
struct State {
    coding: Option<Rc<Coding>>,
    size: f64,
    hidden: bool,
}

impl Shown {
    fn save(&mut self) {
        if self.saved.len() < SAVED {
            self.saved.push(self.state.clone());
        }
    }

    fn restore(&mut self) {
        if let Some(state) = self.saved.pop() {
            self.state = state;
        }
    }

    fn begin(&mut self) {
        self.at = (0.0, 0.0);
        self.scale = 1.0;
    }

    /// `Td` moves by two numbers, `Tm` to the last two of six.
    fn go(&mut self, operands: &[Operand]) {
        let numbers: Vec<f64> = operands.iter().filter_map(Operand::number).collect();
        match numbers.as_slice() {
            [x, y] => self.at = (self.at.0 + x * self.scale, self.at.1 + y * self.scale),
            [a, _, _, _, x, y] => {
                self.at = (*x, *y);
                self.scale = a.abs();
            }
            _ => {}
        }
    }

    fn next_line(&mut self) {
        self.at.1 -= self.state.size.abs().max(1.0) * self.scale;
    }

    /// What separates the text that comes from that before it.
    fn gap(&mut self) -> Option<&'static str> {
        let before = self.before.replace(self.at)?;
        let size = self.state.size.abs() * self.scale;
        let (along, across) = (self.at.0 - before.0, (self.at.1 - before.1).abs());
        // A raised number stays in its line.
        if across > size * 0.4 {
            return Some("\n");
        }
        // Programs that place each letter by itself.
        let letter = self.last <= 2 && along > 0.0 && along < size * 1.1;
        (along.abs() > 0.01 && !letter).then_some(" ")
    }
}

impl Operand {
    fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

fn number(word: &[u8]) -> Option<f64> {
    let first = word.first()?;
    if !(first.is_ascii_digit() || b"+-.".contains(first)) {
        return None;
    }
    std::str::from_utf8(word).ok()?.parse().ok()
}
