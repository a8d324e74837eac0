//! Builds disk images with UDF, and with FAT12.

use super::le;

const SECTOR: usize = 2048;

/// A UDF 1.02 image of files: name, hidden, content. With `folder` they lie in a folder of that name.
#[must_use]
pub fn udf(files: &[(&str, bool, &[u8])], folder: Option<&str>) -> Vec<u8> {
    let mut bytes = vec![0; 257 * SECTOR];
    let mut put = |at: usize, data: &[u8]| bytes[at..at + data.len()].copy_from_slice(data);
    for (sector, mark) in [(16, b"\0BEA01"), (17, b"\0NSR02"), (18, b"\0TEA01")] {
        put(sector * SECTOR, mark);
    }
    // Partition, logical volume, end.
    put(32 * SECTOR, &le::<2>(5));
    put(32 * SECTOR + 188, &le::<4>(257));
    put(33 * SECTOR, &le::<2>(6));
    put(33 * SECTOR + 212, &le::<4>(2048));
    put(33 * SECTOR + 268, &le::<4>(1));
    put(33 * SECTOR + 440, &[1, 6]);
    put(34 * SECTOR, &le::<2>(8));
    put(256 * SECTOR, &le::<2>(2));
    put(256 * SECTOR + 20, &le::<4>(32));
    // In the partition: 0 the set, 1 the topmost folder, 2 the one below, then files and their content.
    let mut blocks = vec![vec![0; SECTOR]; 3];
    blocks[0][..2].copy_from_slice(&le::<2>(256));
    blocks[0][404..408].copy_from_slice(&le::<4>(1));
    let mut list = vec![];
    for (name, hidden, content) in files {
        let block = blocks.len() as u64;
        list.extend(identifier(name, block, u8::from(*hidden)));
        let mut place = le::<4>(content.len() as u64).to_vec();
        place.extend(le::<4>(block + 1));
        blocks.push(entry(5, 0, content.len(), &place));
        for chunk in content.chunks(SECTOR) {
            let mut chunk = chunk.to_vec();
            chunk.resize(SECTOR, 0);
            blocks.push(chunk);
        }
    }
    let mut root = identifier("", 1, 0xa);
    if let Some(folder) = folder {
        root.extend(identifier(folder, 2, 2));
        blocks[2] = entry(4, 3, list.len(), &list);
    } else {
        root.extend(list);
    }
    blocks[1] = entry(4, 3, root.len(), &root);
    bytes.extend(blocks.concat());
    bytes
}

/// A file entry whose content is told, or is itself, in `data`.
fn entry(kind: u8, form: u8, size: usize, data: &[u8]) -> Vec<u8> {
    let mut block = vec![0; SECTOR];
    let mut put = |at: usize, data: &[u8]| block[at..at + data.len()].copy_from_slice(data);
    put(0, &le::<2>(261));
    put(27, &[kind]);
    put(34, &[form]);
    put(56, &le::<8>(size as u64));
    put(172, &le::<4>(data.len() as u64));
    put(176, data);
    block
}

fn identifier(name: &str, block: u64, flags: u8) -> Vec<u8> {
    let mut raw = vec![16];
    raw.extend(name.encode_utf16().flat_map(u16::to_be_bytes));
    let mut bytes = vec![0; 38];
    bytes[..2].copy_from_slice(&le::<2>(257));
    bytes[18] = flags;
    bytes[19] = raw.len() as u8;
    bytes[24..28].copy_from_slice(&le::<4>(block));
    bytes.extend(raw);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

/// A FAT12 volume of files with long names: name, attributes, content. Every second cluster is left empty, so that
/// content lies in pieces. With `folder` they lie in a folder of that name.
#[must_use]
pub fn fat(files: &[(&str, u8, &[u8])], folder: Option<&str>) -> Vec<u8> {
    // Sectors: 0 boot, 1 and 2 the table, 3 and 4 the topmost folder, 5 the first cluster.
    let mut table = [0xff0_u16, 0xfff].to_vec();
    let mut data: Vec<u8> = vec![];
    let mut add = |content: &[u8]| {
        let first = table.len() as u16;
        let chunks = content.chunks(512);
        let last = chunks.len();
        for (index, chunk) in chunks.enumerate() {
            let here = table.len() as u16;
            table.push(if index + 1 == last { 0xfff } else { here + 2 });
            table.push(0);
            data.extend(chunk);
            data.resize(data.len().next_multiple_of(512) + 512, 0);
        }
        first
    };
    let mut list = vec![];
    for (name, flags, content) in files {
        let first = add(content);
        list.extend(record(name, *flags, first, content.len()));
    }
    if let Some(folder) = folder {
        let first = add(&list);
        list = record(folder, 0x10, first, 0);
    }
    let mut packed = vec![];
    for pair in table.chunks(2) {
        let (a, b) = (pair[0], pair.get(1).copied().unwrap_or(0));
        packed.extend([a as u8, (a >> 8 | b << 4) as u8, (b >> 4) as u8]);
    }
    packed.resize(1024, 0);
    list.resize(1024, 0);
    let mut boot = vec![0; 512];
    boot[..3].copy_from_slice(&[0xeb, 0x3c, 0x90]);
    boot[11..13].copy_from_slice(&le::<2>(512));
    boot[13] = 1;
    boot[14] = 1;
    boot[16] = 1;
    boot[17] = 32;
    boot[19..21].copy_from_slice(&le::<2>(5 + data.len() as u64 / 512));
    boot[22] = 2;
    boot[510..].copy_from_slice(b"\x55\xaa");
    [boot, packed, list, data].concat()
}

fn record(name: &str, flags: u8, first: u16, size: usize) -> Vec<u8> {
    let mut units: Vec<u16> = name.encode_utf16().chain([0]).collect();
    units.resize(units.len().next_multiple_of(13), 0xffff);
    let mut bytes = vec![];
    let parts = units.chunks(13).enumerate();
    for (index, part) in parts.rev() {
        let raw: Vec<u8> = part.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let last = if (index + 1) * 13 == units.len() {
            0x40
        } else {
            0
        };
        bytes.push(last | (index as u8 + 1));
        bytes.extend(&raw[..10]);
        bytes.extend([0x0f, 0, 0]);
        bytes.extend(&raw[10..22]);
        bytes.extend([0, 0]);
        bytes.extend(&raw[22..]);
    }
    bytes.extend(b"SHORT~1 TXT");
    bytes.push(flags);
    bytes.extend([0; 14]);
    bytes.extend(first.to_le_bytes());
    bytes.extend(le::<4>(size as u64));
    bytes
}

/// The volume in the first partition of a disk.
#[must_use]
pub fn partitioned(volume: &[u8], kind: u8) -> Vec<u8> {
    let mut bytes = vec![0; 1024];
    bytes[450] = kind;
    bytes[454..458].copy_from_slice(&le::<4>(2));
    bytes[458..462].copy_from_slice(&le::<4>(volume.len() as u64 / 512));
    bytes[510..512].copy_from_slice(b"\x55\xaa");
    bytes.extend(volume);
    bytes
}

/// The disk as a VHD, of fixed size or said to be of another kind.
#[must_use]
pub fn vhd(disk: &[u8], fixed: bool) -> Vec<u8> {
    let mut footer = vec![0; 512];
    footer[..8].copy_from_slice(b"conectix");
    footer[63] = if fixed { 2 } else { 3 };
    [disk, &footer].concat()
}
