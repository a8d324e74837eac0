//! zip (PKWARE APPNOTE 6.3.10), and all that is built on it: Office Open XML, jar, OpenDocument, apk …
//!
//! Own code for the lists, because what matters here is where a file's two lists disagree, and what neither
//! names; the well-kept libraries hide just that. The content is unpacked by flate2.

use super::zip_crypt;
use super::zip_list::{Entry, Zip, foreign};
use crate::found::{Child, Found};
use crate::launchers::is_launcher;
use crate::model::note;
use crate::{Indicator, IndicatorKind, Unread};
use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use std::io::{BufRead, BufReader};

/// Reads a zip, also one behind other data.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let Some(zip) = Zip::open(bytes, found.limits.files, found.first) else {
        return false;
    };
    if found.format.is_empty() && bytes.starts_with(b"PK") {
        found.format = zip.format();
    }
    for why in &zip.unread {
        found.unread(*why);
    }
    zip.polyglot(found);
    if zip.overlap {
        found.indicator(IndicatorKind::EntriesOverlap, "");
    }
    let mut passwords = Passwords::default();
    for entry in zip.most_telling(found) {
        let child = zip.child(entry, &mut passwords, found);
        if !found.entry(child) {
            break;
        }
    }
    true
}

impl<'a> Zip<'a> {
    /// The files to tell. When there are too many, those first that start something when they are opened,
    /// so that a crowd does not hide them.
    fn most_telling(&self, found: &mut Found<'_>) -> Vec<&Entry<'a>> {
        let files: Vec<_> = self.entries.iter().filter(|e| !e.is_folder()).collect();
        if files.len() <= found.room() {
            return files;
        }
        found.unread(Unread::TooMany);
        let (mut telling, others): (Vec<_>, Vec<_>) = files
            .into_iter()
            .partition(|entry| is_launcher(entry.name(found.decoding)) || !entry.listed);
        telling.extend(others);
        telling.truncate(found.room());
        telling
    }

    fn child(&self, entry: &Entry<'a>, passwords: &mut Passwords, found: &mut Found<'_>) -> Child {
        let mut child = Child {
            name: entry.name(found.decoding),
            size: entry.size,
            encrypted: entry.encrypted(),
            hidden: entry.is_hidden(),
            ..Child::default()
        };
        let limits = found.limits;
        let indicator = |kind, quote: &str| Indicator::new(kind, quote, limits);
        if let Some(other) = self.other_name(entry, found.decoding) {
            let both = format!("{} / {other}", child.name);
            child
                .indicators
                .push(indicator(IndicatorKind::NamesDiffer, &both));
        }
        if !entry.listed {
            child
                .indicators
                .push(indicator(IndicatorKind::UnlistedEntry, &child.name));
        }
        let Some((packed, whole)) = self.packed(entry) else {
            child.unread.push(Unread::Broken);
            return child;
        };
        if !whole {
            child.unread.push(Unread::Broken);
        }
        // What entries share is read once for each, however little comes out of it.
        if self.overlap && !found.spend(packed.len() as u64) {
            note(&mut child.unread, Unread::TooLarge);
            return child;
        }
        let (bytes, why) = if entry.encrypted() {
            let opened = passwords.open(entry, packed, found);
            if let (Some(_), Some(word)) = (&opened.0, &passwords.right) {
                child
                    .indicators
                    .push(indicator(IndicatorKind::OpenedWithPassword, word));
            }
            opened
        } else {
            let (bytes, why) = unpack(packed, entry, packed.len() as u64, found);
            let none = why == Some(Unread::Unsupported);
            ((!none).then_some(bytes), why)
        };
        if let Some(why) = why {
            note(&mut child.unread, why);
        }
        if entry.locked_otherwise() {
            note(&mut child.unread, Unread::Unsupported);
        }
        if let Some(bytes) = &bytes {
            child.size = match why {
                // Not all of it was read: what the list says is nearer to the truth.
                Some(_) => entry.size.max(bytes.len() as u64),
                None => bytes.len() as u64,
            };
            if entry.is_link() {
                let target = String::from_utf8_lossy(bytes);
                child
                    .indicators
                    .push(indicator(IndicatorKind::SymbolicLink, &target));
            }
        }
        child.bytes = bytes;
        child
    }

    /// Tells what else the file is, by what stands before and behind the zip.
    fn polyglot(&self, found: &mut Found<'_>) {
        if let Some(kind) = (self.before > 0).then(|| foreign(found.first)).flatten() {
            found.indicator(IndicatorKind::Polyglot, &format!("{kind} + zip"));
        }
        let behind = self.bytes.get(self.end..).unwrap_or_default();
        if let Some(kind) = foreign(miwake_mail::file_kind(behind)) {
            found.indicator(IndicatorKind::Polyglot, &format!("zip + {kind}"));
        }
    }

    /// The short name of what is built on the zip, told by names that its standard asks for.
    fn format(&self) -> &'static str {
        const MARKS: &[(&str, &str)] = &[
            ("[Content_Types].xml", "ooxml"),
            ("AndroidManifest.xml", "apk"),
            ("META-INF/container.xml", "epub"),
            ("META-INF/MANIFEST.MF", "jar"),
            ("mimetype", "odf"),
        ];
        if self.find("AppxManifest.xml").is_some() || self.find("AppxBundleManifest.xml").is_some()
        {
            return "appx";
        }
        let mark = MARKS.iter().find(|(name, _)| self.find(name).is_some());
        match mark {
            // The Office reader tells which one.
            Some((_, "ooxml")) | None => "zip",
            Some((_, format)) => format,
        }
    }
}

/// Unpacks what is not, or no more, encrypted.
pub(super) fn unpack(
    from: impl BufRead,
    entry: &Entry<'_>,
    packed: u64,
    found: &mut Found<'_>,
) -> (Vec<u8>, Option<Unread>) {
    let (bytes, why) = match entry.method {
        0 => found.unpack(from, packed, entry.size),
        8 => found.unpack(DeflateDecoder::new(from), packed, entry.size),
        _ => return (vec![], Some(Unread::Unsupported)),
    };
    if why.is_none() && (bytes.len() as u64 != entry.size || !crc_fits(&bytes, entry)) {
        return (bytes, Some(Unread::Broken));
    }
    (bytes, why)
}

fn crc_fits(bytes: &[u8], entry: &Entry<'_>) -> bool {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum() == entry.crc
}

/// The words of the mail that may open it.
#[derive(Default)]
struct Passwords {
    /// The one that did.
    right: Option<String>,
    /// How often content was unpacked in vain.
    failed: usize,
}

impl Passwords {
    /// How many words are tried.
    const TRIED: usize = 20;

    fn open(
        &mut self,
        entry: &Entry<'_>,
        packed: &[u8],
        found: &mut Found<'_>,
    ) -> (Option<Vec<u8>>, Option<Unread>) {
        const LOCKED: (Option<Vec<u8>>, Option<Unread>) = (None, Some(Unread::Encrypted));
        if entry.locked_otherwise() || self.failed > Self::TRIED {
            return LOCKED;
        }
        let hints = found.hints;
        let right = self.right.clone();
        let words = right.iter().chain(hints.passwords.iter().take(Self::TRIED));
        for word in words {
            // The last of the twelve bytes before the content is told openly: it is the check.
            let check = if entry.flags & 8 == 0 {
                entry.crc.to_be_bytes()[0]
            } else {
                entry.time.to_be_bytes()[0]
            };
            let Some(plain) = zip_crypt::open(packed, word.as_bytes(), check) else {
                continue;
            };
            let length = (packed.len() - zip_crypt::HEADER) as u64;
            let plain = BufReader::with_capacity(16 * 1024, plain);
            let (bytes, why) = unpack(plain, entry, length, found);
            match why {
                // One wrong word in 256 passes the check; then the content is damaged.
                Some(Unread::Broken) => {
                    found.give_back(bytes.len());
                    self.failed += 1;
                }
                Some(Unread::Unsupported) => return (None, why),
                _ => {
                    self.right = Some(word.clone());
                    return (Some(bytes), why);
                }
            }
        }
        LOCKED
    }
}
