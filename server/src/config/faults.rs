//! What is wrong with settings, in sentences.

use config::{ConfigError, Value, ValueKind};
use serde_path_to_error::{Path, Segment};
use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use super::Settings;

/// A fault, and where it is, as in `drafts.hours`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    setting: String,
    what: String,
}

/// Every fault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl std::fmt::Display for Faults {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|fault| write!(formatter, "\n  {} {}", fault.setting, fault.what))
    }
}

impl Faults {
    /// Reads settings. What cannot be read is told and left at its default, so that the rest can be looked at too.
    pub fn read(mut given: Value) -> (Settings, Self) {
        let mut faults = Self::default();
        loop {
            let error = match serde_path_to_error::deserialize(given.clone()) {
                Ok(settings) => return (settings, faults),
                Err(error) => error,
            };
            let names = names(error.path());
            faults.0.push(unreadable(&names, error.inner()));
            if !take_out(&mut given, &names) {
                return (Settings::default(), faults);
            }
        }
    }

    /// Adds what is out of bounds.
    pub fn add(&mut self, errors: &ValidationErrors) {
        self.add_of("", errors);
        self.0.sort_by(|one, other| one.setting.cmp(&other.setting));
    }

    fn add_of(&mut self, section: &str, errors: &ValidationErrors) {
        // Of values beside one that could not be read, nobody can say how they go together.
        let is_whole = !self.0.iter().any(|fault| fault.setting.starts_with(&format!("{section}.")));
        for (name, kind) in errors.errors() {
            let setting = if section.is_empty() { name.to_string() } else { format!("{section}.{name}") };
            match kind {
                ValidationErrorsKind::Struct(errors) => self.add_of(&setting, errors),
                ValidationErrorsKind::List(of) => of.values().for_each(|errors| self.add_of(&setting, errors)),
                ValidationErrorsKind::Field(errors) if name == "__all__" => {
                    let fault = |error| Fault { setting: format!("{section}:"), what: out_of_bounds(error) };
                    self.0.extend(errors.iter().filter(|_| is_whole).map(fault));
                }
                ValidationErrorsKind::Field(errors) => {
                    let fault = |error| Fault { setting: setting.clone(), what: out_of_bounds(error) };
                    self.0.extend(errors.iter().map(fault));
                }
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The names that lead to a setting; a list is one setting.
fn names(path: &Path) -> Vec<String> {
    let name = |segment: &Segment| match segment {
        Segment::Map { key } => Some(key.clone()),
        _ => None,
    };
    path.iter().map_while(name).collect()
}

/// Takes a setting out of what was given; whether it was there.
fn take_out(given: &mut Value, names: &[String]) -> bool {
    match (&mut given.kind, names) {
        (ValueKind::Table(table), [name]) => table.remove(name).is_some(),
        (ValueKind::Table(table), [name, rest @ ..]) => {
            table.get_mut(name).is_some_and(|within| take_out(within, rest))
        }
        _ => false,
    }
}

/// What is wrong with a value that cannot be read.
fn unreadable(names: &[String], error: &ConfigError) -> Fault {
    let fault = |what: String| Fault { setting: names.join("."), what };
    match error {
        ConfigError::At { error, .. } => unreadable(names, error),
        ConfigError::Type { unexpected, expected, .. } => {
            fault(format!("must be {}, and is {}", in_plain_words(expected), what_it_is(&unexpected.to_string())))
        }
        other => {
            let text = other.to_string();
            let behind = |beginning: &str| text.strip_prefix(beginning)?.split_once("expected ").map(|(_, rest)| rest);
            if let Some(missing) = text.strip_prefix("missing configuration field ") {
                let missing = missing.trim_matches('"');
                return fault(format!("lacks {}", missing.rsplit_once('.').map_or(missing, |(_, name)| name)));
            }
            if let Some(known) = behind("unknown field ") {
                return fault(format!("is no setting; here stands {}", known.replace('`', "")));
            }
            match text.strip_prefix("invalid type: ").and_then(|text| text.split_once(", expected ")) {
                Some((is, expected)) => {
                    fault(format!("must be {}, and is {}", in_plain_words(expected), what_it_is(is)))
                }
                None => fault(format!("cannot be read: {text}")),
            }
        }
    }
}

/// What a value is, without the name of its kind.
fn what_it_is(unexpected: &str) -> &str {
    match unexpected {
        "sequence" => "a list",
        "map" => "a table",
        "unit value" => "nothing",
        _ => match unexpected.strip_prefix("string ") {
            Some(text) => text,
            None => unexpected.split('`').nth(1).unwrap_or(unexpected),
        },
    }
}

/// What a value must be.
fn in_plain_words(expected: &str) -> &str {
    match expected {
        "a boolean" => "true or false",
        "a map" => "a table",
        "a string" => "a text",
        _ if expected.contains("unsigned") => "a whole number from 0 on",
        _ if expected.contains("integer") || expected.contains("signed") => "a whole number",
        _ => expected,
    }
}

/// What is wrong with a value that is out of bounds.
fn out_of_bounds(error: &ValidationError) -> String {
    let number = |name: &str| error.params.get(name).map(ToString::to_string);
    let bounds = match (number("min"), number("max")) {
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => String::new(),
    };
    match (&error.message, &*error.code) {
        (Some(message), _) => message.to_string(),
        (None, "range") => format!("must be {bounds}, and is {}", number("value").unwrap_or_default()),
        (None, "length") => format!("must be {bounds} characters long"),
        (None, "url") => "must be a web address".to_owned(),
        (None, "email") => "must be an e-mail address".to_owned(),
        // Ours say it themselves.
        (None, code) => code.to_owned(),
    }
}
