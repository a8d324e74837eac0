//! What the verdicts on labelled mails come to, as plain data: the JSON form of an evaluation.

use super::facts::Facts;
use super::labels::{Class, Label, Peers};
use super::measure::{Measured, Verdict};
use super::stats::{Cut, Ordinary, Rate, number, rank, six_decimals};
use super::views::View;
use miwake_checks::{Group, Kind, Level, REGISTRY, Status, WEIGHTS_DATE, weights};
use serde::Serialize;
use std::collections::BTreeMap;

/// A mail that was measured.
pub(crate) struct Mail<'a> {
    pub(crate) label: &'a Label,
    pub(crate) measured: &'a Measured,
}

/// Everything that `miwake eval` tells.
#[derive(Serialize)]
pub(crate) struct Evaluation {
    pub(crate) version: &'static str,
    pub(crate) weights_date: &'static str,
    pub(crate) fold: Option<String>,
    pub(crate) thresholds: Thresholds,
    /// One a view: the whole mail, and with `--ablate` less of it.
    pub(crate) runs: Vec<Run>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) facts: Option<Facts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) checks: Option<Vec<CheckRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) baseline: Option<Baseline>,
}

/// Scores from which a level is given.
#[derive(Serialize)]
pub(crate) struct Thresholds {
    pub(crate) caution: f64,
    pub(crate) suspicious: f64,
    pub(crate) dangerous: f64,
}

/// What one view of the mails comes to.
#[derive(Serialize)]
pub(crate) struct Run {
    pub(crate) view: View,
    pub(crate) groups: Vec<GroupRow>,
    pub(crate) sweep: Vec<SweepRow>,
}

/// Which mails a row is about; `None` is all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Which {
    pub(crate) class: Class,
    pub(crate) lang: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) genre: Option<String>,
}

/// Verdicts on some mails.
#[derive(Serialize)]
pub(crate) struct GroupRow {
    #[serde(flatten)]
    pub(crate) which: Which,
    pub(crate) mails: usize,
    pub(crate) campaigns: usize,
    pub(crate) undecided: usize,
    /// At this level or above.
    pub(crate) caution: Rate,
    pub(crate) suspicious: Rate,
    pub(crate) dangerous: Rate,
}

/// How well level and score part some fraud from all ordinary mail.
#[derive(Serialize)]
pub(crate) struct SweepRow {
    #[serde(flatten)]
    pub(crate) which: Which,
    pub(crate) mails: usize,
    #[serde(serialize_with = "six_decimals")]
    pub(crate) auc: f64,
    pub(crate) points: Vec<SweepPoint>,
}

/// The lowest threshold that keeps to a rate of false alarms.
#[derive(Clone, Serialize)]
pub(crate) struct SweepPoint {
    pub(crate) false_alarm_rate: f64,
    pub(crate) threshold: Cut,
    pub(crate) false_alarms: usize,
    pub(crate) recall: Rate,
}

/// What a check or one variant of it does.
#[derive(Serialize)]
pub(crate) struct CheckRow {
    pub(crate) check: &'static str,
    /// `None` for the check as a whole.
    pub(crate) variant: Option<&'static str>,
    pub(crate) group: Group,
    /// In log-odds; `None` for the check as a whole.
    pub(crate) weight: Option<f64>,
    pub(crate) fires: Vec<Fires>,
    /// Fraud at suspicious or above less that without it; below 0 when it reassures.
    pub(crate) phish_lost: i64,
    /// Ordinary mail at suspicious or above less that without it.
    pub(crate) false_alarms_saved: i64,
}

/// How often something fires on the mails of a class in a language.
#[derive(Clone, Serialize)]
pub(crate) struct Fires {
    pub(crate) class: Class,
    pub(crate) lang: String,
    pub(crate) mails: usize,
    pub(crate) fires: usize,
}

/// Miwake beside other programs.
#[derive(Serialize)]
pub(crate) struct Baseline {
    pub(crate) peers: Vec<PeerTable>,
}

/// Miwake beside one program, on the mails that both gave a score.
#[derive(Serialize)]
pub(crate) struct PeerTable {
    pub(crate) peer: String,
    /// Labelled mails without a score of the program; they are left out.
    pub(crate) without_score: usize,
    pub(crate) ham: usize,
    pub(crate) points: Vec<PeerPoint>,
}

/// Both programs at the same rate of false alarms.
#[derive(Serialize)]
pub(crate) struct PeerPoint {
    pub(crate) at: At,
    pub(crate) peer_threshold: Cut,
    pub(crate) peer_false_alarms: usize,
    pub(crate) miwake_threshold: Cut,
    pub(crate) miwake_false_alarms: usize,
    pub(crate) groups: Vec<PeerGroup>,
}

/// What the rate of false alarms is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum At {
    /// A threshold of the other program.
    PeerThreshold(f64),
    /// Miwake's level.
    Suspicious,
    /// A share of ordinary mail.
    Rate(f64),
}

/// Some fraud, as both see it.
#[derive(Serialize)]
pub(crate) struct PeerGroup {
    #[serde(flatten)]
    pub(crate) which: Which,
    pub(crate) mails: usize,
    pub(crate) peer: Rate,
    pub(crate) peer_misses: usize,
    pub(crate) miwake: Rate,
    pub(crate) miwake_misses: usize,
    /// Miwake's misses by the other's; `None` when the other misses nothing.
    pub(crate) misses_ratio: Option<f64>,
}

/// Rates of false alarms for which thresholds are told.
const RATES: [f64; 3] = [0.05, 0.01, 0.001];

/// Rates of false alarms at which programs are compared.
const PEER_RATES: [f64; 2] = [0.01, 0.001];

/// The thresholds that other programs come with: SpamAssassin 4 (`required_score`),
/// rspamd 3 (`add_header` and `reject` in actions.conf).
const PEER_THRESHOLDS: [(&str, &[f64]); 2] = [("spamassassin", &[5.0]), ("rspamd", &[6.0, 15.0])];

impl Evaluation {
    pub(crate) fn new(mails: &[Mail<'_>], views: &[View], fold: Option<&str>) -> Self {
        let weights = weights();
        let run = |(index, &view): (usize, &View)| Run::new(mails, index, view);
        Self {
            version: env!("CARGO_PKG_VERSION"),
            weights_date: WEIGHTS_DATE,
            fold: fold.map(str::to_owned),
            thresholds: Thresholds {
                caution: weights.caution,
                suspicious: weights.suspicious,
                dangerous: weights.dangerous,
            },
            runs: views.iter().enumerate().map(run).collect(),
            facts: None,
            checks: None,
            baseline: None,
        }
    }
}

impl Which {
    fn class(class: Class) -> Self {
        Self {
            class,
            lang: None,
            source: None,
            genre: None,
        }
    }

    /// The rows in which a mail counts: its class; source; language; source in a language; genre.
    fn all_of(label: &Label) -> Vec<Self> {
        let class = Self::class(label.class);
        let lang = Self {
            lang: Some(label.lang.clone()),
            ..class.clone()
        };
        let of_source = |which: &Self| Self {
            source: Some(label.source.clone()),
            ..which.clone()
        };
        let sources = [of_source(&class), of_source(&lang)];
        let genre = (!label.genre.is_empty()).then(|| Self {
            genre: Some(label.genre.clone()),
            ..class.clone()
        });
        [class, lang]
            .into_iter()
            .chain(sources)
            .chain(genre)
            .collect()
    }
}

impl Mail<'_> {
    pub(crate) fn verdict(&self, view: usize) -> Option<Verdict> {
        self.measured.verdicts.get(view).copied()
    }

    pub(crate) fn score(&self, view: usize) -> f64 {
        self.verdict(view).map_or(f64::NAN, |verdict| verdict.score)
    }

    /// Where the verdict ranks: by level, then by score.
    pub(crate) fn rank(&self, view: usize) -> f64 {
        self.verdict(view)
            .map_or(f64::NAN, |verdict| verdict.rank())
    }

    fn is(&self, class: Class) -> bool {
        self.label.class == class
    }
}

/// The mails of every row, sorted by row.
fn rows<'a, 'b>(mails: impl Iterator<Item = &'a Mail<'b>>) -> BTreeMap<Which, Vec<&'a Mail<'b>>>
where
    'b: 'a,
{
    let mut rows: BTreeMap<Which, Vec<&'a Mail<'b>>> = BTreeMap::new();
    for mail in mails {
        for which in Which::all_of(mail.label) {
            rows.entry(which).or_default().push(mail);
        }
    }
    rows
}

/// How many of `mails` hold, and of their campaigns.
fn rate(mails: &[&Mail<'_>], holds: impl Fn(&Mail<'_>) -> bool) -> Rate {
    Rate::of(
        mails
            .iter()
            .map(|mail| (mail.label.campaign.as_str(), holds(mail))),
    )
}

fn ordinary(mails: &[Mail<'_>], view: usize) -> Ordinary {
    let ham = mails.iter().filter(|mail| mail.is(Class::Ham));
    Ordinary::new(ham.map(|mail| mail.rank(view)))
}

impl Run {
    fn new(mails: &[Mail<'_>], index: usize, view: View) -> Self {
        let rows = rows(mails.iter());
        let group =
            |(which, mails): (&Which, &Vec<&Mail<'_>>)| GroupRow::new(which.clone(), mails, index);
        let ordinary = ordinary(mails, index);
        let phish = |(which, _): &(&Which, &Vec<&Mail<'_>>)| which.class == Class::Phish;
        Self {
            view,
            groups: rows.iter().map(group).collect(),
            sweep: rows
                .iter()
                .filter(phish)
                .filter_map(|(which, mails)| SweepRow::new(which, mails, &ordinary, index))
                .collect(),
        }
    }
}

impl GroupRow {
    fn new(which: Which, mails: &[&Mail<'_>], view: usize) -> Self {
        let at_least = |level: Level| {
            rate(mails, |mail| {
                mail.verdict(view)
                    .is_some_and(|verdict| verdict.level >= level)
            })
        };
        let mut campaigns: Vec<&str> = mails.iter().map(|m| m.label.campaign.as_str()).collect();
        campaigns.sort_unstable();
        campaigns.dedup();
        let undecided = |mail: &&&Mail<'_>| {
            mail.verdict(view)
                .is_some_and(|verdict| verdict.level == Level::Undecided)
        };
        Self {
            which,
            mails: mails.len(),
            campaigns: campaigns.len(),
            undecided: mails.iter().filter(undecided).count(),
            caution: at_least(Level::Caution),
            suspicious: at_least(Level::Suspicious),
            dangerous: at_least(Level::Dangerous),
        }
    }
}

impl SweepRow {
    /// `None` without ordinary mail to compare with.
    fn new(which: &Which, mails: &[&Mail<'_>], ordinary: &Ordinary, view: usize) -> Option<Self> {
        let auc = ordinary.auc(mails.iter().map(|mail| mail.rank(view)))?;
        let point = |false_alarm_rate: f64| {
            let threshold = ordinary.cut(ordinary.allowed(false_alarm_rate));
            SweepPoint {
                false_alarm_rate,
                threshold,
                false_alarms: ordinary.alarms(threshold),
                recall: rate(mails, |mail| threshold.alarms(mail.rank(view))),
            }
        };
        Some(Self {
            which: which.clone(),
            mails: mails.len(),
            auc,
            points: RATES.map(point).to_vec(),
        })
    }
}

/// What every check and variant does in the whole mail.
pub(crate) fn checks(mails: &[Mail<'_>]) -> Vec<CheckRow> {
    let mut classes: BTreeMap<(Class, &str), usize> = BTreeMap::new();
    for mail in mails {
        *classes
            .entry((mail.label.class, &mail.label.lang))
            .or_default() += 1;
    }
    let nothing: Vec<Fires> = classes
        .iter()
        .map(|(&(class, lang), &mails)| Fires {
            class,
            lang: lang.to_owned(),
            mails,
            fires: 0,
        })
        .collect();
    let mut rows = check_rows(&nothing);
    let places: BTreeMap<(&str, Option<&str>), usize> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| ((row.check, row.variant), index))
        .collect();
    for mail in mails {
        for fired in &mail.measured.fired {
            let place = places.get(&(fired.check, fired.variant)).copied();
            if let Some(row) = place.and_then(|place| rows.get_mut(place)) {
                row.count(mail, fired.score_without);
            }
        }
    }
    rows
}

/// A row for each check that looks at mails, and one for each of its variants.
fn check_rows(nothing: &[Fires]) -> Vec<CheckRow> {
    let machine = REGISTRY
        .iter()
        .filter(|check| check.meta.kind == Kind::Machine);
    let mut metas: Vec<_> = machine.map(|check| check.meta).collect();
    metas.sort_by_key(|meta| (meta.group, meta.id));
    let mut rows = Vec::new();
    for meta in metas {
        let variants = meta.variants.iter().map(|&variant| Some(variant));
        for variant in std::iter::once(None).chain(variants) {
            let weight = variant.map(|variant| match meta.status {
                Status::Stable => weights().of(meta.id, variant),
                Status::Preview => 0.0,
            });
            rows.push(CheckRow {
                check: meta.id,
                variant,
                group: meta.group,
                weight,
                fires: nothing.to_vec(),
                phish_lost: 0,
                false_alarms_saved: 0,
            });
        }
    }
    rows
}

impl CheckRow {
    fn count(&mut self, mail: &Mail<'_>, score_without: f64) {
        let label = mail.label;
        for fires in &mut self.fires {
            let same = fires.class == label.class && fires.lang == label.lang;
            fires.fires += usize::from(same);
        }
        let suspicious = weights().suspicious;
        let difference =
            i64::from(mail.score(0) >= suspicious) - i64::from(score_without >= suspicious);
        match label.class {
            Class::Phish => self.phish_lost += difference,
            Class::Ham => self.false_alarms_saved += difference,
            Class::Spam => {}
        }
    }
}

/// Puts the whole mails' scores beside those of other programs.
pub(crate) fn baseline(mails: &[Mail<'_>], peers: &Peers) -> Baseline {
    let paths: Vec<&str> = mails.iter().map(|mail| mail.label.path.as_str()).collect();
    let rows = peers.rows(&paths);
    let table = |(column, name): (usize, &String)| {
        let score = |row: &Option<&[Option<f64>]>| (*row)?.get(column).copied().flatten();
        let scored: Vec<Scored<'_>> = mails
            .iter()
            .zip(rows.iter().map(score))
            .filter_map(|(mail, peer)| Some(Scored { mail, peer: peer? }))
            .collect();
        peer_table(name, &scored, mails.len() - scored.len())
    };
    Baseline {
        peers: peers.names.iter().enumerate().map(table).collect(),
    }
}

/// A mail with the score of another program.
struct Scored<'a> {
    mail: &'a Mail<'a>,
    peer: f64,
}

impl Scored<'_> {
    fn own(&self) -> f64 {
        self.mail.rank(0)
    }
}

fn peer_table(name: &str, scored: &[Scored<'_>], without_score: usize) -> PeerTable {
    let ham = || scored.iter().filter(|scored| scored.mail.is(Class::Ham));
    let theirs = Ordinary::new(ham().map(|scored| scored.peer));
    let ours = Ordinary::new(ham().map(Scored::own));
    let known = PEER_THRESHOLDS.iter().find(|(known, _)| *known == name);
    let thresholds = known.map_or(&[][..], |(_, thresholds)| thresholds);
    let at = thresholds
        .iter()
        .map(|&threshold| At::PeerThreshold(threshold))
        .chain([At::Suspicious])
        .chain(PEER_RATES.map(At::Rate));
    PeerTable {
        peer: name.to_owned(),
        without_score,
        ham: ours.mails(),
        points: at
            .map(|at| peer_point(at, scored, &theirs, &ours))
            .collect(),
    }
}

/// The side whose threshold is given has it; the other gets the lowest that makes no more false alarms.
fn peer_point(at: At, scored: &[Scored<'_>], theirs: &Ordinary, ours: &Ordinary) -> PeerPoint {
    let (their_cut, our_cut) = match at {
        At::PeerThreshold(threshold) => {
            let cut = Cut::From(threshold);
            (cut, ours.cut(theirs.alarms(cut)))
        }
        At::Suspicious => {
            let cut = Cut::From(rank(Level::Suspicious, f64::MIN));
            (theirs.cut(ours.alarms(cut)), cut)
        }
        At::Rate(rate) => {
            let allowed = ours.allowed(rate);
            (theirs.cut(allowed), ours.cut(allowed))
        }
    };
    let mut groups: BTreeMap<Which, Vec<&Scored<'_>>> = BTreeMap::new();
    for scored in scored.iter().filter(|scored| scored.mail.is(Class::Phish)) {
        for which in Which::all_of(scored.mail.label) {
            groups.entry(which).or_default().push(scored);
        }
    }
    PeerPoint {
        at,
        peer_threshold: their_cut,
        peer_false_alarms: theirs.alarms(their_cut),
        miwake_threshold: our_cut,
        miwake_false_alarms: ours.alarms(our_cut),
        groups: groups
            .into_iter()
            .map(|(which, scored)| PeerGroup::new(which, &scored, their_cut, our_cut))
            .collect(),
    }
}

impl PeerGroup {
    fn new(which: Which, scored: &[&Scored<'_>], their_cut: Cut, our_cut: Cut) -> Self {
        let rate = |alarms: &dyn Fn(&Scored<'_>) -> bool| {
            Rate::of(
                scored
                    .iter()
                    .map(|s| (s.mail.label.campaign.as_str(), alarms(s))),
            )
        };
        let peer = rate(&|scored| their_cut.alarms(scored.peer));
        let miwake = rate(&|scored| our_cut.alarms(scored.own()));
        let (peer_misses, miwake_misses) = (scored.len() - peer.hits, scored.len() - miwake.hits);
        let ratio = || number(miwake_misses) / number(peer_misses);
        Self {
            which,
            mails: scored.len(),
            peer,
            peer_misses,
            miwake,
            miwake_misses,
            misses_ratio: (peer_misses > 0).then(|| (ratio() * 1e4).round() / 1e4),
        }
    }
}
