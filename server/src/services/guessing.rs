//! Slowing down whoever guesses at the words of codes and receipts.
//!
//! # Why
//! A code has 40 bits. With 5,000 codes waiting to be used, 60 tries in ten minutes from one address find one in 70 years;
//! and a code that is found reads nothing: it lets somebody answer in another's place. A receipt has 70 bits and cannot be
//! guessed.
//!
//! A school behind one address must not be locked out by a child who is playing. So only tries that could be right count:
//! four words of the list, in a form that is understood; a right one counts nothing; sixty are free; and who has used them
//! up waits ten seconds for each, on a page that keeps what was typed. Right words wait as well, or a guesser would see
//! through the wait which are right. A code of a collection that is closed counts as a wrong one, since a used one does:
//! who holds cards afterwards could else count which of them were used.
//!
//! Nor may somebody who guesses from many networks make everybody else wait. So each network has a few tries of its own, and
//! only what goes beyond them counts together with everybody's: guessers use up what guessers have, and a school that has
//! mistaken fewer than five codes in ten minutes gets in whatever happens elsewhere. The price is that each network that a
//! guesser can use is good for five tries in ten minutes. What counts together finds a code in a year and a half; a thousand
//! networks in half a year, ten thousand in a month. Should somebody go to such lengths to answer once in another's place,
//! longer codes are the remedy, and not slower schools.
//!
//! Of IPv6, a household or a school has 64 bits, and may have 48, which are 65,536 such networks. So both are counted: the
//! larger with three times as many tries, since it may be a school with a network on each floor. Who has 32 bits, as a
//! provider has, has as many networks as a large botnet. Memory has an end: once tens of thousands of networks guess, who is
//! new counts together with everybody's, so that they wait in turn and are not shut out.

use chrono::{DateTime, Utc};

use super::throttle::{Limit, Throttle, TooManyTries};
use crate::network::Network;

/// From one address: an IPv4 address, or the 64 bits of an IPv6 network, which is what one household or school has.
const FROM_ONE_ADDRESS: Limit = Limit { tries: 60, minutes: REMEMBERED_MINUTES };
/// From one site, with all of its IPv6 networks.
const FROM_ONE_SITE: Limit = Limit { tries: 180, minutes: REMEMBERED_MINUTES };
/// From one site, before its tries count together with everybody's.
const OF_ITS_OWN: Limit = Limit { tries: 5, minutes: REMEMBERED_MINUTES };
/// From everywhere together, beyond what each site has of its own.
const FROM_EVERYWHERE: Limit = Limit { tries: 3_000, minutes: REMEMBERED_MINUTES };
/// How long an address is remembered, in memory alone.
pub const REMEMBERED_MINUTES: i64 = 10;

/// Wrong words of late.
#[derive(Debug)]
pub struct Guessing {
    by_address: Throttle<Network>,
    by_site: Throttle<Network>,
    of_its_own: Throttle<Network>,
    from_everywhere: Throttle<()>,
}

/// A try that has been counted.
#[derive(Debug)]
#[must_use = "right words do not count"]
pub struct Try {
    from: Network,
    counts: Counts,
}

/// Where a try counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// For its address and its site, among the tries that the site has of its own.
    OfItsOwn,
    /// For its address and its site, and together with everybody's.
    Shared,
    /// Together with everybody's alone: so many guess that no more can be remembered.
    Together,
}

impl Default for Guessing {
    fn default() -> Self {
        Self {
            by_address: Throttle::new(FROM_ONE_ADDRESS),
            by_site: Throttle::new(FROM_ONE_SITE),
            of_its_own: Throttle::new(OF_ITS_OWN),
            from_everywhere: Throttle::new(FROM_EVERYWHERE),
        }
    }
}

impl Guessing {
    /// Counts a try, before it is looked at.
    ///
    /// # Errors
    /// When it may not be made now.
    pub fn attempt(&self, from: Network, now: DateTime<Utc>) -> Result<Try, TooManyTries> {
        if !self.has_room_for(from, now) {
            self.from_everywhere.attempt((), now)?;
            return Ok(Try { from, counts: Counts::Together });
        }
        self.by_address.attempt(from, now)?;
        self.by_site.attempt(from.site(), now).inspect_err(|_| self.by_address.take_back(&from))?;
        let is_of_its_own = self.of_its_own.attempt(from.site(), now).is_ok();
        if !is_of_its_own {
            self.from_everywhere.attempt((), now).inspect_err(|_| {
                self.by_address.take_back(&from);
                self.by_site.take_back(&from.site());
            })?;
        }
        Ok(Try { from, counts: if is_of_its_own { Counts::OfItsOwn } else { Counts::Shared } })
    }

    /// Whether a network is remembered, or can be.
    fn has_room_for(&self, from: Network, now: DateTime<Utc>) -> bool {
        self.by_address.has_room_for(&from, now)
            && [&self.by_site, &self.of_its_own].into_iter().all(|throttle| throttle.has_room_for(&from.site(), now))
    }

    /// Takes a try back, since the words were right.
    pub fn was_right(&self, attempt: &Try) {
        let Try { from, counts } = attempt;
        if *counts != Counts::Together {
            self.by_address.take_back(from);
            self.by_site.take_back(&from.site());
        }
        match counts {
            Counts::OfItsOwn => self.of_its_own.take_back(&from.site()),
            Counts::Shared | Counts::Together => self.from_everywhere.take_back(&()),
        }
    }

    /// Forgets the addresses that no longer have to wait.
    pub fn forget_old(&self, now: DateTime<Utc>) {
        self.by_address.forget_old(now);
        self.by_site.forget_old(now);
        self.of_its_own.forget_old(now);
        self.from_everywhere.forget_old(now);
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000, 0).unwrap()
    }

    fn address(number: u32) -> Network {
        Network::of(Ipv4Addr::from(number).into())
    }

    /// How many of so many tries may be made, each from where it says.
    fn made(guessing: &Guessing, tries: u32, from: impl Fn(u32) -> Network) -> usize {
        (0..tries).filter(|number| guessing.attempt(from(*number), noon()).is_ok()).count()
    }

    #[test]
    fn who_is_new_gets_in_though_no_more_can_be_remembered() {
        let (guessing, now) = (Guessing::default(), noon());
        for number in 0..50_000 {
            let _ = guessing.attempt(address(number), now).expect("a first try");
        }
        let new = address(1 << 31);
        let attempt = guessing.attempt(new, now).expect("it waits in turn, and is not shut out");
        guessing.was_right(&attempt);
        for _ in 0..FROM_EVERYWHERE.tries {
            let _ = guessing.attempt(new, now).expect("together with everybody's");
        }
        assert!(guessing.attempt(new, now).is_err());
    }

    #[test]
    fn many_addresses_together_are_slowed_down_too() {
        let guessing = Guessing::default();
        assert_eq!(made(&guessing, 6_000, |number| address(number / 60)), 3_000 + 100 * 5);
        assert!(guessing.attempt(address(0), noon()).is_err());
    }

    #[test]
    fn who_guesses_everywhere_does_not_slow_down_a_school() {
        let guessing = Guessing::default();
        made(&guessing, 10_000, |number| address(number / 60));
        let school = address(1_000_000);
        for _ in 0..500 {
            let attempt = guessing.attempt(school, noon()).expect("right words cost nothing");
            guessing.was_right(&attempt);
        }
        assert_eq!(made(&guessing, 70, |_| school), 5, "a few are mistaken");
        assert!(guessing.attempt(school, noon()).is_err());
        let later = noon() + chrono::Duration::minutes(2);
        assert!(guessing.attempt(school, later).is_ok(), "one more after two minutes");
    }

    #[test]
    fn who_is_refused_uses_up_nobody_elses_tries() {
        let guessing = Guessing::default();
        assert_eq!(made(&guessing, 10_000, |_| address(1)), 60);
        assert!(guessing.attempt(address(2), noon()).is_ok(), "another address");
        // Refused because of everybody's tries, they have their own ones when there is room again.
        made(&guessing, 10_000, |number| address(10 + number / 60));
        let busy = address(5);
        assert_eq!(made(&guessing, 100, |_| busy), 5);
        let later = noon() + chrono::Duration::minutes(10);
        assert_eq!((0..100).filter(|_| guessing.attempt(busy, later).is_ok()).count(), 60);
    }

    #[test]
    fn a_right_try_beyond_the_first_few_makes_room_for_another() {
        let guessing = Guessing::default();
        assert_eq!(made(&guessing, 59, |_| address(1)), 59);
        let attempt = guessing.attempt(address(1), noon()).unwrap();
        made(&guessing, 10_000, |number| address(10 + number / 60));
        guessing.was_right(&attempt);
        assert_eq!(made(&guessing, 2, |_| address(1)), 1);
    }

    #[test]
    fn many_networks_of_one_site_are_one_guesser() {
        let guessing = Guessing::default();
        let network = |site: u128, number: u32| {
            let bits = 0x2001_0db8_u128 << 96 | site << 80 | u128::from(number) << 64;
            Network::of(Ipv6Addr::from(bits).into())
        };
        assert_eq!(made(&guessing, 1_000, |number| network(1, number)), 180);
        assert_eq!(made(&guessing, 100, |_| network(2, 1)), 60, "another site, one network");
        assert_eq!(made(&guessing, 100, |_| network(2, 2)), 60, "and the next floor");
    }
}
