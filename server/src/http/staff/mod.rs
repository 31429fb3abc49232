//! Handlers of what staff see.

pub mod accounts;
mod asked;
mod chosen;
pub mod codes;
pub mod collection;
pub mod collections;
pub mod evidence;
pub mod forms;
pub mod indicators;
pub mod measures;
pub mod not_heard;
pub mod reference;
pub mod releases;
pub mod retention;
pub mod set_password;
pub mod side_by_side;
pub mod sign_in;
pub mod statement;
pub mod welcome;
