//! Why something is a sign, in words.

use miwake_drill::{Campaign, MailLang};
use miwake_messages::Lang;
use miwake_report::{Report, sentences};
use miwake_web::Explainer;
use miwake_web::words::Words;

/// Why something is a sign, in words.
#[derive(Default)]
pub(crate) struct Explained {
    /// What kind of sign it is.
    pub(crate) title: String,
    /// One sentence.
    pub(crate) text: String,
    /// Its language, when that is not the page's.
    pub(crate) lang: Option<&'static str>,
    /// The check whose page says more.
    pub(crate) check: Option<String>,
}

impl Explained {
    /// The explanation in the language of `words`; empty when there is none.
    pub(crate) fn new(
        words: &Words,
        campaign: &Campaign,
        report: &Report,
        explainer: Explainer,
    ) -> Self {
        let explained = match explainer {
            Explainer::Author(index) => Self::by_author(words, campaign, index),
            Explainer::Finding(index) => Self::by_check(words, report, index),
        };
        explained.unwrap_or_default()
    }

    fn by_check(words: &Words, report: &Report, index: usize) -> Option<Self> {
        let finding = report.findings.get(index)?;
        let sentences = sentences::sentences(finding, words.messages());
        Some(Self {
            title: sentences.title,
            text: sentences.found,
            lang: None,
            check: Some(finding.id.clone()),
        })
    }

    fn by_author(words: &Words, campaign: &Campaign, index: usize) -> Option<Self> {
        let cue = match index.checked_sub(1) {
            None => &campaign.first,
            Some(further) => campaign.cues.get(further)?,
        };
        let own = mail_lang(words.lang());
        let (text, lang) = cue.says.read_in(own);
        Some(Self {
            title: words.of("drill-kind", &cue.kind),
            text: text.to_owned(),
            lang: (lang != own).then(|| lang.tag()),
            check: None,
        })
    }
}

/// The language of the page as campaigns name it.
fn mail_lang(lang: Lang) -> MailLang {
    match lang {
        Lang::Ja => MailLang::Ja,
        Lang::En => MailLang::En,
    }
}
