//! Moments as files write them.

use miwake_basics::calendar::{days_from_date, days_in_month};

/// What a cell says about when something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// It did not.
    Never,
    /// It did, at a time that is not said.
    Sometime,
    /// At this moment, in seconds since 1970-01-01 00:00 UTC.
    At(i64),
    /// It cannot be read.
    Unclear,
}

/// Reads a cell. Times without a zone are `offset` minutes ahead of UTC.
pub(crate) fn when(cell: &str, offset: i32) -> When {
    let cell = cell.trim();
    let lower = cell.to_lowercase();
    match lower.as_str() {
        "" | "0" | "no" | "false" | "none" | "null" | "-" | "―" | "n" | "×" | "✕" | "いいえ"
        | "なし" | "未開封" | "未報告" | "未" => return When::Never,
        "1" | "yes" | "true" | "y" | "○" | "〇" | "◯" | "✓" | "はい" | "あり" | "開封" | "報告"
        | "済" => return When::Sometime,
        _ => {}
    }
    // GoPhish writes a time that is not set as the first moment of the calendar.
    if cell.starts_with("0001-01-01") {
        return When::Never;
    }
    match moment(cell, offset) {
        Some(at) => When::At(at),
        None if is_day(cell) => When::Sometime,
        None => When::Unclear,
    }
}

/// A moment in one of the forms that are in use: RFC 3339 and its relatives, with slashes, in Japanese, American with
/// AM and PM, as in mails, or seconds or milliseconds since 1970.
pub(crate) fn moment(text: &str, offset: i32) -> Option<i64> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) && (9..=13).contains(&text.len()) {
        let number: i64 = text.parse().ok()?;
        return Some(if text.len() > 11 {
            number / 1_000
        } else {
            number
        });
    }
    calendar(text, offset).or_else(|| {
        let mail = text.contains(':') && text.bytes().any(|byte| byte.is_ascii_alphabetic());
        mail.then(|| miwake_mail::parse_date(text))?
    })
}

/// A day without a time of day tells no moment, but that it happened.
fn is_day(text: &str) -> bool {
    calendar(&format!("{text} 00:00"), 0).is_some()
}

/// Numbers in order, with a zone behind them.
fn calendar(text: &str, offset: i32) -> Option<i64> {
    let ([first, second, third, mut hour, minute, second_of_minute], rest) = numbers(text)?;
    let (year, month, day) = if first > 31 {
        (first, second, third)
    } else if third > 31 {
        // American: month, day, year.
        (third, first, second)
    } else {
        return None;
    };
    let mut rest = rest.trim();
    let lower = rest.to_ascii_lowercase();
    if lower.starts_with("am") || lower.starts_with("pm") {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + if lower.starts_with("pm") { 12 } else { 0 };
        rest = rest.get(2..)?.trim();
    }
    let zone = zone(rest, offset)?;
    seconds(year, month, day, hour, minute, second_of_minute).map(|at| at - zone)
}

/// Six numbers with anything usual between them, the last 0 where there are but five, and what stands behind them.
fn numbers(text: &str) -> Option<([i64; 6], &str)> {
    let mut found = [0; 6];
    let mut rest = text;
    for (index, number) in found.iter_mut().enumerate() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 4 {
            return if index == 5 {
                Some((found, rest))
            } else {
                None
            };
        }
        let (head, tail) = rest.split_at(digits);
        *number = head.parse().ok()?;
        rest = tail;
        if index == 5 {
            return Some((found, fraction(rest)));
        }
        let between = rest.trim_start_matches([
            '-', '/', '.', ':', 'T', 't', ' ', '年', '月', '日', '時', '分', ',',
        ]);
        if index == 4 && !between.starts_with(|c: char| c.is_ascii_digit()) {
            return Some((found, rest));
        }
        // The zone's minus is no separator.
        if index == 4 && !rest.starts_with([':', '分', '.']) {
            return Some((found, rest));
        }
        rest = between;
    }
    Some((found, rest))
}

/// What stands behind parts of a second.
fn fraction(rest: &str) -> &str {
    let rest = rest.strip_prefix('秒').unwrap_or(rest);
    match rest.strip_prefix(['.', ',']) {
        Some(parts) => parts.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    }
}

/// Seconds ahead of UTC.
fn zone(text: &str, offset: i32) -> Option<i64> {
    let text = text.trim_start_matches('分').trim();
    match text {
        "" => return Some(i64::from(offset) * 60),
        "Z" | "z" | "UTC" | "GMT" => return Some(0),
        "JST" => return Some(9 * 3_600),
        _ => {}
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None => digits.split_at_checked(2)?,
    };
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 15 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
}

/// Seconds since 1970-01-01 00:00 of a moment whose zone does not matter; `None` for what there is none of.
pub(crate) fn seconds(
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
) -> Option<i64> {
    let fits = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && day >= 1
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    (fits && day <= days_in_month(year, month))
        .then(|| days_from_date(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::{When, moment, when};

    /// 2021-12-15 14:03:01 in Japan.
    const AT: i64 = 1_639_544_581;

    #[test]
    fn moments_are_read_in_the_forms_in_use() {
        for text in [
            "2021-12-15T05:03:01Z",
            "2021-12-15T14:03:01+09:00",
            "2021-12-15T05:03:01.123456789Z",
            "2021-12-15 00:03:01 -0500",
            "2021-12-15 14:03:01",
            "2021/12/15 14:03:01",
            "2021年12月15日 14時03分01秒",
            "12/15/2021 2:03:01 PM",
            "Wed, 15 Dec 2021 14:03:01 +0900",
            "1639544581",
            "1639544581000",
        ] {
            assert_eq!(moment(text, 540), Some(AT), "{text}");
        }
        assert_eq!(moment("2021/12/15 14:03", 540), Some(AT - 1));
        assert_eq!(moment("2021年12月15日 14時03分", 540), Some(AT - 1));
        assert_eq!(moment("2021-12-15T14:03+09:00", 0), Some(AT - 1));
        assert_eq!(moment("12/15/2021 12:03:01 AM", 0), Some(1_639_526_581));
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "yesterday",
            "2021-13-15 14:03",
            "2021-02-29 14:03",
            "15/12/2021 14:03",
            "2021-12-15 25:03",
            "2021-12-15T14:03:01+99:00",
            "14:03",
            "12/15/2021 13:03 PM",
        ] {
            assert_eq!(moment(text, 0), None, "{text}");
        }
    }

    #[test]
    fn cells_say_whether_and_when() {
        assert_eq!(when("0001-01-01T00:00:00Z", 0), When::Never);
        assert_eq!(when("", 0), When::Never);
        assert_eq!(when("○", 0), When::Sometime);
        assert_eq!(when("TRUE", 0), When::Sometime);
        assert_eq!(when("2021-12-15", 0), When::Sometime);
        assert_eq!(when("2021-12-15T05:03:01Z", 0), When::At(AT));
        assert_eq!(when("soon", 0), When::Unclear);
    }
}
