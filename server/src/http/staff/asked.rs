//! What was asked, in words, and how it is counted.

use std::sync::Arc;

use app::domain::framework::Statement;
use app::domain::questionnaire::{Item, QuestionnaireVersion, keys};
use app::pages::results::{AskedAboutYou, AskedItem, CountedAs};

/// The items of some versions that evidence a statement, and how each counts them; each once, though several versions ask the same.
pub fn asked_and_counted(
    versions: &[Arc<QuestionnaireVersion>],
    statement: &Statement,
    language: &str,
) -> (Vec<AskedItem>, Vec<CountedAs>) {
    let asked = each_once(versions.iter().flat_map(|version| asked_about(version, statement, language)));
    let counted = each_once(versions.iter().filter_map(|version| counted_as(version, statement, language)));
    (asked, counted)
}

fn asked_about(version: &QuestionnaireVersion, statement: &Statement, language: &str) -> Vec<AskedItem> {
    let Some(wording) = version.wording(language) else { return Vec::new() };
    let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
    let questionnaire = &version.questionnaire;
    let positive = |item: &Item| {
        let scale = questionnaire.scale(&item.scale);
        let options = scale.into_iter().flat_map(|scale| {
            scale.options.iter().filter(|option| option.positive).map(|option| words(keys::option(scale, option)))
        });
        options.collect::<Vec<_>>().join("; ")
    };
    questionnaire
        .items()
        .filter(|item| item.evidences.as_ref() == Some(&statement.id))
        .map(|item| AskedItem {
            audience: questionnaire.audience,
            questionnaire: words(keys::TITLE.to_owned()),
            question: words(keys::item(item)),
            positive: positive(item),
            is_headline: item.headline || item.part.is_some(),
        })
        .collect()
}

fn each_once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.fold(Vec::new(), |mut known, next| {
        if !known.contains(&next) {
            known.push(next);
        }
        known
    })
}

fn counted_as(version: &QuestionnaireVersion, statement: &Statement, language: &str) -> Option<CountedAs> {
    let definition = version.definitions.iter().find(|definition| definition.indicator.statement == statement.id)?;
    let title = version.wording(language)?.get(keys::TITLE).cloned().unwrap_or_default();
    Some(CountedAs { questionnaire: title, definition: definition.clone() })
}

/// What respondents were asked about themselves, each question once with every answer that any version offered.
pub fn asked_about_you(versions: &[Arc<QuestionnaireVersion>], language: &str) -> Vec<AskedAboutYou> {
    let mut asked: Vec<AskedAboutYou> = Vec::new();
    for version in versions {
        let Some(wording) = version.wording(language) else { continue };
        let words = |key: String| wording.get(&key).cloned().unwrap_or_default();
        for item in version.questionnaire.about_you.iter().flat_map(|section| &section.items) {
            let scale = version.questionnaire.scale(&item.scale);
            let answers = scale.into_iter().flat_map(|scale| {
                scale.options.iter().map(|option| (option.id.clone(), words(keys::option(scale, option))))
            });
            match asked.iter_mut().find(|known| known.question == item.id) {
                Some(known) => {
                    for answer in answers {
                        if !known.answers.iter().any(|(id, _)| *id == answer.0) {
                            known.answers.push(answer);
                        }
                    }
                }
                None => asked.push(AskedAboutYou {
                    question: item.id.clone(),
                    words: words(keys::item(item)),
                    answers: answers.collect(),
                }),
            }
        }
    }
    asked
}
