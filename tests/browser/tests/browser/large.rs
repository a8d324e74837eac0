//! What a large mail costs. Figures are printed, not asserted: they are the machine's as much as the product's.

use crate::inside::build::mails::base64;
use crate::inside::build::zip::{File, zip};
use miwake_browser_tests::Page;
use serde_json::Value;
use std::fs;

/// A mail of 25 MB (MB as 1,000,000 bytes) with a zip of 18.5 MB, which is what fits in base64: noise, pages, programs.
fn large() -> Vec<u8> {
    let noise = |seed: u64, length: usize| {
        let mut state = seed;
        let next = std::iter::repeat_with(move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        });
        next.take(length).collect::<Vec<u8>>()
    };
    let mut files: Vec<File> = (1..=17)
        .map(|n| File::new(&format!("photos/{n}.bin"), &noise(n, 1_060_000)))
        .collect();
    let page = "<p>Minutes of the meeting.</p>".repeat(20_000);
    files.extend((1..=20).map(|n| File::new(&format!("minutes-{n}.html"), page.as_bytes())));
    files.push(File::new("invoice.pdf.exe", b"MZ\x90\0"));
    format!(
        "From: Shipping <parcel@delivery.example>\r\nTo: reader@example.jp\r\nSubject: Photos\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n\
         Content-Type: text/plain\r\n\r\nThe photos are attached.\r\n--part\r\n\
         Content-Type: application/zip; name=\"photos.zip\"\r\n\
         Content-Disposition: attachment; filename=\"photos.zip\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--part--\r\n",
        base64(&zip(&files))
    )
    .into_bytes()
}

/// Checks what lies in `large` as a dropped file, and watches how long the page is silent meanwhile.
pub(crate) const DROP: &str = "
    const done = arguments[0];
    (async () => {
        const parts = globalThis.large;
        const data = new DataTransfer();
        data.items.add(new File(parts, 'large.eml'));
        const shown = () => Number(document.querySelector('[data-testid=result]')?.dataset.request ?? 0);
        const before = shown();
        let silent = 0, last = performance.now(), over = false;
        const watch = () => {
            const now = performance.now();
            silent = Math.max(silent, now - last);
            last = now;
            if (!over) setTimeout(watch, 0);
        };
        watch();
        const start = performance.now();
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('[data-testid=drop-zone]').dispatchEvent(drop);
        while (shown() <= before && performance.now() - start < 60000) {
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        over = true;
        done({ time: performance.now() - start, silent });
    })();";

/// Memory of the renderers that descend from `ancestor`, in kB: `VmRSS` now (and the highest mark is reset),
/// or `VmHWM`, the highest since. 0 where there is no /proc.
fn memory(ancestor: u32, field: &str) -> u64 {
    let text = |pid: u32, file: &str| {
        fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default()
    };
    let value = |pid: u32, field: &str| {
        let status = text(pid, "status");
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(field)?.strip_prefix(':'));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        number.unwrap_or(0)
    };
    let own = |mut pid: u32| {
        while pid > 1 && pid != ancestor {
            pid = u32::try_from(value(pid, "PPid")).unwrap_or(0);
        }
        pid > 1
    };
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let renderer = |pid: &u32| text(*pid, "cmdline").contains("--type=renderer");
    let own = pids.filter(renderer).filter(|pid| own(*pid));
    own.map(|pid| {
        if field == "VmRSS" {
            let _ = fs::write(format!("/proc/{pid}/clear_refs"), "5");
        }
        value(pid, field)
    })
    .sum()
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_a_large_mail_is_judged_within_bounds() {
    Page::test_alone(|page| async move {
        page.open("?lang=en").await?;
        let mail = large();
        page.script("globalThis.large = []", Value::Null).await?;
        // In pieces: a command of WebDriver that holds all of it would be larger than some drivers take.
        for piece in mail.chunks(1_000_000) {
            let text = std::str::from_utf8(piece)?;
            page.script("large.push(arguments[0])", text.into()).await?;
        }
        for round in ["with loading what looks inside", "again", "again"] {
            let before = memory(page.process(), "VmRSS");
            let figures = page.client().execute_async(DROP, vec![]).await?;
            println!(
                "{round}: {} bytes, milliseconds {figures}, renderer {before} kB, at most {} kB",
                mail.len(),
                memory(page.process(), "VmHWM")
            );
        }
        let verdict = page.verdict().await?;
        assert_ne!(verdict.level, "nothing-notable");
        let inside = page.text("[data-testid=inside]").await?;
        assert!(inside.contains("invoice.pdf.exe"), "{inside}");
        Ok(())
    });
}
