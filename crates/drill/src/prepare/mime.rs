//! A mail as bytes: header fields and two alternatives of one text (RFC 5322, 2045 to 2047).

use miwake_basics::base64::{encode, encode_lines};
use miwake_basics::calendar::mail_date;

/// Most octets of a line of a header field that a mail program should have to read (RFC 5322, section 2.1.1).
const LINE: usize = 76;

/// Most octets of text in one encoded word: with its frame it fits on a line behind the longest name of a field.
const WORD: usize = 33;

/// The parts of a mail.
pub(super) struct Mail<'a> {
    /// Name and address of the sender.
    pub(super) from: (&'a str, &'a str),
    /// Name and address of the recipient; the name may be empty.
    pub(super) to: (&'a str, &'a str),
    pub(super) subject: &'a str,
    /// Seconds since 1970, and minutes that the clock is ahead of UTC.
    pub(super) date: (i64, i32),
    /// What stands before the `@` of the Message-ID.
    pub(super) id: &'a str,
    /// Name and text of the field that says whose drill it is.
    pub(super) owner: (&'a str, &'a str),
    pub(super) text: &'a str,
    pub(super) html: &'a str,
}

/// The mail as bytes, with CRLF.
pub(super) fn message(mail: &Mail<'_>) -> String {
    let mut out = String::with_capacity((mail.text.len() + mail.html.len()) * 3 / 2 + 1_024);
    let domain = mail
        .from
        .1
        .rsplit_once('@')
        .map_or("", |(_, domain)| domain);
    mailbox("From", mail.from, &mut out);
    mailbox("To", mail.to, &mut out);
    text_field("Subject", mail.subject, &mut out);
    out.push_str(&format!(
        "Date: {}\r\n",
        mail_date(mail.date.0, mail.date.1)
    ));
    out.push_str(&format!("Message-ID: <{}@{domain}>\r\n", mail.id));
    text_field(mail.owner.0, mail.owner.1, &mut out);
    let boundary = format!("=_{}", mail.id);
    out.push_str(&format!(
        "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"{boundary}\"\r\n"
    ));
    for (kind, text) in [("plain", mail.text), ("html", mail.html)] {
        out.push_str(&format!(
            "\r\n--{boundary}\r\nContent-Type: text/{kind}; charset=utf-8\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            encode_lines(text.replace('\n', "\r\n").as_bytes(), LINE)
        ));
    }
    out.push_str(&format!("\r\n--{boundary}--\r\n"));
    out
}

/// A field with a name and an address.
fn mailbox(field: &str, (name, address): (&str, &str), out: &mut String) {
    let name = one_line(name);
    let words = if name.is_empty() {
        vec![address.to_owned()]
    } else {
        let mut words = phrase(&name);
        words.push(format!("<{address}>"));
        words
    };
    folded(field, &words, out);
}

/// A display name as words of a header: a quoted string where it is ASCII, else encoded words.
fn phrase(name: &str) -> Vec<String> {
    // An encoded word within quotation marks is none; a name that looks like one is encoded, so that it is shown as it is.
    if name.is_ascii() && !name.contains("=?") {
        let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
        let quoted = format!("\"{quoted}\"");
        // A long name may be folded at its spaces.
        return quoted.split(' ').map(str::to_owned).collect();
    }
    encoded(name)
}

/// A field of free text.
fn text_field(field: &str, text: &str, out: &mut String) {
    let text = one_line(text);
    let long = |word: &str| word.len() > LINE - field.len() - 2;
    let plain = text.is_ascii() && !text.contains("=?") && !text.split(' ').any(long);
    let words = if plain {
        text.split(' ').map(str::to_owned).collect()
    } else {
        encoded(&text)
    };
    folded(field, &words, out);
}

/// Encoded words of base64, each with whole characters.
fn encoded(text: &str) -> Vec<String> {
    let mut words = vec![];
    let mut part = String::new();
    for c in text.chars() {
        if part.len() + c.len_utf8() > WORD {
            words.push(word(&part));
            part.clear();
        }
        part.push(c);
    }
    words.push(word(&part));
    words
}

fn word(text: &str) -> String {
    format!("=?UTF-8?B?{}?=", encode(text.as_bytes()))
}

/// Writes a field, with a new line before each word that would not fit.
fn folded(field: &str, words: &[String], out: &mut String) {
    out.push_str(field);
    out.push(':');
    let mut column = field.len() + 1;
    for (index, word) in words.iter().enumerate() {
        if index > 0 && column + 1 + word.len() > LINE {
            out.push_str("\r\n");
            column = 0;
        }
        out.push(' ');
        out.push_str(word);
        column += 1 + word.len();
    }
    out.push_str("\r\n");
}

/// A text without control characters, so that none of it begins another field.
fn one_line(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::{Limits, read};

    fn mail<'a>(name: &'a str, subject: &'a str, owner: &'a str) -> String {
        message(&Mail {
            from: (name, "soumu@example.co.jp"),
            to: ("佐藤 花子", "sato@example.co.jp"),
            subject,
            date: (1_795_310_400, 540),
            id: "AbCdEf1.autumn",
            owner: ("X-Miwake-Drill", owner),
            text: "一行目\n二行目",
            html: "<p>一行目<br>二行目</p>",
        })
    }

    #[test]
    fn every_line_is_short_and_our_reader_reads_it_back() {
        let names = [
            "総務部",
            "A \"quoted\" \\ name",
            "=?UTF-8?B?44GC?=",
            &"長".repeat(1_000),
            &"a b ".repeat(300),
        ];
        for name in names {
            let bytes = mail(name, name, name);
            let (headers, _) = bytes.split_once("\r\n\r\n").expect("an empty line");
            for line in headers.split("\r\n") {
                assert!(line.len() <= 78, "{}: {line}", line.len());
                assert!(line.is_ascii(), "{line}");
            }
            let read = read(bytes.as_bytes(), &Limits::DEFAULT);
            let value = |field: &str| {
                let header = read.headers.iter().find(|header| header.name == field);
                header.map(|header| header.value.trim().to_owned())
            };
            assert_eq!(value("Subject").as_deref(), Some(name.trim()), "{name:.30}");
            assert_eq!(
                value("X-Miwake-Drill").as_deref(),
                Some(name.trim()),
                "{name:.30}"
            );
        }
    }

    #[test]
    fn nothing_that_is_entered_begins_another_field() {
        let hostile = "x\r\nBcc: other@elsewhere.example\r\n\r\n<b>";
        let bytes = mail(hostile, hostile, hostile);
        assert!(!bytes.contains("\r\nBcc"), "{bytes}");
        let read = read(bytes.as_bytes(), &Limits::DEFAULT);
        assert!(read.headers.iter().all(|header| header.name != "Bcc"));
    }
}
