//! The state of the practice, and what changes it. The component (`app.rs`) passes on what happens and carries out the
//! effects.

use crate::explained::Explained;
use crate::first_screen::{self, NamedCampaign};
use js_sys::Uint8Array;
use miwake_checks::{Contact, Environment, Policy};
use miwake_messages::Lang;
use miwake_report::Report;
use miwake_web::protocol::WorkerEvent;
use miwake_web::words::Words;
use miwake_web::{Clock, Exercise, Explainer, Survey, browser};

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Find what is suspicious in the mail.
    Find,
    /// Choose what to do with such a mail.
    Report,
    /// Two questions.
    Survey,
    /// Where to read on.
    End,
}

impl Step {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Find => "find",
            Self::Report => "report",
            Self::Survey => "survey",
            Self::End => "end",
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Find => Self::Report,
            Self::Report => Self::Survey,
            Self::Survey | Self::End => Self::End,
        }
    }
}

/// The training mail.
pub(crate) enum Mail {
    /// It is on its way.
    Awaited,
    /// It is judged: the report, and the exercise made of it.
    Shown(Box<Report>, Exercise),
    /// It cannot be had, or the engine cannot.
    Absent,
}

/// What became of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    NotYet,
    UnderWay,
    Yes,
    No,
}

/// A question whose answer is one of a few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// What to do with a suspicious mail.
    Do,
    /// How to hand it on.
    Hand,
    /// Why the reader clicked.
    Why,
    /// What would have helped.
    Help,
}

/// Something that happened.
pub(crate) enum Msg {
    /// The policy is there, the default one if it cannot be used.
    Policy(Box<Policy>),
    /// The training mail is there, or cannot be had.
    Bytes(Option<Uint8Array>),
    /// The worker said something.
    Worker(WorkerEvent),
    /// The analysis has taken as long as it may.
    TimeOut,
    /// The reader has pressed the button of the first screen.
    Begun,
    /// The first screen has changed the language.
    Language,
    /// A second has gone by.
    Tick,
    /// Stop the clock, or let it go on.
    Hold,
    /// Switch the clock off.
    NoTime,
    /// Show all signs.
    Rest,
    /// An item of the mail was chosen.
    Choose(usize),
    /// An answer was chosen.
    Answer(Asked, &'static str),
    /// Go to the next step.
    Next,
    /// Send the answers of the survey.
    Send,
    /// Whether the server took them.
    Sent(bool),
}

/// What the component does for the state, in order.
pub(crate) enum Effect {
    /// Fetch the training mail, and send [`Msg::Bytes`].
    FetchMail,
    /// Have a mail judged in this environment.
    Judge(Uint8Array, Box<Environment>),
    /// End the worker.
    EndWorker,
    /// Send [`Msg::Tick`] in a second.
    Tick,
    /// Send the survey (JSON) to an address, and then [`Msg::Sent`].
    Send(String, String),
}

/// The state of the practice.
pub(crate) struct Practice {
    pub(crate) words: Words,
    pub(crate) drill: NamedCampaign,
    pub(crate) policy: Policy,
    pub(crate) contact: Contact,
    pub(crate) mail: Mail,
    pub(crate) step: Step,
    begun: bool,
    ticking: bool,
    pub(crate) clock: Clock,
    /// Items that the reader chose.
    pub(crate) chosen: Vec<usize>,
    /// Whether all signs are shown.
    pub(crate) rest: bool,
    /// What the status region says.
    pub(crate) status: String,
    /// The answers in the practice of reporting.
    pub(crate) act: Option<&'static str>,
    pub(crate) hand: Option<&'static str>,
    pub(crate) survey: Survey,
    pub(crate) sent: Sent,
    focus: Option<&'static str>,
    /// Whether a button went away that may have had the focus.
    refocus: bool,
    effects: Vec<Effect>,
}

impl Practice {
    pub(crate) fn new(drill: NamedCampaign, lang: Lang) -> Self {
        let policy = Policy::default();
        Self {
            words: Words::with_drill(lang),
            contact: drill.contact(&policy),
            survey: Survey {
                campaign: drill.id.to_string(),
                ..Survey::default()
            },
            drill,
            policy,
            mail: Mail::Awaited,
            step: Step::Find,
            begun: false,
            ticking: false,
            clock: Clock::default(),
            chosen: Vec::new(),
            rest: false,
            status: String::new(),
            act: None,
            hand: None,
            sent: Sent::NotYet,
            focus: None,
            refocus: false,
            effects: Vec::new(),
        }
    }

    /// Changes the state after a message. Returns whether the practice must be drawn again.
    pub(crate) fn update(&mut self, msg: Msg) -> bool {
        match msg {
            Msg::Policy(policy) => {
                self.contact = self.drill.contact(&policy);
                self.policy = *policy;
                self.effects.push(Effect::FetchMail);
            }
            Msg::Bytes(Some(bytes)) => self.judge(bytes),
            Msg::Bytes(None) | Msg::TimeOut => self.without_mail(),
            Msg::Worker(event) => self.worker_event(event),
            Msg::Begun => {
                self.begun = true;
                self.focus = Some("step-heading");
                self.start_clock();
            }
            Msg::Language => {
                self.words = Words::with_drill(browser::language());
                self.status.clear();
            }
            Msg::Tick => return self.tick(),
            Msg::Hold => self.clock.hold(),
            Msg::NoTime => {
                self.clock.switch_off();
                self.refocus = true;
            }
            Msg::Rest => self.show_rest("drill-rest-shown"),
            Msg::Choose(item) => self.choose(item),
            Msg::Answer(asked, answer) => self.answer(asked, answer),
            Msg::Next => {
                self.step = self.step.next();
                self.status.clear();
                self.focus = Some("step-heading");
            }
            Msg::Send => self.send(),
            Msg::Sent(taken) => self.sent = if taken { Sent::Yes } else { Sent::No },
        }
        true
    }

    /// The effects since the last call, in order.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Where the focus goes now that the practice is drawn.
    pub(crate) fn take_focus(&mut self) -> Option<&'static str> {
        self.focus.take()
    }

    /// Whether a button went away since the last call.
    pub(crate) fn take_refocus(&mut self) -> bool {
        std::mem::take(&mut self.refocus)
    }

    /// Whether the mail is there, or known not to be.
    pub(crate) fn is_ready(&self) -> bool {
        !matches!(self.mail, Mail::Awaited)
    }

    // The mail.

    fn judge(&mut self, bytes: Uint8Array) {
        // The day of the drill, so that nothing is found that came with time.
        let day = self.drill.campaign.starts.map(miwake_drill::Day::noon);
        let environment = Environment {
            now: Some(day.unwrap_or_else(browser::now)),
            policy: self.policy.clone(),
            answers: miwake_checks::Answers::new(),
        };
        self.effects
            .push(Effect::Judge(bytes, Box::new(environment)));
    }

    fn worker_event(&mut self, event: WorkerEvent) {
        match event {
            WorkerEvent::Done { outcome, .. } => {
                let report = outcome.report.unwrap_or_default();
                match serde_json::from_str::<Report>(&report) {
                    Ok(report) => self.show(report),
                    Err(_) => self.without_mail(),
                }
            }
            WorkerEvent::Failed | WorkerEvent::Trapped { .. } => self.without_mail(),
            WorkerEvent::Ready
            | WorkerEvent::Alive { .. }
            | WorkerEvent::Progress { .. }
            | WorkerEvent::Policy { .. }
            | WorkerEvent::Inspector
            | WorkerEvent::Rules
            | WorkerEvent::Forgotten { .. } => {}
        }
    }

    fn show(&mut self, report: Report) {
        let exercise = Exercise::new(&report, &self.drill.campaign);
        // The cue of the first screen is known already, and shows how the others will look.
        let mut signs = exercise.signs.iter();
        let first = signs.find(|sign| sign.explainer == Explainer::Author(0));
        self.chosen
            .extend(first.and_then(|sign| sign.items.first().copied()));
        self.mail = if exercise.items.is_empty() {
            Mail::Absent
        } else {
            Mail::Shown(Box::new(report), exercise)
        };
        self.effects.push(Effect::EndWorker);
        self.start_clock();
    }

    /// Goes on without the mail, unless it is there already.
    fn without_mail(&mut self) {
        if matches!(self.mail, Mail::Awaited) {
            self.mail = Mail::Absent;
            self.effects.push(Effect::EndWorker);
        }
    }

    // Finding.

    /// Starts the clock once both the mail and the reader are there.
    fn start_clock(&mut self) {
        if self.begun && !self.ticking && matches!(self.mail, Mail::Shown(..)) {
            self.ticking = true;
            self.effects.push(Effect::Tick);
        }
    }

    fn tick(&mut self) -> bool {
        if self.step != Step::Find || self.rest || self.clock.is_off() {
            return false;
        }
        self.effects.push(Effect::Tick);
        // While the page is not in sight the clock waits.
        if !browser::document().hidden() && self.clock.tick() {
            self.show_rest("drill-time-up");
        }
        true
    }

    fn choose(&mut self, item: usize) {
        if !self.chosen.contains(&item) {
            self.chosen.push(item);
        }
        let Mail::Shown(report, exercise) = &self.mail else {
            return;
        };
        let found: Vec<String> = exercise
            .signs_of(item)
            .iter()
            .map(|sign| self.explained(report, sign.explainer).text)
            .collect();
        let mut status = if found.is_empty() {
            self.words.text("drill-nothing-here")
        } else {
            found.join(" ")
        };
        status.push(' ');
        status.push_str(&self.left(exercise));
        self.status = status;
    }

    pub(crate) fn left(&self, exercise: &Exercise) -> String {
        if self.rest {
            return self.words.with("drill-all", "count", exercise.signs.len());
        }
        let counts = [
            ("of", exercise.signs.len().into()),
            ("count", exercise.left(&self.chosen).into()),
        ];
        self.words.format("drill-left", counts)
    }

    fn show_rest(&mut self, why: &str) {
        self.rest = true;
        self.refocus = true;
        self.status = self.words.text(why);
    }

    /// Why something is a sign.
    pub(crate) fn explained(&self, report: &Report, explainer: Explainer) -> Explained {
        let campaign = &self.drill.campaign;
        Explained::new(&self.words, campaign, report, explainer)
    }

    // Reporting and the questions.

    fn answer(&mut self, asked: Asked, answer: &'static str) {
        match asked {
            Asked::Do => self.act = Some(answer),
            Asked::Hand => self.hand = Some(answer),
            Asked::Why => self.survey.why = Some(answer),
            Asked::Help => self.survey.help = Some(answer),
        }
        if matches!(asked, Asked::Why | Asked::Help) {
            self.sent = Sent::NotYet;
        }
    }

    fn send(&mut self) {
        let Some(address) = first_screen::survey_address(&self.policy) else {
            return;
        };
        if self.sent == Sent::UnderWay {
            return;
        }
        self.sent = Sent::UnderWay;
        self.effects.push(Effect::Send(address, self.survey.json()));
    }
}
