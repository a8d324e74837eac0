//! What elements do by their names.

use html5gum::State;

/// The tokenizer state that an element's content needs. `noscript` is read as markup: mail programs run no scripts.
pub(super) fn raw_state(tag: &str) -> Option<State> {
    Some(match tag {
        "textarea" | "title" => State::RcData,
        "plaintext" => State::PlainText,
        "script" => State::ScriptData,
        "style" | "iframe" | "xmp" | "noembed" | "noframes" => State::RawText,
        _ => return None,
    })
}

pub(super) fn is_void(tag: &str) -> bool {
    matches!(
        tag,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "frame"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Line breaks that an element makes before and after itself.
pub(super) fn breaks_of(tag: &str) -> u8 {
    match tag {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "ul" | "ol" | "pre" => 2,
        "address" | "article" | "aside" | "body" | "center" | "dd" | "details" | "dialog"
        | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer"
        | "form" | "header" | "hr" | "html" | "li" | "main" | "menu" | "nav" | "option"
        | "section" | "summary" | "table" | "tbody" | "tfoot" | "thead" | "tr" | "caption"
        | "legend" => 1,
        _ => 0,
    }
}

/// Elements that the end tag of a formatting element does not close (HTML standard, "special").
pub(super) fn is_special(tag: &str) -> bool {
    breaks_of(tag) > 0
        || matches!(
            tag,
            "td" | "th" | "button" | "object" | "template" | "select" | "marquee"
        )
}
