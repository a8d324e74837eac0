//! The report for people: plain text and Markdown, of one outline.
//!
//! Nothing of the mail gets in but through [`inert`](crate::defang::inert): no control character, nothing
//! that turns the direction of text, no link, no address, and in Markdown no markup.

mod own_rules;

use crate::defang::{inert, markdown};
use crate::sentences::{
    auth_result, delay, differences_with, first_questions, headline, note_with, outcome_reason,
    question_with, sentences_with, term, time,
};
use crate::{
    AttachmentRecord, AuthRecord, CheckRecord, FileRecord, FindingRecord, HopRecord, LinkRecord,
    OutcomeKind, PieceRecord, QuestionRecord, Report, ScoreSum, how_to, lifting, lines, missing,
    score, unread_file, unread_files,
};
use miwake_address::Difference;
use miwake_checks::kinds::AddressRole;
use miwake_checks::{Evidence, EvidencePlace, Group, Level, Reason, visible, visible_quote};
use miwake_messages::{Lang, Messages};
use serde_json::Value;

/// Most links, attachments and hops written out; the JSON report has all.
const MOST: usize = 10;

/// The report as plain text, lines ended by `\n`.
#[must_use]
pub fn to_text(report: &Report, messages: &Messages) -> String {
    let mut text = String::new();
    for block in Outline::new(report, messages).blocks {
        match block {
            Block::Title(title) => text.push_str(&format!("{title}\n")),
            Block::Heading(heading) => text.push_str(&format!("\n== {heading} ==\n")),
            Block::Line(line) => text.push_str(&format!("{line}\n")),
            Block::Item(depth, item) => text.push_str(&format!("{}- {item}\n", "  ".repeat(depth))),
            Block::Drawing(depth, lines) => {
                for line in lines {
                    text.push_str(&format!("{}{}\n", "  ".repeat(depth), line.trim_end()));
                }
            }
        }
    }
    text
}

/// The report as Markdown (CommonMark), lines ended by `\n`.
#[must_use]
pub fn to_markdown(report: &Report, messages: &Messages) -> String {
    let mut text = String::new();
    // A list ends where an empty line and something else follow.
    let mut in_list = false;
    for block in Outline::new(report, messages).blocks {
        let item = matches!(block, Block::Item(..) | Block::Drawing(..));
        if in_list && !item {
            text.push('\n');
        }
        in_list = item;
        match block {
            Block::Title(title) => text.push_str(&format!("# {}\n\n", markdown(&title))),
            Block::Heading(heading) => text.push_str(&format!("## {}\n\n", markdown(&heading))),
            Block::Line(line) => text.push_str(&format!("{}\n\n", markdown(&line))),
            Block::Item(depth, item) => {
                text.push_str(&format!("{}- {}\n", "  ".repeat(depth), markdown(&item)));
            }
            // Columns need letters of one width; the sentences say the same.
            Block::Drawing(..) => {}
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// A piece of the outline; its words are inert, but not yet escaped for a format.
enum Block {
    Title(String),
    Heading(String),
    Line(String),
    Item(usize, String),
    /// Lines whose columns belong together, below an item of that depth.
    Drawing(usize, Vec<String>),
}

struct Outline<'a> {
    report: &'a Report,
    messages: &'a Messages,
    blocks: Vec<Block>,
}

impl<'a> Outline<'a> {
    fn new(report: &'a Report, messages: &'a Messages) -> Self {
        let mut outline = Self {
            report,
            messages,
            blocks: vec![],
        };
        outline.verdict();
        outline.reasons();
        outline.questions();
        outline.facts();
        outline.checklist();
        outline.missing();
        outline.notes();
        outline.tool();
        outline
    }

    fn heading(&mut self, id: &str) {
        let heading = self.messages.text(&format!("report-heading-{id}"));
        self.blocks.push(Block::Heading(heading));
    }

    /// `label: value` as an item.
    fn pair(&mut self, depth: usize, label: &str, value: &str) {
        let colon = colon(self.messages);
        self.blocks
            .push(Block::Item(depth, format!("{label}{colon}{value}")));
    }

    /// `label: value`, the label being the message `report-label-<id>`.
    fn labelled(&mut self, depth: usize, id: &str, value: &str) {
        let label = self.messages.text(&format!("report-label-{id}"));
        self.pair(depth, &label, value);
    }

    /// "And n more" where `count` is more than are written out.
    fn more(&mut self, depth: usize, count: usize) {
        if count > MOST {
            let more = [("count", Value::from(count - MOST))];
            let line = self.messages.with("report-more", more);
            self.blocks.push(Block::Item(depth, line));
        }
    }

    fn verdict(&mut self) {
        let headline = headline(self.report, self.messages);
        let title = self.messages.text("report-title");
        self.blocks.push(Block::Title(title));
        let label = self.messages.text("report-label-verdict");
        let colon = colon(self.messages);
        let level = format!("{label}{colon}{}", headline.level);
        self.blocks.push(Block::Line(level));
        self.blocks.push(Block::Line(headline.meaning));
        self.unread();
        self.two_lines();
        let label = self.messages.text("report-label-action");
        let action = format!("{label}{colon}{}", headline.action);
        self.blocks.push(Block::Line(action));
        if self.report.verdict == Level::Dangerous {
            let help = self.messages.text("private-help");
            self.blocks.push(Block::Line(help));
        }
    }

    /// The files for which there is no judgement.
    fn unread(&mut self) {
        if self.report.undecided == Some(Reason::Incomplete) {
            for file in unread_files(self.report).iter().take(MOST) {
                let line = unread_file(file, self.messages, &fact);
                self.blocks.push(Block::Line(line));
            }
        }
    }

    /// What the mail asks, and whether the sender is who it says.
    fn two_lines(&mut self) {
        if self.report.undecided == Some(Reason::Empty) {
            return;
        }
        let lines = lines(self.report, self.messages, &fact);
        let colon = colon(self.messages);
        let mut ask = format!("{}{colon}{}", lines.ask_label, lines.ask);
        if let Some(quote) = lines.quote {
            ask.push_str(&self.messages.with("ask-quote", [("quote", quote.into())]));
        }
        self.blocks.push(Block::Line(ask));
        let more = lines.remarks.into_iter().chain(lines.more);
        self.blocks.extend(more.map(Block::Line));
        let identity = format!("{}{colon}{}", lines.identity_label, lines.identity);
        self.blocks.push(Block::Line(identity));
    }

    fn reasons(&mut self) {
        let report = self.report;
        if report.reasons.is_empty() && lifting(report).next().is_none() {
            return;
        }
        let notable = report.verdict >= Level::Caution;
        self.heading(if notable { "reasons" } else { "noticed" });
        self.lifting_rules();
        for finding in report
            .reasons
            .iter()
            .filter_map(|&i| report.findings.get(i))
        {
            let words = sentences_with(finding, self.messages, &fact);
            self.blocks.push(Block::Item(0, words.title));
            self.labelled(1, "found", &words.found);
            // What was merely noticed needs nothing done about it.
            if notable {
                self.labelled(1, "why", &words.why);
                self.labelled(1, "do", &words.advice);
            }
            self.evidence(1, &finding.evidence);
            self.comparison(1, finding);
        }
    }

    /// A name beside the one that it looks like.
    fn comparison(&mut self, depth: usize, finding: &FindingRecord) {
        let Some(comparison) = &finding.compared else {
            return;
        };
        let title = self.messages.text("report-compare");
        self.blocks.push(Block::Item(depth, title));
        self.blocks
            .push(Block::Drawing(depth + 1, drawn(&comparison.pieces)));
        for sentence in differences_with(comparison, self.messages, &fact) {
            self.blocks.push(Block::Item(depth + 1, sentence));
        }
    }

    fn evidence(&mut self, depth: usize, evidence: &[Evidence]) {
        for evidence in evidence {
            let role = term("role", &evidence.role, self.messages);
            let quote = match &evidence.place {
                EvidencePlace::Answer { .. } => {
                    self.messages.text(&format!("answer-{}", evidence.quote))
                }
                _ => inert(&evidence.quote),
            };
            let line = self.messages.with(
                "report-quote",
                [("role", role.into()), ("quote", quote.into())],
            );
            self.labelled(depth, "evidence", &line);
        }
    }

    fn questions(&mut self) {
        let report = self.report;
        if report.questions.is_empty() {
            return;
        }
        self.heading("questions");
        let (first, later) = first_questions(report);
        let answered = later.iter().filter(|record| record.answer.is_some());
        let shown: Vec<&QuestionRecord> = first.iter().chain(answered).collect();
        for record in &shown {
            let line = question_with(record, self.messages, &fact);
            self.blocks.push(Block::Item(0, line));
            let answer = match record.answer {
                Some(answer) => term("answer", &answer, self.messages),
                None => self.messages.text("report-not-answered"),
            };
            self.labelled(1, "answer", &answer);
        }
        let more = report.questions.len() - shown.len();
        if more > 0 {
            let line = self
                .messages
                .with("report-more-questions", [("count", more.into())]);
            self.blocks.push(Block::Item(0, line));
        }
    }

    fn facts(&mut self) {
        self.heading("facts");
        let report = self.report;
        let input = term("input", &report.input.kind, self.messages);
        self.labelled(0, "input", &input);
        let subject = report
            .mail
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case("Subject"));
        if let Some(subject) = subject {
            self.labelled(0, "subject", &fact(&subject.value));
        }
        self.addresses();
        self.authentication();
        self.hops();
        self.links();
        self.attachments();
    }

    fn addresses(&mut self) {
        let told = [
            AddressRole::From,
            AddressRole::Sender,
            AddressRole::ReplyTo,
            AddressRole::ReturnPath,
        ];
        let addresses = &self.report.mail.addresses;
        let told = |role: &AddressRole| told.contains(role);
        for record in addresses.iter().filter(|a| told(&a.role)).take(MOST) {
            let label = term("address-role", &record.role, self.messages);
            let value = if record.name.is_empty() {
                fact(&record.address)
            } else {
                let (name, address) = (fact(&record.name), fact(&record.address));
                self.messages.with(
                    "report-name-and-address",
                    [("name", name.into()), ("address", address.into())],
                )
            };
            self.pair(0, &label, &value);
        }
    }

    fn authentication(&mut self) {
        let records = &self.report.mail.authentication;
        if self.report.mail.headers.is_empty() {
            return;
        }
        if !records.iter().any(|record| record.counts) {
            let none = self.messages.text("report-auth-none");
            self.labelled(0, "authentication", &none);
        }
        for record in records.iter().take(MOST) {
            let line = auth_line(record, self.messages);
            let label = if record.counts {
                "authentication"
            } else {
                "authentication-other"
            };
            self.labelled(0, label, &line);
        }
    }

    fn hops(&mut self) {
        let hops = &self.report.mail.hops;
        for hop in hops.iter().take(MOST) {
            let line = hop_line(hop, self.messages);
            self.labelled(0, "path", &line);
        }
        self.more(0, hops.len());
    }

    fn links(&mut self) {
        let links = &self.report.mail.links;
        for link in links.iter().take(MOST) {
            let line = link_line(link, self.messages);
            self.labelled(0, "link", &line);
        }
        self.more(0, links.len());
    }

    fn attachments(&mut self) {
        let attachments = &self.report.mail.attachments;
        for attachment in attachments.iter().take(MOST) {
            let name = if attachment.name.is_empty() {
                self.messages.text("report-no-name")
            } else {
                fact(&attachment.name)
            };
            let kind = term("file", &attachment.detected, self.messages);
            let line = self.messages.with(
                "report-attachment",
                [
                    ("name", name.into()),
                    ("kind", kind.into()),
                    ("size", attachment.size.into()),
                ],
            );
            self.labelled(0, "attachment", &line);
            self.inside(attachment);
        }
        self.more(0, attachments.len());
    }

    /// What is inside an attachment, as a tree; of the parts that documents are built of only those that tell something.
    fn inside(&mut self, attachment: &AttachmentRecord) {
        let Some(files) = &attachment.inside else {
            if attachment.can_hold_more {
                let line = self.messages.text("unchecked-not-inspected");
                self.blocks.push(Block::Item(1, line));
            }
            return;
        };
        // The attachment itself has its line already; what was found in it has not.
        if let Some(first) = files.first() {
            self.found_inside(1, first);
        }
        let told = |file: &&FileRecord| file.parent == Some(0) || tells(file);
        let mut count = 0;
        for file in files.iter().skip(1).filter(told) {
            count += 1;
            if count <= MOST {
                let depth = depth(files, file);
                self.inside_file(depth, file);
                self.found_inside(depth + 1, file);
            }
        }
        self.more(1, count);
    }

    fn inside_file(&mut self, depth: usize, file: &FileRecord) {
        let name = if file.name.is_empty() {
            self.messages.text("report-no-name")
        } else {
            fact(&file.name)
        };
        let kind = term("file", &file.detected, self.messages);
        let arguments = [
            ("name", name.into()),
            ("kind", kind.into()),
            ("size", file.size.into()),
        ];
        let line = self.messages.with("report-attachment", arguments);
        self.blocks.push(Block::Item(depth, line));
    }

    /// Why a file could not be looked at, and what was found in it.
    fn found_inside(&mut self, depth: usize, file: &FileRecord) {
        for why in &file.unread {
            let line = term("unread", why, self.messages);
            self.blocks.push(Block::Item(depth, line));
        }
        for sign in file.signs.iter().take(MOST) {
            let what = term("sign", &sign.kind, self.messages);
            let line = if sign.quote.is_empty() {
                what
            } else {
                let quote = fact(&sign.quote);
                let arguments = [("role", what.into()), ("quote", quote.into())];
                self.messages.with("report-quote", arguments)
            };
            self.blocks.push(Block::Item(depth, line));
        }
        for link in file.links.iter().take(3) {
            let label = term("link-source", &link.from, self.messages);
            self.pair(depth, &label, &fact(&link.href));
        }
    }

    fn checklist(&mut self) {
        self.heading("checklist");
        for group in Group::ALL {
            let report = self.report;
            let mut checks = report.checks.iter().filter(|c| c.group == group).peekable();
            if checks.peek().is_none() {
                continue;
            }
            let name = term("group", &group, self.messages);
            self.blocks.push(Block::Item(0, name));
            for check in checks {
                self.check(check);
            }
        }
        self.own_rules();
    }

    fn check(&mut self, check: &CheckRecord) {
        let title = self.messages.text(&format!("check-{}", check.id));
        let outcome = term("outcome", &check.outcome, self.messages);
        let reason = outcome_reason(check, self.messages);
        let line = match check.outcome {
            OutcomeKind::Found | OutcomeKind::NothingFound => {
                format!("[{outcome}] {title}")
            }
            OutcomeKind::NotApplicable | OutcomeKind::CouldNotCheck => {
                format!("[{outcome}] {title} — {reason}")
            }
        };
        self.blocks.push(Block::Item(1, line));
        let report = self.report;
        for finding in check
            .findings
            .iter()
            .filter_map(|&i| report.findings.get(i))
        {
            let words = sentences_with(finding, self.messages, &fact);
            let weight = format!("{:+.1}", finding.weight);
            let moved = self
                .messages
                .with("report-moved", [("weight", weight.into())]);
            let line = match self.messages.lang() {
                Lang::Ja => format!("{}（{moved}）", words.found),
                Lang::En => format!("{} ({moved})", words.found),
            };
            self.blocks.push(Block::Item(2, line));
        }
    }

    fn missing(&mut self) {
        let missing = missing(self.report);
        if !missing.is_empty() {
            self.heading("missing");
            let input = term("input", &self.report.input.kind, self.messages);
            let intro = [("input", input.into())];
            let intro = self.messages.with("report-missing-intro", intro);
            self.blocks.push(Block::Line(intro));
            for what in missing {
                self.blocks.push(Block::Item(0, what.text(self.messages)));
            }
            let how = self.messages.text("report-missing-how");
            self.blocks.push(Block::Line(how));
        }
        if !missing.is_empty() || self.report.undecided.is_some() {
            self.how();
        }
    }

    fn how(&mut self) {
        self.heading("how");
        let intro = self.messages.text("report-how-intro");
        self.blocks.push(Block::Line(intro));
        for program in how_to(self.messages) {
            self.blocks.push(Block::Item(0, program.name));
            for step in program.steps {
                self.blocks.push(Block::Item(1, step));
            }
        }
    }

    fn notes(&mut self) {
        let report = self.report;
        if report.notes.is_empty() {
            return;
        }
        self.heading("notes");
        for record in &report.notes {
            let line = note_with(record, self.messages, &fact);
            self.blocks.push(Block::Item(0, line));
        }
    }

    fn tool(&mut self) {
        self.heading("tool");
        let score = score(self.report, self.messages);
        self.blocks.push(Block::Item(0, score));
        let sum = ScoreSum::new(self.report).line(self.messages);
        self.labelled(0, "score", &sum);
        let tool = &self.report.tool;
        self.labelled(0, "version", &tool.version);
        let dates = self.messages.with(
            "report-data-dates",
            [
                ("weights", tool.weights.as_str().into()),
                ("suffixes", tool.public_suffix_list.as_str().into()),
                ("brands", tool.brands.as_str().into()),
                ("providers", tool.free_mail.as_str().into()),
            ],
        );
        self.labelled(0, "data", &dates);
    }
}

/// Whether there is something to say of a file inside an attachment.
fn tells(file: &FileRecord) -> bool {
    !file.signs.is_empty() || !file.links.is_empty() || !file.unread.is_empty()
}

/// How deep a file lies; 1 in the attachment itself. Bounded, should a report name a circle.
fn depth(files: &[FileRecord], file: &FileRecord) -> usize {
    let mut at = file.parent;
    let mut depth = 0;
    while let Some(parent) = at.and_then(|index| files.get(index)).filter(|_| depth < 16) {
        depth += 1;
        at = parent.parent;
    }
    depth
}

/// Two names above each other, and marks below what differs.
fn drawn(pieces: &[PieceRecord]) -> Vec<String> {
    // Both sides alike, so that the columns stay.
    let inert = |text: &str| visible(text).replace('.', "[.]").replace('@', "[@]");
    let width = |text: &str| -> usize {
        let wide = |c: char| if c >= '\u{1100}' { 2 } else { 1 };
        text.chars().map(wide).sum()
    };
    let mut lines = vec![String::new(), String::new(), String::new()];
    for piece in pieces {
        let (here, there) = (inert(&piece.here), inert(piece.other()));
        let columns = width(&here).max(width(&there));
        let mark = if piece.how == Difference::Same {
            " "
        } else {
            "^"
        };
        let cells = [here, there, mark.repeat(columns)];
        for (line, cell) in lines.iter_mut().zip(cells) {
            line.push_str(&cell);
            line.push_str(&" ".repeat(columns - width(&cell)));
        }
    }
    lines
}

/// A word or value of the mail: trimmed, visible, defanged.
fn fact(text: &str) -> String {
    inert(&visible_quote(text))
}

pub(crate) fn colon(messages: &Messages) -> &'static str {
    match messages.lang() {
        Lang::Ja => "：",
        Lang::En => ": ",
    }
}

fn auth_line(record: &AuthRecord, messages: &Messages) -> String {
    let results: Vec<Value> = record
        .results
        .iter()
        .take(MOST)
        .map(|result| inert(&auth_result(result, messages)).into())
        .collect();
    let results = Value::Array(results);
    if record.server.is_empty() {
        return messages.with("report-auth-server-unnamed", [("results", results)]);
    }
    let server = fact(&record.server);
    messages.with(
        "report-auth-server",
        [("server", server.into()), ("results", results)],
    )
}

fn hop_line(hop: &HopRecord, messages: &Messages) -> String {
    let unknown = || messages.text("report-value-unknown");
    let from = [&hop.helo, &hop.reverse_name, &hop.ip];
    let mut from: Vec<String> = from.into_iter().flatten().map(|name| fact(name)).collect();
    from.dedup();
    let from = if from.is_empty() {
        unknown()
    } else {
        from.join(" / ")
    };
    let by = hop.by.as_ref().map_or_else(unknown, |by| fact(by));
    let at = hop.time.map_or_else(unknown, time);
    let args = [
        ("from", from.into()),
        ("by", by.into()),
        ("time", at.into()),
        (
            "delay",
            hop.delay
                .map_or(Value::Null, |seconds| delay(seconds, messages).into()),
        ),
    ];
    let id = match hop.delay {
        Some(_) => "report-hop",
        None => "report-hop-first",
    };
    messages.with(id, args)
}

fn link_line(link: &LinkRecord, messages: &Messages) -> String {
    let mut target = fact(&link.href);
    if let Some(inner) = &link.unwrapped {
        let arguments = [
            ("link", target.into()),
            ("target", fact(&inner.href).into()),
        ];
        target = messages.with("report-link-unwrapped", arguments);
    }
    if link.text.is_empty() || link.text == link.href {
        return target;
    }
    let shown = fact(&link.text);
    messages.with(
        "report-link-shown",
        [("target", target.into()), ("shown", shown.into())],
    )
}
