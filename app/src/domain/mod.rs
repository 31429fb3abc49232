//! The words of Heard as types: no input, no output, no clock and no chance.

pub mod about_you;
pub mod answer;
pub mod audience;
pub mod change;
pub mod collection;
pub mod comfort;
pub mod control_chart;
pub mod data_map;
pub mod evidence;
pub mod figure;
pub mod form_state;
pub mod forms;
pub mod framework;
pub mod group;
pub mod history;
pub mod indicator;
pub mod manner;
pub mod measure;
pub mod pair;
pub mod paired;
pub mod permission;
pub mod place;
pub mod profile;
pub mod qr_picture;
pub mod quarter;
pub mod questionnaire;
pub mod reading_level;
pub mod recording;
pub mod reference;
pub mod routing;
pub mod shared_device;
pub mod symbol;
pub mod then;

#[cfg(test)]
pub(crate) mod example;
mod questionnaire_check;
