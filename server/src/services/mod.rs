//! Use cases, each one transaction.

pub mod accounts;
pub mod collect;
pub mod counting;
mod csv_file;
pub mod forms;
pub mod guessing;
pub mod in_turn;
pub mod load_content;
pub mod measures;
pub mod my_answers;
mod paired;
pub mod pairs;
pub mod profile;
pub mod readiness;
pub mod reading;
mod recount;
pub mod reference;
pub mod release;
pub mod representation;
pub mod respond;
pub mod side_by_side;
pub mod sign_in;
pub mod slips;
mod tallied;
pub mod throttle;
pub mod upkeep;
pub mod verify;
