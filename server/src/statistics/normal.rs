//! The standard normal distribution.

use std::f64::consts::SQRT_2;

use statrs::function::erf::erfc;

/// How likely a standard normal value lies at least as far from zero as `z`, on either side.
pub fn two_sided_p(z: f64) -> f64 {
    erfc(z.abs() / SQRT_2)
}

/// How likely a chi-squared value with one degree of freedom is at least `statistic`.
pub fn chi_squared_p(statistic: f64) -> f64 {
    two_sided_p(statistic.sqrt())
}

/// The `z` with which an interval covers `level`, as 1.96 for 0.95.
pub fn z_of_level(level: f64) -> f64 {
    SQRT_2 * statrs::function::erf::erfc_inv(1.0 - level)
}
