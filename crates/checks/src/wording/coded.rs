//! The wording model as it is stored: features as hashes, weights in eight bits.
//!
//! This file is compiled twice: here, where the model is loaded, and in `crates/xtask`, which writes it and must
//! not depend on this crate. So it uses nothing but the standard library.

/// Steps in a weight of 1: a weight is kept in eight bits.
pub const SCALE: f32 = 40.0;

/// The same in the models of asks, whose weights are larger.
pub const ASK_SCALE: f32 = 12.0;

/// Bits of a feature's hash.
pub const HASH_BITS: u32 = 20;

/// The feature of an n-gram (FNV-1a, folded to [`HASH_BITS`]).
#[must_use]
pub fn hash(gram: &str) -> u32 {
    hash_pieces(std::iter::once(gram))
}

/// The feature of an n-gram that is given in pieces.
pub(super) fn hash_pieces<'p>(pieces: impl Iterator<Item = &'p str>) -> u32 {
    let add = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = pieces.fold(0x811c_9dc5_u32, |hash, piece| piece.bytes().fold(hash, add));
    (hash ^ (hash >> HASH_BITS)) & ((1 << HASH_BITS) - 1)
}

/// Most kinds whose models are coded as one list. There the key of a weight is the feature times this, plus the index of
/// the kind: the weights of all kinds stand in the order of the features.
pub(crate) const KINDS: u32 = 16;

/// The coded form of a model: for each feature in order, the gap to the one before as LEB128, then the weight.
/// `weights` must be in the order of the features, none twice.
#[must_use]
pub fn encode(weights: &[(u32, i8)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last = 0;
    for &(feature, weight) in weights {
        let mut gap = feature.wrapping_sub(last);
        last = feature;
        while gap >= 0x80 {
            bytes.push(gap.to_le_bytes()[0] | 0x80);
            gap >>= 7;
        }
        bytes.push(gap.to_le_bytes()[0]);
        bytes.push(weight.to_le_bytes()[0]);
    }
    bytes
}

/// The weights of a model by feature, from its coded form. Bytes that are no such form give some other weights.
pub(crate) fn decode(bytes: &[u8]) -> Vec<i8> {
    let mut weights = vec![0; 1 << HASH_BITS];
    each(bytes, |feature, weight| {
        let place = usize::try_from(feature).ok();
        if let Some(place) = place.and_then(|place| weights.get_mut(place)) {
            *place = weight;
        }
    });
    weights
}

/// Gives each feature of a coded model, in ascending order, with its weight.
pub(crate) fn each(bytes: &[u8], mut give: impl FnMut(u32, i8)) {
    let (mut feature, mut gap, mut shift) = (0_u32, 0_u32, 0_u32);
    let mut whole = false;
    for &byte in bytes {
        if whole {
            give(feature, i8::from_le_bytes([byte]));
            (gap, shift, whole) = (0, 0, false);
        } else {
            gap |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte & 0x80 == 0 {
                feature = feature.wrapping_add(gap);
                whole = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_coded_and_taken_apart() {
        let weights = [
            (3, -5),
            (200, 127),
            (70_000, 1),
            ((1 << HASH_BITS) - 1, -128),
        ];
        let decoded = decode(&encode(&weights));
        for (feature, weight) in weights {
            assert_eq!(decoded.get(feature as usize), Some(&weight));
        }
        assert_eq!(decoded.iter().filter(|w| **w != 0).count(), weights.len());
    }
}
