//! Rich Text Format cut into tokens, for whoever reads it: documents, and the bodies that Outlook keeps as RTF.
//!
//! Damage is read as Word reads it: a hyphen without digits belongs to its control word, a control word ends where
//! its letters end however many there are, and `\'` takes the two bytes behind it whatever they are.

use crate::bytes::piece;

/// A piece of RTF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// A group begins.
    Open,
    /// A group ends.
    Close,
    /// A byte of text. Line ends between tokens are none.
    Byte(u8),
    /// A byte of text written as two hexadecimal digits (`\'a0`); `None` when they are no digits.
    Hex(Option<u8>),
    /// A control symbol: the byte behind the backslash.
    Symbol(u8),
    /// A control word, and the number behind it, if there is one that can be told.
    Word(&'a str, Option<i64>),
    /// What `\binN` brings: N bytes as they are, or as many as there are.
    Binary(&'a [u8]),
}

/// The tokens of RTF, in order.
pub(crate) struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    /// The tokens of `bytes`.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `length` bytes, or as many as there are.
    fn take(&mut self, length: usize) -> &'a [u8] {
        let taken = piece(self.bytes, self.at, length);
        self.at += taken.len();
        taken
    }

    /// As many bytes as `belongs` holds for.
    fn take_while(&mut self, belongs: fn(&u8) -> bool) -> &'a [u8] {
        let rest = piece(self.bytes, self.at, self.bytes.len());
        let length = rest.iter().take_while(|byte| belongs(byte)).count();
        self.take(length)
    }

    /// Takes the next byte if it is this one.
    fn take_if(&mut self, byte: u8) -> bool {
        let there = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(there);
        there
    }

    /// What follows a backslash; `None` when nothing does.
    fn control(&mut self) -> Option<Token<'a>> {
        let letters = self.take_while(u8::is_ascii_alphabetic);
        if letters.is_empty() {
            return match self.take(1) {
                b"'" => Some(Token::Hex(hexadecimal(self.take(2)))),
                [symbol] => Some(Token::Symbol(*symbol)),
                _ => None,
            };
        }
        let negative = self.take_if(b'-');
        let digits = self.take_while(u8::is_ascii_digit);
        self.take_if(b' ');
        let number = std::str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse::<i64>().ok())
            .map(|number| if negative { -number } else { number });
        if letters == b"bin" {
            let length = usize::try_from(number.unwrap_or_default()).unwrap_or_default();
            return Some(Token::Binary(self.take(length)));
        }
        let word = std::str::from_utf8(letters).unwrap_or_default();
        Some(Token::Word(word, number))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.take_while(|byte| matches!(byte, b'\r' | b'\n'));
        match self.take(1) {
            b"{" => Some(Token::Open),
            b"}" => Some(Token::Close),
            b"\\" => self.control(),
            [byte] => Some(Token::Byte(*byte)),
            _ => None,
        }
    }
}

fn hexadecimal(pair: &[u8]) -> Option<u8> {
    let [high, low] = pair else {
        return None;
    };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    // Two digits of four bits.
    Some((digit(*high)? << 4 | digit(*low)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::Token::{Binary, Byte, Close, Hex, Open, Symbol, Word};
    use super::*;

    fn tokens(rtf: &[u8]) -> Vec<Token<'_>> {
        Tokens::new(rtf).collect()
    }

    #[test]
    fn each_kind_of_token_is_told() {
        assert_eq!(
            tokens(b"{\\rtf1\\ansi \r\na\\'8f\\*\\u-5 \\~\\bin3 }}}\\x-2y}"),
            [
                Open,
                Word("rtf", Some(1)),
                Word("ansi", None),
                Byte(b'a'),
                Hex(Some(0x8f)),
                Symbol(b'*'),
                Word("u", Some(-5)),
                Symbol(b'~'),
                Binary(b"}}}"),
                Word("x", Some(-2)),
                Byte(b'y'),
                Close,
            ]
        );
    }

    #[test]
    fn damage_is_read_on() {
        assert_eq!(tokens(b"\\"), []);
        assert_eq!(tokens(b"\\'"), [Hex(None)]);
        assert_eq!(tokens(b"\\'a"), [Hex(None)]);
        assert_eq!(tokens(b"\\'+fx"), [Hex(None), Byte(b'x')]);
        assert_eq!(tokens(b"\\b-x"), [Word("b", None), Byte(b'x')]);
        assert_eq!(
            tokens(b"\\u99999999999999999999 x"),
            [Word("u", None), Byte(b'x')]
        );
        assert_eq!(tokens(b"\\bin99999 ab"), [Binary(b"ab")]);
        assert_eq!(tokens(b"\\bin-3 ab"), [Binary(b""), Byte(b'a'), Byte(b'b')]);
        assert_eq!(tokens(b"\\\n\n"), [Symbol(b'\n')]);
        let long = [b"\\".as_slice(), &[b'a'; 100]].concat();
        assert!(matches!(tokens(&long).as_slice(), [Word(word, None)] if word.len() == 100));
    }
}
