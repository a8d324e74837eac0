//! Finds QR codes in a picture.
//!
//! Of our own: `rqrr` takes 86 kB in wasm (a multiplication table), stops at asserts on hostile pictures and
//! copies the picture for each pair of finder patterns. Here the work is bounded whatever the picture shows.

use super::qr_code::{Modules, alignment, has_timing};
use crate::decoder::Decoding;

/// Most finder patterns kept of one picture, and most codes read out of it.
const FINDERS: usize = 120;
const CODES: usize = 20;
/// Most groups of three finder patterns that are tried.
const GROUPS: usize = 150;

/// A picture in shades of grey, 0 is black.
pub(crate) struct Grey {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) shades: Vec<u8>,
}

/// Texts of the QR codes in a picture.
pub(crate) fn find(picture: &Grey, decoding: Decoding<'_>) -> Vec<String> {
    if picture.width < 21
        || picture.height < 21
        || picture.shades.len() != picture.width * picture.height
    {
        return vec![];
    }
    // Dark on light first, by one threshold; then by the surroundings (photographs); then light on dark.
    let mut known: [Option<Bits>; 2] = [None, None];
    for attempt in 0..4 {
        let Some(bits) = known.get_mut(attempt % 2) else {
            continue;
        };
        match bits {
            Some(bits) => bits.dark.iter_mut().for_each(|dark| *dark = !*dark),
            None if attempt % 2 == 0 => *bits = Bits::new(picture, by_histogram(picture)),
            None => *bits = Bits::new(picture, Some(by_surroundings(picture))),
        }
        let found = bits.as_ref().map(|bits| in_bits(bits, decoding));
        if let Some(found) = found.filter(|found| !found.is_empty()) {
            return found;
        }
    }
    vec![]
}

/// One threshold for the whole picture (Otsu). `None` when it is all of one shade.
fn by_histogram(picture: &Grey) -> Option<Vec<bool>> {
    let mut counts = [0u64; 256];
    for shade in &picture.shades {
        if let Some(count) = counts.get_mut(usize::from(*shade)) {
            *count += 1;
        }
    }
    let total: u64 = counts.iter().sum();
    let sum: u64 = counts.iter().zip(0u64..).map(|(c, i)| c * i).sum();
    let (mut below, mut below_sum) = (0u64, 0u64);
    let (mut best, mut threshold) = (0f64, None);
    for (count, shade) in counts.iter().zip(0u64..) {
        below += count;
        below_sum += count * shade;
        if below == 0 || below == total {
            continue;
        }
        let above = total - below;
        let apart = below_sum as f64 / below as f64 - (sum - below_sum) as f64 / above as f64;
        let between = below as f64 * above as f64 * apart * apart;
        if between > best {
            (best, threshold) = (between, Some(shade as u8));
        }
    }
    let threshold = threshold?;
    Some(picture.shades.iter().map(|s| *s <= threshold).collect())
}

/// A threshold from the mean of the squares around.
fn by_surroundings(picture: &Grey) -> Vec<bool> {
    const SIDE: usize = 16;
    let (columns, rows) = (picture.width.div_ceil(SIDE), picture.height.div_ceil(SIDE));
    let mut sums = vec![(0u32, 0u32); columns * rows];
    for (y, line) in picture.shades.chunks_exact(picture.width).enumerate() {
        let sums = sums.iter_mut().skip(y / SIDE * columns);
        for (sum, piece) in sums.zip(line.chunks(SIDE)) {
            let shades: u32 = piece.iter().map(|shade| u32::from(*shade)).sum();
            *sum = (sum.0 + shades, sum.1 + piece.len() as u32);
        }
    }
    let mut means = vec![0u32; columns * rows];
    for row in 0..rows {
        for column in 0..columns {
            let (mut sum, mut count) = (0, 0);
            for y in row.saturating_sub(2)..(row + 3).min(rows) {
                for x in column.saturating_sub(2)..(column + 3).min(columns) {
                    let square = sums.get(y * columns + x).copied().unwrap_or_default();
                    (sum, count) = (sum + square.0, count + square.1);
                }
            }
            if let Some(mean) = means.get_mut(row * columns + column) {
                *mean = sum / count.max(1);
            }
        }
    }
    let mut out = Vec::with_capacity(picture.shades.len());
    for (y, line) in picture.shades.chunks_exact(picture.width).enumerate() {
        let means = means.iter().skip(y / SIDE * columns);
        for (mean, piece) in means.zip(line.chunks(SIDE)) {
            let bright = mean * 92;
            out.extend(piece.iter().map(|shade| u32::from(*shade) * 100 < bright));
        }
    }
    out
}

struct Bits {
    width: usize,
    height: usize,
    dark: Vec<bool>,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    x: f64,
    y: f64,
}

impl Point {
    fn to(self, other: Self) -> Self {
        Self {
            x: other.x - self.x,
            y: other.y - self.y,
        }
    }

    fn plus(self, step: Self, times: f64) -> Self {
        Self {
            x: self.x + step.x * times,
            y: self.y + step.y * times,
        }
    }

    fn length(self) -> f64 {
        self.x.hypot(self.y)
    }
}

/// A finder pattern: the square in three corners.
#[derive(Clone, Copy)]
struct Finder {
    at: Point,
    /// Side of a module, in pixels.
    module: f64,
    /// How many lines it was seen in.
    seen: u32,
}

impl Bits {
    /// The dark pixels of a picture, if it has any shades to tell apart.
    fn new(picture: &Grey, dark: Option<Vec<bool>>) -> Option<Self> {
        Some(Self {
            width: picture.width,
            height: picture.height,
            dark: dark?,
        })
    }

    fn at(&self, x: usize, y: usize) -> bool {
        x < self.width
            && y < self.height
            && self.dark.get(y * self.width + x).copied().unwrap_or(false)
    }

    fn near(&self, point: Point) -> bool {
        point.x >= 0.0 && point.y >= 0.0 && self.at(point.x as usize, point.y as usize)
    }

    /// Finder patterns by the 1:1:3:1:1 of their lines.
    fn finders(&self) -> Vec<Finder> {
        let mut out: Vec<Finder> = vec![];
        let step = if self.height > 1_200 { 2 } else { 1 };
        for y in (0..self.height).step_by(step) {
            let start = y * self.width;
            let line = self.dark.get(start..start + self.width);
            let line = line.unwrap_or_default();
            let mut runs = [0usize; 5];
            let mut dark = false;
            for x in 0..=self.width {
                let now = line.get(x).copied().unwrap_or(false);
                if now == dark && x < self.width {
                    runs[4] += 1;
                    continue;
                }
                if dark && let Some(module) = is_finder(&runs) {
                    let middle = x as f64 - runs[4] as f64 - runs[3] as f64 - runs[2] as f64 / 2.0;
                    self.check(middle, y, module, &mut out);
                }
                runs.rotate_left(1);
                runs[4] = 1;
                dark = now;
            }
        }
        out.retain(|finder| finder.seen >= 2 || finder.module < 2.5);
        out.sort_by_key(|finder| std::cmp::Reverse(finder.seen));
        out.truncate(40);
        out
    }

    /// Looks at a candidate from above to below and again from left to right, and keeps it.
    fn check(&self, x: f64, y: usize, module: f64, out: &mut Vec<Finder>) {
        let most = (module * 4.5) as usize + 2;
        let Some((centre_y, high)) = self.cross(x as usize, y, false, most) else {
            return;
        };
        let Some((centre_x, wide)) = self.cross(x as usize, centre_y as usize, true, most) else {
            return;
        };
        if high > wide * 1.7 || wide > high * 1.7 {
            return;
        }
        let at = Point {
            x: centre_x,
            y: centre_y,
        };
        let module = (high + wide) / 2.0;
        let same = |f: &&mut Finder| {
            f.at.to(at).length() < module * 2.0 && (f.module / module - 1.0).abs() < 0.6
        };
        if let Some(finder) = out.iter_mut().find(same) {
            let old = f64::from(finder.seen);
            finder.at.x = (finder.at.x * old + at.x) / (old + 1.0);
            finder.at.y = (finder.at.y * old + at.y) / (old + 1.0);
            finder.module = (finder.module * old + module) / (old + 1.0);
            finder.seen += 1;
        } else if out.len() < FINDERS {
            out.push(Finder {
                at,
                module,
                seen: 1,
            });
        }
    }

    /// The runs through a point in one direction: centre and module, if they are those of a finder pattern.
    fn cross(&self, x: usize, y: usize, across: bool, most: usize) -> Option<(f64, f64)> {
        let at = if across { x } else { y };
        let end = if across { self.width } else { self.height };
        let dark = |i: usize| if across { self.at(i, y) } else { self.at(x, i) };
        if !dark(at) {
            return None;
        }
        let mut runs = [0usize; 5];
        let mut i = at;
        for (run, colour) in [(2, true), (1, false), (0, true)] {
            let count = runs.get_mut(run)?;
            while i < end && dark(i) == colour && *count <= most {
                *count += 1;
                i = i.wrapping_sub(1);
            }
        }
        let mut i = at + 1;
        for (run, colour) in [(2, true), (3, false), (4, true)] {
            let count = runs.get_mut(run)?;
            let before = *count;
            while i < end && dark(i) == colour && *count - before <= most {
                *count += 1;
                i += 1;
            }
        }
        let module = is_finder(&runs)?;
        Some((
            i as f64 - runs[4] as f64 - runs[3] as f64 - runs[2] as f64 / 2.0,
            module,
        ))
    }

    /// Side of a module at a finder pattern in the direction of a point: 3.5 modules lead from its centre out of it.
    fn module_towards(&self, from: Point, to: Point) -> Option<f64> {
        let way = from.to(to);
        let length = way.length();
        if length < 7.0 {
            return None;
        }
        let step = Point {
            x: way.x / length * 0.5,
            y: way.y / length * 0.5,
        };
        let out = |sign: f64| {
            let (mut changes, mut dark) = (0, true);
            for i in 1..(length * 2.0) as u32 {
                let now = self.near(from.plus(step, f64::from(i) * sign));
                if now != dark {
                    (changes, dark) = (changes + 1, now);
                }
                if changes == 3 {
                    return Some(f64::from(i) * 0.5);
                }
            }
            None
        };
        match (out(1.0), out(-1.0)) {
            (Some(a), Some(b)) => Some((a + b) / 7.0),
            (Some(a), None) | (None, Some(a)) => Some(a / 3.5),
            (None, None) => None,
        }
    }
}

/// Whether five runs are 1:1:3:1:1; the side of a module then.
fn is_finder(runs: &[usize; 5]) -> Option<f64> {
    let total: usize = runs.iter().sum();
    if runs.contains(&0) || total < 7 {
        return None;
    }
    let module = total as f64 / 7.0;
    let fits = runs
        .iter()
        .zip([1.0, 1.0, 3.0, 1.0, 1.0])
        .all(|(run, modules)| {
            let most = module * if modules > 1.0 { 1.5 } else { 0.7 };
            (*run as f64 - module * modules).abs() <= most
        });
    fits.then_some(module)
}

fn in_bits(bits: &Bits, decoding: Decoding<'_>) -> Vec<String> {
    let finders = bits.finders();
    let mut used = vec![false; finders.len()];
    let mut out: Vec<String> = vec![];
    for group in groups(&finders) {
        if out.len() >= CODES {
            break;
        }
        if group.iter().any(|i| used.get(*i).copied().unwrap_or(true)) {
            continue;
        }
        let three = group.map(|i| finders.get(i).copied());
        let [Some(a), Some(b), Some(c)] = three else {
            continue;
        };
        if let Some(text) = read(bits, [a, b, c], decoding) {
            if !out.contains(&text) {
                out.push(text);
            }
            for i in group {
                if let Some(place) = used.get_mut(i) {
                    *place = true;
                }
            }
        }
    }
    out
}

/// Groups of three that may be the corners of one code, likeliest first; the first of each is the corner between.
fn groups(finders: &[Finder]) -> Vec<[usize; 3]> {
    let mut out: Vec<(f64, [usize; 3])> = vec![];
    for (i, corner) in finders.iter().enumerate() {
        for (j, one) in finders.iter().enumerate() {
            for (k, two) in finders.iter().enumerate().skip(j + 1) {
                if i == j || i == k {
                    continue;
                }
                let (a, b) = (corner.at.to(one.at), corner.at.to(two.at));
                let (la, lb) = (a.length(), b.length());
                let module = (corner.module + one.module + two.module) / 3.0;
                let odd = [corner, one, two]
                    .iter()
                    .map(|f| (f.module / module - 1.0).abs())
                    .fold(0.0, f64::max);
                let uneven = (la - lb).abs() / la.max(lb).max(1.0);
                let skew = (a.x * b.x + a.y * b.y).abs() / (la * lb).max(1.0);
                let side = la.max(lb) / module;
                if odd > 0.5 || uneven > 0.35 || skew > 0.45 || !(10.0..260.0).contains(&side) {
                    continue;
                }
                // A real one is seen in each line through its middle, which is three modules high.
                let faint = [corner, one, two]
                    .iter()
                    .map(|f| 1.0 - (f64::from(f.seen) / f.module).min(1.0))
                    .fold(0.0, f64::max);
                out.push((odd + uneven * 2.0 + skew * 2.0 + faint * 2.0, [i, j, k]));
            }
        }
    }
    out.sort_by(|a, b| a.0.total_cmp(&b.0));
    out.truncate(GROUPS);
    out.into_iter().map(|(_, group)| group).collect()
}

/// Reads the code whose corners three finder patterns are.
fn read(bits: &Bits, finders: [Finder; 3], decoding: Decoding<'_>) -> Option<String> {
    let [corner, one, two] = finders;
    let (a, b) = (corner.at.to(one.at), corner.at.to(two.at));
    // Clockwise: the pattern on the right comes before the one below.
    let (right, below) = if a.x * b.y - a.y * b.x > 0.0 {
        (one, two)
    } else {
        (two, one)
    };
    let modules = |from: Finder, to: Finder| {
        let near = bits.module_towards(from.at, to.at)?;
        let far = bits.module_towards(to.at, from.at)?;
        Some(from.at.to(to.at).length() / ((near + far) / 2.0))
    };
    let across = modules(corner, right);
    let down = modules(corner, below);
    let side = match (across, down) {
        (Some(a), Some(b)) => (a + b) / 2.0,
        (Some(a), None) | (None, Some(a)) => a,
        (None, None) => corner.at.to(right.at).length() / corner.module,
    } + 7.0;
    let nearest = ((side - 17.0) / 4.0).round();
    [0.0, 1.0, -1.0, 2.0, -2.0].iter().find_map(|off| {
        let version = nearest + off;
        if !(1.0..=40.0).contains(&version) {
            return None;
        }
        let corners = [corner.at, right.at, below.at];
        sized(bits, corners, version as usize, decoding)
    })
}

fn sized(
    bits: &Bits,
    corners: [Point; 3],
    version: usize,
    decoding: Decoding<'_>,
) -> Option<String> {
    let [corner, right, below] = corners;
    let size = version * 4 + 17;
    let span = (size - 7) as f64;
    let unit = |to: Point| Point {
        x: corner.to(to).x / span,
        y: corner.to(to).y / span,
    };
    let (across, down) = (unit(right), unit(below));
    let far = corner.plus(across, span).plus(down, span);
    let plain = [corner, right, far, below];
    let marks = alignment(version, size);
    let guided = marks.last().and_then(|_| {
        let guess = corner.plus(across, span - 3.0).plus(down, span - 3.0);
        let mark = alignment_near(bits, guess, across, down)?;
        Some([corner, right, mark, below])
    });
    let end = size as f64 - 3.5;
    if let Some(corners) = guided {
        let at = end - 3.0;
        if let Some(text) = sampled(bits, corners, (size, at), decoding) {
            return Some(text);
        }
    }
    sampled(bits, plain, (size, end), decoding)
}

/// The alignment pattern near a point: the best fit of its five by five modules.
fn alignment_near(bits: &Bits, guess: Point, across: Point, down: Point) -> Option<Point> {
    let step = (across.length().max(down.length()) / 3.0).max(1.0);
    let module = across.length().max(down.length());
    let reach = ((module * 5.0).min(120.0) / step) as i32;
    let mut best: Option<(i32, f64, Point)> = None;
    for dy in -reach..=reach {
        for dx in -reach..=reach {
            let at = Point {
                x: guess.x + f64::from(dx) * step,
                y: guess.y + f64::from(dy) * step,
            };
            if !bits.near(at) {
                continue;
            }
            let mut fit = 0;
            for v in -2i32..=2 {
                for u in -2i32..=2 {
                    let ring = u.abs().max(v.abs());
                    let point = at.plus(across, f64::from(u)).plus(down, f64::from(v));
                    fit += i32::from(bits.near(point) == (ring != 1));
                }
            }
            let away = guess.to(at).length();
            if fit >= 22
                && best.is_none_or(|(most, near, _)| fit > most || fit == most && away < near)
            {
                best = Some((fit, away, at));
            }
        }
    }
    // Where it fits equally well around, the middle is the centre.
    let (fit, _, first) = best?;
    let (mut sum, mut count) = (Point { x: 0.0, y: 0.0 }, 0.0);
    for dy in -4..=4 {
        for dx in -4..=4 {
            let at = Point {
                x: first.x + f64::from(dx) * step / 2.0,
                y: first.y + f64::from(dy) * step / 2.0,
            };
            let mut here = 0;
            for v in -2i32..=2 {
                for u in -2i32..=2 {
                    let ring = u.abs().max(v.abs());
                    let point = at.plus(across, f64::from(u)).plus(down, f64::from(v));
                    here += i32::from(bits.near(point) == (ring != 1));
                }
            }
            if here >= fit {
                sum = sum.plus(at, 1.0);
                count += 1.0;
            }
        }
    }
    if count == 0.0 {
        return Some(first);
    }
    Some(Point {
        x: sum.x / count,
        y: sum.y / count,
    })
}

/// Samples the modules through the perspective in which `corners` lie at 3.5 modules from the edges, the third
/// one at `third`.
fn sampled(
    bits: &Bits,
    corners: [Point; 4],
    (size, third): (usize, f64),
    decoding: Decoding<'_>,
) -> Option<String> {
    let end = size as f64 - 3.5;
    let modules = [
        Point { x: 3.5, y: 3.5 },
        Point { x: end, y: 3.5 },
        Point { x: third, y: third },
        Point { x: 3.5, y: end },
    ];
    let to_picture = Perspective::between(modules, corners)?;
    let module = |x: usize, y: usize| bits.near(to_picture.map(x as f64 + 0.5, y as f64 + 0.5));
    // Nearly all that is looked at is no code: the two lines of timing tell before the rest is sampled.
    if !has_timing(size, module) {
        return None;
    }
    let mut dark = Vec::with_capacity(size * size);
    for y in 0..size {
        for x in 0..size {
            dark.push(module(x, y));
        }
    }
    Modules::new(size, dark)?.text(decoding)
}

/// A projective mapping of the plane, as eight coefficients.
struct Perspective([f64; 8]);

impl Perspective {
    /// The mapping that takes four points to four others; solved by elimination with pivots.
    fn between(from: [Point; 4], to: [Point; 4]) -> Option<Self> {
        let mut rows = [[0f64; 9]; 8];
        for (i, (f, t)) in from.iter().zip(&to).enumerate() {
            *rows.get_mut(i)? = [f.x, f.y, 1.0, 0.0, 0.0, 0.0, -f.x * t.x, -f.y * t.x, t.x];
            *rows.get_mut(i + 4)? = [0.0, 0.0, 0.0, f.x, f.y, 1.0, -f.x * t.y, -f.y * t.y, t.y];
        }
        for column in 0..8 {
            let pivot = (column..8).max_by(|a, b| {
                let size = |i: &usize| {
                    rows.get(*i)
                        .and_then(|r| r.get(column))
                        .map_or(0.0, |v| v.abs())
                };
                size(a).total_cmp(&size(b))
            })?;
            rows.swap(column, pivot);
            let lead = *rows.get(column)?;
            let head = *lead.get(column)?;
            if head.abs() < 1e-9 {
                return None;
            }
            for (i, row) in rows.iter_mut().enumerate() {
                let factor = row.get(column).copied().unwrap_or(0.0) / head;
                if i != column {
                    row.iter_mut()
                        .zip(&lead)
                        .for_each(|(v, l)| *v -= factor * l);
                }
            }
        }
        let mut out = [0.0; 8];
        for (i, place) in out.iter_mut().enumerate() {
            let row = rows.get(i)?;
            *place = row.get(8)? / row.get(i)?;
        }
        Some(Self(out))
    }

    fn map(&self, x: f64, y: f64) -> Point {
        let [a, b, c, d, e, f, g, h] = self.0;
        let below = g * x + h * y + 1.0;
        Point {
            x: (a * x + b * y + c) / below,
            y: (d * x + e * y + f) / below,
        }
    }
}
