//! Files that go beyond one limit each, by as little as can be: name and content.

use super::ooxml::{DOCX, document};
use super::pdf::Pdf;
use super::zip::{File as Entry, zip};
use miwake_basics::base64;

pub fn page(body: &str) -> Vec<u8> {
    format!("<html><body><p>x</p>{body}</body></html>").into_bytes()
}

pub fn svg(declared: &str) -> Vec<u8> {
    format!("<!DOCTYPE svg [{declared}]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")
        .into_bytes()
}

pub fn members() -> (&'static str, Vec<u8>) {
    let mut packed = flate2::write::GzEncoder::new(vec![], flate2::Compression::default());
    std::io::Write::write_all(&mut packed, b"a").expect("memory");
    ("a.gz", packed.finish().expect("memory").repeat(1_001))
}

pub fn ends() -> (&'static str, Vec<u8>) {
    let mut bytes = zip(&[Entry::new("a.txt", b"a")]);
    let end = [b"PK\x05\x06".as_slice(), &[0xff; 18]].concat();
    bytes.extend(end.repeat(9));
    ("a.zip", bytes)
}

pub fn long_link() -> (&'static str, Vec<u8>) {
    let user = "a".repeat(16 * 1024);
    (
        "a.html",
        page(&format!("<a href='https://{user}@evil.test/'>x</a>")),
    )
}

pub fn monikers() -> (&'static str, Vec<u8>) {
    let link = b"\xe0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\x00\xaa\x00\x4b\xa9\x0b\0\0\0\0";
    let stream = link.repeat(10_001);
    (
        "a.ppt",
        super::compound::Compound::new()
            .stream("PowerPoint Document", &stream)
            .build(),
    )
}

pub fn macro_urls() -> (&'static str, Vec<u8>) {
    let urls: String = (0..501)
        .map(|n| format!("x = \"https://a{n}.test/\"\n"))
        .collect();
    let project = super::ooxml::vba_project("Module1", &format!("Sub Tidy()\n{urls}End Sub\n"));
    ("a.doc", project)
}

pub fn note(
    names: impl Iterator<Item = String>,
    size: impl Fn(usize) -> usize,
) -> (&'static str, Vec<u8>) {
    let mut bytes = b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3".to_vec();
    for name in names {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.extend(super::le::<4>(size(wide.len()) as u64));
        bytes.extend(wide);
        bytes.extend([0, 0]);
    }
    ("a.one", bytes)
}

pub fn note_names() -> (&'static str, Vec<u8>) {
    note((0..201).map(|n| format!("file{n}.pdf")), |size| size)
}

pub fn note_candidates() -> (&'static str, Vec<u8>) {
    note((0..20_001).map(|n| format!("{n}.pdf")), |_| 0)
}

pub fn docx(body: &str) -> (&'static str, Vec<u8>) {
    let body = format!("<w:document><w:body>{body}</w:body></w:document>");
    (
        "a.docx",
        document(DOCX, &[("word/document.xml", body.as_bytes())]),
    )
}

pub fn fields_in_fields() -> (&'static str, Vec<u8>) {
    docx(&"<w:fldChar w:fldCharType=\"begin\"/>".repeat(33))
}

pub fn long_field() -> (&'static str, Vec<u8>) {
    let code = "x".repeat(8 * 1024 + 1);
    docx(&format!(
        "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>{code}</w:instrText>"
    ))
}

pub fn rtf(body: &str) -> (&'static str, Vec<u8>) {
    ("a.rtf", format!("{{\\rtf1 {body}}}").into_bytes())
}

pub fn rtf_objects() -> (&'static str, Vec<u8>) {
    rtf(&"{\\object{\\*\\objdata 00}}".repeat(201))
}

pub fn rtf_fields() -> (&'static str, Vec<u8>) {
    rtf(&"{\\field{\\*\\fldinst PAGE}}".repeat(20_001))
}

pub fn rtf_groups() -> (&'static str, Vec<u8>) {
    rtf(&"{".repeat(513))
}

pub fn rtf_field() -> (&'static str, Vec<u8>) {
    rtf(&format!(
        "{{\\field{{\\*\\fldinst {}}}}}",
        "x".repeat(8 * 1024 + 1)
    ))
}

pub fn formulas() -> (&'static str, Vec<u8>) {
    ("a.csv", b"=A1\n".repeat(50_001))
}

/// A page in a page, five times.
pub fn layers() -> String {
    let mut text = "<script>location = 'https://evil.test/'; // and more of it</script>".to_owned();
    for _ in 0..5 {
        text = format!(
            "<script>eval(atob('{}'))</script>",
            base64::encode(text.as_bytes())
        );
    }
    text
}

pub fn encoded(count: usize) -> String {
    let text = |n: usize| base64::encode(format!("<b>nothing of note here: {n}</b>").as_bytes());
    (0..count).map(|n| format!("a('{}');\n", text(n))).collect()
}

pub fn texts() -> String {
    encoded(1_001)
}

pub fn strings() -> (&'static str, Vec<u8>) {
    let run = format!("'{}' ", "a".repeat(40));
    ("a.html", page(&run.repeat(20_001)))
}

pub fn pictures() -> (&'static str, Vec<u8>) {
    let picture = base64::encode(&[b"GIF89a".as_slice(), &[0; 30]].concat());
    let picture = format!("<img src='data:image/gif;base64,{picture}'>");
    ("a.html", page(&picture.repeat(101)))
}

pub fn nested() -> String {
    let inner = |n: usize| format!("<!ENTITY b{n} '&b{};'>", n + 1);
    let all: String = (0..20).map(inner).collect();
    format!("<!ENTITY a '&b0;'>{all}")
}

pub fn laughs() -> String {
    format!(
        "<!ENTITY a '{}'><!ENTITY b '{}'>",
        "&b;".repeat(1_000),
        "ha".repeat(500)
    )
}

pub fn named() -> String {
    format!("<!ENTITY {} 'x'>", "n".repeat(65))
}

pub fn pdf(page: Pdf) -> (&'static str, Vec<u8>) {
    ("a.pdf", page.build())
}

pub fn objects() -> (&'static str, Vec<u8>) {
    let objects = "1 0 obj 1 endobj\n".repeat(200_001);
    ("a.pdf", format!("%PDF-1.4\n{objects}%%EOF").into_bytes())
}

pub fn pdf_pictures() -> (&'static str, Vec<u8>) {
    let picture =
        "/Subtype /Image /Width 21 /Height 21 /BitsPerComponent 1 /ColorSpace /DeviceGray";
    pdf((5..46).fold(Pdf::page("", "", ""), |pdf, n| {
        pdf.stream(n, picture, &[0; 63])
    }))
}

pub fn fonts() -> (&'static str, Vec<u8>) {
    let fonts: String = (0..301).map(|n| format!("/F{n} 9 0 R ")).collect();
    pdf(Pdf::page(
        "",
        &format!("/Resources << /Font << {fonts} >> >>"),
        "",
    ))
}

pub fn long_string() -> (&'static str, Vec<u8>) {
    let text = "x".repeat(256 * 1024 + 1);
    pdf(Pdf::page("", "", "").object(5, &format!("<< /S /URI /URI ({text}) >>")))
}

pub fn deep() -> (&'static str, Vec<u8>) {
    let (open, close) = ("<< /A ".repeat(101), ">>".repeat(101));
    pdf(Pdf::page("", "", "").object(5, &format!("{open} 1 {close}")))
}

pub fn pdf_filters() -> (&'static str, Vec<u8>) {
    let filters = "/Type /ObjStm /First 0 /Filter [/AHx /AHx /AHx /AHx /AHx /AHx]";
    pdf(Pdf::page("", "", "").raw_stream(5, filters, b"00"))
}

pub fn long_content() -> (&'static str, Vec<u8>) {
    let content = vec![b' '; 16 * 1024 * 1024 + 1];
    let page = "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>";
    pdf(Pdf::page("", "", "")
        .raw_stream(5, "", &content)
        .object(6, page))
}

pub fn pages() -> (&'static str, Vec<u8>) {
    let pages = "1 0 obj<</Type/Page>>endobj\n".repeat(50_001);
    ("a.pdf", format!("%PDF-1.4\n{pages}%%EOF").into_bytes())
}

pub fn places() -> (&'static str, Vec<u8>) {
    let places: String = (0..9).map(|n| format!("<< /Font {n} 0 R >> ")).collect();
    pdf(Pdf::page("", "", "").object(5, &format!("[{places}]")))
}

pub fn operands() -> (&'static str, Vec<u8>) {
    pdf(Pdf::page(
        "",
        "",
        &format!("BT [{}] TJ ET", "1 ".repeat(20_001)),
    ))
}

pub fn autorun() -> (&'static str, Vec<u8>) {
    (
        "autorun.inf",
        [b"[autorun]\n".as_slice(), &[b' '; 64 * 1024]].concat(),
    )
}

pub fn long_script() -> (&'static str, Vec<u8>) {
    ("a.vbs", b"Dim a\r\n".repeat(8 * 1024 * 1024 / 7 + 1))
}
