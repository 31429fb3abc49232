//! What leaves Heard as a file.

pub mod csv;
