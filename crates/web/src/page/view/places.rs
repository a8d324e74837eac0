//! Where on the page each piece of evidence can be seen.

use miwake_checks::{Evidence, EvidencePlace, FindingKind};
use miwake_mail::View;
use miwake_report::{FindingRecord, Report};
use miwake_web::{Label, Mark, whole_words};
use std::ops::Range;

/// Most marks in one report: enough to see, and few enough to draw.
const MARKS: usize = 300;

/// Numbers of the findings, and the elements that show their evidence.
pub(crate) struct Places {
    /// By finding: its number on the page, if it speaks against the mail. Reasons come first.
    numbers: Vec<Option<usize>>,
    /// By finding and evidence: id of the element.
    targets: Vec<Vec<Option<String>>>,
    /// By own rule and evidence: id of the element.
    own: Vec<Vec<Option<String>>>,
    /// Id of the element that shows the words of the gravest ask.
    ask: Option<String>,
    /// Id of the element that shows what tells about the sender.
    identity: Option<String>,
    /// Marks in the bodies.
    marks: Vec<(usize, View, Mark)>,
    /// Element id of what is not body text, and what points there.
    badges: Vec<(String, Label)>,
}

impl Places {
    pub(crate) fn new(report: &Report) -> Self {
        let mut places = Self {
            numbers: numbers(report),
            targets: vec![Vec::new(); report.findings.len()],
            own: Vec::new(),
            ask: None,
            identity: None,
            marks: Vec::new(),
            badges: Vec::new(),
        };
        places.lines(report);
        let mut order: Vec<(usize, &FindingRecord)> = report.findings.iter().enumerate().collect();
        order.sort_by_key(|(index, _)| places.number(*index).unwrap_or(usize::MAX));
        for (index, finding) in order {
            let targets = finding
                .evidence
                .iter()
                .map(|evidence| {
                    let label = places.number(index).map(Label::Finding);
                    let request = request(report, finding, &evidence.place);
                    places.place(report, label, request.as_ref().unwrap_or(&evidence.place))
                })
                .collect();
            if let Some(slot) = places.targets.get_mut(index) {
                *slot = targets;
            }
        }
        places.own_rules(report);
        places
    }

    /// The places of the verdict's two lines: what asks and presses, and of the sender what stands in the header section.
    fn lines(&mut self, report: &Report) {
        for ask in &report.ask {
            let target = self.all(report, Label::Ask, &ask.evidence);
            self.ask = self.ask.take().or(target);
        }
        self.all(report, Label::Ask, &report.pressure);
        let header = |evidence: &&Evidence| matches!(evidence.place, EvidencePlace::Header { .. });
        let sender = report.identity.evidence.iter().filter(header);
        self.identity = self.all(report, Label::Identity, sender);
    }

    /// The places of the organisation's own rules.
    fn own_rules(&mut self, report: &Report) {
        for (index, rule) in report.own_rules.iter().enumerate() {
            let evidence = rule.evidence.iter();
            let label = Some(Label::Own(index));
            let targets = evidence.map(|evidence| self.place(report, label, &evidence.place));
            let targets = targets.collect();
            self.own.push(targets);
        }
    }

    /// The element that shows a piece of evidence of an own rule.
    pub(crate) fn own_target(&self, rule: usize, evidence: usize) -> Option<&str> {
        self.own.get(rule)?.get(evidence)?.as_deref()
    }

    /// Marks all of some evidence; the first element that shows any of it.
    fn all<'a>(
        &mut self,
        report: &Report,
        label: Label,
        evidence: impl IntoIterator<Item = &'a Evidence>,
    ) -> Option<String> {
        let mut first = None;
        for evidence in evidence {
            let target = self.place(report, Some(label), &evidence.place);
            first = first.or(target);
        }
        first
    }

    /// The element that shows the words of the gravest ask.
    pub(crate) fn ask(&self) -> Option<&str> {
        self.ask.as_deref()
    }

    /// The element that shows what tells about the sender.
    pub(crate) fn identity(&self) -> Option<&str> {
        self.identity.as_deref()
    }

    /// Number of a finding that speaks against the mail.
    pub(crate) fn number(&self, finding: usize) -> Option<usize> {
        self.numbers.get(finding).copied().flatten()
    }

    /// The element that describes what is marked: a line of the verdict, or a line of the list of reasons.
    pub(crate) fn described(&self, label: Label) -> String {
        match label {
            Label::Ask => "verdict-ask".to_owned(),
            Label::Identity => "verdict-identity".to_owned(),
            Label::Finding(number) => format!("reason-{number}"),
            Label::Own(index) => format!("own-{index}"),
        }
    }

    /// The element that shows a piece of evidence.
    pub(crate) fn target(&self, finding: usize, evidence: usize) -> Option<&str> {
        self.targets.get(finding)?.get(evidence)?.as_deref()
    }

    /// The first element that shows any of a finding's evidence.
    pub(crate) fn first_target(&self, finding: usize) -> Option<&str> {
        self.targets
            .get(finding)?
            .iter()
            .flatten()
            .next()
            .map(String::as_str)
    }

    /// Marks in one body.
    pub(crate) fn marks(&self, part: usize, view: View) -> Vec<Mark> {
        self.marks
            .iter()
            .filter(|(p, v, _)| *p == part && *v == view)
            .map(|(_, _, mark)| mark.clone())
            .collect()
    }

    /// What points at an element.
    pub(crate) fn badges<'a>(&'a self, id: &'a str) -> impl Iterator<Item = Label> + 'a {
        self.badges
            .iter()
            .filter(move |(target, _)| target == id)
            .map(|(_, label)| *label)
    }

    fn place(
        &mut self,
        report: &Report,
        label: Option<Label>,
        place: &EvidencePlace,
    ) -> Option<String> {
        let id = match place {
            EvidencePlace::Body {
                part,
                view,
                start,
                end,
            } => {
                let place = (*part, *view, *start, *end);
                match self.mark(report, label, place) {
                    Some(id) => return Some(id),
                    None => link(report, place)?,
                }
            }
            EvidencePlace::Header { index, .. } => format!("header-{index}"),
            EvidencePlace::Attachment { index, .. } => format!("attachment-{index}"),
            EvidencePlace::Answer { question } => format!("question-{question}"),
            // Checks derive such places from one in the mail; one step back is enough to show where.
            EvidencePlace::Derived { from, .. } => match from.as_ref() {
                EvidencePlace::Derived { .. } => return None,
                from => return self.place(report, label, from),
            },
        };
        if let Some(label) = label
            && !self.badges.contains(&(id.clone(), label))
        {
            self.badges.push((id.clone(), label));
        }
        Some(id)
    }

    /// The mark for a range of a body that is shown, or for what is hidden in the source there; one that is there
    /// already and overlaps stands for it.
    fn mark(
        &mut self,
        report: &Report,
        label: Option<Label>,
        (part, view, start, end): (usize, View, usize, usize),
    ) -> Option<String> {
        let (view, (start, end), hidden) = match view {
            View::Html => {
                let (index, range) = hidden(report, part, (start, end))?;
                (View::Visible, range, Some(index))
            }
            view => (view, (start, end), None),
        };
        let mut bodies = report.mail.bodies.iter();
        let body = bodies.find(|body| body.part == part && body.view == view)?;
        if start >= end && hidden.is_none() {
            return None;
        }
        let Range { start, end } = match hidden {
            Some(_) => start..end,
            None => whole_words(&body.text, start..end),
        };
        let label = label?;
        let overlaps = |(p, v, mark): &&mut (usize, View, Mark)| {
            let same = hidden.is_some() && mark.hidden == hidden;
            // What is left out of the text overlaps nothing.
            let both = start < end && mark.start < mark.end;
            let crossing = both && mark.start < end && start < mark.end;
            *p == part && *v == view && (same || crossing)
        };
        if let Some((_, _, mark)) = self.marks.iter_mut().find(overlaps) {
            if !mark.labels.contains(&label) {
                mark.labels.push(label);
            }
            return Some(mark.id.clone());
        }
        if self.marks.len() >= MARKS {
            return None;
        }
        let id = format!("mark-{}", self.marks.len());
        let mark = Mark {
            start,
            end,
            labels: vec![label],
            id: id.clone(),
            hidden,
        };
        self.marks.push((part, view, mark));
        Some(id)
    }
}

fn numbers(report: &Report) -> Vec<Option<usize>> {
    let mut numbers = vec![None; report.findings.len()];
    let others = report
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.weight > 0.0)
        .map(|(index, _)| index);
    let mut next = 1;
    for index in report.reasons.iter().copied().chain(others) {
        if let Some(number @ None) = numbers.get_mut(index) {
            *number = Some(next);
            next += 1;
        }
    }
    numbers
}

/// Characters that end a sentence.
const ENDS: [char; 8] = ['。', '．', '！', '？', '!', '?', '\n', ';'];

/// Where the mail asks what a finding is about: the words of an ask in the same sentence, in place of a noun beside them.
fn request(
    report: &Report,
    finding: &FindingRecord,
    place: &EvidencePlace,
) -> Option<EvidencePlace> {
    if finding.kind != FindingKind::Ask {
        return None;
    }
    let asks = report.ask.iter().flat_map(|ask| &ask.evidence);
    let mut asks = asks.map(|evidence| &evidence.place);
    asks.find(|ask| same_sentence(report, place, ask)).cloned()
}

/// Whether no sentence ends between two places of one body.
fn same_sentence(report: &Report, a: &EvidencePlace, b: &EvidencePlace) -> bool {
    let (
        EvidencePlace::Body {
            part,
            view,
            start,
            end,
        },
        EvidencePlace::Body {
            part: p,
            view: v,
            start: s,
            end: e,
        },
    ) = (a, b)
    else {
        return false;
    };
    let mut bodies = report.mail.bodies.iter();
    let body = bodies.find(|body| (body.part, body.view) == (*part, *view));
    let between = (*end).min(*e)..(*start).max(*s);
    let between = body.and_then(|body| match between.is_empty() {
        true => Some(""),
        false => body.text.get(between),
    });
    (part, view) == (p, v) && between.is_some_and(|text| !text.contains(ENDS))
}

/// The first hidden text of a part in a range of its HTML source, and where it stands in what is seen.
fn hidden(
    report: &Report,
    part: usize,
    (start, end): (usize, usize),
) -> Option<(usize, (usize, usize))> {
    let mut bodies = report.mail.bodies.iter();
    let body = bodies.find(|body| body.part == part && body.view == View::Visible)?;
    let mut hidden = body.hidden.iter().enumerate();
    let inside = |(_, record): &(usize, &miwake_report::HiddenRecord)| {
        record.source.0 < end && start < record.source.1
    };
    hidden
        .find(inside)
        .map(|(index, record)| (index, (record.start, record.end)))
}

/// The link whose target is written in a place, such as HTML source, that is not shown.
fn link(report: &Report, (part, view, start, end): (usize, View, usize, usize)) -> Option<String> {
    let found = report.mail.links.iter().position(|link| {
        let (p, v, first, last) = link.source;
        p == part && v == view && first < end && start < last
    })?;
    Some(format!("link-{found}"))
}
