//! Counts the steps of work whose growth tests compare. Nothing is counted outside of tests.

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts `steps` steps of work.
#[cfg_attr(
    not(test),
    expect(unused_variables, reason = "nothing is counted outside of tests")
)]
pub(crate) fn step(steps: usize) {
    #[cfg(test)]
    STEPS.with(|count| count.set(count.get() + steps as u64));
}

/// How many steps `work` takes.
#[cfg(test)]
pub(crate) fn steps_of<T>(work: impl FnOnce() -> T) -> u64 {
    let before = STEPS.get();
    let _ = work();
    STEPS.get() - before
}

/// Asserts that what `work` does for n, 2n and 4n grows as n does.
#[cfg(test)]
pub(crate) fn assert_linear<T>(n: usize, work: impl Fn(usize) -> T) {
    let steps = [n, 2 * n, 4 * n].map(|n| steps_of(|| work(n)));
    assert!(steps[0] >= n as u64, "work that is not counted: {steps:?}");
    for pair in steps.windows(2) {
        assert!(pair[1] <= pair[0] * 9 / 4, "more than linear: {steps:?}");
    }
}
