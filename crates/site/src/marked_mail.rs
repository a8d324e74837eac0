//! Mails of the learning pages as people see them, with numbered points (`www/figures`). The engine judges each when the
//! site is built, so that nothing is explained that it does not find.

use crate::Result;
use crate::page::{Page, escaped, prefixed};
use miwake_checks::{AskKind, Environment};
use miwake_drill::{Day, Place};
use miwake_engine::check_bytes;
use miwake_mail::{AddressRole, View};
use miwake_messages::{Lang, Messages};
use miwake_report::{Report, headline};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A text in both languages.
#[derive(Deserialize)]
struct Both {
    ja: String,
    en: String,
}

impl Both {
    fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ja => &self.ja,
            Lang::En => &self.en,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    figure: Vec<Figure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    name: String,
    file: Both,
    caption: Both,
    /// The day for which the mail is judged, `YYYY-MM-DD`.
    day: Day,
    point: Vec<Point>,
}

/// Something to see in the mail.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    place: Place,
    quote: Both,
    /// A check that finds something there, `ask:<kind>` for what is asked there; empty when only a person can tell.
    check: String,
    says: Both,
}

/// Words of the frame.
struct Words {
    fields: [(Place, &'static str); 5],
    leads_to: &'static str,
    links: &'static str,
    files: &'static str,
    says: &'static str,
    more: &'static str,
    made_up: &'static str,
}

const JA: Words = Words {
    fields: [
        (Place::From, "差出人"),
        (Place::ReplyTo, "返信先"),
        (Place::To, "宛先"),
        (Place::Subject, "件名"),
        (Place::Date, "日時"),
    ],
    leads_to: "リンク先",
    links: "リンク",
    files: "添付ファイル",
    says: "Miwake の判定",
    more: "詳しく",
    made_up: "人も組織も作りものです。",
};

const EN: Words = Words {
    fields: [
        (Place::From, "From"),
        (Place::ReplyTo, "Reply to"),
        (Place::To, "To"),
        (Place::Subject, "Subject"),
        (Place::Date, "Date"),
    ],
    leads_to: "leads to",
    links: "Links",
    files: "Attachments",
    says: "Miwake’s verdict",
    more: "More",
    made_up: "All people and organisations are made up.",
};

/// What a figure becomes.
pub(crate) struct Drawn {
    pub(crate) html: String,
    /// Its words, for the search.
    pub(crate) text: String,
    /// Pages that it links to.
    pub(crate) links: Vec<String>,
}

/// The figure `name` of `www/figures` below `root`, for the page at `path`.
///
/// # Errors
/// When there is no such figure, its mail cannot be read, a point's words do not stand in the mail, or the engine does
/// not find what a point says.
pub(crate) fn draw(root: &Path, name: &str, lang: Lang, path: &str) -> Result<Drawn> {
    let folder = root.join("www/figures");
    let figures: Figures = toml::from_str(&fs::read_to_string(folder.join("figures.toml"))?)?;
    let mut known = figures.figure.iter();
    let figure = known.find(|figure| figure.name == name);
    let figure = figure.ok_or_else(|| format!("no figure {name}"))?;
    let report = judged(&folder, figure, lang)?;
    let words = match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    };
    let mut shown = Shown {
        report: &report,
        figure,
        lang,
        words,
        found: vec![false; figure.point.len()],
    };
    let mail = shown.mail();
    if let Some((point, _)) = figure
        .point
        .iter()
        .zip(&shown.found)
        .find(|(_, found)| !**found)
    {
        let quote = point.quote.of(lang);
        return Err(format!("figure {name}: “{quote}” does not stand in the mail").into());
    }
    let mut drawn = Drawn {
        html: String::new(),
        text: figure.caption.of(lang).to_owned(),
        links: vec![],
    };
    let points = points(figure, lang, words, path, &mut drawn);
    let verdict = headline(&report, &Messages::new(lang)).level;
    let _ = write!(
        drawn.html,
        "<figure class=\"mail-figure\" id=\"figure-{name}\">\n<figcaption>{}</figcaption>\n{mail}{points}\
         <p class=\"hint\">{}: {} — {}</p>\n</figure>\n",
        escaped(figure.caption.of(lang)),
        words.says,
        escaped(&verdict),
        words.made_up
    );
    Ok(drawn)
}

/// What the engine says of the mail of a figure; everything that its points claim is in it.
fn judged(folder: &Path, figure: &Figure, lang: Lang) -> Result<Report> {
    let file = figure.file.of(lang);
    let bytes = fs::read(folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
    let context = Environment {
        now: Some(figure.day.noon()),
        ..Environment::default()
    };
    let report = check_bytes(&bytes, &context);
    for point in &figure.point {
        let check = point.check.as_str();
        let holds = match check.split_once(':') {
            Some(("ask", kind)) => {
                let kind = AskKind::named(kind);
                report.ask.iter().any(|ask| Some(ask.id) == kind)
            }
            Some(_) => false,
            None => check.is_empty() || report.findings.iter().any(|found| found.id == check),
        };
        if !holds {
            return Err(format!("{file}: the engine does not find {check}").into());
        }
    }
    Ok(report)
}

fn points(figure: &Figure, lang: Lang, words: &Words, path: &str, drawn: &mut Drawn) -> String {
    let up = Page::up(path);
    let mut html = String::from("<ol class=\"plain points\">\n");
    for (index, point) in figure.point.iter().enumerate() {
        let says = point.says.of(lang);
        let page = match point.check.split_once(':') {
            Some((_, kind)) => format!("checks/ask-{kind}/"),
            None => format!("checks/{}/", point.check),
        };
        let more = if point.check.is_empty() {
            String::new()
        } else {
            let page = prefixed(lang, &page);
            let link = format!(" <a href=\"{up}{page}\">{}</a>", words.more);
            drawn.links.push(page);
            link
        };
        let _ = writeln!(
            html,
            "<li><span class=\"number\">{}</span> {}{more}</li>",
            index + 1,
            escaped(says)
        );
        drawn.text.push(' ');
        drawn.text.push_str(says);
    }
    html.push_str("</ol>\n");
    html
}

/// A mail as it is shown.
struct Shown<'f> {
    report: &'f Report,
    figure: &'f Figure,
    lang: Lang,
    words: &'f Words,
    /// Of each point whether its words were met.
    found: Vec<bool>,
}

impl Shown<'_> {
    fn mail(&mut self) -> String {
        let mut html = String::from("<div class=\"mail\">\n<dl class=\"headers\">\n");
        for (place, label) in self.words.fields {
            let value = self.field(place);
            if !value.is_empty() {
                let value = self.marked(place, &value);
                let _ = writeln!(
                    html,
                    "<div class=\"header\"><dt>{label}</dt><dd>{value}</dd></div>"
                );
            }
        }
        html.push_str("</dl>\n");
        html.push_str(&self.body());
        html.push_str(&self.links());
        html.push_str(&self.files());
        html.push_str("</div>\n");
        html
    }

    fn field(&self, place: Place) -> String {
        let mail = &self.report.mail;
        let (role, name) = match place {
            Place::From => (Some(AddressRole::From), ""),
            Place::ReplyTo => (Some(AddressRole::ReplyTo), ""),
            Place::To => (Some(AddressRole::To), ""),
            Place::Subject => (None, "Subject"),
            _ => (None, "Date"),
        };
        if role.is_none() {
            let mut headers = mail.headers.iter();
            let header = headers.find(|header| header.name.eq_ignore_ascii_case(name));
            return header
                .map(|header| header.value.clone())
                .unwrap_or_default();
        }
        let of_role = mail
            .addresses
            .iter()
            .filter(|address| Some(address.role) == role);
        let all: Vec<String> = of_role
            .map(|address| match address.name.as_str() {
                "" => address.address.clone(),
                name => format!("{name} <{}>", address.address),
            })
            .collect();
        all.join(", ")
    }

    fn body(&mut self) -> String {
        let bodies = &self.report.mail.bodies;
        let seen = bodies.iter().find(|body| body.view == View::Visible);
        let Some(body) = seen.or(bodies.first()) else {
            return String::new();
        };
        let text = self.marked(Place::Text, body.text.trim());
        format!("<div class=\"body-text\">{text}</div>\n")
    }

    fn links(&mut self) -> String {
        let mut known: Vec<&str> = vec![];
        let mut items = String::new();
        for link in &self.report.mail.links {
            if known.contains(&link.href.as_str()) {
                continue;
            }
            known.push(&link.href);
            let target = self.marked(Place::Link, &link.href);
            let words = match link.text.as_str() {
                "" => String::new(),
                text if text == link.href => String::new(),
                text => format!(
                    "{} <span class=\"hint\">{}</span> ",
                    escaped(text),
                    self.words.leads_to
                ),
            };
            let _ = writeln!(
                items,
                "<li>{words}<span class=\"href\">{target}</span></li>"
            );
        }
        listed("links", self.words.links, &items)
    }

    fn files(&mut self) -> String {
        let mut items = String::new();
        for file in &self.report.mail.attachments {
            let name = self.marked(Place::Attachment, &file.name);
            let _ = writeln!(items, "<li><span class=\"file-name\">{name}</span></li>");
        }
        listed("attachments", self.words.files, &items)
    }

    /// `text` with the words of the points of `place` marked; each point once.
    fn marked(&mut self, place: Place, text: &str) -> String {
        let mut marks: Vec<(usize, usize, usize)> = vec![];
        for (index, point) in self.figure.point.iter().enumerate() {
            let quote = point.quote.of(self.lang);
            let met = self.found.get(index).copied().unwrap_or(true);
            if point.place == place
                && !met
                && let Some(start) = text.find(quote)
            {
                marks.push((start, start + quote.len(), index));
            }
        }
        marks.sort_unstable();
        let (mut html, mut at) = (String::new(), 0);
        for (start, end, index) in marks {
            let (Some(before), Some(words)) = (text.get(at..start), text.get(start..end)) else {
                continue;
            };
            if let Some(found) = self.found.get_mut(index) {
                *found = true;
            }
            let _ = write!(
                html,
                "{}<mark>{}<span class=\"number found\">{}</span></mark>",
                escaped(before),
                escaped(words),
                index + 1
            );
            at = end;
        }
        html.push_str(&escaped(text.get(at..).unwrap_or_default()));
        html
    }
}

/// A list with its heading; nothing without items. It is no heading of the page: there are many figures.
fn listed(class: &str, name: &str, items: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<div class=\"{class}\"><p class=\"list-name\">{name}</p><ul>\n{items}</ul></div>\n")
}
