//! Programs by the name that they give of themselves.

use super::gathered::Map;

/// Parts of names that scanners and programs give, lower case. People's browsers have none of them. From the
/// documentation of the programs and services themselves.
const PROGRAMS: &[&str] = &[
    "barracuda",
    "applebot",
    "bingbot",
    "bot/",
    "discordbot",
    "googlebot",
    "linkedinbot",
    "slackbot",
    "telegrambot",
    "twitterbot",
    "bitdefender",
    "cloudmark",
    "crawl",
    "curl/",
    "facebookexternalhit",
    "fireeye",
    "go-http-client",
    "headless",
    "httpclient",
    "java/",
    "libwww",
    "mimecast",
    "ms-office",
    "microsoft office",
    "okhttp",
    "phantomjs",
    "preview",
    "proofpoint",
    "python",
    "scan",
    "spider",
    "symantec",
    "trend micro",
    "urlcheck",
    "virustotal",
    "wget",
    "whatsapp",
];

/// Most names that are remembered.
const REMEMBERED: usize = 4_096;

/// Tells programs from browsers; remembers what it told, as a log names few.
#[derive(Default)]
pub(crate) struct Agents {
    /// The last one: a person's requests follow each other.
    last: (Vec<u8>, bool),
    known: Map<Vec<u8>, bool>,
}

impl Agents {
    /// Whether the name is that of a program. No name is one, too: browsers always give theirs.
    pub(crate) fn is_program(&mut self, agent: &[u8]) -> bool {
        if self.last.0 == agent && !agent.is_empty() {
            return self.last.1;
        }
        let program = match self.known.get(agent) {
            Some(known) => *known,
            None => self.look_at(agent),
        };
        self.last.0.clear();
        self.last.0.extend_from_slice(agent);
        self.last.1 = program;
        program
    }

    fn look_at(&mut self, agent: &[u8]) -> bool {
        let program = is_program(agent);
        if self.known.len() < REMEMBERED {
            self.known.insert(agent.to_owned(), program);
        }
        program
    }
}

fn is_program(agent: &[u8]) -> bool {
    let agent = String::from_utf8_lossy(agent).to_ascii_lowercase();
    let agent = agent.replace('+', " ").replace("%20", " ");
    matches!(agent.trim(), "" | "-") || PROGRAMS.iter().any(|name| agent.contains(name))
}
