//! Archives: a list of files, and their content as far as it can be unpacked here.

pub(crate) mod cab;
pub(crate) mod gzip;
pub(crate) mod lzh;
pub(crate) mod rar;
pub(crate) mod self_extracting;
pub(crate) mod seven_zip;
pub(crate) mod tar;
pub(crate) mod unsupported;
pub(crate) mod zip;
mod zip_crypt;
mod zip_list;
pub(crate) mod zip_mails;
