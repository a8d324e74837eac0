//! Builds pictures of QR codes: as PNG (stored, not compressed, or compressed), GIF and BMP, and as text.

use std::io::Write as _;

/// Modules of a code with a margin of four, a row each; dark is `true`.
pub fn code(text: &[u8]) -> Vec<Vec<bool>> {
    let code = qrcode::QrCode::new(text).expect("it fits");
    framed(&code)
}

/// The same of a version and an error correction level.
pub fn code_of(text: &[u8], version: i16, level: qrcode::EcLevel) -> Vec<Vec<bool>> {
    let version = qrcode::Version::Normal(version);
    let code = qrcode::QrCode::with_version(text, version, level).expect("it fits");
    framed(&code)
}

fn framed(code: &qrcode::QrCode) -> Vec<Vec<bool>> {
    let colours = code.to_colors();
    let mut out = vec![vec![false; code.width() + 8]; 4];
    for row in colours.chunks(code.width()) {
        let mut line = vec![false; 4];
        line.extend(row.iter().map(|c| *c == qrcode::Color::Dark));
        line.extend([false; 4]);
        out.push(line);
    }
    out.extend(vec![vec![false; code.width() + 8]; 4]);
    out
}

/// Each module as `side` by `side` pixels of grey.
pub fn pixels(modules: &[Vec<bool>], side: usize) -> Vec<Vec<u8>> {
    let line = |row: &Vec<bool>| -> Vec<u8> {
        row.iter()
            .flat_map(|dark| vec![if *dark { 10 } else { 245 }; side])
            .collect()
    };
    modules
        .iter()
        .flat_map(|row| vec![line(row); side])
        .collect()
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut out = (body.len() as u32).to_be_bytes().to_vec();
    out.extend(kind);
    out.extend(body);
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(body);
    out.extend(crc.sum().to_be_bytes());
    out
}

pub fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::ZlibEncoder::new(vec![], flate2::Compression::fast());
    out.write_all(bytes).expect("memory");
    out.finish().expect("memory")
}

/// A PNG of 8 bits of grey; `stated` says another size than there is.
pub fn png(rows: &[Vec<u8>], stated: Option<(u32, u32)>) -> Vec<u8> {
    let (width, height) =
        stated.unwrap_or((rows.first().map_or(0, Vec::len) as u32, rows.len() as u32));
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([8, 0, 0, 0, 0]);
    // Each filter in turn: none, left, above, mean, Paeth.
    let mut data = vec![];
    let mut before = vec![0u8; rows.first().map_or(0, Vec::len)];
    for (y, row) in rows.iter().enumerate() {
        data.push((y % 5) as u8);
        for (x, value) in row.iter().enumerate() {
            let at = |line: &[u8], x: usize| line.get(x).copied().unwrap_or(0);
            let (left, corner) = if x == 0 {
                (0, 0)
            } else {
                (at(row, x - 1), at(&before, x - 1))
            };
            let above = at(&before, x);
            let guess = match y % 5 {
                0 => 0,
                1 => left,
                2 => above,
                3 => ((u16::from(left) + u16::from(above)) / 2) as u8,
                _ => {
                    let p = i16::from(left) + i16::from(above) - i16::from(corner);
                    let far = |v: u8| (p - i16::from(v)).abs();
                    if far(left) <= far(above) && far(left) <= far(corner) {
                        left
                    } else if far(above) <= far(corner) {
                        above
                    } else {
                        corner
                    }
                }
            };
            data.push(value.wrapping_sub(guess));
        }
        before.clone_from(row);
    }
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    out.extend(chunk(b"IHDR", &header));
    out.extend(chunk(b"IDAT", &zlib(&data)));
    out.extend(chunk(b"IEND", b""));
    out
}

/// A BMP of 24 bits, bottom up.
pub fn bmp(rows: &[Vec<u8>]) -> Vec<u8> {
    let width = rows.first().map_or(0, Vec::len);
    let mut body = vec![];
    for row in rows.iter().rev() {
        let line: Vec<u8> = row.iter().flat_map(|v| [*v; 3]).collect();
        body.extend_from_slice(&line);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut out = b"BM".to_vec();
    out.extend((54 + body.len() as u32).to_le_bytes());
    out.extend([0; 4]);
    out.extend(54u32.to_le_bytes());
    out.extend(40u32.to_le_bytes());
    out.extend((width as u32).to_le_bytes());
    out.extend((rows.len() as u32).to_le_bytes());
    out.extend([1, 0, 24, 0]);
    out.resize(54, 0);
    out.extend(body);
    out
}

/// A GIF of two colours, its LZW as an encoder of dictionaries writes it.
pub fn gif(modules: &[Vec<bool>], side: usize) -> Vec<u8> {
    let rows = pixels(modules, side);
    let (width, height) = (rows.first().map_or(0, Vec::len) as u16, rows.len() as u16);
    let mut out = b"GIF89a".to_vec();
    for number in [width, height] {
        out.extend(number.to_le_bytes());
    }
    out.extend([0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x2c, 0, 0, 0, 0]);
    for number in [width, height] {
        out.extend(number.to_le_bytes());
    }
    out.extend([0, 2]);
    let values: Vec<u8> = rows.iter().flatten().map(|v| u8::from(*v < 128)).collect();
    for block in lzw(&values).chunks(255) {
        out.push(block.len() as u8);
        out.extend(block);
    }
    out.extend([0, 0x3b]);
    out
}

fn lzw(values: &[u8]) -> Vec<u8> {
    let (mut out, mut buffer, mut bits) = (vec![], 0u32, 0);
    let mut put = |code: u32, width: u32| {
        buffer |= code << bits;
        bits += width;
        while bits >= 8 {
            out.push(buffer as u8);
            buffer >>= 8;
            bits -= 8;
        }
        if code == 5 && bits > 0 {
            out.push(buffer as u8);
        }
    };
    let mut table = std::collections::HashMap::<Vec<u8>, u32>::new();
    let (mut width, mut next) = (3, 6);
    let mut string: Vec<u8> = vec![];
    put(4, width);
    let code = |table: &std::collections::HashMap<Vec<u8>, u32>, s: &[u8]| match s {
        [one] => u32::from(*one),
        _ => table.get(s).copied().unwrap_or(0),
    };
    for value in values {
        let mut longer = string.clone();
        longer.push(*value);
        if longer.len() == 1 || table.contains_key(&longer) {
            string = longer;
            continue;
        }
        put(code(&table, &string), width);
        if next < 4096 {
            if next == 1 << width {
                width += 1;
            }
            table.insert(longer, next);
            next += 1;
        } else {
            put(4, width);
            table.clear();
            (width, next) = (3, 6);
        }
        string = vec![*value];
    }
    put(code(&table, &string), width);
    // The code before may have filled the width.
    if next == 1 << width && width < 12 {
        width += 1;
    }
    put(5, width);
    out
}

/// Half blocks, two rows of modules a line.
pub fn half_blocks(modules: &[Vec<bool>]) -> String {
    let mut out = String::new();
    for pair in modules.chunks(2) {
        let (above, below) = (pair.first(), pair.get(1));
        for x in 0..above.map_or(0, Vec::len) {
            let at = |row: Option<&Vec<bool>>| row.and_then(|r| r.get(x)).copied().unwrap_or(false);
            out.push(match (at(above), at(below)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        out.push('\n');
    }
    out
}
