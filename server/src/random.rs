//! Chance comes from outside, so that tests can repeat it.

use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngCore, SeedableRng, TryRngCore};
use uuid::{Builder, Uuid};

/// A source of chance.
#[derive(Clone, Debug)]
pub enum Random {
    /// The operating system's, fit for keys.
    System,
    /// Repeats itself; for tests.
    Seeded(Arc<Mutex<StdRng>>),
}

impl Random {
    /// A source that repeats itself.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// So many random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    fn fill(&self, bytes: &mut [u8]) {
        match self {
            Self::System => rand::rngs::OsRng.try_fill_bytes(bytes).expect("the operating system gives random bytes"),
            Self::Seeded(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes),
        }
    }

    /// A random id that says nothing about when it was made (UUID version 4).
    pub fn uuid(&self) -> Uuid {
        Builder::from_random_bytes(self.bytes()).into_uuid()
    }

    /// A number from 0 up to, not including, `limit`.
    pub fn below(&self, limit: usize) -> usize {
        StdRng::from_seed(self.bytes()).random_range(0..limit)
    }
}
