//! Centre and limits of one phase.

use app::domain::control_chart::Limits;

use super::super::count::Proportion;

/// What is drawn around the points of one phase.
pub struct Drawn {
    pub centre: f64,
    /// At each point.
    pub limits: Vec<Option<Limits>>,
    pub sigma_z: Option<f64>,
}

/// From the mean moving range to three standard deviations: 3 / 1.128, as rounded by Making Data Count.
const TO_LIMIT: f64 = 2.66;
/// The mean range of two values of a normal distribution, in standard deviations.
const D2: f64 = 1.128;
/// A moving range this many times their mean is beyond its own limit.
const RANGE_LIMIT: f64 = 3.267;

/// XmR: the mean, and 2.66 mean moving ranges to either side. The first `counted` points make them.
pub fn of_values(values: &[Option<f64>], counted: usize, screens: bool) -> Option<Drawn> {
    let counted = &values[..counted];
    let centre = mean(&counted.iter().flatten().copied().collect::<Vec<_>>())?;
    let limits = mean_range(counted, screens).map(|range| {
        let (far, near) = (TO_LIMIT * range, 2.0 * (TO_LIMIT / 3.0) * range);
        Limits { lower: centre - far, near_lower: centre - near, near_upper: centre + near, upper: centre + far }
    });
    Some(Drawn { centre, limits: vec![limits; values.len()], sigma_z: None })
}

/// p: the share of all respondents, and three standard deviations of the binomial to either side.
pub fn of_shares(shares: &[Option<Proportion>], counted: usize) -> Option<Drawn> {
    let centre = pooled(&shares[..counted])?;
    Some(Drawn { centre, limits: around(centre, shares, 1.0), sigma_z: None })
}

/// p': as p, with the standard deviations multiplied by how much wider the shares spread than chance alone.
pub fn of_spread_shares(shares: &[Option<Proportion>], counted: usize, screens: bool) -> Option<Drawn> {
    let counted = &shares[..counted];
    let centre = pooled(counted)?;
    let standardised = |share: &Option<Proportion>| {
        let share = (*share)?;
        let deviation = deviation(centre, share);
        (deviation > 0.0).then(|| (share.share() - centre) / deviation)
    };
    let sigma_z = mean_range(&counted.iter().map(standardised).collect::<Vec<_>>(), screens).map(|range| range / D2);
    let limits = match sigma_z {
        Some(sigma_z) => around(centre, shares, sigma_z),
        None => vec![None; shares.len()],
    };
    Some(Drawn { centre, limits, sigma_z })
}

fn pooled(shares: &[Option<Proportion>]) -> Option<f64> {
    let shown = || shares.iter().flatten();
    let base: f64 = shown().map(|share| share.size()).sum();
    (base > 0.0).then(|| shown().map(|share| share.positive_size()).sum::<f64>() / base)
}

/// The standard deviation of the share of such a group, by chance alone.
fn deviation(centre: f64, of: Proportion) -> f64 {
    (centre * (1.0 - centre) / of.size()).sqrt()
}

fn around(centre: f64, shares: &[Option<Proportion>], times: f64) -> Vec<Option<Limits>> {
    let limits = |share: Proportion| {
        let sigma = deviation(centre, share) * times;
        Limits {
            lower: (centre - 3.0 * sigma).max(0.0),
            near_lower: (centre - 2.0 * sigma).max(0.0),
            near_upper: (centre + 2.0 * sigma).min(1.0),
            upper: (centre + 3.0 * sigma).min(1.0),
        }
    };
    shares.iter().map(|share| share.map(limits)).collect()
}

/// The mean difference between neighbours that are both shown; `None` where there are none. Where all are the same it is
/// zero, screened or not: then nothing stands out.
fn mean_range(values: &[Option<f64>], screens: bool) -> Option<f64> {
    let ranges: Vec<f64> = values.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect();
    let of_all = mean(&ranges)?;
    if !screens || of_all == 0.0 {
        return Some(of_all);
    }
    mean(&ranges.into_iter().filter(|range| *range < RANGE_LIMIT * of_all).collect::<Vec<_>>())
}

/// The mean, corrected by the mean of what is left: the same values have themselves as their mean, to the last digit.
fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let size = values.len() as f64;
    let near = values.iter().sum::<f64>() / size;
    Some(near + values.iter().map(|value| value - near).sum::<f64>() / size)
}
