//! What inspection asks of the reader of mails: charsets, pages, mails.
//!
//! They make up nearly half of the compiled code and data, and the engine, which reads the mail itself, has them
//! anyway. Natively [`Native`] is that reader; in the browser inspection is a module of its own, and asks the module of
//! the engine ([`DecodeRequest`], [`Bridge`]). The same code answers both, so what is found is the same.

mod bridge;
mod contract;
mod decoding;
mod native;

pub use bridge::{Bridge, DecodeRequest, answer};
pub use contract::{Contents, Decoder, Enclosed, Page, PageLink, Wanted};
pub(crate) use decoding::Decoding;
pub use native::Native;
