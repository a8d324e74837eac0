//! The campaigns that come with the site: every cue of theirs is found in their mail, and the checks find more.

use miwake_checks::Environment;
use miwake_drill::{Campaign, read};
use miwake_engine::check_bytes;
use miwake_report::Report;
use miwake_web::{Exercise, Explainer};
use std::fs;
use std::path::Path;

fn all() -> Vec<(String, Campaign, Report)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/drill/campaigns");
    let files = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    let campaigns = files.filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    let judged = campaigns.map(|path| {
        let campaign = read(&fs::read_to_string(&path).expect("a text")).expect("a campaign");
        let environment = Environment {
            now: campaign.starts.map(miwake_drill::Day::noon),
            ..Environment::default()
        };
        let mail = fs::read(path.with_extension("eml")).expect("a mail");
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        (name, campaign, check_bytes(&mail, &environment))
    });
    judged.collect()
}

#[test]
fn there_is_one_with_a_mail_in_each_language() {
    let mut languages: Vec<_> = all()
        .iter()
        .map(|(_, campaign, _)| campaign.mail_lang.tag())
        .collect();
    languages.sort_unstable();
    assert_eq!(languages, ["en", "ja"]);
}

#[test]
fn every_cue_stands_in_the_mail_and_the_checks_find_more() {
    for (name, campaign, report) in all() {
        let exercise = Exercise::new(&report, &campaign);
        let authors = |explainer: &Explainer| matches!(explainer, Explainer::Author(_));
        assert!(
            !exercise.elsewhere.iter().any(authors),
            "{name}: {:?}",
            exercise.elsewhere
        );
        let found = exercise
            .signs
            .iter()
            .filter(|sign| !authors(&sign.explainer))
            .count();
        assert!(found >= 2, "{name}: {found} findings");
        // All within a minute: not too many places to look at.
        assert!(
            exercise.items.len() <= 20,
            "{name}: {} things to choose from",
            exercise.items.len()
        );
        let said: Vec<_> = exercise
            .signs
            .iter()
            .map(|sign| match sign.explainer {
                Explainer::Author(index) => format!("cue {index} at {:?}", sign.items),
                Explainer::Finding(index) => {
                    format!("{} at {:?}", report.findings[index].id, sign.items)
                }
            })
            .collect();
        println!(
            "{name} {said:#?} elsewhere {:?}",
            exercise
                .elsewhere
                .iter()
                .map(|explainer| match explainer {
                    Explainer::Author(_) => "author",
                    Explainer::Finding(index) => report.findings[*index].id.as_str(),
                })
                .collect::<Vec<_>>()
        );
    }
}

#[test]
fn every_text_is_in_both_languages() {
    for (name, campaign, _) in all() {
        let cues = std::iter::once(&campaign.first).chain(&campaign.cues);
        let texts = cues.map(|cue| &cue.says).chain(&campaign.message);
        assert!(
            texts
                .into_iter()
                .all(|text| text.ja.is_some() && text.en.is_some()),
            "{name}"
        );
    }
}
