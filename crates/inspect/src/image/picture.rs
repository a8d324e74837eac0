//! Pictures, read for the QR codes in them: PNG, GIF, BMP, JPEG. Others are named only.
//!
//! Headers are believed for nothing but the refusal: a picture of more pixels than [`crate::Limits::pixels`] is
//! not decoded. Large ones are made smaller while they are read. PNG, GIF and BMP are read by our own code,
//! because nothing but shades of grey is needed; see the design notes for sizes.

use super::qr::{self, Grey};
use crate::bytes::{has, piece, u16_at, u32_at};
use crate::found::Found;
use crate::script::code;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

/// Pictures of more pixels than this are made smaller.
const PIXELS: u64 = 8_000_000;
/// Most pixels of a JPEG: a progressive one keeps its coefficients, six bytes a pixel.
const JPEG_PIXELS: u64 = 24_000_000;
/// Frames of an animation that are looked at.
const FRAMES: usize = 4;

/// Reads a picture.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let Some(format) = format_of(bytes) else {
        return false;
    };
    found.format = format;
    found.kind = Some(FileKind::Image);
    disguised(bytes, format, found);
    codes(bytes, found);
    true
}

fn format_of(bytes: &[u8]) -> Option<&'static str> {
    if miwake_mail::file_kind(bytes) != FileKind::Image && !bytes.starts_with(b"GIF8") {
        return None;
    }
    Some(match bytes {
        [0x89, b'P', ..] => "png",
        [0xff, 0xd8, ..] => "jpg",
        [b'G', b'I', b'F', ..] => "gif",
        [b'B', b'M', ..] => "bmp",
        [b'R', b'I', b'F', b'F', ..] => "webp",
        [b'I', b'I', ..] | [b'M', b'M', ..] => "tif",
        [0, 0, 1, 0, ..] => "ico",
        [b'8', b'B', ..] => "psd",
        _ => "heic",
    })
}

/// Markup or code in what starts as a picture: servers and programs that go by content or name run it.
fn disguised(bytes: &[u8], format: &str, found: &mut Found<'_>) {
    let marks = ["<script", "<?php", "<html", "<!doctype html"];
    let markup = marks.iter().find(|mark| code::stands_in(bytes, mark));
    if let Some(mark) = markup {
        found.indicator(IndicatorKind::Polyglot, &format!("{format} + {mark}"));
        return;
    }
    // `GIF89a=1;/* ... */` and the like: the first bytes are a name in JavaScript.
    let assigns = has(bytes, 6, b"=") && bytes.get(7).is_some_and(|b| *b >= b' ');
    if format == "gif" && (assigns || has(bytes, 6, b"/*")) {
        found.indicator(IndicatorKind::Polyglot, "gif + js");
    }
}

/// Looks for QR codes in a picture, wherever it stands, and notes what they hold.
pub(crate) fn codes(bytes: &[u8], found: &mut Found<'_>) {
    match format_of(bytes) {
        Some("png") => png(bytes, found),
        Some("jpg") => jpeg(bytes, found),
        Some("gif") => gif(bytes, found),
        Some("bmp") => bmp(bytes, found),
        Some("webp" | "tif" | "heic" | "psd") => found.unread(Unread::Unsupported),
        _ => {}
    }
}

/// Looks for QR codes and notes them; whether there were any.
pub(crate) fn note_codes(picture: &Grey, found: &mut Found<'_>) -> bool {
    let texts = qr::find(picture, found.decoding);
    for text in &texts {
        if is_address(text) {
            found.link(LinkSource::QrCode, text, "");
        } else {
            found.indicator(IndicatorKind::QrText, text);
        }
    }
    !texts.is_empty()
}

/// Whether the text is what a device opens: with a scheme, or a host alone.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    let named = scheme.len() > 1
        && scheme.len() < 20
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        && text.contains("://");
    let bare = text.to_ascii_lowercase().starts_with("www.") && !text.contains(char::is_whitespace);
    named || bare
}

/// The picture as it comes out, made smaller if it is large.
pub(crate) struct Canvas {
    every: usize,
    grey: Grey,
}

impl Canvas {
    /// Room for a picture; `None`, with the reason noted, when it has too many pixels or none.
    fn new(width: u32, height: u32, most: u64, found: &mut Found<'_>) -> Option<Self> {
        let pixels = u64::from(width) * u64::from(height);
        if pixels == 0 {
            found.unread(Unread::Broken);
            return None;
        }
        // Pixels take time: all pictures of an attachment together have an allowance too.
        if pixels > found.limits.pixels.min(most) || !found.spend(pixels / 4) {
            found.unread(Unread::TooLarge);
            return None;
        }
        let mut every = 1u32;
        while u64::from(width / every) * u64::from(height / every) > PIXELS {
            every += 1;
        }
        let (width, height) = (
            width.div_ceil(every) as usize,
            height.div_ceil(every) as usize,
        );
        Some(Self {
            every: every as usize,
            grey: Grey {
                width,
                height,
                shades: vec![255; width * height],
            },
        })
    }

    fn set(&mut self, x: usize, y: usize, shade: u8) {
        let every = self.every;
        if every > 1 && !(x.is_multiple_of(every) && y.is_multiple_of(every)) {
            return;
        }
        let (x, y) = (x / every, y / every);
        if x < self.grey.width
            && let Some(place) = self.grey.shades.get_mut(y * self.grey.width + x)
        {
            *place = shade;
        }
    }
}

/// Brightness (ITU-R BT.601), what is transparent over white.
fn shade(red: u8, green: u8, blue: u8, alpha: u8) -> u8 {
    let luma = (u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114) / 1_000;
    let alpha = u32::from(alpha);
    ((luma * alpha + 255 * (255 - alpha)) / 255) as u8
}

fn u32_be(bytes: &[u8], at: usize) -> Option<u32> {
    u32_at(bytes, at).map(u32::swap_bytes)
}

/// PNG (RFC 2083 and its third edition): of an animated one the default picture.
fn png(bytes: &[u8], found: &mut Found<'_>) {
    let Some(header) = Png::read(bytes) else {
        return found.unread(Unread::Broken);
    };
    let Some(mut canvas) = Canvas::new(header.width, header.height, u64::MAX, found) else {
        return;
    };
    if !header.draw(&mut canvas) {
        found.unread(Unread::Broken);
    }
    note_codes(&canvas.grey, found);
}

struct Png {
    width: u32,
    height: u32,
    depth: u8,
    colour: u8,
    interlaced: bool,
    /// Shades of the palette's entries.
    palette: Vec<u8>,
    data: Vec<u8>,
}

impl Png {
    fn read(bytes: &[u8]) -> Option<Self> {
        if !has(bytes, 12, b"IHDR") {
            return None;
        }
        let mut png = Self {
            width: u32_be(bytes, 16)?,
            height: u32_be(bytes, 20)?,
            depth: *bytes.get(24)?,
            colour: *bytes.get(25)?,
            interlaced: *bytes.get(28)? == 1,
            palette: vec![],
            data: vec![],
        };
        let depths: &[u8] = match png.colour {
            0 => &[1, 2, 4, 8, 16],
            3 => &[1, 2, 4, 8],
            2 | 4 | 6 => &[8, 16],
            _ => &[],
        };
        if !depths.contains(&png.depth) {
            return None;
        }
        let (mut at, mut colours, mut alphas) = (33, &[][..], &[][..]);
        while let Some(length) = u32_be(bytes, at) {
            let body = piece(bytes, at + 8, length as usize);
            match piece(bytes, at + 4, 4) {
                b"PLTE" => colours = body,
                b"tRNS" if png.colour == 3 => alphas = body,
                b"IDAT" => png.data.extend_from_slice(body),
                b"IEND" => break,
                _ => {}
            }
            at = at.saturating_add(length as usize).saturating_add(12);
        }
        for (i, [r, g, b]) in colours.as_chunks::<3>().0.iter().enumerate() {
            png.palette
                .push(shade(*r, *g, *b, alphas.get(i).copied().unwrap_or(255)));
        }
        Some(png)
    }

    fn channels(&self) -> usize {
        match self.colour {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        }
    }

    /// Draws as much as there is; whether it was all.
    fn draw(&self, canvas: &mut Canvas) -> bool {
        let mut data = flate2::read::ZlibDecoder::new(self.data.as_slice());
        if !self.interlaced {
            return self.pass(&mut data, canvas, [0, 0, 1, 1]).is_some();
        }
        // Adam7: where each pass starts, and its steps.
        const PASSES: [[usize; 4]; 7] = [
            [0, 0, 8, 8],
            [4, 0, 8, 8],
            [0, 4, 4, 8],
            [2, 0, 4, 4],
            [0, 2, 2, 4],
            [1, 0, 2, 2],
            [0, 1, 1, 2],
        ];
        PASSES
            .iter()
            .all(|pass| self.pass(&mut data, canvas, *pass).is_some())
    }

    fn pass(
        &self,
        data: &mut impl std::io::Read,
        canvas: &mut Canvas,
        pass: [usize; 4],
    ) -> Option<()> {
        let [left, top, right, down] = pass;
        let columns = (self.width as usize).saturating_sub(left).div_ceil(right);
        let rows = (self.height as usize).saturating_sub(top).div_ceil(down);
        if columns == 0 || rows == 0 {
            return Some(());
        }
        let bits = self.channels() * usize::from(self.depth);
        let width = bits.div_ceil(8);
        let length = (columns * bits).div_ceil(8);
        let (mut before, mut line) = (vec![0u8; length], vec![0u8; length]);
        for row in 0..rows {
            let mut filter = [0];
            data.read_exact(&mut filter).ok()?;
            data.read_exact(&mut line).ok()?;
            unfilter(filter[0], &mut line, &before, width)?;
            for column in 0..columns {
                canvas.set(
                    left + column * right,
                    top + row * down,
                    self.shade(&line, column),
                );
            }
            std::mem::swap(&mut before, &mut line);
        }
        Some(())
    }

    fn shade(&self, line: &[u8], column: usize) -> u8 {
        let wide = usize::from(self.depth == 16) + 1;
        let at = |channel: usize| {
            let place = (column * self.channels() + channel) * wide;
            line.get(place).copied().unwrap_or(0)
        };
        match self.colour {
            2 => shade(at(0), at(1), at(2), 255),
            4 => shade(at(0), at(0), at(0), at(1)),
            6 => shade(at(0), at(1), at(2), at(3)),
            _ if self.depth >= 8 && self.colour == 0 => at(0),
            _ => {
                let value = packed(line, column, self.depth);
                if self.colour == 3 {
                    return self.palette.get(usize::from(value)).copied().unwrap_or(255);
                }
                (u32::from(value) * 255 / ((1 << self.depth) - 1)) as u8
            }
        }
    }
}

/// A value of up to 8 bits in a line of such values.
fn packed(line: &[u8], column: usize, depth: u8) -> u8 {
    let depth = usize::from(depth.clamp(1, 8));
    let bit = column * depth;
    let byte = line.get(bit / 8).copied().unwrap_or(0);
    byte >> (8usize.saturating_sub(depth + bit % 8)) & (0xffu16 >> (8 - depth)) as u8
}

pub(crate) fn unfilter(filter: u8, line: &mut [u8], before: &[u8], width: usize) -> Option<()> {
    for i in 0..line.len() {
        let behind = i.checked_sub(width);
        let left = behind.and_then(|i| line.get(i)).copied().unwrap_or(0);
        let above = before.get(i).copied().unwrap_or(0);
        let corner = behind.and_then(|i| before.get(i)).copied().unwrap_or(0);
        let guess = match filter {
            0 => return Some(()),
            1 => left,
            2 => above,
            3 => ((u16::from(left) + u16::from(above)) / 2) as u8,
            4 => paeth(left, above, corner),
            _ => return None,
        };
        if let Some(place) = line.get_mut(i) {
            *place = place.wrapping_add(guess);
        }
    }
    Some(())
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(above) - i16::from(corner);
    let far = |value: u8| (guess - i16::from(value)).abs();
    if far(left) <= far(above) && far(left) <= far(corner) {
        left
    } else if far(above) <= far(corner) {
        above
    } else {
        corner
    }
}

/// Pixels as a PDF keeps them.
pub(crate) struct Raw<'a> {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Bits of one channel.
    pub(crate) bits: u8,
    /// Whether each line starts with the number of a PNG filter.
    pub(crate) filtered: bool,
    /// Red, green, blue of the colours, when pixels are their indices.
    pub(crate) palette: &'a [u8],
}

impl Raw<'_> {
    /// Room for it, before it is unpacked.
    pub(crate) fn canvas(&self, found: &mut Found<'_>) -> Option<Canvas> {
        Canvas::new(self.width, self.height, u64::MAX, found)
    }

    /// Looks for QR codes in it.
    pub(crate) fn codes(&self, mut canvas: Canvas, data: &[u8], found: &mut Found<'_>) {
        let (columns, rows) = (self.width as usize, self.height as usize);
        let length = |channels: usize| (columns * channels * usize::from(self.bits)).div_ceil(8);
        let line_of = |channels: usize| length(channels) + usize::from(self.filtered);
        // The colour space may stand elsewhere; how much there is says the same.
        let fits = |channels: &usize| line_of(*channels).saturating_mul(rows) <= data.len();
        let channels = [4, 3]
            .into_iter()
            .find(fits)
            .filter(|_| self.palette.is_empty())
            .unwrap_or(1);
        let mut before = vec![0u8; length(channels)];
        for (y, line) in data.chunks(line_of(channels).max(1)).take(rows).enumerate() {
            let mut line = line.to_vec();
            if self.filtered {
                let filter = line.remove(0);
                let width = (channels * usize::from(self.bits)).div_ceil(8);
                if unfilter(filter, &mut line, &before, width).is_none() {
                    return found.unread(Unread::Broken);
                }
                before.clone_from(&line);
            }
            for x in 0..columns {
                canvas.set(x, y, self.shade(&line, x, channels));
            }
        }
        note_codes(&canvas.grey, found);
    }

    fn shade(&self, line: &[u8], column: usize, channels: usize) -> u8 {
        let wide = usize::from(self.bits == 16) + 1;
        let at = |channel| {
            line.get((column * channels + channel) * wide)
                .copied()
                .unwrap_or(0)
        };
        if channels == 3 && self.bits >= 8 {
            return shade(at(0), at(1), at(2), 255);
        }
        if channels == 4 && self.bits >= 8 {
            let ink = |channel| 255u8.saturating_sub(at(channel)).saturating_sub(at(3));
            return shade(ink(0), ink(1), ink(2), 255);
        }
        let value = if self.bits >= 8 {
            at(0)
        } else {
            packed(line, column * channels, self.bits)
        };
        if let [r, g, b] = piece(self.palette, usize::from(value) * 3, 3) {
            return shade(*r, *g, *b, 255);
        }
        if self.bits >= 8 {
            return value;
        }
        (u32::from(value) * 255 / ((1 << self.bits) - 1)) as u8
    }
}

/// BMP without compression.
fn bmp(bytes: &[u8], found: &mut Found<'_>) {
    let header = (|| {
        let (width, height) = (u32_at(bytes, 18)? as i32, u32_at(bytes, 22)? as i32);
        let (bits, packing) = (u16_at(bytes, 28)?, u32_at(bytes, 30)?);
        let table = 14usize.checked_add(u32_at(bytes, 14)? as usize)?;
        Some((
            width,
            height,
            bits,
            packing,
            table,
            u32_at(bytes, 10)? as usize,
        ))
    })();
    let Some((width, height, bits, packing, table, start)) = header else {
        return found.unread(Unread::Broken);
    };
    if !matches!(bits, 1 | 4 | 8 | 24 | 32) || !matches!(packing, 0 | 3) {
        return found.unread(Unread::Unsupported);
    }
    let Some(mut canvas) =
        Canvas::new(width.unsigned_abs(), height.unsigned_abs(), u64::MAX, found)
    else {
        return;
    };
    let (columns, rows) = (
        width.unsigned_abs() as usize,
        height.unsigned_abs() as usize,
    );
    let length = (columns * usize::from(bits)).div_ceil(32) * 4;
    for row in 0..rows {
        let line = piece(bytes, start.saturating_add(row * length), length);
        if line.len() < length {
            found.unread(Unread::Broken);
            break;
        }
        let y = if height > 0 { rows - 1 - row } else { row };
        for x in 0..columns {
            let colour = if bits > 8 {
                piece(line, x * usize::from(bits / 8), 3)
            } else {
                piece(
                    bytes,
                    table.saturating_add(usize::from(packed(line, x, bits as u8)) * 4),
                    3,
                )
            };
            if let [b, g, r] = colour {
                canvas.set(x, y, shade(*r, *g, *b, 255));
            }
        }
    }
    note_codes(&canvas.grey, found);
}

/// GIF: the first frames, each alone.
fn gif(bytes: &[u8], found: &mut Found<'_>) {
    let table = |at: usize, flags: u8| {
        let entries = if flags & 0x80 == 0 {
            0
        } else {
            2usize << (flags & 7)
        };
        (
            piece(bytes, at, entries * 3),
            at.saturating_add(entries * 3),
        )
    };
    let Some(flags) = bytes.get(10).copied() else {
        return found.unread(Unread::Broken);
    };
    let (global, mut at) = table(13, flags);
    let mut frames = 0;
    let mut clear = None;
    while frames < FRAMES {
        match bytes.get(at) {
            Some(0x21) => {
                if bytes.get(at + 1) == Some(&0xf9) {
                    let transparent = bytes.get(at + 3).is_some_and(|flags| flags & 1 == 1);
                    clear = transparent.then(|| bytes.get(at + 6).copied()).flatten();
                }
                at = blocks(bytes, at + 2, |_| {});
            }
            Some(0x2c) => {
                let numbers = (
                    u16_at(bytes, at + 5),
                    u16_at(bytes, at + 7),
                    bytes.get(at + 9),
                );
                let (Some(width), Some(height), Some(flags)) = numbers else {
                    return found.unread(Unread::Broken);
                };
                let (local, next) = table(at + 10, *flags);
                let colours = if local.is_empty() { global } else { local };
                let Some(depth) = bytes.get(next).copied() else {
                    return found.unread(Unread::Broken);
                };
                let Some(mut canvas) =
                    Canvas::new(u32::from(width), u32::from(height), u64::MAX, found)
                else {
                    return;
                };
                let mut packed = Vec::new();
                at = blocks(bytes, next + 1, |block| packed.extend_from_slice(block));
                let all = usize::from(width) * usize::from(height);
                let pixels = unpack_lzw(&packed, depth, all);
                if pixels.len() < all {
                    found.unread(Unread::Broken);
                }
                let rows = interlaced_rows(usize::from(height), flags & 0x40 != 0);
                for (line, y) in pixels.chunks(usize::from(width).max(1)).zip(rows) {
                    for (x, index) in line.iter().enumerate() {
                        let colour = piece(colours, usize::from(*index) * 3, 3);
                        if let [r, g, b] = colour {
                            let alpha = if Some(*index) == clear { 0 } else { 255 };
                            canvas.set(x, y, shade(*r, *g, *b, alpha));
                        }
                    }
                }
                frames += 1;
                clear = None;
                if note_codes(&canvas.grey, found) {
                    return;
                }
            }
            Some(0x3b) => return,
            _ => {
                if frames == 0 {
                    found.unread(Unread::Broken);
                }
                return;
            }
        }
    }
}

/// Hands out the sub-blocks from `at`; where they end.
fn blocks<'a>(bytes: &'a [u8], mut at: usize, mut take: impl FnMut(&'a [u8])) -> usize {
    while let Some(length) = bytes.get(at).copied().filter(|length| *length > 0) {
        take(piece(bytes, at + 1, usize::from(length)));
        at += 1 + usize::from(length);
    }
    at + 1
}

fn interlaced_rows(height: usize, interlaced: bool) -> Vec<usize> {
    if !interlaced {
        return (0..height).collect();
    }
    [(0, 8), (4, 8), (2, 4), (1, 2)]
        .into_iter()
        .flat_map(|(start, step)| (start..height).step_by(step))
        .collect()
}

/// The LZW of GIF, lowest bits first. At most `most` values.
fn unpack_lzw(bytes: &[u8], depth: u8, most: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(most.min(bytes.len().saturating_mul(8)));
    if !(1..=8).contains(&depth) {
        return out;
    }
    let (clear, end) = (1usize << depth, (1usize << depth) + 1);
    // Each string: where it stands in `out`, and its length. Values of one digit stand nowhere.
    let mut table: Vec<(usize, usize)> = vec![];
    let (mut width, mut last) = (usize::from(depth) + 1, None::<(usize, usize)>);
    let (mut buffer, mut bits) = (0u32, 0usize);
    for byte in bytes {
        buffer |= u32::from(*byte) << bits;
        bits += 8;
        while bits >= width {
            let code = (buffer & ((1 << width) - 1)) as usize;
            buffer >>= width;
            bits -= width;
            if code == end || out.len() >= most {
                return out;
            }
            if code == clear {
                table.clear();
                (width, last) = (usize::from(depth) + 1, None);
                continue;
            }
            let start = out.len();
            if code < clear {
                out.push(code as u8);
            } else if let Some((at, length)) = table.get(code - end - 1).copied() {
                // One longer than what is there when the string is the one just made: it ends as it starts.
                for i in at..at + length.min(most - start) {
                    let value = out.get(i).copied().unwrap_or(0);
                    out.push(value);
                }
            } else {
                return out;
            }
            let length = out.len() - start;
            // The string of this code and the value after it, which is written next. The width grows by what
            // is complete: one less than there are.
            if last.is_some() && table.len() + end + 1 == 1 << width && width < 12 {
                width += 1;
            }
            if table.len() + end + 1 < 4_096 {
                table.push((start, length + 1));
            }
            last = Some((start, length));
        }
    }
    out
}

fn jpeg(bytes: &[u8], found: &mut Found<'_>) {
    use zune_jpeg::zune_core::{
        bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions,
    };
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .jpeg_set_max_scans(64)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let size = decoder
        .decode_headers()
        .ok()
        .and_then(|()| decoder.dimensions());
    let Some((width, height)) = size else {
        return found.unread(Unread::Broken);
    };
    let (Ok(columns), Ok(rows)) = (u32::try_from(width), u32::try_from(height)) else {
        return found.unread(Unread::Broken);
    };
    let Some(mut canvas) = Canvas::new(columns, rows, JPEG_PIXELS, found) else {
        return;
    };
    let Ok(shades) = decoder.decode() else {
        return found.unread(Unread::Broken);
    };
    if shades.len() != width * height {
        return found.unread(Unread::Unsupported);
    }
    if canvas.every == 1 {
        canvas.grey.shades = shades;
    } else {
        for (y, line) in shades.chunks(width).enumerate() {
            line.iter()
                .enumerate()
                .for_each(|(x, shade)| canvas.set(x, y, *shade));
        }
    }
    note_codes(&canvas.grey, found);
}
