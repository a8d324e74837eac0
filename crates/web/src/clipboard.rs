//! What a mail program puts on the clipboard.

/// Lines examined to tell the source of a mail from its displayed text.
const LINES: usize = 5;

/// Whether the clipboard holds a mail copied as it is displayed, with link targets that its plain text hides: the HTML
/// has links, and the text is not the source of a mail, which must be read as such.
#[must_use]
pub fn is_rich_copy(html: &str, text: &str) -> bool {
    let has_links = html
        .as_bytes()
        .windows(5)
        .any(|window| window.eq_ignore_ascii_case(b"href="));
    has_links && !looks_like_source(text)
}

/// Whether the first lines are header fields that only the source of a mail has.
fn looks_like_source(text: &str) -> bool {
    const FIELDS: [&str; 8] = [
        "received:",
        "return-path:",
        "delivered-to:",
        "dkim-signature:",
        "message-id:",
        "mime-version:",
        "authentication-results:",
        "arc-seal:",
    ];
    text.trim_start().lines().take(LINES).any(|line| {
        let line = line.get(..line.len().min(24)).unwrap_or(line);
        let line = line.to_ascii_lowercase();
        FIELDS.iter().any(|field| line.starts_with(field))
    })
}

/// The clipboard's HTML as a document of its own, so that it is read as HTML whatever it begins with.
#[must_use]
pub fn rich_document(html: &str) -> String {
    format!("<!DOCTYPE html>\n<html><body>\n{html}\n</body></html>\n")
}

#[cfg(test)]
mod tests {
    use super::is_rich_copy;

    const LINK: &str = r#"<p><a HREF="https://login.example/">here</a>"#;

    #[test]
    fn shown_text_with_links_is_rich() {
        assert!(is_rich_copy(LINK, "here"));
        assert!(is_rich_copy(LINK, "差出人: 山田\n件名: ご確認"));
    }

    #[test]
    fn text_without_links_is_not() {
        assert!(!is_rich_copy("<p>here", "here"));
        assert!(!is_rich_copy("", "here"));
    }

    #[test]
    fn source_stays_source() {
        let source = "Delivered-To: a@example.jp\nReceived: from x";
        assert!(!is_rich_copy(LINK, source));
        assert!(!is_rich_copy(LINK, &format!("\r\n{source}")));
    }
}
