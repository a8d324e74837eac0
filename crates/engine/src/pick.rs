//! Which of several mails is meant.

use miwake_mail::{MAILS, MailItem, MailPlace};
use serde::{Deserialize, Serialize};

/// What a file is called, and which of the mails in it is to be judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// Name of the file; empty for what was pasted.
    #[serde(default)]
    pub name: String,
    /// The choice in each list that was shown, outermost first.
    pub path: Vec<MailPlace>,
    /// Whether the mail at the end of `path` itself is meant, also when it does no more than forward another.
    pub whole: bool,
}

impl Pick {
    /// The mail that is judged when nobody chooses, in a file called `name`.
    #[must_use]
    pub fn file(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }
}

/// Mails to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailList {
    /// The mails: of an mbox, of a zip, or those that a mail brings along.
    pub mails: Vec<MailItem>,
    /// Index of the mail that was entered.
    pub chosen: Option<usize>,
    /// Whether it was entered without having been asked for, because the outer mail only forwards it.
    pub by_itself: bool,
    /// Whether there may be more mails than are listed.
    pub cut: bool,
}

impl MailList {
    pub(crate) fn new(mails: Vec<MailItem>, chosen: Option<usize>, by_itself: bool) -> Self {
        Self {
            cut: mails.len() >= MAILS,
            mails,
            chosen,
            by_itself,
        }
    }

    /// Whether the mails stand side by side, in an mbox or a zip, none around the others.
    #[must_use]
    pub fn is_mbox(&self) -> bool {
        let first = self.mails.first();
        first.is_some_and(|item| !matches!(item.at, MailPlace::Part(_)))
    }
}

/// The pick for the mail `item` of the list `level`, or for the mail around that list, in a file without a name.
#[must_use]
pub fn pick(lists: &[MailList], level: usize, item: Option<usize>) -> Pick {
    let place = |list: &MailList, index: usize| Some(list.mails.get(index)?.at.clone());
    let above = lists.iter().take(level);
    let mut path: Vec<MailPlace> = above.filter_map(|list| place(list, list.chosen?)).collect();
    path.extend(item.and_then(|item| place(lists.get(level)?, item)));
    Pick {
        path,
        whole: item.is_none(),
        ..Pick::default()
    }
}
