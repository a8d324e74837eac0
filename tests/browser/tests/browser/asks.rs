//! What a mail asks, who asks, and the one thing to do: in the first screen, marked in the mail, in both languages.

use miwake_browser_tests::{Error, Page};
use miwake_messages::{Lang, Messages};
use serde_json::{Value, json};

/// CSS pixels: a telephone and a laptop.
const WINDOWS: [[u32; 2]; 2] = [[390, 844], [1280, 800]];

/// An own mail, what it asks, and what is known of its sender.
struct Sample {
    ask: &'static str,
    identity: &'static str,
    action: &'static str,
    from: &'static str,
    subject: &'static str,
    text: &'static str,
}

impl Sample {
    /// The mail as it was received; the receiving server confirms the domain unless anybody has an address there.
    fn mail(&self) -> String {
        let address = self.from.rsplit('<').next().unwrap_or_default();
        let address = address.trim_end_matches('>');
        let domain = address.rsplit('@').next().unwrap_or_default();
        let confirmed = match self.identity {
            "unknown" | "contradicted" => String::new(),
            _ => format!(
                "Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom={domain}; \
                 dkim=pass header.d={domain}; dmarc=pass header.from={domain}\r\n"
            ),
        };
        format!(
            "Return-Path: <{address}>\r\n{confirmed}\
             Received: from mail.{domain} (mail.{domain} [192.0.2.20]) by mx.example.jp with ESMTPS id 1; \
             Mon, 16 Nov 2026 09:00:01 +0900\r\n\
             From: {from}\r\nTo: reader@example.jp\r\nSubject: {subject}\r\n\
             Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@{domain}>\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n",
            from = self.from,
            subject = self.subject,
            text = self.text,
        )
    }
}

const JA: [Sample; 10] = [
    Sample {
        ask: "bank-change",
        identity: "consistent",
        action: "action-bank-change-unconfirmed",
        from: "Aozora Parts <keiri@aozora-parts.example>",
        subject: "お支払い口座のご案内",
        text: "いつもお世話になっております。取引銀行を切り替えましたので、11月分のお支払いより、振込先を下記の新しい口座に変更をお願いいたします。\r\n\
               みどり銀行 本店 普通 1234567 アオゾラパーツ",
    },
    Sample {
        ask: "gift-card",
        identity: "unknown",
        action: "action-gift-card-unconfirmed",
        from: "Tanaka <tanaka.shacho@gmail.com>",
        subject: "お願い",
        text: "会議中です。ギフトカードを購入してください。番号はメールで送ってください。",
    },
    Sample {
        ask: "run-or-enable",
        identity: "consistent",
        action: "action-run-or-enable-unconfirmed",
        from: "Support <support@kumo-tool.example>",
        subject: "設定のご案内",
        text: "画面が表示されない場合は、Windowsキーを押しながらRを押し、次のコマンドを貼り付けて実行してください。",
    },
    Sample {
        ask: "password-send",
        identity: "unknown",
        action: "action-password-send-unconfirmed",
        from: "Sato <sato.help@gmail.com>",
        subject: "確認のお願い",
        text: "お手元のスマートフォンに届いた6桁の認証コードを、このメールに返信して教えてください。",
    },
    Sample {
        ask: "sign-in",
        identity: "consistent",
        action: "action-sign-in-unconfirmed",
        from: "Members <info@hinata-member.example>",
        subject: "会員情報の確認",
        text: "会員の皆さま\r\nご利用の停止を防ぐため、次のページでパスワードとカード番号を入力してください。\r\n\
               https://www.hinata-member.example/kakunin",
    },
    Sample {
        ask: "company-data",
        identity: "unknown",
        action: "action-company-data-unconfirmed",
        from: "Kansa <kansa.tanto@gmail.com>",
        subject: "資料のお願い",
        text: "監査のため、全社員の社員名簿と組織図を、本日中に返信でお送りください。",
    },
    Sample {
        ask: "personal-data",
        identity: "consistent",
        action: "action-personal-data-unconfirmed",
        from: "Saiyo <saiyo@minori-work.example>",
        subject: "手続きのご案内",
        text: "入会の手続きのため、運転免許証の両面の写真をお送りください。",
    },
    Sample {
        ask: "move-channel",
        identity: "unknown",
        action: "action-move-channel-unconfirmed",
        from: "Yamada <yamada.daihyo@gmail.com>",
        subject: "業務連絡",
        text: "お疲れさまです。業務用のLINEグループを作成し、参加用のQRコードをこのメールに返信してください。",
    },
    Sample {
        ask: "pay",
        identity: "consistent",
        action: "action-pay-unconfirmed",
        from: "Seikyu <seikyu@hoshi-print.example>",
        subject: "10月分のご請求",
        text: "いつもお世話になっております。10月分の印刷代金 55,000円を、11月30日までにお支払いください。",
    },
    Sample {
        ask: "open",
        identity: "unknown",
        action: "action-open-unconfirmed",
        from: "Kobayashi <kobayashi.press@gmail.com>",
        subject: "取材のお願い",
        text: "突然のご連絡で失礼いたします。記事のための取材をお願いしたく、企画書を次のページに置きましたので、ご覧ください。\r\n\
               https://drive.google.com/file/d/1x/view",
    },
];

const EN: [Sample; 10] = [
    Sample {
        ask: "bank-change",
        identity: "consistent",
        action: "action-bank-change-unconfirmed",
        from: "Harbour Parts <accounts@harbour-parts.example>",
        subject: "Payment details",
        text: "Dear customer,\r\nwe have moved to a new bank. Please pay all invoices into our new bank account from now on:\r\n\
               Sort code 00-11-22, account number 12345678.",
    },
    Sample {
        ask: "gift-card",
        identity: "unknown",
        action: "action-gift-card-unconfirmed",
        from: "Mark Hill <mark.hill.ceo@gmail.com>",
        subject: "Favour",
        text: "I am in a meeting. Please buy five gift cards of 100 dollars each and send me a photo of the codes.",
    },
    Sample {
        ask: "run-or-enable",
        identity: "consistent",
        action: "action-run-or-enable-unconfirmed",
        from: "Support <support@cloudy-tool.example>",
        subject: "How to fix the display",
        text: "To fix the display please press the Windows key and R, paste the following command and press Enter.",
    },
    Sample {
        ask: "password-send",
        identity: "unknown",
        action: "action-password-send-unconfirmed",
        from: "Help <help.desk.office@gmail.com>",
        subject: "Verification",
        text: "Please reply with the six-digit verification code that was sent to your phone.",
    },
    Sample {
        ask: "sign-in",
        identity: "consistent",
        action: "action-sign-in-unconfirmed",
        from: "Members <info@sunny-member.example>",
        subject: "Your membership",
        text: "Dear member,\r\nyour account will be suspended. Please enter your password and card number on this page:\r\n\
               https://www.sunny-member.example/confirm",
    },
    Sample {
        ask: "company-data",
        identity: "unknown",
        action: "action-company-data-unconfirmed",
        from: "Audit <audit.office.team@gmail.com>",
        subject: "Request",
        text: "For the audit, please send me the list of all employees and the org chart by the end of today.",
    },
    Sample {
        ask: "personal-data",
        identity: "consistent",
        action: "action-personal-data-unconfirmed",
        from: "Jobs <jobs@meadow-work.example>",
        subject: "Your application",
        text: "For your contract please send us a copy of your passport and your driving licence.",
    },
    Sample {
        ask: "move-channel",
        identity: "unknown",
        action: "action-move-channel-unconfirmed",
        from: "Anna Reed <anna.reed.office@gmail.com>",
        subject: "Quick one",
        text: "Let us not do this by email. Please send me your mobile number so that I can text you on WhatsApp.",
    },
    Sample {
        ask: "pay",
        identity: "consistent",
        action: "action-pay-unconfirmed",
        from: "Billing <billing@starry-print.example>",
        subject: "Invoice for October",
        text: "Dear customer,\r\nplease pay the invoice for October, 550.00, by 30 November.",
    },
    Sample {
        ask: "open",
        identity: "unknown",
        action: "action-open-unconfirmed",
        from: "Jane Cole <jane.cole.press@gmail.com>",
        subject: "Interview",
        text: "I am writing an article and would like to ask you for an interview. Please see the questions here:\r\n\
               https://drive.google.com/file/d/1x/view",
    },
];

/// Shows the page in a window of this size from now on.
pub(crate) async fn resize(page: &Page, [width, height]: [u32; 2]) -> Result<(), Error> {
    let size =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
    page.devtools("Emulation.setDeviceMetricsOverride", size)
        .await?;
    Ok(())
}

/// An attribute of what is marked so for tests.
async fn attribute(page: &Page, id: &str, name: &str) -> Result<String, Error> {
    let value = page.marked(id).await?.attr(name).await?;
    Ok(value.unwrap_or_default())
}

/// How many CSS pixels of the first of what matches lie below the window, when its verdict stands at the top.
async fn below_window(page: &Page, css: &str) -> Result<f64, Error> {
    let script = "
        document.getElementById('verdict').scrollIntoView();
        return document.querySelector(arguments[0]).getBoundingClientRect().bottom - innerHeight";
    let below = page.script(script, css.into()).await?;
    Ok(below.as_f64().unwrap_or(f64::MAX))
}

/// A message; all of them cannot go from thread to thread.
fn word(lang: Lang, id: &str) -> String {
    Messages::new(lang).text(id)
}

/// That both lines and the action are what the sample needs.
async fn says(page: &Page, sample: &Sample, lang: Lang) -> Result<(), Error> {
    let Sample { ask, identity, .. } = sample;
    assert_eq!(attribute(page, "ask", "data-ask").await?, *ask);
    let named = attribute(page, "identity", "data-identity").await?;
    assert_eq!(named, *identity, "{ask}");
    let line = page.text("[data-testid=ask]").await?;
    assert!(line.contains(&word(lang, &format!("ask-{ask}"))), "{line}");
    let line = page.text("[data-testid=identity]").await?;
    let domain = sample.from.rsplit('@').next().unwrap_or_default();
    assert!(line.contains(domain.trim_end_matches('>')), "{line}");
    let action = page.text("[data-testid=action]").await?;
    assert_eq!(action, word(lang, sample.action), "{ask}");
    Ok(())
}

/// That the words that ask are marked in the mail, and lead back.
async fn is_marked(page: &Page, ask: &str) -> Result<(), Error> {
    let script = "
        document.querySelector('[data-testid=show-ask]').click();
        return new Promise((done) => setTimeout(() => {
            const mark = document.activeElement;
            const back = mark.querySelector('[data-testid=back-ask]');
            back?.click();
            setTimeout(() => done([mark.closest('#mail') !== null, document.activeElement.id]));
        }))";
    let way = page.script(script, Value::Null).await?;
    assert_eq!(way, json!([true, "verdict-ask"]), "{ask}");
    Ok(())
}

fn all_of(lang: Lang, samples: &'static [Sample]) {
    Page::test(move |page| async move {
        for window in WINDOWS {
            resize(&page, window).await?;
            page.open(&format!("?lang={}", lang.tag())).await?;
            for sample in samples {
                page.drop_and_check("mail.eml", sample.mail().as_bytes())
                    .await?;
                says(&page, sample, lang).await?;
                is_marked(&page, sample.ask).await?;
                let below = below_window(&page, "[data-testid=action]").await?;
                assert!(below <= 0.0, "{} {window:?}: {below}", sample.ask);
            }
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_each_ask_has_its_lines_and_its_action_in_japanese() {
    all_of(Lang::Ja, &JA);
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn each_ask_has_its_lines_and_its_action_in_english() {
    all_of(Lang::En, &EN);
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_answer_is_seen_where_it_is_given() {
    Page::test(|page| async move {
        resize(&page, WINDOWS[0]).await?;
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", JA[0].mail().as_bytes())
            .await?;
        assert!(!page.has("[data-testid=small-verdict]").await?);
        let before = page.request().await?;
        page.click_on("[data-question=money-not-confirmed] input[value=yes]")
            .await?;
        page.verdict_after(before).await?;
        page.marked("small-verdict").await?;
        let small = page.text("[data-testid=small-verdict]").await?;
        assert!(small.contains("答え"), "{small}");
        let status = page.text("[data-testid=status]").await?;
        assert!(small.contains(&status) && !status.is_empty(), "{status}");
        page.click_on("[data-testid=small-verdict] button").await?;
        let focus = page
            .script("return document.activeElement.id", Value::Null)
            .await?;
        assert_eq!(focus, "verdict");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_checklist_shows_one_kind_at_a_time() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        page.drop_and_check("mail.eml", JA[0].mail().as_bytes())
            .await?;
        page.lay_out_all().await?;
        for kind in ["ask", "identity", "sign", "wording"] {
            page.click_on(&format!("[data-testid=kinds] input[value={kind}]"))
                .await?;
            let script = "return [...document.querySelectorAll('[data-testid=check-row]')].map((row) => row.dataset.kinds)";
            let rows = page.script(script, Value::Null).await?;
            let rows: Vec<String> = serde_json::from_value(rows)?;
            assert!(!rows.is_empty(), "{kind}");
            for kinds in rows {
                assert!(kinds.split(' ').any(|of| of == kind), "{kind}: {kinds}");
            }
        }
        Ok(())
    });
}
