//! What happens on the page, and what the page does about it outside its own state.

use crate::source::Source;
use miwake_checks::{Answer, Level, Policy};
use miwake_messages::Lang;
use miwake_web::Timer;
use miwake_web::listing::Column;
use miwake_web::protocol::WorkerEvent;
use web_sys::{File, FileList};

/// A form in which a list is saved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Csv,
    Json,
}

/// The files of a list.
pub(crate) fn files(list: Option<&FileList>) -> Vec<File> {
    let count = list.map_or(0, FileList::length);
    (0..count).filter_map(|at| list?.get(at)).collect()
}

/// Something that happened.
pub(crate) enum Msg {
    /// The reader chose a language.
    Language(Lang),
    /// The policy was fetched, or the reason why it cannot be used.
    Policy(Box<Result<Policy, String>>),
    /// The worker of a generation said something.
    Worker(u32, WorkerEvent),
    /// A timer of the supervisor has run out.
    Timer(Timer),
    /// Files or text hover over the window, or do so no more.
    Dragging(bool),
    /// Files or text were dropped, or files were chosen or pasted; whether folders were among them.
    Dropped {
        files: Vec<File>,
        text: Option<String>,
        folders: bool,
    },
    /// Sort the list of mails by a column.
    Sort(Column),
    /// Show the mails with these words only.
    Words(String),
    /// Show the mails with this verdict only.
    Level(Option<Level>),
    /// Save the list in a form.
    Export(Form),
    /// An attempt to read a file came to an end; its number and the outcome.
    Read(u32, Result<Source, String>),
    /// A mail was pasted as it is shown, with its links.
    Pasted { text: String, html: String },
    /// The text was changed.
    Edited,
    /// Check the text.
    Check,
    /// Check the example with this index.
    Example(usize),
    /// Check the example that the page's address names.
    NamedExample(String),
    /// Show the result of a file of the batch.
    Open(usize),
    /// Show the form again, for another mail.
    Another,
    /// Clear everything.
    Clear,
    /// Take back the last `Clear`.
    Undo,
    /// Give up the analysis under way.
    Cancel,
    /// Judge a mail of a list (level and index), or the mail around that list.
    Choose(usize, Option<usize>),
    /// Answer a question of the report.
    Answer(String, Answer),
    /// Go to an element of the page.
    GoTo(String),
}

/// What the component does for the state, in order.
pub(crate) enum Effect {
    /// End the worker and start another, whose events belong to this generation.
    StartWorker(u32),
    /// Ask the worker for the faults in the policy.
    CheckPolicy(Box<Policy>),
    /// Send the input to the worker; `blind` leaves attachments alone.
    Ask { id: u32, blind: bool },
    /// Send [`Msg::Timer`] after so many milliseconds.
    Wake(u64, Timer),
    /// Tell whoever holds the page of the report that is shown.
    Report,
    /// Read a file, and send [`Msg::Read`] with this number.
    Read(u32, File),
}
