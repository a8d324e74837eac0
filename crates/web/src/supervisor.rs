//! Supervises the worker of the check page, and the one analysis that it may have under way.
//!
//! An analysis may be slow, hang or trap, and its worker may be killed; each case ends in one outcome or one
//! [`Failure`]. This is plain state without a browser: the page passes on what the worker says and which timers have
//! run out, and carries out the [`Action`]s that come back, in order.

use crate::failure::Failure;
use miwake_engine::Progress;

/// An analysis that takes longer is shown, with a button that cancels it. Milliseconds.
const SLOW_MS: u64 = 300;

/// A loaded worker that has not answered a ping within this time is lost. Milliseconds.
const SILENCE_MS: u64 = 3_000;

/// What the page does for the supervisor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// End the worker, if there is one, and start another, whose events belong to this generation.
    Start(u32),
    /// Send the input to the worker.
    Ask {
        /// Number of the request.
        id: u32,
        /// Whether attachments are left alone: the last worker trapped on what is inside one.
        blind: bool,
    },
    /// Pass the timer to [`Supervisor::timer`] after so many milliseconds.
    Wake(u64, Timer),
    /// Show that the analysis failed.
    Fail(Failure),
}

/// A timer that the page keeps for the supervisor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// The analysis with this number is slow, if it still runs.
    Slow(u32),
    /// Its worker should have answered the ping by now.
    Silence(u32),
    /// It has taken as long as it may.
    TimeUp {
        /// Number of the request.
        id: u32,
        /// Its steps when the timer was set: each step sets a new one.
        steps: u32,
    },
}

/// What an event leads to: the actions, in order. `None` when the event belongs to an analysis that has ended, and
/// nothing changes.
pub type Reaction = Option<Vec<Action>>;

/// Whether the same input was sent before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Retry {
    /// It was not.
    First,
    /// It was, and the worker was lost.
    Lost,
    /// It was, and the worker trapped on what is inside an attachment.
    Blind,
}

/// An analysis under way.
#[derive(Clone, Debug)]
pub struct Analysis {
    id: u32,
    retry: Retry,
    slow: bool,
    /// Whether the worker has answered since it was asked.
    alive: bool,
    progress: Option<Progress>,
    /// How often it has reported progress.
    steps: u32,
}

impl Analysis {
    /// Whether it takes long enough to be shown.
    #[must_use]
    pub fn is_slow(&self) -> bool {
        self.slow
    }

    /// The attachment that it is at, once it looks into attachments.
    #[must_use]
    pub fn progress(&self) -> Option<&Progress> {
        self.progress.as_ref()
    }
}

/// The state of the worker and its analysis.
#[derive(Clone, Debug)]
pub struct Supervisor {
    /// Number of the worker that runs.
    generation: u32,
    /// Whether it is ready.
    loaded: bool,
    /// Whether it could not be loaded.
    broken: bool,
    /// Number of the last request.
    last: u32,
    analysis: Option<Analysis>,
    timeout_ms: u64,
}

impl Supervisor {
    /// A supervisor without a worker. An analysis may take `timeout_ms` milliseconds without a sign of progress.
    #[must_use]
    pub fn new(timeout_ms: u32) -> Self {
        Self {
            generation: 0,
            loaded: false,
            broken: false,
            last: 0,
            analysis: None,
            timeout_ms: u64::from(timeout_ms),
        }
    }

    /// The analysis under way.
    #[must_use]
    pub fn analysis(&self) -> Option<&Analysis> {
        self.analysis.as_ref()
    }

    /// Whether the worker is ready.
    #[must_use]
    pub fn is_loaded(&self) -> bool {
        self.loaded
    }

    /// Whether events of this generation are those of the worker that runs.
    #[must_use]
    pub fn is_current(&self, generation: u32) -> bool {
        self.generation == generation
    }

    /// Starts a worker in place of the one that runs. An analysis under way is not touched.
    #[must_use]
    pub fn start(&mut self) -> Action {
        self.generation += 1;
        self.loaded = false;
        self.broken = false;
        Action::Start(self.generation)
    }

    /// Begins an analysis. One under way is given up with its worker, and a worker that could not be loaded is
    /// replaced.
    #[must_use]
    pub fn ask(&mut self) -> Vec<Action> {
        let replace = self.broken || self.analysis.is_some();
        self.begin(replace, Retry::First)
    }

    /// Gives up the analysis under way, if there is one, without a failure.
    #[must_use]
    pub fn stop(&mut self) -> Vec<Action> {
        match self.analysis.take() {
            Some(_) => vec![self.start()],
            None => Vec::new(),
        }
    }

    /// The reader gives up.
    #[must_use]
    pub fn cancel(&mut self) -> Vec<Action> {
        self.give_up(Failure::Cancelled)
    }

    /// The worker is ready.
    pub fn ready(&mut self) {
        self.loaded = true;
    }

    /// The worker has answered the ping of a request.
    pub fn alive(&mut self, id: u32) -> Reaction {
        self.running(id)?.alive = true;
        Some(Vec::new())
    }

    /// The analysis has come to the next attachment. Its time runs anew: each may take as long as a mail.
    pub fn progress(&mut self, id: u32, progress: Progress) -> Reaction {
        let analysis = self.running(id)?;
        analysis.alive = true;
        analysis.progress = Some(progress);
        analysis.steps += 1;
        let steps = analysis.steps;
        Some(vec![self.time_up(id, steps)])
    }

    /// The analysis has come to its end.
    pub fn done(&mut self, id: u32) -> Reaction {
        self.running(id)?;
        self.analysis = None;
        Some(Vec::new())
    }

    /// The worker has trapped. When that was on what is `inside` an attachment, a new one is asked to leave the
    /// attachments alone.
    pub fn trapped(&mut self, id: u32, inside: bool) -> Reaction {
        self.running(id)?;
        Some(if inside {
            self.begin(true, Retry::Blind)
        } else {
            self.give_up(Failure::Trapped)
        })
    }

    /// The worker could not be loaded, or has broken down.
    #[must_use]
    pub fn failed(&mut self) -> Vec<Action> {
        if self.loaded {
            return self.give_up(Failure::Trapped);
        }
        self.analysis = None;
        self.broken = true;
        vec![Action::Fail(Failure::NotLoaded)]
    }

    /// A timer has run out.
    pub fn timer(&mut self, timer: Timer) -> Reaction {
        match timer {
            Timer::Slow(id) => {
                self.running(id)?.slow = true;
                Some(Vec::new())
            }
            Timer::Silence(id) => self.silence(id),
            Timer::TimeUp { id, steps } => {
                let stands_still = self.running(id)?.steps == steps;
                stands_still.then(|| self.give_up(Failure::TimeOut))
            }
        }
    }

    /// A loaded worker that is silent was killed: another is asked, once.
    fn silence(&mut self, id: u32) -> Reaction {
        let loaded = self.loaded;
        let analysis = self.running(id)?;
        if analysis.alive || !loaded {
            return None;
        }
        Some(match analysis.retry {
            Retry::First => self.begin(true, Retry::Lost),
            Retry::Lost | Retry::Blind => self.give_up(Failure::Lost),
        })
    }

    fn running(&mut self, id: u32) -> Option<&mut Analysis> {
        self.analysis.as_mut().filter(|analysis| analysis.id == id)
    }

    fn begin(&mut self, replace: bool, retry: Retry) -> Vec<Action> {
        let mut actions = Vec::new();
        if replace {
            actions.push(self.start());
        }
        self.last += 1;
        let id = self.last;
        self.analysis = Some(Analysis {
            id,
            retry,
            slow: false,
            alive: false,
            progress: None,
            steps: 0,
        });
        let blind = retry == Retry::Blind;
        actions.push(Action::Ask { id, blind });
        actions.push(Action::Wake(SLOW_MS, Timer::Slow(id)));
        actions.push(Action::Wake(SILENCE_MS, Timer::Silence(id)));
        actions.push(self.time_up(id, 0));
        actions
    }

    fn time_up(&self, id: u32, steps: u32) -> Action {
        Action::Wake(self.timeout_ms, Timer::TimeUp { id, steps })
    }

    /// Ends the analysis and its worker.
    fn give_up(&mut self, failure: Failure) -> Vec<Action> {
        self.analysis = None;
        vec![self.start(), Action::Fail(failure)]
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Supervisor, Timer};
    use crate::failure::Failure;
    use miwake_engine::Progress;

    const TIMEOUT_MS: u32 = 20_000;

    /// A supervisor whose first worker is ready.
    fn ready() -> Supervisor {
        let mut supervisor = Supervisor::new(TIMEOUT_MS);
        assert_eq!(supervisor.start(), Action::Start(1));
        supervisor.ready();
        supervisor
    }

    /// What begins request `id`, on the worker that runs.
    fn asked(id: u32, blind: bool) -> Vec<Action> {
        vec![
            Action::Ask { id, blind },
            Action::Wake(300, Timer::Slow(id)),
            Action::Wake(3_000, Timer::Silence(id)),
            Action::Wake(20_000, Timer::TimeUp { id, steps: 0 }),
        ]
    }

    /// What begins request `id` on a new worker.
    fn asked_anew(generation: u32, id: u32, blind: bool) -> Vec<Action> {
        let mut actions = asked(id, blind);
        actions.insert(0, Action::Start(generation));
        actions
    }

    fn progress(done: usize) -> Progress {
        Progress {
            done,
            of: 3,
            name: "a.zip".to_owned(),
        }
    }

    const NOTHING: Option<Vec<Action>> = Some(Vec::new());

    #[test]
    fn an_answered_analysis_ends_and_its_timers_count_no_more() {
        let mut supervisor = ready();
        assert_eq!(supervisor.ask(), asked(1, false));
        assert_eq!(supervisor.alive(1), NOTHING);
        assert_eq!(supervisor.done(1), NOTHING);
        assert!(supervisor.analysis().is_none());
        assert_eq!(supervisor.done(1), None);
        assert_eq!(supervisor.alive(1), None);
        assert_eq!(supervisor.progress(1, progress(0)), None);
        assert_eq!(supervisor.trapped(1, true), None);
        let timers = [
            Timer::Slow(1),
            Timer::Silence(1),
            Timer::TimeUp { id: 1, steps: 0 },
        ];
        for timer in timers {
            assert_eq!(supervisor.timer(timer), None, "{timer:?}");
        }
        // The same worker takes the next one.
        assert_eq!(supervisor.ask(), asked(2, false));
        assert!(supervisor.is_current(1));
    }

    #[test]
    fn an_analysis_shows_when_it_is_slow() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        assert!(!supervisor.analysis().expect("an analysis").is_slow());
        assert_eq!(supervisor.timer(Timer::Slow(7)), None);
        assert_eq!(supervisor.timer(Timer::Slow(1)), NOTHING);
        assert!(supervisor.analysis().expect("an analysis").is_slow());
    }

    #[test]
    fn the_next_question_ends_the_analysis_before_it() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        assert_eq!(supervisor.ask(), asked_anew(2, 2, false));
        assert!(supervisor.is_current(2) && !supervisor.is_current(1));
        assert!(!supervisor.is_loaded());
        assert_eq!(supervisor.done(1), None);
        assert_eq!(supervisor.done(2), NOTHING);
    }

    #[test]
    fn stopping_costs_a_worker_only_while_one_is_busy() {
        let mut supervisor = ready();
        assert_eq!(supervisor.stop(), []);
        let _ = supervisor.ask();
        assert_eq!(supervisor.stop(), [Action::Start(2)]);
        assert!(supervisor.analysis().is_none());
    }

    #[test]
    fn a_cancelled_analysis_ends_with_its_worker() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        let actions = [Action::Start(2), Action::Fail(Failure::Cancelled)];
        assert_eq!(supervisor.cancel(), actions);
        assert!(supervisor.analysis().is_none());
    }

    #[test]
    fn a_lost_worker_is_replaced_once() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        let again = supervisor.timer(Timer::Silence(1));
        assert_eq!(again, Some(asked_anew(2, 2, false)));
        // Until the new worker is loaded its silence says nothing.
        assert_eq!(supervisor.timer(Timer::Silence(2)), None);
        supervisor.ready();
        let lost = vec![Action::Start(3), Action::Fail(Failure::Lost)];
        assert_eq!(supervisor.timer(Timer::Silence(2)), Some(lost));
        // The next question has its own second chance.
        supervisor.ready();
        assert_eq!(supervisor.ask(), asked(3, false));
        let again = supervisor.timer(Timer::Silence(3));
        assert_eq!(again, Some(asked_anew(4, 4, false)));
    }

    #[test]
    fn a_worker_that_answers_or_makes_progress_is_not_lost() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        assert_eq!(supervisor.alive(1), NOTHING);
        assert_eq!(supervisor.timer(Timer::Silence(1)), None);
        let _ = supervisor.done(1);
        let _ = supervisor.ask();
        assert!(supervisor.progress(2, progress(0)).is_some());
        assert_eq!(supervisor.timer(Timer::Silence(2)), None);
    }

    #[test]
    fn time_runs_from_the_last_sign_of_progress() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        let timer = Timer::TimeUp { id: 1, steps: 1 };
        let wake = vec![Action::Wake(u64::from(TIMEOUT_MS), timer)];
        assert_eq!(supervisor.progress(1, progress(2)), Some(wake));
        let at = supervisor.analysis().and_then(super::Analysis::progress);
        assert_eq!(at.map(|at| (at.done, at.of)), Some((2, 3)));
        assert_eq!(supervisor.timer(Timer::TimeUp { id: 1, steps: 0 }), None);
        let up = vec![Action::Start(2), Action::Fail(Failure::TimeOut)];
        assert_eq!(supervisor.timer(timer), Some(up));
        assert!(supervisor.analysis().is_none());
    }

    #[test]
    fn a_trap_inside_an_attachment_costs_what_is_inside() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        assert_eq!(supervisor.trapped(1, true), Some(asked_anew(2, 2, true)));
        // A worker that was asked to leave attachments alone gets no second chance.
        supervisor.ready();
        let lost = vec![Action::Start(3), Action::Fail(Failure::Lost)];
        assert_eq!(supervisor.timer(Timer::Silence(2)), Some(lost));
    }

    #[test]
    fn any_other_trap_ends_the_analysis() {
        let mut supervisor = ready();
        let _ = supervisor.ask();
        let trapped = vec![Action::Start(2), Action::Fail(Failure::Trapped)];
        assert_eq!(supervisor.trapped(1, false), Some(trapped.clone()));
        supervisor.ready();
        let _ = supervisor.ask();
        assert_eq!(
            supervisor.failed(),
            [Action::Start(3), Action::Fail(Failure::Trapped)]
        );
    }

    #[test]
    fn an_engine_that_cannot_be_loaded_is_tried_again_with_the_next_question() {
        let mut supervisor = Supervisor::new(TIMEOUT_MS);
        let _ = supervisor.start();
        assert_eq!(supervisor.ask(), asked(1, false));
        assert_eq!(supervisor.failed(), [Action::Fail(Failure::NotLoaded)]);
        assert!(supervisor.analysis().is_none());
        assert_eq!(supervisor.ask(), asked_anew(2, 2, false));
        supervisor.ready();
        assert_eq!(supervisor.done(2), NOTHING);
        assert_eq!(supervisor.ask(), asked(3, false));
    }
}
