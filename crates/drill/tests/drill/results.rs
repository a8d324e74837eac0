//! Measures: who counts as a person, what came when, groups, comparison.

use crate::support::{SENT, add, hit, project};
use miwake_drill::results::{Band, MachineReason, Measure, Results, measure};
use miwake_drill::{Difficulty, OpenedMeans, Project};

const ROSTER: &str = "email,rid,department\na@example.jp,A,Sales\nb@example.jp,B,Sales\nc@example.jp,C,Sales\n\
    d@example.jp,D,Office\ne@example.jp,E,Office\nf@example.jp,F,Office\n";

fn drill(log: &str) -> Project {
    let mut project = project(&[("roster.csv", ROSTER), ("log", log)]);
    project.settings.sent_at = Some(SENT);
    project
}

fn plain(project: &Project) -> Results {
    measure(project, Measure::default())
}

fn reasons(results: &Results) -> Vec<(MachineReason, u64)> {
    let reasons = results.machines.reasons.iter();
    reasons.map(|count| (count.reason, count.hits)).collect()
}

#[test]
fn whoever_touches_the_page_is_a_person_and_others_are_likely_machines() {
    let log = [
        // A scanner first, then a person.
        hit("A", 5, "", "192.0.2.9"),
        hit("A", 181, "", "192.0.2.1"),
        hit("A", 184, "seen.txt", "192.0.2.1"),
        // Looked at by a program later than at once, and never touched.
        hit("B", 60, "", "192.0.2.9"),
        // Touched, with the page's own line lost.
        hit("C", 300, "seen.txt", "192.0.2.2"),
        hit("D", 70, "", "192.0.2.3").replace("GET", "HEAD"),
        hit("E", 80, "", "192.0.2.4").replace("Mozilla/5.0", "Barracuda Sentinel (EE)"),
        hit("Z", 80, "", "192.0.2.4"),
    ];
    let results = plain(&drill(&log.concat()));
    assert!(results.machines.confirms);
    assert_eq!(results.all.opened.unwrap().share.count, 2);
    assert_eq!(results.times.first_click_at, Some(SENT + 181));
    assert_eq!((results.machines.hits, results.machines.people), (4, 3));
    let once = |reason| (reason, 1);
    assert_eq!(
        reasons(&results),
        [
            once(MachineReason::Method),
            once(MachineReason::Agent),
            once(MachineReason::AtOnce),
            once(MachineReason::NoInput),
        ]
    );
    assert_eq!((results.unknown.tokens, results.unknown.events), (1, 1));
}

#[test]
fn without_the_confirming_request_the_other_signs_tell() {
    let log = [
        hit("A", 5, "", "192.0.2.9"),
        hit("A", 90, "", "192.0.2.1"),
        hit("B", 100, "", "192.0.2.1"),
    ];
    let mut project = drill(&log.concat());
    let results = plain(&project);
    assert!(!results.machines.confirms);
    assert_eq!(results.all.opened.unwrap().share.count, 2);
    assert_eq!(reasons(&results), [(MachineReason::AtOnce, 1)]);
    assert_eq!(results.times.to_first_click, Some(90));
    // Whoever knows that the page confirms says so: nobody touched it.
    project.settings.confirms = Some(true);
    assert_eq!(plain(&project).all.opened.unwrap().share.count, 0);
}

#[test]
fn many_links_from_one_place_at_once_are_a_program_and_an_office_is_none() {
    let roster: String = (0..40).map(|n| format!("p{n}@example.jp,T{n}\n")).collect();
    let roster = format!("email,rid\n{roster}");
    let log = |step: i64| -> String {
        (0..12)
            .map(|n| hit(&format!("T{n}"), 30 + n * step, "", "192.0.2.9"))
            .collect()
    };
    let results = |log: &str| {
        let mut project = project(&[("roster.csv", &roster), ("log", log)]);
        project.settings.sent_at = Some(SENT);
        plain(&project)
    };
    let burst = results(&log(1));
    assert_eq!(reasons(&burst), [(MachineReason::ManyTokens, 12)]);
    assert_eq!(burst.all.opened.unwrap().share.count, 0);
    // The same people, a quarter of an hour long: an office behind one address.
    assert_eq!(results(&log(60)).all.opened.unwrap().share.count, 12);
}

#[test]
fn times_are_those_of_the_events() {
    let log = [
        hit("A", 181, "", "192.0.2.1"),
        hit("B", 400, "", "192.0.2.2"),
    ];
    let mut project = drill(&log.concat());
    let reports = "報告者,日時\nc@example.jp,2021/12/15 14:01:40\na@example.jp,2021/12/15 14:06:41\nb@example.jp,2021/12/15 14:05:00\nnobody@example.jp,2021/12/15 14:05:00\n";
    add(&mut project, "reports.csv", reports.as_bytes());
    project.settings.warned_at = Some(SENT + 200);
    project.settings.cut_off_at = Some(SENT + 500);
    let results = plain(&project);
    let times = &results.times;
    assert_eq!(results.all.reports_per_click, Some(1.5));
    assert_eq!(times.reports_before_first_click, Some(1));
    assert_eq!(times.to_first_report, Some(100));
    assert_eq!(times.to_report.people, 3);
    assert_eq!(times.to_report.median, Some(300.0));
    // (100 · 300 · 401)^(1/3)
    let mean = times.to_report.geometric_mean.unwrap();
    assert!((mean - 229.133_5).abs() < 1e-3, "{mean}");
    assert_eq!(
        (
            times.click_to_own_report.people,
            times.click_to_own_report.median
        ),
        (1, Some(220.0))
    );
    assert_eq!(times.reported_before_own_click, 1);
    assert_eq!(times.first_report_to_warned, Some(100));
    assert_eq!(times.first_report_to_cut_off, Some(400));
    assert_eq!(times.clicks_after_warning, Some(1));
    assert_eq!(results.unknown.addresses, 1);
    let marks: Vec<_> = results
        .curve
        .marks
        .iter()
        .map(|p| (p.after, p.clicks, p.reports))
        .collect();
    assert_eq!(marks, [(60, 0, 0), (120, 0, 1), (300, 1, 2), (600, 2, 3)]);
    assert_eq!(results.curve.points.len(), 5);
    // What comes after the end does not count.
    project.settings.ends_at = Some(SENT + 350);
    let ended = plain(&project);
    assert_eq!(
        (ended.all.opened.unwrap().share.count, ended.unknown.outside),
        (1, 2)
    );
}

#[test]
fn small_groups_are_hidden_with_what_gives_them_away() {
    let group = |name: &str, count: usize| -> String {
        (0..count)
            .map(|n| format!("{name}{n}@example.jp,{name}\n"))
            .collect()
    };
    let roster = [
        "email,department\n".to_owned(),
        group("a", 3),
        group("b", 8),
        group("c", 20),
        group("d", 30),
    ]
    .concat();
    let project = project(&[("roster.csv", &roster)]);
    let hidden = |shared| {
        let results = measure(
            &project,
            Measure {
                shared,
                earlier: None,
            },
        );
        let groups = results.tables[0].groups.iter();
        groups
            .filter(|group| group.people.is_none())
            .map(|group| group.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(hidden(false), Vec::<String>::new());
    // With one hidden group, the total less the others would tell it.
    assert_eq!(hidden(true), ["a", "b"]);
}

#[test]
fn drills_are_tested_only_within_one_band() {
    let mut project = drill(&hit("A", 181, "", "192.0.2.1"));
    let mut earlier = plain(&drill(
        &[
            hit("A", 181, "", "192.0.2.1"),
            hit("B", 200, "", "192.0.2.2"),
        ]
        .concat(),
    ));
    let mut compare = |now: Option<Difficulty>, before: Option<Difficulty>| {
        project.settings.difficulty = now;
        earlier.difficulty = before;
        measure(
            &project,
            Measure {
                shared: false,
                earlier: Some(&earlier),
            },
        )
        .comparison
        .unwrap()
    };
    let same = compare(Some(Difficulty::Very), Some(Difficulty::Very));
    let opened = same.opened.unwrap();
    assert_eq!(
        (same.band, opened.before.share.count, opened.now.share.count),
        (Band::Same, 2, 1)
    );
    assert!((opened.difference.unwrap().difference + 1.0 / 6.0).abs() < 1e-12);
    assert!(opened.test.unwrap().p > 0.4);
    assert_eq!(same.groups.len(), 2);
    for (now, before, band) in [
        (Some(Difficulty::Very), Some(Difficulty::Least), Band::Other),
        (None, Some(Difficulty::Least), Band::Unknown),
    ] {
        let compared = compare(now, before);
        let opened = compared.opened.unwrap();
        assert_eq!(compared.band, band);
        assert!(opened.difference.is_none() && opened.test.is_none());
        assert!(
            compared
                .groups
                .iter()
                .all(|group| group.opened.test.is_none())
        );
    }
    earlier.opened_means = OpenedMeans::Attachment;
    let results = measure(
        &project,
        Measure {
            shared: false,
            earlier: Some(&earlier),
        },
    );
    assert_eq!(results.comparison.unwrap().band, Band::OtherMeaning);
}

#[test]
fn files_may_come_in_any_order() {
    let log = [
        hit("A", 181, "", "192.0.2.1"),
        hit("B", 400, "", "192.0.2.2"),
    ]
    .concat();
    let files = [
        ("roster.csv", ROSTER),
        ("log", log.as_str()),
        (
            "reports.csv",
            "報告者,日時\na@example.jp,2021/12/15 14:06:41\n",
        ),
    ];
    let forward = plain(&project(&files));
    let mut turned = files;
    turned.reverse();
    assert_eq!(plain(&project(&turned)), forward);
    assert_eq!(forward.all.opened.unwrap().share.count, 2);
}
