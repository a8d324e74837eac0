//! The frame of a page.

use miwake_messages::Lang;
use serde::Serialize;
use std::fmt::Write as _;

/// Names of the files that a page refers to, as they are in the built site.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The site's style sheet.
    pub style: String,
    /// The style sheet of text pages.
    pub text_style: String,
    /// The icon.
    pub icon: String,
    /// The script that searches.
    pub search: String,
    /// The style sheet of the drill's page: the site's with its own behind it.
    pub drill_style: String,
    /// The style sheet of the desk: the site's with its own behind it.
    pub desk_style: String,
    /// The script of the drill's page.
    pub drill: String,
    /// The script of the quiz.
    pub quiz: String,
}

/// A page of the site.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its path below the site's own, ending in `/`: `learn/cases/`, `en/learn/cases/`.
    pub path: String,
    /// Its language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// One sentence of what is on it.
    pub description: String,
    /// The whole document, once finished.
    pub html: String,
    /// Paths, with anchors, that its links lead to.
    pub(crate) links: Vec<String>,
    /// Its sections in order.
    pub(crate) sections: Vec<Section>,
    /// Whether it has a frame of its own, both languages in it, and no sister: the drill's page.
    pub(crate) alone: bool,
    /// Whether it has a script beside the search: the quiz.
    pub(crate) script: bool,
    /// Pages before and after it.
    pub(crate) around: [Option<Neighbour>; 2],
}

/// Part of a page under a heading of its own; the first has none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    /// The anchor of its heading.
    pub(crate) id: String,
    /// Its heading.
    pub(crate) heading: String,
    /// 2 or 3.
    pub(crate) level: u8,
    /// Its text without marks, for the search.
    pub(crate) text: String,
}

/// The page before or after another.
#[derive(Clone, Debug)]
pub(crate) struct Neighbour {
    pub(crate) path: String,
    pub(crate) title: String,
}

/// An entry of the search.
#[derive(Serialize)]
pub(crate) struct Entry<'a> {
    page: &'a str,
    heading: &'a str,
    path: String,
    text: &'a str,
}

/// Words of the frame, in both languages.
struct Words {
    skip: &'static str,
    nav: &'static str,
    check: &'static str,
    learn: &'static str,
    checks: &'static str,
    other: &'static str,
    contents: &'static str,
    previous: &'static str,
    next: &'static str,
    search: &'static str,
    found: &'static str,
    failed: &'static str,
    footer: &'static str,
}

const JA: Words = Words {
    skip: "本文へ",
    nav: "サイトの案内",
    check: "メールを調べる",
    learn: "学ぶ",
    checks: "調べること",
    other: "English",
    contents: "目次",
    previous: "前",
    next: "次",
    search: "このサイトの中を探す",
    found: "見つかったところ",
    failed: "探すための一覧を読み込めませんでした。もう一度入力してください。",
    footer: "Miwake はメールの特徴から疑わしさを見積もります。何も見つからなくても、本物だという証明ではありません。探す言葉もメールも、あなたの端末の外に出ません。",
};

const EN: Words = Words {
    skip: "Skip to content",
    nav: "This site",
    check: "Check an email",
    learn: "Learn",
    checks: "What is checked",
    other: "日本語",
    contents: "On this page",
    previous: "Previous",
    next: "Next",
    search: "Search these pages",
    found: "Places found",
    failed: "The index could not be loaded. Type again to retry.",
    footer: "Miwake estimates how suspicious an email is from what can be seen in it. Finding nothing does not prove that it is genuine. Neither what you search for nor an email ever leaves your device.",
};

impl Page {
    /// A page of `body`, the HTML below its title.
    pub(crate) fn new(
        lang: Lang,
        path: &str,
        title: &str,
        description: &str,
        body: String,
    ) -> Self {
        Self {
            path: prefixed(lang, path),
            lang,
            title: title.to_owned(),
            description: description.to_owned(),
            html: body,
            links: vec![],
            sections: vec![],
            alone: false,
            script: false,
            around: [None, None],
        }
    }

    /// The path back to the site's own.
    pub(crate) fn up(path: &str) -> String {
        "../".repeat(path.matches('/').count())
    }

    /// Puts the body into the frame; `index` is the name of the file that is searched in.
    pub(crate) fn finish(&mut self, files: &Files, index: &str) {
        let words = match self.lang {
            Lang::Ja => &JA,
            Lang::En => &EN,
        };
        let body = std::mem::take(&mut self.html);
        self.html = self.document(words, files, index, &body);
    }

    fn document(&self, words: &Words, files: &Files, index: &str, body: &str) -> String {
        let up = Self::up(&self.path);
        let tag = self.lang.tag();
        let own = self.path.strip_prefix("en/").unwrap_or(&self.path);
        let (other_tag, other) = match self.lang {
            Lang::Ja => ("en", format!("{up}en/{own}")),
            Lang::En => ("ja", format!("{up}{own}")),
        };
        let home = prefixed(self.lang, "");
        let brand = match self.lang {
            Lang::Ja => "見分け Miwake",
            Lang::En => "Miwake",
        };
        let current = |path: &str| {
            if own.starts_with(path) {
                " aria-current=\"true\""
            } else {
                ""
            }
        };
        let title = escaped(&self.title);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"description\" content=\"{description}\">\n<title>{title} — {brand}</title>\n\
             <link rel=\"icon\" href=\"{up}{icon}\" type=\"image/svg+xml\">\n\
             <link rel=\"stylesheet\" href=\"{up}{style}\">\n<link rel=\"stylesheet\" href=\"{up}{text_style}\">\n\
             <script type=\"module\" src=\"{up}{search}\" data-index=\"{up}{index}\" data-up=\"{up}\" data-found=\"{found}\" data-failed=\"{failed}\"></script>\n{script}\
             </head>\n<body>\n<a class=\"skip\" href=\"#main\">{skip}</a>\n\
             <header class=\"site-header\"><div class=\"wrap\">\n\
             <p class=\"brand\"><a href=\"{up}?lang={tag}\"><span class=\"brand-ja\">見分け</span> <span class=\"brand-en\">Miwake</span></a></p>\n\
             <nav aria-label=\"{nav}\"><ul class=\"site-nav\">\n\
             <li><a href=\"{up}?lang={tag}\">{check}</a></li>\n\
             <li><a href=\"{up}{home}learn/\"{learn_now}>{learn}</a></li>\n\
             <li><a href=\"{up}{home}checks/\"{checks_now}>{checks}</a></li>\n\
             <li id=\"language\"><a href=\"{other}\" lang=\"{other_tag}\" hreflang=\"{other_tag}\">{other_name}</a></li>\n\
             </ul></nav>\n</div></header>\n\
             <main class=\"wrap text\" id=\"main\">\n\
             <form class=\"search\" role=\"search\" hidden><label for=\"search\">{search_label}</label>\
             <input type=\"search\" id=\"search\" autocomplete=\"off\" spellcheck=\"false\">\
             <div role=\"status\" class=\"hint\"></div><ol aria-label=\"{found}\"></ol></form>\n\
             <h1>{title}</h1>\n{contents}<div class=\"prose\">\n{body}</div>\n{around}</main>\n\
             <footer class=\"site-footer\"><div class=\"wrap\"><p>{footer}</p></div></footer>\n</body>\n</html>\n",
            description = escaped(&self.description),
            icon = files.icon,
            style = files.style,
            text_style = files.text_style,
            search = files.search,
            script = match self.script {
                true => format!(
                    "<script type=\"module\" src=\"{up}{}\"></script>\n",
                    files.quiz
                ),
                false => String::new(),
            },
            skip = words.skip,
            nav = words.nav,
            check = words.check,
            learn = words.learn,
            checks = words.checks,
            learn_now = current("learn/"),
            checks_now = current("checks/"),
            other_name = words.other,
            search_label = words.search,
            found = words.found,
            failed = words.failed,
            contents = self.contents(words),
            around = self.neighbours(words, &up),
            footer = words.footer,
        )
    }

    /// The table of contents, where there are sections enough to need one.
    fn contents(&self, words: &Words) -> String {
        let top: Vec<_> = self.sections.iter().filter(|s| s.level == 2).collect();
        if top.len() < 3 {
            return String::new();
        }
        let mut html = format!(
            "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">{}</h2><ul>\n",
            words.contents
        );
        for section in top {
            let _ = writeln!(
                html,
                "<li><a href=\"#{}\">{}</a></li>",
                section.id,
                escaped(&section.heading)
            );
        }
        html.push_str("</ul></nav>\n");
        html
    }

    fn neighbours(&self, words: &Words, up: &str) -> String {
        if self.around.iter().all(Option::is_none) {
            return String::new();
        }
        let names = [words.previous, words.next];
        let rels = ["prev", "next"];
        let mut html = String::from("<nav class=\"around\"><ul>\n");
        for ((page, name), rel) in self.around.iter().zip(names).zip(rels) {
            if let Some(page) = page {
                let _ = writeln!(
                    html,
                    "<li class=\"{rel}\"><a rel=\"{rel}\" href=\"{up}{}\"><span>{name}</span> {}</a></li>",
                    page.path,
                    escaped(&page.title)
                );
            }
        }
        html.push_str("</ul></nav>\n");
        html
    }

    /// Where links can lead to on it.
    pub(crate) fn places(&self) -> Vec<String> {
        let anchors = self.html.split(" id=\"").skip(1);
        let ids = anchors.filter_map(|rest| rest.split('"').next());
        let anchors = ids.map(|id| format!("{}#{id}", self.path));
        std::iter::once(self.path.clone()).chain(anchors).collect()
    }

    /// What the search finds on it.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.sections.iter().map(|section| Entry {
            page: &self.title,
            heading: &section.heading,
            path: match section.id.as_str() {
                "" => self.path.clone(),
                id => format!("{}#{id}", self.path),
            },
            text: &section.text,
        })
    }
}

/// `path` in the part of the site of a language.
pub(crate) fn prefixed(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Ja => path.to_owned(),
        Lang::En => format!("en/{path}"),
    }
}

/// Text for HTML, in elements and attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
    html
}
