//! A plain static host, as strict as a host can be, that remembers what it was asked.

use std::fs;
use std::io::Cursor;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Request, Response};

/// The path under which the site is served: it must work under any.
const BASE: &str = "/intra/miwake/";

/// What a careful host sends with every file.
const HEADERS: [(&str, &str); 4] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types miwake",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
];

/// The folder of the built site.
#[must_use]
pub fn dist() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).join("dist")
}

/// What a file's name ends with, and what is served instead of it.
type Replaced = (String, Vec<u8>);

/// Serves a folder on a free port of 127.0.0.1 until it is dropped.
pub struct Server {
    running: Mutex<Option<Running>>,
    requests: Arc<Mutex<Vec<String>>>,
    withheld: Arc<Mutex<Vec<String>>>,
    folder: Arc<Mutex<PathBuf>>,
    replaced: Arc<Mutex<Vec<Replaced>>>,
    address: String,
}

struct Running {
    server: Arc<tiny_http::Server>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Serves `folder`.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(folder: &Path) -> Result<Self, crate::Error> {
        let server = Arc::new(tiny_http::Server::http("127.0.0.1:0")?);
        let address = format!("http://{}{BASE}", server.server_addr());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let withheld = Arc::new(Mutex::new(Vec::<String>::new()));
        let folder = Arc::new(Mutex::new(folder.to_owned()));
        let (served, log, listener) = (folder.clone(), requests.clone(), server.clone());
        let missing = withheld.clone();
        let replaced = Arc::new(Mutex::new(Vec::<Replaced>::new()));
        let other = replaced.clone();
        let thread = thread::spawn(move || {
            for request in listener.incoming_requests() {
                let line = format!("{} {}", request.method(), request.url());
                log.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(line);
                let missing = missing.lock().unwrap_or_else(PoisonError::into_inner);
                let withheld = missing.iter().any(|name| request.url().ends_with(name));
                drop(missing);
                let other = other.lock().unwrap_or_else(PoisonError::into_inner);
                let other = other
                    .iter()
                    .find(|(name, _)| path_of(request.url()).ends_with(name));
                let other = other.map(|(_, bytes)| bytes.clone());
                let folder = served.lock().unwrap_or_else(PoisonError::into_inner);
                answer(&folder.clone(), request, withheld, other);
            }
        });
        Ok(Self {
            running: Mutex::new(Some(Running { server, thread })),
            requests,
            withheld,
            folder,
            replaced,
            address,
        })
    }

    /// From here on it serves another folder.
    pub fn serve(&self, folder: &Path) {
        folder.clone_into(&mut self.folder.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Stops it: from here on connections are refused.
    pub fn stop(&self) {
        let running = self.running.lock();
        if let Some(running) = running.unwrap_or_else(PoisonError::into_inner).take() {
            running.server.unblock();
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
        let mut withheld = self.withheld.lock().unwrap_or_else(PoisonError::into_inner);
        *withheld = name.into_iter().map(str::to_owned).collect();
    }

    /// From here on, files whose path ends with `name` hold these bytes; or all files are as they were.
    pub fn replace(&self, file: Option<(&str, Vec<u8>)>) {
        let mut replaced = self.replaced.lock().unwrap_or_else(PoisonError::into_inner);
        match file {
            None => replaced.clear(),
            Some((name, bytes)) => {
                replaced.retain(|(known, _)| known != name);
                replaced.push((name.to_owned(), bytes));
            }
        }
    }

    /// All requests so far: method and path.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock();
        requests.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn answer(folder: &Path, request: Request, withheld: bool, other: Option<Vec<u8>>) {
    let kind = media_type(Path::new(path_of(request.url())));
    let other = other.map(|bytes| (bytes, kind));
    let found = other
        .or_else(|| file(folder, request.url()))
        .filter(|_| !withheld);
    let mut response = match found {
        Some((bytes, kind)) => Response::from_data(bytes).with_header(header("Content-Type", kind)),
        None => not_found(),
    };
    for (name, value) in HEADERS {
        response.add_header(header(name, value));
    }
    // The browser may have gone away; that is its right.
    let _ = request.respond(response);
}

fn not_found() -> Response<Cursor<Vec<u8>>> {
    Response::from_data("not found")
        .with_status_code(404)
        .with_header(header("Content-Type", "text/plain"))
}

fn header(name: &str, value: &str) -> Header {
    // Names and values are those above.
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("a header of this file"))
}

/// `url` without query and fragment.
fn path_of(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

/// The file that `url` names, and its media type.
fn file(folder: &Path, url: &str) -> Option<(Vec<u8>, &'static str)> {
    let path = path_of(url).strip_prefix(BASE)?;
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let inside = Path::new(&path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let bytes = inside.then(|| fs::read(folder.join(&path)).ok())??;
    Some((bytes, media_type(Path::new(&path))))
}

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
        _ => "application/octet-stream",
    }
}
