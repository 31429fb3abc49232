//! What people see in Heard, and the words that it is made of.
//!
//! `domain` is plain Rust without input or output; `text` says things in a language; `components` and `pages` draw what
//! they are given; `islands` is the only part that is also built for the browser.

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod domain;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod text;
