//! How long links and fields take.

use super::*;
use crate::Unread;
use crate::decoder::{Decoding, Native};
use crate::steps::assert_linear;
use crate::steps::step;
use crate::{Hints, Limits};

/// Reads one part and its relations.
fn read(relations: &str, part: &str) -> (Vec<(String, String)>, Vec<Unread>) {
    let hints = Hints::default();
    let mut left = Limits::DEFAULT.unpacked_bytes;
    let mut found = Found::new(
        Decoding(&Native),
        &hints,
        &Limits::DEFAULT,
        &mut left,
        10,
        FileKind::Zip,
    );
    let child = |name: &str, text: &str| Child::of(name, text.as_bytes().to_vec());
    let mut document = Document::new(false);
    document.relations(
        &child("word/_rels/document.xml.rels", relations),
        &mut found,
    );
    super::part(&child("word/document.xml", part), &mut document, &mut found);
    document.finish(&mut found);
    let links = found.links.into_iter().map(|link| (link.href, link.text));
    (links.collect(), found.unread)
}

fn relation(id: &str) -> String {
    format!(
        "<Relationship Id=\"{id}\" Type=\"x/hyperlink\" Target=\"https://a.test/\" TargetMode=\"External\"/>"
    )
}

#[test]
fn texts_of_a_link_take_as_long_as_the_part_is() {
    let id = "r".repeat(50_000);
    assert_linear(2_000, |n| {
        let texts = "<w:t>a</w:t>".repeat(n);
        let part = format!(
            "<w:hyperlink r:id=\"{id}\">{texts}</w:hyperlink>{}",
            " ".repeat(n)
        );
        read(&relation(&id), &part)
    });
    let part = "<w:hyperlink r:id=\"r1\"><w:t>a</w:t><w:t>b</w:t></w:hyperlink>";
    assert_eq!(
        read(&relation("r1"), part).0,
        [("https://a.test/".to_owned(), "ab".to_owned())]
    );
}

#[test]
fn a_field_is_read_once() {
    let mark = |kind: &str| format!("<w:fldChar w:fldCharType=\"{kind}\"/>");
    let code = format!("<w:instrText>{}</w:instrText>", "x".repeat(8_000));
    assert_linear(2_000, |n| {
        let parts = [
            mark("begin"),
            code.clone(),
            mark("separate").repeat(n),
            mark("end"),
        ];
        step(n);
        read("", &parts.concat())
    });
    let blank = format!("<w:instrText>{}</w:instrText>", " ".repeat(9_000));
    let dde = "<w:instrText>HYPERLINK \"https://b.test/\"</w:instrText>";
    let part = [mark("begin"), blank, dde.to_owned(), mark("end")].concat();
    assert_eq!(
        read("", &part),
        (vec![("https://b.test/".to_owned(), String::new())], vec![])
    );
}
