//! Shows what reading makes of files: `cargo run -p miwake-mail --example read -- FILE_OR_FOLDER…`.
//!
//! One line a file: kind, sender, subject, charset, beginning of the text, counts. The last line gives the times.

#![allow(
    clippy::print_stdout,
    reason = "a tool of developers that prints its result"
)]

use miwake_mail::{Limits, Mail, read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn main() {
    let mut files = vec![];
    for argument in std::env::args().skip(1) {
        collect(Path::new(&argument), &mut files);
    }
    let mut times: Vec<(Duration, PathBuf)> = vec![];
    for file in files {
        let Ok(bytes) = std::fs::read(&file) else {
            println!("{}: cannot be read", file.display());
            continue;
        };
        let start = Instant::now();
        let mail = read(&bytes, &Limits::DEFAULT);
        times.push((start.elapsed(), file.clone()));
        println!("{}\t{}", file.display(), line(&mail));
    }
    times.sort();
    let total: Duration = times.iter().map(|(time, _)| *time).sum();
    let at = |per_mille: usize| {
        times
            .get(times.len() * per_mille / 1000)
            .map(|(time, _)| *time)
    };
    println!(
        "{} files, {total:?}; median {:?}, 99 % {:?}, slowest {:?}",
        times.len(),
        at(500),
        at(990),
        times.last()
    );
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    match std::fs::read_dir(path) {
        Ok(entries) => {
            let mut entries: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            entries.sort();
            for entry in entries {
                collect(&entry, files);
            }
        }
        Err(_) => files.push(path.to_owned()),
    }
}

fn line(mail: &Mail) -> String {
    let header = |name: &str| {
        let found = mail
            .headers
            .iter()
            .find(|h| h.name.eq_ignore_ascii_case(name));
        found.map(|h| h.value.as_str()).unwrap_or_default()
    };
    let body = mail.parts.iter().find(|part| part.decoded_as.is_some());
    let charset = body.and_then(|part| part.decoded_as).unwrap_or_default();
    let text = body.and_then(|part| {
        let visible = part.html.as_ref().map(|html| html.visible.as_str());
        part.text.as_deref().or(visible)
    });
    let text: String = text
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_control())
        .take(80)
        .collect();
    let notes: Vec<String> = mail
        .notes
        .iter()
        .map(|note| format!("{:?} {} {}", note.kind, note.count, note.detail))
        .collect();
    format!(
        "{:?} {:?}\t{}\t{}\t{charset}\t{text}\tparts {} links {} attachments {} hops {} auth {}\t{}",
        mail.input,
        mail.non_mail_kind,
        header("From"),
        header("Subject"),
        mail.parts.len(),
        mail.links.len(),
        mail.attachments.len(),
        mail.received.len(),
        mail.auth.len(),
        notes.join("; ")
    )
}
