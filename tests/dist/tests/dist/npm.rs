//! The npm package: in Node, and in a page that a bundler makes.

use crate::unpacked::{UNPACKED, folder, root};
use crate::{MAIL, faults, run, test};
use miwake_browser_tests::Server;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a program in a folder; what it printed.
fn done(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success(),
        "{program} {arguments:?}\n{said}\n{errors}"
    );
    said
}

/// The command, as it was built beside these tests.
fn command() -> PathBuf {
    let own = std::env::current_exe().expect("the path of this program");
    let folder = own.ancestors().nth(2).expect("the folder of programs");
    let command = folder.join(format!("miwake{}", std::env::consts::EXE_SUFFIX));
    if !command.is_file() {
        done(
            &root(),
            "cargo",
            &["build", "--quiet", "--package", "miwake"],
        );
    }
    command
}

/// All mails of the fixtures, and files alone.
fn mails() -> Vec<PathBuf> {
    let mut waiting = vec![
        root().join("tests/fixtures/mail"),
        root().join("www/examples"),
    ];
    let mut mails = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let inside = fs::read_dir(&path).expect("a folder");
            waiting.extend(inside.map(|entry| entry.expect("an entry").path()));
        } else if path
            .extension()
            .is_some_and(|end| end == "eml" || end == "msg")
        {
            mails.push(path);
        }
    }
    mails.sort();
    mails
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn in_node_the_report_is_that_of_the_command_byte_for_byte() {
    let folder = folder("node");
    let policy =
        json!({ "own_domains": ["example.co.jp"], "contact": { "email": "soc@example.co.jp" } });
    fs::write(folder.join("policy.json"), policy.to_string()).expect("a policy");
    let mails = mails();
    assert!(mails.len() > 30);
    fs::write(folder.join("mails.json"), json!(mails).to_string()).expect("a list");
    let script = format!(
        "import {{ checkToJson }} from '{}/node.js';
         import {{ readFileSync, writeFileSync }} from 'node:fs';
         import {{ basename }} from 'node:path';
         const policy = JSON.parse(readFileSync('policy.json', 'utf8'));
         const now = Date.UTC(2026, 10, 30);
         for (const [at, path] of JSON.parse(readFileSync('mails.json', 'utf8')).entries()) {{
             writeFileSync(`${{at}}.json`, await checkToJson(readFileSync(path), {{ name: basename(path), now, policy }}));
         }}",
        UNPACKED.package.display()
    );
    fs::write(folder.join("all.mjs"), script).expect("a script");
    done(&folder, "node", &["all.mjs"]);
    let command = command();
    for (at, mail) in mails.iter().enumerate() {
        let mut report = Command::new(&command);
        report.args([
            "report",
            "--format",
            "json",
            "--now",
            "2026-11-30",
            "--policy",
            "policy.json",
        ]);
        let of_command = report
            .arg(mail)
            .current_dir(&folder)
            .output()
            .expect("the command");
        let of_node = fs::read(folder.join(format!("{at}.json"))).expect("a report");
        assert!(of_command.stdout == of_node, "{}", mail.display());
    }
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn in_node_what_is_no_mail_and_no_option_is_refused() {
    let script = format!(
        "import {{ check, load }} from '{}/node.js';
         await load();
         const said = [];
         const mail = 'Subject: a\\n\\nb';
         for (const given of [[1], [null], [[]], [{{}}], [mail, null], [mail, []], [mail, {{ nmae: 'a' }}],
             [mail, JSON.parse('{{\"__proto__\": {{\"now\": 1}}}}')], [mail, {{ policy: {{ constructor: 1 }} }}], [mail, {{ policy: '<html>' }}],
             [mail, {{ answers: {{ a: 'maybe' }} }}], [mail, {{ now: 'never' }}], [new Uint8Array(30_000_000)]]) {{
             said.push(await check(...given).then(() => 'taken', ({{ name }}) => name));
         }}
         const all = await Promise.all(Array.from({{ length: 20 }}, () => check(mail, {{ now: 0 }})));
         said.push(new Set(all.map((report) => JSON.stringify(report))).size, (await check('')).verdict);
         console.log(JSON.stringify(said));",
        UNPACKED.package.display()
    );
    let folder = folder("node-input");
    fs::write(folder.join("bad.mjs"), script).expect("a script");
    let said: Value = serde_json::from_str(&done(&folder, "node", &["bad.mjs"])).expect("JSON");
    let mut expected: Vec<Value> = vec![json!("TypeError"); 12];
    expected.extend([json!("RangeError"), json!(1), json!("undecided")]);
    assert_eq!(said, json!(expected));
}

/// Versions of the tools for the app of this test, from npm.
const TOOLS: [&str; 2] = ["vite@7.1.12", "typescript@5.9.3"];

#[test]
#[ignore = "needs the archives, npm and the network: cargo xtask test --only dist"]
fn a_page_made_by_a_bundler_works_and_its_types_fit() {
    let app = folder("vite-app");
    fs::create_dir_all(app.join("src")).expect("a folder");
    fs::write(
        app.join("package.json"),
        r#"{ "name": "app", "private": true, "type": "module" }"#,
    )
    .expect("a file");
    let html = r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>App</title>
        <miwake-checker></miwake-checker><script type="module" src="/src/main.ts"></script></html>"#;
    fs::write(app.join("index.html"), html).expect("a file");
    let main = r#"
        import { check, type Level, type Policy, type Report } from "miwake";
        import { register, type MiwakeChecker } from "miwake/element";
        const policy: Policy = { own_domains: ["example.co.jp"] };
        const level = (report: Report): Level => report.verdict;
        register();
        const element: MiwakeChecker = document.querySelector("miwake-checker")!;
        element.addEventListener("miwake-report", ({ detail }) => (element.title = level(detail.report)));
        Object.assign(globalThis, { app: async (mail: string) => level(await check(mail, { policy })) });
    "#;
    fs::write(app.join("src/main.ts"), main).expect("a file");
    fs::write(
        app.join("tsconfig.json"),
        r#"{ "compilerOptions": { "strict": true, "module": "esnext", "moduleResolution": "bundler", "target": "es2022",
            "lib": ["es2022", "dom"], "noEmit": true, "skipLibCheck": false, "allowImportingTsExtensions": true, "types": [] }, "include": ["src"] }"#,
    )
    .expect("a file");
    let tarball = UNPACKED.tarball.to_string_lossy();
    let install = [
        "install",
        "--no-audit",
        "--no-fund",
        &tarball,
        TOOLS[0],
        TOOLS[1],
    ];
    done(&app, "npm", &install);
    done(&app, "npx", &["--no-install", "tsc"]);
    done(
        &app,
        "npx",
        &["--no-install", "vite", "build", "--base", "./"],
    );
    test(|browser| async move {
        let server = Server::start(&app.join("dist"))?;
        browser.client().goto(server.address()).await?;
        let script = "
            const level = await (await until(() => globalThis.app))(given);
            const element = document.querySelector('miwake-checker');
            await element.check(given);
            await ended(element.shadowRoot);
            return [level, element.title];";
        let said = run(&browser, script, json!(MAIL)).await?;
        assert!(said[0].is_string() && said[0] == said[1], "{said}");
        assert_eq!(faults(&browser).await?, json!([]));
        Ok(())
    });
}
