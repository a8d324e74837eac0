//! Extortion: a wallet address, and claims of malware, recordings, deadlines and contacts.

use crate::phrases::sextortion as phrases;
use crate::{
    Attack, BodyText, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "sextortion",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "IPA, 性的な映像をばらまくと恐喝し、仮想通貨で金銭を要求する迷惑メールに注意",
        "BIP 173, BIP 350 (bech32)",
    ],
};

variants! {
    enum Variant {
        WalletAndClaims = "wallet-and-claims",
        Claims = "claims",
        Wallet = "wallet",
    }
}

/// Families from which the claims are those of extortion, with and without an address to pay to.
const WITH_WALLET: usize = 2;
const WITHOUT: usize = 4;

#[derive(Serialize)]
struct Facts {
    families: usize,
    wallet: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut hits = ctx.find_each(phrases::CLAIMS);
    let families = hits.len();
    let wallet = ctx
        .bodies
        .iter()
        .find_map(|body| Some((body, wallet(body)?)));
    let variant = match (&wallet, families) {
        (Some(_), WITH_WALLET..) => Variant::WalletAndClaims,
        (None, WITHOUT..) => Variant::Claims,
        (Some(_), _) => Variant::Wallet,
        (None, _) => return Outcome::of(vec![]),
    };
    let found = wallet.map(|(body, range)| {
        let text = body.text.get(range.clone()).unwrap_or("").to_owned();
        hits.insert(0, body.evidence(Role::Words, range));
        text
    });
    let facts = Facts {
        families,
        wallet: found.unwrap_or_default(),
    };
    Outcome::of(vec![Finding::new(variant, &facts, hits)])
}

/// The first wallet address of a text: Bitcoin, Ethereum, Tron (USDT), Litecoin.
fn wallet(body: &BodyText<'_>) -> Option<Range<usize>> {
    let mut at = 0;
    for word in body
        .text
        .split_inclusive(|c: char| !c.is_ascii_alphanumeric())
    {
        let token = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let range = at..at + token.len();
        at += word.len();
        if (26..=62).contains(&token.len()) && is_wallet(token) {
            // A part of a link or of an encoded line is none.
            let before = body
                .text
                .get(..range.start)
                .and_then(|t| t.chars().next_back());
            if before.is_none_or(|c| !"/=&-_.%+?".contains(c)) {
                return Some(range);
            }
        }
    }
    None
}

fn is_wallet(token: &str) -> bool {
    let lower = token.to_ascii_lowercase();
    if let Some(data) = lower.strip_prefix("bc1").or(lower.strip_prefix("ltc1")) {
        let one_case = token == lower || token == token.to_ascii_uppercase();
        return one_case && is_bech32(lower.split('1').next().unwrap_or(""), data);
    }
    if let Some(hex) = token.strip_prefix("0x") {
        return hex.len() == 40 && hex.bytes().all(|b| b.is_ascii_hexdigit());
    }
    let starts = token.starts_with(['1', '3']) && (26..=35).contains(&token.len())
        || token.starts_with(['T', 'L', 'M']) && (33..=34).contains(&token.len());
    starts && base58(token).is_some_and(|bytes| is_checked(&bytes))
}

const BECH32: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// The checksum of bech32 or bech32m over the part before and after the `1`.
fn is_bech32(prefix: &str, data: &str) -> bool {
    let values = data.bytes().map(|b| BECH32.iter().position(|c| *c == b));
    let Some(values) = values.collect::<Option<Vec<usize>>>() else {
        return false;
    };
    let high = prefix.bytes().map(|b| usize::from(b >> 5));
    let low = prefix.bytes().map(|b| usize::from(b & 31));
    const GENERATOR: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    let check = high
        .chain([0])
        .chain(low)
        .chain(values)
        .fold(1_u32, |check, value| {
            let top = check >> 25;
            let next = ((check & 0x01ff_ffff) << 5) ^ u32::try_from(value).unwrap_or(0);
            let mixed = GENERATOR
                .iter()
                .enumerate()
                .filter(|(bit, _)| (top >> bit) & 1 == 1);
            mixed.fold(next, |next, (_, generator)| next ^ generator)
        });
    matches!(check, 1 | 0x2bc8_30a3)
}

/// The 25 bytes of a base58 address.
fn base58(token: &str) -> Option<[u8; 25]> {
    const DIGITS: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let mut bytes = [0_u8; 25];
    for b in token.bytes() {
        let mut carry = DIGITS.iter().position(|d| *d == b)?;
        for byte in bytes.iter_mut().rev() {
            carry += usize::from(*byte) * 58;
            *byte = u8::try_from(carry & 0xff).ok()?;
            carry >>= 8;
        }
        if carry > 0 {
            return None;
        }
    }
    Some(bytes)
}

/// Whether the version is one in use and the last four bytes are the checksum.
fn is_checked(bytes: &[u8; 25]) -> bool {
    let version = matches!(bytes.first(), Some(0x00 | 0x05 | 0x41 | 0x30 | 0x32));
    let (data, sum) = bytes.split_at(21);
    let hash = Sha256::digest(Sha256::digest(data));
    version && hash.starts_with(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_long_words() {
        // The first block's address, the examples of BIP 173 and BIP 350.
        assert!(is_wallet("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
        assert!(is_wallet("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
        assert!(is_wallet(
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
        ));
        assert!(!is_wallet("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));
        assert!(!is_wallet("13800138000138001380013800138"));
        assert!(!is_wallet("1234567890abcdef1234567890abcdef"));
    }
}
