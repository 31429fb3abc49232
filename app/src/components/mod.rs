//! What pages are made of. Each component says which criteria of WCAG 2.2 it has to meet.

mod error_summary;
mod face;
mod figure;
mod frame;
mod group_error;
mod help_panel;
mod icon;
mod language_links;
mod page_context;
mod path;
mod question;
mod reading;
mod responsible;
mod slip;
mod staff_frame;
mod strip_chart;
mod text_field;
mod trend_chart;

pub use error_summary::{ErrorLink, ErrorSummary};
pub use face::{Face, FaceIcon, TalkPicture, UnsureIcon};
pub use figure::{FigureCell, percent};
pub use frame::RespondFrame;
pub use group_error::{GroupError, group_error_id};
pub use help_panel::{HelpOffer, HelpPanel};
pub use icon::{ArrowIcon, BackIcon, HelpIcon, LanguageIcon, Mark, MarkerIcon, WarningIcon};
pub use language_links::LanguageLinks;
pub use page_context::{Help, PageContext, Styles};
pub use path::Path;
pub use question::Question;
pub use reading::{LanguageNames, ReadingPage, Topic};
pub use responsible::Responsible;
pub use slip::{Slip, SlipFacts, SlipItem, SlipSheets, SlipWords};
pub use staff_frame::{FormToken, StaffContext, StaffFrame};
pub use strip_chart::{Strip, StripChart};
pub use text_field::TextField;
pub use trend_chart::TrendChart;
