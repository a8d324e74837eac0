//! What may be learned: what enough campaigns hold, and of each class what more than one of its sources holds. What one
//! source alone holds is its own: names of those who read it, and the jargon of a list.

use miwake_checks::wording::HASH_BITS;
use std::collections::{HashMap, HashSet};

/// Campaigns that must hold an n-gram before it is learned: what fewer hold is names and chance.
pub(crate) const CAMPAIGNS: usize = 4;
/// Sources of a class that must hold an n-gram before it speaks for that class.
pub(crate) const SOURCES: usize = 2;

/// A text that is learned from.
pub(crate) struct Learned<'a> {
    pub(crate) campaign: &'a str,
    pub(crate) source: &'a str,
    pub(crate) fraud: bool,
    pub(crate) grams: &'a [u32],
}

/// The n-grams that may be learned, for each class.
pub(crate) struct Learnable {
    fraud: Vec<bool>,
    honest: Vec<bool>,
}

impl Learnable {
    /// What may be learned from `texts`.
    pub(crate) fn from<'a>(texts: impl Iterator<Item = Learned<'a>>) -> Self {
        let mut campaigns: HashMap<&str, HashSet<u32>> = HashMap::new();
        let mut sources: [HashMap<&str, HashSet<u32>>; 2] = Default::default();
        for text in texts {
            let grams = || text.grams.iter().copied();
            campaigns.entry(text.campaign).or_default().extend(grams());
            let [honest, fraud] = &mut sources;
            let of_class = if text.fraud { fraud } else { honest };
            of_class.entry(text.source).or_default().extend(grams());
        }
        let common = held_by(&campaigns, CAMPAIGNS);
        let [honest, fraud] = sources.map(|sources| {
            let held = held_by(&sources, SOURCES);
            held.into_iter()
                .zip(&common)
                .map(|(held, common)| held && *common)
                .collect()
        });
        Self { fraud, honest }
    }

    /// Whether an n-gram may be learned for any class, by its hash.
    pub(crate) fn any(&self) -> Vec<bool> {
        let pairs = self.fraud.iter().zip(&self.honest);
        pairs.map(|(fraud, honest)| *fraud || *honest).collect()
    }

    /// Takes away the weights that speak for a class of which not enough sources hold the n-gram.
    pub(crate) fn prune(&self, weights: &mut [f32]) {
        for ((weight, fraud), honest) in weights.iter_mut().zip(&self.fraud).zip(&self.honest) {
            if *weight > 0.0 && !fraud || *weight < 0.0 && !honest {
                *weight = 0.0;
            }
        }
    }
}

/// Of each n-gram whether at least `least` of `sets` hold it.
fn held_by(sets: &HashMap<&str, HashSet<u32>>, least: usize) -> Vec<bool> {
    let mut seen: Vec<u8> = vec![0; 1 << HASH_BITS];
    for gram in sets.values().flatten() {
        if let Some(count) = seen.get_mut(*gram as usize) {
            *count = count.saturating_add(1);
        }
    }
    seen.into_iter()
        .map(|count| usize::from(count) >= least)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_source_alone_teaches_nothing() {
        let text = |campaign, source, fraud, grams| Learned {
            campaign,
            source,
            fraud,
            grams,
        };
        let learnable = Learnable::from(
            [
                // 1: fraud of two sources; 2: of one; 3: fraud of one, honest of two.
                text("a", "pot", true, &[1, 2, 3][..]),
                text("b", "pot", true, &[1, 2, 3]),
                text("c", "list", true, &[1]),
                text("d", "pot", true, &[1, 2]),
                text("e", "pot", true, &[2]),
                text("f", "shop", false, &[3]),
                text("g", "bank", false, &[3]),
            ]
            .into_iter(),
        );
        let any = learnable.any();
        assert_eq!(any.get(1..4), Some(&[true, false, true][..]));
        let mut weights = vec![0.0; 1 << HASH_BITS];
        weights[1] = 1.0;
        weights[3] = 1.0;
        learnable.prune(&mut weights);
        assert_eq!(weights.get(1..4), Some(&[1.0, 0.0, 0.0][..]));
    }
}
