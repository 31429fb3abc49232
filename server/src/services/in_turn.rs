//! Work that takes memory and time, such as Argon2: a little at a time.

use std::sync::Arc;

use crate::state::AppState;

/// Does some work when it is its turn; `None` when it panicked.
pub async fn in_turn<T: Send + 'static>(state: &AppState, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let turn = Arc::clone(&state.hashing).acquire_owned().await.ok()?;
    // The turn goes with the work, which goes on when whoever asked for it goes away.
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    done.await.ok()
}
