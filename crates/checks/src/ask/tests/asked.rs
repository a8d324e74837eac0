//! Every kind of ask in the forms in which people ask: by an order, a request, the passive, a step, a button, a list. Money has
//! its own file.

use super::{Case, assert_none, missed};
use crate::test_mail::{CONSISTENT, FREE, graves, mail, page};

#[test]
fn something_to_run_or_to_switch_off() {
    let cases: &[Case] = &[
        (
            "run-or-enable",
            "数字が出ない場合がありますので、表を開いたらマクロを有効にしてください。",
        ),
        ("run-or-enable", "手順\n1. 表を開く\n2. マクロを有効にする"),
        (
            "run-or-enable",
            "保存の間だけ、ウイルス対策ソフトを停止していただけますか。",
        ),
        (
            "run-or-enable",
            "手順です。\n1. Windowsキーを押しながらRを押す\n2. 下の一行を貼り付ける\n3. Enterを押す",
        ),
        (
            "run-or-enable",
            "接続の確認のため、診断ツールをダウンロードして実行してください。\nhttps://shindan.example/t.zip",
        ),
        (
            "run-or-enable",
            "面談の前に、弊社の会議アプリをインストールしてください。\nhttps://kaigi.example/app",
        ),
        (
            "run-or-enable",
            "Press the Windows key and R, then paste the line below and press Enter.",
        ),
        (
            "run-or-enable",
            "Your antivirus has to be turned off while the sheet opens.",
        ),
        (
            "run-or-enable",
            "Could you turn off your antivirus while the sheet opens?",
        ),
        (
            "run-or-enable",
            "Our technician is waiting. Please download AnyDesk and read out the number.\nhttps://help-now.example/",
        ),
        (
            "run-or-enable",
            "We meet on our own platform. Please install it beforehand.\nhttps://meet-there.example/app",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn a_password_or_a_code_by_answer() {
    let cases: &[Case] = &[
        (
            "password-send",
            "移行のため、今お使いのパスワードをこのメールに書いて返信してください。",
        ),
        (
            "password-send",
            "まもなく携帯に六桁の番号が届きます。届いた番号を教えてください。",
        ),
        (
            "password-send",
            "次をご返信ください。\n社員番号:\n現在のパスワード:",
        ),
        (
            "password-send",
            "Reply with your current password and we will move the mailbox tonight.",
        ),
        (
            "password-send",
            "A text with six digits is on its way. Could you send me the digits?",
        ),
        (
            "password-send",
            "Send back the lines below.\nName:\nCurrent password:",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn a_password_a_card_or_a_code_on_a_page() {
    let cases: &[Case] = &[
        (
            "sign-in",
            "容量が上限に達したため、受信できません。ログインしてアカウントを確認してください。\nhttps://kakunin.example/",
        ),
        (
            "sign-in",
            "アカウントが停止されています。再開にはパスワードの入力が必要です。\nhttps://kakunin.example/",
        ),
        (
            "sign-in",
            "お届けにはカード番号が必要です。\nhttps://todoke.example/",
        ),
        (
            "sign-in",
            "デバイスコード H7KQ-2MXD を次のページでお使いください。\nhttps://microsoft.com/devicelogin",
        ),
        (
            "sign-in",
            "Your mailbox is over quota. Sign in and confirm your password.\nhttps://box-keep.example/",
        ),
        (
            "sign-in",
            "Your account has been suspended. Could you verify it today?\nhttps://box-keep.example/",
        ),
        (
            "sign-in",
            "The document opens once your email and password have been entered, which is required.\nhttps://doc-see.example/",
        ),
        (
            "sign-in",
            "To join, open https://microsoft.com/devicelogin and type H7KQ-2MXD.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn a_button_asks() {
    let cases = [
        (
            "sign-in",
            "メールボックスの容量が超過しています。",
            "パスワードの確認",
        ),
        ("sign-in", "Your mailbox is full.", "Password update"),
        (
            "run-or-enable",
            "会議がまもなく始まります。",
            "プラグインの導入",
        ),
    ];
    for (kind, text, words) in cases {
        let link = |words: &str| format!("<a href=\"https://go-there.example/\">{words}</a>");
        let button = format!("<p>{text}</p><p>{}</p>", link(words));
        let asked = graves(&page(CONSISTENT, &button));
        assert!(asked.contains(&kind), "{words}: {asked:?}");
        // A heading beside nothing that presses.
        let beside = format!("<p>議事録です。</p><p>{words}</p><p>{}</p>", link("Home"));
        let asked = graves(&page(CONSISTENT, &beside));
        assert!(!asked.contains(&kind), "no button: {words}: {asked:?}");
    }
}

#[test]
fn data_of_the_organisation() {
    let cases: &[Case] = &[
        ("company-data", "全社員の名簿を、今日中に送ってください。"),
        ("company-data", "売掛金の一覧をいただけますでしょうか。"),
        (
            "company-data",
            "本社から求められたもの\n・組織図\n・内線表\n・取引先一覧\n返信に添付",
        ),
        (
            "company-data",
            "Send me the list of employees with their salaries.",
        ),
        (
            "company-data",
            "The vendor list and the open invoices are needed by noon.",
        ),
        (
            "company-data",
            "By reply:\n- org chart\n- phone list\n- customer list",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn papers_of_a_person() {
    let cases: &[Case] = &[
        (
            "personal-data",
            "運転免許証の表と裏を撮影し、この返信に添付してください。",
        ),
        (
            "personal-data",
            "口座開設のため、住民票をお送りいただけますでしょうか。",
        ),
        (
            "personal-data",
            "ご返信に添付\n・パスポートの写し\n・公共料金の領収書\n・顔写真",
        ),
        (
            "personal-data",
            "Send us:\n- passport page\n- proof of address\n- bank statement",
        ),
        (
            "personal-data",
            "Email me a scan of your passport and a utility bill.",
        ),
        (
            "personal-data",
            "May we have a photocopy of your driving licence?",
        ),
        (
            "personal-data",
            "A copy of your passport is required before the contract can be sent.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn to_go_on_elsewhere() {
    let cases: &[Case] = &[
        (
            "move-channel",
            "社長です。新しい案件のため、LINEのグループを作成してください。",
        ),
        (
            "move-channel",
            "この件は会社のメールではなく、私の個人メールへご返信ください。",
        ),
        (
            "move-channel",
            "更新料 49,800円が決済されました。お心当たりのない場合は 050-5555-0142 までお電話ください。",
        ),
        (
            "move-channel",
            "料金 59,800円が引き落とされます。パソコンの電源を入れ、0120-555-014 へお電話ください。",
        ),
        (
            "move-channel",
            "Please continue with me on WhatsApp, it is quicker there.",
        ),
        ("move-channel", "Could you give me your mobile number?"),
        (
            "move-channel",
            "Your subscription was renewed and you were charged 399 USD. If you did not authorise this, call us on +1 888 555 0142.",
        ),
        (
            "move-channel",
            "A renewal fee was charged. Have your computer ready and call us on +1 888 555 0142.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn the_material_of_a_first_contact_from_somebody_unknown() {
    let unknown = CONSISTENT.replace("dmarc=pass", "dmarc=none");
    for text in [
        "雑誌の取材をお願いしたく、質問事項をご覧ください。\nhttps://shitsumon.example/q",
        "We would value an interview with you. Please read the questions first.\nhttps://ask-you.example/q",
    ] {
        assert_eq!(graves(&mail(FREE, "x", text)), ["open"], "{text}");
        assert_eq!(graves(&mail(&unknown, "x", text)), ["open"], "{text}");
        assert!(graves(&mail(CONSISTENT, "x", text)).is_empty(), "{text}");
        let answer = format!("{FREE}In-Reply-To: <1@midori.example>\n");
        assert!(graves(&mail(&answer, "x", text)).is_empty(), "{text}");
    }
}

#[test]
fn what_is_asked_in_other_words() {
    let cases: &[Case] = &[
        (
            "run-or-enable",
            "Macros must be enabled before the figures show.",
        ),
        (
            "company-data",
            "Would it be possible to get the aged receivables as a spreadsheet?",
        ),
        (
            "personal-data",
            "To be returned:\n- passport page\n- proof of address\n- bank statement",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn an_app_of_the_senders_own() {
    let cases: &[Case] = &[(
        "run-or-enable",
        "Please install our app for the meeting.\nhttps://meet-there.example/app",
    )];
    assert_none(&missed(cases));
}

#[test]
fn what_the_reader_may_have_started_in_few_words() {
    let unknown = CONSISTENT.replace("dmarc=pass", "dmarc=none");
    for text in ["Please confirm your email", "Please verify your e-mail"] {
        let text = format!("{text} address here: https://www.kusunoki.example/c");
        assert_eq!(graves(&mail(&unknown, "x", &text)), ["sign-in"], "{text}");
    }
}

#[test]
fn a_password_on_a_page_is_not_one_by_answer() {
    let text = "Please confirm your password here: https://www.kusunoki.example/c";
    assert_eq!(graves(&mail(CONSISTENT, "x", text)), ["sign-in"]);
}
