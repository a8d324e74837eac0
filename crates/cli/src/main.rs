//! Checks mails on the command line.

fn main() {}
