//! Objects as they are read, and how long that takes.

use super::*;
use crate::steps::assert_linear;

fn objects(bytes: &[u8]) -> Vec<(u32, usize)> {
    let mut scanner = Scanner::new(bytes);
    let mut out = vec![];
    loop {
        let mut dicts = 0;
        let Some((number, _, _)) = scanner.next_object(&mut |_, _| dicts += 1) else {
            return out;
        };
        out.push((number, dicts));
    }
}

fn tokens(bytes: &[u8]) -> (Vec<Vec<u8>>, bool) {
    let mut scanner = Scanner::new(bytes);
    let mut texts = vec![];
    while let Some(token) = scanner.token() {
        if let Token::Value(Value::Text(text)) = token {
            texts.push(text.to_vec());
        }
    }
    (texts, scanner.damaged)
}

#[test]
fn strings_without_end_take_as_long_as_the_file_is() {
    for piece in ["(", "((", "(\\", "(a ", "1 0 obj (", "<</A (", "( \\)"] {
        assert_linear(100_000, |n| tokens(piece.repeat(n).as_bytes()));
    }
    // What follows so many is still read.
    let many = format!("{}1 0 obj <</A 1>> endobj (end)", "(".repeat(20_000));
    assert!(tokens(many.as_bytes()).1);
    assert_eq!(objects(many.as_bytes()), [(1, 1)]);
}

#[test]
fn gaps_before_objects_take_as_long_as_the_file_is() {
    for piece in [" ", "%\n", "obj\n", "%a obj\n", "1 0\n%a\nobj ", "0 obj\n"] {
        assert_linear(100_000, |n| {
            let text = format!("1 {}0 obj", piece.repeat(n));
            objects(text.as_bytes())
        });
    }
}

#[test]
fn an_object_is_known_whatever_stands_before_its_keyword() {
    for object in [
        "7 0 obj<<>>",
        "7 0obj<<>>",
        "endobj7 0 obj<<>>",
        "7                                                  0 obj<<>>",
        "7 0 % a comment\nobj<<>>",
        "7%1\r0%2\r\n%3\n\nobj<<>>",
    ] {
        assert_eq!(objects(object.as_bytes()), [(7, 1)], "{object}");
    }
    assert_eq!(objects(b"obj<<>> 0 obj<<>> a 0 obj<<>> 70obj<<>>"), []);
}

#[test]
fn all_of_an_array_is_read() {
    assert_eq!(objects(b"1 0 obj [<</A 1>> <</A 2>>] endobj"), [(1, 2)]);
    let refers = format!(
        "<< /X [{} 5 0 R] /Contents [{} 5 0 R] >>",
        "1 ".repeat(400),
        "1 ".repeat(400)
    );
    let dict = Scanner::new(refers.as_bytes()).value(&mut |_| ()).dict;
    assert_eq!(
        dict.map(|dict| dict.references("Contents").to_vec()),
        Some(vec![5])
    );
}

#[test]
fn keys_that_are_asked_for_are_kept_behind_any_number_of_others() {
    let others: String = (0..1_000).map(|n| format!("/K{n} {n} 0 R ")).collect();
    let text = format!("<< {others} /S /JavaScript >>");
    let dict = Scanner::new(text.as_bytes()).value(&mut |_| ()).dict;
    let dict = dict.expect("there is one");
    assert_eq!(dict.name("S"), "JavaScript");
    assert_eq!(dict.referred().count(), 300);
    assert!(dict.cut);
}
