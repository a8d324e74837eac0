//! A QR code's modules read as text (ISO/IEC 18004, QR code model 2).

use crate::decoder::Decoding;

/// Error correction codewords of a block, by level (L, M, Q, H) and version (ISO/IEC 18004, table 9).
const ECC_PER_BLOCK: [&[u8; 40]; 4] = [
    &[
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30,
        30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    &[
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    &[
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30,
        30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    &[
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
];

/// Number of blocks, by level and version (the same table).
const BLOCKS: [&[u8; 40]; 4] = [
    &[
        1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13,
        14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
    ],
    &[
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23,
        25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
    &[
        1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29,
        34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
    &[
        1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35,
        37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
];

/// The modules of one code: square, dark is `true`.
pub(crate) struct Modules {
    size: usize,
    dark: Vec<bool>,
}

impl Modules {
    /// Modules of a side length that a code may have, or nothing.
    pub(crate) fn new(size: usize, dark: Vec<bool>) -> Option<Self> {
        let fits = (21..=177).contains(&size) && size % 4 == 1 && dark.len() == size * size;
        fits.then_some(Self { size, dark })
    }

    fn at(&self, x: usize, y: usize) -> bool {
        self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }

    /// The text of the code, also when it is mirrored. `None` when it is damaged beyond repair or none at all.
    pub(crate) fn text(&self, decoding: Decoding<'_>) -> Option<String> {
        if !has_timing(self.size, |x, y| self.at(x, y)) {
            return None;
        }
        self.read(decoding)
            .or_else(|| self.mirrored().read(decoding))
    }

    fn mirrored(&self) -> Self {
        let size = self.size;
        let dark = (0..size * size).map(|i| self.at(i / size, i % size));
        Self {
            size,
            dark: dark.collect(),
        }
    }

    fn read(&self, decoding: Decoding<'_>) -> Option<String> {
        let (level, mask) = self.format()?;
        let version = (self.size - 17) / 4;
        let data = corrected(&self.codewords(version, mask), version, level)?;
        let text = payload(&data, version, decoding);
        (!text.trim().is_empty()).then_some(text)
    }

    /// Error correction level and mask: 15 bits with 10 for correction, in two places.
    fn format(&self) -> Option<(usize, u8)> {
        let last = self.size - 1;
        let (mut one, mut two) = (0u32, 0u32);
        for i in 0..15 {
            let first = match i {
                0..=5 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            let second = if i < 8 {
                (last - i, 8)
            } else {
                (8, last - 14 + i)
            };
            one |= u32::from(self.at(first.0, first.1)) << i;
            two |= u32::from(self.at(second.0, second.1)) << i;
        }
        let (distance, data) = (0..32u32)
            .flat_map(|data| {
                let code = format_code(data);
                [
                    ((one ^ code).count_ones(), data),
                    ((two ^ code).count_ones(), data),
                ]
            })
            .min()?;
        // The two bits of the level count L, M, Q, H as 1, 0, 3, 2.
        (distance <= 3).then_some(((data >> 3 ^ 1) as usize, (data & 7) as u8))
    }

    /// Codewords in the order of the zigzag, unmasked.
    fn codewords(&self, version: usize, mask: u8) -> Vec<u8> {
        let marks = alignment(version, self.size);
        let mut out = Vec::with_capacity(self.size * self.size / 8);
        let (mut byte, mut bits) = (0u8, 0);
        let mut right = self.size - 1;
        let mut up = true;
        while right > 0 {
            if right == 6 {
                right = 5;
            }
            for step in 0..self.size {
                let y = if up { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if is_function(x, y, self.size, version, &marks) {
                        continue;
                    }
                    byte = byte << 1 | u8::from(self.at(x, y) ^ masks(mask, x, y));
                    bits += 1;
                    if bits == 8 {
                        out.push(byte);
                        (byte, bits) = (0, 0);
                    }
                }
            }
            up = !up;
            right = right.saturating_sub(2);
        }
        out
    }
}

/// Whether the two lines of alternating modules are there, but for a quarter: saves the work on what is no code.
/// They are in a mirrored code, too, each in the other's place.
pub(crate) fn has_timing(size: usize, at: impl Fn(usize, usize) -> bool) -> bool {
    let modules = 8..size.saturating_sub(8);
    let both = modules.len() * 2;
    let is_right = |i: usize, dark: bool| usize::from(dark == i.is_multiple_of(2));
    let right = modules.map(|i| is_right(i, at(i, 6)) + is_right(i, at(6, i)));
    right.sum::<usize>() * 4 >= both * 3
}

fn format_code(data: u32) -> u32 {
    let mut rest = data;
    for _ in 0..10 {
        rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    }
    (data << 10 | rest) ^ 0x5412
}

fn masks(mask: u8, x: usize, y: usize) -> bool {
    let value = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    value == 0
}

/// Centres of the alignment patterns on each axis.
pub(crate) fn alignment(version: usize, size: usize) -> Vec<usize> {
    if version < 2 {
        return vec![];
    }
    let count = version / 7 + 2;
    let step = if version == 32 {
        26
    } else {
        (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    };
    let mut out: Vec<usize> = (0..count - 1).map(|i| size - 7 - i * step).collect();
    out.push(6);
    out.reverse();
    out
}

/// Whether a module belongs to a pattern that holds no data.
fn is_function(x: usize, y: usize, size: usize, version: usize, marks: &[usize]) -> bool {
    let end = size - 8;
    if x == 6 || y == 6 || x < 9 && y < 9 || x >= end && y < 9 || x < 9 && y >= end {
        return true;
    }
    if version >= 7 && (x < 6 && y >= size - 11 || y < 6 && x >= size - 11) {
        return true;
    }
    let near = |at: usize| marks.iter().find(|mark| mark.abs_diff(at) <= 2);
    match (near(x), near(y)) {
        // Where a finder pattern stands there is none.
        (Some(column), Some(row)) => {
            let corners = [(6, 6), (6, size - 7), (size - 7, 6)];
            !corners.contains(&(*column, *row))
        }
        _ => false,
    }
}

/// Data codewords, their errors corrected block by block.
fn corrected(words: &[u8], version: usize, level: usize) -> Option<Vec<u8>> {
    let per_block = usize::from(*ECC_PER_BLOCK.get(level)?.get(version - 1)?);
    let blocks = usize::from(*BLOCKS.get(level)?.get(version - 1)?);
    let short = words.len() / blocks;
    let long_from = blocks - words.len() % blocks;
    let short_data = short.checked_sub(per_block)?;
    let field = Field::new();
    let mut out = Vec::with_capacity(words.len());
    for block in 0..blocks {
        let is_long = block >= long_from;
        let data = short_data + usize::from(is_long);
        let mut code = Vec::with_capacity(data + per_block);
        for i in 0..data {
            let at = if i < short_data {
                i * blocks + block
            } else {
                short_data * blocks + block - long_from
            };
            code.push(*words.get(at)?);
        }
        let ecc = words.len() - per_block * blocks;
        for i in 0..per_block {
            code.push(*words.get(ecc + i * blocks + block)?);
        }
        field.correct(&mut code, per_block)?;
        code.truncate(data);
        out.extend(code);
    }
    Some(out)
}

/// The field of 256 elements with the polynomial x^8 + x^4 + x^3 + x^2 + 1.
struct Field {
    power: [u8; 512],
    log: [u8; 256],
}

impl Field {
    fn new() -> Self {
        let (mut power, mut log) = ([0; 512], [0; 256]);
        let mut value = 1u16;
        for (i, place) in power.iter_mut().enumerate() {
            *place = value as u8;
            if i < 255
                && let Some(log) = log.get_mut(usize::from(value))
            {
                *log = i as u8;
            }
            value <<= 1;
            if value & 0x100 != 0 {
                value ^= 0x11d;
            }
        }
        Self { power, log }
    }

    fn log(&self, a: u8) -> usize {
        self.log
            .get(usize::from(a))
            .map_or(0, |log| usize::from(*log))
    }

    fn power(&self, exponent: usize) -> u8 {
        self.power.get(exponent % 255).copied().unwrap_or(0)
    }

    fn times(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        self.power(self.log(a) + self.log(b))
    }

    fn over(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        self.power(self.log(a) + 255 - self.log(b))
    }

    /// The value of a polynomial, lowest coefficient first.
    fn value(&self, polynomial: &[u8], at: u8) -> u8 {
        polynomial
            .iter()
            .rev()
            .fold(0, |sum, c| self.times(sum, at) ^ c)
    }

    fn syndromes(&self, code: &[u8], count: usize) -> Vec<u8> {
        let at = |i| {
            code.iter()
                .fold(0, |sum, c| self.times(sum, self.power(i)) ^ c)
        };
        (0..count).map(at).collect()
    }

    /// Corrects a Reed-Solomon code with `count` correction words (Berlekamp-Massey, Chien, Forney).
    fn correct(&self, code: &mut [u8], count: usize) -> Option<()> {
        let syndromes = self.syndromes(code, count);
        if syndromes.iter().all(|s| *s == 0) {
            return Some(());
        }
        let locator = self.locator(&syndromes);
        let errors = locator.iter().rposition(|c| *c != 0)?;
        if errors * 2 > count {
            return None;
        }
        let mut evaluator = vec![0u8; count];
        for (i, s) in syndromes.iter().enumerate() {
            for (j, l) in locator.iter().enumerate() {
                if let Some(place) = evaluator.get_mut(i + j) {
                    *place ^= self.times(*s, *l);
                }
            }
        }
        let derivative: Vec<u8> = locator
            .iter()
            .enumerate()
            .skip(1)
            .map(|(i, c)| if i % 2 == 1 { *c } else { 0 })
            .collect();
        let length = code.len();
        for place in 0..length {
            let inverse = self.power(255 - place % 255);
            if self.value(&locator, inverse) != 0 {
                continue;
            }
            let below = self.value(&derivative, inverse);
            let above = self.times(self.value(&evaluator, inverse), self.power(place));
            if below == 0 {
                return None;
            }
            *code.get_mut(length - 1 - place)? ^= self.over(above, below);
        }
        self.syndromes(code, count)
            .iter()
            .all(|s| *s == 0)
            .then_some(())
    }

    /// Error locator polynomial, lowest coefficient first.
    fn locator(&self, syndromes: &[u8]) -> Vec<u8> {
        let (mut now, mut before) = (vec![1u8], vec![1u8]);
        let (mut errors, mut gap, mut last) = (0, 1, 1u8);
        for (n, s) in syndromes.iter().enumerate() {
            let mut gone = *s;
            for i in 1..=errors.min(n) {
                let (c, s) = (now.get(i), syndromes.get(n - i));
                gone ^= self.times(c.copied().unwrap_or(0), s.copied().unwrap_or(0));
            }
            if gone == 0 {
                gap += 1;
                continue;
            }
            let factor = self.over(gone, last);
            let kept = now.clone();
            now.resize(now.len().max(before.len() + gap), 0);
            for (i, c) in before.iter().enumerate() {
                if let Some(place) = now.get_mut(i + gap) {
                    *place ^= self.times(factor, *c);
                }
            }
            if errors * 2 <= n {
                (errors, last, gap, before) = (n + 1 - errors, gone, 1, kept);
            } else {
                gap += 1;
            }
        }
        now
    }
}

struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl BitReader<'_> {
    fn take(&mut self, count: usize) -> Option<usize> {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8)?;
            value = value << 1 | usize::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }
}

/// Text of the data, as far as it can be read.
fn payload(data: &[u8], version: usize, decoding: Decoding<'_>) -> String {
    let mut reader = BitReader { bytes: data, at: 0 };
    let mut out = Text {
        decoding,
        text: String::new(),
        bytes: vec![],
        charset: None,
    };
    while segment(&mut reader, version, &mut out).is_some() {}
    out.flush();
    out.text
}

/// Text with the bytes that are not decoded yet: a character may go over the end of a segment.
struct Text<'d> {
    decoding: Decoding<'d>,
    text: String,
    bytes: Vec<u8>,
    charset: Option<&'static str>,
}

impl Text<'_> {
    fn flush(&mut self) {
        let bytes = std::mem::take(&mut self.bytes);
        match self.charset {
            Some(charset) => self.text.push_str(&self.decoding.decode(&bytes, charset).0),
            // The standard says Latin-1; generators write UTF-8, Japanese ones Shift_JIS too.
            None => self.text.push_str(&self.decoding.text_of(&bytes)),
        }
    }
}

/// Reads one segment; `None` at the end.
fn segment(reader: &mut BitReader<'_>, version: usize, out: &mut Text<'_>) -> Option<()> {
    let class = match version {
        ..10 => 0,
        10..27 => 1,
        _ => 2,
    };
    let counted = |reader: &mut BitReader<'_>, bits: [usize; 3]| {
        reader.take(bits.get(class).copied().unwrap_or(0))
    };
    let mode = reader.take(4)?;
    if !matches!(mode, 4) {
        out.flush();
    }
    match mode {
        1 => {
            let mut left = counted(reader, [10, 12, 14])?;
            while left > 0 {
                let digits = left.min(3);
                let value = reader.take(digits * 3 + 1)?;
                out.text.push_str(&format!("{value:0digits$}"));
                left -= digits;
            }
        }
        2 => {
            let mut left = counted(reader, [9, 11, 13])?;
            while left > 0 {
                let letters = left.min(2);
                let value = reader.take(letters * 5 + 1)?;
                if letters == 2 {
                    out.text.push(letter(value / 45));
                }
                out.text.push(letter(value % 45));
                left -= letters;
            }
        }
        // Structured append: which of several codes it is.
        3 => drop(reader.take(16)?),
        4 => {
            for _ in 0..counted(reader, [8, 16, 16])? {
                out.bytes.push(reader.take(8)? as u8);
            }
        }
        // FNC1: marks of trade.
        5 => {}
        9 => drop(reader.take(8)?),
        7 => out.charset = charset(reader)?,
        8 => {
            let mut bytes = Vec::new();
            for _ in 0..counted(reader, [8, 10, 12])? {
                let value = reader.take(13)?;
                let code = ((value / 0xc0) << 8) | (value % 0xc0);
                let code = code + if code < 0x1f00 { 0x8140 } else { 0xc140 };
                bytes.extend((code as u16).to_be_bytes());
            }
            let (kanji, _) = out.decoding.decode(&bytes, "shift_jis");
            out.text.push_str(&kanji);
        }
        _ => return None,
    }
    Some(())
}

fn letter(value: usize) -> char {
    const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    LETTERS.get(value).map_or('?', |b| char::from(*b))
}

/// Extended Channel Interpretation: the charset of what follows.
fn charset(reader: &mut BitReader<'_>) -> Option<Option<&'static str>> {
    let first = reader.take(8)?;
    let number = match first {
        0..0x80 => first,
        0x80..0xc0 => (first & 0x3f) << 8 | reader.take(8)?,
        _ => (first & 0x1f) << 16 | reader.take(16)?,
    };
    Some(match number {
        1 | 3 | 23 => Some("windows-1252"),
        20 => Some("shift_jis"),
        25 => Some("utf-16be"),
        26 => Some("utf-8"),
        28 => Some("big5"),
        29 | 32 => Some("gb18030"),
        30 => Some("euc-kr"),
        _ => None,
    })
}
