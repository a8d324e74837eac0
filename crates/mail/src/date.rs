//! Dates as mails write them (RFC 5322, section 3.3, and what older and broken programs write).

use miwake_basics::calendar::{days_from_date, days_in_month};

/// Seconds since 1970-01-01 00:00 UTC of a mail date such as `Sun, 22 Nov 2026 09:10:00 +0900 (JST)`.
///
/// Lenient: the day name and the seconds may be missing, `22-Nov-2026` and `Nov 22 09:10:00 2026` are read,
/// a two-digit year means 1950 to 2049, a missing or unknown zone means UTC. Years before 1900 and impossible
/// days or times are refused.
#[must_use]
pub fn parse_date(text: &str) -> Option<i64> {
    let text = text.split('(').next()?;
    let (mut day, mut month, mut year) = (None, None, None);
    let (mut time, mut zone) = (None, None);
    for word in text
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|w| !w.is_empty())
        .take(12)
    {
        if time.is_none() && word.contains(':') {
            time = Some(clock(word)?);
        } else if time.is_some() && zone.is_none() && offset(word).is_some() {
            zone = offset(word);
        } else {
            for piece in word.split('-').filter(|p| !p.is_empty()) {
                match piece.parse::<i64>() {
                    Ok(n) if day.is_none() && (1..=31).contains(&n) && piece.len() <= 2 => {
                        day = Some(n);
                    }
                    Ok(n) if year.is_none() => year = Some(full_year(n, piece.len())),
                    _ => month = month.or_else(|| month_number(piece)),
                }
            }
        }
    }
    let (day, month, year) = (day?, month?, year?);
    if !(1900..=9999).contains(&year) || day > days_in_month(year, month) {
        return None;
    }
    Some(days_from_date(year, month, day) * 86_400 + time? - zone.unwrap_or(0))
}

fn full_year(n: i64, digits: usize) -> i64 {
    match (digits, n) {
        (1 | 2, 0..=49) => n + 2000,
        (1..=3, _) => n + 1900,
        _ => n,
    }
}

fn clock(word: &str) -> Option<i64> {
    let mut parts = word.split(':').map(|p| p.parse::<i64>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    let fits = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&second);
    fits.then_some(hour * 3600 + minute * 60 + second)
}

fn offset(word: &str) -> Option<i64> {
    let hours = match word.to_ascii_uppercase().as_str() {
        "UT" | "UTC" | "GMT" | "Z" => 0,
        "JST" | "KST" => 9,
        "EST" | "CDT" => -5,
        "EDT" => -4,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return numeric_offset(word),
    };
    Some(hours * 3600)
}

fn numeric_offset(word: &str) -> Option<i64> {
    let (sign, digits) = match word.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, word.strip_prefix('-')?),
    };
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let n: i64 = digits.parse().ok()?;
    let (hours, minutes) = (n / 100, n % 100);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn month_number(word: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let word = word.to_ascii_lowercase();
    let at = MONTHS.iter().position(|m| word.starts_with(m))?;
    i64::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::parse_date;

    #[test]
    fn dates_are_read() {
        for (text, expected) in [
            ("Thu, 1 Jan 1970 00:00:00 +0000", Some(0)),
            ("Sun, 22 Nov 2026 09:10:00 +0900 (JST)", Some(1_795_306_200)),
            ("22 Nov 2026 00:10 GMT", Some(1_795_306_200)),
            ("22-Nov-26 00:10:00", Some(1_795_306_200)),
            ("Sun Nov 22 00:10:00 2026", Some(1_795_306_200)),
            ("Thu, 29 Feb 2024 12:00:00 -0500", Some(1_709_226_000)),
            ("Thu, 29 Feb 2023 12:00:00 -0500", None),
            ("Mon, 1 Jan 0 00:00:00 +0000", Some(946_684_800)),
            ("Mon, 1 Jan 99999 00:00:00 +0000", None),
            ("Mon, 1 Jan 2024 25:00:00 +0000", None),
            ("Mon, 1 Jan 2024", None),
            ("tomorrow", None),
            ("", None),
        ] {
            assert_eq!(parse_date(text), expected, "{text}");
        }
    }
}
