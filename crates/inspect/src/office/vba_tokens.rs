//! The words, texts and numbers of a VBA source.

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'a> {
    Word(&'a str),
    Text(String),
    Number(u32),
    Sign(char),
}

/// Longest line, in bytes. VBA takes 25 lines of 1,023 characters for one; a piece has many times the size of
/// what it stands for, so lines without end are read in parts.
const LINE: usize = 64 * 1024;

/// Lines with those joined that end with ` _`.
pub(super) fn logical_lines(source: &str) -> impl Iterator<Item = &str> {
    let mut rest = source;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        let length = loop {
            // A line that goes on beyond that is cut.
            if end > LINE {
                break end;
            }
            let near = rest.get(end..rest.floor_char_boundary(end + LINE + 4));
            let Some(at) = near.and_then(|tail| tail.find(['\n', '\r'])) else {
                break rest.len();
            };
            end += at + 1;
            let line = rest.get(..end - 1).unwrap_or_default();
            if rest.get(end - 1..end + 1) == Some("\r\n") {
                end += 1;
            }
            if !(line.ends_with(" _") || line.ends_with("\t_")) {
                break end;
            }
        };
        let length = rest.floor_char_boundary(length.min(LINE));
        let (line, tail) = rest.split_at_checked(length)?;
        rest = tail;
        Some(line)
    })
}

/// The words, texts, numbers and signs of a line, without its comment.
pub(super) fn tokenise<'a>(line: &'a str, tokens: &mut Vec<Token<'a>>) {
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        match c {
            '\'' => return,
            '"' => {
                let (text, tail) = literal(rest);
                tokens.push(Token::Text(text));
                rest = tail;
            }
            '&' if rest
                .get(1..2)
                .is_some_and(|next| next.eq_ignore_ascii_case("h")) =>
            {
                let digits = run(rest.get(2..).unwrap_or_default(), |c| c.is_ascii_hexdigit());
                let number = u32::from_str_radix(digits, 16).unwrap_or(u32::MAX);
                tokens.push(Token::Number(number));
                rest = rest.get(2 + digits.len()..).unwrap_or_default();
            }
            _ if c.is_ascii_digit() => {
                let digits = run(rest, |c| c.is_ascii_digit());
                tokens.push(Token::Number(digits.parse().unwrap_or(u32::MAX)));
                rest = rest.get(digits.len()..).unwrap_or_default();
            }
            _ if c.is_alphabetic() || c == '_' => {
                let word = run(rest, |c| c.is_alphanumeric() || c == '_');
                if word.eq_ignore_ascii_case("rem") {
                    return;
                }
                // A lone underscore joins lines.
                if word != "_" {
                    tokens.push(Token::Word(word));
                }
                rest = rest.get(word.len()..).unwrap_or_default();
            }
            _ => {
                // `$` behind a name is part of it: `Chr$(…)`.
                let type_mark = c == '$' && matches!(tokens.last(), Some(Token::Word(_)));
                if !c.is_whitespace() && !type_mark {
                    tokens.push(Token::Sign(c));
                }
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            }
        }
    }
}

fn run(text: &str, keep: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !keep(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The text in quotes at the start (`""` is a quote), and what follows.
fn literal(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut rest = quoted.get(1..).unwrap_or_default();
    loop {
        let Some(end) = rest.find(['"', '\n', '\r']) else {
            text.push_str(rest);
            return (text, "");
        };
        let (piece, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        text.push_str(piece);
        if let Some(tail) = tail.strip_prefix("\"\"") {
            text.push('"');
            rest = tail;
        } else {
            return (text, tail.strip_prefix('"').unwrap_or(tail));
        }
    }
}
