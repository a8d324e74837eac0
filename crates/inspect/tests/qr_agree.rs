//! A second opinion on QR codes: `rqrr` reads pictures beside our own reader, clean ones and distorted ones.
//!
//! Where they differ, `qr_differences.tsv` has a line: the picture, what we read, what it reads, and who is right. A
//! difference that is not listed fails, and so does a listed one that is gone.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

mod build;

use build::picture::{code, code_of, pixels, png};
use miwake_inspect::{Hints, IndicatorKind, Limits, LinkSource, inspect};
use qrcode::EcLevel;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const URL: &str = "https://login.qr.test/a?user=taro%40example.jp";

/// Shades of grey, a row each.
type Picture = Vec<Vec<u8>>;

#[test]
fn another_reader_agrees() {
    let mut found = BTreeMap::new();
    for (name, picture) in pictures() {
        let (ours, theirs) = (our_texts(&picture), their_texts(&picture));
        if ours != theirs {
            found.insert(name, format!("{ours:?}\t{theirs:?}"));
        }
    }
    let list = include_str!("qr_differences.tsv");
    let rows = list.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, ours, theirs, why] = cells[..] else {
            panic!("four columns: {line}");
        };
        assert!(!why.is_empty(), "{name}: say who is right");
        (name.to_owned(), format!("{ours}\t{theirs}"))
    });
    let listed: BTreeMap<String, String> = rows.collect();
    let mut wrong = String::new();
    for (name, texts) in &found {
        if listed.get(name) != Some(texts) {
            let _ = writeln!(wrong, "not listed: {name}\t{texts}");
        }
    }
    for name in listed.keys().filter(|name| !found.contains_key(*name)) {
        let _ = writeln!(wrong, "listed, but gone: {name}");
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn our_texts(picture: &Picture) -> Vec<String> {
    let inside = inspect(
        "a.png",
        &png(picture, None),
        &Hints::default(),
        &Limits::DEFAULT,
    );
    let file = inside.files.first().expect("the picture");
    let links = file.links.iter();
    let links = links.filter(|link| link.from == LinkSource::QrCode);
    let links = links.map(|link| link.href.clone());
    let texts = file
        .indicators
        .iter()
        .filter(|sign| sign.kind == IndicatorKind::QrText);
    let mut texts: Vec<String> = links.chain(texts.map(|sign| sign.quote.clone())).collect();
    texts.sort();
    texts
}

fn their_texts(picture: &Picture) -> Vec<String> {
    let width = picture.first().map_or(0, Vec::len);
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(width, picture.len(), |x, y| picture[y][x]);
    let grids = prepared.detect_grids();
    let texts = grids.iter().filter_map(|grid| grid.decode().ok());
    let mut texts: Vec<String> = texts.map(|(_, text)| text).collect();
    texts.sort();
    texts
}

/// The pictures by name.
fn pictures() -> Vec<(String, Picture)> {
    let mut out = vec![];
    for (level, name) in [
        (EcLevel::L, 'L'),
        (EcLevel::M, 'M'),
        (EcLevel::Q, 'Q'),
        (EcLevel::H, 'H'),
    ] {
        for version in [1, 2, 3, 5, 7, 10, 14, 20, 27, 32, 40] {
            let modules = code_of(b"WWW.A.TEST", version, level);
            out.push((format!("version {version}-{name}"), pixels(&modules, 2)));
        }
    }
    let (shift_jis, _, _) = encoding_rs::SHIFT_JIS.encode("見分けの問い合わせ");
    for (name, text) in [
        ("digits", &b"01234567890123456789"[..]),
        ("capitals", b"HTTPS://A.TEST/B"),
        ("UTF-8", "請求書の確認 https://a.test/".as_bytes()),
        ("Latin-1", b"caf\xe9 menu"),
        ("Shift_JIS", &shift_jis),
        ("mail", b"MATMSG:TO:a@b.test;SUB:x;BODY:y;;"),
    ] {
        out.push((format!("text {name}"), pixels(&code(text), 3)));
    }
    for side in 1..=8 {
        out.push((
            format!("{side} pixels"),
            pixels(&code(URL.as_bytes()), side),
        ));
    }
    for (level, name) in [(EcLevel::M, 'M'), (EcLevel::H, 'H')] {
        let rows = pixels(&code_of(URL.as_bytes(), 8, level), 5);
        for (distortion, picture) in distorted(&rows) {
            out.push((format!("{distortion} 8-{name}"), picture));
        }
    }
    out
}

/// The picture in many ways.
fn distorted(rows: &Picture) -> Vec<(String, Picture)> {
    let size = rows.len() as i64;
    let at = |x: i64, y: i64| -> u8 {
        let row = usize::try_from(y).ok().and_then(|y| rows.get(y));
        let value = usize::try_from(x).ok().and_then(|x| row?.get(x));
        value.copied().unwrap_or(245)
    };
    let map = |f: &dyn Fn(i64, i64) -> u8| -> Picture {
        let line = |y| (0..size).map(|x| f(x, y)).collect();
        (0..size).map(line).collect()
    };
    let last = size - 1;
    let mut out = vec![
        ("turned".to_owned(), map(&|x, y| at(y, last - x))),
        (
            "upside down".to_owned(),
            map(&|x, y| at(last - x, last - y)),
        ),
        ("mirrored".to_owned(), map(&|x, y| at(last - x, y))),
        ("inverted".to_owned(), map(&|x, y| 255 - at(x, y))),
        ("pale".to_owned(), map(&|x, y| 120 + at(x, y) / 4)),
    ];
    let half = size as f64 / 2.0;
    for degrees in [3, 10, 20, 30, 45] {
        let (sin, cos) = f64::from(degrees).to_radians().sin_cos();
        let slanted = map(&|x, y| {
            let (x, y) = ((x as f64 - half) * 1.45, (y as f64 - half) * 1.45);
            at(
                (x * cos - y * sin + half) as i64,
                (x * sin + y * cos + half) as i64,
            )
        });
        out.push((format!("slanted {degrees}"), slanted));
    }
    for percent in [5, 10, 20, 30] {
        let narrow = |y: i64| 1.0 + f64::from(percent) / 100.0 * (size - y) as f64 / size as f64;
        let leaning = map(&|x, y| at(((x as f64 - half) * narrow(y) + half) as i64, y));
        out.push((format!("leaning {percent}"), leaning));
    }
    for radius in [1, 2, 3] {
        let blurred = map(&|x, y| {
            let around = (-radius..=radius)
                .flat_map(|dy| (-radius..=radius).map(move |dx| (dx, dy)))
                .map(|(dx, dy)| u32::from(at(x + dx, y + dy)));
            let count = (2 * radius + 1) * (2 * radius + 1);
            (around.sum::<u32>() / count as u32) as u8
        });
        out.push((format!("blurred {radius}"), blurred));
    }
    for percent in [2, 5, 10, 15] {
        let noisy = map(&|x, y| {
            let chance = scatter(x as u64 * 4_099 + y as u64) % 100;
            if chance < percent {
                255 - at(x, y)
            } else {
                at(x, y)
            }
        });
        out.push((format!("noisy {percent}"), noisy));
    }
    for side in [20, 40, 60, 80] {
        let covered = map(&|x, y| {
            let middle = |v: i64| (v - size / 2).abs() < side / 2;
            if middle(x) && middle(y) {
                245
            } else {
                at(x, y)
            }
        });
        out.push((format!("covered {side}"), covered));
    }
    for percent in [30, 60, 85] {
        let shaded =
            map(&|x, y| (i64::from(at(x, y)) * (100 * size - percent * x) / (100 * size)) as u8);
        out.push((format!("shaded {percent}"), shaded));
    }
    out
}

/// A number that looks like chance, the same each time (SplitMix64).
fn scatter(seed: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
