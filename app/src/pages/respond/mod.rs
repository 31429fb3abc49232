//! What people who answer see.

mod about_you;
mod check;
mod code;
mod help;
mod home;
mod leaving;
mod my_answers;
mod notice;
mod retry;
mod section;
mod sent;
mod start;

pub use about_you::AboutYouPage;
pub use check::{CheckPage, CheckedAnswer, CheckedSection};
pub use code::{CodeForm, CodePage};
pub use help::HelpPage;
pub use home::{HomePage, OpenQuestionnaire};
pub use leaving::LeavingPage;
pub use my_answers::{MyAnswersPage, MyResponsePage, WithdrawnPage};
pub use notice::{Notice, NoticeLink, NoticePage};
pub use retry::RetryPage;
pub use section::{SectionForm, SectionPage};
pub use sent::{AlreadySentPage, SentPage};
pub use start::StartPage;
