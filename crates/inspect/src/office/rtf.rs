//! Rich Text Format: objects with their hexadecimal data, templates, fields, and words.
//!
//! What attacks do to hide the data is undone as Word undoes it: white space, groups and control words between
//! the digits do not count, and a header cut to `{\rt` is one.

use super::common::{self, fetched, field, is_remote};
use crate::bytes::{piece, u32_at};
use crate::compound;
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::read_text::ReadText;
use crate::rtf::{Token, Tokens};
use crate::script::code;
use crate::text::in_code_page;
use crate::{IndicatorKind, LinkSource, Unread};

/// Most objects of one file.
const OBJECTS: usize = 200;
/// Most fields of one file; a book with an index has some thousands.
const FIELDS: usize = 20_000;
/// Groups within groups of which the kind is remembered; deeper ones are read as the one that holds them.
const DEPTH: usize = 512;
/// Most characters of readable text, and of one template or field.
const TEXT: usize = 256 * 1024;
const SHORT: usize = 8 * 1024;

/// What the text of a group is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// To be read.
    Body,
    /// Hexadecimal data of an object.
    Data,
    /// The name of an object's class.
    Class,
    /// A field's instruction.
    Field,
    /// The template's path.
    Template,
    /// Not shown: tables, pictures, properties.
    Hidden,
    /// Text that is marked as hidden (`\v`) within text to be read.
    Unseen,
}

/// Reads RTF.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !bytes.starts_with(b"{\\rt") {
        return false;
    }
    found.format = "rtf";
    let mut reader = Reader {
        groups: vec![],
        deeper: 0,
        place: Place::Body,
        starred: false,
        code_page: 1252,
        unicode_skip: 1,
        skip: 0,
        text: ReadText::new(TEXT),
        raw: vec![],
        short: String::new(),
        object: Object::default(),
        objects: 0,
        fields: 0,
        junk: 0,
        found,
    };
    reader.read(bytes);
    true
}

/// An object as it is collected.
#[derive(Default)]
struct Object {
    data: Vec<u8>,
    /// A digit that waits for the second one.
    half: Option<u8>,
    class: String,
    updates: bool,
}

struct Reader<'f, 'l> {
    groups: Vec<Place>,
    /// Groups beyond those that are remembered.
    deeper: usize,
    place: Place,
    /// Whether `\*` stands before the next control word.
    starred: bool,
    code_page: u16,
    /// How many characters stand behind `\u…` for programs that do not know it.
    unicode_skip: usize,
    skip: usize,
    text: ReadText,
    /// Text in the code page, not decoded yet.
    raw: Vec<u8>,
    short: String,
    object: Object,
    objects: usize,
    fields: usize,
    /// Control words and groups within data: no program writes them.
    junk: usize,
    found: &'f mut Found<'l>,
}

impl Reader<'_, '_> {
    fn read(&mut self, bytes: &[u8]) {
        for token in Tokens::new(bytes) {
            match token {
                Token::Open => self.open(),
                Token::Close => self.close(),
                Token::Byte(byte) => self.character(byte),
                // In data it is junk; Word passes over it.
                Token::Hex(Some(byte)) if self.place != Place::Data => self.character(byte),
                Token::Hex(_) => {}
                Token::Symbol(symbol) => self.symbol(symbol),
                Token::Word(word, number) => self.word(word, number),
                Token::Binary(data) => self.binary(data),
            }
        }
        // Without its last braces Word reads the file all the same.
        while !self.groups.is_empty() {
            self.close();
        }
        self.leave(self.place);
        self.flush();
        common::asks_to_enable(self.text.as_str(), self.found);
        self.found.text.push(self.text.as_str());
        if self.objects > OBJECTS {
            self.found.unread(Unread::TooMany);
        }
    }

    fn open(&mut self) {
        if self.place == Place::Data {
            self.junk += 1;
        }
        self.starred = false;
        if self.groups.len() < DEPTH {
            self.groups.push(self.place);
        } else {
            self.deeper += 1;
            self.found.unread(Unread::TooDeep);
        }
    }

    fn close(&mut self) {
        self.starred = false;
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        // A brace too many: Word ends here, others go on.
        let Some(outer) = self.groups.pop() else {
            return;
        };
        if outer != self.place {
            self.leave(self.place);
            self.place = outer;
        }
    }

    /// What was collected in a group is whole.
    fn leave(&mut self, place: Place) {
        self.flush();
        let short = match place {
            Place::Class | Place::Field | Place::Template => std::mem::take(&mut self.short),
            _ => String::new(),
        };
        match place {
            Place::Data => self.end_object(),
            Place::Class => self.object.class = short.trim().to_owned(),
            Place::Field if self.fields < FIELDS => {
                self.fields += 1;
                field(&short, self.found);
            }
            Place::Field => self.found.unread(Unread::TooMany),
            Place::Template if is_remote(&short) => {
                self.found
                    .indicator(IndicatorKind::ExternalTemplate, &short);
                fetched(&short, self.found);
            }
            _ => {}
        }
    }

    fn character(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        match self.place {
            Place::Data => self.digit(byte),
            Place::Hidden | Place::Unseen => {}
            _ => self.raw.push(byte),
        }
    }

    /// Decodes what waits and puts it where it belongs.
    fn flush(&mut self) {
        if self.raw.is_empty() {
            return;
        }
        let text = in_code_page(&self.raw, self.code_page, self.found.decoding);
        self.raw.clear();
        self.put(&text);
    }

    fn put(&mut self, text: &str) {
        match self.place {
            Place::Body => self.text.push(text),
            Place::Class | Place::Field | Place::Template => {
                let room = SHORT.saturating_sub(self.short.len());
                let kept = code::head(text, room);
                self.short.push_str(kept);
                if kept.len() < text.len() {
                    self.found.unread(Unread::TooLarge);
                }
            }
            _ => {}
        }
    }

    fn digit(&mut self, byte: u8) {
        let Some(value) = char::from(byte).to_digit(16) else {
            return;
        };
        // Four bits.
        let value = value as u8;
        match self.object.half.take() {
            Some(first) => self.object.data.push(first << 4 | value),
            None => self.object.half = Some(value),
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.starred = true,
            b'{' | b'}' | b'\\' if self.place != Place::Data => self.character(symbol),
            b'~' => self.character(b' '),
            b'\r' | b'\n' if self.place == Place::Body => self.character(b'\n'),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        let starred = std::mem::take(&mut self.starred);
        if self.place == Place::Data {
            self.junk += 1;
            self.object.updates |= word == "objupdate";
            // The digits of a starred group within the data do not count.
            if starred && self.groups.last() == Some(&Place::Data) {
                self.place = Place::Hidden;
            }
            return;
        }
        match word {
            "objdata" => self.enter(Place::Data),
            "objclass" => self.enter(Place::Class),
            "objupdate" => self.object.updates = true,
            "fldinst" => self.enter(Place::Field),
            "template" => self.enter(Place::Template),
            "ansicpg" => {
                self.flush();
                self.code_page = number
                    .and_then(|page| u16::try_from(page).ok())
                    .unwrap_or(1252);
            }
            "uc" => self.unicode_skip = number.map_or(1, |n| n.clamp(0, 8) as usize),
            "u" => self.unicode(number.unwrap_or_default()),
            "par" | "line" | "row" => self.character(b'\n'),
            "tab" | "cell" => self.character(b'\t'),
            "v" if self.place == Place::Body && number != Some(0) => self.enter(Place::Unseen),
            "v" if self.place == Place::Unseen && number == Some(0) => self.place = Place::Body,
            "plain" if self.place == Place::Unseen => self.place = Place::Body,
            "fonttbl" | "colortbl" | "stylesheet" | "pict" | "info" | "themedata" | "datastore"
            | "listtable" | "rsidtbl" | "generator" | "colorschememapping" | "latentstyles"
            | "objname" => self.enter(Place::Hidden),
            // What is unknown and starred is not shown.
            _ if starred
                && matches!(self.place, Place::Body | Place::Field)
                && !is_container(word) =>
            {
                self.enter(Place::Hidden);
            }
            _ => {}
        }
    }

    fn enter(&mut self, place: Place) {
        self.flush();
        if place == Place::Data {
            self.object.data.clear();
            self.object.half = None;
        }
        // A field within a field adds to it.
        if place != Place::Hidden && place != self.place {
            self.short.clear();
        }
        self.place = place;
    }

    /// UTF-16 unit, often written as a negative number.
    fn unicode(&mut self, number: i64) {
        self.flush();
        let unit = u32::try_from(number.rem_euclid(0x1_0000)).unwrap_or_default();
        let character = char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER);
        self.put(character.encode_utf8(&mut [0; 4]));
        self.skip = self.unicode_skip;
    }

    /// Bytes as they are (`\binN`).
    fn binary(&mut self, data: &[u8]) {
        self.starred = false;
        if self.place == Place::Data && !data.is_empty() {
            self.object.data.extend_from_slice(data);
            self.object.half = None;
        }
    }

    fn end_object(&mut self) {
        let object = std::mem::take(&mut self.object);
        self.objects += 1;
        if self.objects > OBJECTS || object.data.is_empty() {
            return;
        }
        // A few are left by programs that mend files.
        if self.junk > 8 {
            self.found.indicator(IndicatorKind::Obfuscated, "objdata");
        }
        self.junk = 0;
        tell(&object, self.found);
    }
}

/// Starred groups that hold text to be read.
fn is_container(word: &str) -> bool {
    matches!(
        word,
        "shppict" | "shpinst" | "shptxt" | "fldrslt" | "txbxcontent" | "pn"
    )
}

/// OLE 1 ([MS-OLEDS] 2.2): version, kind, class, two names, data.
fn tell(object: &Object, found: &mut Found<'_>) {
    let data = object.data.as_slice();
    let shifted;
    let header = match header(data, found.decoding) {
        Some(header) => Some(header),
        None => {
            // Junk before the header, by whole digits or by halves of a byte.
            found.indicator(IndicatorKind::Obfuscated, "objdata");
            shifted = find_header(data, found.decoding);
            shifted
                .as_deref()
                .and_then(|data| header(data, found.decoding))
        }
    };
    let class = match &header {
        Some(header) if !header.class.is_empty() => &header.class,
        _ => &object.class,
    };
    let updates = if object.updates { " (objupdate)" } else { "" };
    if common::is_risky_class(class) || common::is_risky_class(&object.class) {
        found.indicator(IndicatorKind::RiskyObject, &format!("{class}{updates}"));
    }
    let content = header.as_ref().map_or(data, |header| header.data);
    if header.as_ref().is_some_and(|header| header.linked) {
        let target = header.as_ref().map_or("", |header| header.topic.as_str());
        if is_remote(target) {
            found.indicator(IndicatorKind::ExternalObject, target);
            fetched(target, found);
        }
        return;
    }
    let packed = class.to_ascii_lowercase().starts_with("package");
    if packed && common::package(content, found) {
        return;
    }
    if content.starts_with(compound::MAGIC) {
        // Monikers stand in its streams; those are short and in one piece.
        common::monikers(content, LinkSource::Fetched, found);
    }
    found.indicator(IndicatorKind::EmbeddedFile, &format!("{class}{updates}"));
    let name = if class.is_empty() { "object" } else { class };
    let size = content.len() as u64;
    let (bytes, why) = found.unpack(content, size, size);
    let mut child = Child::of(name, bytes);
    child.unread.extend(why);
    found.child(child);
}

struct Header<'a> {
    linked: bool,
    class: String,
    topic: String,
    data: &'a [u8],
}

fn header<'b>(data: &'b [u8], decoding: Decoding<'_>) -> Option<Header<'b>> {
    let format = u32_at(data, 4)?;
    if !matches!(format, 1 | 2) {
        return None;
    }
    let mut at = 8;
    let class = counted(data, &mut at, decoding)?;
    let printable = class.bytes().all(|b| matches!(b, b' '..=b'~'));
    if class.is_empty() || class.len() > 64 || !printable {
        return None;
    }
    let topic = counted(data, &mut at, decoding)?;
    let _item = counted(data, &mut at, decoding)?;
    Some(Header {
        linked: format == 1,
        class,
        topic,
        // What it says of its size is not asked: attacks lie here, and Word reads on.
        data: data.get(at + 4..).unwrap_or_default(),
    })
}

/// How many digits junk before a header may have.
const JUNK: usize = 2_048;

/// The data from where a header stands, at whatever digit.
fn find_header(data: &[u8], decoding: Decoding<'_>) -> Option<Vec<u8>> {
    let digits: Vec<u8> = piece(data, 0, JUNK)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0x0f])
        .collect();
    let joined = |from: usize| -> Vec<u8> {
        let pairs = digits.get(from..).unwrap_or_default().chunks_exact(2);
        pairs
            .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
            .collect()
    };
    let (even, odd) = (joined(0), joined(1));
    let place = (0..JUNK).find_map(|at| {
        let found = |bytes: &[u8]| {
            let data = bytes.get(at..);
            data.and_then(|data| header(data, decoding)).is_some()
        };
        if found(&even) {
            return Some((at, false));
        }
        found(&odd).then_some((at, true))
    });
    let (at, half) = place?;
    let rest = data.get(at..)?;
    if !half {
        return Some(rest.to_vec());
    }
    Some(
        rest.windows(2)
            .filter_map(|pair| match pair {
                [one, two] => Some(one << 4 | two >> 4),
                _ => None,
            })
            .collect(),
    )
}

/// Text with its length before it, and a NUL at its end.
fn counted(data: &[u8], at: &mut usize, decoding: Decoding<'_>) -> Option<String> {
    let length = u32_at(data, *at)? as usize;
    let start = *at + 4;
    let end = start.checked_add(length)?;
    let text = data.get(start..end)?;
    *at = end;
    let end = memchr::memchr(0, text).unwrap_or(text.len());
    Some(in_code_page(text.get(..end)?, 932, decoding))
}
