//! The kit on disk, and whether each mail in it may be sent.

use crate::machine::cannot_read;
use miwake_drill::{OWNER_FIELD, PlannedMail, SEND_PLAN_FILE, SendPlan};
use miwake_mail::{AddressRole, Limits, read};
use miwake_messages::Messages;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// A kit: its plan, and where its mails lie.
pub(super) struct Kit {
    pub(super) plan: SendPlan,
    /// SHA-256 of the plan's file, in hex: a log belongs to one plan.
    pub(super) digest: String,
    source: Source,
}

/// Where the files of a kit are.
enum Source {
    /// Unpacked.
    Folder(PathBuf),
    /// As it was made.
    Zip(RefCell<Box<ZipArchive<File>>>),
}

impl Source {
    fn open(path: &Path) -> io::Result<Self> {
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        let zip = ZipArchive::new(File::open(path)?).map_err(io::Error::other)?;
        Ok(Self::Zip(RefCell::new(Box::new(zip))))
    }

    /// A file by its path in the kit.
    fn file(&self, name: &str) -> io::Result<Vec<u8>> {
        match self {
            Self::Folder(folder) => fs::read(folder.join(name)),
            Self::Zip(zip) => {
                let mut zip = zip.borrow_mut();
                let file = zip.by_name(name).map_err(io::Error::other)?;
                let mut bytes = Vec::new();
                file.take(MOST).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

/// Bytes of a file in a zip that are read at most: far more than any mail of a kit has, and than a plan for a hundred
/// thousand people.
const MOST: u64 = 64 << 20;

/// What is wrong with a mail of the kit (`send-mail-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MailFault {
    /// From is not the plan's sender.
    From,
    /// To is not the planned person alone, or there is Cc or Bcc.
    To,
    /// It does not name the drill's owner.
    Owner,
    /// It has bytes that not every server takes.
    NotAscii,
}

impl MailFault {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::From => "send-mail-from",
            Self::To => "send-mail-to",
            Self::Owner => "send-mail-owner",
            Self::NotAscii => "send-mail-not-ascii",
        }
    }
}

impl Kit {
    pub(super) fn open(path: &Path, messages: &Messages) -> io::Result<Self> {
        let unreadable =
            |error: &io::Error, name: &str| cannot_read(&path.join(name), error, messages);
        let source = Source::open(path).map_err(|error| unreadable(&error, ""))?;
        let bytes = source
            .file(SEND_PLAN_FILE)
            .map_err(|error| unreadable(&error, SEND_PLAN_FILE))?;
        let plan = SendPlan::read(&bytes).map_err(|error| {
            let file = path.join(SEND_PLAN_FILE).display().to_string();
            let reason = ("reason", error.to_string().into());
            io::Error::other(messages.with("send-no-plan", [("file", file.into()), reason]))
        })?;
        Ok(Self {
            plan,
            digest: hex(&Sha256::digest(&bytes)),
            source,
        })
    }

    /// The bytes of a mail, with CRLF at the ends of lines.
    pub(super) fn mail(&self, planned: &PlannedMail, messages: &Messages) -> io::Result<Vec<u8>> {
        let bytes = self
            .source
            .file(&planned.file)
            .map_err(|error| cannot_read(Path::new(&planned.file), &error, messages))?;
        Ok(with_crlf(&bytes))
    }

    /// What forbids sending this mail. The rules of the plan hold for what really goes out, not for what a list says.
    pub(super) fn fault(&self, planned: &PlannedMail, bytes: &[u8]) -> Option<MailFault> {
        if !bytes.is_ascii() {
            return Some(MailFault::NotAscii);
        }
        let mail = read(bytes, &Limits::default());
        let of = |role: AddressRole| -> Vec<&str> {
            let fields = mail.addresses.iter().filter(|field| field.role == role);
            let boxes = fields.flat_map(|field| &field.mailboxes);
            boxes.map(|mailbox| mailbox.address.as_str()).collect()
        };
        let is = |found: &[&str], wanted: &str| matches!(found, [one] if one.eq_ignore_ascii_case(wanted));
        let has = |name: &str| {
            mail.headers
                .iter()
                .any(|header| header.name.eq_ignore_ascii_case(name))
        };
        let owner = mail
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(OWNER_FIELD));
        let named = owner.is_some_and(|header| {
            header.value.contains(&self.plan.owner.email)
                && header.value.contains(&self.plan.owner.organisation)
        });
        if !is(&of(AddressRole::From), &self.plan.sender) {
            Some(MailFault::From)
        } else if !is(&of(AddressRole::To), &planned.to)
            || ["Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc"]
                .iter()
                .any(|name| has(name))
        {
            Some(MailFault::To)
        } else if !named {
            Some(MailFault::Owner)
        } else {
            None
        }
    }
}

/// SMTP has lines that end with CRLF (RFC 5321, 2.3.8); files that went through other hands may have lost the CR.
fn with_crlf(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 32);
    let mut before = 0;
    for &byte in bytes {
        if byte == b'\n' && before != b'\r' {
            out.push(b'\r');
        }
        out.push(byte);
        before = byte;
    }
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
