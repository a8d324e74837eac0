//! What hosts must be told: the strict headers, media types, how long files may be kept. For nginx, Apache, IIS, Caddy
//! and hosts that read `_headers`.

use super::archive::Entry;
use crate::shell::Result;
use miwake_basics::host::HEADERS;
use std::fs;
use std::path::Path;

/// Media types of the site's files, some of which older hosts do not know.
const TYPES: [(&str, &str); 11] = [
    ("css", "text/css"),
    ("eml", "message/rfc822"),
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "text/xml"),
];

/// Names with a checksum: what they hold never changes, so browsers need not ask again.
const KEPT: &str = "-[0-9a-f]{12,16}(_bg)?\\.(css|js|json|png|svg|wasm)$|/engine-[0-9a-f]+/|/(practice|desk)-[0-9a-f]+/";

const FOREVER: &str = "public, max-age=31536000, immutable";
/// Kept, and asked about each time.
const ASK: &str = "no-cache";

/// The policy of the built page as a header: what a `<meta>` cannot say is added. No page may hold this one in a frame.
pub(super) fn policy(built: &Path) -> Result<String> {
    let html = fs::read_to_string(built.join("index.html"))?;
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let policy = html
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once('"'));
    let (policy, _) = policy.ok_or("index.html has no content security policy")?;
    Ok(format!("{policy}; frame-ancestors 'none'"))
}

/// All headers.
fn headers(policy: &str) -> Vec<(&'static str, String)> {
    let others = HEADERS
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()));
    [("Content-Security-Policy", policy.to_owned())]
        .into_iter()
        .chain(others)
        .collect()
}

/// Files that hosts look for in the folder that they serve.
pub(super) fn within_the_site(policy: &str) -> Vec<Entry> {
    vec![
        Entry::new(".htaccess", apache(policy).into_bytes()),
        Entry::new("_headers", underscore(policy).into_bytes()),
        Entry::new("web.config", iis(policy).into_bytes()),
    ]
}

/// Files that whoever sets up the host includes.
pub(super) fn beside_the_site(policy: &str) -> Vec<Entry> {
    vec![
        Entry::new("servers/Caddyfile", caddy(policy).into_bytes()),
        Entry::new("servers/nginx.conf", nginx().into_bytes()),
        Entry::new(
            "servers/nginx-headers.conf",
            nginx_headers(policy).into_bytes(),
        ),
    ]
}

fn lines<'a, T>(of: impl IntoIterator<Item = T>, line: impl Fn(T) -> String + 'a) -> String {
    of.into_iter().map(line).collect()
}

fn nginx() -> String {
    let types = lines(TYPES, |(end, kind)| format!("        {kind} {end};\n"));
    format!(
        "# In a server block: include /srv/miwake/servers/nginx.conf;\n\
         # The folder site/ of the archive is /srv/www/miwake here, and the page https://host/miwake/.\n\
         location /miwake/ {{\n\
         \x20   root /srv/www;\n\
         \x20   index index.html;\n\
         \x20   charset utf-8;\n\
         \x20   # The compressed files beside the others. With libnginx-mod-http-brotli-static also: brotli_static on;\n\
         \x20   gzip_static on;\n\
         \x20   types {{\n{types}    }}\n\
         \x20   include /srv/miwake/servers/nginx-headers.conf;\n\
         \x20   add_header Cache-Control \"{ASK}\" always;\n\
         \x20   # What a header adds here hides those above, so all are said again. Not \"always\": a missing file is not kept.\n\
         \x20   location ~ \"{KEPT}\" {{\n\
         \x20       include /srv/miwake/servers/nginx-headers.conf;\n\
         \x20       add_header Cache-Control \"{FOREVER}\";\n\
         \x20   }}\n\
         \x20   # For other hosts.\n\
         \x20   location ~ \"/(\\.htaccess|web\\.config|_headers)$\" {{ return 404; }}\n\
         }}\n"
    )
}

fn nginx_headers(policy: &str) -> String {
    let headers = lines(headers(policy), |(name, value)| {
        format!("add_header {name} \"{value}\" always;\n")
    });
    format!(
        "# On every answer. To allow a portal to hold the page in a frame: frame-ancestors https://portal.example;\n{headers}"
    )
}

fn apache(policy: &str) -> String {
    let types = lines(TYPES, |(end, kind)| format!("    AddType {kind} .{end}\n"));
    let headers = lines(headers(policy), |(name, value)| {
        format!("    Header always set {name} \"{value}\"\n")
    });
    // The address may be that of a compressed file by now.
    let kept = KEPT.replacen('$', "(\\.br|\\.gz)?$", 1);
    let packed = lines([("br", "br"), ("gz", "gzip")], |(end, coding)| {
        let kinds = lines(TYPES, |(of, kind)| {
            format!(
                "    RewriteRule \"\\.{of}\\.{end}$\" \"-\" [T={kind},E=no-gzip:1,E=no-brotli:1]\n"
            )
        });
        format!(
            "    RewriteCond \"%{{HTTP:Accept-encoding}}\" \"{coding}\"\n\
             \x20   RewriteCond \"%{{REQUEST_FILENAME}}.{end}\" -s\n\
             \x20   RewriteRule \"^(.+)$\" \"$1.{end}\" [QSA]\n{kinds}"
        )
    });
    format!(
        "# For Apache 2.4 with mod_headers; needs AllowOverride All for this folder.\n\
         DirectoryIndex index.html\n\
         AddDefaultCharset utf-8\n\
         <IfModule mod_mime.c>\n{types}</IfModule>\n\
         <IfModule mod_headers.c>\n{headers}    # A missing file is not kept.\n\
         \x20   Header always set Cache-Control \"{ASK}\" \"expr=%{{REQUEST_STATUS}} >= 400\"\n    Header set Cache-Control \"{ASK}\"\n\
         \x20   <If \"%{{REQUEST_URI}} =~ m#{kept}#\">\n        Header set Cache-Control \"{FOREVER}\"\n    </If>\n\
         \x20   <FilesMatch \"\\.br$\">\n        Header set Content-Encoding br\n        Header append Vary Accept-Encoding\n    </FilesMatch>\n\
         \x20   <FilesMatch \"\\.gz$\">\n        Header set Content-Encoding gzip\n        Header append Vary Accept-Encoding\n    </FilesMatch>\n\
         </IfModule>\n\
         <IfModule mod_rewrite.c>\n    RewriteEngine On\n{packed}</IfModule>\n"
    )
}

fn iis(policy: &str) -> String {
    let types = lines(TYPES, |(end, kind)| {
        format!(
            "      <remove fileExtension=\".{end}\" />\n      <mimeMap fileExtension=\".{end}\" mimeType=\"{kind}\" />\n"
        )
    });
    let headers = lines(headers(policy), |(name, value)| {
        format!(
            "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />\n"
        )
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- For IIS 7 and later. -->\n\
         <configuration>\n  <system.webServer>\n    <defaultDocument>\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n\
         \x20   <staticContent>\n{types}      <!-- Kept, and asked about each time. -->\n      <clientCache cacheControlMode=\"DisableCache\" />\n    </staticContent>\n\
         \x20   <httpProtocol>\n      <customHeaders>\n{headers}      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n"
    )
}

fn caddy(policy: &str) -> String {
    let headers = lines(headers(policy), |(name, value)| {
        format!("        {name} \"{value}\"\n")
    });
    format!(
        "# In a site block: import /srv/miwake/servers/Caddyfile\n\
         redir /miwake /miwake/\n\
         handle_path /miwake/* {{\n\
         \x20   root * /srv/www/miwake\n\
         \x20   # A missing file is not kept. One line of headers for each case: which of two that fit comes last is not told.\n\
         \x20   @kept {{\n        path_regexp {KEPT}\n        file\n    }}\n\
         \x20   @asked not {{\n        path_regexp {KEPT}\n        file\n    }}\n\
         \x20   header {{\n{headers}    }}\n\
         \x20   header @asked Cache-Control \"{ASK}\"\n\
         \x20   header @kept Cache-Control \"{FOREVER}\"\n\
         \x20   file_server {{\n        precompressed br gzip\n        hide .htaccess web.config _headers\n    }}\n\
         }}\n"
    )
}

fn underscore(policy: &str) -> String {
    let headers = lines(headers(policy), |(name, value)| {
        format!("  {name}: {value}\n")
    });
    format!("/*\n{headers}  Cache-Control: {ASK}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_is_told_all_headers() {
        let policy = "default-src 'none'; frame-ancestors 'none'";
        let files = within_the_site(policy)
            .into_iter()
            .chain(beside_the_site(policy));
        for file in files.filter(|file| file.path != "servers/nginx.conf") {
            let text = String::from_utf8(file.bytes).expect("text");
            for (name, value) in headers(policy) {
                assert!(
                    text.contains(name) && text.contains(&value),
                    "{}: {name}",
                    file.path
                );
            }
        }
        assert_eq!(nginx().matches("nginx-headers.conf").count(), 2);
    }
}
