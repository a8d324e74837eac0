//! The text that people read in a file, of each format, and how much of it is kept.

mod both;
mod build;

use both::inspect;
use build::ooxml::{DOCX, PPTX, XLSX, document};
use build::pdf::Pdf;
use build::zip::{File as Entry, zip};
use miwake_inspect::{Hints, Inspection, Limits, Unread};

fn all(name: &str, bytes: &[u8]) -> Inspection {
    inspect(name, bytes, &Hints::default(), &Limits::DEFAULT)
}

fn text(name: &str, bytes: &[u8]) -> String {
    let inside = all(name, bytes);
    let file = inside.files.into_iter().next().expect("the file itself");
    assert_eq!(file.unread, [], "{name}");
    file.text
}

/// The texts of all files, with their names.
fn texts(inside: &Inspection) -> Vec<(&str, &str)> {
    let files = inside.files.iter().filter(|file| !file.text.is_empty());
    files
        .map(|file| (file.name.as_str(), file.text.as_str()))
        .collect()
}

#[test]
fn text_files_of_any_name_are_read_in_any_charset() {
    let said = "お支払い方法を\r\n\r\n\r\n更新  してください。\n";
    let read = "お支払い方法を\n\n更新 してください。";
    for name in [
        "a.txt",
        "a.md",
        "a.log",
        "a.csv",
        "a.json",
        "link.url.txt",
        "a",
        "",
    ] {
        assert_eq!(text(name, said.as_bytes()), read, "{name}");
    }
    let (shift_jis, _, _) = encoding_rs::SHIFT_JIS.encode(said);
    assert_eq!(text("a.txt", &shift_jis), read);
    let wide: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(said.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(text("a.txt", &wide), read);
    // What would start something under another name is a text under this one.
    let shortcut = "[InternetShortcut]\nURL=https://pay.test/a\nPay now";
    assert_eq!(text("a.url.txt", shortcut.as_bytes()), shortcut);
    assert_eq!(text("a.url", shortcut.as_bytes()), "");
    // Words of a script make no script of it.
    let script = "Please type: powershell -enc AAAA";
    assert_eq!(text("a.txt", script.as_bytes()), script);
}

#[test]
fn a_long_text_is_read_up_to_the_limit_and_what_is_cut_is_told() {
    let of = |count: usize| all("a.txt", "請求 ".repeat(count).as_bytes());
    let whole = of(130_000);
    assert_eq!(whole.files[0].text.trim_end().chars().count(), 389_999);
    assert!(whole.files[0].unread.is_empty());
    let cut = of(150_000);
    assert_eq!(cut.files[0].text.chars().count(), 400_000);
    assert_eq!(cut.files[0].unread, [Unread::TooLarge]);
    // A long list of values, some of them below nought.
    let list = "2026-01-01,-1.5,-20,\"-3\"\n".repeat(400_000);
    for name in ["a.csv", "a.log"] {
        let inside = all(name, list.as_bytes());
        assert!(inside.files[0].text.starts_with("2026-01-01,-1.5"));
        assert_eq!(inside.files[0].unread, [Unread::TooLarge], "{name}");
    }
}

#[test]
fn a_text_behind_many_others_is_read_or_told() {
    let long = "請求 ".repeat(30_000);
    let names: Vec<String> = (0..6).map(|n| format!("{n}.txt")).collect();
    let entries = names.iter().map(|name| Entry::new(name, long.as_bytes()));
    let entries: Vec<Entry> = entries.chain([Entry::new("z.txt", b"\r\n")]).collect();
    let inside = all("a.zip", &zip(&entries));
    let unread: Vec<_> = inside
        .files
        .iter()
        .filter(|file| file.unread == [Unread::TooLarge])
        .map(|file| (file.name.as_str(), file.text.is_empty()))
        .collect();
    assert_eq!(unread, [("4.txt", false), ("5.txt", true)]);
}

#[test]
fn markup_is_read_as_it_is_seen() {
    let xml = "<?xml version='1.0'?><a href='x'>Pay&#10;<b>now</b><![CDATA[<here>]]></a>";
    assert_eq!(text("a.xml", xml.as_bytes()), "Pay\nnow\n<here>");
    let page = "<html><body><p>Pay</p><p style='display:none'>unseen</p><script>x()</script>now";
    assert_eq!(text("a.html", page.as_bytes()), "Pay\n\nnow");
}

#[test]
fn cards_and_calendars_tell_what_programs_show() {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nitem1.URL:https://pay.test/a\r\n\
        NOTE;LANGUAGE=\"ja:x\":お支払い\\n更新\\, はい\r\nPHOTO:AAAA\r\n\
        TITLE;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:=90=BF=\r\n=8B=81\r\nEND:VCARD\r\n";
    assert_eq!(
        text("a.vcf", card.as_bytes()),
        "https://pay.test/a\nお支払い\n更新, はい\n請求"
    );
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1@example.com\nSUMMARY:お支払い\n";
    let mut calendar = calendar.as_bytes().to_vec();
    let word = "更新".as_bytes();
    // Folded within a character.
    calendar.extend(
        [
            b"DESCRIPTION:",
            &word[..4],
            b"\r\n ",
            &word[4..],
            b"\nEND:VEVENT\nEND:VCALENDAR\n",
        ]
        .concat(),
    );
    assert_eq!(text("a.ics", &calendar), "お支払い\n更新");
}

#[test]
fn mails_are_read_in_any_wrapping() {
    let mail = "From: a@example.com\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n\
        Subject: =?utf-8?B?44GK5pSv5omV44GE?=\nContent-Type: multipart/mixed; boundary=b\n\n\
        --b\n\nsee below\n--b\nContent-Disposition: attachment; filename=in.txt\n\ninner\n--b--\n";
    let read = "お支払い\nsee below";
    for name in ["a.eml", "a.dat", "a.txt"] {
        let inside = all(name, mail.as_bytes());
        assert_eq!(texts(&inside), [(name, read), ("in.txt", "inner")]);
    }
    let inside = all("a.zip", &zip(&[Entry::new("a.eml", mail.as_bytes())]));
    assert_eq!(texts(&inside), [("a.eml", read), ("in.txt", "inner")]);
    // Too few fields to be told by them: the name says it.
    let short = "Subject: pay\nContent-Transfer-Encoding: base64\n\nbm93\n";
    assert_eq!(text("a.eml", short.as_bytes()), "pay\nnow");
}

#[test]
fn rtf_is_read_without_what_is_hidden() {
    let rtf = br"{\rtf1\ansi\ansicpg932{\fonttbl{\f0 Name;}}{\info{\title no}}\'90\'bf\u27714?\par{\v no{\b no}\v0 a}\tab b\v no\plain c{\*\unknown no}}";
    assert_eq!(text("a.rtf", rtf), "請求\na bc");
}

#[test]
fn documents_are_read_as_they_are_seen() {
    let word = "<w:document><w:p><w:r><w:t>Pay</w:t><w:tab/><w:t>by</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>\
        <w:p/><w:p><w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>bank</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p></w:document>";
    let glossary = "<w:document><w:p><w:r><w:t>no</w:t></w:r></w:p></w:document>";
    let parts: &[(&str, &[u8])] = &[
        ("word/glossary/document.xml", glossary.as_bytes()),
        ("word/document.xml", word.as_bytes()),
    ];
    assert_eq!(text("a.docx", &document(DOCX, parts)), "Pay by\nbank");
    let strings = "<sst><si><t>請求</t><rPh sb='0' eb='2'><t>セイキュウ</t></rPh></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>";
    let sheet = "<worksheet><row><c><v>7</v></c><c t='str'><f>A1</f><v>made</v></c><c t='s'><v>0</v></c><c t='inlineStr'><is><t>in</t></is></c></row></worksheet>";
    let parts: &[(&str, &[u8])] = &[
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    assert_eq!(text("a.xlsx", &document(XLSX, parts)), "請求\nab\nmade\nin");
    let slide =
        "<p:sld><a:p><a:r><a:t>Pay</a:t></a:r><a:br/><a:r><a:t>now</a:t></a:r></a:p></p:sld>";
    let pattern = "<p:sldLayout><a:p><a:r><a:t>no</a:t></a:r></a:p></p:sldLayout>";
    let parts: &[(&str, &[u8])] = &[
        ("ppt/slideLayouts/slideLayout1.xml", pattern.as_bytes()),
        ("ppt/slides/slide1.xml", slide.as_bytes()),
    ];
    assert_eq!(text("a.pptx", &document(PPTX, parts)), "Pay\nnow");
}

#[test]
fn pdf_text_is_read_by_the_fonts() {
    let map = b"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0003> [<8ACB> <6C42> <66F8>] endbfrange";
    let content = "BT /F1 12 Tf 72 700 Td [(Pay)-300(n)20(ow\\351)] TJ 0 -14 Td (by) Tj 30 0 Td (card) Tj 3 Tr (no) Tj 0 Tr ET \
        q BT /F2 12 Tf 1 0 0 1 72 600 Tm <000100020003> Tj ET Q BT /F3 12 Tf 1 0 0 1 72 500 Tm <90BF> Tj ET BI /W 1 ID (((\nEI /Form Do";
    let pdf = Pdf::page(
        "",
        "/Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 8 0 R >> >>",
        content,
    )
    .object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    .object(
        6,
        "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 7 0 R >>",
    )
    .stream(7, "", map)
    .object(
        8,
        "<< /Type /Font /Subtype /Type0 /Encoding /90ms-RKSJ-H >>",
    )
    .stream(
        9,
        "/Type /XObject /Subtype /Form",
        b"BT /F9 9 Tf (form) Tj ET",
    );
    assert_eq!(
        text("a.pdf", &pdf.build()),
        "Pay nowé\nby card\n請求書\n請\nform"
    );
}

#[test]
fn pdf_names_are_looked_up_where_they_are_used() {
    let map = |text: &str| format!("1 beginbfchar <61> <{text}> endbfchar").into_bytes();
    let pdf = Pdf::default()
        .object(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .object(
            2,
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Resources 12 0 R >>",
        )
        .object(3, "<< /Type /Page /Parent 2 0 R /Contents [5 0 R 6 0 R] >>")
        .object(
            4,
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font 13 0 R >> >>",
        )
        .stream(5, "", b"BT /F1 9 Tf (a) Tj ET")
        .stream(6, "", b"BT 0 -20 Td (a) Tj ET")
        .object(7, "<< /Type /Font /Subtype /TrueType /ToUnicode 9 0 R >>")
        .object(8, "<< /Type /Font /Subtype /TrueType /ToUnicode 10 0 R >>")
        .stream(9, "", &map("0031"))
        .stream(10, "", &map("0032"))
        .object(12, "<< /Font << /F1 7 0 R >> >>")
        .object(13, "<< /F1 8 0 R >>");
    assert_eq!(text("a.pdf", &pdf.build()), "1\n1\n2");
}

#[test]
fn pdf_text_that_cannot_be_read_makes_nothing_incomplete() {
    let fonts = "/Resources << /Font << /F1 5 0 R >> >>";
    let identity = "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>";
    let pdf = Pdf::page("", fonts, "BT /F1 9 Tf <00010002> Tj ET").object(5, identity);
    assert_eq!(text("a.pdf", &pdf.build()), "");
    let packed = Pdf::page("", "", "").raw_stream(4, "/Filter /LZWDecode", b"BT (x) Tj ET");
    assert_eq!(text("a.pdf", &packed.build()), "");
}

#[test]
fn hostile_pdf_text_is_read_in_time() {
    // Each of many pages shows the same large stream, and each font name is asked for again and again.
    let content = "BT /F1 9 Tf (a) Tj 9 0 Td ((unfinished ".repeat(10_000);
    let mut pdf = Pdf::default().stream(4, "", content.as_bytes());
    for number in 10..400 {
        pdf = pdf.object(number, "<< /Type /Page /Contents 4 0 R /Parent 9 0 R >>");
    }
    let _ = all("a.pdf", &pdf.build());
}
