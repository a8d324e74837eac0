//! Brands of shops, card companies and banks that a text names.

use crate::phrases::holds_normalized;
use crate::text::normalize;
use miwake_address::Brand;
use std::sync::LazyLock;

/// The consumer brand that a text names; the text as [`normalize`] makes it.
pub(crate) fn consumer_brand_named(text: &str) -> Option<&'static Brand> {
    static NAMES: LazyLock<Vec<(String, &'static Brand)>> = LazyLock::new(|| {
        let brands = miwake_address::brands().iter().filter(|b| b.consumer);
        let names = brands.flat_map(|brand| brand.names.iter().map(move |name| (name, brand)));
        names
            .map(|(name, brand)| (normalize(name), brand))
            .collect()
    });
    let mut names = NAMES.iter();
    let (_, brand) = names.find(|(name, _)| holds_normalized(text, name))?;
    Some(brand)
}
