//! Files written into the text by uuencode (`begin 644 name` … `end`), as old programs do.

/// A file found.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// Most files of one text.
const FILES: usize = 32;

/// Finds and decodes the files in `text`.
pub(crate) fn find(text: &str) -> Vec<File> {
    let mut out: Vec<File> = vec![];
    if memchr::memmem::find(text.as_bytes(), b"begin ").is_none() {
        return out;
    }
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(name) = begin(line) else { continue };
        if out.len() >= FILES || lines.peek().is_none_or(|line| decode(line).is_none()) {
            continue;
        }
        let mut content = vec![];
        while let Some(bytes) = lines.peek().and_then(|line| decode(line)) {
            lines.next();
            content.extend(bytes);
        }
        out.push(File {
            name: name.to_owned(),
            content,
        });
    }
    out
}

/// Files written into `text` in ways that are not decoded, by their names: yEnc (`=ybegin … name=`), whose bytes
/// reading as text destroys, and BinHex 4.0, which only old Macs wrote.
pub(crate) fn not_decoded(text: &str) -> Vec<String> {
    const BINHEX: &str = "(This file must be converted with BinHex";
    let mut out = vec![];
    if memchr::memmem::find(text.as_bytes(), b"=ybegin ").is_some() {
        let starts = text
            .lines()
            .filter_map(|line| line.strip_prefix("=ybegin "));
        let names = starts
            .filter(|line| line.contains("line="))
            .filter_map(|line| Some(line.split_once("name=")?.1.trim()));
        out.extend(names.take(FILES).map(|name| format!("yEnc: {name}")));
    }
    if memchr::memmem::find(text.as_bytes(), BINHEX.as_bytes()).is_some()
        && text.lines().any(|line| line.starts_with(BINHEX))
    {
        out.push("BinHex".to_owned());
    }
    out
}

/// The file name of a line such as `begin 644 name`.
fn begin(line: &str) -> Option<&str> {
    let (mode, name) = line.strip_prefix("begin ")?.split_once(' ')?;
    let octal = (3..=4).contains(&mode.len()) && mode.bytes().all(|b| (b'0'..=b'7').contains(&b));
    octal.then(|| name.trim())
}

/// One data line; `None` when it is none.
fn decode(line: &str) -> Option<Vec<u8>> {
    let (&first, digits) = line.trim_end().as_bytes().split_first()?;
    let count = usize::from(first.checked_sub(32)?) & 63;
    // Programs pad to whole groups, some drop blanks at the end.
    let needed = count.div_ceil(3) * 4;
    if line == "end" || count == 0 || digits.len() + 4 < needed || digits.len() > needed + 2 {
        return None;
    }
    let mut out = vec![];
    for group in digits.chunks(4) {
        let mut value = 0u32;
        for at in 0..4 {
            let digit = *group.get(at).unwrap_or(&b' ');
            value = value << 6 | u32::from(digit.checked_sub(32)? & 63);
        }
        let [_, a, b, c] = value.to_be_bytes();
        out.extend([a, b, c]);
    }
    out.truncate(count);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_the_text_is_found() {
        let files = find("Hello\n\nbegin 644 a.txt\n%:&5L;&\\\n`\nend\nbye");
        let found: Vec<_> = files
            .iter()
            .map(|f| (f.name.as_str(), f.content.as_slice()))
            .collect();
        assert_eq!(found, [("a.txt", b"hello".as_slice())]);
    }

    #[test]
    fn files_that_are_not_decoded_are_named() {
        for (text, expected) in [
            (
                "a\n=ybegin line=128 size=5 name=a b.zip \n)*\n=yend size=5",
                vec!["yEnc: a b.zip"],
            ),
            (
                "(This file must be converted with BinHex 4.0)\n:abc:",
                vec!["BinHex"],
            ),
            (
                "=ybegin is how yEnc starts. I read: (This file must be converted with BinHex 4.0)",
                vec![],
            ),
        ] {
            assert_eq!(not_decoded(text), expected, "{text}");
        }
    }

    #[test]
    fn prose_is_no_file() {
        assert!(find("begin 644 times a day.\nThen rest.").is_empty());
        assert!(find("begin here\nx").is_empty());
    }
}
