//! The decoder of programs that link the reader of mails.

use super::contract::{Contents, Decoder, Enclosed, Page, PageLink, TEXT_CHARS, Wanted};
use crate::text::cut;
use miwake_mail::{Link, Mail, PartRole};

/// The reader of mails itself, linked into the same program.
#[derive(Clone, Copy, Debug)]
pub struct Native;

impl Decoder for Native {
    fn decode(&self, bytes: &[u8], charset: &str) -> (String, bool) {
        miwake_mail::decode(bytes, charset)
    }

    fn text_of(&self, bytes: &[u8]) -> String {
        miwake_mail::text_of(bytes)
    }

    fn page(&self, source: &str, limit: usize) -> Page {
        let (html, links) = miwake_mail::read_html(source.to_owned(), limit);
        Page {
            password: html.forms.iter().any(|form| form.password),
            scripts: html.scripts,
            refresh: html.refresh,
            links: links.into_iter().map(page_link).collect(),
            visible: cut(&html.visible, TEXT_CHARS),
        }
    }

    fn mail(&self, bytes: &[u8], wanted: Wanted) -> Contents {
        let limits = match wanted {
            // The size of what is looked into is limited elsewhere.
            Wanted::Mail => miwake_mail::Limits {
                input_bytes: usize::MAX,
                ..miwake_mail::Limits::DEFAULT
            },
            Wanted::Pages => miwake_mail::Limits {
                parts: 300,
                ..miwake_mail::Limits::DEFAULT
            },
        };
        let mail = miwake_mail::read(bytes, &limits);
        let text = match wanted {
            Wanted::Mail => text_of_mail(&mail),
            Wanted::Pages => String::new(),
        };
        let pages = mail.parts.into_iter().filter_map(|part| part.html);
        let mut contents = Contents {
            text,
            notes: mail.notes.iter().map(|note| note.kind).collect(),
            links: mail.links.into_iter().map(page_link).collect(),
            ..Contents::default()
        };
        for page in pages {
            let forms = page.forms.into_iter().filter(|form| form.password);
            contents
                .password_forms
                .extend(forms.map(|form| form.action));
            if wanted == Wanted::Pages {
                contents.pages.push(page.source);
            }
        }
        let files = mail.attachments.into_iter().map(|attachment| Enclosed {
            name: attachment.name,
            content: attachment.content,
            length: 0,
        });
        contents.files = files.collect();
        contents
    }
}

/// Subject line and bodies. Pages come first: where there is a page and a text of one mail, programs show the page.
fn text_of_mail(mail: &Mail) -> String {
    let subject = mail
        .headers
        .iter()
        .find(|h| h.name.eq_ignore_ascii_case("Subject"));
    let bodies = || mail.parts.iter().filter(|part| part.role == PartRole::Body);
    let pages = bodies().filter_map(|part| Some(part.html.as_ref()?.visible.as_str()));
    let texts = bodies().filter_map(|part| part.text.as_deref());
    let mut text = String::new();
    let mut room = TEXT_CHARS;
    for piece in subject
        .map(|header| header.value.as_str())
        .into_iter()
        .chain(pages)
        .chain(texts)
    {
        let piece = cut(piece, room);
        room = room.saturating_sub(piece.chars().count() + 1);
        text.push_str(&piece);
        text.push('\n');
    }
    text
}

fn page_link(link: Link) -> PageLink {
    PageLink {
        kind: link.kind,
        href: link.href,
        text: link.text,
    }
}
