//! Prints the statistics of a grid of shares, one line of JSON each, for `tests/statistics/compare.py`:
//! `cargo run -p miwake-drill --example statistics`.

#![allow(
    clippy::print_stdout,
    reason = "a program for the terminal: printing is its purpose"
)]

use miwake_drill::stats::{Share, difference, test};
use serde_json::json;

const SIZES: [u64; 12] = [1, 2, 3, 5, 10, 22, 60, 105, 651, 692, 10_000, 100_000];

fn main() {
    let shares: Vec<Share> = SIZES
        .into_iter()
        .flat_map(|of| {
            let mut counts = vec![0, 1, of / 10, of / 3, of / 2, of - 1, of];
            counts.sort_unstable();
            counts.dedup();
            counts.into_iter().map(move |count| Share::new(count, of))
        })
        .collect();
    for &first in &shares {
        println!("{}", json!({ "first": first, "wilson": first.wilson() }));
        for &second in &shares {
            let line = json!({
                "first": first,
                "second": second,
                "test": test(first, second),
                "difference": difference(first, second),
            });
            println!("{line}");
        }
    }
}
