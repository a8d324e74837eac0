//! How long a large drill takes: 100,000 people and 1,000,000 lines of a log, all with a token.
//! `cargo run --release -p miwake-drill --example speed [LINES] [PEOPLE]`.

#![allow(
    clippy::print_stdout,
    reason = "a program for the terminal: printing is its purpose"
)]

use miwake_drill::Project;
use miwake_drill::import::{Import, Imported, Kind, Options};
use miwake_drill::results::{Measure, measure};
use std::error::Error;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Bytes that are handed on at once.
const PIECE: usize = 1 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let mut numbers = std::env::args().skip(1);
    let mut next = |default| {
        numbers
            .next()
            .map_or(Ok(default), |text| text.parse::<u64>())
    };
    let (lines, people) = (next(1_000_000)?, next(100_000)?);
    let (roster, log) = (roster(people)?, log(lines, people)?);
    println!(
        "{people} people, {lines} lines, {} MB of log",
        log.len() / 1_000_000
    );
    let before = processor().unwrap_or_default();
    let start = Instant::now();
    let roster = read("roster.csv", Kind::Roster, &roster)?;
    let read_roster = start.elapsed();
    let log = read("access.log", Kind::AccessLog, &log)?;
    let read_log = start.elapsed() - read_roster;
    let mut project = Project::default();
    project.add(roster);
    project.add(log);
    project.settings.sent_at = Some(1_639_544_400);
    let added = start.elapsed() - read_log - read_roster;
    let results = measure(&project, Measure::default());
    let all = start.elapsed();
    println!(
        "roster {read_roster:.2?}, log {read_log:.2?}, joining {added:.2?}, measuring {:.2?}; together {all:.2?}",
        all - added - read_log - read_roster
    );
    if let Some(spent) = processor() {
        println!("of the processor's time: {:.2?}", spent - before);
    }
    let opened = results.all.opened.map(|rate| rate.share);
    println!("opened: {opened:?}, machines: {:?}", results.machines);
    Ok(())
}

/// Time that the processor spent on this program, where Linux tells it: on a busy machine the clock tells more.
fn processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    let spent = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(spent))
}

fn read(name: &str, kind: Kind, text: &str) -> Result<Imported, Box<dyn Error>> {
    let mut import = Import::new(name, kind, Options::default());
    for piece in text.as_bytes().chunks(PIECE) {
        import.push(piece);
    }
    Ok(import.finish()?)
}

fn roster(people: u64) -> Result<String, std::fmt::Error> {
    let mut out = String::from("氏名,メールアドレス,トークン,部署,役職\n");
    for number in 0..people {
        let (department, position) = (number % 23, number % 5);
        writeln!(
            out,
            "氏名 {number},p{number}@example.co.jp,T{number:06},第{department}部,役職{position}"
        )?;
    }
    Ok(out)
}

fn log(lines: u64, people: u64) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for number in 0..lines {
        // Spread over people by a step that has no common factor with usual sizes.
        let token = number * 7_919 % people;
        let second = number / 40 % 86_400;
        let (hour, minute) = (second / 3_600, second / 60 % 60);
        let file = if number % 3 == 0 { "seen.txt" } else { "" };
        let (a, b) = (token / 250 % 250, token % 250);
        writeln!(
            out,
            "10.1.{a}.{b} - - [15/Dec/2021:{hour:02}:{minute:02}:{:02} +0000] \"GET /drill/{file}?c=folder-ja&rid=T{token:06} \
             HTTP/1.1\" 200 5123 \"-\" \"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
             Chrome/131.0.{b}.0 Safari/537.36\"",
            second % 60
        )?;
    }
    Ok(out)
}
