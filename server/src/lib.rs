//! Everything that happens in Heard: handler -> service -> store, then handler -> page.

pub mod assets;
pub mod blank_pages;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod data_map;
pub mod demo;
pub mod disclosure_control;
pub mod http;
pub mod logging;
pub mod media;
pub mod metrics;
pub mod network;
#[cfg(test)]
mod oracles;
mod private;
pub mod publish;
pub mod random;
pub mod sealing;
pub mod services;
pub mod serving;
pub mod state;
pub mod statistics;
pub mod store;
pub mod translations;
