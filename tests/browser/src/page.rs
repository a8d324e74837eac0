//! The check page, in the words of its reader.

use crate::browser::{devtools, log, run_first};
use crate::{Browser, Error, Server, dist, wait_until};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::future::Future;
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;

/// Elements that load, run or lead somewhere, or change how the page does.
const ACTIVE: &str = "script, img, a, area, iframe, frame, object, embed, form, link, meta, base, \
                      style, video, audio, source, portal, math, template, foreignObject";

/// Brings an element to the middle of the window, and says "still" when it has been at the same place in two frames and a
/// click on its middle, as WebDriver reckons it, would hit it or what is in it. Says "gone" when it is not part of the page,
/// "covered" when that takes long.
const STILL: &str = "
    const [element, done] = arguments;
    const end = performance.now() + 10000;
    const frame = (next) => {
        // A page in the background is not drawn.
        const late = setTimeout(() => { cancelAnimationFrame(drawn); next(); }, 500);
        const drawn = requestAnimationFrame(() => { clearTimeout(late); next(); });
    };
    const hits = ({ left, top, right, bottom }) => {
        const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
        const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
        return element.contains(document.elementFromPoint(x, y));
    };
    let before = '';
    const look = () => {
        if (!element.isConnected) return done('gone');
        // A link around a heading has an empty box before it.
        const place = [...element.getClientRects()].find(({ width, height }) => width && height);
        const now = place ? [place.left, place.top, place.width, place.height].join() : '';
        if (now && now === before && hits(place)) return done('still');
        if (performance.now() > end) return done('covered');
        if (now !== before || !place || !hits(place)) {
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        before = now;
        frame(look);
    };
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    frame(look);";

/// What became of a click.
#[derive(PartialEq)]
enum Click {
    Done,
    /// Something else lies there, or it moves.
    Covered,
    /// The element is no longer part of the page.
    Gone,
}

/// What a test needs of its browser.
#[derive(Clone, Copy)]
struct Needs {
    /// Service workers; without them all requests are those of the page.
    service_worker: bool,
    /// A browser that no test has used before and none will use after it.
    alone: bool,
}

/// The page in a browser that nobody else uses meanwhile.
#[derive(Clone)]
pub struct Page {
    client: Client,
    server: Arc<Server>,
    process: u32,
}

/// What the verdict says.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The level, as in the JSON.
    pub level: String,
    /// Log-odds.
    pub score: f64,
}

impl Page {
    /// Runs `test` on the built site, at an address of its own and in a browser in which nothing is left of other
    /// tests, then looks whether anything went wrong that must never: a script error, a violation of the policy, a
    /// request to elsewhere. The browser has no service workers, so that requests are those of the page.
    ///
    /// # Panics
    /// When the test fails; a picture of the page is then left in `target/browser`.
    pub fn test<F>(test: impl FnOnce(Page) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        Self::test_in(
            Needs {
                service_worker: false,
                alone: false,
            },
            test,
        );
    }

    /// As [`Page::test`], in a browser with service workers, which keeps the site for use without a network.
    ///
    /// # Panics
    /// As [`Page::test`].
    pub fn test_kept<F>(test: impl FnOnce(Page) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        Self::test_in(
            Needs {
                service_worker: true,
                alone: false,
            },
            test,
        );
    }

    /// As [`Page::test`], in a newly started browser: where its memory or its speed is measured.
    ///
    /// # Panics
    /// As [`Page::test`].
    pub fn test_alone<F>(test: impl FnOnce(Page) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        Self::test_in(
            Needs {
                service_worker: false,
                alone: true,
            },
            test,
        );
    }

    #[allow(
        clippy::panic,
        reason = "this is where the tests of a test program fail"
    )]
    fn test_in<F>(needs: Needs, test: impl FnOnce(Page) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let outcome = Self::run_in(needs, |page| {
            let body = test(page.clone());
            async move {
                let outcome = tokio::spawn(body).await;
                if !matches!(outcome, Ok(Ok(()))) {
                    page.picture_of_failure().await;
                }
                match outcome {
                    Ok(Ok(())) => page.faultless().await,
                    Ok(Err(error)) => Err(error),
                    Err(panic) => resume_unwind(panic.into_panic()),
                }
            }
        });
        if let Err(error) = outcome {
            panic!("{error}");
        }
    }

    /// Runs `task` on the built site, at an address of its own and in a browser in which nothing is left of others.
    ///
    /// # Errors
    /// Those of the task, and when browser or server do not start.
    pub fn run<F>(task: impl FnOnce(Page) -> F) -> Result<(), Error>
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        Self::run_in(
            Needs {
                service_worker: false,
                alone: false,
            },
            task,
        )
    }

    fn run_in<F>(needs: Needs, task: impl FnOnce(Page) -> F) -> Result<(), Error>
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let server = Arc::new(Server::start(&dist())?);
            let browser = match needs.alone {
                true => Browser::start().await?,
                false => Browser::take().await?,
            };
            browser.prepare(needs.service_worker).await?;
            let page = Page {
                client: browser.client().clone(),
                server,
                process: browser.process(),
            };
            let outcome = tokio::spawn(task(page)).await;
            // After a failure nobody knows what state it is in.
            if needs.alone || !matches!(outcome, Ok(Ok(()))) {
                browser.stop().await;
            } else {
                browser.give_back();
            }
            outcome.unwrap_or_else(|panic| resume_unwind(panic.into_panic()))
        })
    }

    /// The page in another browser than Chromium, where what DevTools gives is not to be had.
    pub(crate) fn in_other(client: Client, server: Arc<Server>, process: u32) -> Self {
        Self {
            client,
            server,
            process,
        }
    }

    /// The process that all processes of its browser descend from.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.process
    }

    /// The WebDriver client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The server of the site.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Opens the page, with a query such as `?lang=en`, shows a sign of a person, and waits until it can be used.
    ///
    /// # Errors
    /// When it does not get that far.
    pub async fn open(&self, query: &str) -> Result<(), Error> {
        self.go(query).await?;
        self.show_a_person().await?;
        self.wait_for("html[data-ready=true]").await?;
        Ok(())
    }

    /// From here on, runs `script` in every page before the page's own scripts.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn run_first(&self, script: &str) -> Result<(), Error> {
        run_first(&self.client, script).await
    }

    /// From here on, pages do not start their programs by themselves, only for a person.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn wait_for_people(&self) -> Result<(), Error> {
        // The while of `www/boot.js` never ends.
        let script = "const plain = setTimeout;
            window.setTimeout = (act, ms, ...more) => ms === 5000 || plain(act, ms, ...more);";
        self.run_first(script).await
    }

    /// Opens the page without waiting for its scripts.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn go(&self, query: &str) -> Result<(), Error> {
        let address = format!("{}{query}", self.server.address());
        self.client.goto(&address).await?;
        // On a busy machine the driver comes back before the document is whole. What never gets there is the test's to see.
        let state = "return location.href === 'about:blank' ? null : document.readyState";
        for _ in 0..100 {
            let now = self.script(state, Value::Null).await;
            if now.is_err() || now.is_ok_and(|now| now == json!("complete")) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Moves the pointer: what needs a person starts (`www/boot.js`).
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn show_a_person(&self) -> Result<(), Error> {
        let sign = "dispatchEvent(new PointerEvent('pointermove'))";
        self.script(sign, Value::Null).await?;
        Ok(())
    }

    /// Has all of the page laid out, not only what is near the window (`content-visibility` in www/style.css), so that
    /// all of it can be measured.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn lay_out_all(&self) -> Result<(), Error> {
        let script = "
            const all = new CSSStyleSheet();
            all.replaceSync('* { content-visibility: visible !important; }');
            document.adoptedStyleSheets = [all];";
        self.script(script, Value::Null).await?;
        Ok(())
    }

    /// Sends a command of the DevTools protocol.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn devtools(&self, command: &'static str, with: Value) -> Result<Value, Error> {
        devtools(&self.client, command, with).await
    }

    /// Runs a script in the page; `arguments[0]` is `argument`.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str, argument: Value) -> Result<Value, Error> {
        Ok(self.client.execute(script, vec![argument]).await?)
    }

    /// Whether something in the page matches `css`.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn has(&self, css: &str) -> Result<bool, Error> {
        Ok(!self.client.find_all(Locator::Css(css)).await?.is_empty())
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for(&self, css: &str) -> Result<Element, Error> {
        wait_until(css, || async {
            let mut found = self.client.find_all(Locator::Css(css)).await?.into_iter();
            Ok(found.next())
        })
        .await
    }

    /// Waits for the element that the page marks as `id` for tests.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn marked(&self, id: &str) -> Result<Element, Error> {
        self.wait_for(&marked(id)).await
    }

    /// Clicks the element marked as `id`, wherever it is on the page; a form that is folded is opened for it, as a reader
    /// would.
    ///
    /// # Errors
    /// As [`Page::click_element`], and when it does not come.
    pub async fn click(&self, id: &str) -> Result<(), Error> {
        let in_form = ["check", "clear", "undo"].contains(&id) || id.starts_with("example-");
        if in_form && self.has(&marked("another")).await? {
            self.click_on(&marked("another")).await?;
        }
        self.click_on(&marked(id)).await
    }

    /// Clicks the first element that matches `css`, wherever it is on the page.
    ///
    /// # Errors
    /// As [`Page::click_element`], and when it does not come.
    pub async fn click_on(&self, css: &str) -> Result<(), Error> {
        // The page may draw an element anew between being found and being clicked: then there is another to be found.
        wait_until(&format!("a click on {css}"), || async {
            let element = self.wait_for(css).await?;
            Ok((self.try_click(&element).await? == Click::Done).then_some(()))
        })
        .await
    }

    /// Clicks `element` once it lies still and nothing covers it. All clicks of the tests go through here: what comes near
    /// the window is only then laid out (`content-visibility`) and moves what is below it, and a click lands where the
    /// element was.
    ///
    /// # Errors
    /// When it moves or is covered for longer than anything is waited for, or is no longer part of the page.
    pub async fn click_element(&self, element: &Element) -> Result<(), Error> {
        wait_until("a click", || async {
            match self.try_click(element).await? {
                Click::Done => Ok(Some(())),
                Click::Covered => Ok(None),
                Click::Gone => Err("what was to be clicked is no longer part of the page".into()),
            }
        })
        .await
    }

    async fn try_click(&self, element: &Element) -> Result<Click, Error> {
        let given = vec![serde_json::to_value(element)?];
        let state = match self.client.execute_async(STILL, given).await {
            Err(error) if error.is_stale_element_reference() => return Ok(Click::Gone),
            state => state?,
        };
        match state.as_str() {
            Some("still") => {}
            Some("gone") => return Ok(Click::Gone),
            _ => return Ok(Click::Covered),
        }
        match element.click().await {
            // Neither of these errors leaves a click behind.
            Err(CmdError::Standard(error))
                if error.error == ErrorStatus::ElementClickIntercepted =>
            {
                Ok(Click::Covered)
            }
            Err(error) if error.is_stale_element_reference() => Ok(Click::Gone),
            clicked => Ok(clicked.map(|()| Click::Done)?),
        }
    }

    /// The visible text of what matches `css`.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, css: &str) -> Result<String, Error> {
        Ok(self.wait_for(css).await?.text().await?)
    }

    /// What stands in the text area.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn written(&self) -> Result<String, Error> {
        let value = self.script(
            "return document.getElementById('mail-text').value",
            Value::Null,
        );
        Ok(value.await?.as_str().unwrap_or_default().to_owned())
    }

    /// Puts `text` into the text area, as pasting plain text does.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn write(&self, text: &str) -> Result<(), Error> {
        let script = "
            const area = document.getElementById('mail-text');
            area.value = arguments[0];
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.script(script, text.into()).await?;
        Ok(())
    }

    /// Writes `text`, presses the button, and waits for the verdict.
    ///
    /// # Errors
    /// When there is none.
    pub async fn check(&self, text: &str) -> Result<Verdict, Error> {
        let before = self.request().await?;
        self.write(text).await?;
        self.click("check").await?;
        self.verdict_after(before).await
    }

    /// Drops a file, and waits for the verdict.
    ///
    /// # Errors
    /// When there is none.
    pub async fn drop_and_check(&self, name: &str, bytes: &[u8]) -> Result<Verdict, Error> {
        let before = self.request().await?;
        self.drop_file(name, bytes).await?;
        self.verdict_after(before).await
    }

    /// Drops a file on the page.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn drop_file(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let script = "
            const [name, hex] = arguments[0];
            const bytes = new Uint8Array(hex.length / 2);
            for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.substr(2 * i, 2), 16);
            const data = new DataTransfer();
            data.items.add(new File([bytes], name));
            const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
            document.querySelector('[data-testid=drop-zone]').dispatchEvent(drop);";
        self.script(script, json!([name, hex(bytes)])).await?;
        Ok(())
    }

    /// Number of the analysis that is shown; 0 when there is none.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn request(&self) -> Result<u64, Error> {
        let script = "return Number(
            document.querySelector('[data-testid=result]')?.dataset.request ?? 0)";
        Ok(self
            .script(script, Value::Null)
            .await?
            .as_u64()
            .unwrap_or(0))
    }

    /// Waits for the verdict of a later analysis than `before`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn verdict_after(&self, before: u64) -> Result<Verdict, Error> {
        wait_until("a verdict", || async {
            if self.has(&marked("error")).await? {
                let said = self.text(&marked("error")).await?;
                return Err(format!("an error instead of a verdict: {said}").into());
            }
            Ok((self.request().await? > before).then_some(()))
        })
        .await?;
        self.verdict().await
    }

    /// The verdict that is shown.
    ///
    /// # Errors
    /// When there is none.
    pub async fn verdict(&self) -> Result<Verdict, Error> {
        let element = self.marked("verdict").await?;
        let level = element.attr("data-level").await?.ok_or("no level")?;
        let score = element.attr("data-score").await?.ok_or("no score")?;
        Ok(Verdict {
            level,
            score: score.parse()?,
        })
    }

    /// Waits for the error message called `id`.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn error(&self, id: &str) -> Result<String, Error> {
        self.text(&format!("[data-testid=error][data-error={id}]"))
            .await
    }

    /// How many elements there are that load, run or lead somewhere, and attributes that do; those not counted that
    /// lead from findings to the pages of their checks, and from first steps to the page that says more.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn active_elements(&self) -> Result<Value, Error> {
        let script = "
            const own = (e) => e.matches('.result a') && /^(en\\/)?(checks\\/[a-z-]+\\/|learn\\/after-a-click\\/#s\\d)$/.test(e.getAttribute('href'));
            const all = [...document.querySelectorAll('*')].filter((e) => !own(e));
            const active = (a) => /^on|^(href|src|srcdoc|style|action|ping)$/i.test(a.name);
            return [
                all.filter((e) => e.matches(arguments[0])).length,
                all.flatMap((e) => [...e.attributes]).filter(active).length,
            ]";
        self.script(script, ACTIVE.into()).await
    }

    /// Fails when the page did what it must never do.
    ///
    /// # Errors
    /// What it did.
    pub async fn faultless(&self) -> Result<(), Error> {
        let faults = self
            .script("return window.faults ?? []", Value::Null)
            .await?;
        if faults != json!([]) {
            return Err(format!("faults on the page: {faults}").into());
        }
        for entry in log(&self.client, "browser").await? {
            // Nobody answers for a stopped server.
            let unreachable = self.server.is_stopped()
                && entry.to_string().contains("net::ERR_CONNECTION_REFUSED");
            if entry.get("level").and_then(Value::as_str) == Some("SEVERE") && !unreachable {
                return Err(format!("in the browser's log: {entry}").into());
            }
        }
        let foreign = self.addresses().await?.into_iter().find(|address| {
            let inside = ["data:", "blob:", "about:", "chrome:"];
            !address.starts_with(self.server.address())
                && !inside.iter().any(|scheme| address.starts_with(scheme))
        });
        match foreign {
            Some(address) => Err(format!("a request to {address}").into()),
            None => Ok(()),
        }
    }

    /// Takes what went wrong so far as meant: what the browser logged, and no more.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn forget_faults(&self) -> Result<(), Error> {
        log(&self.client, "browser").await.map(drop)
    }

    /// The addresses of all requests of the page since this was last asked.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn addresses(&self) -> Result<Vec<String>, Error> {
        let mut addresses = Vec::new();
        for entry in log(&self.client, "performance").await? {
            let message = entry.get("message").and_then(Value::as_str);
            let message: Value = serde_json::from_str(message.unwrap_or("null"))?;
            if message.pointer("/message/method") == Some(&json!("Network.requestWillBeSent")) {
                let address = message.pointer("/message/params/request/url");
                addresses.extend(address.and_then(Value::as_str).map(str::to_owned));
            }
        }
        Ok(addresses)
    }

    /// Leaves a picture of the page, named after the test.
    async fn picture_of_failure(&self) {
        let name = std::thread::current()
            .name()
            .unwrap_or("page")
            .replace("::", "-");
        let folder = dist().with_file_name("target").join("browser");
        if let Ok(picture) = self.client.screenshot().await {
            let _ = std::fs::create_dir_all(&folder);
            let _ = std::fs::write(folder.join(format!("{name}.png")), picture);
        }
    }

    /// Takes a picture of the whole page, `width` CSS pixels wide.
    ///
    /// # Errors
    /// When the browser or the disk refuses.
    pub async fn picture(&self, path: &Path) -> Result<(), Error> {
        let with = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.devtools("Page.captureScreenshot", with).await?;
        let data = picture
            .get("data")
            .and_then(Value::as_str)
            .ok_or("no picture")?;
        std::fs::write(path, miwake_basics::base64::decode(data.as_bytes()).0)?;
        Ok(())
    }
}

/// The selector of what the page marks as `id` for tests.
fn marked(id: &str) -> String {
    format!("[data-testid={id}]")
}

/// `bytes` in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
