//! What staff see, apart from results.

mod accounts;
mod codes;
mod collection;
mod collections;
mod file_form;
mod forms;
mod measure;
mod measures;
mod notice;
mod reference;
mod retention;
mod set_password;
mod sign_in;
mod slips;
mod welcome;

pub use accounts::{AccountLinkPage, AccountRow, AccountsPage};
pub use codes::{CodesMadeAlreadyPage, CodesPage, CodesToHandOut, SlipLanguage};
pub use collection::CollectionPage;
pub use collections::{CollectionRow, CollectionsPage, QuestionnaireChoice};
pub use file_form::FaultyLine;
pub use forms::{FormsOfPage, FormsPage, LanguageRow, QuestionnaireRow};
pub use measure::MeasurePage;
pub use measures::{MeasureRow, MeasuresPage};
pub use notice::StaffNoticePage;
pub use reference::{ReferencePage, ReferenceRow};
pub use retention::{HoldRow, KeptClass, PurgedOn, RetentionPage};
pub use set_password::SetPasswordPage;
pub use sign_in::SignInPage;
pub use slips::{SLIPS_ON_A_SHEET, SlipsPage};
pub use welcome::{NumbersChecked, WelcomePage};
