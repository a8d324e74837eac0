//! `outlook FILE…` prints as JSON the mail that is made of each Outlook file (`.msg`, `winmail.dat`), one line a file.
//! `outlook --build FOLDER` writes there the items that the tests build.
//!
//! For trying out, and for the comparison with other programs in `tests/agree/outlook.py`.

#![allow(
    clippy::print_stdout,
    reason = "a program for the terminal: printing is its purpose"
)]

#[path = "../tests/build/mod.rs"]
mod build;

use build::outlook::{Outlook, Prop, compress_rtf};
use miwake_inspect::{Limits, open};
use serde_json::json;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, folder] = arguments.as_slice()
        && flag == "--build"
    {
        return write(Path::new(folder));
    }
    for file in arguments {
        let opened = open(&std::fs::read(&file)?, &Limits::DEFAULT);
        let Some(opened) = opened else {
            println!("{}", json!({ "file": file }));
            continue;
        };
        let mail = miwake_mail::read(&opened.mail, &miwake_mail::Limits::DEFAULT);
        let header = |name: &str| {
            let found = mail.headers.iter().find(|h| h.name == name);
            found.map_or("", |h| h.value.as_str())
        };
        let outer = |part: &&miwake_mail::Part| part.depth < 3;
        let parts = || mail.parts.iter().filter(outer);
        println!(
            "{}",
            json!({
                "file": file,
                "subject": header("Subject"),
                "from": header("From"),
                "text": parts().find_map(|part| part.text.clone()),
                "html": parts().find_map(|part| part.html.as_ref().map(|html| &html.source)),
                "attachments": mail.attachments.iter().map(|a| json!({
                    "name": a.name,
                    "sha256": a.sha256.iter().map(|b| format!("{b:02x}")).collect::<String>(),
                })).collect::<Vec<_>>(),
                "mails": miwake_mail::inner_mails(&mail).len(),
            })
        );
    }
    Ok(())
}

/// Every shape once, as a file and as TNEF.
fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let html = br#"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0{\fonttbl{\f0\fcharset128 MS;}}{\*\htmltag19 <html>}{\*\htmltag50 <body>}{\*\htmltag84 <a href="https://evil.example/x">}\htmlrtf {\f0\htmlrtf0 \'90\'bf\'8b\'81\'8f\'91\htmlrtf }\htmlrtf0{\*\htmltag92 </a>}{\*\htmltag58 </body>}{\*\htmltag27 </html>}}"#;
    let base = || {
        Outlook::note("重要なお知らせ")
            .from("銀行サポート", "info@evil.example")
            .recipient(1, "山田 花子", "hanako@example.jp")
            .recipient(2, "Taro", "taro@example.com")
            .time(0x0039, 1_795_140_000)
    };
    let text = || base().text(0x1000, "本文です\r\nhttps://evil.example/a");
    let items = [
        ("text", text()),
        ("ansi", text().ansi(932, encoding_rs::SHIFT_JIS)),
        (
            "html",
            base()
                .binary(0x1013, "<html><body>本文</body></html>".as_bytes())
                .number(0x3fde, 65001),
        ),
        ("rtf", base().binary(0x1009, &compress_rtf(html))),
        (
            "long-rtf",
            base().binary(0x1009, &compress_rtf(&long_rtf())),
        ),
        (
            "headers",
            text().text(
                0x007d,
                "Received: from a by b; Fri, 20 Nov 2026 10:00:00 +0900\r\nFrom: x <x@evil.example>\r\nSubject: y\r\n\r\n",
            ),
        ),
        (
            "files",
            text()
                .file("請求書.pdf.exe", "application/pdf", b"MZ\x90\0\x03\0\0\0")
                .file("large.bin", "", &vec![0xab; 300_000])
                .attachment(vec![
                    (0x3705, Prop::Number(1)),
                    (0x3707, Prop::Text("logo.png".to_owned())),
                    (0x3712, Prop::Text("logo@x".to_owned())),
                    (0x3701, Prop::Binary(b"\x89PNG\r\n\x1a\n\0\0".to_vec())),
                ]),
        ),
        (
            "embedded",
            text().embed(
                "inner",
                text()
                    .file("inner.zip", "application/zip", b"PK\x03\x04")
                    .embed("innermost", text()),
            ),
        ),
    ];
    for (name, item) in items {
        std::fs::write(folder.join(format!("{name}.msg")), item.msg())?;
        std::fs::write(folder.join(format!("{name}.tnef")), item.tnef())?;
    }
    Ok(())
}

/// Text in which runs repeat near and far, so that the dictionary turns over.
fn long_rtf() -> Vec<u8> {
    let mut out = b"{\\rtf1\\ansi\\fromtext{\\fonttbl{\\f0 A;}}\\f0 ".to_vec();
    for line in 0..400 {
        out.extend(format!("line {line} of {} words and more\\par ", line * line).bytes());
    }
    out.push(b'}');
    out
}
