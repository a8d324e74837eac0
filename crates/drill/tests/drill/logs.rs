//! Access logs.

use crate::support::{SENT, add, import, read, reasons};
use flate2::Compression;
use flate2::write::GzEncoder;
use miwake_drill::import::{Kind, Options, Reason, recognise};
use miwake_drill::{By, Project, What};
use std::io::Write;

const BROWSER: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";

/// What, whose and when, of a log.
fn events(bytes: &[u8]) -> Vec<(What, String, Option<i64>)> {
    let mut project = Project::default();
    add(&mut project, "log", bytes);
    let events = project.events.iter();
    events
        .map(|event| {
            let By::Token(number) = event.by else {
                panic!("a log knows tokens")
            };
            (
                event.what,
                project.tokens[number as usize].clone(),
                event.at,
            )
        })
        .collect()
}

#[test]
fn every_format_tells_the_same() {
    let combined = format!(
        "192.0.2.7 - - [15/Dec/2021:14:03:01 +0900] \"GET /drill/?c=a&rid=AbCdEf1 HTTP/1.1\" 200 5 \"-\" \"{BROWSER}\"\n\
         192.0.2.7 - - [15/Dec/2021:05:03:09 +0000] \"GET /drill/seen.txt?rid=AbCdEf1 HTTP/1.1\" 200 5 \"-\" \"{BROWSER}\"\n\
         192.0.2.7 - - [15/Dec/2021:05:03:10 +0000] \"GET /style.css HTTP/1.1\" 200 5 \"/drill/?rid=AbCdEf1\" \"{BROWSER}\"\n"
    );
    let common = "192.0.2.7 - - [15/Dec/2021:14:03:01 +0900] \"GET /drill/?c=a&rid=AbCdEf1 HTTP/1.1\" 200 5\n\
        192.0.2.7 - - [15/Dec/2021:14:03:09 +0900] \"GET /drill/seen.txt?rid=AbCdEf1 HTTP/1.1\" 200 5\n";
    let iis = "#Software: Microsoft Internet Information Services 10.0\n\
        #Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status\n\
        2021-12-15 05:03:01 192.0.2.1 GET /drill/ c=a&rid=AbCdEf1 443 - 192.0.2.7 Mozilla/5.0+(Windows) 200\n\
        2021-12-15 05:03:09 192.0.2.1 GET /drill/seen.txt rid=AbCdEf1 443 - 192.0.2.7 Mozilla/5.0+(Windows) 200\n\
        2021-12-15 05:03:10 192.0.2.1 GET /style.css - 443 - 192.0.2.7 Mozilla/5.0+(Windows) 200\n";
    let cloudfront = "#Version: 1.0\n\
        #Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query\n\
        2021-12-15\t05:03:01\tNRT12\t99\t192.0.2.7\tGET\td.example\t/drill/\t200\t-\tMozilla/5.0%20(Windows)\tc=a&rid=AbCdEf1\n\
        2021-12-15\t05:03:09\tNRT12\t99\t192.0.2.7\tGET\td.example\t/drill/seen.txt\t200\t-\tMozilla/5.0%20(Windows)\trid=AbCdEf1\n";
    let caddy = "{\"level\":\"info\",\"ts\":1639544581.9,\"logger\":\"http.log.access\",\"msg\":\"handled request\",\"request\":{\"remote_ip\":\"192.0.2.7\",\"client_ip\":\"192.0.2.7\",\"proto\":\"HTTP/2.0\",\"method\":\"GET\",\"host\":\"d.example\",\"uri\":\"/drill/?c=a\\u0026rid=AbCdEf1\",\"headers\":{\"User-Agent\":[\"Mozilla/5.0\"]}},\"status\":200}\n\
        {\"level\":\"info\",\"ts\":1639544589.2,\"request\":{\"remote_ip\":\"192.0.2.7\",\"method\":\"GET\",\"uri\":\"/drill/seen.txt?rid=AbCdEf1\",\"headers\":{\"User-Agent\":[\"Mozilla/5.0\"]}},\"status\":200}\n\
        {\"level\":\"info\",\"ts\":1639544590.0,\"msg\":\"server running\"}\n";
    let s3 = "79a5 bucket [15/Dec/2021:05:03:01 +0000] 192.0.2.7 - 3E57427F3 WEBSITE.GET.OBJECT drill/index.html \"GET /drill/?c=a&rid=AbCdEf1 HTTP/1.1\" 200 - 113 113 7 6 \"-\" \"Mozilla/5.0\" - x= - - - d.example - - -\n\
        79a5 bucket [15/Dec/2021:05:03:09 +0000] 192.0.2.7 - 3E57427F4 WEBSITE.GET.OBJECT drill/seen.txt \"GET /drill/seen.txt?rid=AbCdEf1 HTTP/1.1\" 200 - 5 5 7 6 \"-\" \"Mozilla/5.0\" - x= - - - d.example - - -\n";
    let gophish = "time=\"2021-12-15T14:00:00+09:00\" level=info msg=\"Starting phishing server at http://0.0.0.0:80\"\n\
        time=\"2021-12-15T14:03:01+09:00\" level=info msg=\"192.0.2.7 - - [15/Dec/2021:14:03:01 +0900] \\\"GET /?rid=AbCdEf1 HTTP/1.1\\\" 200 99 \\\"\\\" \\\"Mozilla/5.0\\\"\"\n\
        time=\"2021-12-15T14:03:09+09:00\" level=info msg=\"192.0.2.7 - - [15/Dec/2021:14:03:09 +0900] \\\"GET /drill/seen.txt?rid=AbCdEf1 HTTP/1.1\\\" 200 99 \\\"\\\" \\\"Mozilla/5.0\\\"\"\n";
    let expected = vec![
        (What::Page, "AbCdEf1".to_owned(), Some(SENT + 181)),
        (What::Confirmed, "AbCdEf1".to_owned(), Some(SENT + 189)),
    ];
    for (format, text) in [
        ("combined", combined.as_str()),
        ("common", common),
        ("IIS", iis),
        ("CloudFront", cloudfront),
        ("Caddy", caddy),
        ("S3", s3),
        ("GoPhish", gophish),
    ] {
        assert_eq!(recognise("x", text.as_bytes()), Kind::AccessLog, "{format}");
        let imported = read("x", text.as_bytes());
        assert_eq!(reasons(&imported), [], "{format}");
        assert_eq!(events(text.as_bytes()), expected, "{format}");
    }
}

/// Recorded with nginx 1.22.1 and curl: a HEAD, a person, curl, a strange agent, a page that is not there, `&amp;`, a
/// token that is a path, and bytes that are no request.
#[test]
fn a_real_log_of_nginx_is_read() {
    let log = include_bytes!("../fixtures/nginx.log");
    assert_eq!(recognise("access.log", log), Kind::AccessLog);
    let imported = read("access.log", log);
    assert_eq!(imported.rows, 11);
    assert_eq!(reasons(&imported), [(10, Reason::BadToken)]);
    assert_eq!(imported.notes.beside, 2);
    let mut project = Project::default();
    project.add(imported);
    assert_eq!(
        project.tokens,
        ["AbCdEf1", "BbCdEf2", "CcCdEf3", "DdCdEf4", "EeCdEf5"]
    );
    let signs: Vec<_> = project
        .events
        .iter()
        .map(|event| (event.signs.method, event.signs.agent))
        .collect();
    let person = (false, false);
    assert_eq!(
        signs,
        [
            (true, true),
            person,
            person,
            (false, true),
            person,
            person,
            person,
            person
        ]
    );
    assert!(!project.save().contains("127.0.0.1"));
}

#[test]
fn a_compressed_log_is_read_and_a_cut_one_to_where_it_is_whole() {
    let line = crate::support::hit("AbCdEf1", 181, "", "192.0.2.7");
    let text = line.repeat(20_000);
    let mut encoder = GzEncoder::new(vec![], Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    let mut packed = encoder.finish().unwrap();
    assert_eq!(recognise("access.log.gz", &packed), Kind::AccessLog);
    assert_eq!(read("access.log.gz", &packed).rows, 20_000);
    // Two in a row are one log.
    let twice = [packed.as_slice(), packed.as_slice()].concat();
    assert_eq!(read("access.log.gz", &twice).rows, 40_000);
    packed.truncate(packed.len() / 2);
    let half = read("access.log.gz", &packed);
    assert!(half.rows > 5_000 && half.rows < 20_000, "{}", half.rows);
    assert!(half.notes.counts.contains_key(&Reason::BrokenGzip));
}

#[test]
fn half_a_line_is_told() {
    let line = crate::support::hit("AbCdEf1", 181, "", "192.0.2.7");
    let text = format!("{line}{}\n{line}{}", &line[..70], &line[..line.len() - 5]);
    let imported = read("log", text.as_bytes());
    assert_eq!(
        reasons(&imported),
        [(2, Reason::Damaged), (4, Reason::Damaged)]
    );
    assert_eq!(imported.rows, 4);
}

#[test]
fn another_name_of_the_token_can_be_said() {
    let line = crate::support::hit("AbCdEf1", 181, "", "192.0.2.7").replace("rid=", "id=");
    let options = Options {
        token_parameter: "id".to_owned(),
        ..Options::default()
    };
    let imported = import("log", Kind::AccessLog, line.as_bytes(), options).unwrap();
    let mut project = Project::default();
    assert_eq!(project.add(imported).events, 1);
}
