//! Use cases, each one transaction.

pub mod accounts;
pub mod collect;
pub mod counting;
pub mod forms;
pub mod guessing;
pub mod in_turn;
pub mod load_content;
pub mod measures;
pub mod my_answers;
pub mod pairs;
pub mod readiness;
pub mod reading;
pub mod release;
pub mod respond;
pub mod side_by_side;
pub mod sign_in;
pub mod slips;
mod tallied;
pub mod throttle;
pub mod upkeep;
pub mod verify;
