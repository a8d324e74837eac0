//! The text area: what is typed or pasted, and the rich copy behind a paste.

use crate::source::Source;
use web_sys::HtmlTextAreaElement;
use yew::NodeRef;

/// A mail copied as it is shown, with the link targets that its plain text hides.
pub(crate) struct RichCopy {
    text: String,
    html: String,
}

/// The text area. The text itself stays with the browser.
#[derive(Default)]
pub(crate) struct Draft {
    /// The element.
    pub(crate) area: NodeRef,
    rich: Option<RichCopy>,
    /// Whether the text is still that of the rich copy, so that the copy is checked in its place.
    rich_taken: bool,
}

/// What a draft held before it was cleared.
pub(crate) struct Cleared {
    text: String,
    rich: Option<RichCopy>,
}

impl Draft {
    pub(crate) fn text(&self) -> String {
        self.area
            .cast::<HtmlTextAreaElement>()
            .map_or_else(String::new, |area| area.value())
    }

    pub(crate) fn set_text(&self, text: &str) {
        if let Some(area) = self.area.cast::<HtmlTextAreaElement>() {
            area.set_value(text);
        }
    }

    /// Whether a rich copy is checked in place of the text.
    pub(crate) fn is_rich(&self) -> bool {
        self.rich_taken
    }

    /// Takes a rich copy; the browser pastes its text afterwards.
    pub(crate) fn paste(&mut self, text: String, html: String) {
        self.rich_taken = true;
        self.rich = Some(RichCopy { text, html });
    }

    /// The text has changed. A rich copy counts only while the text is what was copied. Returns whether that changes.
    pub(crate) fn edited(&mut self) -> bool {
        let before = self.rich_taken;
        let text = self.text();
        self.rich_taken = self
            .rich
            .as_ref()
            .is_some_and(|copy| same_text(&copy.text, &text));
        before != self.rich_taken
    }

    /// What is checked when the text area holds `text`.
    pub(crate) fn source(&self, text: &str) -> Source {
        match self.rich.as_ref().filter(|_| self.rich_taken) {
            Some(copy) => Source::text(&miwake_web::rich_document(&copy.html)),
            None => Source::text(text),
        }
    }

    pub(crate) fn clear(&mut self) -> Cleared {
        let cleared = Cleared {
            text: self.text(),
            rich: self.rich.take(),
        };
        self.rich_taken = false;
        self.set_text("");
        cleared
    }

    pub(crate) fn restore(&mut self, cleared: Cleared) {
        self.set_text(&cleared.text);
        self.rich = cleared.rich;
        self.edited();
    }
}

/// Whether two texts differ in white space only, which browsers change between copying and pasting.
fn same_text(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}
