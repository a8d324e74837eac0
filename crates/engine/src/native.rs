//! The whole way at once, for programs that hold the inspection themselves.

use crate::{Pick, Session, respond};
use miwake_checks::{Environment, Policy};
use miwake_inspect::{Native, packed_mails};
use miwake_mail::{FileKind, file_kind};
use miwake_own_rules::Finder;
use miwake_report::Report;
use std::cell::RefCell;

impl Session {
    /// The mail that is judged in a file called `name` when nobody chooses, with all requests answered.
    #[must_use]
    pub fn judge(bytes: &[u8], name: &str) -> Self {
        let mut session = Self::of_file(bytes, name);
        session.run();
        session
    }

    /// Reads a file called `name`, and goes to the mail that is judged when nobody chooses. Where the page would ask
    /// (an mbox: which mail?), the file is read as one mail; a zip of mails is judged as a file.
    #[must_use]
    pub fn of_file(bytes: &[u8], name: &str) -> Self {
        let mut session = Self::new(bytes, Pick::file(name));
        session.leave_packed();
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

impl Session {
    /// Looks for the organisation's own rules, here and now.
    pub fn run_rules(&mut self, policy: &Policy) {
        if let Some(request) = self.rules_request(policy) {
            let found = FINDER.with_borrow_mut(|finder| finder.find(&request));
            self.answer_rules(policy, Some(&found));
        }
    }
}

thread_local! {
    /// Keeps the patterns compiled from one mail to the next.
    static FINDER: RefCell<Finder> = RefCell::default();
}

/// The report on a file called `name`. Which of several mails is judged: see [`Session::of_file`].
#[must_use]
pub fn check_file(bytes: &[u8], name: &str, environment: &Environment) -> Report {
    let mut session = Session::judge(bytes, name);
    session.run_rules(&environment.policy);
    session.report(environment)
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
    session.run_rules(&environment.policy);
    session.report(environment)
}

/// The names of the mails in a zip that holds nothing else, in its order; none for any other file.
#[must_use]
pub fn bundled_mails(bytes: &[u8]) -> Vec<String> {
    match file_kind(bytes) {
        FileKind::Zip => packed_mails(&Native, bytes, None).names,
        _ => vec![],
    }
}

/// The mail `index` of those in a zip ([`bundled_mails`]); `None` when it cannot be unpacked whole.
#[must_use]
pub fn bundled_mail(bytes: &[u8], index: usize) -> Option<Vec<u8>> {
    packed_mails(&Native, bytes, Some(index)).mail
}
