//! What several checks observe in a mail, one file an observation: no check asks another.

pub(crate) mod auth;
pub(crate) mod claim;
pub(crate) mod files;
pub(crate) mod genre;
pub(crate) mod link_words;
pub(crate) mod promise;
pub(crate) mod relation;
pub(crate) mod sign_in;
pub(crate) mod web;
pub(crate) mod zip_names;
