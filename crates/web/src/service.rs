//! The worker's side of the protocol, without a browser: takes the page's messages, drives the session, keeps the mail
//! that was checked last.

use crate::protocol::{Outcome, PageMessage, Question, Uninspected, WorkerEvent};
use miwake_checks::Environment;
use miwake_engine::{Request, Response, Session};

/// Who is told what the worker has to say.
pub trait Page {
    /// Tells it. The report travels beside the event.
    fn post(&self, event: &WorkerEvent, report: Option<&str>);
}

/// The code that inspects attachments, in a module of its own.
pub trait Inspector {
    /// Answers a request about `content`; `None` when it trapped.
    fn respond(&self, request: &Request, content: &[u8]) -> Option<Response>;
}

/// What a worker does, from its start to its end.
pub struct Service<P, I> {
    page: P,
    /// Loaded for the first mail that needs it.
    inspector: Option<I>,
    work: Option<Work>,
}

/// The mail checked last: an answered question does not make it be read again.
struct Work {
    id: u32,
    serial: u32,
    session: Session,
    environment: Environment,
    uninspected: Option<Uninspected>,
    /// Whether it waits for the inspector.
    waits: bool,
}

impl<P: Page, I: Inspector> Service<P, I> {
    /// A worker that has not been asked anything.
    pub fn new(page: P) -> Self {
        Self {
            page,
            inspector: None,
            work: None,
        }
    }

    /// Takes a message; `bytes` is its payload.
    pub fn handle(&mut self, message: PageMessage, bytes: Vec<u8>) {
        match message {
            PageMessage::Check { id, question } => self.check(id, question, bytes),
            PageMessage::Answer {
                id,
                serial,
                environment,
            } => self.answered(id, serial, environment),
            PageMessage::Policy { policy } => {
                let faults = policy.validate().1;
                self.page.post(&WorkerEvent::Policy { faults }, None);
            }
            // Whoever starts the worker sees to these: they come before the engine does.
            PageMessage::Load | PageMessage::Ping { .. } | PageMessage::Inspector => {}
        }
    }

    fn check(&mut self, id: u32, question: Question, bytes: Vec<u8>) {
        // Its memory first.
        self.work = None;
        let mut session = Session::new(&bytes, question.pick);
        // Nor is room for these needed while the attachments are inspected.
        drop(bytes);
        let mut uninspected = None;
        if question.blind && session.request().is_some() {
            session.give_up();
            uninspected = Some(Uninspected::Trapped);
        }
        self.work = Some(Work {
            id,
            serial: question.serial,
            session,
            environment: question.environment,
            uninspected,
            waits: false,
        });
        self.proceed();
    }

    /// What could not be inspected is tried again, with the mail sent anew.
    fn answered(&mut self, id: u32, serial: u32, environment: Environment) {
        let whole =
            |work: &&mut Work| work.serial == serial && work.uninspected.is_none() && !work.waits;
        let Some(work) = self.work.as_mut().filter(whole) else {
            self.page.post(&WorkerEvent::Forgotten { id }, None);
            return;
        };
        (work.id, work.environment) = (id, environment);
        self.done();
    }

    /// The inspector is loaded, or why it cannot be.
    pub fn take_inspector(&mut self, inspector: Result<I, Uninspected>) {
        let why = match inspector {
            Ok(inspector) => {
                self.inspector = Some(inspector);
                None
            }
            Err(why) => Some(why),
        };
        let Some(work) = self.work.as_mut().filter(|work| work.waits) else {
            return;
        };
        work.waits = false;
        match why {
            Some(why) => {
                work.give_up(why);
                self.done();
            }
            None => {
                self.respond();
                self.proceed();
            }
        }
    }

    /// Has one request after the other answered, until the report can be written or the inspector must be loaded.
    fn proceed(&mut self) {
        while let Some(work) = self
            .work
            .as_mut()
            .filter(|work| work.session.request().is_some())
        {
            let (id, progress) = (work.id, work.session.progress());
            self.page
                .post(&WorkerEvent::Progress { id, progress }, None);
            if self.inspector.is_none() {
                work.waits = true;
                self.page.post(&WorkerEvent::Inspector, None);
                return;
            }
            self.respond();
        }
        self.done();
    }

    fn respond(&mut self) {
        let (Some(work), Some(inspector)) = (&mut self.work, &self.inspector) else {
            return;
        };
        let Some(request) = work.session.request() else {
            return;
        };
        match inspector.respond(&request, work.session.content()) {
            Some(response) => work.session.answer(response),
            None => work.give_up(Uninspected::Trapped),
        }
    }

    fn done(&self) {
        let Some(work) = &self.work else {
            return;
        };
        let mut environment = work.environment.clone();
        environment.policy = environment.policy.validate().0;
        let chosen = !work.session.needs_choice();
        let report = chosen.then(|| work.session.report(&environment).to_json());
        let event = WorkerEvent::Done {
            id: work.id,
            outcome: Outcome {
                report: None,
                lists: work.session.lists().to_vec(),
                uninspected: work.uninspected,
            },
        };
        self.page.post(&event, report.as_deref());
    }
}

impl Work {
    fn give_up(&mut self, why: Uninspected) {
        self.session.give_up();
        self.uninspected = Some(why);
    }
}
