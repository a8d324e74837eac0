//! The quiz: mails to be judged, each shown as a mail program does, and what the engine finds in it.
//!
//! The engine runs here, when the site is built. The page needs no script: choosing an answer shows whether it is right
//! and what decides it, by style sheet alone (`:has(:checked)`). With one (`www/quiz.js`) a mail stands alone on the screen.
//! Nothing counts or keeps what was answered.

use crate::Result;
use crate::page::{Page, Section, escaped, prefixed};
use miwake_checks::{Environment, EvidencePlace, Level};
use miwake_engine::check_bytes;
use miwake_mail::{AddressRole, View};
use miwake_messages::{Lang, Messages};
use miwake_report::{FindingRecord, Report, headline, sentences};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Most findings that are told of one mail.
const STRONGEST: usize = 5;

/// The day on which the quiz's mails are judged: some signs depend on it. 2026-11-22.
const DAY: i64 = 1_795_305_600;

#[derive(Deserialize)]
struct Quiz {
    mail: Vec<Asked>,
}

#[derive(Deserialize)]
struct Asked {
    file: String,
    lang: String,
    fraud: bool,
    context: String,
    why: String,
    /// Checks whose findings decide it; none for a harmless mail.
    cues: Vec<String>,
}

/// Words of the page.
struct Words {
    title: &'static str,
    description: &'static str,
    lead: &'static str,
    question: &'static str,
    you_know: &'static str,
    choose: &'static str,
    suspicious: &'static str,
    harmless: &'static str,
    is_fraud: &'static str,
    is_harmless: &'static str,
    links: &'static str,
    leads_to: &'static str,
    files: &'static str,
    says: &'static str,
    to: &'static str,
    reply_to: &'static str,
    right: &'static str,
    wrong: &'static str,
    place: &'static str,
    turn: &'static str,
    back: &'static str,
    next: &'static str,
    at: &'static str,
    end: &'static str,
    from: &'static str,
    subject: &'static str,
    date: &'static str,
}

const JA: Words = Words {
    title: "見分ける練習",
    description: "8通のメールを読んで、あやしいかどうかを選びます。答えると、決め手と、Miwake が見つけたところがメールの上に出ます。",
    lead: "8通のメールを読み、あやしいかどうかを選んでください。半分はふつうのメールです。答えると、決め手と、Miwake が見つけたところが、メールの上に番号で出ます。全部で10分かかりません。点数はつけず、答えも残しません。人も組織も作りものです。",
    question: "問",
    you_know: "あなたが知っていること",
    choose: "このメールは",
    suspicious: "あやしい",
    harmless: "ふつうのメール",
    is_fraud: "答え：あやしいメールです",
    is_harmless: "答え：ふつうのメールです",
    links: "リンク",
    leads_to: "リンク先",
    files: "添付ファイル",
    says: "Miwake の判定",
    to: "宛先",
    reply_to: "返信先",
    right: "正解です。",
    wrong: "違いました。",
    place: "メールの中の場所へ",
    turn: "問題の送り",
    back: "前の問題",
    next: "次の問題",
    at: "{of} 問のうち {n} 問目",
    end: "これで終わりです。点数も答えも、どこにも残りません。",
    from: "差出人",
    subject: "件名",
    date: "日時",
};

const EN: Words = Words {
    title: "Practise spotting fakes",
    description: "Read eight emails and say whether each is suspicious. Then see what decides it, and what Miwake found, on the email itself.",
    lead: "Read eight emails and say whether each is suspicious. Half of them are ordinary. When you have chosen, what decides it appears, and what Miwake found is numbered on the email. It takes less than ten minutes. There is no score, and no answer is kept. All people and organisations are made up.",
    question: "Email",
    you_know: "What you know",
    choose: "This email is",
    suspicious: "Suspicious",
    harmless: "Ordinary",
    is_fraud: "Answer: suspicious",
    is_harmless: "Answer: an ordinary email",
    links: "Links",
    leads_to: "leads to",
    files: "Attachments",
    says: "Miwake’s verdict",
    to: "To",
    reply_to: "Reply to",
    right: "That is right.",
    wrong: "That is not right.",
    place: "To its place in the email:",
    turn: "Emails of this quiz",
    back: "Previous email",
    next: "Next email",
    at: "Email {n} of {of}",
    end: "That was the last one. No score and no answer is kept.",
    from: "From",
    subject: "Subject",
    date: "Date",
};

/// The quiz of a language.
pub(crate) fn page(root: &Path, lang: Lang) -> Result<Page> {
    let words = match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    };
    let messages = Messages::new(lang);
    let mut html = format!("<p class=\"lead\">{}</p>\n", words.lead);
    let mut page = Page::new(
        lang,
        "learn/quiz/",
        words.title,
        words.description,
        String::new(),
    );
    let judged = judged(&root.join("www/quiz"))?;
    let mails = judged.iter().filter(|(asked, _)| asked.lang == lang.tag());
    for (index, (asked, report)) in mails.enumerate() {
        let heading = format!("{} {}", words.question, index + 1);
        let id = format!("q{}", index + 1);
        let mail = placed(&Shown { report, words }.mail(), &id);
        let _ = write!(
            html,
            "<section class=\"ask\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n\
             <p><strong>{}</strong> {}</p>\n{}{}</section>\n",
            words.you_know,
            escaped(&asked.context),
            mail,
            answer(asked, report, &messages, words, &id, &page.path, &mail)
        );
        page.sections.push(Section {
            id,
            heading,
            level: 2,
            text: String::new(),
        });
        let found = strongest(report);
        page.links.extend(found.map(|finding| about(lang, finding)));
    }
    let _ = write!(
        html,
        "<nav class=\"quiz-nav\" aria-label=\"{}\" data-at=\"{}\" hidden>\
         <button type=\"button\" class=\"button button-outline\">{}</button>\
         <p role=\"status\"></p>\
         <button type=\"button\" class=\"button button-solid\">{}</button></nav>\n\
         <p class=\"quiz-end\">{}</p>\n",
        words.turn, words.at, words.back, words.next, words.end
    );
    page.html = html;
    page.script = true;
    Ok(page)
}

/// The number of a finding in the mail.
fn badge(number: usize) -> String {
    format!("<span class=\"number found\">{number}</span>")
}

/// The mail with an anchor where each finding is first marked.
fn placed(mail: &str, id: &str) -> String {
    (1..=STRONGEST).fold(mail.to_owned(), |mail, number| {
        let place = format!(
            "<span class=\"number found\" id=\"{id}-{number}\" tabindex=\"-1\">{number}</span>"
        );
        mail.replacen(&badge(number), &place, 1)
    })
}

/// The mails with what the engine says of them.
///
/// # Errors
/// When a file cannot be read, and when engine and quiz disagree: what the quiz calls fraud must be a caution at
/// least (another account never is more by itself), with the cues that it names; what it calls harmless a caution at most,
/// or undecided.
fn judged(folder: &Path) -> Result<Vec<(Asked, Report)>> {
    let quiz: Quiz = toml::from_str(&fs::read_to_string(folder.join("quiz.toml"))?)?;
    let context = Environment {
        now: Some(DAY),
        ..Environment::default()
    };
    let judge = |asked: Asked| {
        let name = &asked.file;
        let bytes = fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
        let report = check_bytes(&bytes, &context);
        let agrees = if asked.fraud {
            report.verdict >= Level::Caution
        } else {
            report.verdict < Level::Suspicious
        };
        let found = |cue: &String| report.findings.iter().any(|finding| finding.id == *cue);
        let missed = asked.cues.iter().find(|cue| !found(cue));
        if !agrees || asked.cues.is_empty() == asked.fraud || missed.is_some() {
            let verdict = report.verdict;
            return Err(format!("{name}: the engine says {verdict:?}, missing {missed:?}").into());
        }
        Ok((asked, report))
    };
    quiz.mail.into_iter().map(judge).collect()
}

/// The page of a finding's check.
fn about(lang: Lang, finding: &FindingRecord) -> String {
    prefixed(lang, &format!("checks/{}/", finding.id))
}

/// The findings that are told and marked, strongest first: those that speak against the mail.
fn strongest(report: &Report) -> impl Iterator<Item = &FindingRecord> {
    let mut found: Vec<&FindingRecord> =
        report.findings.iter().filter(|f| f.weight > 0.2).collect();
    found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    found.into_iter().take(STRONGEST)
}

/// The choice, and what stands below it once it is made.
fn answer(
    asked: &Asked,
    report: &Report,
    messages: &Messages,
    words: &Words,
    id: &str,
    path: &str,
    mail: &str,
) -> String {
    let up = Page::up(path);
    let choice = |value: &str, label: &str| {
        let right = if (value == "fraud") == asked.fraud {
            "right"
        } else {
            "wrong"
        };
        format!(
            "<label class=\"choice\"><input type=\"radio\" name=\"{id}\" value=\"{value}\" class=\"{right}\" autocomplete=\"off\"> {label}</label>"
        )
    };
    let (name, level) = if asked.fraud {
        (words.is_fraud, Level::Suspicious)
    } else {
        (words.is_harmless, Level::NothingNotable)
    };
    let mut findings = String::new();
    for (number, finding) in strongest(report).enumerate() {
        let said = sentences::sentences(finding, messages);
        let to = about(messages.lang(), finding);
        let number = number + 1;
        let place = format!("{id}-{number}");
        let badge = if mail.contains(&format!("id=\"{place}\"")) {
            let name = format!("{} {number}", words.place);
            format!("<a class=\"number\" href=\"#{place}\" aria-label=\"{name}\">{number}</a>")
        } else {
            format!("<span class=\"number\">{number}</span>")
        };
        let _ = writeln!(
            findings,
            "<li>{badge} <a href=\"{up}{to}\">{}</a><br>{}</li>",
            escaped(&said.title),
            escaped(&said.found)
        );
    }
    format!(
        "<fieldset class=\"question\"><legend>{}</legend><div class=\"choices\">{}{}</div></fieldset>\n\
         <div class=\"answer level-{}\" aria-live=\"polite\"><h3 tabindex=\"-1\"><span class=\"right-said\">{}</span><span class=\"wrong-said\">{}</span> {name}</h3><p>{}</p>\n<p class=\"hint\">{}: {}</p>\n<ol class=\"plain\">\n{findings}</ol></div>\n",
        words.choose,
        choice("fraud", words.suspicious),
        choice("harmless", words.harmless),
        level.id(),
        words.right,
        words.wrong,
        escaped(&asked.why),
        words.says,
        escaped(&headline(report, messages).level)
    )
}

/// A mail as it is shown.
struct Shown<'a> {
    report: &'a Report,
    words: &'a Words,
}

impl Shown<'_> {
    fn mail(&self) -> String {
        let mail = &self.report.mail;
        let words = self.words;
        let mut html = String::from("<div class=\"mail\">\n<dl class=\"headers\">\n");
        for (role, label) in [
            (AddressRole::From, words.from),
            (AddressRole::ReplyTo, words.reply_to),
            (AddressRole::To, words.to),
        ] {
            let of_role = mail.addresses.iter().filter(|address| address.role == role);
            let all: Vec<String> = of_role
                .map(|a| {
                    format!(
                        "{} &lt;<span class=\"mailbox-address\">{}</span>&gt;",
                        escaped(&a.name),
                        escaped(&a.address)
                    )
                })
                .collect();
            if !all.is_empty() {
                let field = match role {
                    AddressRole::From => "From",
                    AddressRole::ReplyTo => "Reply-To",
                    _ => "To",
                };
                self.row(&mut html, label, &all.join(", "), field);
            }
        }
        for (name, label) in [("Subject", words.subject), ("Date", words.date)] {
            let header = mail
                .headers
                .iter()
                .find(|h| h.name.eq_ignore_ascii_case(name));
            if let Some(header) = header {
                self.row(&mut html, label, &escaped(&header.value), name);
            }
        }
        html.push_str("</dl>\n");
        html.push_str(&self.body());
        html.push_str(&self.links());
        html.push_str(&self.files());
        html.push_str("</div>\n");
        html
    }

    fn row(&self, html: &mut String, label: &str, value: &str, field: &str) {
        let badges = self.badges(|place| match place {
            EvidencePlace::Header { index, .. } => {
                let header = self.report.mail.headers.get(*index);
                header.is_some_and(|header| header.name.eq_ignore_ascii_case(field))
            }
            _ => false,
        });
        let _ = writeln!(
            html,
            "<div class=\"header\"><dt>{label}</dt><dd>{value}{badges}</dd></div>"
        );
    }

    /// Numbers of the findings that rest on what `points` holds for.
    fn badges(&self, points: impl Fn(&EvidencePlace) -> bool) -> String {
        let mut html = String::new();
        for (number, finding) in strongest(self.report).enumerate() {
            if finding
                .evidence
                .iter()
                .any(|evidence| points(&evidence.place))
            {
                let _ = write!(html, " {}", badge(number + 1));
            }
        }
        html
    }

    /// What the reader sees of the text, with the places that findings rest on.
    fn body(&self) -> String {
        let bodies = &self.report.mail.bodies;
        let seen = bodies
            .iter()
            .find(|body| body.view == View::Visible)
            .or(bodies.first());
        let Some(body) = seen else {
            return String::new();
        };
        let mut places: Vec<(usize, usize, usize)> = Vec::new();
        for (number, finding) in strongest(self.report).enumerate() {
            for evidence in &finding.evidence {
                if let EvidencePlace::Body {
                    part,
                    view,
                    start,
                    end,
                } = &evidence.place
                    && (*part, *view) == (body.part, body.view)
                {
                    places.push((*start, *end, number + 1));
                }
            }
        }
        places.sort_unstable();
        let (mut html, mut at) = (String::new(), 0);
        for (start, end, number) in places {
            let (Some(before), Some(marked)) =
                (body.text.get(at..start), body.text.get(start..end))
            else {
                continue;
            };
            let _ = write!(
                html,
                "{}<mark>{}{}</mark>",
                escaped(before),
                escaped(marked),
                badge(number)
            );
            at = end;
        }
        html.push_str(&escaped(body.text.get(at..).unwrap_or_default()));
        format!(
            "<div class=\"body-text\" tabindex=\"0\">{}</div>\n",
            html.trim()
        )
    }

    /// The links, as a mail program shows them when the pointer rests on them.
    fn links(&self) -> String {
        let mut shown: Vec<&str> = Vec::new();
        let mut items = String::new();
        for link in &self.report.mail.links {
            if shown.contains(&link.href.as_str()) {
                continue;
            }
            shown.push(&link.href);
            let badges = {
                let quoted =
                    |finding: &FindingRecord| finding.evidence.iter().any(|e| e.quote == link.href);
                let numbers = strongest(self.report)
                    .enumerate()
                    .filter(|(_, finding)| quoted(finding));
                numbers.fold(String::new(), |mut html, (number, _)| {
                    let _ = write!(html, " {}", badge(number + 1));
                    html
                })
            };
            let text = if link.text.is_empty() || link.text == link.href {
                String::new()
            } else {
                format!(
                    "{} <span class=\"hint\">{}</span> ",
                    escaped(&link.text),
                    self.words.leads_to
                )
            };
            let _ = writeln!(
                items,
                "<li>{text}<span class=\"href\">{}{badges}</span></li>",
                escaped(&link.href)
            );
        }
        if items.is_empty() {
            return String::new();
        }
        format!(
            "<div class=\"links\"><h3>{}</h3><ul>\n{items}</ul></div>\n",
            self.words.links
        )
    }

    fn files(&self) -> String {
        if self.report.mail.attachments.is_empty() {
            return String::new();
        }
        let mut items = String::new();
        for (index, file) in self.report.mail.attachments.iter().enumerate() {
            let badges = self.badges(|place| matches!(place, EvidencePlace::Attachment { index: at, .. } if *at == index));
            let _ = writeln!(
                items,
                "<li><span class=\"file-name\">{}</span>{badges}</li>",
                escaped(&file.name)
            );
        }
        format!(
            "<div class=\"attachments\"><h3>{}</h3><ul>\n{items}</ul></div>\n",
            self.words.files
        )
    }
}
