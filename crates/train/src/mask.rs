//! Hides whom a mail is for: a model must not learn the names of those who gave mail to learn from.

use miwake_mail::{AddressRole, Mail};
use std::collections::BTreeSet;

/// Fewest letters of a word of a name that is hidden; less is hidden in half of all words.
const LETTERS: usize = 3;

/// The words of the recipients' names and addresses, in lower case.
pub(crate) fn recipients(mail: &Mail) -> BTreeSet<String> {
    let fields = mail.addresses.iter();
    let to = fields.filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc));
    let mailboxes = to.flat_map(|field| &field.mailboxes);
    let mut names: Vec<&str> = mailboxes
        .flat_map(|mailbox| [mailbox.name.as_str(), mailbox.address.as_str()])
        .collect();
    let delivered = mail.headers.iter();
    let delivered = delivered.filter(|field| field.name.eq_ignore_ascii_case("Delivered-To"));
    names.extend(delivered.map(|field| field.value.as_str()));
    // The provider's name says nothing of the reader.
    let local = |name: &str| name.split('@').next().unwrap_or_default().to_lowercase();
    names
        .into_iter()
        .flat_map(|name| words(&local(name)))
        .collect()
}

fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    let long =
        |word: &&str| word.chars().count() >= LETTERS || !word.is_empty() && !word.is_ascii();
    words.filter(long).map(str::to_owned).collect()
}

/// `text` without `names`: words in letters with spaces between as whole words, others wherever they stand.
pub(crate) fn masked(text: &str, names: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = |c: char| c.is_alphanumeric();
        let start = rest.find(word).unwrap_or(rest.len());
        let (between, after) = rest.split_at(start);
        out.push_str(between);
        let end = after.find(|c| !word(c)).unwrap_or(after.len());
        let (run, after) = after.split_at(end);
        if !names.contains(&run.to_lowercase()) {
            out.push_str(run);
        }
        rest = after;
    }
    let east = names
        .iter()
        .filter(|name| !name.is_ascii() && name.chars().count() > 1);
    east.fold(out, |out, name| out.replace(name.as_str(), ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::{Limits, read};

    #[test]
    fn recipients_are_hidden_and_nothing_else() {
        let mail = "From: Anna <anna@example.com>\nTo: \"Tarou Mihon\" <tarou.mihon77@example.jp>\n\
            Cc: =?utf-8?B?6KaL5pys5aSq6YOO?= <x@example.jp>\nSubject: x\n\nHello\n";
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        let names = recipients(&mail);
        let text = masked("Hi Tarou, mihonless TAROU! 見本太郎様 Anna x", &names);
        assert_eq!(text, "Hi , mihonless ! 様 Anna x");
    }
}
