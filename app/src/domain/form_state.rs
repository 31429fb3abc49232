//! A form as somebody filled it in: what was typed, and what has to be put right.

use std::collections::BTreeMap;

use super::answer::{Answer, Answers, DONT_KNOW, NOT_SAID};
use super::questionnaire::{Item, Questionnaire, Section};

/// What is wrong where nothing was chosen, as a Fluent key.
const NOTHING_CHOSEN: &str = "error-choose-an-answer";

/// Something that a person can put right: the field and the Fluent key that says how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub message: &'static str,
}

/// What was typed into a form, by field, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    pub values: BTreeMap<String, String>,
    pub errors: Vec<FieldError>,
}

impl FormState {
    /// The form with nothing wrong in it.
    pub fn with_values(values: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { values: values.into_iter().collect(), errors: Vec::new() }
    }

    /// The form of a section with the answers that there are to it, and nothing wrong in it.
    pub fn with_answers(section: &Section, answers: &Answers) -> Self {
        let given = |item: &Item| Some((item.id.clone(), answers.get(&item.id)?.code().to_owned()));
        Self::with_values(section.items.iter().filter_map(given))
    }

    pub fn value(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    pub fn error(&self, field: &str) -> Option<&'static str> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.message)
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The answers that are well, without what has to be put right.
    fn answers(&self) -> Answers {
        let well = self.values.iter().filter(|(field, _)| self.error(field).is_none());
        well.map(|(field, code)| (field.clone(), Answer::from(code.clone()))).collect()
    }

    /// Adds an error to a field.
    pub fn refuse(&mut self, field: impl Into<String>, message: &'static str) {
        self.errors.push(FieldError { field: field.into(), message });
    }
}

impl Questionnaire {
    /// Reads the answers to one section from a posted form.
    ///
    /// # Errors
    /// The form with an error for each item that has no answer, or one that is not among its options.
    pub fn read_section(&self, section: &Section, form: &[(String, String)]) -> Result<Answers, FormState> {
        let mut answers = Answers::new();
        let mut state = FormState::default();
        for item in &section.items {
            let typed = form.iter().find(|(field, _)| *field == item.id).map(|(_, value)| value.as_str());
            let is_option = |code: &str| self.options_of(item).iter().any(|option| option.id == code);
            match typed.filter(|code| !code.is_empty()) {
                None => state.refuse(&item.id, NOTHING_CHOSEN),
                Some(code) if is_option(code) || code == DONT_KNOW || code == NOT_SAID => {
                    answers.insert(item.id.clone(), Answer::from(code.to_owned()));
                    state.values.insert(item.id.clone(), code.to_owned());
                }
                Some(_) => state.refuse(&item.id, "error-not-an-option"),
            }
        }
        if state.has_errors() { Err(state) } else { Ok(answers) }
    }

    /// Reads what has been chosen so far in a section, by somebody who goes elsewhere first.
    ///
    /// # Errors
    /// The form, where it holds what is no answer: to go on would lose that.
    pub fn read_so_far(&self, section: &Section, form: &[(String, String)]) -> Result<Answers, FormState> {
        self.read_section(section, form).or_else(|state| {
            let lacks_only_answers = state.errors.iter().all(|error| error.message == NOTHING_CHOSEN);
            if lacks_only_answers { Ok(state.answers()) } else { Err(state) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{answers, questionnaire};

    fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_section_with_an_answer_to_everything_is_read() {
        let questionnaire = questionnaire();
        let posted = form(&[("listened", "true"), ("beside", "not-said"), ("met", "dont-know"), ("stranger", "x")]);
        let read = questionnaire.read_section(&questionnaire.sections[0], &posted);
        assert_eq!(read, Ok(answers(&[("listened", "true"), ("beside", "not-said"), ("met", "dont-know")])));
    }

    #[test]
    fn what_is_missing_or_no_option_is_told_and_the_rest_is_kept() {
        let questionnaire = questionnaire();
        let posted = form(&[("listened", "true"), ("beside", "yes"), ("met", "")]);
        let state = questionnaire.read_section(&questionnaire.sections[0], &posted).expect_err("two faults");
        assert_eq!(state.value("listened"), "true");
        assert_eq!(state.error("listened"), None);
        assert_eq!(state.error("beside"), Some("error-not-an-option"), "an option of another scale");
        assert_eq!(state.error("met"), Some("error-choose-an-answer"));
    }

    #[test]
    fn who_goes_elsewhere_first_keeps_what_is_chosen_and_need_not_choose_the_rest() {
        let questionnaire = questionnaire();
        let so_far = |posted| questionnaire.read_so_far(&questionnaire.sections[0], &form(posted));
        assert_eq!(so_far(&[("listened", "true"), ("met", "")]), Ok(answers(&[("listened", "true")])));
        assert_eq!(so_far(&[]), Ok(answers(&[])));
        let state = so_far(&[("listened", "true"), ("beside", "yes")]).expect_err("an option of another scale");
        assert_eq!(state.value("listened"), "true");
    }
}
