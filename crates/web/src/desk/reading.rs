//! Files are read in pieces: a log of any size is never held whole, and the page stays alive in between.

use crate::state::Failed;
use js_sys::Uint8Array;
use miwake_drill::import::{Import, Imported, Kind, Options, recognise};
use miwake_web::browser::reason;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

/// Bytes that are read at once.
const PIECE: f64 = 4.0 * 1024.0 * 1024.0;
/// Bytes by which a file is recognised.
const HEAD: f64 = 64.0 * 1024.0;

/// Reads `file`; `go_on` is told how many bytes were read, and says whether more is wanted. `None` when it is not.
pub(crate) async fn read(
    file: &File,
    kind: Option<Kind>,
    options: Options,
    go_on: impl Fn(u64) -> bool,
) -> Option<Result<Imported, Failed>> {
    let head = match piece(file, 0.0, HEAD).await {
        Ok(head) => head,
        Err(failed) => return Some(Err(failed)),
    };
    let kind = kind.unwrap_or_else(|| recognise(&file.name(), &head));
    let mut import = Import::new(&file.name(), kind, options);
    let mut start = 0.0;
    while start < file.size() {
        let bytes = match piece(file, start, start + PIECE).await {
            Ok(bytes) => bytes,
            Err(failed) => return Some(Err(failed)),
        };
        import.push(&bytes);
        start += PIECE;
        if !go_on(import.bytes()) {
            return None;
        }
    }
    Some(import.finish().map_err(Failed::Import))
}

async fn piece(file: &File, start: f64, end: f64) -> Result<Vec<u8>, Failed> {
    let failed = |error: &wasm_bindgen::JsValue| Failed::Browser(reason(error));
    let blob: &Blob = file;
    let piece = blob.slice_with_f64_and_f64(start, end.min(file.size()));
    let piece = piece.map_err(|error| failed(&error))?;
    let buffer = JsFuture::from(piece.array_buffer()).await;
    Ok(Uint8Array::new(&buffer.map_err(|error| failed(&error))?).to_vec())
}
