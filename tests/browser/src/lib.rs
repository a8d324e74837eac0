//! Chromium on the built site: what the browser tests and the screenshots share.

mod browser;
mod other;
mod page;
mod server;

pub use browser::{Browser, wait_until};
pub use other::Other;
pub use page::{Page, Verdict, hex};
pub use server::{Server, dist};

/// Any error; its text is for the developer.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
