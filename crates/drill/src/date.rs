//! Days of the calendar.

use miwake_basics::calendar::{days_from_date, days_in_month};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day of the Gregorian calendar, 1970-01-01 to 9999-12-31; `2026-11-22` in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    /// Reads `YYYY-MM-DD`; `None` for anything else, and for days that there are none of.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |from, to, text: &str| {
            let part: &str = text.get(from..to)?;
            let all = part.bytes().all(|byte| byte.is_ascii_digit());
            if all { part.parse().ok() } else { None }
        };
        let (dash, other) = (text.get(4..5)?, text.get(7..8)?);
        if text.len() != 10 || dash != "-" || other != "-" {
            return None;
        }
        let (year, month, day) = (
            digits(0, 4, text)?,
            digits(5, 7, text)?,
            digits(8, 10, text)?,
        );
        let valid = year >= 1970 && (1..=12).contains(&month) && day >= 1;
        (valid && day <= days_in_month(year, month)).then_some(Self { year, month, day })
    }

    /// Seconds from 1970-01-01 00:00 UTC to noon UTC of that day: within a working day of Japan and of Europe.
    #[must_use]
    pub fn noon(self) -> i64 {
        days_from_date(self.year, self.month, self.day) * 86_400 + 43_200
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a day like 2026-11-22"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day, YYYY-MM-DD.",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_are_read_and_written() {
        for text in ["1970-01-01", "2026-11-22", "2000-02-29", "9999-12-31"] {
            assert_eq!(
                Day::parse(text).map(|day| day.to_string()).as_deref(),
                Some(text)
            );
        }
        assert_eq!(Day::parse("1970-01-01").map(Day::noon), Some(43_200));
        assert_eq!(
            Day::parse("2026-11-22").map(Day::noon),
            Some(1_795_305_600 + 43_200)
        );
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "2026",
            "2026-11-31",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "1969-12-31",
            "2026-1-1",
            "2026/11/22",
            "2026-11-22T00:00",
            " 2026-11-22",
            "+026-11-22",
            "２026-11-22",
            "2026-1１-2",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
