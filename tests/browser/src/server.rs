//! A plain static host, as strict as a host can be, that remembers what it was asked.

use flate2::Compression;
use flate2::read::GzEncoder;
use http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::fs;
use std::io::{self, Read as _};
use std::net;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::Notify;

/// The path under which the site is served: it must work under any.
const BASE: &str = "/intra/miwake/";

/// What a careful host sends with every file.
const HEADERS: [(HeaderName, &str); 4] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types miwake",
    ),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (CACHE_CONTROL, "no-store"),
];

/// The folder of the built site.
#[must_use]
pub fn dist() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).join("dist")
}

/// Serves a folder on a free port of 127.0.0.1 until it is dropped.
pub struct Server {
    running: Mutex<Option<Running>>,
    site: Arc<Mutex<Site>>,
    address: String,
}

struct Running {
    stop: Arc<Notify>,
    thread: JoinHandle<io::Result<()>>,
}

/// What is served, and what was asked for.
struct Site {
    folder: PathBuf,
    /// What the names of missing files end with.
    withheld: Vec<String>,
    /// What the names of other files end with, and what is served instead of these.
    replaced: Vec<(String, Vec<u8>)>,
    requests: Vec<String>,
    compresses: bool,
    /// What is sent in place of the site's own content security policy.
    policy: Option<String>,
    /// Whether media types are not known.
    typeless: bool,
}

impl Server {
    /// Serves `folder`.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(folder: &Path) -> Result<Self, crate::Error> {
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let listener = net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = format!("http://{}{BASE}", listener.local_addr()?);
        let site = Arc::new(Mutex::new(Site {
            folder: folder.to_owned(),
            withheld: Vec::new(),
            replaced: Vec::new(),
            requests: Vec::new(),
            compresses: false,
            policy: None,
            typeless: false,
        }));
        let stop = Arc::new(Notify::new());
        let (served, stopped) = (site.clone(), stop.clone());
        // With the runtime its connections end.
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    () = stopped.notified() => Ok(()),
                    ended = accept(listener, served) => ended,
                }
            })
        });
        Ok(Self {
            running: Mutex::new(Some(Running { stop, thread })),
            site,
            address,
        })
    }

    fn site(&self) -> MutexGuard<'_, Site> {
        self.site.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From here on it serves another folder.
    pub fn serve(&self, folder: &Path) {
        folder.clone_into(&mut self.site().folder);
    }

    /// Stops it: from here on connections are refused.
    pub fn stop(&self) {
        let running = self.running.lock();
        if let Some(running) = running.unwrap_or_else(PoisonError::into_inner).take() {
            running.stop.notify_one();
            let _ = running.thread.join();
        }
    }

    /// Whether it was stopped.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        let running = self.running.lock();
        running.unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// The address of the site, with a slash at its end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// From here on, the file `name` is not there; or all files are again.
    pub fn withhold(&self, name: Option<&str>) {
        self.site().withheld = name.into_iter().map(str::to_owned).collect();
    }

    /// From here on, files whose path ends with `name` hold these bytes; or all files are as they were.
    pub fn replace(&self, file: Option<(&str, Vec<u8>)>) {
        let replaced = &mut self.site().replaced;
        match file {
            None => replaced.clear(),
            Some((name, bytes)) => {
                replaced.retain(|(known, _)| known != name);
                replaced.push((name.to_owned(), bytes));
            }
        }
    }

    /// From here on, files are sent compressed, as most hosts do: where their size counts.
    pub fn compress(&self) {
        self.site().compresses = true;
    }

    /// From here on, this content security policy is sent with every file.
    pub fn set_policy(&self, policy: &str) {
        self.site().policy = Some(policy.to_owned());
    }

    /// From here on, programs have the media type that hosts give to what they do not know.
    pub fn forget_types(&self) {
        self.site().typeless = true;
    }

    /// All requests so far: method and path.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.site().requests.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn accept(listener: net::TcpListener, site: Arc<Mutex<Site>>) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let site = site.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let answer = site
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .answer(&request);
            async { Ok::<_, Infallible>(answer) }
        });
        // The browser may go away before all is sent; that is its right.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

impl Site {
    fn answer(&mut self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let url = request.uri().to_string();
        self.requests.push(format!("{} {url}", request.method()));
        let path = path_of(&url);
        let mut response = match self.file(&url, &path) {
            Some(bytes) => Response::new(self.body(bytes)),
            None => not_found(self.body(b"not found".to_vec())),
        };
        let kind = match response.status() {
            StatusCode::OK if self.typeless && path.ends_with(".wasm") => UNKNOWN,
            StatusCode::OK => media_type(Path::new(&path)),
            _ => "text/plain",
        };
        let coding = self.compresses.then_some((CONTENT_ENCODING, "gzip"));
        let own = [(CONTENT_TYPE, kind)].into_iter().chain(coding);
        let headers = response.headers_mut();
        for (name, value) in HEADERS.into_iter().chain(own) {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let policy = self.policy.as_deref().map(HeaderValue::from_str);
        if let Some(Ok(policy)) = policy {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
        }
        response
    }

    fn body(&self, bytes: Vec<u8>) -> Full<Bytes> {
        let mut reader = GzEncoder::new(&*bytes, Compression::default());
        let mut compressed = Vec::new();
        match self.compresses && reader.read_to_end(&mut compressed).is_ok() {
            true => Full::from(compressed),
            false => Full::from(bytes),
        }
    }

    /// What is served for `url`, whose path is `path`.
    fn file(&self, url: &str, path: &str) -> Option<Vec<u8>> {
        if self.withheld.iter().any(|name| url.ends_with(name)) {
            return None;
        }
        let mut replaced = self.replaced.iter();
        if let Some((_, bytes)) = replaced.find(|(name, _)| path.ends_with(name)) {
            return Some(bytes.clone());
        }
        let name = Path::new(path.strip_prefix(BASE)?);
        let is_inside = |part| matches!(part, Component::Normal(_));
        if !name.components().all(is_inside) {
            return None;
        }
        fs::read(self.folder.join(name)).ok()
    }
}

fn not_found(body: Full<Bytes>) -> Response<Full<Bytes>> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// The path of `url`: of a folder, that of its page.
fn path_of(url: &str) -> String {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let page = if path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    format!("{path}{page}")
}

/// The media type of what is not known.
const UNKNOWN: &str = "application/octet-stream";

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("eml") => "message/rfc822",
        _ => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::Server;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::path::Path;
    use std::time::Duration;

    /// Browsers open six connections to a host at once and keep them.
    #[test]
    fn connections_that_come_at_once_are_all_answered() {
        for _ in 0..100 {
            let server = Server::start(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a port");
            let url = url::Url::parse(server.address()).expect("an address");
            let host = url.socket_addrs(|| None).expect("an address");
            let mut streams: Vec<_> = (0..6)
                .map(|_| TcpStream::connect(&host[..]).expect("a connection"))
                .collect();
            for stream in &mut streams {
                write!(
                    stream,
                    "GET {}Cargo.toml HTTP/1.1\r\nHost: test\r\n\r\n",
                    url.path()
                )
                .expect("a request");
            }
            for mut stream in &streams {
                let patience = Some(Duration::from_secs(5));
                stream.set_read_timeout(patience).expect("a time limit");
                let mut start = [0; 15];
                stream.read_exact(&mut start).expect("an answer in time");
                assert_eq!(&start, b"HTTP/1.1 200 OK");
            }
        }
    }
}
