//! OLE compound files: what is written is read, and whatever is wrong ends soon.

#[path = "../../tests/build/compound.rs"]
#[allow(unreachable_pub, reason = "shared with the tests of whole files")]
mod build;

use super::{Entry, EntryKind, open};
use build::Compound;
use std::time::Instant;

/// A stream by its path.
fn read(file: &mut super::Compound<'_>, path: &[&str], limit: u64) -> Option<(Vec<u8>, bool)> {
    let entry = file.find(path)?;
    Some(file.read(entry, limit))
}

fn sample() -> Vec<u8> {
    let long: Vec<u8> = (0..10_000_u32).map(|n| (n % 251) as u8).collect();
    Compound::new()
        .class([7; 16])
        .stream("small", b"small content")
        .stream("Long", &long)
        .stream("empty", b"")
        .storage("Store", [9; 16])
        .stream("Store/inner/deep", &[0x55; 700])
        .stream("Store/\u{5}説明", b"ja")
        .build()
}

#[test]
fn what_is_written_is_read() {
    let bytes = sample();
    let mut file = open(&bytes).unwrap();
    assert!(!file.is_broken());
    let names: Vec<&str> = file.entries().iter().map(|e| e.name.as_str()).collect();
    assert_eq!(names.len(), 8);
    assert_eq!(names[0], "Root Entry");
    assert_eq!(file.entries()[0].clsid, [7; 16]);
    assert_eq!(
        read(&mut file, &["SMALL"], 1_000),
        Some((b"small content".to_vec(), true))
    );
    let (long, whole) = read(&mut file, &["long"], u64::MAX).unwrap();
    assert!(whole);
    assert_eq!(long.len(), 10_000);
    assert!(
        long.iter()
            .enumerate()
            .all(|(at, b)| *b == (at % 251) as u8)
    );
    assert_eq!(read(&mut file, &["Long"], 600).unwrap().0.len(), 600);
    assert_eq!(read(&mut file, &["empty"], 9), Some((vec![], true)));
    let deep = read(&mut file, &["Store", "inner", "deep"], 9_999).unwrap();
    assert_eq!(deep, (vec![0x55; 700], true));
    assert!(file.find(&["Store", "\u{5}説明"]).is_some());
    assert!(file.find(&["Store", "deep"]).is_none());
    let store = file.find(&["Store"]).unwrap();
    let Entry { kind, clsid, .. } = &file.entries()[store];
    assert_eq!((*kind, *clsid), (EntryKind::Storage, [9; 16]));
    assert!(!file.is_broken());
}

/// Opens, and reads everything; how many bytes came.
fn read_all(bytes: &[u8]) -> u64 {
    let Some(mut file) = open(bytes) else {
        return 0;
    };
    let count = file.entries().len();
    (0..count)
        .map(|at| file.read(at, u64::MAX).0.len() as u64)
        .sum()
}

#[test]
fn truncated_files_end() {
    let bytes = sample();
    for end in (0..bytes.len()).step_by(13) {
        assert!(read_all(&bytes[..end]) <= 4 * end as u64);
    }
}

#[test]
fn flipped_bytes_end() {
    let bytes = sample();
    let mut state = 1_u32;
    for _ in 0..3_000 {
        let mut bytes = bytes.clone();
        for _ in 0..4 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            // Mostly the header and the tables at the end, where it hurts.
            let at = (state >> 8) as usize;
            let at = match state & 3 {
                0 => 24 + at % 100,
                1 => at % bytes.len(),
                _ => bytes.len() - 1 - at % 2_048,
            };
            bytes[at] = (state >> 24) as u8;
        }
        assert!(read_all(&bytes) <= 4 * bytes.len() as u64);
    }
}

/// Sets a sector's successor; the table is the last sector of a file this small.
fn set_next(bytes: &mut [u8], sector: usize, next: u32) {
    let at = bytes.len() - 512 + sector * 4;
    bytes[at..at + 4].copy_from_slice(&next.to_le_bytes());
}

#[test]
fn a_cyclic_chain_ends() {
    let mut bytes = sample();
    // "Long" is the first stream of whole sectors: 20 of them.
    set_next(&mut bytes, 3, 0);
    let mut file = open(&bytes).unwrap();
    let (content, _) = read(&mut file, &["Long"], u64::MAX).unwrap();
    assert_eq!(
        content.len(),
        10_000,
        "as many bytes as stated, over and over"
    );
    // The same with a size that lies: bounded by what the file has.
    let name: Vec<u8> = "Long".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let entry = bytes.windows(8).position(|w| w == name).unwrap();
    bytes[entry + 120..entry + 124].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut file = open(&bytes).unwrap();
    let (content, whole) = read(&mut file, &["Long"], u64::MAX).unwrap();
    assert!(!whole && file.is_broken());
    assert!(content.len() <= bytes.len());
}

#[test]
fn a_directory_that_chains_to_itself_ends() {
    let mut bytes = sample();
    let start = u32::from_le_bytes(bytes[48..52].try_into().unwrap());
    set_next(&mut bytes, start as usize, start);
    let file = open(&bytes).unwrap();
    assert!(file.is_broken());
    // And a tree whose branches lead back.
    let mut bytes = sample();
    let at = 512 * (start as usize + 1) + 128;
    for link in [68, 72, 76] {
        bytes[at + link..at + link + 4].copy_from_slice(&0_u32.to_le_bytes());
    }
    assert!(open(&bytes).unwrap().is_broken());
}

#[test]
fn tables_that_list_themselves_end() {
    let mut bytes = sample();
    // The list of tables goes on in a sector that leads to itself.
    bytes[68..72].copy_from_slice(&2_u32.to_le_bytes());
    bytes[72..76].copy_from_slice(&u32::MAX.to_le_bytes());
    let start = 512 * 3;
    for at in (start..start + 512).step_by(4) {
        bytes[at..at + 4].copy_from_slice(&2_u32.to_le_bytes());
    }
    assert!(read_all(&bytes) <= 4 * bytes.len() as u64);
}

#[test]
fn many_entries_that_share_one_stream_are_bounded_and_fast() {
    let content = vec![1_u8; 1_000_000];
    let mut file = Compound::new().stream("first", &content);
    for n in 0..5_000 {
        file = file.stream(&format!("s{n}"), b"x");
    }
    let mut bytes = file.build();
    let start = u32::from_le_bytes(bytes[48..52].try_into().unwrap()) as usize;
    let first = 512 * (start + 1) + 128;
    let place: Vec<u8> = bytes[first + 116..first + 128].to_vec();
    for n in 2..5_000 {
        let at = 512 * (start + 1) + 128 * n + 116;
        bytes[at..at + 12].copy_from_slice(&place);
    }
    let began = Instant::now();
    let read = read_all(&bytes);
    assert!(read <= 4 * bytes.len() as u64, "{read}");
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}
