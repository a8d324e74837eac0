//! Texts that do harm where they are taken for more than text, or that break the page around them. All our own.

/// Markup that runs, loads or leads somewhere where a browser, a template or a sanitiser takes it for markup. ASCII
/// that can be seen, so that it must stand in the page as it is here.
pub(crate) const MARKUP: [&str; 88] = [
    // Scripts.
    "<script>window.taken=1</script>",
    "<SCRIPT SRC=//elsewhere.example/x.js></SCRIPT>",
    "<script/x>window.taken=1</script/y>",
    "<<script>window.taken=1//<</script>",
    "<script type=module>import '//elsewhere.example/x.js'</script>",
    "<scr<script>ipt>window.taken=1</scr</script>ipt>",
    "</script><script>window.taken=1</script>",
    "<script src=data:text/javascript,window.taken=1></script>",
    "<script>/*</script><script>*/window.taken=1</script>",
    "<noscript><p title=\"</noscript><script>window.taken=1</script>\">",
    // Event handlers.
    "<img src=x onerror=window.taken=1>",
    "<img/src=`x`onerror=window.taken=1>",
    "<img src=x:x onerror=\"window.taken=1\"//",
    "<img srcset=,x onerror=window.taken=1>",
    "<image src=x onerror=window.taken=1>",
    "<body onload=window.taken=1>",
    "<input autofocus onfocus=window.taken=1>",
    "<select autofocus onfocus=window.taken=1><option>x</select>",
    "<details open ontoggle=window.taken=1><summary>x</summary></details>",
    "<video><source onerror=window.taken=1></video>",
    "<audio src onloadstart=window.taken=1>",
    "<marquee onstart=window.taken=1>x</marquee>",
    "<p style=animation-name:turn onanimationstart=window.taken=1>x",
    "<div onpointerenter=window.taken=1 tabindex=0>x</div>",
    "<x contenteditable onbeforeinput=window.taken=1>x</x>",
    "<button popovertarget=p>x</button><p popover id=p onbeforetoggle=window.taken=1>",
    // SVG and MathML.
    "<svg onload=window.taken=1><foreignObject></foreignObject></svg>",
    "<svg><script>window.taken=1</script></svg>",
    "<svg><script href=//elsewhere.example/x.js /></svg>",
    "<svg><a xlink:href=javascript:window.taken=1><text y=20>x</text></a></svg>",
    "<svg><animate attributeName=href values=javascript:window.taken=1 /></svg>",
    "<svg><set attributeName=onmouseover to=window.taken=1 />",
    "<svg><use href=data:image/svg+xml;base64,PHN2Zy8+#x /></svg>",
    "<svg><image href=//elsewhere.example/x.png onload=window.taken=1></svg>",
    "<svg><style>@import '//elsewhere.example/x.css'</style></svg>",
    "<svg><desc><template><script>window.taken=1</script></template></desc></svg>",
    "<math href=javascript:window.taken=1>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:window.taken=1>x</maction></math>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=window.taken=1></annotation-xml></math>",
    // What becomes another tree when it is read a second time.
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=window.taken=1&gt;\">",
    "<svg></p><style><a id=\"</style><img src=x onerror=window.taken=1>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=window.taken=1>",
    "<noembed><img title=\"</noembed><img src=x onerror=window.taken=1>\">",
    "<listing>&lt;img src=x onerror=window.taken=1&gt;</listing>",
    "<xmp><p title=\"</xmp><img src=x onerror=window.taken=1>\">",
    "<table><td><a href=x><table><td><img src=x onerror=window.taken=1>",
    "<select><template><img src=x onerror=window.taken=1></template></select>",
    "<p id='--><img src=x onerror=window.taken=1>'><!--",
    "<!--><img src=x onerror=window.taken=1>-->",
    "<![CDATA[><img src=x onerror=window.taken=1>]]>",
    "<?xml-stylesheet href=//elsewhere.example/x.css?>",
    "<plaintext><img src=x onerror=window.taken=1>",
    "<textarea></textarea><img src=x onerror=window.taken=1>",
    "</textarea></title></style></noscript><script>window.taken=1</script>",
    "<frameset><frame src=javascript:window.taken=1></frameset>",
    // Templates and shadow trees.
    "<template shadowrootmode=open><script>window.taken=1</script></template>",
    "<template><img src=x onerror=window.taken=1></template>",
    "<slot onslotchange=window.taken=1></slot>",
    "{{constructor.constructor('window.taken=1')()}}",
    "${window.taken=1}",
    "<%= window.taken = 1 %>",
    "{@html '<img src=x onerror=window.taken=1>'}",
    // Addresses.
    "<a href=javascript:window.taken=1>here</a>",
    "<a href=JaVaScRiPt&colon;window.taken=1>here</a>",
    "<a href=\"java&Tab;script:window.taken=1\">here</a>",
    "<a href=&#106;&#97;vascript&#58;window.taken=1>here</a>",
    "<a href=data:text/html,<script>window.taken=1</script>>here</a>",
    "<a href=//elsewhere.example ping=//elsewhere.example/p>here</a>",
    "<a href=vbscript:taken>here</a>",
    "<iframe srcdoc='<script>parent.taken=1</script>'></iframe>",
    "<iframe src=javascript:parent.taken=1></iframe>",
    "<object data=javascript:window.taken=1></object>",
    "<embed src=//elsewhere.example/x.svg>",
    "<form action=//elsewhere.example><button formaction=javascript:window.taken=1>x",
    "<base href=//elsewhere.example>",
    "<meta http-equiv=refresh content='0;url=//elsewhere.example'>",
    "<link rel=stylesheet href=//elsewhere.example/x.css>",
    "<link rel=prefetch href=//elsewhere.example/p>",
    "\"><img src=//elsewhere.example/x.png>",
    "'><svg/onload=window.taken=1>",
    // Styles and names that stand for something in a script.
    "<style>@import url(//elsewhere.example/x.css);</style>",
    "<style>* { display: none !important }</style>",
    "<p style=\"position:fixed;inset:0;background:url(//elsewhere.example/x.png)\">x</p>",
    "<img name=getElementById><form id=documentElement><input name=attributes></form>",
    "<a id=miwakeEngine href=javascript:window.taken=1></a><a id=miwakeEngine name=start></a>",
    // Entities, as they are and twice.
    "&lt;img src=x onerror=window.taken=1&gt;",
    "&amp;lt;script&amp;gt;window.taken=1&amp;lt;/script&amp;gt;",
    "&#x3C;img src=x onerror=window.taken=1&#62;",
];

/// Texts that break the layout, or change the order or the look of what stands beside them; with what each is.
pub(crate) fn texts() -> Vec<(&'static str, String)> {
    let repeated = |text: &str, times: usize| text.repeat(times);
    let stack = |marks: &str| format!("Z{} a{} y ", marks.repeat(20), marks.repeat(20)).repeat(12);
    vec![
        ("right-to-left override", "Invoice \u{202e}fdp.exe".into()),
        (
            "left-to-right override, never ended",
            "\u{202d}shalom \u{5e9}\u{5dc}\u{5d5}\u{5dd}".into(),
        ),
        ("embeddings, never ended", repeated("\u{202a}\u{202b}a", 80)),
        (
            "isolates, never ended",
            repeated("\u{2066}\u{2067}\u{2068}b", 80),
        ),
        (
            "ends of what never began",
            format!("{}c", repeated("\u{202c}\u{2069}", 80)),
        ),
        (
            "marks of direction",
            repeated("\u{200e}\u{200f}\u{61c}d", 60),
        ),
        (
            "Hebrew and Arabic in one",
            repeated(
                "\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{645}\u{631}\u{62d}\u{628}\u{627} bank.example ",
                20,
            ),
        ),
        ("marks above", stack("\u{301}\u{30a}\u{302}\u{306}")),
        ("marks below", stack("\u{316}\u{323}\u{32d}\u{33a}")),
        (
            "marks everywhere",
            stack("\u{301}\u{316}\u{334}\u{489}\u{20dd}"),
        ),
        ("marks on nothing", repeated("\u{301}", 400)),
        (
            "Thai marks",
            repeated(
                "\u{e01}\u{e47}\u{e47}\u{e47}\u{e47}\u{e47}\u{e47}\u{e47}\u{e49}\u{e49}\u{e49}\u{e49}",
                40,
            ),
        ),
        (
            "Tibetan stacks",
            repeated(
                "\u{f40}\u{f90}\u{f92}\u{f99}\u{fa8}\u{fb2}\u{fb3}\u{f72}\u{f74}",
                60,
            ),
        ),
        (
            "Arabic marks",
            repeated(
                "\u{628}\u{64e}\u{651}\u{64e}\u{651}\u{64e}\u{651}\u{670}\u{670}",
                60,
            ),
        ),
        ("10,000 letters", repeated("a", 10_000)),
        ("10,000 wide letters", repeated("W", 10_000)),
        ("10,000 full-width letters", repeated("\u{ff37}", 10_000)),
        ("10,000 underscores", repeated("_", 10_000)),
        (
            "10,000 no-break spaces",
            format!("e{}f", repeated("\u{a0}", 10_000)),
        ),
        ("5,000 word joiners", repeated("g\u{2060}", 5_000)),
        ("5,000 zero-width joiners", repeated("h\u{200d}", 5_000)),
        ("5,000 zero-width spaces", repeated("\u{200b}", 5_000)),
        ("5,000 soft hyphens", repeated("i\u{ad}", 5_000)),
        (
            "5,000 ideographic spaces",
            format!("j{}k", repeated("\u{3000}", 5_000)),
        ),
        ("5,000 tabs", format!("l{}m", repeated("\t", 5_000))),
        ("1,000 emoji", repeated("\u{1f600}", 1_000)),
        (
            "families",
            repeated(
                "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}",
                250,
            ),
        ),
        ("flags without a country", repeated("\u{1f1ff}", 501)),
        (
            "a flag of tags",
            format!("\u{1f3f4}{}\u{e007f}", repeated("\u{e0067}\u{e0062}", 200)),
        ),
        (
            "variation selectors",
            repeated("n\u{fe0f}\u{fe0e}\u{e0100}", 300),
        ),
        ("the widest letter", repeated("\u{fdfd}", 200)),
        ("wide cuneiform", repeated("\u{12031}\u{1242b}", 100)),
        (
            "mathematical letters",
            repeated("\u{1d4d1}\u{1d4ea}\u{1d4f7}\u{1d4f4}", 300),
        ),
        (
            "letters that are not seen",
            repeated("o\u{3164}\u{ffa0}\u{115f}\u{2800}", 300),
        ),
        (
            "separators of lines",
            repeated("p\u{2028}q\u{2029}r\u{85}", 200),
        ),
        (
            "controls",
            format!(
                "s{}t",
                (1..32)
                    .filter(|c| ![10, 13].contains(c))
                    .map(|c| char::from(c as u8))
                    .collect::<String>()
            ),
        ),
        (
            "later controls",
            format!("u{}v", ('\u{7f}'..='\u{9f}').collect::<String>()),
        ),
        (
            "what a terminal obeys",
            "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m".into(),
        ),
        ("NULs", format!("w{}x", repeated("\0", 300))),
        (
            "no characters",
            repeated("\u{fffe}\u{ffff}\u{fdd0}\u{1ffff}", 100),
        ),
        ("private use", repeated("\u{e000}\u{f8ff}\u{10fffd}", 200)),
        ("marks of the byte order", repeated("\u{feff}y", 300)),
        (
            "vertical words",
            repeated("\u{3031}\u{3035}\u{fe4f}\u{fe19}", 200),
        ),
        (
            "an address without an end",
            format!(
                "https://{}.example/{}",
                repeated("sub.", 60),
                repeated("path-", 1_500)
            ),
        ),
    ]
}

/// Bytes in headers and bodies that are no text in the charset that they claim: halves of characters, mostly.
pub(crate) const BROKEN: [(&str, &[u8]); 8] = [
    ("utf-8", b"half \xed\xa0\x80 and \xed\xb0\x80 of a pair"),
    (
        "utf-8",
        b"overlong \xc0\xbc script \xe0\x80\xbc \xf8\x88\x80\x80\x80 \xff\xfe",
    ),
    ("utf-16be", b"\x00a\xd8\x00\x00b\xdc\x00\x00c\xd8"),
    ("utf-16le", b"a\x00\x00\xd8b\x00\x00\xdc\xff"),
    (
        "iso-2022-jp",
        b"\x1b$B\x1b(J<img src=x onerror=window.taken=1>\x1b$B\x7e",
    ),
    (
        "shift_jis",
        b"\x81\x22><img src=x onerror=window.taken=1>\xfc\xfc\x80",
    ),
    ("euc-jp", b"\x8f\xa1<img src=x onerror=window.taken=1>\xff"),
    (
        "utf-7",
        b"+ADw-img src+AD0-x onerror+AD0-window.taken+AD0-1+AD4- +2AA-",
    ),
];
