//! Names of sites without a scheme, of which many mail programs make links: `example.jp/a`, `example.co.uk`.
//!
//! Android, Apple's programs and Gmail make a link of whatever ends in a top-level domain. Words that are glued together
//! and names of files end in some, too; those are taken for names only where a path follows.

use super::scheme::{LABEL, dot};
use super::start::{Start, is_east_asian};
use crate::bytes::substr;
use crate::steps;
use miwake_basics::top_level;
use std::ops::Range;

/// Top-level domains that are endings of files.
const FILES: [&str; 16] = [
    "cab", "java", "map", "md", "mk", "ml", "mov", "pl", "pm", "ps", "py", "rs", "sh", "so", "tab",
    "zip",
];
/// Top-level domains that are words or names of members in program text.
const WORDS: [&str; 17] = [
    "am", "as", "at", "be", "by", "data", "date", "do", "id", "in", "is", "it", "my", "name", "no",
    "open", "to",
];
/// Top-level domains that a name alone is a site below: those of many sites, and those that are abused most (Interisle,
/// "Phishing Landscape"; Spamhaus, "The World's Most Abused TLDs"). Below others, program text has as many members.
const SITES: &str = " ac ae ai app ar at au be bg biz bond br buzz ca cc cfd cl click club cn co com cy cyou cz de dk ee \
    edu es eu fi fr fun gg gov gr hk host hr hu icu id ie il in info int io ir is it jp kr kz live lol lt lu lv ly ma me \
    mx my ng nl no nz one online org net pe ph pk pl plus pro pt pw qpon ro rest ru sbs se sg shop si site sk skin space \
    store su th tk to top tr tv tw ua uk us vip vn website win world ws xin xyz za ";
/// Labels below a top-level domain under which others have names: alone with it they are nobody's.
const SECOND: [&str; 10] = [
    "ac", "co", "com", "ed", "edu", "go", "gov", "ne", "net", "or",
];
/// Names of things that are no sites to whoever writes them.
const THINGS: [&str; 4] = ["ado.net", "asp.net", "socket.io", "vb.net"];

/// The name of a site whose first dot, or whose dot in brackets, is at `at`: a word that starts at `from` or behind it.
/// What was looked at before `looked` is not looked at again.
pub(super) fn start(text: &str, at: usize, from: usize, looked: &mut usize) -> Option<Start> {
    if at < *looked {
        return None;
    }
    let bracketed = at
        .checked_sub(1)
        .filter(|before| dot(text, *before).is_some());
    let first = first_label(text, bracketed.unwrap_or(at), from.max(*looked));
    let www = bracketed.is_none() && substr(text, first.clone()).eq_ignore_ascii_case("www");
    let before = substr(text, 0..first.start).chars().next_back();
    let inside = before.is_some_and(|c| "@/\\-._%&=#~+$".contains(c));
    if www {
        return (!inside).then_some(Start {
            at: first.start,
            host: first.start,
            host_end: None,
        });
    }
    let name = Name::read(text, first);
    *looked = name.end;
    (!inside && name.is_site(text)).then_some(Start {
        at: name.start,
        host: name.start,
        host_end: Some(name.end),
    })
}

/// The label that ends at `end`.
fn first_label(text: &str, end: usize, from: usize) -> Range<usize> {
    let before = substr(text, from..end);
    let label = before.char_indices().rev().take(LABEL + 1);
    let start = label
        .take_while(|(_, c)| is_label(*c))
        .inspect(|_| steps::add(1))
        .last();
    start.map_or(end, |(at, _)| from + at)..end
}

/// Whether it stands in labels: an ASCII letter, digit or hyphen, or a letter of another alphabet that looks like one.
fn is_label(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii() && c.is_alphabetic() && !is_east_asian(c)
}

/// What looks like the name of a site.
struct Name {
    start: usize,
    end: usize,
    labels: Vec<Range<usize>>,
    /// Whether a dot is in brackets: nobody writes so but to name a site.
    bracketed: bool,
    sound: bool,
}

impl Name {
    fn read(text: &str, first: Range<usize>) -> Self {
        let mut name = Self {
            start: first.start,
            end: first.end,
            labels: vec![],
            bracketed: false,
            sound: true,
        };
        name.push(text, first);
        while let Some(len) = name.dot(text) {
            let start = name.end + len;
            let rest = substr(text, start..text.len());
            let len = rest.find(|c| !is_label(c)).unwrap_or(rest.len());
            steps::add(len + 1);
            if len == 0 {
                break;
            }
            name.push(text, start..start + len);
            name.end = start + len;
        }
        name
    }

    fn dot(&mut self, text: &str) -> Option<usize> {
        let rest = substr(text, self.end..text.len());
        if rest.starts_with('.') {
            return Some(1);
        }
        let len = dot(text, self.end).filter(|_| !rest.starts_with(' '))?;
        self.bracketed = true;
        Some(len)
    }

    /// Most labels matter only in that they are sound; the first and the last two tell whether it is a site.
    fn push(&mut self, text: &str, label: Range<usize>) {
        let shown = substr(text, label.clone());
        let len = shown.len();
        self.sound &=
            (1..=LABEL * 2).contains(&len) && !shown.starts_with('-') && !shown.ends_with('-');
        if self.labels.len() < 127 {
            self.labels.push(label);
        } else {
            self.sound = false;
        }
    }

    /// Whether a mail program would make a link of it, or a person a site.
    fn is_site(&self, text: &str) -> bool {
        let [first, .., last] = self.labels.as_slice() else {
            return false;
        };
        let name = substr(text, self.start..self.end);
        let last = substr(text, last.clone());
        let letters = name.len() - last.len();
        let named = substr(name, 0..letters).contains(|c: char| c.is_alphabetic());
        if !self.sound || !named || !top_level::is_domain(last) {
            return false;
        }
        let is_file = self.labels.len() == 2 && FILES.contains(&last.to_ascii_lowercase().as_str());
        let rest = substr(text, self.end..text.len());
        let mut after = rest.chars();
        let (next, second) = (after.next(), after.next());
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        match next {
            Some('@' | '_' | '(' | '=' | '\\' | '[' | '*') => return self.bracketed,
            Some('/') if !(is_file && is_list(rest)) => return true,
            Some('?' | '#') if goes_on(second) => return true,
            Some('-' | '$' | '%' | '&' | '+' | '~') if goes_on(second) => return false,
            _ => {}
        }
        self.bracketed || self.stands_alone(text, substr(text, first.clone()), last)
    }

    /// Whether it is a name although nothing follows.
    fn stands_alone(&self, text: &str, first: &str, last: &str) -> bool {
        let name = substr(text, self.start..self.end);
        let lower = last.to_ascii_lowercase();
        let common = ["com", "net", "org", "jp"].contains(&lower.as_str());
        // `now.So` is the end of a sentence.
        let shaped = common || last == lower || !name.contains(|c: char| c.is_lowercase());
        let short = self.labels.len() == 2;
        let first = first.to_ascii_lowercase();
        let common_end = SITES.contains(&format!(" {lower} "));
        // No member of anything is called so.
        let odd = !lower.is_ascii() || lower.starts_with("xn--") || first.contains('-');
        shaped
            && (common_end || odd)
            && !(short && FILES.contains(&lower.as_str()))
            && !(short && WORDS.contains(&lower.as_str()))
            && !(short && SECOND.contains(&first.as_str()))
            && !(short && THINGS.contains(&format!("{first}.{lower}").as_str()))
    }
}

/// Whether what follows the name of a file names another: `a.rs/b.rs`.
fn is_list(rest: &str) -> bool {
    let path = rest.bytes().take(LABEL).take_while(u8::is_ascii_graphic);
    path.filter(|b| *b == b'.').count() > 0
}
