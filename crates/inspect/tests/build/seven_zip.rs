//! Builds 7z files of one folder (7zFormat.txt).

use super::{crc32, le};
use lzma_rust2::{Lzma2Options, Lzma2Writer, LzmaOptions, LzmaWriter};
use std::io::Write;

/// One file; `None` is a folder.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// Name.
    pub name: &'a str,
    /// Content.
    pub content: Option<&'a [u8]>,
    /// Attributes of Windows.
    pub attributes: u32,
}

impl<'a> File<'a> {
    /// A plain file.
    #[must_use]
    pub fn new(name: &'a str, content: Option<&'a [u8]>) -> Self {
        Self {
            name,
            content,
            attributes: 0x20,
        }
    }
}

/// How the content is packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Coder {
    /// Not at all.
    Copy,
    /// LZMA.
    Lzma,
    /// LZMA2.
    Lzma2,
    /// Says AES, but is not packed.
    Aes,
    /// The same, for the list too.
    AesList,
    /// Says PPMd, but is not packed.
    Ppmd,
}

/// Small windows: the encoder would take a second for the usual one.
fn options() -> LzmaOptions {
    let mut options = LzmaOptions::with_preset(0);
    options.dict_size = 1 << 16;
    options
}

impl Coder {
    fn pack(self, content: &[u8]) -> Vec<u8> {
        match self {
            Self::Lzma => {
                let mut writer =
                    LzmaWriter::new_no_header(Vec::new(), &options(), false).expect("options");
                writer.write_all(content).expect("memory");
                writer.finish().expect("memory")
            }
            Self::Lzma2 => {
                let options = Lzma2Options {
                    lzma_options: options(),
                    ..Lzma2Options::default()
                };
                let mut writer = Lzma2Writer::new(Vec::new(), options);
                writer.write_all(content).expect("memory");
                writer.finish().expect("memory")
            }
            _ => content.to_vec(),
        }
    }

    /// Flags, id and properties.
    fn record(self) -> Vec<u8> {
        match self {
            Self::Copy => vec![1, 0],
            Self::Lzma => vec![0x23, 3, 1, 1, 5, options().get_props(), 0, 0, 1, 0],
            Self::Lzma2 => vec![0x21, 0x21, 1, 8],
            Self::Aes | Self::AesList => vec![0x24, 6, 0xf1, 7, 1, 2, 0x13, 0],
            Self::Ppmd => vec![0x23, 3, 4, 1, 5, 6, 0, 0, 1, 0],
        }
    }
}

/// A number below 2^32 in its longer form.
fn number(value: usize) -> Vec<u8> {
    if value < 0x80 {
        return vec![value as u8];
    }
    [&[0xf0][..], &le::<4>(value as u64)].concat()
}

fn streams(start: usize, packed: usize, coder: Coder, sizes: &[usize], sums: &[u32]) -> Vec<u8> {
    let total = sizes.iter().sum();
    let mut bytes = vec![6];
    bytes.extend(number(start));
    bytes.extend([1, 9]);
    bytes.extend(number(packed));
    bytes.extend([0, 7, 11, 1, 0, 1]);
    bytes.extend(coder.record());
    bytes.push(12);
    bytes.extend(number(total));
    bytes.push(0);
    if !sums.is_empty() {
        bytes.extend([8, 13]);
        bytes.extend(number(sizes.len()));
        bytes.push(9);
        for size in &sizes[..sizes.len() - 1] {
            bytes.extend(number(*size));
        }
        bytes.extend([10, 1]);
        bytes.extend(sums.iter().flat_map(|sum| sum.to_le_bytes()));
        bytes.push(0);
    }
    bytes.push(0);
    bytes
}

fn property(kind: u8, data: &[u8]) -> Vec<u8> {
    [&[kind][..], &number(data.len()), data].concat()
}

fn bits(flags: &[bool]) -> Vec<u8> {
    let byte = |eight: &[bool]| {
        let shifted = eight
            .iter()
            .enumerate()
            .map(|(at, flag)| u8::from(*flag) << (7 - at));
        shifted.sum()
    };
    flags.chunks(8).map(byte).collect()
}

/// A 7z whose files are all in one run of packed bytes; its list is packed with LZMA, or not.
#[must_use]
pub fn seven_zip(files: &[File<'_>], coder: Coder, packed_list: bool) -> Vec<u8> {
    let full = |file: &&File<'_>| file.content.is_some_and(|content| !content.is_empty());
    let contents: Vec<&[u8]> = files
        .iter()
        .filter(full)
        .filter_map(|f| f.content)
        .collect();
    let mut packed = coder.pack(&contents.concat());
    let sizes: Vec<usize> = contents.iter().map(|content| content.len()).collect();
    let sums: Vec<u32> = contents.iter().map(|content| crc32(content)).collect();
    let mut list = vec![1, 4];
    list.extend(streams(0, packed.len(), coder, &sizes, &sums));
    list.push(5);
    list.extend(number(files.len()));
    let empty: Vec<bool> = files.iter().map(|file| !full(&file)).collect();
    let no_folder = files
        .iter()
        .filter(|f| !full(f))
        .map(|f| f.content.is_some());
    list.extend(property(14, &bits(&empty)));
    list.extend(property(15, &bits(&no_folder.collect::<Vec<_>>())));
    let mut names = vec![0];
    for file in files {
        names.extend(
            file.name
                .encode_utf16()
                .chain([0])
                .flat_map(u16::to_le_bytes),
        );
    }
    list.extend(property(17, &names));
    let mut attributes = vec![1, 0];
    attributes.extend(files.iter().flat_map(|file| file.attributes.to_le_bytes()));
    list.extend(property(21, &attributes));
    list.push(0);
    if packed_list {
        let how = if coder == Coder::AesList {
            coder
        } else {
            Coder::Lzma
        };
        let short = how.pack(&list);
        let mut outer = vec![0x17];
        outer.extend(streams(packed.len(), short.len(), how, &[list.len()], &[]));
        packed.extend(short);
        list = outer;
    }
    let mut start = le::<8>(packed.len() as u64).to_vec();
    start.extend(le::<8>(list.len() as u64));
    start.extend(crc32(&list).to_le_bytes());
    let mut bytes = b"7z\xbc\xaf\x27\x1c\0\x04".to_vec();
    bytes.extend(crc32(&start).to_le_bytes());
    bytes.extend(start);
    bytes.extend(packed);
    bytes.extend(list);
    bytes
}
