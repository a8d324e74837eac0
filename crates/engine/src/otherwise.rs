//! The mail as other programs read it: each reading is inspected and judged like the mail itself, and the worst counts.

use miwake_checks::{Analysis, Environment, Level, OwnRules, analyse, to_inspect};
use miwake_inspect::Inspection;
use miwake_mail::{
    Attachment, Limits, Mail, Note, NoteKind, OtherReading, READINGS, other_readings,
};

/// A mail as other programs read it.
#[derive(Debug)]
pub(crate) struct Otherwise {
    pub(crate) mail: Mail,
    /// In the order of its attachments; those that are the mail's own are only filled in when it is judged.
    pub(crate) inspections: Vec<Option<Inspection>>,
    /// Of each attachment, the index of the same one of the mail.
    same: Vec<Option<usize>>,
}

/// The other readings of `mail`, which was read of `bytes`. What is not tried is noted in it.
pub(crate) fn readings(bytes: &[u8], mail: &mut Mail) -> Vec<Otherwise> {
    let found = other_readings(bytes, mail, &Limits::DEFAULT);
    let known = two_readings(mail);
    let readings = found.readings.into_iter();
    let readings = readings.map(|reading| Otherwise::new(reading, mail, &known));
    let readings = readings.collect();
    if !found.untried.is_empty() {
        mail.notes.push(note(&found.untried, READINGS));
    }
    readings
}

/// The notes that say that a mail can be read in several ways.
fn two_readings(mail: &Mail) -> Vec<Note> {
    let notes = mail.notes.iter();
    let notes = notes.filter(|note| note.kind == NoteKind::TwoReadings);
    notes.cloned().collect()
}

fn note(factor: &str, count: usize) -> Note {
    Note {
        kind: NoteKind::TwoReadings,
        part: None,
        count,
        detail: factor.to_owned(),
    }
}

impl Otherwise {
    fn new(reading: OtherReading, mail: &Mail, known: &[Note]) -> Self {
        let mut other = reading.mail;
        let told = |note: &Note| note.kind != NoteKind::TwoReadings;
        other.notes.retain(told);
        other.notes.extend(known.iter().cloned());
        if !known.iter().any(|note| note.detail == reading.factor) {
            other.notes.push(note(&reading.factor, 0));
        }
        let same = |file: &Attachment| {
            let is_same = |own: &Attachment| own.sha256 == file.sha256 && own.name == file.name;
            mail.attachments.iter().position(is_same)
        };
        Self {
            inspections: vec![None; other.attachments.len()],
            same: other.attachments.iter().map(same).collect(),
            mail: other,
        }
    }

    /// Indexes of the attachments that have to be inspected and are none of the mail's own.
    pub(crate) fn to_inspect(&self) -> Vec<usize> {
        let mut indexes = to_inspect(&self.mail);
        indexes.retain(|index| matches!(self.same.get(*index), Some(None)));
        indexes
    }

    /// What was found inside its attachments, those of the mail included.
    pub(crate) fn inspected(&self, own: &[Option<Inspection>]) -> Vec<Option<Inspection>> {
        let found = self.inspections.iter().zip(&self.same);
        let found = found.map(|(found, same)| match same {
            Some(index) => own.get(*index).cloned().flatten(),
            None => found.clone(),
        });
        found.collect()
    }
}

/// What a reading came to, when it is worse than that of the mail.
pub(crate) struct Worst<'o> {
    pub(crate) mail: &'o Mail,
    pub(crate) inspections: Vec<Option<Inspection>>,
    pub(crate) analysis: Analysis,
}

/// The worst of the other readings, if it is worse than `level`. `own_rules` is what the organisation's own rules come to
/// in each.
pub(crate) fn worst<'o>(
    others: &'o [Otherwise],
    own: &[Option<Inspection>],
    environment: &Environment,
    level: Level,
    own_rules: &dyn Fn(usize) -> OwnRules,
) -> Option<Worst<'o>> {
    let mut worst: Option<Worst<'o>> = None;
    for (index, other) in others.iter().enumerate() {
        let inspections = other.inspected(own);
        let mut analysis = analyse(&other.mail, &inspections, environment);
        analysis.apply(own_rules(index));
        let most = worst
            .as_ref()
            .map_or(level, |worst| worst.analysis.verdict.level);
        // What cannot be decided of a reading is not worse than what was decided.
        let found = analysis.verdict.level;
        if found > most && found > Level::NothingNotable {
            worst = Some(Worst {
                mail: &other.mail,
                inspections,
                analysis,
            });
        }
    }
    worst
}
