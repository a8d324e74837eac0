//! The promise of docs/DESIGN.md for what looks inside: at most six times the file, and 64 MB. The files are those that
//! took most, or would if something were kept for each of their pieces.

use miwake_inspect::{Hints, Limits, inspect};
use miwake_memory::{Counting, peak};
use std::io::Write as _;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const MB: usize = 1024 * 1024;

/// Fails where more is held than promised. `least` is what has to be held, so that no test passes unread.
fn assert_kept(name: &str, file: &[u8], least: usize) {
    let held = peak(|| inspect(name, file, &Hints::default(), &Limits::DEFAULT));
    assert!(held >= least, "{name}: {held} bytes, nothing was read");
    assert!(
        held <= 6 * file.len() + 64 * MB,
        "{name}: {held} bytes for {}",
        file.len()
    );
}

fn zlib(content: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(vec![], flate2::Compression::fast());
    packed.write_all(content).expect("memory");
    packed.finish().expect("memory")
}

/// A PDF of these objects.
fn pdf(objects: &[&[u8]]) -> Vec<u8> {
    [b"%PDF-1.7\n", objects.concat().as_slice(), b"\n%%EOF"].concat()
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let packed = zlib(content);
    let head = format!("9 0 obj<</Filter/FlateDecode{entries}>>stream\n");
    [head.as_bytes(), &packed, b"\nendstream endobj\n"].concat()
}

/// `piece` as often as it makes so many bytes.
fn times(piece: &str, bytes: usize) -> Vec<u8> {
    piece.repeat(bytes / piece.len()).into_bytes()
}

#[test]
fn object_streams_take_what_they_unpack_to() {
    for piece in [
        "<<>>",
        "<</S/A>>",
        "<</A 1 0 R/B 2 0 R>>",
        "<</S/Launch/F(a)>>",
        "<</A",
        "[",
        "(a)",
        "/A",
    ] {
        let content = [b"1 0 <<".as_slice(), &times(piece, 8 * MB)].concat();
        let file = pdf(&[&stream("/Type/ObjStm/N 1/First 4", &content)]);
        assert_kept(&format!("{piece}.pdf"), &file, 8 * MB);
    }
}

#[test]
fn objects_take_what_the_file_holds() {
    let references: String = (0..300).map(|n| format!("/{n} 1 0 R")).collect();
    for piece in [
        "1 0 obj<<>>stream\nendstream ",
        "1 0 obj<</S/URI/URI(a)>>",
        "1 0 obj 5 ",
        "1 0 obj<</Type/Page>>",
        "1 0 obj<</Type/Font/F 1 0 R>>",
        "1 0 obj (",
        &format!("1 0 obj<<{references}>>stream\nendstream "),
    ] {
        let content = times(piece, 2 * MB);
        assert_kept(&format!("{piece:.20}.pdf"), &pdf(&[&content]), 256);
    }
}

#[test]
fn maps_of_fonts_are_small() {
    let codes = times("<0001><0061>", 8 * MB);
    let map = [b"beginbfchar ".as_slice(), &codes].concat();
    let page = b"1 0 obj<</Type/Page/Contents 8 0 R/Resources<</Font<</F 2 0 R>>>>>>endobj \
        2 0 obj<</Type/Font/Subtype/Type0/ToUnicode 9 0 R>>endobj \
        8 0 obj<<>>stream\nBT /F 1 Tf (a) Tj ET\nendstream endobj ";
    assert_kept("map.pdf", &pdf(&[page, &stream("", &map)]), 8 * MB);
}

#[test]
fn pages_and_scripts_take_what_they_hold() {
    for (name, piece) in [
        ("a.html", "<p onclick=a()>"),
        ("a.html", "<script>location='https://a.test/'</script>"),
        (
            "a.html",
            "<script>a('PGI+bm90aGluZyBvZiBub3RlIGF0IGFsbA==')</script>",
        ),
        (
            "a.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><a href='&amp;'/>",
        ),
        (
            "a.js",
            "String.fromCharCode(60,98,62,104,105,32,60,47,98,62);",
        ),
        ("a.csv", "=A1+B1,"),
        ("a.url", "[InternetShortcut]\nURL=https://a.test/\n"),
        ("a.rtf", "{\\rtf1{\\field{\\*\\fldinst A}}"),
    ] {
        assert_kept(name, &times(piece, 2 * MB), 256);
    }
}
