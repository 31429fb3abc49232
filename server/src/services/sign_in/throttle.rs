//! Slowing down guesses at one account's password.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};

/// Wrong passwords that an address may give before it has to wait.
const ATTEMPTS: u32 = 8;
/// How long it then waits, and how long wrong passwords are remembered.
const MINUTES: i64 = 10;
/// Addresses that are remembered; past this the oldest are forgotten.
const REMEMBERED: usize = 10_000;

/// Wrong passwords of late, by e-mail address. Kept in memory: each server slows down its own guessers.
#[derive(Debug, Default)]
pub struct Throttle(Mutex<HashMap<String, (u32, DateTime<Utc>)>>);

impl Throttle {
    /// Whether somebody may try now.
    pub fn allows(&self, email: &str, now: DateTime<Utc>) -> bool {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.get(email).is_none_or(|(count, last)| *count < ATTEMPTS || *last + Duration::minutes(MINUTES) <= now)
    }

    /// Remembers a wrong password.
    pub fn failed(&self, email: &str, now: DateTime<Utc>) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if failures.len() >= REMEMBERED {
            failures.retain(|_, (_, last)| *last + Duration::minutes(MINUTES) > now);
        }
        if failures.len() >= REMEMBERED {
            failures.clear();
        }
        let (count, last) = failures.entry(email.to_owned()).or_insert((0, now));
        *count = if *last + Duration::minutes(MINUTES) <= now { 1 } else { *count + 1 };
        *last = now;
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
            assert!(throttle.allows("a@example.org", now));
            throttle.failed("a@example.org", now);
        }
        assert!(!throttle.allows("a@example.org", now));
        assert!(throttle.allows("b@example.org", now));
        assert!(throttle.allows("a@example.org", now + Duration::minutes(MINUTES)));
        throttle.succeeded("a@example.org");
        assert!(throttle.allows("a@example.org", now));
    }
}
