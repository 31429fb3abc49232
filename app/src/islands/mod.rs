//! The only code that is sent to browsers: small leaves that add comfort to pages which work without them.
//!
//! An island takes plain, finished props (they stand in the page for everybody to read), holds no other island, and
//! says what the page does without it.

mod leave_quickly;
mod read_aloud;
mod still_there;

pub use leave_quickly::{LeaveIcon, LeaveQuickly};
pub use read_aloud::ReadAloud;
pub use still_there::StillThere;

/// Makes the browser ready for islands; `start.js` then wakes each one that the page holds.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
