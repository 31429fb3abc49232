//! A small questionnaire for tests of the domain: a filter, a section that depends on it, an event.

use chrono::NaiveDate;

use super::framework::Framework;
use super::indicator::IndicatorDefinition;
use super::questionnaire::{Questionnaire, QuestionnaireVersion, Wording};

/// Three statements: one level, one event of each rule.
pub fn framework() -> Framework {
    toml::from_str(
        r#"
        element = [{ id = "A", letter = "A", heading = "Voice" }]
        [[statement]]
        id = "LEVEL"
        element = "A"
        text = "Children feel listened to"
        evidence = "survey"
        kind = "level"
        audiences = ["child-12-17"]
        other_sources = ""
        [[statement]]
        id = "EITHER"
        element = "A"
        text = "attend or are represented"
        evidence = "partly"
        kind = "event"
        audiences = ["child-12-17"]
        other_sources = ""
        event_rule = "any"
        [[statement]]
        id = "BOTH"
        element = "A"
        text = "attend and are represented"
        evidence = "partly"
        kind = "event"
        audiences = ["child-12-17"]
        other_sources = ""
        event_rule = "all"
        "#,
    )
    .expect("an example")
}

/// Asks whether there was a meeting, and about it only those who say yes.
pub fn questionnaire() -> Questionnaire {
    toml::from_str(&text()).expect("an example")
}

/// The questionnaire as it stands in a file.
pub fn text() -> String {
    r#"
    id = "example"
    audience = "child-12-17"
    minutes = 1
    [[scale]]
    id = "agreement"
    options = [{ id = "true", score = 2, positive = true }, { id = "false", score = 1 }]
    [[scale]]
    id = "yes-no"
    options = [{ id = "yes" }, { id = "no" }]
    [[section]]
    id = "first"
    item = [
        { id = "listened", scale = "agreement", evidences = "LEVEL", headline = true, offers_help_after = ["false"] },
        { id = "beside", scale = "agreement", evidences = "LEVEL" },
        { id = "met", scale = "yes-no" },
    ]
    [[section]]
    id = "meeting"
    only_if = { item = "met", is = ["yes"] }
    item = [
        { id = "went", scale = "agreement", evidences = "BOTH", part = "attended" },
        { id = "heard", scale = "agreement", evidences = "BOTH", part = "represented" },
    ]
    [[section]]
    id = "last"
    item = [
        { id = "went-too", scale = "agreement", evidences = "EITHER", part = "attended" },
        { id = "heard-too", scale = "agreement", evidences = "EITHER", part = "represented" },
    ]
    "#
    .to_owned()
}

/// Answers, as pairs of an item and a code.
pub fn answers(pairs: &[(&str, &str)]) -> super::answer::Answers {
    pairs.iter().map(|(item, code)| ((*item).to_owned(), super::answer::Answer::from((*code).to_owned()))).collect()
}

/// The first version of a questionnaire that stands in a file, with words by the mark of their form.
pub fn version(text: &str, wordings: &[(&str, &str)]) -> QuestionnaireVersion {
    let questionnaire: Questionnaire = toml::from_str(text).expect("a questionnaire");
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    let words = |title: &str| Wording::from([(super::questionnaire::keys::TITLE.to_owned(), title.to_owned())]);
    QuestionnaireVersion {
        version: 1,
        definitions: IndicatorDefinition::following(&[], questionnaire.indicators(&framework()), today),
        questionnaire,
        wordings: wordings.iter().map(|(form, title)| ((*form).to_owned(), words(title).into())).collect(),
    }
}
