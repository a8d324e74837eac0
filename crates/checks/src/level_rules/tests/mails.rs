//! Each rule by a whole mail.

use super::*;
use crate::test_mail::{
    CARRIER, CONFIRMED, CONSISTENT, CONTRADICTED, FREE, analysed, answered, environment, mail,
};

fn judged(given: &str) -> Outcomes {
    let verdict = analysed(given, &environment()).verdict;
    (verdict.level, verdict.rule)
}

#[test]
fn every_cell_by_a_mail() {
    let plain = "会議は金曜の二時からです。部屋は三階を取りました。資料は当日にお配りします。";
    let data = "全社員の名簿を送ってください。会議の前に目を通しておきたいと思います。";
    let papers =
        "Email me a scan of your passport and a utility bill, for the file that we keep of guests.";
    let account = "請求書の件です。振込先の口座が変わりました。次の口座へお願いします。\n三つ葉銀行 北浜支店 普通 2468013";
    let nothing = (NothingNotable, None);
    let grave = (Caution, Some(Rule::GraveAsk));
    let beyond = (Suspicious, Some(Rule::AskAndSigns));
    let contradicted = (Suspicious, Some(Rule::ContradictedAsk));
    let cases = [
        (CONFIRMED, plain, nothing),
        (CONFIRMED, data, nothing),
        (CONFIRMED, account, grave),
        (CARRIER, plain, nothing),
        (CARRIER, data, grave),
        (CONSISTENT, plain, nothing),
        (CONSISTENT, data, grave),
        (CONSISTENT, account, grave),
        (FREE, plain, nothing),
        (FREE, papers, grave),
        (FREE, account, beyond),
        (CONTRADICTED, plain, (Caution, Some(Rule::Contradicted))),
        (CONTRADICTED, data, contradicted),
        (CONTRADICTED, account, contradicted),
    ];
    let wrong = cases.iter().filter_map(|(fields, text, expected)| {
        let found = judged(&mail(fields, "x", text));
        (found != *expected).then_some((fields, text, found, expected))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_confirmed_sender_who_leads_elsewhere_is_taken_like_anybody() {
    let text = "アカウントが停止されています。パスワードを入力してください。";
    let own = format!("{text}\nhttps://www.hinoki.example/");
    let elsewhere = format!("{text}\nhttps://release-it.example/");
    let level = |text: &str| judged(&mail(CONFIRMED, "x", text)).0;
    assert_eq!(level(&own), NothingNotable);
    assert!(level(&elsewhere) >= Caution);
}

#[test]
fn secrecy_and_hurry_press() {
    let pressed = (Suspicious, Some(Rule::PressedAsk));
    let cases = [
        "全社員の名簿を送ってください。この件は誰にも話さないでください。",
        "全社員の名簿を送ってください。会議中のため電話に出られません。",
        "請求書の件です。至急、次の口座へお願いします。振込先の口座が変わりました。\n三つ葉銀行 北浜支店 普通 2468013",
        "Please send me the staff list. Keep this confidential until Friday.",
        "Please send me the staff list. I am in a meeting, so do not call.",
        "Our bank details have changed. The invoice must be paid immediately.",
    ];
    for text in cases {
        assert_eq!(judged(&mail(CONSISTENT, "x", text)), pressed, "{text}");
    }
}

#[test]
fn answers_change_the_level_of_a_mail() {
    let account = "請求書の件です。振込先の口座が変わりました。次の口座へお願いします。\n三つ葉銀行 北浜支店 普通 2468013";
    let given = mail(CONSISTENT, "x", account);
    let of = |question, answer| {
        let verdict = analysed(&given, &answered(question, answer)).verdict;
        (verdict.level, verdict.rule)
    };
    let confirmed = (NothingNotable, Some(Rule::ConfirmedByReader));
    assert_eq!(of(CONFIRMED_BEFORE, Answer::Yes), confirmed);
    let unexpected = (Suspicious, Some(Rule::Unexpected));
    assert_eq!(of(EXPECTED, Answer::No), unexpected);
    for answer in [Answer::No, Answer::Unsure] {
        assert!(of(CONFIRMED_BEFORE, answer).0 >= Caution, "{answer:?}");
    }
}

const CONFIRMED_BEFORE: &str = super::CONFIRMED;
