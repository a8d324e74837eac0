//! How long it takes from dropping a mail until its verdict stands, and until a drill's first screen does. Figures are
//! printed, not asserted: they are the machine's as much as the product's. `MIWAKE_MAILS=FOLDER` measures the mails of a
//! folder instead of the own ones.

use crate::large::DROP;
use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The mails under `folder`.
fn mails(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            mails(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "eml") {
            found.push(path);
        }
    }
    Ok(())
}

/// The value that `share` of the sorted `values` are below.
fn quantile(values: &[f64], share: f64) -> f64 {
    let last = values.len().saturating_sub(1);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "some hundred values"
    )]
    let at = (share * last as f64).round() as usize;
    values.get(at).copied().unwrap_or(f64::NAN)
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_from_drop_to_verdict() {
    Page::test_alone(|page| async move {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut found = vec![];
        match std::env::var_os("MIWAKE_MAILS") {
            Some(folder) => mails(Path::new(&folder), &mut found)?,
            None => {
                for folder in ["fixtures/mail", "acceptance"] {
                    mails(&tests.join(folder), &mut found)?;
                }
            }
        }
        found.sort();
        // All of them take minutes, and a tenth tells the same.
        if std::env::var_os("MIWAKE_MAILS").is_none() {
            found = found.into_iter().step_by(10).collect();
        }
        page.open("?lang=ja").await?;
        let mut times = vec![];
        let mut sizes = vec![];
        for path in &found {
            let bytes = fs::read(path)?;
            let given = "globalThis.large = [Uint8Array.from(arguments[0])]";
            page.script(given, bytes.as_slice().into()).await?;
            let figures = page.client().execute_async(DROP, vec![]).await?;
            let time = figures.get("time").and_then(Value::as_f64);
            times.push(time.ok_or("no time")?);
            sizes.push(bytes.len() as f64);
            // A verdict, and not the end of the script's patience.
            page.verdict().await?;
        }
        // The first waits for the engine's own first steps.
        let first = times.remove(0);
        times.sort_by(f64::total_cmp);
        sizes.sort_by(f64::total_cmp);
        println!(
            "{} mails, median size {:.0} bytes: from drop to verdict {:.0} ms at the median, {:.0} ms at 90 %, \
             {:.0} ms at most, {first:.0} ms for the first",
            found.len(),
            quantile(&sizes, 0.5),
            quantile(&times, 0.5),
            quantile(&times, 0.9),
            quantile(&times, 1.0),
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_first_screen_of_a_drill_on_a_slow_telephone() {
    Page::test_alone(|page| async move {
        // Lighthouse's slow 4G and telephone: milliseconds for each answer, bytes a second, times slower.
        let phone = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
        page.devtools("Emulation.setDeviceMetricsOverride", phone)
            .await?;
        page.devtools("Network.enable", json!({})).await?;
        let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 204_800, "uploadThroughput": 93_750 });
        page.devtools("Network.emulateNetworkConditions", line)
            .await?;
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
            .await?;
        let watch = "
            const look = () => {
                const there = document.getElementById('cue')?.hidden === false;
                requestAnimationFrame(there ? () => setTimeout(() => (globalThis.cue = performance.now())) : look);
            };
            look();";
        page.server().compress();
        page.run_first(watch).await?;
        page.go("drill/?c=folder-ja&rid=aB3dE6g&lang=ja").await?;
        let times = wait_until("the cue's paint", || async {
            let paint = "performance.getEntriesByName('first-contentful-paint')[0]";
            let times = format!("return [{paint}?.startTime, globalThis.cue]");
            let times = page.script(&times, Value::Null).await?;
            let at = |index: usize| times.get(index).and_then(Value::as_f64);
            Ok(at(0).zip(at(1)))
        });
        let (words, cue) = times.await?;
        println!(
            "a drill on slow 4G: the first words stand after {words:.0} ms, the cue after {cue:.0} ms"
        );
        Ok(())
    });
}
