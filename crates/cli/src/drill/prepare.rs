//! `miwake drill prepare`: a roster and a template to a kit.

use super::prepare_args::PrepareArgs;
use crate::environment;
use crate::escape::visible;
use crate::machine::{cannot_read, clock, read};
use crate::output::sink;
use crate::status::{NOTHING, TROUBLE, complain};
use miwake_basics::calendar::date_from_days;
use miwake_checks::{Environment, Policy};
use miwake_drill::import::{Import, Kind, Options, recognise};
use miwake_drill::prepare::{
    Allowance, Kit, Random, Refusal, Site, TEMPLATES, preview, said, smallest_difference, template,
};
use miwake_drill::{MailLang, Plan, Project};
use miwake_messages::{Lang, Messages};
use std::io::{self, Write};
use std::path::Path;

/// Days that a drill is open after its last wave, if nothing else is said.
const DAYS: i64 = 14;

pub(super) fn prepare(args: &PrepareArgs, messages: &Messages) -> io::Result<u8> {
    if args.list_templates {
        return list(messages);
    }
    let (Some(policy), Some(output)) = (&args.policy, &args.output) else {
        return Ok(TROUBLE);
    };
    let policy = environment::policy(policy, messages)?;
    let allowance = Allowance::of(policy.clone());
    let mut project = match &args.project {
        Some(file) => saved(file, messages)?,
        None => Project::default(),
    };
    if let Some(file) = &args.roster {
        project.people.clear();
        roster(file, &mut project, messages)?;
    }
    let mut plan = project.plan.take().unwrap_or_default();
    settle(args, &allowance, &mut project, &mut plan, messages)?;
    find_cues(&project, &mut plan, &allowance, policy);
    let mut fill = |bytes: &mut [u8]| getrandom::fill(bytes).is_ok();
    let mut random = Random::new(&mut fill);
    let now = clock().unwrap_or(i64::MAX);
    let kit = match Kit::begin(&project, &plan, &allowance, now, &mut random) {
        Ok(kit) => kit,
        Err(refusals) => {
            for refusal in &refusals {
                complain(&sentence(refusal, messages));
            }
            return Ok(TROUBLE);
        }
    };
    if random.failed() {
        return Err(io::Error::other("getrandom"));
    }
    let finished = kit.finish()?;
    let mut out = sink(Some(output), messages)?;
    out.write_all(&finished.zip)?;
    out.flush()?;
    tell(output, &finished.project, &plan, &allowance, messages);
    Ok(NOTHING)
}

fn list(messages: &Messages) -> io::Result<u8> {
    let lang = match messages.lang() {
        Lang::Ja => MailLang::Ja,
        Lang::En => MailLang::En,
    };
    let mut out = io::stdout().lock();
    for template in TEMPLATES {
        let (title, about) = (said(template.title, lang), said(template.about, lang));
        writeln!(out, "{}\t{title}\t{about}", template.id)?;
    }
    Ok(NOTHING)
}

fn saved(file: &Path, messages: &Messages) -> io::Result<Project> {
    let bytes = read(file, messages)?;
    Project::open(&bytes).map_err(|error| unreadable(file, error.to_string(), messages))
}

fn unreadable(file: &Path, reason: String, messages: &Messages) -> io::Error {
    cannot_read(file, &io::Error::other(reason), messages)
}

/// Reads a roster; rows that are skipped are told.
fn roster(file: &Path, project: &mut Project, messages: &Messages) -> io::Result<()> {
    let bytes = read(file, messages)?;
    let name = file.to_string_lossy().into_owned();
    let kind = match recognise(&name, &bytes) {
        Kind::Workbook => Kind::Workbook,
        _ => Kind::Roster,
    };
    let mut import = Import::new(&name, kind, Options::default());
    import.push(&bytes);
    let imported = import
        .finish()
        .map_err(|error| unreadable(file, error.to_string(), messages))?;
    let added = project.add(imported);
    for row in &added.notes.rows {
        let reason = messages.text(&format!("desk-skip-{}", row.reason.id()));
        let arguments = [
            ("file", name.as_str().into()),
            ("line", row.line.into()),
            ("reason", reason.into()),
        ];
        complain(&messages.with("desk-row", arguments));
    }
    project.files.clear();
    Ok(())
}

/// Puts what the command line says over what the project says, and what neither says as the policy has it.
fn settle(
    args: &PrepareArgs,
    allowance: &Allowance,
    project: &mut Project,
    plan: &mut Plan,
    messages: &Messages,
) -> io::Result<()> {
    if let Some(id) = &args.template {
        let Some(template) = template(id) else {
            let message = messages.with("prepare-no-template", [("id", id.as_str().into())]);
            return Err(io::Error::other(message));
        };
        let domain = allowance.own_domains.first();
        plan.take_template(template, domain.map_or("", String::as_str));
    }
    let settings = &mut project.settings;
    set(&mut settings.name, args.name.as_deref(), "");
    set(
        &mut settings.organisation,
        args.organisation.as_deref(),
        &allowance.organisation,
    );
    let contact = &allowance.contact;
    set(
        &mut plan.contact.name,
        args.contact_name.as_deref(),
        &contact.name,
    );
    set(
        &mut plan.contact.email,
        args.contact_email.as_deref(),
        &contact.email,
    );
    set(
        &mut plan.contact.phone,
        args.contact_phone.as_deref(),
        &contact.phone,
    );
    set(&mut plan.sender, args.sender.as_deref(), "");
    set(&mut plan.site, args.site.as_deref(), "");
    if !args.starts.is_empty() {
        plan.waves.clone_from(&args.starts);
        plan.waves.sort_unstable();
        settings.ends_at = None;
    }
    let open_until = plan.waves.iter().max().map(|last| last + DAYS * 86_400);
    settings.ends_at = args.ends.or(settings.ends_at).or(open_until);
    plan.sample = args.sample.or(plan.sample);
    plan.expected_percent = args.expected.unwrap_or(plan.expected_percent);
    plan.offset_minutes = args.utc_offset.unwrap_or(plan.offset_minutes);
    let first = plan.waves.iter().min().copied().unwrap_or_default();
    let day = (first + i64::from(plan.offset_minutes) * 60).div_euclid(86_400);
    let (year, month, day) = date_from_days(day);
    let campaign = format!("drill-{year:04}-{month:02}-{day:02}");
    set(&mut plan.campaign, args.campaign.as_deref(), &campaign);
    Ok(())
}

/// What is given, or what is there, or what is usual.
fn set(text: &mut String, given: Option<&str>, usual: &str) {
    match given {
        Some(given) => given.clone_into(text),
        None if text.trim().is_empty() => usual.clone_into(text),
        None => {}
    }
}

/// Counts the cues that the checks find in the first person's mail.
fn find_cues(project: &Project, plan: &mut Plan, allowance: &Allowance, policy: Policy) {
    let Some(preview) = preview(project, plan, allowance) else {
        return;
    };
    let environment = Environment {
        now: plan.waves.iter().min().copied(),
        policy: policy.validate().0,
        ..Environment::default()
    };
    let report = miwake_engine::check_bytes(preview.bytes.as_bytes(), &environment);
    let findings = report.findings.iter().filter(|found| found.weight > 0.0);
    let places = |found: &miwake_report::FindingRecord| {
        let count = u32::try_from(found.evidence.len()).unwrap_or(u32::MAX);
        count.max(1)
    };
    plan.worksheet
        .find(findings.map(|found| (found.id.as_str(), places(found))));
}

/// A refusal in words.
fn sentence(refusal: &Refusal, messages: &Messages) -> String {
    messages.with(
        &format!("prepare-refused-{}", refusal.id()),
        refusal.arguments(),
    )
}

/// Says on standard error what was made.
fn tell(output: &Path, project: &Project, plan: &Plan, allowance: &Allowance, messages: &Messages) {
    let difficulty = messages.text(super::text::difficulty_id(plan.worksheet.difficulty()));
    let people = project.people.len() as u64;
    complain(&messages.with(
        "prepare-told",
        [
            ("file", visible(&output.to_string_lossy()).into()),
            ("people", people.into()),
            ("waves", plan.waves.len().into()),
            ("difficulty", difficulty.into()),
        ],
    ));
    let seen = smallest_difference(people, f64::from(plan.expected_percent) / 100.0);
    complain(&match seen {
        Some(seen) => {
            let points = format!("{:.0}", (seen * 100.0).ceil());
            messages.with("prepare-power", [("points", points.into())])
        }
        None => messages.text("prepare-power-none"),
    });
    if let Some(site) = Site::parse(&plan.site)
        && !allowance.may_send(&format!("x@{}", site.host()))
    {
        let host = ("host", site.host().into());
        complain(&messages.with("prepare-site-elsewhere", [host]));
    }
}
