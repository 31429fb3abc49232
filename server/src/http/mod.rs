//! Addresses and handlers. A handler gathers what a page needs and renders it.

mod access;
mod addresses;
mod comfort;
mod cookies;
mod crowding;
mod error;
mod form;
mod headers;
mod health;
mod media;
mod requests;
mod respond;
mod sender;
mod staff;
mod view;

pub use access::Access;
pub use addresses::{Address, addresses, router};
pub use cookies::all_cookies;
pub use crowding::Crowding;
