//! Common and Combined logs, and what is built alike: GoPhish's own lines, and S3's.

use super::super::time::seconds;
use super::request::Request;
use memchr::{memchr, memmem};
use std::borrow::Cow;

/// A line of Common or Combined: `address - user [time] "request" status size "referrer" "agent"`. Behind the agent
/// anything may follow; in front of the address the name of the site may stand.
pub(super) fn read(line: &[u8]) -> Option<Request<'_>> {
    let open = memchr(b'[', line)?;
    let (front, rest) = line.split_at(open);
    let mut words = front
        .split(|byte| *byte == b' ')
        .filter(|word| !word.is_empty());
    let (first, second) = (words.next(), words.next());
    // With the site in front there are four words.
    let address = match words.nth(1) {
        Some(_) => second,
        None => first,
    };
    after_time(rest, address)
}

/// S3: `owner bucket [time] address requester id operation key "request" …`.
pub(super) fn read_s3(line: &[u8]) -> Option<Request<'_>> {
    let open = memchr(b'[', line)?;
    let rest = line.get(open..)?;
    let close = memchr(b']', rest)?;
    let address = rest
        .get(close + 1..)?
        .split(|byte| *byte == b' ')
        .find(|word| !word.is_empty());
    after_time(rest, address)
}

/// Whether the line is S3's: the operation, which has points, stands between time and request.
pub(super) fn is_s3(line: &[u8]) -> bool {
    let between = memchr(b']', line).and_then(|close| {
        let rest = line.get(close + 1..)?;
        rest.get(..memchr(b'"', rest)?)
    });
    between.is_some_and(|between| {
        memmem::find(between, b"REST.").is_some() || memmem::find(between, b"WEBSITE.").is_some()
    })
}

/// From the bracket of the time on.
fn after_time<'a>(rest: &'a [u8], address: Option<&'a [u8]>) -> Option<Request<'a>> {
    let close = memchr(b']', rest)?;
    let at = time(rest.get(1..close)?)?;
    let rest = rest.get(close + 1..)?;
    let (request, rest) = quoted(rest)?;
    let mut words = request.split(|byte| *byte == b' ');
    let method = words.next()?;
    // What came over the wire may have been no request at all; the line is right all the same.
    let path = words.next().unwrap_or_default();
    // Without a status the line is cut off.
    let status = rest
        .split(|byte| *byte == b' ')
        .find(|word| !word.is_empty())?;
    let whole = status.len() == 3 && status.iter().all(u8::is_ascii_digit) || status == b"-";
    let agent = quoted(rest).and_then(|(_, rest)| quoted(rest));
    let half = agent.is_none() && memchr(b'"', rest).is_some();
    (whole && !half).then(|| Request {
        at,
        method,
        path: Cow::Borrowed(path),
        query: None,
        address: address.map(Cow::Borrowed),
        agent: agent.map(|(agent, _)| Cow::Borrowed(agent)),
    })
}

/// What stands between the next two quotation marks, and what stands behind. A mark behind a backslash is none.
fn quoted(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let start = memchr(b'"', text)? + 1;
    let rest = text.get(start..)?;
    let mut from = 0;
    loop {
        let end = from + memchr(b'"', rest.get(from..)?)?;
        let before = rest.get(..end)?;
        let backslashes = before
            .iter()
            .rev()
            .take_while(|byte| **byte == b'\\')
            .count();
        if backslashes % 2 == 0 {
            return Some((before, rest.get(end + 1..)?));
        }
        from = end + 1;
    }
}

/// `15/Dec/2021:14:03:01 +0900`.
fn time(text: &[u8]) -> Option<i64> {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to)?;
        digits.iter().try_fold(0, |sum, digit| {
            digit
                .is_ascii_digit()
                .then(|| sum * 10 + i64::from(digit - b'0'))
        })
    };
    let month = match text.get(3..6)? {
        b"Jan" => 1,
        b"Feb" => 2,
        b"Mar" => 3,
        b"Apr" => 4,
        b"May" => 5,
        b"Jun" => 6,
        b"Jul" => 7,
        b"Aug" => 8,
        b"Sep" => 9,
        b"Oct" => 10,
        b"Nov" => 11,
        b"Dec" => 12,
        _ => return None,
    };
    let at = seconds(
        number(7, 11)?,
        month,
        number(0, 2)?,
        number(12, 14)?,
        number(15, 17)?,
        number(18, 20)?,
    )?;
    let sign = match text.get(20..22)? {
        b" +" => 1,
        b" -" => -1,
        _ => return None,
    };
    let zone = number(22, 24)? * 3_600 + number(24, 26)? * 60;
    (text.len() == 26).then_some(at - sign * zone)
}

/// GoPhish's own line: `time="…" level=info msg="<Combined, quotation marks behind backslashes>"`.
pub(super) fn gophish(line: &[u8]) -> Option<Request<'_>> {
    let start = memmem::find(line, b"msg=\"")? + 4;
    let (message, _) = quoted(line.get(start..)?)?;
    let mut plain = Vec::with_capacity(message.len());
    let mut escaped = false;
    for &byte in message {
        escaped = byte == b'\\' && !escaped;
        if !escaped {
            plain.push(byte);
        }
    }
    let request = read(&plain)?;
    // The parts must outlive the text that was put together here.
    let method: &[u8] = match request.method {
        b"GET" => b"GET",
        b"POST" => b"POST",
        _ => b"OTHER",
    };
    let owned = |part: &Cow<'_, [u8]>| Cow::Owned(part.to_vec());
    Some(Request {
        at: request.at,
        method,
        path: owned(&request.path),
        query: None,
        address: request.address.as_ref().map(owned),
        agent: request.agent.as_ref().map(owned),
    })
}

/// Whether a line of GoPhish's is cut off within its message.
pub(super) fn is_half(line: &[u8]) -> bool {
    let message = memmem::find(line, b"msg=\"").and_then(|start| line.get(start + 4..));
    message.is_none_or(|message| quoted(message).is_none())
}

#[cfg(test)]
mod tests {
    use super::{read, time};

    #[test]
    fn times_have_a_zone() {
        assert_eq!(time(b"15/Dec/2021:14:03:01 +0900"), Some(1_639_544_581));
        assert_eq!(time(b"15/Dec/2021:00:03:01 -0500"), Some(1_639_544_581));
        for wrong in [
            &b"15/Dec/2021:14:03:01"[..],
            b"31/Feb/2021:14:03:01 +0900",
            b"15/dec/2021:14:03:01 +0900",
            b"15/Dec/2021:14:03:01 +09:0",
            b"",
        ] {
            assert_eq!(time(wrong), None);
        }
    }

    #[test]
    fn a_line_that_is_cut_off_anywhere_in_its_parts_is_none() {
        let line = br#"192.0.2.7 - - [15/Dec/2021:14:03:01 +0900] "GET /drill/?rid=a HTTP/1.1" 200 12 "-" "Mozilla/5.0""#;
        assert!(read(line).is_some());
        let status = 71;
        assert!(line[..status + 4].ends_with(b" 200"));
        for end in 0..status + 4 {
            assert!(
                read(&line[..end]).is_none(),
                "{}",
                String::from_utf8_lossy(&line[..end])
            );
        }
        // Cut within referrer or agent.
        assert!(read(&line[..line.len() - 3]).is_none());
    }
}
