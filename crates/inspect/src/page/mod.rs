//! Web pages that came as files.

mod behaviour;
pub(crate) mod markup;
pub(crate) mod xml_page;
