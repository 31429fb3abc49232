//! Statistics as pure functions: from counts and values to shares, differences, tests, charts and weights.
//!
//! # Why
//! Each is held against answers of established programs (`tests/oracles`). The special functions are statrs'; the exact
//! distributions of counts are our own ([`exact`]), since summing neighbours keeps ties and far tails, which libraries lose
//! where counts are large. What is faulty is refused with a named error; nothing panics or gives a NaN.
//!
//! What a statistician should look at: the rules of [`change`], the hidden points of [`control_chart`], and the normal
//! approximation for few pairs in [`wilcoxon`].

pub mod change;
pub mod control_chart;
pub mod count;
pub mod cronbach;
pub mod design_effect;
pub mod exact;
pub mod holm;
pub mod interval;
pub mod mcnemar;
pub mod normal;
pub mod paired_difference;
pub mod raking;
pub mod representation;
pub mod response_rate;
pub mod two_proportions;
pub mod wilcoxon;
