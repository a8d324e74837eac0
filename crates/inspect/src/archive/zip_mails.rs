//! A zip that is nothing but a bundle of mails, as people make one to hand them on.

use super::zip::unpack;
use super::zip_list::{Entry, Zip};
use crate::decoder::{Decoder, Decoding};
use crate::found::Found;
use crate::{Hints, Limits, names};
use miwake_mail::FileKind;

/// Names that mails are saved under.
const MAILS: [&str; 3] = ["eml", "emlx", "msg"];

/// Files that systems put into folders by themselves.
const BESIDE: [&str; 3] = [".ds_store", "thumbs.db", "desktop.ini"];

/// Most mails of one zip that is taken for a list.
const MOST: usize = 1_000;

/// The mails of a zip that holds nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackedMails {
    /// Their names, folders included, in the order of the zip, at most 1,000; none when the zip holds more or anything else, is
    /// locked, damaged, or built so that programs disagree on it: then it is a file like others.
    pub names: Vec<String>,
    /// The content of the one that was wanted, whole.
    pub mail: Option<Vec<u8>>,
}

/// The mails in `bytes`, and the content of the one with the index `wanted`. Names are decoded with `decoder`.
#[must_use]
pub fn packed_mails(decoder: &dyn Decoder, bytes: &[u8], wanted: Option<usize>) -> PackedMails {
    let (limits, hints) = (Limits::DEFAULT, Hints::default());
    let decoding = Decoding(decoder);
    let none = PackedMails::default();
    let Some(zip) = Zip::open(bytes, limits.files, FileKind::Zip) else {
        return none;
    };
    let plain = zip.unread.is_empty() && !zip.overlap && zip.before == 0 && zip.end == bytes.len();
    let mails: Vec<&Entry<'_>> = zip
        .entries
        .iter()
        .filter(|entry| !entry.is_folder() && !is_beside(&entry.name(decoding)))
        .collect();
    let odd = |entry: &&Entry<'_>| {
        !entry.listed
            || entry.encrypted()
            || entry.is_link()
            || zip.other_name(entry, decoding).is_some()
            || !is_mail(&entry.name(decoding))
    };
    if !plain || mails.len() > MOST || mails.iter().any(odd) {
        return none;
    }
    let mut left = limits.unpacked_bytes;
    let mut found = Found::new(decoding, &hints, &limits, &mut left, 0, FileKind::Zip);
    let mail = wanted.and_then(|wanted| {
        let entry = mails.get(wanted)?;
        let (packed, whole) = zip.packed(entry)?;
        let (mail, why) = unpack(packed, entry, packed.len() as u64, &mut found);
        (whole && why.is_none()).then_some(mail)
    });
    let names = mails.iter().map(|entry| entry.name(decoding));
    PackedMails {
        names: names.collect(),
        mail,
    }
}

fn is_mail(name: &str) -> bool {
    MAILS.contains(&miwake_mail::extension(names::base(name)).as_str())
}

fn is_beside(name: &str) -> bool {
    let base = names::base(name).to_ascii_lowercase();
    name.starts_with("__MACOSX/") || BESIDE.contains(&base.as_str())
}
