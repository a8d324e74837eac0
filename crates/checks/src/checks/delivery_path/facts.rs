//! What the findings say.

use crate::{CheckContext, Evidence, Role, variants};
use miwake_mail::Hop;
use serde::Serialize;

pub(super) const HOUR: i64 = 60 * 60;

variants! {
    pub(super) enum Variant {
        OwnNameForged = "own-name-forged",
        BrandNameForged = "brand-name-forged",
        NoReverseName = "no-reverse-name",
        HomeLine = "home-line",
        NumberedName = "numbered-name",
        SenderNameForged = "sender-name-forged",
        BareName = "bare-name",
        DateMissing = "date-missing",
        DateUnreadable = "date-unreadable",
        DateZone = "date-zone",
        DateFuture = "date-future",
        DateAhead = "date-ahead",
        DateOld = "date-old",
        ClockBack = "clock-back",
        Slow = "slow",
    }
}

#[derive(Serialize)]
pub(super) struct Facts<'a> {
    /// The name the server gave itself.
    pub(super) name: &'a str,
    /// Its address.
    pub(super) ip: &'a str,
    /// The name registered for the address.
    pub(super) registered: &'a str,
    /// The receiving server.
    pub(super) server: &'a str,
    /// The time written in the mail.
    pub(super) date: &'a str,
    /// Difference of times, in hours, rounded up.
    pub(super) hours: i64,
}

impl<'a> Facts<'a> {
    pub(super) fn of_hop(hop: &'a Hop) -> Self {
        Self {
            name: hop.helo.as_deref().unwrap_or(""),
            ip: hop.ip.as_deref().unwrap_or(""),
            registered: hop.reverse_name.as_deref().unwrap_or(""),
            server: hop.by.as_deref().unwrap_or(""),
            date: "",
            hours: 0,
        }
    }

    pub(super) fn of_date(date: &'a str, seconds: i64) -> Self {
        Self {
            name: "",
            ip: "",
            registered: "",
            server: "",
            date,
            hours: seconds.saturating_abs().saturating_add(HOUR - 1) / HOUR,
        }
    }
}

/// What a server wrote about a hop, as evidence.
pub(super) fn statement(ctx: &CheckContext<'_>, hop: &Hop) -> Evidence {
    let header = ctx.mail.headers.get(hop.header);
    let quote = header.map_or("", |header| header.value.as_str());
    Evidence::header(Role::Statement, ctx.mail, hop.header, quote)
}
