//! The state of the page, and what changes it.

use crate::batch::{self, Batch, State};
use crate::browser;
use crate::engine::{Answer as Outcome, Engine, Progress, Question, Said};
use crate::print::Listeners;
use crate::source::{Example, MAX_BYTES, Source, example_named, examples};
use crate::view;
use crate::words::Words;
use miwake_checks::{Answer, Answers, Environment, Policy, PolicyFault};
use miwake_messages::Lang;
use miwake_report::Report;
use miwake_web::{MailList, Pick};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DragEvent, File, FileList, HtmlTextAreaElement};
use yew::platform::time::sleep;
use yew::prelude::*;

/// After so long an analysis shows itself, with a way to stop it, in milliseconds.
const SLOW_MS: u64 = 300;

/// A loaded worker that has not answered a ping after so long is gone, in milliseconds.
const SILENCE_MS: u64 = 3_000;

/// What went wrong, as the reader is told (`ui-error-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Nothing was given.
    Empty,
    /// The file is larger than what is read.
    TooLarge,
    /// The browser cannot read the file.
    Unreadable,
    /// The analysis took longer than it may.
    TimeOut,
    /// The engine trapped.
    Trapped,
    /// The worker is gone, twice.
    Lost,
    /// The reader stopped the analysis.
    Cancelled,
    /// The engine could not be loaded.
    NotLoaded,
}

impl Failure {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::TimeOut => "time-out",
            Self::Trapped => "trapped",
            Self::Lost => "lost",
            Self::Cancelled => "cancelled",
            Self::NotLoaded => "not-loaded",
        }
    }
}

/// A report on the page. Compared by identity: every analysis makes a new one.
#[derive(Clone)]
pub(crate) struct Shown(pub(crate) Rc<Report>);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Whether a new worker is asked once more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    No,
    /// The last one was killed.
    Yes,
    /// The last one trapped on what is inside an attachment: nothing is looked into.
    Blind,
}

/// An analysis under way.
pub(crate) struct Request {
    id: u32,
    /// Whether it takes long enough to show.
    pub(crate) slow: bool,
    alive: bool,
    again: Again,
    /// What it is at, once it looks into attachments.
    pub(crate) progress: Option<Progress>,
    /// How often it has said so: each time the clock starts anew.
    steps: u32,
}

/// Why nobody looked into the attachments (`ui-unseen-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unseen {
    /// What looks into them could not be loaded.
    NotLoaded,
    /// It trapped.
    Trapped,
}

impl Unseen {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::NotLoaded => "not-loaded",
            Self::Trapped => "trapped",
        }
    }

    fn named(id: &str) -> Option<Self> {
        [Self::NotLoaded, Self::Trapped]
            .into_iter()
            .find(|unseen| unseen.id() == id)
    }
}

/// A mail copied as shown, with its hidden link targets.
struct RichCopy {
    text: String,
    html: String,
}

/// What `clear` took away.
struct Cleared {
    text: String,
    rich: Option<RichCopy>,
    given: Given,
    shown: Seen,
    answers: Answers,
    batch: Option<Batch>,
}

/// What is judged.
#[derive(Clone, Default)]
pub(crate) struct Given {
    pub(crate) source: Option<Source>,
    /// Which of its mails.
    pick: Pick,
    /// Another number whenever source or pick are others.
    serial: u32,
}

/// What came of it.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) report: Option<Shown>,
    /// Mails to choose from, outermost list first.
    pub(crate) lists: Rc<Vec<MailList>>,
    pub(crate) unseen: Option<Unseen>,
    /// The report as the engine wrote it: what is saved is that, byte for byte.
    pub(crate) json: Rc<str>,
    /// When it was asked for, in seconds since 1970-01-01 00:00 UTC.
    pub(crate) checked: i64,
}

pub(crate) enum Msg {
    Language(Lang),
    Policy(Box<Result<Policy, String>>),
    Worker(u32, Said),
    Dragging(bool),
    Dropped(Option<FileList>, Option<String>),
    /// Number of the attempt, and what it came to.
    Read(u32, Result<Source, String>),
    Pasted {
        text: String,
        html: String,
    },
    Edited,
    Check,
    Example(usize),
    /// The example that the page's address names.
    Named(String),
    /// A file of the list.
    Open(usize),
    Clear,
    Undo,
    Cancel,
    Slow(u32),
    Silence(u32),
    /// Request and how many steps it had done when the clock was started.
    TimeUp(u32, u32),
    /// The mail of a list, or the one around the list.
    Choose(usize, Option<usize>),
    Answer(String, Answer),
    GoTo(String),
}

pub(crate) struct App {
    pub(crate) words: Words,
    pub(crate) policy: Policy,
    pub(crate) policy_error: Option<String>,
    pub(crate) policy_faults: Vec<PolicyFault>,
    engine: Option<Engine>,
    generation: u32,
    engine_loaded: bool,
    policy_known: bool,
    last_request: u32,
    pub(crate) request: Option<Request>,
    pub(crate) given: Given,
    last_serial: u32,
    last_read: u32,
    /// Several files that were given at once.
    pub(crate) batch: Option<Batch>,
    answers: Answers,
    pub(crate) seen: Seen,
    /// Number of the analysis that the report is from.
    pub(crate) reported: u32,
    /// Where the focus goes when all is drawn.
    focus: Option<&'static str>,
    rich: Option<RichCopy>,
    pub(crate) rich_taken: bool,
    pub(crate) failure: Option<Failure>,
    /// How many files were left aside.
    pub(crate) left_aside: u32,
    pub(crate) dragging: bool,
    cleared: Option<Cleared>,
    pub(crate) text: NodeRef,
    listeners: Vec<Closure<dyn FnMut(DragEvent)>>,
    _printing: Listeners,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        ctx.link()
            .send_future(async { Msg::Policy(Box::new(browser::policy().await)) });
        let mut app = Self {
            words: Words::new(browser::language()),
            policy: Policy::default(),
            policy_error: None,
            policy_faults: Vec::new(),
            engine: None,
            generation: 0,
            engine_loaded: false,
            policy_known: false,
            last_request: 0,
            request: None,
            given: Given::default(),
            last_serial: 0,
            last_read: 0,
            batch: None,
            answers: Answers::new(),
            seen: Seen::default(),
            reported: 0,
            focus: None,
            rich: None,
            rich_taken: false,
            failure: None,
            left_aside: 0,
            dragging: false,
            cleared: None,
            text: NodeRef::default(),
            listeners: Vec::new(),
            _printing: Listeners::add(),
        };
        app.show_language();
        app.start_engine(ctx);
        app.take_drops(ctx);
        if let Some(name) = browser::option("example") {
            ctx.link().send_message(Msg::Named(name));
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Language(lang) => self.set_language(lang),
            Msg::Policy(policy) => self.set_policy(*policy),
            Msg::Worker(generation, said) if generation == self.generation => {
                return self.heard(ctx, said);
            }
            Msg::Worker(..) => return false,
            Msg::Dragging(dragging) => {
                let changed = self.dragging != dragging;
                self.dragging = dragging;
                return changed;
            }
            Msg::Dropped(files, text) => self.dropped(ctx, files.as_ref(), text),
            Msg::Read(number, read) if number == self.last_read => match read {
                Ok(source) => self.check_new(ctx, source),
                Err(_) => self.refuse(ctx, Failure::Unreadable),
            },
            Msg::Read(..) => return false,
            Msg::Pasted { text, html } => {
                self.rich_taken = true;
                self.rich = Some(RichCopy { text, html });
            }
            Msg::Edited => return self.edited(),
            Msg::Check => self.check_text(ctx),
            Msg::Example(index) => self.check_example(ctx, examples(self.words.lang()).get(index)),
            Msg::Named(name) => self.check_example(ctx, example_named(&name)),
            Msg::Open(at) => self.open(ctx, at),
            Msg::Clear => self.clear(ctx),
            Msg::Undo => self.undo(),
            Msg::Cancel => self.give_up(ctx, Failure::Cancelled),
            Msg::Slow(id) => return self.with_request(id, |request| request.slow = true),
            Msg::Silence(id) => return self.silence(ctx, id),
            Msg::TimeUp(id, steps) => return self.time_up(ctx, id, steps),
            Msg::Choose(level, item) => self.choose(ctx, level, item),
            Msg::Answer(question, answer) => {
                self.answers.insert(question, answer);
                self.request(ctx, Again::No);
            }
            Msg::GoTo(id) => {
                browser::go_to(&id);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::page(self, ctx.link())
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.engine_loaded && self.policy_known {
            browser::mark_ready();
        }
        if let Some(place) = self.focus.take() {
            browser::go_to(place);
        }
    }
}

impl App {
    pub(crate) fn can_undo(&self) -> bool {
        self.cleared.is_some()
    }

    fn show_language(&self) {
        browser::show_language(self.words.lang(), &self.words.text("ui-title"));
    }

    fn set_language(&mut self, lang: Lang) {
        self.words = Words::new(lang);
        self.show_language();
        browser::remember_language(lang);
    }

    fn set_policy(&mut self, policy: Result<Policy, String>) {
        self.policy_known = true;
        match policy {
            Ok(policy) => {
                self.policy = policy;
                if let Some(engine) = &self.engine {
                    // Plain data with string keys always has a JSON form.
                    engine.ask_about(&serde_json::to_string(&self.policy).unwrap_or_default());
                }
            }
            Err(error) => self.policy_error = Some(error),
        }
    }

    // The engine.

    fn start_engine(&mut self, ctx: &Context<Self>) {
        self.generation += 1;
        self.engine_loaded = false;
        let generation = self.generation;
        let said = ctx
            .link()
            .callback(move |said| Msg::Worker(generation, said));
        // The old worker ends before the new one starts.
        self.engine = None;
        self.engine = Some(Engine::start(&said));
    }

    /// Whether the page changes.
    fn heard(&mut self, ctx: &Context<Self>, said: Said) -> bool {
        match said {
            Said::Ready => self.engine_loaded = true,
            Said::Alive(id) => return self.with_request(id, |request| request.alive = true),
            // The engine's own writing can be read.
            Said::Policy(faults) => {
                self.policy_faults = serde_json::from_str(&faults).unwrap_or_default();
            }
            Said::Progress(id, progress) => return self.progress(ctx, id, progress),
            Said::Done(id, outcome) => return self.done(ctx, id, &outcome),
            Said::Trapped(id, true) if self.runs(id) => {
                self.start_engine(ctx);
                self.request(ctx, Again::Blind);
            }
            Said::Trapped(id, _) if self.runs(id) => self.give_up(ctx, Failure::Trapped),
            Said::Trapped(..) => return false,
            Said::Failed if self.engine_loaded => self.give_up(ctx, Failure::Trapped),
            Said::Failed => {
                self.request = None;
                self.fail(ctx, Failure::NotLoaded);
            }
        }
        true
    }

    fn runs(&self, id: u32) -> bool {
        self.request
            .as_ref()
            .is_some_and(|request| request.id == id)
    }

    fn with_request(&mut self, id: u32, change: impl FnOnce(&mut Request)) -> bool {
        match &mut self.request {
            Some(request) if request.id == id => {
                change(request);
                true
            }
            _ => false,
        }
    }

    /// Asks for a report on the source; an analysis under way is given up.
    fn request(&mut self, ctx: &Context<Self>, again: Again) {
        let given = self.given.clone();
        let Some(source) = given.source else {
            return;
        };
        if self.failure == Some(Failure::NotLoaded)
            || (self.request.is_some() && again == Again::No)
        {
            self.start_engine(ctx);
        }
        self.failure = None;
        self.last_request += 1;
        let id = self.last_request;
        self.request = Some(Request {
            id,
            slow: false,
            alive: false,
            again,
            progress: None,
            steps: 0,
        });
        if let Some(engine) = &self.engine {
            let question = Question {
                bytes: &source.bytes,
                // Plain data with string keys always has a JSON form.
                pick: serde_json::to_string(&given.pick).unwrap_or_default(),
                context: self.context(),
                serial: given.serial,
                blind: again == Again::Blind,
            };
            engine.check(id, &question);
        }
        later(ctx, SLOW_MS, Msg::Slow(id));
        later(ctx, SILENCE_MS, Msg::Silence(id));
        set_clock(ctx, id, 0);
    }

    fn progress(&mut self, ctx: &Context<Self>, id: u32, progress: Progress) -> bool {
        self.with_request(id, |request| {
            request.alive = true;
            request.progress = Some(progress);
            request.steps += 1;
            set_clock(ctx, id, request.steps);
        })
    }

    fn context(&self) -> String {
        let context = Environment {
            now: Some(browser::now()),
            policy: self.policy.clone(),
            answers: self.answers.clone(),
        };
        // Plain data with string keys always has a JSON form.
        serde_json::to_string(&context).unwrap_or_default()
    }

    fn done(&mut self, ctx: &Context<Self>, id: u32, outcome: &Outcome) -> bool {
        if !self.runs(id) {
            return false;
        }
        self.request = None;
        match read(outcome) {
            Ok(seen) => {
                if seen.unseen == Some(Unseen::Trapped) {
                    self.start_engine(ctx);
                }
                self.show(ctx, id, seen);
            }
            Err(_) => self.fail(ctx, Failure::Trapped),
        }
        true
    }

    /// Shows what request `id` came to; of a list that is still being checked only what its line says.
    fn show(&mut self, ctx: &Context<Self>, id: u32, seen: Seen) {
        if let Some(batch) = &mut self.batch {
            batch.settle(State::of(&seen));
            if batch.is_running() {
                self.check_next(ctx);
                return;
            }
        }
        let before = self.seen.report.is_some();
        self.seen = seen;
        if self.seen.report.is_some() {
            self.reported = id;
            self.focus = (!before).then_some("verdict");
        } else if !self.seen.lists.is_empty() {
            self.focus = Some("mails");
        }
    }

    /// A loaded worker that does not answer was killed: a new one is asked once more.
    fn silence(&mut self, ctx: &Context<Self>, id: u32) -> bool {
        let dead = self.engine_loaded
            && matches!(&self.request, Some(request) if request.id == id && !request.alive);
        if dead {
            let first = self.request.as_ref();
            let first = first.is_some_and(|request| request.again == Again::No);
            if first {
                self.start_engine(ctx);
                self.request(ctx, Again::Yes);
            } else {
                self.give_up(ctx, Failure::Lost);
            }
        }
        dead
    }

    fn time_up(&mut self, ctx: &Context<Self>, id: u32, steps: u32) -> bool {
        let running =
            matches!(&self.request, Some(request) if request.id == id && request.steps == steps);
        if running {
            self.give_up(ctx, Failure::TimeOut);
        }
        running
    }

    /// Ends the analysis and the worker; what was given stays.
    fn give_up(&mut self, ctx: &Context<Self>, failure: Failure) {
        self.request = None;
        self.start_engine(ctx);
        self.fail(ctx, failure);
    }

    /// Tells what went wrong: of a file in a list that is being checked in its line, and the next one is begun.
    fn fail(&mut self, ctx: &Context<Self>, failure: Failure) {
        let stops = matches!(failure, Failure::Cancelled | Failure::NotLoaded);
        if let Some(batch) = &mut self.batch {
            if !stops {
                batch.settle(State::Failed(failure));
            }
            if batch.is_running() && !stops {
                self.check_next(ctx);
                return;
            }
            batch.stop();
            // A file that is still being read is not waited for.
            self.last_read += 1;
        }
        self.failure = Some(failure);
    }

    /// A file that is not checked. An earlier result must not look as if it were this file's.
    fn refuse(&mut self, ctx: &Context<Self>, failure: Failure) {
        self.seen = Seen::default();
        self.given = Given::default();
        self.fail(ctx, failure);
    }

    // What is to be checked.

    fn take_drops(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.listen("dragover", move |event| {
            // Without this the browser opens the file instead.
            event.prevent_default();
            link.send_message(Msg::Dragging(true));
        });
        let link = ctx.link().clone();
        self.listen("dragleave", move |event| {
            if event.related_target().is_none() {
                link.send_message(Msg::Dragging(false));
            }
        });
        let link = ctx.link().clone();
        self.listen("drop", move |event| {
            event.prevent_default();
            let data = event.data_transfer();
            let text = data
                .as_ref()
                .and_then(|data| data.get_data("text/plain").ok());
            link.send_message(Msg::Dropped(data.and_then(|data| data.files()), text));
        });
    }

    fn listen(&mut self, event: &str, listener: impl FnMut(DragEvent) + 'static) {
        let listener = Closure::<dyn FnMut(DragEvent)>::new(listener);
        // Adding a listener to a window cannot fail.
        let _ = browser::window()
            .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        self.listeners.push(listener);
    }

    fn dropped(&mut self, ctx: &Context<Self>, files: Option<&FileList>, text: Option<String>) {
        self.dragging = false;
        let count = files.map_or(0, FileList::length);
        let files = (0..count.min(batch::MOST)).filter_map(|at| files?.get(at));
        let mut files: Vec<File> = files.collect();
        if files.len() > 1 {
            self.stop_request(ctx);
            self.forget();
            self.left_aside = count.saturating_sub(batch::MOST);
            self.batch = Some(Batch::new(files));
            self.check_next(ctx);
        } else if let Some(file) = files.pop() {
            self.forget();
            self.take_file(ctx, file);
        } else if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.set_text(&text);
            self.check_text(ctx);
        }
    }

    /// The files and the result that were shown are another mail's.
    fn forget(&mut self) {
        self.batch = None;
        self.left_aside = 0;
        self.seen = Seen::default();
        self.given = Given::default();
        self.failure = None;
    }

    /// The next file of the list; after the last one the list is what there is to read.
    fn check_next(&mut self, ctx: &Context<Self>) {
        match self.batch.as_mut().and_then(Batch::next) {
            Some(file) => self.take_file(ctx, file),
            None => self.focus = Some("files"),
        }
    }

    /// Shows the result of a file of the list. It is checked once more: no list is long enough to notice, and many
    /// reports would fill the memory.
    fn open(&mut self, ctx: &Context<Self>, at: usize) {
        let Some(batch) = self.batch.as_mut().filter(|batch| !batch.is_running()) else {
            return;
        };
        let Some(file) = batch.files.get(at).map(|item| item.file.clone()) else {
            return;
        };
        batch.shown = Some(at);
        self.seen = Seen::default();
        self.take_file(ctx, file);
    }

    fn take_file(&mut self, ctx: &Context<Self>, file: File) {
        self.last_read += 1;
        let number = self.last_read;
        #[allow(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        if file.size() > MAX_BYTES as f64 {
            self.refuse(ctx, Failure::TooLarge);
            return;
        }
        ctx.link()
            .send_future(async move { Msg::Read(number, Source::file(file).await) });
    }

    /// Ends an analysis under way; a file that is being read is not waited for.
    fn stop_request(&mut self, ctx: &Context<Self>) {
        self.last_read += 1;
        if self.request.take().is_some() {
            self.start_engine(ctx);
        }
    }

    /// Something else is checked than the files of the list.
    fn stop_batch(&mut self, ctx: &Context<Self>) {
        self.stop_request(ctx);
        self.forget();
    }

    fn check_text(&mut self, ctx: &Context<Self>) {
        let text = self.get_text();
        if text.trim().is_empty() {
            self.failure = Some(Failure::Empty);
        } else if text.len() > MAX_BYTES {
            self.failure = Some(Failure::TooLarge);
        } else {
            self.stop_batch(ctx);
            let rich = self.rich.as_ref().filter(|_| self.rich_taken);
            let source = match rich {
                Some(copy) => Source::text(&miwake_web::rich_document(&copy.html)),
                None => Source::text(&text),
            };
            self.check_new(ctx, source);
        }
    }

    fn check_example(&mut self, ctx: &Context<Self>, example: Option<&Example>) {
        if let Some(example) = example {
            self.stop_batch(ctx);
            self.check_new(ctx, Source::example(example));
        }
    }

    fn check_new(&mut self, ctx: &Context<Self>, source: Source) {
        self.seen = Seen::default();
        self.cleared = None;
        self.judge(ctx, Some(source), Pick::default());
    }

    /// Another of the mails in what was given. The lists stay in sight; the result was another mail's.
    fn choose(&mut self, ctx: &Context<Self>, level: usize, item: Option<usize>) {
        let pick = miwake_web::pick(&self.seen.lists, level, item);
        self.seen.report = None;
        self.seen.unseen = None;
        self.judge(ctx, self.given.source.clone(), pick);
    }

    fn judge(&mut self, ctx: &Context<Self>, source: Option<Source>, pick: Pick) {
        self.last_serial += 1;
        let name = source.as_ref().and_then(|source| source.name.clone());
        let name = name.unwrap_or_default();
        self.given = Given {
            source,
            pick: Pick { name, ..pick },
            serial: self.last_serial,
        };
        self.answers.clear();
        self.request(ctx, Again::No);
    }

    /// A rich copy counts only as long as the text is what was copied.
    fn edited(&mut self) -> bool {
        let before = self.rich_taken;
        let text = self.get_text();
        self.rich_taken = self
            .rich
            .as_ref()
            .is_some_and(|copy| same_text(&copy.text, &text));
        before != self.rich_taken
    }

    fn clear(&mut self, ctx: &Context<Self>) {
        self.stop_request(ctx);
        if let Some(batch) = &mut self.batch {
            batch.stop();
        }
        self.cleared = Some(Cleared {
            text: self.get_text(),
            rich: self.rich.take(),
            given: std::mem::take(&mut self.given),
            shown: std::mem::take(&mut self.seen),
            answers: std::mem::take(&mut self.answers),
            batch: self.batch.take(),
        });
        self.rich_taken = false;
        self.failure = None;
        self.left_aside = 0;
        self.set_text("");
        browser::go_to("mail-text");
    }

    fn undo(&mut self) {
        let Some(cleared) = self.cleared.take() else {
            return;
        };
        self.set_text(&cleared.text);
        self.rich = cleared.rich;
        self.given = cleared.given;
        self.seen = cleared.shown;
        self.answers = cleared.answers;
        self.batch = cleared.batch;
        self.edited();
    }

    fn get_text(&self) -> String {
        self.text
            .cast::<HtmlTextAreaElement>()
            .map_or_else(String::new, |area| area.value())
    }

    fn set_text(&self, text: &str) {
        if let Some(area) = self.text.cast::<HtmlTextAreaElement>() {
            area.set_value(text);
        }
    }
}

/// Whether two texts differ in white space only: browsers change line ends and spaces on the way.
fn same_text(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// What the worker answered, with its JSON read.
fn read(outcome: &Outcome) -> Result<Seen, serde_json::Error> {
    let report: Option<Report> = match &outcome.report {
        Some(json) => Some(serde_json::from_str(json)?),
        None => None,
    };
    Ok(Seen {
        report: report.map(|report| Shown(Rc::new(report))),
        lists: Rc::new(serde_json::from_str(&outcome.lists)?),
        unseen: Unseen::named(&outcome.unseen),
        json: outcome.report.as_deref().unwrap_or_default().into(),
        checked: browser::now(),
    })
}

/// Time runs from the last sign of life: each attachment may take as long as a mail.
fn set_clock(ctx: &Context<App>, id: u32, steps: u32) {
    let timeout = miwake_web::timeout_ms(browser::option("timeout").as_deref());
    later(ctx, u64::from(timeout), Msg::TimeUp(id, steps));
}

fn later(ctx: &Context<App>, ms: u64, msg: Msg) {
    ctx.link().send_future(async move {
        sleep(Duration::from_millis(ms)).await;
        msg
    });
}
