//! Hosts, URLs, registrable domains, provider and brand tables.
//!
//! No I/O and no network: everything is decided from the text and from dated tables in `data/`.

mod host;
mod suffix;
mod tables;
mod target;

pub use host::{Host, HostKind};
pub use suffix::{PSL_DATE, registrable_domain};
pub use tables::{
    BRANDS_DATE, Brand, FREE_MAIL_DATE, FreeMail, brand_of_domain, brands, free_mail,
};
pub use target::{Target, same_organisation};
