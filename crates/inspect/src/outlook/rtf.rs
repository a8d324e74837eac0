//! The body that Outlook keeps as RTF: HTML or text encapsulated in it (MS-OXRTFEX), or RTF of its own,
//! which becomes simple HTML so that its links stay links.
//!
//! Written here: the parsers of RTF for Rust read its structure, none undoes the encapsulation.

use super::codepage::{self, Charset};
use crate::Unread;
use crate::decoder::Decoding;
use crate::rtf::{Token, Tokens};
use std::collections::BTreeMap;

/// Deepest groups whose own state is kept; deeper ones share it. Real mails stay below 40.
const GROUPS: usize = 1_000;
/// Longest field instruction that is kept, in bytes.
const INSTRUCTION: usize = 8 * 1024;

/// What an RTF body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// HTML, encapsulated.
    Html,
    /// Plain text, encapsulated.
    Text,
    /// RTF of its own; the text below is HTML made of it.
    Rtf,
}

/// An RTF body, opened.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) holds: Holds,
    pub(super) text: String,
    pub(super) unread: Option<Unread>,
}

/// Opens `rtf` into at most about `most` bytes of text; `None` when it is no RTF.
pub(super) fn open(rtf: &[u8], most: usize, decoding: Decoding<'_>) -> Option<Body> {
    let start = rtf.trim_ascii_start();
    if !start.starts_with(b"{\\rt") {
        return None;
    }
    let mut reader = Reader::new(most, decoding);
    reader.read(start);
    reader.flush();
    Some(Body {
        holds: reader.holds,
        text: reader.out,
        unread: reader.unread,
    })
}

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum To {
    /// To the body.
    Body,
    /// To the body as it stands: a piece of the HTML's source.
    Tag,
    /// The table of fonts.
    Fonts,
    /// A field's instruction.
    Field,
    /// Nowhere.
    Nothing,
}

/// What a group may change and gives back at its end.
#[derive(Clone, Copy, Debug)]
struct State {
    to: To,
    /// Whether this is RTF that the encapsulated HTML does not have (`\htmlrtf`).
    rtf_only: bool,
    /// Bytes to skip after a `\u`.
    fallback: usize,
    /// Code page of the font in use; `None` for the document's.
    page: Option<u32>,
}

struct Reader<'d> {
    decoding: Decoding<'d>,
    holds: Holds,
    out: String,
    most: usize,
    unread: Option<Unread>,
    state: State,
    stack: Vec<State>,
    /// Groups open above [`GROUPS`].
    deeper: usize,
    /// Bytes of text still to be decoded, and their code page.
    bytes: Vec<u8>,
    bytes_page: Option<u32>,
    /// The first half of a character of UTF-16.
    high: Option<u16>,
    /// Items that only old programs read, still to be skipped.
    skip: usize,
    /// Whether `\*` stood before.
    star: bool,
    document_page: Option<u32>,
    fonts: BTreeMap<i64, u32>,
    font: i64,
    default_font: i64,
    instruction: Vec<u8>,
    /// Depth of the groups at whose end an anchor ends.
    anchors: Vec<usize>,
}

impl<'d> Reader<'d> {
    fn new(most: usize, decoding: Decoding<'d>) -> Self {
        Self {
            decoding,
            holds: Holds::Rtf,
            out: String::new(),
            most,
            unread: None,
            state: State {
                to: To::Body,
                rtf_only: false,
                fallback: 1,
                page: None,
            },
            stack: vec![],
            deeper: 0,
            bytes: vec![],
            bytes_page: None,
            high: None,
            skip: 0,
            star: false,
            document_page: None,
            fonts: BTreeMap::new(),
            font: 0,
            default_font: 0,
            instruction: vec![],
            anchors: vec![],
        }
    }

    fn read(&mut self, rtf: &[u8]) {
        for token in Tokens::new(rtf) {
            if self.out.len() + self.bytes.len() > self.most {
                self.unread = Some(Unread::TooLarge);
                return;
            }
            match token {
                Token::Open => self.open_group(),
                Token::Close => {
                    if !self.close_group() {
                        return;
                    }
                }
                Token::Byte(byte) | Token::Hex(Some(byte)) => self.byte(byte),
                Token::Symbol(symbol) => self.symbol(symbol),
                Token::Word(word, number) => self.control(word, number),
                Token::Hex(None) | Token::Binary(_) => {}
            }
        }
        self.unread = Some(Unread::Broken);
    }

    fn open_group(&mut self) {
        self.star = false;
        self.skip = 0;
        if self.stack.len() < GROUPS {
            self.stack.push(self.state);
        } else {
            self.deeper += 1;
            self.unread.get_or_insert(Unread::TooDeep);
        }
    }

    /// Ends a group; `false` when that was the document.
    fn close_group(&mut self) -> bool {
        self.star = false;
        self.skip = 0;
        if self.deeper > 0 {
            self.deeper -= 1;
            return true;
        }
        let depth = self.stack.len();
        while self.anchors.last().is_some_and(|at| *at >= depth) {
            self.anchors.pop();
            self.markup("</a>");
        }
        let was = self.state.to;
        if let Some(state) = self.stack.pop() {
            self.state = state;
        }
        if was == To::Field && self.state.to != To::Field {
            self.field();
        }
        !self.stack.is_empty()
    }

    /// A control word, unless it stands for those that know no `\u`.
    fn control(&mut self, word: &str, number: Option<i64>) {
        let star = std::mem::take(&mut self.star);
        if self.skip > 0 {
            self.skip -= 1;
        } else {
            self.word(word, number, star);
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.star = true,
            b'~' => self.shown("\u{a0}"),
            b'_' => self.shown("\u{2011}"),
            b'\r' | b'\n' => self.shown("\n"),
            b'\t' => self.shown("\t"),
            b'{' | b'}' | b'\\' => self.byte(symbol),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i64>, star: bool) {
        if self.state.to == To::Nothing {
            return;
        }
        let page = number.and_then(|n| u32::try_from(n).ok());
        match word {
            "htmltag" if star && self.holds == Holds::Html => self.state.to = To::Tag,
            "fldinst" if self.holds == Holds::Rtf => {
                self.flush();
                self.instruction.clear();
                self.state.to = To::Field;
            }
            _ if star => self.state.to = To::Nothing,
            "colortbl" | "stylesheet" | "info" | "pict" | "objdata" | "fldinst" | "nonshppict"
            | "themedata" | "mhtmltag" | "header" | "footer" | "headerl" | "headerr"
            | "headerf" | "footerl" | "footerr" | "footerf" => self.state.to = To::Nothing,
            "pntext" if self.holds == Holds::Html => self.state.to = To::Nothing,
            "fonttbl" => self.state.to = To::Fonts,
            "fromhtml" if self.is_start() && number != Some(0) => self.holds = Holds::Html,
            "fromtext" if self.is_start() => self.holds = Holds::Text,
            "htmlrtf" => self.state.rtf_only = number != Some(0),
            "ansicpg" => self.document_page = page,
            "deff" => self.default_font = number.unwrap_or(0),
            "f" => self.set_font(number.unwrap_or(0)),
            "fcharset" if self.state.to == To::Fonts => {
                if let Some(page) = page.and_then(codepage::of_font) {
                    self.fonts.insert(self.font, page);
                }
            }
            "cpg" if self.state.to == To::Fonts => {
                if let Some(page) = page {
                    self.fonts.insert(self.font, page);
                }
            }
            "plain" => self.state.page = self.fonts.get(&self.default_font).copied(),
            "uc" => {
                self.state.fallback = number
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(1)
                    .min(64);
            }
            "u" => self.unicode(number.unwrap_or(0)),
            _ => self.character(word),
        }
    }

    /// Control words that stand for something seen.
    fn character(&mut self, word: &str) {
        self.shown(match word {
            "par" | "line" | "row" | "sect" | "page" => "\n",
            "tab" | "cell" => "\t",
            "lquote" => "\u{2018}",
            "rquote" => "\u{2019}",
            "ldblquote" => "\u{201c}",
            "rdblquote" => "\u{201d}",
            "bullet" => "\u{2022}",
            "endash" => "\u{2013}",
            "emdash" => "\u{2014}",
            "emspace" => "\u{2003}",
            "enspace" => "\u{2002}",
            _ => return,
        });
    }

    /// Whether this is still the document's header, where the kind of encapsulation stands.
    fn is_start(&self) -> bool {
        self.stack.len() <= 1 && self.out.is_empty() && self.holds == Holds::Rtf
    }

    fn set_font(&mut self, font: i64) {
        if self.state.to == To::Fonts {
            self.font = font;
        } else {
            self.state.page = self.fonts.get(&font).copied();
        }
    }

    /// Whether text goes to the body now.
    fn is_shown(&self) -> bool {
        match self.state.to {
            To::Tag => true,
            To::Body => self.holds == Holds::Rtf || !self.state.rtf_only,
            _ => false,
        }
    }

    /// A byte of text in the code page in use.
    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        if self.state.to == To::Field {
            self.instructed(&[byte]);
            return;
        }
        if !self.is_shown() {
            return;
        }
        let page = match self.state.to {
            To::Tag => None,
            _ => self.state.page,
        };
        let page = page.or(self.document_page);
        if page != self.bytes_page || self.high.is_some() {
            self.flush();
            self.bytes_page = page;
        }
        self.bytes.push(byte);
    }

    /// More of a field's instruction.
    fn instructed(&mut self, more: &[u8]) {
        if self.instruction.len() < INSTRUCTION {
            self.instruction.extend_from_slice(more);
        } else {
            self.unread.get_or_insert(Unread::TooLarge);
        }
    }

    fn unicode(&mut self, number: i64) {
        self.skip = self.state.fallback;
        // Written as a signed number of 16 bits.
        let unit = (number & 0xffff) as u16;
        if self.state.to == To::Field {
            let text = char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}');
            self.instructed(text.encode_utf8(&mut [0; 4]).as_bytes());
            return;
        }
        if !self.is_shown() {
            return;
        }
        let high = self.high.take();
        self.decode();
        if (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
            return;
        }
        let units = high.into_iter().chain([unit]);
        for c in char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')) {
            self.push(c);
        }
    }

    /// Something seen that has a control word.
    fn shown(&mut self, text: &str) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.is_shown() {
            self.flush();
            for c in text.chars() {
                self.push(c);
            }
        }
    }

    /// Ends the run of bytes and a half character before something else.
    fn flush(&mut self) {
        if self.high.take().is_some() {
            self.push('\u{fffd}');
        }
        self.decode();
    }

    fn charset(&self, page: Option<u32>) -> Charset<'d> {
        Charset {
            label: page.and_then(codepage::of),
            decoding: self.decoding,
        }
    }

    fn decode(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        for c in self.charset(self.bytes_page).decode(&bytes).chars() {
            self.push(c);
        }
    }

    /// Writes a character of text.
    fn push(&mut self, c: char) {
        let escaped = match (self.holds, c) {
            (_, '\0') => return,
            (Holds::Rtf, '&') => "&amp;",
            (Holds::Rtf, '<') => "&lt;",
            (Holds::Rtf, '>') => "&gt;",
            (Holds::Rtf, '\n') => "<br>\n",
            _ => {
                self.out.push(c);
                return;
            }
        };
        self.out.push_str(escaped);
    }

    /// Writes markup of our own.
    fn markup(&mut self, text: &str) {
        self.flush();
        if self.holds == Holds::Rtf {
            self.out.push_str(text);
        }
    }

    /// The end of a field's instruction: a link starts.
    fn field(&mut self) {
        let instruction = std::mem::take(&mut self.instruction);
        let instruction = self.charset(self.document_page).decode(&instruction);
        let Some(target) = hyperlink(&instruction) else {
            return;
        };
        let target = target
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;");
        self.markup(&format!("<a href=\"{target}\">"));
        self.anchors.push(self.stack.len());
    }
}

/// The target of a `HYPERLINK` instruction.
fn hyperlink(instruction: &str) -> Option<&str> {
    let rest = instruction.trim_start();
    let rest = rest
        .get(.."HYPERLINK".len())
        .filter(|word| word.eq_ignore_ascii_case("HYPERLINK"))
        .and_then(|word| rest.get(word.len()..))?
        .trim_start();
    let target = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split_whitespace().next(),
    };
    target.filter(|target| !target.is_empty() && !target.starts_with('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decoder::Native;

    fn open(rtf: &[u8], most: usize) -> Option<Body> {
        super::open(rtf, most, Decoding(&Native))
    }

    fn read(rtf: &[u8]) -> (Holds, String) {
        let body = open(rtf, 100_000).expect("RTF");
        (body.holds, body.text)
    }

    #[test]
    fn encapsulated_html_comes_out_as_it_was() {
        let rtf = br#"{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0
{\fonttbl {\f0\fmodern Courier New;}{\f1\fswiss Arial;}{\f2\fswiss\fcharset0 Arial;}}
{\colortbl\red0\green0\blue0;\red0\green0\blue255;}
{\*\htmltag64}
\uc1\pard\plain\deftab360 \f0\fs24
{\*\htmltag <HTML><head>\par
<style>\par
<!--\par
 /* Style Definitions */\par
 p.MsoNormal, li.MsoNormal \{font-family:Arial;\}\par
-->\par
</style>\par
\tab <!-- This is a HTML comment.\par
There is a horizontal tab (%x09) character before the comment, \par
and some new line inside the comment. -->\par
</head>\par
<body>\par
<p\par
class="MsoNormal">}
{\htmlrtf \f1 \htmlrtf0 Note the line break inside a P tag. {\*\htmltag <b>}{\htmlrtf \b \htmlrtf0 This is a bold text{\*\htmltag </b>}} \htmlrtf\par\htmlrtf0}
\htmlrtf \par \htmlrtf0
{\*\htmltag </p>\par
<p class="MsoNormal">\par}
{\htmlrtf \f1 \htmlrtf0 This is a normal text with a character references:
{\*\htmltag &nbsp;}\htmlrtf \'a0\htmlrtf0  {\*\htmltag &lt;}\htmlrtf <\htmlrtf0  {\*\htmltag &uml;}\htmlrtf {\f2\'a8}\htmlrtf0{\*\htmltag <br>\par}\htmlrtf\line\htmlrtf0
characters which have special meaning in RTF: \{\}\\{\*\htmltag <br>\par}\htmlrtf\line\htmlrtf0\htmlrtf\par\htmlrtf0}
{\*\htmltag </body>\par
</HTML>\par }}"#;
        let (holds, text) = read(rtf);
        assert_eq!(holds, Holds::Html);
        // MS-OXRTFEX, section 3.1, tells what comes out.
        assert_eq!(
            text,
            "<HTML><head>\n<style>\n<!--\n /* Style Definitions */\n p.MsoNormal, li.MsoNormal {font-family:Arial;}\n-->\n</style>\n\t<!-- This is a HTML comment.\nThere is a horizontal tab (%x09) character before the comment, \nand some new line inside the comment. -->\n</head>\n<body>\n<p\nclass=\"MsoNormal\">Note the line break inside a P tag. <b>This is a bold text</b> </p>\n<p class=\"MsoNormal\">\nThis is a normal text with a character references:&nbsp; &lt; &uml;<br>\ncharacters which have special meaning in RTF: {}\\<br>\n</body>\n</HTML>\n"
        );
    }

    #[test]
    fn japanese_comes_by_font_by_document_and_by_unicode() {
        for rtf in [
            &br"{\rtf1\ansi\ansicpg932\fromhtml1 {\fonttbl{\f0 MS;}}{\*\htmltag <b>}\'90\'bf\'8b\'81\'8f\'91{\*\htmltag </b>}}"[..],
            br"{\rtf1\ansi\ansicpg1252\fromhtml1 {\fonttbl{\f0\fcharset0 A;}{\f1\fnil\fcharset128 MS;}}{\*\htmltag <b>}{\f1 \'90\'bf\'8b\'81\'8f\'91}{\*\htmltag </b>}}",
            br"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag <b>}\uc1\u-30005?\u27714?\uc2\u26360\'8f\'91{\*\htmltag </b>}}",
            // A second byte that RTF has another use for, and one written as it is.
            br"{\rtf1\ansi\ansicpg932\fromhtml1 {\*\htmltag <b>}\u-30005?\'8b\'81\'8f\'91{\*\htmltag </b>}}",
        ] {
            assert_eq!(read(rtf), (Holds::Html, "<b>請求書</b>".to_owned()));
        }
        assert_eq!(
            read(br"{\rtf1\ansicpg932\fromtext \'83A\'83\\\par x}").1,
            "アソ\nx"
        );
        assert_eq!(read(br"{\rtf1\fromtext \u-10179?\u-8704?}").1, "\u{1f600}");
    }

    #[test]
    fn rtf_of_its_own_becomes_html_and_keeps_its_links() {
        let rtf = br#"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator X;}{\info{\title secret}}\f0 A <b> & c\par
{\field{\*\fldinst { HYPERLINK "https://evil.example/?a&b" }}{\fldrslt {\ul https://bank.example/}}} end\bin3 }}} ok}"#;
        assert_eq!(
            read(rtf),
            (
                Holds::Rtf,
                "A &lt;b&gt; &amp; c<br>\n<a href=\"https://evil.example/?a&amp;b\">https://bank.example/</a> end ok".to_owned()
            )
        );
    }

    #[test]
    fn damaged_and_hostile_rtf_ends() {
        assert!(open(b"hello", 10).is_none());
        let cut = open(br"{\rtf1 hello {\b wor", 100).expect("RTF");
        assert_eq!(
            (cut.text.as_str(), cut.unread),
            ("hello wor", Some(Unread::Broken))
        );
        let deep = [
            "{\\rtf1",
            &"{".repeat(1_000_000),
            "x",
            &"}".repeat(1_000_000),
            "y}",
        ]
        .concat();
        assert_eq!(read(deep.as_bytes()).1, "xy");
        let long = ["{\\rtf1 ", &"x".repeat(1_000_000), "}"].concat();
        let body = open(long.as_bytes(), 1_000).expect("RTF");
        assert!(body.text.len() <= 1_001 && body.unread == Some(Unread::TooLarge));
        for odd in [
            &br"{\rtf1\bin99999999999 x}"[..],
            br"{\rtf1\u99999999999999999999 x\'zz\'}",
            br"{\rtf1\uc999999\u65 x}",
            b"{\\rtf1\\",
            b"{\\rtf1{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt x}}",
            b"{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"x",
        ] {
            let _ = open(odd, 1_000);
        }
    }
}
