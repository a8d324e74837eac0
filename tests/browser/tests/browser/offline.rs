//! The site without a network, and from one version to the next.

use crate::inside::build::mails::base64;
use crate::inside::build::zip::{File, zip};
use crate::mails::{FRAUD, TEXT};
use miwake_browser_tests::{Error, Page, dist, wait_until};
use miwake_site::write_worker;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A word that only the other version has.
const OTHER: &str = "Another version";

/// Opens the page, and waits until the site is on the device.
pub(crate) async fn keep(page: &Page, query: &str) -> Result<(), Error> {
    page.open(query).await?;
    page.wait_for("html[data-offline=true]").await?;
    Ok(())
}

/// Runs the body of an asynchronous function in the page; `given` is its argument.
async fn run(page: &Page, body: &str, given: Value) -> Result<Value, Error> {
    let script = format!(
        "const [given, done] = arguments;
         (async () => {{ {body} }})().then(done, (error) => done('failed: ' + error));"
    );
    Ok(page.client().execute_async(&script, vec![given]).await?)
}

/// A copy of the built site in a folder called `name`, to be changed.
fn copy(name: &str) -> PathBuf {
    let to = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&to);
    copy_folder(&dist(), &to);
    to
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the built site") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file");
        }
    }
}

/// Replaces `from` in a file.
fn change(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a text");
    assert!(text.contains(from), "{}: no {from}", path.display());
    fs::write(path, text.replace(from, to)).expect("a file");
}

/// Writes the service worker anew for what is in `folder` now.
fn seal(folder: &Path, offline: bool) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/sw.js");
    let script = fs::read_to_string(script).expect("the service worker");
    fs::remove_file(folder.join("sw.js")).expect("a built site");
    write_worker(folder, &script, offline).expect("the list of files");
}

/// Another version of the site: another page, another text page, another engine.
pub(crate) fn other_version(name: &str) -> PathBuf {
    let folder = copy(name);
    let engine = fs::read_dir(&folder)
        .expect("the built site")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .find(|name| name.starts_with("engine-"))
        .expect("the engine");
    fs::rename(folder.join(&engine), folder.join("engine-00000000000000")).expect("the engine");
    let page = folder.join("index.html");
    change(&page, &engine, "engine-00000000000000");
    change(&page, "<title>", &format!("<title>{OTHER} "));
    let boot = folder.join("engine-00000000000000/worker_boot.js");
    change(
        &boot,
        "// Runs the engine",
        &format!("// {OTHER}. Runs the engine"),
    );
    change(
        &folder.join("learn/index.html"),
        "<h1>",
        &format!("<h1>{OTHER} "),
    );
    seal(&folder, true);
    folder
}

/// The names in the list of `folder`'s service worker, and the files that they stand for.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let worker = fs::read_to_string(folder.join("sw.js")).expect("the service worker");
    let list = worker.split_once(";\n").expect("a list").0;
    let list = list.strip_prefix("const site = ").expect("a list");
    let list: Value = serde_json::from_str(list).expect("JSON");
    let names = list["files"].as_object().expect("files").keys();
    names
        .map(|name| {
            let page = name.is_empty() || name.ends_with('/');
            let file = if page {
                format!("{name}index.html")
            } else {
                name.clone()
            };
            (name.clone(), folder.join(file))
        })
        .collect()
}

/// Fails unless the page gets all files of `folder`, byte for byte.
async fn gets_exactly(page: &Page, folder: &Path) -> Result<(), Error> {
    let files = files(folder);
    assert!(files.len() > 100, "{} files", files.len());
    let body = "
        const sum = async (name) => {
            const bytes = await (await fetch(new URL(name, document.baseURI))).arrayBuffer();
            return [name, btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))];
        };
        return Object.fromEntries(await Promise.all(given.map(sum)));";
    let names: Vec<_> = files.keys().collect();
    let got = run(page, body, json!(names)).await?;
    let worker = fs::read_to_string(folder.join("sw.js"))?;
    for name in names {
        let sum = got[name].as_str().ok_or("no sum")?;
        let listed = format!("{}:\"sha256-{sum}\"", json!(name));
        assert!(worker.contains(&listed), "{name}: another version's bytes");
    }
    Ok(())
}

/// Has the browser look for a new version; what becomes of it: "installed", "redundant", or "none".
async fn look_for_newer(page: &Page) -> Result<Value, Error> {
    let body = "
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const worker = registration.installing ?? registration.waiting;
        if (!worker) return 'none';
        const over = () => ['installed', 'activated', 'redundant'].includes(worker.state);
        while (!over()) await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
        return worker.state;";
    run(page, body, Value::Null).await
}

async fn title(page: &Page) -> Result<String, Error> {
    Ok(page.client().title().await?)
}

/// A mail with a program in a zip.
pub(crate) fn with_attachment() -> Vec<u8> {
    let zip = zip(&[File::new("invoice.pdf.exe", b"MZ\x90\0")]);
    format!(
        "From: Shipping <parcel@delivery.example>\r\nTo: reader@example.jp\r\nSubject: Invoice\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n\
         Content-Type: text/plain\r\n\r\nThe invoice is attached.\r\n--part\r\n\
         Content-Type: application/zip; name=\"invoice.zip\"\r\n\
         Content-Disposition: attachment; filename=\"invoice.zip\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--part--\r\n",
        base64(&zip)
    )
    .into_bytes()
}

/// Checks a mail with an attachment, which needs engine and inspector.
async fn judges(page: &Page) -> Result<(), Error> {
    page.drop_and_check("mail.eml", &with_attachment()).await?;
    let inside = page.text("[data-testid=inside]").await?;
    assert!(inside.contains("invoice.pdf.exe"), "{inside}");
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_after_one_visit_no_server_is_needed() {
    Page::test_kept(|page| async move {
        keep(&page, "?lang=ja").await?;
        page.server().stop();
        // The very page that was opened, without having been reloaded.
        judges(&page).await?;
        page.script("workers.at(-1).terminate()", Value::Null)
            .await?;
        judges(&page).await?;
        // Opened anew, with and without its language, and by the name of the file.
        for address in ["?lang=en", "", "index.html?lang=en"] {
            page.open(address).await?;
            judges(&page).await?;
        }
        let lang = page.script("return document.documentElement.lang", Value::Null);
        assert_eq!(lang.await?, "en", "what the address says still counts");
        // Text pages, their search, the quiz, the page of a check; with the slash that hosts add.
        for (address, heading) in [
            ("learn/", "h1"),
            ("en/learn/quiz/", "fieldset"),
            ("checks/freemail-sender", "h1"),
        ] {
            page.go(address).await?;
            page.wait_for(heading).await?;
            let url = page.client().current_url().await?;
            assert!(url.path().ends_with('/'), "{url}");
        }
        let input = page.wait_for(".search:not([hidden]) input").await?;
        input.send_keys("年金").await?;
        page.wait_for(".search li a").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_once_kept_only_settings_are_asked_for() {
    Page::test_kept(|page| async move {
        keep(&page, "?lang=ja").await?;
        page.open("?lang=en").await?;
        let before = page.server().requests().len();
        judges(&page).await?;
        page.check(FRAUD).await?;
        page.check(TEXT).await?;
        // The browser looks for a new version some time after a page was opened.
        let looks = |line: &String| line.ends_with("/sw.js");
        let asked = page.server().requests().split_off(before);
        assert!(
            asked.iter().all(looks),
            "a check asked the server: {asked:?}"
        );
        page.open("?lang=ja").await?;
        judges(&page).await?;
        let asked = page.server().requests().split_off(before);
        let own = |line: &String| line.ends_with("/policy.json") || looks(line);
        assert!(asked.iter().all(own), "{asked:?}");
        let stored =
            "return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]";
        let stored = page.script(stored, Value::Null).await?;
        assert_eq!(stored, json!([[], [], ""]));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_a_new_version_is_offered_and_taken_on_the_readers_word() {
    Page::test_kept(|page| async move {
        let other = other_version("version-offered");
        keep(&page, "?lang=ja").await?;
        gets_exactly(&page, &dist()).await?;
        page.server().serve(&other);

        // Reloading is not taking it: the page is the old one and all of its files are.
        page.open("?lang=ja").await?;
        page.marked("newer").await?;
        assert!(!title(&page).await?.contains(OTHER));
        gets_exactly(&page, &dist()).await?;
        judges(&page).await?;
        page.go("learn/").await?;
        let heading = page.wait_for("h1").await?.text().await?;
        assert!(!heading.contains(OTHER), "{heading}");

        // With something put in, the first click only warns.
        page.open("?lang=ja").await?;
        page.write(TEXT).await?;
        let offered = page.text("[data-testid=newer]").await?;
        page.click("newer-use").await?;
        let warned = wait_until("a warning", || async {
            let said = page.text("[data-testid=newer]").await?;
            Ok((said != offered).then_some(said))
        })
        .await?;
        assert!(warned.contains("消えます"), "{warned}");
        assert_eq!(page.written().await?, TEXT);
        page.click("newer-later").await?;
        assert!(!page.has("[data-testid=newer]").await?);
        assert_eq!(page.written().await?, TEXT);

        // With nothing put in, it is taken at once.
        page.open("?lang=ja").await?;
        page.click("newer-use").await?;
        let html = "return document.documentElement.dataset.ready === 'true' && \
                    document.querySelector('script[data-engine]').dataset.engine";
        wait_until("the other version", || async {
            let engine = page.script(html, Value::Null).await?;
            Ok((engine == "engine-00000000000000/").then_some(()))
        })
        .await?;
        gets_exactly(&page, &other).await?;
        judges(&page).await?;
        assert!(
            !page.has("[data-testid=newer]").await?,
            "it is offered again"
        );
        let caches = run(&page, "return (await caches.keys()).length", Value::Null).await?;
        assert_eq!(caches, 2, "this version and the settings");
        page.go("learn/").await?;
        let heading = page.wait_for("h1").await?.text().await?;
        assert!(heading.contains(OTHER), "{heading}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_half_a_version_is_none() {
    Page::test_kept(|page| async move {
        let other = other_version("version-half");
        keep(&page, "?lang=en").await?;
        // The host is being changed: the list is the new one already, a page is the old one still.
        let learn = fs::read(other.join("learn/index.html"))?;
        fs::copy(
            dist().join("learn/index.html"),
            other.join("learn/index.html"),
        )?;
        page.server().serve(&other);
        assert_eq!(look_for_newer(&page).await?, "redundant");
        assert!(!page.has("[data-testid=newer]").await?);
        gets_exactly(&page, &dist()).await?;
        let caches = run(&page, "return (await caches.keys()).length", Value::Null).await?;
        assert_eq!(caches, 2, "what was fetched of it is gone");
        // A file is missing.
        fs::remove_file(other.join("learn/index.html"))?;
        assert_eq!(look_for_newer(&page).await?, "redundant");
        gets_exactly(&page, &dist()).await?;
        // Now it is whole.
        fs::write(other.join("learn/index.html"), learn)?;
        assert_eq!(look_for_newer(&page).await?, "installed");
        page.marked("newer").await?;
        gets_exactly(&page, &dist()).await?;
        // The browser notes each failed fetch, as it should.
        page.forget_faults().await
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_another_tab_keeps_its_version_and_is_told() {
    Page::test_kept(|page| async move {
        let other = other_version("version-tabs");
        keep(&page, "?lang=en").await?;
        page.write(TEXT).await?;
        let first = page.client().window().await?;
        page.server().serve(&other);
        let second = page.client().new_window(true).await?.handle;
        page.client().switch_to_window(second).await?;
        page.open("?lang=en").await?;
        page.click("newer-use").await?;
        wait_until("the other version", || async {
            let html = "return document.querySelector('script[data-engine]')?.dataset.engine";
            Ok((page.script(html, Value::Null).await? == "engine-00000000000000/").then_some(()))
        })
        .await?;
        page.client().switch_to_window(first).await?;
        page.marked("newer").await?;
        assert_eq!(
            page.written().await?,
            TEXT,
            "what was pasted here is still here"
        );
        page.check(TEXT).await?;
        // What it would ask for is the old version's, which is nowhere any more: nothing, rather than the wrong file.
        let body = "
            const engine = document.querySelector('script[data-engine]').dataset.engine;
            return (await fetch(new URL(engine + 'worker_boot.js', document.baseURI))).status;";
        assert_eq!(run(&page, body, Value::Null).await?, 404);
        page.forget_faults().await
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn settings_come_from_the_server_first() {
    Page::test_kept(|page| async move {
        let folder = copy("version-policy");
        page.server().serve(&folder);
        keep(&page, "?lang=ja").await?;
        let policy = "return (await fetch('policy.json')).text()";
        for text in ["{\"organisation\":\"One\"}", "{\"organisation\":\"Two\"}"] {
            fs::write(folder.join("policy.json"), text)?;
            assert_eq!(run(&page, policy, Value::Null).await?, text);
        }
        // A broken one is shown as it is, and not kept.
        fs::write(folder.join("policy.json"), "{")?;
        assert_eq!(run(&page, policy, Value::Null).await?, "{");
        page.server().stop();
        assert_eq!(
            run(&page, policy, Value::Null).await?,
            "{\"organisation\":\"Two\"}"
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_a_drill_counts_is_never_answered_here() {
    Page::test_kept(|page| async move {
        let folder = copy("version-drill");
        fs::create_dir_all(folder.join("en/drill"))?;
        fs::write(folder.join("en/drill/seen.txt"), "seen")?;
        let count = |path: &str| {
            let line = format!("GET /intra/miwake/{path}");
            page.server()
                .requests()
                .iter()
                .filter(|request| **request == line)
                .count()
        };
        page.server().serve(&folder);
        keep(&page, "").await?;
        for path in [
            "en/drill/seen.txt?rid=AbC1234",
            "en/drill/seen.txt",
            "learn/?rid=AbC1234",
        ] {
            for times in 1..=2 {
                let fetched = "return (await fetch(given, { cache: 'no-store' })).status";
                assert_eq!(run(&page, fetched, path.into()).await?, 200);
                assert_eq!(count(path), times, "{path}");
            }
            let kept = "return (await caches.match(given)) === undefined";
            assert_eq!(run(&page, kept, path.into()).await?, true, "{path}");
        }
        page.go("?rid=AbC1234").await?;
        assert_eq!(count("?rid=AbC1234"), 1);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn developers_are_not_left_with_yesterdays_page() {
    Page::test_kept(|page| async move {
        let folder = copy("version-developing");
        keep(&page, "").await?;
        seal(&folder, false);
        page.server().serve(&folder);
        look_for_newer(&page).await?;
        let left = "return [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]";
        wait_until("nothing left", || async {
            Ok((run(&page, left, Value::Null).await? == json!([0, 0])).then_some(()))
        })
        .await
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_page_can_be_installed() {
    Page::test_kept(|page| async move {
        keep(&page, "").await?;
        let errors = page
            .devtools("Page.getInstallabilityErrors", json!({}))
            .await?;
        assert_eq!(errors["installabilityErrors"], json!([]), "{errors}");
        let manifest = page.devtools("Page.getAppManifest", json!({})).await?;
        assert_eq!(manifest["errors"], json!([]), "{manifest}");
        let text = manifest["data"].as_str().unwrap_or_default();
        let manifest: Value = serde_json::from_str(text)?;
        for icon in manifest["icons"].as_array().ok_or("no icons")? {
            let name = icon["src"].as_str().unwrap_or_default();
            assert!(dist().join(name).is_file(), "{name}");
        }
        Ok(())
    });
}
