//! Exact distributions of a count: binomial and hypergeometric.
//!
//! # Why
//! Both are given by the ratio of neighbours, and both have one peak. Weights relative to the peak need no logarithm of a
//! gamma function, whose rounding for ten million people would already be larger than the differences that decide which
//! tables are equally likely. The walk ends where weights vanish, some forty standard deviations from the peak: for ten
//! million people after a hundred thousand steps. (statrs 0.19 stops its continued fraction of the beta function after 140 terms,
//! too few for such counts.)

/// A distribution over neighbouring whole numbers, as weights relative to its peak.
pub struct Exact {
    lowest: i64,
    /// They rise up to the peak, and fall from there.
    weights: Vec<f64>,
    /// The index of the peak.
    peak: usize,
    total: f64,
}

impl Exact {
    /// How many of `base` are positive, where each is with this probability, which is neither 0 nor 1.
    pub fn binomial(base: i64, probability: f64) -> Self {
        let odds = probability / (1.0 - probability);
        let peak = ((base + 1) as f64 * probability).floor() as i64;
        Self::around(peak.clamp(0, base), 0, base, |k| (base - k) as f64 / (k + 1) as f64 * odds)
    }

    /// How many of `drawn` from `all` are among the `marked` (Fisher's table with all margins fixed).
    pub fn hypergeometric(all: i64, marked: i64, drawn: i64) -> Self {
        let lowest = (drawn + marked - all).max(0);
        let highest = drawn.min(marked);
        // (drawn + 1) (marked + 1) / (all + 2), in which the product is past i64.
        let peak = ((drawn + 1) as f64 * ((marked + 1) as f64 / (all + 2) as f64)).floor() as i64;
        Self::around(peak.clamp(lowest, highest), lowest, highest, |k| {
            (marked - k) as f64 / (k + 1) as f64 * ((drawn - k) as f64 / (all - marked - drawn + k + 1) as f64)
        })
    }

    /// From the ratio of the probability of `k + 1` to that of `k`.
    fn around(peak: i64, lowest: i64, highest: i64, ratio: impl Fn(i64) -> f64) -> Self {
        let downwards = (lowest..peak).rev().scan(1.0, |weight, k| {
            *weight /= ratio(k);
            Some(*weight)
        });
        let upwards = (peak..highest).scan(1.0, |weight, k| {
            *weight *= ratio(k);
            Some(*weight)
        });
        let is_there = |weight: &f64| *weight > f64::MIN_POSITIVE;
        let mut weights: Vec<f64> = downwards.take_while(is_there).collect();
        let below = weights.len();
        weights.reverse();
        weights.push(1.0);
        weights.extend(upwards.take_while(is_there));
        let mut made = Self { lowest: peak - below as i64, weights, peak: below, total: 0.0 };
        made.total = made.sum(|_, _| true);
        made
    }

    /// The probability of exactly `k`; zero also where it is too small for a floating-point number.
    pub fn probability(&self, k: i64) -> f64 {
        self.weight(k) / self.total
    }

    /// The probability of `k` or fewer.
    pub fn at_most(&self, k: i64) -> f64 {
        (self.sum(|of, _| of <= k) / self.total).min(1.0)
    }

    /// The probability of all that are at most as likely as `k`: the two-sided p-value of an exact test.
    pub fn at_most_as_likely_as(&self, k: i64) -> f64 {
        let most = self.weight(k) * (1.0 + SAME);
        (self.sum(|_, weight| weight <= most) / self.total).min(1.0)
    }

    fn weight(&self, k: i64) -> f64 {
        usize::try_from(k - self.lowest).ok().and_then(|index| self.weights.get(index)).copied().unwrap_or(0.0)
    }

    /// The sum of the weights of those wanted, small ones first on each side, so that they are not lost beside large ones.
    fn sum(&self, is_wanted: impl Fn(i64, f64) -> bool) -> f64 {
        let wanted = |(index, weight): (usize, &f64)| {
            if is_wanted(self.lowest + index as i64, *weight) { *weight } else { 0.0 }
        };
        let below: f64 = self.weights.iter().enumerate().take(self.peak).map(wanted).sum();
        let above: f64 = self.weights.iter().enumerate().skip(self.peak).rev().map(wanted).sum();
        below + above
    }
}

/// Weights that differ by less than this part are the same: more than rounding adds up to on the walk from the peak.
const SAME: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_are_those_of_the_library() {
        use statrs::distribution::{Binomial, Discrete, DiscreteCDF, Hypergeometric};
        let mine = Exact::binomial(40, 0.3);
        let theirs = Binomial::new(0.3, 40).unwrap();
        let drawn = Exact::hypergeometric(60, 25, 20);
        let theirs_drawn = Hypergeometric::new(60, 25, 20).unwrap();
        for k in 0..=40_u32 {
            let (of, at) = (i64::from(k), u64::from(k));
            assert!((mine.probability(of) - theirs.pmf(at)).abs() < 1e-12);
            assert!((mine.at_most(of) - theirs.cdf(at)).abs() < 1e-12);
            assert!((drawn.probability(of) - if k > 20 { 0.0 } else { theirs_drawn.pmf(at) }).abs() < 1e-12);
        }
        assert_eq!((mine.at_most(-1), mine.at_most(99)), (0.0, 1.0));
    }

    #[test]
    fn mirrored_counts_are_equally_likely_however_many_there_are() {
        for base in [10, 1001, 100_000, 10_000_000] {
            let coins = Exact::binomial(base, 0.5);
            let k = base / 2 - base / 1000;
            assert_eq!(coins.at_most_as_likely_as(k), coins.at_most_as_likely_as(base - k), "{base}");
        }
    }
}
