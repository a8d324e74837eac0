//! Pages that are XML (SVG, XHTML) written as HTML says the same. Browsers run them by other rules than HTML: elements
//! have prefixes, the document declares entities of its own, and the code in a script is unescaped.

use crate::script::code;
use crate::steps::step;
use crate::xml::{Event, Tag, events, unescape};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How deep entities stand in entities; browsers stop where one holds itself.
const NESTED: usize = 16;
/// Longest name of an entity, in bytes.
const NAME: usize = 64;
/// How many times longer than the page it may become by its entities.
const GROWTH: usize = 4;

/// A page as HTML, and what only XML has.
#[derive(Default)]
pub(super) struct XmlPage {
    /// The markup.
    pub(super) html: String,
    /// Code of event handlers and `javascript:` addresses.
    pub(super) code: String,
    /// Addresses that animations give to links (SMIL).
    pub(super) targets: Vec<String>,
    /// Whether entities were left out because the page would become too long.
    pub(super) cut: bool,
}

/// Whether browsers show XML as a page: an element of SVG or XHTML stands in it, or a style sheet of its own makes one.
pub(crate) fn is_page(source: &str) -> bool {
    let (text, _) = expanded(source);
    let sheet = text.find("<?xml-stylesheet").is_some_and(|at| {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find("?>").unwrap_or(rest.len());
        let sheet = rest.get(..end).unwrap_or_default();
        ["href=\"#", "href='#", "href=\"data:", "href='data:"]
            .iter()
            .any(|own| sheet.contains(own))
    });
    sheet
        || events(&text).any(|event| {
            let Event::Start(tag) = event else {
                return false;
            };
            tag.all().any(|(name, value)| {
                (name == "xmlns" || name.starts_with("xmlns:"))
                    && matches!(
                        unescape(value).trim(),
                        "http://www.w3.org/2000/svg" | "http://www.w3.org/1999/xhtml"
                    )
            })
        })
}

/// Writes a page that is XML as HTML.
pub(super) fn as_html(source: &str) -> XmlPage {
    let (text, cut) = expanded(source);
    let mut page = XmlPage {
        cut,
        ..XmlPage::default()
    };
    let mut in_script = false;
    for event in events(&text) {
        match event {
            Event::Start(tag) => {
                page.start(&tag);
                in_script = tag.name.eq_ignore_ascii_case("script") && !tag.empty;
            }
            Event::End(name) => {
                page.end(name);
                in_script = false;
            }
            Event::Text(text) if in_script => page.html.push_str(&unescape(text)),
            Event::Data(text) if in_script => page.html.push_str(text),
            Event::Text(text) => page.html.push_str(text),
            Event::Data(text) => {
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                page.html.push_str(&text);
            }
            Event::Doctype(_) => {}
        }
    }
    page
}

impl XmlPage {
    fn start(&mut self, tag: &Tag<'_>) {
        self.html.push('<');
        self.html.push_str(tag.name);
        for (name, value) in tag.all() {
            // A prefix only says that links are those of XLink.
            let name = if local(name) == "href" { "href" } else { name };
            let quote = if value.contains('"') { '\'' } else { '"' };
            self.html.extend([" ", name, "="]);
            self.html.push(quote);
            self.html.push_str(value);
            self.html.push(quote);
            self.attribute(name, value);
        }
        self.html.push('>');
        if tag.empty {
            self.end(tag.name);
        }
        let animated = tag.get("attributeName");
        if animated.is_some_and(|name| local(&name) == "href") {
            self.animated(tag);
        }
    }

    fn end(&mut self, name: &str) {
        self.html.extend(["</", name, ">"]);
    }

    /// Code in an attribute.
    fn attribute(&mut self, name: &str, value: &str) {
        let handler = name
            .get(..2)
            .is_some_and(|on| on.eq_ignore_ascii_case("on"));
        let value = unescape(value);
        if handler || is_script(&value) {
            self.code.push_str(&value);
            self.code.push('\n');
        }
    }

    /// Where a link leads while an animation goes on: `<animate attributeName="href" values="…">`.
    fn animated(&mut self, tag: &Tag<'_>) {
        for name in ["to", "from", "by", "values"] {
            let values = tag.get(name).unwrap_or_default();
            for target in values.split(';').map(str::trim) {
                if is_script(target) {
                    self.code.push_str(target);
                    self.code.push('\n');
                } else if !target.is_empty() {
                    self.targets.push(target.to_owned());
                }
            }
        }
    }
}

/// Whether an address is code.
fn is_script(value: &str) -> bool {
    let start = value.trim_start().get(..11);
    start.is_some_and(|start| start.eq_ignore_ascii_case("javascript:"))
}

/// The name behind its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The source with what its own entities stand for, and whether some were left out.
fn expanded(source: &str) -> (Cow<'_, str>, bool) {
    let (entities, mut cut) = entities(source);
    if entities.is_empty() {
        return (Cow::Borrowed(source), false);
    }
    let most = source.len().saturating_mul(GROWTH).max(64 * 1024);
    let mut out = String::with_capacity(source.len());
    // What is open: the text that is still to be read, of the page or of an entity.
    let declared = events(source).find_map(|event| match event {
        Event::Doctype(declared) => Some(declared),
        _ => None,
    });
    let around = declared.and_then(|declared| source.split_once(declared));
    let (before, after) = around.unwrap_or(("", source));
    let mut open = vec![after, before];
    // Entities of entities take time and give nothing.
    let mut left = most;
    while let Some(rest) = open.pop() {
        let Some((before, after)) = rest.split_once('&') else {
            out.push_str(rest);
            continue;
        };
        out.push_str(before);
        let name = code::head(after, NAME + 1)
            .split(';')
            .next()
            .unwrap_or_default();
        let tail = after
            .get(name.len()..)
            .and_then(|tail| tail.strip_prefix(';'));
        let value = tail.and_then(|tail| Some((*entities.get(name)?, tail)));
        match value {
            Some((value, tail)) if open.len() < NESTED && value.len() < left => {
                left -= value.len() + 1;
                step(value.len() + 1);
                open.extend([tail, value]);
            }
            Some((_, tail)) => {
                cut = true;
                open.push(tail);
            }
            None => {
                out.push('&');
                open.push(after);
            }
        }
    }
    (Cow::Owned(out), cut)
}

/// The entities that the document declares itself, with what they stand for, and whether some have longer names than
/// are looked for. Nothing is fetched.
fn entities(source: &str) -> (BTreeMap<&str, &str>, bool) {
    let (mut entities, mut cut) = (BTreeMap::new(), false);
    let declared = events(source).filter_map(|event| match event {
        Event::Doctype(declared) => Some(declared),
        _ => None,
    });
    for declared in declared {
        for entity in declared.split("<!ENTITY").skip(1) {
            let Some((name, rest)) = entity.trim_start().split_once(char::is_whitespace) else {
                continue;
            };
            let rest = rest.trim_start();
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let value = quote.and_then(|quote| rest.get(1..)?.split(quote).next());
            let Some(value) = value.filter(|_| is_name(name)) else {
                continue;
            };
            cut |= name.len() > NAME;
            // Of two declarations the first counts.
            entities.entry(name).or_insert(value);
        }
    }
    (entities, cut)
}

/// Whether an entity may be called so.
fn is_name(name: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    !name.is_empty() && name.chars().all(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::assert_linear;

    #[test]
    fn prefixes_entities_and_escapes_are_undone() {
        let page = as_html(
            "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY u \"https://&h;/]>\"><!-- ' --><!ENTITY h 'a.test'>]>\
             <s:svg xmlns:s='x'><s:a x:href='&u;'/><s:script>&#108;ocation=1</s:script>\
             <s:rect onclick='&#97;lert(1)'/><![CDATA[<b>&]]></s:svg>",
        );
        assert_eq!(
            page.html,
            "<svg xmlns:s=\"x\"><a href=\"https://a.test/]>\"></a><script>location=1</script>\
             <rect onclick=\"&#97;lert(1)\"></rect>&lt;b>&amp;</svg>"
        );
        assert_eq!(page.code, "alert(1)\n");
        assert!(!page.cut);
    }

    #[test]
    fn animations_lead_somewhere() {
        let page = as_html(
            "<svg><a><set attributeName='xlink:href' to=' https://a.test/ '/>\
             <animate attributeName=\"href\" values=\"#;https://b.test/;javascript:c()\"/>\
             <animate attributeName='width' to='5'/></a></svg>",
        );
        assert_eq!(page.targets, ["https://a.test/", "#", "https://b.test/"]);
        assert_eq!(page.code, "javascript:c()\n");
    }

    #[test]
    fn entities_in_entities_end() {
        let many = |n: usize| {
            format!(
                "<!DOCTYPE s [<!ENTITY a '&b;'><!ENTITY b ''>]><s>{}</s>",
                "&a;&".repeat(n)
            )
        };
        assert_linear(10_000, |n| as_html(&many(n)));
        let mut source = "<!DOCTYPE s [<!ENTITY e0 'laughs and more'>".to_owned();
        for n in 1..30 {
            let before = format!("&e{};", n - 1).repeat(10);
            source += &format!("<!ENTITY e{n} '{before}'>");
        }
        source += "<!ENTITY x '&x;'>]><s>&e2;&e29;&x;</s>";
        let page = as_html(&source);
        assert!(page.cut);
        assert!(page.html.len() <= source.len() * GROWTH + 64 * 1024);
        assert!(page.html.contains("laughs"));
    }

    #[test]
    fn pages_are_told_by_their_names_spaces() {
        for page in [
            "<a xmlns='http://www.w3.org/1999/xhtml'/>",
            "<a><b xmlns:c=\"http://www.w3.org/2000/svg\"><c:script/></b></a>",
            "<!DOCTYPE a [<!ENTITY n 'http://www.w3.org/1999/xhtml'>]><a xmlns='&n;'/>",
            "<a xmlns='&#104;ttp://www.w3.org/1999/xhtml'/>",
            "<?xml-stylesheet type='text/xsl' href='#s'?><a/>",
        ] {
            assert!(is_page(page), "{page}");
        }
        for data in [
            "<a xmlns='urn:x'>http://www.w3.org/1999/xhtml</a>",
            "<?xml-stylesheet type='text/xsl' href='kousei.xsl'?><a/>",
        ] {
            assert!(!is_page(data), "{data}");
        }
    }
}
