//! What is mentioned, possible, denied or told of others is no ask. Beside each stands what asks in nearly the same words.

use crate::AskKind;
use crate::test_mail::{CONSISTENT, analysed, environment, graves, mail};

/// A kind; a text that asks it; one that only mentions it.
type Pair = (&'static str, &'static str, &'static str);

/// Fails with the pairs whose first text does not ask, or whose second does.
fn assert_told_apart(pairs: &[Pair]) {
    let asks = |text: &str, kind: &str| graves(&mail(CONSISTENT, "x", text)).contains(&kind);
    let missed = pairs.iter().filter(|(kind, asked, _)| !asks(asked, kind));
    let found = pairs
        .iter()
        .filter(|(kind, _, mentioned)| asks(mentioned, kind));
    let missed: Vec<&str> = missed.map(|(_, asked, _)| *asked).collect();
    let found: Vec<&str> = found.map(|(_, _, mentioned)| *mentioned).collect();
    assert!(
        missed.is_empty() && found.is_empty(),
        "missed: {missed:#?}\nwrongly found: {found:#?}"
    );
}

#[test]
fn what_is_only_mentioned() {
    assert_told_apart(&[
        (
            "company-data",
            "組織図を送ってください。",
            "組織図を改めましたので、社内の掲示板に出しました。",
        ),
        (
            "company-data",
            "Please send the drawings on Monday.",
            "The drawings arrived on Monday, and we are pleased with them.",
        ),
        (
            "gift-card",
            "ギフトカードを三枚買ってください。",
            "売店ではギフトカードも扱っています。",
        ),
        (
            "personal-data",
            "パスポートの写しを送ってください。",
            "パスポートの申請は市役所でも受け付けています。",
        ),
        (
            "sign-in",
            "パスワードを入力してください。\nhttps://www.kusunoki.example/",
            "パスワードは昨日、無事に変わりました。\nhttps://www.kusunoki.example/",
        ),
        (
            "password-send",
            "Please send us the verification code.",
            "Your verification code is 482913. It is valid for ten minutes.",
        ),
        (
            "pay",
            "未納の料金は本日お支払いください。訴訟の準備に入っています。\nhttps://www.kusunoki.example/",
            "十月分の料金は月末までにお支払いください。\nhttps://www.kusunoki.example/",
        ),
        (
            "pay",
            "Please pay the outstanding balance, or we hand it to our solicitors.\nhttps://www.kusunoki.example/",
            "Please pay the outstanding balance by the end of the month.\nhttps://www.kusunoki.example/",
        ),
        (
            "move-channel",
            "Please message me on WhatsApp.",
            "The town council talks on WhatsApp these days.",
        ),
        (
            "run-or-enable",
            "Please enable macros in the workbook.",
            "The workbook of this year has no macros any longer.",
        ),
    ]);
}

#[test]
fn what_may_be_done() {
    assert_told_apart(&[
        (
            "sign-in",
            "ログインして会員情報を更新してください。利用が制限されています。\nhttps://www.kusunoki.example/",
            "会員情報は、ログインするといつでも更新できます。\nhttps://www.kusunoki.example/",
        ),
        (
            "sign-in",
            "Please update the card number in your profile.\nhttps://www.kusunoki.example/",
            "You can update the card number in your profile at any time.\nhttps://www.kusunoki.example/",
        ),
        (
            "personal-data",
            "住民票をアップロードしてください。",
            "住民票はアップロードもできます。",
        ),
        (
            "company-data",
            "Please export the customer list.",
            "If you wish, the customer list lets you export to a spreadsheet.",
        ),
    ]);
}

#[test]
fn what_is_denied() {
    assert_told_apart(&[
        (
            "bank-change",
            "請求書をお送りします。振込先を変更いたしました。",
            "請求書をお送りします。振込先に変更はございません。",
        ),
        (
            "bank-change",
            "Invoice 12 is attached. Our bank details have changed.",
            "Invoice 12 is attached. Our bank details have not changed.",
        ),
        (
            "password-send",
            "パスワードをメールで教えてください。",
            "パスワードをメールで教えていただくことはございません。",
        ),
        (
            "password-send",
            "We must ask you to send us your password.",
            "We will never ask you to send us your password.",
        ),
        (
            "sign-in",
            "Please type the device code H7KQ-2MXD.",
            "We will never ask you to type a device code.",
        ),
        (
            "run-or-enable",
            "マクロを有効にしてください。",
            "マクロを有効にしないでください。",
        ),
        (
            "run-or-enable",
            "Please enable macros when Excel asks.",
            "Please do not enable macros when Excel asks.",
        ),
        (
            "personal-data",
            "You need to send your passport.",
            "There is no need to send your passport.",
        ),
        (
            "company-data",
            "名簿をご提出ください。",
            "名簿をご提出いただく必要はありません。",
        ),
    ]);
}

#[test]
fn what_holds_on_a_condition() {
    assert_told_apart(&[
        (
            "sign-in",
            "Someone signed in. Please change or reset your password now.\nhttps://www.kusunoki.example/",
            "If you did not do this, reset your password.\nhttps://www.kusunoki.example/",
        ),
        (
            "sign-in",
            "パスワードを再設定してください。\nhttps://www.kusunoki.example/",
            "パスワードの再設定を希望する際は、窓口へご連絡ください。\nhttps://www.kusunoki.example/",
        ),
        (
            "bank-change",
            "We have moved: our bank details have changed, and the invoice shows them.",
            "If a supplier writes that its bank details have changed, ring it before you pay the invoice.",
        ),
    ]);
}

#[test]
#[ignore = "`ない場合` is a threat (condition), so the guard `心当たりがない場合` (possible) never holds"]
fn what_holds_on_the_condition_that_it_was_somebody_else() {
    assert_told_apart(&[(
        "sign-in",
        "第三者が入りました。パスワードを変更してください。\nhttps://www.kusunoki.example/",
        "お心当たりがない場合は、パスワードを変更してください。\nhttps://www.kusunoki.example/",
    )]);
}

#[test]
fn a_threat_is_no_mere_condition() {
    assert_told_apart(&[
        (
            "sign-in",
            "パスワードを本日中に確認されない場合、メールボックスを削除しますので、ご対応ください。\nhttps://box.example/",
            "パスワードを忘れた方は、窓口へどうぞ。\nhttps://box.example/",
        ),
        (
            "sign-in",
            "If you do not confirm your password today, the mailbox will be deleted. Please confirm it now.\nhttps://box.example/",
            "If you have forgotten your password, ask at the desk.\nhttps://box.example/",
        ),
    ]);
}

#[test]
fn what_is_cited() {
    assert_told_apart(&[
        (
            "company-data",
            "社長の指示です。名簿を至急送ってください。",
            "社長の名で「名簿を至急送ってください」というメールが来ました。",
        ),
        (
            "gift-card",
            "ギフトカードを買ってきてください。",
            "「ギフトカードを買ってきてください」と言われたら、詐欺です。手口を知っておきましょう。",
        ),
        (
            "gift-card",
            "Please buy gift cards and send the codes.",
            "Nobody here writes \u{201c}Please buy gift cards and send the codes\u{201d}: that is a scam, and fraudsters do it.",
        ),
    ]);
}

#[test]
fn what_somebody_else_is_said_to_ask() {
    assert_told_apart(&[
        (
            "bank-change",
            "請求書の件です。振込先の口座が変わりました。",
            "請求書の件で、振込先の口座が変わったという連絡が弊社の名で出回っています。",
        ),
        (
            "gift-card",
            "Please buy gift cards for the tax office.",
            "A man rang who claims to be from the tax office and said please buy gift cards.",
        ),
        (
            "password-send",
            "Please read out the six digits from the text.",
            "Scammers ring and say please read out the six digits from the text.",
        ),
        (
            "bank-change",
            "The invoice is due. Our bank account has changed.",
            "The invoice is due. Anyone who asks for it on the ground that our bank account has changed is not us.",
        ),
    ]);
}

#[test]
fn papers_that_are_shown() {
    assert_told_apart(&[
        (
            "personal-data",
            "運転免許証を写真でお送りください。",
            "当日は運転免許証を窓口でご提示ください。",
        ),
        (
            "personal-data",
            "Please send your passport and a utility bill.",
            "Please bring your passport and a utility bill, we need them at the desk.",
        ),
    ]);
}

#[test]
fn talk_of_people_who_build_programs() {
    assert_told_apart(&[
        (
            "run-or-enable",
            "Open a terminal and paste this line.",
            "On Debian, open a terminal and paste this line to rebuild the kernel.",
        ),
        (
            "run-or-enable",
            "ターミナルを開いて次の一行を貼り付けてください。",
            "ターミナルを開いてgitの設定を貼り付けると、再現します。",
        ),
    ]);
}

#[test]
fn programs_from_where_everybody_gets_them() {
    assert_told_apart(&[
        (
            "run-or-enable",
            "Please install our viewer for the meeting.\nhttps://www.kusunoki.example/app",
            "Please install our viewer from the App Store.\nhttps://www.kusunoki.example/app",
        ),
        (
            "move-channel",
            "LINEで追加してください。IDは k-4471 です。",
            "LINEの公式アカウントを友だち追加してください。",
        ),
    ]);
}

#[test]
fn a_file_that_is_opened_with_a_password() {
    assert_told_apart(&[
        (
            "sign-in",
            "カードのパスワードを入力してください。\nhttps://www.kusunoki.example/f",
            "添付のZIPを開く際は、別便のパスワードを入力してください。\nhttps://www.kusunoki.example/f",
        ),
        (
            "sign-in",
            "Please enter your password.\nhttps://www.kusunoki.example/f",
            "Please enter the password from my next mail to unzip the archive.\nhttps://www.kusunoki.example/f",
        ),
    ]);
}

/// Fields of a newsletter that a mailing service sends for the domain.
fn newsletter() -> String {
    format!(
        "Return-Path: <bounce-1@em.sendgrid.net>\n{CONSISTENT}\
         List-Unsubscribe: <https://www.kusunoki.example/leave/1>\n"
    )
}

#[test]
fn what_a_newsletter_says_is_an_offer() {
    let leave = "\n\nTo leave: https://www.kusunoki.example/leave/1";
    let cases = [
        ("gift-card", "Please buy a gift card for the holidays."),
        (
            "move-channel",
            "Please message us on WhatsApp with your size.",
        ),
        (
            "run-or-enable",
            "Please install the software before the webinar.",
        ),
    ];
    for (kind, text) in cases {
        let text = format!("{text}{leave}");
        let ordinary = graves(&mail(CONSISTENT, "x", &text));
        assert!(ordinary.contains(&kind), "{text}: {ordinary:?}");
        let letter = graves(&mail(&newsletter(), "x", &text));
        assert!(letter.is_empty(), "{text}: {letter:?}");
        // Of a domain that does not confirm itself it is none.
        let forged = newsletter().replace("dmarc=pass", "dmarc=none");
        let forged = graves(&mail(&forged, "x", &text));
        assert!(forged.contains(&kind), "{text}: {forged:?}");
    }
    // Passwords and accounts are never offered.
    let asks = format!("Please confirm your password.{leave}");
    assert!(graves(&mail(&newsletter(), "x", &asks)).contains(&"sign-in"));
}

#[test]
fn what_the_reader_may_have_started_is_grave_only_from_nobody_known() {
    let text = "Please complete your registration: confirm your email address at https://www.kusunoki.example/c";
    assert!(graves(&mail(CONSISTENT, "x", text)).is_empty());
    let unknown = CONSISTENT.replace("dmarc=pass", "dmarc=none");
    assert_eq!(graves(&mail(&unknown, "x", text)), ["sign-in"]);
}

#[test]
fn people_on_a_list_tell_each_other_what_to_run() {
    let list = "Return-Path: <talk-bounces@lists.freinet.example>\n\
        List-Id: Talk <talk.lists.freinet.example>\nList-Post: <mailto:talk@lists.freinet.example>\n";
    let text = "Open a terminal and paste this line, then press Enter.";
    let damning = |fields: &str| {
        let asks = analysed(&mail(fields, "x", text), &environment()).asks;
        asks.grave().map(|ask| (ask.kind, ask.damning))
    };
    let run = AskKind::RunOrEnable;
    let author = "From: Bjoern <bjoern@nordwest.example>\n";
    assert_eq!(damning(author), Some((run, true)));
    assert_eq!(damning(&format!("{list}{author}")), Some((run, false)));
}
