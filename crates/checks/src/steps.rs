//! Counts what is looked at, in tests only: what grows faster than the mail shows in the count, on any machine.

#[cfg(test)]
thread_local! {
    static TAKEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Takes note that `_count` bytes or entries were looked at.
#[inline]
pub(crate) fn add(_count: usize) {
    #[cfg(test)]
    TAKEN.with(|taken| taken.set(taken.get() + _count));
}

/// Fails where `work` looks at more than in proportion when `n` is doubled and doubled again.
#[cfg(test)]
pub(crate) fn assert_linear<I, T>(
    name: &str,
    n: usize,
    input: impl Fn(usize) -> I,
    work: impl Fn(&I) -> T,
) {
    let counts = [1, 2, 4].map(|times| {
        let input = input(n * times);
        let before = TAKEN.with(std::cell::Cell::get);
        drop(work(&input));
        TAKEN.with(std::cell::Cell::get) - before
    });
    let [one, two, four] = counts;
    assert!(one >= n, "{name}: {one} steps are not all of {n}");
    assert!(
        two <= one * 9 / 4 && four <= one * 9 / 2,
        "{name}: {counts:?} steps"
    );
}
