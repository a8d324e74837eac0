//! Office 97 to 2003, macros, installers: what is inside compound files.

mod both;
mod build;

use both::inspect;
use build::compound::Compound;
use build::vba::{Project, module};
use build::xls;
use miwake_inspect::{File, Hints, IndicatorKind, Inspection, Limits, LinkSource, Unread};
use miwake_mail::FileKind;

fn look(bytes: &[u8]) -> Inspection {
    inspect("a.doc", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn quote(file: &File, kind: IndicatorKind) -> Option<&str> {
    file.indicators
        .iter()
        .find(|indicator| indicator.kind == kind)
        .map(|indicator| indicator.quote.as_str())
}

/// A Word file header of the usual size without text; `flags` at their place.
fn word(flags: u16, text: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xec, 0xa5, 0xc1, 0];
    bytes.resize(10, 0);
    bytes.extend(flags.to_le_bytes());
    bytes.resize(1_024, 0);
    bytes.extend(text);
    bytes
}

fn project<'a>(modules: &'a [(&'a str, &'a [u8])]) -> Project<'a> {
    Project {
        modules,
        compiled: &[],
        identifiers: &[],
    }
}

fn with_macro(code: &str) -> Vec<u8> {
    let source = module("ThisDocument", code);
    let file = Compound::new().stream("WordDocument", &word(0, b""));
    project(&[("ThisDocument", &source)])
        .put(file, "Macros")
        .build()
}

#[test]
fn a_plain_document_has_nothing() {
    let inside = look(
        &Compound::new()
            .stream("WordDocument", &word(0, b"Hello"))
            .build(),
    );
    let [file] = inside.files.as_slice() else {
        panic!("{inside:?}");
    };
    assert_eq!((file.format.as_str(), file.kind), ("doc", FileKind::Ole));
    assert!(file.indicators.is_empty() && file.unread.is_empty() && file.links.is_empty());
}

#[test]
fn a_harmless_macro_is_a_macro_and_no_more() {
    let inside = look(&with_macro(
        "Sub Greet()\n  MsgBox \"こんにちは\"\nEnd Sub\n",
    ));
    let file = &inside.files[0];
    assert_eq!(file.kind, FileKind::OleMacro);
    assert_eq!(quote(file, IndicatorKind::Macro), Some("ThisDocument"));
    assert_eq!(file.indicators.len(), 1, "{file:?}");
    assert!(file.unread.is_empty());
}

#[test]
fn what_a_macro_would_do_is_told() {
    let code = "Sub AutoOpen()\n  Set s = CreateObject(\"WScr\" & \"ipt.Shell\")\n  \
        u = \"https://files.example.test/a.txt\"\n  Open \"a.txt\" For Output As #1\n  MsgBox u\nEnd Sub\n";
    let inside = look(&with_macro(code));
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("AutoOpen")
    );
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsPrograms),
        Some("WScript.Shell")
    );
    assert_eq!(quote(file, IndicatorKind::MacroWrites), Some("Open … For"));
    assert_eq!(file.links[0].href, "https://files.example.test/a.txt");
    assert_eq!(file.links[0].from, LinkSource::Text);
}

#[test]
fn large_sources_are_read_whole() {
    let mut code = String::new();
    for n in 0..3_000 {
        code.push_str(&format!("Sub Step{n}()\n  MsgBox \"step {n}\"\nEnd Sub\n"));
    }
    code.push_str("Sub Document_Close()\nEnd Sub\n");
    let inside = look(&with_macro(&code));
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::MacroRunsItself),
        Some("Document_Close")
    );
}

#[test]
fn source_that_differs_from_what_runs_is_told() {
    let source = module("Module1", "Sub Nothing1()\nEnd Sub\n");
    let file = Compound::new().stream("WordDocument", &word(0, b""));
    let file = Project {
        modules: &[("Module1", &source)],
        compiled: &[0xaa; 700],
        identifiers: &["AutoOpen", "Shell", "Nothing1"],
    }
    .put(file, "Macros")
    .build();
    let inside = look(&file);
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::MacroHidden),
        Some("autoopen, shell")
    );
    assert_eq!(quote(file, IndicatorKind::Macro), Some("Module1"));
}

#[test]
fn modules_are_found_without_their_list() {
    let source = module("Module1", "Sub Auto_Open()\nEnd Sub\n");
    let compressed = build::vba::compress(&source);
    let mut stream = vec![0x11; 300];
    stream.extend(&compressed);
    let file = Compound::new()
        .stream("Workbook", &xls::bof(5))
        .stream("_VBA_PROJECT_CUR/VBA/dir", b"\x01broken")
        .stream("_VBA_PROJECT_CUR/VBA/Module1", &stream)
        .build();
    let inside = look(&file);
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("Auto_Open")
    );
    assert_eq!(file.unread, [Unread::Broken]);
}

#[test]
fn excel_four_macros_are_found() {
    let workbook = [
        xls::bof(5),
        xls::sheet("Sheet1", 0, 0),
        xls::sheet("Macro1", 2, 1),
        xls::built_in_name(1),
        xls::record(10, b""),
        xls::bof(0x40),
        xls::call(110, &["notepad.exe", "https://sheet.example.test/x"]),
        xls::record(10, b""),
    ]
    .concat();
    let inside = look(&Compound::new().stream("Workbook", &workbook).build());
    let file = &inside.files[0];
    assert_eq!(file.format, "xls");
    assert_eq!(quote(file, IndicatorKind::ExcelFourMacro), Some("Macro1"));
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("Auto_Open")
    );
    assert_eq!(quote(file, IndicatorKind::MacroRunsPrograms), Some("EXEC"));
    assert_eq!(
        quote(file, IndicatorKind::MacroHidden),
        Some("Macro1 (very hidden)")
    );
    assert_eq!(file.links[0].href, "https://sheet.example.test/x");
}

#[test]
fn dde_is_found_in_workbooks_and_documents() {
    let workbook = [xls::bof(5), xls::dde("cmd", "/c echo")].concat();
    let inside = look(&Compound::new().stream("Workbook", &workbook).build());
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::Dde),
        Some("cmd|/c echo")
    );

    let narrow = b"See \x13 DDEAUTO c:\\\\windows\\\\notepad.exe \"a\" \x14x\x15 and \x13HYPERLINK \"https://doc.example.test/\"\x14here\x15";
    let inside = look(
        &Compound::new()
            .stream("WordDocument", &word(0, narrow))
            .build(),
    );
    let file = &inside.files[0];
    assert!(
        quote(file, IndicatorKind::Dde)
            .unwrap()
            .starts_with("DDEAUTO")
    );
    assert_eq!(file.links[0].href, "https://doc.example.test/");

    let text = "\u{13}DDE cmd \"/c echo\"\u{14}\u{15}";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let inside = look(
        &Compound::new()
            .stream("WordDocument", &word(0, &wide))
            .build(),
    );
    assert!(quote(&inside.files[0], IndicatorKind::Dde).is_some());
}

#[test]
fn text_that_asks_to_enable_is_found() {
    let text = "「コンテンツの有効化」を押してください";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let inside = look(
        &Compound::new()
            .stream("WordDocument", &word(0, &wide))
            .build(),
    );
    assert!(quote(&inside.files[0], IndicatorKind::AsksToEnable).is_some());
    let inside = look(
        &Compound::new()
            .stream("WordDocument", &word(0, b"Click Enable Content above"))
            .build(),
    );
    assert!(quote(&inside.files[0], IndicatorKind::AsksToEnable).is_some());
}

#[test]
fn encrypted_documents_are_told() {
    let files = [
        Compound::new()
            .stream("EncryptedPackage", &[1; 5_000])
            .stream("EncryptionInfo", b"x"),
        Compound::new().stream("WordDocument", &word(0x100, b"")),
        Compound::new().stream(
            "Workbook",
            &[xls::bof(5), xls::record(0x2f, &[0; 6])].concat(),
        ),
        Compound::new()
            .stream("PowerPoint Document", &[0; 100])
            .stream("EncryptedSummary", b"x"),
    ];
    for file in files {
        let inside = look(&file.build());
        assert!(inside.files[0].encrypted, "{inside:?}");
        assert_eq!(inside.files[0].unread, [Unread::Encrypted]);
    }
}

/// A file packed as `Package` does.
fn package(name: &str, content: &[u8]) -> Vec<u8> {
    let mut body = vec![2, 0];
    body.extend(name.as_bytes());
    body.extend(b"\0C:\\Users\\a\\");
    body.extend(name.as_bytes());
    body.push(0);
    body.extend([0, 0, 3, 0]);
    body.extend(4_u32.to_le_bytes());
    body.extend(b"C:\\\0");
    body.extend((content.len() as u32).to_le_bytes());
    body.extend(content);
    let mut out = (body.len() as u32).to_le_bytes().to_vec();
    out.extend(body);
    out
}

#[test]
fn embedded_files_are_children_with_their_names() {
    let file = Compound::new()
        .stream("WordDocument", &word(0, b""))
        .stream(
            "ObjectPool/_1/\u{1}Ole10Native",
            &package("note.js", b"MsgBox 1"),
        )
        .stream("ObjectPool/_2/Equation Native", &[0; 40])
        .build();
    let inside = look(&file);
    assert_eq!(inside.files[1].name, "note.js");
    assert_eq!(inside.files[1].parent, Some(0));
    assert_eq!(inside.files[1].size, 8);
    let file = &inside.files[0];
    assert_eq!(quote(file, IndicatorKind::EmbeddedFile), Some("note.js"));
    assert!(quote(file, IndicatorKind::RiskyObject).is_some());
}

/// A package may link to a program on the reader's device instead of holding a file.
#[test]
fn linked_packages_start_something() {
    let mut body =
        b"\x02\0calc.exe\0C:\\Windows\\calc.exe\0\0\0\x01\0\x01\0C:\\Windows\\calc.exe\0".to_vec();
    let size = (body.len() as u32).to_le_bytes();
    body.splice(0..0, size);
    let file = Compound::new()
        .stream("WordDocument", &word(0, b""))
        .stream("ObjectPool/_1/\u{1}Ole10Native", &body);
    let inside = look(&file.build());
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::RunsCommand),
        Some("C:\\Windows\\calc.exe")
    );
}

/// PowerPoint packs the project with zlib and leaves the end of the stream away.
#[test]
fn macros_of_presentations_are_unpacked() {
    let source = module("Module1", "Sub Auto_Open()\nEnd Sub\n");
    let project = project(&[("Module1", &source)])
        .put(Compound::new(), "")
        .build();
    let mut packed = flate2::write::ZlibEncoder::new(vec![], flate2::Compression::default());
    std::io::Write::write_all(&mut packed, &project).unwrap();
    let packed = packed.finish().unwrap();
    let mut record = vec![0x10, 0, 0x11, 0x10];
    record.extend((packed.len() as u32).to_le_bytes());
    record.extend((project.len() as u32).to_le_bytes());
    record.extend(&packed[..packed.len() - 4]);
    let file = Compound::new().stream("PowerPoint Document", &record);
    let inside = look(&file.build());
    let file = &inside.files[0];
    assert_eq!(
        (file.format.as_str(), file.kind),
        ("ppt", FileKind::OleMacro)
    );
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("Auto_Open")
    );
    assert!(file.unread.is_empty(), "{file:?}");
}

/// Writes fixtures where `tests/agree/office.py` can compare them with oletools:
/// `cargo test -p miwake-inspect --test ole -- --ignored` puts them into `target/tmp/office`.
#[test]
#[ignore = "writes files for a comparison by hand"]
fn fixtures_for_the_comparison() {
    let codes = [
        "Sub AutoOpen()\n  MsgBox \"hello\"\nEnd Sub\n",
        "Sub AutoOpen()\n  Open \"a.txt\" For Output As #1\nEnd Sub\n",
        "Sub Document_Open()\n  Shell \"notepad\"\nEnd Sub\n",
        "Sub Tidy()\n  Shell \"notepad\"\nEnd Sub\n",
        "Private Sub Workbook_Open()\n  CreateObject(\"WScript.Shell\").Run \"notepad\"\nEnd Sub\n",
        "Sub AutoOpen()\n  ' Shell\nEnd Sub\n",
        "Sub AutoOpen()\n  Set d = CreateObject(\"Scripting.Dictionary\")\nEnd Sub\n",
        "Sub AutoClose()\n  ActiveDocument.SaveAs \"a.docx\"\nEnd Sub\n",
    ];
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
    std::fs::create_dir_all(&folder).unwrap();
    for (at, code) in codes.iter().enumerate() {
        std::fs::write(folder.join(format!("macro{at}.doc")), with_macro(code)).unwrap();
    }
    let workbook = [
        xls::bof(5),
        xls::sheet("Macro1", 2, 1),
        xls::built_in_name(1),
        xls::dde("cmd", "/c echo"),
    ]
    .concat();
    let file = Compound::new().stream("Workbook", &workbook).build();
    std::fs::write(folder.join("macro.xls"), file).unwrap();
}

#[test]
fn installers_are_programs() {
    let class = *b"\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0\x46";
    let mut program = b"MZ\x90\0\x03\0\0\0".to_vec();
    program.resize(200, 0);
    let file = Compound::new()
        .class(class)
        .stream("Binary.a", &program)
        .build();
    let inside = look(&file);
    assert_eq!(inside.files[0].format, "msi");
    assert_eq!(inside.files[0].kind, FileKind::Executable);
    assert_eq!(inside.files[1].kind, FileKind::Executable);
}

#[test]
fn damaged_files_end() {
    let source = module(
        "ThisDocument",
        "Sub AutoOpen()\n  MsgBox \"x\" & Chr(65)\nEnd Sub\n",
    );
    let workbook = [
        xls::bof(0x40),
        xls::sheet("M", 1, 1),
        xls::call(110, &["a"]),
    ]
    .concat();
    let file = Compound::new()
        .stream("WordDocument", &word(0x200, b"\x13DDE a\x15"))
        .stream("1Table", &[0xff; 80])
        .stream("Workbook", &workbook)
        .stream("x/\u{1}Ole10Native", &package("a.txt", b"hello"));
    let whole = project(&[("ThisDocument", &source)])
        .put(file, "Macros")
        .build();
    build::damage(&whole, look);
}

/// What a container of macro source may come out as is limited: three bytes make 4096.
#[test]
fn a_bomb_of_source_is_told() {
    let mut container = vec![1];
    for _ in 0..100_000 {
        // A letter, then a copy of it as long as possible.
        container.extend([0x03, 0xb0, 0x02, b'a', 0xff, 0x0f]);
    }
    let dir = build::vba::compress(b"");
    let file = Compound::new()
        .stream("WordDocument", &word(0, b""))
        .stream("Macros/VBA/dir", &dir)
        .stream("Macros/VBA/Module1", &container)
        .build();
    let start = std::time::Instant::now();
    let inside = miwake_inspect::inspect("a.doc", &file, &Hints::default(), &Limits::DEFAULT);
    assert!(!inside.files[0].unread.is_empty());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
