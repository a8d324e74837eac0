//! An example to try it all with: a fictitious firm of fifty, with names of domains that are nobody's (RFC 2606;
//! `example.co.jp` is kept for examples by JPRS).

/// A roster of fifty people.
pub const EXAMPLE_ROSTER: &str = include_str!("../../data/example/roster.csv");

/// A policy for them.
pub const EXAMPLE_POLICY: &str = include_str!("../../data/example/policy.json");
