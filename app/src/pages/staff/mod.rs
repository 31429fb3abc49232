//! What staff see, apart from results.

mod accounts;
mod collection;
mod collections;
mod notice;
mod set_password;
mod sign_in;
mod welcome;

pub use accounts::{AccountLinkPage, AccountRow, AccountsPage};
pub use collection::{CodesPage, CollectionPage};
pub use collections::{CollectionRow, CollectionsPage, QuestionnaireChoice};
pub use notice::StaffNoticePage;
pub use set_password::SetPasswordPage;
pub use sign_in::SignInPage;
pub use welcome::WelcomePage;
