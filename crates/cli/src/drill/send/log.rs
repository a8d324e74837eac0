//! What was sent to whom: lines of JSON, written before and after each mail, so that a process that is killed leaves
//! behind whom it was writing to.

use crate::machine::cannot_write;
use miwake_messages::Messages;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
enum Line {
    /// The first line: which plan it belongs to.
    Plan {
        /// SHA-256 of the plan's file.
        sha256: String,
    },
    /// The mail is about to be handed over.
    Started { to: String, at: i64 },
    /// What became of it.
    Ended {
        to: String,
        at: i64,
        outcome: Outcome,
        /// What the relay said, or what broke.
        reply: String,
    },
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Outcome {
    /// The relay took it.
    Sent,
    /// The relay will not take it (5xx).
    Refused,
    /// The relay did not take it for now (4xx), or the connection broke before it was handed over.
    NotYet,
    /// The connection broke after the whole mail was on its way: it may have been taken.
    Unsure,
}

/// The log, open and locked: two processes cannot send the same kit.
pub(super) struct Log {
    file: File,
    known: HashMap<String, Outcome>,
}

impl Log {
    /// Opens or begins the log of a plan.
    pub(super) fn open(path: &Path, sha256: &str, messages: &Messages) -> io::Result<Self> {
        let name = || ("file", path.display().to_string().into());
        let wrong = |error: &io::Error| cannot_write(path, error, messages);
        let mut options = OpenOptions::new();
        options.create(true).read(true).append(true);
        let file = options.open(path).map_err(|error| wrong(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::other(messages.with("send-running", [name()])));
            }
            Err(TryLockError::Error(error)) => return Err(wrong(&error)),
        }
        let read = read(&file).map_err(|error| wrong(&error))?;
        let mut log = Self {
            file,
            known: read.known,
        };
        match read.plan {
            Some(plan) if plan != sha256 => {
                return Err(io::Error::other(messages.with("send-other-plan", [name()])));
            }
            Some(_) => {}
            None if read.lines > 0 => {
                return Err(io::Error::other(messages.with("send-no-log", [name()])));
            }
            None => log.write(&Line::Plan {
                sha256: sha256.to_owned(),
            })?,
        }
        if read.broken_end {
            // What follows must not stick to half a line.
            log.file.write_all(b"\n")?;
        }
        Ok(log)
    }

    /// What became of the mail to this address, if it was ever begun.
    pub(super) fn outcome(&self, to: &str) -> Option<Outcome> {
        self.known.get(&to.to_lowercase()).copied()
    }

    /// Notes that the mail is about to be handed over. It is on disk when this returns.
    pub(super) fn start(&mut self, to: &str, at: i64) -> io::Result<()> {
        self.known.insert(to.to_lowercase(), Outcome::Unsure);
        self.write(&Line::Started {
            to: to.to_owned(),
            at,
        })
    }

    /// Notes what became of it.
    pub(super) fn end(
        &mut self,
        to: &str,
        at: i64,
        outcome: Outcome,
        reply: &str,
    ) -> io::Result<()> {
        self.known.insert(to.to_lowercase(), outcome);
        self.write(&Line::Ended {
            to: to.to_owned(),
            at,
            outcome,
            reply: reply.to_owned(),
        })
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)?;
        self.file.sync_data()
    }
}

#[derive(Default)]
struct Read {
    plan: Option<String>,
    known: HashMap<String, Outcome>,
    lines: usize,
    broken_end: bool,
}

/// Reads what is there. Half a line at the end is what a killed process leaves.
fn read(file: &File) -> io::Result<Read> {
    let mut read = Read::default();
    let mut reader = BufReader::new(file);
    let mut text = Vec::new();
    loop {
        text.clear();
        if reader.read_until(b'\n', &mut text)? == 0 {
            return Ok(read);
        }
        read.lines += 1;
        read.broken_end = !text.ends_with(b"\n");
        match serde_json::from_slice(&text) {
            Ok(Line::Plan { sha256 }) => read.plan = read.plan.or(Some(sha256)),
            Ok(Line::Started { to, .. }) => {
                read.known.insert(to.to_lowercase(), Outcome::Unsure);
            }
            Ok(Line::Ended { to, outcome, .. }) => {
                read.known.insert(to.to_lowercase(), outcome);
            }
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_messages::Lang;
    use std::fs;
    use std::path::PathBuf;

    fn path(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("miwake-send-log-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join(name);
        let _ = fs::remove_file(&path);
        path
    }

    fn messages() -> Messages {
        Messages::with_command(Lang::En)
    }

    #[test]
    fn what_was_begun_and_not_ended_is_unsure() {
        let path = path("killed");
        let mut log = Log::open(&path, "ab", &messages()).expect("a log");
        log.start("A@example.co.jp", 1).expect("written");
        log.end("A@example.co.jp", 2, Outcome::Sent, "250 ok")
            .expect("written");
        log.start("b@example.co.jp", 3).expect("written");
        drop(log);
        // Killed while a line was written.
        let mut file = OpenOptions::new().append(true).open(&path).expect("open");
        file.write_all(b"{\"what\":\"end").expect("written");
        drop(file);

        let mut log = Log::open(&path, "ab", &messages()).expect("a log");
        assert_eq!(log.outcome("a@example.co.jp"), Some(Outcome::Sent));
        assert_eq!(log.outcome("B@example.co.jp"), Some(Outcome::Unsure));
        assert_eq!(log.outcome("c@example.co.jp"), None);
        log.end("b@example.co.jp", 4, Outcome::Refused, "550 no")
            .expect("written");
        drop(log);
        let log = Log::open(&path, "ab", &messages()).expect("a log");
        assert_eq!(log.outcome("b@example.co.jp"), Some(Outcome::Refused));
    }

    #[test]
    fn a_log_is_of_one_plan_and_of_one_process() {
        let path = path("one");
        let log = Log::open(&path, "ab", &messages()).expect("a log");
        assert!(Log::open(&path, "ab", &messages()).is_err());
        drop(log);
        assert!(Log::open(&path, "cd", &messages()).is_err());
        assert!(Log::open(&path, "ab", &messages()).is_ok());
        fs::write(&path, "something else\n").expect("written");
        assert!(Log::open(&path, "ab", &messages()).is_err());
    }
}
