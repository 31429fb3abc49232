//! What one respondent said about the same statement at two times.
//!
//! # Why
//! Answers stand side by side where they are to the same questionnaire, in any two of its versions, and of a statement only
//! where both versions judge it by the same items on the same options: then "better" and "worse" mean something. The words
//! of an item may have changed in between, since a version begins with every corrected letter; an item that asks something
//! else has another id. The same questionnaire is also the same audience: bands have scales of their own, and a child who
//! has grown into the next one begins anew.

use super::answer::Answers;
use super::indicator::{Indicator, Outcome};
use super::questionnaire::QuestionnaireVersion;

/// What one respondent said about one statement, twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub statement: String,
    pub earlier: Outcome,
    pub later: Outcome,
}

impl QuestionnaireVersion {
    /// The indicators by which this version judges as an earlier one did.
    pub fn indicators_in_common(&self, earlier: &Self) -> Vec<Indicator> {
        if self.questionnaire.id != earlier.questionnaire.id {
            return Vec::new();
        }
        self.indicators().filter(|indicator| earlier.indicators().any(|before| before == *indicator)).cloned().collect()
    }
}

/// What was said twice, by the answers to each that count; the indicators are those in common.
pub fn pairs(indicators: &[Indicator], earlier: &Answers, later: &Answers) -> Vec<Pair> {
    indicators
        .iter()
        .filter_map(|indicator| {
            Some(Pair {
                statement: indicator.statement.clone(),
                earlier: indicator.outcome(earlier)?,
                later: indicator.outcome(later)?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::{answers, text, version};
    use super::*;

    fn changed(from: &str, to: &str) -> QuestionnaireVersion {
        assert!(text().contains(from), "{from}");
        version(&text().replace(from, to), &[])
    }

    fn in_common(later: &QuestionnaireVersion) -> Vec<String> {
        let indicators = later.indicators_in_common(&version(&text(), &[]));
        indicators.into_iter().map(|indicator| indicator.statement).collect()
    }

    #[test]
    fn a_statement_is_compared_where_it_is_judged_as_before() {
        let (all, events) = (["LEVEL", "EITHER", "BOTH"], ["EITHER", "BOTH"]);
        assert_eq!(in_common(&version(&text(), &[])), all);
        assert_eq!(in_common(&changed("minutes = 1", "minutes = 9")), all, "the rest may change");
        assert_eq!(in_common(&changed("id = \"beside\"", "id = \"near\"")), all, "what is asked beside it, too");
        assert_eq!(in_common(&changed("id = \"listened\"", "id = \"heard-out\"")), events, "another headline item");
        assert_eq!(in_common(&changed("id = \"went\"", "id = \"came\"")), ["LEVEL", "EITHER"], "another part");
        assert!(in_common(&changed("id = \"false\", score = 1", "id = \"never\", score = 1")).is_empty(), "a scale");
        assert!(in_common(&changed("score = 1 }]", "score = 1, positive = true }]")).is_empty(), "what is positive");
        assert!(in_common(&changed("id = \"example\"", "id = \"other\"")).is_empty(), "another questionnaire");
    }

    #[test]
    fn only_what_was_said_both_times_is_a_pair() {
        let version = version(&text(), &[]);
        let indicators = version.indicators_in_common(&version);
        let first = answers(&[("listened", "false"), ("went-too", "true"), ("heard-too", "false")]);
        let next = answers(&[("listened", "dont-know"), ("went", "true"), ("heard", "true")]);
        let pair = |statement: &str, earlier, later| Pair { statement: statement.to_owned(), earlier, later };
        assert_eq!(pairs(&indicators, &first, &next), [pair("LEVEL", Outcome::NotPositive, Outcome::DontKnow)]);
        assert_eq!(pairs(&indicators, &next, &first), [pair("LEVEL", Outcome::DontKnow, Outcome::NotPositive)]);
    }
}
