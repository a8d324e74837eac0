//! Mails of which the interesting part is deep inside.

use super::outlook::Outlook;
use super::zip::{File, zip};
use super::{le, ooxml};

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
