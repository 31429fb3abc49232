//! Slowing down whoever guesses at the words of codes and receipts.
//!
//! # Why
//! A code has 40 bits. With 5,000 codes waiting to be used, 60 tries in ten minutes from one address find one in 70 years,
//! and all that are let through from everywhere together in a year and a half; and a code that is found reads nothing: it
//! lets somebody answer in another's place. A receipt has 70 bits and cannot be guessed.
//!
//! A school behind one address must not be locked out by a child who is playing. So only tries that could be right count:
//! four words of the list, in a form that is understood; a right one counts nothing; sixty are free; and who has used them
//! up waits ten seconds for each, on a page that keeps what was typed. Right words wait as well, or a guesser would see
//! through the wait which are right.

use chrono::{DateTime, Utc};

use super::throttle::{Limit, Throttle, TooManyTries};
use crate::network::Network;

/// From one address: an IPv4 address, or the 64 bits of an IPv6 network, which is what one household or school has.
const FROM_ONE_ADDRESS: Limit = Limit { tries: 60, minutes: REMEMBERED_MINUTES };
/// From everywhere together. Fewer than the throttle remembers, so that many addresses do not fill it.
const FROM_EVERYWHERE: Limit = Limit { tries: 3_000, minutes: REMEMBERED_MINUTES };
/// How long an address is remembered, in memory alone.
pub const REMEMBERED_MINUTES: i64 = 10;

/// Wrong words of late.
#[derive(Debug)]
pub struct Guessing {
    by_network: Throttle<Network>,
    from_everywhere: Throttle<()>,
}

impl Default for Guessing {
    fn default() -> Self {
        Self { by_network: Throttle::new(FROM_ONE_ADDRESS), from_everywhere: Throttle::new(FROM_EVERYWHERE) }
    }
}

impl Guessing {
    /// Counts a try, before it is looked at.
    ///
    /// # Errors
    /// When it may not be made now.
    pub fn attempt(&self, from: Network, now: DateTime<Utc>) -> Result<(), TooManyTries> {
        self.from_everywhere.attempt((), now)?;
        self.by_network.attempt(from, now).inspect_err(|_| self.from_everywhere.take_back(&()))
    }

    /// Takes a try back, since the words were right.
    pub fn was_right(&self, from: Network) {
        self.from_everywhere.take_back(&());
        self.by_network.take_back(&from);
    }

    /// Forgets the addresses that no longer have to wait.
    pub fn forget_old(&self, now: DateTime<Utc>) {
        self.by_network.forget_old(now);
        self.from_everywhere.forget_old(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_addresses_together_are_slowed_down_too() {
        let guessing = Guessing::default();
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        let from = |number: u32| Network::of(std::net::Ipv4Addr::from(number).into());
        let made = (0..4_000).filter(|number| guessing.attempt(from(number / 40), now).is_ok()).count();
        assert_eq!(made, 3_000);
        guessing.was_right(from(0));
        assert!(guessing.attempt(from(200), now).is_ok(), "a right one makes room for another");
        // Who is refused for their own tries uses up nobody else's.
        let guessing = Guessing::default();
        assert_eq!((0..10_000).filter(|_| guessing.attempt(from(1), now).is_ok()).count(), 60);
        assert!(guessing.attempt(from(2), now).is_ok());
    }
}
