//! Tries to link answers to the codes that let them in, with everything that the database keeps.
//!
//! The promise is that nobody can, from the day after. Each attack is made twice: on the evening of the day, when it must
//! succeed, since an attack that never does proves nothing; and on the next morning, when it must not.

mod attack;
mod backups;
mod day;
mod in_force;
mod postgres;
mod sqlite;
mod taking_turns;
