//! The mail is worded like known fraud.

mod reading;

use crate::wording::Band;
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, NoFacts, Outcome, Requirement,
    Status, variants,
};
use reading::readings;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "worded-like-fraud",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Method: logistic regression over n-grams, trained on labelled mail; docs/DESIGN.md, \u{201c}The wording model\u{201d}",
    ],
};

variants! {
    enum Variant {
        MostLike = "most-like",
        VeryLike = "very-like",
        Like = "like",
        RatherLike = "rather-like",
        SomewhatLike = "somewhat-like",
    }
}

/// The variant of a band; a test makes sure that they have the same names.
fn variant(band: Band) -> Variant {
    match band.rank {
        0 => Variant::MostLike,
        1 => Variant::VeryLike,
        2 => Variant::Like,
        3 => Variant::RatherLike,
        _ => Variant::SomewhatLike,
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let best = readings(ctx)
        .filter_map(|reading| Some((reading.best()?, reading)))
        .min_by(|((a, x), _), ((b, y), _)| a.rank.cmp(&b.rank).then(y.score.total_cmp(&x.score)));
    let finding = best.and_then(|((band, beginning), reading)| {
        let evidence = reading.phrases(&beginning);
        (!evidence.is_empty()).then(|| Finding::new(variant(band), &NoFacts {}, evidence))
    });
    Outcome::of(finding.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{VariantName as _, wording::band};

    #[test]
    fn variants_have_the_names_of_the_bands() {
        for japanese in [true, false] {
            let mut scores = (-400_i16..400).rev().map(|score| f32::from(score) / 100.0);
            let bands = Variant::NAMES.iter().enumerate().map(|(rank, name)| {
                let found =
                    scores.find_map(|score| band(score, japanese).filter(|b| b.rank == rank));
                assert_eq!(found.map(|band| band.name), Some(*name));
                assert_eq!(found.map(|band| variant(band).name()), Some(*name));
            });
            assert_eq!(bands.count(), 5);
        }
    }
}
