//! Slowing down guesses at one account's password.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};

/// Wrong passwords that an address may give before it has to wait.
const ATTEMPTS: u32 = 8;
/// How long it then waits, and how long wrong passwords are remembered.
const MINUTES: i64 = 10;
/// Addresses that are remembered at a time.
const REMEMBERED: usize = 10_000;

/// Wrong passwords of late, by e-mail address. Kept in memory: each server slows down its own guessers.
#[derive(Debug, Default)]
pub struct Throttle(Mutex<HashMap<String, (u32, DateTime<Utc>)>>);

impl Throttle {
    /// Counts an attempt, and says whether it may be made. A right password takes the count back.
    pub fn attempt(&self, email: &str, now: DateTime<Utc>) -> bool {
        let mut attempts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_over = |last: DateTime<Utc>| last + Duration::minutes(MINUTES) <= now;
        if attempts.len() >= REMEMBERED && !attempts.contains_key(email) {
            attempts.retain(|_, (_, last)| !is_over(*last));
            // Forgetting somebody would let them go on guessing: who is new has to wait.
            if attempts.len() >= REMEMBERED {
                return false;
            }
        }
        let (count, last) = attempts.entry(email.to_owned()).or_insert((0, now));
        if is_over(*last) {
            *count = 0;
        }
        if *count >= ATTEMPTS {
            return false;
        }
        *count += 1;
        *last = now;
        true
    }

    /// Forgets the wrong passwords of somebody who knows the right one.
    pub fn succeeded(&self, email: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(email);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessing_has_to_wait_and_may_go_on_later() {
        let throttle = Throttle::default();
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        for _ in 0..ATTEMPTS {
            assert!(throttle.attempt("a@example.org", now));
        }
        assert!(!throttle.attempt("a@example.org", now));
        assert!(throttle.attempt("b@example.org", now));
        assert!(throttle.attempt("a@example.org", now + Duration::minutes(MINUTES)));
        throttle.succeeded("a@example.org");
        assert!(throttle.attempt("a@example.org", now));
    }
}
