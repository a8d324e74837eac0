//! What the words of a VBA source say that it does.

use super::vba_tokens::{Token, logical_lines, tokenise};
use crate::found::Found;
use crate::steps::step;
use crate::{IndicatorKind, LinkSource, Unread};
use std::collections::{BTreeMap, BTreeSet};

/// Procedures that Office runs by itself, lower case (mraptor's list without those that need a click or a key).
const AUTO_RUN: &[&str] = &[
    "auto_activate",
    "auto_close",
    "auto_deactivate",
    "auto_exit",
    "auto_new",
    "auto_open",
    "autoclose",
    "autoexec",
    "autoexit",
    "autonew",
    "autoopen",
    "document_beforeclose",
    "document_change",
    "document_close",
    "document_contentcontrolonenter",
    "document_new",
    "document_open",
    "documentbeforeclose",
    "documentchange",
    "documentopen",
    "inkpicture1_painted",
    "newdocument",
    "workbook_activate",
    "workbook_beforeclose",
    "workbook_deactivate",
    "workbook_open",
    "workbook_windowactivate",
    "worksheet_activate",
    "worksheet_calculate",
];

/// Ends of the names of events that ActiveX controls raise without a click.
const AUTO_RUN_ENDS: &[&str] = &[
    "_beforenavigate2",
    "_documentcomplete",
    "_downloadbegin",
    "_downloadcomplete",
    "_gotfocus",
    "_layout",
    "_mousehover",
    "_mousemove",
    "_navigatecomplete2",
    "_onconnecting",
    "_painted",
    "_painting",
    "_resize",
    "_titlechange",
];

/// Words of the source, lower case, and what they do.
const WORDS: &[(&str, IndicatorKind)] = &[
    ("addfromstring", IndicatorKind::MacroWrites),
    ("adodb.stream", IndicatorKind::MacroWrites),
    ("altstartuppath", IndicatorKind::MacroWrites),
    ("copyfile", IndicatorKind::MacroWrites),
    ("copyhere", IndicatorKind::MacroWrites),
    ("createprocess", IndicatorKind::MacroRunsPrograms),
    ("createprocessa", IndicatorKind::MacroRunsPrograms),
    ("createremotethread", IndicatorKind::MacroRunsPrograms),
    ("createtextfile", IndicatorKind::MacroWrites),
    ("createthread", IndicatorKind::MacroRunsPrograms),
    ("deletefile", IndicatorKind::MacroWrites),
    ("enumsystemlocalesa", IndicatorKind::MacroRunsPrograms),
    ("executeexcel4macro", IndicatorKind::MacroRunsPrograms),
    ("filecopy", IndicatorKind::MacroWrites),
    ("followhyperlink", IndicatorKind::MacroFetches),
    ("internetopen", IndicatorKind::MacroFetches),
    ("internetopena", IndicatorKind::MacroFetches),
    ("internetopenurl", IndicatorKind::MacroFetches),
    ("internetopenurla", IndicatorKind::MacroFetches),
    ("internetreadfile", IndicatorKind::MacroFetches),
    ("kill", IndicatorKind::MacroWrites),
    ("macscript", IndicatorKind::MacroRunsPrograms),
    ("mkdir", IndicatorKind::MacroWrites),
    ("ntcreatethreadex", IndicatorKind::MacroRunsPrograms),
    ("opentextfile", IndicatorKind::MacroWrites),
    ("queueuserapc", IndicatorKind::MacroRunsPrograms),
    ("regwrite", IndicatorKind::MacroWrites),
    ("rmdir", IndicatorKind::MacroWrites),
    ("rtlmovememory", IndicatorKind::MacroRunsPrograms),
    ("saveas", IndicatorKind::MacroWrites),
    ("saveasrtf", IndicatorKind::MacroWrites),
    ("savesetting", IndicatorKind::MacroWrites),
    ("savetofile", IndicatorKind::MacroWrites),
    ("setattr", IndicatorKind::MacroWrites),
    ("shell", IndicatorKind::MacroRunsPrograms),
    ("shellexecute", IndicatorKind::MacroRunsPrograms),
    ("shellexecutea", IndicatorKind::MacroRunsPrograms),
    ("shellexecutew", IndicatorKind::MacroRunsPrograms),
    ("urldownloadtofile", IndicatorKind::MacroFetches),
    ("urldownloadtofilea", IndicatorKind::MacroFetches),
    ("urldownloadtofilew", IndicatorKind::MacroFetches),
    ("virtualalloc", IndicatorKind::MacroRunsPrograms),
    ("virtualallocex", IndicatorKind::MacroRunsPrograms),
    ("winexec", IndicatorKind::MacroRunsPrograms),
    ("writeprocessmemory", IndicatorKind::MacroRunsPrograms),
    ("writetext", IndicatorKind::MacroWrites),
];

/// Words in strings, lower case: programs and objects that are given as text.
const IN_STRINGS: &[(&str, IndicatorKind)] = &[
    ("bitsadmin", IndicatorKind::MacroFetches),
    ("certutil", IndicatorKind::MacroRunsPrograms),
    ("cmd /c", IndicatorKind::MacroRunsPrograms),
    ("cmd.exe", IndicatorKind::MacroRunsPrograms),
    ("cscript", IndicatorKind::MacroRunsPrograms),
    ("downloadfile", IndicatorKind::MacroFetches),
    ("downloadstring", IndicatorKind::MacroFetches),
    ("invoke-expression", IndicatorKind::MacroRunsPrograms),
    ("invoke-webrequest", IndicatorKind::MacroFetches),
    ("mshta", IndicatorKind::MacroRunsPrograms),
    ("powershell", IndicatorKind::MacroRunsPrograms),
    ("regsvr32", IndicatorKind::MacroRunsPrograms),
    ("rundll32", IndicatorKind::MacroRunsPrograms),
    ("schtasks", IndicatorKind::MacroRunsPrograms),
    ("winmgmts:", IndicatorKind::MacroRunsPrograms),
    ("wscript.exe", IndicatorKind::MacroRunsPrograms),
];

/// Objects that `CreateObject` and `GetObject` make, lower case: what they are for. What is not listed counts as
/// running a program; `None` is for objects that do nothing of that kind.
const OBJECTS: &[(&str, Option<IndicatorKind>)] = &[
    ("access.application", None),
    ("adodb.command", None),
    ("adodb.connection", None),
    ("adodb.recordset", None),
    ("adodb.stream", Some(IndicatorKind::MacroWrites)),
    ("adox.catalog", None),
    ("excel.application", None),
    ("excel.sheet", None),
    ("htmlfile", None),
    (
        "internetexplorer.application",
        Some(IndicatorKind::MacroFetches),
    ),
    ("microsoft.xmldom", None),
    ("msxml2.domdocument", None),
    ("msxml2.serverxmlhttp", Some(IndicatorKind::MacroFetches)),
    ("msxml2.xmlhttp", Some(IndicatorKind::MacroFetches)),
    ("microsoft.xmlhttp", Some(IndicatorKind::MacroFetches)),
    ("outlook.application", None),
    ("powerpoint.application", None),
    ("scripting.dictionary", None),
    (
        "scripting.filesystemobject",
        Some(IndicatorKind::MacroWrites),
    ),
    ("system.collections.", None),
    ("vbscript.regexp", None),
    ("winhttp.winhttprequest", Some(IndicatorKind::MacroFetches)),
    ("word.application", None),
    ("word.document", None),
];

/// Most addresses of one project that are told.
const URLS: usize = 500;
/// Longest text that is put together out of constants.
const FOLDED: usize = 64 * 1024;
/// How many `Chr(…)` an honest source has at most; line ends and quotes are made so.
const CHARACTERS: usize = 40;

/// What was found in the sources of one project.
#[derive(Default)]
pub(crate) struct Words {
    /// Kind, and the words as written, each once, in order.
    seen: Vec<(IndicatorKind, Vec<String>)>,
    urls: Vec<String>,
    /// Constants that stand in variables, by lower-case name.
    variables: BTreeMap<String, String>,
    characters: usize,
    /// Bytes that may still be put together, so that doubling strings end.
    budget: usize,
    /// Words of all sources that the compiled code may use too, lower case.
    words: BTreeSet<String>,
    /// Whether a word of the tables stands in the source of this module.
    shown: BTreeMap<&'static str, bool>,
    /// Whether constants were not put together because there were too many.
    cut: bool,
    /// Lines with code in them.
    code_lines: usize,
    main: bool,
}

impl Words {
    /// Reads the source of a module.
    pub(crate) fn read(&mut self, module: &str, source: &str) {
        self.budget += source.len() * 4 + FOLDED;
        self.variables.clear();
        self.shown.clear();
        self.main = false;
        let lower = source.to_ascii_lowercase();
        let mut tokens = vec![];
        for line in logical_lines(source) {
            tokens.clear();
            tokenise(line, &mut tokens);
            if matches!(
                tokens.first(),
                None | Some(Token::Word("Attribute" | "Option"))
            ) {
                continue;
            }
            self.code_lines += 1;
            self.line(&tokens, &lower);
        }
        // A module with this name runs through its procedure Main.
        if self.main && AUTO_RUN.contains(&module.to_ascii_lowercase().as_str()) {
            self.see(IndicatorKind::MacroRunsItself, module);
        }
    }

    /// Reads the strings of a form.
    pub(crate) fn read_form(&mut self, text: &str) {
        self.shown.clear();
        self.string(text, &text.to_ascii_lowercase());
    }

    fn line(&mut self, tokens: &[Token<'_>], source: &str) {
        // Looked for once, not behind each `Open`.
        let writes = for_writing(tokens);
        for (at, token) in tokens.iter().enumerate() {
            if let Token::Word(word) = token {
                let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                let opens = word.eq_ignore_ascii_case("open") && writes.is_some_and(|w| w > at);
                if opens {
                    self.see(IndicatorKind::MacroWrites, "Open … For");
                }
                self.word(word, before, tokens.get(at + 1..).unwrap_or_default());
            }
        }
        self.strings(tokens, source);
    }

    fn word(&mut self, word: &str, before: Option<&Token<'_>>, after: &[Token<'_>]) {
        let lower = word.to_ascii_lowercase();
        let after_dot = before == Some(&Token::Sign('.'));
        match lower.as_str() {
            "sub" | "function" => {
                if let Some(Token::Word(name)) = after.first() {
                    self.procedure(name);
                }
            }
            "createobject" | "getobject" => self.object(word, after),
            "run" | "exec" if after_dot => self.see(IndicatorKind::MacroRunsPrograms, word),
            "chr" | "chrw" | "chrb" => self.characters += 1,
            "strreverse" => self.characters += 10,
            _ => {
                if let Ok(at) = WORDS.binary_search_by_key(&lower.as_str(), |(word, _)| word)
                    && let Some((_, kind)) = WORDS.get(at)
                {
                    self.see(*kind, word);
                }
            }
        }
        if is_telling(&lower) {
            self.words.insert(lower);
        }
    }

    fn procedure(&mut self, name: &str) {
        let lower = name.to_ascii_lowercase();
        let runs = AUTO_RUN.contains(&lower.as_str())
            || AUTO_RUN_ENDS.iter().any(|end| lower.ends_with(end));
        if runs {
            self.see(IndicatorKind::MacroRunsItself, name);
        }
        self.main |= lower == "main";
    }

    /// `CreateObject(…)`: by what is made.
    fn object(&mut self, word: &str, after: &[Token<'_>]) {
        let arguments = match after.first() {
            Some(Token::Sign('(')) => after.get(1..).unwrap_or_default(),
            _ => after,
        };
        let Some((class, _)) = self.fold(arguments, 0) else {
            // What is made is not said here: it may be anything.
            self.see(IndicatorKind::MacroRunsPrograms, word);
            return;
        };
        let lower = class.to_ascii_lowercase();
        let known = OBJECTS.iter().find(|(name, _)| lower.starts_with(name));
        match known {
            Some((_, None)) => {}
            Some((_, Some(kind))) => self.see(*kind, &class),
            // A file's name, or the running program.
            None if word.eq_ignore_ascii_case("getobject") && !lower.contains(':') => {}
            None => self.see(IndicatorKind::MacroRunsPrograms, &class),
        }
    }

    /// Puts constants together and looks at them; keeps what goes into variables.
    fn strings(&mut self, tokens: &[Token<'_>], source: &str) {
        let mut at = 0;
        while at < tokens.len() {
            let Some((text, next)) = self.fold(tokens, at) else {
                at += 1;
                continue;
            };
            self.string(&text, source);
            if let Some(name) = assigned(tokens, at) {
                self.variables.insert(name, text);
            }
            at = next.max(at + 1);
        }
    }

    fn string(&mut self, text: &str, source: &str) {
        if text.len() < 4 {
            return;
        }
        for range in miwake_mail::urls_in(text) {
            let url = text.get(range).unwrap_or_default();
            if self.urls.iter().any(|known| known == url) {
                continue;
            }
            self.cut |= self.urls.len() >= URLS;
            if self.urls.len() < URLS {
                self.urls.push(url.to_owned());
            }
        }
        let lower = text.to_ascii_lowercase();
        for (word, kind) in IN_STRINGS.iter().chain(WORDS) {
            if !has_word(&lower, word) {
                continue;
            }
            let shown = *self
                .shown
                .entry(word)
                .or_insert_with(|| source.contains(word));
            // Single words of the source are no news in a string, unless they were put together.
            let program = IN_STRINGS.iter().any(|(known, _)| known == word);
            if program || !shown {
                self.see(*kind, word);
                if !shown {
                    self.see(IndicatorKind::MacroHidden, word);
                }
            }
        }
        if is_encoded(text) {
            let start: String = text.chars().take(40).collect();
            self.see(IndicatorKind::MacroHidden, &start);
        }
    }

    /// The constant that starts at `at`: literals, characters and known variables joined with `&` or `+`,
    /// and the index behind it.
    fn fold(&mut self, tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
        let (mut text, mut next) = self.primary(tokens, at)?;
        while matches!(tokens.get(next), Some(Token::Sign('&' | '+')))
            && text.len() < FOLDED
            && self.budget > 0
        {
            let Some((more, after)) = self.primary(tokens, next + 1) else {
                break;
            };
            text.push_str(&more);
            next = after;
        }
        Some((text, next))
    }

    fn primary(&mut self, tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
        let (text, next) = match tokens.get(at)? {
            Token::Text(text) => (text.clone(), at + 1),
            Token::Word(word) => match word.to_ascii_lowercase().as_str() {
                "chr" | "chrw" | "chrb" => character(tokens, at + 1)?,
                "strreverse" => {
                    let (text, next) = literal_argument(tokens, at + 1)?;
                    (text.chars().rev().collect(), next)
                }
                "vbcrlf" | "vbnewline" | "vblf" | "vbcr" => ("\n".to_owned(), at + 1),
                "vbnullstring" => (String::new(), at + 1),
                // The target of an assignment is no constant.
                name if tokens.get(at + 1) != Some(&Token::Sign('=')) => {
                    let text = self.variables.get(name)?;
                    // Nothing is copied that there is no room for.
                    if text.len() > self.budget {
                        self.cut = true;
                        return None;
                    }
                    step(text.len());
                    (text.clone(), at + 1)
                }
                _ => return None,
            },
            _ => return None,
        };
        let left = self.budget.checked_sub(text.len());
        self.cut |= left.is_none();
        self.budget = left?;
        Some((text, next))
    }

    fn see(&mut self, kind: IndicatorKind, word: &str) {
        let place = match self.seen.iter().position(|(known, _)| *known == kind) {
            Some(place) => place,
            None => {
                self.seen.push((kind, vec![]));
                self.seen.len() - 1
            }
        };
        if let Some((_, words)) = self.seen.get_mut(place)
            && words.len() < 12
            && !words.iter().any(|known| known.eq_ignore_ascii_case(word))
        {
            words.push(word.to_owned());
        }
    }

    /// Compares with the names that the compiled code uses ("VBA stomping": the source that is shown is not
    /// what runs). `compiled` is the size of the compiled code of all modules.
    pub(crate) fn compare_with_compiled(&mut self, identifiers: &[u8], compiled: usize) {
        let mut only_compiled = vec![];
        for name in identifiers
            .split(|b| !(b.is_ascii_alphanumeric() || *b == b'_'))
            .filter(|name| (4..=32).contains(&name.len()))
        {
            let name = String::from_utf8_lossy(name);
            let lower = name.to_ascii_lowercase();
            if is_telling(&lower) && !self.words.contains(&lower) && !only_compiled.contains(&lower)
            {
                only_compiled.push(lower);
            }
        }
        // Names stay behind when code is edited: one alone says nothing while there is code to see.
        if only_compiled.len() >= 2 || self.code_lines == 0 && !only_compiled.is_empty() {
            for name in only_compiled {
                self.see(IndicatorKind::MacroHidden, &name);
            }
        } else if self.code_lines == 0 && compiled > 16 * 1024 {
            self.see(IndicatorKind::MacroHidden, "");
        }
    }

    /// Writes down what was found.
    pub(crate) fn tell(mut self, found: &mut Found<'_>) {
        if self.characters > CHARACTERS {
            self.see(IndicatorKind::MacroHidden, "Chr");
        }
        self.seen.sort_by_key(|(kind, _)| *kind);
        for (kind, words) in &self.seen {
            found.indicator(*kind, &words.join(", "));
        }
        for url in &self.urls {
            found.link(LinkSource::Text, url, "");
        }
        if self.cut {
            found.unread(Unread::TooMany);
        }
    }
}

/// `name = …` or `name = name & …` around the constant at `at`: the variable's name.
fn assigned(tokens: &[Token<'_>], at: usize) -> Option<String> {
    let first = match tokens.first()? {
        Token::Word(word) if word.eq_ignore_ascii_case("const") => 1,
        Token::Word(word) if word.eq_ignore_ascii_case("let") => 1,
        _ => 0,
    };
    match (tokens.get(first)?, tokens.get(first + 1)?) {
        (Token::Word(name), Token::Sign('=')) if at == first + 2 => Some(name.to_ascii_lowercase()),
        _ => None,
    }
}

/// `(n)`, where n may be a sum.
fn character(tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
    // `Chr$(…)`
    let at = at + usize::from(tokens.get(at) == Some(&Token::Sign('$')));
    let (Token::Sign('('), Token::Number(first)) = (tokens.get(at)?, tokens.get(at + 1)?) else {
        return None;
    };
    let mut sum = *first;
    let mut next = at + 2;
    while let (Some(Token::Sign(sign)), Some(Token::Number(number))) =
        (tokens.get(next), tokens.get(next + 1))
    {
        sum = match sign {
            '+' => sum.wrapping_add(*number),
            '-' => sum.wrapping_sub(*number),
            '*' => sum.wrapping_mul(*number),
            '/' => sum.checked_div(*number)?,
            _ => return None,
        };
        next += 2;
    }
    if tokens.get(next) != Some(&Token::Sign(')')) {
        return None;
    }
    Some((char::from_u32(sum)?.to_string(), next + 1))
}

/// `("…")`.
fn literal_argument(tokens: &[Token<'_>], at: usize) -> Option<(String, usize)> {
    match (tokens.get(at)?, tokens.get(at + 1)?, tokens.get(at + 2)?) {
        (Token::Sign('('), Token::Text(text), Token::Sign(')')) => Some((text.clone(), at + 3)),
        _ => None,
    }
}

/// Where `For Output|Append|Binary|Random` of an `Open path For … As` stands last.
fn for_writing(tokens: &[Token<'_>]) -> Option<usize> {
    step(tokens.len());
    tokens.windows(2).rposition(|pair| match pair {
        [Token::Word(one), Token::Word(two)] => {
            one.eq_ignore_ascii_case("for")
                && ["output", "append", "binary", "random"]
                    .iter()
                    .any(|mode| two.eq_ignore_ascii_case(mode))
        }
        _ => false,
    })
}

/// Whether the compiled code is looked through for a word, lower case.
fn is_telling(word: &str) -> bool {
    word == "createobject"
        || AUTO_RUN.contains(&word)
        || WORDS
            .binary_search_by_key(&word, |(known, _)| known)
            .is_ok()
}

/// Whether `word` stands in `text` with no letter before or after it.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|text| text.chars().next());
        // Ends of words that are given with more behind ("certutil.exe", "msxml2.xmlhttp.6.0") count too.
        !joined(before) && !joined(after)
    })
}

/// Whether a text is base64 or hexadecimal of some length.
fn is_encoded(text: &str) -> bool {
    text.len() >= 100
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='))
        && text.bytes().any(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::assert_linear;

    fn words(source: &str) -> Vec<(IndicatorKind, String)> {
        let mut words = Words::default();
        words.read("Module1", source);
        let mut seen: Vec<_> = words
            .seen
            .iter()
            .map(|(kind, words)| (*kind, words.join(", ")))
            .collect();
        seen.sort();
        seen
    }

    #[test]
    fn tables_are_sorted() {
        assert!(WORDS.is_sorted_by_key(|(word, _)| *word));
    }

    #[test]
    fn comments_and_texts_are_no_code() {
        let source = "Sub Tidy()\n' Shell is not used here\nRem CreateObject\nMsgBox \"the Shell word\"\nEnd Sub";
        assert_eq!(words(source), []);
    }

    #[test]
    fn what_runs_and_writes_is_seen() {
        let source =
            "Private Sub Document_Open()\n  Open p For _\r\n Output As #1\n  Shell (p)\nEnd Sub";
        assert_eq!(
            words(source),
            [
                (IndicatorKind::MacroRunsItself, "Document_Open".to_owned()),
                (IndicatorKind::MacroRunsPrograms, "Shell".to_owned()),
                (IndicatorKind::MacroWrites, "Open … For".to_owned()),
            ]
        );
    }

    #[test]
    fn objects_are_told_apart() {
        let kinds = |line: &str| -> Vec<IndicatorKind> {
            words(line).into_iter().map(|(kind, _)| kind).collect()
        };
        assert_eq!(kinds("Set d = CreateObject(\"Scripting.Dictionary\")"), []);
        assert_eq!(
            kinds("Set d = CreateObject(\"WScript.Shell\")"),
            [IndicatorKind::MacroRunsPrograms]
        );
        assert_eq!(
            kinds("Set d = CreateObject(\"MSXML2.XMLHTTP.6.0\")"),
            [IndicatorKind::MacroFetches]
        );
        assert_eq!(
            kinds("Set d = CreateObject(name)"),
            [IndicatorKind::MacroRunsPrograms]
        );
    }

    #[test]
    fn what_is_put_together_is_seen() {
        let source = "a = \"pow\" & Chr(101) & \"rsh\"\na = a & StrReverse(\"lle\")\nx = a";
        let seen = words(source);
        assert!(
            seen.contains(&(IndicatorKind::MacroHidden, "powershell".to_owned())),
            "{seen:?}"
        );
        let mut words = Words::default();
        words.read("m", "u = Chr(104) & \"ttp\" & \"://exa\" & \"mple.test/a\"");
        assert_eq!(words.urls, ["http://example.test/a"]);
    }

    #[test]
    fn files_that_are_opened_take_as_long_as_the_source_is() {
        for line in ["Open ", "Open p For Input: ", "Open : For Output "] {
            assert_linear(2_000, |n| words(&line.repeat(n)));
        }
        let far = format!("Open p {}For Binary As 1", ": ".repeat(500));
        assert_eq!(
            words(&far),
            [(IndicatorKind::MacroWrites, "Open … For".to_owned())]
        );
        assert_eq!(words("For Output = 1: Open p"), []);
    }

    #[test]
    fn variables_that_double_take_as_long_as_the_source_is() {
        let source = |n: usize| {
            let start = String::from("x = \"0123456789\"\n");
            start + &"x = x & x\n".repeat(20) + &"y = x\nShell x & x\n".repeat(n)
        };
        assert_linear(2_000, |n| words(&source(n)));
        let mut words = Words::default();
        words.read("m", &source(2_000));
        assert!(words.cut);
    }

    #[test]
    fn a_line_without_end_is_read_in_parts() {
        let line = format!("x = 1: {}Shell (p)", ": ".repeat(200_000));
        assert_eq!(
            words(&line),
            [(IndicatorKind::MacroRunsPrograms, "Shell".to_owned())]
        );
        let joined = format!("x = 1 {}Shell (p)", ": _\r\n".repeat(50_000));
        assert_eq!(
            words(&joined),
            [(IndicatorKind::MacroRunsPrograms, "Shell".to_owned())]
        );
    }
}
