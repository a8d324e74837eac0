//! A support vector machine with squared hinge loss, by descent in the dual (Hsieh and others, 2008).

use miwake_checks::wording::HASH_BITS;

/// A small generator of numbers that look random (xorshift), so that a run can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % limit.max(1)
    }
}

/// The trained weights, by feature, with the intercept.
pub(crate) struct Model {
    pub(crate) weights: Vec<f32>,
    pub(crate) intercept: f32,
}

/// Something to learn from.
pub(crate) struct Point<'a> {
    /// Its features, each once.
    pub(crate) grams: &'a [u32],
    /// The value that each of them has.
    pub(crate) value: f32,
    /// On which side it is.
    pub(crate) positive: bool,
    /// How much an error costs against the size of the weights.
    pub(crate) cost: f32,
}

/// Trains on the features that are `allowed`. The same input gives the same output.
pub(crate) fn machine(points: &[Point<'_>], allowed: &[bool]) -> Model {
    const ROUNDS: usize = 40;
    let mut model = Model {
        weights: vec![0.0; 1 << HASH_BITS],
        intercept: 0.0,
    };
    let mut duals = vec![0.0_f32; points.len()];
    let mut order: Vec<usize> = (0..points.len()).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..ROUNDS {
        for i in (1..order.len()).rev() {
            order.swap(i, random.below(i + 1));
        }
        for &at in &order {
            if let (Some(point), Some(dual)) = (points.get(at), duals.get_mut(at)) {
                model.step(point, allowed, dual);
            }
        }
    }
    model
}

impl Model {
    /// One step of the descent: sets the dual variable of `point` to what is best, the others as they are.
    fn step(&mut self, point: &Point<'_>, allowed: &[bool], dual: &mut f32) {
        let value = point.value;
        let side = if point.positive { 1.0 } else { -1.0 };
        let slack = 0.5 / point.cost.max(1e-9);
        let known = point.grams.iter().map(|gram| *gram as usize);
        let known = known.filter(|&gram| allowed.get(gram).copied().unwrap_or(false));
        let (mut sum, mut count) = (0.0, 0.0_f32);
        for gram in known.clone() {
            sum += self.weights.get(gram).copied().unwrap_or(0.0);
            count += 1.0;
        }
        let gradient = side * (sum * value + self.intercept) - 1.0 + slack * *dual;
        let curve = count * value * value + 1.0 + slack;
        let next = (*dual - gradient / curve).max(0.0);
        let change = (next - *dual) * side;
        *dual = next;
        if change != 0.0 {
            self.intercept += change;
            for gram in known {
                if let Some(w) = self.weights.get_mut(gram) {
                    *w += change * value;
                }
            }
        }
    }

    /// The weight of a feature.
    pub(crate) fn weight(&self, gram: u32) -> f32 {
        self.weights.get(gram as usize).copied().unwrap_or(0.0)
    }
}
