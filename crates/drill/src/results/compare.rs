//! A drill beside an earlier one.

use super::model::{Band, Compared, ComparedGroup, Comparison, Group, Rate, Results};
use crate::stats::{difference, test};

/// Compares this drill with an earlier one. Two mails that are not equally hard to see through tell nothing about the
/// people when their rates differ; then both are shown, without difference and test.
pub(super) fn compare(now: &Results, earlier: &Results) -> Comparison {
    let band = band(now, earlier);
    let opened = |group: &Group| group.opened;
    let mut groups = vec![];
    for table in &now.tables {
        let other = earlier
            .tables
            .iter()
            .find(|other| other.attribute == table.attribute);
        for group in &table.groups {
            let before =
                other.and_then(|other| other.groups.iter().find(|other| other.name == group.name));
            if let Some(opened) = pair(before.and_then(opened), opened(group), band) {
                groups.push(ComparedGroup {
                    attribute: table.attribute.clone(),
                    group: group.name.clone(),
                    opened,
                });
            }
        }
    }
    Comparison {
        earlier: earlier.name.clone(),
        band,
        opened: pair(earlier.all.opened, now.all.opened, band),
        reported: pair(earlier.all.reported, now.all.reported, band),
        groups,
    }
}

fn band(now: &Results, earlier: &Results) -> Band {
    if now.opened_means != earlier.opened_means {
        return Band::OtherMeaning;
    }
    match (now.difficulty, earlier.difficulty) {
        (Some(now), Some(earlier)) if now == earlier => Band::Same,
        (Some(_), Some(_)) => Band::Other,
        _ => Band::Unknown,
    }
}

fn pair(before: Option<Rate>, now: Option<Rate>, band: Band) -> Option<Compared> {
    let (before, now) = (before?, now?);
    let comparable = band == Band::Same;
    Some(Compared {
        before,
        now,
        difference: comparable
            .then(|| difference(now.share, before.share))
            .flatten(),
        test: comparable.then(|| test(now.share, before.share)).flatten(),
    })
}
