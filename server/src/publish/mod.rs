//! What leaves Heard as a file or on paper.

pub mod checker;
pub mod csv;
pub mod fonts;
pub mod qr;
pub mod release_file;
pub mod slips_pdf;
pub mod speech;
