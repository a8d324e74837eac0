//! What people read, taken out of the files that it stands in: messages, pages and drawings, as passages of plain text.

use crate::{files, root};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::fs;

/// Stands for what is filled in or stands as code: one word, and `VARIABLE` characters.
const FILLED_IN: char = '\u{fffc}';

/// Characters that something filled in counts as in Japanese.
const VARIABLE: usize = 4;

/// Language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl Tongue {
    /// Both, with the tag that files and folders are named by.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Ja, "ja"), (Self::En, "en")];

    /// How long a sentence of the product may be: characters in Japanese, words in English.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::Ja => 60,
            Self::En => 20,
        }
    }
}

/// A passage that people read: a message, a paragraph, a cell of a table, the words of a drawing.
#[derive(Clone, Debug)]
pub struct Passage {
    /// The file, from the workspace, and for a message its id.
    pub place: String,
    /// Its language.
    pub tongue: Tongue,
    /// Its text, without markup.
    pub text: String,
    /// Whether it is a source (a footnote): titles of others are as long as they are.
    pub source: bool,
}

/// The messages of both languages. One with variants gives a passage for each.
///
/// # Panics
///
/// When a file cannot be read.
#[must_use]
pub fn messages() -> Vec<Passage> {
    let mut passages = Vec::new();
    for (tongue, tag) in Tongue::ALL {
        for (path, source) in files(&format!("crates/messages/ftl/{tag}"), &["ftl"]) {
            let resource = parse(source.as_str()).expect("Fluent");
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let value = message.value.as_ref().expect("a value");
                    passages.extend(variants(value).into_iter().map(|text| Passage {
                        place: format!("{path} {}", message.id.name),
                        tongue,
                        text,
                        source: false,
                    }));
                }
            }
        }
    }
    passages
}

/// All that a pattern can say.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants: all, .. } => all
                    .iter()
                    .flat_map(|variant| variants(&variant.value))
                    .collect(),
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![(*value).to_owned()]
                }
                Expression::Inline(_) => vec![FILLED_IN.to_string()],
            },
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .collect();
    }
    texts
}

/// The pages of the checks, of what mail asks and of who asks, and the pages to learn from.
///
/// # Panics
///
/// When a file cannot be read.
#[must_use]
pub fn pages() -> Vec<Passage> {
    let mut all = files("crates/checks/src", &["md"]);
    all.append(&mut files("www/content", &["md"]));
    let mut passages = Vec::new();
    for (path, text) in all {
        let tongue = Tongue::ALL.iter().find(|(_, tag)| {
            path.ends_with(&format!("/{tag}.md"))
                || path.ends_with(&format!(".{tag}.md"))
                || path.contains(&format!("/content/{tag}/"))
        });
        if let Some((tongue, _)) = tongue {
            passages.extend(markdown(&path, *tongue, &text));
        }
    }
    passages
}

/// The passages of a text in Markdown.
fn markdown(path: &str, tongue: Tongue, text: &str) -> Vec<Passage> {
    let (mut passages, text) = front_matter(path, tongue, text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let (mut said, mut in_source) = (String::new(), false);
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => said.push_str(&text),
            Event::Code(_) => said.push(FILLED_IN),
            Event::SoftBreak if tongue == Tongue::En => said.push(' '),
            Event::HardBreak => said.push('\n'),
            Event::Start(Tag::FootnoteDefinition(_)) => in_source = true,
            Event::Start(Tag::List(_))
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) => {
                passages.extend(passage(path, tongue, &mut said, in_source));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                passages.extend(passage(path, tongue, &mut said, in_source));
                in_source = false;
            }
            _ => {}
        }
    }
    passages
}

/// What was said up to here, if anything was.
fn passage(path: &str, tongue: Tongue, said: &mut String, source: bool) -> Option<Passage> {
    let text = std::mem::take(said);
    (!text.trim().is_empty()).then(|| Passage {
        place: path.to_owned(),
        tongue,
        text,
        source,
    })
}

/// The lines between two `---` at the beginning, and what follows them.
fn front_matter<'a>(path: &str, tongue: Tongue, text: &'a str) -> (Vec<Passage>, &'a str) {
    let front = text.strip_prefix("---\n");
    let Some((front, rest)) = front.and_then(|text| text.split_once("\n---\n")) else {
        return (Vec::new(), text);
    };
    let values = front
        .lines()
        .filter_map(|line| line.split_once(": "))
        .filter_map(|(_, value)| passage(path, tongue, &mut value.to_owned(), false));
    (values.collect(), rest)
}

/// The words that stand in the source of the site: its frame, its drawings, the start page.
///
/// # Panics
///
/// When a file cannot be read or is no Rust.
#[must_use]
pub fn frames() -> Vec<Passage> {
    let mut passages = Vec::new();
    for (path, text) in files("crates/site/src", &["rs"]) {
        let tokens: TokenStream = text.parse().expect("Rust");
        for literal in literals(tokens) {
            passages.extend(html(&path, &literal));
        }
    }
    let index = fs::read_to_string(root().join("index.html")).expect("the page");
    passages.extend(html("index.html", &index));
    passages
}

/// The string literals of some source, without those of attributes (documentation is one).
fn literals(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut after_hash = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) if !after_hash => found.extend(literals(group.stream())),
            TokenTree::Literal(literal) => {
                let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                found.extend(text.map(|text| text.value()));
            }
            _ => {}
        }
        after_hash = match &token {
            TokenTree::Punct(punct) => {
                punct.as_char() == '#' || after_hash && punct.as_char() == '!'
            }
            _ => false,
        };
    }
    found
}

/// The sentences of a piece of HTML, or of plain text: what has no blank in it is a name, and no sentence.
fn html(path: &str, text: &str) -> Vec<Passage> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/').split(' ').next();
        if !matches!(name, Some("strong" | "wbr" | "bdi")) {
            plain.push('\n');
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
        .lines()
        .filter_map(|line| {
            let line = line.trim();
            let japanese = line.chars().filter(|letter| is_japanese(*letter)).count();
            let tongue = if japanese * 4 > line.chars().count() {
                Tongue::Ja
            } else {
                Tongue::En
            };
            let sentence = japanese > 0 || line.contains(' ');
            sentence.then(|| Passage {
                place: path.to_owned(),
                tongue,
                text: line.to_owned(),
                source: false,
            })
        })
        .collect()
}

const fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// The sentences of a passage.
#[must_use]
pub fn sentences(passage: &Passage) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = passage.text.chars().peekable();
    let mut ended = false;
    while let Some(letter) = letters.next() {
        if letter == '\n' || ended && letter.is_whitespace() {
            found.push(String::new());
            ended = false;
            continue;
        }
        if let Some(last) = found.last_mut() {
            last.push(letter);
        }
        let closes = |letter: char| matches!(letter, '」' | '』' | '）' | ')' | '”' | '’' | '"');
        match passage.tongue {
            // What ends inside a bracket goes on behind it.
            Tongue::Ja => {
                let goes_on = letters.peek().is_some_and(|next| closes(*next));
                if matches!(letter, '。' | '？' | '！') && !goes_on {
                    found.push(String::new());
                }
            }
            Tongue::En => ended = matches!(letter, '.' | '?' | '!') || ended && closes(letter),
        }
    }
    found.retain(|sentence| !sentence.trim().is_empty());
    found
}

/// How long a sentence is: characters in Japanese, words in English.
#[must_use]
pub fn length(tongue: Tongue, sentence: &str) -> usize {
    match tongue {
        Tongue::Ja => {
            let filled_in = sentence.chars().filter(|letter| *letter == FILLED_IN);
            sentence.trim().chars().count() + filled_in.count() * (VARIABLE - 1)
        }
        Tongue::En => {
            let is_word = |word: &&str| {
                word.chars()
                    .any(|letter| letter.is_alphanumeric() || letter == FILLED_IN)
            };
            sentence.split_whitespace().filter(is_word).count()
        }
    }
}
