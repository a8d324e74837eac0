//! The published drill: every table is reproduced, figure by figure, from rows made to its counts.

use miwake_drill::results::{Measure, Results, measure};
use miwake_drill::stats::Share;
use miwake_drill::tokyo::{self, Misfit};
use miwake_drill::{Project, tokyo_project};

fn results(year: u16) -> Results {
    let project = tokyo_project(year).expect("a published year");
    measure(&project, Measure::default())
}

#[test]
fn every_figure_of_every_table_is_reproduced() {
    let mut figures = 0;
    for published in tokyo::report().tables {
        let results = results(published.year);
        let ours = results
            .tables
            .iter()
            .find(|table| table.attribute == published.attribute)
            .expect("the table");
        assert_eq!(ours.groups.len(), published.rows.len());
        let total = [(&results.all, &published.total)];
        for (group, row) in ours.groups.iter().zip(published.rows).chain(total) {
            assert!(
                group.name == row.name || group.name.is_empty(),
                "{}",
                row.name
            );
            assert_eq!(group.people, Some(row.people), "{}", row.name);
            let share = group.opened.expect("a rate").share;
            assert_eq!(share.count, row.opened, "{}", row.name);
            // Of nobody there is no rate; the document prints one (see below).
            match share.percent() {
                Some(percent) => assert_eq!(percent, row.printed, "{}", row.name),
                None => assert_eq!((row.people, row.printed), (0, "0.0")),
            }
            figures += 3;
        }
    }
    assert_eq!(figures, 8 * 3 + 2 * 3 * (4 + 9 + 3 + 7));
}

#[test]
fn the_whole_is_reproduced() {
    for drill in tokyo::report().drills {
        let all = results(drill.year).all;
        assert_eq!(all.people, Some(drill.people));
        let opened = all.opened.expect("a rate");
        assert_eq!(opened.share, Share::new(drill.opened, drill.people));
        assert_eq!(opened.share.percent().as_deref(), Some(drill.printed));
        if let Some(unopened) = drill.unopened {
            assert_eq!(drill.people - drill.opened, unopened);
        }
        // Nothing is published about reports, and none is not the same as zero.
        assert_eq!(all.reported, None);
    }
}

#[test]
fn what_does_not_fit_is_named() {
    let misfits: Vec<_> = tokyo::report()
        .tables
        .iter()
        .flat_map(|table| {
            table
                .misfits()
                .into_iter()
                .map(move |misfit| (table.year, misfit))
        })
        .collect();
    let nobody = Misfit::RateOfNobody {
        row: "宿泊・飲食業",
        printed: "0.0",
    };
    // All rows add up, and all other rates are those of their counts.
    assert_eq!(misfits, [(2021, nobody)]);
}

#[test]
fn a_table_that_does_not_add_up_is_seen() {
    let row = |people, opened, printed| tokyo::Row {
        name: "a",
        en: "a",
        people,
        opened,
        printed,
    };
    let rows = Box::leak(Box::new([row(10, 1, "10.0"), row(20, 2, "11.0")]));
    let table = tokyo::Table {
        attribute: "size",
        title: "",
        year: 2021,
        note: None,
        rows,
        total: row(31, 4, "12.9"),
    };
    assert_eq!(
        table.misfits(),
        [
            Misfit::People {
                rows: 30,
                total: 31
            },
            Misfit::Opened { rows: 3, total: 4 },
            Misfit::Rate {
                row: "a",
                printed: "11.0"
            },
        ]
    );
}

#[test]
fn the_example_is_saved_and_opened() {
    let project = tokyo_project(2021).expect("the example");
    let opened = Project::open(project.save().as_bytes()).expect("a project");
    assert_eq!(opened, project);
    assert_eq!(tokyo_project(1999), None);
}
