//! Hosts, URLs, registrable domains, look-alikes, provider and brand tables.
//!
//! No I/O and no network: everything is decided from the text and from dated tables in `data/`.

mod brands;
mod compare;
mod generated;
mod host;
mod letters;
mod look_alike;
mod percent;
mod public_body;
mod rows;
mod suffix;
mod tables;
mod target;
mod unwrap;
mod written;

pub use brands::{
    BRANDS_DATE, Brand, Mention, brand_of_domain, brand_of_sender, brands, carrier, mentions,
};
pub use compare::{
    Difference, LetterKind, Piece, compare, disguised_letters, letter_kind, nearest,
};
pub use host::{Host, HostKind};
pub use look_alike::{
    LookAlike, Resemblance, imitates_suffix, look_alike, mixes_scripts, resembles, skeleton,
};
pub use percent::percent_decoded;
pub use public_body::public_body;
pub use rows::{BulkHost, FreeMail, Service, ServiceKind, WrapperKind};
pub use suffix::{PSL_DATE, PublicSuffix, SuffixSource, public_suffix, registrable_domain};
pub use tables::{FREE_MAIL_DATE, HOSTS_DATE, WRAPPERS_DATE, bulk_host, free_mail, service};
pub use target::{Target, same_organisation, starts_program, without_www};
pub use unwrap::{Layer, MAX_LAYERS, unwrap};
pub use written::{WrittenParts, parts_of_mailbox, parts_of_url};
