//! What mails ask and who asks, beside what their labels say.

use super::labels::{Asked, Class, Label};
use super::measure::Measured;
use super::stats::{Share, number};
use miwake_checks::{AskKind, IdentityKind, Level};
use serde::Serialize;

/// The row of material to open in a first contact: a grave [`AskKind::Open`].
const OPEN_GRAVE: &str = "open-first-contact";

/// A mail: what is known of it, and what came of it.
type Mail<'a> = (&'a Label, &'a Measured);

/// Asks and identities, as found and as labelled.
#[derive(Serialize)]
pub(crate) struct Facts {
    /// By kind of ask; empty where no label tells of asks.
    pub(crate) asks: Vec<FactRow>,
    /// By kind of identity; empty where no label tells of it.
    pub(crate) identity: Vec<FactRow>,
    /// Levels by class and labelled ask.
    pub(crate) levels: Vec<LevelRow>,
}

/// How one kind was found.
#[derive(Serialize)]
pub(crate) struct FactRow {
    pub(crate) id: &'static str,
    /// Mails whose labels tell of such things.
    pub(crate) mails: usize,
    /// Mails labelled so.
    pub(crate) labelled: usize,
    /// Of these, how many were found.
    pub(crate) found: usize,
    pub(crate) found_share: Share,
    pub(crate) missed: usize,
    /// Mails in which it was found against the label.
    pub(crate) wrong: usize,
    /// The share of these among the mails not labelled so.
    pub(crate) wrong_share: Share,
}

/// The levels of mails of a class that ask for something.
#[derive(Serialize)]
pub(crate) struct LevelRow {
    pub(crate) class: Class,
    pub(crate) ask: &'static str,
    pub(crate) mails: usize,
    pub(crate) undecided: usize,
    pub(crate) nothing_notable: usize,
    pub(crate) caution: usize,
    pub(crate) suspicious: usize,
    pub(crate) dangerous: usize,
}

/// The facts of `mails`; `None` where no label tells of any.
pub(crate) fn facts(mails: &[Mail<'_>]) -> Option<Facts> {
    let facts = Facts {
        asks: asks(mails),
        identity: identity(mails),
        levels: levels(mails),
    };
    (!facts.asks.is_empty() || !facts.identity.is_empty()).then_some(facts)
}

impl FactRow {
    /// The row of `id`, of mails given as (labelled so, found so).
    fn of(id: &'static str, mails: &[(bool, bool)]) -> Self {
        let count = |labelled, found| mails.iter().filter(|m| **m == (labelled, found)).count();
        let (found, missed, wrong) = (count(true, true), count(true, false), count(false, true));
        let labelled = found + missed;
        Self {
            id,
            mails: mails.len(),
            labelled,
            found,
            found_share: Share::of(number(found), labelled),
            missed,
            wrong,
            wrong_share: Share::of(number(wrong), mails.len() - labelled),
        }
    }
}

/// The mails whose labels tell what they ask.
fn labelled<'a>(mails: &[Mail<'a>]) -> Vec<(&'a Asked, Mail<'a>)> {
    let told = |&(label, measured): &Mail<'a>| Some((label.asks.as_ref()?, (label, measured)));
    mails.iter().filter_map(told).collect()
}

fn asks(mails: &[Mail<'_>]) -> Vec<FactRow> {
    let told = labelled(mails);
    if told.is_empty() {
        return vec![];
    }
    let row = |kind: AskKind| {
        let pairs = told.iter().map(|(asked, (_, measured))| {
            let seen = measured.asks.iter().any(|(found, _)| *found == kind);
            (asked.kinds.contains(&kind), seen)
        });
        FactRow::of(kind.id(), &pairs.collect::<Vec<_>>())
    };
    let first = told.iter().map(|(asked, (_, measured))| {
        let grave = measured.asks.contains(&(AskKind::Open, true));
        (asked.first_contact, grave)
    });
    let first = FactRow::of(OPEN_GRAVE, &first.collect::<Vec<_>>());
    AskKind::ALL.into_iter().map(row).chain([first]).collect()
}

fn identity(mails: &[Mail<'_>]) -> Vec<FactRow> {
    let told = mails
        .iter()
        .filter_map(|(label, measured)| Some((label.identity?, measured.identity)));
    let told: Vec<(IdentityKind, IdentityKind)> = told.collect();
    if told.is_empty() {
        return vec![];
    }
    let row = |kind: IdentityKind| {
        let pairs = told
            .iter()
            .map(|(said, seen)| (*said == kind, *seen == kind));
        FactRow::of(kind.id(), &pairs.collect::<Vec<_>>())
    };
    IdentityKind::ALL.into_iter().map(row).collect()
}

fn levels(mails: &[Mail<'_>]) -> Vec<LevelRow> {
    let told = labelled(mails);
    let mut rows = Vec::new();
    for class in Class::ALL {
        for kind in AskKind::ALL.into_iter().map(Some).chain([None]) {
            let asks = |asked: &Asked| match kind {
                Some(kind) => asked.kinds.contains(&kind),
                None => asked.kinds.is_empty(),
            };
            let levels = told
                .iter()
                .filter(|(asked, (label, _))| label.class == class && asks(asked))
                .filter_map(|(_, (_, measured))| Some(measured.verdicts.first()?.level));
            rows.push(LevelRow::new(class, kind, &levels.collect::<Vec<_>>()));
        }
    }
    rows.retain(|row| row.mails > 0);
    rows
}

impl LevelRow {
    fn new(class: Class, ask: Option<AskKind>, levels: &[Level]) -> Self {
        let at = |level| levels.iter().filter(|known| **known == level).count();
        Self {
            class,
            ask: ask.map_or("none", AskKind::id),
            mails: levels.len(),
            undecided: at(Level::Undecided),
            nothing_notable: at(Level::NothingNotable),
            caution: at(Level::Caution),
            suspicious: at(Level::Suspicious),
            dangerous: at(Level::Dangerous),
        }
    }

    /// The counts from low to high.
    pub(crate) fn counts(&self) -> [usize; 5] {
        [
            self.undecided,
            self.nothing_notable,
            self.caution,
            self.suspicious,
            self.dangerous,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_missed_and_wrong_are_told_apart() {
        let row = FactRow::of(
            "pay",
            &[
                (true, true),
                (true, false),
                (false, true),
                (false, false),
                (true, true),
            ],
        );
        assert_eq!((row.mails, row.labelled, row.found), (5, 3, 2));
        assert_eq!((row.missed, row.wrong), (1, 1));
        assert!((row.found_share.share - 2.0 / 3.0).abs() < 1e-9);
        assert!((row.wrong_share.share - 0.5).abs() < 1e-9);
    }

    #[test]
    fn levels_are_counted() {
        let row = LevelRow::new(Class::Ham, None, &[Level::Caution, Level::Undecided]);
        assert_eq!((row.ask, row.counts()), ("none", [1, 0, 1, 0, 0]));
    }
}
