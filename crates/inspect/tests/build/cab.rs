//! Builds cabinets of one folder.

use super::le;
use super::zip::deflate;

/// A cabinet of files: name, attributes, content. Method 0 stored, 1 MSZIP; others are stated but stored.
#[must_use]
pub fn cab(files: &[(&str, u16, &[u8])], method: u16) -> Vec<u8> {
    let content: Vec<u8> = files
        .iter()
        .flat_map(|(_, _, content)| *content)
        .copied()
        .collect();
    let mut blocks = vec![];
    let mut count = 0;
    for block in content.chunks(32 * 1024) {
        let data = match method {
            1 => [b"CK".to_vec(), deflate(block)].concat(),
            _ => block.to_vec(),
        };
        blocks.extend([0; 4]);
        blocks.extend(le::<2>(data.len() as u64));
        blocks.extend(le::<2>(block.len() as u64));
        blocks.extend(data);
        count += 1;
    }
    let mut list = vec![];
    let mut place = 0;
    for (name, attributes, content) in files {
        list.extend(le::<4>(content.len() as u64));
        list.extend(le::<4>(place));
        list.extend([0, 0, 0x21, 0, 0, 0]);
        list.extend(attributes.to_le_bytes());
        list.extend(name.as_bytes());
        list.push(0);
        place += content.len() as u64;
    }
    let start = 44 + list.len() as u64;
    let mut bytes = b"MSCF\0\0\0\0".to_vec();
    bytes.extend(le::<4>(start + blocks.len() as u64));
    bytes.extend([0; 4]);
    bytes.extend(le::<4>(44));
    bytes.extend([0, 0, 0, 0, 3, 1, 1, 0]);
    bytes.extend(le::<2>(files.len() as u64));
    bytes.extend([0; 6]);
    bytes.extend(le::<4>(start));
    bytes.extend(le::<2>(count));
    bytes.extend(method.to_le_bytes());
    bytes.extend(list);
    bytes.extend(blocks);
    bytes
}
