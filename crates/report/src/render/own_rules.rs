//! The organisation's own rules in the report for people.

use super::{Block, Outline};
use crate::defang::inert;
use crate::{OwnRuleRecord, lifting, own_words};

impl Outline<'_> {
    /// Those that lifted the verdict, before the other reasons.
    pub(super) fn lifting_rules(&mut self) {
        let report = self.report;
        for rule in lifting(report).filter_map(|index| report.own_rules.get(index)) {
            self.own_rule(0, rule);
        }
    }

    /// All that hit something, as a group of the checklist.
    pub(super) fn own_rules(&mut self) {
        let report = self.report;
        if report.own_rules.is_empty() {
            return;
        }
        let group = self.messages.text("group-own-rules");
        self.blocks.push(Block::Item(0, group));
        for rule in &report.own_rules {
            self.own_rule(1, rule);
        }
    }

    fn own_rule(&mut self, depth: usize, rule: &OwnRuleRecord) {
        let words = own_words(rule, self.messages);
        // The organisation's own words; yet nothing in a report is to be a link.
        let title = format!("[{}] {}", words.level, inert(&words.title));
        self.blocks.push(Block::Item(depth, title));
        self.labelled(depth + 1, "found", &words.places);
        if !words.advice.is_empty() {
            self.labelled(depth + 1, "do", &inert(&words.advice));
        }
        self.evidence(depth + 1, &rule.evidence);
    }
}
