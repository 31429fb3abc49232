//! The program itself, in a process of its own, asked over the network of this machine.

mod deploy;
mod limits;
mod settings;
mod stopping;
mod tls;
mod watching;
