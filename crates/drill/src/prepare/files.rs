//! The files of a kit beside the mails: the campaign, tables, what GoPhish reads, texts.

use super::drill::{Drill, KitFile, Recipient};
use super::generated::TEXTS;
use super::render::{self, Values, escaped};
use crate::{Campaign, Contact, Day, MailLang, OWNER_FIELD, Person};
use miwake_basics::calendar::date_from_days;
use miwake_basics::spreadsheet::guarded;
use serde_json::json;

/// All of them.
pub(super) fn all(drill: &Drill) -> Vec<KitFile> {
    let mut files = vec![campaign(drill), sample(drill)];
    files.push(tokens(drill));
    files.push(merge(drill));
    files.push(merge_mail(drill));
    files.extend(groups(drill));
    files.push(gophish_template(drill));
    files.push(gophish_page(drill));
    files.extend(texts(drill));
    files
}

/// What the landing page says about the mail.
fn campaign(drill: &Drill) -> KitFile {
    let plan = &drill.plan;
    let mut cues = plan.mail.cues.iter().cloned();
    let day = |at: i64| day(at, plan.offset_minutes);
    let contact = &plan.contact;
    // There is a first cue: a drill without one is refused.
    let text = cues.next().map(|first| {
        let campaign = Campaign {
            json_schema: None,
            schema: crate::SCHEMA,
            organisation: drill.organisation().to_owned(),
            mail_lang: plan.mail.lang,
            message: None,
            first,
            cues: cues.take(crate::MAX_CUES).collect(),
            contact: Some(Contact {
                name: contact.name.trim().to_owned(),
                email: contact.email.clone(),
                phone: contact.phone.trim().to_owned(),
            }),
            starts: plan.waves.iter().min().and_then(|at| day(*at)),
            ends: drill.project.settings.ends_at.and_then(day),
            difficulty: Some(plan.worksheet.difficulty()),
        };
        // Plain data with string keys always has a JSON form.
        serde_json::to_string_pretty(&campaign).unwrap_or_default()
    });
    let name = format!("drill/campaigns/{}.json", plan.campaign);
    KitFile::new(name, text.unwrap_or_default() + "\n")
}

fn day(at: i64, offset_minutes: i32) -> Option<Day> {
    let days = (at + i64::from(offset_minutes) * 60).div_euclid(86_400);
    let (year, month, day) = date_from_days(days);
    Day::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// The mail as the landing page shows it: to nobody in particular, and without a token.
fn sample(drill: &Drill) -> KitFile {
    let (name, department) = match drill.plan.mail.lang {
        MailLang::Ja => ("（あなたの名前）", "（あなたの部署）"),
        MailLang::En => ("(your name)", "(your department)"),
    };
    let domain = drill.own_domains.first().map_or("", String::as_str);
    let person = Person {
        name: name.to_owned(),
        address: format!("you@{}", domain.trim_start_matches('@')),
        ..Person::default()
    };
    let mail = drill.mail(&Recipient {
        person: &person,
        department,
        wave: 0,
        file: String::new(),
    });
    let name = format!("drill/campaigns/{}.eml", drill.plan.campaign);
    KitFile::new(name, mail)
}

/// Whose token is whose, to read a server's log.
fn tokens(drill: &Drill) -> KitFile {
    let mut text = String::from("\u{feff}email,token\r\n");
    for person in &drill.project.people {
        line(&[&person.address, &person.token], &mut text);
    }
    KitFile::new("tokens.csv", text)
}

/// For mail merge in Word and Outlook: a row for each person, with all that the mail needs.
fn merge(drill: &Drill) -> KitFile {
    let titles: &[&str] = match drill.plan.mail.lang {
        MailLang::Ja => &[
            "メールアドレス",
            "氏名",
            "部署",
            "件名",
            "リンク",
            "送信日",
            "期限",
            "送信日時",
            "ファイル",
        ],
        MailLang::En => &[
            "Email",
            "Name",
            "Department",
            "Subject",
            "Link",
            "Date",
            "Deadline",
            "Send at",
            "File",
        ],
    };
    let mut text = String::from("\u{feff}");
    line(titles, &mut text);
    for recipient in drill.recipients() {
        drill.with_values(&recipient, |values| {
            let at = moment(drill, drill.at(recipient.wave));
            line(
                &[
                    &recipient.person.address,
                    values.name,
                    values.department,
                    &drill.subject(values),
                    values.link,
                    values.date,
                    values.deadline,
                    &at,
                    &recipient.file,
                ],
                &mut text,
            );
        });
    }
    KitFile::new("mail-merge/people.csv", text)
}

/// The mail with the names of the columns where Word puts what stands in them.
fn merge_mail(drill: &Drill) -> KitFile {
    let plan = &drill.plan;
    let values = match plan.mail.lang {
        MailLang::Ja => Values {
            name: "«氏名»",
            department: "«部署»",
            organisation: drill.organisation(),
            date: "«送信日»",
            deadline: "«期限»",
            link: "«リンク»",
        },
        MailLang::En => Values {
            name: "«Name»",
            department: "«Department»",
            organisation: drill.organisation(),
            date: "«Date»",
            deadline: "«Deadline»",
            link: "«Link»",
        },
    };
    let text = format!("{}\n\n{}", drill.subject(&values), drill.texts(&values).0);
    KitFile::new("mail-merge/mail.txt", marked(&text))
}

/// GoPhish's groups, one for each wave: GoPhish starts a campaign for a group at a time.
fn groups(drill: &Drill) -> Vec<KitFile> {
    let waves = drill.plan.waves.len().max(1);
    let mut groups = vec![String::from("First Name,Last Name,Email,Position\r\n"); waves];
    for recipient in drill.recipients() {
        let Some(group) = groups.get_mut(recipient.wave) else {
            continue;
        };
        drill.with_values(&recipient, |values| {
            let name = values.name.trim();
            // In either order: what comes first in a name is shown first.
            let (first, last) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
            let cells = [
                first,
                last.trim(),
                &recipient.person.address,
                values.department,
            ];
            line(&cells, group);
        });
    }
    let many = groups.len() > 1;
    let named = (1..).zip(groups).map(|(number, text)| {
        let name = if many {
            format!("gophish/group-{number}.csv")
        } else {
            "gophish/group.csv".to_owned()
        };
        KitFile::new(name, text)
    });
    named.collect()
}

/// GoPhish's template: its own variables in place of ours, and days as in the first wave.
fn gophish_template(drill: &Drill) -> KitFile {
    let plan = &drill.plan;
    let at = plan.waves.iter().min().copied().unwrap_or_default();
    let (date, deadline) = render::dates(at, plan.offset_minutes, plan.mail.lang);
    let organisation = inert(drill.organisation());
    let values = Values {
        name: "{{.FirstName}} {{.LastName}}",
        department: "{{.Position}}",
        organisation: &organisation,
        date: &date,
        deadline: &deadline,
        link: "{{.URL}}",
    };
    let (text, html) = drill.texts(&values);
    let template = json!({
        "name": drill.project.settings.name,
        "envelope_sender": plan.sender,
        "subject": drill.subject(&values),
        "text": text,
        "html": html,
        "attachments": [],
    });
    pretty("gophish/template.json", &template)
}

/// GoPhish's page: hands whoever comes on to the landing page. It has no form, and keeps nothing.
fn gophish_page(drill: &Drill) -> KitFile {
    let plan = &drill.plan;
    let link = escaped(&drill.site.link(&plan.campaign, "{{.RId}}"));
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\">\
         <meta http-equiv=\"refresh\" content=\"0; url={link}\"></head>\n\
         <body><p><a href=\"{link}\">{}</a></p></body>\n</html>\n",
        plan.mail.lang.tag(),
        escaped(&inert(&drill.site.of_campaign(&plan.campaign))),
    );
    let page = json!({
        "name": drill.project.settings.name,
        "html": html,
        "capture_credentials": false,
        "capture_passwords": false,
        "redirect_url": "",
    });
    pretty("gophish/page.json", &page)
}

/// Text in which GoPhish sees no variable.
fn inert(text: &str) -> String {
    text.replace("{{", "{ {").replace("}}", "} }")
}

fn pretty(name: &str, value: &serde_json::Value) -> KitFile {
    // Plain data with string keys always has a JSON form.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    KitFile::new(name, text + "\n")
}

/// Texts to staff and desk, filled in as far as is known now. What only the results tell, and whoever is written to,
/// stays as it is: `{{name}}`, `{{clicked}}`.
fn texts(drill: &Drill) -> Vec<KitFile> {
    let values = known(drill);
    let lang = drill.plan.mail.lang;
    let own = TEXTS.iter().filter(|text| text.lang == lang);
    let filled = own.map(|text| {
        let mut filled = text.text.to_owned();
        for (name, value) in &values {
            filled = filled.replace(&format!("{{{{{name}}}}}"), value);
        }
        // At the root stands what is read first.
        let name = match text.name {
            "read-me" => "READ-ME.txt".to_owned(),
            name => format!("texts/{name}.txt"),
        };
        KitFile::new(name, marked(&filled))
    });
    filled.collect()
}

/// What is known before the drill.
fn known(drill: &Drill) -> Vec<(&'static str, String)> {
    let plan = &drill.plan;
    let lang = plan.mail.lang;
    let says = |cue: &crate::Cue| {
        let (quote, said) = (&cue.quote, cue.says.read_in(lang).0);
        match lang {
            MailLang::Ja => format!("「{quote}」 {said}"),
            MailLang::En => format!("“{quote}” — {said}"),
        }
    };
    let cues = plan.mail.cues.iter().take(3);
    let cues: Vec<String> = (1..)
        .zip(cues)
        .map(|(number, cue)| format!("{number}. {}", says(cue)))
        .collect();
    let first = plan.waves.iter().min().copied().unwrap_or_default();
    let last = plan.waves.iter().max().copied().unwrap_or_default();
    let ends = drill.project.settings.ends_at.unwrap_or(last);
    let waves: Vec<String> = plan.waves.iter().map(|at| moment(drill, *at)).collect();
    let subject = drill
        .recipient(0)
        .map(|recipient| drill.with_values(&recipient, |values| drill.subject(values)));
    let contact = &plan.contact;
    vec![
        ("organisation", drill.organisation().to_owned()),
        ("contact_name", contact.name.trim().to_owned()),
        ("contact_email", contact.email.clone()),
        ("contact_phone", contact.phone.trim().to_owned()),
        ("starts", moment(drill, first)),
        ("ends", moment(drill, ends)),
        ("subject", subject.unwrap_or_default()),
        ("people", drill.project.people.len().to_string()),
        (
            "first_cue",
            plan.mail.cues.first().map(says).unwrap_or_default(),
        ),
        ("cues", cues.join("\n")),
        ("practice_link", drill.site.of_campaign(&plan.campaign)),
        ("sender", plan.sender.clone()),
        ("header", format!("{OWNER_FIELD}: {}", drill.owner_field())),
        ("link_host", drill.site.host().to_owned()),
        ("waves", waves.join("\n")),
    ]
}

fn moment(drill: &Drill, at: i64) -> String {
    render::moment(at, drill.plan.offset_minutes, drill.plan.mail.lang)
}

/// A text as Windows' own editor shows it right: with a mark of its encoding, and CRLF.
fn marked(text: &str) -> String {
    format!(
        "\u{feff}{}",
        text.replace("\r\n", "\n").replace('\n', "\r\n")
    )
}

/// A line of a table; no cell is taken for a formula.
fn line(cells: &[&str], out: &mut String) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let cell = guarded(cell);
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
