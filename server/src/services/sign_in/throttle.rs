//! Slowing down guesses at one account's password.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};

/// Wrong passwords that an address may give before it has to wait.
const ATTEMPTS: u32 = 8;
/// How long it then waits, and how long wrong passwords are remembered.
pub const REMEMBERED_MINUTES: i64 = 10;
/// Addresses that are remembered at a time.
const REMEMBERED: usize = 10_000;

/// Wrong passwords of late, by e-mail address. Kept in memory: each server slows down its own guessers.
#[derive(Debug, Default)]
pub struct Throttle(Mutex<HashMap<String, (u32, DateTime<Utc>)>>);

impl Throttle {
    /// Counts an attempt, and says whether it may be made. A right password takes the count back.
    pub fn attempt(&self, email: &str, now: DateTime<Utc>) -> bool {
        let mut attempts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if attempts.len() >= REMEMBERED && !attempts.contains_key(email) {
            attempts.retain(|_, (_, last)| !is_over(*last, now));
            // Forgetting somebody would let them go on guessing: who is new has to wait.
            if attempts.len() >= REMEMBERED {
                return false;
            }
        }
        let (count, last) = attempts.entry(email.to_owned()).or_insert((0, now));
        if is_over(*last, now) {
            *count = 0;
        }
        if *count >= ATTEMPTS {
            return false;
        }
        *count += 1;
        *last = now;
        true
    }

    /// Forgets addresses that no longer have to wait, so that none stays in memory for good.
    pub fn forget_old(&self, now: DateTime<Utc>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (_, last)| !is_over(*last, now));
    }

    /// Forgets the wrong passwords of somebody who knows the right one.
    pub fn succeeded(&self, email: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(email);
    }
}

fn is_over(last: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    last + Duration::minutes(REMEMBERED_MINUTES) <= now
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
        assert!(throttle.attempt("a@example.org", now + Duration::minutes(REMEMBERED_MINUTES)));
        throttle.succeeded("a@example.org");
        assert!(throttle.attempt("a@example.org", now));
    }

    #[test]
    fn no_address_stays_in_memory_for_good() {
        let throttle = Throttle::default();
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        throttle.attempt("a@example.org", now);
        throttle.forget_old(now + Duration::minutes(REMEMBERED_MINUTES - 1));
        assert_eq!(throttle.0.lock().unwrap().len(), 1);
        throttle.forget_old(now + Duration::minutes(REMEMBERED_MINUTES));
        assert!(throttle.0.lock().unwrap().is_empty());
    }
}
