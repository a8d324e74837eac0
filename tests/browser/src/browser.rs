//! Chromium, driven by chromedriver.

use crate::Error;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::io::{self, BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Longest wait for anything, generous because the machine may be slow and busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Chromium without anything it does by itself; no name but the local one resolves.
const ARGUMENTS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--lang=ja",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/// What tests need from before the first script of a page: what went wrong there; its workers,
/// to be killed; and a way to hold mails back from them, which then seem to take for ever.
const WATCH: &str = "
    window.workers = [];
    window.hold = false;
    window.Worker = class extends Worker {
        constructor(...given) { super(...given); workers.push(this); }
        postMessage(message, ...given) {
            if (!(hold && message.kind === 'check')) super.postMessage(message, ...given);
        }
    };
    window.faults = [];
    addEventListener('securitypolicyviolation',
        (e) => faults.push(`CSP ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
    addEventListener('error', (e) => faults.push(`error ${e.message}`));
    addEventListener('unhandledrejection', (e) => faults.push(`rejection ${e.reason}`));
";

/// As in a browser that has no service workers, or forbids them.
const WITHOUT_SERVICE_WORKER: &str =
    "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";

/// What the tests of this program have left behind in good order, for those that come after them.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// Where the connections to the browsers live: longer than any test, whose own runtime ends with it.
static CONNECTIONS: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
});

/// Ends chromedriver, and with it Chromium, and removes what they wrote, once nobody holds the other end of its standard
/// input any more: also when this program ends without a word, as test programs do.
const KEEPER: &str = r#"
    TMPDIR=$(mktemp -d) || exit
    export TMPDIR
    chromedriver --port=0 </dev/null &
    trap '' TERM
    read -r _
    # All of the group: chromedriver leaves a Chromium behind whose page has crashed.
    kill 0
    wait
    # Chromium may still be writing.
    for _ in 1 2 3 4 5 6 7 8 9; do
        rm -rf "$TMPDIR" 2>/dev/null && break
        sleep 1
    done
    kill -KILL 0"#;

/// A Chromium with a profile of its own.
pub struct Browser {
    driver: Child,
    client: Client,
}

impl Browser {
    /// A browser in which nothing is left of any test before: one that another test is done with, else a new one.
    ///
    /// # Errors
    /// When none starts.
    pub async fn take() -> Result<Self, Error> {
        loop {
            // A statement of its own: the lock is not held while the browser is asked.
            let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(browser) = idle else {
                return Self::start().await;
            };
            // One that crashed meanwhile, or does not come to order, is replaced.
            match tokio::time::timeout(PATIENCE, browser.clear()).await {
                Ok(Ok(())) => return Ok(browser),
                _ => browser.stop().await,
            }
        }
    }

    /// Starts chromedriver on a free port, and Chromium.
    ///
    /// # Errors
    /// When one of them does not start.
    pub async fn start() -> Result<Self, Error> {
        let mut driver = Command::new("sh")
            .args(["-c", KEEPER])
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("chromedriver cannot be started: {error}"))?;
        match connect(&mut driver).await {
            Ok(client) => Ok(Self { driver, client }),
            Err(error) => {
                end(driver);
                Err(error)
            }
        }
    }

    /// The WebDriver client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The process that all processes of this browser descend from.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.driver.id()
    }

    /// Makes every new page watched, and with service workers or as if the browser had none.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn prepare(&self, service_worker: bool) -> Result<(), Error> {
        let without = (!service_worker).then_some(WITHOUT_SERVICE_WORKER);
        for script in std::iter::once(WATCH).chain(without) {
            run_first(&self.client, script).await?;
        }
        Ok(())
    }

    /// From here on, runs `script` in every page before the page's own scripts.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn run_first(&self, script: &str) -> Result<(), Error> {
        run_first(&self.client, script).await
    }

    /// Leaves it to the next test.
    pub fn give_back(self) {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(self);
    }

    /// Ends both.
    pub async fn stop(self) {
        // A browser that hangs is not waited for.
        let _ = tokio::time::timeout(Duration::from_secs(5), self.client.close()).await;
        end(self.driver);
    }

    /// Removes what tests leave behind. A new tab has none of the settings of the old one: sizes, media, speeds,
    /// scripts that run first. What an origin keeps is nobody's concern, since each test has a port of its own, but its
    /// service worker would go on running.
    async fn clear(&self) -> Result<(), Error> {
        let client = &self.client;
        let old = client.windows().await?;
        for window in &old {
            client.switch_to_window(window.clone()).await?;
            let address = client.current_url().await?;
            if address.has_host() {
                let origin = address.origin().ascii_serialization();
                let all = json!({ "origin": origin, "storageTypes": "all" });
                devtools(client, "Storage.clearDataForOrigin", all).await?;
            }
        }
        for everything in ["Network.clearBrowserCookies", "Network.clearBrowserCache"] {
            devtools(client, everything, json!({})).await?;
        }
        let new = client.new_window(true).await?.handle;
        for window in old {
            client.switch_to_window(window).await?;
            client.close_window().await?;
        }
        client.switch_to_window(new).await?;
        // Behind the old tabs it was not drawn.
        devtools(client, "Page.bringToFront", json!({})).await?;
        for kind in ["browser", "performance"] {
            log(client, kind).await?;
        }
        Ok(())
    }
}

/// Ends chromedriver, which ends Chromium.
fn end(mut driver: Child) {
    drop(driver.stdin.take());
    let _ = driver.wait();
}

async fn connect(driver: &mut Child) -> Result<Client, Error> {
    let stdout = driver.stdout.take().ok_or("no standard output")?;
    let port = BufReader::new(stdout)
        .lines()
        .map_while(Result::ok)
        .find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        })
        .ok_or("chromedriver did not say its port: is it installed?")?;
    let Value::Object(capabilities) = json!({
        "goog:chromeOptions": { "args": ARGUMENTS },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "timeouts": { "script": PATIENCE.as_millis() as u64 },
    }) else {
        return Err("capabilities are an object".into());
    };
    let connection = async move {
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
    };
    let connections = CONNECTIONS.as_ref().map_err(ToString::to_string)?;
    Ok(connections.spawn(connection).await??)
}

/// Runs `script` in every page from here on, before the page's own scripts.
pub(crate) async fn run_first(client: &Client, script: &str) -> Result<(), Error> {
    let command = "Page.addScriptToEvaluateOnNewDocument";
    devtools(client, command, json!({ "source": script })).await?;
    Ok(())
}

/// Sends a command of the DevTools protocol.
pub(crate) async fn devtools(
    client: &Client,
    command: &'static str,
    parameters: Value,
) -> Result<Value, Error> {
    let body = json!({ "cmd": command, "params": parameters });
    let command = Extension {
        path: "goog/cdp/execute",
        body,
    };
    Ok(client.issue_cmd(command).await?)
}

/// The entries of the log `kind` ("browser" or "performance") since it was last asked for.
pub(crate) async fn log(client: &Client, kind: &str) -> Result<Vec<Value>, Error> {
    let command = Extension {
        path: "se/log",
        body: json!({ "type": kind }),
    };
    match client.issue_cmd(command).await? {
        Value::Array(entries) => Ok(entries),
        other => Err(format!("no log but {other}").into()),
    }
}

/// A command that chromedriver has beside those of WebDriver.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// Waits until `what` gives a value; an error says `name`.
///
/// # Errors
/// When that takes longer than two minutes, or asking fails.
pub async fn wait_until<T, F, W>(name: &str, mut what: W) -> Result<T, Error>
where
    W: FnMut() -> F,
    F: Future<Output = Result<Option<T>, Error>>,
{
    let started = Instant::now();
    loop {
        if let Some(value) = what().await? {
            return Ok(value);
        }
        if started.elapsed() > PATIENCE {
            return Err(format!("waited in vain for: {name}").into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
