//! The state of a drill that is being prepared, without a browser.

use super::*;
use miwake_drill::import::recognise;
use miwake_drill::prepare::{Kit, Random};

/// Friday, 2026-11-20 15:00 in Japan.
const NOW: i64 = 1_795_154_400;

fn prepare() -> Prepare {
    Prepare::new(
        Words::with_desk(Lang::Ja),
        540,
        "https://intranet.example.co.jp/drill/",
    )
}

fn with_example() -> Prepare {
    let mut prepare = prepare();
    prepare.update(Msg::Opened, NOW);
    prepare.update(Msg::Example, NOW);
    prepare
}

fn roster(text: &str) -> Box<Result<Imported, Failed>> {
    let mut import = Import::new(
        "r.csv",
        recognise("r.csv", text.as_bytes()),
        Options::default(),
    );
    import.push(text.as_bytes());
    Box::new(import.finish().map_err(Failed::Import))
}

/// Makes the kit that was asked for, as the browser does.
fn serve(prepare: &mut Prepare) -> Option<Vec<u8>> {
    for effect in prepare.take_effects() {
        if let Effect::Make(run) = effect {
            let mut next = 0u8;
            let mut fill = |bytes: &mut [u8]| {
                for byte in bytes {
                    next = next.wrapping_mul(77).wrapping_add(41);
                    *byte = next ^ (next >> 3);
                }
                true
            };
            let mut random = Random::new(&mut fill);
            let made = Kit::begin(
                &prepare.project,
                &prepare.plan,
                &prepare.allowance,
                NOW,
                &mut random,
            );
            let made = made.map_err(Unmade::Refused).and_then(|kit| {
                kit.finish()
                    .map_err(|error| Unmade::Trouble(error.to_string()))
            });
            prepare.update(Msg::Made(run, Box::new(made)), NOW);
        }
    }
    prepare
        .take_effects()
        .into_iter()
        .find_map(|effect| match effect {
            Effect::SaveBytes(_, bytes) => Some(bytes),
            _ => None,
        })
}

#[test]
fn the_example_is_a_whole_drill_and_made_on_the_next_working_day() {
    let mut prepare = with_example();
    assert_eq!(prepare.refusals, []);
    // Monday at ten.
    assert_eq!(prepare.plan.waves, [1_795_395_600]);
    prepare.update(Msg::Make, NOW);
    let zip = serve(&mut prepare).expect("a kit");
    assert!(zip.starts_with(b"PK"));
    assert_eq!(
        prepare.making,
        Making::Made("drill-2026-11-23.kit.zip".to_owned(), 50)
    );
    assert!(prepare.project.people.iter().all(|it| it.token.len() == 7));
}

#[test]
fn nothing_is_told_of_what_nobody_has_come_to_yet() {
    let mut prepare = prepare();
    prepare.update(Msg::Opened, NOW);
    assert!(!prepare.refusals.is_empty());
    assert_eq!(prepare.told().count(), 0);
    prepare.update(Msg::Step(Step::People), NOW);
    assert!(prepare.told().all(|refusal| refusal.step() == Step::Goal));
    prepare.update(Msg::Make, NOW);
    assert_eq!(prepare.told().count(), prepare.refusals.len());
    assert_eq!(prepare.making, Making::No);
}

#[test]
fn strangers_are_refused_and_can_be_taken_off() {
    let mut prepare = with_example();
    let text = "氏名,メールアドレス\n佐藤,sato@example.co.jp\n外,x@elsewhere.example\n";
    prepare.update(Msg::Read("r.csv".to_owned(), roster(text)), NOW);
    assert_eq!(
        prepare.refusals,
        [Refusal::Strangers(
            vec!["x@elsewhere.example".to_owned()],
            1
        )]
    );
    prepare.update(Msg::Make, NOW);
    assert_eq!(serve(&mut prepare), None);
    assert_eq!(prepare.project.people.len(), 2);
    prepare.update(Msg::LeaveOut, NOW);
    assert_eq!((prepare.left_out, prepare.refusals.len()), (1, 0));
}

#[test]
fn what_is_saved_is_opened_as_it_was() {
    let mut prepare = with_example();
    prepare.update(Msg::Enter(Entry::Subject, "書きかけ {{na".to_owned()), NOW);
    prepare.update(Msg::Correct(CueKind::Urgency, Some(4)), NOW);
    prepare.take_effects();
    prepare.update(Msg::Save, NOW);
    let saved = prepare
        .take_effects()
        .into_iter()
        .find_map(|effect| match effect {
            Effect::Save(_, text) => Some(text),
            _ => None,
        });
    let mut other = self::prepare();
    let saved = roster(&saved.expect("a file"));
    other.update(Msg::Read("p.json".to_owned(), saved), NOW);
    assert_eq!(other.plan, prepare.plan);
    assert_eq!(other.project.people, prepare.project.people);
}

#[test]
fn whoever_writes_a_mail_of_their_own_adds_its_cues() {
    let mut prepare = with_example();
    prepare.update(
        Msg::Enter(Entry::Text, "急ぎです。\n{{link}}".to_owned()),
        NOW,
    );
    for _ in 0..prepare.plan.mail.cues.len() {
        prepare.update(Msg::CueRemove(0), NOW);
    }
    assert_eq!(prepare.refusals, [Refusal::NoCue]);
    prepare.update(Msg::Enter(Entry::CueQuote, "急ぎです".to_owned()), NOW);
    prepare.update(
        Msg::Enter(Entry::CueSays, "急がせて、考えさせません。".to_owned()),
        NOW,
    );
    prepare.update(Msg::CueAdd(Place::Text, CueKind::Urgency), NOW);
    assert_eq!(prepare.refusals, []);
    assert_eq!(prepare.plan.worksheet.of(CueKind::Urgency).listed, 1);
}

#[test]
fn the_engine_is_asked_only_where_the_mail_is_shown_and_once_at_a_time() {
    let mut prepare = with_example();
    let checks = |prepare: &mut Prepare| {
        let effects = prepare.take_effects();
        effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Check(..)))
            .count()
    };
    assert_eq!(checks(&mut prepare), 0);
    prepare.update(Msg::Step(Step::Mail), NOW);
    assert_eq!(checks(&mut prepare), 1);
    prepare.update(Msg::Enter(Entry::Subject, "別の件名".to_owned()), NOW);
    assert_eq!(checks(&mut prepare), 0);
    prepare.update(Msg::Worker(WorkerEvent::Failed), NOW);
    assert_eq!(checks(&mut prepare), 1);
}

#[test]
fn moving_the_last_wave_moves_the_end() {
    let mut prepare = with_example();
    let ends = prepare.project.settings.ends_at.expect("an end");
    let first = prepare.plan.waves[0];
    prepare.update(Msg::Wave(0, Some(first + 3_600)), NOW);
    assert_eq!(prepare.project.settings.ends_at, Some(ends + 3_600));
    prepare.update(Msg::WaveAdd, NOW);
    assert_eq!(prepare.plan.waves, [first + 3_600, first + 3_600 + DAY]);
    prepare.update(Msg::Wave(0, Some(NOW - 1)), NOW);
    assert_eq!(prepare.refusals, [Refusal::WavePast(NOW - 1)]);
}
