//! A published report on drills: its types, and what does not fit in its tables.

use crate::stats::Share;
use serde::Serialize;

/// A published report on drills.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Who published it, in Japanese.
    pub publisher: &'static str,
    /// Who published it, in English.
    pub publisher_en: &'static str,
    /// Its title, in Japanese as printed.
    pub title: &'static str,
    /// Month of publication, `YYYY-MM`.
    pub published: &'static str,
    /// The drills, the newest first.
    pub drills: &'static [Drill],
    /// All tables as they stand.
    pub tables: &'static [Table],
}

/// One year's drill as a whole.
#[derive(Debug, Serialize)]
pub struct Drill {
    /// Year in which the mail was sent (the fiscal year, from April).
    pub year: u16,
    /// How many companies took part.
    pub companies: u64,
    /// How many people.
    pub people: u64,
    /// How many of them clicked.
    pub opened: u64,
    /// How many did not, where it is printed.
    pub unopened: Option<u64>,
    /// Rate as printed, in per cent.
    pub printed: &'static str,
    /// When the mail was sent (RFC 3339), where it is printed.
    pub sent: Option<&'static str>,
    /// Until when clicks were counted (RFC 3339), where it is printed.
    pub ends: Option<&'static str>,
}

/// One table of the report.
#[derive(Debug, Serialize)]
pub struct Table {
    /// Attribute that it tells apart by: `size`, `industry`, `position` or `department`.
    pub attribute: &'static str,
    /// Title of its first column, as printed.
    pub title: &'static str,
    /// Year of the drill.
    pub year: u16,
    /// The note below it, as printed.
    pub note: Option<&'static str>,
    /// Its rows in order.
    pub rows: &'static [Row],
    /// Its last row, for all.
    pub total: Row,
}

/// A row of a table.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Name as printed.
    pub name: &'static str,
    /// Its name in English; ours.
    pub en: &'static str,
    /// How many people.
    pub people: u64,
    /// How many of them clicked.
    pub opened: u64,
    /// Rate as printed, in per cent.
    pub printed: &'static str,
}

impl Row {
    /// How many of how many clicked.
    #[must_use]
    pub fn share(&self) -> Share {
        Share::new(self.opened, self.people)
    }
}

/// Something in a table that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Misfit {
    /// The people of the rows do not add up to those of the total.
    People {
        /// What the rows add up to.
        rows: u64,
        /// What the total says.
        total: u64,
    },
    /// The clicks of the rows do not add up to those of the total.
    Opened {
        /// What the rows add up to.
        rows: u64,
        /// What the total says.
        total: u64,
    },
    /// A rate is printed that is not that of its counts.
    Rate {
        /// Name of the row.
        row: &'static str,
        /// The rate as printed.
        printed: &'static str,
    },
    /// A rate is printed where there is nobody to count.
    RateOfNobody {
        /// Name of the row.
        row: &'static str,
        /// The rate as printed.
        printed: &'static str,
    },
}

impl Table {
    /// What does not fit in this table: rows and total, counts and printed rates. Empty when all does.
    #[must_use]
    pub fn misfits(&self) -> Vec<Misfit> {
        let mut misfits = vec![];
        let sum = |count: fn(&Row) -> u64| self.rows.iter().map(count).sum();
        let (rows, total) = (sum(|row| row.people), self.total.people);
        if rows != total {
            misfits.push(Misfit::People { rows, total });
        }
        let (rows, total) = (sum(|row| row.opened), self.total.opened);
        if rows != total {
            misfits.push(Misfit::Opened { rows, total });
        }
        for line in self.rows.iter().chain([&self.total]) {
            let (row, printed) = (line.name, line.printed);
            match line.share().percent() {
                None => misfits.push(Misfit::RateOfNobody { row, printed }),
                Some(rate) if rate != printed => misfits.push(Misfit::Rate { row, printed }),
                Some(_) => {}
            }
        }
        misfits
    }
}
