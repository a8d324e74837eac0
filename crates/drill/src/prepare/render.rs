//! A mail filled in for one person: subject, plain text and HTML, which is written here from the text.

use super::draft::{Pattern, Piece, Variable};
use crate::MailLang;
use miwake_basics::calendar::date_from_days;
use std::fmt::Write as _;

/// Days from the day of sending to the deadline that a mail names.
const DEADLINE_DAYS: i64 = 3;

/// What the variables stand for.
#[derive(Clone, Debug)]
pub(super) struct Values<'a> {
    pub(super) name: &'a str,
    pub(super) department: &'a str,
    pub(super) organisation: &'a str,
    pub(super) date: &'a str,
    pub(super) deadline: &'a str,
    pub(super) link: &'a str,
}

impl Values<'_> {
    fn of(&self, variable: Variable) -> &str {
        match variable {
            Variable::Name => self.name,
            Variable::Department => self.department,
            Variable::Organisation => self.organisation,
            Variable::Date => self.date,
            Variable::Deadline => self.deadline,
            Variable::Link => self.link,
        }
    }
}

/// Plain text. The words of a link stand before its address, and a space after it where text goes on, so that mail
/// programs see where it ends.
pub(super) fn plain(pattern: &Pattern, values: &Values<'_>) -> String {
    let mut out = String::new();
    let mut after_link = false;
    for piece in &pattern.0 {
        let words = match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Variable(variable) => values.of(*variable),
            Piece::Link(label) => {
                if let Some(label) = label {
                    let own_line = out.is_empty() || out.ends_with('\n');
                    out.push_str(label);
                    out.push(if own_line { '\n' } else { ' ' });
                } else if !out.is_empty() && !out.ends_with(char::is_whitespace) {
                    out.push(' ');
                }
                values.link
            }
        };
        if after_link && !words.is_empty() && !words.starts_with(char::is_whitespace) {
            out.push(' ');
        }
        out.push_str(words);
        after_link = matches!(piece, Piece::Link(_)) || after_link && words.is_empty();
    }
    out
}

/// HTML of the same: paragraphs at empty lines, everything escaped. No picture, no form, no script, no style.
pub(super) fn html(pattern: &Pattern, values: &Values<'_>, lang: MailLang) -> String {
    let mut body = String::new();
    for piece in &pattern.0 {
        match piece {
            Piece::Words(words) => body.push_str(&escaped(words)),
            Piece::Variable(variable) => body.push_str(&escaped(values.of(*variable))),
            Piece::Link(label) => {
                let address = escaped(values.link);
                let words = label.as_deref().map_or(address.clone(), escaped);
                let _ = write!(body, "<a href=\"{address}\">{words}</a>");
            }
        }
    }
    let paragraphs = body
        .split("\n\n")
        .map(|paragraph| paragraph.trim_matches('\n'))
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| format!("<p>{}</p>\n", paragraph.replace('\n', "<br>\n")));
    let body: String = paragraphs.collect();
    let lang = lang.tag();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// A subject filled in: one line.
pub(super) fn subject(pattern: &Pattern, values: &Values<'_>) -> String {
    let filled = pattern.0.iter().map(|piece| match piece {
        Piece::Words(words) => words.as_str(),
        Piece::Variable(variable) => values.of(*variable),
        Piece::Link(_) => "",
    });
    filled.collect()
}

/// Text as HTML shows it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The day of sending and the deadline, as a mail writes them.
pub(super) fn dates(at: i64, offset_minutes: i32, lang: MailLang) -> (String, String) {
    let day = (at + i64::from(offset_minutes) * 60).div_euclid(86_400);
    (written(day, lang), written(day + DEADLINE_DAYS, lang))
}

/// `11月16日（月）`, `Monday, 16 November`.
fn written(day: i64, lang: MailLang) -> String {
    const JA: [&str; 7] = ["木", "金", "土", "日", "月", "火", "水"];
    const EN: [&str; 7] = [
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
    ];
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (_, month, date) = date_from_days(day);
    let weekday = day.rem_euclid(7);
    match lang {
        MailLang::Ja => format!("{month}月{date}日（{}）", named(&JA, weekday)),
        MailLang::En => format!(
            "{}, {date} {}",
            named(&EN, weekday),
            named(&MONTHS, month - 1)
        ),
    }
}

/// A moment as a text writes it: `2026年11月16日（月）10:00`, `Monday, 16 November 2026, 10:00`.
pub(super) fn moment(at: i64, offset_minutes: i32, lang: MailLang) -> String {
    let local = at + i64::from(offset_minutes) * 60;
    let (day, seconds) = (local.div_euclid(86_400), local.rem_euclid(86_400));
    let (year, ..) = date_from_days(day);
    let (hour, minute) = (seconds / 3_600, seconds / 60 % 60);
    let date = written(day, lang);
    match lang {
        MailLang::Ja => format!("{year}年{date}{hour}:{minute:02}"),
        MailLang::En => format!("{date} {year}, {hour}:{minute:02}"),
    }
}

/// The name at an index.
fn named<'a>(names: &[&'a str], index: i64) -> &'a str {
    let index = usize::try_from(index).unwrap_or_default();
    names.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: Values<'static> = Values {
        name: "佐藤 <b>花子</b>",
        department: "総務 & 人事",
        organisation: "見本商事",
        date: "11月16日（月）",
        deadline: "11月19日（木）",
        link: "https://intranet.example.co.jp/drill/?c=a&rid=AbCdEf1",
    };

    #[test]
    fn plain_text_has_the_words_and_then_the_address() {
        for (text, expected) in [
            (
                "{{name}} 様\n\n[確認する]({{link}})\n\n{{deadline}}まで",
                "佐藤 <b>花子</b> 様\n\n確認する\nhttps://intranet.example.co.jp/drill/?c=a&rid=AbCdEf1\n\n11月19日（木）まで",
            ),
            (
                "詳しくは[こちら]({{link}})をご覧ください",
                "詳しくはこちら https://intranet.example.co.jp/drill/?c=a&rid=AbCdEf1 をご覧ください",
            ),
            (
                "こちら:{{link}}{{name}}",
                "こちら: https://intranet.example.co.jp/drill/?c=a&rid=AbCdEf1 佐藤 <b>花子</b>",
            ),
        ] {
            let pattern = Pattern::text(text).expect("a text");
            assert_eq!(plain(&pattern, &VALUES), expected);
        }
    }

    #[test]
    fn html_is_escaped_and_has_one_link() {
        let pattern = Pattern::text("{{name}}様 <script>\n{{department}}\n\n\n[押す]({{link}})")
            .expect("a text");
        let html = html(&pattern, &VALUES, MailLang::Ja);
        assert!(
            html.contains(
                "<p>佐藤 &lt;b&gt;花子&lt;/b&gt;様 &lt;script&gt;<br>\n総務 &amp; 人事</p>"
            )
        );
        assert!(html.contains(
            "<p><a href=\"https://intranet.example.co.jp/drill/?c=a&amp;rid=AbCdEf1\">押す</a></p>"
        ));
        for forbidden in ["<script", "<img", "<form", "<input", "style="] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn days_are_those_of_the_clock_of_the_readers() {
        let at = 1_795_305_600 - 3_600; // 2026-11-21 23:00 UTC
        assert_eq!(
            dates(at, 540, MailLang::Ja),
            ("11月22日（日）".to_owned(), "11月25日（水）".to_owned())
        );
        assert_eq!(dates(at, 0, MailLang::En).0, "Saturday, 21 November");
        assert_eq!(moment(at, 540, MailLang::Ja), "2026年11月22日（日）8:00");
        assert_eq!(
            moment(at, 0, MailLang::En),
            "Saturday, 21 November 2026, 23:00"
        );
    }
}
