//! The program itself, in a process of its own, asked over the network of this machine.

mod backups;
mod demo;
mod deploy;
mod limits;
mod point_in_time;
mod settings;
mod stopping;
mod tls;
mod watching;
