//! `miwake serve`: the built site, with the right headers and types, and an access log.

mod headers;
mod log;

use crate::machine::{cannot_write, clock};
use crate::status::{NOTHING, complain};
use http_body_util::Empty;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONTENT_LENGTH, HeaderValue, REFERER, USER_AGENT};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use log::Line;
use miwake_messages::Messages;
use std::convert::Infallible;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower_http::services::ServeDir;
use tower_http::services::fs::ServeFileSystemResponseBody;

/// Connections at the same time; further ones wait.
const MOST_CONNECTIONS: usize = 512;

/// Seconds in which a request's header section has to come.
const HEADER_SECONDS: u64 = 20;

#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    /// Folder of the built site: the unpacked archive, or `dist` of the source.
    #[arg(value_name = "SITE")]
    pub(crate) site: PathBuf,
    /// Unpacked kit of a drill (`miwake drill prepare`): its campaign is served as if it lay in the site; may be repeated.
    #[arg(long = "kit", value_name = "FOLDER")]
    pub(crate) kits: Vec<PathBuf>,
    /// Address to listen on. Others than those of this computer are reached from outside.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) listen: IpAddr,
    /// Port; 0 takes any that is free.
    #[arg(long, short, default_value_t = 8080)]
    pub(crate) port: u16,
    /// Access log in the Combined form; requests are added at its end.
    #[arg(long, value_name = "FILE", default_value = "access.log")]
    pub(crate) log: PathBuf,
    /// Site that may show the pages in a frame, as https://intranet.example.co.jp; may be repeated [default: none].
    #[arg(long = "frame-ancestor", value_name = "ORIGIN", value_parser = headers::origin)]
    pub(crate) frame_ancestors: Vec<String>,
}

/// Serves until it is told to stop (Ctrl-C).
pub(crate) fn serve(args: &ServeArgs, messages: &Messages) -> io::Result<u8> {
    let page = fs::read_to_string(args.site.join("index.html"))
        .map_err(|_| no_site(&args.site, "serve-no-site", messages))?;
    for kit in &args.kits {
        if !kit.join(CAMPAIGNS).is_dir() {
            return Err(no_site(kit, "serve-no-kit", messages));
        }
    }
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&args.log)
        .map_err(|error| cannot_write(&args.log, &error, messages))?;
    let site = Arc::new(Site {
        kits: args.kits.iter().map(|kit| folder(kit)).collect(),
        site: folder(&args.site),
        headers: headers::all(&page, &args.frame_ancestors),
        log: Mutex::new(log),
    });
    let address = SocketAddr::new(args.listen, args.port);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await.map_err(|error| {
            let address = ("address", address.to_string().into());
            let reason = ("reason", error.to_string().into());
            io::Error::new(
                error.kind(),
                messages.with("serve-cannot-listen", [address, reason]),
            )
        })?;
        let shown = (
            "address",
            format!("http://{}/", listener.local_addr()?).into(),
        );
        let file = ("file", args.log.display().to_string().into());
        let said = messages.with("serve-at", [shown]) + "\n" + &messages.with("serve-log", [file]);
        // That nobody reads it is no reason to stop.
        let _ = println(&said);
        if !args.listen.is_loopback() {
            complain(&messages.text("serve-open"));
        }
        accept(listener, site).await
    })?;
    Ok(NOTHING)
}

fn println(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

fn no_site(folder: &Path, id: &str, messages: &Messages) -> io::Error {
    let folder = ("folder", folder.display().to_string().into());
    io::Error::other(messages.with(id, [folder]))
}

/// Where the campaigns of a kit lie in it, and in the site. Nothing else of a kit is handed out: it holds names and tokens.
const CAMPAIGNS: &str = "drill/campaigns/";

fn folder(path: &Path) -> ServeDir {
    ServeDir::new(path).precompressed_br().precompressed_gzip()
}

struct Site {
    /// Asked first for campaigns: theirs are the ones that run.
    kits: Vec<ServeDir>,
    site: ServeDir,
    headers: hyper::HeaderMap,
    log: Mutex<File>,
}

type Answer = Response<ServeFileSystemResponseBody>;

async fn accept(listener: TcpListener, site: Arc<Site>) -> io::Result<()> {
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let open = GracefulShutdown::new();
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(HEADER_SECONDS));
    loop {
        let place = room.clone().acquire_owned().await;
        let (stream, from) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // Whoever came has gone again, or there is no room for a moment.
                Err(error) => {
                    complain(&error.to_string());
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            stopped = tokio::signal::ctrl_c() => {
                stopped?;
                break;
            }
        };
        let site = site.clone();
        let serve = service_fn(move |request| {
            let site = site.clone();
            async move { Ok::<_, Infallible>(site.answer(request, from.ip()).await) }
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), serve));
        tokio::spawn(async move {
            // A connection that breaks is nobody's fault here.
            let _ = connection.await;
            drop(place);
        });
    }
    let _ = tokio::time::timeout(Duration::from_secs(5), open.shutdown()).await;
    Ok(())
}

impl Site {
    async fn answer(&self, request: Request<Incoming>, from: IpAddr) -> Answer {
        let (head, _) = request.into_parts();
        let target = head
            .uri
            .path_and_query()
            .map_or("/", |target| target.as_str());
        let mut answer = self.file(&head).await;
        headers::put(&self.headers, head.uri.path(), &mut answer);
        let line = Line {
            from,
            at: clock().unwrap_or(0),
            method: &head.method,
            target,
            version: head.version,
            status: answer.status().as_u16(),
            bytes: match head.method {
                Method::HEAD => Some(0),
                _ => length(&answer),
            },
            referer: head.headers.get(REFERER).map(HeaderValue::as_bytes),
            agent: head.headers.get(USER_AGENT).map(HeaderValue::as_bytes),
        };
        self.note(&line.render());
        answer
    }

    /// The file of the first folder that has it.
    async fn file(&self, head: &hyper::http::request::Parts) -> Answer {
        let path = head.uri.path();
        let campaign = path
            .strip_prefix('/')
            .is_some_and(|path| path.starts_with(CAMPAIGNS));
        let kits = self.kits.iter().filter(|_| campaign);
        let mut last = None;
        let mut wrong = StatusCode::NOT_FOUND;
        for folder in kits.chain([&self.site]) {
            let mut asked = Request::new(Empty::<Bytes>::new());
            *asked.method_mut() = head.method.clone();
            *asked.uri_mut() = head.uri.clone();
            *asked.headers_mut() = head.headers.clone();
            let answer = match folder.clone().try_call(asked).await {
                Ok(answer) => answer,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(_) => {
                    wrong = StatusCode::INTERNAL_SERVER_ERROR;
                    continue;
                }
            };
            let missing = answer.status() == StatusCode::NOT_FOUND;
            last = Some(answer);
            if !missing {
                break;
            }
        }
        last.unwrap_or_else(|| {
            let mut answer = Response::new(ServeFileSystemResponseBody::default());
            *answer.status_mut() = wrong;
            answer
        })
    }

    /// Adds a line to the log in one piece. A log that cannot be written is told; the site goes on.
    fn note(&self, line: &str) {
        let written = match self.log.lock() {
            Ok(mut file) => file.write_all(line.as_bytes()),
            Err(_) => return,
        };
        if let Err(error) = written {
            complain(&error.to_string());
        }
    }
}

/// Bytes of an answer's content: the server of files says it in the header, not with the body.
fn length(answer: &Answer) -> Option<u64> {
    let said = answer.headers().get(CONTENT_LENGTH);
    let said = said.and_then(|value| value.to_str().ok()?.parse().ok());
    said.or_else(|| answer.body().size_hint().exact())
}
