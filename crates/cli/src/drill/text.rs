//! Results for people.

use crate::escape::visible;
use crate::table::{plain, trimmed};
use comfy_table::{CellAlignment, Table as Grid};
use miwake_drill::Difficulty;
use miwake_drill::OpenedMeans;
use miwake_drill::results::{
    AT_ONCE, Band, Compared, Comparison, FEW, Group, Rate, Results, Table,
};
use miwake_drill::stats::Share;
use miwake_drill::tokyo::Misfit;
use miwake_messages::Messages;

/// All of the results.
pub(super) fn text(results: &Results, terminal: bool, messages: &Messages) -> String {
    let page = Page {
        results,
        terminal,
        messages,
    };
    let mut parts = vec![page.head(), page.measures()];
    parts.extend(results.tables.iter().map(|table| page.table(table)));
    if !results.curve.marks.is_empty() {
        parts.push(page.curve());
    }
    if results.machines.hits > 0 {
        parts.push(page.machines());
    }
    if results.survey.answers > 0 {
        parts.push(page.survey());
    }
    if let Some(comparison) = &results.comparison {
        parts.push(page.comparison(comparison));
    }
    parts.push(page.foot());
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

struct Page<'a> {
    results: &'a Results,
    terminal: bool,
    messages: &'a Messages,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.messages.text(id)
    }

    fn head(&self) -> String {
        let results = self.results;
        let title = if results.name.is_empty() {
            self.say("desk-title-plain")
        } else {
            let name = visible(&results.name);
            self.messages.with("desk-title", [("name", name.into())])
        };
        let people = results.all.people.unwrap_or_default();
        let mut lines = vec![
            title,
            self.messages
                .with("desk-people", [("count", people.into())]),
            self.say(match results.opened_means {
                OpenedMeans::Link => "desk-opened-means-link",
                OpenedMeans::Attachment => "desk-opened-means-attachment",
            }),
        ];
        if let Some(difficulty) = results.difficulty {
            let name = self.say(difficulty_id(difficulty));
            lines.push(
                self.messages
                    .with("desk-difficulty", [("difficulty", name.into())]),
            );
        }
        lines.push(self.say("desk-interval-note"));
        if results.shared {
            lines.push(
                self.messages
                    .with("desk-shared-note", [("few", FEW.into())]),
            );
        }
        lines.join("\n")
    }

    /// What leads: reports first, then clicks. What is not known is left out.
    fn measures(&self) -> String {
        let (all, times) = (&self.results.all, &self.results.times);
        let seconds = |at: Option<f64>| at.map(|at| self.duration(at));
        #[expect(clippy::cast_precision_loss, reason = "seconds of some weeks")]
        let whole = |at: Option<i64>| at.map(|at| self.duration(at as f64));
        let people = |count: u64| {
            self.messages
                .with("desk-people-value", [("count", count.into())])
        };
        let reports = |count: u64| {
            self.messages
                .with("desk-reports-value", [("count", count.into())])
        };
        let own = times.click_to_own_report.people > 0;
        let rows = [
            (
                "report-rate",
                all.reported.map(|rate| self.rate_and_interval(rate)),
            ),
            (
                "reports-before-click",
                times.reports_before_first_click.map(reports),
            ),
            (
                "reports-per-click",
                all.reports_per_click.map(|ratio| format!("{ratio:.2}")),
            ),
            ("to-first-report", whole(times.to_first_report)),
            ("to-report-median", seconds(times.to_report.median)),
            (
                "to-report-geometric",
                seconds(times.to_report.geometric_mean),
            ),
            (
                "open-rate",
                all.opened.map(|rate| self.rate_and_interval(rate)),
            ),
            ("to-first-click", whole(times.to_first_click)),
            (
                "click-to-own-report",
                seconds(times.click_to_own_report.median),
            ),
            (
                "reported-first",
                own.then(|| people(times.reported_before_own_click)),
            ),
            ("warned", whole(times.first_report_to_warned)),
            ("cut-off", whole(times.first_report_to_cut_off)),
            (
                "clicks-after-warning",
                times.clicks_after_warning.map(people),
            ),
        ];
        let mut grid = self.grid(&["measure", "value"], &[]);
        for (id, value) in rows {
            if let Some(value) = value {
                grid.add_row([self.say(&format!("desk-measure-{id}")), value]);
            }
        }
        trimmed(&grid)
    }

    fn table(&self, table: &Table) -> String {
        let reports = self
            .results
            .all
            .reported
            .is_some_and(|rate| rate.share.count > 0);
        let mut columns = vec!["group", "people", "opened", "opened-rate", "interval"];
        if reports {
            columns.extend(["reported", "reported-rate", "interval"]);
        }
        let right: Vec<usize> = (1..columns.len()).collect();
        let mut grid = self.grid(&columns, &right);
        for group in table.groups.iter().chain([&self.results.all]) {
            let whole = std::ptr::eq(group, &raw const self.results.all);
            let name = if whole {
                self.say("desk-all")
            } else if group.name.is_empty() {
                self.say("desk-no-value")
            } else {
                visible(&group.name)
            };
            let mut cells = self.cells(group, reports);
            cells.insert(0, name);
            grid.add_row(cells);
        }
        let mut lines = vec![
            visible(&attribute(&table.attribute, self.messages)),
            trimmed(&grid),
        ];
        let people = self.results.all.people.unwrap_or_default();
        if table.counted < people {
            let arguments = [("people", people.into()), ("count", table.counted.into())];
            lines.push(self.messages.with("desk-part-note", arguments));
        }
        lines.join("\n")
    }

    fn cells(&self, group: &Group, reports: bool) -> Vec<String> {
        let Some(people) = group.people else {
            return vec![self.say("desk-hidden")];
        };
        let mut cells = vec![people.to_string()];
        let rates = [group.opened, group.reported.filter(|_| reports)];
        for rate in rates.into_iter().flatten() {
            cells.push(rate.share.count.to_string());
            cells.push(self.percent(rate.share));
            cells.push(self.interval(rate));
        }
        cells
    }

    fn percent(&self, share: Share) -> String {
        match share.percent() {
            Some(percent) => format!("{percent}%"),
            None => self.say("desk-none"),
        }
    }

    fn interval(&self, rate: Rate) -> String {
        let Some(interval) = rate.interval else {
            return self.say("desk-none");
        };
        let ends = [
            ("low", hundredths(interval.low).into()),
            ("high", hundredths(interval.high).into()),
        ];
        self.messages.with("desk-interval-value", ends)
    }

    fn rate_and_interval(&self, rate: Rate) -> String {
        let Some(percent) = rate.share.percent() else {
            return self.say("desk-none");
        };
        let arguments = [
            ("percent", percent.into()),
            ("count", rate.share.count.into()),
            ("of", rate.share.of.into()),
        ];
        let share = self.messages.with("desk-share-value", arguments);
        format!("{share}  {}", self.interval(rate))
    }

    fn curve(&self) -> String {
        let mut grid = self.grid(&["after", "opened", "reported"], &[0, 1, 2]);
        for point in &self.results.curve.marks {
            #[expect(clippy::cast_precision_loss, reason = "seconds of some weeks")]
            let after = self.duration(point.after as f64);
            grid.add_row([after, point.clicks.to_string(), point.reports.to_string()]);
        }
        self.say("desk-curve") + "\n" + &trimmed(&grid)
    }

    fn machines(&self) -> String {
        let machines = &self.results.machines;
        let mut grid = self.grid(&["reason", "hits"], &[1]);
        for count in &machines.reasons {
            let id = format!("desk-machine-{}", count.reason.id());
            let reason = self.messages.with(&id, [("seconds", AT_ONCE.into())]);
            grid.add_row([reason, count.hits.to_string()]);
        }
        let counts = [
            ("hits", machines.hits.into()),
            ("people", machines.people.into()),
        ];
        let mut lines = vec![
            self.say("desk-machines"),
            self.messages.with("desk-machines-lead", counts),
            trimmed(&grid),
        ];
        if !machines.confirms {
            lines.push(self.say("desk-machines-no-confirm"));
        }
        lines.push(self.say("desk-machines-caution"));
        lines.join("\n")
    }

    fn survey(&self) -> String {
        let survey = &self.results.survey;
        let count = [("count", survey.answers.into())];
        let mut lines = vec![
            self.say("desk-survey"),
            self.messages.with("desk-survey-lead", count),
        ];
        for (question, answers) in [("why", &survey.why), ("help", &survey.help)] {
            let mut grid = self.grid(&["answer", "count"], &[1]);
            for answer in answers {
                let id = format!("drill-{question}-{}", answer.answer);
                grid.add_row([self.say(&id), answer.count.to_string()]);
            }
            lines.push(self.say(&format!("drill-{question}")));
            lines.push(trimmed(&grid));
        }
        lines.join("\n")
    }

    fn comparison(&self, comparison: &Comparison) -> String {
        let title = if comparison.earlier.is_empty() {
            self.say("desk-comparison-plain")
        } else {
            let name = visible(&comparison.earlier);
            self.messages
                .with("desk-comparison", [("name", name.into())])
        };
        let tested = comparison.band == Band::Same;
        let mut columns = vec!["group", "measure", "before", "now"];
        if tested {
            columns.extend(["difference", "p"]);
        }
        let right: Vec<usize> = (2..columns.len()).collect();
        let mut grid = self.grid(&columns, &right);
        let mut add = |group: String, measure: &str, compared: &Compared| {
            let mut cells = vec![
                group,
                self.say(&format!("desk-column-{measure}")),
                self.percent(compared.before.share),
                self.percent(compared.now.share),
            ];
            if tested {
                cells.push(self.points(compared));
                let p = compared.test.map(|test| chance(test.p));
                cells.push(p.unwrap_or_else(|| self.say("desk-none")));
            }
            grid.add_row(cells);
        };
        if let Some(opened) = &comparison.opened {
            add(self.say("desk-all"), "opened", opened);
        }
        if let Some(reported) = &comparison.reported {
            add(self.say("desk-all"), "reported", reported);
        }
        for group in &comparison.groups {
            let name = attribute(&group.attribute, self.messages);
            add(
                visible(&format!("{name}: {}", group.group)),
                "opened",
                &group.opened,
            );
        }
        let band = match comparison.band {
            Band::Same => "desk-band-same",
            Band::Other => "desk-band-other",
            Band::Unknown => "desk-band-unknown",
            Band::OtherMeaning => "desk-band-other-meaning",
        };
        let mut lines = vec![title, self.say(band), trimmed(&grid)];
        if tested {
            lines.push(self.say("desk-comparison-note"));
        }
        lines.join("\n")
    }

    fn points(&self, compared: &Compared) -> String {
        let Some(difference) = compared.difference else {
            return self.say("desk-none");
        };
        let signed = |part: f64| format!("{:+.1}", part * 100.0);
        let arguments = [
            ("points", signed(difference.difference).into()),
            ("low", signed(difference.low).into()),
            ("high", signed(difference.high).into()),
        ];
        self.messages.with("desk-points-value", arguments)
    }

    /// What is not counted, where there is anything.
    fn foot(&self) -> String {
        let unknown = &self.results.unknown;
        let lines = [
            ("desk-unknown-tokens", unknown.tokens),
            ("desk-unknown-addresses", unknown.addresses),
            ("desk-outside", unknown.outside),
        ];
        let said = lines.iter().filter(|(_, count)| *count > 0);
        let mut said: Vec<String> = said
            .map(|(id, count)| self.messages.with(id, [("count", (*count).into())]))
            .collect();
        let all = &self.results.all;
        let nothing = |rate: Option<Rate>| rate.is_none_or(|rate| rate.share.count == 0);
        if nothing(all.opened) && nothing(all.reported) && self.results.machines.hits == 0 {
            said.push(self.say("desk-nothing-known"));
        }
        said.join("\n")
    }

    fn grid(&self, columns: &[&str], right: &[usize]) -> Grid {
        let mut grid = plain(self.terminal);
        grid.set_header(
            columns
                .iter()
                .map(|column| self.say(&format!("desk-column-{column}"))),
        );
        for &index in right {
            if let Some(column) = grid.column_mut(index) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        grid
    }

    fn duration(&self, seconds: f64) -> String {
        #[expect(clippy::cast_possible_truncation, reason = "seconds of some weeks")]
        let seconds = seconds.round() as i64;
        let (id, arguments): (&str, [(&str, i64); 2]) = match seconds {
            ..60 => ("desk-duration-seconds", [("count", seconds), ("", 0)]),
            60..3_600 => (
                "desk-duration-minutes",
                [("minutes", seconds / 60), ("seconds", seconds % 60)],
            ),
            3_600..86_400 => (
                "desk-duration-hours",
                [
                    ("hours", seconds / 3_600),
                    ("minutes", seconds % 3_600 / 60),
                ],
            ),
            _ => (
                "desk-duration-days",
                [
                    ("days", seconds / 86_400),
                    ("hours", seconds % 86_400 / 3_600),
                ],
            ),
        };
        self.messages
            .with(id, arguments.map(|(name, value)| (name, value.into())))
    }
}

/// A rate in per cent to one digit.
fn hundredths(rate: f64) -> String {
    format!("{:.1}", rate * 100.0)
}

fn chance(p: f64) -> String {
    if p < 0.001 {
        "<0.001".to_owned()
    } else {
        format!("{p:.3}")
    }
}

pub(super) fn difficulty_id(difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Least => "desk-difficulty-least",
        Difficulty::ModerateToLeast => "desk-difficulty-moderate-to-least",
        Difficulty::Moderate => "desk-difficulty-moderate",
        Difficulty::Very => "desk-difficulty-very",
    }
}

/// What does not fit in a published table.
pub(super) fn misfit(misfit: &Misfit, messages: &Messages) -> String {
    match misfit {
        Misfit::People { rows, total } => messages.with(
            "desk-misfit-people",
            [("rows", (*rows).into()), ("total", (*total).into())],
        ),
        Misfit::Opened { rows, total } => messages.with(
            "desk-misfit-opened",
            [("rows", (*rows).into()), ("total", (*total).into())],
        ),
        Misfit::Rate { row, printed } => messages.with(
            "desk-misfit-rate",
            [("row", (*row).into()), ("printed", (*printed).into())],
        ),
        Misfit::RateOfNobody { row, printed } => messages.with(
            "desk-misfit-rate-of-nobody",
            [("row", (*row).into()), ("printed", (*printed).into())],
        ),
    }
}

/// Name of an attribute: ours where there is one, else as the roster has it.
pub(super) fn attribute(name: &str, messages: &Messages) -> String {
    let id = format!("desk-attribute-{name}");
    if messages.has(&id) {
        messages.text(&id)
    } else {
        name.to_owned()
    }
}
