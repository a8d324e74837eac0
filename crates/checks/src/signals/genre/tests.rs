use super::*;
use crate::Environment;
use miwake_mail::{Limits, read};

/// The genre of a mail written with LF.
fn of(text: &str) -> Option<Genre> {
    let mail = read(text.replace('\n', "\r\n").as_bytes(), &Limits::DEFAULT);
    genre(&CheckContext::new(&mail, &[], &Environment::default()))
}

const REPORT: &str = "Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.kusunoki.example>
To: hanako@midori.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.kusunoki.example. {text}

<taro@kusunoki.example>: host mx.kusunoki.example said: no such user

--b
Content-Type: {status}

Reporting-MTA: dns; mx.kusunoki.example

Final-Recipient: rfc822; taro@kusunoki.example
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

From: Hanako <{author}>
To: taro@kusunoki.example
Subject: Drawing
MIME-Version: 1.0
Content-Type: text/plain

See https://drawings.example/7

--b--
";

fn report(text: &str, status: &str, author: &str) -> Option<Genre> {
    let report = REPORT.replace("{text}", text).replace("{status}", status);
    of(&report.replace("{author}", author))
}

#[test]
fn a_report_with_the_recipients_own_mail_is_a_bounce() {
    let (status, own) = ("message/delivery-status", "hanako@midori.example");
    assert_eq!(report("I am sorry.", status, own), Some(Genre::Bounce));
    let page = "See https://support.google.com/mail/answer/6596";
    assert_eq!(report(page, status, own), Some(Genre::Bounce));
}

#[test]
fn a_report_that_brings_something_is_none() {
    let (status, own) = ("message/delivery-status", "hanako@midori.example");
    let sign_in = "Sign in to release it: https://mail-release.example/login";
    assert_eq!(report(sign_in, status, own), None);
    assert_eq!(
        report("See https://support.google.com.evil.example/", status, own),
        None
    );
    // A mail that the recipient never wrote, with a link.
    assert_eq!(
        report("I am sorry.", status, "boss@elsewhere.example"),
        None
    );
    assert_eq!(
        report("I am sorry.", "text/html; name=open.html", own),
        None
    );
    let from = REPORT
        .replace("MAILER-DAEMON", "support")
        .replace("{text}", "");
    let from = from.replace("{status}", status).replace("{author}", own);
    assert_eq!(of(&from), None);
}

/// A notice in text: path, From, what it says.
fn told(path: &str, from: &str, text: &str) -> Option<Genre> {
    of(&format!(
        "Return-Path: {path}\nFrom: {from}\nTo: hanako@midori.example\nSubject: failure notice\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    ))
}

#[test]
fn notices_in_text_are_bounces() {
    let cases = [
        (
            "MAILER-DAEMON@mx.kusunoki.example",
            "Hi. This is the qmail-send program at mx.kusunoki.example.\n\n<taro@kusunoki.example>:\nSorry, no mailbox here by that name. (#5.1.1)",
        ),
        (
            "\"Microsoft Outlook\" <postmaster@outlook.com>",
            "Delivery has failed to these recipients or groups:\n\ntaro@kusunoki.example\nRemote Server returned '550 5.7.1 denied'\nhttps://go.microsoft.com/fwlink/?LinkId=1",
        ),
        (
            "\"Microsoft Outlook\" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@midori.example>",
            "次の受信者またはグループへの配信に失敗しました\n\ntaro@kusunoki.example\n入力された電子メール アドレスが見つかりませんでした。\nRemote Server returned '550 5.1.10 RESOLVER'",
        ),
        (
            "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            "メールは taro@kusunoki.example に配信されませんでした。\n応答: 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser",
        ),
        (
            "Mail Administrator<Postmaster@keitai.example>",
            "次のあて先へのメッセージはエラーのため送信できませんでした。\n\nReceived: from mx.midori.example\nMessage-ID: <1@midori.example>\nFrom: hanako@midori.example\nTo: taro@keitai.example\nSubject: test",
        ),
    ];
    for (from, text) in cases {
        assert_eq!(told("<>", from, text), Some(Genre::Bounce), "{from}");
        // Whoever has mail of his own come back is no mail server.
        let other = told("<a@evil.example>", from, text);
        assert_ne!(other, Some(Genre::Bounce), "{from}");
        // Nor does one ask for anything elsewhere.
        let asks = format!("{text}\n\nSign in to send it again: https://portal-mail.example/retry");
        assert_ne!(told("<>", from, &asks), Some(Genre::Bounce), "{from}");
    }
}

/// People save and paste mail without the fields of the way.
#[test]
fn a_notice_without_fields_of_the_way_needs_code_and_mail() {
    let code = "<taro@kusunoki.example>:\n550 no mailbox here by that name (#5.1.1)";
    let mail = "Received: from mx.midori.example\nMessage-ID: <1@midori.example>\nFrom: hanako@midori.example\n\
                To: taro@keitai.example\nSubject: test";
    let bare = |fields: &str, text: &str| {
        of(&format!(
            "{fields}From: MAILER-DAEMON@mx.kusunoki.example\nTo: hanako@midori.example\nSubject: failure notice\n\n{text}\n"
        ))
    };
    let both = format!("{code}\n\n{mail}");
    assert_eq!(bare("", &both), Some(Genre::Bounce));
    assert_ne!(bare("", code), Some(Genre::Bounce));
    assert_ne!(bare("", mail), Some(Genre::Bounce));
    let received = "Received: from a.example (a.example [192.0.2.1]) by mx.midori.example; Mon, 7 Sep 2026 22:31:00 +0000\n";
    assert_ne!(bare(received, &both), Some(Genre::Bounce));
}

#[test]
fn a_notice_without_what_servers_write_is_none() {
    let text = "Your message could not be delivered. Sign in to see it.";
    assert_eq!(told("<>", "postmaster@midori.example", text), None);
    assert_eq!(
        told("<>", "support@kusunoki.example", "550 5.1.1 unknown"),
        None
    );
}

fn answer(fields: &str, text: &str) -> Option<Genre> {
    of(&format!(
        "From: info@kusunoki.example\nTo: hanako@midori.example\n{fields}Subject: Re: x\n\n{text}\n"
    ))
}

#[test]
fn answers_of_programs() {
    let automatic = Some(Genre::AutomaticAnswer);
    let own = "In-Reply-To: <1@midori.example>\n";
    let says = "Auto-Submitted: auto-replied\n";
    assert_eq!(
        answer(&format!("{says}{own}"), "I am away until Monday."),
        automatic
    );
    assert_eq!(
        answer(&format!("Precedence: bulk\n{own}"), "I am away."),
        automatic
    );
    assert_eq!(
        answer(says, "Thank you.\nMail: hanako@midori.example"),
        automatic
    );
    assert_eq!(
        answer(
            says,
            "Thank you. https://www.kusunoki.example/faq\nhanako@midori.example"
        ),
        automatic
    );
}

#[test]
fn counterfeit_answers_of_programs() {
    let own = "In-Reply-To: <1@midori.example>\n";
    let says = "Auto-Submitted: auto-replied\n";
    assert_eq!(answer(says, "I am away."), None);
    assert_eq!(answer(own, "I am away."), None);
    assert_eq!(answer("Precedence: bulk\n", "hanako@midori.example"), None);
    let link = "Confirm hanako@midori.example at https://confirm.example/1";
    assert_eq!(answer(&format!("{says}{own}"), link), None);
}

fn list(fields: &str) -> Option<Genre> {
    of(&format!(
        "{fields}From: Bjoern <bjoern@nordwest.example>\nTo: talk@lists.freinet.example\nSubject: [talk] x\n\nSaturday at two.\n"
    ))
}

const LIST: &str = "Return-Path: <talk-bounces@lists.freinet.example>\n\
    Sender: <talk-bounces@lists.freinet.example>\n\
    List-Id: Talk <talk.lists.freinet.example>\n\
    List-Post: <mailto:talk@lists.freinet.example>\n";

#[test]
fn copies_of_lists() {
    assert_eq!(list(LIST), Some(Genre::ListCopy));
    let old = LIST.replace("List-Post: <mailto:", "X-Mailing-List: <");
    assert_eq!(list(&old), Some(Genre::ListCopy));
    let stated = "Authentication-Results: mx.midori.example; spf=pass smtp.mailfrom=talk-bounces@lists.freinet.example; dmarc=fail header.from=nordwest.example\n\
        Received: from lists.freinet.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n";
    assert_eq!(list(&format!("{stated}{LIST}")), Some(Genre::ListCopy));
}

#[test]
fn counterfeit_copies_of_lists() {
    // Bounces of somebody else, a name that belongs to no address, a domain that the server did not see.
    assert_eq!(
        list(&LIST.replace(
            "Return-Path: <talk-bounces@lists.freinet",
            "Return-Path: <a@evil"
        )),
        None
    );
    assert_eq!(list("List-Id: Talk <talk.lists.freinet.example>\n"), None);
    assert_eq!(
        list("List-Id: Talk\nPrecedence: list\nList-Unsubscribe: <mailto:a@b.example>\n"),
        None
    );
    let stated = "Authentication-Results: mx.midori.example; spf=fail smtp.mailfrom=talk-bounces@lists.freinet.example\n\
        Received: from evil.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n";
    assert_eq!(list(&format!("{stated}{LIST}")), None);
    // The list's own word about the author, below the Received of the server that took it in, denies nothing.
    let (word, hop) = stated.split_once('\n').unwrap_or_default();
    let word = word.replace(
        "spf=fail smtp.mailfrom=talk-bounces@lists.freinet.example",
        "spf=pass smtp.mailfrom=nordwest.example",
    );
    assert_eq!(list(&format!("{hop}{word}\n{LIST}")), Some(Genre::ListCopy));
}

#[test]
fn newsletters_and_counterfeits() {
    let letter = |path: &str, leave: &str, text: &str| {
        of(&format!(
            "Return-Path: <{path}>\nFrom: Kusunoki <news@kusunoki.example>\nTo: hanako@midori.example\nSubject: November\n{leave}\n{text}\n"
        ))
    };
    let leave = "List-Unsubscribe: <https://www.kusunoki.example/leave/1>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n";
    let text = "News.\n\nTo leave: https://www.kusunoki.example/leave/1";
    let service = "bounce-1@em.sendgrid.net";
    assert_eq!(letter(service, leave, text), Some(Genre::Newsletter));
    assert_eq!(letter("a@kusunoki.example", leave, text), None);
    let signed = format!("DKIM-Signature: v=1; d=kusunoki.example; s=s1\n{leave}");
    let own = "bounces+9592223-47d6@em1550.kusunoki.example";
    assert_eq!(letter(own, &signed, text), Some(Genre::Newsletter));
    assert_eq!(
        letter("bounces+9592223@elsewhere.example", &signed, text),
        None
    );
    assert_eq!(letter(service, "", text), None);
    assert_eq!(
        letter(service, leave, "Confirm: https://confirm.example/"),
        None
    );
}

#[test]
fn calendar_notices_and_counterfeits() {
    let invitation = |method: &str, organiser: &str| {
        of(&format!(
            "From: Ichiro <ichiro@kusunoki.example>\nTo: hanako@midori.example\nSubject: Invitation\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWeekly meeting\n--b\n\
             Content-Type: text/calendar; charset=utf-8\n\nBEGIN:VCALENDAR\nVERSION:2.0\n{method}BEGIN:VEVENT\n\
             ORGANIZER;CN=Ichiro:mailto:{organiser}\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n--b--\n"
        ))
    };
    let request = "METHOD:REQUEST\n";
    assert_eq!(
        invitation(request, "ichiro@kusunoki.example"),
        Some(Genre::CalendarNotice)
    );
    assert_eq!(invitation("", "ichiro@kusunoki.example"), None);
    assert_eq!(invitation("METHOD:OPEN\n", "ichiro@kusunoki.example"), None);
    assert_eq!(invitation(request, "ceo@bigfirm.example"), None);
}

const FORM: &str = "{stated}From: Midori website <form@midori.example>
To: {to}
Reply-To: {reply}
Subject: Contact form
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{text}
";

fn form(stated: &str, to: &str, reply: &str, text: &str) -> Option<Genre> {
    let form = FORM.replace("{stated}", stated).replace("{to}", to);
    of(&form.replace("{reply}", reply).replace("{text}", text))
}

#[test]
fn forms_of_ones_own_site_and_counterfeits() {
    let (own, visitor) = ("hanako@midori.example", "taro@gmail.com");
    let filled = "お名前：見本 太郎\nメールアドレス：taro@gmail.com\nお問い合わせ内容：\n年末の営業時間を教えてください。";
    let boxed = "【お名前】\n見本 太郎\n【メールアドレス】\ntaro@gmail.com\n【内容】\n見積もりをお願いします。";
    let short = "Name: Taro\nEmail: taro@gmail.com\n\nAre you open on Sunday?";
    for text in [filled, boxed, short] {
        assert_eq!(
            form("", own, visitor, text),
            Some(Genre::ContactForm),
            "{text}"
        );
    }
    // Another site's, a visitor of whom the text says nothing, no form, a domain that the server contradicts.
    assert_eq!(form("", "hanako@kusunoki.example", visitor, filled), None);
    assert_eq!(form("", own, "other@gmail.com", filled), None);
    assert_eq!(form("", "form@midori.example", visitor, filled), None);
    let letter = format!("{}\n{filled}", "I have money for you.\n".repeat(9));
    assert_eq!(form("", own, visitor, &letter), None);
    assert_eq!(
        form(
            "",
            own,
            visitor,
            "Please change our account. taro@gmail.com"
        ),
        None
    );
    let failed = "Authentication-Results: mx.midori.example; spf=fail smtp.mailfrom=form@midori.example; dmarc=fail header.from=midori.example\n\
        Received: from evil.example by mx.midori.example; Fri, 20 Nov 2026 10:00:00 +0900\n";
    assert_eq!(form(failed, own, visitor, filled), None);
}

#[test]
fn threads_and_what_only_speaks_of_them() {
    let mail = |text: &str| {
        of(&format!(
            "From: taro@kusunoki.example\nTo: hanako@midori.example\nSubject: Fw: x\nMIME-Version: 1.0\n\
             Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        ))
    };
    let block = "FYI.\n\n-----Original Message-----\nFrom: Ichiro <ichiro@nordwest.example>\nSent: Friday\nTo: taro@kusunoki.example\nSubject: x\n\nHello";
    assert_eq!(mail(block), Some(Genre::ForwardedThread));
    let japanese = "転送します。\n\n> 差出人: 一郎 <ichiro@nordwest.example>\n> 日付: 2026年11月20日\n> 件名: x\n> \n> 本文";
    assert_eq!(mail(japanese), Some(Genre::ForwardedThread));
    assert_eq!(mail("-----Original Message-----\nHello"), None);
    assert_eq!(mail("From: the city\nwe go on Friday"), None);
}

#[test]
fn an_ordinary_mail_has_none() {
    assert_eq!(
        of("From: a@kusunoki.example\nTo: hanako@midori.example\nSubject: x\n\nHello\n"),
        None
    );
    assert_eq!(of("Hello"), None);
    assert_eq!(of(""), None);
}
