//! QR codes in pictures, in text and in tables.

mod both;
mod build;

use both::inspect;
use build::picture::{bmp, code, code_of, gif, half_blocks, pixels, png};
use miwake_inspect::{File, Hints, IndicatorKind, Limits, LinkSource, Unread, qr_in_text};

fn first(name: &str, bytes: &[u8]) -> File {
    inspect(name, bytes, &Hints::default(), &Limits::DEFAULT)
        .files
        .into_iter()
        .next()
        .expect("the attachment itself is always told")
}

fn qr(file: &File) -> Vec<&str> {
    let links = file.links.iter().filter(|l| l.from == LinkSource::QrCode);
    links.map(|l| l.href.as_str()).collect()
}

const URL: &str = "https://login.qr.test/a?user=taro%40example.jp";

#[test]
fn every_version_and_level_is_read() {
    use qrcode::EcLevel::{H, L, M, Q};
    for level in [L, M, Q, H] {
        for version in 1..=40 {
            let rows = pixels(&code_of(b"WWW.A.TEST", version, level), 2);
            let file = first("a.png", &png(&rows, None));
            assert_eq!(
                qr(&file),
                ["WWW.A.TEST"],
                "version {version}, level {level:?}"
            );
        }
    }
}

#[test]
fn a_full_code_is_read_whole() {
    let text: String = format!("https://a.test/{}", "0123456789abcdef".repeat(120));
    let file = first("a.png", &png(&pixels(&code(text.as_bytes()), 4), None));
    assert_eq!(qr(&file), [text.as_str()]);
}

#[test]
fn each_picture_format_is_read() {
    let modules = code(URL.as_bytes());
    let rows = pixels(&modules, 4);
    for (name, bytes) in [
        ("a.png", png(&rows, None)),
        ("a.bmp", bmp(&rows)),
        ("a.gif", gif(&modules, 4)),
    ] {
        let file = first(name, &bytes);
        assert_eq!(format!("a.{}", file.format), name);
        assert_eq!(qr(&file), [URL], "{name}");
        assert_eq!(file.unread, [], "{name}");
    }
}

#[test]
fn turned_mirrored_inverted_and_damaged_codes_are_read() {
    let modules = code_of(URL.as_bytes(), 5, qrcode::EcLevel::Q);
    let rows = pixels(&modules, 6);
    let size = rows.len();
    let at = |x: i64, y: i64| {
        let row = usize::try_from(y).ok().and_then(|y| rows.get(y));
        let value = usize::try_from(x)
            .ok()
            .and_then(|x| row.and_then(|r| r.get(x)));
        value.copied().unwrap_or(245)
    };
    let n = size as i64 - 1;
    let map = |f: &dyn Fn(i64, i64) -> u8| -> Vec<Vec<u8>> {
        (0..=n)
            .map(|y| (0..=n).map(|x| f(x, y)).collect())
            .collect()
    };
    let (sin, cos) = (0.35f64.sin(), 0.35f64.cos());
    let half = size as f64 / 2.0;
    let cases: [(&str, Vec<Vec<u8>>); 7] = [
        ("turned", map(&|x, y| at(y, n - x))),
        ("upside down", map(&|x, y| at(n - x, n - y))),
        ("mirrored", map(&|x, y| at(n - x, y))),
        ("inverted", map(&|x, y| 255 - at(x, y))),
        ("pale", map(&|x, y| 120 + at(x, y) / 4)),
        (
            "spotted",
            map(&|x, y| {
                if (100..118).contains(&x) && (100..118).contains(&y) {
                    245
                } else {
                    at(x, y)
                }
            }),
        ),
        (
            "slanted",
            map(&|x, y| {
                let (x, y) = ((x as f64 - half) * 1.3, (y as f64 - half) * 1.3);
                at(
                    (x * cos - y * sin + half) as i64,
                    (x * sin + y * cos + half) as i64,
                )
            }),
        ),
    ];
    for (name, rows) in cases {
        let file = first("a.png", &png(&rows, None));
        assert_eq!(qr(&file), [URL], "{name}");
    }
}

#[test]
fn a_code_under_uneven_light_is_read() {
    let mut rows = pixels(&code(URL.as_bytes()), 6);
    for row in &mut rows {
        let width = row.len();
        for (x, value) in row.iter_mut().enumerate() {
            *value = (usize::from(*value) * (width * 2 - x * 17 / 10) / (width * 2)) as u8;
        }
    }
    assert_eq!(qr(&first("a.png", &png(&rows, None))), [URL]);
}

#[test]
fn two_codes_in_one_picture_are_read() {
    let (a, b) = (
        pixels(&code(b"https://one.test/"), 5),
        pixels(&code(b"https://two.test/"), 5),
    );
    let rows: Vec<Vec<u8>> = a.into_iter().zip(b).map(|(a, b)| [a, b].concat()).collect();
    let file = first("a.png", &png(&rows, None));
    let mut found = qr(&file);
    found.sort_unstable();
    assert_eq!(found, ["https://one.test/", "https://two.test/"]);
}

#[test]
fn what_is_no_address_is_told_as_text() {
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("振込先：みほん銀行 本店 1234567");
    let modules = code(&japanese);
    let file = first("a.png", &png(&pixels(&modules, 4), None));
    let indicator = file.indicators.first().expect("an indicator");
    assert_eq!(indicator.kind, IndicatorKind::QrText);
    assert_eq!(indicator.quote, "振込先：みほん銀行 本店 1234567");
    let file = first("a.png", &png(&pixels(&code("みわけ".as_bytes()), 4), None));
    assert_eq!(
        file.indicators.first().map(|s| s.quote.as_str()),
        Some("みわけ")
    );
    let file = first("a.png", &png(&pixels(&code(b"0123456789"), 4), None));
    assert_eq!(
        file.indicators.first().map(|s| s.quote.as_str()),
        Some("0123456789")
    );
    let file = first(
        "a.png",
        &png(&pixels(&code(b"WIFI:T:WPA;S:FREE;;"), 4), None),
    );
    assert_eq!(
        file.indicators.first().map(|s| s.quote.as_str()),
        Some("WIFI:T:WPA;S:FREE;;")
    );
}

#[test]
fn codes_drawn_in_text_are_read() {
    let modules = code(URL.as_bytes());
    let half = half_blocks(&modules);
    assert_eq!(
        qr_in_text(&format!("Please scan:\n\n{half}\nThank you\n")),
        [URL]
    );
    let dark: Vec<Vec<bool>> = modules
        .iter()
        .map(|row| row.iter().map(|d| !d).collect())
        .collect();
    assert_eq!(qr_in_text(&half_blocks(&dark)), [URL]);
    let full = |dark: &str, light: &str| -> String {
        let line = |row: &Vec<bool>| {
            row.iter()
                .map(|d| if *d { dark } else { light })
                .collect::<String>()
        };
        modules.iter().map(|row| line(row) + "\n").collect()
    };
    assert_eq!(qr_in_text(&full("██", "  ")), [URL]);
    assert_eq!(qr_in_text(&full("█", " ")), [URL]);
    assert_eq!(qr_in_text(&full("⬛", "⬜")), [URL]);
    let html = format!(
        "<html><pre>{}</pre></html>",
        half.replace('█', "&#9608;").replace(' ', "&nbsp;")
    );
    assert_eq!(qr_in_text(&html), [URL]);
    let html = format!(
        "<div>{}</div>",
        half.replace(' ', "&nbsp;").replace('\n', "<br>\n")
    );
    assert_eq!(qr_in_text(&html), [URL]);
    // In no time, however long.
    assert!(qr_in_text(&format!("<p>{}", "&".repeat(2_000_000))).is_empty());
    assert!(qr_in_text("Quarterly figures\n██████ 60 %\n███ 30 %\n█ 10 %\n").is_empty());
}

#[test]
fn codes_drawn_with_table_cells_are_read() {
    let modules = code(URL.as_bytes());
    for (dark, light) in [
        ("bgcolor=\"#000000\"", "bgcolor=\"#ffffff\""),
        (
            "style=\"width:4px;background-color:#000\"",
            "style='background:white'",
        ),
        ("class=\"b\"", "class=\"w\""),
    ] {
        let mut html =
            "<style>.b{background:#000} td.w{background-color:#fff}</style><table>".to_owned();
        for row in &modules {
            html += "<tr>";
            for module in row {
                html += &format!("<td {}></td>", if *module { dark } else { light });
            }
            html += "</tr>";
        }
        html += "</table>";
        assert_eq!(qr_in_text(&html), [URL], "{dark}");
    }
}

#[test]
fn pixel_floods_are_refused_by_their_header() {
    let rows = vec![vec![255u8; 64]; 64];
    let file = first("a.png", &png(&rows, Some((65_535, 65_535))));
    assert_eq!(file.unread, [Unread::TooLarge]);
    let file = first("a.png", &png(&rows, Some((4_000, 4_000))));
    assert_eq!(file.unread, [Unread::Broken]);
    let file = first("a.png", &png(&rows, Some((0, 5))));
    assert_eq!(file.unread, [Unread::Broken]);
    let mut picture = gif(&code(URL.as_bytes()), 4);
    for at in [24, 25, 26, 27] {
        if let Some(byte) = picture.get_mut(at) {
            *byte = 0xff;
        }
    }
    assert_eq!(first("a.gif", &picture).unread, [Unread::TooLarge]);
}

#[test]
fn pictures_that_are_code_too_are_told() {
    let mut script = b"GIF89a/*".to_vec();
    script.extend([1, 0, 0, 0, 0, 0]);
    script.extend(b"*/=1;alert(1)");
    let file = first("a.gif", &script);
    assert_eq!(
        file.indicators.first().map(|s| s.kind),
        Some(IndicatorKind::Polyglot)
    );
    let mut page = png(&pixels(&code(URL.as_bytes()), 4), None);
    page.extend(b"<script>location='https://x.test'</script>");
    let file = first("a.png", &page);
    assert!(
        file.indicators
            .iter()
            .any(|s| s.kind == IndicatorKind::Polyglot)
    );
}

#[test]
fn damage_never_stops_reading() {
    let modules = code(URL.as_bytes());
    let rows = pixels(&modules, 2);
    let mut state = 7u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize
    };
    for (name, bytes) in [
        ("a.png", png(&rows, None)),
        ("a.bmp", bmp(&rows)),
        ("a.gif", gif(&modules, 2)),
    ] {
        for end in (0..bytes.len()).step_by(1 + bytes.len() / 300) {
            first(name, bytes.get(..end).unwrap_or_default());
        }
        for _ in 0..300 {
            let mut broken = bytes.clone();
            for _ in 0..4 {
                let at = next() % broken.len();
                if let Some(byte) = broken.get_mut(at) {
                    *byte = next() as u8;
                }
            }
            first(name, &broken);
        }
    }
    // Noise, and finder patterns everywhere: the worst that a picture can show.
    let noise: Vec<Vec<u8>> = (0..300)
        .map(|_| (0..300).map(|_| next() as u8).collect())
        .collect();
    first("a.png", &png(&noise, None));
    let tile = pixels(&modules, 1);
    let tiles: Vec<Vec<u8>> = (0..600)
        .map(|y| {
            (0..600)
                .map(|x| {
                    tile.get(4 + y % 9)
                        .and_then(|r| r.get(4 + x % 9))
                        .copied()
                        .unwrap_or(255)
                })
                .collect()
        })
        .collect();
    first("a.png", &png(&tiles, None));
}
