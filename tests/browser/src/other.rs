//! Other browsers than Chromium: WebKitGTK and Firefox, each behind its own WebDriver.

use crate::{Error, Page, Server, dist};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::panic::resume_unwind;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longest wait for a browser to start.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where Debian and its like keep WebKitGTK's small browser.
const MINI_BROWSERS: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];

/// Where `cargo xtask test --only walks` puts Firefox' driver.
const GECKODRIVER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/geckodriver");

/// A browser that is not Chromium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// WebKitGTK's MiniBrowser (Debian: webkit2gtk-driver, xvfb, xauth), the nearest to Safari that runs here.
    WebKit,
    /// Firefox (Debian: firefox-esr), by geckodriver.
    Firefox,
}

/// Ends the driver and what it started when the test does, however it ends.
const KEEPER: &str = r#"
    TMPDIR=$(mktemp -d) || exit
    HOME=$TMPDIR
    export TMPDIR HOME
    "$@" </dev/null >/dev/null 2>&1 &
    trap '' TERM
    read -r _
    kill 0
    wait
    rm -rf "$TMPDIR"
    kill -KILL 0"#;

impl Other {
    /// Runs `task` on the built site in this browser. Pages have no watch on their faults: what is done is seen.
    ///
    /// # Panics
    /// When the task fails, or the browser does not start.
    #[allow(
        clippy::panic,
        reason = "this is where the tests of a test program fail"
    )]
    pub fn test<F>(self, task: impl FnOnce(Page) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        if let Err(error) = self.run(task) {
            panic!("{self:?}: {error}");
        }
    }

    fn run<F>(self, task: impl FnOnce(Page) -> F) -> Result<(), Error>
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let server = Arc::new(Server::start(&dist())?);
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let mut driver = self.start(port)?;
            let outcome = match self.connect(port).await {
                Ok(client) => {
                    let page = Page::in_other(client.clone(), server, driver.id());
                    let outcome = tokio::spawn(task(page)).await;
                    let _ = tokio::time::timeout(Duration::from_secs(10), client.close()).await;
                    outcome.unwrap_or_else(|panic| resume_unwind(panic.into_panic()))
                }
                Err(error) => Err(error),
            };
            drop(driver.stdin.take());
            let _ = driver.wait();
            outcome
        })
    }

    fn start(self, port: u16) -> Result<Child, Error> {
        let port = format!("--port={port}");
        let words: Vec<&str> = match self {
            Self::WebKit => vec!["xvfb-run", "-a", "WebKitWebDriver", &port],
            Self::Firefox => vec![GECKODRIVER, &port],
        };
        let keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .args(words)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Ok(keeper?)
    }

    async fn connect(self, port: u16) -> Result<Client, Error> {
        let end = Instant::now() + PATIENCE;
        loop {
            let Value::Object(capabilities) = self.capabilities()? else {
                return Err("capabilities are an object".into());
            };
            let connection = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&format!("http://127.0.0.1:{port}"))
                .await;
            match connection {
                Ok(client) => return Ok(client),
                Err(error) if Instant::now() > end => return Err(error.into()),
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
        }
    }

    fn capabilities(self) -> Result<Value, Error> {
        Ok(match self {
            Self::WebKit => {
                let browser = MINI_BROWSERS
                    .into_iter()
                    .find(|path| Path::new(path).exists());
                let browser = browser.ok_or("WebKitGTK's MiniBrowser is not installed")?;
                json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
            }
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": { "intl.accept_languages": "ja" },
                },
            }),
        })
    }
}
