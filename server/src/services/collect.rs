//! Opening and closing collections, and making codes for them.

use app::domain::collection::{Access, Collection, Course, Phase, RoundedCount, collection_id};
use app::domain::place::Place;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::NaiveDate;
use futures::FutureExt;
use uuid::Uuid;

use crate::sealing::ACCESS_CODE_WORDS;
use crate::state::AppState;
use crate::store::collections::CodeBatch;
use crate::store::{StoreError, access_codes, collections, questionnaires, responses};

/// Codes that can be made at a time.
pub const MOST_CODES: usize = 1000;

/// What a coordinator decides about a new collection.
#[derive(Clone, Debug)]
pub struct NewCollection {
    pub name: String,
    pub questionnaire: String,
    pub access: Access,
    /// Whether it is answered on devices that others use afterwards.
    pub on_shared_devices: bool,
    pub place: Place,
    pub course: Option<Course>,
    /// The first day; today where none is named, or one that is past.
    pub opens_on: Option<NaiveDate>,
    pub closes_on: Option<NaiveDate>,
}

/// Why a collection could not be opened, or codes not be made.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    #[error("there is no such questionnaire")]
    NoSuchQuestionnaire,
    #[error("there is no such collection")]
    NoSuchCollection,
    #[error("the collection is closed")]
    Closed,
    #[error("the collection has an open link, and no codes")]
    HasOpenLink,
    #[error("the questionnaire follows no course")]
    FollowsNoCourse,
    #[error("the questionnaire follows a course, and none is named")]
    NeedsCourse,
    #[error("this collection was opened already")]
    OpenedAlready,
    #[error("the same form has opened another collection")]
    OpenedOtherwise,
    #[error("these codes were made already")]
    MadeAlready,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A collection, as a coordinator sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionOverview {
    pub collection: Collection,
    pub batches: Vec<CodeBatch>,
    /// Responses until the day before, in tens.
    pub responses: RoundedCount,
}

/// Opens a collection of the newest version of a questionnaire.
///
/// # Errors
/// When there is no such questionnaire, a course is named or missing against what it asks about, or the store fails.
pub async fn open_collection(state: &AppState, new: NewCollection) -> Result<Collection, CollectError> {
    open_collection_as(state, &new_collection_id(state), new).await
}

/// As [`open_collection`], with an id that was drawn when the form was shown: a form that is sent twice opens one.
///
/// # Errors
/// As [`open_collection`]; and when there is a collection with this id already: [`CollectError::OpenedAlready`] where it is
/// the same, and [`CollectError::OpenedOtherwise`] where the form came back with something else in it.
pub async fn open_collection_as(state: &AppState, id: &str, new: NewCollection) -> Result<Collection, CollectError> {
    let (today, id) = (state.clock.today(), id.to_owned());
    state
        .database
        .write(move |connection| {
            async move {
                let number = questionnaires::latest_version(connection, &new.questionnaire)
                    .await?
                    .ok_or(CollectError::NoSuchQuestionnaire)?;
                let version = questionnaires::version(connection, &new.questionnaire, number)
                    .await?
                    .ok_or(CollectError::NoSuchQuestionnaire)?;
                match (version.questionnaire.follows_course, &new.course) {
                    (true, None) => return Err(CollectError::NeedsCourse),
                    (false, Some(_)) => return Err(CollectError::FollowsNoCourse),
                    (true, Some(_)) | (false, None) => {}
                }
                let known: Vec<Place> =
                    collections::collections(connection).await?.into_iter().map(|known| known.place).collect();
                let collection = Collection {
                    id,
                    name: new.name,
                    questionnaire: new.questionnaire,
                    version: number,
                    access: new.access,
                    on_shared_devices: new.on_shared_devices,
                    place: new.place.as_known(&known),
                    course: new.course,
                    opened_on: new.opens_on.map_or(today, |day| day.max(today)),
                    closes_on: new.closes_on,
                    closed_on: None,
                };
                if let Some(opened) = collections::collection(connection, &collection.id).await? {
                    let is_same = is_as_opened(&collection, new.opens_on, &opened);
                    return Err(if is_same { CollectError::OpenedAlready } else { CollectError::OpenedOtherwise });
                }
                collections::add_collection(connection, &collection).await.map_err(|error| match error {
                    // The same form came twice at the same moment.
                    StoreError::Conflict => CollectError::OpenedAlready,
                    error => error.into(),
                })?;
                Ok(collection)
            }
            .boxed()
        })
        .await
}

/// Whether a form that was sent again would open what it has opened before. A newer version of the questionnaire, or another
/// day, is nothing that the coordinator chose.
fn is_as_opened(again: &Collection, opens_on: Option<NaiveDate>, opened: &Collection) -> bool {
    let chosen = Collection {
        version: opened.version,
        opened_on: opens_on.unwrap_or(opened.opened_on),
        closed_on: opened.closed_on,
        ..again.clone()
    };
    chosen == *opened
}

/// Closes a collection for good; one that is closed stays so.
///
/// # Errors
/// When there is no such collection, or the store fails.
pub async fn close_collection(state: &AppState, id: &str) -> Result<(), CollectError> {
    let (today, id) = (state.clock.today(), id.to_owned());
    state
        .database
        .write(move |connection| {
            async move {
                collections::close_collection(connection, &id, today).await?;
                let is_there = collections::collection(connection, &id).await?.is_some();
                if is_there { Ok(()) } else { Err(CollectError::NoSuchCollection) }
            }
            .boxed()
        })
        .await
}

/// Makes access codes. They are shown this once; what is kept is their keyed hash.
///
/// # Errors
/// When there is no such collection, it is closed or has an open link, or the store fails.
pub async fn make_codes(state: &AppState, id: &str, quantity: usize) -> Result<Vec<String>, CollectError> {
    make_batch(state, id, state.random.uuid(), quantity).await
}

/// Makes access codes as a batch with this id, once.
///
/// # Why
/// A page that is loaded again sends its form again. So the id is drawn when the form is shown, and a second batch with it
/// is refused. The row of the batch, which is there anyhow, remembers it: no table of forms, and no time but its day.
///
/// # Errors
/// As [`make_codes`]; and when there is such a batch already.
pub async fn make_batch(state: &AppState, id: &str, batch: Uuid, quantity: usize) -> Result<Vec<String>, CollectError> {
    let quantity = quantity.min(MOST_CODES);
    let collection = collection(state, id).await?.ok_or(CollectError::NoSuchCollection)?;
    if collection.access != Access::Codes {
        return Err(CollectError::HasOpenLink);
    }
    // Slips are printed before the first day.
    if collection.phase(state.clock.today()) == Phase::Closed {
        return Err(CollectError::Closed);
    }
    let mut codes = std::collections::BTreeSet::new();
    while codes.len() < quantity {
        codes.insert(state.words.draw(ACCESS_CODE_WORDS, &state.random));
    }
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| state.key.hash_code(code)).collect();
    let batch =
        CodeBatch { id: batch, made_on: state.clock.today(), quantity: i64::try_from(quantity).unwrap_or(i64::MAX) };
    state
        .database
        .write(move |connection| {
            async move {
                collections::add_batch(connection, &collection.id, &batch).await.map_err(|error| match error {
                    StoreError::Conflict => CollectError::MadeAlready,
                    error => error.into(),
                })?;
                access_codes::add_codes(connection, &collection.id, &hashes).await.map_err(CollectError::from)
            }
            .boxed()
        })
        .await?;
    Ok(codes.into_iter().collect())
}

/// A collection by its id.
///
/// # Errors
/// When the store fails.
pub async fn collection(state: &AppState, id: &str) -> Result<Option<Collection>, StoreError> {
    collections::collection(&mut state.database.read().await?, id).await
}

/// Every collection, newest first.
///
/// # Errors
/// When the store fails.
pub async fn all_collections(state: &AppState) -> Result<Vec<Collection>, StoreError> {
    collections::collections(&mut state.database.read().await?).await
}

/// The newest version of every questionnaire.
///
/// # Errors
/// When the store fails.
pub async fn newest_questionnaires(state: &AppState) -> Result<Vec<QuestionnaireVersion>, StoreError> {
    let mut newest: Vec<QuestionnaireVersion> = Vec::new();
    for version in questionnaires::versions(&mut state.database.read().await?).await? {
        newest.retain(|older| older.questionnaire.id != version.questionnaire.id);
        newest.push(version);
    }
    Ok(newest)
}

/// A collection with what a coordinator may know of it.
///
/// # Errors
/// When the store fails.
pub async fn overview(state: &AppState, id: &str) -> Result<Option<CollectionOverview>, StoreError> {
    let mut connection = state.database.read().await?;
    let Some(collection) = collections::collection(&mut connection, id).await? else { return Ok(None) };
    let batches = collections::batches(&mut connection, id).await?;
    let count = responses::responses_before(&mut connection, id, state.clock.today()).await?;
    Ok(Some(CollectionOverview { collection, batches, responses: RoundedCount::of(count) }))
}

/// An id for a collection that is about to be opened.
pub fn new_collection_id(state: &AppState) -> String {
    collection_id(state.random.bytes())
}
