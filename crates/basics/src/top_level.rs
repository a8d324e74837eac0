//! The top-level domains: the names of the root of the DNS, as the Public Suffix List has them.

/// All of them, lower case, in ASCII form (`xn--…`), sorted and with commas between. `cargo xtask gen` makes it.
pub static DOMAINS: &str = include_str!("generated/top.txt");

/// Whether `label` (any case, ASCII form) is a top-level domain.
#[must_use]
pub fn is_domain(label: &str) -> bool {
    let label = label.to_ascii_lowercase();
    let mut rest = DOMAINS;
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let start = rest
            .get(..middle)
            .and_then(|left| left.rfind(','))
            .map_or(0, |at| at + 1);
        let end = rest
            .get(middle..)
            .and_then(|right| right.find(','))
            .map_or(rest.len(), |at| middle + at);
        let found = rest.get(start..end).unwrap_or_default();
        rest = match found.cmp(&label) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => rest.get(end + 1..).unwrap_or_default(),
            std::cmp::Ordering::Greater => rest.get(..start.saturating_sub(1)).unwrap_or_default(),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_domain_is_found_and_nothing_else() {
        assert!(DOMAINS.is_ascii() && DOMAINS.split(',').is_sorted());
        assert!(DOMAINS.split(',').all(is_domain));
        assert!(is_domain("JP") && is_domain("top"));
        for label in [
            "", "jpx", "j", "example", "htm", "a,b", "aaa,aarp", "zzz", "co.jp",
        ] {
            assert!(!is_domain(label), "{label}");
        }
    }
}
