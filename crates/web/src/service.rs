//! The worker's side of the protocol, without a browser: takes the page's messages, drives the session, keeps the mail
//! that was checked last.

use crate::protocol::{Outcome, PageMessage, Question, Uninspected, WorkerEvent};
use miwake_checks::{Environment, Policy, PolicyFault};
use miwake_engine::{
    Request, Response, RuleFault, RulesFound, RulesRequest, Session, pattern_request, rule_faults,
};

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

/// The code that finds the organisation's own rules, in a module of its own.
pub trait Rules {
    /// What they hit; `None` when it trapped.
    fn find(&self, request: &RulesRequest) -> Option<RulesFound>;
}

/// What a worker does, from its start to its end.
pub struct Service<P, I> {
    page: P,
    /// Loaded for the first mail that needs it.
    inspector: Option<I>,
    /// Loaded for the first policy that has rules.
    rules: Option<Box<dyn Rules>>,
    /// A policy whose rules are to be looked at, and what else is wrong with it.
    policy: Option<(Policy, Vec<PolicyFault>)>,
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
    /// Whether it waits for what finds the organisation's own rules.
    waits_for_rules: bool,
}

impl<P: Page, I: Inspector> Service<P, I> {
    /// A worker that has not been asked anything.
    pub fn new(page: P) -> Self {
        Self {
            page,
            inspector: None,
            rules: None,
            policy: None,
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
                self.policy = Some(policy.validate());
                self.check_policy();
            }
            // Whoever starts the worker sees to these: they come before the engine does.
            PageMessage::Load
            | PageMessage::Ping { .. }
            | PageMessage::Inspector
            | PageMessage::Rules => {}
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
            waits_for_rules: false,
        });
        self.proceed();
    }

    /// What could not be inspected is tried again, with the mail sent anew.
    fn answered(&mut self, id: u32, serial: u32, environment: Environment) {
        let whole = |work: &&mut Work| {
            let waits = work.waits || work.waits_for_rules;
            work.serial == serial && work.uninspected.is_none() && !waits
        };
        let Some(work) = self.work.as_mut().filter(whole) else {
            self.page.post(&WorkerEvent::Forgotten { id }, None);
            return;
        };
        (work.id, work.environment) = (id, environment);
        self.finish();
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
                self.finish();
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
        self.finish();
    }

    /// Has the organisation's own rules looked for, where there are any, and writes the report; or asks for the code.
    fn finish(&mut self) {
        let Some(work) = &mut self.work else {
            return;
        };
        let policy = &work.environment.policy;
        if !work.session.needs_choice() && !policy.rules.is_empty() {
            let policy = policy.clone().validate().0;
            if let Some(request) = work.session.rules_request(&policy) {
                let Some(rules) = &self.rules else {
                    work.waits_for_rules = true;
                    self.page.post(&WorkerEvent::Rules, None);
                    return;
                };
                let found = rules.find(&request);
                work.session.answer_rules(&policy, found.as_ref());
            }
        }
        self.done();
    }

    /// What finds the organisation's own rules is loaded, or cannot be.
    pub fn take_rules(&mut self, rules: Option<Box<dyn Rules>>) {
        let loaded = rules.is_some();
        if loaded {
            self.rules = rules;
        }
        if loaded {
            self.check_policy();
        } else if let Some((_, faults)) = self.policy.take() {
            self.page.post(&WorkerEvent::Policy { faults }, None);
        }
        let Some(work) = self.work.as_mut().filter(|work| work.waits_for_rules) else {
            return;
        };
        work.waits_for_rules = false;
        if !loaded {
            let policy = work.environment.policy.clone().validate().0;
            work.session.answer_rules(&policy, None);
        }
        self.finish();
    }

    /// Says what is wrong with the policy; where it has rules, their patterns are looked at first.
    fn check_policy(&mut self) {
        let Some((policy, mut faults)) = self.policy.take() else {
            return;
        };
        if let Some(request) = pattern_request(&policy) {
            let Some(rules) = &self.rules else {
                self.policy = Some((policy, faults));
                self.page.post(&WorkerEvent::Rules, None);
                return;
            };
            let found = rules.find(&request).unwrap_or_default();
            faults.extend(rule_faults(&policy, &found).iter().map(RuleFault::entry));
        }
        self.page.post(&WorkerEvent::Policy { faults }, None);
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
