//! The Gregorian calendar, also before its time
//! (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). Months and days are counted from 1.

/// Days from 1970-01-01 to a date. The day may lie outside of the month; a month outside of 1 to 12 gives a day of some
/// other month.
#[must_use]
pub fn days_from_date(year: i64, month: i64, day: i64) -> i64 {
    // Years counted from March, so that the leap day is the last day of the year.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day for a number of days since 1970-01-01; the reverse of [`days_from_date`].
#[must_use]
pub fn date_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days.saturating_add(719_468);
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// Days in a month; 31 for a month that there is none of.
#[must_use]
pub fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

/// Names of the months as mail and logs write them (RFC 5322, section 3.3), January first.
pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Names of the days of the week (RFC 5322, section 3.3), from that of 1970-01-01 on.
const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// The name of a month, counted from 1; empty for one that there is none of.
#[must_use]
pub fn month_name(month: i64) -> &'static str {
    let index = usize::try_from(month - 1).ok();
    index
        .and_then(|index| MONTHS.get(index))
        .copied()
        .unwrap_or_default()
}

/// A time as mail writes it (RFC 5322, section 3.3): `Mon, 16 Nov 2026 10:00:00 +0900`. `at` is in seconds since 1970-01-01
/// 00:00 UTC; the clock that is written is `offset` minutes ahead of UTC.
#[must_use]
pub fn mail_date(at: i64, offset: i32) -> String {
    let local = at.saturating_add(i64::from(offset) * 60);
    let (days, seconds) = (local.div_euclid(86_400), local.rem_euclid(86_400));
    let (year, month, day) = date_from_days(days);
    let weekday = usize::try_from(days.rem_euclid(7)).unwrap_or_default();
    let sign = if offset < 0 { '-' } else { '+' };
    let ahead = offset.unsigned_abs();
    format!(
        "{}, {day} {} {year} {:02}:{:02}:{:02} {sign}{:02}{:02}",
        DAYS.get(weekday).copied().unwrap_or_default(),
        month_name(month),
        seconds / 3_600,
        seconds / 60 % 60,
        seconds % 60,
        ahead / 60,
        ahead % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_standard() {
        assert_eq!(
            mail_date(1_795_305_600, 540),
            "Sun, 22 Nov 2026 09:00:00 +0900"
        );
        assert_eq!(mail_date(0, -330), "Wed, 31 Dec 1969 18:30:00 -0530");
        assert_eq!(mail_date(951_827_696, 0), "Tue, 29 Feb 2000 12:34:56 +0000");
        assert_eq!(
            (month_name(12), month_name(0), month_name(13)),
            ("Dec", "", "")
        );
    }

    #[test]
    fn days_and_dates_are_each_others_reverse() {
        for (date, days) in [
            ((1970, 1, 1), 0),
            ((1969, 12, 31), -1),
            ((2000, 2, 29), 11_016),
            ((2026, 11, 22), 20_779),
            ((1601, 1, 1), -134_774),
            ((0, 3, 1), -719_468),
        ] {
            let (year, month, day) = date;
            assert_eq!(days_from_date(year, month, day), days);
            assert_eq!(date_from_days(days), date);
        }
        for days in -800_000..800_000 {
            let (year, month, day) = date_from_days(days);
            assert!((1..=days_in_month(year, month)).contains(&day));
            assert_eq!(days_from_date(year, month, day), days);
        }
        // Times in damaged files come to this.
        let _ = (date_from_days(i64::MAX), date_from_days(i64::MIN));
    }
}
