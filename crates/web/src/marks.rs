//! Cuts a text into plain and marked pieces, and an address into its owner and the rest.

use miwake_checks::is_invisible;
use miwake_report::{HiddenRecord, PartsRecord};

/// What a mark in the mail is of. Where marks overlap, the smaller wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// What the mail asks, or the words that press for it.
    Ask,
    /// What tells about the sender.
    Identity,
    /// The finding with this number on the page.
    Finding(usize),
    /// The organisation's own rule with this index in the report.
    Own(usize),
}

/// A place to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What is marked, first what made the mark; smaller ones win where marks overlap.
    pub labels: Vec<Label>,
    /// Id of the element, for jumping to it.
    pub id: String,
    /// Index of the hidden text that is marked; its range is empty when it is left out of the text.
    pub hidden: Option<usize>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Plain text, and where it starts.
    Plain(&'a str, usize),
    /// Marked text, where it starts, and its mark.
    Marked(&'a str, usize, &'a Mark),
    /// Text left out: so many characters.
    Gap(usize),
}

/// Text kept around a mark that lies beyond the beginning, in bytes.
const AROUND: usize = 400;

/// Cuts `text` at `marks`. Longer texts than `limit` bytes are shown up to there, and around each mark.
/// Ranges outside the text, empty ranges but those of hidden text, and ranges that begin inside an earlier one are left out;
/// ends that are no character boundary are moved inwards.
#[must_use]
pub fn segments<'a>(text: &'a str, marks: &'a [Mark], limit: usize) -> Vec<Segment<'a>> {
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| (mark.start, mark.labels.first().copied()));
    let mut cutter = Cutter {
        text,
        limit,
        at: 0,
        segments: Vec::new(),
    };
    for mark in marks {
        let start = text.ceil_char_boundary(mark.start);
        let end = text.floor_char_boundary(mark.end);
        let hidden = start == end && mark.hidden.is_some();
        if (start < end || hidden) && start >= cutter.at {
            cutter.plain(start, true);
            cutter.marked(start, end, mark);
        }
    }
    cutter.plain(text.len(), false);
    cutter.segments
}

struct Cutter<'a> {
    text: &'a str,
    limit: usize,
    at: usize,
    segments: Vec<Segment<'a>>,
}

impl<'a> Cutter<'a> {
    /// Plain text up to `end`; `before_mark` when a mark follows.
    fn plain(&mut self, end: usize, before_mark: bool) {
        let after_mark = !self.segments.is_empty();
        let head = if after_mark { self.at + AROUND } else { 0 };
        let head = self.text.floor_char_boundary(head.max(self.limit)).min(end);
        let tail = if before_mark {
            end.saturating_sub(AROUND)
        } else {
            end
        };
        let tail = self.text.ceil_char_boundary(tail).max(head);
        self.push(self.at, head);
        let gap = self
            .text
            .get(head..tail)
            .map_or(0, |left_out| left_out.chars().count());
        if gap > 0 {
            self.segments.push(Segment::Gap(gap));
        }
        self.push(tail, end);
        self.at = end;
    }

    fn push(&mut self, start: usize, end: usize) {
        if let Some(piece) = self.text.get(start..end)
            && !piece.is_empty()
        {
            self.segments.push(Segment::Plain(piece, start));
        }
    }

    fn marked(&mut self, start: usize, end: usize, mark: &'a Mark) {
        if let Some(piece) = self.text.get(start..end) {
            self.segments.push(Segment::Marked(piece, start, mark));
        }
        self.at = end;
    }
}

/// A run of a text as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Text that a reader sees.
    Seen(&'a str),
    /// Invisible characters: they take no room or turn the direction.
    Unprintable(&'a str),
    /// The text of a hidden text that is part of the text: its index.
    Faint(&'a str, usize),
    /// A hidden text that is left out of the text stands here: its index.
    Hidden(usize),
}

/// Cuts the piece of a text that starts at `start` where something is hidden in it. What is hidden at the very end of a
/// piece belongs to the next one, except at the `last`. `hidden` is in order.
#[must_use]
pub fn runs<'a>(piece: &'a str, start: usize, last: bool, hidden: &[HiddenRecord]) -> Vec<Run<'a>> {
    let end = start + piece.len();
    let mut found = Vec::new();
    let mut at = start;
    let first = hidden.partition_point(|record| record.end < start);
    for (index, record) in hidden.iter().enumerate().skip(first) {
        let left_out = record.start == record.end;
        if record.start > end || record.start == end && !(left_out && last) {
            break;
        }
        if left_out && record.start < at || !left_out && record.end <= at {
            continue;
        }
        let from = record.start.max(at);
        found.extend(printable(piece.get(at - start..from - start).unwrap_or("")));
        if left_out {
            found.push(Run::Hidden(index));
            at = from;
            continue;
        }
        let to = record.end.min(end);
        if let Some(text) = piece.get(from - start..to - start) {
            found.push(Run::Faint(text, index));
        }
        at = to;
    }
    found.extend(printable(piece.get(at - start..).unwrap_or("")));
    found
}

/// Separates invisible characters from the rest of a text.
fn printable(text: &str) -> Vec<Run<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let invisible = rest.starts_with(is_invisible);
        let end = rest
            .find(|c| is_invisible(c) != invisible)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        found.push(if invisible {
            Run::Unprintable(run)
        } else {
            Run::Seen(run)
        });
        rest = after;
    }
    found
}

/// How many things are hidden from the reader of a text: hidden texts, and runs of invisible characters.
#[must_use]
pub fn hidden_count(text: &str, hidden: &[HiddenRecord]) -> usize {
    let runs = printable(text).into_iter();
    hidden.len()
        + runs
            .filter(|run| matches!(run, Run::Unprintable(_)))
            .count()
}

/// What a piece of a written address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Scheme, subdomains, path and others.
    Rest,
    /// What stands before `@`.
    User,
    /// The owner: the registrable domain, else the whole host.
    Owner,
}

/// A written address in pieces; all of it is [`Part::Rest`] without `parts`.
#[must_use]
pub fn written<'a>(text: &'a str, parts: Option<&PartsRecord>) -> Vec<(Part, &'a str)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let user = parts
        .and_then(|parts| parts.user)
        .map(|place| (Part::User, place));
    let owner = parts.map(|parts| (Part::Owner, parts.owner));
    for (part, (start, end)) in user.into_iter().chain(owner) {
        if let (Some(before), Some(piece)) = (text.get(at..start), text.get(start..end)) {
            pieces.extend([(Part::Rest, before), (part, piece)]);
            at = end;
        }
    }
    pieces.push((Part::Rest, text.get(at..).unwrap_or("")));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Label, Mark, Part, Run, Segment, hidden_count, runs, segments, written};
    use miwake_report::{HiddenRecord, PartsRecord};

    fn mark(start: usize, end: usize, number: usize) -> Mark {
        Mark {
            start,
            end,
            labels: vec![Label::Finding(number)],
            id: format!("m{number}"),
            hidden: None,
        }
    }

    /// The pieces as text: `[n:marked]`, `{n}` for a gap.
    fn shown(text: &str, marks: &[Mark], limit: usize) -> String {
        segments(text, marks, limit)
            .iter()
            .map(|segment| match segment {
                Segment::Plain(text, _) => (*text).to_owned(),
                Segment::Marked(text, _, mark) => format!("[{}:{text}]", mark.id),
                Segment::Gap(characters) => format!("{{{characters}}}"),
            })
            .collect()
    }

    #[test]
    fn marks_are_cut_out_in_order() {
        let marks = [mark(6, 11, 2), mark(0, 5, 1)];
        assert_eq!(shown("hello world!", &marks, 100), "[m1:hello] [m2:world]!");
    }

    #[test]
    fn overlapping_empty_and_impossible_marks_are_left_out() {
        let marks = [
            mark(0, 5, 1),
            mark(0, 5, 2),
            mark(3, 8, 3),
            mark(6, 6, 4),
            mark(90, 99, 5),
        ];
        assert_eq!(shown("hello world!", &marks, 100), "[m1:hello] world!");
    }

    #[test]
    fn a_mark_inside_a_character_is_moved_inwards() {
        assert_eq!(shown("あいう", &[mark(1, 7, 1)], 100), "あ[m1:い]う");
    }

    #[test]
    fn long_texts_are_shown_at_the_beginning_and_around_marks() {
        let text = "a".repeat(2000) + "X" + &"b".repeat(2000);
        let expected = format!(
            "{}{{1590}}{}[m1:X]{}{{1600}}",
            "a".repeat(10),
            "a".repeat(400),
            "b".repeat(400)
        );
        assert_eq!(shown(&text, &[mark(2000, 2001, 1)], 10), expected);
        assert_eq!(shown(&text, &[], 10), format!("{}{{3991}}", "a".repeat(10)));
    }

    #[test]
    fn nothing_is_lost_within_the_limit() {
        let text = "日本語 text";
        assert_eq!(shown(text, &[], text.len()), text);
    }

    #[test]
    fn hidden_text_far_below_is_shown_with_what_is_around_it() {
        let text = "a".repeat(1000);
        let hidden = Mark {
            hidden: Some(0),
            ..mark(900, 900, 1)
        };
        let expected = format!(
            "{}{{490}}{}[m1:]{}",
            "a".repeat(10),
            "a".repeat(400),
            "a".repeat(100)
        );
        assert_eq!(shown(&text, &[hidden], 10), expected);
    }

    fn hidden(start: usize, end: usize) -> HiddenRecord {
        HiddenRecord {
            start,
            end,
            text: String::new(),
            by: "display".to_owned(),
            source: (0, 0),
        }
    }

    #[test]
    fn what_is_hidden_stands_in_its_place_once() {
        let text = "one two three";
        let records = [hidden(3, 3), hidden(4, 7), hidden(7, 7), hidden(13, 13)];
        let whole = runs(text, 0, true, &records);
        let expected = [
            Run::Seen("one"),
            Run::Hidden(0),
            Run::Seen(" "),
            Run::Faint("two", 1),
            Run::Hidden(2),
            Run::Seen(" three"),
            Run::Hidden(3),
        ];
        assert_eq!(whole, expected);
        // In pieces it is the same, wherever they are cut.
        for cut in 1..text.len() {
            let (a, b) = text.split_at(cut);
            let mut pieces = runs(a, 0, false, &records);
            pieces.extend(runs(b, cut, true, &records));
            let places: Vec<usize> = pieces
                .iter()
                .filter_map(|run| match run {
                    Run::Hidden(index) => Some(*index),
                    _ => None,
                })
                .collect();
            assert_eq!(places, [0, 2, 3], "cut at {cut}");
            let seen: String = pieces
                .iter()
                .map(|run| match run {
                    Run::Seen(text) | Run::Unprintable(text) | Run::Faint(text, _) => *text,
                    Run::Hidden(_) => "",
                })
                .collect();
            assert_eq!(seen, text, "cut at {cut}");
        }
    }

    #[test]
    fn characters_that_cannot_be_seen_stand_apart() {
        let text = "pass\u{200b}\u{200b}word\u{202e}";
        let expected = [
            Run::Seen("pass"),
            Run::Unprintable("\u{200b}\u{200b}"),
            Run::Seen("word"),
            Run::Unprintable("\u{202e}"),
        ];
        assert_eq!(runs(text, 0, true, &[]), expected);
        assert_eq!(hidden_count(text, &[hidden(0, 0)]), 3);
    }

    #[test]
    fn an_address_falls_into_its_owner_and_the_rest() {
        let parts = PartsRecord {
            user: Some((8, 12)),
            owner: (17, 29),
        };
        let pieces = written("https://bank@www.evil.example.test/x", Some(&parts));
        let expected = [
            (Part::Rest, "https://"),
            (Part::User, "bank"),
            (Part::Rest, "@www."),
            (Part::Owner, "evil.example"),
            (Part::Rest, ".test/x"),
        ];
        assert_eq!(pieces, expected);
        assert_eq!(written("a", None), [(Part::Rest, "a")]);
        let wrong = PartsRecord {
            user: None,
            owner: (5, 90),
        };
        assert_eq!(written("a", Some(&wrong)), [(Part::Rest, "a")]);
    }
}
