//! Rows to keep, as small as they can be.

use app::domain::answer::{Answer, Answers};
use app::domain::audience::Audience;
use app::domain::change::BetterWhen;
use app::domain::collection::{Access, Collection};
use app::domain::framework::StatementKind;
use app::domain::indicator::{Indicator, IndicatorDefinition, IndicatorRule, JudgedItem};
use app::domain::permission::Role;
use app::domain::place::Place;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion};
use chrono::{DateTime, NaiveDate, Utc};
use server::store::accounts::{Account, add_account};
use server::store::collections::add_collection;
use server::store::drafts::SealedDraft;
use server::store::questionnaires::add_version;
use server::store::responses::Response;
use server::store::submissions::Submission;
use uuid::Uuid;

use super::stores::{Store, writing};

/// As in "2026-11-23".
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// As in "12:00:00", on a day that is always the same.
pub fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-23T{time}Z").parse().expect("a time")
}

/// A draft as it is stored.
pub fn sealed_draft(id: &[u8], sealed: &[u8], expires_at: DateTime<Utc>) -> SealedDraft {
    SealedDraft { id: id.to_vec(), sealed: sealed.to_vec(), expires_at }
}

/// A submission key with its sealed receipt.
pub fn submission(key: &[u8], sealed_receipt: &[u8], expires_at: DateTime<Utc>) -> Submission {
    Submission { key: key.to_vec(), sealed_receipt: sealed_receipt.to_vec(), expires_at }
}

/// As in "2026-Q3".
pub fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

pub fn version(questionnaire: &str, version: i32) -> QuestionnaireVersion {
    let questionnaire = Questionnaire {
        id: questionnaire.to_owned(),
        audience: Audience::Parent,
        minutes: 5,
        follows_course: false,
        scales: Vec::new(),
        sections: Vec::new(),
        about_you: None,
    };
    QuestionnaireVersion {
        version,
        questionnaire,
        definitions: vec![definition("A-PC-01")],
        wordings: [("en".to_owned(), Default::default())].into(),
    }
}

pub fn definition(statement: &str) -> IndicatorDefinition {
    let listened = JudgedItem {
        item: "listened".to_owned(),
        positive: vec!["yes".to_owned()],
        not_positive: vec!["no".to_owned()],
    };
    let indicator = Indicator {
        statement: statement.to_owned(),
        audience: Audience::Parent,
        kind: StatementKind::Level,
        better: BetterWhen::Higher,
        rule: IndicatorRule::Headline(listened),
    };
    IndicatorDefinition { version: 1, valid_from: day("2026-11-23"), indicator }
}

pub fn collection(id: &str) -> Collection {
    Collection {
        id: id.to_owned(),
        name: format!("Collection {id}"),
        questionnaire: "parent".to_owned(),
        version: 1,
        access: Access::Codes,
        on_shared_devices: true,
        place: Place::new("Health", "West"),
        course: None,
        opened_on: day("2026-11-01"),
        closes_on: None,
        closed_on: None,
    }
}

/// A response with an id, and a receipt, made of a number.
pub fn response(collection: &str, number: u8) -> Response {
    Response {
        collection: collection.to_owned(),
        id: Uuid::from_bytes([number; 16]),
        quarter: quarter("2026-Q3"),
        submitted_on: day("2026-11-23"),
        receipt_hash: vec![number; 32],
        answers: Answers::from([
            ("safe".to_owned(), Answer::Option("very-true".to_owned())),
            ("heard".to_owned(), Answer::DontKnow),
            ("kind".to_owned(), Answer::NotSaid),
        ]),
        earlier: None,
    }
}

/// A response made of a number that follows the one made of another.
pub fn follower(collection: &str, number: u8, follows: u8) -> Response {
    Response { earlier: Some(vec![follows; 32]), ..response(collection, number) }
}

/// An account with an id made of a number.
pub fn account(number: u8, email: &str) -> Account {
    Account {
        id: Uuid::from_bytes([number; 16]),
        email: email.to_owned(),
        name: format!("Person {number}"),
        password_hash: None,
        disabled: false,
        created_on: day("2026-11-01"),
        roles: vec![Role::Analyst, Role::Coordinator],
    }
}

impl Store {
    /// Keeps collections with these ids, of a questionnaire that is kept as well.
    pub async fn with_collections(self, ids: &[&str]) -> Self {
        let collections: Vec<Collection> = ids.iter().map(|id| collection(id)).collect();
        writing!(self, |c| async {
            add_version(c, &version("parent", 1), "digest", day("2026-11-01")).await?;
            for collection in &collections {
                add_collection(c, collection).await?;
            }
            Ok::<(), server::store::StoreError>(())
        })
        .expect("collections");
        self
    }

    /// Keeps an account with an id made of a number.
    pub async fn with_account(self, number: u8) -> Self {
        let account = account(number, &format!("person-{number}@example.org"));
        writing!(self, |c| add_account(c, &account)).expect("an account");
        self
    }
}
