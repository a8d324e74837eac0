//! Views: state in, elements out. What comes from a mail is only ever a text node or an attribute.

mod after;
mod attachments;
mod body;
mod checklist;
mod compare;
mod copy;
mod drawer;
mod files;
mod icon;
mod indicators;
mod input;
pub(crate) mod layout;
mod links;
mod mail;
mod mails;
mod marked;
mod newer;
mod outputs;
mod own_rules;
mod path;
mod places;
mod reading;
mod reasons;
mod shared;
mod small;
mod verdict;
