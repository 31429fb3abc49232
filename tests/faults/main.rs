//! Faults, each made on purpose: what was acknowledged is kept, once, and nobody is told what is not so.
//!
//! Each test has a short form, which `tests/run` takes, and a long one, with `HEARD_FAULTS=full`.

mod alone;
mod asking;
mod behind_nginx;
mod clock;
mod crowd;
mod disk_full;
mod flood;
mod hostile;
mod how_long;
mod journal;
mod killed;
mod own_postgres;
mod postgres_away;
mod power_cut;
mod relay;
mod several;
