//! From a response to what it says about a statement.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers};
use super::audience::Audience;
use super::change::BetterWhen;
use super::framework::{EventRule, Framework, StatementKind};
use super::questionnaire::{EventPart, Item, Questionnaire};

/// What one response says about one statement. A response that was not asked says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Positive,
    NotPositive,
    DontKnow,
    NotSaid,
}

impl Outcome {
    pub const ALL: [Self; 4] = [Self::Positive, Self::NotPositive, Self::DontKnow, Self::NotSaid];

    /// Its place in [`ALL`](Self::ALL).
    pub fn place(self) -> usize {
        self as usize
    }

    /// The name in tallies.
    pub fn code(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::NotPositive => "not-positive",
            Self::DontKnow => super::answer::DONT_KNOW,
            Self::NotSaid => super::answer::NOT_SAID,
        }
    }
}

/// A reported measure of a statement: all that is needed to count it.
///
/// # Why
/// It is data, and kept with the version of the questionnaire that it is made from ([`IndicatorDefinition`]): who changes an
/// event's rule or a positive option later changes what is counted in collections that open then, and nothing that was
/// counted before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    pub statement: String,
    pub audience: Audience,
    pub kind: StatementKind,
    pub better: BetterWhen,
    pub rule: IndicatorRule,
}

/// How an indicator judges a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorRule {
    /// The headline item is answered with a positive option. Who answers it on its scale is counted.
    Headline(JudgedItem),
    /// Two items of an event statement, combined by the framework's rule. Who is counted are those whose answers decide it.
    Event { attended: JudgedItem, represented: JudgedItem, rule: EventRule },
}

/// An item, and which of its options are positive. Answers that are in neither list are not on the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedItem {
    pub item: String,
    pub positive: Vec<String>,
    pub not_positive: Vec<String>,
}

/// An indicator with its history: a change of it is a new version, valid for collections that open from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorDefinition {
    /// Counts from 1 for each questionnaire and statement.
    pub version: i32,
    pub valid_from: NaiveDate,
    pub indicator: Indicator,
}

impl IndicatorDefinition {
    /// Definitions of today's indicators: those that were there before as they were, others with the next number.
    pub fn following(before: &[Self], indicators: Vec<Indicator>, today: NaiveDate) -> Vec<Self> {
        let define = |indicator: Indicator| {
            let known = before.iter().filter(|known| known.indicator.statement == indicator.statement);
            match known.max_by_key(|known| known.version) {
                Some(known) if known.indicator == indicator => known.clone(),
                known => Self { version: known.map_or(0, |known| known.version) + 1, valid_from: today, indicator },
            }
        };
        indicators.into_iter().map(define).collect()
    }
}

impl Questionnaire {
    /// The indicators that this questionnaire can give, in the framework's order.
    pub fn indicators(&self, framework: &Framework) -> Vec<Indicator> {
        let of_statement = |id: &str, wanted: &dyn Fn(&Item) -> bool| {
            let item = self.items().find(|item| item.evidences.as_deref() == Some(id) && wanted(item))?;
            Some(self.judged(item))
        };
        framework
            .statements
            .iter()
            .filter_map(|statement| {
                let rule = match statement.event_rule {
                    Some(rule) => IndicatorRule::Event {
                        attended: of_statement(&statement.id, &|item| item.part == Some(EventPart::Attended))?,
                        represented: of_statement(&statement.id, &|item| item.part == Some(EventPart::Represented))?,
                        rule,
                    },
                    None => IndicatorRule::Headline(of_statement(&statement.id, &|item| item.headline)?),
                };
                Some(Indicator {
                    statement: statement.id.clone(),
                    audience: self.audience,
                    kind: statement.kind,
                    // Positive options are what good looks like.
                    better: BetterWhen::Higher,
                    rule,
                })
            })
            .collect()
    }

    fn judged(&self, item: &Item) -> JudgedItem {
        let options = |positive: bool| {
            self.options_of(item)
                .iter()
                .filter(|option| option.positive == positive)
                .map(|option| option.id.clone())
                .collect()
        };
        JudgedItem { item: item.id.clone(), positive: options(true), not_positive: options(false) }
    }
}

impl Indicator {
    /// What a response says about the statement; `None` when it was not asked.
    ///
    /// `answers` are those that count, see [`Questionnaire::answers_that_count`].
    pub fn outcome(&self, answers: &Answers) -> Option<Outcome> {
        match &self.rule {
            IndicatorRule::Headline(headline) => {
                let answer = answers.get(&headline.item)?;
                Some(match headline.is_positive(answer) {
                    Some(true) => Outcome::Positive,
                    Some(false) => Outcome::NotPositive,
                    None => unscored([answer]),
                })
            }
            IndicatorRule::Event { attended, represented, rule } => {
                let (went, heard) = (answers.get(&attended.item)?, answers.get(&represented.item)?);
                Some(match rule.is_met(attended.is_positive(went), represented.is_positive(heard)) {
                    Some(true) => Outcome::Positive,
                    Some(false) => Outcome::NotPositive,
                    None => unscored([went, heard]),
                })
            }
        }
    }

    /// Whether both are answered on the same options, judged alike, and better in the same direction: then their shares can be
    /// compared.
    pub fn is_on_the_scale_of(&self, other: &Self) -> bool {
        let rule = |of: &Self| match of.rule {
            IndicatorRule::Headline(_) => None,
            IndicatorRule::Event { rule, .. } => Some(rule),
        };
        let (own, others) = (self.items(), other.items());
        let same_options = |(one, other): (&&JudgedItem, &&JudgedItem)| {
            one.positive == other.positive && one.not_positive == other.not_positive
        };
        self.statement == other.statement
            && self.better == other.better
            && rule(self) == rule(other)
            && own.len() == others.len()
            && own.iter().zip(&others).all(same_options)
    }

    /// The items that are judged.
    pub fn items(&self) -> Vec<&JudgedItem> {
        match &self.rule {
            IndicatorRule::Headline(headline) => vec![headline],
            IndicatorRule::Event { attended, represented, .. } => vec![attended, represented],
        }
    }
}

impl JudgedItem {
    /// Whether an answer is a positive option; `None` for an answer that is not on the scale.
    fn is_positive(&self, answer: &Answer) -> Option<bool> {
        let Answer::Option(code) = answer else { return None };
        if self.positive.contains(code) { Some(true) } else { self.not_positive.contains(code).then_some(false) }
    }
}

/// "I don't want to say" weighs more than "I don't know": it was a choice.
fn unscored<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Outcome {
    if answers.into_iter().any(|answer| *answer == Answer::NotSaid) { Outcome::NotSaid } else { Outcome::DontKnow }
}

#[cfg(test)]
mod tests {
    use super::super::example::{answers, framework, questionnaire};
    use super::*;

    fn outcome(statement: &str, given: &[(&str, &str)]) -> Option<Outcome> {
        let indicators = questionnaire().indicators(&framework());
        let indicator = indicators.iter().find(|indicator| indicator.statement == statement).expect("an indicator");
        indicator.outcome(&answers(given))
    }

    #[test]
    fn a_level_is_judged_by_its_headline_item_alone() {
        for (listened, expected) in [
            ("true", Outcome::Positive),
            ("false", Outcome::NotPositive),
            ("dont-know", Outcome::DontKnow),
            ("not-said", Outcome::NotSaid),
        ] {
            assert_eq!(outcome("LEVEL", &[("listened", listened), ("beside", "false")]), Some(expected), "{listened}");
        }
        assert_eq!(outcome("LEVEL", &[("beside", "true")]), None, "who was not asked says nothing");
    }

    #[test]
    fn the_two_events_are_judged_differently_by_the_same_answers() {
        for (went, heard, either, both) in [
            ("true", "true", Outcome::Positive, Outcome::Positive),
            ("true", "false", Outcome::Positive, Outcome::NotPositive),
            ("false", "true", Outcome::Positive, Outcome::NotPositive),
            ("false", "false", Outcome::NotPositive, Outcome::NotPositive),
            ("true", "dont-know", Outcome::Positive, Outcome::DontKnow),
            ("false", "not-said", Outcome::NotSaid, Outcome::NotPositive),
            ("dont-know", "not-said", Outcome::NotSaid, Outcome::NotSaid),
        ] {
            assert_eq!(outcome("EITHER", &[("went-too", went), ("heard-too", heard)]), Some(either), "{went} {heard}");
            assert_eq!(outcome("BOTH", &[("went", went), ("heard", heard)]), Some(both), "{went} {heard}");
        }
    }

    #[test]
    fn a_definition_keeps_its_number_and_day_until_it_changes() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let indicators = questionnaire().indicators(&framework());
        let first = IndicatorDefinition::following(&[], indicators.clone(), day(1));
        assert!(first.iter().all(|definition| (definition.version, definition.valid_from) == (1, day(1))));
        assert_eq!(IndicatorDefinition::following(&first, indicators.clone(), day(2)), first);
        let mut changed = indicators.clone();
        let IndicatorRule::Event { rule, .. } = &mut changed[1].rule else { panic!("EITHER is an event") };
        *rule = EventRule::All;
        let second = IndicatorDefinition::following(&first, changed, day(3));
        assert_eq!([&second[0], &second[2]], [&first[0], &first[2]]);
        assert_eq!((second[1].version, second[1].valid_from), (2, day(3)));
        let all: Vec<_> = first.iter().chain(&second).cloned().collect();
        let back = IndicatorDefinition::following(&all, indicators, day(4));
        assert_eq!((back[1].version, back[1].valid_from), (3, day(4)), "going back is a change too");
    }
}
