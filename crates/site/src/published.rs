//! The tables of the published drill (`miwake_drill::tokyo`), with bars and intervals, both years beside each other.

use crate::page::escaped;
use miwake_drill::stats::Share;
use miwake_drill::tokyo::{Misfit, Row, Table, report};
use miwake_messages::Lang;
use std::fmt::Write as _;

/// Width and height of a bar, in its own units.
const BAR: (f64, f64) = (150.0, 22.0);

/// Words around the tables.
struct Words {
    by: [(&'static str, &'static str); 4],
    fiscal: &'static str,
    people: &'static str,
    opened: &'static str,
    rate: &'static str,
    drawn: &'static str,
    bars: &'static str,
    printed: &'static str,
    people_differ: &'static str,
    opened_differ: &'static str,
    rate_differs: &'static str,
    nobody: &'static str,
    none: &'static str,
}

const JA: Words = Words {
    by: [
        ("size", "従業員数別"),
        ("industry", "業種別"),
        ("position", "役職別"),
        ("department", "部署別"),
    ],
    fiscal: "年度",
    people: "対象",
    opened: "開封",
    rate: "開封率",
    drawn: "図",
    bars: "棒は開封率、線は95%信頼区間（偶然のぶれの目安）です。上の棒が2021年度、下の薄い棒が2020年度です。",
    printed: "資料の注記：",
    people_differ: "対象者を足すと{rows}人で、全体の{total}人と合いません。",
    opened_differ: "開封を足すと{rows}人で、全体の{total}人と合いません。",
    rate_differs: "「{row}」の開封率は{printed}%と書かれていますが、人数から計算すると違います。",
    nobody: "「{row}」は対象者がいませんが、開封率は{printed}%と書かれています。",
    none: "対象者なし",
};

const EN: Words = Words {
    by: [
        ("size", "By number of employees"),
        ("industry", "By industry"),
        ("position", "By position"),
        ("department", "By department"),
    ],
    fiscal: "fiscal year",
    people: "People",
    opened: "Opened",
    rate: "Open rate",
    drawn: "Chart",
    bars: "Below each open rate stands its 95 % interval. Bars are open rates, lines the intervals. The upper bar is fiscal 2021, the pale one below fiscal 2020.",
    printed: "Note in the document:",
    people_differ: "The people in the rows add up to {rows}, not to the total of {total}.",
    opened_differ: "The numbers of those who opened add up to {rows}, not to the total of {total}.",
    rate_differs: "The rate of “{row}” is printed as {printed}%, which does not follow from its counts.",
    nobody: "“{row}” has no people, yet its rate is printed as {printed}%.",
    none: "nobody",
};

/// All tables, each attribute once with both years.
pub(crate) fn tables(lang: Lang) -> String {
    let words = match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    };
    let mut html = format!("<p class=\"hint\">{}</p>\n", words.bars);
    for (attribute, title) in words.by {
        let tables = report().tables.iter();
        let tables: Vec<&Table> = tables
            .filter(|table| table.attribute == attribute)
            .collect();
        html.push_str(&table(&tables, title, lang, words));
    }
    html
}

fn table(years: &[&Table], title: &str, lang: Lang, words: &Words) -> String {
    let mut heads = String::new();
    let mut subheads = String::new();
    for table in years {
        let year = match lang {
            Lang::Ja => format!("{}{}", table.year, words.fiscal),
            Lang::En => format!("{} {}", words.fiscal, table.year),
        };
        let _ = write!(heads, "<th colspan=\"3\" scope=\"colgroup\">{year}</th>");
        for name in [words.people, words.opened, words.rate] {
            let _ = write!(subheads, "<th scope=\"col\">{name}</th>");
        }
    }
    let all = || {
        years
            .iter()
            .flat_map(|table| table.rows.iter().chain([&table.total]))
    };
    let largest = all().filter_map(|row| row.share().wilson());
    let largest = largest.fold(0.0, |most, interval| interval.high.max(most));
    let mut body = String::new();
    for name in names(years) {
        let rows = years.iter().map(|table| named(table, name));
        body.push_str(&line(&rows.collect::<Vec<_>>(), largest, lang, words));
    }
    let totals: Vec<Option<&Row>> = years.iter().map(|table| Some(&table.total)).collect();
    let foot = line(&totals, largest, lang, words);
    format!(
        "<div class=\"scroll\" tabindex=\"0\">\n<table class=\"published\">\n<caption>{title}</caption>\n\
         <thead><tr><td></td>{heads}<td></td></tr>\n<tr><td></td>{subheads}<th scope=\"col\">{}</th></tr></thead>\n\
         <tbody>\n{body}</tbody>\n<tfoot>\n{foot}</tfoot>\n</table>\n</div>\n{}",
        words.drawn,
        remarks(years, lang, words)
    )
}

/// Names of the rows of all years, in the order of the first year that has them.
fn names(years: &[&Table]) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = vec![];
    for row in years.iter().flat_map(|table| table.rows) {
        if !names.contains(&row.name) {
            names.push(row.name);
        }
    }
    names
}

fn named<'t>(table: &&'t Table, name: &str) -> Option<&'t Row> {
    table.rows.iter().find(|row| row.name == name)
}

/// A row: one name, each year's figures, the bars.
fn line(rows: &[Option<&Row>], largest: f64, lang: Lang, words: &Words) -> String {
    let Some(first) = rows.iter().flatten().next() else {
        return String::new();
    };
    let name = match lang {
        Lang::Ja => first.name,
        Lang::En => first.en,
    };
    let mut html = format!("<tr><th scope=\"row\">{}</th>", escaped(name));
    for row in rows {
        let Some(row) = row else {
            html.push_str("<td>–</td><td>–</td><td>–</td>");
            continue;
        };
        let range = row.share().wilson().map_or_else(
            || words.none.to_owned(),
            |range| format!("{:.1}–{:.1}%", range.low * 100.0, range.high * 100.0),
        );
        let _ = write!(
            html,
            "<td>{}</td><td>{}</td><td>{}%<br><small>{range}</small></td>",
            row.people, row.opened, row.printed
        );
    }
    let shares = rows.iter().map(|row| row.map(Row::share));
    let _ = writeln!(
        html,
        "<td>{}</td></tr>",
        bars(&shares.collect::<Vec<_>>(), largest)
    );
    html
}

/// One bar a year. What it shows stands in the cells beside it.
fn bars(shares: &[Option<Share>], largest: f64) -> String {
    let (width, height) = BAR;
    let scale = width / largest.max(0.01);
    let mut svg = format!(
        "<svg class=\"bars\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-hidden=\"true\">"
    );
    for (index, share) in (0_u8..).zip(shares) {
        let Some((rate, range)) = share.and_then(|share| Some((share.rate()?, share.wilson()?)))
        else {
            continue;
        };
        let top = 1.0 + f64::from(index) * height / 2.0;
        let _ = write!(
            svg,
            "<rect class=\"year-{index}\" x=\"0\" y=\"{top:.1}\" width=\"{:.1}\" height=\"8\"/>\
             <line x1=\"{:.1}\" x2=\"{:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>",
            rate * scale,
            range.low * scale,
            range.high * scale,
            y = top + 4.0
        );
    }
    svg.push_str("</svg>");
    svg
}

/// The notes of the document, and what does not add up.
fn remarks(years: &[&Table], lang: Lang, words: &Words) -> String {
    let mut items = String::new();
    for table in years {
        let year = match lang {
            Lang::Ja => format!("{}{}：", table.year, words.fiscal),
            Lang::En => format!("{} {}: ", words.fiscal, table.year),
        };
        for misfit in table.misfits() {
            let _ = writeln!(
                items,
                "<li>{year}{}</li>",
                escaped(&said(table, misfit, lang, words))
            );
        }
        if let Some(note) = table.note {
            let _ = writeln!(
                items,
                "<li>{year}{} <span lang=\"ja\">{}</span></li>",
                words.printed,
                escaped(note)
            );
        }
    }
    if items.is_empty() {
        return items;
    }
    format!("<ul class=\"hint\">\n{items}</ul>\n")
}

fn said(table: &Table, misfit: Misfit, lang: Lang, words: &Words) -> String {
    let counts = |text: &str, rows: u64, total: u64| {
        let text = text.replace("{rows}", &rows.to_string());
        text.replace("{total}", &total.to_string())
    };
    let rate = |text: &str, row: &str, printed: &str| {
        let mut rows = table.rows.iter().chain([&table.total]);
        let row = rows
            .find(|known| known.name == row)
            .map_or(row, |known| match lang {
                Lang::Ja => known.name,
                Lang::En => known.en,
            });
        text.replace("{row}", row).replace("{printed}", printed)
    };
    match misfit {
        Misfit::People { rows, total } => counts(words.people_differ, rows, total),
        Misfit::Opened { rows, total } => counts(words.opened_differ, rows, total),
        Misfit::Rate { row, printed } => rate(words.rate_differs, row, printed),
        Misfit::RateOfNobody { row, printed } => rate(words.nobody, row, printed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every row of every table of the document stands on the page, with its counts and its printed rate.
    #[test]
    fn every_figure_of_the_document_is_shown() {
        for lang in Lang::ALL {
            let html = tables(lang);
            for row in report()
                .tables
                .iter()
                .flat_map(|table| table.rows.iter().chain([&table.total]))
            {
                let name = if lang == Lang::Ja { row.name } else { row.en };
                let figures = format!(
                    "<td>{}</td><td>{}</td><td>{}%<",
                    row.people, row.opened, row.printed
                );
                let lines = html
                    .lines()
                    .filter(|line| line.contains(&format!(">{}<", escaped(name))));
                assert!(
                    lines.clone().any(|line| line.contains(&figures)),
                    "{name}: {figures}"
                );
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let tables = || {
            report()
                .tables
                .iter()
                .filter(|table| !table.misfits().is_empty())
        };
        assert!(tables().count() > 0);
        let html = super::tables(Lang::Ja);
        for table in tables() {
            for misfit in table.misfits() {
                let said = said(table, misfit, Lang::Ja, &JA);
                assert!(html.contains(&*escaped(&said)), "{said}");
            }
        }
    }

    #[test]
    fn counts_that_do_not_add_up_are_said_with_both_sums() {
        let misfit = Misfit::People { rows: 9, total: 10 };
        let table = report().tables.first().expect("a table");
        let said = said(table, misfit, Lang::En, &EN);
        assert!(said.contains(" 9,") && said.contains(" 10"), "{said}");
    }
}
