//! The service over HTTP: the real router on a real SQLite database, with a clock that stands still.

mod access;
mod answering;
mod collections;
mod content;
mod figures;
mod guessing;
mod hindrances;
mod keeping;
mod my_answers;
mod protection;
mod public_pages;
mod questionnaires;
mod slips;
mod staff;
