//! Chromium, driven by chromedriver.

use crate::Error;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for anything, generous because the machine may be slow and busy.
const PATIENCE: Duration = Duration::from_secs(60);

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

/// A Chromium with an empty profile.
pub struct Browser {
    driver: Child,
    client: Client,
}

impl Browser {
    /// Starts chromedriver on a free port, and Chromium, with service workers or as if it had none.
    ///
    /// # Errors
    /// When one of them does not start.
    pub async fn start(service_worker: bool) -> Result<Self, Error> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("chromedriver cannot be started: {error}"))?;
        match connect(&mut driver, service_worker).await {
            Ok(client) => Ok(Self { driver, client }),
            Err(error) => {
                let _ = driver.kill();
                let _ = driver.wait();
                Err(error)
            }
        }
    }

    /// The WebDriver client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Ends both.
    pub async fn stop(mut self) {
        let _ = self.client.close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

async fn connect(driver: &mut Child, service_worker: bool) -> Result<Client, Error> {
    let stdout = driver.stdout.take().ok_or("no standard output")?;
    let port = BufReader::new(stdout)
        .lines()
        .map_while(Result::ok)
        .find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        })
        .ok_or("chromedriver did not say its port")?;
    let Value::Object(capabilities) = json!({
        "goog:chromeOptions": { "args": ARGUMENTS },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    }) else {
        return Err("capabilities are an object".into());
    };
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await?;
    let without = (!service_worker).then_some(WITHOUT_SERVICE_WORKER);
    for script in std::iter::once(WATCH).chain(without) {
        run_first(&client, script).await?;
    }
    Ok(client)
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
/// When that takes longer than a minute, or asking fails.
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
