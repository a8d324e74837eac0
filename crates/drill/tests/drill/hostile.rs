//! Files that are broken, huge or made to harm.

use crate::support::{hit, import, read};
use miwake_drill::Project;
use miwake_drill::import::{Import, ImportError, Kind, Mapping, Options, Reason, recognise};
use proptest::prelude::*;
use std::time::Instant;

/// All kinds, whatever the bytes are.
fn read_as_all(bytes: &[u8]) {
    let _ = recognise("x", bytes);
    let _ = Mapping::of_head(bytes);
    for kind in Kind::ALL {
        let imported = import("x", kind, bytes, Options::default());
        if let Ok(imported) = imported {
            let mut project = Project::default();
            project.add(imported);
            let results =
                miwake_drill::results::measure(&project, miwake_drill::results::Measure::default());
            assert!(!results.save().is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_as_all(&bytes);
    }

    #[test]
    fn any_mixture_of_pieces_is_read(pieces in proptest::collection::vec(prop_oneof![
        Just("\""), Just(","), Just("\n"), Just("\r"), Just("email"), Just("a@b.example"), Just("開封"), Just("{"), Just("}"),
        Just("[15/Dec/2021:14:03:01 +0900]"), Just("\"GET /?rid=a HTTP/1.1\" 200"), Just("#Fields: date time cs-uri-stem"),
        Just("From a@b Thu Nov 12 19:20:31 2026\n"), Just("\u{0}"), Just("time=\"x\" msg=\""), Just(" "), Just("\\")
    ], 0..60)) {
        read_as_all(pieces.concat().as_bytes());
    }

    /// How a file is cut into pieces changes nothing.
    #[test]
    fn pieces_do_not_matter(cut in 0_usize..700, other in 0_usize..700) {
        let text = format!(
            "email,department\n\"a@example.jp\",\"x\ny\"\nb@example.jp,営業部\r\n\"c@example.jp,open\nd@example.jp,z\n{}",
            "e@example.jp,w\n".repeat(20)
        );
        let whole = import("x", Kind::Roster, text.as_bytes(), Options::default()).unwrap();
        let (low, high) = (cut.min(other).min(text.len()), cut.max(other).min(text.len()));
        let mut import = Import::new("x", Kind::Roster, Options::default());
        for piece in [&text.as_bytes()[..low], &text.as_bytes()[low..high], &text.as_bytes()[high..]] {
            import.push(piece);
        }
        let pieces = import.finish().unwrap();
        prop_assert_eq!(&pieces.notes, &whole.notes);
        prop_assert_eq!(pieces.rows, whole.rows);
    }
}

#[test]
fn an_open_quote_costs_its_row_and_no_other() {
    let mut text = String::from("email,department\n");
    for number in 0..3_000 {
        let open = if number == 7 { "\"" } else { "" };
        text.push_str(&format!(
            "{open}p{number}@example.jp,Department of things\n"
        ));
    }
    let imported = read("x.csv", text.as_bytes());
    assert_eq!(
        imported.notes.counts.into_iter().collect::<Vec<_>>(),
        [(Reason::OpenQuote, 1)]
    );
    assert_eq!(imported.notes.rows[0].line, 9);
    let mut project = Project::default();
    let added = project.add(read("x.csv", text.as_bytes()));
    assert_eq!(added.people, 2_999);
}

#[test]
fn a_huge_log_is_never_held() {
    let mut import = Import::new("access.log", Kind::AccessLog, Options::default());
    let piece = hit("AbCdEf1", 181, "missing", "192.0.2.7")
        .replace("?rid=", "?x=")
        .repeat(4_000);
    let lines = 4_000 * 400;
    for _ in 0..400 {
        import.push(piece.as_bytes());
    }
    assert_eq!(import.bytes(), piece.len() as u64 * 400);
    assert!(import.bytes() > 200_000_000);
    let imported = import.finish().unwrap();
    assert_eq!((imported.rows, imported.notes.beside), (lines, lines));
}

#[test]
fn time_is_linear_in_what_was_made_to_be_slow() {
    let quotes = |size: usize| format!("email,department\n{}", "\"a\n".repeat(size));
    let one_line = |size: usize| format!("email,department\n{}", "x,".repeat(size));
    let opens = |size: usize| {
        format!(
            "email,department\n{}",
            format!("\"a@example.jp,{}\n", "x\n".repeat(30_000)).repeat(size / 20_000)
        )
    };
    let makers: [(&str, &dyn Fn(usize) -> String); 3] = [
        ("quotes", &quotes),
        ("one line", &one_line),
        ("opens", &opens),
    ];
    for (what, maker) in makers {
        let took = |size| {
            let text = maker(size);
            let start = Instant::now();
            let _ = import("x", Kind::Roster, text.as_bytes(), Options::default());
            start.elapsed().as_secs_f64()
        };
        let (small, large) = (took(100_000), took(800_000));
        assert!(
            large < small * 8.0 * 4.0 + 0.2,
            "{what}: {small} s, then {large} s"
        );
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    let error = |kind, bytes: &[u8]| import("x", kind, bytes, Options::default()).unwrap_err();
    assert_eq!(error(Kind::Unknown, b"x"), ImportError::UnknownKind);
    assert_eq!(error(Kind::Roster, b"x,y\n1,2\n"), ImportError::NoColumns);
    assert!(matches!(error(Kind::Project, b"{"), ImportError::Form(_)));
    assert!(matches!(error(Kind::Earlier, b"[]"), ImportError::Form(_)));
    #[cfg(not(feature = "xlsx"))]
    assert_eq!(error(Kind::Workbook, b"PK\x03\x04"), ImportError::SaveAsCsv);
    #[cfg(feature = "xlsx")]
    assert!(matches!(
        error(Kind::Workbook, b"PK\x03\x04"),
        ImportError::Form(_)
    ));
    assert_eq!(recognise("x", b"PK\x03\x04"), Kind::Workbook);
    assert_eq!(recognise("x", b""), Kind::Unknown);
    assert_eq!(recognise("x", b"hello there"), Kind::Unknown);
}
