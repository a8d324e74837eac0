//! The campaigns that come with the site: every cue of theirs is found in their mail, and the checks find more.

use miwake_checks::Context;
use miwake_drill::{Campaign, read};
use miwake_report::{Report, check_inside};
use miwake_web::{Says, board};
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
        let context = Context {
            now: campaign.starts.map(miwake_drill::Day::noon),
            ..Context::default()
        };
        let mail = fs::read(path.with_extension("eml")).expect("a mail");
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        (name, campaign, check_inside(&mail, &context))
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
        let board = board(&report, &campaign);
        let authors = |says: &Says| matches!(says, Says::Author(_));
        assert!(
            !board.elsewhere.iter().any(authors),
            "{name}: {:?}",
            board.elsewhere
        );
        let found = board
            .signs
            .iter()
            .filter(|sign| !authors(&sign.says))
            .count();
        assert!(found >= 2, "{name}: {found} findings");
        // All within a minute: not too many places to look at.
        assert!(
            board.items.len() <= 20,
            "{name}: {} things to choose from",
            board.items.len()
        );
        let said: Vec<_> = board
            .signs
            .iter()
            .map(|sign| match sign.says {
                Says::Author(index) => format!("cue {index} at {:?}", sign.items),
                Says::Finding(index) => {
                    format!("{} at {:?}", report.findings[index].id, sign.items)
                }
            })
            .collect();
        println!(
            "{name} {said:#?} elsewhere {:?}",
            board
                .elsewhere
                .iter()
                .map(|says| match says {
                    Says::Author(_) => "author",
                    Says::Finding(index) => report.findings[*index].id.as_str(),
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
