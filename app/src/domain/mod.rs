//! The words of Heard as types: no input, no output, no clock and no chance.

pub mod about_you;
pub mod answer;
pub mod audience;
pub mod collection;
pub mod comfort;
pub mod data_map;
pub mod figure;
pub mod form_state;
pub mod framework;
pub mod indicator;
pub mod manner;
pub mod permission;
pub mod place;
pub mod qr_picture;
pub mod quarter;
pub mod questionnaire;
pub mod recording;
pub mod routing;
pub mod shared_device;

#[cfg(test)]
mod example;
mod questionnaire_check;
