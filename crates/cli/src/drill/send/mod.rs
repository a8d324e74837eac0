//! `miwake drill send`: the mails of a kit, through the organisation's own relay, to its own people, each once.

mod kit;
mod log;
mod relay;

use crate::drill::args::SendArgs;
use crate::machine::{clock, read};
use crate::status::{NOTHING, SOMETHING, TROUBLE, complain};
use indicatif::{ProgressBar, ProgressStyle};
use kit::Kit;
use lettre::Address;
use log::{Log, Outcome};
use miwake_basics::calendar::date_from_days;
use miwake_drill::PlannedMail;
use miwake_messages::Messages;
use relay::{Connection, Handed, Relay, Trouble};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Variable that holds the password where no file does.
const PASSWORD: &str = "MIWAKE_RELAY_PASSWORD";

/// Seconds after its time from which a wave is late: whoever sends then has to say that it is meant.
const LATE: i64 = 86_400;

/// How often a relay that cannot be reached is tried in a row.
const ATTEMPTS: u32 = 5;

/// How often mails that the relay puts off are offered again in one run.
const ROUNDS: u32 = 3;

/// Connections are closed after so many mails; many relays allow no more.
const PER_CONNECTION: u32 = 100;

pub(super) fn send(args: &SendArgs, messages: &Messages) -> io::Result<u8> {
    let kit = Kit::open(&args.kit, messages)?;
    let faults = faults(&kit, messages)?;
    if faults > 0 {
        complain(&messages.with("send-nothing-sent", [("count", faults.into())]));
        return Ok(TROUBLE);
    }
    let relay = args
        .relay
        .as_ref()
        .map(|_| relay(args, &kit, messages))
        .transpose()?;
    let log_path = log_path(args);
    if !args.go {
        return rehearse(&kit, relay.as_ref(), &log_path, messages);
    }
    let relay = relay.ok_or_else(|| io::Error::other(messages.text("send-needs-relay")))?;
    let log = Log::open(&log_path, &kit.digest, messages)?;
    let sender = address(&kit.plan.sender, messages)?;
    let mut run = Run {
        args,
        messages,
        relay,
        log,
        sender,
        connection: None,
        on_connection: 0,
        next: Instant::now(),
    };
    let trouble = run.waves(&kit)?;
    if let Some(connection) = run.connection.take() {
        connection.close();
    }
    run.summary(&kit, trouble.as_ref())
}

/// Tells each mail that may not be sent, and counts them.
fn faults(kit: &Kit, messages: &Messages) -> io::Result<usize> {
    let mut count = 0;
    for planned in &kit.plan.mails {
        let bytes = kit.mail(planned, messages)?;
        if let Some(fault) = kit.fault(planned, &bytes) {
            let file = ("file", planned.file.clone().into());
            complain(&messages.with(fault.id(), [file]));
            count += 1;
        }
    }
    Ok(count)
}

fn relay(args: &SendArgs, kit: &Kit, messages: &Messages) -> io::Result<Relay> {
    let (host, port) = args.relay.clone().unwrap_or_default();
    let read = |path: &Path| read(path, messages);
    let password = match &args.password_file {
        Some(path) => String::from_utf8_lossy(&read(path)?)
            .trim_end_matches(['\r', '\n'])
            .to_owned(),
        None => std::env::var(PASSWORD).unwrap_or_default(),
    };
    let user = args.user.clone().unwrap_or_default();
    if user.is_empty() || password.is_empty() {
        let variable = ("variable", PASSWORD.into());
        return Err(io::Error::other(
            messages.with("send-needs-sign-in", [variable]),
        ));
    }
    let (_, domain) = kit.plan.sender.rsplit_once('@').unwrap_or_default();
    Ok(Relay {
        implicit: port == 465,
        host,
        port,
        user,
        password,
        authority: args.ca_file.as_deref().map(read).transpose()?,
        hello: domain.to_owned(),
    })
}

/// Beside the kit, unless another place is named.
fn log_path(args: &SendArgs) -> PathBuf {
    args.log.clone().unwrap_or_else(|| {
        let mut name = args.kit.as_os_str().to_owned();
        while name.to_string_lossy().ends_with(['/', '\\']) {
            name = name.to_string_lossy().trim_end_matches(['/', '\\']).into();
        }
        name.push(".send-log.jsonl");
        name.into()
    })
}

/// Says what would be done. With a relay, also signs in there and sends nothing.
fn rehearse(kit: &Kit, relay: Option<&Relay>, log: &Path, messages: &Messages) -> io::Result<u8> {
    let mut out = io::stdout().lock();
    let plan = &kit.plan;
    let head = [
        ("campaign", plan.campaign.clone().into()),
        ("count", plan.mails.len().into()),
        ("sender", plan.sender.clone().into()),
    ];
    writeln!(out, "{}", messages.with("send-rehearsal", head))?;
    for (index, wave) in plan.waves.iter().enumerate() {
        let count = plan.mails.iter().filter(|mail| mail.wave == index).count();
        let line = [
            ("number", (index + 1).into()),
            ("time", stamp(wave.at).into()),
            ("count", count.into()),
        ];
        writeln!(out, "{}", messages.with("send-wave", line))?;
    }
    let file = ("file", log.display().to_string().into());
    writeln!(out, "{}", messages.with("send-log-at", [file]))?;
    if let Some(relay) = relay {
        match relay.connect() {
            Ok(connection) => connection.close(),
            Err(trouble) => {
                complain(&said(&trouble, messages));
                return Ok(TROUBLE);
            }
        }
        let host = ("relay", relay.host.clone().into());
        writeln!(out, "{}", messages.with("send-relay-good", [host]))?;
    }
    writeln!(out, "{}", messages.text("send-not-sent"))?;
    Ok(NOTHING)
}

fn said(trouble: &Trouble, messages: &Messages) -> String {
    let reason = ("reason", trouble.reason().to_owned().into());
    messages.with(trouble.id(), [reason])
}

fn address(text: &str, messages: &Messages) -> io::Result<Address> {
    text.parse().map_err(|_| {
        let address = ("address", text.to_owned().into());
        io::Error::other(messages.with("send-no-address", [address]))
    })
}

struct Run<'a> {
    args: &'a SendArgs,
    messages: &'a Messages,
    relay: Relay,
    log: Log,
    sender: Address,
    connection: Option<Connection>,
    on_connection: u32,
    /// Not before this moment the next mail goes out.
    next: Instant,
}

impl Run<'_> {
    /// Sends one wave after the other; what stops all of them is returned.
    fn waves(&mut self, kit: &Kit) -> io::Result<Option<Trouble>> {
        let mut order: Vec<usize> = (0..kit.plan.waves.len()).collect();
        order.sort_by_key(|&index| kit.plan.waves.get(index).map(|wave| wave.at));
        for index in order {
            let Some(wave) = kit.plan.waves.get(index) else {
                continue;
            };
            let due: Vec<&PlannedMail> = kit
                .plan
                .mails
                .iter()
                .filter(|mail| mail.wave == index && self.is_open(&mail.to))
                .collect();
            if due.is_empty() {
                continue;
            }
            if now() - wave.at > LATE && !self.args.late {
                let line = [
                    ("number", (index + 1).into()),
                    ("time", stamp(wave.at).into()),
                ];
                complain(&self.messages.with("send-late", line));
                continue;
            }
            if now() < wave.at && !self.wait(index, wave.at) {
                continue;
            }
            if let Some(trouble) = self.wave(kit, due)? {
                return Ok(Some(trouble));
            }
        }
        Ok(None)
    }

    /// Whether this person's mail is still to be sent. One of which is not known whether it was taken is not, unless
    /// the person at the keyboard says so: better no mail than two.
    fn is_open(&self, to: &str) -> bool {
        match self.log.outcome(to) {
            None | Some(Outcome::NotYet) => true,
            Some(Outcome::Unsure) => self.args.retry_unsure,
            Some(Outcome::Refused) => self.args.retry_refused,
            Some(Outcome::Sent) => false,
        }
    }

    /// Waits for a wave where that was asked for.
    fn wait(&self, index: usize, at: i64) -> bool {
        let line = [("number", (index + 1).into()), ("time", stamp(at).into())];
        let id = match self.args.wait {
            true => "send-waits",
            false => "send-later",
        };
        complain(&self.messages.with(id, line));
        while self.args.wait && now() < at {
            let left = u64::try_from(at - now()).unwrap_or(0);
            sleep(Duration::from_secs(left.clamp(1, 30)));
        }
        self.args.wait
    }

    fn wave(&mut self, kit: &Kit, due: Vec<&PlannedMail>) -> io::Result<Option<Trouble>> {
        let bar = ProgressBar::new(due.len() as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} {eta}") {
            bar.set_style(style);
        }
        let mut left = due;
        for round in 0..ROUNDS {
            if round > 0 {
                sleep(Duration::from_secs(self.args.retry_after));
            }
            let mut again = Vec::new();
            for planned in left {
                bar.set_message(planned.to.clone());
                match self.mail(kit, planned)? {
                    Ok(Outcome::NotYet) => again.push(planned),
                    Ok(_) => bar.inc(1),
                    Err(trouble) => {
                        bar.abandon();
                        return Ok(Some(trouble));
                    }
                }
            }
            left = again;
            if left.is_empty() {
                break;
            }
        }
        bar.finish_and_clear();
        Ok(None)
    }

    /// Sends one mail, and notes before and after what is done.
    fn mail(&mut self, kit: &Kit, planned: &PlannedMail) -> io::Result<Result<Outcome, Trouble>> {
        let bytes = kit.mail(planned, self.messages)?;
        // It may have been changed since all were looked at.
        if let Some(fault) = kit.fault(planned, &bytes) {
            let file = ("file", planned.file.clone().into());
            return Err(io::Error::other(self.messages.with(fault.id(), [file])));
        }
        let to = address(&planned.to, self.messages)?;
        let mut connection = match self.connected() {
            Ok(connection) => connection,
            Err(trouble) => return Ok(Err(trouble)),
        };
        sleep(self.next.saturating_duration_since(Instant::now()));
        self.next = Instant::now() + Duration::from_secs(60) / u32::from(self.args.rate);
        self.log.start(&planned.to, now())?;
        let handed = match connection.send(&self.sender, &to, &bytes) {
            Ok(handed) => handed,
            Err(trouble) => {
                let reason = trouble.reason();
                self.log.end(&planned.to, now(), Outcome::NotYet, reason)?;
                return Ok(Err(trouble));
            }
        };
        let Handed {
            outcome,
            reply,
            broken,
        } = handed;
        self.log.end(&planned.to, now(), outcome, &reply)?;
        if outcome != Outcome::Sent {
            complain(&format!("{}: {reply}", planned.to));
        }
        if !broken {
            self.connection = Some(connection);
        }
        Ok(Ok(outcome))
    }

    /// The open connection, or a new one; a relay that cannot be reached is tried again after a while.
    fn connected(&mut self) -> Result<Connection, Trouble> {
        if let Some(connection) = self.connection.take() {
            if self.on_connection < PER_CONNECTION {
                self.on_connection += 1;
                return Ok(connection);
            }
            connection.close();
        }
        self.on_connection = 1;
        let mut attempt = 1;
        loop {
            match self.relay.connect() {
                Err(trouble) if trouble.passes() && attempt < ATTEMPTS => {
                    complain(&said(&trouble, self.messages));
                    sleep(Duration::from_secs(self.args.retry_after));
                    attempt += 1;
                }
                done => return done,
            }
        }
    }

    /// Says what became of all, and how to go on.
    fn summary(&self, kit: &Kit, trouble: Option<&Trouble>) -> io::Result<u8> {
        let count = |outcome: Option<Outcome>| {
            let mails = kit.plan.mails.iter();
            mails
                .filter(|mail| self.log.outcome(&mail.to) == outcome)
                .count()
        };
        let sent = count(Some(Outcome::Sent));
        let refused = count(Some(Outcome::Refused));
        let unsure = count(Some(Outcome::Unsure));
        let left = count(None) + count(Some(Outcome::NotYet));
        let mut out = io::stdout().lock();
        for (id, number) in [
            ("send-sum-sent", sent),
            ("send-sum-refused", refused),
            ("send-sum-unsure", unsure),
            ("send-sum-left", left),
        ] {
            if number > 0 || id == "send-sum-sent" {
                writeln!(
                    out,
                    "{}",
                    self.messages.with(id, [("count", number.into())])
                )?;
            }
        }
        if let Some(trouble) = trouble {
            complain(&said(trouble, self.messages));
            return Ok(TROUBLE);
        }
        Ok(match refused + unsure + left {
            0 => NOTHING,
            _ => SOMETHING,
        })
    }
}

fn now() -> i64 {
    clock().unwrap_or(0)
}

/// `2026-11-30 09:15 UTC`.
fn stamp(at: i64) -> String {
    let (year, month, day) = date_from_days(at.div_euclid(86_400));
    let minutes = at.rem_euclid(86_400) / 60;
    let (hour, minute) = (minutes / 60, minutes % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}
