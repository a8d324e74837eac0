//! The published drill of Tokyo's Chamber of Commerce as example data: rows made to its counts.

use crate::tokyo::{self, Table};
use crate::{By, Event, Person, Project, Settings, Signs, What};

/// A project whose people have the counts of the published tables of `year`, so that its results are the published
/// ones. `None` for a year that is not in the report.
///
/// Only the tables are the publisher's. Who in one table is who in another is not published: here it is mixed by a
/// fixed rule, so tables of two attributes at once would mean nothing. There are no times and no reports in it.
#[must_use]
pub fn tokyo_project(year: u16) -> Option<Project> {
    let report = tokyo::report();
    let drill = report.drills.iter().find(|drill| drill.year == year)?;
    let tables: Vec<&Table> = report
        .tables
        .iter()
        .filter(|table| table.year == year)
        .collect();
    let people = usize::try_from(drill.people).ok()?;
    let opened = usize::try_from(drill.opened).ok()?;
    let moment = |text| crate::import::moment(text, 0);
    let mut project = Project {
        settings: Settings {
            name: format!("{} {year}", report.publisher),
            organisation: report.publisher.to_owned(),
            sent_at: drill.sent.and_then(moment),
            ends_at: drill.ends.and_then(moment),
            ..Settings::default()
        },
        attributes: tables
            .iter()
            .map(|table| table.attribute.to_owned())
            .collect(),
        order: tables
            .iter()
            .map(|table| table.rows.iter().map(|row| row.name.to_owned()).collect())
            .collect(),
        ..Project::default()
    };
    for number in 0..people {
        let token = format!("tokyo-{year}-{:03}", number + 1);
        project.people.push(Person {
            token: token.clone(),
            values: vec![String::new(); tables.len()],
            ..Person::default()
        });
        project.tokens.push(token);
    }
    for (column, table) in tables.iter().enumerate() {
        let clicked = names(table, |row| row.opened);
        let others = names(table, |row| row.people.saturating_sub(row.opened));
        fill(&mut project.people, column, 0, opened, &clicked);
        fill(&mut project.people, column, opened, people, &others);
    }
    project.events = (0..u32::try_from(opened).ok()?)
        .map(|number| Event {
            by: By::Token(number),
            what: What::Clicked,
            at: None,
            signs: Signs::default(),
            source: None,
        })
        .collect();
    Some(project)
}

/// The name of each group as many times as it has people.
fn names(table: &Table, count: fn(&tokyo::Row) -> u64) -> Vec<&'static str> {
    let rows = table.rows.iter();
    rows.flat_map(|row| (0..count(row)).map(|_| row.name))
        .collect()
}

/// Gives the people from `from` to `to` a value in `column`, mixed in another way for each column.
fn fill(people: &mut [Person], column: usize, from: usize, to: usize, names: &[&str]) {
    let size = to.saturating_sub(from);
    let step = [1, 7, 11, 13, 17, 19, 23, 29, 31]
        .into_iter()
        .filter(|step| !size.is_multiple_of(*step) || *step == 1)
        .nth(column)
        .unwrap_or(1);
    for (index, name) in names.iter().enumerate() {
        let person = people.get_mut(from + index * step % size.max(1));
        if let Some(value) = person.and_then(|person| person.values.get_mut(column)) {
            (*name).clone_into(value);
        }
    }
}
