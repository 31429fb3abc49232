//! The service over HTTP: the real router on a real SQLite database, with a clock that stands still.

mod access;
mod answering;
mod budget;
mod collections;
mod comfort;
mod content;
mod demo;
mod figures;
mod forms;
mod guessing;
mod hindrances;
mod keeping;
mod last_time;
mod leaving;
mod links;
mod measures;
mod my_answers;
mod protection;
mod pseudo_languages;
mod public_pages;
mod questionnaires;
mod safety_texts;
mod shared_devices;
mod slips;
mod staff;
mod symbols;
