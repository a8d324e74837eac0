//! The same bytes give the same report, byte for byte, native and in the browser.

use crate::bad_input::{nested, noise};
use crate::inside::build::mails::{
    Lock, files_alone, item_with_locked_workbook, mail_with_drawn_code, mail_with_winmail,
};
use crate::inside::{forward, item, zipped_pages, zipped_program};
use miwake_browser_tests::{Error, Page, hex};
use miwake_checks::Environment;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Asks a worker of its own, as the page would.
const ASK: &str = "
    const [hex, name, environment, done] = [...arguments];
    const bytes = new Uint8Array(hex.length / 2);
    for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.substr(2 * i, 2), 16);
    (async () => {
        globalThis.asked ??= (async () => {
            const worker = miwakeEngine.start();
            worker.addEventListener('message', async ({ data }) => {
                if (data.kind !== 'inspector' && data.kind !== 'rules') return;
                worker.postMessage({ kind: data.kind, payload: await miwakeEngine[data.kind]() });
            });
            worker.postMessage({ kind: 'load', payload: await miwakeEngine.module });
            return worker;
        })();
        const worker = await asked;
        worker.onmessage = ({ data }) => { if (data.id !== 1 || data.kind === 'progress') return;
            done(data.outcome?.uninspected || (data.payload ?? data.kind));
        };
        worker.onerror = () => done('error');
        // What the page asks when nobody has chosen a mail.
        const question = { pick: { name, path: [], whole: false }, environment, serial: 1, blind: false };
        worker.postMessage({ kind: 'check', id: 1, question, payload: bytes.buffer });
    })();";

fn native(bytes: &[u8], name: &str, environment: &Environment) -> Result<String, Error> {
    let report = miwake_engine::check_file(bytes, name, environment);
    Ok(serde_json::to_string(&report)?)
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// All mails below `folder`, by path.
pub(crate) fn fixtures(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
    files(folder, |path| {
        path.extension().is_some_and(|extension| extension == "eml")
    })
}

/// The files below `folder` that are `meant`, by path.
fn files(folder: &Path, meant: impl Fn(&Path) -> bool) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut waiting: Vec<PathBuf> = vec![folder.to_owned()];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        } else if meant(&path) {
            found.push((path.display().to_string(), std::fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// Inputs as nobody writes them: noise, every byte in every encoding, mails damaged at random.
pub(crate) fn hostile(mails: &[(String, Vec<u8>)]) -> Vec<(String, Vec<u8>)> {
    let mut inputs = vec![
        ("nothing".to_owned(), vec![]),
        ("nested mails".to_owned(), nested(2_000)),
        ("noise".to_owned(), noise(20_000, 5)),
    ];
    let every_byte: Vec<u8> = (0..=255).cycle().take(2_000).collect();
    for charset in [
        "utf-8",
        "iso-2022-jp",
        "shift_jis",
        "euc-jp",
        "utf-7",
        "utf-16",
        "gb18030",
        "none",
    ] {
        let head =
            format!("From: a@example.com\r\nContent-Type: text/html; charset={charset}\r\n\r\n");
        let mail = [head.as_bytes(), &every_byte, &noise(2_000, 7)].concat();
        inputs.push((format!("every byte as {charset}"), mail));
    }
    for (seed, (name, mail)) in (11..).zip(mails) {
        let mut damaged = mail.clone();
        let damage = noise(64, seed);
        for (step, byte) in damage.iter().enumerate() {
            let place = (step * 257 + usize::from(*byte) * 31) % damaged.len().max(1);
            if let Some(target) = damaged.get_mut(place) {
                *target ^= byte;
            }
        }
        inputs.push((format!("{name}, damaged"), damaged));
    }
    inputs
}

/// Rules that hit something in most mails, in every place; one is broken, and one needs the tables of letters.
fn own_rules() -> Value {
    let rule = |id: &str, look_in: &str, pattern: &str, level: &str| {
        json!({ "id": id, "title": { "en": id },
        "look_in": look_in, "pattern": pattern, "level": level })
    };
    json!([
        rule(
            "letters",
            "text",
            r"(?i)\p{Script=Hiragana}{2,}|\bthe\b",
            "notice"
        ),
        rule("subject", "subject", r"\w+\s?$", "caution"),
        rule("sender", "sender", r"@[a-z.-]+", "notice"),
        rule("host", "link-host", r"^\w+\.", "suspicious"),
        rule(
            "file",
            "file-name",
            r"(?i)\.(exe|zip|docx?|pdf|xlsm)$",
            "suspicious"
        ),
        rule("field", "header:Message-ID", "<.*>", "notice"),
        rule("broken", "text", "(", "suspicious"),
    ])
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn reports_are_the_same_bytes_native_and_in_the_browser() {
    Page::test(|page| async move {
        page.open("").await?;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/mail");
        let mut inputs = fixtures(&folder)?;
        assert!(inputs.len() >= 10, "only {} fixtures", inputs.len());
        inputs.push(("a program in a zip".to_owned(), zipped_program()));
        inputs.push(("pages and a mail in a zip".to_owned(), zipped_pages()));
        inputs.push(("an Outlook item".to_owned(), item()));
        inputs.push(("a forwarded mail".to_owned(), forward().into_bytes()));
        for lock in [Lock::Old, Lock::Aes] {
            let name = format!("an Outlook item with a locked workbook ({lock:?})");
            inputs.push((name, item_with_locked_workbook(lock)));
        }
        inputs.push(("winmail.dat in a mail".to_owned(), mail_with_winmail()));
        for html in [false, true] {
            let mail = mail_with_drawn_code("https://kaede.hidden.example/a", html);
            inputs.push((format!("a drawn code (html: {html})"), mail));
        }
        let files = files_alone().into_iter();
        inputs.extend(files.map(|(name, bytes, _)| (name.to_owned(), bytes)));
        let own = inputs.clone();
        inputs.extend(hostile(&inputs));
        let plain = json!({ "now": 1_795_000_000 });
        let rules = json!({ "now": 1_795_000_000, "policy": { "rules": own_rules() } });
        let all = inputs.into_iter().map(|input| (input, &plain));
        for ((name, bytes), environment) in all.chain(own.into_iter().map(|input| (input, &rules)))
        {
            let environment: Environment = serde_json::from_value(environment.clone())?;
            let environment_json = serde_json::to_value(&environment)?;
            let file = file_name(&name);
            let arguments = vec![hex(&bytes).into(), file.into(), environment_json.clone()];
            let answer = page.client().execute_async(ASK, arguments).await?;
            let answer = answer.as_str().unwrap_or_default();
            let expected = native(&bytes, file, &environment)?;
            assert!(
                answer == expected,
                "{name}: {}",
                difference(answer, &expected)
            );
        }
        page.script("asked.then((worker) => worker.terminate())", Value::Null)
            .await?;
        Ok(())
    });
}

/// Where the environment variable `MIWAKE_CORPUS` names a folder: every mail in it, and every file as it would be alone.
#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn reports_of_a_corpus_are_the_same_bytes() {
    let Some(folder) = std::env::var_os("MIWAKE_CORPUS") else {
        println!("MIWAKE_CORPUS names no folder: no corpus was compared");
        return;
    };
    Page::test_alone(|page| async move {
        page.open("").await?;
        let environment: Environment = serde_json::from_value(json!({ "now": 1_795_000_000 }))?;
        let environment_json = serde_json::to_value(&environment)?;
        let mails = files(Path::new(&folder), |_| true)?;
        assert!(!mails.is_empty(), "no mail in {}", folder.display());
        let mut differ = vec![];
        for (name, bytes) in &mails {
            let file = file_name(name);
            let arguments = vec![hex(bytes).into(), file.into(), environment_json.clone()];
            let answer = page.client().execute_async(ASK, arguments).await?;
            let answer = answer.as_str().unwrap_or_default();
            let expected = native(bytes, file, &environment)?;
            if answer != expected {
                differ.push(format!("{name}: {}", difference(answer, &expected)));
            }
        }
        let (count, of) = (differ.len(), mails.len());
        assert!(
            differ.is_empty(),
            "{count} of {of} differ\n{}",
            differ.join("\n")
        );
        println!("{of} files give the same bytes");
        Ok(())
    });
}

/// Where two texts part.
fn difference(browser: &str, native: &str) -> String {
    let same = browser
        .bytes()
        .zip(native.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let around = |text: &str| {
        let bytes = text.as_bytes();
        let part = bytes.get(same.saturating_sub(60)..(same + 60).min(bytes.len()));
        String::from_utf8_lossy(part.unwrap_or_default()).into_owned()
    };
    format!(
        "at byte {same}\n browser: {}\n native:  {}",
        around(browser),
        around(native)
    )
}
