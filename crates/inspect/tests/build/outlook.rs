//! Writes Outlook items, as files (`.msg`; MS-OXMSG, on the compound file writer) and as TNEF (`winmail.dat`;
//! MS-OXTNEF), for tests.
//!
//! ```ignore
//! let item = Outlook::note("Subject")
//!     .text(0x1000, "body")
//!     .recipient(1, "Hanako", "hanako@example.jp")
//!     .file("a.pdf", "application/pdf", b"%PDF-1.4")
//!     .embed("inner", Outlook::note("inner"));
//! let (msg, tnef) = (item.msg(), item.tnef());
//! ```

use super::compound::Compound;

/// A property's value.
#[derive(Clone)]
pub(crate) enum Prop {
    Text(String),
    Binary(Vec<u8>),
    Number(u32),
    Time(u64),
}

#[derive(Clone, Default)]
struct Attachment {
    props: Vec<(u16, Prop)>,
    item: Option<Outlook>,
}

/// An item to be written.
#[derive(Clone, Default)]
pub(crate) struct Outlook {
    props: Vec<(u16, Prop)>,
    recipients: Vec<Vec<(u16, Prop)>>,
    attachments: Vec<Attachment>,
    /// Code page of the texts; Unicode when there is none.
    ansi: Option<(u32, &'static encoding_rs::Encoding)>,
}

impl Outlook {
    /// An ordinary mail.
    pub(crate) fn note(subject: &str) -> Self {
        Self::default()
            .text(0x001a, "IPM.Note")
            .text(0x0037, subject)
    }

    /// Texts are written in a code page, as Outlook 97 to 2002 did.
    pub(crate) fn ansi(mut self, page: u32, encoding: &'static encoding_rs::Encoding) -> Self {
        self.ansi = Some((page, encoding));
        self.number(0x3ffd, page)
    }

    pub(crate) fn prop(mut self, id: u16, prop: Prop) -> Self {
        self.props.retain(|(known, _)| *known != id);
        self.props.push((id, prop));
        self
    }

    pub(crate) fn text(self, id: u16, text: &str) -> Self {
        self.prop(id, Prop::Text(text.to_owned()))
    }

    pub(crate) fn binary(self, id: u16, bytes: &[u8]) -> Self {
        self.prop(id, Prop::Binary(bytes.to_vec()))
    }

    pub(crate) fn number(self, id: u16, number: u32) -> Self {
        self.prop(id, Prop::Number(number))
    }

    /// A time in seconds since 1970.
    pub(crate) fn time(self, id: u16, seconds: i64) -> Self {
        let time = u64::try_from(seconds + 11_644_473_600).expect("after 1601") * 10_000_000;
        self.prop(id, Prop::Time(time))
    }

    /// Sender, with an SMTP address.
    pub(crate) fn from(self, name: &str, address: &str) -> Self {
        self.text(0x0c1a, name)
            .text(0x0c1e, "SMTP")
            .text(0x0c1f, address)
            .text(0x5d01, address)
    }

    /// A recipient: 1 To, 2 Cc, 3 Bcc.
    pub(crate) fn recipient(mut self, kind: u32, name: &str, address: &str) -> Self {
        self.recipients.push(vec![
            (0x0c15, Prop::Number(kind)),
            (0x3001, Prop::Text(name.to_owned())),
            (0x3002, Prop::Text("SMTP".to_owned())),
            (0x3003, Prop::Text(address.to_owned())),
            (0x39fe, Prop::Text(address.to_owned())),
        ]);
        self
    }

    /// An attachment by its properties.
    pub(crate) fn attachment(mut self, props: Vec<(u16, Prop)>) -> Self {
        self.attachments.push(Attachment { props, item: None });
        self
    }

    /// A file, attached by value.
    pub(crate) fn file(self, name: &str, media_type: &str, content: &[u8]) -> Self {
        self.attachment(vec![
            (0x3705, Prop::Number(1)),
            (0x3707, Prop::Text(name.to_owned())),
            (0x370e, Prop::Text(media_type.to_owned())),
            (0x3701, Prop::Binary(content.to_vec())),
        ])
    }

    /// An item attached.
    pub(crate) fn embed(mut self, name: &str, item: Self) -> Self {
        self.attachments.push(Attachment {
            props: vec![
                (0x3705, Prop::Number(5)),
                (0x3001, Prop::Text(name.to_owned())),
            ],
            item: Some(item),
        });
        self
    }

    /// The item as a file.
    pub(crate) fn msg(&self) -> Vec<u8> {
        let mut file = Compound::new();
        // What names the properties above 0x8000; there are none.
        for stream in ["00020102", "00030102", "00040102"] {
            let path = format!("__nameid_version1.0/__substg1.0_{stream}");
            file = file.stream(&path, &[]);
        }
        self.store(file, "", true).build()
    }

    fn store(&self, mut file: Compound, at: &str, root: bool) -> Compound {
        let (recipients, attachments) = (self.recipients.len(), self.attachments.len());
        let mut header = vec![0; 8];
        for count in [recipients, attachments, recipients, attachments] {
            header.extend((count as u32).to_le_bytes());
        }
        header.extend(vec![0; if root { 8 } else { 0 }]);
        file = self.storage(file, at, header, &self.props);
        for (n, props) in self.recipients.iter().enumerate() {
            let at = format!("{at}__recip_version1.0_#{n:08X}/");
            file = self.storage(file, &at, vec![0; 8], props);
        }
        for (n, attachment) in self.attachments.iter().enumerate() {
            let at = format!("{at}__attach_version1.0_#{n:08X}/");
            file = self.storage(file, &at, vec![0; 8], &attachment.props);
            if let Some(item) = &attachment.item {
                file = item.store(file, &format!("{at}__substg1.0_3701000D/"), false);
            }
        }
        file
    }

    fn storage(
        &self,
        mut file: Compound,
        at: &str,
        header: Vec<u8>,
        props: &[(u16, Prop)],
    ) -> Compound {
        let mut list = header;
        for (id, prop) in props {
            let (kind, value, stream) = self.encode(prop);
            list.extend((u32::from(*id) << 16 | kind).to_le_bytes());
            list.extend(6u32.to_le_bytes());
            list.extend(value);
            if let Some(stream) = stream {
                file = file.stream(&format!("{at}__substg1.0_{id:04X}{kind:04X}"), &stream);
            }
        }
        file.stream(&format!("{at}__properties_version1.0"), &list)
    }

    /// Type, value in the list, stream.
    fn encode(&self, prop: &Prop) -> (u32, [u8; 8], Option<Vec<u8>>) {
        let sized = |size: usize| (size as u64).to_le_bytes();
        match prop {
            Prop::Number(number) => (0x03, u64::from(*number).to_le_bytes(), None),
            Prop::Time(time) => (0x40, time.to_le_bytes(), None),
            Prop::Binary(bytes) => (0x102, sized(bytes.len()), Some(bytes.clone())),
            Prop::Text(text) => {
                let (kind, bytes, zero) = self.encode_text(text);
                (kind, sized(bytes.len() + zero), Some(bytes))
            }
        }
    }

    fn encode_text(&self, text: &str) -> (u32, Vec<u8>, usize) {
        match self.ansi {
            Some((_, encoding)) => (0x1e, encoding.encode(text).0.into_owned(), 1),
            None => {
                let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                (0x1f, wide, 2)
            }
        }
    }

    /// The item as TNEF.
    pub(crate) fn tnef(&self) -> Vec<u8> {
        let mut out = 0x223e_9f78_u32.to_le_bytes().to_vec();
        out.extend(1u16.to_le_bytes());
        attribute(&mut out, 1, 0x0008_9006, &0x0001_0000_u32.to_le_bytes());
        let page = self.ansi.map_or(1252, |(page, _)| page);
        let pages = [page.to_le_bytes(), [0; 4]].concat();
        attribute(&mut out, 1, 0x0006_9007, &pages);
        attribute(&mut out, 1, 0x0006_9003, &self.tnef_props(&self.props));
        if !self.recipients.is_empty() {
            let mut rows = (self.recipients.len() as u32).to_le_bytes().to_vec();
            for row in &self.recipients {
                rows.extend(self.tnef_props(row));
            }
            attribute(&mut out, 1, 0x0006_9004, &rows);
        }
        for attachment in &self.attachments {
            attribute(&mut out, 2, 0x0006_9002, &[0; 14]);
            let mut props = attachment.props.clone();
            // Contents stand in an attribute of their own.
            let content = props.iter().position(|(id, _)| *id == 0x3701);
            if let Some((_, Prop::Binary(content))) = content.map(|at| props.remove(at)) {
                attribute(&mut out, 2, 0x0006_800f, &content);
            }
            let mut list = self.tnef_props(&props);
            if let Some(item) = &attachment.item {
                let count = props.len() as u32 + 1;
                list[..4].copy_from_slice(&count.to_le_bytes());
                let mut object = vec![7, 3, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
                object.extend(item.tnef());
                list.extend(0x3701_000d_u32.to_le_bytes());
                list.extend(1u32.to_le_bytes());
                padded(&mut list, &object);
            }
            attribute(&mut out, 2, 0x0006_9005, &list);
        }
        out
    }

    fn tnef_props(&self, props: &[(u16, Prop)]) -> Vec<u8> {
        let mut out = (props.len() as u32).to_le_bytes().to_vec();
        for (id, prop) in props {
            let (kind, value, stream) = self.encode(prop);
            out.extend((u32::from(*id) << 16 | kind).to_le_bytes());
            match stream {
                Some(mut stream) => {
                    let zero = match kind {
                        0x1e => 1,
                        0x1f => 2,
                        _ => 0,
                    };
                    stream.extend(vec![0; zero]);
                    out.extend(1u32.to_le_bytes());
                    padded(&mut out, &stream);
                }
                None if kind == 0x03 => out.extend(&value[..4]),
                None => out.extend(value),
            }
        }
        out
    }
}

fn padded(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend((bytes.len() as u32).to_le_bytes());
    out.extend(bytes);
    out.extend(vec![0; bytes.len().wrapping_neg() % 4]);
}

/// Writes an attribute of TNEF with its checksum.
pub(crate) fn attribute(out: &mut Vec<u8>, level: u8, number: u32, data: &[u8]) {
    out.push(level);
    out.extend(number.to_le_bytes());
    out.extend((data.len() as u32).to_le_bytes());
    out.extend(data);
    let sum = data
        .iter()
        .fold(0u16, |sum, b| sum.wrapping_add(u16::from(*b)));
    out.extend(sum.to_le_bytes());
}

/// Compresses RTF (MS-OXRTFCP), looking for the longest run at every place.
pub(crate) fn compress_rtf(rtf: &[u8]) -> Vec<u8> {
    const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
    let all = [START, rtf].concat();
    let mut tokens: Vec<Vec<u8>> = vec![];
    let mut at = START.len();
    while at < all.len() {
        let from = at.saturating_sub(4000);
        let run = |start: usize| {
            (0..17.min(all.len() - at))
                .take_while(|n| all[start + n] == all[at + n])
                .count()
        };
        let best = (from..at).max_by_key(|start| run(*start)).unwrap_or(from);
        let length = run(best);
        if length >= 2 {
            let reference = ((best % 4096) << 4 | (length - 2)) as u16;
            tokens.push(reference.to_be_bytes().to_vec());
            at += length;
        } else {
            tokens.push(vec![all[at]]);
            at += 1;
        }
    }
    tokens.push((((at % 4096) << 4) as u16).to_be_bytes().to_vec());
    let mut content = vec![];
    for group in tokens.chunks(8) {
        let bits = group.iter().enumerate();
        content.push(bits.fold(0u8, |bits, (n, token)| {
            bits | u8::from(token.len() == 2) << n
        }));
        content.extend(group.concat());
    }
    let mut crc = 0u32;
    for b in &content {
        crc ^= u32::from(*b);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            };
        }
    }
    let mut out = (content.len() as u32 + 12).to_le_bytes().to_vec();
    out.extend((rtf.len() as u32).to_le_bytes());
    out.extend(b"LZFu");
    out.extend(crc.to_le_bytes());
    out.extend(content);
    out
}
