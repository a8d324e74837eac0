//! Builds Office Open XML files for tests: the parts that matter, in a zip.

use super::compound::Compound;
use super::vba::{Project, module};
use super::zip::{File, zip};

/// Content types of main parts.
pub const DOCX: &str = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
pub const DOCM: &str = "vnd.ms-word.document.macroEnabled.main+xml";
pub const XLSX: &str = "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
pub const XLSM: &str = "vnd.ms-excel.sheet.macroEnabled.main+xml";
pub const PPTX: &str = "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

/// A document of content type `kind` with `parts` (name, content).
pub fn document(kind: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let types = format!(
        "<?xml version=\"1.0\"?><Types><Override PartName=\"/main\" ContentType=\"application/{kind}\"/></Types>"
    );
    let mut files = vec![File::new("[Content_Types].xml", types.as_bytes())];
    files.extend(parts.iter().map(|(name, content)| File::new(name, content)));
    zip(&files)
}

/// Relations: id, last part of the type, target, whether outside.
pub fn relations(list: &[(&str, &str, &str, bool)]) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\"?><Relationships>");
    for (id, kind, target, external) in list {
        let mode = if *external {
            " TargetMode=\"External\""
        } else {
            ""
        };
        out.push_str(&format!(
            "<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{mode}/>"
        ));
    }
    out.push_str("</Relationships>");
    out.into_bytes()
}

/// A `vbaProject.bin` with one module.
pub fn vba_project(name: &str, code: &str) -> Vec<u8> {
    let source = module(name, code);
    Project {
        modules: &[(name, &source)],
        compiled: &[],
        identifiers: &[],
    }
    .put(Compound::new(), "")
    .build()
}
