//! A file given alone: what some mail brought, saved by itself.

use crate::filekind;
use crate::model::{Attachment, InputKind, Mail, Note, NoteKind, Part, PartRole, TransferEncoding};
use sha2::{Digest, Sha256};

/// Takes `bytes`, of which `mail` was read, for a file called `name` (may be empty): whatever was read as a mail
/// is dropped, and the file is the only attachment.
pub fn take_as_file(mail: &mut Mail, bytes: &[u8], name: &str) {
    mail.input = InputKind::NotMail;
    mail.headers.clear();
    mail.parts.clear();
    mail.links.clear();
    mail.addresses.clear();
    mail.notes.clear();
    take_as_file_too(mail, bytes, name);
}

/// Takes `bytes` for a file called `name` as well: the file is the only attachment, beside what was read.
pub fn take_as_file_too(mail: &mut Mail, bytes: &[u8], name: &str) {
    let detected = filekind::detect(bytes);
    // A format that was told before, by more than the first bytes, stays.
    mail.non_mail_kind = mail.non_mail_kind.or(Some(detected));
    mail.notes.push(Note {
        kind: NoteKind::FileAlone,
        part: None,
        count: 0,
        detail: String::new(),
    });
    mail.attachments = vec![Attachment {
        part: mail.parts.len(),
        name: name.to_owned(),
        declared_type: TYPE.to_owned(),
        detected,
        size: bytes.len(),
        sha256: Sha256::digest(bytes).into(),
        inline: false,
        encrypted: filekind::is_encrypted(bytes, detected),
        content: bytes.to_vec(),
    }];
    mail.parts.push(Part {
        parent: None,
        depth: 0,
        raw: 0..bytes.len(),
        body: 0..bytes.len(),
        decoded_container: false,
        headers: vec![],
        media_type: TYPE.to_owned(),
        charset: None,
        decoded_as: None,
        encoding: TransferEncoding::Identity,
        role: PartRole::Attachment,
        content_id: None,
        text: None,
        html: None,
    });
}

/// Nobody declared a type.
const TYPE: &str = "application/octet-stream";
