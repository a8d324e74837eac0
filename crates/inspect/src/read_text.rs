//! The text of a file as a person reads it, as far as it is kept.

/// Text that grows up to a length. Lines stay lines; runs of white space become one line end, a blank line or one
/// blank, so that nothing is pushed beyond the limit by emptiness.
#[derive(Debug, Default)]
pub(crate) struct ReadText {
    text: String,
    /// Characters that may still be added.
    room: usize,
    /// White space that waits for what follows it.
    gap: Gap,
    /// Whether something was left out.
    cut: bool,
}

/// White space between two words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Blank,
    LineEnd,
    BlankLine,
}

impl Gap {
    /// The gap with one more character of white space.
    fn with(self, space: char) -> Self {
        match (space, self) {
            ('\n', Self::LineEnd | Self::BlankLine) => Self::BlankLine,
            ('\n', _) => Self::LineEnd,
            (_, gap) => gap.max(Self::Blank),
        }
    }

    fn characters(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Blank => " ",
            Self::LineEnd => "\n",
            Self::BlankLine => "\n\n",
        }
    }
}

impl ReadText {
    /// No text yet, and room for so many characters.
    pub(crate) fn new(room: usize) -> Self {
        Self {
            room,
            ..Self::default()
        }
    }

    /// Adds text, as much of it as there is room for.
    pub(crate) fn push(&mut self, text: &str) {
        for c in text.chars() {
            if self.room == 0 && !c.is_whitespace() && !c.is_control() {
                self.cut = true;
                return;
            }
            match c {
                '\r' => {}
                c if c.is_whitespace() => self.gap = self.gap.with(c),
                c if c.is_control() => {}
                c => self.character(c),
            }
        }
    }

    fn character(&mut self, c: char) {
        let gap = match std::mem::take(&mut self.gap) {
            _ if self.text.is_empty() => "",
            gap => gap.characters(),
        };
        // Where the gap takes the last places, the text ends before it.
        let Some(room) = self.room.checked_sub(gap.len() + 1) else {
            self.room = 0;
            self.cut = true;
            return;
        };
        self.text.push_str(gap);
        self.text.push(c);
        self.room = room;
    }

    /// Adds text that stands on lines of its own.
    pub(crate) fn lines(&mut self, text: &str) {
        self.gap = self.gap.max(Gap::LineEnd);
        self.push(text);
        self.gap = self.gap.max(Gap::LineEnd);
    }

    /// The text so far.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether there was more than is kept.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut
    }

    /// The text, without white space around it.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(room: usize, pieces: &[&str]) -> String {
        let mut text = ReadText::new(room);
        for piece in pieces {
            text.push(piece);
        }
        text.finish()
    }

    #[test]
    fn lines_stay_and_emptiness_does_not() {
        let text = read(
            99,
            &[" \n a \u{3000} b\r\n", "c\n", " \n\n\nd", "\0\u{8}e \n"],
        );
        assert_eq!(text, "a b\nc\n\nde");
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        assert_eq!(read(3, &["\n\n請求", "書です"]), "請求書");
        assert_eq!(read(0, &["a"]), "");
        let mut text = ReadText::new(4);
        text.push("ab c");
        assert!(!text.is_cut());
        text.push(" \n");
        assert!(!text.is_cut());
        text.push(" e");
        assert!(text.is_cut());
        assert_eq!(text.finish(), "ab c");
        assert_eq!(read(3, &["ab\n\ncd"]), "ab");
    }

    #[test]
    fn what_has_lines_of_its_own_touches_nothing() {
        let mut text = ReadText::new(99);
        text.push("a");
        text.lines("b");
        text.push("c");
        assert_eq!(text.finish(), "a\nb\nc");
    }
}
