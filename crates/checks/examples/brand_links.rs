//! How many confirmed phishing URLs raise a finding when a short Japanese text names their brand and holds them.
//!
//! ```text
//! cargo run --release -p miwake-checks --example brand_links -- URLS.tsv [YEAR]
//! ```
//! `URLS.tsv` has a header line and the columns date (`YYYY/MM/DD`), url, brand, as JPCERT/CC publishes them.
//! Each row is pasted as text, without sender or HTML, in one of the texts below by turns; with a year, each row
//! of that year in every text.

use miwake_checks::{Environment, Outcome, analyse};
use miwake_mail::{Limits, read};
use std::collections::BTreeMap;
use std::io::Write as _;

const TEXTS: [&str; 12] = [
    "【{b}】重要なお知らせ\nお客様のアカウントの利用を一部制限しました。\n下記よりご確認ください。\n{u}\n",
    "{b}をご利用いただきありがとうございます。\nお支払い方法に問題がありました。\n{u}\n",
    "{b}からのお知らせです。以下のURLより手続きをお願いします。\n{u}\n",
    "平素は{b}をご利用いただき、誠にありがとうございます。\nご本人様確認のため、次のページでログインしてください。\n{u}\n",
    "お客様の{b}に第三者による不正なログインがありました。 {u}\n",
    "{b} カスタマーセンター\n会員情報の更新が必要です。\n{u}\n",
    "いつもお世話になっております。\n{b}のご利用内容の確認をお願いいたします。\n{u}\n",
    "カード情報の更新期限が過ぎています。\n{u}\n\n{b}\n",
    "{b}より大切なご連絡です。本日中にお手続きください。 {u}\n",
    "お荷物のお届けにあがりましたが不在のため持ち帰りました。{b} {u}\n",
    "{b}: 下記のページをご確認ください。\n{u}\n",
    "アカウントの確認が必要です。{b}にアクセスしてください。\n{u}\n",
];

#[derive(Default)]
struct Counts {
    rows: usize,
    found: usize,
    brand_found: usize,
}

impl Counts {
    fn add(&mut self, (found, brand_found): (bool, bool)) {
        self.rows += 1;
        self.found += usize::from(found);
        self.brand_found += usize::from(brand_found);
    }

    fn write(&self, out: &mut impl std::io::Write, name: &str) -> std::io::Result<()> {
        #[expect(clippy::cast_precision_loss, reason = "counts of rows")]
        let percent = |count: usize| 100.0 * count as f64 / self.rows.max(1) as f64;
        writeln!(
            out,
            "{name:<12}{:>8} rows {:>7.2} % found {:>7.2} % by brand-not-sender",
            self.rows,
            percent(self.found),
            percent(self.brand_found)
        )
    }
}

/// Whether any check, and whether brand-not-sender, finds something.
fn looked_at(text: &str) -> (bool, bool) {
    let analysis = analyse(
        &read(text.as_bytes(), &Limits::DEFAULT),
        &[],
        &Environment::default(),
    );
    let mut found = (false, false);
    for result in &analysis.results {
        if matches!(result.outcome, Outcome::Found(_)) && is_sign(result.check.meta.id) {
            found.0 = true;
            found.1 |= result.check.meta.id == "brand-not-sender";
        }
    }
    found
}

/// Checks of sender and links; the words of the texts are ours and prove nothing.
fn is_sign(id: &str) -> bool {
    use miwake_checks::{Group, check};
    check(id).is_some_and(|check| matches!(check.meta.group, Group::Sender | Group::Links))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        return Err("usage: brand_links URLS.tsv [YEAR]".into());
    };
    let year = arguments.next();
    let rows = std::fs::read_to_string(path)?;
    let mut years: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut texts: BTreeMap<usize, Counts> = BTreeMap::new();
    let mut missed: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for (at, line) in rows.lines().skip(1).enumerate() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [date, url, brand, ..] = columns.as_slice() else {
            continue;
        };
        let of_year = date.get(..4).unwrap_or("");
        if year.as_deref().is_some_and(|year| year != of_year) {
            continue;
        }
        let turns = match year {
            None => at % TEXTS.len()..at % TEXTS.len() + 1,
            Some(_) => 0..TEXTS.len(),
        };
        for turn in turns {
            let Some(text) = TEXTS.get(turn) else {
                continue;
            };
            let found = looked_at(&text.replace("{b}", brand).replace("{u}", url));
            years.entry(of_year).or_default().add(found);
            texts.entry(turn).or_default().add(found);
            if !found.0 {
                let row = missed.entry(brand).or_insert((0, url));
                row.0 += 1;
            }
        }
    }
    let mut out = std::io::stdout().lock();
    for (year, counts) in &years {
        counts.write(&mut out, year)?;
    }
    for (turn, counts) in &texts {
        counts.write(&mut out, &format!("text {}", turn + 1))?;
    }
    let mut missed: Vec<_> = missed.into_iter().collect();
    missed.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (brand, (count, url)) in missed.iter().take(60) {
        writeln!(out, "{count:>6} missed  {brand}  {url}")?;
    }
    Ok(())
}
