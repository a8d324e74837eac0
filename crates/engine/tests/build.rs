//! What a report holds of a mail.

use miwake_checks::{Environment, Policy, analyse};
use miwake_engine::report;
use miwake_mail::{
    Attachment, AuthResult, AuthResults, FileKind, Header, Hop, InputKind, Limits, Mail, read,
};
use miwake_report::Report;

/// A mail with nothing in it.
fn empty() -> Mail {
    let mail = read(b"", &Limits::DEFAULT);
    Mail {
        input: InputKind::Message,
        ..mail
    }
}

fn report_of(mail: &Mail, environment: &Environment) -> Report {
    report(mail, &[], environment, &analyse(mail, &[], environment))
}

fn hop(time: Option<i64>) -> Hop {
    Hop {
        time,
        ..Hop::default()
    }
}

#[test]
fn a_delay_is_the_time_since_the_hop_before_that_states_one() {
    let times = [Some(1_000), None, Some(940), Some(950), None];
    let mail = Mail {
        received: times.map(hop).to_vec(),
        ..empty()
    };
    let hops = report_of(&mail, &Environment::default()).mail.hops;
    let delays: Vec<Option<i64>> = hops.iter().map(|hop| hop.delay).collect();
    assert_eq!(delays, [Some(60), None, Some(-10), None, None]);
    let stated: Vec<Option<i64>> = hops.iter().map(|hop| hop.time).collect();
    assert_eq!(stated, times);
}

#[test]
fn absurd_times_do_no_harm() {
    let mail = Mail {
        received: vec![hop(Some(i64::MAX)), hop(Some(i64::MIN))],
        ..empty()
    };
    let hops = report_of(&mail, &Environment::default()).mail.hops;
    assert_eq!(hops[0].delay, Some(i64::MAX));
}

#[test]
fn a_long_header_is_cut_between_characters() {
    let value = "あ".repeat(3_000);
    let mail = Mail {
        headers: vec![Header {
            name: "Subject".to_owned(),
            raw: 0..0,
            raw_value: value.clone(),
            value,
        }],
        ..empty()
    };
    let headers = report_of(&mail, &Environment::default()).mail.headers;
    assert_eq!(headers[0].value.chars().count(), 2_001);
    assert!(headers[0].value.ends_with('…'));
}

fn header(name: &str) -> Header {
    Header {
        name: name.to_owned(),
        raw: 0..0,
        raw_value: String::new(),
        value: String::new(),
    }
}

fn auth(header: usize, server: &str, arc: bool) -> AuthResults {
    AuthResults {
        header,
        server: server.to_owned(),
        arc,
        results: vec![AuthResult {
            method: "spf".to_owned(),
            result: "pass".to_owned(),
            properties: vec![("smtp.mailfrom".to_owned(), "<a@Example.JP>".to_owned())],
        }],
    }
}

/// Two fields of the receiving server, its trace, and one field of that name written by the sender.
fn authenticated() -> Mail {
    Mail {
        headers: [
            "ARC-Authentication-Results",
            "Authentication-Results",
            "Authentication-Results",
            "Received",
            "Authentication-Results",
            "Authentication-Results",
        ]
        .map(header)
        .to_vec(),
        auth: vec![
            auth(0, "mx.example.jp", true),
            auth(1, "mx.example.jp", false),
            auth(2, "mx.example.jp", false),
            auth(4, "mx.example.jp", false),
            auth(5, "inner.example.jp", false),
        ],
        ..empty()
    }
}

fn counts(mail: &Mail, trusted: &[&str]) -> Vec<bool> {
    let environment = Environment {
        policy: Policy {
            trusted_servers: trusted.iter().map(|name| (*name).to_owned()).collect(),
            ..Policy::default()
        },
        ..Environment::default()
    };
    let report = report_of(mail, &environment);
    let counts = |auth: &miwake_report::AuthRecord| auth.counts;
    report.mail.authentication.iter().map(counts).collect()
}

#[test]
fn only_what_the_receiving_server_wrote_counts() {
    let mail = authenticated();
    assert_eq!(counts(&mail, &[]), [false, true, true, false, false]);
    let inner = counts(&mail, &["inner.example.jp"]);
    assert_eq!(inner, [false, false, false, false, true]);
    assert_eq!(counts(&mail, &["other.example"]), [false; 5]);
}

#[test]
fn a_result_names_the_domain_it_is_about() {
    let report = report_of(&authenticated(), &Environment::default());
    let result = &report.mail.authentication[0].results[0];
    let (method, value, domain) = result;
    assert_eq!([method, value, domain], ["spf", "pass", "example.jp"]);
}

#[test]
fn an_attachment_shows_its_name_and_hash() {
    let mail = Mail {
        attachments: vec![Attachment {
            part: 0,
            name: "invoice\u{202e}fdp.exe".to_owned(),
            declared_type: "application/pdf".to_owned(),
            detected: FileKind::Executable,
            size: 2,
            sha256: [0x0f; 32],
            inline: false,
            encrypted: false,
            content: b"MZ".to_vec(),
        }],
        ..empty()
    };
    let report = report_of(&mail, &Environment::default());
    let attachment = &report.mail.attachments[0];
    assert_eq!(attachment.name, "invoice<U+202E>fdp.exe");
    assert_eq!(attachment.sha256, "0f".repeat(32));
    assert_eq!(report.tool.version, env!("CARGO_PKG_VERSION"));
}
