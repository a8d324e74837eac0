//! The order in which the reader is asked: what the mail asks decides which answers help most, then who asks.

use crate::{AskKind, Asks, CheckResult, Identity, IdentityKind};

/// The question that asks for a confirmation by a way known before.
const CONFIRMED: &str = "money-not-confirmed";
/// The question about the sender's address.
const ADDRESS: &str = "unfamiliar-sender";

/// The questions that help most where this is asked, the best first.
fn by_ask(ask: Option<AskKind>) -> [&'static str; 4] {
    match ask {
        Some(
            AskKind::BankChange
            | AskKind::GiftCard
            | AskKind::Pay
            | AskKind::CompanyData
            | AskKind::PersonalData
            | AskKind::MoveChannel,
        ) => [CONFIRMED, ADDRESS, "unexpected-mail", "requester-unknown"],
        Some(AskKind::SignIn | AskKind::PasswordSend) => [
            CONFIRMED,
            "notice-not-expected",
            "sent-to-work-address",
            "unexpected-mail",
        ],
        Some(AskKind::RunOrEnable | AskKind::Open) => [
            CONFIRMED,
            "share-not-expected",
            "file-or-icon-unfamiliar",
            "requester-unknown",
        ],
        Some(AskKind::Reply) | None => ["requester-unknown", "unexpected-mail", ADDRESS, CONFIRMED],
    }
}

/// Puts the questions among `results` into the order in which to ask them; others keep theirs.
pub(crate) fn sort_questions(questions: &mut [&CheckResult], asks: &Asks, identity: &Identity) {
    let gravest = asks.grave().or(asks.asks.first()).map(|ask| ask.kind);
    let best = by_ask(gravest);
    questions.sort_by_key(|result| rank(result.check.meta.id, best, identity.kind));
}

/// Lower is asked earlier. The address comes second where something speaks against it or nothing for it, and last where
/// the receiving server confirms it.
fn rank(id: &str, best: [&str; 4], identity: IdentityKind) -> usize {
    let place = best.iter().position(|known| *known == id);
    let usual = place.map_or(best.len() * 2, |at| at * 2);
    match identity {
        _ if id != ADDRESS => usual,
        IdentityKind::Contradicted | IdentityKind::Unknown => usual.min(1),
        IdentityKind::Consistent => usual,
        IdentityKind::Confirmed | IdentityKind::Carrier => usize::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Environment, analyse};
    use miwake_mail::{Limits, read};

    fn asked(mail: &str) -> Vec<&'static str> {
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        let analysis = analyse(&mail, &[], &Environment::default());
        let questions = analysis.questions();
        questions
            .iter()
            .map(|result| result.check.meta.id)
            .collect()
    }

    #[test]
    fn another_account_is_confirmed_first_and_then_the_address() {
        let ids = asked(
            "From: 佐藤 <sato@mihon-parts.example>\nTo: reader@example.jp\nSubject: 振込先の変更\n\
             Content-Type: text/plain; charset=utf-8\n\n\
             振込先の口座を変更しました。次回より下記の口座へお振り込みください。\n\
             みほん銀行 本町支店 普通 1234567\n",
        );
        assert_eq!(ids.get(..2), Some(&[CONFIRMED, ADDRESS][..]), "{ids:?}");
    }

    #[test]
    fn a_confirmed_address_is_asked_about_last() {
        let best = by_ask(Some(AskKind::BankChange));
        let last = |kind| rank(ADDRESS, best, kind);
        assert_eq!(last(IdentityKind::Confirmed), usize::MAX);
        assert_eq!(last(IdentityKind::Unknown), 1);
        assert!(rank(CONFIRMED, best, IdentityKind::Unknown) < 1);
    }

    #[test]
    fn every_question_that_is_named_is_one() {
        let kinds = AskKind::ALL.into_iter().map(Some).chain([None]);
        for id in kinds.flat_map(by_ask) {
            let check = crate::check(id).expect(id);
            assert!(
                matches!(check.meta.kind, crate::Kind::Question { .. }),
                "{id}"
            );
        }
    }
}
