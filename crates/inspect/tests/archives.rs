//! Archives other than zip, and disk images: honest ones, broken ones, ones that lie.

#![allow(
    clippy::indexing_slicing,
    reason = "a missing file fails the test, as it should"
)]

mod both;
mod build;

use both::inspect;
use build::seven_zip::{Coder, File as Seven, seven_zip};
use build::zip::{File as Zipped, zip};
use build::{cab::cab, disk, iso::iso, lzh, rar, tar};
use miwake_inspect::{File, Hints, IndicatorKind, Inspection, Limits, Unread};
use miwake_mail::FileKind;

const EXE: &[u8] = b"MZ\x90\0\x03\0\0\0\x04\0\0\0";

fn look(bytes: &[u8]) -> Inspection {
    inspect("a.bin", bytes, &Hints::default(), &Limits::DEFAULT)
}

fn names(inside: &Inspection) -> Vec<&str> {
    let inner = inside.files.iter().skip(1);
    inner.map(|file| file.name.as_str()).collect()
}

fn has(file: &File, kind: IndicatorKind) -> bool {
    file.indicators
        .iter()
        .any(|indicator| indicator.kind == kind)
}

fn whole(inside: &Inspection, format: &str) {
    assert_eq!(inside.files[0].format, format);
    for file in &inside.files {
        assert!(file.unread.is_empty(), "{file:?}");
    }
}

#[test]
fn gzip_is_read_with_the_name_it_states() {
    let inside = look(&tar::gzip(Some("in.exe"), EXE));
    whole(&inside, "gz");
    assert_eq!(names(&inside), ["in.exe"]);
    assert_eq!(inside.files[1].kind, FileKind::Executable);
    let bytes = [
        tar::gzip(None, b"hello "),
        tar::gzip(None, b"world"),
        vec![0; 9],
    ]
    .concat();
    let inside = inspect("x/b.txt.gz", &bytes, &Hints::default(), &Limits::DEFAULT);
    whole(&inside, "gz");
    assert_eq!(names(&inside), ["b.txt"]);
    assert_eq!(inside.files[1].size, 11);
    let cut = look(&bytes[..20]);
    assert_eq!(cut.files[1].unread, [Unread::Broken]);
    let bomb = look(&tar::gzip(None, &vec![0; 10 << 20]));
    assert_eq!(bomb.files[1].unread, [Unread::Bomb]);
    let crowd = look(&tar::gzip(None, b"").repeat(2_000));
    assert_eq!(crowd.files[1].unread, [Unread::Broken]);
}

#[test]
fn tar_is_read_in_gzip() {
    let long = format!("{}/請求書.exe", "x".repeat(120));
    let bytes = tar::tar(&[
        ("a/", b'5', "", b""),
        ("a/b.txt", b'0', "", b"hello"),
        ("././@LongLink", b'L', "", long.as_bytes()),
        ("short", b'0', "", EXE),
        ("pax", b'x', "", &tar::pax("path", "領収書.txt")),
        ("short", 0, "", b"x"),
        ("../up", b'2', "/etc/passwd", b""),
    ]);
    let inside = inspect(
        "a.tgz",
        &tar::gzip(None, &bytes),
        &Hints::default(),
        &Limits::DEFAULT,
    );
    whole(&inside, "gz");
    assert_eq!(
        names(&inside),
        ["a.tar", "a/b.txt", &long, "領収書.txt", "../up"]
    );
    assert_eq!(inside.files[1].format, "tar");
    assert_eq!(inside.files[3].kind, FileKind::Executable);
    assert_eq!(inside.files[5].indicators[0].quote, "/etc/passwd");
    assert!(has(&inside.files[5], IndicatorKind::PathEscapes));
}

#[test]
fn a_damaged_tar_tells_what_it_has() {
    let mut bytes = tar::tar(&[("a", b'0', "", b"a"), ("b", b'0', "", b"b")]);
    bytes[1024] = b'X';
    let inside = look(&bytes);
    assert_eq!(names(&inside), ["a"]);
    assert_eq!(inside.files[0].unread, [Unread::Broken]);
    let inside = look(&tar::tar(&[("a", b'0', "", &[1; 600])])[..700]);
    assert_eq!(inside.files[1].unread, [Unread::Broken]);
    assert_eq!(inside.files[1].size, 600);
}

#[test]
fn both_kinds_of_rar_are_listed() {
    let files = [
        rar::File::new("請求書.exe", EXE),
        rar::File {
            method: 3,
            ..rar::File::new("b\\c.txt", b"hello")
        },
        rar::File {
            encrypted: true,
            ..rar::File::new("d.doc", b"hello")
        },
        rar::File {
            attributes: 0x22,
            ..rar::File::new("e.dat", b"x")
        },
    ];
    for bytes in [rar::rar_4(&files, false), rar::rar_5(&files, false)] {
        let inside = look(&bytes);
        assert_eq!(inside.files[0].format, "rar");
        assert!(inside.files[0].encrypted && inside.files[0].unread.is_empty());
        assert_eq!(names(&inside), ["請求書.exe", "b\\c.txt", "d.doc", "e.dat"]);
        assert_eq!(inside.files[1].kind, FileKind::Executable);
        assert_eq!(inside.files[2].unread, [Unread::Unsupported]);
        assert_eq!(inside.files[2].size, 5);
        assert_eq!(inside.files[3].unread, [Unread::Encrypted]);
        assert!(has(&inside.files[4], IndicatorKind::HiddenFile));
        build::damage(&bytes, look);
    }
}

#[test]
fn a_rar_whose_list_is_locked_is_told() {
    for bytes in [rar::rar_4(&[], true), rar::rar_5(&[], true)] {
        let inside = look(&bytes);
        assert_eq!(inside.files.len(), 1);
        assert!(inside.files[0].encrypted);
        assert_eq!(inside.files[0].unread, [Unread::Encrypted]);
    }
}

#[test]
fn cabinets_are_read() {
    let long: Vec<u8> = (0..80_000_u32)
        .flat_map(|n| (n % 251).to_le_bytes())
        .collect();
    let files: [(&str, u16, &[u8]); 3] = [
        ("a.txt", 0x20, b"hello"),
        ("請求.bin", 0xa2, &long),
        ("c.exe", 0x20, EXE),
    ];
    for method in [0, 1] {
        let inside = look(&cab(&files, method));
        whole(&inside, "cab");
        assert_eq!(names(&inside), ["a.txt", "請求.bin", "c.exe"]);
        assert_eq!(inside.files[2].size, 320_000);
        assert_eq!(inside.files[3].kind, FileKind::Executable);
        assert!(has(&inside.files[2], IndicatorKind::HiddenFile));
    }
    let inside = look(&cab(&files, 3));
    assert_eq!(names(&inside).len(), 3);
    assert_eq!(inside.files[3].unread, [Unread::Unsupported]);
    build::damage(&cab(&files[..1], 1), look);
    build::damage(&cab(&files, 1), look);
}

#[test]
fn disk_images_are_read() {
    let bytes = iso(
        &[
            ("請求書.lnk", false, b"L\0\0\0\x01\x14\x02\0\0\0\0\0"),
            ("data.dll", true, EXE),
        ],
        Some(("b.txt", b"hello")),
    );
    let inside = look(&bytes);
    whole(&inside, "iso");
    assert_eq!(inside.files[0].kind, FileKind::DiskImage);
    assert_eq!(names(&inside), ["請求書.lnk", "data.dll", "inner/b.txt"]);
    assert!(has(&inside.files[2], IndicatorKind::HiddenFile));
    assert_eq!(inside.files[3].size, 5);
}

#[test]
fn a_disk_image_whose_folders_go_in_a_circle_is_told() {
    let mut bytes = iso(&[], Some(("b.txt", b"hello")));
    // The inner folder is the topmost one.
    let at = 20 * 2048 + 68 + 2;
    bytes[at] = 20;
    assert_eq!(look(&bytes).files[0].unread, [Unread::Broken]);
}

#[test]
fn seven_zip_is_read_however_its_list_is_packed() {
    let files = [
        Seven::new("docs", None),
        Seven::new("docs/請求書.txt", Some(b"hello hello hello")),
        Seven::new("empty.txt", Some(b"")),
        Seven {
            attributes: 0x22,
            ..Seven::new("b.exe", Some(EXE))
        },
        Seven::new("c.lnk", Some(b"L\0\0\0\x01\x14\x02\0")),
    ];
    for coder in [Coder::Copy, Coder::Lzma, Coder::Lzma2] {
        for packed_list in [false, true] {
            let bytes = seven_zip(&files, coder, packed_list);
            let inside = look(&bytes);
            whole(&inside, "7z");
            let expected = ["docs/請求書.txt", "empty.txt", "b.exe", "c.lnk"];
            assert_eq!(names(&inside), expected);
            assert_eq!(inside.files[1].size, 17);
            assert_eq!(inside.files[2].kind, FileKind::Empty);
            assert_eq!(inside.files[3].kind, FileKind::Executable);
            assert!(has(&inside.files[3], IndicatorKind::HiddenFile));
            build::damage(&bytes, look);
        }
    }
}

#[test]
fn what_seven_zip_locks_or_packs_otherwise_is_listed() {
    let files = [Seven::new("a.exe", Some(EXE))];
    let inside = look(&seven_zip(&files, Coder::Aes, false));
    assert_eq!(names(&inside), ["a.exe"]);
    assert!(inside.files[0].encrypted);
    assert_eq!(inside.files[1].unread, [Unread::Encrypted]);
    let inside = look(&seven_zip(&files, Coder::Ppmd, true));
    assert_eq!(inside.files[1].unread, [Unread::Unsupported]);
    assert_eq!(inside.files[1].size, EXE.len() as u64);
    let inside = look(&seven_zip(&files, Coder::AesList, true));
    assert!(inside.files[0].encrypted);
    assert_eq!(inside.files[0].unread, [Unread::Encrypted]);
    let big = vec![0; 20 << 20];
    let bomb = [Seven::new("a", Some(&big)), Seven::new("b", Some(b"b"))];
    let inside = look(&seven_zip(&bomb, Coder::Lzma, true));
    assert_eq!(inside.files[1].unread, [Unread::Bomb]);
    assert_eq!(inside.files[2].unread, [Unread::Bomb]);
}

#[test]
fn lzh_of_all_levels_is_read() {
    for level in 0..=3 {
        let bytes = lzh::lzh(
            level,
            &[
                ("請求書.txt", "lh5", b"hello hello"),
                ("b.exe", "lh0", EXE),
                ("c.dat", "lh9", b"x"),
            ],
        );
        let inside = look(&bytes);
        assert_eq!(inside.files[0].format, "lzh");
        assert!(inside.files[0].unread.is_empty());
        let folder = if level == 0 { "" } else { "d/" };
        let expected = ["請求書.txt", "b.exe", "c.dat"].map(|name| format!("{folder}{name}"));
        assert_eq!(names(&inside), expected, "level {level}");
        assert_eq!(
            (inside.files[1].size, inside.files[1].unread.len()),
            (11, 0)
        );
        assert_eq!(inside.files[1].kind, FileKind::Text);
        assert_eq!(inside.files[2].kind, FileKind::Executable);
        assert_eq!(inside.files[3].unread, [Unread::Unsupported]);
        build::damage(&bytes, look);
    }
}

#[test]
fn a_program_that_unpacks_itself_is_opened() {
    let mut program = vec![0; 1024];
    program[..2].copy_from_slice(b"MZ");
    program[0x3c] = 0x80;
    program[0x80..0x88].copy_from_slice(b"PE\0\0\x64\x86\x01\0");
    program[0x94] = 0xf0;
    // One section: 512 bytes from 512.
    program[0x188 + 17] = 2;
    program[0x188 + 21] = 2;
    for (archive, name) in [
        (
            rar::rar_5(&[rar::File::new("in.js", b"1")], false),
            "exe + rar",
        ),
        (
            seven_zip(&[Seven::new("in.js", Some(b"1"))], Coder::Lzma2, true),
            "exe + 7z",
        ),
        (zip(&[Zipped::new("in.js", b"1")]), "exe + zip"),
    ] {
        let inside = look(&[&program[..], &archive].concat());
        assert_eq!(inside.files[0].kind, FileKind::Executable);
        assert_eq!(inside.files[0].indicators[0].quote, name);
        assert_eq!(names(&inside), ["in.js"]);
    }
    let mut quiet = program;
    quiet.extend(b"nothing behind it");
    assert!(look(&quiet).files[0].indicators.is_empty());
}

#[test]
fn autorun_is_told() {
    let inside = look(&iso(
        &[(
            "AUTORUN.INF",
            false,
            b"[autorun]\r\nicon=a.ico\r\nOpen = a.exe\r\n",
        )],
        None,
    ));
    assert_eq!(
        inside.files[1].indicators[0].kind,
        IndicatorKind::AutoRunFile
    );
    assert_eq!(inside.files[1].indicators[0].quote, "Open = a.exe");
}

#[test]
fn udf_is_read_also_beside_iso() {
    let long = vec![b'x'; 5_000];
    let files: [(&str, bool, &[u8]); 3] = [
        ("請求書.lnk", false, b"L\0\0\0\x01\x14\x02\0"),
        ("data.dll", true, EXE),
        ("long.txt", false, &long),
    ];
    let mut bytes = disk::udf(&files, Some("in"));
    let inside = look(&bytes);
    whole(&inside, "iso");
    assert_eq!(inside.files[0].kind, FileKind::DiskImage);
    let expected = ["in/請求書.lnk", "in/data.dll", "in/long.txt"];
    assert_eq!(names(&inside), expected);
    assert!(has(&inside.files[2], IndicatorKind::HiddenFile));
    assert_eq!(inside.files[3].size, 5_000);
    build::damage_times(&bytes[256 * 2048..], 150, |damaged| {
        look(&[&bytes[..256 * 2048], damaged].concat())
    });
    // The topmost folder as its own content.
    bytes.truncate(257 * 2048);
    let circle = disk::udf(&[], Some("in"));
    let mut circle = [&bytes[..], &circle[257 * 2048..]].concat();
    let at = 258 * 2048 + 176 + 40 + 24;
    circle[at] = 1;
    assert_eq!(look(&circle).files[0].unread, [Unread::Broken]);
}

#[test]
fn fat_is_read_alone_in_a_partition_and_in_a_vhd() {
    let long: Vec<u8> = (0..3_000_u32).map(|n| (n % 200) as u8).collect();
    let files: [(&str, u8, &[u8]); 3] = [
        (
            "とても長い名前の請求書です.lnk",
            0x20,
            b"L\0\0\0\x01\x14\x02\0",
        ),
        ("data.dll", 0x22, EXE),
        ("long.bin", 0x20, &long),
    ];
    let volume = disk::fat(&files, Some("in"));
    let parted = disk::partitioned(&volume, 6);
    for (bytes, format) in [
        (volume.clone(), "img"),
        (parted.clone(), "img"),
        (disk::vhd(&parted, true), "vhd"),
    ] {
        let inside = look(&bytes);
        whole(&inside, format);
        assert_eq!(inside.files[0].kind, FileKind::DiskImage);
        let expected = [
            "in/とても長い名前の請求書です.lnk",
            "in/data.dll",
            "in/long.bin",
        ];
        assert_eq!(names(&inside), expected);
        assert!(has(&inside.files[2], IndicatorKind::HiddenFile));
        assert_eq!(inside.files[3].size, 3_000);
    }
    build::damage(&volume, look);
    // NTFS in the partition; a VHD that grows.
    let other = look(&disk::partitioned(&[0xeb; 1024], 7));
    assert_eq!(other.files[0].unread, [Unread::Unsupported]);
    let other = look(&disk::vhd(&parted, false));
    assert_eq!(other.files[0].unread, [Unread::Unsupported]);
    assert_eq!(other.files[0].format, "vhd");
}

#[test]
fn archives_that_are_not_read_are_named() {
    for (bytes, format) in [
        (&b"MSWIM\0\0\0\xd0\0"[..], "wim"),
        (b"vhdxfile\0\0", "vhdx"),
        (b"\xfd7zXZ\0\0\x04", "xz"),
        (b"\0\0\0\0\0\0\0**ACE**\0", "ace"),
    ] {
        let inside = look(bytes);
        assert_eq!(inside.files[0].format, format);
        assert_eq!(inside.files[0].unread, [Unread::Unsupported]);
    }
    assert_eq!(look(b"BZh is no archive").files[0].format, "");
}

#[test]
fn damage_never_panics() {
    let inner = tar::tar(&[("a", b'0', "", b"a"), ("b", b'2', "c", b"")]);
    build::damage(&tar::gzip(Some("a"), &inner), look);
    build::damage(&inner, look);
    let image = iso(&[("a.txt", false, b"hello")], Some(("b.txt", b"hello")));
    // The empty start tells nothing.
    build::damage_times(&image[16 * 2048..], 1_000, |damaged| {
        look(&[&image[..16 * 2048], damaged].concat())
    });
    build::damage(
        &zip(&[Zipped::new("a.cab", &cab(&[("b", 0, b"c")], 1)).stored()]),
        look,
    );
}
