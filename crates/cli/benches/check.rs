//! How long a mail takes: `cargo bench -p miwake`. Aim: at most 2 ms for the median mail.
//!
//! `parse-only` is reading alone; `check` is reading, all checks and the report.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use miwake_checks::Environment;
use miwake_engine::check_bytes;
use miwake_mail::{Limits, read};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

/// The own mails with their names, smallest first.
fn fixtures() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths.filter(|path| path.is_dir()).collect()
    };
    let mut mails = vec![];
    for label in folders(&root) {
        for slug in folders(&label) {
            let name = slug
                .strip_prefix(&root)
                .expect("a fixture")
                .display()
                .to_string();
            mails.push((name, fs::read(slug.join("mail.eml")).expect("a mail")));
        }
    }
    mails.sort_by(|a, b| (a.1.len(), &a.0).cmp(&(b.1.len(), &b.0)));
    mails
}

fn bench(c: &mut Criterion) {
    let mails = fixtures();
    let (name, median) = mails.get(mails.len() / 2).expect("fixtures");
    let environment = Environment {
        now: Some(1_795_305_600), // 2026-11-22
        ..Environment::default()
    };

    let mut group = c.benchmark_group("median");
    group.throughput(Throughput::Bytes(median.len() as u64));
    group.bench_function(BenchmarkId::new("parse-only", name), |b| {
        b.iter(|| read(black_box(median), &Limits::DEFAULT));
    });
    group.bench_function(BenchmarkId::new("check", name), |b| {
        b.iter(|| check_bytes(black_box(median), &environment));
    });
    group.finish();

    let bytes: usize = mails.iter().map(|(_, mail)| mail.len()).sum();
    let mut group = c.benchmark_group(format!("all-{}-fixtures", mails.len()));
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("parse-only", |b| {
        b.iter(|| {
            for (_, mail) in &mails {
                black_box(read(black_box(mail), &Limits::DEFAULT));
            }
        });
    });
    group.bench_function("check", |b| {
        b.iter(|| {
            for (_, mail) in &mails {
                black_box(check_bytes(black_box(mail), &environment));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
