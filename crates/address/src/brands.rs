//! Brands that are often impersonated; the data is in `data/brands.toml`.

pub use crate::generated::tables::BRANDS_DATE;
use crate::generated::tables::VENDOR_DOMAINS;
use crate::tables::{free_mail, nearest};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// The brands as a text; see the generator for its form.
static TEXT: &str = include_str!("generated/brands.txt");

/// A brand that is often impersonated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Stable id, lower case ASCII.
    pub id: Cow<'static, str>,
    /// Name to show, Japanese or Latin as the brand writes it.
    pub name: Cow<'static, str>,
    /// Ways the brand is written in mail: lower case, full-width ASCII made half-width.
    /// Words that are also common words are left out.
    pub names: Vec<Cow<'static, str>>,
    /// More names, that are also common words or short (`line`, `ups`): they count only where nothing else
    /// stands, as a whole display name, or where the words around them speak for the brand.
    pub exact_names: Vec<Cow<'static, str>>,
    /// All registrable (or deeper) domains the brand sends from or links to, ASCII lower case.
    pub domains: Vec<Cow<'static, str>>,
    /// ASCII words that are put into host names to look like the brand.
    pub(crate) tokens: Vec<Cow<'static, str>>,
    /// Id of the group: brands of one group link to one another's domains.
    pub group: Cow<'static, str>,
    /// Whether it serves consumers (shop, card, bank, parcel, phone …), so that its mail to a work address is odd.
    pub consumer: bool,
    /// Whether it holds its name below most countries' suffixes, so that `google.ee` is likely its own.
    pub worldwide: bool,
    /// Whether mail of others often names it too (ways to pay, parcel services, networks), so that naming it
    /// says less.
    pub often_mentioned: bool,
    /// Domains and whole addresses from which it sends what strangers wrote; see [`carrier`].
    pub carries: Vec<Cow<'static, str>>,
}

/// A brand's word for hosts or text, and the index of the brand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BrandWord {
    pub(crate) word: &'static str,
    pub(crate) brand: usize,
    /// Whether it is one of [`Brand::exact_names`].
    exact: bool,
}

/// The brands and what is searched, each sorted by word.
struct Tables {
    brands: Vec<Brand>,
    domains: Vec<BrandWord>,
    tokens: Vec<BrandWord>,
    names: Vec<BrandWord>,
    carries: Vec<BrandWord>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let brands: Vec<Brand> = TEXT.lines().filter_map(brand).collect();
        let words = |list: fn(&Brand) -> &Vec<Cow<'static, str>>, exact: bool| {
            let rows = brands.iter().enumerate().flat_map(move |(brand, row)| {
                let word = |word: &Cow<'static, str>| match word {
                    Cow::Borrowed(word) => Some(*word),
                    // The table's own words are borrowed from it.
                    Cow::Owned(_) => None,
                };
                let words = list(row).iter().filter_map(word);
                words.map(move |word| BrandWord { word, brand, exact })
            });
            rows.collect::<Vec<_>>()
        };
        let sorted = |mut rows: Vec<BrandWord>| {
            rows.sort_by_key(|row| row.word);
            rows
        };
        Tables {
            domains: sorted(words(|brand| &brand.domains, false)),
            tokens: sorted(words(|brand| &brand.tokens, false)),
            carries: sorted(words(|brand| &brand.carries, false)),
            names: sorted(
                [
                    words(|brand| &brand.names, false),
                    words(|brand| &brand.exact_names, true),
                ]
                .concat(),
            ),
            brands,
        }
    })
}

/// A line of the text.
fn brand(line: &'static str) -> Option<Brand> {
    let list = |field: &'static str| {
        let words = field.split('|').filter(|word| !word.is_empty());
        words.map(Cow::Borrowed).collect()
    };
    let mut fields = line.split('\t');
    let id = fields.next()?;
    let name = fields.next()?;
    let [names, exact_names, domains, tokens] = [
        list(fields.next()?),
        list(fields.next()?),
        list(fields.next()?),
        list(fields.next()?),
    ];
    let group = fields.next().filter(|group| !group.is_empty());
    let flags = fields.next()?;
    let carries = list(fields.next()?);
    Some(Brand {
        id: id.into(),
        name: name.into(),
        names,
        exact_names,
        domains,
        tokens,
        group: group.unwrap_or(id).into(),
        consumer: flags.contains('c'),
        worldwide: flags.contains('w'),
        often_mentioned: flags.contains('m'),
        carries,
    })
}

impl Brand {
    /// A brand that stands in no table, such as one that an organisation names, with [`Brand::names`] and
    /// [`Brand::domains`]. Empty ones are left out.
    #[must_use]
    pub fn untabled(name: &str, names: Vec<String>, domains: Vec<String>) -> Self {
        let words = |words: Vec<String>| {
            let words = words.into_iter().filter(|word| !word.is_empty());
            words.map(Cow::Owned).collect()
        };
        Self {
            id: name.to_owned().into(),
            name: name.to_owned().into(),
            names: words(names),
            exact_names: vec![],
            domains: words(domains),
            tokens: vec![],
            group: name.to_owned().into(),
            consumer: false,
            worldwide: false,
            often_mentioned: false,
            carries: vec![],
        }
    }

    /// Whether `domain` (ASCII lower case) is one of its domains or below one.
    #[must_use]
    pub fn owns(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| {
            let rest = domain.strip_suffix(own.as_ref());
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }
}

/// All brands, sorted by id.
#[must_use]
pub fn brands() -> &'static [Brand] {
    &tables().brands
}

/// The brands' domains, sorted.
pub(crate) fn brand_domains() -> &'static [BrandWord] {
    &tables().domains
}

/// The brands' words for hosts, sorted.
pub(crate) fn brand_tokens() -> &'static [BrandWord] {
    &tables().tokens
}

/// The brand that owns `domain` (ASCII lower case) or a parent of it.
/// Some own domains where anyone can have a page (see [`service`](crate::service)) or an address (see
/// [`brand_of_sender`]).
#[must_use]
pub fn brand_of_domain(domain: &str) -> Option<&'static Brand> {
    let row = nearest(brand_domains(), domain, |row| row.word)?;
    brands().get(row.brand)
}

/// The brand that a mail from an address at `domain` (ASCII lower case) is from: like [`brand_of_domain`], but
/// `None` where anyone can have an address: `gmail.com` is no sign of Google, nor a customer's `aoba.zendesk.com` one
/// of Zendesk.
#[must_use]
pub fn brand_of_sender(domain: &str) -> Option<&'static Brand> {
    let customers = nearest_text(VENDOR_DOMAINS, domain)
        .is_some_and(|vendor| vendor != domain && tables().carries_at(vendor).is_some());
    match free_mail(domain) {
        None if !customers => brand_of_domain(domain),
        _ => None,
    }
}

fn nearest_text(table: &'static [&'static str], domain: &str) -> Option<&'static str> {
    nearest(table, domain, |text| text).copied()
}

impl Tables {
    /// The row that lists exactly this domain or address among those that carry strangers' words.
    fn carries_at(&self, place: &str) -> Option<&BrandWord> {
        let at = self.carries.binary_search_by(|row| row.word.cmp(place));
        self.carries.get(at.ok()?)
    }
}

/// The platform that sends what strangers wrote from `address` (ASCII lower case): payment requests, documents to sign,
/// invitations, shared files, answers to forms, tickets, messages. The mail is the platform's, and that
/// says nothing about who wrote it. The platform's own notices may come from there, too.
///
/// Source: [`Brand::carries`], from the platforms' help pages on what they send and from where.
#[must_use]
pub fn carrier(address: &str) -> Option<&'static Brand> {
    let (local, domain) = address.rsplit_once('@')?;
    let tables = tables();
    let local = local.split_once('+').map_or(local, |(name, _)| name);
    let row = tables
        .carries_at(&format!("{local}@{domain}"))
        .or_else(|| nearest(&tables.carries, domain, |row| row.word))?;
    brands().get(row.brand)
}

/// A place where a text names a brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention<'b> {
    /// The brand.
    pub brand: &'b Brand,
    /// Where its name stands, in bytes.
    pub range: Range<usize>,
    /// Whether the name is one of [`Brand::exact_names`], which say nothing without the words around them.
    pub exact: bool,
}

/// The places where `text` (lower case, full-width ASCII made half-width) names brands of the table, or of `more`, the
/// longest name at each. Names inside longer words, host names and addresses are left out.
#[must_use]
pub fn mentions<'b>(text: &str, more: &'b [Brand]) -> Vec<Mention<'b>> {
    let mut found: Vec<Mention<'_>> = Vec::new();
    let mut end = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        if at >= end
            && !(c.is_ascii_alphanumeric() && before.is_some_and(continues_word))
            && let Some(mention) = mention_at(text, at, before, more)
        {
            end = mention.range.end;
            found.push(mention);
        }
        before = Some(c);
    }
    found
}

/// Whether a Latin word that follows `c` is part of a longer word, a host or an address.
fn continues_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '/' | '=' | '%')
}

fn mention_at<'b>(
    text: &str,
    at: usize,
    before: Option<char>,
    more: &'b [Brand],
) -> Option<Mention<'b>> {
    let rest = text.get(at..)?;
    let stands_here = |word: &str| rest.starts_with(word) && stands(word, rest, before);
    let mention = |brand, length, exact| Mention {
        brand,
        range: at..at + length,
        exact,
    };
    let tabled = tabled_name(rest, &stands_here).and_then(|row| {
        let brand: &'b Brand = brands().get(row.brand)?;
        Some(mention(brand, row.word.len(), row.exact))
    });
    let named = more.iter().flat_map(|brand| {
        let names = brand.names.iter().filter(|name| stands_here(name));
        names.map(move |name| mention(brand, name.len(), false))
    });
    named.chain(tabled).max_by_key(|mention| mention.range.end)
}

/// The longest name of the table that stands at the start of `rest`.
fn tabled_name(rest: &str, stands_here: &dyn Fn(&str) -> bool) -> Option<&'static BrandWord> {
    let names = &tables().names;
    let first = rest.chars().next()?;
    let mut key = [0; 4];
    let key: &str = first.encode_utf8(&mut key);
    let start = names.partition_point(|row| row.word < key);
    let rows = names.get(start..)?.iter();
    rows.take_while(|row| row.word.starts_with(first))
        .filter(|row| stands_here(row.word))
        .max_by_key(|row| row.word.len())
}

/// Whether `name` at the start of `rest` is a word of its own.
fn stands(name: &str, rest: &str, before: Option<char>) -> bool {
    let mut after = rest.get(name.len()..).unwrap_or("").chars();
    let (next, second) = (after.next(), after.next());
    let alphanumeric = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let latin_end = alphanumeric(name.chars().next_back());
    let goes_on = match next {
        Some('.' | '-' | '_' | '@' | '/') => alphanumeric(second),
        next => alphanumeric(next),
    };
    let katakana = |c: Option<char>| c.is_some_and(is_katakana);
    let rest = rest.get(name.len()..).unwrap_or("");
    let follows = FOLLOWERS.iter().any(|word| rest.starts_with(word));
    let joined_before = katakana(name.chars().next()) && katakana(before);
    let joined_after = name.chars().all(is_katakana) && katakana(next) && !follows;
    !(joined_before || joined_after || latin_end && goes_on)
}

/// Words in katakana that stand right after a name without being part of it.
const FOLLOWERS: &[&str] = &[
    "アカウント",
    "アプリ",
    "ウォレット",
    "オンライン",
    "カスタマー",
    "カード",
    "サポート",
    "サービス",
    "ショップ",
    "ストア",
    "セキュリティ",
    "センター",
    "チーム",
    "ネット",
    "ポイント",
    "マイページ",
    "メール",
    "メンバー",
    "ユーザー",
    "ログイン",
];

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn owners_of_domains() {
        let cases = [
            ("amazon.co.jp", Some("amazon")),
            ("www.amazon.co.jp", Some("amazon")),
            ("mail.rakuten-card.co.jp", Some("rakuten-card")),
            // The longest domain decides.
            ("direct.jp-bank.japanpost.jp", Some("japan-post-bank")),
            ("www.post.japanpost.jp", Some("japan-post")),
            ("gmail.com", Some("google")),
            ("amazon.co.jp.example.com", None),
            ("notamazon.co.jp", None),
            ("jp", None),
            ("", None),
        ];
        for (domain, expected) in cases {
            assert_eq!(
                brand_of_domain(domain).map(|brand| brand.id.as_ref()),
                expected,
                "{domain}"
            );
        }
    }

    #[test]
    fn names_in_text() {
        let cases: [(&str, &[(&str, bool)]); 11] = [
            ("amazonをご利用の皆様", &[("amazon", false)]),
            (
                "三井住友カードと楽天カード",
                &[("mitsui-sumitomo-card", false), ("rakuten-card", false)],
            ),
            ("【au】重要", &[("au", true)]),
            ("オンラインショップ", &[]),
            ("kauai, amazonas", &[]),
            ("https://www.amazon.example/amazon/x", &[]),
            ("info@amazon.example", &[]),
            ("アップルパイ", &[]),
            ("新しいidのお知らせ", &[]),
            ("メルカリカスタマーセンター", &[("mercari", false)]),
            ("amazon.", &[("amazon", false)]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = mentions(text, &[])
                .iter()
                .map(|mention| (mention.brand.id.as_ref(), mention.exact))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
        assert!(mentions(&"a ".repeat(100_000), &[]).is_empty());
    }

    #[test]
    fn a_free_mail_address_is_no_brands() {
        assert_eq!(brand_of_sender("gmail.com"), None);
        assert_eq!(brand_of_sender("icloud.com"), None);
        assert_eq!(
            brand_of_sender("email.apple.com").map(|brand| brand.id.as_ref()),
            Some("apple")
        );
    }

    #[test]
    fn platforms_that_carry_the_words_of_others() {
        let cases = [
            ("service@paypal.com", Some("paypal")),
            ("news@paypal.com", None),
            ("dse_na3@docusign.net", Some("docusign")),
            ("dse@eumail.docusign.net", Some("docusign")),
            ("news@docusign.com", None),
            ("drive-shares-dm-noreply@google.com", Some("google")),
            ("comments-noreply@docs.google.com", Some("google")),
            ("no-reply@accounts.google.com", None),
            ("notification+abc@facebookmail.com", Some("meta")),
            ("security@facebookmail.com", None),
            ("support@aoba.zendesk.com", Some("zendesk")),
            ("notifications@github.com", Some("github")),
            ("notifications@github.com.example", None),
            ("support@notzendesk.com", None),
            ("x@service@paypal.com", None),
            ("docusign.net", None),
            ("", None),
        ];
        for (address, expected) in cases {
            let found = carrier(address).map(|brand| brand.id.as_ref());
            assert_eq!(found, expected, "{address}");
        }
    }

    #[test]
    fn a_customers_address_at_a_platform_is_not_the_platform() {
        assert_eq!(brand_of_sender("aoba.zendesk.com"), None);
        assert!(brand_of_sender("zendesk.com").is_some());
        assert!(brand_of_domain("aoba.zendesk.com").is_some());
        assert!(brand_of_sender("mail.zoom.us").is_some());
    }

    #[test]
    fn the_table_is_sorted_and_complete() {
        assert!(brand_domains().is_sorted_by(|a, b| a.word < b.word));
        assert!(brands().is_sorted_by(|a, b| a.id < b.id));
        assert_eq!(brands().len(), TEXT.lines().count());
        assert_eq!(BRANDS_DATE.len(), 10);
        for brand in brands() {
            assert!(
                !brand.names.is_empty() && !brand.domains.is_empty(),
                "{}",
                brand.id
            );
        }
        let listed: BTreeSet<_> = brands().iter().flat_map(|brand| &brand.domains).collect();
        assert_eq!(listed.len(), brand_domains().len());
    }
}
