//! Templates of training mails, and the steps of goals. The data is in `data/templates` and `data/texts`.

use crate::{Cue, CueKind, Draft, MailLang, Place, Plan, Premise, Text};

/// A template of a training mail.
#[derive(Debug)]
pub struct Template {
    /// Its id: what the lure is.
    pub id: &'static str,
    /// Language of the mail.
    pub lang: MailLang,
    /// Its name, in Japanese and English.
    pub title: (&'static str, &'static str),
    /// What it is, in Japanese and English.
    pub about: (&'static str, &'static str),
    /// Name of the sender.
    pub from_name: &'static str,
    /// What stands before the `@` of the sender's address.
    pub from_local: &'static str,
    /// The subject, with variables.
    pub subject: &'static str,
    /// The text, with variables.
    pub text: &'static str,
    /// How well it fits an office.
    pub premise: Premise,
    /// What gives it away; the first is the plainest.
    pub cues: &'static [TemplateCue],
}

/// A cue of a template.
#[derive(Debug)]
pub struct TemplateCue {
    /// Where it stands.
    pub place: Place,
    /// Its words.
    pub quote: &'static str,
    /// Its kind.
    pub kind: CueKind,
    /// What can be seen there, in Japanese and English.
    pub says: (&'static str, &'static str),
}

/// A step of goals.
#[derive(Debug)]
pub struct GoalStep {
    /// Its id.
    pub id: &'static str,
    /// Its name, in Japanese and English.
    pub title: (&'static str, &'static str),
    /// What it means.
    pub about: (&'static str, &'static str),
    /// Which figure shows it.
    pub measures: (&'static str, &'static str),
}

/// A text of a kit.
#[derive(Debug)]
pub(super) struct KitText {
    pub(super) lang: MailLang,
    /// The file's name without its ending.
    pub(super) name: &'static str,
    pub(super) text: &'static str,
}

/// The one of a pair that is for readers of `lang`.
#[must_use]
pub fn said(pair: (&'static str, &'static str), lang: MailLang) -> &'static str {
    match lang {
        MailLang::Ja => pair.0,
        MailLang::En => pair.1,
    }
}

impl Template {
    /// Its cues, as a campaign has them.
    #[must_use]
    pub fn cues(&self) -> Vec<Cue> {
        let cue = |cue: &TemplateCue| Cue {
            place: cue.place,
            quote: cue.quote.to_owned(),
            kind: cue.kind,
            says: Text {
                ja: Some(cue.says.0.to_owned()),
                en: Some(cue.says.1.to_owned()),
            },
        };
        self.cues.iter().map(cue).collect()
    }
}

impl Plan {
    /// Takes a template's mail, cues and premise; `domain` is that of the sender's address. What was written before is
    /// gone.
    pub fn take_template(&mut self, template: &Template, domain: &str) {
        let domain = domain.trim_start_matches('@');
        self.sender = format!("{}@{domain}", template.from_local);
        self.mail = Draft {
            template: template.id.to_owned(),
            lang: template.lang,
            from_name: template.from_name.to_owned(),
            subject: template.subject.to_owned(),
            text: template.text.to_owned(),
            cues: template.cues(),
        };
        self.worksheet = crate::Worksheet {
            cues: vec![],
            premise: template.premise,
        };
        self.worksheet.list(&self.mail.cues);
    }
}
