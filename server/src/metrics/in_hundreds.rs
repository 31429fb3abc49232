//! Telling what happened only when much of it has.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many are told at once.
const AT_ONCE: usize = 100;

/// What has happened and is not told yet, by kind.
#[derive(Debug, Default)]
pub struct InHundreds(Mutex<HashMap<&'static str, Vec<f64>>>);

impl InHundreds {
    /// Adds one. Gives all that are to be told now: none, or a hundred.
    pub fn add(&self, kind: &'static str, value: f64) -> Vec<f64> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.entry(kind).or_default();
        kept.push(value);
        if kept.len() < AT_ONCE { Vec::new() } else { std::mem::take(kept) }
    }
}

/// A count, rounded down to hundreds.
pub fn in_hundreds(count: u64) -> u64 {
    count - count % AT_ONCE as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ninety_nine_are_not_told_and_a_hundred_are() {
        let requests = InHundreds::default();
        for _ in 0..99 {
            assert_eq!(requests.add("2xx", 0.1), Vec::<f64>::new());
            assert_eq!(requests.add("4xx", 0.1), Vec::<f64>::new());
        }
        assert_eq!(requests.add("2xx", 0.1).len(), 100);
        assert_eq!(requests.add("2xx", 0.1).len(), 0, "it begins anew");
        assert_eq!([0, 99, 100, 250].map(in_hundreds), [0, 0, 100, 200]);
    }
}
