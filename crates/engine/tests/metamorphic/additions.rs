//! What a sender can add to a mail: parts, files, links, recipients, fields; text above, below and hidden.

/// One addition: what it is called, and what it makes of a mail; `None` where the mail has no place for it.
pub(crate) struct Addition {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    apply: Apply,
}

type Apply = Box<dyn Fn(&Mail) -> Option<Vec<u8>> + Send + Sync>;

/// What is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A field that senders write.
    Field,
    /// A field that says that the mail answers another.
    Thread,
    /// A field that the receiving server writes, forged.
    Server,
    Recipients,
    /// Text that is seen.
    Text,
    /// Text that is seen, with links in it.
    Links,
    /// Text that is not seen.
    Hidden,
    File,
    /// A mail that is attached.
    Mail,
}

impl Addition {
    pub(crate) fn apply(&self, mail: &Mail) -> Option<Vec<u8>> {
        (self.apply)(mail)
    }
}

/// A mail in its pieces; line ends are LF.
pub(crate) struct Mail {
    /// Header fields, folded ones whole, without the last line end.
    fields: Vec<String>,
    body: Vec<u8>,
}

/// A boundary that no mail has.
const BOUNDARY: &str = "=_added_here";

impl Mail {
    /// `None` for what is no whole mail.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let mut bytes = bytes.to_vec();
        if bytes.windows(2).any(|two| two == b"\r\n") {
            bytes.retain(|byte| *byte != b'\r');
        }
        let end = bytes.windows(2).position(|two| two == b"\n\n")?;
        let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let mut fields: Vec<String> = vec![];
        for line in head.lines() {
            match fields.last_mut() {
                Some(field) if line.starts_with([' ', '\t']) => {
                    field.push('\n');
                    field.push_str(line);
                }
                _ => fields.push(line.to_owned()),
            }
        }
        let is_mail = fields.iter().any(|field| starts(field, "from:"))
            && fields.iter().all(|field| field.contains(':'));
        let body = bytes.get(end + 2..)?.to_vec();
        is_mail.then_some(Self { fields, body })
    }

    fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|field| starts(field, name))?;
        Some(field.get(name.len()..)?.trim())
    }

    fn names_recipients(&self) -> bool {
        self.field("to:").is_some_and(|to| to.contains('@'))
    }

    fn written(fields: &[String], body: &[u8]) -> Vec<u8> {
        let head: String = fields.iter().map(|field| format!("{field}\n")).collect();
        [head.as_bytes(), b"\n", body].concat()
    }

    /// The mail with `field` below all others.
    fn with_field(&self, field: &str) -> Vec<u8> {
        let mut fields = self.fields.clone();
        fields.push(field.to_owned());
        Self::written(&fields, &self.body)
    }

    /// The mail as one part of `kind`, with parts of `before` and `after` beside it.
    fn beside(&self, kind: &str, before: &[String], after: &[String]) -> Option<Vec<u8>> {
        if self
            .body
            .windows(BOUNDARY.len())
            .any(|part| part == BOUNDARY.as_bytes())
        {
            return None;
        }
        let of_part = |field: &&String| starts(field, "content-");
        let part: Vec<String> = self.fields.iter().filter(of_part).cloned().collect();
        let mut fields = self.fields.clone();
        fields.retain(|field| !of_part(&field) && !starts(field, "mime-version:"));
        fields.push("MIME-Version: 1.0".to_owned());
        fields.push(format!("Content-Type: {kind}; boundary=\"{BOUNDARY}\""));
        let own = Self::written(&part, &self.body);
        let mut body = vec![];
        let added = |part: &String| part.as_bytes().to_vec();
        let parts = before
            .iter()
            .map(added)
            .chain([own])
            .chain(after.iter().map(added));
        for part in parts {
            body.extend(format!("--{BOUNDARY}\n").bytes());
            body.extend(part);
            body.push(b'\n');
        }
        body.extend(format!("--{BOUNDARY}--\n").bytes());
        Some(Self::written(&fields, &body))
    }

    /// The kind of the only body, where text can be put into it as it is.
    fn plain_body(&self) -> Option<Body> {
        let kind = self
            .field("content-type:")
            .unwrap_or("text/plain")
            .to_ascii_lowercase();
        let encoding = self.field("content-transfer-encoding:").unwrap_or("8bit");
        let charset = kind
            .split_once("charset=")
            .map_or("utf-8", |(_, rest)| rest);
        let utf8 = ["utf-8", "us-ascii"]
            .iter()
            .any(|name| charset.trim_matches('"').starts_with(name));
        let as_it_is = ["7bit", "8bit", "binary"].contains(&encoding.to_ascii_lowercase().as_str());
        if !utf8 || !as_it_is || std::str::from_utf8(&self.body).is_err() {
            return None;
        }
        match kind.split(';').next()?.trim() {
            "text/plain" => Some(Body::Text),
            "text/html" => Some(Body::Html),
            _ => None,
        }
    }

    /// The mail with text in its only body.
    fn with_text(&self, text: &str, place: Where) -> Option<Vec<u8>> {
        let body = std::str::from_utf8(&self.body).ok()?;
        let body = match self.plain_body()? {
            Body::Text => match place {
                Where::Above => format!("{text}\n\n{body}"),
                Where::Below => format!("{body}\n\n{text}\n"),
                Where::Hidden(_) => return None,
            },
            Body::Html => {
                let (start, end) = within_body(body);
                let lines = text.replace('\n', "<br>");
                match place {
                    Where::Above => put(body, start, &format!("<p>{lines}</p>")),
                    Where::Below => put(body, end, &format!("<p>{lines}</p>")),
                    Where::Hidden(style) => put(
                        body,
                        start,
                        &format!("<div style=\"{style}\">{lines}</div>"),
                    ),
                }
            }
        };
        Some(Self::written(&self.fields, body.as_bytes()))
    }
}

enum Body {
    Text,
    Html,
}

#[derive(Clone, Copy)]
enum Where {
    Above,
    Below,
    /// Above, with this style.
    Hidden(&'static str),
}

fn starts(field: &str, name: &str) -> bool {
    field
        .get(..name.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(name))
}

/// Where the content of the page's body starts and ends.
fn within_body(page: &str) -> (usize, usize) {
    let lower = page.to_ascii_lowercase();
    let start = lower
        .find("<body")
        .and_then(|at| Some(at + lower.get(at..)?.find('>')? + 1));
    let end = lower.rfind("</body").or_else(|| lower.rfind("</html"));
    (start.unwrap_or(0), end.unwrap_or(page.len()))
}

fn put(text: &str, at: usize, added: &str) -> String {
    let (before, after) = text.split_at(at);
    format!("{before}{added}{after}")
}

/// Honest texts, short and long, in both languages.
const TEXTS: [(&str, &str); 6] = [
    (
        "ja",
        "今日はよい天気です。会議は三時からです。資料は来週お送りします。",
    ),
    (
        "en",
        "The weather is fine today. The meeting starts at three. Slides will follow next week.",
    ),
    ("signature", "-- \n青葉商事 総務課\n東京都千代田区1-1-1"),
    (
        "scanned",
        "このメールはウイルス検査済みです。\nThis email has been scanned for viruses.",
    ),
    (
        "newsletter",
        "今月の図書室だより\n新しく入った本は十二冊です。貸し出しは二週間、延長は一回までです。\n読み聞かせの会は第二土曜日の午前十時から、二階の和室で行います。申し込みはいりません。\n先月はのべ三百人の方にお越しいただきました。秋の展示では、町の古い写真を集めています。\nお持ちの方は窓口までお声かけください。複写してすぐにお返しします。\n来月の休館日は第一月曜日です。どうぞお気をつけてお越しください。",
    ),
    (
        "minutes",
        "Minutes of the garden club\nPresent were nine members. The treasurer read the report, which was approved.\nThe hedge along the north path will be cut in October. Anna and Ravi have offered to help.\nWe talked about the spring sale; last year there were more tomatoes than people.\nBulbs are in the shed, sorted by colour. Please put the tools back after use.\nThe next meeting is on the second Thursday, as always, with tea afterwards.",
    ),
];

/// Fields that a sender can write.
const FIELDS: [&str; 26] = [
    "X-Mailer: Microsoft Outlook 16.0",
    "X-Spam-Status: No, score=-5.0",
    "X-Virus-Scanned: clamav",
    "In-Reply-To: <abc@aoba.example>",
    "References: <abc@aoba.example>",
    "Organization: Aoba",
    "List-Id: <dev.lists.example.org>",
    "List-Post: <mailto:dev@lists.example.org>",
    "List-Unsubscribe: <https://lists.example.org/u>",
    "Precedence: list",
    "Precedence: bulk",
    "Mailing-List: contact dev-help@lists.example.org",
    "X-Mailman-Version: 2.1.39",
    "Auto-Submitted: auto-generated",
    "Auto-Submitted: auto-replied",
    "Return-Path: <>",
    "Sender: dev-bounces@lists.example.org",
    "Reply-To: office@lists.example.org",
    "Cc: suzuki@aoba.example, tanaka@aoba.example",
    "Bcc: undisclosed-recipients:;",
    "DKIM-Signature: v=1; a=rsa-sha256; d=aoba.example; s=s; b=AAAA",
    "Authentication-Results: mx.example.co.jp; dmarc=pass header.from=aoba.example",
    "Authentication-Results: mx.google.com; spf=pass; dkim=pass; dmarc=pass",
    "ARC-Authentication-Results: i=1; mx.example.co.jp; dmarc=pass; spf=pass; dkim=pass",
    "Received: from a.example by b.example; Fri, 20 Nov 2026 09:00:00 +0900",
    "X-MS-Exchange-Organization-SCL: -1",
];

fn text_part(text: &str) -> String {
    format!("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n")
}

fn page_part(page: &str) -> String {
    format!(
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<html><body>{page}</body></html>\n"
    )
}

fn file_part(name: &str, kind: &str, content: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for three in content.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for (index, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = DIGITS
                .get((bits >> shift & 63) as usize)
                .copied()
                .unwrap_or(b'A');
            encoded.push(if index <= three.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    format!(
        "Content-Type: {kind}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{encoded}\n"
    )
}

/// Files that nobody minds, many of a kind where many might hide one.
fn files() -> Vec<(&'static str, Vec<String>)> {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\x1b\xb6\xeeV\0\0\0\0IEND\xaeB`\x82";
    let note = b"Minutes of the garden club. The hedge will be cut in October.\n";
    let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    let card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Aoba Hanako\nEND:VCARD\n";
    let mail = b"From: hanako@aoba.example\nTo: taro@example.co.jp\nSubject: minutes\n\nThe minutes of Monday.\n";
    let many = |of: usize| {
        (0..of).map(|number| file_part(&format!("note{number}.txt"), "text/plain", note))
    };
    vec![
        (
            "text file",
            vec![file_part("minutes.txt", "text/plain", note)],
        ),
        ("picture", vec![file_part("logo.png", "image/png", png)]),
        (
            "pdf",
            vec![file_part("minutes.pdf", "application/pdf", pdf)],
        ),
        ("card", vec![file_part("hanako.vcf", "text/vcard", card)]),
        (
            "mail",
            vec![format!(
                "Content-Type: message/rfc822\n\n{}",
                String::from_utf8_lossy(mail)
            )],
        ),
        ("twelve text files", many(12).collect()),
        (
            "forty pictures",
            (0..40)
                .map(|n| file_part(&format!("p{n}.png"), "image/png", png))
                .collect(),
        ),
    ]
}

/// Honest links to many sites.
fn links(of: usize) -> String {
    (0..of)
        .map(|number| format!("https://www.site{number}.example/page\n"))
        .collect()
}

fn anchors(of: usize) -> String {
    (0..of)
        .map(|number| {
            format!("<a href=\"https://www.site{number}.example/page\">page {number}</a> ")
        })
        .collect()
}

const HIDDEN: [(&str, &str); 5] = [
    ("white", "background:#ffffff;color:#ffffff"),
    ("not displayed", "display:none"),
    ("tiny", "font-size:0"),
    ("transparent", "opacity:0"),
    ("outside", "position:absolute;left:-9999px"),
];

/// All of them.
pub(crate) fn additions() -> Vec<Addition> {
    let mut all = vec![];
    all.extend(of_fields());
    all.extend(of_text());
    all.extend(of_parts());
    all.extend(of_files());
    all
}

fn addition(
    name: String,
    kind: Kind,
    apply: impl Fn(&Mail) -> Option<Vec<u8>> + Send + Sync + 'static,
) -> Addition {
    Addition {
        name,
        kind,
        apply: Box::new(apply),
    }
}

fn of_fields() -> Vec<Addition> {
    let single = FIELDS.map(|field| {
        let kind = match field.split_once(':').map_or("", |(name, _)| name) {
            "In-Reply-To" | "References" => Kind::Thread,
            "Authentication-Results" | "ARC-Authentication-Results" | "Received" => Kind::Server,
            "Cc" => Kind::Recipients,
            _ => Kind::Field,
        };
        addition(format!("field {field}"), kind, move |mail| {
            // Of what there may be one, a second is another mail's reading.
            let (name, _) = field.split_once(':')?;
            let unique = [
                "Reply-To",
                "Sender",
                "Cc",
                "Return-Path",
                "In-Reply-To",
                "References",
            ];
            // Who names nobody has a sign of its own, which naming somebody takes away.
            if name == "Cc" && !mail.names_recipients() {
                return None;
            }
            let there = mail.field(&format!("{name}:")).is_some();
            (!there || !unique.contains(&name)).then(|| mail.with_field(field))
        })
    });
    let recipients = addition("recipients in To".to_owned(), Kind::Recipients, |mail| {
        if !mail.names_recipients() {
            return None;
        }
        let mut fields = mail.fields.clone();
        let to = fields.iter_mut().find(|field| starts(field, "to:"))?;
        to.push_str(",\n Suzuki Jiro <jiro@aoba.example>, tanaka@aoba.example");
        Some(Mail::written(&fields, &mail.body))
    });
    let all = addition("all fields of senders".to_owned(), Kind::Field, |mail| {
        let others = [
            "In-Reply-To",
            "References",
            "Cc",
            "Received",
            "Authentication-Results",
            "ARC-Authentication-Results",
        ];
        let mut fields = mail.fields.clone();
        fields.extend(
            FIELDS
                .iter()
                .filter(|field| {
                    let name = field.split_once(':').map_or("", |(name, _)| name);
                    mail.field(&format!("{name}:")).is_none() && !others.contains(&name)
                })
                .map(|field| (*field).to_owned()),
        );
        Some(Mail::written(&fields, &mail.body))
    });
    single.into_iter().chain([recipients, all]).collect()
}

fn of_text() -> Vec<Addition> {
    let mut all = vec![];
    for (name, text) in TEXTS {
        all.push(addition(format!("{name} above"), Kind::Text, move |mail| {
            mail.with_text(text, Where::Above)
        }));
        all.push(addition(format!("{name} below"), Kind::Text, move |mail| {
            mail.with_text(text, Where::Below)
        }));
        // The short Japanese one and the long English one stand for all.
        let hidden = HIDDEN.iter().filter(|_| ["ja", "minutes"].contains(&name));
        for (style_name, style) in hidden {
            let name = format!("{name} {style_name}");
            all.push(addition(name, Kind::Hidden, move |mail| {
                mail.with_text(text, Where::Hidden(style))
            }));
        }
    }
    all.push(addition(
        "thirty links above".to_owned(),
        Kind::Links,
        |mail| mail.with_text(&links(30), Where::Above),
    ));
    all.push(addition(
        "thirty links below".to_owned(),
        Kind::Links,
        |mail| mail.with_text(&links(30), Where::Below),
    ));
    all.push(addition(
        "a quoted mail below".to_owned(),
        Kind::Text,
        |mail| {
            let quoted: String = TEXTS
                .iter()
                .flat_map(|(_, text)| text.lines())
                .map(|line| format!("> {line}\n"))
                .collect();
            mail.with_text(
                &format!("On Mon, 16 Nov 2026, Hanako wrote:\n{quoted}"),
                Where::Below,
            )
        },
    ));
    all.push(addition(
        "a page of honest text below".to_owned(),
        Kind::Text,
        |mail| {
            mail.with_text(
                &[TEXTS[4].1, TEXTS[5].1].join("\n").repeat(20),
                Where::Below,
            )
        },
    ));
    all.push(addition(
        "a page of honest text above".to_owned(),
        Kind::Text,
        |mail| {
            mail.with_text(
                &[TEXTS[4].1, TEXTS[5].1].join("\n").repeat(20),
                Where::Above,
            )
        },
    ));
    all.push(addition("preamble".to_owned(), Kind::Hidden, |mail| {
        let kind = mail.field("content-type:")?.to_ascii_lowercase();
        kind.starts_with("multipart/").then(|| {
            let body = [
                b"This is a message in MIME format.\n\n".as_slice(),
                &mail.body,
            ]
            .concat();
            Mail::written(&mail.fields, &body)
        })
    }));
    all
}

fn of_parts() -> Vec<Addition> {
    let mut all = vec![];
    let mut parts: Vec<(String, String)> = vec![];
    for (name, text) in TEXTS {
        parts.push((format!("{name} part"), text_part(text)));
    }
    parts.push((
        "page part".to_owned(),
        page_part("<p>The minutes of Monday.</p>"),
    ));
    parts.push(("page of links part".to_owned(), page_part(&anchors(30))));
    parts.push(("links part".to_owned(), text_part(&links(30))));
    parts.push(("empty part".to_owned(), text_part("")));
    for (name, part) in parts {
        let kind = if name.contains("links") {
            Kind::Links
        } else {
            Kind::Text
        };
        let (first, last) = (part.clone(), part);
        all.push(addition(format!("{name} first"), kind, move |mail| {
            mail.beside("multipart/mixed", std::slice::from_ref(&first), &[])
        }));
        all.push(addition(format!("{name} last"), kind, move |mail| {
            mail.beside("multipart/mixed", &[], std::slice::from_ref(&last))
        }));
    }
    for (name, text) in [("ja", TEXTS[0].1), ("minutes", TEXTS[5].1)] {
        let part = text_part(text);
        all.push(addition(
            format!("{name} as the plain alternative"),
            Kind::Text,
            move |mail| mail.beside("multipart/alternative", std::slice::from_ref(&part), &[]),
        ));
    }
    all
}

fn of_files() -> Vec<Addition> {
    let mut all = vec![];
    for (name, parts) in files() {
        let kind = if name == "mail" {
            Kind::Mail
        } else {
            Kind::File
        };
        let (first, last) = (parts.clone(), parts);
        all.push(addition(format!("{name} first"), kind, move |mail| {
            mail.beside("multipart/mixed", &first, &[])
        }));
        all.push(addition(format!("{name} last"), kind, move |mail| {
            mail.beside("multipart/mixed", &[], &last)
        }));
    }
    all
}
