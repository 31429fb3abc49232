//! The partnership's document: its elements, its statements, and how an event is judged.

use serde::{Deserialize, Serialize};

use super::audience::Audience;

/// The learning and improvement framework, as read from `framework.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    #[serde(rename = "element")]
    pub elements: Vec<Element>,
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
}

/// A part of the framework, under its letter A to F. A and E have two parts each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    pub id: String,
    pub letter: String,
    pub heading: String,
}

/// One line of "what does good look like", word for word as the partnership wrote it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: String,
    /// The [`Element::id`] that it belongs to.
    pub element: String,
    pub text: String,
    pub evidence: Evidence,
    pub kind: StatementKind,
    /// The audiences who have something to say about it.
    pub audiences: Vec<Audience>,
    /// Where else evidence comes from.
    pub other_sources: String,
    pub note: Option<String>,
    /// Whether the text breaks off in the source, so that the partnership has to complete it.
    #[serde(default)]
    pub cut_off: bool,
    /// How an event statement is judged; only for [`StatementKind::Event`].
    pub event_rule: Option<EventRule>,
}

/// A fault in the framework's content, told to whoever writes it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameworkError {
    #[error("statement {0:?} stands twice")]
    Twice(String),
    #[error("statement {statement:?} belongs to element {element:?}, which is not there")]
    NoSuchElement { statement: String, element: String },
    #[error("statement {0:?}: an event, and nothing else, has an event_rule")]
    EventRule(String),
}

/// How far a survey can evidence a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A survey alone can.
    Survey,
    /// A survey is one strand of two or more.
    Partly,
    /// A survey cannot; performance data, audits or records are the source.
    Other,
}

impl Evidence {
    pub fn code(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Partly => "partly",
            Self::Other => "other",
        }
    }
}

/// What sort of claim a statement makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    Level,
    Change,
    Event,
    Outcome,
    Audit,
    Action,
}

impl StatementKind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Change => "change",
            Self::Event => "event",
            Self::Outcome => "outcome",
            Self::Audit => "audit",
            Self::Action => "action",
        }
    }
}

/// How "attending" and "having views represented" combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventRule {
    /// Attending or being represented is enough (A-CYP-06).
    Any,
    /// Both are needed (A-CYP-07).
    All,
}

impl EventRule {
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::All => "all",
        }
    }

    /// Whether the event statement is met; `None` where what was not told could turn it either way.
    pub fn is_met(self, attended: Option<bool>, represented: Option<bool>) -> Option<bool> {
        let deciding = self == Self::Any;
        match (attended, represented) {
            (Some(a), _) if a == deciding => Some(deciding),
            (_, Some(r)) if r == deciding => Some(deciding),
            (Some(_), Some(_)) => Some(!deciding),
            _ => None,
        }
    }
}

impl Framework {
    /// What is wrong with the framework's own content; gives every fault.
    pub fn faults(&self) -> Vec<FrameworkError> {
        let mut faults = Vec::new();
        for (index, statement) in self.statements.iter().enumerate() {
            let id = || statement.id.clone();
            if self.statements[..index].iter().any(|earlier| earlier.id == statement.id) {
                faults.push(FrameworkError::Twice(id()));
            }
            if self.element(&statement.element).is_none() {
                faults.push(FrameworkError::NoSuchElement { statement: id(), element: statement.element.clone() });
            }
            if (statement.kind == StatementKind::Event) != statement.event_rule.is_some() {
                faults.push(FrameworkError::EventRule(id()));
            }
        }
        faults
    }

    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == id)
    }

    pub fn element(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.id == id)
    }

    pub fn statements_of<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a Statement> {
        self.statements.iter().filter(|statement| statement.element == element.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_of_the_framework_is_named() {
        let mut framework = super::super::example::framework();
        assert_eq!(framework.faults(), []);
        let mut again = framework.statements[0].clone();
        again.element = "Z".to_owned();
        again.kind = StatementKind::Event;
        framework.statements.push(again);
        let faults: Vec<String> = framework.faults().iter().map(ToString::to_string).collect();
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[0].contains("twice") && faults[1].contains("\"Z\"") && faults[2].contains("event_rule"));
    }

    #[test]
    fn attending_or_being_represented_meets_the_any_rule() {
        for (attended, represented, expected) in [
            (Some(true), Some(false), Some(true)),
            (Some(false), Some(true), Some(true)),
            (Some(false), Some(false), Some(false)),
            (None, Some(true), Some(true)),
            (Some(true), None, Some(true)),
            (Some(false), None, None),
            (None, None, None),
        ] {
            assert_eq!(EventRule::Any.is_met(attended, represented), expected, "{attended:?} {represented:?}");
        }
    }

    #[test]
    fn attending_without_being_represented_fails_the_all_rule() {
        for (attended, represented, expected) in [
            (Some(true), Some(true), Some(true)),
            (Some(true), Some(false), Some(false)),
            (Some(false), Some(true), Some(false)),
            (Some(false), None, Some(false)),
            (None, Some(false), Some(false)),
            (Some(true), None, None),
            (None, Some(true), None),
        ] {
            assert_eq!(EventRule::All.is_met(attended, represented), expected, "{attended:?} {represented:?}");
        }
    }
}
