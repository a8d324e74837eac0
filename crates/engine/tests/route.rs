//! Where the mail came in, and which steps of its way are odd.

use miwake_checks::Environment;
use miwake_engine::check_uninspected;
use miwake_report::{MailRecord, boundary, odd_delay, word_that_counts};

fn mail(server: &str) -> MailRecord {
    let mail = format!(
        "Authentication-Results: {server}; spf=pass smtp.mailfrom=a.example\r\n\
         Received: from mx.example.jp by box.example.jp; Mon, 16 Nov 2026 09:00:03 +0900\r\n\
         Received: from out.a.example (out.a.example [192.0.2.1]) by mx.example.jp; Mon, 16 Nov 2026 09:00:02 +0900\r\n\
         Received: from pc by out.a.example; Mon, 16 Nov 2026 09:00:01 +0900\r\n\
         From: x@a.example\r\nSubject: x\r\n\r\nx\r\n"
    );
    check_uninspected(mail.as_bytes(), &Environment::default()).mail
}

#[test]
fn the_boundary_is_where_the_server_whose_word_counts_took_the_mail_in() {
    for (server, hop) in [
        ("mx.example.jp", Some(1)),
        ("MX.EXAMPLE.JP", Some(1)),
        ("example.jp", Some(1)),
        ("box.example.jp", Some(0)),
        ("jp", None),
        ("elsewhere.example", None),
    ] {
        let mail = mail(server);
        assert_eq!(mail.hops.len(), 3);
        assert!(word_that_counts(&mail).is_some(), "{server}");
        assert_eq!(boundary(&mail), hop, "{server}");
    }
    assert_eq!(boundary(&MailRecord::default()), None);
}

#[test]
fn a_step_is_odd_exactly_when_the_check_says_so() {
    let start = 1_795_000_000;
    for (seconds, odd) in [
        (0, false),
        (-300, false),
        (-301, true),
        (86_400, false),
        (86_401, true),
    ] {
        assert_eq!(odd_delay(seconds), odd, "{seconds}");
        let time = |at: i64| {
            let (day, second) = (at.div_euclid(86_400) - 20_775, at.rem_euclid(86_400));
            format!(
                "{} Nov 2026 {:02}:{:02}:{:02} +0000",
                17 + day,
                second / 3600,
                second / 60 % 60,
                second % 60
            )
        };
        let mail = format!(
            "Received: from a.example by b.example; {}\r\nReceived: from pc.example by a.example; {}\r\n\
             From: x@a.example\r\nSubject: x\r\n\r\nx\r\n",
            time(start + seconds),
            time(start)
        );
        let report = check_uninspected(mail.as_bytes(), &Environment::default());
        let delays: Vec<_> = report
            .mail
            .hops
            .iter()
            .filter_map(|hop| hop.delay)
            .collect();
        assert_eq!(delays, [seconds]);
        let told = report.findings.iter().any(|f| {
            f.id == "delivery-path" && ["slow", "clock-back"].contains(&f.variant.as_str())
        });
        assert_eq!(told, odd, "{seconds}");
    }
}
