//! Handlers of what staff see.

pub mod accounts;
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
pub mod set_password;
pub mod sign_in;
pub mod welcome;
