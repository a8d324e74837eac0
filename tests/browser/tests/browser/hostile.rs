//! What the page does while hostile, fraudulent and honest mail is dropped into it: nothing is requested but its own
//! files, nothing is stored, no policy is violated, and what is drawn are elements of a fixed set.

use crate::parity::{fixtures, hostile};
use crate::payloads::MARKUP;
use miwake_browser_tests::{Error, Page, dist, wait_until};
use miwake_engine::{Pick, Session};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// Names of elements, and of attributes, that the page ever adds or sets, even for a moment.
const WATCH: &str = "
    globalThis.kinds = { elements: new Set(), attributes: new Set() };
    const take = (node) => {
        if (node.nodeType !== Node.ELEMENT_NODE) return;
        kinds.elements.add(node.localName);
        for (const { name } of node.attributes) kinds.attributes.add(name);
        for (const child of node.children) take(child);
    };
    new MutationObserver((records) => records.forEach((record) => {
        record.addedNodes.forEach(take);
        if (record.type === 'attributes') kinds.attributes.add(record.attributeName);
    })).observe(document, { subtree: true, childList: true, attributes: true });";

/// All that may be added after loading. A new kind of element in the page is entered here, once it was thought about:
/// none of these loads or runs anything; of links see [`only_links_to_own_pages`].
const ELEMENTS: &[&str] = &[
    "a", "bdi", "button", "code", "dd", "details", "div", "dl", "dt", "fieldset", "h2", "h3", "h4",
    "input", "label", "legend", "li", "mark", "ol", "p", "path", "pre", "q", "section", "span",
    "strong", "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "ul",
];

/// All attributes that may be set. None is an event's, an address but `href` (see above), or a style.
const ATTRIBUTES: &[&str] = &[
    "aria-busy",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-pressed",
    "class",
    "d",
    "data-act",
    "data-ask",
    "data-by-itself",
    "data-check",
    "data-grave",
    "data-identity",
    "data-kind",
    "data-kinds",
    "data-level",
    "data-note",
    "data-outcome",
    "data-question",
    "data-ready",
    "data-request",
    "data-score",
    "data-testid",
    "dir",
    "fill",
    "fill-rule",
    "focusable",
    "hidden",
    "href",
    "id",
    "name",
    "open",
    "rel",
    "role",
    "scope",
    "start",
    "tabindex",
    "target",
    "title",
    "type",
    "value",
    "viewBox",
];

/// What is stored: keys, names and entries, never a mail's.
const STORED: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const cached = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const { url } of await cache.keys()) cached.push(new URL(url).pathname);
        }
        const files = [];
        const folder = await navigator.storage.getDirectory();
        for await (const name of folder.keys()) files.push(name);
        done([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, history.state,
            (await indexedDB.databases()).map(({ name }) => name), files, cached.sort()]);
    })();";

/// The mails: our fixtures, every twelfth of tests/acceptance, damaged ones, and markup in all fields.
fn mails() -> Result<Vec<(String, Vec<u8>)>, Error> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut mails = fixtures(&tests.join("fixtures/mail"))?;
    let acceptance = fixtures(&tests.join("acceptance"))?;
    mails.extend(acceptance.into_iter().step_by(12));
    assert!(mails.len() >= 200, "only {} mails", mails.len());
    let damaged = hostile(mails.get(..40).unwrap_or_default());
    mails.extend(damaged);
    // Of nothing, and of several mails in one file, there is no result: see `bad_input` and `files`.
    mails.retain(|(_, bytes)| {
        !bytes.is_empty() && !Session::new(bytes, Pick::file("mail.eml")).needs_choice()
    });
    // More links than are shown at first, whatever the twelfths hold.
    let links: String = (0..25)
        .map(|n| format!("https://a{n}.example/\n"))
        .collect();
    let many = format!("From: a@example.com\nSubject: links\n\n{links}");
    mails.push(("many links".to_owned(), many.into_bytes()));
    let markup = MARKUP.iter().step_by(6);
    mails.extend(markup.map(|payload| {
        (
            (*payload).to_owned(),
            crate::inert::mail(payload).into_bytes(),
        )
    }));
    Ok(mails)
}

/// The files of the built site, as paths below its root.
fn site_files() -> BTreeSet<String> {
    let mut folders = vec![dist()];
    let mut files = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(below) = path.strip_prefix(dist()) {
                files.insert(below.to_string_lossy().into_owned());
            }
        }
    }
    files
}

/// Fails where a link of the page leads elsewhere than to the site's own pages.
async fn only_links_to_own_pages(page: &Page) -> Result<(), Error> {
    let script =
        "return [...document.querySelectorAll('[href]')].map((e) => e.getAttribute('href'))
        .filter((href) => /^[a-z]*:|^\\/\\//i.test(href) && !href.startsWith('mailto:'))";
    let foreign = page.script(script, Value::Null).await?;
    assert_eq!(foreign, json!([]), "links to elsewhere");
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn lengthy_nothing_is_requested_stored_or_added_but_what_is_known() {
    Page::test(|page| async move {
        page.run_first(WATCH).await?;
        page.open("?lang=en").await?;
        let stored = |page: Page| async move {
            Ok::<_, Error>(page.client().execute_async(STORED, vec![]).await?)
        };
        let at_first = stored(page.clone()).await?;
        let loaded = page.server().requests();
        page.script(
            "for (const set of Object.values(kinds)) set.clear()",
            Value::Null,
        )
        .await?;
        for (name, bytes) in mails()? {
            page.drop_and_check("mail.eml", &bytes)
                .await
                .map_err(|error| format!("{name}: {error}"))?;
        }
        // Requests: the inspector's own files, each once, and nothing with a query or a body.
        let own = site_files();
        let requests = page.server().requests();
        let later = requests.get(loaded.len()..).unwrap_or_default();
        let mut seen = BTreeSet::new();
        for request in later {
            let file = request.strip_prefix("GET /intra/miwake/").unwrap_or("");
            assert!(own.contains(file), "{request}");
            assert!(seen.insert(file), "{request} twice");
        }
        assert!(later.len() <= 2, "{later:?}");
        // Storage.
        assert_eq!(stored(page.clone()).await?, at_first, "something is kept");
        let keys = at_first.pointer("/0").cloned();
        assert!(
            keys == Some(json!([])) || keys == Some(json!(["miwake-lang"])),
            "{at_first}"
        );
        // Markup.
        only_links_to_own_pages(&page).await?;
        for (kind, allowed) in [("elements", ELEMENTS), ("attributes", ATTRIBUTES)] {
            let found = page
                .script("return [...kinds[arguments[0]]].sort()", kind.into())
                .await?;
            let found: BTreeSet<String> = serde_json::from_value(found)?;
            let allowed: BTreeSet<String> = allowed.iter().map(|&name| name.to_owned()).collect();
            let new: Vec<_> = found.difference(&allowed).collect();
            assert!(new.is_empty(), "{kind} that are not entered: {new:?}");
            let gone: Vec<_> = allowed.difference(&found).collect();
            assert!(gone.is_empty(), "{kind} that no mail shows: {gone:?}");
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_is_kept_for_use_without_a_network_holds_no_mail() {
    Page::test_kept(|page| async move {
        page.open("?lang=en").await?;
        let kept = "
            const done = arguments[arguments.length - 1];
            (async () => {
                await navigator.serviceWorker.ready;
                const all = [];
                for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                        const body = await (await cache.match(request)).arrayBuffer();
                        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
                        all.push([request.method, new URL(request.url).pathname, hash.join()]);
                    }
                }
                done(all.sort());
            })();";
        // The service worker keeps the files one after another.
        wait_until("all files", || async {
            let ready = "return navigator.serviceWorker.controller !== null";
            Ok((page.script(ready, Value::Null).await? == true).then_some(()))
        })
        .await?;
        let before = page.client().execute_async(kept, vec![]).await?;
        let own = site_files();
        for entry in before.as_array().into_iter().flatten() {
            let path = entry
                .pointer("/1")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let file = path.strip_prefix("/intra/miwake/").unwrap_or(path);
            let folder = file.is_empty() || file.ends_with('/');
            assert!(folder || own.contains(file), "{entry}");
            assert_eq!(entry.pointer("/0"), Some(&json!("GET")), "{entry}");
        }
        assert!(
            before.as_array().is_some_and(|files| files.len() > 20),
            "{before}"
        );
        for (name, bytes) in mails()?.into_iter().step_by(10) {
            page.drop_and_check("mail.eml", &bytes)
                .await
                .map_err(|error| format!("{name}: {error}"))?;
        }
        let after = page.client().execute_async(kept, vec![]).await?;
        assert_eq!(
            before, after,
            "what is kept is another than before the mails"
        );
        Ok(())
    });
}

/// The policy that an HTML page states, by directive.
fn policy(html: &str) -> Option<Vec<(String, String)>> {
    let (before, rest) = html.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    // What stands before it is not bound by it.
    let early = ["<script", "<link", "<style", "<img"]
        .iter()
        .any(|tag| before.contains(tag));
    assert!(!early, "something is loaded before the policy");
    Some(directives(rest.split_once('"')?.0))
}

fn directives(policy: &str) -> Vec<(String, String)> {
    let parts = policy
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let mut all: Vec<(String, String)> = parts
        .map(|part| {
            let (name, value) = part.split_once(' ').unwrap_or((part, ""));
            (name.to_owned(), value.to_owned())
        })
        .collect();
    all.sort();
    all
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn pages_carry_the_policy_that_the_documents_claim() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let trunk = std::fs::read_to_string(root.join("Trunk.toml")).expect("Trunk.toml");
    let header = trunk
        .split("Content-Security-Policy = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let mut header = directives(header.expect("a policy in Trunk.toml"));
    // Only a header can say it.
    header.retain(|(name, _)| name != "frame-ancestors");
    let mut pages = 0;
    for file in site_files().iter().filter(|file| file.ends_with(".html")) {
        let html = std::fs::read_to_string(dist().join(file)).expect("a page");
        let policy = policy(&html).unwrap_or_else(|| panic!("{file}: no policy"));
        let value = |name: &str| {
            let found = policy.iter().find(|(directive, _)| directive == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let program =
            ["index.html", "drill/index.html", "desk/index.html"].contains(&file.as_str());
        if file == "index.html" {
            assert_eq!(policy, header, "{file}");
        }
        for (name, expected) in [
            ("default-src", "'none'"),
            (
                "script-src",
                if program {
                    "'self' 'wasm-unsafe-eval'"
                } else {
                    "'self'"
                },
            ),
            ("style-src", "'self'"),
            ("connect-src", "'self'"),
            ("base-uri", "'none'"),
            ("form-action", "'none'"),
            ("require-trusted-types-for", "'script'"),
            ("trusted-types", if program { "miwake" } else { "'none'" }),
        ] {
            assert_eq!(value(name), expected, "{file}: {name}");
        }
        for (name, value) in &policy {
            let own = value.split_whitespace().all(|source| {
                [
                    "'self'",
                    "'none'",
                    "'script'",
                    "'wasm-unsafe-eval'",
                    "miwake",
                    "data:",
                    "blob:",
                ]
                .contains(&source)
            });
            assert!(own, "{file}: {name} {value}");
        }
        pages += 1;
    }
    assert!(pages > 100, "only {pages} pages");
}
