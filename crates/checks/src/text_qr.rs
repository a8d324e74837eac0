//! QR codes that are drawn in a mail's own text, with block letters or the cells of a table.

use miwake_mail::{Link, LinkKind, Mail, Note, NoteKind, PartId, PartRole, Place, View};
use std::ops::Range;

/// Most texts of a mail in which drawings are looked for.
const TEXTS: usize = 8;
/// Fewest block letters of a drawing. The smallest code has more than 200 dark modules, at most four a letter.
const LETTERS: usize = 50;
/// Fewest rows of a table, and fewest cells of its longest row, of which several may be one wide cell.
const ROWS: usize = 21;
const CELLS: usize = 8;

/// Where something stands that may be a drawn QR code: one place a part, in [`View::Text`] or [`View::Html`].
/// Whoever has the code for it reads that view with [`miwake_inspect::qr_in_text`] and hands the texts to
/// [`add_text_qr`].
#[must_use]
pub fn text_qr_places(mail: &Mail) -> Vec<Place> {
    let bodies = mail.parts.iter().enumerate();
    let bodies = bodies.filter(|(_, part)| part.role == PartRole::Body);
    bodies
        .filter_map(|(part, _)| {
            let (view, text) = text_qr_text(mail, part)?;
            let range = letters(text).or_else(|| table(text).filter(|_| view == View::Html))?;
            Some(Place { part, view, range })
        })
        .take(TEXTS)
        .collect()
}

/// The text of a part in which drawings are looked for, as it was written.
#[must_use]
pub fn text_qr_text(mail: &Mail, part: PartId) -> Option<(View, &str)> {
    let part = mail.parts.get(part)?;
    let html = part.html.as_ref().map(|html| html.source.as_str());
    let html = html.map(|source| (View::Html, source));
    html.or_else(|| Some((View::Text, part.text.as_deref()?)))
}

/// Adds what the QR codes hold that were found at `place` to the links of the mail.
pub fn add_text_qr(mail: &mut Mail, place: &Place, texts: Vec<String>) {
    mail.links.extend(texts.into_iter().map(|href| Link {
        kind: LinkKind::Drawn,
        href,
        text: String::new(),
        image: true,
        href_place: place.clone(),
        seen_place: None,
    }));
}

/// The note on a drawing that nobody has read.
#[must_use]
pub fn text_qr_unread(place: &Place) -> Note {
    Note {
        kind: NoteKind::DrawingUnread,
        part: Some(place.part),
        count: 0,
        detail: String::new(),
    }
}

/// From the first block letter to the last, when there are many; also where they are written as numbers in HTML.
fn letters(text: &str) -> Option<Range<usize>> {
    let written = ["&#96", "&#x25", "&#X25", "&block;", "&uhblk;", "&lhblk;"];
    let block = |c: char| matches!(c, '\u{2580}'..='\u{259f}' | '■' | '⬛' | '◼');
    let mut places = text.char_indices().filter(|(at, c)| {
        let rest = || text.get(*at..).unwrap_or_default();
        block(*c) || *c == '&' && written.iter().any(|word| rest().starts_with(word))
    });
    let (first, _) = places.next()?;
    let mut last = first;
    let mut count = 1;
    for (at, _) in places {
        (last, count) = (at, count + 1);
    }
    let end = text.get(last..)?.chars().next()?.len_utf8() + last;
    (count >= LETTERS).then_some(first..end)
}

/// The first table with as many rows and cells as a code has.
fn table(source: &str) -> Option<Range<usize>> {
    let lower = source.to_ascii_lowercase();
    let starts: Vec<usize> = lower.match_indices("<table").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([lower.len()]);
    let mut tables = starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| start..end);
    tables.find(|range| {
        let rows = lower.get(range.clone()).unwrap_or_default().split("<tr");
        let cells: Vec<usize> = rows.skip(1).map(|row| row.matches("<td").count()).collect();
        cells.len() >= ROWS && cells.iter().filter(|cells| **cells >= CELLS).count() * 2 >= ROWS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_told_from_text_and_layout() {
        let drawn = "▀█▄".repeat(20);
        let place = letters(&format!("見て\n{drawn}\nください")).expect("a drawing");
        assert_eq!(place, "見て\n".len().."見て\n".len() + drawn.len());
        assert!(letters(&"&#9608;".repeat(60)).is_some());
        assert!(letters(&format!("{}■", "■ 見出し\n".repeat(20))).is_none());
        let rows = |rows: usize, cells: usize| {
            let row = format!("<TR>{}</TR>", "<td bgcolor=#000></td>".repeat(cells));
            format!("<p><table>{}</table>", row.repeat(rows))
        };
        assert_eq!(table(&rows(21, 21)), Some(3..rows(21, 21).len()));
        for layout in [rows(40, 4), rows(20, 40), String::new()] {
            assert_eq!(table(&layout), None);
        }
    }
}
