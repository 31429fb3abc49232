//! Work that takes memory and time, such as Argon2: a little at a time.

use std::sync::Arc;

use tokio::sync::Semaphore;

/// So much of one sort of work at a time. What respondents ask for and what staff ask for have turns of their own, so that a
/// flood of the one does not keep the other waiting.
#[derive(Clone, Debug)]
pub struct Turns(Arc<Semaphore>);

impl Turns {
    pub fn new(at_a_time: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_a_time)))
    }

    /// Does some work when it is its turn; `None` when it panicked.
    pub async fn take<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let turn = Arc::clone(&self.0).acquire_owned().await.ok()?;
        // The turn goes with the work, which goes on when whoever asked for it goes away.
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work()
        });
        done.await.ok()
    }
}
