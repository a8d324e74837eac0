//! Bars and the curve, as SVG. What they show stands in the tables beside them, so bars are hidden from screen readers.

use crate::format;
use miwake_drill::results::{Curve, CurvePoint, Rate};
use miwake_web::words::Words;
use yew::prelude::*;

/// Width and height of a bar, in its own units.
const BAR: (f64, f64) = (160.0, 16.0);

/// The rate as a bar with its interval as a line, on a scale up to `largest`.
pub(crate) fn bar(rate: Rate, largest: f64) -> Html {
    let (Some(value), Some(interval)) = (rate.rate, rate.interval) else {
        return Html::default();
    };
    let (width, height) = BAR;
    let scale = width / largest.max(0.01);
    let at = |part: f64| format!("{:.1}", part * scale);
    let middle = format!("{:.1}", height / 2.0);
    html! {
        <svg class="desk-bar" viewBox={format!("0 0 {width} {height}")} width={width.to_string()} height={height.to_string()} aria-hidden="true">
            <rect class="bar" x="0" y="2" width={at(value)} height={format!("{:.1}", height - 4.0)} />
            <line class="range" x1={at(interval.low)} x2={at(interval.high)} y1={middle.clone()} y2={middle} />
        </svg>
    }
}

/// Size of the curve, and room for its words.
const SIZE: (f64, f64) = (720.0, 300.0);
const LEFT: f64 = 48.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 40.0;

pub(crate) fn section(curve: &Curve, words: &Words) -> Html {
    if curve.points.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="curve-heading" data-testid="curve">
            <h3 id="curve-heading">{ words.text("desk-curve") }</h3>
            <figure class="desk-figure">
                { drawn(curve, words) }
                <figcaption><span class="key key-clicks">{ words.text("desk-curve-clicks") }</span> <span class="key key-reports">{ words.text("desk-curve-reports") }</span></figcaption>
            </figure>
            <div class="scroll" tabindex="0">
                <table class="desk-table">
                    <caption class="visually-hidden">{ words.text("desk-curve") }</caption>
                    <thead><tr>{ for ["desk-curve-after", "desk-curve-clicks", "desk-curve-reports"].map(|id| html! { <th scope="col">{ words.text(id) }</th> }) }</tr></thead>
                    <tbody>{ for curve.marks.iter().map(|mark| html! {
                        <tr><th scope="row">{ format::span(number(mark.after.unsigned_abs()), words) }</th><td>{ mark.clicks }</td><td>{ mark.reports }</td></tr>
                    }) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// Minutes first, days later: time is drawn by its logarithm.
struct Scale {
    last: f64,
    most: f64,
}

impl Scale {
    fn of(curve: &Curve) -> Self {
        let last = curve.points.last().map_or(60, |point| point.after.max(60));
        let most = curve
            .points
            .iter()
            .map(|point| point.clicks.max(point.reports));
        Self {
            last: number(last.unsigned_abs()),
            most: number(most.max().unwrap_or(1).max(1)),
        }
    }

    fn x(&self, after: i64) -> f64 {
        let part = (number(after.unsigned_abs()) / 60.0).ln_1p() / (self.last / 60.0).ln_1p();
        LEFT + part.min(1.0) * (SIZE.0 - LEFT - RIGHT)
    }

    fn y(&self, count: u64) -> f64 {
        SIZE.1 - BOTTOM - number(count) / self.most * (SIZE.1 - TOP - BOTTOM)
    }

    /// A line of steps through `points`.
    fn path(&self, points: &[CurvePoint], of: fn(&CurvePoint) -> u64) -> String {
        let mut path = format!("M{:.1} {:.1}", self.x(0), self.y(0));
        for point in points {
            path.push_str(&format!(
                " H{:.1} V{:.1}",
                self.x(point.after),
                self.y(of(point))
            ));
        }
        path.push_str(&format!(" H{:.1}", SIZE.0 - RIGHT));
        path
    }
}

/// Counts as the drawing takes them: exact far beyond any drill.
#[expect(clippy::cast_precision_loss, reason = "counts of people and seconds")]
fn number(count: u64) -> f64 {
    count as f64
}

fn drawn(curve: &Curve, words: &Words) -> Html {
    let scale = Scale::of(curve);
    let (width, height) = SIZE;
    let last = curve.points.last().copied().unwrap_or_default();
    let title = words.format(
        "desk-curve-title",
        [
            ("clicks", last.clicks.into()),
            ("reports", last.reports.into()),
        ],
    );
    let ground = height - BOTTOM;
    let mut ends = f64::NEG_INFINITY;
    let ticks = curve
        .marks
        .iter()
        .filter(|mark| number(mark.after.unsigned_abs()) <= scale.last);
    let ticks: Vec<Html> = ticks
        .filter_map(|mark| {
            let x = scale.x(mark.after);
            // Words that would run into each other are left out.
            if x - ends < 72.0 {
                return None;
            }
            ends = x;
            Some(html! {
                <>
                    <line class="grid" x1={format!("{x:.1}")} x2={format!("{x:.1}")} y1={TOP.to_string()} y2={ground.to_string()} />
                    <text x={format!("{x:.1}")} y={(ground + 20.0).to_string()} text-anchor="middle">{ format::span(number(mark.after.unsigned_abs()), words) }</text>
                </>
            })
        })
        .collect();
    let most = curve
        .points
        .iter()
        .map(|point| point.clicks.max(point.reports))
        .max()
        .unwrap_or(0);
    let count = |count: u64| {
        let y = scale.y(count);
        html! {
            <>
                <line class="grid" x1={LEFT.to_string()} x2={(width - RIGHT).to_string()} y1={format!("{y:.1}")} y2={format!("{y:.1}")} />
                <text x={(LEFT - 8.0).to_string()} y={format!("{:.1}", y + 4.0)} text-anchor="end">{ count }</text>
            </>
        }
    };
    let mut counts = vec![0, most / 2, most];
    counts.dedup();
    html! {
        <svg class="desk-curve" viewBox={format!("0 0 {width} {height}")} role="img" aria-label={title}>
            { for ticks }
            { for counts.into_iter().map(count) }
            <path class="clicks" d={scale.path(&curve.points, |point| point.clicks)} />
            <path class="reports" d={scale.path(&curve.points, |point| point.reports)} />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(after: i64, clicks: u64, reports: u64) -> CurvePoint {
        CurvePoint {
            after,
            clicks,
            reports,
        }
    }

    #[test]
    fn the_curve_stays_within_its_frame_and_never_falls() {
        let points = vec![point(30, 1, 0), point(600, 4, 2), point(86_400, 5, 9)];
        let curve = Curve {
            points,
            marks: vec![],
        };
        let scale = Scale::of(&curve);
        let xs: Vec<f64> = curve
            .points
            .iter()
            .map(|point| scale.x(point.after))
            .collect();
        assert!(xs.is_sorted() && xs.iter().all(|x| (LEFT..=SIZE.0 - RIGHT).contains(x)));
        assert!((scale.y(9) - TOP).abs() < 1e-9 && (scale.y(0) - (SIZE.1 - BOTTOM)).abs() < 1e-9);
        let path = scale.path(&curve.points, |point| point.clicks);
        assert_eq!(path.matches('V').count(), 3);
    }

    #[test]
    fn a_drill_of_one_click_at_once_is_drawn() {
        let curve = Curve {
            points: vec![point(0, 1, 0)],
            marks: vec![],
        };
        let scale = Scale::of(&curve);
        assert!(scale.x(0).is_finite() && scale.y(1).is_finite());
    }
}
