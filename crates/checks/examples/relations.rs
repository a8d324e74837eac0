//! Claimed brand, sender and link host of labelled honest mail that no table joins: what the tables of brands and
//! mailing services may lack.
//!
//! ```text
//! cargo run -p miwake-checks --example relations -- MAIL-FOLDER LABELS.tsv [CLASS]
//! ```
//! `LABELS.tsv` has a header line; its first columns are path and class. Mail of CLASS (`ham` when left out) is looked
//! at. Nothing of a text is printed, only names of brands and hosts, with the number of mails.

use miwake_address::{
    Brand, brand_of_domain, bulk_host, free_mail, mentions, same_organisation, service,
};
use miwake_checks::{CheckContext, Environment, fold};
use miwake_mail::{Limits, read};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;

/// Brand or nothing, the sender's organisation, the link's.
type Row = (String, String, String);

/// The brand that the sender's name or the subject line names.
fn claimed(ctx: &CheckContext<'_>) -> Option<&'static Brand> {
    let name = ctx
        .sender
        .as_ref()
        .map_or("", |sender| sender.mailbox.name.as_str());
    let named = |text: &str| {
        let found = mentions(&fold(text), &[])
            .into_iter()
            .find(|mention| !mention.exact);
        found.and_then(|mention| {
            miwake_address::brands()
                .iter()
                .find(|brand| brand.id == mention.brand.id)
        })
    };
    named(name).or_else(|| named(ctx.subject_line().1))
}

/// Whether some table joins the link's host with the sender or the brand.
fn joined(host: &str, sender: &str, brand: Option<&Brand>) -> bool {
    let owner = brand_of_domain(host);
    let group =
        |other: Option<&Brand>| matches!((owner, other), (Some(a), Some(b)) if a.group == b.group);
    same_organisation(host, sender)
        || group(brand)
        || group(brand_of_domain(sender))
        || bulk_host(host).is_some()
        || service(host).is_some()
}

fn rows(ctx: &CheckContext<'_>) -> BTreeSet<Row> {
    let Some(sender) = &ctx.sender else {
        return BTreeSet::new();
    };
    let brand = claimed(ctx);
    let from = sender.host.ascii.as_str();
    if free_mail(from).is_some() {
        return BTreeSet::new();
    }
    let row = |host: &str, organisation: &str| {
        let name = brand.map_or(String::new(), |brand| brand.name.to_string());
        (!joined(host, from, brand)).then(|| {
            (
                name,
                sender.host.organisation().to_owned(),
                organisation.to_owned(),
            )
        })
    };
    let targets = ctx.links.iter().filter_map(|link| link.target.as_ref());
    let hosts = targets
        .filter(|target| target.is_web())
        .filter_map(|target| target.host.as_ref());
    let mut rows: BTreeSet<Row> = hosts
        .filter_map(|host| row(&host.ascii, host.organisation()))
        .collect();
    // A brand that writes from a domain which nobody knows as its own.
    if let Some(brand) = brand.filter(|brand| !brand.owns(from) && brand_of_domain(from).is_none())
    {
        rows.insert((
            brand.name.to_string(),
            sender.host.organisation().to_owned(),
            "(sender)".to_owned(),
        ));
    }
    rows
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(labels)) = (arguments.next(), arguments.next()) else {
        return Err("usage: relations MAIL-FOLDER LABELS.tsv [CLASS]".into());
    };
    let wanted = arguments.next().unwrap_or_else(|| "ham".to_owned());
    let labels = std::fs::read_to_string(labels)?;
    let mut counts: BTreeMap<Row, usize> = BTreeMap::new();
    let environment = Environment::default();
    for line in labels.lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(path), Some(class)) = (columns.next(), columns.next()) else {
            continue;
        };
        let Ok(bytes) = std::fs::read(Path::new(&folder).join(path)) else {
            continue;
        };
        if class == wanted {
            let mail = read(&bytes, &Limits::DEFAULT);
            for row in rows(&CheckContext::new(&mail, &[], &environment)) {
                *counts.entry(row).or_default() += 1;
            }
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut out = std::io::stdout().lock();
    for ((brand, sender, link), count) in counts {
        writeln!(out, "{count:>6}  {brand:<24} {sender:<32} {link}")?;
    }
    Ok(())
}
