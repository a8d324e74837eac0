//! Names of files in a zip that nobody unpacked.

use crate::extension::is_launcher;
use memchr::memmem;

/// Most entries of a zip whose names are read: bounds the work for a hostile list.
const ZIP_ENTRIES: usize = 2_000;

/// Name of the first file in a zip that Windows would run, mount or follow on a double click.
///
/// Names stand unencrypted in a locked zip, too: in the entries' own headers and once more in the central directory
/// (APPNOTE.TXT, 4.3.7 and 4.3.12). Both are looked for by their marks, as readers differ on which one they believe
/// and a cut file has no directory.
pub(crate) fn program_inside(zip: &[u8]) -> Option<String> {
    // Mark, place of the name's length (two bytes, low one first), length of the fixed part.
    const HEADERS: [(&[u8], usize, usize); 2] = [(b"PK\x01\x02", 28, 46), (b"PK\x03\x04", 26, 30)];
    HEADERS.iter().find_map(|&(mark, length, fixed)| {
        let starts = memmem::find_iter(zip, mark).take(ZIP_ENTRIES);
        starts.into_iter().find_map(|start| {
            let header = zip.get(start..)?;
            let low = usize::from(*header.get(length)?);
            let high = usize::from(*header.get(length + 1)?);
            let name = header.get(fixed..fixed + low + high * 256)?;
            is_launcher(name).then(|| String::from_utf8_lossy(name).into_owned())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An entry's own header and its name.
    fn entry(name: &[u8]) -> Vec<u8> {
        let mut zip = b"PK\x03\x04".to_vec();
        zip.resize(26, 0);
        zip.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
        zip.extend([0, 0]);
        zip.extend(name);
        zip
    }

    #[test]
    fn programs_in_a_zip_are_found_by_name() {
        let two = [entry(b"a.txt"), entry(b"note.PDF   .Exe ")].concat();
        assert_eq!(program_inside(&two).as_deref(), Some("note.PDF   .Exe "));
        assert!(program_inside(&entry(b"\x90\xbf\x8b\x81.lnk")).is_some());
        assert!(program_inside(&entry(b"docs/plan.pdf")).is_none());
        assert!(program_inside(&entry(b"exe")).is_none());
        assert!(program_inside(&entry(b"run.exe/")).is_none());
    }

    #[test]
    fn broken_zips_have_nothing_inside() {
        let whole = entry(b"a.exe");
        for end in 0..whole.len() {
            assert!(program_inside(whole.get(..end).expect("within")).is_none());
        }
        let mut long = entry(b"a.exe");
        long.splice(26..28, [0xff, 0xff]);
        assert!(program_inside(&long).is_none());
        assert!(program_inside(&b"PK\x03\x04".repeat(100_000)).is_none());
        assert!(program_inside(b"").is_none());
    }
}
