//! How hard a mail is to see through: NIST Phish Scale, TN 2276 (2023), "NIST Phish Scale User Guide".

use crate::{Cue, CueCount, CueKind, Difficulty, Premise, Worksheet};

/// All kinds of cues in the order of the worksheet: errors, technical, visual, language, tactics.
pub const CUE_KINDS: [CueKind; 23] = [
    CueKind::SpellingAndGrammar,
    CueKind::Inconsistency,
    CueKind::AttachmentType,
    CueKind::SenderNameAndAddress,
    CueKind::UrlHyperlinking,
    CueKind::DomainSpoofing,
    CueKind::MinimalBranding,
    CueKind::LogoImitation,
    CueKind::UnprofessionalDesign,
    CueKind::SecurityIndicators,
    CueKind::LegalLanguage,
    CueKind::DistractingDetail,
    CueKind::RequestForSensitiveInformation,
    CueKind::Urgency,
    CueKind::Threat,
    CueKind::GenericGreeting,
    CueKind::LackOfSignerDetails,
    CueKind::HumanitarianAppeal,
    CueKind::TooGoodToBeTrue,
    CueKind::YouAreSpecial,
    CueKind::LimitedTimeOffer,
    CueKind::MimicsWorkProcess,
    CueKind::PosesAsColleagueOrAuthority,
];

/// What an element of the premise can be.
pub const PREMISE_VALUES: [u8; 5] = [0, 2, 4, 6, 8];

/// Most cues of a kind that a person can enter.
pub const MOST_CUES: u32 = 99;

/// How many cues there are (TN 2276, table 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cues {
    /// Up to 8.
    Few,
    /// 9 to 14.
    Some,
    /// 15 and more.
    Many,
}

/// How well the mail fits those who get it (TN 2276, table 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// 10 and less.
    Weak,
    /// 11 to 17.
    Medium,
    /// 18 and more.
    Strong,
}

impl Cues {
    /// Its name; messages are `prepare-cues-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::Some => "some",
            Self::Many => "many",
        }
    }
}

impl Alignment {
    /// Its name; messages are `prepare-alignment-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Medium => "medium",
            Self::Strong => "strong",
        }
    }
}

impl Premise {
    /// The sum of the elements, the training subtracted: −8 to 32.
    #[must_use]
    pub fn total(self) -> i32 {
        let plus = [self.process, self.relevance, self.events, self.concern];
        plus.into_iter().map(i32::from).sum::<i32>() - i32::from(self.training)
    }

    /// What the sum comes to.
    #[must_use]
    pub fn alignment(self) -> Alignment {
        match self.total() {
            ..=10 => Alignment::Weak,
            11..=17 => Alignment::Medium,
            18.. => Alignment::Strong,
        }
    }

    /// Whether each element is one of [`PREMISE_VALUES`].
    #[must_use]
    pub fn is_valid(self) -> bool {
        let all = [
            self.process,
            self.relevance,
            self.events,
            self.concern,
            self.training,
        ];
        all.iter().all(|value| PREMISE_VALUES.contains(value))
    }
}

impl Worksheet {
    /// How many cues there are of all kinds.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.cues
            .iter()
            .fold(0, |sum, cue| sum.saturating_add(cue.count()))
    }

    /// What their number comes to.
    #[must_use]
    pub fn cue_band(&self) -> Cues {
        match self.total() {
            0..=8 => Cues::Few,
            9..=14 => Cues::Some,
            15.. => Cues::Many,
        }
    }

    /// How hard the mail is to see through (TN 2276, table 5).
    #[must_use]
    pub fn difficulty(&self) -> Difficulty {
        use {Alignment as A, Cues as C, Difficulty as D};
        match (self.cue_band(), self.premise.alignment()) {
            (C::Few, A::Weak) | (C::Some, A::Medium) | (C::Many, A::Medium | A::Strong) => {
                D::Moderate
            }
            (C::Few, A::Medium | A::Strong) | (C::Some, A::Strong) => D::Very,
            (C::Some, A::Weak) => D::ModerateToLeast,
            (C::Many, A::Weak) => D::Least,
        }
    }

    /// Counts the cues that the mail's author lists. What a person corrected stays.
    pub fn list(&mut self, cues: &[Cue]) {
        for count in &mut self.cues {
            count.listed = 0;
        }
        for cue in cues {
            self.entry(cue.kind).listed += 1;
        }
    }

    /// Takes over what the checks found: ids of checks with the number of places of each.
    pub fn find<'a>(&mut self, findings: impl Iterator<Item = (&'a str, u32)>) {
        for count in &mut self.cues {
            count.found = 0;
        }
        for (check, places) in findings {
            if let Some(kind) = cue_of(check) {
                let count = self.entry(kind);
                count.found = count.found.saturating_add(places.max(1)).min(MOST_CUES);
            }
        }
    }

    /// A person's own count of a kind; `None` takes it back.
    pub fn correct(&mut self, kind: CueKind, count: Option<u32>) {
        self.entry(kind).corrected = count.map(|count| count.min(MOST_CUES));
    }

    /// What is known of a kind.
    #[must_use]
    pub fn of(&self, kind: CueKind) -> CueCount {
        let known = self.cues.iter().find(|count| count.kind == kind);
        known.copied().unwrap_or(none_of(kind))
    }

    fn entry(&mut self, kind: CueKind) -> &mut CueCount {
        let known = self.cues.iter().position(|count| count.kind == kind);
        let index = known.unwrap_or_else(|| {
            self.cues.push(none_of(kind));
            self.cues.len() - 1
        });
        self.cues
            .get_mut(index)
            .unwrap_or_else(|| unreachable!("an index of this list"))
    }
}

fn none_of(kind: CueKind) -> CueCount {
    CueCount {
        kind,
        found: 0,
        listed: 0,
        corrected: None,
    }
}

/// The kind of cue that a finding of a check is. Checks of what a reader does not see (the way a mail took, what a
/// receiving server wrote) are none.
fn cue_of(check: &str) -> Option<CueKind> {
    Some(match check {
        "unnatural-japanese" => CueKind::SpellingAndGrammar,
        "signature-mismatch" => CueKind::Inconsistency,
        "executable-attachment"
        | "file-or-icon-unfamiliar"
        | "html-attachment"
        | "macro-office"
        | "odd-attachment"
        | "password-with-archive"
        | "pdf-attachment"
        | "zip-attachment" => CueKind::AttachmentType,
        "display-name-forged"
        | "freemail-sender"
        | "reply-to-elsewhere"
        | "sender-like-recipient"
        | "own-domain-forged" => CueKind::SenderNameAndAddress,
        "link-text-mismatch" | "odd-url" | "shortener" | "throwaway-site-link" | "qr-code" => {
            CueKind::UrlHyperlinking
        }
        "lookalike-sender" | "link-borrows-name" => CueKind::DomainSpoofing,
        "asks-for-credentials" | "form-in-mail" => CueKind::RequestForSensitiveInformation,
        "urgent-wording" => CueKind::Urgency,
        "sextortion" => CueKind::Threat,
        "lecture-or-interview-lure" => CueKind::YouAreSpecial,
        "account-notice" | "payment-change" | "share-notice" | "calendar-invite" => {
            CueKind::MimicsWorkProcess
        }
        "boss-request" => CueKind::PosesAsColleagueOrAuthority,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worksheet(cues: u32, premise: i32) -> Worksheet {
        let mut left = premise;
        let mut part = || {
            let value = left.clamp(0, 8);
            left -= value;
            u8::try_from(value).expect("small")
        };
        let mut worksheet = Worksheet {
            premise: Premise {
                process: part(),
                relevance: part(),
                events: part(),
                concern: part(),
                training: 0,
            },
            ..Worksheet::default()
        };
        worksheet.correct(CueKind::Urgency, Some(cues));
        worksheet
    }

    #[test]
    fn the_table_is_that_of_the_publication() {
        use Difficulty::{Least, Moderate, ModerateToLeast, Very};
        for (cues, weak, medium, strong) in [
            (0, Moderate, Very, Very),
            (1, Moderate, Very, Very),
            (8, Moderate, Very, Very),
            (9, ModerateToLeast, Moderate, Very),
            (14, ModerateToLeast, Moderate, Very),
            (15, Least, Moderate, Moderate),
            (99, Least, Moderate, Moderate),
        ] {
            for (premise, expected) in [
                (0, weak),
                (10, weak),
                (11, medium),
                (17, medium),
                (18, strong),
                (32, strong),
            ] {
                let worksheet = worksheet(cues, premise);
                assert_eq!(worksheet.difficulty(), expected, "{cues} {premise}");
            }
        }
    }

    #[test]
    fn training_is_subtracted() {
        let mut premise = worksheet(1, 24).premise;
        assert_eq!(premise.alignment(), Alignment::Strong);
        premise.training = 8;
        assert_eq!(
            (premise.total(), premise.alignment()),
            (16, Alignment::Medium)
        );
        assert!(premise.is_valid());
        premise.training = 3;
        assert!(!premise.is_valid());
    }

    #[test]
    fn a_persons_count_stays_whatever_is_found_again() {
        let mut worksheet = Worksheet::default();
        worksheet.find(
            [
                ("urgent-wording", 2),
                ("delivery-path", 5),
                ("odd-url", 0),
                ("shortener", 1),
            ]
            .into_iter(),
        );
        assert_eq!(worksheet.of(CueKind::Urgency).count(), 2);
        assert_eq!(worksheet.of(CueKind::UrlHyperlinking).count(), 2);
        assert_eq!(worksheet.total(), 4);
        worksheet.correct(CueKind::Urgency, Some(0));
        worksheet.find([("urgent-wording", 3)].into_iter());
        let urgency = worksheet.of(CueKind::Urgency);
        assert_eq!((urgency.found, urgency.count()), (3, 0));
        worksheet.correct(CueKind::Urgency, None);
        assert_eq!(worksheet.total(), 3);
    }

    #[test]
    fn every_kind_is_in_the_list_once() {
        let mut seen = vec![];
        for kind in CUE_KINDS {
            assert!(!seen.contains(&kind));
            seen.push(kind);
        }
    }
}
