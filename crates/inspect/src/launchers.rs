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
///
/// Sources of all four tables: Microsoft, "Blocked attachments in Outlook"; what Windows 11, macOS 15 and the desktops
/// of Debian 13 do with a file of that ending as they come, or with the program that the comment names (2026-11).
/// Endings that such lists name and that are not here start nothing by a double click (`cnt`, `msh`, `ps2`, `osd`),
/// or turn up in ordinary mail, where what is in the file decides (`cab`, `py`, `sh`, `mat`, `pst`, `sap`, `prg`).
const PROGRAMS: &[&str] = &[
    "exe",
    "scr", // a screen saver: a program
    "cpl", // a page of the control panel: a library that is loaded
    "com",
    "pif", // a shortcut to a DOS program; Windows runs what it holds
    "msi",
    "msp",
    "mst",
    "msu", // an update of Windows
    "jar", // Java
    "appx",
    "appxbundle",
    "msix",
    "msixbundle",
    "application", // ClickOnce: fetches a program and starts it
    "xbap",        // a program that the browser runs (.NET)
    "gadget",
    "dll",
    "xll",  // an add-in of Excel: a library
    "wll",  // the same of Word
    "vsix", // an extension of Visual Studio
    "fxp",  // a compiled program of FoxPro
    "apk",  // Android
    "ipa",  // iOS
    "dmg",  // macOS
    "pkg",
    "mpkg",
    "app",
    "appimage", // Linux
    "deb",
    "rpm",
    "ocx",
    "sys",
    "vxd",
];
/// Extensions of scripts.
const SCRIPTS: &[&str] = &[
    "bat",
    "cmd",
    "js",
    "jse",
    "vb",
    "vbs",
    "vbe",
    "ws",
    "wsf",
    "wsh",
    "wsc",
    "hta",
    "ps1",
    "ps1xml",
    "psm1",
    "sct",
    "shb", // "scraps" of Windows up to XP: whatever was dragged to the desktop
    "shs",
    "pyw", // Python, without a window; `py` is what programmers send
    "pyz",
    "pyzw",
    "pyo",
    "command", // macOS: the terminal runs it
    "tool",
    "scpt",
    "scptd",
    "applescript",
    "action", // macOS: Automator
    "workflow",
    "ksh",
    "run", // Linux: a script that unpacks and installs
];
/// Extensions of files that start or fetch something else.
const INDIRECT: &[&str] = &[
    "lnk",
    "url",
    "website",
    "webloc",  // macOS: an address
    "inetloc", // macOS: an address, which may be a file's
    "fileloc",
    "terminal",     // macOS: settings of the terminal, with a command
    "desktop",      // Linux: a shortcut
    "flatpakref",   // Linux: a program to be fetched
    "appref-ms",    // ClickOnce: where a program is fetched from
    "appinstaller", // where an MSIX package is fetched from
    "jnlp",         // Java: where a program is fetched from
    "diagcab",      // a troubleshooter: scripts that msdt runs
    "diagcfg",
    "diagpkg",
    "chm",
    "hlp", // help of old Windows, with macros
    "reg",
    "iqy",
    "rdp",
    "mobileconfig",
    "one",
    "onepkg",
    "inf",
    "scf",
    "settingcontent-ms",
    "library-ms", // a folder on another computer
    "search-ms",
    "searchconnector-ms",
    "msc",
    "psc1",  // a console of PowerShell with what it loads
    "bgi",   // BgInfo: runs scripts
    "theme", // fetches pictures from a share
    "themepack",
    "deskthemepack",
    "webpnp", // a printer with its driver, from a server
    "printerexport",
    "prf", // settings of Outlook
    "ops", // settings of Office
    "ins", // settings of the connection (Internet Explorer)
    "isp",
    "xnk", // a folder of Exchange
    "asx", // a list of media, which are fetched
    "slk",
    "ade", // projects and add-ins of Access: what is in them runs
    "adp",
    "mda",
    "mde",
    "mdz",
    "accda",
    "accde",
    "accdr",
    "maf", // shortcuts to forms, macros, queries … of Access
    "mag",
    "mam",
    "maq",
    "mar",
    "mas",
    "mau",
    "mav",
    "maw",
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
/// not count: Windows drops them; nor does the name of a stream of the file behind a colon (`a.bat::$DATA`).
#[must_use]
pub fn is_launcher(name: impl AsRef<[u8]>) -> bool {
    let name = file_of_stream(name.as_ref());
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

/// A name without that of a stream of the file behind it: `a.bat::$DATA` is the content of `a.bat` (NTFS).
#[must_use]
pub fn without_stream(name: &str) -> &str {
    let length = file_of_stream(name.as_bytes()).len();
    name.get(..length).unwrap_or(name)
}

/// The name without that of a stream of the file and its type, as NTFS has them (`name:stream:$TYPE`). Elsewhere a
/// colon is a letter of the name, as in a time: only what ends in a type counts.
fn file_of_stream(name: &[u8]) -> &[u8] {
    let base = name
        .iter()
        .rposition(|b| matches!(b, b'/' | b'\\'))
        .map_or(0, |at| at + 1);
    let colon = |name: &[u8]| {
        let at = name.iter().rposition(|b| *b == b':');
        at.filter(|at| *at > base)
    };
    let Some(last) = colon(name) else {
        return name;
    };
    let (before, kind) = name.split_at(last);
    let kind = kind.strip_prefix(b":$").unwrap_or_default();
    if kind.is_empty() || !kind.iter().all(|b| b.is_ascii_alphabetic() || *b == b'_') {
        return name;
    }
    let end = colon(before).unwrap_or(before.len());
    before.get(..end).unwrap_or(before)
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
        for name in [
            "x.bat::$DATA",
            "a/x.js::$data",
            "x.exe:a.txt:$DATA",
            "x.exe. ::$DATA",
            "x.appref-ms",
            "x.searchconnector-ms",
        ] {
            assert!(is_launcher(name), "{name}");
        }
        for name in [
            "at 10:30",
            "a.exe:$b.txt",
            "a.txt:b.exe:$DATA",
            "a:$b/x.pdf",
        ] {
            assert!(!is_launcher(name), "{name}");
        }
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
