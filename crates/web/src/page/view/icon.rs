//! Icons, drawn as SVG so that they follow the text colour.

use miwake_checks::Level;
use miwake_report::OutcomeKind;
use yew::prelude::*;

/// A 24 by 24 drawing. Always beside words, so hidden from assistive technology.
fn draw(class: &'static str, path: &'static str) -> Html {
    html! {
        <svg class={classes!("icon", class)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} fill="currentColor" fill-rule="evenodd" />
        </svg>
    }
}

/// One shape for each level, so that colour is never the only difference.
pub(crate) fn level(level: Level) -> Html {
    draw(
        "icon-level",
        match level {
            // An octagon with a cross.
            Level::Dangerous => {
                "M8 1h8l7 7v8l-7 7H8l-7-7V8l7-7Zm.5 6L7 8.500 10.500 12 7 15.500 8.500 17 12 13.500 15.500 17 17 15.500 13.500 12 17 8.500 15.500 7 12 10.500 8.500 7Z"
            }
            // A triangle with an exclamation mark.
            Level::Suspicious => {
                "M12 2 1 21h22L12 2Zm-1.200 7h2.400v6h-2.400V9Zm0 7.500h2.400V19h-2.400v-2.500Z"
            }
            // A disc with an exclamation mark.
            Level::Caution => {
                "M12 1.500a10.500 10.500 0 1 0 0 21 10.500 10.500 0 0 0 0-21ZM10.800 6h2.400v8h-2.400V6Zm0 9.700h2.400v2.500h-2.400v-2.500Z"
            }
            // A magnifying glass: looked, and found nothing notable.
            Level::NothingNotable => {
                "M10 2a8 8 0 1 0 4.900 14.300l5.400 5.400 1.400-1.400-5.400-5.400A8 8 0 0 0 10 2Zm0 2.200a5.800 5.800 0 1 1 0 11.600 5.800 5.800 0 0 1 0-11.600Z"
            }
            // A disc with a question mark.
            Level::Undecided => {
                "M12 1.500a10.500 10.500 0 1 0 0 21 10.500 10.500 0 0 0 0-21ZM8 9.500C8 7.200 9.700 5.500 12 5.500s4 1.600 4 3.700c0 1.500-.8 2.400-1.800 3.100-.8.6-1 .9-1 1.700h-2.300c0-1.800.7-2.600 1.700-3.300.7-.5 1.100-.8 1.100-1.500 0-.9-.7-1.500-1.700-1.500s-1.700.7-1.700 1.800H8Zm2.800 6h2.400V18h-2.400v-2.500Z"
            }
        },
    )
}

pub(crate) fn outcome(outcome: OutcomeKind) -> Html {
    draw(
        "icon-outcome",
        match outcome {
            OutcomeKind::Found => {
                "M12 2 1 21h22L12 2Zm-1.200 7h2.400v6h-2.400V9Zm0 7.500h2.400V19h-2.400v-2.500Z"
            }
            OutcomeKind::NothingFound => "M4 11h16v2H4z",
            OutcomeKind::NotApplicable => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2c1.600 0 3 .5 4.200 1.400L6.400 16.200A7 7 0 0 1 12 5Zm0 14c-1.600 0-3-.5-4.200-1.400l9.800-9.800A7 7 0 0 1 12 19Z"
            }
            OutcomeKind::CouldNotCheck => {
                "M8 9.500C8 7.200 9.700 5.500 12 5.500s4 1.600 4 3.700c0 1.500-.8 2.400-1.800 3.100-.8.6-1 .9-1 1.700h-2.300c0-1.800.7-2.600 1.700-3.300.7-.5 1.100-.8 1.100-1.500 0-.9-.7-1.500-1.700-1.500s-1.700.7-1.700 1.800H8Zm2.800 6h2.400V18h-2.400v-2.500Z"
            }
        },
    )
}

/// An envelope.
pub(crate) fn mail() -> Html {
    draw(
        "icon-mail",
        "M3 4h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V6c0-1.100.9-2 2-2Zm0 2.500V18h18V6.500l-9 6.500-9-6.500ZM4.600 6 12 11.200 19.400 6H4.600Z",
    )
}

/// A triangle with an exclamation mark, as for what was found.
pub(crate) fn warning() -> Html {
    outcome(OutcomeKind::Found)
}
