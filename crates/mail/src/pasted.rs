//! Mail that was changed on its way to whoever checks it: quoted, broken at its folded lines, or made inert.
//!
//! People hand on suspicious mail with `> ` before every line, with `hxxps://` and `[.]` so that nobody follows a link, or
//! as source from which a form took the blanks at the beginnings of lines. Each is undone where it is beyond doubt, and
//! a [`Note`] says so; whoever reads the mail then reads what it was.

use crate::header::{field_name, is_common, weight};
use crate::model::{Note, NoteKind};
use crate::steps;

/// Largest input that is looked at, in bytes: what is larger was not pasted, and copies of it would take memory.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Most levels of quoting that are taken off.
const LEVELS: usize = 8;

/// What was given, as it was before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The text, to be read in place of what was given.
    pub bytes: Vec<u8>,
    /// What was undone, in the order in which it was.
    pub notes: Vec<Note>,
}

/// What `bytes` were before they were quoted, lost their folding or were made inert; `None` when nothing of that shows.
/// Takes time and memory linear in their size.
#[must_use]
pub fn restored(bytes: &[u8]) -> Option<Restored> {
    if bytes.len() > MOST_BYTES || memchr::memchr(0, bytes).is_some() {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let mut out = Undone::default();
    for _ in 0..LEVELS {
        let Some((plain, lines)) = unquoted(out.text.as_deref().unwrap_or(text)) else {
            break;
        };
        out.take(plain, NoteKind::QuotingRemoved, lines);
    }
    for (undo, kind) in [
        (folded as Undo, NoteKind::FoldingRestored),
        (refanged, NoteKind::AddressesRestored),
    ] {
        if let Some((plain, count)) = undo(out.text.as_deref().unwrap_or(text)) {
            out.take(plain, kind, count);
        }
    }
    Some(Restored {
        bytes: out.text?.into_bytes(),
        notes: out.notes,
    })
}

/// Undoes one thing: the text before, and in how many places; `None` when it is not there.
type Undo = fn(&str) -> Option<(String, usize)>;

#[derive(Default)]
struct Undone {
    text: Option<String>,
    notes: Vec<Note>,
}

impl Undone {
    fn take(&mut self, text: String, kind: NoteKind, count: usize) {
        self.text = Some(text);
        if self.notes.iter().all(|note| note.kind != kind) {
            self.notes.push(Note {
                kind,
                part: None,
                count,
                detail: String::new(),
            });
        }
    }
}

/// Without the `>` in front of every line, and of at least two.
fn unquoted(text: &str) -> Option<(String, usize)> {
    steps::add(text.len());
    let (mut lines, mut spaced) = (0, true);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let quoted = line.trim_start().strip_prefix('>')?;
        // Where a line goes on without a blank, a blank elsewhere is the line's own, such as that of folding.
        spaced &= quoted.is_empty() || quoted.starts_with([' ', '>']);
        lines += 1;
    }
    if lines < 2 {
        return None;
    }
    let plain = |line: &'_ str| -> String {
        let rest = line.trim_start_matches([' ', '\t']);
        let Some(rest) = rest.strip_prefix('>') else {
            return line.to_owned();
        };
        let plain = rest.strip_prefix(' ').filter(|_| spaced);
        plain.unwrap_or(rest).to_owned()
    };
    Some((text.split_inclusive('\n').map(plain).collect(), lines))
}

/// Fields whose values are so long that programs fold them, and whose lines no reader takes for text.
fn is_long(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    weight(&name) == 2 && !matches!(name.as_str(), "message-id" | "mime-version")
        || name.ends_with("-signature")
}

/// With a blank again in front of the lines that go on with a header field. Only where fields stand before and behind it
/// that mail systems write, so that no text is taken for a part of a field.
fn folded(text: &str) -> Option<(String, usize)> {
    let head_end = head(text)?;
    let block = text.get(..head_end)?;
    steps::add(block.len());
    let lines: Vec<&str> = block.split_inclusive('\n').collect();
    let strong = |line: &&&str| field(line).is_some_and(|name| weight(name) == 2);
    let last = lines.iter().rposition(|line| strong(&line))?;
    if lines.iter().filter(strong).count() < 2 {
        return None;
    }
    let (mut out, mut count, mut current) = (String::with_capacity(text.len() + 64), 0, "");
    for (at, line) in lines.iter().enumerate() {
        if let Some(name) = field(line) {
            current = name;
        } else if !line.starts_with([' ', '\t']) && goes_on(current, line, at < last) {
            out.push(' ');
            count += 1;
        }
        out.push_str(line);
    }
    if count == 0 {
        return None;
    }
    out.push_str(text.get(head_end..)?);
    Some((out, count))
}

/// Where the header section ends, if the text begins with one: at the first empty line.
fn head(text: &str) -> Option<usize> {
    let first = text.lines().next()?;
    field(first).filter(|name| is_common(name))?;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        at += line.len();
    }
    Some(at)
}

/// The name of the field that a line begins; `None` for what only looks like one: a time, a URL, a tag of a signature.
fn field(line: &str) -> Option<&str> {
    let name = field_name(line.as_bytes())?;
    let plain = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    let rest = line.get(name.len()..)?.trim_start().strip_prefix(':')?;
    let value = !rest.starts_with("//") && (is_common(name) || rest.starts_with([' ', '\t', '\r']));
    (plain && value && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(name)
}

/// Whether `line` goes on with the field `name`. Of one behind which no field follows, only what no text begins with.
fn goes_on(name: &str, line: &str, fields_follow: bool) -> bool {
    let parameter = || {
        let name = line.split('=').next().unwrap_or_default().trim_end();
        let token = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'*' | b'_');
        line.contains('=') && !name.is_empty() && name.bytes().all(token)
    };
    let certain = line.starts_with("=?") || line.starts_with('<');
    match name.to_ascii_lowercase().as_str() {
        "from" | "to" | "cc" | "reply-to" | "sender" | "subject" => certain && fields_follow,
        name if is_long(name) => fields_follow || certain || parameter(),
        _ => false,
    }
}

/// Words on a line with such a form by which its writer tells of it instead of using it.
const ABOUT: [&str; 14] = [
    "無害化",
    "デファング",
    "defang",
    "侵害指標",
    "indicator",
    "ioc",
    "表記",
    "書き換え",
    "置き換え",
    "と書",
    "のように",
    "notation",
    "instead of",
    "replace",
];

/// With addresses that work again. Only where they are what the text uses: in the sender of a mail, or in a text that
/// holds no link beside them and does not write about them.
fn refanged(text: &str) -> Option<(String, usize)> {
    let lower = text.to_ascii_lowercase();
    // Most lines have none of the signs that a form begins with.
    let marked = |line: &&str| {
        let bracket = memchr::memchr3(b'[', b'(', b'{', line.as_bytes()).is_some();
        let may = bracket || line.contains("hxxp") || line.contains("h**p");
        may && FORMS.iter().any(|(form, _)| line.contains(form))
    };
    lower.lines().find(marked)?;
    let about = |line: &str| ABOUT.iter().any(|word| line.contains(word));
    let inert = match head(text).and_then(|end| text.get(..end)) {
        Some(head) if head.lines().filter_map(field).any(|name| weight(name) == 2) => {
            sender_is_inert(head)
        }
        _ => !has_link(&lower) && !lower.lines().filter(marked).any(about),
    };
    if !inert {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut count = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        count += restore_word(word, &mut out);
    }
    (count > 0).then_some((out, count))
}

/// Whether the sender's address is written so that it is none.
fn sender_is_inert(head: &str) -> bool {
    let from = head
        .lines()
        .find(|line| field(line).is_some_and(|name| name.eq_ignore_ascii_case("from")));
    from.is_some_and(|line| {
        let mut plain = String::new();
        restore_word(line, &mut plain) > 0 && plain.contains('@') && {
            let live = line
                .replace("[@]", "")
                .replace("(@)", "")
                .replace("{@}", "");
            !live.contains('@') || live.contains("[.]")
        }
    })
}

fn has_link(lower: &str) -> bool {
    ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.contains(start) && !lower.contains(&format!("{start}[")))
}

/// What stands for what.
const FORMS: [(&str, &str); 17] = [
    ("[://]", "://"),
    ("[:]//", "://"),
    ("[:]", ":"),
    ("[.]", "."),
    ("(.)", "."),
    ("{.}", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("{dot}", "."),
    ("[@]", "@"),
    ("(@)", "@"),
    ("{@}", "@"),
    ("[at]", "@"),
    ("(at)", "@"),
    ("{at}", "@"),
    ("hxxp", "http"),
    ("h**p", "http"),
];

/// Appends a word to `out` with what is inert in it restored; returns in how many places.
fn restore_word(word: &str, out: &mut String) -> usize {
    let (mut count, mut rest) = (0, word);
    let mut url = false;
    while let Some(c) = rest.chars().next() {
        steps::add(1);
        let form = FORMS
            .iter()
            .find(|(form, plain)| starts_with(rest, form) && stands(form, plain, out, rest, url));
        let (plain, length) = match form {
            Some((form, plain)) => {
                count += 1;
                url |= plain.ends_with('p') || plain.contains("//");
                (*plain, form.len())
            }
            None => (rest.get(..c.len_utf8()).unwrap_or_default(), c.len_utf8()),
        };
        out.push_str(plain);
        rest = rest.get(length..).unwrap_or_default();
    }
    count
}

fn starts_with(text: &str, form: &str) -> bool {
    text.get(..form.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(form))
}

/// Whether what stands around a form lets it stand for `plain`.
fn stands(form: &str, plain: &str, before: &str, rest: &str, url: bool) -> bool {
    let after = rest.get(form.len()..).unwrap_or_default();
    let name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let behind_name = before.ends_with(name);
    let next_name = after.starts_with(name);
    match plain {
        "http" => {
            let scheme = after.strip_prefix(['s', 'S']).unwrap_or(after);
            let colon = scheme.starts_with(':') || scheme.starts_with("[:");
            colon && !before.ends_with(|c: char| c.is_ascii_alphanumeric())
        }
        ":" | "://" => behind_name,
        "@" => (behind_name || form == "[@]") && next_name,
        _ if url && form == "[.]" => true,
        _ => behind_name && (next_name || form == "[.]" && after.starts_with('[')),
    }
}

#[cfg(test)]
mod tests {
    use super::restored;
    use crate::model::NoteKind;

    /// What is read in place of `text`, and what was undone, with how often.
    fn undone(text: &str) -> Option<(String, Vec<(NoteKind, usize)>)> {
        let restored = restored(text.as_bytes())?;
        let notes = restored.notes.iter().map(|note| (note.kind, note.count));
        Some((
            String::from_utf8(restored.bytes).expect("text"),
            notes.collect(),
        ))
    }

    #[test]
    fn quoting_is_taken_off() {
        let (text, notes) = undone("> > From: a\n> > Subject: b\n>\n> Hello\n").expect("quoted");
        assert_eq!(text, "> From: a\n> Subject: b\n\nHello\n");
        assert_eq!(notes, [(NoteKind::QuotingRemoved, 4)]);
        let (text, notes) = undone(">>a\n>>\n>>b").expect("quoted");
        assert_eq!((text.as_str(), notes.len()), ("a\n\nb", 1));
    }

    #[test]
    fn a_quotation_within_a_text_stays() {
        for text in [
            "Hello\n> quoted\n> more",
            "> one line",
            "",
            ">",
            "> a\nb\n> c",
        ] {
            assert_eq!(undone(text), None, "{text}");
        }
    }

    #[test]
    fn folding_is_put_back() {
        let text = "Received: from a.example\nby b.example; Mon, 16 Nov 2026 09:00:00 +0900\n\
            DKIM-Signature: v=1; d=a.example;\nh=from:to:subject\n:date;\nb=abc\n\
            From: A <a@a.example>\nSubject: =?utf-8?B?YQ==?=\n=?utf-8?B?YQ==?=\n\
            Content-Type: multipart/mixed;\nboundary=\"x\"\n\nHello: text\nby me\n";
        let (plain, notes) = undone(text).expect("broken");
        assert_eq!(notes, [(NoteKind::FoldingRestored, 6)]);
        for line in [
            "\n by b.example; Mon",
            "\n h=from:to",
            "\n :date;",
            "\n b=abc",
            "\n =?utf-8",
            "\n boundary=",
            "\n\nHello: text\nby me\n",
        ] {
            assert!(plain.contains(line), "{line}: {plain}");
        }
    }

    #[test]
    fn text_is_no_part_of_a_field() {
        for text in [
            // Whole as it is.
            "Received: from a\n by b\nMessage-ID: <a@b>\n\nText\n",
            // No empty line before the text.
            "Message-ID: <a@b>\nMIME-Version: 1.0\nDear reader,\npay now\n",
            "Message-ID: <a@b>\nX-Mailer: m\nDear reader,\npay now\n",
            // Text without fields of a mail.
            "From: now on\nwe meet at ten\n",
            "Subject: a\nDate: b\nplease come\nTo: all\n",
        ] {
            assert_eq!(undone(text), None, "{text}");
        }
    }

    #[test]
    fn inert_addresses_work_again() {
        for (inert, plain) in [
            (
                "hxxps://a[.]example/x[.]y?q=1[.]5",
                "https://a.example/x.y?q=1.5",
            ),
            ("h**ps://a.example", "https://a.example"),
            ("hXXp://a(.)example", "http://a.example"),
            ("hxxps[://]a{.}example", "https://a.example"),
            ("見てhxxp://a[dot]example", "見てhttp://a.example"),
            ("me[@]a[.]example", "me@a.example"),
            ("me[at]a[dot]example", "me@a.example"),
            ("me(at)a(dot)example", "me@a.example"),
            ("ftp[:]//a[.]example", "ftp://a.example"),
            ("192[.]0[.]2[.]1", "192.0.2.1"),
        ] {
            let (text, notes) = undone(inert).expect(inert);
            assert_eq!(text, plain);
            assert_eq!(notes[0].0, NoteKind::AddressesRestored);
        }
    }

    #[test]
    fn a_mail_with_an_inert_sender_is_inert_throughout() {
        let text =
            "Message-ID: <1[@]a[.]example>\nFrom: A <a[@]a[.]example>\n\nhxxps://a[.]example/\n";
        let (plain, _) = undone(text).expect("inert");
        assert!(plain.contains("From: A <a@a.example>") && plain.contains("https://a.example/"));
    }

    #[test]
    fn writing_about_the_form_is_left_alone() {
        for text in [
            "怪しいURLは hxxps://evil[.]example のように書いて送ってください。",
            "Please defang links: hxxps://evil[.]example",
            "See https://blog.example/ on hxxps://evil[.]example",
            "Use [.] for dots and (at) for the sign.",
            "array[.] and f(.)",
            // A mail that arrived so: these are its own words.
            "Message-ID: <1@a.example>\nFrom: A <a@a.example>\n\nBlocked: hxxps://evil[.]example/\n",
        ] {
            assert_eq!(undone(text), None, "{text}");
        }
    }

    #[test]
    fn other_bytes_are_left_alone() {
        assert_eq!(restored(b"\xff\xfe[.]"), None);
        assert_eq!(restored(b"PK\x03\x04\0[.]"), None);
    }

    #[test]
    fn it_takes_linear_time() {
        for piece in [
            "hxxp[.]h**p[:]a[at]",
            "> > ",
            "> a\n",
            "Received: a\nb\n",
            "Received: a\n",
        ] {
            let input = |size: usize| piece.repeat(size / piece.len());
            crate::steps::assert_linear(piece, 12, input, |text| restored(text.as_bytes()));
        }
    }
}
