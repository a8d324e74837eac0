//! `miwake check`: reads, checks on several threads, writes in order.

use crate::args::{CheckArgs, Format};
use crate::describe::{Checked, Record};
use crate::environment;
use crate::files::{Item, Source, mails, sources};
use crate::output::Output;
use crate::status::{NOTHING, SOMETHING, TROUBLE, complain};
use indicatif::{ProgressBar, ProgressStyle};
use miwake_checks::{Environment, Level};
use miwake_engine::check_file;
use miwake_messages::{Lang, Messages};
use miwake_report::Report;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::panic;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Stack of a thread that checks, in bytes. Nothing in Miwake recurses on the depth of a mail;
/// this is room for what a library might do.
pub(crate) const STACK: usize = 16 << 20;

/// A mail on its way to a thread. `number` is its place in the output.
struct Job {
    number: usize,
    item: Item,
    /// Whether it is the last of its file.
    last: bool,
}

/// What became of it.
pub(crate) struct Done {
    number: usize,
    pub(crate) name: String,
    pub(crate) optional: bool,
    pub(crate) last: bool,
    pub(crate) result: Result<Box<Checked>, Trouble>,
}

/// Why there is no result.
pub(crate) enum Trouble {
    Unread(io::Error),
    /// A mistake of Miwake's; where in its source.
    Internal(String),
}

/// Checks everything named, and returns the exit code.
pub(crate) fn check(args: &CheckArgs, messages: &Messages) -> io::Result<u8> {
    let environment = environment::environment(&args.environment, messages)?;
    let (sources, unread) = sources(&args.files);
    let mut output = Output::new(args, messages)?;
    let progress = progress(args, sources.len());
    let mut tally = Tally::default();
    for (folder, error) in unread {
        let name = folder.to_string_lossy().into_owned();
        let reason = cannot_read(&name, &error, messages);
        tally.unread(&progress, &reason);
        output.write(&Record::Unread {
            name: &name,
            reason: &reason,
        })?;
    }
    note_panics();
    let jobs = args.jobs.map_or_else(processors, usize::from);
    let written = in_order(&sources, &environment, messages.lang(), jobs, &mut |done| {
        if done.last {
            progress.inc(1);
        }
        progress.suspend(|| write(&mut output, &mut tally, &done, messages))
    });
    progress.finish_and_clear();
    written?;
    output.finish()?;
    tally.tell(messages);
    Ok(tally.code(args.fail_at.level()))
}

fn write(
    output: &mut Output<'_>,
    tally: &mut Tally,
    done: &Done,
    messages: &Messages,
) -> io::Result<()> {
    let name = &done.name;
    match &done.result {
        Ok(checked) if done.optional && !checked.looks_like_mail() => {
            tally.left_out += 1;
            Ok(())
        }
        Ok(checked) => {
            tally.checked(checked);
            output.write(&Record::Checked(checked))
        }
        Err(trouble) => {
            let reason = trouble.told(name, messages);
            tally.unread(&ProgressBar::hidden(), &reason);
            output.write(&Record::Unread {
                name,
                reason: &reason,
            })
        }
    }
}

pub(crate) fn cannot_read(name: &str, error: &io::Error, messages: &Messages) -> String {
    let arguments = [("file", name.into()), ("reason", error.to_string().into())];
    messages.with("cli-cannot-read", arguments)
}

pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// A bar on standard error when that is a terminal and nothing else writes to it meanwhile.
fn progress(args: &CheckArgs, files: usize) -> ProgressBar {
    let alone =
        args.format == Format::Table || args.output.is_some() || !io::stdout().is_terminal();
    if files < 2 || !alone || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    bar(files)
}

pub(crate) fn bar(files: usize) -> ProgressBar {
    let bar = ProgressBar::new(files as u64);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Runs the checks on `jobs` threads and hands the results to `write` in the order of the sources.
/// At most a few mails a thread are in memory at the same time.
pub(crate) fn in_order(
    sources: &[Source],
    environment: &Environment,
    lang: Lang,
    jobs: usize,
    write: &mut dyn FnMut(Done) -> io::Result<()>,
) -> io::Result<()> {
    let (job_in, job_out) = sync_channel::<Job>(jobs);
    let (done_in, done_out) = channel::<Done>();
    // Held by the checking threads only: when they end, so does the reading one.
    let job_out = Arc::new(Mutex::new(job_out));
    thread::scope(|scope| {
        let builder = |name: &str| {
            thread::Builder::new()
                .name(name.to_owned())
                .stack_size(STACK)
        };
        for _ in 0..jobs {
            let done_in = done_in.clone();
            let job_out = Arc::clone(&job_out);
            builder("check")
                .spawn_scoped(scope, move || work(&job_out, &done_in, environment, lang))?;
        }
        drop((job_out, done_in));
        builder("read").spawn_scoped(scope, move || feed(sources, &job_in))?;
        let result = reorder(&done_out, write);
        // Nobody listens from here on: the threads see that and end.
        drop(done_out);
        result
    })
}

fn feed(sources: &[Source], jobs: &SyncSender<Job>) {
    let mut number = 0;
    for source in sources {
        // One mail is held back, so that the last of a file is known as such.
        let mut held: Option<Item> = None;
        let mut send = |item: Item, last: bool| {
            let sent = jobs.send(Job { number, item, last }).is_ok();
            number += 1;
            sent
        };
        let going = mails(source, &mut |item| match held.replace(item) {
            Some(item) => send(item, false),
            None => true,
        });
        if !going || !held.is_none_or(|item| send(item, true)) {
            return;
        }
    }
}

fn work(jobs: &Mutex<Receiver<Job>>, done: &Sender<Done>, environment: &Environment, lang: Lang) {
    let messages = Messages::with_command(lang);
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else {
            return;
        };
        let Item {
            name,
            optional,
            bytes,
        } = job.item;
        let result = match bytes {
            Ok((bytes, size)) => guarded(|| {
                let report = sized_report(&bytes, size, &name, environment);
                Checked::new(&name, &report, &messages)
            })
            .map_err(Trouble::Internal),
            Err(error) => Err(Trouble::Unread(error)),
        };
        let result = result.map(Box::new);
        let message = Done {
            number: job.number,
            name,
            optional,
            last: job.last,
            result,
        };
        if done.send(message).is_err() {
            return;
        }
    }
}

/// The report on `bytes`, which may be only the start of a file of `size` bytes. Of the path only the file's own name
/// is looked at.
pub(crate) fn sized_report(
    bytes: &[u8],
    size: u64,
    path: &str,
    environment: &Environment,
) -> Report {
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    let name = name.filter(|name| *name != "-").unwrap_or_default();
    let mut report = check_file(bytes, name, environment);
    // What was read whole has its own size: that of the mail that is judged, which may be one forwarded in the file.
    if size > bytes.len() as u64 {
        report.input.size = usize::try_from(size).unwrap_or(usize::MAX);
        report.input.sha256.clear();
    }
    report
}

fn reorder(
    results: &Receiver<Done>,
    write: &mut dyn FnMut(Done) -> io::Result<()>,
) -> io::Result<()> {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for done in results {
        waiting.insert(done.number, done);
        while let Some(done) = waiting.remove(&next) {
            write(done)?;
            next += 1;
        }
    }
    Ok(())
}

thread_local! {
    /// Where the last panic of this thread happened.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes where a panic happened. Its message is not printed: it may hold text of the mail.
pub(crate) fn note_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        PANIC.with_borrow_mut(|slot| *slot = place);
    }));
}

/// Runs `work`; a panic in it becomes the place where it happened.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What a panic leaves half done is dropped with the mail; nothing else is shared.
    panic::catch_unwind(panic::AssertUnwindSafe(work))
        .map_err(|_| PANIC.with_borrow_mut(std::mem::take))
}

/// What all mails came to.
#[derive(Default)]
struct Tally {
    mails: usize,
    highest: Option<Level>,
    unread: usize,
    not_mail: usize,
    left_out: usize,
}

impl Tally {
    fn checked(&mut self, checked: &Checked) {
        self.mails += 1;
        self.highest = self.highest.max(Some(checked.line.verdict));
        self.not_mail += usize::from(checked.is_unread());
    }

    fn unread(&mut self, progress: &ProgressBar, reason: &str) {
        self.unread += 1;
        progress.suspend(|| complain(reason));
    }

    /// Says on standard error what the output does not show.
    fn tell(&self, messages: &Messages) {
        if self.mails + self.unread == 0 {
            complain(&messages.text("cli-nothing-there"));
        }
        if self.left_out > 0 {
            complain(&messages.with("cli-left-out", [("count", self.left_out.into())]));
        }
    }

    /// The exit code. Trouble wins: whoever reads only the code must not take a part for the whole.
    fn code(&self, fail_at: Level) -> u8 {
        if self.unread + self.not_mail > 0 {
            TROUBLE
        } else if self.highest.is_some_and(|highest| highest >= fail_at) {
            SOMETHING
        } else {
            NOTHING
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_internal_error_costs_one_mail() {
        note_panics();
        let nothing: Vec<u8> = vec![];
        let place = guarded(|| nothing[nothing.len()]).unwrap_err();
        assert!(place.contains("run.rs"), "{place}");
        assert_eq!(guarded(|| 7), Ok(7));
    }

    #[test]
    fn results_are_written_in_order() {
        let (send, receive) = channel();
        for number in [2, 0, 3, 1] {
            let result = Err(Trouble::Internal(String::new()));
            let name = number.to_string();
            let done = Done {
                number,
                name,
                optional: false,
                last: true,
                result,
            };
            send.send(done).unwrap();
        }
        drop(send);
        let mut names = vec![];
        let mut write = |done: Done| {
            names.push(done.name);
            Ok(())
        };
        reorder(&receive, &mut write).unwrap();
        assert_eq!(names, ["0", "1", "2", "3"]);
    }
}
