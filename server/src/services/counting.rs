//! What a response adds to the tallies, and in which quarter.

use std::collections::BTreeMap;

use app::domain::answer::{Answer, Answers};
use app::domain::indicator::Outcome;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use chrono::{Days, NaiveDate};

use crate::store::group_tallies::{GroupSaid, add_to_group_tallies};
use crate::store::response_tallies::add_to_response_tally;
use crate::store::tallies::{Counted, add_to_tallies};
use crate::store::{Connection, StoreError};

/// Days after the end of a quarter during which answers can still be taken back; then its release may be cut.
pub const DAYS_TO_TAKE_BACK: u64 = 14;

/// What one response says: an answer for each item, an outcome for each statement, and the groups that the respondent
/// belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub items: Vec<(String, String)>,
    pub outcomes: Vec<(String, Outcome)>,
    /// The breakdown and the category in it, where they told: of what is asked about the respondent, the item and the option.
    pub groups: Vec<(String, String)>,
}

impl Contribution {
    /// Reads a response's answers, which must be those that count.
    pub fn of(answers: &Answers, version: &QuestionnaireVersion) -> Self {
        let items = answers.iter().map(|(item, answer)| (item.clone(), answer.code().to_owned())).collect();
        let outcomes = version
            .indicators()
            .filter_map(|indicator| Some((indicator.statement.clone(), indicator.outcome(answers)?)))
            .collect();
        let groups = groups_told(answers, version)
            .map(|(breakdown, category)| (breakdown.to_owned(), category.to_owned()))
            .collect();
        Self { items, outcomes, groups }
    }

    /// Every outcome in every group: statement, breakdown, category, outcome.
    pub fn of_groups<'a>(&'a self) -> impl Iterator<Item = (&'a str, &'a str, &'a str, Outcome)> {
        self.outcomes.iter().flat_map(|(statement, outcome)| {
            let in_group = move |(breakdown, category): &'a (String, String)| {
                (statement.as_str(), breakdown.as_str(), category.as_str(), *outcome)
            };
            self.groups.iter().map(in_group)
        })
    }
}

/// What responses add to the tallies, or take away from them.
///
/// # Why
/// They are added up before they are written: who sends together says much the same, and a tally that many of them change is
/// written once.
#[derive(Default)]
pub struct Contributions {
    /// By collection and quarter, in order: writers that take rows in the same order cannot wait for one another in a circle.
    sums: BTreeMap<(String, Quarter), Sums>,
}

#[derive(Default)]
struct Sums {
    responses: i64,
    items: BTreeMap<(String, String), i64>,
    outcomes: BTreeMap<(String, Outcome), i64>,
    /// Statement, breakdown, category, outcome.
    groups: BTreeMap<(String, String, String, Outcome), i64>,
}

impl Contributions {
    /// Adds a response: `change` is one for what is sent, minus one for what is withdrawn.
    pub fn add(&mut self, contribution: Contribution, collection: &str, quarter: Quarter, change: i64) {
        let sums = self.sums.entry((collection.to_owned(), quarter)).or_default();
        sums.responses += change;
        for (statement, breakdown, category, outcome) in contribution.of_groups() {
            let of = (statement.to_owned(), breakdown.to_owned(), category.to_owned(), outcome);
            *sums.groups.entry(of).or_default() += change;
        }
        for item in contribution.items {
            *sums.items.entry(item).or_default() += change;
        }
        for outcome in contribution.outcomes {
            *sums.outcomes.entry(outcome).or_default() += change;
        }
    }

    /// Adds everything to the tallies.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn write(&self, connection: &mut Connection) -> Result<(), StoreError> {
        for ((collection, quarter), sums) in &self.sums {
            let quarter = *quarter;
            let items: Vec<_> =
                sums.items.iter().map(|((item, answer), sum)| (item.as_str(), answer.as_str(), *sum)).collect();
            let outcomes: Vec<_> = sums
                .outcomes
                .iter()
                .map(|((statement, outcome), sum)| (statement.as_str(), outcome.code(), *sum))
                .collect();
            let groups: Vec<GroupSaid<'_>> = sums
                .groups
                .iter()
                .map(|((statement, breakdown, category, outcome), sum)| {
                    (statement.as_str(), breakdown.as_str(), category.as_str(), outcome.code(), *sum)
                })
                .collect();
            add_to_response_tally(connection, collection, quarter, sums.responses).await?;
            add_to_tallies(connection, Counted::Items, collection, quarter, &items).await?;
            add_to_tallies(connection, Counted::Outcomes, collection, quarter, &outcomes).await?;
            add_to_group_tallies(connection, collection, quarter, &groups).await?;
        }
        Ok(())
    }
}

/// The groups that a respondent told to belong to: what is asked about them, and the option.
pub fn groups_told<'a, 'v>(
    answers: &'a Answers,
    version: &'v QuestionnaireVersion,
) -> impl Iterator<Item = (&'v str, &'a str)> {
    let asked = version.questionnaire.about_you.iter().flat_map(|section| &section.items);
    asked.filter_map(|item| match answers.get(&item.id)? {
        Answer::Option(category) => Some((item.id.as_str(), category.as_str())),
        _ => None,
    })
}

/// The quarter that a response of this day counts in: its own, or, where that has been released, the next.
pub fn counting_quarter(day: NaiveDate, latest_released: Option<Quarter>) -> Quarter {
    let own = Quarter::of(day);
    latest_released.map_or(own, |released| own.max(released.next()))
}

/// The last day on which what counts in a quarter can be taken back.
pub fn take_back_until(quarter: Quarter) -> NaiveDate {
    quarter.last_day().checked_add_days(Days::new(DAYS_TO_TAKE_BACK)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_answer_counts_in_the_quarter_after_the_released_one() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let own = Quarter { year: 2026, number: 3 };
        assert_eq!(counting_quarter(day, None), own);
        assert_eq!(counting_quarter(day, Some(Quarter { year: 2026, number: 2 })), own);
        assert_eq!(counting_quarter(day, Some(own)), Quarter { year: 2026, number: 4 });
        assert_eq!(take_back_until(own).to_string(), "2027-01-14");
    }
}
