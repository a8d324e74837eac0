//! The time that the mail says it was written, and the times that the servers wrote.

use super::facts::{Facts, HOUR, Variant, statement};
use crate::{CheckContext, Evidence, Finding, Role, visible_quote};
use miwake_mail::{Hop, parse_date};

const MINUTE: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// Seconds that a step may take and is not pointed out, and may end before it began, as clocks differ.
pub const STEP: std::ops::RangeInclusive<i64> = -5 * MINUTE..=DAY;

/// What is odd about the time the mail says it was written, beside the time the receiving servers wrote.
pub(super) fn date_sign(ctx: &CheckContext<'_>, entry: Option<&Hop>) -> Option<Finding> {
    let received = entry.and_then(|hop| hop.time);
    let received = received.or_else(|| ctx.mail.received.iter().find_map(|hop| hop.time));
    let Some((index, date)) = ctx.header("Date") else {
        let hop = ctx.mail.received.first()?;
        let evidence = statement(ctx, hop);
        return Some(Finding::new(
            Variant::DateMissing,
            &Facts::of_date("", 0),
            vec![evidence],
        ));
    };
    let date = visible_quote(date);
    let finding = |variant, seconds| {
        let mut evidence = vec![Evidence::header(Role::Shown, ctx.mail, index, &date)];
        if let Some(hop) = entry.filter(|_| seconds != 0) {
            evidence.push(statement(ctx, hop));
        }
        Some(Finding::new(
            variant,
            &Facts::of_date(&date, seconds),
            evidence,
        ))
    };
    let Some(written) = parse_date(&date) else {
        return finding(Variant::DateUnreadable, 0);
    };
    let late = received.map_or(0, |received| received.saturating_sub(written));
    match late {
        _ if late < -HOUR => finding(Variant::DateFuture, late),
        _ if late > 2 * DAY => finding(Variant::DateOld, late),
        _ if !has_zone(&date) => finding(Variant::DateZone, 0),
        _ if late < -10 * MINUTE => finding(Variant::DateAhead, late),
        _ => None,
    }
}

/// Whether a zone that exists stands behind the time: `+0900`, or letters such as `GMT`.
fn has_zone(date: &str) -> bool {
    let zone = date.split('(').next().unwrap_or(date).trim();
    let zone = zone.rsplit_once(':').map_or("", |(_, rest)| rest);
    let zone = zone
        .split_whitespace()
        .find(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let Some(zone) = zone else {
        return false;
    };
    let Some(digits) = zone.strip_prefix(['+', '-']) else {
        return zone.starts_with(|c: char| c.is_ascii_alphabetic());
    };
    // The farthest zones are 14 hours ahead and 12 behind.
    let (hours, minutes) = (digits.get(..2), digits.get(2..4));
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u8>().ok());
    number(hours).is_some_and(|h| h <= 14) && number(minutes).is_some_and(|m| m < 60)
}

/// Steps of the way that took longer than a day, or ended before they began. Said, not weighed much: servers keep
/// mail for hours when the next one does not answer, and clocks go wrong.
pub(super) fn time_signs(ctx: &CheckContext<'_>) -> Vec<Finding> {
    let hops = ctx.mail.received.iter();
    let steps = hops.clone().zip(hops.skip(1));
    let times = steps.filter_map(|(to, from)| Some((to, to.time?.saturating_sub(from.time?))));
    let mut slow = None;
    let mut back = None;
    for (hop, seconds) in times {
        if seconds > *STEP.end() {
            slow.get_or_insert((Variant::Slow, hop, seconds));
        } else if seconds < *STEP.start() {
            back.get_or_insert((Variant::ClockBack, hop, seconds));
        }
    }
    let signs = slow.into_iter().chain(back);
    signs
        .map(|(variant, hop, seconds)| {
            let mut facts = Facts::of_hop(hop);
            facts.hours = Facts::of_date("", seconds).hours;
            let evidence = statement(ctx, hop);
            Finding::new(variant, &facts, vec![evidence])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_exist_or_not() {
        for date in [
            "Fri, 20 Nov 2026 10:00:00 +0900 (JST)",
            "Fri, 20 Nov 2026 10:00 GMT",
            "20 Nov 2026 10:00:00 -0330",
            "Fri Nov 20 10:00:00 JST 2026",
        ] {
            assert!(has_zone(date), "{date}");
        }
        for date in [
            "Fri, 20 Nov 2026 10:00:00",
            "Fri, 20 Nov 2026 10:00:00 +2500",
            "Fri Nov 20 10:00:00 2026",
            "Fri, 20 Nov 2026 10:00:00 -0990",
        ] {
            assert!(!has_zone(date), "{date}");
        }
    }
}
