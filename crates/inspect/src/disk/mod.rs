//! Disk images: files in the file systems that Windows opens with a double click.

pub(crate) mod fat;
pub(crate) mod iso;
mod pieces;
mod udf;
