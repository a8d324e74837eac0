//! The signatures of a text and what they give.

use miwake_text::normalize;
use std::ops::Range;

/// A piece of a text and its range there.
pub(super) type Piece<'a> = (Range<usize>, &'a str);

/// What a signature gives.
pub(super) struct Signature<'a> {
    /// Mail addresses.
    pub(super) addresses: Vec<Piece<'a>>,
    /// Company names, legal form included.
    pub(super) companies: Vec<Piece<'a>>,
    /// Hosts of web addresses.
    pub(super) sites: Vec<Piece<'a>>,
}

/// The signatures of a text: blocks of lines, between empty or ruled lines, with a telephone or fax number,
/// or a postal code, and a mail address or a company. What follows a reply marker was written by others.
pub(super) fn signatures(text: &str) -> Vec<Signature<'_>> {
    let mut signatures = Vec::new();
    let mut block: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if is_reply_marker(content) {
            break;
        }
        if is_border(content) {
            signatures.extend(signature(&block).or_else(|| closing(&block)));
            block.clear();
        } else {
            block.push((start, line));
        }
        start += line.len();
    }
    signatures.extend(signature(&block).or_else(|| closing(&block)));
    signatures
}

/// Lines before an address that are taken for its signature.
const ABOVE: usize = 4;

/// A signature without a telephone number: a line that is nothing but a mail address, labelled or not, after a short
/// line that is no sentence. Lines that follow do not matter.
fn closing<'a>(block: &[(usize, &'a str)]) -> Option<Signature<'a>> {
    let alone = |line: &str| {
        let found = addresses(line, 0);
        let [(_, address)] = found.as_slice() else {
            return false;
        };
        let rest = line.replace(address, "");
        rest.chars().filter(|c| c.is_alphanumeric()).count() <= LABEL
    };
    let short = |line: &str| {
        line.chars().count() <= 60 && !line.trim().ends_with(['。', '?', '？', '.', ':', '：'])
    };
    let mut lines = block.iter().zip(block.iter().skip(1));
    let above = lines.position(|((_, above), (_, line))| short(above) && alone(line))?;
    let block = block.get((above + 1).saturating_sub(ABOVE)..=above + 1)?;
    let found = |find: fn(&'a str, usize) -> Vec<Piece<'a>>| {
        let lines = block.iter();
        lines.flat_map(|(start, line)| find(line, *start)).collect()
    };
    Some(Signature {
        addresses: found(addresses),
        companies: found(companies),
        sites: found(sites),
    })
}

/// Most letters of a label before an address: `Mail:`, `メールアドレス：`.
const LABEL: usize = 8;

/// Most lines of a signature; more is text.
const LINES: usize = 14;

fn signature<'a>(block: &[(usize, &'a str)]) -> Option<Signature<'a>> {
    if block.len() > LINES || !block.iter().any(|(_, line)| has_contact(line)) {
        return None;
    }
    let found = |find: fn(&'a str, usize) -> Vec<Piece<'a>>| {
        let lines = block.iter();
        lines.flat_map(|(start, line)| find(line, *start)).collect()
    };
    let signature = Signature {
        addresses: found(addresses),
        companies: found(companies),
        sites: found(sites),
    };
    let empty = signature.addresses.is_empty()
        && signature.companies.is_empty()
        && signature.sites.is_empty();
    (!empty).then_some(signature)
}

/// Empty, or a rule of at least three of the characters people draw lines with.
fn is_border(line: &str) -> bool {
    let ruled = |c: char| "-_=*~+#─━＝－―—…・◆◇■□●○☆★※".contains(c) || c.is_whitespace();
    line.is_empty() || line.chars().count() >= 3 && line.chars().all(ruled)
}

/// Lines after which a mail quotes another one.
fn is_reply_marker(line: &str) -> bool {
    let marks = [
        "-----Original Message",
        "----- Original Message",
        "---------- Forwarded",
        "-----元のメッセージ",
        "From:",
        "差出人:",
        "差出人：",
    ];
    line.starts_with('>')
        || marks.iter().any(|mark| line.starts_with(mark))
        || line.ends_with("wrote:")
        || line.ends_with("のメール:")
}

/// A telephone or fax number, or a postal code.
fn has_contact(line: &str) -> bool {
    let normalized = normalize(line);
    let label = ["tel", "電話", "fax", "phone", "mobile", "携帯", "〒"];
    let labelled = label.iter().any(|label| normalized.contains(label));
    labelled && normalized.chars().filter(char::is_ascii_digit).count() >= 7
}

/// Mail addresses of a line that starts at `start`.
fn addresses(line: &str, start: usize) -> Vec<Piece<'_>> {
    let part = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    for piece in line.split_inclusive(|c| !part(c)) {
        let word = piece.trim_end_matches(|c| !part(c)).trim_matches('.');
        let offset = at + piece.find(word).unwrap_or(0);
        let whole = word.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && domain.contains('.') && !domain.contains('@')
        });
        if whole {
            found.push((start + offset..start + offset + word.len(), word));
        }
        at += piece.len();
    }
    found
}

/// Hosts of the web addresses of a line that starts at `start`, with a scheme or `www.`.
fn sites(line: &str, start: usize) -> Vec<Piece<'_>> {
    // Where a newsletter is given up is the bulk sender's site.
    let lower = line.to_lowercase();
    if [
        "unsubscribe",
        "opt out",
        "配信停止",
        "配信解除",
        "配信の停止",
    ]
    .iter()
    .any(|word| lower.contains(word))
    {
        return vec![];
    }
    let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let schemes = ["https://", "http://"];
    let after = schemes
        .iter()
        .find_map(|scheme| Some(line.find(scheme)? + scheme.len()))
        .or_else(|| line.find("www."));
    let host = after.and_then(|at| {
        let rest = line.get(at..)?;
        let host = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
        host.contains('.')
            .then_some((start + at..start + at + host.len(), host))
    });
    host.into_iter().collect()
}

const FORMS: [&str; 6] = [
    "株式会社",
    "有限会社",
    "合同会社",
    "一般社団法人",
    "一般財団法人",
    "学校法人",
];

/// Company names of a line that starts at `start`: the words around a legal form.
pub(super) fn companies(line: &str, start: usize) -> Vec<Piece<'_>> {
    let stop =
        |c: char| c.is_whitespace() || "　【】「」『』()（）[]<>|｜/／,、。:：・\"".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    for piece in line.split_inclusive(stop) {
        let word = piece.trim_end_matches(stop);
        if FORMS.iter().any(|form| word.contains(form)) && !bare(word).is_empty() {
            found.push((start + at..start + at + word.len(), word));
        }
        at += piece.len();
    }
    found
}

/// A company's name without its legal form, as it is compared.
pub(super) fn bare(name: &str) -> String {
    let bare = FORMS
        .iter()
        .fold(normalize(name), |name, form| name.replace(form, ""));
    bare.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "お世話になっております。\n\n--\n株式会社アオバ 山田\nTEL: 03-0000-0000\n\
                        E-mail：yamada@aoba.example\n--\n";

    #[test]
    fn a_signature_is_a_block_with_contacts() {
        let found = signatures(TEXT);
        assert_eq!(found.len(), 1);
        let (range, address) = found[0].addresses[0].clone();
        assert_eq!(address, "yamada@aoba.example");
        assert_eq!(&TEXT[range], address);
        let (range, company) = found[0].companies[0].clone();
        assert_eq!(company, "株式会社アオバ");
        assert_eq!(&TEXT[range], company);
    }

    #[test]
    fn addresses_in_sentences_and_quotes_are_no_signature() {
        assert!(signatures("a@b.example までご連絡ください。").is_empty());
        assert!(signatures(&format!("> 引用\n{TEXT}")).is_empty());
    }

    #[test]
    fn a_closing_block_with_an_address_is_a_signature() {
        let found = signatures(
            "よろしくお願いします。\n\n見本生命\n山田 太郎\nMail: yamada@aoba.example\n",
        );
        assert_eq!(found.len(), 1);
        assert!(signatures("こちらまで。\n\n連絡先は次のとおりです。\na@b.example\n").is_empty());
        assert!(signatures("よろしく\n\na@b.example\n").is_empty());
    }

    #[test]
    fn legal_forms_do_not_matter() {
        assert_eq!(bare("株式会社アオバ"), bare("アオバ株式会社"));
        assert_eq!(bare("株式会社"), "");
    }
}
