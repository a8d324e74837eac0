//! Builds Windows shell links (\[MS-SHLLINK\]), just enough of them to be opened.

/// What goes into a shell link.
#[derive(Default)]
pub struct Lnk<'a> {
    /// Local path, in the link information.
    pub path: &'a str,
    /// Share and the path in it, instead of `path`.
    pub share: Option<(&'a str, &'a str)>,
    /// Command line arguments.
    pub arguments: &'a str,
    /// Where the icon comes from.
    pub icon: &'a str,
    /// Opened minimised.
    pub minimised: bool,
    /// Web address, as the only shell item.
    pub url: &'a str,
}

impl Lnk<'_> {
    /// The bytes.
    pub fn build(&self) -> Vec<u8> {
        let mut flags = 1u32 << 7;
        let strings = [self.arguments, self.icon];
        for (bit, text) in [5, 6].into_iter().zip(strings) {
            flags |= u32::from(!text.is_empty()) << bit;
        }
        let info = !self.path.is_empty() || self.share.is_some();
        flags |= u32::from(info) << 1 | u32::from(!self.url.is_empty());
        let mut out = b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46".to_vec();
        out.extend(flags.to_le_bytes());
        out.resize(60, 0);
        out.extend(if self.minimised { 7u32 } else { 1 }.to_le_bytes());
        out.resize(76, 0);
        if !self.url.is_empty() {
            let mut item = vec![0x61, 0x80, 0, 0, 0, 0];
            item.extend(wide(self.url));
            item.extend([0, 0]);
            let len = item.len() as u16 + 2;
            out.extend((len + 2).to_le_bytes());
            out.extend(len.to_le_bytes());
            out.extend(item);
            out.extend([0, 0]);
        }
        if info {
            out.extend(self.info());
        }
        for text in strings.into_iter().filter(|t| !t.is_empty()) {
            out.extend((text.encode_utf16().count() as u16).to_le_bytes());
            out.extend(wide(text));
        }
        out.extend([0; 4]);
        out
    }

    fn info(&self) -> Vec<u8> {
        let mut body = Vec::new();
        let (flags, volume, base, network, suffix);
        if let Some((share, rest)) = self.share {
            let mut block = Vec::new();
            block.extend((20 + share.len() as u32 + 1).to_le_bytes());
            block.extend([0; 4]);
            block.extend(20u32.to_le_bytes());
            block.extend([0; 8]);
            block.extend(share.bytes());
            block.push(0);
            (flags, volume, base, network, suffix) = (2u32, 0, 0, 28u32, 28 + block.len() as u32);
            body.extend(block);
            body.extend(rest.bytes());
        } else {
            let mut block = 17u32.to_le_bytes().to_vec();
            block.extend(3u32.to_le_bytes());
            block.extend([0; 4]);
            block.extend(16u32.to_le_bytes());
            block.push(0);
            let base_at = 28 + block.len() as u32;
            body.extend(block);
            body.extend(self.path.bytes());
            body.push(0);
            (flags, volume, base, network) = (1, 28, base_at, 0);
            suffix = 28 + body.len() as u32;
        }
        body.push(0);
        let mut out = (28 + body.len() as u32).to_le_bytes().to_vec();
        for number in [28, flags, volume, base, network, suffix] {
            out.extend(number.to_le_bytes());
        }
        out.extend(body);
        out
    }
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
