//! What the desk knows of a drill that is being prepared. No browser in here: what has to be done there is an
//! [`Effect`], and the time is told with each message.

use crate::refused::is_missing;
use crate::state::{Failed, file_stem};
use miwake_checks::{Environment, Policy};
use miwake_drill::import::{Content, Import, Imported, Kind, Options};
use miwake_drill::prepare::{
    Allowance, EXAMPLE_POLICY, EXAMPLE_ROSTER, Finished, Preview, Refusal, Step, Template, preview,
    refusals, template,
};
use miwake_drill::{Cue, CueKind, Place, Plan, Project, Text};
use miwake_messages::Lang;
use miwake_report::Report;
use miwake_web::protocol::WorkerEvent;
use miwake_web::words::Words;

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    Policy,
    Roster,
    Project,
}

/// Where the policy is from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PolicyFrom {
    Nowhere,
    Site,
    File(String),
    /// It cannot be read; why.
    Broken(String),
}

/// How far the checking of the mail is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Checked {
    No,
    Busy,
    Report(Box<Report>),
    Failed,
}

/// How far the kit is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Making {
    No,
    /// Written mails, of all.
    Busy(usize, usize),
    /// Name of the file, and how many people it is for.
    Made(String, usize),
    Stopped,
    Failed(String),
}

/// A text that is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Name,
    Organisation,
    ContactName,
    ContactEmail,
    ContactPhone,
    FromName,
    Sender,
    Subject,
    Text,
    Site,
    Campaign,
    Sample,
    Expected,
    /// Words of a cue that is to be added.
    CueQuote,
    /// What can be seen there.
    CueSays,
}

/// An element of the premise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Element {
    Process,
    Relevance,
    Events,
    Concern,
    Training,
}

impl Element {
    pub(crate) const ALL: [(Self, &'static str); 5] = [
        (Self::Process, "process"),
        (Self::Relevance, "relevance"),
        (Self::Events, "events"),
        (Self::Concern, "concern"),
        (Self::Training, "training"),
    ];
}

/// What happens.
pub(crate) enum Msg {
    Language(Lang),
    /// The part is shown for the first time.
    Opened,
    Policy(PolicyFrom, Box<Result<Policy, String>>),
    Read(String, Box<Result<Imported, Failed>>),
    Example,
    LeaveOut,
    Step(Step),
    Enter(Entry, String),
    Goal(&'static str, bool),
    Template(String),
    CueFirst(usize),
    CueRemove(usize),
    /// The cue that was entered is added, of that place and kind.
    CueAdd(Place, CueKind),
    Correct(CueKind, Option<u32>),
    Premise(Element, u8),
    Wave(usize, Option<i64>),
    WaveAdd,
    WaveRemove(usize),
    Ends(Option<i64>),
    Worker(WorkerEvent),
    TimeOut(u32),
    Make,
    /// How many mails of that run are written, and of how many.
    Written(u32, usize, usize),
    Made(u32, Box<Result<Finished, Unmade>>),
    Stop,
    Save,
}

/// Why there is no kit.
#[derive(Clone, Debug)]
pub(crate) enum Unmade {
    Refused(Vec<Refusal>),
    Trouble(String),
}

/// What the browser has to do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    FetchPolicy,
    /// Have the engine check a mail.
    Check(u32, String, Box<Environment>),
    EndWorker,
    /// Make the kit, in the run of that number.
    Make(u32),
    Save(String, String),
    SaveBytes(String, Vec<u8>),
    /// Go to the element with this id.
    GoTo(String),
}

/// A drill that is being prepared.
pub(crate) struct Prepare {
    pub(crate) words: Words,
    /// Roster and settings; its plan is apart.
    pub(crate) project: Project,
    pub(crate) plan: Plan,
    pub(crate) allowance: Allowance,
    pub(crate) policy_from: PolicyFrom,
    pub(crate) open: Step,
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) preview: Option<Preview>,
    pub(crate) checked: Checked,
    pub(crate) making: Making,
    /// Why a file was not read.
    pub(crate) failed: Option<(String, Failed)>,
    /// Rows of the roster that were not read.
    pub(crate) skipped: u64,
    /// People who were taken off.
    pub(crate) left_out: usize,
    /// A cue that is to be added: its words, and what can be seen there.
    pub(crate) new_cue: (String, String),
    pub(crate) run: u32,
    /// What screen readers are told.
    pub(crate) status: String,
    policy: Policy,
    /// Address of the landing page that belongs to this desk.
    site: String,
    /// Steps that were left once, and all once a kit was asked for: what is missing there is told.
    seen: Vec<Step>,
    opened: bool,
    check: u32,
    /// The mail that was given to the engine last.
    given: String,
    effects: Vec<Effect>,
}

/// Hour of the day at which a mail is sent, if nothing else is said.
const HOUR: i64 = 10;
/// Days from the last wave to the end, if nothing else is said.
const DAYS_OPEN: i64 = 14;
const DAY: i64 = 86_400;

impl Prepare {
    /// Nothing prepared; `offset_minutes` is how far the reader's clock is ahead of UTC, `site` the landing page beside
    /// this desk.
    pub(crate) fn new(words: Words, offset_minutes: i32, site: &str) -> Self {
        Self {
            words,
            project: Project::default(),
            plan: Plan {
                offset_minutes,
                site: site.to_owned(),
                ..Plan::default()
            },
            allowance: Allowance::default(),
            policy_from: PolicyFrom::Nowhere,
            open: Step::Goal,
            refusals: vec![],
            preview: None,
            checked: Checked::No,
            making: Making::No,
            failed: None,
            skipped: 0,
            left_out: 0,
            new_cue: (String::new(), String::new()),
            run: 0,
            status: String::new(),
            policy: Policy::default(),
            site: site.to_owned(),
            seen: vec![],
            opened: false,
            check: 0,
            given: String::new(),
            effects: vec![],
        }
    }

    /// Takes what has happened at `now` (seconds since 1970); whether something that is shown has changed.
    pub(crate) fn update(&mut self, msg: Msg, now: i64) -> bool {
        match msg {
            Msg::Language(lang) => self.words = Words::with_desk(lang),
            Msg::Opened if self.opened => return false,
            Msg::Opened => {
                self.opened = true;
                self.effects.push(Effect::FetchPolicy);
            }
            Msg::Policy(from, policy) => self.take_policy(from, *policy),
            Msg::Read(name, read) => self.take_file(name, *read, now),
            Msg::Example => self.example(now),
            Msg::LeaveOut => self.leave_out(),
            Msg::Step(step) => self.go(step, now),
            Msg::Enter(entry, text) => self.enter(entry, text),
            Msg::Goal(id, wanted) => self.goal(id, wanted),
            Msg::Template(id) => self.take_template(template(&id)),
            Msg::CueFirst(index) => {
                if let Some(cues) = self.plan.mail.cues.get_mut(..=index) {
                    cues.rotate_right(1);
                }
            }
            Msg::CueRemove(index) => {
                if index < self.plan.mail.cues.len() {
                    self.plan.mail.cues.remove(index);
                    self.plan.worksheet.list(&self.plan.mail.cues);
                }
            }
            Msg::CueAdd(place, kind) => self.add_cue(place, kind),
            Msg::Correct(kind, count) => self.plan.worksheet.correct(kind, count),
            Msg::Premise(element, value) => self.premise(element, value),
            Msg::Wave(index, at) => self.wave(index, at),
            Msg::WaveAdd => self.add_wave(now),
            Msg::WaveRemove(index) => {
                if index < self.plan.waves.len() {
                    self.plan.waves.remove(index);
                }
            }
            Msg::Ends(at) => self.project.settings.ends_at = at,
            Msg::Worker(event) => {
                if !self.worker(event) {
                    return false;
                }
            }
            Msg::TimeOut(check) if check == self.check && self.checked == Checked::Busy => {
                self.unchecked();
            }
            Msg::TimeOut(_) => return false,
            Msg::Make => self.make(now),
            Msg::Written(run, written, all) => {
                if run != self.run {
                    return false;
                }
                self.making = Making::Busy(written, all);
                return true;
            }
            Msg::Made(run, made) if run == self.run => self.made(*made),
            Msg::Made(..) => return false,
            Msg::Stop => {
                self.run += 1;
                self.making = Making::Stopped;
                self.status = self.words.text("prepare-stopped");
            }
            Msg::Save => self.save(),
        }
        self.refusals = refusals(&self.project, &self.plan, &self.allowance, now);
        self.preview = preview(&self.project, &self.plan, &self.allowance);
        self.ask_the_engine();
        true
    }

    /// What the browser has to do now; handed out once.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// The refusals that are told: what is missing only where somebody has been before.
    pub(crate) fn told(&self) -> impl Iterator<Item = &Refusal> {
        let seen = |refusal: &&Refusal| self.seen.contains(&refusal.step()) || !is_missing(refusal);
        self.refusals.iter().filter(seen)
    }

    /// Whether a step is done.
    pub(crate) fn is_good(&self, step: Step) -> bool {
        self.seen.contains(&step) && self.refusals.iter().all(|refusal| refusal.step() != step)
    }

    fn take_policy(&mut self, from: PolicyFrom, policy: Result<Policy, String>) {
        match policy {
            // Nobody asked for the site's, and it may not be there.
            Err(_) if from == PolicyFrom::Site => {}
            Err(reason) => self.policy_from = PolicyFrom::Broken(reason),
            // What was chosen stays when the site's comes late.
            Ok(_) if from == PolicyFrom::Site && self.policy_from != PolicyFrom::Nowhere => {}
            Ok(policy) if from == PolicyFrom::Site && policy.own_domains.is_empty() => {}
            Ok(policy) => {
                self.policy = policy.clone();
                self.allowance = Allowance::of(policy);
                self.policy_from = from;
                self.given.clear();
                let (settings, contact) = (&mut self.project.settings, &mut self.plan.contact);
                let known = &self.allowance.contact;
                fill(&mut settings.organisation, &self.allowance.organisation);
                fill(&mut contact.name, &known.name);
                fill(&mut contact.email, &known.email);
                fill(&mut contact.phone, &known.phone);
                if self.plan.sender.ends_with('@') {
                    let local = self.plan.sender.clone();
                    self.plan.sender = local + self.own_domain();
                }
            }
        }
    }

    fn own_domain(&self) -> &str {
        let first = self.allowance.own_domains.first();
        first.map_or("", |own| own.trim_start_matches('@'))
    }

    fn take_file(&mut self, name: String, read: Result<Imported, Failed>, now: i64) {
        self.failed = None;
        let imported = match read {
            Ok(imported) => imported,
            Err(failed) => {
                self.failed = Some((name, failed));
                return;
            }
        };
        self.making = Making::No;
        self.left_out = 0;
        self.skipped = imported.notes.skipped();
        if let Content::Project(project) = imported.content {
            self.project = *project;
            self.plan = self.project.plan.take().unwrap_or_else(|| Plan {
                offset_minutes: self.plan.offset_minutes,
                site: self.site.clone(),
                ..Plan::default()
            });
            self.default_dates(now);
            self.status = self
                .words
                .with("prepare-status-opened", "file", name.as_str());
            return;
        }
        self.project.people.clear();
        self.project.attributes.clear();
        self.project.add(imported);
        self.project.files.clear();
        self.status = self.words.with(
            "prepare-roster-read",
            "count",
            self.project.people.len() as u64,
        );
    }

    fn example(&mut self, now: i64) {
        let mut import = Import::new("roster.csv", Kind::Roster, Options::default());
        import.push(EXAMPLE_ROSTER.as_bytes());
        let (policy, roster) = (
            serde_json::from_str::<Policy>(EXAMPLE_POLICY),
            import.finish(),
        );
        let (Ok(policy), Ok(roster)) = (policy, roster) else {
            return;
        };
        let mut new = Self::new(self.words.clone(), self.plan.offset_minutes, &self.site);
        (new.opened, new.run, new.check) = (true, self.run + 1, self.check);
        let name = "policy.json".to_owned();
        new.take_policy(PolicyFrom::File(name), Ok(policy));
        new.take_file("roster.csv".to_owned(), Ok(roster), now);
        new.plan.site = format!("https://intranet.{}/drill/", new.own_domain());
        let id = match self.words.lang() {
            Lang::Ja => "mailbox-full-ja",
            Lang::En => "mailbox-password-en",
        };
        new.take_template(template(id));
        new.default_dates(now);
        new.status = self.words.text("prepare-status-example");
        new.effects = std::mem::take(&mut self.effects);
        *self = new;
    }

    fn leave_out(&mut self) {
        let before = self.project.people.len();
        let allowance = &self.allowance;
        self.project
            .people
            .retain(|person| allowance.is_own(&person.address));
        self.left_out = before - self.project.people.len();
        self.status = self
            .words
            .with("prepare-left-out", "count", self.left_out as u64);
    }

    fn go(&mut self, step: Step, now: i64) {
        if !self.seen.contains(&self.open) {
            self.seen.push(self.open);
        }
        self.open = step;
        if step == Step::Dates {
            self.default_dates(now);
        }
        self.effects
            .push(Effect::GoTo(format!("step-{}", step.id())));
    }

    /// Dates for whoever has set none: the next working day at ten, and two weeks.
    fn default_dates(&mut self, now: i64) {
        if self.plan.waves.is_empty() {
            let offset = i64::from(self.plan.offset_minutes) * 60;
            let today = (now + offset).div_euclid(DAY);
            let next = (today + 1..today + 8).find(|day| is_working_day(*day));
            let at = next.unwrap_or(today + 1) * DAY + HOUR * 3_600 - offset;
            self.plan.waves.push(at);
        }
        let last = self.plan.waves.iter().max().copied().unwrap_or(now);
        let ends = &mut self.project.settings.ends_at;
        *ends = ends.or(Some(last + DAYS_OPEN * DAY));
        self.default_campaign();
    }

    fn default_campaign(&mut self) {
        if self.plan.campaign.is_empty() {
            let first = self.plan.waves.iter().min().copied().unwrap_or_default();
            let day = (first + i64::from(self.plan.offset_minutes) * 60).div_euclid(DAY);
            let (year, month, day) = miwake_basics::calendar::date_from_days(day);
            self.plan.campaign = format!("drill-{year:04}-{month:02}-{day:02}");
        }
    }

    fn enter(&mut self, entry: Entry, text: String) {
        let (settings, plan) = (&mut self.project.settings, &mut self.plan);
        let place = match entry {
            Entry::Name => &mut settings.name,
            Entry::Organisation => &mut settings.organisation,
            Entry::ContactName => &mut plan.contact.name,
            Entry::ContactEmail => &mut plan.contact.email,
            Entry::ContactPhone => &mut plan.contact.phone,
            Entry::FromName => &mut plan.mail.from_name,
            Entry::Sender => &mut plan.sender,
            Entry::Subject => &mut plan.mail.subject,
            Entry::Text => &mut plan.mail.text,
            Entry::Site => &mut plan.site,
            Entry::Campaign => &mut plan.campaign,
            Entry::CueQuote => &mut self.new_cue.0,
            Entry::CueSays => &mut self.new_cue.1,
            Entry::Sample => {
                let text = text.trim();
                // What is no number cannot be meant as all.
                plan.sample = (!text.is_empty()).then(|| text.parse().unwrap_or(0));
                return;
            }
            Entry::Expected => {
                plan.expected_percent = text.trim().parse().map_or(0, |it: u8| it.min(100));
                return;
            }
        };
        *place = text;
    }

    fn add_cue(&mut self, place: Place, kind: CueKind) {
        let (quote, says) = std::mem::take(&mut self.new_cue);
        let says = says.trim().to_owned();
        let says = match self.words.lang() {
            Lang::Ja => Text {
                ja: Some(says),
                en: None,
            },
            Lang::En => Text {
                ja: None,
                en: Some(says),
            },
        };
        self.plan.mail.cues.push(Cue {
            place,
            quote: quote.trim().to_owned(),
            kind,
            says,
        });
        self.plan.worksheet.list(&self.plan.mail.cues);
    }

    fn goal(&mut self, id: &str, wanted: bool) {
        self.plan.goals.retain(|goal| goal != id);
        if wanted {
            self.plan.goals.push(id.to_owned());
        }
    }

    fn take_template(&mut self, chosen: Option<&Template>) {
        if let Some(chosen) = chosen {
            let domain = self.own_domain().to_owned();
            self.plan.take_template(chosen, &domain);
            self.given.clear();
        }
    }

    fn premise(&mut self, element: Element, value: u8) {
        let premise = &mut self.plan.worksheet.premise;
        let place = match element {
            Element::Process => &mut premise.process,
            Element::Relevance => &mut premise.relevance,
            Element::Events => &mut premise.events,
            Element::Concern => &mut premise.concern,
            Element::Training => &mut premise.training,
        };
        *place = value;
    }

    fn wave(&mut self, index: usize, at: Option<i64>) {
        let last = self.plan.waves.iter().max().copied();
        if let (Some(at), Some(wave)) = (at, self.plan.waves.get_mut(index)) {
            *wave = at;
        }
        // The end goes along, so that moving a drill takes one field.
        let ends = &mut self.project.settings.ends_at;
        if let (Some(ends), Some(last), Some(now)) =
            (ends.as_mut(), last, self.plan.waves.iter().max())
        {
            *ends += now - last;
        }
    }

    fn add_wave(&mut self, now: i64) {
        let Some(last) = self.plan.waves.iter().max().copied() else {
            self.default_dates(now);
            return;
        };
        let offset = i64::from(self.plan.offset_minutes) * 60;
        let day = (last + offset).div_euclid(DAY);
        let next = (day + 1..day + 8).find(|day| is_working_day(*day));
        let at = last + (next.unwrap_or(day + 1) - day) * DAY;
        self.plan.waves.push(at);
        if let Some(ends) = self.project.settings.ends_at.as_mut() {
            *ends += at - last;
        }
    }

    /// Has the engine check the mail, where that is shown and it has changed.
    fn ask_the_engine(&mut self) {
        let shown = matches!(self.open, Step::Mail | Step::Difficulty);
        let Some(preview) = self.preview.as_ref().filter(|_| shown) else {
            return;
        };
        if self.checked == Checked::Busy || preview.bytes == self.given {
            return;
        }
        self.check += 1;
        self.given.clone_from(&preview.bytes);
        self.checked = Checked::Busy;
        let environment = Environment {
            now: self.plan.waves.iter().min().copied(),
            policy: self.policy.clone(),
            ..Environment::default()
        };
        self.effects.push(Effect::Check(
            self.check,
            self.given.clone(),
            Box::new(environment),
        ));
    }

    /// Takes what the engine says; whether something has changed.
    fn worker(&mut self, event: WorkerEvent) -> bool {
        match event {
            WorkerEvent::Done { id, outcome } if id == self.check => {
                let report = outcome.report.as_deref().unwrap_or_default();
                let Ok(report) = serde_json::from_str::<Report>(report) else {
                    self.unchecked();
                    return true;
                };
                let found = report.findings.iter().filter(|found| found.weight > 0.0);
                let count = |places: usize| u32::try_from(places.max(1)).unwrap_or(u32::MAX);
                self.plan
                    .worksheet
                    .find(found.map(|found| (found.id.as_str(), count(found.evidence.len()))));
                self.checked = Checked::Report(Box::new(report));
                true
            }
            WorkerEvent::Failed | WorkerEvent::Trapped { .. } => {
                self.unchecked();
                true
            }
            _ => false,
        }
    }

    fn unchecked(&mut self) {
        self.checked = Checked::Failed;
        self.effects.push(Effect::EndWorker);
    }

    fn make(&mut self, now: i64) {
        self.default_campaign();
        self.seen = Step::ALL.to_vec();
        self.refusals = refusals(&self.project, &self.plan, &self.allowance, now);
        if !self.refusals.is_empty() {
            self.making = Making::No;
            self.status = self.words.text("prepare-refused");
            return;
        }
        self.run += 1;
        self.making = Making::Busy(0, self.project.people.len());
        self.effects.push(Effect::Make(self.run));
    }

    fn made(&mut self, made: Result<Finished, Unmade>) {
        match made {
            Ok(finished) => {
                // Those who get the mail keep their tokens, so that a kit that is made again is the same drill.
                let mut people = finished.project.people.iter().peekable();
                for person in &mut self.project.people {
                    let drawn = people.next_if(|drawn| drawn.address == person.address);
                    person.token = drawn.map_or_else(String::new, |drawn| drawn.token.clone());
                }
                let name = format!("{}.kit.zip", self.stem());
                self.making = Making::Made(name.clone(), finished.project.people.len());
                self.status = self.words.format(
                    "prepare-made",
                    [
                        ("file", name.as_str().into()),
                        ("count", finished.project.people.len().into()),
                    ],
                );
                self.effects.push(Effect::SaveBytes(name, finished.zip));
            }
            Err(Unmade::Refused(refusals)) => {
                self.refusals = refusals;
                self.making = Making::No;
            }
            Err(Unmade::Trouble(reason)) => self.making = Making::Failed(reason),
        }
    }

    fn stem(&self) -> String {
        match self.project.settings.name.trim() {
            "" => file_stem(&self.plan.campaign),
            name => file_stem(name),
        }
    }

    fn save(&mut self) {
        let mut project = self.project.clone();
        project.plan = Some(self.plan.clone());
        let name = format!("{}.project.json", self.stem());
        self.status = self
            .words
            .with("prepare-status-saved", "file", name.as_str());
        self.effects.push(Effect::Save(name, project.save()));
    }
}

fn fill(text: &mut String, usual: &str) {
    if text.trim().is_empty() {
        usual.clone_into(text);
    }
}

/// Monday to Friday. Day 0 was a Thursday.
fn is_working_day(day: i64) -> bool {
    (day + 3).rem_euclid(7) < 5
}

#[cfg(test)]
mod tests;
