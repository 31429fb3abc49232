//! The service over HTTP: the real router on a real SQLite database, with a clock that stands still.

mod access;
mod answering;
mod collections;
mod comfort;
mod content;
mod figures;
mod guessing;
mod hindrances;
mod keeping;
mod leaving;
mod manners;
mod my_answers;
mod protection;
mod public_pages;
mod questionnaires;
mod shared_devices;
mod slips;
mod staff;
