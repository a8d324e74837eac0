//! Where a refusal is told.

use miwake_drill::prepare::DraftFault::Empty;
use miwake_drill::prepare::Refusal;

/// Whether a refusal is only that something is not entered yet.
pub(crate) fn is_missing(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::NoOwner
        | Refusal::NoOwnDomain
        | Refusal::Nobody
        | Refusal::NoSender
        | Refusal::NoSenderName
        | Refusal::NoCue
        | Refusal::Waves
        | Refusal::Subject(Empty)
        | Refusal::Text(Empty) => true,
        Refusal::Site(text) | Refusal::Campaign(text) => text.is_empty(),
        _ => false,
    }
}

/// The field that a refusal is told beside.
pub(crate) fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoOwner => "contact",
        Refusal::ContactAddress(_) => "contact-email",
        Refusal::Field(field)
        | Refusal::Brand(_, field @ ("organisation" | "subject" | "text")) => field,
        Refusal::NoOwnDomain => "policy",
        Refusal::Nobody
        | Refusal::TooMany(_)
        | Refusal::NoAddress(_)
        | Refusal::Strangers(..)
        | Refusal::LongNames(..) => "roster",
        Refusal::NoSender | Refusal::Sender(_) => "sender",
        Refusal::Brand(..) | Refusal::NoSenderName => "from-name",
        Refusal::Subject(_) => "subject",
        Refusal::Text(_) => "text",
        Refusal::NoCue | Refusal::CueForm(_) | Refusal::CueNotThere(..) => "cues",
        Refusal::Premise => "premise",
        Refusal::Waves | Refusal::WavePast(_) => "waves",
        Refusal::EndsBefore => "ends",
        Refusal::Sample(_) => "sample",
        Refusal::Site(_) => "site",
        Refusal::Campaign(_) => "campaign",
    }
}
