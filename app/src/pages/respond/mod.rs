//! What people who answer see.

mod about;
mod about_you;
mod accessibility;
mod check;
mod code;
mod cookies;
mod help;
mod home;
mod kept;
mod leaving;
mod my_answers;
mod notice;
mod privacy;
mod questions;
mod retry;
mod section;
mod sent;
mod start;

pub use about::AboutPage;
pub use about_you::AboutYouPage;
pub use accessibility::{AXE_CORE, AccessibilityPage, TESTED_ON};
pub use check::{CheckPage, CheckedAnswer, CheckedSection};
pub use code::{CodeForm, CodePage};
pub use cookies::CookiesPage;
pub use help::HelpPage;
pub use home::{HomePage, OpenQuestionnaire};
pub use kept::{KeptPage, MyKeptPage};
pub use leaving::LeavingPage;
pub use my_answers::{Again, MyAnswersPage, MyResponsePage, WithdrawnPage};
pub use notice::{Notice, NoticeLink, NoticePage};
pub use privacy::PrivacyPage;
pub use retry::RetryPage;
pub use section::{SectionForm, SectionPage};
pub use sent::{AlreadySentPage, SentPage};
pub use start::StartPage;
