//! The promise of docs/DESIGN.md: reading and checking take at most six times the input, and 64 MB. The inputs are
//! those that took most, or would if something were copied for each of them.

use miwake_basics::base64;
use miwake_checks::{Environment, analyse};
use miwake_mail::{Limits, read};
use miwake_memory::{Counting, peak};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const HEAD: &str = "From: a@example.jp\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
const MB: usize = 1024 * 1024;

/// Fails where more is held than promised.
fn assert_kept(name: &str, mail: &[u8]) {
    let most = 6 * mail.len() + 64 * MB;
    let reading = peak(|| read(mail, &Limits::DEFAULT));
    let checking = peak(|| {
        let mail = read(mail, &Limits::DEFAULT);
        drop(analyse(&mail, &[], &Environment::default()));
    });
    assert!(
        reading > 0 && checking >= reading,
        "{name}: nothing is counted"
    );
    assert!(
        checking <= most,
        "{name}: {checking} bytes for {} of input",
        mail.len()
    );
}

fn html(body: &str) -> Vec<u8> {
    format!("{HEAD}Content-Type: text/html\r\n\r\n<html>{body}").into_bytes()
}

#[test]
fn style_sheets_do_not_multiply() {
    let names: Vec<String> = (0..3_990).map(|n| format!(".a{n}")).collect();
    let rule = |body: &str| format!("<style>{}{{{body}}}</style>x", names.join(","));
    assert_kept("long rule", &html(&rule(&"color:red;".repeat(20_000))));
    let each: String = names
        .iter()
        .map(|n| format!("{n}{{color:red;width:0;top:0}}"))
        .collect();
    assert_kept("many rules", &html(&format!("<style>{each}</style>x")));
    let one = rule(&"color:red;".repeat(20_000));
    let part = format!("--b\r\nContent-Type: text/html\r\n\r\n<html>{one}\r\n");
    let many = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        part.repeat(20)
    );
    assert_kept("many pages", many.as_bytes());
}

#[test]
fn lengthy_pages_take_what_they_hold() {
    for piece in [
        "<b>",
        "<i/>",
        "<p>",
        "<a href=x>",
        "<a href=http://a.example/>y</a>",
        "<i hidden>a</i>b",
        "<font face=a",
        "&lt;",
        "あ",
        "http://a.example ",
    ] {
        assert_kept(piece, &html(&piece.repeat(2 * MB / piece.len())));
    }
    assert_kept("attributes", &html(&format!("<a {}>", "b ".repeat(MB))));
    assert_kept(
        "style attributes",
        &html(&"<b style=color:red>".repeat(100_000)),
    );
    let page = format!(
        "--b\r\nContent-Type: text/html\r\n\r\n<html>{}\r\n",
        "<b>x ".repeat(2 * MB / 5)
    );
    let many = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        page.repeat(4)
    );
    assert_kept("pages", many.as_bytes());
}

#[test]
fn lengthy_texts_take_what_they_hold() {
    for (name, text) in [
        ("letters", "a"),
        ("words", "a "),
        ("lines", "a\n"),
        ("links", "www.a.b "),
        ("kana", "あ"),
    ] {
        let page = format!("--b\r\n\r\n{}\r\n", text.repeat(2 * MB / text.len()));
        let many = format!(
            "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
            page.repeat(4)
        );
        assert_kept(name, many.as_bytes());
    }
    // One byte each, three when read.
    let kana = [
        format!("{HEAD}Content-Type: text/plain; charset=shift_jis\r\n\r\n").as_bytes(),
        &vec![0xb1; 2 * MB],
    ]
    .concat();
    assert_kept("half-width", &kana);
}

#[test]
fn levels_do_not_keep_copies() {
    // Each level is decoded, and the part behind it needs what holds it.
    let mut mail = "x".repeat(4 * MB).into_bytes();
    for level in 0..20 {
        let body = [format!("--b{level}\r\nContent-Type: multipart/mixed; boundary=b{}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", level - 1).as_bytes(), &mail, format!("\r\n--b{level}\r\n\r\ny\r\n--b{level}--\r\n").as_bytes()].concat();
        mail = escaped(&body);
    }
    let head = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b19\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    );
    assert_kept("quoted-printable", &[head.as_bytes(), &mail].concat());

    let mut mail = [b"Subject: x\r\n\r\n".as_slice(), &vec![b'x'; 3 * MB]].concat();
    for _ in 0..6 {
        let encoded = base64::encode_lines(&mail, 76);
        mail = format!(
            "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}"
        )
        .into_bytes();
    }
    assert_kept("base64", &mail);
}

/// The dashes at line starts as quoted-printable writes them, so that each level must be decoded to be seen.
fn escaped(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes).replace('=', "=3D");
    text.replace("\n--", "\n=2D-")
        .replacen("--b", "=2D-b", 1)
        .into_bytes()
}

#[test]
fn lengthy_parts_and_fields_take_what_they_hold() {
    let nested = format!(
        "--b\r\nContent-Type: multipart/mixed\r\n\r\n{}",
        "--zz\r\nxx\r\n".repeat(2_000)
    );
    let many = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        nested.repeat(900)
    );
    assert_kept("unclosed multiparts", many.as_bytes());

    let part = format!("--b\r\n{}\r\nx\r\n", "a:\r\n".repeat(2_000));
    let many = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        part.repeat(990)
    );
    assert_kept("fields of parts", many.as_bytes());

    for (name, list) in [
        ("short", "a@b,"),
        ("usual", "someone.somewhere@mail.example.jp, "),
    ] {
        let field = format!("Reply-To: {}\r\n", list.repeat(40_000 / list.len()));
        assert_kept(name, format!("{HEAD}{}\r\nx", field.repeat(450)).as_bytes());
    }
    let files: String = (0..990).map(|n| format!("--b\r\nContent-Disposition: attachment; filename=a{n}.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n", "QUFB".repeat(5_000))).collect();
    assert_kept(
        "files",
        format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{files}").as_bytes(),
    );
    let files = "begin 644 a\n#0V%T\n`\nend\n".repeat(80_000);
    assert_kept("files in the text", format!("{HEAD}\r\n{files}").as_bytes());
    let params: String = (0..5_000).map(|n| format!("; boundary=b{n}")).collect();
    let part = format!("--b\r\nContent-Type: multipart/mixed{params}\r\n\r\nx\r\n");
    assert_kept(
        "boundaries",
        format!(
            "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
            part.repeat(200)
        )
        .as_bytes(),
    );
}
