//! Forms of the recipient's own site, and mails that bring earlier ones.

use super::parts::{addressed, is_addressed_organisation, own_texts};
use crate::CheckContext;
use crate::signals::auth::Statement;
use miwake_address::{free_mail, same_organisation};
use miwake_mail::{AddressRole, InputKind};

/// Most lines of a text that are looked at.
const LINES: usize = 400;

/// What a visitor typed into a form of the recipient's own site: the site's domain is the sender, an answer goes to
/// the visitor, whose address stands in the text as a value, and the text begins with lines of label and value. The receiving
/// server, where it says something, must confirm the site's domain. What is written from an address to itself, with the
/// readers hidden, is no form's: taken-over accounts write so.
pub(super) fn is_contact_form(ctx: &CheckContext<'_>) -> bool {
    let Some(sender) = &ctx.sender else {
        return false;
    };
    let host = sender.host.ascii.as_str();
    let own = free_mail(host).is_none() && is_addressed_organisation(ctx, host);
    let confirmed = Statement::of(ctx).is_none_or(|statement| statement.passes_for(host));
    let address = sender.mailbox.address.to_ascii_lowercase();
    own && confirmed
        && !addressed(ctx).contains(&address)
        && visitor(ctx, host)
            .is_some_and(|visitor| own_texts(ctx).any(|body| is_filled_in(body.text, &visitor)))
}

/// The one address that is to be answered, when it is not of the site's organisation.
fn visitor(ctx: &CheckContext<'_>, host: &str) -> Option<String> {
    match ctx.field(AddressRole::ReplyTo)?.mailboxes.as_slice() {
        [one] if one.address.contains('@') && !same_organisation(&one.domain(), host) => {
            Some(one.address.to_ascii_lowercase())
        }
        _ => None,
    }
}

/// Lines from the start in which the first label, and the visitor's address, are looked for: a form's mail may greet first.
const FIRST: usize = 8;
const ADDRESS: usize = 24;

/// Whether a text gives the visitor's address as a value, and two other values at least, or one where it is short.
fn is_filled_in(text: &str, visitor: &str) -> bool {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(LINES)
        .collect();
    let mut labelled = 0;
    let mut address = false;
    for (at, line) in lines.iter().enumerate() {
        let Some(value) = value(line) else { continue };
        // 【メールアドレス】 with the value below it.
        let below = lines.get(at + 1).copied().unwrap_or("");
        let value = if value.is_empty() { below } else { value };
        if labelled == 0 && at >= FIRST {
            return false;
        }
        labelled += 1;
        address |= at < ADDRESS && value.to_ascii_lowercase().contains(visitor);
    }
    address && (labelled >= 3 || labelled == 2 && lines.len() <= 8)
}

/// What stands after a label: `Name: Taro`, `お名前：山田`, `【お名前】山田`, `[your-name] Taro`. Empty when it stands below.
fn value(line: &str) -> Option<&str> {
    const LABEL: usize = 24;
    let line = line.trim_start_matches(['■', '●', '◆', '◇', '・', '*', '-', ' ', '\u{3000}']);
    let boxed = [('【', '】'), ('[', ']'), ('［', '］')];
    let pieces = boxed
        .iter()
        .find_map(|(open, close)| line.strip_prefix(*open)?.split_once(*close));
    let (label, value) = pieces.or_else(|| line.split_once([':', '：']))?;
    let letters = label.chars().any(char::is_alphabetic);
    let sentence = label.contains(['。', '、', '.', '!', '?', '@', '/']);
    let named = letters && !sentence && label.chars().count() <= LABEL;
    let url = value.starts_with("//");
    (named && !url).then(|| value.trim_start_matches([':', '：']).trim())
}

/// A mail that brings earlier ones: the whole text is one that a program forwarded, or a block of their header stands in it.
pub(super) fn is_forwarded_thread(ctx: &CheckContext<'_>) -> bool {
    ctx.mail.input == InputKind::ForwardedText
        || own_texts(ctx).any(|body| has_quoted_header(body.text))
}

/// Labels of a quoted header as mail programs write them: sender, date, recipient, subject.
const LABELS: [&[&str]; 4] = [
    &["from", "差出人", "送信者", "送信元", "von", "de"],
    &[
        "sent",
        "date",
        "送信日時",
        "日時",
        "日付",
        "gesendet",
        "envoyé",
        "enviado",
    ],
    &["to", "宛先", "an", "à", "para"],
    &["subject", "件名", "betreff", "objet", "asunto"],
];

/// Lines within which the labels of one block stand.
const BLOCK: usize = 8;

/// Whether three of the four labels stand close together, a sender among them.
fn has_quoted_header(text: &str) -> bool {
    let lines: Vec<Option<usize>> = text.lines().take(LINES * 4).map(label).collect();
    let starts = (0..lines.len()).filter(|at| lines.get(*at) == Some(&Some(0)));
    starts.into_iter().any(|start| {
        let block = lines.get(start..(start + BLOCK).min(lines.len()));
        let block = block.unwrap_or_default();
        let kinds = (0..LABELS.len()).filter(|kind| block.contains(&Some(*kind)));
        kinds.count() >= 3
    })
}

/// Which of [`LABELS`] a line begins with.
fn label(line: &str) -> Option<usize> {
    let line = line.trim_start_matches(['>', '*', '|', ' ', '\t', '\u{3000}']);
    let head: String = line.chars().take(16).collect();
    let (name, _) = head.split_once([':', '：'])?;
    let name = name.trim_matches(['*', ' ', '\u{3000}']).to_lowercase();
    LABELS
        .iter()
        .position(|names| names.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_values() {
        assert_eq!(value("Name: Taro"), Some("Taro"));
        assert_eq!(value("■お名前：見本 花子"), Some("見本 花子"));
        assert_eq!(value("【お名前】"), Some(""));
        assert_eq!(value("[your-email] a@example.com"), Some("a@example.com"));
        assert_eq!(value("https://site.example/"), None);
        assert_eq!(value("We would like to tell you the following: x"), None);
    }
}
