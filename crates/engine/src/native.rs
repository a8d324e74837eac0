//! The whole way at once, for programs that hold the inspection themselves.

use crate::{Pick, Session, respond};
use miwake_checks::Environment;
use miwake_inspect::Native;
use miwake_report::Report;

impl Session {
    /// The mail that is judged in a file called `name` when nobody chooses, with all requests answered.
    #[must_use]
    pub fn judge(bytes: &[u8], name: &str) -> Self {
        let mut session = Self::of_file(bytes, name);
        session.run();
        session
    }

    /// Reads a file called `name`, and goes to the mail that is judged when nobody chooses. Where the page would ask
    /// (an mbox: which mail?), the file is read as one mail.
    #[must_use]
    pub fn of_file(bytes: &[u8], name: &str) -> Self {
        let session = Self::new(bytes, Pick::file(name));
        if !session.needs_choice() {
            return session;
        }
        let whole = Pick {
            whole: true,
            ..Pick::file(name)
        };
        Self::new(bytes, whole)
    }

    /// Answers all requests, here and now.
    pub fn run(&mut self) {
        while let Some(request) = self.request() {
            let response = respond(&Native, &request, self.content());
            self.answer(response);
        }
    }
}

/// The report on a file called `name`. Which of several mails is judged: see [`Session::of_file`].
#[must_use]
pub fn check_file(bytes: &[u8], name: &str, environment: &Environment) -> Report {
    Session::judge(bytes, name).report(environment)
}

/// The report on what has no name.
#[must_use]
pub fn check_bytes(bytes: &[u8], environment: &Environment) -> Report {
    check_file(bytes, "", environment)
}

/// The report as it is when nothing can be inspected: what would have had to be is told as not inspected.
#[must_use]
pub fn check_uninspected(bytes: &[u8], environment: &Environment) -> Report {
    let mut session = Session::of_file(bytes, "");
    session.give_up();
    session.report(environment)
}
