//! Questions about the respondent, asked by choice before sending: who was heard, and who was not.

use serde::Deserialize;

use super::answer::{Answer, Answers, NOT_SAID};
use super::audience::Audience;
use super::form_state::FormState;
use super::questionnaire::{Item, Questionnaire, Scale, Section};

/// The id of the section, in addresses and in Fluent keys.
pub const ABOUT_YOU: &str = "about-you";

/// The questions for every audience, as read from `about-you.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AboutYou {
    #[serde(rename = "scale")]
    scales: Vec<Scale>,
    #[serde(rename = "item")]
    items: Vec<AboutYouItem>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutYouItem {
    id: String,
    scale: String,
    /// Who is asked.
    audiences: Vec<Audience>,
}

impl Questionnaire {
    /// With the questions about the respondent that its audience is asked; without any, as it was.
    #[must_use]
    pub fn with_about_you(mut self, about_you: &AboutYou) -> Self {
        let items: Vec<Item> = about_you
            .items
            .iter()
            .filter(|item| item.audiences.contains(&self.audience))
            .map(|item| Item {
                id: item.id.clone(),
                scale: item.scale.clone(),
                symbol: None,
                evidences: None,
                headline: false,
                part: None,
                offers_help_after: Vec::new(),
            })
            .collect();
        if !items.is_empty() {
            let scales = about_you.scales.iter().filter(|scale| items.iter().any(|item| item.scale == scale.id));
            self.scales.extend(scales.cloned());
            self.about_you = Some(Section { id: ABOUT_YOU.to_owned(), only_if: None, items });
        }
        self
    }

    /// Reads what somebody said about themselves from a posted form. What they left out is left out.
    ///
    /// # Errors
    /// The form with an error for each answer that is not among its options.
    pub fn read_about_you(&self, form: &[(String, String)]) -> Result<Answers, FormState> {
        let mut answers = Answers::new();
        let mut state = FormState::default();
        for item in self.about_you.iter().flat_map(|section| &section.items) {
            let typed = form.iter().find(|(field, _)| *field == item.id).map(|(_, value)| value.as_str());
            let Some(code) = typed.filter(|code| !code.is_empty()) else { continue };
            if code == NOT_SAID || self.options_of(item).iter().any(|option| option.id == code) {
                answers.insert(item.id.clone(), Answer::from(code.to_owned()));
                state.values.insert(item.id.clone(), code.to_owned());
            } else {
                state.refuse(&item.id, "error-not-an-option");
            }
        }
        if state.has_errors() { Err(state) } else { Ok(answers) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{answers, questionnaire};
    use super::*;

    fn with_about_you(audience: Audience) -> Questionnaire {
        let about_you: AboutYou = toml::from_str(
            r#"
            scale = [{ id = "you-sex", options = [{ id = "female" }, { id = "male" }] }]
            item = [{ id = "you-sex", scale = "you-sex", audiences = ["child-12-17"] }]
            "#,
        )
        .expect("an example");
        Questionnaire { audience, ..questionnaire() }.with_about_you(&about_you)
    }

    #[test]
    fn an_audience_is_asked_only_what_is_meant_for_it() {
        assert_eq!(
            with_about_you(Audience::Child4To7),
            Questionnaire { audience: Audience::Child4To7, ..questionnaire() }
        );
        let asked = with_about_you(Audience::Child12To17);
        assert_eq!(asked.about_you.as_ref().map(|section| section.items.len()), Some(1));
        assert!(asked.items().all(|item| item.id != "you-sex"), "it is no part of what is asked of everybody");
        assert_eq!(asked.first_incomplete(&answers(&[])), questionnaire().first_incomplete(&answers(&[])));
    }

    #[test]
    fn what_is_left_out_is_left_out_and_what_is_no_option_is_told() {
        let asked = with_about_you(Audience::Child12To17);
        let read = |value: &str| asked.read_about_you(&[("you-sex".to_owned(), value.to_owned())]);
        assert_eq!(asked.read_about_you(&[]), Ok(answers(&[])));
        assert_eq!(read(""), Ok(answers(&[])));
        assert_eq!(read("female"), Ok(answers(&[("you-sex", "female")])));
        assert_eq!(read("not-said"), Ok(answers(&[("you-sex", "not-said")])));
        for value in ["dont-know", "true"] {
            assert_eq!(read(value).expect_err("no option").error("you-sex"), Some("error-not-an-option"));
        }
        let all = answers(&[("met", "no"), ("you-sex", "male"), ("went", "true")]);
        assert_eq!(asked.answers_that_count(&all), answers(&[("met", "no"), ("you-sex", "male")]));
    }
}
