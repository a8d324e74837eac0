//! Figures as people read them.

use miwake_drill::results::Rate;
use miwake_drill::stats::Interval;
use miwake_web::words::Words;

/// A part of one as per cent with one digit: `15.3`.
pub(crate) fn percent(part: f64) -> String {
    format!("{:.1}", part * 100.0)
}

/// A difference in points with its sign: `−8.7`.
pub(crate) fn points(difference: f64) -> String {
    let sign = if difference < 0.0 { "−" } else { "+" };
    format!("{sign}{:.1}", difference.abs() * 100.0)
}

/// The rate of a share as spreadsheets round it, with the sign: `15.3%`; a dash of nobody.
pub(crate) fn rate(rate: &Rate) -> String {
    rate.share
        .percent()
        .map_or_else(|| "–".to_owned(), |percent| format!("{percent}%"))
}

/// An interval: `12.8–18.2%`.
pub(crate) fn interval(interval: Option<Interval>) -> String {
    interval.map_or_else(String::new, |interval| {
        format!("{}–{}%", percent(interval.low), percent(interval.high))
    })
}

/// A span of time in its two largest units: `3分20秒`, `2 d 4 h`.
pub(crate) fn span(seconds: f64, words: &Words) -> String {
    const UNITS: [(&str, u64); 4] = [
        ("desk-days", 86_400),
        ("desk-hours", 3_600),
        ("desk-minutes", 60),
        ("desk-seconds", 1),
    ];
    let sign = if seconds < 0.0 { "−" } else { "" };
    let mut rest = whole(seconds.abs());
    let mut parts = vec![];
    for (id, unit) in UNITS {
        let count = rest / unit;
        rest %= unit;
        if count > 0 && parts.len() < 2 {
            parts.push(words.with(id, "count", count));
        } else if !parts.is_empty() {
            break;
        }
    }
    if parts.is_empty() {
        parts.push(words.with("desk-seconds", "count", 0));
    }
    format!(
        "{sign}{}",
        parts.join(if words.lang().tag() == "ja" { "" } else { " " })
    )
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "spans of time are far below the largest whole number"
)]
fn whole(seconds: f64) -> u64 {
    seconds.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_messages::Lang;

    #[test]
    fn spans_have_two_units() {
        let ja = Words::with_desk(Lang::Ja);
        let en = Words::with_desk(Lang::En);
        for (seconds, in_ja, in_en) in [
            (0.0, "0秒", "0 s"),
            (59.4, "59秒", "59 s"),
            (200.0, "3分20秒", "3 min 20 s"),
            (3_600.0, "1時間", "1 h"),
            (3_605.0, "1時間", "1 h"),
            (90_061.0, "1日1時間", "1 d 1 h"),
            (-60.0, "−1分", "−1 min"),
        ] {
            assert_eq!(span(seconds, &ja), in_ja);
            assert_eq!(span(seconds, &en), in_en);
        }
    }

    #[test]
    fn differences_carry_their_sign() {
        assert_eq!(points(-0.0866), "−8.7");
        assert_eq!(points(0.01), "+1.0");
    }
}
