//! The recipe for nginx, as it stands in the guide that the archive brings along.

use crate::unpacked::{UNPACKED, folder, root};
use crate::{MAIL, faults, run, test};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The blocks of code in a guide that are in this language.
fn blocks(guide: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let parts = guide.split(&start).skip(1);
    parts
        .map(|part| part.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

/// nginx, which ends with the test.
struct Nginx {
    process: Child,
    port: u16,
    /// The folder that stands for the root of the machine.
    machine: PathBuf,
}

impl Drop for Nginx {
    /// Asks it to end: killed, it would leave the processes that do its work, and whoever waits for the end of this
    /// program's output would wait for them.
    fn drop(&mut self) {
        let asked = Command::new("nginx")
            .arg("-c")
            .arg(self.machine.join("nginx.conf"))
            .args(["-s", "stop"])
            .stderr(Stdio::null())
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// Does what the guide says, below a folder in place of `/`.
fn follow(guide: &str, name: &str) -> Nginx {
    let machine = folder(name);
    let below = |text: &str| text.replace("/srv/", &format!("{}/srv/", machine.display()));
    let set_up = blocks(guide, "sh").concat();
    let steps = set_up.lines().map(|line| line.trim_start_matches("sudo "));
    let steps = steps.filter(|line| {
        !["apt ", "nginx ", "systemctl ", "cp "]
            .iter()
            .any(|start| line.starts_with(start))
    });
    // What updates comes later in the guide.
    let steps: Vec<String> = steps
        .filter(|line| !line.contains("miwake-new"))
        .map(below)
        .collect();
    assert_eq!(steps.len(), 3, "{steps:?}");
    let done = Command::new("sh")
        .args(["-ec", &steps.join("\n")])
        .current_dir(root().join("dist-out"))
        .status();
    assert!(done.expect("a shell").success(), "{steps:?}");
    for file in ["nginx.conf", "nginx-headers.conf"] {
        let path = machine.join("srv/miwake/servers").join(file);
        let text = fs::read_to_string(&path).expect("a file of the archive");
        fs::write(&path, below(&text)).expect("a file");
    }
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|socket| socket.local_addr())
        .expect("a port")
        .port();
    let [server] = blocks(guide, "nginx")
        .try_into()
        .expect("one block for nginx");
    let server = below(&server).replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
    let here = machine.display();
    let whole = format!(
        "daemon off; pid {here}/pid; error_log {here}/error.log; user root;
         events {{}}
         http {{ access_log off; client_body_temp_path {here}/a; proxy_temp_path {here}/b; fastcgi_temp_path {here}/c;
         uwsgi_temp_path {here}/d; scgi_temp_path {here}/e;\n{server}\n}}"
    );
    let configuration = machine.join("nginx.conf");
    fs::write(&configuration, whole).expect("a configuration");
    let process = Command::new("nginx")
        .arg("-c")
        .arg(&configuration)
        .stdout(Stdio::null())
        .spawn()
        .expect("nginx: apt-get install nginx");
    let started = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "nginx does not listen"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    Nginx {
        process,
        port,
        machine,
    }
}

/// What an address gives: the first line, the headers in small letters, how many bytes.
fn get(nginx: &Nginx, path: &str, more: &str) -> (String, BTreeMap<String, String>, usize) {
    let mut stream = TcpStream::connect(("127.0.0.1", nginx.port)).expect("a connection");
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: intra.example\r\nConnection: close\r\n{more}\r\n"
    )
    .expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let end = answer
        .windows(4)
        .position(|bytes| bytes == b"\r\n\r\n")
        .expect("headers");
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap_or_default().to_owned();
    let pairs = lines.filter_map(|line| line.split_once(": "));
    let headers = pairs
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    (status, headers, answer.len() - end - 4)
}

/// The file of the site whose name begins and ends so.
fn file(site: &Path, start: &str, end: &str) -> String {
    let names = fs::read_dir(site).expect("the site").map(|entry| {
        entry
            .expect("a file")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let mut names = names.filter(|name| name.starts_with(start) && name.ends_with(end));
    names.next().expect("a file of that name")
}

#[test]
#[ignore = "needs the archives and nginx: cargo xtask test --only dist"]
fn the_guide_leads_to_a_page_with_strict_headers() {
    for (guide, name) in [("HOSTING.md", "nginx-ja"), ("HOSTING.en.md", "nginx-en")] {
        let guide = fs::read_to_string(UNPACKED.all.join(guide)).expect("a guide");
        let nginx = follow(&guide, name);
        let (status, headers, _) = get(&nginx, "/miwake/", "");
        assert!(status.contains(" 200 "), "{status}");
        let policy = &headers["content-security-policy"];
        assert!(
            policy.contains("frame-ancestors 'none'") && policy.contains("connect-src 'self'"),
            "{policy}"
        );
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-cache");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
        let wasm = format!(
            "/miwake/{}",
            file(
                &nginx.machine.join("srv/miwake/site"),
                "miwake-page-",
                "_bg.wasm"
            )
        );
        let (_, headers, plain) = get(&nginx, &wasm, "");
        assert_eq!(headers["content-type"], "application/wasm");
        assert_eq!(
            headers["cache-control"],
            "public, max-age=31536000, immutable"
        );
        assert_eq!(
            &headers["content-security-policy"], policy,
            "on every answer"
        );
        let (_, headers, packed) = get(&nginx, &wasm, "Accept-Encoding: gzip\r\n");
        assert_eq!(headers["content-encoding"], "gzip");
        assert!(packed * 2 < plain, "{packed} of {plain}");
        // A file of another version that is not there yet, or no more.
        let (name, digit) = wasm.trim_end_matches("_bg.wasm").split_at(wasm.len() - 9);
        let other = if digit == "0" { "1" } else { "0" };
        let missing = format!("{name}{other}_bg.wasm");
        let (status, headers, _) = get(&nginx, &missing, "");
        assert!(status.contains(" 404 "), "{status}");
        let kept = headers.get("cache-control");
        assert!(kept.is_none_or(|kept| !kept.contains("immutable")));
        for hidden in [
            "/miwake/.htaccess",
            "/miwake/web.config",
            "/miwake/_headers",
            "/miwake/../servers/nginx.conf",
        ] {
            let (status, _, _) = get(&nginx, hidden, "");
            assert!(!status.contains(" 200 "), "{hidden}: {status}");
        }
        // What was changed counts at once, compressed or not.
        let settings = nginx.machine.join("srv/miwake/site/policy.json");
        fs::write(settings, "{\"organisation\": \"Example\"}").expect("a policy");
        let (_, headers, length) = get(&nginx, "/miwake/policy.json", "Accept-Encoding: gzip\r\n");
        assert_eq!((headers.get("content-encoding"), length), (None, 27));
        update(&guide, &nginx.machine);
        let (status, _, length) = get(&nginx, "/miwake/policy.json", "");
        assert!(status.contains(" 200 ") && length == 27, "kept: {status}");
        let (status, headers, _) = get(&nginx, &wasm, "");
        assert!(status.contains(" 200 "), "{status}");
        assert_eq!(headers["content-type"], "application/wasm");
    }
}

/// Does what the guide says on updating, with the version that is there.
fn update(guide: &str, machine: &Path) {
    let steps = blocks(guide, "sh").pop().expect("the steps of updating");
    assert!(steps.contains("miwake-new"), "{steps}");
    let srv = format!("{}/srv/", machine.display());
    let steps = steps.replace("sudo ", "").replace("/srv/", &srv);
    let done = Command::new("sh")
        .args(["-ec", &steps])
        .current_dir(root().join("dist-out"))
        .status();
    assert!(done.expect("a shell").success(), "{steps}");
    let folder = |name: &str| machine.join("srv").join(name);
    fs::rename(folder("miwake"), folder("miwake-old")).expect("moved away");
    fs::rename(folder("miwake-new"), folder("miwake")).expect("moved in");
}

#[test]
#[ignore = "needs the archives and nginx: cargo xtask test --only dist"]
fn a_mail_is_judged_there_and_only_files_are_asked_for() {
    let guide = fs::read_to_string(UNPACKED.all.join("HOSTING.en.md")).expect("a guide");
    let nginx = follow(&guide, "nginx-page");
    let address = format!("http://127.0.0.1:{}/miwake/?lang=en", nginx.port);
    test(|browser| async move {
        browser.client().goto(&address).await?;
        let script = "
            await until(() => at('example-0'));
            dropped([new File([given], 'mail.eml')]);
            await ended();
            const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
            return [at('verdict') !== null, loaded.every(({ host, pathname }) => host === location.host && pathname.startsWith('/miwake/'))];";
        assert_eq!(
            run(&browser, script, json!(MAIL)).await?,
            json!([true, true])
        );
        assert_eq!(faults(&browser).await?, Value::Array(Vec::new()));
        Ok(())
    });
}
