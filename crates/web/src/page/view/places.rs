//! Where on the page each piece of evidence can be seen.

use miwake_checks::EvidencePlace;
use miwake_mail::View;
use miwake_report::{FindingRecord, Report};
use miwake_web::Mark;

/// Most marks in one report: enough to see, and few enough to draw.
const MARKS: usize = 300;

/// Numbers of the findings, and the elements that show their evidence.
pub(crate) struct Places {
    /// By finding: its number on the page, if it speaks against the mail. Reasons come first.
    numbers: Vec<Option<usize>>,
    /// How many reasons there are.
    reasons: usize,
    /// By finding and evidence: id of the element.
    targets: Vec<Vec<Option<String>>>,
    /// Marks in the bodies.
    marks: Vec<(usize, View, Mark)>,
    /// Element id of what is not body text, and the number of a finding that points there.
    badges: Vec<(String, usize)>,
}

impl Places {
    pub(crate) fn new(report: &Report) -> Self {
        let mut places = Self {
            numbers: numbers(report),
            reasons: report.reasons.len(),
            targets: vec![Vec::new(); report.findings.len()],
            marks: Vec::new(),
            badges: Vec::new(),
        };
        let mut order: Vec<(usize, &FindingRecord)> = report.findings.iter().enumerate().collect();
        order.sort_by_key(|(index, _)| places.number(*index).unwrap_or(usize::MAX));
        for (index, finding) in order {
            let targets = finding
                .evidence
                .iter()
                .map(|evidence| places.place(report, index, &evidence.place))
                .collect();
            if let Some(slot) = places.targets.get_mut(index) {
                *slot = targets;
            }
        }
        places
    }

    /// Number of a finding that speaks against the mail.
    pub(crate) fn number(&self, finding: usize) -> Option<usize> {
        self.numbers.get(finding).copied().flatten()
    }

    /// The element that describes the finding with this number: its reason, or else its row in the checklist.
    pub(crate) fn finding_id(&self, number: usize) -> String {
        match number <= self.reasons {
            true => format!("reason-{number}"),
            false => format!("finding-{number}"),
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

    /// Numbers of the findings that point at an element.
    pub(crate) fn badges<'a>(&'a self, id: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.badges
            .iter()
            .filter(move |(target, _)| target == id)
            .map(|(_, number)| *number)
    }

    fn place(&mut self, report: &Report, finding: usize, place: &EvidencePlace) -> Option<String> {
        let id = match place {
            EvidencePlace::Body {
                part,
                view,
                start,
                end,
            } => {
                let place = (*part, *view, *start, *end);
                match self.mark(report, finding, place) {
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
                from => return self.place(report, finding, from),
            },
        };
        if let Some(number) = self.number(finding)
            && !self.badges.contains(&(id.clone(), number))
        {
            self.badges.push((id.clone(), number));
        }
        Some(id)
    }

    /// The mark for a range of a body that is shown, or for what is hidden in the source there; one that is there
    /// already and overlaps stands for it.
    fn mark(
        &mut self,
        report: &Report,
        finding: usize,
        (part, view, start, end): (usize, View, usize, usize),
    ) -> Option<String> {
        let (view, (start, end), hidden) = match view {
            View::Html => {
                let (index, range) = hidden(report, part, (start, end))?;
                (View::Visible, range, Some(index))
            }
            view => (view, (start, end), None),
        };
        let shown = |body: &miwake_report::BodyRecord| body.part == part && body.view == view;
        if !report.mail.bodies.iter().any(shown) || start >= end && hidden.is_none() {
            return None;
        }
        let number = self.number(finding)?;
        let overlaps = |(p, v, mark): &&mut (usize, View, Mark)| {
            let same = hidden.is_some() && mark.hidden == hidden;
            // What is left out of the text overlaps nothing.
            let both = start < end && mark.start < mark.end;
            let crossing = both && mark.start < end && start < mark.end;
            *p == part && *v == view && (same || crossing)
        };
        if let Some((_, _, mark)) = self.marks.iter_mut().find(overlaps) {
            if !mark.numbers.contains(&number) {
                mark.numbers.push(number);
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
            numbers: vec![number],
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
        .filter(|(_, finding)| finding.weight >= 0.0)
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
