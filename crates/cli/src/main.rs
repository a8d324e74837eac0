//! Checks mails on the command line.
//!
//! Everything that reads files, the clock, the environment or writes anywhere is here;
//! the crates below know nothing of it.

mod args;
mod checks;
mod describe;
mod drill;
mod environment;
mod escape;
mod eval;
mod files;
mod machine;
mod mbox;
mod output;
mod policy_rules;
mod report;
mod run;
mod serve;
mod status;
mod table;
mod time;

use args::{Args, Command};
use clap::{CommandFactory, Parser};
use miwake_messages::Messages;
use status::{NOTHING, TROUBLE, complain};
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let lang = environment::lang(args.lang);
    let messages = match &args.command {
        Command::Drill(_) => Messages::all(lang),
        _ => Messages::with_command(lang),
    };
    let done = match &args.command {
        Command::Check(check) => run::check(check, &messages),
        Command::Report(report) => report::report(report, &messages),
        Command::Checks(list) => checks::list(list, &messages),
        Command::Policy(policy) => policy_rules::explain_policy(policy, &messages),
        Command::Eval(args) => eval::eval(args, &messages),
        Command::Drill(args) => drill::drill(args, &messages),
        Command::Serve(args) => serve::serve(args, &messages),
        Command::Completions { shell } => completions(*shell),
        Command::Man => man(),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        // Whoever reads the output has seen enough (`miwake check … | head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(NOTHING),
        Err(error) => {
            complain(&error.to_string());
            ExitCode::from(TROUBLE)
        }
    }
}

fn completions(shell: clap_complete::Shell) -> io::Result<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "miwake", &mut script);
    io::stdout().write_all(&script)?;
    Ok(NOTHING)
}

fn man() -> io::Result<u8> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Args::command()).render(&mut page)?;
    for command in Args::command().get_subcommands() {
        if ["check", "eval", "serve"].contains(&command.get_name()) {
            let mut options = Vec::new();
            clap_mangen::Man::new(command.clone()).render_options_section(&mut options)?;
            let title = format!(".SH OPTIONS OF {}", command.get_name().to_uppercase());
            let options = String::from_utf8_lossy(&options).replacen(".SH OPTIONS", &title, 1);
            page.extend_from_slice(options.as_bytes());
        }
    }
    page.extend_from_slice(&drill::man()?);
    io::stdout().write_all(&page)?;
    Ok(NOTHING)
}
