//! A demonstration: a database of made-up answers, marked as such on every page.
//!
//! The same seed gives the same answers and the same figures. Everything goes through the store and the services that real
//! answers go through; only the sending is done in bulk.

mod answers;
mod groups;
mod returning;
mod world;

use app::domain::collection::{Access, Collection, collection_id};
use app::domain::permission::Role;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::Days;
use futures::FutureExt;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use uuid::Builder;

use self::answers::{Opinions, Person};
use self::returning::{PairCounts, Returning};
use self::world::{Site, quarters_until, questionnaire_weight, sites};
use crate::services::accounts::{AccountError, NewAccount, add_account, set_password};
use crate::services::collect::newest_questionnaires;
use crate::services::counting::{Contribution, Contributions};
use crate::services::release::{CutError, cut_release, next_release};
use crate::state::AppState;
use crate::store::collections::CodeBatch;
use crate::store::pair_tallies::add_to_pair_tallies;
use crate::store::responses::{Response, add_responses};
use crate::store::{StoreError, collections};

/// Responses that are written in one transaction.
const CHUNK: usize = 5_000;

/// What to make up.
#[derive(Clone, Copy, Debug)]
pub struct Demonstration {
    /// Responses in all quarters together.
    pub responses: u64,
    pub seed: u64,
    /// Released quarters; the present one comes on top.
    pub quarters: usize,
}

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct DemoAccount {
    pub role: Role,
    pub email: String,
    pub password: String,
}

/// Why no demonstration could be made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error(transparent)]
    Account(#[from] AccountError),
    #[error(transparent)]
    Cut(#[from] CutError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Fills an empty database and cuts its releases.
///
/// # Errors
/// When the store fails.
pub async fn make_up(state: &AppState, demonstration: Demonstration) -> Result<Vec<DemoAccount>, DemoError> {
    let mut rng = StdRng::seed_from_u64(demonstration.seed);
    let quarters = quarters_until(state.clock.today(), demonstration.quarters);
    let questionnaires = newest_questionnaires(state).await?;
    let sites = sites();
    let whole: f64 = questionnaires.iter().map(|version| questionnaire_weight(&version.questionnaire)).sum();
    let weight_of_sites: f64 = sites.iter().map(|site| site.weight).sum();
    let weight_of_quarters: f64 = quarters.iter().map(|quarter| quarter.weight).sum();
    for version in &questionnaires {
        let share = questionnaire_weight(&version.questionnaire) / whole;
        for site in &sites {
            let opinions = Opinions::new(version, site, demonstration.seed);
            let collection = open(state, version, site, quarters[0].quarter, &mut rng).await?;
            let (mut sent, mut returning) = (0, Vec::new());
            for (number, quarter) in quarters.iter().enumerate() {
                let part = share * site.weight / weight_of_sites * quarter.weight / weight_of_quarters;
                let exact = part * as_float(demonstration.responses);
                let count = whole_or_one_more(exact, &mut rng);
                send(state, version, &collection, quarter, number, count, &opinions, &mut returning, &mut rng).await?;
                sent += count;
            }
            if collection.access == Access::Codes {
                remember_codes(state, &collection, sent, &mut rng).await?;
            }
        }
        try_it_out(state, version, &mut rng).await?;
    }
    while next_release(state).await?.is_some_and(|next| next.can_be_cut) {
        cut_release(state, None).await?;
    }
    accounts(state).await
}

/// A collection of a questionnaire at a site, since the first quarter.
async fn open(
    state: &AppState,
    version: &QuestionnaireVersion,
    site: &Site,
    since: Quarter,
    rng: &mut StdRng,
) -> Result<Collection, DemoError> {
    let course = world::course(&version.questionnaire, since);
    let access = if course.is_some() || world::is_for_practitioners(&version.questionnaire) {
        Access::Open
    } else {
        Access::Codes
    };
    let collection = Collection {
        id: collection_id(rng.random()),
        name: format!("{}: {}", site.place.agency, world::title(version)),
        questionnaire: version.questionnaire.id.clone(),
        version: version.version,
        access,
        on_shared_devices: false,
        place: site.place.clone(),
        course,
        opened_on: since.first_day(),
        closes_on: None,
        // Visitors find the collections that are there to be tried, and not one for each site.
        closed_on: (access == Access::Open).then(|| state.clock.today()),
    };
    keep(state, &collection).await?;
    Ok(collection)
}

/// A collection with an open link, for whoever tries the demonstration.
async fn try_it_out(state: &AppState, version: &QuestionnaireVersion, rng: &mut StdRng) -> Result<(), DemoError> {
    let collection = Collection {
        id: collection_id(rng.random()),
        name: format!("Try it: {}", world::title(version)),
        questionnaire: version.questionnaire.id.clone(),
        version: version.version,
        access: Access::Open,
        on_shared_devices: false,
        place: Default::default(),
        course: world::course(&version.questionnaire, Quarter::of(state.clock.today())),
        opened_on: state.clock.today(),
        closes_on: None,
        closed_on: None,
    };
    keep(state, &collection).await
}

async fn keep(state: &AppState, collection: &Collection) -> Result<(), DemoError> {
    let collection = collection.clone();
    state
        .database
        .write(move |connection| async move { collections::add_collection(connection, &collection).await }.boxed())
        .await?;
    Ok(())
}

/// Sends made-up responses of one quarter, in chunks, and counts them. Those who are returning are among them, and who will
/// return takes their place.
#[expect(clippy::too_many_arguments, reason = "one place and quarter of the demonstration")]
async fn send(
    state: &AppState,
    version: &QuestionnaireVersion,
    collection: &Collection,
    quarter: &world::Season,
    number: usize,
    count: u64,
    opinions: &Opinions,
    returning: &mut Vec<Returning>,
    rng: &mut StdRng,
) -> Result<(), DemoError> {
    let (mut said_by_all, mut pairs) = (Contributions::default(), PairCounts::default());
    let mut back = std::mem::take(returning);
    let mut left = count;
    while left > 0 {
        let size = left.min(CHUNK as u64);
        let mut chunk = Vec::with_capacity(CHUNK);
        for _ in 0..size {
            let before = back.pop();
            let person = before.as_ref().map_or_else(|| Person::draw(rng), |before| before.person);
            let mut answers = opinions.draw(person, number, rng);
            answers.extend(groups::draw(&version.questionnaire, rng));
            let receipt_hash = rng.random::<[u8; 32]>().to_vec();
            let said = Contribution::of(&answers, version);
            if let Some(before) = &before {
                pairs.add(before, &said.outcomes);
            }
            returning.extend(Returning::draw(person, &receipt_hash, &said.outcomes, rng));
            said_by_all.add(said, &collection.id, quarter.quarter, 1);
            chunk.push(Response {
                collection: collection.id.clone(),
                id: Builder::from_random_bytes(rng.random()).into_uuid(),
                quarter: quarter.quarter,
                submitted_on: quarter.first_day + Days::new(rng.random_range(0..quarter.days)),
                receipt_hash,
                answers,
                earlier: before.map(|before| before.receipt_hash),
            });
        }
        // In order of the key, each page of the table is written once.
        chunk.sort_unstable_by_key(|response| response.id);
        state.database.write(move |connection| async move { add_responses(connection, &chunk).await }.boxed()).await?;
        left -= size;
    }
    let (id, quarter) = (collection.id.clone(), quarter.quarter);
    state
        .database
        .write(move |connection| {
            async move {
                said_by_all.write(connection).await?;
                add_to_pair_tallies(connection, &id, quarter, &pairs.said()).await
            }
            .boxed()
        })
        .await?;
    Ok(())
}

/// Codes that were given out for a collection, of which about two in five came back.
async fn remember_codes(
    state: &AppState,
    collection: &Collection,
    sent: u64,
    rng: &mut StdRng,
) -> Result<(), DemoError> {
    let batch = CodeBatch {
        id: Builder::from_random_bytes(rng.random()).into_uuid(),
        made_on: collection.opened_on,
        quantity: i64::try_from(sent * 5 / 2 + 1).unwrap_or(i64::MAX),
    };
    let id = collection.id.clone();
    state
        .database
        .write(move |connection| async move { collections::add_batch(connection, &id, &batch).await }.boxed())
        .await?;
    Ok(())
}

/// One account for each role, with a password of four words.
async fn accounts(state: &AppState) -> Result<Vec<DemoAccount>, DemoError> {
    let mut accounts = Vec::new();
    for role in Role::ALL {
        let email = format!("{}@example.org", role.code());
        let password = state.words.draw(crate::sealing::ACCESS_CODE_WORDS, &state.random);
        let name = format!("Demo {}", role.code().replace('-', " "));
        let link = add_account(state, NewAccount { email: email.clone(), name, roles: vec![role] }).await?;
        set_password(state, &link, None, &password).await?;
        accounts.push(DemoAccount { role, email, password });
    }
    Ok(accounts)
}

/// A whole number that is on average the exact one.
fn whole_or_one_more(exact: f64, rng: &mut StdRng) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of responses")]
    let whole = exact.floor() as u64;
    whole + u64::from(rng.random_bool(exact.fract()))
}

#[expect(clippy::cast_precision_loss, reason = "a number of responses")]
fn as_float(number: u64) -> f64 {
    number as f64
}
