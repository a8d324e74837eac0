//! Office Open XML and OpenDocument: relations to the outside, macros, fields, embedded files.

mod both;
mod build;

use both::inspect;
use build::ooxml::{DOCM, DOCX, PPTX, XLSM, XLSX, document, relations, vba_project};
use build::zip::{self, File as Entry};
use miwake_basics::base64;
use miwake_inspect::{File, Hints, IndicatorKind, Inspection, Limits, LinkSource, Unread};
use miwake_mail::FileKind;

fn look(bytes: &[u8]) -> Inspection {
    inspect("a.docx", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn quote(file: &File, kind: IndicatorKind) -> Option<&str> {
    file.indicators
        .iter()
        .find(|indicator| indicator.kind == kind)
        .map(|indicator| indicator.quote.as_str())
}

fn links(file: &File) -> Vec<(&str, &str, LinkSource)> {
    file.links
        .iter()
        .map(|link| (link.href.as_str(), link.text.as_str(), link.from))
        .collect()
}

#[test]
fn a_plain_document_is_one_file_without_signs() {
    let inside = look(&document(
        DOCX,
        &[
            (
                "_rels/.rels",
                &relations(&[("a", "officeDocument", "word/document.xml", false)]),
            ),
            (
                "word/document.xml",
                b"<w:document><w:t>Hello</w:t></w:document>",
            ),
            ("word/fontTable.xml", b"<w:fonts/>"),
        ],
    ));
    let [file] = inside.files.as_slice() else {
        panic!("{inside:?}");
    };
    assert_eq!((file.format.as_str(), file.kind), ("docx", FileKind::Ooxml));
    assert!(
        file.indicators.is_empty() && file.unread.is_empty() && file.links.is_empty(),
        "{file:?}"
    );
}

#[test]
fn macros_are_read_whatever_the_ending_and_the_name_of_the_part() {
    let project = vba_project(
        "ThisDocument",
        "Sub AutoOpen()\n  Shell \"notepad\"\nEnd Sub\n",
    );
    for kind in [DOCX, DOCM, XLSM] {
        let inside = look(&document(kind, &[("word/other.dat", &project)]));
        let file = &inside.files[0];
        assert_eq!(file.kind, FileKind::OoxmlMacro);
        assert_eq!(inside.files.len(), 1, "the project is no file of its own");
        assert_eq!(quote(file, IndicatorKind::Macro), Some("ThisDocument"));
        assert_eq!(
            quote(file, IndicatorKind::MacroRunsItself),
            Some("AutoOpen")
        );
        assert_eq!(quote(file, IndicatorKind::MacroRunsPrograms), Some("Shell"));
    }
    assert_eq!(look(&document(DOCM, &[])).files[0].format, "docm");
    assert_eq!(look(&document(XLSM, &[])).files[0].format, "xlsm");
}

#[test]
fn what_is_fetched_and_what_is_linked_is_told_apart() {
    let rels = relations(&[
        (
            "r1",
            "hyperlink",
            "https://link.example.test/?a=1&amp;b=2",
            true,
        ),
        ("r2", "image", "http://picture.example.test/p.png", true),
        ("r3", "image", "media/image1.png", false),
        ("r4", "oleObject", "mhtml:https://ole.example.test/x!", true),
    ]);
    let settings = relations(&[(
        "r1",
        "attachedTemplate",
        "https://template.example.test/t.dotm",
        true,
    )]);
    let local = relations(&[(
        "r1",
        "attachedTemplate",
        "file:///C:\\Templates\\Normal.dotm",
        true,
    )]);
    let inside = look(&document(
        DOCX,
        &[
            ("word/document.xml", b"<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>Your </w:t></w:r><w:r><w:t>bank</w:t></w:r></w:hyperlink></w:p>"),
            ("word/_rels/document.xml.rels", &rels),
            ("word/_rels/settings.xml.rels", &settings),
            ("word/_rels/other.xml.rels", &local),
        ],
    ));
    let file = &inside.files[0];
    let links = links(file);
    assert!(
        links.contains(&(
            "https://link.example.test/?a=1&b=2",
            "Your bank",
            LinkSource::Link
        )),
        "{links:?}"
    );
    assert!(links.contains(&("http://picture.example.test/p.png", "", LinkSource::Fetched)));
    assert!(links.contains(&(
        "https://template.example.test/t.dotm",
        "",
        LinkSource::Fetched
    )));
    assert_eq!(links.len(), 4, "{links:?}");
    assert_eq!(
        quote(file, IndicatorKind::ExternalTemplate),
        Some("https://template.example.test/t.dotm")
    );
    let objects = file
        .indicators
        .iter()
        .filter(|s| s.kind == IndicatorKind::ExternalObject);
    assert_eq!(objects.count(), 2);
}

/// Relations in UTF-16 are read by Office, and by few scanners.
#[test]
fn parts_in_utf_16_are_read() {
    let rels = relations(&[("r1", "attachedTemplate", "http://t.example.test/", true)]);
    let wide: Vec<u8> = std::str::from_utf8(&rels)
        .unwrap()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let inside = look(&document(DOCX, &[("word/_rels/settings.xml.rels", &wide)]));
    assert!(quote(&inside.files[0], IndicatorKind::ExternalTemplate).is_some());
}

#[test]
fn dde_is_found_in_fields_however_split() {
    let split = b"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r>\
        <w:r><w:instrText>AUTO c:\\\\windows\\\\notepad.exe</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    let simple = b"<w:fldSimple w:instr='DDE \"notepad\" \"a\"'><w:t>x</w:t></w:fldSimple>";
    let quoted = b"<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"begin\"/>\
        <w:instrText>QUOTE 68 68 69 32 99</w:instrText><w:fldChar w:fldCharType=\"end\"/>\
        <w:fldChar w:fldCharType=\"end\"/>";
    for body in [split.as_slice(), simple, quoted] {
        let inside = look(&document(DOCX, &[("word/document.xml", body)]));
        let file = &inside.files[0];
        assert!(
            quote(file, IndicatorKind::Dde).unwrap().starts_with("DDE"),
            "{file:?}"
        );
    }
    let inside = look(&document(
        XLSX,
        &[(
            "xl/externalLinks/externalLink1.xml",
            b"<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c echo\"/></externalLink>",
        )],
    ));
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::Dde),
        Some("cmd|/c echo")
    );
}

#[test]
fn excel_four_macros_are_found() {
    let inside = look(&document(
        XLSM,
        &[
            ("xl/workbook.xml", b"<workbook><sheets><sheet name=\"Hidden1\" state=\"veryHidden\" r:id=\"r1\"/></sheets><definedNames><definedName name=\"_xlnm.Auto_Open\">Hidden1!$A$1</definedName></definedNames></workbook>"),
            ("xl/_rels/workbook.xml.rels", &relations(&[("r1", "xlMacrosheet", "macrosheets/sheet1.xml", false)])),
            ("xl/macrosheets/sheet1.xml", b"<xm:macrosheet><c><f>EXEC(\"notepad \"&amp;\"x\")</f></c><c><f>EXECUTIVE(1)</f></c></xm:macrosheet>"),
        ],
    ));
    let file = &inside.files[0];
    assert_eq!(quote(file, IndicatorKind::ExcelFourMacro), Some("Hidden1"));
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("_xlnm.Auto_Open")
    );
    assert_eq!(quote(file, IndicatorKind::MacroRunsPrograms), Some("EXEC"));
    assert_eq!(
        quote(file, IndicatorKind::MacroHidden),
        Some("Hidden1 (veryHidden)")
    );
    assert_eq!(file.kind, FileKind::OoxmlMacro);
}

#[test]
fn embedded_files_and_pictures_are_looked_into() {
    let chart = document(XLSX, &[]);
    let mut program = b"MZ\x90\0\x03\0\0\0".to_vec();
    program.resize(100, 0);
    let inside = look(&document(
        DOCX,
        &[
            ("word/embeddings/Microsoft_Excel_Sheet1.xlsx", &chart),
            ("word/embeddings/thing.bin", &program),
            ("word/media/image1.png", b"\x89PNG\r\n\x1a\n\0\0\0\0"),
            ("word/page.html", b"<html><script>1</script></html>"),
            (
                "word/_rels/document.xml.rels",
                &relations(&[("r", "aFChunk", "page.html", false)]),
            ),
        ],
    ));
    let names: Vec<&str> = inside.files.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(
        names[1..],
        [
            "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
            "word/embeddings/thing.bin",
            "word/media/image1.png",
            "word/page.html"
        ]
    );
    let quotes: Vec<&str> = inside.files[0]
        .indicators
        .iter()
        .map(|s| s.quote.as_str())
        .collect();
    assert_eq!(quotes, ["page.html", "thing.bin"]);
}

#[test]
fn what_the_ribbon_controls_and_shapes_start_is_told() {
    let project = vba_project("Module1", "Sub Loaded(x)\nEnd Sub\n");
    let inside = look(&document(
        PPTX,
        &[
            ("customUI/customUI.xml", b"<customUI onLoad='Loaded'/>"),
            ("ppt/vbaProject.bin", &project),
            (
                "ppt/activeX/activeX1.xml",
                b"<ax:ocx ax:classid=\"{00000000-0000-0000-0000-000000000001}\"/>",
            ),
            (
                "ppt/slides/slide1.xml",
                b"<a:hlinkHover r:id=\"r1\" action=\"ppaction://program\"/>",
            ),
            (
                "ppt/slides/_rels/slide1.xml.rels",
                &relations(&[("r1", "hyperlink", "notepad.exe", true)]),
            ),
        ],
    ));
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("onLoad: Loaded")
    );
    assert!(quote(file, IndicatorKind::ActiveX).is_some());
    assert_eq!(quote(file, IndicatorKind::RunsCommand), Some("notepad.exe"));
}

#[test]
fn words_that_ask_to_enable_are_found_across_runs() {
    let body =
        "<w:p><w:r><w:t>「コンテンツ</w:t></w:r><w:r><w:t>の有効化」を押す</w:t></w:r></w:p>";
    let inside = look(&document(DOCX, &[("word/document.xml", body.as_bytes())]));
    assert!(quote(&inside.files[0], IndicatorKind::AsksToEnable).is_some());
}

/// "Billion laughs" and external entities: nothing is expanded, and that they are there is told.
#[test]
fn entities_are_told_and_not_expanded() {
    let mut xml = String::from("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x0 \"ha\">");
    for n in 1..40 {
        xml.push_str(&format!("<!ENTITY x{n} \"&x{};&x{};\">", n - 1, n - 1));
    }
    xml.push_str("<!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:t>&x39;&f;</w:t>");
    let inside = look(&document(DOCX, &[("word/document.xml", xml.as_bytes())]));
    assert!(quote(&inside.files[0], IndicatorKind::XmlEntities).is_some());
}

#[test]
fn locked_and_damaged_parts_are_told_of_the_document() {
    let types = format!("<Types><Override ContentType=\"application/{DOCX}\"/></Types>");
    let inside = look(&zip::zip(&[
        Entry::new("[Content_Types].xml", types.as_bytes()),
        Entry::new("word/document.xml", b"<w:t>secret</w:t>").locked("word"),
    ]));
    assert!(
        inside.files[0].unread.contains(&Unread::Encrypted),
        "{inside:?}"
    );
    assert!(inside.files[0].encrypted);
}

#[test]
fn open_documents_are_read() {
    let inside = look(&zip::zip(&[
        Entry::new("mimetype", b"application/vnd.oasis.opendocument.text").stored(),
        Entry::new(
            "content.xml",
            b"<office:document-content><script:event-listener script:event-name=\"dom:load\" xlink:href=\"vnd.sun.star.script:Standard.Module1.Main\"/><text:p><text:a xlink:href=\"https://odf.example.test/\">here</text:a></text:p></office:document-content>",
        ),
        Entry::new("Basic/Standard/Module1.xml", b"<script:module>Sub Main</script:module>"),
    ]));
    let file = &inside.files[0];
    assert_eq!(
        quote(file, IndicatorKind::Macro),
        Some("standard/module1.xml")
    );
    assert!(quote(file, IndicatorKind::MacroRunsItself).is_some());
    assert_eq!(file.links[0].href, "https://odf.example.test/");
}

#[test]
fn documents_in_one_xml_file_are_read() {
    let excel = b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><SupBook><Path>cmd|/c echo</Path></SupBook></Workbook>";
    let file = &look(excel).files[0];
    assert_eq!(file.format, "excel-xml");
    assert_eq!(quote(file, IndicatorKind::Dde), Some("cmd|/c echo"));

    // Whatever stands before the first element; and what only mentions a name space is no document.
    let padded = [b" \n<!--".as_slice(), &[b'x'; 20_000], b"-->", excel].concat();
    assert_eq!(look(&padded).files[0].format, "excel-xml");
    let word = b"<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe \"/k calc\"</w:instrText></w:r></w:p></w:body></w:wordDocument>";
    let file = &look(word).files[0];
    assert_eq!(file.format, "word-xml");
    assert!(quote(file, IndicatorKind::Dde).is_some());
    let about = b"<orders><b>urn:schemas-microsoft-com:office:spreadsheet</b></orders>";
    assert_ne!(look(about).files[0].format, "excel-xml");
    let open = b"<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:scripts><ooo:library-embedded ooo:name=\"Standard\"/></office:scripts><office:event-listeners><script:event-listener script:event-name=\"dom:load\" xlink:href=\"vnd.sun.star.script:Standard.Main.Run?language=Basic\"/></office:event-listeners></office:document>";
    let file = &look(open).files[0];
    assert_eq!(file.format, "flat-odf");
    assert_eq!(quote(file, IndicatorKind::Macro), Some("Standard"));
    assert!(quote(file, IndicatorKind::MacroRunsItself).is_some());

    let project = vba_project("Module1", "Sub AutoOpen()\nEnd Sub\n");
    let flat = format!(
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part><pkg:xmlData><Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"https://t.example.test/\" TargetMode=\"External\"/></Relationships></pkg:xmlData></pkg:part><pkg:part><pkg:binaryData>{}</pkg:binaryData></pkg:part></pkg:package>",
        base64::encode(&project)
    );
    let file = &look(flat.as_bytes()).files[0];
    assert!(quote(file, IndicatorKind::ExternalTemplate).is_some());
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("AutoOpen")
    );

    let mut mso = b"ActiveMime\0\0".to_vec();
    mso.resize(50, 1);
    let mut packed = flate2::write::ZlibEncoder::new(mso, flate2::Compression::default());
    std::io::Write::write_all(&mut packed, &project).unwrap();
    let mso = packed.finish().unwrap();
    let file = &look(&mso).files[0];
    assert_eq!(
        quote(file, IndicatorKind::MacroRunsItself),
        Some("AutoOpen"),
        "{file:?}"
    );
}

#[test]
fn binary_workbooks_are_read() {
    let mut link = b"\xe8\x02\x26\x01\x00".to_vec();
    for text in ["cmd", "/c echo"] {
        link.extend((text.len() as u32).to_le_bytes());
        link.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    }
    let inside = look(&document(
        "vnd.ms-excel.sheet.binary.macroEnabled.main",
        &[("xl/externalLinks/externalLink1.bin", &link)],
    ));
    assert_eq!(inside.files[0].format, "xlsb");
    assert_eq!(
        quote(&inside.files[0], IndicatorKind::Dde),
        Some("cmd|/c echo")
    );
}

/// A large workbook, and one with many parts: neither takes long.
#[test]
fn large_documents_are_fast() {
    let mut sheet = String::from("<worksheet>");
    for n in 0..200_000 {
        sheet.push_str(&format!(
            "<row><c r=\"A{n}\"><f>SUM(A1:A{n})</f><v>{n}</v></c></row>"
        ));
    }
    let names: Vec<String> = (0..1_500)
        .map(|n| format!("xl/worksheets/sheet{n}.xml"))
        .collect();
    let mut parts: Vec<(&str, &[u8])> = names
        .iter()
        .map(|n| (n.as_str(), b"<a/>".as_slice()))
        .collect();
    parts.push(("xl/worksheets/large.xml", sheet.as_bytes()));
    let bytes = document(XLSX, &parts);
    let start = std::time::Instant::now();
    let inside = miwake_inspect::inspect("a.docx", &bytes, &Hints::default(), &Limits::DEFAULT);
    assert_eq!(inside.files[0].format, "xlsx");
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn damaged_files_end() {
    let project = vba_project("Module1", "Sub AutoOpen()\nEnd Sub\n");
    let whole = document(
        DOCM,
        &[
            (
                "word/document.xml",
                b"<w:p><w:fldChar w:fldCharType='begin'/><w:instrText>DDE a</w:instrText></w:p>",
            ),
            (
                "word/_rels/document.xml.rels",
                &relations(&[("r", "image", "http://a.test/", true)]),
            ),
            ("word/vbaProject.bin", &project),
        ],
    );
    build::damage(&whole, look);
}
