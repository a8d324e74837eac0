//! What is mentioned, possible, denied or told of others is no ask. Beside each stands what asks in nearly the same words.

use super::assert_told_apart;

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
            "Please send us the drawings of the new gearbox and the list of your suppliers.",
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

/// All the words stand there, and nothing that asks.
#[test]
fn what_is_told_of_oneself_or_of_what_is_done() {
    assert_told_apart(&[
        (
            "company-data",
            "組織図を送っていただけますか。",
            "組織図を送っておきました。",
        ),
        (
            "gift-card",
            "母の日にギフトカードを買ってください。",
            "母の日にギフトカードを買って喜ばれました。",
        ),
        (
            "run-or-enable",
            "マクロを有効にしてください。",
            "マクロを有効にしたところ、表が開きました。",
        ),
        (
            "password-send",
            "パスワードを返信してください。",
            "パスワードを返信した社員が一人いました。",
        ),
        (
            "company-data",
            "Can you forward the customer list to me?",
            "On Friday Jiro will forward the customer list to the printer.",
        ),
        (
            "personal-data",
            "You need to upload your passport.",
            "Jiro saw me upload my passport yesterday.",
        ),
        (
            "gift-card",
            "I need you to buy gift cards for the nurses.",
            "My aunt used to buy gift cards for the nurses.",
        ),
    ]);
}

#[test]
fn one_thing_is_no_list() {
    let long =
        "会議は金曜の二時からです。部屋は三階を取りました。資料は当日にお配りします。".repeat(12);
    let apart = format!("・組織図\n返信に添付\n\n{long}\n・内線表");
    assert_told_apart(&[
        ("company-data", "・組織図\n・内線表\n返信に添付", &apart),
        (
            "company-data",
            "Papers by reply:\n- org chart\n- phone list",
            "Papers by reply:\n- org chart",
        ),
    ]);
}

#[test]
fn one_thing_of_two_words_is_no_list() {
    assert_told_apart(&[
        (
            "personal-data",
            "・運転免許証\n・住民票\n返信に添付",
            "お預かりした運転免許証は、昨日返送いたしました。",
        ),
        (
            "personal-data",
            "Papers by reply:\n- passport page\n- proof of address",
            "Papers by reply:\n- passport page",
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
            "カード番号をご用意ください。下記に入力してください。\nhttps://www.kusunoki.example/",
            "カード番号は不要です。下記に入力してください。\nhttps://www.kusunoki.example/",
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
            "Someone signed in to your account. Please reset your password now.\nhttps://www.kusunoki.example/",
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
fn what_holds_on_the_condition_that_it_was_somebody_else() {
    assert_told_apart(&[(
        "sign-in",
        "第三者がログインした形跡があります。すぐにパスワードを再設定してください。\nhttps://www.kusunoki.example/",
        "お心当たりがない場合は、パスワードを再設定してください。\nhttps://www.kusunoki.example/",
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
            "company-data",
            "社長より「全社員の名簿を送ってください」",
            "訓練の文例「全社員の名簿を送ってください」、フィッシングの一種です。",
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
            "Please send me the six digits from the text.",
            "Scammers ring and say please read out the six digits from the text.",
        ),
        (
            "bank-change",
            "The invoice is due. Our bank account has changed.",
            "The invoice is due. Anyone who asks for it on the ground that our bank account has changed is not us.",
        ),
    ]);
}
