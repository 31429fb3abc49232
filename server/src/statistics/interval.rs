//! Intervals around a share.

use app::domain::figure::Share;

/// The standard normal quantile of 97.5 %.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// The share `x / n` with its Wilson score interval, without continuity correction; `None` for no respondents.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22, 209-212.
pub fn wilson(x: i64, n: i64, z: f64) -> Option<Share> {
    if n <= 0 || !(0..=n).contains(&x) {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
    let (count, size) = (x as f64, n as f64);
    let value = count / size;
    let z2 = z * z;
    let centre = (value + z2 / (2.0 * size)) / (1.0 + z2 / size);
    let half = z / (1.0 + z2 / size) * (value * (1.0 - value) / size + z2 / (4.0 * size * size)).sqrt();
    // At the ends the formula is exact, and floating point is not.
    let lower = if x == 0 { 0.0 } else { centre - half };
    let upper = if x == n { 1.0 } else { centre + half };
    Some(Share { value, lower, upper })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard normal quantile of 99.5 %.
    const Z_99: f64 = 2.575_829_303_548_900_4;

    #[test]
    fn wilson_agrees_with_the_oracle() {
        let folder = std::env::var("HEARD_ORACLES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles").to_owned());
        let text = std::fs::read_to_string(format!("{folder}/wilson.csv")).expect("the oracle is there");
        let mut rows = 0;
        for line in text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())) {
            let field = |index: usize| line.split(',').nth(index).unwrap().parse::<f64>().unwrap();
            let z = if (field(2) - 0.95).abs() < 1e-9 { Z_95 } else { Z_99 };
            let share = wilson(field(0) as i64, field(1) as i64, z).unwrap();
            for (mine, theirs) in [(share.value, field(3)), (share.lower, field(4)), (share.upper, field(5))] {
                assert!((mine - theirs).abs() < 1e-9, "{line}: {mine} is not {theirs}");
            }
            rows += 1;
        }
        assert_eq!(rows, 100);
    }

    #[test]
    fn nobody_has_no_interval() {
        assert_eq!(wilson(0, 0, Z_95), None);
        assert_eq!(wilson(3, 2, Z_95), None);
        assert_eq!(wilson(-1, 2, Z_95), None);
    }
}
