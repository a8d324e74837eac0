//! Builds PDFs: objects, streams, object streams, incremental updates. The cross-reference table is right, so that
//! other programs open them too.

use super::picture::zlib;

/// A PDF that is being written.
pub struct Pdf {
    bytes: Vec<u8>,
    offsets: Vec<(u32, usize)>,
    /// More entries of the trailer.
    pub trailer: String,
}

impl Default for Pdf {
    fn default() -> Self {
        Self {
            bytes: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
            offsets: vec![],
            trailer: String::new(),
        }
    }
}

impl Pdf {
    /// A catalogue (with more entries), one page (with more entries) that shows `content`; objects 1 to 4.
    pub fn page(catalogue: &str, page: &str, content: &str) -> Self {
        Self::default()
            .object(1, &format!("<< /Type /Catalog /Pages 2 0 R {catalogue} >>"))
            .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                3,
                &format!(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} >>"
                ),
            )
            .stream(4, "", content.as_bytes())
    }

    /// An object as it is written.
    pub fn object(mut self, number: u32, body: &str) -> Self {
        self.offsets.push((number, self.bytes.len()));
        self.bytes
            .extend(format!("{number} 0 obj\n{body}\nendobj\n").bytes());
        self
    }

    /// A compressed stream, with more entries in its dictionary.
    pub fn stream(self, number: u32, entries: &str, content: &[u8]) -> Self {
        self.raw_stream(
            number,
            &format!("/Filter /FlateDecode {entries}"),
            &zlib(content),
        )
    }

    /// A stream as it is.
    pub fn raw_stream(mut self, number: u32, entries: &str, content: &[u8]) -> Self {
        self.offsets.push((number, self.bytes.len()));
        let length = content.len();
        self.bytes
            .extend(format!("{number} 0 obj\n<< /Length {length} {entries} >>\nstream\n").bytes());
        self.bytes.extend(content);
        self.bytes.extend(b"\nendstream\nendobj\n");
        self
    }

    /// An object stream of these objects.
    pub fn objects(self, number: u32, objects: &[(u32, &str)]) -> Self {
        let (mut header, mut body) = (String::new(), String::new());
        for (number, object) in objects {
            header += &format!("{number} {} ", body.len());
            body += object;
            body += "\n";
        }
        let entries = format!("/Type /ObjStm /N {} /First {}", objects.len(), header.len());
        self.stream(number, &entries, format!("{header}{body}").as_bytes())
    }

    /// The bytes, with a table of references.
    pub fn build(mut self) -> Vec<u8> {
        self.offsets.sort_unstable();
        let start = self.bytes.len();
        let size = self.offsets.last().map_or(0, |(number, _)| *number) + 1;
        self.bytes.extend(b"xref\n0 1\n0000000000 65535 f \n");
        for (number, offset) in &self.offsets {
            self.bytes
                .extend(format!("{number} 1\n{offset:010} 00000 n \n").bytes());
        }
        let trailer = &self.trailer;
        self.bytes.extend(
            format!(
                "trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
            )
            .bytes(),
        );
        self.bytes
    }
}
