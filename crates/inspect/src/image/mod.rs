//! Pictures, and the QR codes in them and in text.

pub(crate) mod picture;
mod qr;
mod qr_code;
pub(crate) mod text_qr;
