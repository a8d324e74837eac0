//! A text cut into plain and marked pieces.

/// A place to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Number of the finding, as shown; smaller numbers win where marks overlap.
    pub number: usize,
    /// Id of the element, for jumping to it.
    pub id: String,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Plain text.
    Plain(&'a str),
    /// Marked text.
    Marked(&'a str, &'a Mark),
    /// Text left out: so many characters.
    Gap(usize),
}

/// Text kept around a mark that lies beyond the beginning, in bytes.
const AROUND: usize = 400;

/// Cuts `text` at `marks`. Longer texts than `limit` bytes are shown up to there, and around each mark.
/// Ranges outside the text, empty ranges, and ranges that begin inside an earlier one are left out;
/// ends that are no character boundary are moved inwards.
#[must_use]
pub fn segments<'a>(text: &'a str, marks: &'a [Mark], limit: usize) -> Vec<Segment<'a>> {
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| (mark.start, mark.number));
    let mut cutter = Cutter {
        text,
        limit,
        at: 0,
        segments: Vec::new(),
    };
    for mark in marks {
        let start = text.ceil_char_boundary(mark.start);
        let end = text.floor_char_boundary(mark.end);
        if start < end && start >= cutter.at {
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
            self.segments.push(Segment::Plain(piece));
        }
    }

    fn marked(&mut self, start: usize, end: usize, mark: &'a Mark) {
        if let Some(piece) = self.text.get(start..end) {
            self.segments.push(Segment::Marked(piece, mark));
        }
        self.at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Segment, segments};

    fn mark(start: usize, end: usize, number: usize) -> Mark {
        Mark {
            start,
            end,
            number,
            id: format!("m{number}"),
        }
    }

    /// The pieces as text: `[n:marked]`, `{n}` for a gap.
    fn shown(text: &str, marks: &[Mark], limit: usize) -> String {
        segments(text, marks, limit)
            .iter()
            .map(|segment| match segment {
                Segment::Plain(text) => (*text).to_owned(),
                Segment::Marked(text, mark) => format!("[{}:{text}]", mark.number),
                Segment::Gap(characters) => format!("{{{characters}}}"),
            })
            .collect()
    }

    #[test]
    fn marks_are_cut_out_in_order() {
        let marks = [mark(6, 11, 2), mark(0, 5, 1)];
        assert_eq!(shown("hello world!", &marks, 100), "[1:hello] [2:world]!");
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
        assert_eq!(shown("hello world!", &marks, 100), "[1:hello] world!");
    }

    #[test]
    fn a_mark_inside_a_character_is_moved_inwards() {
        assert_eq!(shown("あいう", &[mark(1, 7, 1)], 100), "あ[1:い]う");
    }

    #[test]
    fn long_texts_are_shown_at_the_beginning_and_around_marks() {
        let text = "a".repeat(2000) + "X" + &"b".repeat(2000);
        let expected = format!(
            "{}{{1590}}{}[1:X]{}{{1600}}",
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
}
