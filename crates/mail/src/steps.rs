//! Counts what is looked at, in tests only: what grows faster than the input shows in the count, on any machine.

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

/// What `work` looked at.
#[cfg(test)]
pub(crate) fn of<T>(work: impl FnOnce() -> T) -> usize {
    let before = TAKEN.with(std::cell::Cell::get);
    drop(work());
    TAKEN.with(std::cell::Cell::get) - before
}

/// Fails where `work` looks at more than in proportion when its input is doubled and doubled again, or more than
/// `most` times at each byte.
#[cfg(test)]
pub(crate) fn assert_linear<T>(
    name: &str,
    most: usize,
    input: impl Fn(usize) -> String,
    work: impl Fn(&str) -> T,
) {
    let inputs = [4_000, 8_000, 16_000].map(input);
    let counts = inputs.each_ref().map(|input| of(|| work(input)));
    let [one, two, four] = counts;
    let [shortest, _, longest] = inputs.map(|input| input.len());
    assert!(one > 0, "{name}: nothing is counted for {shortest} bytes");
    assert!(
        two <= one * 9 / 4 && four <= one * 9 / 2 && four <= most * longest,
        "{name}: {counts:?} steps, the last for {longest} bytes"
    );
}
