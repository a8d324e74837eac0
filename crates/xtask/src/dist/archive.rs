//! Archives that are the same whenever and wherever they are made: entries in the order of their names, the time of the
//! commit, one owner, one set of rights.

use crate::shell::{self, Result};
use flate2::{Compression, GzBuilder};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file in an archive.
#[derive(Clone)]
pub(super) struct Entry {
    /// Its path, with `/`.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    /// Whether it is to be run.
    runs: bool,
}

pub(super) type Entries = Vec<Entry>;

impl Entry {
    pub(super) fn new(path: &str, bytes: Vec<u8>) -> Self {
        let path = path.to_owned();
        Self {
            path,
            bytes,
            runs: false,
        }
    }

    pub(super) fn program(path: &str, bytes: Vec<u8>) -> Self {
        let runs = true;
        Self {
            runs,
            ..Self::new(path, bytes)
        }
    }

    fn rights(&self) -> u32 {
        if self.runs { 0o755 } else { 0o644 }
    }
}

/// When the commit was made: year, month, day, hour, minute, second, in UTC, and the same in seconds since 1970.
///
/// Hosts make the sign by which browsers know a changed file (`ETag`) of its time and length: with one time for all
/// versions a page of the same length would be taken for the old one.
#[derive(Clone, Copy)]
pub(super) struct Time {
    date: DateTime,
    seconds: u64,
}

/// The time of the commit; outside a repository the earliest that a zip can hold.
pub(super) fn time(root: &Path) -> Time {
    let none = Time {
        date: DateTime::default(),
        seconds: 315_532_800,
    };
    let mut git = Command::new("git");
    git.current_dir(root).env("TZ", "UTC").args([
        "log",
        "-1",
        "--date=format-local:%Y %m %d %H %M %S",
        "--format=%cd %ct",
    ]);
    let said = shell::output(&mut git).unwrap_or_default();
    parsed(&said).unwrap_or(none)
}

fn parsed(said: &str) -> Option<Time> {
    let numbers: Vec<u64> = said
        .split(' ')
        .map(|word| word.parse().ok())
        .collect::<Option<_>>()?;
    let &[year, month, day, hour, minute, second, seconds] = numbers.as_slice() else {
        return None;
    };
    let small = |number: u64| u8::try_from(number).ok();
    let date = DateTime::from_date_and_time(
        u16::try_from(year).ok()?,
        small(month)?,
        small(day)?,
        small(hour)?,
        small(minute)?,
        small(second)?,
    );
    Some(Time {
        date: date.ok()?,
        seconds,
    })
}

fn sorted(entries: &[Entry]) -> Vec<&Entry> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    sorted
}

/// Writes a zip. What is compressed already is stored as it is.
pub(super) fn zip(path: &Path, entries: &[Entry], time: Time) -> Result<()> {
    let mut zip = ZipWriter::new(File::create(path)?);
    for entry in sorted(entries) {
        let packed = [".br", ".gz", ".png"];
        let stored = packed.iter().any(|end| entry.path.ends_with(end));
        let method = match stored {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(time.date)
            .unix_permissions(entry.rights());
        zip.start_file(&entry.path, options)?;
        zip.write_all(&entry.bytes)?;
    }
    zip.finish()?;
    Ok(())
}

/// Writes a tar archive, compressed with gzip.
pub(super) fn tgz(path: &Path, entries: &[Entry], time: Time) -> Result<()> {
    let gzip = GzBuilder::new().write(File::create(path)?, Compression::best());
    let mut tar = tar::Builder::new(gzip);
    for entry in sorted(entries) {
        let mut header = tar::Header::new_gnu();
        header.set_size(entry.bytes.len().try_into()?);
        header.set_mode(entry.rights());
        header.set_mtime(time.seconds);
        tar.append_data(&mut header, &entry.path, entry.bytes.as_slice())?;
    }
    tar.into_inner()?.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_do_not_depend_on_the_order_or_the_day() {
        let folder = std::env::temp_dir().join(format!("miwake-archive-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let time = parsed("2026 11 30 17 49 54 1796060994").expect("a time");
        let mut entries = vec![
            Entry::new("b/two.txt", b"two".to_vec()),
            Entry::program("a", vec![0; 1000]),
        ];
        let made = |name: &str, entries: &[Entry]| {
            let (zipped, tarred) = (folder.join(format!("{name}.zip")), folder.join(name));
            zip(&zipped, entries, time).expect("a zip");
            tgz(&tarred, entries, time).expect("a tar");
            let read = |path: &Path| std::fs::read(path).expect("an archive");
            (read(&zipped), read(&tarred))
        };
        let before = made("one", &entries);
        entries.reverse();
        assert!(before == made("two", &entries));
        std::fs::remove_dir_all(folder).expect("nothing left");
    }

    #[test]
    fn what_git_says_is_read() {
        assert!(parsed("").is_none());
        assert!(parsed("2026 13 30 17 49 54 1796060994").is_none());
        let time = parsed("2026 11 30 17 49 54 1796060994").expect("a time");
        assert_eq!((time.date.year(), time.date.second()), (2026, 54));
    }
}
