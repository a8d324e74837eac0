//! What an organisation's own rules do to a verdict: a hit lifts it, and nothing lowers it.

use crate::{Evidence, Level, OwnRule, Reason, Rule, Verdict};

/// What the organisation's own rules came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnRules {
    /// The rules that hit something, in the order of the policy.
    pub hits: Vec<OwnHit>,
    /// Whether they were to be applied and were not: what applies them could not be had.
    pub unapplied: bool,
    /// Whether they were applied to a part of the mail only, which is very long.
    pub cut: bool,
}

/// A rule that hit something.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnHit {
    /// The rule.
    pub rule: OwnRule,
    /// How often it hit.
    pub count: usize,
    /// The first places.
    pub evidence: Vec<Evidence>,
}

/// Lifts the verdict to the highest level of the rules that hit. Where they were not applied, or not to everything,
/// nothing reassures.
pub(crate) fn lift(verdict: &mut Verdict, own: &OwnRules) {
    let floor = own.hits.iter().filter_map(|hit| hit.rule.level.floor());
    match floor.max() {
        Some(floor) if verdict.level < floor => {
            verdict.level = floor;
            verdict.rule = Some(Rule::OwnRule);
            verdict.undecided = None;
        }
        _ if (own.unapplied || own.cut) && verdict.level == Level::NothingNotable => {
            verdict.level = Level::Undecided;
            verdict.undecided = Some(Reason::OwnRules);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{OwnHit, OwnRules};
    use crate::{Environment, Level, OwnLevel, OwnRule, Reason, Rule, analyse};
    use miwake_mail::{Limits, read};

    /// What a mail comes to without own rules, and with such.
    fn levels(mail: &str, own: OwnRules) -> (Level, Level, Option<Rule>, Option<Reason>) {
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        let mut analysis = analyse(&mail, &[], &Environment::default());
        let before = analysis.verdict.level;
        analysis.apply(own);
        let verdict = &analysis.verdict;
        (before, verdict.level, verdict.rule, verdict.undecided)
    }

    fn hit(levels: &[OwnLevel]) -> OwnRules {
        let hit = |level: &OwnLevel| OwnHit {
            rule: OwnRule {
                level: *level,
                ..OwnRule::default()
            },
            count: 1,
            evidence: vec![],
        };
        OwnRules {
            hits: levels.iter().map(hit).collect(),
            ..OwnRules::default()
        }
    }

    const QUIET: &str = "From: Sato <sato@example.co.jp>\nTo: reader@example.jp\nSubject: Minutes of Tuesday\n\n\
        Thank you for the meeting on Tuesday. The next one is on the 14th, in the same room as always.\n";
    const GRAVE: &str = "From: Support <a@198.example>\nSubject: Your account\nContent-Type: text/html\n\n\
        Your mailbox is locked. Sign in now or it is deleted today: \
        <a href=\"http://198.51.100.7/login\">https://www.example.co.jp/</a> Enter your password.\n";

    #[test]
    fn a_hit_lifts_to_its_level_and_never_lowers() {
        use OwnLevel::{Caution, Notice, Suspicious};
        let (before, after, rule, _) = levels(QUIET, hit(&[Notice]));
        assert_eq!(
            (before, after, rule),
            (Level::NothingNotable, Level::NothingNotable, None)
        );
        for (own, level) in [
            (vec![Notice, Caution], Level::Caution),
            (vec![Suspicious, Caution], Level::Suspicious),
        ] {
            let (_, after, rule, undecided) = levels(QUIET, hit(&own));
            assert_eq!((after, rule, undecided), (level, Some(Rule::OwnRule), None));
        }
        let (before, after, rule, _) = levels(GRAVE, hit(&[Caution]));
        assert!(
            before > Level::Caution && after == before && rule != Some(Rule::OwnRule),
            "{before:?} {after:?}"
        );
    }

    #[test]
    fn what_is_undecided_stays_so_unless_it_is_lifted() {
        let (before, after, _, undecided) = levels("", hit(&[OwnLevel::Notice]));
        assert_eq!(
            (before, after, undecided),
            (Level::Undecided, Level::Undecided, Some(Reason::Empty))
        );
        let (_, after, _, undecided) = levels("", hit(&[OwnLevel::Caution]));
        assert_eq!((after, undecided), (Level::Caution, None));
    }

    #[test]
    fn nothing_reassures_where_rules_were_not_applied() {
        for (unapplied, cut) in [(true, false), (false, true)] {
            let own = || OwnRules {
                unapplied,
                cut,
                ..OwnRules::default()
            };
            let (_, after, _, undecided) = levels(QUIET, own());
            assert_eq!(
                (after, undecided),
                (Level::Undecided, Some(Reason::OwnRules))
            );
            let (before, after, _, _) = levels(GRAVE, own());
            assert_eq!(before, after);
        }
    }
}
