//! Times as they are given on the command line.

use miwake_basics::calendar::days_from_date;

/// Reads a time: a date, a date with a time in UTC, or seconds since 1970.
pub(crate) fn time(text: &str) -> Result<i64, String> {
    if let Ok(seconds) = text.parse() {
        return Ok(seconds);
    }
    moment(text).ok_or_else(|| "write it as 2026-11-22 or 2026-11-22T09:30:00Z".to_owned())
}

fn moment(text: &str) -> Option<i64> {
    let (date, clock) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(clock.strip_suffix('Z')?, ':')?;
    let fits = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    fits.then(|| days_from_date(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second)
}

fn numbers(text: &str, separator: char) -> Option<[i64; 3]> {
    let parts: Option<Vec<i64>> = text
        .split(separator)
        .map(|part| part.parse().ok())
        .collect();
    parts?.try_into().ok()
}

/// Minutes ahead of UTC.
pub(crate) fn offset(text: &str) -> Result<i32, String> {
    let wrong = || "write it as +09:00".to_owned();
    let (sign, rest) = match text.split_at_checked(1).ok_or_else(wrong)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return Err(wrong()),
    };
    let (hours, minutes) = rest.split_once(':').ok_or_else(wrong)?;
    let number = |digits: &str| -> Result<i32, String> {
        let two = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if two {
            digits.parse().map_err(|_| wrong())
        } else {
            Err(wrong())
        }
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    if hours < 15 && minutes < 60 {
        Ok(sign * (hours * 60 + minutes))
    } else {
        Err(wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(time("0"), Ok(0));
        assert_eq!(time("1970-01-01"), Ok(0));
        assert_eq!(time("2000-02-29T12:00:00Z"), Ok(951_825_600));
        assert_eq!(time("2026-11-22T09:30:00Z"), Ok(1_795_339_800));
        assert!(time("2026-13-01").is_err());
        assert!(time("2026-11-22T09:30:00").is_err());
        assert!(time("yesterday").is_err());
    }
}
