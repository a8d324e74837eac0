//! Writes OLE compound files ([MS-CFB] version 3, sectors of 512 bytes), for tests.
//!
//! ```ignore
//! let bytes = Compound::new()
//!     .stream("WordDocument", &document)
//!     .storage("Macros", [0; 16])
//!     .stream("Macros/VBA/dir", &dir)
//!     .build();
//! ```
//! Storages on the way are made. Streams below 4096 bytes go into the mini stream, as the format asks for.

const SECTOR: usize = 512;
const MINI: usize = 64;
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
const FAT: u32 = 0xffff_fffd;

struct Node {
    name: String,
    /// `None` for a storage.
    content: Option<Vec<u8>>,
    clsid: [u8; 16],
    children: Vec<usize>,
}

/// A compound file to be written.
pub struct Compound {
    nodes: Vec<Node>,
}

impl Compound {
    pub fn new() -> Self {
        Self {
            nodes: vec![Node {
                name: "Root Entry".to_owned(),
                content: None,
                clsid: [0; 16],
                children: vec![],
            }],
        }
    }

    /// Sets the root's class.
    pub fn class(mut self, clsid: [u8; 16]) -> Self {
        self.nodes[0].clsid = clsid;
        self
    }

    /// Adds an empty storage.
    pub fn storage(mut self, path: &str, clsid: [u8; 16]) -> Self {
        let at = self.node(path);
        self.nodes[at].clsid = clsid;
        self
    }

    /// Adds a stream; `path` with `/` between the names.
    pub fn stream(mut self, path: &str, content: &[u8]) -> Self {
        let at = self.node(path);
        self.nodes[at].content = Some(content.to_vec());
        self
    }

    fn node(&mut self, path: &str) -> usize {
        let mut at = 0;
        for name in path.split('/') {
            let known = self.nodes[at]
                .children
                .iter()
                .copied()
                .find(|child| self.nodes[*child].name == name);
            at = known.unwrap_or_else(|| {
                let new = self.nodes.len();
                self.nodes.push(Node {
                    name: name.to_owned(),
                    content: None,
                    clsid: [0; 16],
                    children: vec![],
                });
                self.nodes[at].children.push(new);
                new
            });
        }
        at
    }

    /// The file. Room for 109 tables: up to some 7 MB.
    pub fn build(&self) -> Vec<u8> {
        let mut body: Vec<u8> = vec![];
        let mut fat: Vec<u32> = vec![];
        let mut mini: Vec<u8> = vec![];
        let mut mini_fat: Vec<u32> = vec![];
        // Where each stream starts.
        let mut starts = vec![END; self.nodes.len()];
        for (node, start) in self.nodes.iter().zip(&mut starts) {
            match &node.content {
                Some(content) if content.len() >= 4096 => {
                    *start = append(&mut body, &mut fat, content, SECTOR);
                }
                Some(content) if !content.is_empty() => {
                    *start = append(&mut mini, &mut mini_fat, content, MINI);
                }
                _ => {}
            }
        }
        let mini_start = append(&mut body, &mut fat, &mini, SECTOR);
        let mini_table: Vec<u8> = mini_fat.iter().flat_map(|n| n.to_le_bytes()).collect();
        let mini_table_sectors = mini_table.len().div_ceil(SECTOR);
        let mini_fat_start = append(&mut body, &mut fat, &mini_table, SECTOR);
        let directory = self.directory(&starts, mini_start, mini.len());
        let directory_start = append(&mut body, &mut fat, &directory, SECTOR);
        // The tables list themselves too.
        let mut tables = 1;
        while (fat.len() + tables).div_ceil(SECTOR / 4) > tables {
            tables += 1;
        }
        assert!(tables <= 109, "too large for this writer");
        let first_table = fat.len();
        fat.extend(vec![FAT; tables]);
        fat.resize(tables * SECTOR / 4, FREE);
        body.extend(fat.iter().flat_map(|n| n.to_le_bytes()));

        let mut header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        header.extend([0; 16]);
        for word in [0x3e_u16, 3, 0xfffe, 9, 6, 0, 0, 0] {
            header.extend(word.to_le_bytes());
        }
        for word in [
            0,
            tables as u32,
            directory_start,
            0,
            4096,
            mini_fat_start,
            mini_table_sectors as u32,
            END,
            0,
        ] {
            header.extend(word.to_le_bytes());
        }
        for table in 0..109 {
            let number = if table < tables {
                (first_table + table) as u32
            } else {
                FREE
            };
            header.extend(number.to_le_bytes());
        }
        assert_eq!(header.len(), SECTOR);
        header.extend(body);
        header
    }

    fn directory(&self, starts: &[u32], mini_start: u32, mini_size: usize) -> Vec<u8> {
        // Left, right and child of each entry.
        let mut trees = vec![[FREE; 3]; self.nodes.len()];
        for (at, node) in self.nodes.iter().enumerate() {
            let mut sorted = node.children.clone();
            // The order of the format: shorter names first, then letters without case.
            sorted.sort_by_key(|child| {
                let name = &self.nodes[*child].name;
                (name.encode_utf16().count(), name.to_uppercase())
            });
            trees[at][2] = tree(&sorted, &mut trees);
        }
        let mut out = vec![];
        for (at, node) in self.nodes.iter().enumerate() {
            let mut name: Vec<u8> = node
                .name
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect();
            assert!(name.len() <= 62, "name too long: {}", node.name);
            let length = name.len() as u16 + 2;
            name.resize(64, 0);
            out.extend(name);
            out.extend(length.to_le_bytes());
            out.push(match (at, &node.content) {
                (0, _) => 5,
                (_, Some(_)) => 2,
                (_, None) => 1,
            });
            out.push(1);
            for link in trees[at] {
                out.extend(link.to_le_bytes());
            }
            out.extend(node.clsid);
            out.extend([0; 20]);
            let (start, size) = match (at, &node.content) {
                (0, _) => (mini_start, mini_size),
                (_, Some(content)) => (starts[at], content.len()),
                (_, None) => (0, 0),
            };
            out.extend(start.to_le_bytes());
            out.extend((size as u64).to_le_bytes());
        }
        while out.len() % SECTOR != 0 {
            // Unused entries.
            out.extend([0; 68]);
            out.extend([0xff; 12]);
            out.extend([0; 48]);
        }
        out
    }
}

/// Makes a balanced tree of `sorted`; its root.
fn tree(sorted: &[usize], trees: &mut [[u32; 3]]) -> u32 {
    let Some(&middle) = sorted.get(sorted.len() / 2) else {
        return FREE;
    };
    let left = tree(&sorted[..sorted.len() / 2], trees);
    let right = tree(&sorted[sorted.len() / 2 + 1..], trees);
    trees[middle][0] = left;
    trees[middle][1] = right;
    middle as u32
}

/// Appends `content` in units of `unit` bytes with its chain; the first unit's number.
fn append(body: &mut Vec<u8>, table: &mut Vec<u32>, content: &[u8], unit: usize) -> u32 {
    if content.is_empty() {
        return END;
    }
    let first = table.len();
    let count = content.len().div_ceil(unit);
    for at in 0..count {
        let next = first + at + 1;
        table.push(if at + 1 == count { END } else { next as u32 });
    }
    body.extend(content);
    body.resize((first + count) * unit, 0);
    first as u32
}
