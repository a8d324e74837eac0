//! Where an ask can stand, and what may hide it.

use crate::test_mail::{
    CONFIRMED, CONSISTENT, FREE, analysed, analysed_bytes, environment, graves, mail, page, parts,
};
use crate::{AskKind, EvidencePlace, Language, Level, Rule};

const ASKS: [&str; 2] = [
    "全社員の名簿を送ってください。",
    "Please send me the list of employees.",
];
const KIND: &str = "company-data";

#[test]
fn an_ask_in_the_subject_alone_counts() {
    for subject in ["名簿を送ってください", "Please send the staff list"] {
        assert_eq!(graves(&mail(CONSISTENT, subject, "-")), [KIND], "{subject}");
    }
}

#[test]
fn markup_and_what_cannot_be_seen_split_no_ask() {
    let split = [
        "全<b>社員の名</b><span>簿を送</span>ってください。",
        "全社員の\u{200b}名\u{200d}簿を送って\u{ad}ください。",
        "全社員の名&shy;簿を&#36865;ってく&#x3060;さい。",
        "<p>全社員の<br>名簿を<br>送ってください。</p>",
        "Please se<b></b>nd me the list of emp<i>loy</i>ees.",
        "Please send me the li<!-- x -->st of employees.",
        "Please s\u{200b}end me the list of emplo\u{2060}yees.",
        "Ｐｌｅａｓｅ ｓｅｎｄ me the list of employees.",
        "Please send&nbsp;me the\u{3000}list   of\nemployees.",
    ];
    for html in split {
        assert_eq!(graves(&page(CONSISTENT, html)), [KIND], "{html}");
    }
}

#[test]
fn lines_split_no_ask_in_a_text() {
    let split = [
        "お世話になります。全社員の\n名簿を送って\nください。",
        "Please send\nme the list of\nemployees.",
    ];
    for text in split {
        assert_eq!(graves(&mail(CONSISTENT, "x", text)), [KIND], "{text}");
    }
}

#[test]
fn what_nobody_sees_is_not_asked_of_him() {
    for ask in ASKS {
        for style in ["display:none", "visibility:hidden"] {
            let html = format!("<p>See you on Friday.</p><div style=\"{style}\">{ask}</div>");
            assert!(graves(&page(CONSISTENT, &html)).is_empty(), "{html}");
            let shown = html.replace(style, "color:black");
            assert_eq!(graves(&page(CONSISTENT, &shown)), [KIND], "{shown}");
        }
    }
}

const WARNING: &str =
    "フィッシング詐欺やなりすましの手口にご注意ください。Beware of phishing, scams and fraudsters.";

#[test]
fn words_of_warning_that_nobody_sees_hide_no_ask() {
    for ask in ASKS {
        let html = format!("<p>{ask}</p><div style=\"display:none\">{WARNING}</div>");
        assert_eq!(graves(&page(CONSISTENT, &html)), [KIND], "{html}");
    }
}

#[test]
fn words_of_warning_in_the_part_that_is_not_shown_hide_no_ask() {
    for ask in ASKS {
        let alternatives = parts(
            CONSISTENT,
            "multipart/alternative",
            &[
                ("text/plain; charset=utf-8", WARNING),
                ("text/html; charset=utf-8", &format!("<p>{ask}</p>")),
            ],
        );
        assert_eq!(graves(&alternatives), [KIND], "{ask}");
    }
}

#[test]
fn a_banner_or_a_footer_of_warning_hides_no_ask() {
    let around = [
        format!(
            "CAUTION: this mail comes from outside. Beware of phishing, scams and impersonation.\n\n{}",
            ASKS[1]
        ),
        format!(
            "【社外からのメール】なりすまし、フィッシング、標的型メールにご注意ください。\n\n{}",
            ASKS[0]
        ),
    ];
    let asked = around.map(|text| graves(&mail(FREE, "x", &text)));
    assert_eq!(asked, [[KIND], [KIND]]);
}

#[test]
fn an_ask_in_the_words_for_a_picture_counts() {
    let asked = ASKS.map(|ask| {
        let picture = format!("<img src=\"https://www.kusunoki.example/1.png\" alt=\"{ask}\">");
        graves(&page(CONSISTENT, &picture))
    });
    assert_eq!(asked, [[KIND], [KIND]]);
}

#[test]
fn a_field_for_a_password_asks_without_words() {
    let form = "<p>See you on Friday.</p><form action=\"https://release-it.example/\"><input type=\"text\"></form>";
    assert!(graves(&page(CONSISTENT, form)).is_empty());
    let secret = form.replace("\"text\"", "\"password\"");
    assert_eq!(graves(&page(CONSISTENT, &secret)), ["sign-in"]);
}

#[test]
fn what_is_quoted_is_asked_by_nobody_known() {
    let quotings = [
        "Please see below.\n\nOn Monday Goro wrote:\n",
        "ご対応をお願いします。\n\n-----Original Message-----\nFrom: Goro\nSubject: x\n\n",
        "FYI\n\n> ",
    ];
    for quoting in quotings {
        for ask in ASKS {
            let thread = mail(CONFIRMED, "x", &format!("{quoting}{ask}"));
            let analysis = analysed(&thread, &environment());
            let grave = analysis.asks.grave().expect("an ask");
            assert!(
                grave.quoted && grave.kind == AskKind::CompanyData,
                "{thread}"
            );
            assert_eq!(analysis.verdict.level, Level::Caution, "{thread}");
            assert_eq!(analysis.verdict.rule, Some(Rule::GraveAsk), "{thread}");
        }
    }
    // In his own words the partner may.
    for ask in ASKS {
        let own = mail(
            CONFIRMED,
            "x",
            &format!("See you on Friday at the works.\n\n{ask}"),
        );
        let own = analysed(&own, &environment());
        assert!(own.asks.grave().is_some_and(|ask| !ask.quoted), "{ask}");
        assert_eq!(own.verdict.level, Level::NothingNotable, "{ask}");
    }
}

#[test]
fn what_is_said_in_ones_own_words_too_is_not_only_quoted() {
    for ask in ASKS {
        let both = format!("> {ask}\n\n{ask}");
        let analysis = analysed(&mail(CONSISTENT, "x", &both), &environment());
        assert!(
            analysis.asks.grave().is_some_and(|ask| !ask.quoted),
            "{ask}"
        );
    }
}

/// A mail whose only ask stands in a file.
fn with_file(kind: &str, name: &str, content: &str) -> String {
    let file = format!("{kind}\nContent-Disposition: attachment; filename=\"{name}\"");
    parts(
        CONSISTENT,
        "multipart/mixed",
        &[
            ("text/plain; charset=utf-8", "See you on Friday."),
            (&file, content),
        ],
    )
}

#[test]
fn an_ask_in_a_file_counts_and_its_place_is_the_file() {
    for ask in ASKS {
        let html = format!("<html><body><p>{ask}</p></body></html>");
        let files = [
            with_file("text/plain; charset=utf-8", "note.txt", ask),
            with_file("text/html; charset=utf-8", "note.html", &html),
        ];
        for mail in files {
            let analysis = analysed(&mail, &environment());
            let grave = analysis.asks.grave().expect("an ask");
            assert_eq!(grave.kind, AskKind::CompanyData, "{mail}");
            let place = grave.evidence.first().map(|evidence| &evidence.place);
            assert!(
                matches!(place, Some(EvidencePlace::Attachment { .. })),
                "{place:?}"
            );
        }
    }
}

#[test]
fn a_subject_of_warning_adds_to_a_text_of_warning_and_is_none_alone() {
    let cited = "届いた文面: 「社長です。新しい案件のため、LINEのグループを作成してください。」";
    let warned = format!("社内に不審メールが届いています。他社で被害が出ています。\n{cited}");
    let asks = |subject: &str, text: &str| graves(&mail(CONSISTENT, subject, text));
    assert!(asks("【注意喚起】社長を名乗るメール", &warned).is_empty());
    let bare = "社長です。新しい案件のため、LINEのグループを作成してください。";
    assert_eq!(asks("【注意喚起】詐欺の手口", bare), ["move-channel"]);
}

#[test]
fn a_mail_that_tells_of_frauds_asks_only_when_it_leads_elsewhere() {
    let warnings = [
        "注意喚起です。社長になりすまし「ギフトカードを購入し、番号を送ってください」と求める詐欺が増えています。偽メールの被害も報告されています。パスワードを確認してください、と言われても入力しないでください。",
        "【銀行からのお知らせ】当行を騙るフィッシングメールが出回っています。口座の凍結を解くためパスワードを入力してください、と偽サイトへ導き、暗証番号を詐取する手口です。",
        "A warning to all staff: fraudsters are impersonating the director. Their emails say: please buy gift cards and send me the codes. Such phishing is on the rise.",
        "Your bank about phishing: scammers write that your account is locked and that you must sign in and confirm your password. Such messages are fraudulent.",
    ];
    for text in warnings {
        assert!(graves(&mail(CONSISTENT, "x", text)).is_empty(), "{text}");
        let own = format!("{text}\nhttps://www.kusunoki.example/warnings");
        assert!(graves(&mail(CONSISTENT, "x", &own)).is_empty(), "{own}");
        let lead = "下記でパスワードを確認してください。 Please confirm your password here.";
        let leads = format!("{text}\n{lead}\nhttps://release-it.example/");
        let asked = graves(&mail(CONSISTENT, "x", &leads));
        assert!(asked.contains(&"sign-in"), "{leads}: {asked:?}");
    }
}

#[test]
fn asks_of_other_languages_are_not_understood_and_that_is_said() {
    let others = [
        "Sehr geehrte Damen und Herren, bitte senden Sie mir heute noch die Liste aller Mitarbeiter mit Gehältern und Anschriften, wir brauchen sie für die Prüfung.",
        "Bonjour, merci de modifier nos coordonnées bancaires avant le prochain règlement, car notre ancien compte est fermé depuis la semaine dernière et ne reçoit plus rien.",
        "Добрый день! Пожалуйста, пришлите мне сегодня список всех сотрудников с адресами и окладами, он нужен для проверки.",
        "您好，请在今天之内将全体员工的名单以及工资表发送给我，审计需要这些资料，另外请不要把这件事情告诉其他同事，收到以后请立即回复，非常感谢您的配合与支持。",
        "안녕하세요. 감사에 필요하니 오늘 중으로 전 직원의 명단과 급여 내역을 저에게 보내 주시기 바랍니다. 다른 동료에게는 알리지 말아 주시고, 받으시는 대로 바로 답장해 주십시오. 협조해 주셔서 감사합니다.",
    ];
    for text in others {
        let analysis = analysed(&mail(CONSISTENT, "x", text), &environment());
        assert_eq!(analysis.asks.language, Language::Other, "{text}");
        assert!(analysis.asks.asks.is_empty(), "{text}");
    }
    for ask in ASKS {
        let analysis = analysed(&mail(CONSISTENT, "x", &ask.repeat(4)), &environment());
        assert_eq!(analysis.asks.language, Language::Understood, "{ask}");
    }
}

/// An ask in a document in a zip file, as word processors write it; what is not packed.
#[test]
fn an_ask_in_a_word_processors_document_counts() {
    for ask in ASKS {
        let document = format!(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
             <w:body><w:p><w:r><w:t>{ask}</w:t></w:r></w:p></w:body></w:document>"
        );
        let types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
        let content = zip(&[
            ("[Content_Types].xml", types),
            ("word/document.xml", &document),
        ]);
        let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document\n\
                    Content-Transfer-Encoding: binary";
        let mail = with_file(kind, "note.docx", "CONTENT").replace('\n', "\r\n");
        let (before, after) = mail.split_once("CONTENT").expect("the place");
        let whole = [before.as_bytes(), &content, after.as_bytes()].concat();
        let analysis = analysed_bytes(&whole, &environment());
        let grave = analysis.asks.grave().map(|ask| ask.kind);
        assert_eq!(grave, Some(AskKind::CompanyData), "{ask}");
    }
}

/// A zip file (APPNOTE.TXT, section 4.3) of files that are not packed.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut content, mut index) = (vec![], vec![]);
    for (name, text) in files {
        let at = content.len() as u32;
        let size = (text.len() as u32).to_le_bytes();
        let fields = [
            &[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
            &crc(text.as_bytes()).to_le_bytes(),
            &size,
            &size,
            &(name.len() as u16).to_le_bytes(),
            &[0, 0],
        ]
        .concat();
        content.extend([b"PK\x03\x04", &fields[..], name.as_bytes(), text.as_bytes()].concat());
        let rest = [&[0; 10][..], &at.to_le_bytes()].concat();
        index.extend([b"PK\x01\x02\x14\0", &fields[..], &rest, name.as_bytes()].concat());
    }
    let count = (files.len() as u16).to_le_bytes();
    let end = [
        b"PK\x05\x06\0\0\0\0",
        &count[..],
        &count,
        &(index.len() as u32).to_le_bytes(),
        &(content.len() as u32).to_le_bytes(),
        &[0, 0],
    ]
    .concat();
    [content, index, end].concat()
}

fn crc(content: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    };
    !content.iter().fold(!0, step)
}
