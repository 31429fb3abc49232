//! What the partnership wants to reach: the share of positive answers to a statement, of all audiences or of one.

use std::collections::BTreeMap;

use app::domain::audience::Audience;
use app::domain::framework::Framework;
use serde::Deserialize;
use validator::{Validate, ValidationError, ValidationErrors};

/// Whole percentages, by a statement as in "A-CYP-03", or by a statement and an audience as in "A-CYP-03/parent".
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Targets(BTreeMap<String, u8>);

impl Targets {
    /// From 0 to 1: that of the audience, else that of the statement.
    pub fn of(&self, statement: &str, audience: Audience) -> Option<f64> {
        let percentage = self.0.get(&format!("{statement}/{}", audience.code())).or_else(|| self.0.get(statement))?;
        Some(f64::from(*percentage) / 100.0)
    }

    /// The names that are no statement of the framework.
    pub fn unknown(&self, framework: &Framework) -> Vec<&str> {
        let is_unknown = |name: &&str| framework.statement(statement_and_audience(name).0).is_none();
        self.0.keys().map(String::as_str).filter(is_unknown).collect()
    }
}

impl Validate for Targets {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        let is_known =
            |name: &str| statement_and_audience(name).1.is_none_or(|code| Audience::from_code(code).is_some());
        if !self.0.values().all(|percentage| (1..=99).contains(percentage)) {
            errors.add("__all__", ValidationError::new("each is a whole percentage from 1 to 99"));
        }
        if !self.0.keys().all(|name| is_known(name)) {
            errors.add("__all__", ValidationError::new("behind the / stands an audience, as in A-CYP-03/parent"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

fn statement_and_audience(name: &str) -> (&str, Option<&str>) {
    name.split_once('/').map_or((name, None), |(statement, audience)| (statement, Some(audience)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(text: &str) -> Targets {
        toml::from_str(text).expect("targets")
    }

    #[test]
    fn the_target_of_an_audience_comes_before_that_of_the_statement() {
        let targets = targets("A-CYP-03 = 75\n\"A-CYP-03/parent\" = 80");
        assert_eq!(targets.of("A-CYP-03", Audience::Parent), Some(0.8));
        assert_eq!(targets.of("A-CYP-03", Audience::Practitioner), Some(0.75));
        assert_eq!(targets.of("A-CYP-04", Audience::Parent), None);
    }

    #[test]
    fn a_target_that_cannot_be_is_refused() {
        assert!(targets("A-CYP-03 = 99\n\"A-CYP-03/child-4-7\" = 1").validate().is_ok());
        for wrong in ["A-CYP-03 = 0", "A-CYP-03 = 100", "\"A-CYP-03/uncle\" = 50"] {
            assert!(targets(wrong).validate().is_err(), "{wrong}");
        }
    }
}
