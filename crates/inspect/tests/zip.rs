//! zip: honest ones, broken ones, ones that lie.

mod both;
mod build;

use both::inspect;
use build::mails::{Lock, PASSWORD, locked_workbook};
use build::zip::{File, overlapping, overlapping_packed, zip, zip64};
use miwake_inspect::{Hints, IndicatorKind, Inspection, Limits, Native, Unread, packed_mails};

fn look(bytes: &[u8]) -> Inspection {
    inspect("a.zip", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn names(inside: &Inspection) -> Vec<&str> {
    inside
        .files
        .iter()
        .skip(1)
        .map(|file| file.name.as_str())
        .collect()
}

fn has(file: &miwake_inspect::File, kind: IndicatorKind) -> bool {
    file.indicators
        .iter()
        .any(|indicator| indicator.kind == kind)
}

#[test]
fn entries_are_listed_and_read() {
    let inside = look(&zip(&[
        File::new("docs/", b""),
        File::new("docs/a.txt", b"hello"),
        File::new("b.exe", b"MZ\x90\0\x03\0\0\0").stored(),
        File {
            flags: 0x808,
            ..File::new("c.html", b"<html></html>")
        },
    ]));
    assert_eq!(names(&inside), ["docs/a.txt", "b.exe", "c.html"]);
    assert_eq!(inside.files[0].format, "zip");
    assert!(
        inside
            .files
            .iter()
            .all(|file| file.unread.is_empty() && file.indicators.is_empty())
    );
    let kinds: Vec<_> = inside.files.iter().map(|file| file.kind).collect();
    use miwake_mail::FileKind as K;
    assert_eq!(kinds, [K::Zip, K::Text, K::Executable, K::Html]);
    assert_eq!(inside.files[1].size, 5);
}

#[test]
fn names_are_decoded() {
    let mut unicode = vec![0x75, 0x70, 14, 0, 1];
    unicode.extend(build::crc32(b"x.txt").to_le_bytes());
    unicode.extend("領収.x".as_bytes().iter().take(9));
    unicode[2] = 14;
    let inside = look(&zip(&[
        File::new("請求書.txt", b"1"),
        File::new("", b"2").raw_name(b"\x90\xbf\x8b\x81\x8f\x91.txt"),
        File::new("", b"3").raw_name(b"f\x81r.txt"),
        File {
            extra: unicode,
            ..File::new("", b"4").raw_name(b"x.txt")
        },
    ]));
    assert_eq!(
        names(&inside),
        ["請求書.txt", "請求書.txt", "für.txt", "領収.x"][..]
    );
}

#[test]
fn a_zip_in_a_zip_is_opened_and_deep_ones_are_told() {
    let mut bytes = zip(&[File::new("core.txt", b"deep")]);
    for level in 0..20 {
        bytes = zip(&[File::new(&format!("{level}.zip"), &bytes).stored()]);
    }
    let inside = look(&bytes);
    let last = inside.files.last().expect("files");
    assert_eq!(inside.files.len(), 10);
    assert_eq!(
        (last.name.as_str(), &last.unread[..]),
        ("11.zip", &[Unread::TooDeep][..])
    );
    assert_eq!(last.parent, Some(8));
}

#[test]
fn names_that_differ_and_escape_are_told() {
    let inside = look(&zip(&[
        File {
            local_name: b"b.exe".to_vec(),
            ..File::new("b.txt", b"MZ")
        },
        File::new("../../evil.bat", b"@echo off"),
        File {
            made_by: 3 << 8,
            attributes: 0xa1ff << 16,
            ..File::new("link", b"/etc/passwd")
        },
    ]));
    let indicators = |index: usize| {
        let indicator = &inside.files[index].indicators[0];
        (indicator.kind, indicator.quote.as_str())
    };
    assert_eq!(indicators(1), (IndicatorKind::NamesDiffer, "b.txt / b.exe"));
    assert_eq!(
        indicators(2),
        (IndicatorKind::PathEscapes, "../../evil.bat")
    );
    assert_eq!(indicators(3), (IndicatorKind::SymbolicLink, "/etc/passwd"));
}

#[test]
fn hidden_files_are_told_beside_a_launcher() {
    let hidden = File {
        attributes: 0x22,
        ..File::new("data.bin", b"x")
    };
    let inside = look(&zip(&[hidden.clone(), File::new("open.lnk", b"L")]));
    assert!(has(&inside.files[1], IndicatorKind::HiddenFile));
    // Add-ins, registry files, notes and disk images start something too.
    for name in [
        "a.xll", "a.dll", "a.reg", "a.one", "a.iqy", "a.iso", "a.vhdx",
    ] {
        let inside = look(&zip(&[hidden.clone(), File::new(name, b"L")]));
        assert!(has(&inside.files[1], IndicatorKind::HiddenFile), "{name}");
    }
    for name in ["open.txt", "a.docx", "a.zip"] {
        let inside = look(&zip(&[hidden.clone(), File::new(name, b"L")]));
        assert!(!has(&inside.files[1], IndicatorKind::HiddenFile), "{name}");
    }
}

#[test]
fn an_entry_that_the_directory_leaves_out_is_found() {
    let inside = look(&zip(&[
        File::new("a.txt", b"a"),
        File {
            listed: false,
            ..File::new("b.exe", b"MZ\x90\0\x03\0\0\0")
        },
        File::new("c.txt", b"c"),
    ]));
    assert_eq!(names(&inside), ["a.txt", "c.txt", "b.exe"]);
    assert!(has(&inside.files[3], IndicatorKind::UnlistedEntry));
}

#[test]
fn two_zips_one_behind_the_other_are_both_read() {
    let mut bytes = zip(&[File::new("a.txt", b"a"), File::new("b.txt", b"b")]);
    bytes.extend(zip(&[File::new("c.exe", b"MZ")]));
    let inside = look(&bytes);
    assert_eq!(names(&inside), ["c.exe", "a.txt", "b.txt"]);
    assert!(has(&inside.files[0], IndicatorKind::Polyglot));
    assert!(has(&inside.files[2], IndicatorKind::UnlistedEntry));
}

#[test]
fn a_zip_behind_another_format_is_read() {
    let mut bytes = b"%PDF-1.7\n%%EOF\n".to_vec();
    bytes.extend(zip(&[File::new("a.js", b"1")]));
    let inside = look(&bytes);
    assert_eq!(names(&inside), ["a.js"]);
    assert!(inside.files[1].unread.is_empty());
    assert_eq!(inside.files[0].indicators[0].quote, "pdf + zip");
    // A zip that is one of its pieces is no second format.
    bytes.extend(b"endstream\n%%EOF");
    assert!(look(&bytes).files[0].indicators.is_empty());
}

#[test]
fn a_zip_without_directory_is_read_by_its_headers() {
    let whole = zip(&[
        File::new("a.txt", b"hello"),
        File {
            flags: 0x808,
            ..File::new("b.txt", b"world")
        },
        File::new("c.txt", b"never"),
    ]);
    let cut = &whole[..whole.len() - 22 - 3 * 51 - 3];
    let inside = look(cut);
    assert_eq!(names(&inside), ["a.txt", "b.txt", "c.txt"]);
    assert_eq!(inside.files[0].unread, [Unread::Broken]);
    assert_eq!((inside.files[2].size, inside.files[2].unread.len()), (5, 0));
    assert_eq!(inside.files[3].unread, [Unread::Broken]);
}

#[test]
fn zip64_is_read() {
    let inside = look(&zip64("a.txt", b"hello"));
    assert_eq!(names(&inside), ["a.txt"]);
    assert_eq!(inside.files[1].size, 5);
    assert!(inside.files.iter().all(|file| file.unread.is_empty()));
}

#[test]
fn a_bomb_is_stopped() {
    let big = vec![0; 20 << 20];
    let inside = look(&zip(&[File::new("zero", &big), File::new("a.txt", b"a")]));
    assert_eq!(inside.files[1].unread, [Unread::Bomb]);
    assert_eq!(inside.files[1].size, 20 << 20);
    assert!(inside.files[2].unread.is_empty());
}

#[test]
fn overlapping_entries_are_told_and_cost_no_more_than_the_allowance() {
    let inside = look(&overlapping(1_000, &vec![0; 900 * 1024]));
    assert!(has(&inside.files[0], IndicatorKind::EntriesOverlap));
    assert_eq!(inside.files.len(), 1_001);
    assert!(inside.files[1].unread.is_empty());
    assert!(
        inside.files[1_000]
            .unread
            .iter()
            .any(|why| matches!(why, Unread::TooLarge | Unread::Bomb))
    );
}

#[test]
fn what_entries_share_is_not_read_without_end() {
    // A megabyte of empty blocks: nothing comes out of it, and reading it takes as long as that of any other.
    let blocks = [0, 0, 0, 0xff, 0xff].repeat(200_000);
    let packed = [blocks.as_slice(), &[1, 0, 0, 0xff, 0xff]].concat();
    let inside = look(&overlapping_packed(200, b"", &packed));
    let read = |file: &&miwake_inspect::File| file.unread.is_empty();
    assert_eq!(inside.files.len(), 201);
    assert_eq!(
        inside.files.iter().skip(1).filter(read).count(),
        64 * 1024 * 1024 / packed.len()
    );
    assert_eq!(inside.files[200].unread, [Unread::TooLarge]);
}

#[test]
fn lying_sizes_are_told() {
    let inside = look(&zip(&[
        File {
            stated_size: Some(1),
            ..File::new("more", b"hello")
        },
        File {
            stated_size: Some(0x7fff_ffff),
            ..File::new("less", b"hello")
        },
    ]));
    assert_eq!(inside.files[1].unread, [Unread::Broken]);
    assert_eq!(inside.files[2].unread, [Unread::Broken]);
}

#[test]
fn too_many_files_are_told_and_do_not_hide_a_launcher() {
    let mut files: Vec<File> = (0..66_000)
        .map(|index| File::new(&format!("{index}.txt"), b"").stored())
        .collect();
    files.push(File::new("last.exe", b"MZ"));
    let inside = look(&zip(&files));
    assert_eq!(inside.files.len(), Limits::DEFAULT.files);
    assert_eq!(inside.files[0].unread, [Unread::TooMany]);
    assert_eq!(inside.files[1].name, "last.exe");
}

#[test]
fn locked_entries_are_listed_and_opened_with_a_word_of_the_mail() {
    let bytes = zip(&[
        File::new("a.docm", b"hello hello hello").locked("abc123"),
        File::new("b.txt", b"x").locked("abc123").stored(),
    ]);
    let inside = look(&bytes);
    assert_eq!(names(&inside), ["a.docm", "b.txt"]);
    assert!(inside.files.iter().all(|file| file.encrypted));
    assert_eq!(inside.files[1].unread, [Unread::Encrypted]);
    let hints = Hints {
        passwords: ["nope", "abc", "abc123"].map(str::to_owned).to_vec(),
    };
    let inside = inspect("a.zip", &bytes, &hints, &Limits::DEFAULT);
    for (file, size) in inside.files[1..].iter().zip([17, 1]) {
        assert!(file.encrypted && file.unread.is_empty());
        assert_eq!(file.size, size);
        assert_eq!(file.indicators[0].kind, IndicatorKind::OpenedWithPassword);
        assert_eq!(file.indicators[0].quote, "abc123");
    }
}

#[test]
fn a_password_is_of_no_use_against_other_encryption() {
    let hints = Hints {
        passwords: vec![PASSWORD.to_owned()],
    };
    let bytes = locked_workbook(Lock::Aes);
    let inside = inspect("a.zip", &bytes, &hints, &Limits::DEFAULT);
    assert_eq!(names(&inside), ["請求明細_202611.xlsm"]);
    let file = &inside.files[1];
    assert!(file.encrypted && file.indicators.is_empty());
    assert_eq!(file.unread, [Unread::Encrypted, Unread::Unsupported]);
}

#[test]
fn other_methods_are_listed() {
    let inside = look(&zip(&[File {
        method: 14,
        ..File::new("a.exe", b"x")
    }]));
    assert_eq!(inside.files[1].unread, [Unread::Unsupported]);
}

#[test]
fn damage_never_panics() {
    let mut whole = zip(&[
        File::new("請求書.txt", b"hello hello"),
        File::new("b", b"x").locked("p"),
        File {
            flags: 0x808,
            ..File::new("c", &zip(&[File::new("d", b"y")]))
        },
    ]);
    whole.extend(zip64("e", b"z"));
    build::damage(&whole, look);
}

#[test]
fn a_long_path_keeps_its_ending() {
    let name = format!("{}invoice.js", "folder/".repeat(100));
    let inside = look(&zip(&[File::new(&name, b"var a = 1;")]));
    let file = &inside.files[1];
    assert!(file.name.starts_with("folder/") && file.name.ends_with("/invoice.js"));
    assert_eq!(file.name.chars().count(), Limits::DEFAULT.name_chars);
}

#[test]
fn a_bundle_of_mails_is_known_as_one() {
    let mails = [
        File::new("mails/", b""),
        File::new("mails/a.eml", b"Subject: a\r\n\r\nhello"),
        File::new("mails/.DS_Store", b"\0"),
        File::new("__MACOSX/mails/._a.eml", b"\0"),
        File::new("b.MSG", b"not really").stored(),
    ];
    let packed = packed_mails(&Native, &zip(&mails), Some(1));
    assert_eq!(packed.names, ["mails/a.eml", "b.MSG"]);
    assert_eq!(packed.mail.as_deref(), Some(b"not really".as_slice()));
    assert_eq!(packed_mails(&Native, &zip(&mails), Some(2)).mail, None);
}

#[test]
fn what_holds_anything_else_is_no_bundle() {
    let mail = || File::new("a.eml", b"Subject: a\r\n\r\nhello");
    let unlisted = File {
        listed: false,
        ..mail()
    };
    let locked = File {
        password: Some("x".to_owned()),
        flags: 0x801,
        ..mail()
    };
    let other_name = File {
        local_name: b"a.exe".to_vec(),
        ..mail()
    };
    for files in [
        vec![],
        vec![mail(), File::new("b.exe", b"MZ")],
        vec![mail(), File::new("c.zip", b"PK")],
        vec![mail(), unlisted],
        vec![locked],
        vec![other_name],
    ] {
        let packed = packed_mails(&Native, &zip(&files), Some(0));
        assert_eq!(packed.names, [""; 0], "{:?}", files.len());
        assert_eq!(packed.mail, None);
    }
    let mut behind = b"MZ\x90\0".to_vec();
    behind.extend(zip(&[mail()]));
    assert_eq!(packed_mails(&Native, &behind, None).names, [""; 0]);
    assert_eq!(packed_mails(&Native, b"PK\x03\x04", None).names, [""; 0]);
}

#[test]
fn a_bomb_in_a_bundle_is_not_unpacked() {
    let bomb = File::new("a.eml", &vec![b'a'; 40 * 1024 * 1024]);
    let packed = packed_mails(&Native, &zip(&[bomb]), Some(0));
    assert_eq!((packed.names.len(), packed.mail), (1, None));
}
