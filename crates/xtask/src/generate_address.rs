//! The tables of `miwake-address`, made from its `data` folder.

use crate::generate::Output;
use crate::shell::Result;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const DATA: &str = "crates/address/data";
const GENERATED: &str = "crates/address/src/generated";

/// All generated files of the crate.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>> {
    let list = fs::read_to_string(root.join(DATA).join("public_suffix_list.dat"))?;
    let tables = [
        suffix_date(&list)?,
        free_mail(root)?,
        services(root)?,
        brands(root)?,
    ];
    let (top, suffixes) = suffixes(&list)?;
    Ok(vec![
        Output {
            path: format!("{GENERATED}/top.txt").into(),
            content: top,
        },
        Output {
            path: format!("{GENERATED}/suffixes.txt").into(),
            content: suffixes,
        },
        Output {
            path: format!("{GENERATED}/tables.rs").into(),
            content: format!(
                "// Made by `cargo xtask gen` from the files in data; do not edit.\n\n\
                 use crate::brands::{{Brand, BrandDomain, BrandToken}};\n\
                 use crate::tables::{{FreeMail, Service, ServiceKind}};\n\n{}",
                tables.concat()
            ),
        },
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
}

fn brands(root: &Path) -> Result<String> {
    let file: BrandsFile = read(root, "brands.toml")?;
    let mut brands = BTreeMap::new();
    for brand in &file.brand {
        insert(&mut brands, &brand.id, brand)?;
    }
    let mut rows = String::new();
    let mut domains = BTreeMap::new();
    let mut tokens = BTreeMap::new();
    for (index, brand) in brands.values().enumerate() {
        for domain in &brand.domains {
            let row = format!(
                "BrandDomain {{ domain: {:?}, brand: {index} }},",
                checked(domain)?
            );
            insert(&mut domains, domain, row)?;
        }
        for token in &brand.tokens {
            let row = format!("BrandToken {{ token: {token:?}, brand: {index} }},");
            insert(&mut tokens, token, row)?;
        }
        rows += &brand_row(brand)?;
    }
    let unrelated = sorted(file.unrelated_labels);
    let vendors = sorted(file.vendor_domains);
    Ok(format!(
        "/// Date of the brand table (`YYYY-MM-DD`).\n\
         pub const BRANDS_DATE: &str = {:?};\n\
         pub(crate) static BRANDS: &[Brand] = &[{rows}];\n\
         pub(crate) static BRAND_DOMAINS: &[BrandDomain] = &[{}];\n\
         pub(crate) static BRAND_TOKENS: &[BrandToken] = &[{}];\n\
         pub(crate) static UNRELATED_LABELS: &[&str] = &{unrelated:?};\n\
         pub(crate) static VENDOR_DOMAINS: &[&str] = &{vendors:?};\n",
        file.date,
        domains.into_values().collect::<String>(),
        tokens.into_values().collect::<String>(),
    ))
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

fn brand_row(brand: &Brand) -> Result<String> {
    for name in brand.names.iter().chain(&brand.exact_names) {
        if name.to_lowercase() != *name {
            return Err(format!("brand name not in lower case: {name:?}").into());
        }
    }
    Ok(format!(
        "Brand {{ id: {:?}, name: {:?}, names: &{:?}, exact_names: &{:?}, domains: &{:?}, consumer: {}, worldwide: {} }},",
        brand.id,
        brand.name,
        brand.names,
        brand.exact_names,
        brand.domains,
        brand.consumer,
        brand.worldwide
    ))
}
