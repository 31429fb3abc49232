//! From tallies to the rows of a release: what was counted in a quarter, and what is shown of it and of its year.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::collection::{Access, Collection};
use app::domain::figure::Period;
use app::domain::indicator::Outcome;
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion};

use crate::disclosure_control::{
    Counted, Counts, Group, Outcomes, Released, Row, Rules, protect_quarter, protect_year, row_of,
};
use crate::store::group_tallies::groups_in_quarter;
use crate::store::releases::FigureRow;
use crate::store::tallies::{self, Tally};
use crate::store::{Connection, StoreError, collections, questionnaires};

/// A figure by what it is about.
pub(super) type Of = (String, Audience);

/// Every collection with what was asked in it and counted.
pub(super) struct Field {
    collections: Vec<(Collection, Arc<QuestionnaireVersion>)>,
    /// By quarter and collection.
    tallies: BTreeMap<(String, String), Vec<Tally>>,
}

impl Field {
    pub(super) async fn read(connection: &mut Connection) -> Result<Self, StoreError> {
        let mut versions: BTreeMap<(String, i32), Arc<QuestionnaireVersion>> = BTreeMap::new();
        let mut asked_in = Vec::new();
        for collection in collections::collections(connection).await? {
            let version = match versions.entry((collection.questionnaire.clone(), collection.version)) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let version = version_of(connection, &new.key().0, new.key().1).await?;
                    new.insert(Arc::new(version))
                }
            };
            asked_in.push((collection, version.clone()));
        }
        let mut tallies: BTreeMap<(String, String), Vec<Tally>> = BTreeMap::new();
        for tally in tallies::tallies(connection, tallies::Counted::Outcomes).await? {
            tallies.entry((tally.quarter.clone(), tally.collection.clone())).or_default().push(tally);
        }
        Ok(Self { collections: asked_in, tallies })
    }

    /// Every collection with what is asked in it.
    pub(super) fn collections(&self) -> impl Iterator<Item = (&Collection, &QuestionnaireVersion)> {
        self.collections.iter().map(|(collection, version)| (collection, version.as_ref()))
    }

    /// Adds up the tallies of a quarter. Every indicator of a questionnaire that was in the field has its place, and every answer
    /// about the respondent that was offered its class, with or without answers.
    pub(super) async fn count(
        &self,
        connection: &mut Connection,
        quarter: Quarter,
    ) -> Result<CountedQuarter, StoreError> {
        let mut counted = CountedQuarter::default();
        let label = quarter.to_string();
        for (collection, version) in &self.collections {
            let own = self.tallies.get(&(label.clone(), collection.id.clone())).map_or(&[][..], Vec::as_slice);
            // Who was in the field has rows with or without answers: a row does not tell that somebody answered.
            if own.is_empty() && !collection.is_in_the_field(quarter.first_day(), quarter.last_day()) {
                continue;
            }
            counted.has_open_links |= collection.access == Access::Open;
            let asked = (collection.questionnaire.clone(), collection.version);
            if !own.is_empty() {
                counted.answered.insert(asked.clone());
            }
            counted.asked.insert(asked);
            let questionnaire = &version.questionnaire;
            let indicators = version.indicators().map(|indicator| indicator.statement.clone());
            let statements: BTreeSet<String> = indicators.chain(own.iter().map(|tally| tally.of.clone())).collect();
            for statement in statements {
                let of = counted.by_figure.entry((statement, questionnaire.audience)).or_default();
                of.places.entry(collection.place.clone()).or_default();
                offer_classes(of, questionnaire);
            }
            for tally in own {
                let of = counted.by_figure.entry((tally.of.clone(), questionnaire.audience)).or_default();
                add(of.places.entry(collection.place.clone()).or_default(), &tally.said, tally.responses);
            }
        }
        for group in groups_in_quarter(connection, quarter).await? {
            let Some(audience) = self.audience_of(&group.questionnaire) else { continue };
            let of = counted.by_figure.entry((group.statement, audience)).or_default();
            let classes = of.about.entry(group.breakdown).or_default();
            add(classes.entry(group.category).or_default(), &group.outcome, group.responses);
        }
        Ok(counted)
    }

    /// What was said of each statement by each audience in each quarter.
    pub(super) fn wholes(&self) -> impl Iterator<Item = (Of, Quarter, Outcomes)> {
        let audiences: BTreeMap<&String, Audience> = self
            .collections
            .iter()
            .map(|(collection, version)| (&collection.id, version.questionnaire.audience))
            .collect();
        let mut wholes: BTreeMap<(Of, Quarter), Counts> = BTreeMap::new();
        for tally in self.tallies.values().flatten() {
            let Some((audience, quarter)) = audiences.get(&tally.collection).copied().zip(tally.quarter.parse().ok())
            else {
                continue;
            };
            add(wholes.entry(((tally.of.clone(), audience), quarter)).or_default(), &tally.said, tally.responses);
        }
        wholes.into_iter().map(|((of, quarter), counts)| (of, quarter, counts.outcomes))
    }

    /// Whom a questionnaire is for.
    pub(super) fn audience_of(&self, questionnaire: &str) -> Option<Audience> {
        let is_asked = |(collection, _): &&(Collection, _)| collection.questionnaire == questionnaire;
        self.collections.iter().find(is_asked).map(|(_, version)| version.questionnaire.audience)
    }
}

/// Makes the classes of every answer about themselves that respondents are offered.
fn offer_classes(counted: &mut Counted, questionnaire: &Questionnaire) {
    for item in questionnaire.about_you.iter().flat_map(|section| &section.items) {
        let classes = counted.about.entry(item.id.clone()).or_default();
        let options = questionnaire.scale(&item.scale).into_iter().flat_map(|scale| &scale.options);
        for option in options {
            classes.entry(option.id.clone()).or_default();
        }
    }
}

fn add(counts: &mut Counts, said: &str, responses: i64) {
    for (outcome, count) in [
        (Outcome::Positive, &mut counts.outcomes.positive),
        (Outcome::NotPositive, &mut counts.outcomes.not_positive),
        (Outcome::DontKnow, &mut counts.dont_know),
        (Outcome::NotSaid, &mut counts.dont_want_to_say),
    ] {
        if outcome.code() == said {
            *count += responses;
        }
    }
}

async fn version_of(connection: &mut Connection, id: &str, version: i32) -> Result<QuestionnaireVersion, StoreError> {
    questionnaires::version(connection, id, version).await?.ok_or_else(|| StoreError::Inconsistent {
        table: "questionnaire_version",
        id: format!("{id} {version}"),
        what: "it is missing".to_owned(),
    })
}

/// Unprotected counts of one quarter.
#[derive(Default)]
pub(super) struct CountedQuarter {
    by_figure: BTreeMap<Of, Counted>,
    pub(super) has_open_links: bool,
    /// What was in the field, by questionnaire and version.
    pub(super) asked: BTreeSet<(String, i32)>,
    /// What of it was answered.
    pub(super) answered: BTreeSet<(String, i32)>,
}

impl CountedQuarter {
    /// What disclosure control lets through, in order. Hidden figures have their row too, so that their absence says
    /// nothing.
    pub(super) fn protect(&self, rules: Rules) -> Vec<FigureRow> {
        let rows = self.by_figure.iter().flat_map(|(of, counted)| {
            protect_quarter(counted, rules).into_iter().map(|row| figure_row(of, Period::Quarter, row))
        });
        let mut rows: Vec<FigureRow> = rows.collect();
        rows.sort();
        rows
    }

    /// What method 2 let through of the same counts: the figures of places.
    pub(super) fn protect_places(&self, rules: Rules) -> Vec<FigureRow> {
        let mut rows = self.protect(rules);
        rows.retain(|row| matches!(row.group, Group::Place(_)));
        for row in &mut rows {
            (row.dont_know, row.dont_want_to_say) = (None, None);
        }
        rows
    }

    /// What it has figures of.
    pub(super) fn figures(&self) -> impl Iterator<Item = &Of> {
        self.by_figure.keys()
    }

    /// Without what came into the field after these rows were frozen: a collection that was opened later, in the same quarter,
    /// has groups that were not there, and nobody in them.
    pub(super) fn without_later_groups(mut self, rows: &[FigureRow]) -> Self {
        let rows = by_figure(rows);
        self.by_figure.retain(|of, counted| {
            let frozen = rows.get(of).map_or(&[][..], Vec::as_slice);
            let was_there = |group: &Group| row_of(frozen, group).is_some();
            counted.places.retain(|place, counts| {
                *counts != Counts::default() || was_there(&Group::Place(Scope::of(&place.agency, &place.locality)))
            });
            // Method 2 froze no classes, and they were offered all the same.
            if frozen.iter().any(|row| matches!(row.group, Group::About { .. })) {
                for (question, classes) in &mut counted.about {
                    classes.retain(|answer, counts| {
                        let group = Group::About { question: question.clone(), answer: answer.clone() };
                        *counts != Counts::default() || was_there(&group)
                    });
                }
                counted.about.retain(|_, classes| !classes.is_empty());
            }
            !counted.places.is_empty()
        });
        self
    }
}

/// A released quarter: as it was counted, and its rows as they were frozen.
pub(super) struct ReleasedQuarter {
    pub(super) counted: CountedQuarter,
    pub(super) rows: Vec<FigureRow>,
}

/// What a financial year shows beside its quarters, in order.
pub(super) fn rows_of_year(quarters: &[ReleasedQuarter], rules: Rules) -> Vec<FigureRow> {
    let frozen: Vec<BTreeMap<Of, Vec<Row>>> = quarters.iter().map(|quarter| by_figure(&quarter.rows)).collect();
    let all: BTreeSet<&Of> = quarters.iter().flat_map(|quarter| quarter.counted.by_figure.keys()).collect();
    let mut rows = Vec::new();
    for of in all {
        let released: Vec<Released<'_>> = quarters
            .iter()
            .zip(&frozen)
            .filter_map(|(quarter, frozen)| {
                let rows = frozen.get(of).map_or(&[][..], Vec::as_slice);
                Some(Released { counted: quarter.counted.by_figure.get(of)?, rows })
            })
            .collect();
        rows.extend(protect_year(&released, rules).into_iter().map(|row| figure_row(of, Period::Year, row)));
    }
    rows.sort();
    rows
}

/// The rows of quarters, by what they are about.
pub(super) fn by_figure(rows: &[FigureRow]) -> BTreeMap<Of, Vec<Row>> {
    let mut by_figure: BTreeMap<Of, Vec<Row>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.period == Period::Quarter) {
        by_figure.entry((row.statement.clone(), row.audience)).or_default().push(Row {
            group: row.group.clone(),
            figure: row.base.zip(row.positive),
            dont_know: row.dont_know,
            dont_want_to_say: row.dont_want_to_say,
        });
    }
    by_figure
}

fn figure_row((statement, audience): &Of, period: Period, row: Row) -> FigureRow {
    let (base, positive) = row.figure.unzip();
    FigureRow {
        period,
        statement: statement.clone(),
        audience: *audience,
        group: row.group,
        base,
        positive,
        dont_know: row.dont_know,
        dont_want_to_say: row.dont_want_to_say,
    }
}
