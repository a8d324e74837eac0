//! The tables of `miwake-address`, made from its `data` folder.

use crate::output::Output;
use crate::shell::Result;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const DATA: &str = "crates/address/data";
/// Where what the reader of mails needs, too, is written.
const BASICS: &str = "crates/basics/src/generated";
const GENERATED: &str = "crates/address/src/generated";

/// All generated files of the crate.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>> {
    let list = fs::read_to_string(root.join(DATA).join("public_suffix_list.dat"))?;
    let tables = [
        suffix_date(&list)?,
        free_mail(root)?,
        services(root)?,
        wrappers(root)?,
    ];
    let (brand_tables, brands) = brands(root)?;
    let (top, suffixes) = suffixes(&list)?;
    let content = format!(
        "// Made by `cargo xtask gen` from the files in data; do not edit.\n\n\
         use crate::rows::{{BulkHost, FreeMail, How, Service, ServiceKind, Wrapper, WrapperKind}};\n\n{}{brand_tables}",
        tables.concat()
    );
    Ok(vec![
        Output::new(format!("{GENERATED}/brands.txt"), brands),
        Output::new(format!("{BASICS}/top.txt"), top),
        Output::new(format!("{GENERATED}/suffixes.txt"), suffixes),
        Output::new(format!("{GENERATED}/tables.rs"), content),
    ])
}

/// The `VERSION` line of the list, its day only.
fn suffix_date(list: &str) -> Result<String> {
    let date = list
        .lines()
        .find_map(|line| line.strip_prefix("// VERSION: "))
        .and_then(|version| version.get(..10))
        .ok_or("the Public Suffix List has no VERSION line")?;
    Ok(format!(
        "/// Date of the Public Suffix List in use (`YYYY-MM-DD`), from its own `VERSION` line.\n\
         pub const PSL_DATE: &str = {date:?};\n"
    ))
}

/// The list in the form that `suffix.rs` searches: a line for each name that has rules below it, sorted by
/// the bytes of the name read backwards, `name:` and then the labels of the ICANN section, sorted and with
/// commas between; then, where there are any, `;` and those of the private section.
/// An exception is its label with `!` in front, a wildcard is the label `*`.
/// The labels of the root, which all are ICANN's, are given apart.
fn suffixes(list: &str) -> Result<(String, String)> {
    let mut groups: BTreeMap<Vec<u8>, [BTreeSet<String>; 2]> = BTreeMap::new();
    let mut section = 0;
    for line in list.lines() {
        if line.contains("===BEGIN PRIVATE DOMAINS===") {
            section = 1;
        }
        let Some(rule) = line.split_whitespace().next() else {
            continue;
        };
        if rule.starts_with("//") {
            continue;
        }
        let (exception, rule) = match rule.strip_prefix('!') {
            Some(rule) => ("!", rule),
            None => ("", rule),
        };
        let rule = ascii(rule)?;
        let (label, parent) = rule.split_once('.').unwrap_or((&rule, ""));
        let group = groups.entry(parent.bytes().rev().collect()).or_default();
        if let Some(labels) = group.get_mut(section) {
            labels.insert(format!("{exception}{label}"));
        }
    }
    let [top, private] = groups.remove(&Vec::new()).unwrap_or_default();
    if !private.is_empty() {
        return Err("the private section has a rule of one label".into());
    }
    let mut content = String::new();
    for (reversed, [icann, private]) in groups {
        let parent = String::from_utf8(reversed.into_iter().rev().collect())?;
        write!(content, "{parent}:{}", joined(&icann))?;
        if !private.is_empty() {
            write!(content, ";{}", joined(&private))?;
        }
        content.push('\n');
    }
    Ok((joined(&top), content))
}

fn joined(labels: &BTreeSet<String>) -> String {
    labels
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(",")
}

/// A domain in punycode; `*` stays.
fn ascii(domain: &str) -> Result<String> {
    if domain.is_ascii() {
        return Ok(domain.to_lowercase());
    }
    match url::Host::parse(domain)? {
        url::Host::Domain(ascii) => Ok(ascii),
        _ => Err(format!("not a domain: {domain}").into()),
    }
}

/// A domain of a table: ASCII, lower case, at least two labels.
fn checked(domain: &str) -> Result<&str> {
    let right = domain.contains('.')
        && domain
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(domain_byte));
    if right {
        Ok(domain)
    } else {
        Err(format!("not a lower-case ASCII domain: {domain:?}").into())
    }
}

fn domain_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn read<T: for<'a> Deserialize<'a>>(root: &Path, name: &str) -> Result<T> {
    let path = root.join(DATA).join(name);
    let text = fs::read_to_string(&path)?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Adds to a table sorted by its key; a key may stand in it only once.
fn insert<V>(table: &mut BTreeMap<String, V>, key: &str, value: V) -> Result<()> {
    match table.insert(key.to_owned(), value) {
        None => Ok(()),
        Some(_) => Err(format!("given twice: {key}").into()),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FreeMailFile {
    date: String,
    #[serde(rename = "source")]
    _source: String,
    provider: Vec<Provider>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provider {
    name: String,
    domains: Vec<String>,
    #[serde(default)]
    subscriber: bool,
    #[serde(default)]
    subdomains: bool,
}

fn free_mail(root: &Path) -> Result<String> {
    let file: FreeMailFile = read(root, "free_mail.toml")?;
    let mut table = BTreeMap::new();
    for provider in &file.provider {
        let Provider {
            name,
            subscriber,
            subdomains,
            ..
        } = provider;
        for domain in &provider.domains {
            let row = format!(
                "FreeMail {{ domain: {:?}, provider: {name:?}, subscriber: {subscriber}, subdomains: {subdomains} }},",
                checked(domain)?
            );
            insert(&mut table, domain, row)?;
        }
    }
    let rows: String = table.into_values().collect();
    Ok(format!(
        "/// Date of the free-mail table (`YYYY-MM-DD`).\n\
         pub const FREE_MAIL_DATE: &str = {:?};\n\
         pub(crate) static FREE_MAIL: &[FreeMail] = &[{rows}];\n",
        file.date
    ))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HostsFile {
    date: String,
    #[serde(rename = "source")]
    _source: String,
    service: Vec<ServiceGroup>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceGroup {
    kind: ServiceKind,
    domains: Vec<String>,
}

/// The kinds that `miwake_address::ServiceKind` has.
#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(rename_all = "kebab-case")]
enum ServiceKind {
    DynamicDns,
    FreeHosting,
    Shortener,
    Tunnel,
    Form,
    FileSharing,
    Gateway,
}

fn services(root: &Path) -> Result<String> {
    let file: HostsFile = read(root, "hosts.toml")?;
    let mut table = BTreeMap::new();
    for group in &file.service {
        for domain in &group.domains {
            let row = format!(
                "Service {{ domain: {:?}, kind: ServiceKind::{:?} }},",
                checked(domain)?,
                group.kind
            );
            insert(&mut table, domain, row)?;
        }
    }
    let rows: String = table.into_values().collect();
    Ok(format!(
        "/// Date of the table of services that anyone can use (`YYYY-MM-DD`).\n\
         pub const HOSTS_DATE: &str = {:?};\n\
         pub(crate) static SERVICES: &[Service] = &[{rows}];\n",
        file.date
    ))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrappersFile {
    date: String,
    #[serde(rename = "source")]
    _source: String,
    wrapper: Vec<Wrapper>,
    bulk: Vec<Bulk>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrapper {
    kind: WrapperKind,
    hosts: Vec<String>,
    #[serde(default)]
    path: String,
    how: String,
    #[serde(default)]
    parameters: Vec<String>,
}

/// The kinds that `miwake_address::WrapperKind` has.
#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(rename_all = "kebab-case")]
enum WrapperKind {
    Scanner,
    Redirector,
    Mirror,
    Counter,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bulk {
    name: String,
    #[serde(default)]
    click: Vec<String>,
    #[serde(default)]
    bounce: Vec<String>,
}

/// Wrappers, several of one host in the order of the file; bulk-mail senders by host.
fn wrappers(root: &Path) -> Result<String> {
    let file: WrappersFile = read(root, "wrappers.toml")?;
    let mut table: Vec<(&str, String)> = Vec::new();
    for wrapper in &file.wrapper {
        let how = match wrapper.how.as_str() {
            "query" => format!("How::Query(&{:?})", wrapper.parameters),
            "host-only" => format!("How::HostOnly(&{:?})", wrapper.parameters),
            "after" => "How::After".to_owned(),
            "host" => "How::Host".to_owned(),
            "proofpoint-2" => "How::Proofpoint2".to_owned(),
            "proofpoint-3" => "How::Proofpoint3".to_owned(),
            "translated-host" => "How::TranslatedHost".to_owned(),
            other => return Err(format!("unknown way of wrapping: {other}").into()),
        };
        for host in &wrapper.hosts {
            let row = format!(
                "Wrapper {{ host: {:?}, path: {:?}, kind: WrapperKind::{:?}, how: {how} }},",
                checked(host)?,
                wrapper.path,
                wrapper.kind
            );
            table.push((host, row));
        }
    }
    table.sort_by_key(|(host, _)| *host);
    let rows: String = table.into_iter().map(|(_, row)| row).collect();
    let mut hosts: BTreeMap<&str, (&str, bool, bool)> = BTreeMap::new();
    for bulk in &file.bulk {
        for (list, click) in [(&bulk.click, true), (&bulk.bounce, false)] {
            for host in list {
                let row = hosts
                    .entry(checked(host)?)
                    .or_insert((&bulk.name, false, false));
                if row.0 != bulk.name || (if click { row.1 } else { row.2 }) {
                    return Err(format!("given twice: {host}").into());
                }
                row.1 |= click;
                row.2 |= !click;
            }
        }
    }
    let bulk: String = hosts
        .into_iter()
        .map(|(host, (name, click, bounce))| {
            format!(
                "BulkHost {{ domain: {host:?}, sender: {name:?}, click: {click}, bounce: {bounce} }},"
            )
        })
        .collect();
    Ok(format!(
        "/// Date of the table of wrappers and bulk-mail senders (`YYYY-MM-DD`).\n\
         pub const WRAPPERS_DATE: &str = {:?};\n\
         pub(crate) static WRAPPERS: &[Wrapper] = &[{rows}];\n\
         pub(crate) static BULK_HOSTS: &[BulkHost] = &[{bulk}];\n",
        file.date
    ))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandsFile {
    date: String,
    #[serde(rename = "source")]
    _source: String,
    unrelated_labels: Vec<String>,
    vendor_domains: Vec<String>,
    brand: Vec<Brand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Brand {
    id: String,
    name: String,
    names: Vec<String>,
    #[serde(default)]
    exact_names: Vec<String>,
    domains: Vec<String>,
    #[serde(default)]
    tokens: Vec<String>,
    consumer: bool,
    #[serde(default)]
    worldwide: bool,
    #[serde(default)]
    often_mentioned: bool,
    group: Option<String>,
    #[serde(default)]
    carries: Vec<String>,
}

/// The tables about brands that are small, and the brands themselves as a text: a line each, sorted by id, with
/// tabs between id, name, names, names that count alone, domains, tokens, group, flags (`c` consumer,
/// `w` worldwide, `m` often mentioned) and where it carries strangers' words, and `|` between the members of a list. A text is a third smaller in the
/// bundle than tables of string slices.
fn brands(root: &Path) -> Result<(String, String)> {
    let file: BrandsFile = read(root, "brands.toml")?;
    let mut brands = BTreeMap::new();
    for brand in &file.brand {
        insert(&mut brands, &brand.id, brand)?;
    }
    let mut once = [const { BTreeSet::new() }; 4];
    let mut rows = String::new();
    for brand in brands.values() {
        let names = [brand.names.clone(), brand.exact_names.clone()].concat();
        let lists = [&brand.domains, &brand.tokens, &names, &brand.carries];
        for (seen, list) in once.iter_mut().zip(lists) {
            for member in list {
                if !seen.insert(member.clone()) {
                    return Err(format!("given twice: {member}").into());
                }
            }
        }
        for domain in &brand.domains {
            checked(domain)?;
        }
        for place in &brand.carries {
            checked(place.split_once('@').map_or(place, |(_, domain)| domain))?;
        }
        rows += &brand_row(brand)?;
    }
    let unrelated = sorted(file.unrelated_labels);
    let vendors = sorted(file.vendor_domains);
    let tables = format!(
        "/// Date of the brand table (`YYYY-MM-DD`).\n\
         pub const BRANDS_DATE: &str = {:?};\n\
         pub(crate) static UNRELATED_LABELS: &[&str] = &{unrelated:?};\n\
         pub(crate) static VENDOR_DOMAINS: &[&str] = &{vendors:?};\n",
        file.date,
    );
    Ok((tables, rows))
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

fn brand_row(brand: &Brand) -> Result<String> {
    for name in brand.names.iter().chain(&brand.exact_names) {
        if name.to_lowercase() != *name || name.contains(['|', '\t']) {
            return Err(format!("brand name not in lower case: {name:?}").into());
        }
    }
    let flags = [
        (brand.consumer, 'c'),
        (brand.worldwide, 'w'),
        (brand.often_mentioned, 'm'),
    ];
    let flags: String = flags
        .into_iter()
        .filter_map(|(set, flag)| set.then_some(flag))
        .collect();
    let group = brand.group.as_deref().unwrap_or(&brand.id);
    Ok(format!(
        "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{flags}\t{}\n",
        brand.id,
        brand.name,
        brand.names.join("|"),
        brand.exact_names.join("|"),
        brand.domains.join("|"),
        brand.tokens.join("|"),
        if group == brand.id { "" } else { group },
        brand.carries.join("|"),
    ))
}
