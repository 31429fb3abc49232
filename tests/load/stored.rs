//! Responses that are there before anything is measured.

use app::domain::answer::{Answer, Answers};
use app::domain::quarter::Quarter;
use futures::FutureExt;
use server::clock::Clock;
use server::config::Settings;
use server::random::Random;
use server::services::counting::{Contribution, Contributions};
use server::store::responses::{Response, add_responses};
use server::store::{Database, collections, questionnaires};
use uuid::Uuid;

/// Responses that are written in one transaction.
const CHUNK: usize = 10_000;

/// Answers of somebody who says the same as all others.
pub fn answers() -> Answers {
    let answers = (1..=10).map(|item| (format!("q{item}"), "mostly-true"));
    let about = [("you-sex", "male"), ("you-ethnic-group", "white"), ("you-condition", "no")];
    let answers = answers.chain(about.map(|(item, answer)| (item.to_owned(), answer)));
    answers.map(|(item, answer)| (item, Answer::from(answer.to_owned()))).collect()
}

/// Stores so many responses of a collection, with their tallies, as they lie after a night: in order of their ids.
pub async fn store(address: &str, collection: &str, count: u64) -> anyhow::Result<()> {
    let database = Database::open(address).await?;
    let mut connection = database.read().await?;
    let found = collections::collection(&mut connection, collection).await?;
    let found = found.ok_or_else(|| anyhow::anyhow!("the collection"))?;
    let version = questionnaires::version(&mut connection, &found.questionnaire, found.version).await?;
    let version = version.ok_or_else(|| anyhow::anyhow!("its version"))?;
    drop(connection);
    let today = Clock::system(Settings::default().time_zone).today();
    let mut ids: Vec<Uuid> = (0..count).map(|_| Random::System.uuid()).collect();
    ids.sort_unstable();
    for some in ids.chunks(CHUNK) {
        let mut contributions = Contributions::default();
        let responses: Vec<Response> = some
            .iter()
            .map(|id| {
                contributions.add(Contribution::of(&answers(), &version), collection, Quarter::of(today), 1);
                Response {
                    collection: collection.to_owned(),
                    id: *id,
                    quarter: Quarter::of(today),
                    submitted_on: today,
                    receipt_hash: [*id.as_bytes(); 2].concat(),
                    answers: answers(),
                    earlier: None,
                }
            })
            .collect();
        let written = database.write(move |connection| {
            async move {
                add_responses(connection, &responses).await?;
                contributions.write(connection).await
            }
            .boxed()
        });
        written.await?;
    }
    database.close().await;
    Ok(())
}
