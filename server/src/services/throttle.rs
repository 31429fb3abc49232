//! Slowing down guesses, and what costs too much to be asked for at will: a number of tries at once, and then one at a time.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};

/// Whoever is remembered at a time, so that memory has an end: some ten megabytes.
const REMEMBERED: usize = 50_000;

/// How many wrong tries are let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// So many at once.
    pub tries: i32,
    /// In so many minutes; when all are used up, the next comes after its share of them. After so many minutes nothing is
    /// remembered.
    pub minutes: i64,
}

/// Too many wrong tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many wrong tries")]
pub struct TooManyTries {
    /// Seconds until the next may be made.
    pub wait: u32,
}

/// Wrong tries of late, by whoever made them. Kept in memory: each server slows down its own guessers, so that several let
/// through so many times as much.
///
/// # Why
/// Tries leak away one by one instead of all at once: who shares an address with a guesser waits seconds and not minutes.
/// All that is kept is the moment at which the last of somebody's tries will have leaked away (the generic cell rate
/// algorithm).
#[derive(Debug)]
pub struct Throttle<K> {
    limit: Limit,
    gone_at: Mutex<HashMap<K, DateTime<Utc>>>,
}

impl<K: Eq + Hash> Throttle<K> {
    pub fn new(limit: Limit) -> Self {
        Self { limit, gone_at: Mutex::default() }
    }

    /// How long one try takes to leak away.
    fn share(&self) -> Duration {
        Duration::minutes(self.limit.minutes) / self.limit.tries
    }

    /// Whether somebody is remembered, or can be.
    pub fn has_room_for(&self, who: &K, now: DateTime<Utc>) -> bool {
        let mut gone_at = self.gone_at.lock().unwrap_or_else(PoisonError::into_inner);
        if gone_at.len() >= REMEMBERED && !gone_at.contains_key(who) {
            gone_at.retain(|_, gone| *gone > now);
        }
        gone_at.len() < REMEMBERED || gone_at.contains_key(who)
    }

    /// Counts a try, before it is looked at, so that many at once are no way round the limit.
    ///
    /// # Errors
    /// When it may not be made now. It is then not counted.
    pub fn attempt(&self, who: K, now: DateTime<Utc>) -> Result<(), TooManyTries> {
        // Forgetting somebody would let them go on guessing: who is new has to wait.
        if !self.has_room_for(&who, now) {
            return Err(self.wait(self.share()));
        }
        let mut gone_at = self.gone_at.lock().unwrap_or_else(PoisonError::into_inner);
        let gone = gone_at.entry(who).or_insert(now);
        // Where the clock was put back, nobody waits longer for that.
        *gone = (*gone).min(now + Duration::minutes(self.limit.minutes));
        let after = (*gone).max(now) + self.share();
        let over = after - now - Duration::minutes(self.limit.minutes);
        if over > Duration::zero() {
            return Err(self.wait(over));
        }
        *gone = after;
        Ok(())
    }

    /// Takes back one try, since it was right.
    pub fn take_back(&self, who: &K) {
        if let Some(gone) = self.gone_at.lock().unwrap_or_else(PoisonError::into_inner).get_mut(who) {
            *gone -= self.share();
        }
    }

    /// Forgets all tries of somebody.
    pub fn forget(&self, who: &K) {
        self.gone_at.lock().unwrap_or_else(PoisonError::into_inner).remove(who);
    }

    /// Forgets whoever no longer has to wait, so that nobody stays in memory for good.
    pub fn forget_old(&self, now: DateTime<Utc>) {
        self.gone_at.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, gone| *gone > now);
    }

    fn wait(&self, time: Duration) -> TooManyTries {
        // Seconds that have begun count whole.
        TooManyTries { wait: u32::try_from((time.num_milliseconds() + 999) / 1000).unwrap_or(u32::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Limit = Limit { tries: 60, minutes: 10 };

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000, 0).unwrap()
    }

    #[test]
    fn a_guesser_waits_for_one_try_at_a_time_and_others_do_not() {
        let throttle = Throttle::new(LIMIT);
        for _ in 0..60 {
            throttle.attempt("a", noon()).unwrap();
        }
        assert_eq!(throttle.attempt("a", noon()), Err(TooManyTries { wait: 10 }));
        assert_eq!(throttle.attempt("a", noon() + Duration::seconds(9)), Err(TooManyTries { wait: 1 }));
        throttle.attempt("b", noon()).unwrap();
        let later = noon() + Duration::seconds(10);
        throttle.attempt("a", later).unwrap();
        assert_eq!(throttle.attempt("a", later), Err(TooManyTries { wait: 10 }), "one, and then it waits again");
        let rested = later + Duration::minutes(10);
        assert_eq!((0..100).filter(|_| throttle.attempt("a", rested).is_ok()).count(), 60);
    }

    #[test]
    fn a_clock_that_is_put_back_locks_nobody_out() {
        let throttle = Throttle::new(LIMIT);
        throttle.attempt("a", noon()).unwrap();
        let before = noon() - Duration::days(1);
        assert_eq!(throttle.attempt("a", before), Err(TooManyTries { wait: 10 }));
        throttle.attempt("a", before + Duration::seconds(10)).unwrap();
    }

    #[test]
    fn a_right_try_costs_nothing_and_pays_for_no_other() {
        let throttle = Throttle::new(LIMIT);
        for _ in 0..500 {
            throttle.attempt("a", noon()).unwrap();
            throttle.take_back(&"a");
        }
        for _ in 0..60 {
            throttle.attempt("a", noon()).unwrap();
        }
        assert!(throttle.attempt("a", noon()).is_err());
        throttle.forget(&"a");
        assert!(throttle.attempt("a", noon()).is_ok());
    }

    #[test]
    fn nobody_stays_in_memory_for_good_and_there_is_an_end_to_who_is_remembered() {
        let throttle = Throttle::new(LIMIT);
        for who in 0..REMEMBERED {
            throttle.attempt(who, noon()).unwrap();
        }
        assert!(throttle.attempt(REMEMBERED, noon()).is_err());
        throttle.forget_old(noon() + Duration::seconds(9));
        assert_eq!(throttle.gone_at.lock().unwrap().len(), REMEMBERED);
        throttle.attempt(REMEMBERED, noon() + Duration::seconds(10)).unwrap();
        throttle.forget_old(noon() + Duration::seconds(20));
        assert!(throttle.gone_at.lock().unwrap().is_empty());
    }
}
