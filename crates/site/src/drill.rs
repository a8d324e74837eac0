//! The page that the links of training mails lead to. Whole before any script, in both languages on one page, since
//! one link goes to everybody; a script shows one language, and one cue of the campaign (`www/drill.js`).

use crate::Result;
use crate::page::{Files, Page, prefixed};
use miwake_drill::{MAX_MAIL_BYTES, is_id, read};
use miwake_messages::{Lang, Messages};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Where the page is.
const PATH: &str = "drill/";

/// Parts of a mail that a cue can stand in, as in a campaign.
const PLACES: [&str; 8] = [
    "from",
    "reply-to",
    "to",
    "subject",
    "date",
    "text",
    "link",
    "attachment",
];

/// Words of the page; those of both languages stand beside each other so that neither says more.
struct Words {
    title: &'static str,
    description: &'static str,
    /// Of the page without a campaign, which anybody can send people to: it claims nothing.
    unknown: &'static str,
    unknown_text: &'static str,
    unknown_steps: [&'static str; 3],
    /// Title of the page with a campaign.
    drill_title: &'static str,
    heading: &'static str,
    calm: &'static str,
    run_by: &'static str,
    cue: &'static str,
    start: &'static str,
    waiting: &'static str,
    cannot_start: &'static str,
    now: &'static str,
    now_steps: [&'static str; 3],
    contact: &'static str,
    entered: &'static str,
    entered_text: &'static str,
    entered_link: &'static str,
    next: &'static str,
    next_lead: &'static str,
    next_steps: [&'static str; 3],
    links: [(&'static str, &'static str); 4],
    privacy: &'static str,
    privacy_steps: [&'static str; 4],
    confirms: &'static str,
    skip: &'static str,
}

const JA: Words = Words {
    title: "訓練かどうかを確かめる",
    description: "メール訓練のリンクから来た人のためのページです。訓練かどうかの確かめ方と、いますることをまとめました。",
    unknown: "訓練だったかどうかは、このページでは分かりません。",
    unknown_text: "このページは、だれでも開けます。だれでも、メールにこのページへのリンクを書けます。",
    unknown_steps: [
        "訓練かどうかは、職場のパソコンの担当か、セキュリティの窓口に聞きます。前から知っている電話番号か、社内の連絡先を使います。",
        "メールに書かれた番号やアドレスは使わず、返信もしません。",
        "メールやページに「訓練」と書いてあっても、それだけでは訓練だと決めません。",
    ],
    drill_title: "これは訓練でした",
    heading: "これは訓練でした。",
    calm: "だれでも押してしまうことがあります。点数も、名前も、ここには出ません。",
    run_by: "訓練を行ったところ：",
    cue: "届いたメールの、ここが手がかりでした。",
    start: "ほかの手がかりを探す（60秒）",
    waiting: "準備しています…",
    cannot_start: "この先の練習は、このブラウザーでは始められませんでした。下の説明は、このままで読めます。",
    now: "いま、すること",
    now_steps: [
        "リンクを押しただけなら、あわてることはありません。このページが、名前やパスワードを聞くことはありません。",
        "同じメールがまだ残っていたら、社内の窓口に知らせます。知らせることも、訓練のうちです。",
        "窓口が分からなければ、上司か、パソコンの担当の人に聞いておきます。",
    ],
    contact: "知らせる先",
    entered: "何かを入力した人、ファイルを開いた人、お金を払った人へ",
    entered_text: "訓練は、パスワードやカードの番号を集めません。ここに来る前に入力したり、ファイルを開いたり、お金を払ったりしたのなら、訓練ではないかもしれません。すぐに社内の窓口へ電話してください。",
    entered_link: "クリックした後にすること",
    next: "次に気づくために",
    next_lead: "急がせるメールほど、押す前に三つを見ます。",
    next_steps: [
        "差出人：名前ではなく、アドレスの @ の後ろを見ます。",
        "リンク：文字ではなく、本当のリンク先を見ます。パソコンではマウスを重ね、スマートフォンでは長押しすると出ます。",
        "頼みごと：パスワードや支払い、ファイルを開くことを求められたら、前から知っている番号に電話して確かめます。",
    ],
    links: [
        ("learn/how-to-tell/", "不審なメールの見分け方"),
        ("learn/quiz/", "8通のメールで見分ける練習"),
        ("learn/drills/", "メール訓練の目的と、研究が示すこと"),
        ("", "届いたメールを調べる"),
    ],
    privacy: "このページと、あなたのこと",
    privacy_steps: [
        "ここで選んだことや答えは、あなたが送るボタンを押さないかぎり、端末の外に出ません。",
        "このページは、選んだ言語のほかは何も保存しません。",
        "ページを開いたことは、どのサイトでもそうであるように、サーバーの記録に残ります。メールのリンクに目印（rid）が付いていれば、それも残ります。",
        "訓練のメールは文字だけで表示します。中のリンクや添付ファイルは開きません。",
    ],
    confirms: "リンクに目印が付いていると、最初に画面に触れるかキーを押したとき、小さなファイル（seen.txt）を取りに行きます。一度だけで、目印も一緒に送ります。人が開いたのか、メールを検査する機械が開いたのかを、サーバーの記録で分けるためです。その後、目印をアドレス欄から消します。",
    skip: "本文へ",
};

const EN: Words = Words {
    title: "Was it a drill?",
    description: "For people who came here through the link in a training email. How to find out whether it was one, and what to do now.",
    unknown: "This page cannot tell whether it was a drill.",
    unknown_text: "Anybody can open this page, and anybody can write a link to it in an email.",
    unknown_steps: [
        "Ask your own IT or security desk. Use a phone number or a contact that you knew before.",
        "Do not use numbers or addresses in the email, and do not reply to it.",
        "An email or a page that says “drill” does not prove that it was one.",
    ],
    drill_title: "That was a drill",
    heading: "That was a drill.",
    calm: "It can happen to anybody. There is no score here, and no names.",
    run_by: "The drill is run by ",
    cue: "This part of the email gave it away.",
    start: "Find the other cues (60 seconds)",
    waiting: "Getting ready…",
    cannot_start: "The practice could not start in this browser. The text below can be read all the same.",
    now: "What to do now",
    now_steps: [
        "If you only clicked the link, there is no need to hurry. This page collects nothing from you.",
        "If you still have the email, report it to your IT desk. Reporting is part of the drill.",
        "If you do not know who to tell, ask your manager, or whoever looks after the computers.",
    ],
    contact: "Who to tell",
    entered: "If you typed something in, opened a file or paid",
    entered_text: "Drills do not collect passwords or card numbers. Did you type something in, open a file or pay before you came here? Then it may not have been a drill. Call your IT desk at once.",
    entered_link: "What to do after a click",
    next: "To notice the next one",
    next_lead: "The more an email hurries you, the more it pays to look at three things before you click.",
    next_steps: [
        "The sender: not the name, but what stands after the @ in the address.",
        "The link: not its words, but where it really leads. Rest the mouse on it, or press and hold it on a phone.",
        "The request: if it is about passwords, payments or opening a file, call a number you already had and ask.",
    ],
    links: [
        ("learn/how-to-tell/", "How to tell a suspicious email"),
        ("learn/quiz/", "Practise spotting fakes with eight emails"),
        ("learn/drills/", "Why drills, and what research says"),
        ("", "Check an email you received"),
    ],
    privacy: "This page and you",
    privacy_steps: [
        "What you choose and answer here stays on your device, unless you press a button that sends it.",
        "This page stores nothing but the language you choose.",
        "The server’s log says that the page was opened, as with any site. If the email’s link has a mark (rid), that is in the log, too.",
        "The training email is shown as plain text. No link or attachment in it is opened.",
    ],
    confirms: "If the link has a mark, the page requests one small file (seen.txt) at your first touch or key. It does so once, with the mark. The server’s log then tells people from machines that scan email. After that the mark is taken out of the address bar.",
    skip: "Skip to content",
};

fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    }
}

/// The page, without the names of its files.
pub(crate) fn page() -> Page {
    let mut page = Page::new(Lang::Ja, PATH, JA.title, JA.description, String::new());
    for lang in Lang::ALL {
        let own = words(lang).links.iter().map(|(path, _)| path);
        let own = own.filter(|path| !path.is_empty());
        page.links.extend(own.map(|path| prefixed(lang, path)));
        page.links.push(prefixed(lang, "learn/after-a-click/"));
    }
    page.html = main();
    page.alone = true;
    page
}

/// Puts the body of the page into its document.
pub(crate) fn finish(page: &mut Page, files: &Files) {
    page.html = document(&page.html, files);
}

/// Puts the page into its frame. It needs more of the policy than the text pages: wasm and a worker.
///
/// The first screen shall stand within a second on a slow line. Scripts come before the style sheet, or they would wait
/// for it; and all three are asked for at once, by `preload`, since a browser that has read a policy in the page looks
/// for nothing ahead of a script (Chromium), so that each of them would cost a round trip.
fn document(body: &str, files: &Files) -> String {
    let skip = both(|_, words| words.skip.to_owned(), "span", "");
    let (script, style) = (&files.drill, &files.drill_style);
    format!(
        "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types miwake\">\n\
         <link rel=\"preload\" as=\"script\" href=\"{script}\">\n\
         <link rel=\"preload\" as=\"script\" href=\"../lang.js\">\n\
         <link rel=\"preload\" as=\"style\" href=\"{style}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"description\" content=\"{} {}\">\n<title>{} — 見分け Miwake</title>\n\
         <link rel=\"icon\" href=\"../{}\" type=\"image/svg+xml\">\n\
         <script src=\"../lang.js\"></script>\n<script src=\"{script}\" data-boot=\"../boot.js\" data-js=\"./miwake-practice.js\" data-wasm=\"./miwake-practice_bg.wasm\" data-ja=\"{} — 見分け Miwake\" data-en=\"{} — Miwake\" data-drill-ja=\"{} — 見分け Miwake\" data-drill-en=\"{} — Miwake\"></script>\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n\
         </head>\n<body>\n<a class=\"skip\" href=\"#main\">{skip}</a>\n\
         <header class=\"site-header\"><div class=\"wrap\">\n\
         <p class=\"brand\"><a href=\"../\"><span class=\"brand-ja\">見分け</span> <span class=\"brand-en\">Miwake</span></a></p>\n\
         <div id=\"language\" hidden><div class=\"switch\" role=\"group\" aria-label=\"言語 / Language\">\
         <button type=\"button\" lang=\"ja\" data-testid=\"language-ja\">日本語</button>\
         <button type=\"button\" lang=\"en\" data-testid=\"language-en\">English</button></div></div>\n\
         </div></header>\n<main class=\"wrap drill\" id=\"main\">\n{body}</main>\n</body>\n</html>\n",
        JA.description,
        EN.description,
        JA.title,
        files.icon,
        JA.title,
        EN.title,
        JA.drill_title,
        EN.drill_title,
    )
}

/// `text` in both languages, each in an element of its own; `more` are further attributes.
fn both(text: impl Fn(Lang, &'static Words) -> String, element: &str, more: &str) -> String {
    let one = |lang: Lang| {
        let tag = lang.tag();
        format!(
            "<{element} lang=\"{tag}\"{more}>{}</{element}>\n",
            text(lang, words(lang))
        )
    };
    Lang::ALL.map(one).concat()
}

fn main() -> String {
    let mut html = section("unknown", " class=\"first\"", |_, words| {
        format!(
            "<h1>{}</h1><p>{}</p>{}",
            words.unknown,
            words.unknown_text,
            list(&words.unknown_steps)
        )
    });
    html.push_str(&first());
    html.push_str(&frame());
    // What matters to somebody who did more than click comes first: any link may have led here.
    html.push_str(&section(
        "entered",
        " class=\"banner banner-caution\"",
        entered,
    ));
    html.insert_str(html.len() - "</section>\n".len(), &contact());
    html.push_str(&section("now", " class=\"of-drill\"", |_, words| {
        format!("<h2>{}</h2>{}", words.now, list(&words.now_steps))
    }));
    html.push_str(&section("notice", "", notice));
    html.push_str(&section("privacy", " class=\"note\"", |_, words| {
        format!("<h2>{}</h2>{}", words.privacy, list(&words.privacy_steps))
    }));
    let confirms = both(|_, words| format!("<p>{}</p>", words.confirms), "div", "");
    let confirms = format!("<div id=\"confirms\">{confirms}</div>\n");
    html.insert_str(html.len() - "</section>\n".len(), &confirms);
    html
}

fn section(id: &str, more: &str, inner: impl Fn(Lang, &'static Words) -> String) -> String {
    format!(
        "<section id=\"{id}\"{more}>\n{}</section>\n",
        both(inner, "div", "")
    )
}

fn list(items: &[&str]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<li>{item}</li>"))
        .collect();
    format!("<ul class=\"plain-list\">{items}</ul>")
}

/// What is there at once, and the places that the script fills from the campaign.
fn first() -> String {
    let mut places = String::new();
    for lang in Lang::ALL {
        let messages = Messages::with_drill(lang);
        for place in PLACES {
            let name = messages.text(&format!("drill-place-{place}"));
            let tag = lang.tag();
            // Writing into a string cannot fail.
            let _ = write!(
                places,
                "<span lang=\"{tag}\" data-place=\"{place}\" hidden>{name}</span>"
            );
        }
    }
    format!(
        "<section id=\"first\" class=\"first of-drill\">\n{heading}\
         <div id=\"cue\" class=\"cue\" data-testid=\"first-cue\" hidden>\n<figure>\n<figcaption>{cue}</figcaption>\n\
         <p class=\"cue-place\">{places}</p>\n<blockquote><span class=\"foreign\" id=\"cue-quote\" data-testid=\"cue-quote\"></span></blockquote>\n\
         <p id=\"cue-says-ja\" lang=\"ja\"></p><p id=\"cue-says-en\" lang=\"en\"></p>\n</figure>\n\
         <button type=\"button\" id=\"start\" class=\"button button-solid\" data-testid=\"start\">{start}</button>\n</div>\n\
         <div id=\"organisation\" class=\"calm\" hidden><p>{run_by}<bdi class=\"foreign\" id=\"organisation-name\"></bdi></p></div>\n\
         <p id=\"message-ja\" lang=\"ja\" hidden></p><p id=\"message-en\" lang=\"en\" hidden></p>\n</section>\n",
        heading = both(
            |_, words| format!(
                "<h1>{}</h1><p class=\"calm\">{}</p>",
                words.heading, words.calm
            ),
            "div",
            ""
        ),
        run_by = both(|_, words| words.run_by.to_owned(), "span", ""),
        cue = both(|_, words| words.cue.to_owned(), "span", ""),
        start = both(|_, words| words.start.to_owned(), "span", ""),
    )
}

/// Where the practice comes.
fn frame() -> String {
    format!(
        "<section id=\"app-frame\" hidden>\n<div id=\"cannot-start\" class=\"banner\" role=\"alert\" hidden>{}</div>\n\
         <div id=\"app\">{}</div>\n</section>\n",
        both(|_, words| words.cannot_start.to_owned(), "p", ""),
        both(|_, words| words.waiting.to_owned(), "p", ""),
    )
}

/// Whom to tell, from the policy or the campaign.
fn contact() -> String {
    format!(
        "<div id=\"contact\" class=\"tell\" data-testid=\"first-contact\" hidden>{}<ul class=\"plain\" id=\"contact-parts\"></ul></div>\n",
        both(|_, words| words.contact.to_owned(), "p", "")
    )
}

fn entered(lang: Lang, words: &'static Words) -> String {
    let to = prefixed(lang, "learn/after-a-click/");
    format!(
        "<h2>{}</h2><p>{}</p><p><a href=\"../{to}\">{}</a></p>",
        words.entered, words.entered_text, words.entered_link
    )
}

fn notice(lang: Lang, words: &'static Words) -> String {
    let link = |(path, name): &(&str, &str)| match *path {
        "" => format!("<li><a href=\"../?lang={}\">{name}</a></li>", lang.tag()),
        path => format!(
            "<li><a href=\"../{}\">{name}</a></li>",
            prefixed(lang, path)
        ),
    };
    let links: String = words.links.iter().map(link).collect();
    format!(
        "<h2>{}</h2><p>{}</p>{}<ul class=\"ways\">{links}</ul>",
        words.next,
        words.next_lead,
        list(&words.next_steps)
    )
}

/// Copies the campaigns of `from`, and the file that confirms a person, below `site`.
///
/// # Errors
/// When a campaign breaks a rule, or has no mail.
pub fn copy_campaigns(from: &Path, site: &Path) -> Result<()> {
    let to = site.join("drill");
    fs::create_dir_all(to.join("campaigns"))?;
    fs::copy(from.join("seen.txt"), to.join("seen.txt"))?;
    for entry in fs::read_dir(from.join("campaigns"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let id = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !is_id(&id) {
            return Err(told(&"its name is no id: a to z, 0 to 9, hyphens").into());
        }
        read(&fs::read_to_string(&path)?).map_err(|error| told(&error))?;
        let mail = path.with_extension("eml");
        let size = fs::metadata(&mail).map_err(|error| told(&error))?.len();
        if size > MAX_MAIL_BYTES as u64 {
            return Err(told(&format!("its mail is larger than {MAX_MAIL_BYTES} bytes")).into());
        }
        let target = to.join("campaigns").join(&id);
        fs::copy(&path, target.with_extension("json"))?;
        fs::copy(&mail, target.with_extension("eml"))?;
    }
    Ok(())
}
