//! Mails made in code for the tests of asks, identities and levels.

use crate::{
    Analysis, Answer, CheckContext, Environment, analyse, hints, inspection_limits, to_inspect,
};
use miwake_inspect::inspect;
use miwake_mail::{Limits, read};

/// A domain that nobody knows, which the receiving server confirms.
pub(crate) const CONSISTENT: &str = "Authentication-Results: mx.midori.example; dmarc=pass header.from=kusunoki.example\n\
     Received: from mail.kusunoki.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n\
     From: Taro <taro@kusunoki.example>\n";

/// An address that anybody can have.
pub(crate) const FREE: &str = "From: Taro <taro1971@gmail.com>\n";

/// A partner that the policy names, confirmed.
pub(crate) const CONFIRMED: &str = "Authentication-Results: mx.midori.example; dmarc=pass header.from=hinoki.example\n\
     Received: from mail.hinoki.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n\
     From: Jiro <jiro@hinoki.example>\n";

/// A platform that carries what strangers wrote, confirmed.
pub(crate) const CARRIER: &str = "Authentication-Results: mx.midori.example; dmarc=pass header.from=docusign.net\n\
     Received: from mail.docusign.net by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n\
     From: Taro via DocuSign <dse@docusign.net>\n";

/// Somebody who writes another organisation's address into his name.
pub(crate) const CONTRADICTED: &str =
    "From: \"jiro@hinoki.example\" <jiro.hinoki@kashi-office.example>\n";

/// What the reader's organisation knows.
pub(crate) fn environment() -> Environment {
    let mut environment = Environment::default();
    environment.policy.own_domains = vec!["midori.example".to_owned()];
    environment.policy.partner_domains = vec!["hinoki.example".to_owned()];
    environment
}

/// The same with an answer of the reader's.
pub(crate) fn answered(question: &str, answer: Answer) -> Environment {
    let mut environment = environment();
    environment.answers.insert(question.to_owned(), answer);
    environment
}

/// A whole mail of `text`; `fields` end with a line break.
pub(crate) fn mail(fields: &str, subject: &str, text: &str) -> String {
    typed(fields, subject, "text/plain", text)
}

/// A whole mail of a page.
pub(crate) fn page(fields: &str, html: &str) -> String {
    typed(fields, "x", "text/html", html)
}

/// A whole mail with a part each of these: media type and further fields, content.
pub(crate) fn parts(fields: &str, kind: &str, parts: &[(&str, &str)]) -> String {
    let parts: String = parts
        .iter()
        .map(|(fields, content)| format!("--b\nContent-Type: {fields}\n\n{content}\n"))
        .collect();
    typed(
        fields,
        "x",
        &format!("{kind}; boundary=b"),
        &format!("{parts}--b--"),
    )
}

fn typed(fields: &str, subject: &str, kind: &str, content: &str) -> String {
    format!(
        "{fields}To: hanako@midori.example\nSubject: {subject}\nDate: Fri, 20 Nov 2026 09:59:00 +0900\n\
         Message-ID: <1@kusunoki.example>\nMIME-Version: 1.0\nContent-Type: {kind}; charset=utf-8\n\
         Content-Transfer-Encoding: 8bit\n\n{content}\n"
    )
}

/// What is found out about what is given, with what is inside its attachments.
pub(crate) fn analysed(given: &str, environment: &Environment) -> Analysis {
    analysed_bytes(given.replace('\n', "\r\n").as_bytes(), environment)
}

/// See [`analysed`]; the bytes as they are.
pub(crate) fn analysed_bytes(given: &[u8], environment: &Environment) -> Analysis {
    let mail = read(given, &Limits::DEFAULT);
    let wanted = to_inspect(&mail);
    let hints = hints(&CheckContext::new(&mail, &[], environment));
    let limits = inspection_limits(wanted.len());
    let files = mail.attachments.iter().enumerate();
    let inspections: Vec<_> = files
        .map(|(index, file)| {
            let look = || inspect(&file.name, &file.content, &hints, &limits);
            wanted.contains(&index).then(look)
        })
        .collect();
    analyse(&mail, &inspections, environment)
}

/// The grave asks of a mail, by name.
pub(crate) fn graves(mail: &str) -> Vec<&'static str> {
    let analysis = analysed(mail, &environment());
    let asks = analysis.asks.asks.iter().filter(|ask| ask.grave);
    asks.map(|ask| ask.kind.id()).collect()
}
