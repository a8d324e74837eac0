//! Whether the text is in a language in which asks are understood.

use crate::CheckContext;
use serde::{Deserialize, Serialize};

/// What is known of the language of a mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Japanese or English, or too little text to tell: asks are understood.
    #[default]
    Understood,
    /// Another language: asks are not understood.
    Other,
}

/// Letters from which a text is long enough to tell.
const ENOUGH: usize = 60;
/// Words from which a Latin text is long enough to tell.
const WORDS: usize = 20;
/// The smallest share of Latin words that are common English ones, of a hundred.
const ENGLISH: usize = 12;

/// The commonest words of English text (its function words; about a third of running text).
const COMMON: &[&str] = &[
    "the", "of", "to", "and", "a", "in", "is", "it", "you", "that", "for", "on", "are", "with",
    "as", "this", "be", "we", "your", "our", "have", "has", "from", "or", "by", "not", "will",
    "can", "if", "please", "at", "an", "my", "was", "i", "any", "all", "do", "so", "up", "no",
    "us", "me",
];

pub(super) fn language(ctx: &CheckContext<'_>) -> Language {
    let longest = ctx.bodies.iter().max_by_key(|body| body.text.len());
    longest.map_or(Language::Understood, |body| of_text(body.text))
}

fn of_text(text: &str) -> Language {
    let (mut kana, mut han, mut latin, mut others) = (0_usize, 0_usize, 0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{3040}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => kana += 1,
            '\u{3400}'..='\u{9fff}' => han += 1,
            c if c.is_ascii()
                || ('\u{c0}'..='\u{24f}').contains(&c)
                || ('\u{ff21}'..='\u{ff5a}').contains(&c) =>
            {
                latin += 1;
            }
            _ => others += 1,
        }
    }
    let all = kana + han + latin + others;
    if all < ENOUGH || kana * 12 >= all {
        return Language::Understood;
    }
    if others * 3 > all || han * 3 > all {
        return Language::Other;
    }
    if is_english(text) {
        Language::Understood
    } else {
        Language::Other
    }
}

fn is_english(text: &str) -> bool {
    let (mut words, mut common) = (0_usize, 0_usize);
    for word in text
        .split(|c: char| !c.is_alphabetic() && c != '\'')
        .filter(|word| !word.is_empty())
    {
        words += 1;
        common += usize::from(COMMON.contains(&word.to_lowercase().as_str()));
    }
    words < WORDS || common * 100 >= words * ENGLISH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_and_english_are_understood_and_others_are_not() {
        let japanese = "平素よりお世話になっております。来月の定例会の件で、会場が変わりましたのでお知らせいたします。よろしくお願いいたします。";
        let english = "Thank you for the figures that you sent last week; we will go through them with the team and let you know by Friday if anything is missing.";
        let german = "Sehr geehrte Damen und Herren, bitte aktualisieren Sie Ihre Kontodaten innerhalb von zwei Tagen, sonst wird Ihr Zugang gesperrt werden müssen.";
        let russian = "Уважаемый клиент, ваш аккаунт был заблокирован. Подтвердите ваши данные по ссылке ниже в течение двух дней.";
        let chinese = "尊敬的客户，您的账户已被暂停使用，请在二十四小时内点击下面的链接验证您的身份信息，否则您的账户将被永久关闭，感谢您的配合与理解，祝您生活愉快工作顺利。";
        assert_eq!(of_text(japanese), Language::Understood);
        assert_eq!(of_text(english), Language::Understood);
        for text in [german, russian, chinese] {
            assert_eq!(of_text(text), Language::Other, "{text}");
        }
        assert_eq!(of_text("OK"), Language::Understood);
    }
}
