//! The state of the practice, and what changes it.

use crate::engine::{Engine, Question, Said};
use crate::given::{self, Given};
use crate::words::Words;
use crate::{browser, view};
use js_sys::Uint8Array;
use miwake_checks::{Contact, Environment, Policy};
use miwake_report::{Report, sentences};
use miwake_web::{Board, Clock, DEFAULT_TIMEOUT_MS, Pick, Says, Survey, board};
use std::time::Duration;
use wasm_bindgen::prelude::Closure;
use yew::platform::time::sleep;
use yew::prelude::*;

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
    /// Awaited.
    Awaited,
    /// Judged: what to choose from, and what is told of it.
    Shown(Box<Report>, Board),
    /// It is not there, or the engine is not.
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

pub(crate) enum Msg {
    Policy(Box<Policy>),
    Bytes(Option<Uint8Array>),
    Said(Said),
    TimeOut,
    Begun,
    Language,
    Tick,
    Hold,
    NoTime,
    Rest,
    Choose(usize),
    Answer(Asked, &'static str),
    Next,
    Send,
    Sent(bool),
}

#[derive(PartialEq, yew::Properties)]
pub(crate) struct Properties {
    pub(crate) given: Given,
}

pub(crate) struct App {
    pub(crate) words: Words,
    pub(crate) given: Given,
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
    /// What was chosen in the practice of reporting.
    pub(crate) act: Option<&'static str>,
    pub(crate) hand: Option<&'static str>,
    pub(crate) survey: Survey,
    pub(crate) sent: Sent,
    focus: Option<&'static str>,
    /// Whether a button went away that may have had the focus.
    refocus: bool,
    engine: Option<Engine>,
    _on_language: Closure<dyn Fn()>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Properties;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let on_language = given::on_language(move || link.send_message(Msg::Language));
        ctx.link()
            .send_future(async { Msg::Policy(Box::new(given::policy().await)) });
        ctx.link().send_future(async {
            given::begun().await;
            Msg::Begun
        });
        let given = ctx.props().given.clone();
        let policy = Policy::default();
        Self {
            words: Words::with_drill(browser::language()),
            contact: given.contact(&policy),
            survey: Survey {
                campaign: given.id.to_string(),
                ..Survey::default()
            },
            given,
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
            engine: None,
            _on_language: on_language,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Policy(policy) => {
                self.contact = self.given.contact(&policy);
                self.policy = *policy;
                ctx.link()
                    .send_future(async { Msg::Bytes(given::mail().await) });
            }
            Msg::Bytes(Some(bytes)) => self.ask(ctx, &bytes),
            Msg::Bytes(None) => self.without_mail(),
            Msg::Said(said) => self.heard(ctx, said),
            Msg::TimeOut => self.without_mail(),
            Msg::Begun => {
                self.begun = true;
                self.focus = Some("step-heading");
                self.start_clock(ctx);
            }
            Msg::Language => {
                self.words = Words::with_drill(browser::language());
                self.status.clear();
            }
            Msg::Tick => return self.tick(ctx),
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
            Msg::Send => self.send(ctx),
            Msg::Sent(taken) => self.sent = if taken { Sent::Yes } else { Sent::No },
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::page(self, ctx.link())
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if !matches!(self.mail, Mail::Awaited) {
            browser::mark_ready();
        }
        if let Some(place) = self.focus.take() {
            browser::go_to(place);
        }
        if std::mem::take(&mut self.refocus) && given::focus_is_lost() {
            browser::go_to("left");
        }
    }
}

impl App {
    // The mail.

    fn ask(&mut self, ctx: &Context<Self>, bytes: &Uint8Array) {
        let engine = Engine::start(&ctx.link().callback(Msg::Said));
        // The day of the drill, so that nothing is told about the mail that came with time.
        let day = self.given.campaign.starts.map(miwake_drill::Day::noon);
        let context = Environment {
            now: Some(day.unwrap_or_else(browser::now)),
            policy: self.policy.clone(),
            answers: miwake_checks::Answers::new(),
        };
        let question = Question {
            bytes,
            // Plain data with string keys always has a JSON form.
            pick: serde_json::to_string(&Pick::default()).unwrap_or_default(),
            context: serde_json::to_string(&context).unwrap_or_default(),
            serial: 1,
            blind: false,
        };
        engine.check(1, &question);
        self.engine = Some(engine);
        ctx.link().send_future(async {
            sleep(Duration::from_millis(u64::from(DEFAULT_TIMEOUT_MS) * 3)).await;
            Msg::TimeOut
        });
    }

    fn heard(&mut self, ctx: &Context<Self>, said: Said) {
        match said {
            Said::Done(_, answer) => {
                let report = answer.report.unwrap_or_default();
                match serde_json::from_str::<Report>(&report) {
                    Ok(report) => self.show(ctx, report),
                    Err(_) => self.without_mail(),
                }
            }
            Said::Failed | Said::Trapped(..) => self.without_mail(),
            Said::Ready | Said::Alive(_) | Said::Progress(..) | Said::Policy(_) => {}
        }
    }

    fn show(&mut self, ctx: &Context<Self>, report: Report) {
        let board = board(&report, &self.given.campaign);
        // The cue of the first screen is known already, and shows how the others will look.
        let first = board.signs.iter().find(|sign| sign.says == Says::Author(0));
        self.chosen
            .extend(first.and_then(|sign| sign.items.first().copied()));
        self.mail = if board.items.is_empty() {
            Mail::Absent
        } else {
            Mail::Shown(Box::new(report), board)
        };
        self.engine = None;
        self.start_clock(ctx);
    }

    /// Goes on without the mail, unless it is there already.
    fn without_mail(&mut self) {
        if matches!(self.mail, Mail::Awaited) {
            self.mail = Mail::Absent;
            self.engine = None;
        }
    }

    // Finding.

    /// The time runs from when mail and reader are there.
    fn start_clock(&mut self, ctx: &Context<Self>) {
        if self.begun && !self.ticking && matches!(self.mail, Mail::Shown(..)) {
            self.ticking = true;
            tick_later(ctx);
        }
    }

    fn tick(&mut self, ctx: &Context<Self>) -> bool {
        if self.step != Step::Find || self.rest || self.clock.is_off() {
            return false;
        }
        tick_later(ctx);
        // Nobody looks: the time waits.
        if !browser::document().hidden() && self.clock.tick() {
            self.show_rest("drill-time-up");
        }
        true
    }

    fn choose(&mut self, item: usize) {
        if !self.chosen.contains(&item) {
            self.chosen.push(item);
        }
        let Mail::Shown(report, board) = &self.mail else {
            return;
        };
        let told: Vec<String> = board
            .signs_of(item)
            .iter()
            .map(|sign| self.explained(report, sign.says).text)
            .collect();
        let mut status = if told.is_empty() {
            self.words.text("drill-nothing-here")
        } else {
            told.join(" ")
        };
        status.push(' ');
        status.push_str(&self.left(board));
        self.status = status;
    }

    pub(crate) fn left(&self, board: &Board) -> String {
        if self.rest {
            return self.words.with("drill-all", "count", board.signs.len());
        }
        let counts = [
            ("of", board.signs.len().into()),
            ("count", board.left(&self.chosen).into()),
        ];
        self.words.format("drill-left", counts)
    }

    fn show_rest(&mut self, why: &str) {
        self.rest = true;
        self.refocus = true;
        self.status = self.words.text(why);
    }

    /// Why something is a sign.
    pub(crate) fn explained(&self, report: &Report, says: Says) -> Explained {
        match says {
            Says::Author(index) => self.author(index),
            Says::Finding(index) => {
                let Some(finding) = report.findings.get(index) else {
                    return Explained::default();
                };
                let said = sentences::sentences(finding, self.words.messages());
                Explained {
                    title: said.title,
                    text: said.found,
                    lang: None,
                    check: Some(finding.id.clone()),
                }
            }
        }
    }

    fn author(&self, index: usize) -> Explained {
        let campaign = &self.given.campaign;
        let cue = match index.checked_sub(1) {
            None => Some(&campaign.first),
            Some(further) => campaign.cues.get(further),
        };
        let Some(cue) = cue else {
            return Explained::default();
        };
        let own = view::mail_lang(self.words.lang());
        let (text, lang) = cue.says.read_in(own);
        Explained {
            title: self.words.of("drill-kind", &cue.kind),
            text: text.to_owned(),
            lang: (lang != own).then(|| lang.tag()),
            check: None,
        }
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

    fn send(&mut self, ctx: &Context<Self>) {
        let Some(address) = given::survey_address(&self.policy) else {
            return;
        };
        if self.sent == Sent::UnderWay {
            return;
        }
        self.sent = Sent::UnderWay;
        let json = self.survey.json();
        ctx.link()
            .send_future(async move { Msg::Sent(given::send(address, json).await) });
    }
}

/// Why something is a sign, in words.
#[derive(Default)]
pub(crate) struct Explained {
    /// What kind of sign it is.
    pub(crate) title: String,
    /// One sentence.
    pub(crate) text: String,
    /// Its language, when that is not the page's.
    pub(crate) lang: Option<&'static str>,
    /// The check whose page tells more.
    pub(crate) check: Option<String>,
}

fn tick_later(ctx: &Context<App>) {
    ctx.link().send_future(async {
        sleep(Duration::from_secs(1)).await;
        Msg::Tick
    });
}
