//! The rows of the tables that `cargo xtask gen` makes.

use serde::{Deserialize, Serialize};

/// A provider where anyone can get an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeMail {
    /// Domain of the addresses, ASCII lower case.
    pub domain: &'static str,
    /// The provider's name as people know it.
    pub provider: &'static str,
    /// Whether addresses come with a contract (an access provider or a phone company) and not for nothing.
    /// Organisations do not write from those either, but it is a weaker sign.
    pub subscriber: bool,
    /// Whether addresses are also given below the domain, as in `xxx.ocn.ne.jp`.
    pub subdomains: bool,
}

/// A service under whose names anyone can put something, so that the name does not say who is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its domain, ASCII lower case; names below it belong to it too.
    pub domain: &'static str,
    /// What it does.
    pub kind: ServiceKind,
}

/// What a service that anyone can use does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// Gives a name to somebody's own computer.
    DynamicDns,
    /// Shows pages that anyone may put there.
    FreeHosting,
    /// Forwards a short address to any other.
    Shortener,
    /// Makes somebody's own computer reachable under a passing name.
    Tunnel,
    /// Shows forms that anyone may make.
    Form,
    /// Hands out files that anyone may put there.
    FileSharing,
    /// Shows pages of others under its own name: IPFS gateways, translation, AMP, archives.
    Gateway,
}

/// A domain of a service that sends mail for anybody who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BulkHost {
    /// The domain, ASCII lower case; names below it belong to it too.
    pub domain: &'static str,
    /// The service's name.
    pub sender: &'static str,
    /// Whether links of newsletters are led through it.
    pub click: bool,
    /// Whether it is the domain of envelope senders (Return-Path).
    pub bounce: bool,
}

/// What the service that wraps a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WrapperKind {
    /// A mail gateway that checks the target at the click.
    Scanner,
    /// Leads anybody's link on.
    Redirector,
    /// Shows a page of others under its own name: translation, AMP, archives.
    Mirror,
    /// Counts clicks of advertisements and newsletters.
    Counter,
}

/// A service that puts links into its own.
#[derive(Debug)]
pub(crate) struct Wrapper {
    /// Its domain; names below it belong to it too.
    pub(crate) host: &'static str,
    /// How the path starts.
    pub(crate) path: &'static str,
    pub(crate) kind: WrapperKind,
    pub(crate) how: How,
}

/// Where in a URL the target stands.
#[derive(Debug)]
pub(crate) enum How {
    /// In the first of these parameters that holds a URL: plain, percent-encoded or base64.
    Query(&'static [&'static str]),
    /// A parameter names the target's host and no more.
    HostOnly(&'static [&'static str]),
    /// Somewhere after the path's start.
    After,
    /// Host and path follow the path's start, without a scheme, with `s/` before them for https.
    Host,
    /// Parameter `u` with `-` for `%` and `_` for `/`.
    Proofpoint2,
    /// Between `__` and `__;`, with `*` for characters that stand in base64 after it.
    Proofpoint3,
    /// In the wrapper's own host, with `-` for `.` and `--` for `-`.
    TranslatedHost,
}
