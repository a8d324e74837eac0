//! Writes VBA projects ([MS-OVBA]) with source and without compiled code, for tests. All macros here are harmless.

use super::compound::Compound;

/// Compresses as Office does, literals only every now and then copied: enough that both kinds of token occur.
pub fn compress(content: &[u8]) -> Vec<u8> {
    let mut out = vec![1];
    for chunk in content.chunks(4096) {
        let mut body = vec![];
        let mut at = 0;
        while at < chunk.len() {
            let flag_at = body.len();
            body.push(0);
            for bit in 0..8 {
                if at >= chunk.len() {
                    break;
                }
                let (offset, length) = longest(chunk, at);
                if length >= 3 {
                    let bits = at.next_power_of_two().trailing_zeros().clamp(4, 12);
                    let token = ((offset - 1) << (16 - bits)) | (length - 3);
                    body.extend((token as u16).to_le_bytes());
                    body[flag_at] |= 1 << bit;
                    at += length;
                } else {
                    body.push(chunk[at]);
                    at += 1;
                }
            }
        }
        if body.len() >= 4096 {
            // What does not get smaller is stored; the last chunk is filled up.
            out.extend(0x3fff_u16.to_le_bytes());
            out.extend(chunk);
            out.resize(out.len() + 4096 - chunk.len(), 0);
        } else {
            out.extend((0xb000 | (body.len() - 1) as u16).to_le_bytes());
            out.extend(body);
        }
    }
    out
}

/// The longest run before `at` that goes on here: offset and length.
fn longest(chunk: &[u8], at: usize) -> (usize, usize) {
    let bits = at.next_power_of_two().trailing_zeros().clamp(4, 12);
    let most = (0xffff >> bits) + 3;
    let mut best = (0, 0);
    for from in at.saturating_sub(512)..at {
        let same = (0..most.min(chunk.len() - at))
            .take_while(|n| chunk[from + n] == chunk[at + n])
            .count();
        if same > best.1 {
            best = (at - from, same);
        }
    }
    best
}

fn record(out: &mut Vec<u8>, id: u16, data: &[u8]) {
    out.extend(id.to_le_bytes());
    out.extend((data.len() as u32).to_le_bytes());
    out.extend(data);
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A VBA project: modules as (name, source), source in code page 932.
pub struct Project<'a> {
    pub modules: &'a [(&'a str, &'a [u8])],
    /// Stands before each source, where Office keeps compiled code.
    pub compiled: &'a [u8],
    /// Words of the compiled code, as the `_VBA_PROJECT` stream keeps them.
    pub identifiers: &'a [&'a str],
}

impl Project<'_> {
    /// The decompressed `dir` stream.
    fn dir(&self) -> Vec<u8> {
        let mut out = vec![];
        record(&mut out, 0x01, &1_u32.to_le_bytes());
        record(&mut out, 0x02, &0x409_u32.to_le_bytes());
        record(&mut out, 0x14, &0x409_u32.to_le_bytes());
        record(&mut out, 0x03, &932_u16.to_le_bytes());
        record(&mut out, 0x04, b"VBAProject");
        record(&mut out, 0x05, b"");
        record(&mut out, 0x40, b"");
        record(&mut out, 0x06, b"");
        record(&mut out, 0x3d, b"");
        record(&mut out, 0x07, &0_u32.to_le_bytes());
        record(&mut out, 0x08, &0_u32.to_le_bytes());
        // PROJECTVERSION: its size says 4, minor version included it is 6.
        out.extend(9_u16.to_le_bytes());
        out.extend(4_u32.to_le_bytes());
        out.extend(1_u32.to_le_bytes());
        out.extend(7_u16.to_le_bytes());
        record(&mut out, 0x0c, b"");
        record(&mut out, 0x3c, b"");
        record(&mut out, 0x0f, &(self.modules.len() as u16).to_le_bytes());
        record(&mut out, 0x13, &0xffff_u16.to_le_bytes());
        for (name, _) in self.modules {
            record(&mut out, 0x19, name.as_bytes());
            record(&mut out, 0x47, &wide(name));
            record(&mut out, 0x1a, name.as_bytes());
            record(&mut out, 0x32, &wide(name));
            record(&mut out, 0x1c, b"");
            record(&mut out, 0x48, b"");
            record(&mut out, 0x31, &(self.compiled.len() as u32).to_le_bytes());
            record(&mut out, 0x1e, &0_u32.to_le_bytes());
            record(&mut out, 0x2c, &0xffff_u16.to_le_bytes());
            record(&mut out, 0x21, b"");
            record(&mut out, 0x2b, b"");
        }
        record(&mut out, 0x10, b"");
        out
    }

    /// Puts the project into `file`, in the storage `at` (`Macros`, `_VBA_PROJECT_CUR`; empty for the root).
    pub fn put(&self, mut file: Compound, at: &str) -> Compound {
        let path = |name: &str| {
            if at.is_empty() {
                name.to_owned()
            } else {
                format!("{at}/{name}")
            }
        };
        let mut project = String::from("ID=\"{00000000-0000-0000-0000-000000000000}\"\r\n");
        let mut version = vec![0xcc, 0x61, 0xff, 0xff, 0, 0, 0];
        for word in self.identifiers {
            version.extend([word.len() as u8, 0]);
            version.extend(word.as_bytes());
        }
        file = file
            .stream(&path("VBA/dir"), &compress(&self.dir()))
            .stream(&path("VBA/_VBA_PROJECT"), &version);
        for (name, source) in self.modules {
            let mut content = self.compiled.to_vec();
            content.extend(compress(source));
            file = file.stream(&path(&format!("VBA/{name}")), &content);
            project.push_str(&format!("Module={name}\r\n"));
        }
        file.stream(&path("PROJECT"), project.as_bytes())
    }
}

/// Modules with their source, as text: each gets the line that names it.
pub fn module(name: &str, code: &str) -> Vec<u8> {
    let text = format!(
        "Attribute VB_Name = \"{name}\"\r\n{}",
        code.replace('\n', "\r\n")
    );
    text.into_bytes()
}
