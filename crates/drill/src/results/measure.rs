//! From a project to its results.

use super::compare::compare;
use super::curve::curve;
use super::groups;
use super::model::{AnswerCount, RESULTS_KIND, RESULTS_SCHEMA, Results, Spread, Survey, Times};
use super::outcome::{Outcome, all};
use crate::import::{HELP, WHY};
use crate::stats::{geometric_mean, median, number};
use crate::{Answers, Project};

/// How results are worked out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Measure<'a> {
    /// Whether small groups are hidden ([`super::FEW`]), so that the results can be handed on.
    pub shared: bool,
    /// An earlier drill to compare with.
    pub earlier: Option<&'a Results>,
}

/// The results of a drill.
#[must_use]
pub fn measure(project: &Project, how: Measure<'_>) -> Results {
    let found = all(project);
    let people = &found.people;
    let first_sent = people.iter().filter_map(|outcome| outcome.sent).min();
    let sent_at = project.settings.sent_at.or(first_sent);
    let all = groups::all(project, people);
    let mut results = Results {
        kind: RESULTS_KIND.to_owned(),
        schema: RESULTS_SCHEMA,
        name: project.settings.name.clone(),
        organisation: project.settings.organisation.clone(),
        opened_means: project.settings.opened_means,
        difficulty: project.settings.difficulty,
        sent_at,
        shared: how.shared,
        tables: groups::tables(project, people, how.shared),
        times: times(project, people, sent_at),
        curve: sent_at
            .map(|sent| over_time(people, sent))
            .unwrap_or_default(),
        machines: found.machines,
        survey: survey(&project.survey),
        unknown: found.unknown,
        comparison: None,
        all,
    };
    results.comparison = how.earlier.map(|earlier| compare(&results, earlier));
    results
}

fn over_time(people: &[Outcome], sent: i64) -> super::model::Curve {
    let after = |at: Option<i64>| at.map(|at| at - sent).filter(|after| *after >= 0);
    let clicks = people.iter().filter_map(|one| after(one.opened.at));
    let reports = people.iter().filter_map(|one| after(one.reported.at));
    curve(clicks.collect(), reports.collect())
}

fn times(project: &Project, people: &[Outcome], sent_at: Option<i64>) -> Times {
    let clicks = || people.iter().filter_map(|one| one.opened.at);
    let reports = || people.iter().filter_map(|one| one.reported.at);
    let (first_click_at, first_report_at) = (clicks().min(), reports().min());
    let nobody = people.iter().all(|one| !one.opened.yes);
    let before = match first_click_at {
        Some(first) if first_report_at.is_some() => {
            Some(reports().filter(|at| *at < first).count() as u64)
        }
        None if nobody && first_report_at.is_some() => {
            Some(people.iter().filter(|one| one.reported.yes).count() as u64)
        }
        _ => None,
    };
    let to_report = people.iter().filter_map(|one| {
        let after = one.reported.at? - one.sent?;
        (after >= 0).then_some(after)
    });
    let own = people
        .iter()
        .filter_map(|one| Some(one.reported.at? - one.opened.at?));
    let own: Vec<i64> = own.collect();
    let since_first_report = |at: Option<i64>| Some(at? - first_report_at?);
    let settings = &project.settings;
    Times {
        first_click_at,
        first_report_at,
        to_first_click: first_click_at.zip(sent_at).map(|(at, sent)| at - sent),
        to_first_report: first_report_at.zip(sent_at).map(|(at, sent)| at - sent),
        reports_before_first_click: before,
        to_report: spread(to_report),
        click_to_own_report: spread(own.iter().copied().filter(|after| *after >= 0)),
        reported_before_own_click: own.iter().filter(|after| **after < 0).count() as u64,
        first_report_to_warned: since_first_report(settings.warned_at),
        first_report_to_cut_off: since_first_report(settings.cut_off_at),
        clicks_after_warning: settings
            .warned_at
            .map(|warned| clicks().filter(|at| *at > warned).count() as u64),
    }
}

fn spread(seconds: impl Iterator<Item = i64>) -> Spread {
    let seconds: Vec<f64> = seconds.map(|after| number(after.unsigned_abs())).collect();
    Spread {
        people: seconds.len() as u64,
        median: median(&seconds),
        geometric_mean: geometric_mean(&seconds),
    }
}

fn survey(answers: &[Answers]) -> Survey {
    let count = |ids: &[&str], of: fn(&Answers) -> Option<&String>| {
        let counted = ids.iter().map(|id| AnswerCount {
            answer: (*id).to_owned(),
            count: answers
                .iter()
                .filter(|one| of(one).is_some_and(|it| it == id))
                .count() as u64,
        });
        counted.collect()
    };
    if answers.is_empty() {
        return Survey::default();
    }
    Survey {
        answers: answers.len() as u64,
        why: count(&WHY, |one| one.why.as_ref()),
        help: count(&HELP, |one| one.help.as_ref()),
    }
}
