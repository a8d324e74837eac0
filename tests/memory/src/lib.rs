//! An allocator that counts, thread by thread, for tests of how much memory something takes at most.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    /// Bytes allocated now, and most at any time since the count began.
    static LIVE: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, counting.
pub struct Counting;

// SAFETY: every call is handed on unchanged; counting neither allocates nor touches what was allocated.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(at, layout) };
        LIVE.with(|live| live.set(live.get().saturating_sub(layout.size())));
    }
}

fn grown(size: usize) {
    let now = LIVE.with(|live| {
        live.set(live.get() + size);
        live.get()
    });
    PEAK.with(|peak| peak.set(peak.get().max(now)));
}

/// The most bytes that `work` held at any time, on its own thread, beyond what was there before.
pub fn peak<T>(work: impl FnOnce() -> T) -> usize {
    let before = LIVE.with(Cell::get);
    PEAK.with(|peak| peak.set(before));
    drop(work());
    PEAK.with(Cell::get) - before
}
