//! What the tests share.

use miwake_drill::import::{Import, ImportError, Imported, Kind, Options, Reason, recognise};
use miwake_drill::{Added, Project};

/// Reads `bytes` as what they look like, in one piece.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Imported {
    let kind = recognise(name, bytes);
    assert_ne!(kind, Kind::Unknown, "{name} is not recognised");
    import(name, kind, bytes, Options::default()).unwrap()
}

pub(crate) fn import(
    name: &str,
    kind: Kind,
    bytes: &[u8],
    options: Options,
) -> Result<Imported, ImportError> {
    let mut import = Import::new(name, kind, options);
    import.push(bytes);
    assert_eq!(import.bytes(), bytes.len() as u64);
    import.finish()
}

/// Adds files to a project, in order.
pub(crate) fn project(files: &[(&str, &str)]) -> Project {
    let mut project = Project::default();
    for (name, text) in files {
        add(&mut project, name, text.as_bytes());
    }
    project
}

pub(crate) fn add(project: &mut Project, name: &str, bytes: &[u8]) -> Added {
    project.add(read(name, bytes))
}

/// Lines and reasons of rows.
pub(crate) fn reasons(imported: &Imported) -> Vec<(u64, Reason)> {
    let rows = imported.notes.rows.iter();
    rows.map(|row| (row.line, row.reason)).collect()
}

/// A line of a Combined log: token, seconds after 2021-12-15 14:00 in Japan, path, address.
pub(crate) fn hit(token: &str, after: i64, file: &str, address: &str) -> String {
    let (minute, second) = (after / 60, after % 60);
    format!(
        "{address} - - [15/Dec/2021:14:{minute:02}:{second:02} +0900] \"GET /drill/{file}?rid={token} HTTP/1.1\" 200 9 \
         \"-\" \"Mozilla/5.0 (Windows NT 10.0; Win64; x64)\"\n"
    )
}

/// 2021-12-15 14:00 in Japan.
pub(crate) const SENT: i64 = 1_639_544_400;
