//! The state of the page, and what changes it. The component (`app.rs`) passes on what happens and carries out the
//! effects.

use crate::draft::{self, Draft};
use crate::input::Input;
use crate::message::{Effect, Form, Msg};
use crate::outcome::Outcome;
use crate::policy::PolicyState;
use crate::source::{Example, Handle, MAX_BYTES, Source, example_named, examples};
use js_sys::Uint8Array;
use miwake_checks::Answers;
use miwake_engine::Pick;
use miwake_messages::Lang;
use miwake_web::batch::{self, Entry, MAX_MAILS, called_mail};
use miwake_web::listing::{self, Listing};
use miwake_web::protocol::{self, Question, Uninspected, WorkerEvent};
use miwake_web::words::Words;
use miwake_web::{Action, Failure, Reaction, Supervisor, browser};
use web_sys::File;

/// Several mails.
pub(crate) type Batch = batch::Batch<Handle>;

/// What `Clear` took away.
struct Cleared {
    draft: draft::Cleared,
    input: Input,
    outcome: Outcome,
    batch: Option<Batch>,
}

/// The state of the page.
pub(crate) struct Page {
    pub(crate) words: Words,
    pub(crate) policy: PolicyState,
    pub(crate) supervisor: Supervisor,
    pub(crate) draft: Draft,
    /// Whether files or text hover over the window.
    pub(crate) dragging: bool,
    pub(crate) input: Input,
    last_serial: u32,
    /// Number of the last attempt to read a file; earlier ones are not waited for.
    last_read: u32,
    /// Several mails that were given at once.
    pub(crate) batch: Option<Batch>,
    /// How they are listed.
    pub(crate) listing: Listing,
    /// How many files were too many for the batch.
    pub(crate) left_aside: usize,
    /// The mail of the batch that is checked or shown.
    row: Option<Entry<Handle>>,
    /// The file that was read last for the batch, since many of its mails may be in it.
    last_source: Option<(Handle, Source)>,
    /// Whether the form is folded to a line: there is something to read below it.
    pub(crate) folded: bool,
    pub(crate) outcome: Outcome,
    /// Number of the analysis that the report is from.
    pub(crate) reported: u32,
    pub(crate) failure: Option<Failure>,
    cleared: Option<Cleared>,
    /// Id of the element that takes the focus once the page is drawn.
    focus: Option<&'static str>,
    effects: Vec<Effect>,
}

impl Page {
    /// The page before anything has happened; the first effect starts the worker.
    pub(crate) fn new(lang: Lang, timeout_ms: u32) -> Self {
        let mut page = Self {
            words: Words::new(lang),
            policy: PolicyState::default(),
            supervisor: Supervisor::new(timeout_ms),
            draft: Draft::default(),
            dragging: false,
            input: Input::default(),
            last_serial: 0,
            last_read: 0,
            batch: None,
            listing: Listing::default(),
            left_aside: 0,
            row: None,
            last_source: None,
            folded: false,
            outcome: Outcome::default(),
            reported: 0,
            failure: None,
            cleared: None,
            focus: None,
            effects: Vec::new(),
        };
        page.show_language();
        let start = page.supervisor.start();
        page.carry_out([start]);
        page
    }

    /// Changes the state after a message. Returns whether the page must be drawn again.
    pub(crate) fn update(&mut self, msg: Msg) -> bool {
        match msg {
            Msg::Language(lang) => self.set_language(lang),
            Msg::Policy(fetched) => {
                let policy = self.policy.take(*fetched);
                self.effects
                    .extend(policy.map(Box::new).map(Effect::CheckPolicy));
            }
            Msg::Worker(generation, event) => {
                return self.supervisor.is_current(generation) && self.worker_event(event);
            }
            Msg::Timer(timer) => {
                let reaction = self.supervisor.timer(timer);
                return self.react(reaction);
            }
            Msg::Dragging(dragging) => {
                let before = std::mem::replace(&mut self.dragging, dragging);
                return before != dragging;
            }
            Msg::Dropped {
                files,
                text,
                folders,
            } => self.dropped(files, text, folders),
            Msg::Read(number, _) if number != self.last_read => return false,
            Msg::Read(_, Ok(source)) => self.have_read(source),
            Msg::Read(_, Err(_)) => self.refuse(Failure::Unreadable),
            Msg::Pasted { text, html } => self.draft.paste(text, html),
            Msg::Edited => return self.draft.edited(),
            Msg::Check => self.check_text(),
            Msg::Example(index) => self.check_example(examples(self.words.lang()).get(index)),
            Msg::NamedExample(name) => self.check_example(example_named(&name)),
            Msg::Open(at) => self.open(at),
            Msg::Sort(column) => self.listing.sort(column),
            Msg::Words(words) => self.listing.words = words,
            Msg::Level(level) => self.listing.level = level,
            Msg::Export(form) => {
                self.export(form);
                return false;
            }
            Msg::Another => {
                self.folded = false;
                self.focus = Some("input");
            }
            Msg::Clear => self.clear(),
            Msg::Undo => self.undo(),
            Msg::Cancel => {
                let actions = self.supervisor.cancel();
                self.carry_out(actions);
            }
            Msg::Choose(level, item) => self.choose(level, item),
            Msg::Answer(question, answer) => {
                if let Some(batch) = self.batch.as_mut().filter(|_| self.input.is_row) {
                    batch.keep(&question, answer);
                }
                self.input.answer(question, answer);
                self.ask();
            }
            Msg::GoTo(id) => {
                browser::go_to(&id);
                return false;
            }
        }
        true
    }

    /// The effects since the last call, in order.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Where the focus goes now that the page is drawn.
    pub(crate) fn take_focus(&mut self) -> Option<&'static str> {
        self.focus.take()
    }

    /// Whether worker and policy are loaded.
    pub(crate) fn is_ready(&self) -> bool {
        self.supervisor.is_loaded() && self.policy.is_fetched()
    }

    pub(crate) fn can_undo(&self) -> bool {
        self.cleared.is_some()
    }

    /// What the worker is asked about the input.
    pub(crate) fn question(&self, blind: bool) -> Option<(&Uint8Array, Question)> {
        self.input.question(&self.policy.policy, blind)
    }

    fn show_language(&self) {
        browser::show_language(self.words.lang(), &self.words.text("ui-title"));
    }

    fn set_language(&mut self, lang: Lang) {
        self.words = Words::new(lang);
        self.show_language();
        browser::remember_language(lang);
    }

    // The worker.

    fn worker_event(&mut self, event: WorkerEvent) -> bool {
        let reaction = match event {
            WorkerEvent::Ready => {
                self.supervisor.ready();
                return true;
            }
            WorkerEvent::Policy { faults } => {
                self.policy.faults = faults;
                return true;
            }
            WorkerEvent::Done { id, outcome } => return self.done(id, outcome),
            WorkerEvent::Alive { id } => self.supervisor.alive(id),
            WorkerEvent::Progress { id, progress } => self.supervisor.progress(id, progress),
            WorkerEvent::Trapped { id, inside } => self.supervisor.trapped(id, inside),
            WorkerEvent::Failed => Some(self.supervisor.failed()),
            // The handle of the worker sees to these.
            WorkerEvent::Inspector | WorkerEvent::Rules | WorkerEvent::Forgotten { .. } => None,
        };
        self.react(reaction)
    }

    fn react(&mut self, reaction: Reaction) -> bool {
        let changed = reaction.is_some();
        self.carry_out(reaction.unwrap_or_default());
        changed
    }

    fn carry_out(&mut self, actions: impl IntoIterator<Item = Action>) {
        for action in actions {
            match action {
                Action::Start(generation) => self.effects.push(Effect::StartWorker(generation)),
                Action::Ask { id, blind } => {
                    self.failure = None;
                    self.effects.push(Effect::Ask { id, blind });
                }
                Action::Wake(ms, timer) => self.effects.push(Effect::Wake(ms, timer)),
                Action::Fail(failure) => self.fail(failure),
            }
        }
    }

    /// Asks for a report on the input; an analysis under way is given up.
    fn ask(&mut self) {
        if self.input.source().is_some() {
            let actions = self.supervisor.ask();
            self.carry_out(actions);
        }
    }

    fn done(&mut self, id: u32, answer: protocol::Outcome) -> bool {
        if self.supervisor.done(id).is_none() {
            return false;
        }
        match Outcome::read(answer) {
            Ok(outcome) => {
                if outcome.uninspected == Some(Uninspected::Trapped) {
                    let start = self.supervisor.start();
                    self.carry_out([start]);
                }
                self.show(id, outcome);
            }
            Err(_) => self.fail(Failure::Trapped),
        }
        self.batch.as_ref().is_none_or(Batch::is_due)
    }

    /// Shows what request `id` came to. While a batch runs, only the line of its mail; a bundle of mails becomes lines.
    fn show(&mut self, id: u32, outcome: Outcome) {
        if let Some(list) = outcome.bundle() {
            let batch = self.batch.get_or_insert_with(|| {
                let source = self.input.source().cloned();
                let name = source.as_ref().and_then(|source| source.name.clone());
                let handle = source.map(|source| {
                    self.last_source = Some((Handle::Given(source.clone()), source.clone()));
                    Entry::new(Handle::Given(source), name.unwrap_or_default(), false)
                });
                let mut batch = Batch::new(handle.into_iter().collect());
                batch.advance();
                batch
            });
            batch.expand(list);
            self.check_next();
            return;
        }
        if let Some(batch) = &mut self.batch {
            if let Some(report) = &outcome.report {
                batch.settle(&report.0);
            }
            if batch.is_running() {
                self.check_next();
                return;
            }
        }
        let shown = self.outcome.report.as_ref();
        // Another mail's result was forgotten before.
        let before = shown.map(|report| (report.0.verdict, report.0.undecided));
        self.outcome = Outcome { before, ..outcome };
        self.folded = true;
        if self.outcome.report.is_some() {
            self.reported = id;
            self.effects.push(Effect::Report);
            self.focus = before.is_none().then_some("verdict");
        } else if !self.outcome.lists.is_empty() {
            self.focus = Some("mails");
        }
    }

    /// Shows what went wrong. While a batch runs that goes to the line of its file, and the next file is begun.
    fn fail(&mut self, failure: Failure) {
        let stops = matches!(failure, Failure::Cancelled | Failure::NotLoaded);
        if let Some(batch) = &mut self.batch {
            if !stops {
                batch.fail(failure);
            }
            if batch.is_running() && !stops {
                self.check_next();
                return;
            }
            batch.stop();
            // A file that is still being read is not waited for.
            self.last_read += 1;
        }
        self.failure = Some(failure);
        self.folded &= self.outcome.report.is_some();
    }

    /// A file that is not checked. An earlier result must not look as if it were this file's.
    fn refuse(&mut self, failure: Failure) {
        self.outcome = Outcome::default();
        self.input = Input::default();
        self.fail(failure);
    }

    // What is checked.

    fn dropped(&mut self, mut files: Vec<File>, text: Option<String>, folders: bool) {
        self.dragging = false;
        if files.len() > 1 || folders && !files.is_empty() {
            self.stop();
            self.forget();
            self.left_aside = files.len().saturating_sub(MAX_MAILS);
            let entry = |file: File| {
                let name = file.name();
                let optional = folders && !called_mail(&name);
                Entry::new(Handle::File(file), name, optional)
            };
            self.batch = Some(Batch::new(files.into_iter().map(entry).collect()));
            self.check_next();
        } else if let Some(file) = files.pop() {
            self.forget();
            self.read(file);
        } else if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.draft.set_text(&text);
            self.check_text();
        }
    }

    /// Forgets the files and the result that are shown: what comes next is another mail.
    fn forget(&mut self) {
        self.batch = None;
        self.listing = Listing::default();
        self.left_aside = 0;
        self.row = None;
        self.last_source = None;
        self.outcome = Outcome::default();
        self.input = Input::default();
        self.failure = None;
    }

    /// Begins the next mail of the batch; after the last one the list is what there is to read, or the only mail in it.
    fn check_next(&mut self) {
        let Some(batch) = &mut self.batch else {
            return;
        };
        match batch.advance() {
            Some(entry) => self.read_row(entry),
            None if batch.entries().len() == 1 => self.open(0),
            None => self.focus = Some("files"),
        }
    }

    /// Shows the result of a mail of the batch. It is checked once more, which takes little time; many reports would
    /// fill the memory.
    fn open(&mut self, at: usize) {
        if let Some(entry) = self.batch.as_mut().and_then(|batch| batch.open(at)) {
            self.outcome = Outcome::default();
            self.read_row(entry);
        }
    }

    /// Reads the file of a mail of the batch, unless it was the last that was read.
    fn read_row(&mut self, entry: Entry<Handle>) {
        let handle = entry.file.clone();
        self.row = Some(entry);
        let read = self.last_source.take().filter(|(last, _)| *last == handle);
        match (read, handle) {
            (Some((_, source)), _) | (None, Handle::Given(source)) => {
                self.last_read += 1;
                self.have_read(source);
            }
            (None, Handle::File(file)) => self.read(file),
        }
    }

    /// Checks what was read: the mail of the batch whose turn it is, or the file that was given alone.
    fn have_read(&mut self, source: Source) {
        let Some(row) = &self.row else {
            self.check_new(source);
            return;
        };
        self.last_source = Some((row.file.clone(), source.clone()));
        let pick = Pick {
            path: row.place.iter().cloned().collect(),
            ..Pick::default()
        };
        let answers = row.answers.clone();
        self.outcome = Outcome::default();
        self.cleared = None;
        self.judge(Some(source), pick, answers);
        self.input.is_row = true;
    }

    /// Saves the list as it is shown.
    fn export(&self, form: Form) {
        let Some(batch) = &self.batch else {
            return;
        };
        let entries = batch.entries();
        let shown = self.listing.rows(entries);
        let said = |state: &batch::State| listing::said(&self.words, state);
        match form {
            Form::Csv => browser::save("miwake-list.csv", &listing::csv(entries, &shown, &said)),
            Form::Json => {
                let json = listing::json(entries, &shown, &said);
                browser::save("miwake-list.json", &miwake_report::indented(&json));
            }
        }
    }

    fn read(&mut self, file: File) {
        self.last_read += 1;
        #[allow(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        if file.size() > MAX_BYTES as f64 {
            self.refuse(Failure::TooLarge);
            return;
        }
        self.effects.push(Effect::Read(self.last_read, file));
    }

    /// Gives up an analysis under way; a file that is being read is not waited for.
    fn stop(&mut self) {
        self.last_read += 1;
        let actions = self.supervisor.stop();
        self.carry_out(actions);
    }

    fn check_text(&mut self) {
        let text = self.draft.text();
        if text.trim().is_empty() {
            self.failure = Some(Failure::Empty);
        } else if text.len() > MAX_BYTES {
            self.failure = Some(Failure::TooLarge);
        } else {
            self.stop();
            self.forget();
            self.check_new(self.draft.source(&text));
        }
    }

    fn check_example(&mut self, example: Option<&Example>) {
        if let Some(example) = example {
            self.stop();
            self.forget();
            self.check_new(Source::example(example));
        }
    }

    fn check_new(&mut self, source: Source) {
        self.outcome = Outcome::default();
        self.cleared = None;
        self.judge(Some(source), Pick::default(), Answers::new());
    }

    /// Judges another of the mails in the input. The lists stay; the result was another mail's.
    fn choose(&mut self, level: usize, item: Option<usize>) {
        let pick = miwake_engine::pick(&self.outcome.lists, level, item);
        self.outcome.report = None;
        self.outcome.uninspected = None;
        self.judge(self.input.source().cloned(), pick, Answers::new());
    }

    fn judge(&mut self, source: Option<Source>, pick: Pick, answers: Answers) {
        self.last_serial += 1;
        self.input = Input::new(source, pick, self.last_serial, answers);
        self.ask();
    }

    fn clear(&mut self) {
        self.stop();
        if let Some(batch) = &mut self.batch {
            batch.stop();
        }
        self.cleared = Some(Cleared {
            draft: self.draft.clear(),
            input: std::mem::take(&mut self.input),
            outcome: std::mem::take(&mut self.outcome),
            batch: self.batch.take(),
        });
        self.failure = None;
        self.left_aside = 0;
        self.folded = false;
        browser::go_to("mail-text");
    }

    fn undo(&mut self) {
        if let Some(cleared) = self.cleared.take() {
            self.draft.restore(cleared.draft);
            self.input = cleared.input;
            self.folded = cleared.outcome.report.is_some();
            self.outcome = cleared.outcome;
            self.batch = cleared.batch;
        }
    }
}
