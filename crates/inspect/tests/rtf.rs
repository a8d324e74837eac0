//! RTF, OneNote and tables as text.

mod both;
mod build;

use both::inspect;
use build::compound::Compound;
use miwake_inspect::{File, Hints, IndicatorKind, Inspection, Limits, LinkSource};

fn look(bytes: &[u8]) -> Inspection {
    inspect("a.doc", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn quote(file: &File, kind: IndicatorKind) -> Option<&str> {
    file.indicators
        .iter()
        .find(|indicator| indicator.kind == kind)
        .map(|indicator| indicator.quote.as_str())
}

fn counted(text: &str) -> Vec<u8> {
    let mut out = (text.len() as u32 + 1).to_le_bytes().to_vec();
    out.extend(text.as_bytes());
    out.push(0);
    out
}

/// An embedded object of OLE 1.
fn object(class: &str, content: &[u8]) -> Vec<u8> {
    let mut out = vec![1, 5, 0, 0, 2, 0, 0, 0];
    out.extend(counted(class));
    out.extend([0; 8]);
    out.extend((content.len() as u32).to_le_bytes());
    out.extend(content);
    out
}

fn package(name: &str, content: &[u8]) -> Vec<u8> {
    let mut out = vec![2, 0];
    out.extend(name.as_bytes());
    out.extend(b"\0C:\\a\\b.c\0\0\0\x03\0\x04\0\0\0C:\\\0");
    out.extend((content.len() as u32).to_le_bytes());
    out.extend(content);
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn plain_text_has_nothing() {
    let inside =
        look(b"{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}Hello\\par}");
    assert_eq!(inside.files[0].format, "rtf");
    assert_eq!(inside.files.len(), 1);
    assert!(inside.files[0].indicators.is_empty());
}

#[test]
fn packages_are_children_with_their_name() {
    let data = object("Package", &package("note.js", b"MsgBox 1"));
    let rtf = format!(
        "{{\\rtf1{{\\object\\objemb\\objupdate{{\\*\\objclass Package}}{{\\*\\objdata {}}}}}}}",
        hex(&data)
    );
    let inside = look(rtf.as_bytes());
    assert_eq!(inside.files[1].name, "note.js");
    assert_eq!(inside.files[1].size, 8);
    let file = &inside.files[0];
    assert_eq!(quote(file, IndicatorKind::EmbeddedFile), Some("note.js"));
    assert_eq!(
        quote(file, IndicatorKind::RiskyObject),
        Some("Package (objupdate)")
    );
    assert_eq!(quote(file, IndicatorKind::Obfuscated), None);
}

#[test]
fn digits_are_found_between_junk() {
    let data = object("Package", &package("note.js", b"MsgBox 1"));
    let mut digits = String::new();
    for (at, digit) in hex(&data).chars().enumerate() {
        digits.push(digit);
        match at % 5 {
            0 => digits.push_str("\r\n \t"),
            1 => digits.push_str("{\\*\\abc 123456}"),
            2 => digits.push_str("\\abc12 "),
            3 => digits.push_str("{}"),
            _ => {}
        }
    }
    // Cut header, no closing braces.
    let inside = look(format!("{{\\rt{{\\object{{\\*\\objdata {digits}").as_bytes());
    assert_eq!(inside.files[1].name, "note.js");
    assert!(quote(&inside.files[0], IndicatorKind::Obfuscated).is_some());
}

/// Junk of an odd number of digits before the header, and control words within the data.
#[test]
fn headers_are_found_behind_junk() {
    let digits = hex(&object("eQuAtIoN.3", b"\x1c\0\0\0\x02\0"));
    let (head, tail) = digits.split_at(30);
    let rtf = format!(
        "{{\\rt{{\\object{{\\*\\objdata1 {{\\x1 123}}{head}\\bin000 {tail}\\*\\objupdate5 00}}}}}}"
    );
    let file = &look(rtf.as_bytes()).files[0];
    assert_eq!(
        quote(file, IndicatorKind::RiskyObject),
        Some("eQuAtIoN.3 (objupdate)")
    );
    assert!(quote(file, IndicatorKind::Obfuscated).is_some());
}

#[test]
fn equations_and_linked_objects_are_risky() {
    let equation = object("Equation.3", b"\x1c\0\0\0\x02\0");
    let moniker = {
        let mut stream = vec![1, 0, 0, 2];
        stream.resize(40, 0);
        stream.extend(b"\xe0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\x00\xaa\x00\x4b\xa9\x0b");
        let url: Vec<u8> = "http://object.example.test/a.hta\0"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        stream.extend((url.len() as u32).to_le_bytes());
        stream.extend(url);
        stream
    };
    let compound = Compound::new().stream("\u{1}Ole", &moniker).build();
    let linked = object("OLE2Link", &compound);
    let rtf = format!(
        "{{\\rtf1{{\\object{{\\*\\objdata {}}}}}{{\\object\\objautlink\\objupdate{{\\*\\objdata {}}}}}}}",
        hex(&equation),
        hex(&linked)
    );
    let inside = look(rtf.as_bytes());
    let risky: Vec<&str> = inside.files[0]
        .indicators
        .iter()
        .filter(|indicator| indicator.kind == IndicatorKind::RiskyObject)
        .map(|indicator| indicator.quote.as_str())
        .collect();
    assert_eq!(risky, ["Equation.3", "OLE2Link (objupdate)"]);
    let link = &inside.files[0].links[0];
    assert_eq!(link.href, "http://object.example.test/a.hta");
    assert_eq!(link.from, LinkSource::Fetched);
}

#[test]
fn templates_fields_and_words_are_read() {
    let rtf = b"{\\rtf1\\ansi\\ansicpg932{\\*\\template http://t.example.test/x.dotm}\
        {\\field{\\*\\fldinst {\\rtlch HYPER}{LINK \"https://link.example.test/\"}{\\*\\datafield 00}}{\\fldrslt here}}\
        {\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\windows\\\\\\\\notepad.exe}}\
        \\'83R\\'83\\'93\\'83e\\'83\\'93\\'83c\\u12398 ?\\u26377 ?\\u21177 ?\\u21270 ?}";
    let inside = look(rtf);
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::ExternalTemplate),
        Some("http://t.example.test/x.dotm")
    );
    assert!(
        file.links
            .iter()
            .any(|l| l.href == "https://link.example.test/" && l.from == LinkSource::Link)
    );
    assert!(quote(file, IndicatorKind::Dde).is_some());
    assert!(quote(file, IndicatorKind::AsksToEnable).is_some());
}

#[test]
fn deep_groups_end() {
    let mut rtf = b"{\\rtf1".to_vec();
    rtf.extend(vec![b'{'; 1_000_000]);
    rtf.extend(b"x");
    rtf.extend(vec![b'}'; 1_000_000]);
    assert_eq!(look(&rtf).files[0].format, "rtf");
}

fn note(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3".to_vec();
    out.resize(1_024, 0);
    for (name, content) in files {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        out.extend((name.len() as u32).to_le_bytes());
        out.extend(name);
        out.extend([0; 6]);
        out.extend(b"\xe7\x16\xe3\xbd\x65\x26\x11\x45\xa4\xc4\x8d\x4d\x0b\x7a\x9e\xac");
        out.extend((content.len() as u64).to_le_bytes());
        out.extend([0; 12]);
        out.extend(*content);
    }
    out
}

#[test]
fn files_in_notes_are_children() {
    let inside = look(&note(&[
        ("請求書.js", b"MsgBox 1"),
        ("b.exe", b"MZ\x90\0\x03\0\0\0"),
    ]));
    assert_eq!(inside.files[0].format, "one");
    let names: Vec<&str> = inside.files[1..].iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["請求書.js", "b.exe"]);
    assert_eq!(inside.files[2].size, 8);
}

#[test]
fn tables_as_text_are_read() {
    let csv = |text: &str| {
        inspect(
            "a.csv",
            text.as_bytes(),
            &Hints::default(),
            &Limits::DEFAULT,
        )
    };
    let inside = csv("name,amount\r\na,=cmd|'/c echo, x'!A0\r\n");
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::Dde),
        Some("=cmd|'/c echo, x'!A0")
    );
    let inside = csv("a,\"=1+cmd|'/c echo'!A0\"\n");
    assert!(quote(&inside.files[0], IndicatorKind::Dde).is_some());
    let inside =
        csv("a|b,-1,=SUM(A1:A2),x|'y'!\n=HYPERLINK(\"https://sheet.example.test/x\",\"b\")\n");
    assert!(inside.files[0].indicators.is_empty(), "{inside:?}");
    assert_eq!(
        inside.files[0].links[0].href,
        "https://sheet.example.test/x"
    );
    let slk = b"ID;P\r\nO;E\r\nNN;NAuto_open;ER1C1\r\nC;X1;Y1;EEXEC(\"notepad\")\r\nE\r\n";
    let file = &look(slk).files[0];
    assert_eq!(file.format, "slk");
    assert!(quote(file, IndicatorKind::ExcelFourMacro).is_some());
    assert_eq!(quote(file, IndicatorKind::MacroRunsPrograms), Some("EXEC"));
}

#[test]
fn damaged_files_end() {
    let data = object("Package", &package("note.js", b"MsgBox 1"));
    let rtf = format!(
        "{{\\rtf1\\ansicpg932{{\\*\\template \\\\\\\\h}}{{\\object{{\\*\\objdata {}\\bin3 abc}}}}{{\\field{{\\*\\fldinst DDE}}}}\\u-3\\'8",
        hex(&data)
    );
    build::damage(rtf.as_bytes(), look);
    build::damage(&note(&[("b.exe", b"MZ"), ("c.js", b"x")]), look);
}
