//! Files that start something when they are opened on a computer, told by their names: the one table of them.

/// What opening a file starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LauncherKind {
    /// A program that Windows, macOS or Android starts or loads.
    Program,
    /// A script that Windows runs.
    Script,
    /// Something that starts or fetches something else: shortcuts, settings, notes with files in them.
    Indirect,
    /// A disk image, which opens like a folder and hides where its files came from.
    DiskImage,
}

/// Extensions of programs.
const PROGRAMS: &[&str] = &[
    "exe",
    "scr",
    "cpl",
    "com",
    "pif",
    "msi",
    "msp",
    "mst",
    "jar",
    "appx",
    "appxbundle",
    "msix",
    "msixbundle",
    "application",
    "gadget",
    "dll",
    "xll",
    "apk",
    "dmg",
    "pkg",
    "ocx",
    "sys",
];
/// Extensions of scripts.
const SCRIPTS: &[&str] = &[
    "bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "wsh", "wsc", "hta", "ps1", "ps1xml", "psm1",
    "sct",
];
/// Extensions of files that start or fetch something else.
const INDIRECT: &[&str] = &[
    "lnk",
    "url",
    "chm",
    "reg",
    "iqy",
    "rdp",
    "mobileconfig",
    "one",
    "onepkg",
    "inf",
    "scf",
    "settingcontent-ms",
    "library-ms",
    "search-ms",
    "msc",
    "website",
    "slk",
];
/// Extensions of disk images.
const DISK_IMAGES: &[&str] = &["iso", "img", "vhd", "vhdx", "udf"];

/// What opening a file with this extension (lower case, without the dot) starts; `None` when it starts nothing.
#[must_use]
pub fn launcher_kind(extension: &str) -> Option<LauncherKind> {
    let tables = [
        (PROGRAMS, LauncherKind::Program),
        (SCRIPTS, LauncherKind::Script),
        (INDIRECT, LauncherKind::Indirect),
        (DISK_IMAGES, LauncherKind::DiskImage),
    ];
    tables
        .iter()
        .find(|(table, _)| table.contains(&extension))
        .map(|(_, kind)| *kind)
}

/// Whether opening a file of this name, in whatever charset, starts something. Dots, spaces and NULs at its end do
/// not count: Windows drops them.
#[must_use]
pub fn is_launcher(name: impl AsRef<[u8]>) -> bool {
    let name = name.as_ref();
    let end = name
        .iter()
        .rposition(|b| !matches!(b, b'.' | b' ' | 0))
        .map_or(0, |at| at + 1);
    let name = name.get(..end).unwrap_or_default();
    let Some(dot) = name.iter().rposition(|b| *b == b'.') else {
        return false;
    };
    let extension = name.get(dot + 1..).unwrap_or_default().to_ascii_lowercase();
    std::str::from_utf8(&extension).is_ok_and(|extension| launcher_kind(extension).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn launchers_are_told_by_their_ending() {
        for name in [
            "a.exe",
            "x/請求書.pdf .EXE",
            "a.lnk. ",
            "a\\b.js",
            "a.exe\0",
            "報告.xll",
            "b.ISO",
        ] {
            assert!(is_launcher(name), "{name}");
        }
        assert!(is_launcher(b"\x90\xbf\x8b\x81.lnk"));
        for name in ["a.exe.pdf", "exe", "a.exe/b", "a.exe/", "", ". ."] {
            assert!(!is_launcher(name), "{name}");
        }
    }

    #[test]
    fn each_extension_stands_in_one_table_and_in_lower_case() {
        let all = [PROGRAMS, SCRIPTS, INDIRECT, DISK_IMAGES].concat();
        for (at, extension) in all.iter().enumerate() {
            assert!(!all.iter().skip(at + 1).any(|other| other == extension));
            assert_eq!(*extension, extension.to_ascii_lowercase());
        }
    }
}
