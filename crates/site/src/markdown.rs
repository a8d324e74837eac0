//! Markdown as the learning content and the checks' reference texts are written in.

use crate::page::{Page, Section, escaped, prefixed};
use crate::{Result, diagram, figures, marked_mail, published};
use miwake_messages::Lang;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::path::Path;

/// What a text becomes.
pub(crate) struct Rendered {
    pub(crate) html: String,
    pub(crate) sections: Vec<Section>,
    /// Pages of the site that it links to.
    pub(crate) links: Vec<String>,
}

/// Renders `text`, which stands on the page at `path`; `root` is the folder of the sources.
///
/// Links are written as `check:<id>`, `page:<slug>`, `try:<example>`, `app:check`, `app:drill`, or whole with `https://`.
///
/// # Errors
/// For HTML in the text, for links of another form, and for diagrams and figures that there are none of.
pub(crate) fn render(root: &Path, text: &str, lang: Lang, path: &str) -> Result<Rendered> {
    let path = prefixed(lang, path);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let mut rendered = Rendered {
        html: String::new(),
        sections: vec![Section::default()],
        links: vec![],
    };
    let mut events = Vec::new();
    let mut in_heading = false;
    let sourced = with_sources_heading(text, lang);
    let mut parsed = Parser::new_ext(&sourced, options).peekable();
    while let Some(event) = parsed.next() {
        if event == Event::Start(Tag::Paragraph)
            && let Some(Event::Text(text)) = parsed.peek()
            && let Some(html) = standing_alone(root, text, lang, &path, &mut rendered)?
        {
            // Up to the end of its paragraph.
            parsed.by_ref().take(2).for_each(drop);
            events.push(Event::Html(html.into()));
            continue;
        }
        let event = match event {
            Event::Html(raw) | Event::InlineHtml(raw) => {
                return Err(format!("{path}: HTML in the text: {raw}").into());
            }
            Event::Start(Tag::Heading { level, .. }) => {
                in_heading = true;
                let id = format!("s{}", rendered.sections.len());
                rendered.sections.push(Section {
                    id: id.clone(),
                    level: if level == HeadingLevel::H2 { 2 } else { 3 },
                    ..Section::default()
                });
                Event::Start(Tag::Heading {
                    level,
                    id: Some(id.into()),
                    classes: vec![],
                    attrs: vec![],
                })
            }
            Event::End(TagEnd::Heading(level)) => {
                in_heading = false;
                Event::End(TagEnd::Heading(level))
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => Event::Start(Tag::Link {
                link_type,
                dest_url: target(root, &dest_url, lang, &path, &mut rendered.links)?.into(),
                title,
                id,
            }),
            // Wide tables scroll by themselves, also by keyboard.
            Event::Start(Tag::Table(alignments)) => {
                events.push(Event::Html("<div class=\"scroll\" tabindex=\"0\">".into()));
                Event::Start(Tag::Table(alignments))
            }
            Event::End(TagEnd::Table) => {
                events.push(Event::End(TagEnd::Table));
                Event::Html("</div>\n".into())
            }
            Event::Text(text) => said(&mut rendered, in_heading, lang, text)?,
            Event::Code(text) => {
                note(&mut rendered, in_heading, &text);
                Event::Code(text)
            }
            other => other,
        };
        events.push(event);
    }
    html::push_html(&mut rendered.html, events.into_iter());
    Ok(rendered)
}

/// What a paragraph stands for that is nothing but `{figure:<name>}` or `{tables:tokyo}`.
fn standing_alone(
    root: &Path,
    text: &str,
    lang: Lang,
    path: &str,
    rendered: &mut Rendered,
) -> Result<Option<String>> {
    let inner = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let (html, said) = match inner.and_then(|inner| inner.split_once(':')) {
        Some(("figure", name)) => {
            let drawn = marked_mail::draw(root, name, lang, path)?;
            rendered.links.extend(drawn.links);
            (drawn.html, drawn.text)
        }
        Some(("tables", "tokyo")) => (published::tables(lang), String::new()),
        _ => return Ok(None),
    };
    note(rendered, false, &said);
    Ok(Some(html))
}

/// Text as it is, or the diagram that it stands for.
fn said<'a>(
    rendered: &mut Rendered,
    in_heading: bool,
    lang: Lang,
    text: CowStr<'a>,
) -> Result<Event<'a>> {
    let name = text
        .strip_prefix("{diagram:")
        .and_then(|rest| rest.strip_suffix('}'));
    if let Some(name) = name {
        let svg = diagram::svg(name, lang)
            .or_else(|| figures::svg(name, lang))
            .ok_or_else(|| format!("no diagram {name}"))?;
        return Ok(Event::InlineHtml(svg.into()));
    }
    note(rendered, in_heading, &text);
    Ok(Event::Text(text))
}

/// Adds `text` to what the search finds.
fn note(rendered: &mut Rendered, in_heading: bool, text: &str) {
    if let Some(section) = rendered.sections.last_mut() {
        if in_heading {
            section.heading.push_str(text);
        } else {
            section.text.push_str(text);
            section.text.push(' ');
        }
    }
}

/// The text with a heading before its footnotes, and these in the order in which they are first named.
fn with_sources_heading(text: &str, lang: Lang) -> String {
    let heading = match lang {
        Lang::Ja => "出典",
        Lang::En => "Sources",
    };
    let Some((head, notes)) = text.split_once("\n[^") else {
        return text.to_owned();
    };
    let mut notes: Vec<&str> = notes.split("\n[^").map(str::trim_end).collect();
    let named_at = |note: &&str| {
        let name = note.split(']').next().unwrap_or_default();
        head.find(&format!("[^{name}]"))
    };
    notes.sort_by_key(|note| named_at(note).unwrap_or(usize::MAX));
    format!("{head}\n\n## {heading}\n\n[^{}\n", notes.join("\n\n[^"))
}

/// Where a link leads from the page at `path`.
fn target(
    root: &Path,
    dest: &str,
    lang: Lang,
    path: &str,
    links: &mut Vec<String>,
) -> Result<String> {
    let up = Page::up(path);
    let tag = lang.tag();
    let mut own = |to: String| {
        links.push(to.clone());
        format!("{up}{to}")
    };
    Ok(match dest.split_once(':') {
        Some(("check", id)) => own(prefixed(lang, &format!("checks/{id}/"))),
        Some(("page", slug)) => own(prefixed(lang, &format!("learn/{slug}/"))),
        Some(("try", example)) if !root.join(format!("www/examples/{example}.eml")).is_file() => {
            return Err(format!("{path}: no example {example}").into());
        }
        Some(("try", example)) => format!("{up}?lang={tag}&example={}", escaped(example)),
        Some(("app", "drill")) => {
            links.push("drill/".to_owned());
            format!("{up}drill/?lang={tag}")
        }
        Some(("app", "check")) => format!("{up}?lang={tag}"),
        Some(("https", _)) => dest.to_owned(),
        _ => return Err(format!("{path}: a link of no known form: {dest}").into()),
    })
}
