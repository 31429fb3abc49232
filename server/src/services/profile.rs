//! From tallies to who was heard: counted in a quarter, protected with its release, and read again.

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::group::Group;
use app::domain::place::Scope;
use app::domain::profile::RespondentsOf;
use app::domain::quarter::Quarter;

use super::tallied::{Field, by_figure};
use crate::disclosure_control::Rules;
use crate::disclosure_control::profile::{Respondents, protect_profile, reprint_respondents};
use crate::state::AppState;
use crate::store::profiles::{self, ProfileRow};
use crate::store::releases::{self, FigureRow};
use crate::store::response_tallies::response_tallies;
use crate::store::tallies::{Counted, Tally, tallies};
use crate::store::{Connection, StoreError};

/// By quarter and collection.
type ByCollection<T> = BTreeMap<(String, String), T>;

/// How many answers were sent, and what was said in them about the respondent.
pub(super) struct Sent {
    responses: ByCollection<i64>,
    items: ByCollection<Vec<Tally>>,
}

impl Sent {
    pub(super) async fn read(connection: &mut Connection) -> Result<Self, StoreError> {
        let responses = response_tallies(connection).await?;
        let mut items = ByCollection::<Vec<Tally>>::new();
        for tally in tallies(connection, Counted::Items).await? {
            items.entry((tally.quarter.clone(), tally.collection.clone())).or_default().push(tally);
        }
        let keyed =
            |tally: crate::store::response_tallies::ResponseTally| ((tally.quarter, tally.collection), tally.responses);
        Ok(Self { responses: responses.into_iter().map(keyed).collect(), items })
    }

    /// Adds up the respondents of a quarter. Every place that was in the field, and every answer that was offered, is there.
    pub(super) fn count(&self, field: &Field, quarter: Quarter) -> CountedRespondents {
        let mut counted = CountedRespondents::default();
        for (collection, version) in field.collections() {
            let key = (quarter.to_string(), collection.id.clone());
            let sent = self.responses.get(&key).copied().unwrap_or(0);
            if sent == 0 && !collection.is_in_the_field(quarter.first_day(), quarter.last_day()) {
                continue;
            }
            let questionnaire = &version.questionnaire;
            let of = counted.0.entry(questionnaire.audience).or_default();
            *of.places.entry(collection.place.clone()).or_default() += sent;
            let items = self.items.get(&key).map_or(&[][..], Vec::as_slice);
            for item in questionnaire.about_you.iter().flat_map(|section| &section.items) {
                let answers = of.about.entry(item.id.clone()).or_default();
                for option in questionnaire.scale(&item.scale).into_iter().flat_map(|scale| &scale.options) {
                    let told = items.iter().filter(|tally| tally.of == item.id && tally.said == option.id);
                    *answers.entry(option.id.clone()).or_default() += told.map(|tally| tally.responses).sum::<i64>();
                }
            }
        }
        counted
    }
}

/// Unprotected numbers of respondents of one quarter.
#[derive(Default)]
pub(super) struct CountedRespondents(BTreeMap<Audience, Respondents>);

impl CountedRespondents {
    /// What disclosure control lets through beside the figures of the quarter, in order.
    pub(super) fn protect(&self, figures: &[FigureRow], rules: Rules) -> Vec<ProfileRow> {
        let by_figure = by_figure(figures);
        let mut rows = Vec::new();
        for (audience, respondents) in &self.0 {
            let of_audience = by_figure.iter().filter(|((_, of), _)| of == audience);
            let statements: Vec<_> = of_audience.map(|(_, rows)| rows.clone()).collect();
            let heard = protect_profile(respondents, &statements, rules).into_iter();
            rows.extend(heard.map(|heard| ProfileRow {
                audience: *audience,
                group: heard.group,
                respondents: heard.respondents,
            }));
        }
        rows.sort();
        rows
    }

    /// Without what came into the field after these rows were frozen, and has nobody.
    pub(super) fn without_later_groups(mut self, rows: &[ProfileRow]) -> Self {
        self.0.retain(|audience, respondents| {
            let was_there = |group: &Group| rows.iter().any(|row| row.audience == *audience && row.group == *group);
            respondents.places.retain(|place, count| {
                *count != 0 || was_there(&Group::Place(Scope::of(&place.agency, &place.locality)))
            });
            for (question, answers) in &mut respondents.about {
                answers.retain(|answer, count| {
                    *count != 0 || was_there(&Group::About { question: question.clone(), answer: answer.clone() })
                });
            }
            respondents.about.retain(|_, answers| !answers.is_empty());
            was_there(&Group::WHOLE)
        });
        self
    }
}

/// What a release shows of who was heard.
#[derive(Clone, Debug, PartialEq)]
pub struct ReleasedProfile {
    /// The id of the release.
    pub id: String,
    pub quarter: Quarter,
    /// Empty where it was cut before Heard counted respondents.
    pub respondents: Vec<RespondentsOf>,
}

/// Who was heard by every release, newest first.
///
/// # Errors
/// When the store fails.
pub async fn all_profiles(state: &AppState) -> Result<Vec<ReleasedProfile>, StoreError> {
    let mut connection = state.database.read().await?;
    let mut by_release: BTreeMap<String, Vec<RespondentsOf>> = BTreeMap::new();
    for (release, row) in profiles::profiles(&mut connection).await? {
        let number = reprint_respondents(row.respondents);
        by_release.entry(release).or_default().push(RespondentsOf { audience: row.audience, group: row.group, number });
    }
    let releases = releases::releases(&mut connection).await?.into_iter().rev();
    let profile = |release: releases::ReleaseRow| ReleasedProfile {
        respondents: by_release.remove(&release.id).unwrap_or_default(),
        id: release.id,
        quarter: release.quarter,
    };
    Ok(releases.map(profile).collect())
}
