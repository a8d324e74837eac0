//! Builds disk images with ISO 9660 and Joliet.

const SECTOR: usize = 2048;

fn both<const N: usize, const M: usize>(value: u64) -> [u8; M] {
    let mut bytes = [0; M];
    bytes[..N].copy_from_slice(&super::le::<N>(value));
    let big = value.to_be_bytes();
    bytes[N..].copy_from_slice(&big[8 - N..]);
    bytes
}

fn record(name: &[u8], block: usize, length: usize, flags: u8) -> Vec<u8> {
    let mut record = vec![0, 0];
    record.extend(both::<4, 8>(block as u64));
    record.extend(both::<4, 8>(length as u64));
    record.extend([0; 7]);
    record.push(flags);
    record.extend([0, 0, 1, 0, 0, 1]);
    record.push(name.len() as u8);
    record.extend(name);
    record.resize(record.len().next_multiple_of(2), 0);
    record[0] = record.len() as u8;
    record
}

/// An image of files, name, hidden, content, in the topmost folder, and one, `inner`, in the folder `inner` below it.
/// Joliet has the names as they are; ISO 9660 as `F0;1`, `F1;1` …
#[must_use]
pub fn iso(files: &[(&str, bool, &[u8])], inner: Option<(&str, &[u8])>) -> Vec<u8> {
    let wide = |name: &str| {
        name.encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect::<Vec<u8>>()
    };
    // 16 primary, 17 Joliet, 18 end, 19 and 20 the topmost folders, 21 the inner folder of both, then content.
    let mut content = vec![];
    let (mut old, mut new) = (vec![], vec![]);
    for list in [&mut old, &mut new] {
        list.extend(record(b"\0", 19, SECTOR, 2));
        list.extend(record(b"\x01", 19, SECTOR, 2));
        if inner.is_some() {
            list.extend(record(b"I", 21, SECTOR, 2));
        }
    }
    let new_inner = wide("inner");
    if inner.is_some() {
        new.truncate(68);
        new.extend(record(&new_inner, 21, SECTOR, 2));
    }
    let mut add = |data: &[u8]| {
        let block = 22 + content.len() / SECTOR;
        content.extend(data);
        content.resize(content.len().next_multiple_of(SECTOR), 0);
        block
    };
    for (index, (name, hidden, data)) in files.iter().enumerate() {
        let (block, flags) = (add(data), u8::from(*hidden));
        old.extend(record(
            format!("F{index};1").as_bytes(),
            block,
            data.len(),
            flags,
        ));
        new.extend(record(
            &wide(&format!("{name};1")),
            block,
            data.len(),
            flags,
        ));
    }
    let mut below = vec![];
    if let Some((name, data)) = inner {
        below = record(&wide(&format!("{name};1")), add(data), data.len(), 0);
    }
    let descriptor = |kind: u8, root: usize, escape: &[u8]| {
        let mut sector = vec![0; SECTOR];
        sector[0] = kind;
        sector[1..7].copy_from_slice(b"CD001\x01");
        sector[88..88 + escape.len()].copy_from_slice(escape);
        sector[128..132].copy_from_slice(&both::<2, 4>(SECTOR as u64));
        let root = record(b"\0", root, SECTOR, 2);
        sector[156..156 + root.len()].copy_from_slice(&root);
        sector
    };
    let mut bytes = vec![0; 16 * SECTOR];
    bytes.extend(descriptor(1, 19, b""));
    bytes.extend(descriptor(2, 20, b"%/E"));
    bytes.extend(descriptor(255, 0, b""));
    for mut list in [old, new, below] {
        list.resize(SECTOR, 0);
        bytes.extend(list);
    }
    bytes.extend(content);
    bytes
}
