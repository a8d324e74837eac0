//! What page and worker say to each other, and what the worker does with it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::{Answer, Environment, Policy};
use miwake_engine::{
    Pick, Request, Response, RulesFinder, RulesFound, RulesRequest, check_file, respond,
};
use miwake_inspect::Native;
use miwake_web::protocol::{Asked, Outcome, PageMessage, Question, Uninspected, WorkerEvent};
use miwake_web::service::{Inspector, Page, Rules, Service};
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

const ZIPPED: &str = "From: a@example.com\r\nSubject: zip\r\nMIME-Version: 1.0\r\n\
    Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n\
    UEsDBBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\r\n";

/// An event, and the report beside it.
type Posted = (WorkerEvent, Option<String>);

/// Says what it is told.
#[derive(Clone, Default)]
struct Told(Rc<RefCell<Vec<Posted>>>);

impl Page for Told {
    fn post(&self, event: &WorkerEvent, report: Option<&str>) {
        let event = read_back(event);
        self.0.borrow_mut().push((event, report.map(str::to_owned)));
    }
}

impl Told {
    /// What it was told since the last time.
    fn events(&self) -> Vec<(WorkerEvent, Option<String>)> {
        self.0.take()
    }

    fn kinds(&self) -> Vec<String> {
        self.events().iter().map(|(event, _)| kind(event)).collect()
    }
}

/// Inspects, as long as it does not trap, and counts how often.
#[derive(Clone, Default)]
struct Inspects {
    count: Rc<Cell<usize>>,
    traps: Rc<Cell<bool>>,
}

impl Inspector for Inspects {
    fn respond(&self, request: &Request, content: &[u8]) -> Option<Response> {
        self.count.set(self.count.get() + 1);
        // As the two modules hand it to each other.
        let request: Request = read_back(request);
        let mut response = respond(&Native, &request, content);
        let mail = response.take_mail();
        let mut response: Response = read_back(&response);
        response.put_mail(mail);
        (!self.traps.get()).then_some(response)
    }
}

fn read_back<T: serde::Serialize + serde::de::DeserializeOwned>(message: &T) -> T {
    serde_json::from_str(&serde_json::to_string(message).unwrap()).unwrap()
}

fn kind(message: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(message).unwrap();
    json["kind"].as_str().unwrap().to_owned()
}

fn question(serial: u32, name: &str) -> Question {
    Question {
        pick: Pick::file(name),
        environment: Environment::default(),
        serial,
        blind: false,
    }
}

/// Hands on a message as page and script do; only a check carries bytes.
fn send(service: &mut Service<Told, Inspects>, message: &PageMessage, mail: &str) {
    let bytes = match message {
        PageMessage::Check { .. } => mail.as_bytes().to_vec(),
        _ => vec![],
    };
    service.handle(read_back(message), bytes);
}

fn forward(mail: &str) -> String {
    format!(
        "From: b@example.jp\r\nSubject: outer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
         --x\r\nContent-Type: text/plain\r\n\r\nfyi\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--x--\r\n"
    )
}

#[test]
fn a_report_is_that_of_the_command() {
    let forwarded = forward(ZIPPED);
    for mail in ["", "text", ZIPPED, &forwarded] {
        let (told, inspects) = (Told::default(), Inspects::default());
        let mut service = Service::new(told.clone());
        let check = Asked::default().ask(1, question(1, "a.eml"));
        send(&mut service, &check, mail);
        let before = told.kinds();
        if before == ["progress", "inspector"] {
            service.take_inspector(Ok(inspects.clone()));
        } else {
            assert_eq!(before, ["done"], "{mail}");
            send(&mut service, &check, mail);
        }
        let events = told.events();
        let (event, report) = events.last().unwrap();
        let WorkerEvent::Done { id: 1, outcome } = event else {
            unreachable!("{event:?}");
        };
        assert_eq!(outcome.uninspected, None);
        assert_eq!(outcome.lists.len(), usize::from(mail == forwarded));
        let native = check_file(mail.as_bytes(), "a.eml", &Environment::default());
        assert_eq!(report.as_deref(), Some(native.to_json().as_str()));
    }
}

#[test]
fn an_answered_question_sends_the_answer_and_no_mail() {
    let (told, inspects) = (Told::default(), Inspects::default());
    let (mut service, mut asked) = (Service::new(told.clone()), Asked::default());
    send(&mut service, &asked.ask(1, question(7, "a.eml")), ZIPPED);
    service.take_inspector(Ok(inspects.clone()));
    assert_eq!(told.kinds(), ["progress", "inspector", "done"]);

    let mut answered = question(7, "a.eml");
    let answers = &mut answered.environment.answers;
    answers.insert("sender-unexpected".to_owned(), Answer::Yes);
    let environment = answered.environment.clone();
    let message = asked.ask(2, answered);
    let json = serde_json::to_value(&message).unwrap();
    let fields: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["environment", "id", "kind", "serial"]);
    assert!(json.to_string().len() < 2_000, "{json}");
    // `send` gives no bytes to anything but a check.
    assert_eq!(kind(&message), "answer");
    send(&mut service, &message, ZIPPED);
    let events = told.events();
    let [(WorkerEvent::Done { id: 2, .. }, Some(report))] = events.as_slice() else {
        unreachable!("{events:?}");
    };
    let native = check_file(ZIPPED.as_bytes(), "a.eml", &environment);
    assert_eq!(*report, native.to_json());
    assert_eq!(inspects.count.get(), 1, "inspected again");
}

#[test]
fn a_worker_without_the_mail_is_sent_it_again() {
    let (told, inspects) = (Told::default(), Inspects::default());
    let mut asked = Asked::default();
    asked.ask(1, question(7, ""));
    let answer = asked.ask(2, question(7, ""));
    // One that was asked nothing; one that was asked about another mail.
    for before in [None, Some(6)] {
        let mut service = Service::new(told.clone());
        if let Some(serial) = before {
            send(
                &mut service,
                &Asked::default().ask(1, question(serial, "")),
                "text",
            );
        }
        told.events();
        send(&mut service, &answer, ZIPPED);
        assert_eq!(told.events(), [(WorkerEvent::Forgotten { id: 2 }, None)]);
        let again = asked.again(2).unwrap();
        assert_eq!(kind(&again), "check");
        send(&mut service, &again, ZIPPED);
        service.take_inspector(Ok(inspects.clone()));
        assert_eq!(told.kinds(), ["progress", "inspector", "done"]);
    }
    assert_eq!(asked.again(1), None, "that is over");
}

#[test]
fn the_mail_is_sent_once_for_each_mail_and_each_worker() {
    let mut asked = Asked::default();
    let mut kinds = |id, serial, blind| {
        let question = Question {
            blind,
            ..question(serial, "")
        };
        kind(&asked.ask(id, question))
    };
    assert_eq!(kinds(1, 1, false), "check");
    assert_eq!(kinds(2, 1, false), "answer");
    assert_eq!(kinds(3, 2, false), "check");
    assert_eq!(kinds(4, 1, false), "check");
    assert_eq!(kinds(5, 1, true), "check", "nothing may be inspected");
    assert_eq!(kind(&Asked::default().ask(6, question(1, ""))), "check");
}

fn uninspected(told: &Told) -> Option<Uninspected> {
    match told.events().pop() {
        Some((WorkerEvent::Done { outcome, .. }, Some(_))) => outcome.uninspected,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn what_could_not_be_inspected_is_told_and_tried_again() {
    let (told, inspects) = (Told::default(), Inspects::default());
    let (mut service, mut asked) = (Service::new(told.clone()), Asked::default());
    send(&mut service, &asked.ask(1, question(1, "")), ZIPPED);
    service.take_inspector(Err(Uninspected::NotLoaded));
    assert_eq!(uninspected(&told), Some(Uninspected::NotLoaded));
    // An answer leads to another try.
    send(&mut service, &asked.ask(2, question(1, "")), ZIPPED);
    assert_eq!(told.kinds(), ["forgotten"]);
    send(&mut service, &asked.again(2).unwrap(), ZIPPED);
    inspects.traps.set(true);
    service.take_inspector(Ok(inspects.clone()));
    assert_eq!(uninspected(&told), Some(Uninspected::Trapped));
    assert_eq!(inspects.count.get(), 1);
    // In a worker whose engine trapped before, nothing is inspected.
    let blind = Question {
        blind: true,
        ..question(1, "")
    };
    let mut service = Service::new(told.clone());
    send(&mut service, &Asked::default().ask(3, blind), ZIPPED);
    assert_eq!(uninspected(&told), Some(Uninspected::Trapped));
    assert_eq!(inspects.count.get(), 1);
}

#[test]
fn an_mbox_is_asked_about() {
    let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
    let mbox = format!("{line}Subject: 1\r\n\r\n1\r\n\r\n{line}Subject: 2\r\n\r\n2\r\n");
    let told = Told::default();
    let mut service = Service::new(told.clone());
    send(
        &mut service,
        &Asked::default().ask(1, question(1, "")),
        &mbox,
    );
    let events = told.events();
    let [(WorkerEvent::Done { outcome, .. }, None)] = events.as_slice() else {
        unreachable!("{events:?}");
    };
    assert_eq!(outcome.lists[0].mails.len(), 2);
}

#[test]
fn a_policy_is_read_for_mistakes() {
    let told = Told::default();
    let mut service: Service<Told, Inspects> = Service::new(told.clone());
    let policy = Policy {
        own_domains: vec!["co.jp".to_owned()],
        ..Policy::default()
    };
    send(&mut service, &PageMessage::Policy { policy }, "");
    let events = told.events();
    let [(WorkerEvent::Policy { faults }, None)] = events.as_slice() else {
        unreachable!("{events:?}");
    };
    assert_eq!(faults[0].entry, "co.jp");
}

/// The script says four events itself, and takes four messages out of the row.
#[test]
fn the_script_speaks_the_same_language() {
    let events = [
        WorkerEvent::Ready,
        WorkerEvent::Failed,
        WorkerEvent::Alive { id: 3 },
        WorkerEvent::Trapped {
            id: 3,
            inside: true,
        },
    ];
    let kinds = |script: &str, before: &str| -> BTreeSet<String> {
        let after = script.split(before).skip(1);
        after
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    };
    let script = include_str!("../../../www/worker_boot.js");
    let said: BTreeSet<String> = events.iter().map(kind).collect();
    assert_eq!(kinds(script, "{ kind: \""), said);
    let messages = [
        PageMessage::Load,
        PageMessage::Ping { id: 1 },
        PageMessage::Inspector,
        PageMessage::Rules,
    ];
    let taken: BTreeSet<String> = messages.iter().map(kind).collect();
    assert_eq!(kinds(script, "message.kind === \""), taken);
    for written in [
        r#"{"kind":"ready"}"#,
        r#"{"kind":"failed"}"#,
        r#"{"kind":"pong","id":3}"#,
        r#"{"kind":"trap","id":3,"inside":true}"#,
    ] {
        let event: WorkerEvent = serde_json::from_str(written).unwrap();
        assert!(events.contains(&event), "{event:?}");
    }
    for reason in [Uninspected::NotLoaded, Uninspected::Trapped] {
        assert!(script.contains(&format!("goWithoutInspector(\"{}\")", reason.id())));
        assert_eq!(Uninspected::named(reason.id()), Some(reason));
    }
}

/// The report goes beside the event: it must be saved as the engine wrote it.
#[test]
fn the_report_is_no_part_of_the_event() {
    let outcome = Outcome {
        report: Some("{}".to_owned()),
        lists: vec![],
        uninspected: Some(Uninspected::NotLoaded),
    };
    let json: Value = serde_json::to_value(WorkerEvent::Done { id: 1, outcome }).unwrap();
    assert_eq!(json["outcome"].get("report"), None);
    assert_eq!(json["outcome"]["uninspected"], "not-loaded");
}

/// Finds the rules of the policy, as the module does that a worker loads for them.
struct Finds(RefCell<RulesFinder>);

impl Rules for Finds {
    fn find(&self, request: &RulesRequest) -> Option<RulesFound> {
        // As the two modules hand it to each other.
        let request: RulesRequest = read_back(request);
        Some(read_back(&self.0.borrow_mut().find(&request)))
    }
}

fn finds() -> Option<Box<dyn Rules>> {
    Some(Box::new(Finds(RefCell::default())))
}

const PLAIN: &str = "From: Sato <sato@example.co.jp>\r\nTo: reader@example.jp\r\nSubject: Minutes\r\n\r\n\
    Thank you for the meeting on Tuesday. The next one is on the 14th, in the same room as always.\r\n";

fn with_rules(pattern: &str) -> Environment {
    let policy = serde_json::json!({ "rules": [{ "id": "r", "title": { "en": "T" }, "look_in": "text",
        "pattern": pattern, "level": "caution" }] });
    Environment {
        policy: serde_json::from_value(policy).unwrap(),
        ..Environment::default()
    }
}

fn check(environment: Environment) -> PageMessage {
    let question = Question {
        environment,
        ..question(1, "a.eml")
    };
    PageMessage::Check { id: 1, question }
}

#[test]
fn own_rules_are_looked_for_by_what_is_loaded_for_them() {
    let told = Told::default();
    let mut service: Service<Told, Inspects> = Service::new(told.clone());
    service.handle(check(Environment::default()), PLAIN.into());
    assert_eq!(told.kinds(), ["done"]);
    let environment = with_rules("Tuesday");
    service.handle(check(environment.clone()), PLAIN.into());
    assert_eq!(told.kinds(), ["rules"]);
    service.take_rules(finds());
    let events = told.events();
    let native = check_file(PLAIN.as_bytes(), "a.eml", &environment);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].1.as_deref(), Some(native.to_json().as_str()));
    // It is kept, and an answer needs no second look.
    service.handle(check(with_rules("room")), PLAIN.into());
    assert_eq!(told.kinds(), ["done"]);
}

#[test]
fn without_it_nothing_reassures() {
    let told = Told::default();
    let mut service: Service<Told, Inspects> = Service::new(told.clone());
    service.handle(check(with_rules("nowhere")), PLAIN.into());
    told.events();
    service.take_rules(None);
    let events = told.events();
    let report: Value = serde_json::from_str(events[0].1.as_deref().unwrap()).unwrap();
    assert_eq!(report["verdict"], "undecided");
    assert_eq!(report["undecided"], "own-rules");
    assert_eq!(report["notes"][0]["kind"], "rules-unapplied");
}

#[test]
fn a_policy_with_rules_is_looked_at_by_it() {
    let told = Told::default();
    let mut service: Service<Told, Inspects> = Service::new(told.clone());
    let policy = with_rules("a(").policy;
    service.handle(
        PageMessage::Policy {
            policy: policy.clone(),
        },
        vec![],
    );
    assert_eq!(told.kinds(), ["rules"]);
    service.take_rules(finds());
    let events = told.events();
    let WorkerEvent::Policy { faults } = &events[0].0 else {
        panic!("{events:?}");
    };
    assert_eq!(faults[0].entry, "r:2: a(");
    let mut other: Service<Told, Inspects> = Service::new(told.clone());
    other.handle(PageMessage::Policy { policy }, vec![]);
    other.take_rules(None);
    assert_eq!(told.kinds(), ["rules", "policy"]);
}
