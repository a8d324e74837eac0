//! No module of a crate needs itself, by whatever way round (docs/ARCHITECTURE.md, invariant 12).

use miwake_rules::{Arrows, arrows, circles, crates, sources};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Crates that still have circles. One that has none left must go from here.
const EXEMPT: &[&str] = &["checks", "web"];

#[test]
fn no_module_needs_itself() {
    let mut wrong = String::new();
    for name in crates().keys() {
        let (sources, roots) = sources(name);
        let library = format!("miwake_{name}");
        let arrows = arrows(&sources, &roots, &library);
        let found = circles(&arrows);
        let exempt = EXEMPT.contains(&name.as_str());
        for circle in &found {
            let told = told(name, circle, &arrows);
            print!("{told}");
            if !exempt {
                wrong += &told;
            }
        }
        if exempt && found.is_empty() {
            wrong += &format!("{name} has no circle any more: take it from EXEMPT\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The circle and what makes it, in lines.
fn told(name: &str, circle: &BTreeSet<String>, arrows: &Arrows) -> String {
    let mut out = format!("a circle of {} files in {name}:\n", circle.len());
    for from in circle {
        for (to, names) in arrows.get(from).into_iter().flatten() {
            if circle.contains(to) {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let _ = writeln!(out, "  {from} → {to}: {}", names.join(", "));
            }
        }
    }
    out
}
