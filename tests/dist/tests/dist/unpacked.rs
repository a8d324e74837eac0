//! The archives, unpacked once for all tests.

use flate2::read::GzDecoder;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Where things are.
pub(crate) struct Unpacked {
    /// The single file.
    pub(crate) single: PathBuf,
    /// The archive of the site.
    pub(crate) all: PathBuf,
    /// The folder of the npm package.
    pub(crate) package: PathBuf,
    /// The npm package itself.
    pub(crate) tarball: PathBuf,
}

impl Unpacked {
    /// The folder that is served.
    pub(crate) fn site(&self) -> PathBuf {
        self.all.join("site")
    }
}

/// Where tests may write.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder to go");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

pub(crate) static UNPACKED: LazyLock<Unpacked> = LazyLock::new(|| {
    let out = root().join("dist-out");
    let named = |start: &str, end: &str| {
        let files = fs::read_dir(&out).expect("dist-out: run cargo xtask dist first");
        let mut paths = files.map(|entry| entry.expect("a file").path());
        let fits = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(start) && name.ends_with(end)
        };
        paths
            .find(fits)
            .unwrap_or_else(|| unreachable!("dist-out has no {start}*{end}"))
    };
    let (all, package) = (folder("site"), folder("package"));
    let zip = File::open(named("miwake-site-", ".zip")).expect("the site");
    let mut zip = zip::ZipArchive::new(zip).expect("a zip");
    zip.extract(&all).expect("the site unpacked");
    let tarball = named("miwake-", ".tgz");
    let tgz = GzDecoder::new(File::open(&tarball).expect("the package"));
    tar::Archive::new(tgz)
        .unpack(&package)
        .expect("the package unpacked");
    Unpacked {
        single: named("miwake-", ".html"),
        all,
        package: package.join("package"),
        tarball,
    }
});

/// A copy of the site that a test may change.
pub(crate) fn copy_of_the_site(name: &str) -> PathBuf {
    let to = folder(name);
    let from = UNPACKED.site();
    let mut waiting = vec![from.clone()];
    while let Some(path) = waiting.pop() {
        let target = to.join(path.strip_prefix(&from).expect("a path in the site"));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("a folder");
            let inside = fs::read_dir(&path).expect("a folder");
            waiting.extend(inside.map(|entry| entry.expect("an entry").path()));
        } else if !path
            .extension()
            .is_some_and(|end| end == "br" || end == "gz")
        {
            fs::copy(&path, target).expect("a copy");
        }
    }
    to
}
