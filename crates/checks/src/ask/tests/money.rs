//! Asks for money, and for another account to pay into.

use super::{Case, assert_none, missed};
use crate::test_mail::{CONSISTENT, FREE, graves, mail};

#[test]
fn another_account_to_pay_into() {
    let cases: &[Case] = &[
        (
            "bank-change",
            "十月分の請求書の件です。今月のお支払いから、振込先をさくら台信用金庫に変えてください。",
        ),
        (
            "bank-change",
            "弊社の口座が新しくなりました。請求書の代金は次の口座にお願いいたします。\n三つ葉銀行 北浜支店 普通 2468013",
        ),
        (
            "bank-change",
            "長年の口座は今月で閉鎖されます。以降のご入金は三つ葉銀行 北浜支店 普通 2468013 です。",
        ),
        (
            "bank-change",
            "給料日の前に、給与の振込を別の口座へ変更していただけますか。",
        ),
        (
            "bank-change",
            "We have left our old bank. Please change our bank details before you pay invoice 4471.",
        ),
        (
            "bank-change",
            "Could you set up our new bank account in time for the invoice of Friday?",
        ),
        (
            "bank-change",
            "Our account at Hartwell has been closed. The balance is now collected at sort code 20-11-43, account number 55012876.",
        ),
        (
            "bank-change",
            "I switched banks last week. Can you move my direct deposit to the new account before payday?",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn the_number_of_an_account_near_a_word_of_change() {
    let cases: &[Case] = &[
        (
            "bank-change",
            "十月分 請求書\n\n三つ葉銀行 北浜支店\n普通 2468013\nハヤテコウギヨウ\n\n今月分からです。",
        ),
        (
            "bank-change",
            "Invoice 88\n\nHale Joinery\nAccount 55012876\nSort code 20-11-43\n\nThe old one closes in October.",
        ),
    ];
    assert_none(&missed(cases));
    let unchanged: Vec<String> = cases
        .iter()
        .filter_map(|(_, text)| text.rsplit_once("\n\n"))
        .map(|(bill, _)| mail(CONSISTENT, "x", bill))
        .collect();
    assert_eq!(unchanged.len(), cases.len());
    for bill in unchanged {
        assert!(graves(&bill).is_empty(), "{bill}");
    }
}

#[test]
fn money_without_a_trace() {
    let cases: &[Case] = &[
        (
            "gift-card",
            "会議の前に、コンビニで一万円のギフトカードを五枚買ってきてください。",
        ),
        (
            "gift-card",
            "取引先へのお礼に電子マネーを用意したいので、購入してもらえますか。",
        ),
        (
            "gift-card",
            "アマゾンのカード 三万円分\n銀色のところを削り、番号を写真で",
        ),
        (
            "gift-card",
            "Buy six Steam cards at the pharmacy on your way in.",
        ),
        (
            "gift-card",
            "Could you pick up ten gift cards for the volunteers?",
        ),
        (
            "gift-card",
            "Four gift vouchers have to be bought before the party.",
        ),
        (
            "gift-card",
            "Five Target cards, 200 each.\nPhotos of the backs once they are scratched.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn blackmail_with_crypto_money() {
    let cases: &[Case] = &[
        (
            "gift-card",
            "あなたの様子を録画しました。20万円分のビットコインが届かなければ、連絡先の全員に公開します。",
        ),
        (
            "gift-card",
            "We carried away your patients' files. The price is 2 bitcoin; on Monday they will be published.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn money_for_a_threat_a_promise_or_a_trade_of_its_own() {
    let cases: &[Case] = &[
        (
            "pay",
            "商標の更新の時期です。登録料 128,000円をお振り込みください。\n三つ葉銀行 北浜支店 普通 2468013",
        ),
        (
            "pay",
            "未納の料金がございます。本日お支払いがない場合、訴訟に移ります。\nhttps://ryokin.example/",
        ),
        (
            "pay",
            "故人の遺産の受け取りには、手数料の送金が先に必要です。",
        ),
        (
            "pay",
            "Your entry in the business directory is due: 890 EUR by transfer.\nIBAN DE02 1203 0000 0000 2020 51",
        ),
        (
            "pay",
            "Pay the outstanding balance today, or legal action follows.\nhttps://pay-up.example/",
        ),
        (
            "pay",
            "The inheritance is released once the fee has been paid.",
        ),
    ];
    assert_none(&missed(cases));
}

#[test]
fn money_that_a_stranger_wants_at_once() {
    for text in [
        "代金を至急お振り込みください。三つ葉銀行 北浜支店 普通 2468013",
        "The invoice must be paid immediately: account 55012876, sort code 20-11-43.",
    ] {
        assert_eq!(graves(&mail(FREE, "x", text)), ["pay"], "{text}");
        assert!(graves(&mail(CONSISTENT, "x", text)).is_empty(), "{text}");
    }
}
