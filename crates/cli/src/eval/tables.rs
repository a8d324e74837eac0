//! An evaluation as tables: for people, and as tab-separated values for programs.

use super::facts::{FactRow, Facts, LevelRow};
use super::labels::Class;
use super::stats::{Cut, Rate, Share, number, of_rank};
use super::summary::{At, CheckRow, Evaluation, GroupRow, PeerPoint, PeerTable, Run, Which};
use super::views::View;
use crate::escape::visible;
use crate::table::{plain, trimmed};
use comfy_table::CellAlignment;
use miwake_messages::Messages;

/// The tables for people.
pub(crate) fn text(evaluation: &Evaluation, messages: &Messages) -> String {
    let mut out = head(evaluation, messages);
    for run in &evaluation.runs {
        let view = messages.text(&format!("cli-eval-view-{}", run.view.id()));
        out.push_str(&format!("\n=== {view} ===\n"));
        for class in Class::ALL {
            out.push_str(&groups(run, class, messages));
        }
        out.push_str(&sweep(run, messages));
    }
    if let Some(told) = &evaluation.facts {
        out.push_str(&facts(told, messages));
    }
    if let Some(rows) = &evaluation.checks {
        out.push_str(&checks(rows, messages));
    }
    for peer in evaluation
        .baseline
        .iter()
        .flat_map(|baseline| &baseline.peers)
    {
        out.push_str(&peer_text(peer, messages));
    }
    out
}

fn head(evaluation: &Evaluation, messages: &Messages) -> String {
    let thresholds = &evaluation.thresholds;
    let score = |score: f64| format!("{score}").into();
    let arguments = [
        ("version", evaluation.version.into()),
        ("date", evaluation.weights_date.into()),
        ("caution", score(thresholds.caution)),
        ("suspicious", score(thresholds.suspicious)),
        ("dangerous", score(thresholds.dangerous)),
    ];
    messages.with("cli-eval-head", arguments) + "\n"
}

/// A table with a title; `left` columns stand left, the others, which are numbers, right.
pub(super) fn titled(
    title: &str,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    left: usize,
) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = plain(true);
    let count = columns.len();
    table.set_header(columns);
    for row in rows {
        table.add_row(row);
    }
    for column in left..count {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    format!("\n{title}\n{}\n", trimmed(&table))
}

pub(super) fn names(columns: &[&str], messages: &Messages) -> Vec<String> {
    let name = |column: &&str| messages.text(&format!("cli-column-{column}"));
    columns.iter().map(name).collect()
}

/// Language and source, or the genre in their place.
fn which_cells(which: &Which, messages: &Messages) -> [String; 2] {
    let all = || messages.text("cli-eval-all");
    if let Some(genre) = &which.genre {
        return [all(), format!("({})", visible(genre))];
    }
    [&which.lang, &which.source].map(|part| part.as_ref().map_or_else(all, |part| visible(part)))
}

/// Sources are told of the whole mail only: of less, the tables would be long and their numbers small.
fn shown(run: &Run, which: &Which) -> bool {
    run.view == View::Whole || which.source.is_none()
}

fn groups(run: &Run, class: Class, messages: &Messages) -> String {
    let level = |id: &str| {
        let level = ("level", messages.text(&format!("level-{id}")).into());
        messages.with("cli-eval-at-least", [level])
    };
    let campaigns = || messages.text("cli-column-by-campaign");
    let mut columns = names(
        &["lang", "source", "mails", "campaigns", "undecided"],
        messages,
    );
    for id in ["caution", "suspicious", "dangerous"] {
        columns.extend([level(id), campaigns()]);
    }
    let rows = run
        .groups
        .iter()
        .filter(|row| row.which.class == class && shown(run, &row.which))
        .map(|row| group_cells(row, messages))
        .collect();
    let title = messages.text(&format!("cli-eval-class-{}", class.id()));
    titled(&title, columns, rows, 2)
}

fn group_cells(row: &GroupRow, messages: &Messages) -> Vec<String> {
    let mut cells = which_cells(&row.which, messages).to_vec();
    cells.extend([row.mails, row.campaigns, row.undecided].map(|count| count.to_string()));
    for rate in [&row.caution, &row.suspicious, &row.dangerous] {
        cells.push(format!("{} {}", rate.hits, interval(&rate.mails)));
        cells.push(percent(rate.campaigns.share));
    }
    cells
}

pub(super) fn interval(share: &Share) -> String {
    let bare = |share: f64| percent(share).trim_end_matches(" %").to_owned();
    let (low, high) = (bare(share.low), bare(share.high));
    format!("{} [{low}–{high}]", percent(share.share))
}

/// Small shares have two decimals: false alarms are counted in thousandths.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent < 9.995 {
        format!("{percent:.2} %")
    } else {
        format!("{percent:.1} %")
    }
}

fn cut(cut: Cut) -> String {
    match cut {
        Cut::From(score) => format!("≥ {score}"),
        Cut::Above(score) => format!("> {score}"),
    }
}

/// A cut of Miwake's ranks: a level, then a score.
fn rank_cut(rank: Cut, messages: &Messages) -> String {
    let (sign, (level, score)) = match rank {
        Cut::From(rank) => ("≥", of_rank(rank)),
        Cut::Above(rank) if rank == f64::NEG_INFINITY => return cut(Cut::Above(rank)),
        Cut::Above(rank) => (">", of_rank(rank)),
    };
    let level = messages.text(&format!("level-{}", level.id()));
    match rank {
        Cut::From(_) => format!("{sign} {level}"),
        Cut::Above(_) => format!("{sign} {level} {score:.2}"),
    }
}

/// What mails ask and who asks, beside the labels.
fn facts(facts: &Facts, messages: &Messages) -> String {
    let columns = ["id", "labelled", "found", "missed", "wrong", "wrong-share"];
    let table = |id: &str, rows: &[FactRow]| {
        let cells = rows.iter().map(fact_cells).collect();
        let title = messages.text(&format!("cli-eval-{id}"));
        titled(&title, names(&columns, messages), cells, 1)
    };
    let mut out = table("asks", &facts.asks);
    out.push_str(&level_rows(&facts.levels, messages));
    out.push_str(&table("identity", &facts.identity));
    out
}

fn fact_cells(row: &FactRow) -> Vec<String> {
    vec![
        row.id.to_owned(),
        format!("{} / {}", row.labelled, row.mails),
        format!("{} {}", row.found, interval(&row.found_share)),
        row.missed.to_string(),
        row.wrong.to_string(),
        interval(&row.wrong_share),
    ]
}

fn level_rows(rows: &[LevelRow], messages: &Messages) -> String {
    let levels = [
        "undecided",
        "nothing-notable",
        "caution",
        "suspicious",
        "dangerous",
    ];
    let mut columns = names(&["class", "id", "mails"], messages);
    columns.extend(levels.map(|level| messages.text(&format!("level-{level}"))));
    let cells = rows.iter().map(|row| {
        let mut cells = vec![row.class.id().to_owned(), row.ask.to_owned()];
        cells.push(row.mails.to_string());
        cells.extend(row.counts().map(|count| count.to_string()));
        cells
    });
    let title = messages.text("cli-eval-levels");
    titled(&title, columns, cells.collect(), 2)
}

fn sweep(run: &Run, messages: &Messages) -> String {
    let mut columns = names(&["lang", "source", "mails", "auc"], messages);
    let Some(first) = run.sweep.first() else {
        return String::new();
    };
    for point in &first.points {
        let arguments = [
            ("rate", percent(point.false_alarm_rate).into()),
            ("threshold", rank_cut(point.threshold, messages).into()),
            ("count", point.false_alarms.into()),
        ];
        columns.push(messages.with("cli-eval-at-rate", arguments));
        columns.push(messages.text("cli-column-by-campaign"));
    }
    let rows = run.sweep.iter().filter(|row| shown(run, &row.which));
    let cells = rows.map(|row| {
        let mut cells = which_cells(&row.which, messages).to_vec();
        cells.extend([row.mails.to_string(), format!("{:.4}", row.auc)]);
        for point in &row.points {
            cells.push(percent(point.recall.mails.share));
            cells.push(percent(point.recall.campaigns.share));
        }
        cells
    });
    titled(
        &messages.text("cli-eval-sweep"),
        columns,
        cells.collect(),
        2,
    )
}

fn checks(rows: &[CheckRow], messages: &Messages) -> String {
    let mut columns = names(
        &["group", "check", "weight", "phish-lost", "ham-saved"],
        messages,
    );
    if let Some(first) = rows.first() {
        let class = first.fires.iter().map(|fires| {
            let class = fires.class.id();
            format!("{class} {}", visible(&fires.lang))
        });
        columns.extend(class);
    }
    let cells = rows.iter().map(|row| {
        let name = match row.variant {
            None => row.check.to_owned(),
            Some(variant) => format!("  {variant}"),
        };
        let mut cells = vec![
            messages.text(&format!("group-{}", row.group.id())),
            name,
            row.weight
                .map_or_else(String::new, |weight| format!("{weight:+}")),
            row.phish_lost.to_string(),
            row.false_alarms_saved.to_string(),
        ];
        for fires in &row.fires {
            // Most checks are silent on most mails: what fires must stand out.
            cells.push(if fires.fires == 0 {
                "–".to_owned()
            } else {
                percent(number(fires.fires) / number(fires.mails))
            });
        }
        cells
    });
    titled(
        &messages.text("cli-eval-checks"),
        columns,
        cells.collect(),
        2,
    )
}

fn peer_text(peer: &PeerTable, messages: &Messages) -> String {
    let name = visible(&peer.peer);
    let arguments = [
        ("peer", name.as_str().into()),
        ("ham", peer.ham.into()),
        ("count", peer.without_score.into()),
    ];
    let mut out = format!("\n=== {} ===\n", messages.with("cli-eval-peer", arguments));
    for point in &peer.points {
        let arguments = [
            ("at", at(point.at, messages).into()),
            ("peer", name.as_str().into()),
            ("peer-threshold", cut(point.peer_threshold).into()),
            ("peer-count", point.peer_false_alarms.into()),
            (
                "threshold",
                rank_cut(point.miwake_threshold, messages).into(),
            ),
            ("count", point.miwake_false_alarms.into()),
        ];
        let title = messages.with("cli-eval-peer-point", arguments);
        out.push_str(&titled(
            &title,
            peer_columns(&name, messages),
            peer_cells(point, messages),
            2,
        ));
    }
    out
}

fn at(at: At, messages: &Messages) -> String {
    match at {
        At::PeerThreshold(threshold) => {
            let threshold = ("threshold", threshold.to_string().into());
            messages.with("cli-eval-at-peer-threshold", [threshold])
        }
        At::Suspicious => {
            let level = ("level", messages.text("level-suspicious").into());
            messages.with("cli-eval-at-level", [level])
        }
        At::Rate(rate) => messages.with("cli-eval-at-most", [("rate", percent(rate).into())]),
    }
}

fn peer_columns(name: &str, messages: &Messages) -> Vec<String> {
    let mut columns = names(&["lang", "source", "mails"], messages);
    for program in [name, "Miwake"] {
        columns.push(program.to_owned());
        columns.extend(names(&["by-campaign", "misses"], messages));
    }
    columns.extend(names(&["misses-ratio"], messages));
    columns
}

fn peer_cells(point: &PeerPoint, messages: &Messages) -> Vec<Vec<String>> {
    let recall = |rate: &Rate| [interval(&rate.mails), percent(rate.campaigns.share)];
    let cells = point.groups.iter().map(|group| {
        let mut cells = which_cells(&group.which, messages).to_vec();
        cells.push(group.mails.to_string());
        cells.extend(recall(&group.peer));
        cells.push(group.peer_misses.to_string());
        cells.extend(recall(&group.miwake));
        cells.push(group.miwake_misses.to_string());
        cells.push(
            group
                .misses_ratio
                .map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}")),
        );
        cells
    });
    cells.collect()
}

/// The tables for programs: every line starts with the name of its table, and each table has a header line.
pub(crate) fn tsv(evaluation: &Evaluation) -> String {
    let mut lines = Lines::default();
    lines.groups(&evaluation.runs);
    lines.sweep(&evaluation.runs);
    if let Some(facts) = &evaluation.facts {
        lines.facts(facts);
    }
    if let Some(rows) = &evaluation.checks {
        lines.checks(rows);
    }
    if let Some(baseline) = &evaluation.baseline {
        lines.baseline(&baseline.peers);
    }
    lines.0
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, table: &str, cells: impl IntoIterator<Item = String>) {
        self.0.push_str(table);
        for cell in cells {
            self.0.push('\t');
            self.0.push_str(&visible(&cell));
        }
        self.0.push('\n');
    }

    /// A header line; `*` in a name stands for the columns of a rate.
    fn header(&mut self, table: &str, columns: &str) {
        let columns = columns
            .split(' ')
            .flat_map(|column| match column.strip_suffix('*') {
                Some(name) => RATE.map(|part| format!("{name}{part}")).to_vec(),
                None => vec![column.to_owned()],
            });
        self.add(table, columns.collect::<Vec<_>>());
    }

    fn groups(&mut self, runs: &[Run]) {
        self.header("groups", "view class lang source genre mails campaigns undecided caution* suspicious* dangerous*");
        for run in runs {
            for row in &run.groups {
                let mut cells = vec![run.view.id().to_owned(), row.which.class.id().to_owned()];
                cells.extend(which_plain(&row.which));
                cells.extend(
                    [row.mails, row.campaigns, row.undecided].map(|count| count.to_string()),
                );
                for rate in [&row.caution, &row.suspicious, &row.dangerous] {
                    cells.extend(rate_plain(rate));
                }
                self.add("groups", cells);
            }
        }
    }

    fn sweep(&mut self, runs: &[Run]) {
        self.header(
            "sweep",
            "view lang source genre mails auc false-alarm-rate above false-alarms recall*",
        );
        for run in runs {
            for row in &run.sweep {
                for point in &row.points {
                    let mut cells = vec![run.view.id().to_owned()];
                    cells.extend(which_plain(&row.which));
                    cells.extend([row.mails.to_string(), format!("{:.6}", row.auc)]);
                    cells.push(point.false_alarm_rate.to_string());
                    cells.push(score(point.threshold));
                    cells.push(point.false_alarms.to_string());
                    cells.extend(rate_plain(&point.recall));
                    self.add("sweep", cells);
                }
            }
        }
    }

    fn facts(&mut self, facts: &Facts) {
        self.header(
            "facts",
            "what id mails labelled found found-share found-low found-high missed wrong wrong-share wrong-low wrong-high",
        );
        let asks = facts.asks.iter().map(|row| ("ask", row));
        let identity = facts.identity.iter().map(|row| ("identity", row));
        for (what, row) in asks.chain(identity) {
            let mut cells = vec![what.to_owned(), row.id.to_owned()];
            cells.extend([row.mails, row.labelled, row.found].map(|count| count.to_string()));
            cells.extend(share_plain(&row.found_share));
            cells.extend([row.missed, row.wrong].map(|count| count.to_string()));
            cells.extend(share_plain(&row.wrong_share));
            self.add("facts", cells);
        }
        self.header(
            "levels",
            "class ask mails undecided nothing-notable caution suspicious dangerous",
        );
        for row in &facts.levels {
            let mut cells = vec![row.class.id().to_owned(), row.ask.to_owned()];
            cells.push(row.mails.to_string());
            cells.extend(row.counts().map(|count| count.to_string()));
            self.add("levels", cells);
        }
    }

    fn checks(&mut self, rows: &[CheckRow]) {
        self.header(
            "checks",
            "group check variant weight phish-lost false-alarms-saved class lang mails fires",
        );
        for row in rows {
            for fires in &row.fires {
                self.add(
                    "checks",
                    [
                        row.group.id().to_owned(),
                        row.check.to_owned(),
                        row.variant.unwrap_or_default().to_owned(),
                        row.weight
                            .map_or_else(String::new, |weight| weight.to_string()),
                        row.phish_lost.to_string(),
                        row.false_alarms_saved.to_string(),
                        fires.class.id().to_owned(),
                        fires.lang.clone(),
                        fires.mails.to_string(),
                        fires.fires.to_string(),
                    ],
                );
            }
        }
    }

    fn baseline(&mut self, peers: &[PeerTable]) {
        self.header(
            "baseline",
            "peer at value peer-threshold peer-false-alarms miwake-threshold miwake-false-alarms ham \
             lang source genre mails peer* peer-misses miwake* miwake-misses misses-ratio",
        );
        for peer in peers {
            for point in &peer.points {
                let (at, value) = match point.at {
                    At::PeerThreshold(threshold) => ("peer-threshold", threshold.to_string()),
                    At::Suspicious => ("suspicious", String::new()),
                    At::Rate(rate) => ("rate", rate.to_string()),
                };
                for group in &point.groups {
                    let mut cells = vec![
                        peer.peer.clone(),
                        at.to_owned(),
                        value.clone(),
                        cut(point.peer_threshold),
                        point.peer_false_alarms.to_string(),
                        cut(point.miwake_threshold),
                        point.miwake_false_alarms.to_string(),
                        peer.ham.to_string(),
                    ];
                    cells.extend(which_plain(&group.which));
                    cells.push(group.mails.to_string());
                    cells.extend(rate_plain(&group.peer));
                    cells.push(group.peer_misses.to_string());
                    cells.extend(rate_plain(&group.miwake));
                    cells.push(group.miwake_misses.to_string());
                    cells.push(
                        group
                            .misses_ratio
                            .map_or_else(String::new, |ratio| ratio.to_string()),
                    );
                    self.add("baseline", cells);
                }
            }
        }
    }
}

/// Ends of the names of a rate's columns.
const RATE: [&str; 7] = [
    "",
    "-share",
    "-low",
    "-high",
    "-campaigns-share",
    "-campaigns-low",
    "-campaigns-high",
];

fn rate_plain(rate: &Rate) -> Vec<String> {
    let mut cells = vec![rate.hits.to_string()];
    for share in [&rate.mails, &rate.campaigns] {
        cells.extend(share_plain(share));
    }
    cells
}

fn share_plain(share: &Share) -> [String; 3] {
    [share.share, share.low, share.high].map(|value| format!("{value:.6}"))
}

/// Language, source and genre; empty for all.
fn which_plain(which: &Which) -> [String; 3] {
    [&which.lang, &which.source, &which.genre].map(|part| part.clone().unwrap_or_default())
}

fn score(cut: Cut) -> String {
    let (Cut::From(score) | Cut::Above(score)) = cut;
    score.to_string()
}
