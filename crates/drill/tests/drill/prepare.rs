//! Templates, rules and kits.

use miwake_checks::{Environment, Policy};
use miwake_drill::import::{Import, Kind, Options};
use miwake_drill::prepare::{
    Allowance, DraftFault, EXAMPLE_POLICY, EXAMPLE_ROSTER, Kit, Random, Refusal, TEMPLATES,
    preview, refusals, steps, template,
};
use miwake_drill::{MailLang, Person, Place, Plan, Project};
use miwake_mail::{Limits, read};
use std::collections::BTreeSet;

/// 2026-11-20, and three days later.
const NOW: i64 = 1_795_154_400;
const WAVE: i64 = NOW + 3 * 86_400;

fn policy() -> Policy {
    serde_json::from_str(EXAMPLE_POLICY).expect("a policy")
}

fn allowance() -> Allowance {
    Allowance::of(policy())
}

fn example() -> (Project, Plan) {
    let mut project = Project::default();
    let mut import = Import::new("roster.csv", Kind::Roster, Options::default());
    import.push(EXAMPLE_ROSTER.as_bytes());
    project.add(import.finish().expect("a roster"));
    project.settings.organisation = allowance().organisation;
    let mut plan = Plan {
        campaign: "autumn".to_owned(),
        contact: allowance().contact,
        site: "https://intranet.example.co.jp/drill/".to_owned(),
        waves: vec![WAVE],
        ..Plan::default()
    };
    plan.take_template(
        template("mailbox-full-ja").expect("a template"),
        "example.co.jp",
    );
    (project, plan)
}

fn seeded() -> impl FnMut(&mut [u8]) -> bool {
    let mut state = 9u64;
    move |bytes: &mut [u8]| {
        for byte in bytes {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }
        true
    }
}

fn broken(change: impl FnOnce(&mut Project, &mut Plan)) -> Vec<Refusal> {
    let (mut project, mut plan) = example();
    change(&mut project, &mut plan);
    refusals(&project, &plan, &allowance(), NOW)
}

/// How long a sentence may be: 60 characters of Japanese, 20 words of English.
fn is_short(sentence: &str, lang: MailLang) -> bool {
    match lang {
        MailLang::Ja => sentence.chars().count() <= 60,
        MailLang::En => sentence.split_whitespace().count() <= 20,
    }
}

#[test]
fn every_template_keeps_the_rules_and_is_read_by_the_engine() {
    let of = |lang| TEMPLATES.iter().filter(|it| it.lang == lang).count();
    assert!(of(MailLang::Ja) >= 12 && of(MailLang::En) >= 6);
    let mut ids = BTreeSet::new();
    for template in TEMPLATES {
        assert!(ids.insert(template.id));
        let (project, mut plan) = example();
        plan.take_template(template, "example.co.jp");
        let told = refusals(&project, &plan, &allowance(), NOW);
        assert_eq!(told, [], "{}", template.id);
        for (ja, en) in [template.title, template.about] {
            assert!(
                is_short(ja, MailLang::Ja) && is_short(en, MailLang::En),
                "{}",
                template.id
            );
        }
        for cue in template.cues {
            let (ja, en) = cue.says;
            assert!(
                is_short(ja, MailLang::Ja) && is_short(en, MailLang::En),
                "{ja} {en}"
            );
        }
        for line in template
            .text
            .lines()
            .flat_map(|line| line.split_inclusive(['。', '.', '?']))
        {
            assert!(is_short(line, template.lang), "{}: {line}", template.id);
        }
        let mail = preview(&project, &plan, &allowance()).expect("a mail");
        let environment = Environment {
            now: Some(WAVE),
            policy: policy(),
            ..Environment::default()
        };
        let report = miwake_engine::check_bytes(mail.bytes.as_bytes(), &environment);
        assert_eq!(report.notes, [], "{}", template.id);
        let brands = [
            "brand-not-sender",
            "display-name-forged",
            "link-borrows-name",
        ];
        let found = report
            .findings
            .iter()
            .find(|found| brands.contains(&found.id.as_str()));
        assert_eq!(found.map(|found| &found.facts), None, "{}", template.id);
        // The landing page finds each cue in the mail that it shows.
        let text: String = mail.text.split_whitespace().collect();
        for cue in template.cues.iter().filter(|cue| cue.place == Place::Text) {
            let quote: String = cue.quote.split_whitespace().collect();
            assert!(text.contains(&quote), "{}: {}", template.id, cue.quote);
        }
    }
}

#[test]
fn the_goals_have_four_steps_in_both_languages() {
    assert_eq!(steps().len(), 4);
    for step in steps() {
        for pair in [step.title, step.about, step.measures] {
            assert!(!pair.0.is_empty() && !pair.1.is_empty(), "{}", step.id);
        }
    }
}

#[test]
fn the_example_can_be_made() {
    let (project, _) = example();
    assert_eq!(project.people.len(), 50);
    assert_eq!(broken(|_, _| {}), []);
}

#[test]
fn each_rule_is_told_when_it_is_broken() {
    let stranger = Person {
        address: "x@elsewhere.example".to_owned(),
        ..Person::default()
    };
    let strangers = vec!["x@elsewhere.example".to_owned()];
    assert_eq!(
        broken(|project, _| project.people.push(stranger)),
        [Refusal::Strangers(strangers, 1)]
    );
    assert_eq!(
        broken(|project, _| project.people.clear()),
        [Refusal::Nobody]
    );
    assert_eq!(
        broken(|project, _| project.people[0].name = "名".repeat(1_000)),
        [Refusal::LongNames(
            vec!["sato.hana@example.co.jp".to_owned()],
            1
        )]
    );
    assert_eq!(
        broken(|project, _| project.people[0].address.clear()),
        [Refusal::NoAddress(1)]
    );
    for sender in [
        "a@elsewhere.example",
        "a@example.co.jp.elsewhere.example",
        "example.co.jp",
        "a\r\nBcc: b@example.co.jp",
    ] {
        assert_eq!(
            broken(|_, plan| sender.clone_into(&mut plan.sender)),
            [Refusal::Sender(sender.to_owned())]
        );
    }
    assert_eq!(
        broken(|_, plan| plan.sender = "a@drill.example".to_owned()),
        []
    );
    let brand = |place| [Refusal::Brand("Amazon".to_owned(), place)];
    assert_eq!(
        broken(|_, plan| plan.mail.from_name.push_str(" Ａｍａｚｏｎ サポート")),
        brand("from")
    );
    assert_eq!(
        broken(|_, plan| plan.sender = "amazon-info@example.co.jp".to_owned()),
        brand("from")
    );
    assert_eq!(
        broken(|_, plan| plan.mail.subject += " Amazon"),
        brand("subject")
    );
    assert_eq!(
        broken(|_, plan| plan.mail.text += "\nアマゾン"),
        brand("text")
    );
    assert_eq!(
        broken(|project, _| project.settings.organisation = "Amazon".to_owned()),
        brand("organisation")
    );
    assert_eq!(
        broken(|_, plan| plan.contact.email.clear()),
        [Refusal::NoOwner]
    );
    assert_eq!(
        broken(|_, plan| plan.contact.email = "nobody".to_owned()),
        [Refusal::ContactAddress("nobody".to_owned())]
    );
    assert_eq!(
        broken(|_, plan| plan.waves = vec![NOW - 1]),
        [Refusal::WavePast(NOW - 1)]
    );
    assert_eq!(broken(|_, plan| plan.waves.clear()), [Refusal::Waves]);
    assert_eq!(
        broken(|project, _| project.settings.ends_at = Some(WAVE)),
        [Refusal::EndsBefore]
    );
    assert_eq!(
        broken(|_, plan| plan.sample = Some(51)),
        [Refusal::Sample(50)]
    );
    assert_eq!(
        broken(|_, plan| plan.mail.text += "\n{{naem}}"),
        [Refusal::Text(DraftFault::UnknownVariable(
            "naem".to_owned()
        ))]
    );
    assert_eq!(
        broken(|_, plan| plan.mail.text += "\nhttps://elsewhere.example/"),
        [Refusal::Text(DraftFault::OtherAddress(
            "https://elsewhere.example/".to_owned()
        ))]
    );
    assert_eq!(broken(|_, plan| plan.mail.cues.clear()), [Refusal::NoCue]);
    assert_eq!(
        broken(|_, plan| plan.mail.cues[1].quote = "ここにない".to_owned()),
        [Refusal::CueNotThere(2, "ここにない".to_owned())]
    );
    assert_eq!(
        broken(|_, plan| plan.worksheet.premise.events = 3),
        [Refusal::Premise]
    );
    let (project, plan) = example();
    let nobody = Allowance::of(Policy::default());
    let told = refusals(&project, &plan, &nobody, NOW);
    assert!(told.contains(&Refusal::NoOwnDomain), "{told:?}");
    let mut fill = seeded();
    assert!(Kit::begin(&project, &plan, &nobody, NOW, &mut Random::new(&mut fill)).is_err());
}

#[test]
fn sample_and_waves_are_drawn_by_lot_and_the_kit_is_the_same_for_the_same_lot() {
    let (project, mut plan) = example();
    plan.sample = Some(21);
    plan.waves = vec![WAVE, WAVE + 86_400];
    let made = || {
        let mut fill = seeded();
        let kit = Kit::begin(
            &project,
            &plan,
            &allowance(),
            NOW,
            &mut Random::new(&mut fill),
        );
        kit.expect("a kit").finish().expect("a zip")
    };
    let (first, second) = (made(), made());
    assert_eq!(first.zip, second.zip);
    let people = &first.project.people;
    assert_eq!(people.len(), 21);
    let tokens: BTreeSet<&str> = people.iter().map(|it| it.token.as_str()).collect();
    assert_eq!(tokens.len(), 21);
    let first_people: Vec<&str> = project
        .people
        .iter()
        .take(21)
        .map(|it| it.address.as_str())
        .collect();
    assert!(
        people
            .iter()
            .any(|it| !first_people.contains(&it.address.as_str()))
    );
    let at = |wave| {
        first
            .project
            .events
            .iter()
            .filter(|it| it.at == Some(wave))
            .count()
    };
    assert_eq!((at(WAVE), at(WAVE + 86_400)), (11, 10));
    // Made again from its own project it keeps its tokens.
    let mut fill = seeded();
    let mut other = Random::new(&mut fill);
    other.below(1_000_000);
    let again = Kit::begin(&first.project, &plan, &allowance(), NOW, &mut other);
    let again = again.expect("a kit").finish().expect("a zip");
    assert_eq!(again.project.people, first.project.people);
}

#[test]
fn hostile_names_stay_in_their_place() {
    let (mut project, plan) = example();
    let hostile = "=cmd|'/c calc'!A1\",<script>alert(1)</script>{{.URL}}";
    project.people.truncate(2);
    hostile.clone_into(&mut project.people[0].name);
    let mut fill = seeded();
    let kit = Kit::begin(
        &project,
        &plan,
        &allowance(),
        NOW,
        &mut Random::new(&mut fill),
    );
    let finished = kit.expect("a kit").finish().expect("a zip");
    let zip = String::from_utf8_lossy(&finished.zip);
    assert!(
        zip.contains("'=cmd|'/c calc'!A1\"\",<script>"),
        "guarded and quoted"
    );
    let start = zip.find("From: ").expect("a mail");
    let mail = read(zip[start..].as_bytes(), &Limits::DEFAULT);
    let html = mail.parts.iter().find_map(|part| part.html.as_ref());
    assert!(html.is_some_and(|html| !html.source.contains("<script")));
}
