//! From a response to what it says about a statement.

use super::answer::{Answer, Answers};
use super::framework::{EventRule, Framework};
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

/// A reported measure of a statement: its items and how they are judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    pub statement: String,
    pub rule: IndicatorRule,
}

/// How an indicator judges a response. Items are named by id.
#[derive(Clone, Debug, PartialEq)]
pub enum IndicatorRule {
    /// The headline item is answered with a positive option.
    Headline { item: String },
    /// Two items of an event statement, combined by the framework's rule.
    Event { attended: String, represented: String, rule: EventRule },
}

impl Questionnaire {
    /// The indicators that this questionnaire can give, in the framework's order.
    pub fn indicators(&self, framework: &Framework) -> Vec<Indicator> {
        let of_statement = |id: &str, wanted: &dyn Fn(&Item) -> bool| {
            self.items().find(|item| item.evidences.as_deref() == Some(id) && wanted(item)).map(|item| item.id.clone())
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
                    None => IndicatorRule::Headline { item: of_statement(&statement.id, &|item| item.headline)? },
                };
                Some(Indicator { statement: statement.id.clone(), rule })
            })
            .collect()
    }

    /// What a response says about an indicator's statement; `None` when it was not asked.
    ///
    /// `answers` are those that count, see [`Questionnaire::answers_that_count`].
    pub fn outcome(&self, indicator: &Indicator, answers: &Answers) -> Option<Outcome> {
        match &indicator.rule {
            IndicatorRule::Headline { item } => {
                let answer = answers.get(item)?;
                Some(match self.is_positive(item, answer) {
                    Some(true) => Outcome::Positive,
                    Some(false) => Outcome::NotPositive,
                    None => unscored([answer]),
                })
            }
            IndicatorRule::Event { attended, represented, rule } => {
                let (went, heard) = (answers.get(attended)?, answers.get(represented)?);
                Some(match rule.is_met(self.is_positive(attended, went), self.is_positive(represented, heard)) {
                    Some(true) => Outcome::Positive,
                    Some(false) => Outcome::NotPositive,
                    None => unscored([went, heard]),
                })
            }
        }
    }

    /// Whether an answer is a positive option; `None` for an answer without a score.
    fn is_positive(&self, item: &str, answer: &Answer) -> Option<bool> {
        let Answer::Option(code) = answer else { return None };
        let options = self.item(item).map_or(&[][..], |item| self.options_of(item));
        options.iter().find(|option| option.id == *code).map(|option| option.positive)
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
        let (questionnaire, framework) = (questionnaire(), framework());
        let indicators = questionnaire.indicators(&framework);
        let indicator = indicators.iter().find(|indicator| indicator.statement == statement).expect("an indicator");
        questionnaire.outcome(indicator, &answers(given))
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
}
