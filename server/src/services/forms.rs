//! What there is of a questionnaire in each language and manner.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::domain::about_you::ABOUT_YOU;
use app::domain::forms::{FormCover, FormWords, LanguageForms, LanguageName};
use app::domain::manner::Manner;
use app::domain::questionnaire::QuestionnaireVersion;
use app::domain::reading_level::{ReadingCeiling, ReadingLevel};
use app::text::{Language, Languages, ReviewCount, ReviewState, wording_file};

use crate::state::AppState;
use crate::store::{StoreError, questionnaires};

/// A version of a questionnaire; `None` where there is none.
///
/// # Errors
/// When the store fails.
pub async fn version(state: &AppState, id: &str, number: i32) -> Result<Option<QuestionnaireVersion>, StoreError> {
    questionnaires::version(&mut state.database.read().await?, id, number).await
}

/// Every language with each of its forms, in the order of the languages.
pub fn forms_of_version(languages: &Languages, version: &QuestionnaireVersion) -> Vec<LanguageForms> {
    let of_language = |language: &Arc<Language>| LanguageForms {
        language: LanguageName::from(&**language),
        forms: Manner::with_words().filter_map(|manner| form(languages, version, language, manner)).collect(),
    };
    languages.iter().map(of_language).collect()
}

/// One form; `None` only where the version has no words at all.
fn form(
    languages: &Languages,
    version: &QuestionnaireVersion,
    language: &Language,
    manner: Manner,
) -> Option<FormCover> {
    let is_original = language.is_source() && manner == Manner::Standard;
    let mut cover = FormCover {
        manner,
        words: FormWords::Whole,
        is_original,
        review: ReviewCount::default(),
        reviews: BTreeSet::new(),
        reading: None,
    };
    let Some(wording) = version.wordings.get(&manner.mark(&language.tag)) else {
        cover.words = read_instead(languages, version, language, manner)?;
        return Some(cover);
    };
    if let Some(source) = version.wordings.get(&languages.source().tag) {
        let missing = source.keys().filter(|key| !wording.contains_key(*key)).count();
        if missing > 0 {
            cover.words = FormWords::Gaps { missing, all: source.len() };
        }
    }
    cover.review.messages = wording.len();
    for (key, words) in wording.iter() {
        match review_state(version, language, manner, key, words) {
            ReviewState::Draft if !is_original => cover.review.drafts += 1,
            ReviewState::Draft | ReviewState::Original => {}
            ReviewState::Reviewed(review) => {
                cover.reviews.insert(review.clone());
            }
        }
    }
    cover.reading = language.is_source().then(|| {
        let level = ReadingLevel::of_questionnaire(&version.questionnaire, wording);
        (level, ReadingCeiling::of(version.questionnaire.audience))
    });
    Some(cover)
}

/// How far words of a version can be trusted. Words that have changed since are not those that a person has reviewed.
fn review_state<'a>(
    version: &QuestionnaireVersion,
    language: &'a Language,
    manner: Manner,
    key: &str,
    words: &str,
) -> ReviewState<'a> {
    let ids = [manner.mark(&version.questionnaire.id), manner.mark(ABOUT_YOU), ABOUT_YOU.to_owned()];
    let says = |id: &String| language.wordings.get(id).is_some_and(|now| now.get(key).is_some_and(|now| now == words));
    let id = ids.into_iter().find(says);
    id.map_or(ReviewState::Draft, |id| language.review_state(&wording_file(&id), key))
}

/// The form that is read where one is missing.
fn read_instead(
    languages: &Languages,
    version: &QuestionnaireVersion,
    language: &Language,
    manner: Manner,
) -> Option<FormWords> {
    let read = version.words(&language.tag, manner)?;
    let other = languages.find(read.language)?;
    Some(FormWords::ReadInstead(LanguageName::from(&**other), read.manner))
}

#[cfg(test)]
mod tests {
    use app::domain::questionnaire::Wording;
    use app::text::{LanguageSource, Review, Reviews};

    use super::*;
    use crate::content::{Content, forms_of};

    const ID: &str = "child-4-7-help";

    fn version(content: &Content) -> QuestionnaireVersion {
        let questionnaire = content.questionnaires.iter().find(|questionnaire| questionnaire.id == ID).unwrap();
        let wordings = forms_of(questionnaire, &content.languages);
        QuestionnaireVersion { version: 1, questionnaire: questionnaire.clone(), definitions: Vec::new(), wordings }
    }

    fn form(forms: &[LanguageForms], tag: &str, manner: Manner) -> FormCover {
        let forms = forms.iter().find(|forms| forms.language.tag == tag).unwrap();
        forms.forms.iter().find(|form| form.manner == manner).unwrap().clone()
    }

    #[test]
    fn every_language_has_every_manner_with_what_is_read_where_it_is_missing() {
        let content = Content::load(None, "en").unwrap();
        let mut version = version(&content);
        version.wordings.remove("lt");
        let mut polish = Wording::clone(&version.wordings["pl"]);
        polish.remove("purpose");
        version.wordings.insert("pl".to_owned(), Arc::new(polish));
        let forms = forms_of_version(&content.languages, &version);
        assert_eq!(forms.len(), content.languages.iter().count());
        assert!(forms.iter().all(|language| language.forms.len() == Manner::with_words().count()));
        let english = form(&forms, "en", Manner::Standard);
        assert!(english.is_original && english.review.drafts == 0 && english.words == FormWords::Whole);
        assert!(english.reading.is_some_and(|(level, ceiling)| level.is_within(ceiling)));
        let all = english.review.messages;
        assert_eq!(form(&forms, "pl", Manner::Standard).words, FormWords::Gaps { missing: 1, all });
        assert_eq!(form(&forms, "ro", Manner::Standard).review, ReviewCount { messages: all, drafts: all });
        for (tag, expected) in [("ar", "ar"), ("lt", "en"), ("en", "en")] {
            match form(&forms, tag, Manner::EasyRead).words {
                FormWords::ReadInstead(language, Manner::Standard) => assert_eq!(language.tag, expected, "{tag}"),
                other => panic!("{tag}: {other:?}"),
            }
        }
    }

    #[test]
    fn words_that_have_changed_since_are_drafts() {
        let content = Content::load(None, "en").unwrap();
        let review = Review { by: "Anna Nowak, interpreter".to_owned(), on: chrono::NaiveDate::MIN };
        let polish = content.languages.find("pl").unwrap();
        let keys = polish.wordings[ID].keys().map(|key| (key.clone(), review.clone())).collect();
        let source = |tag: &str, is_source: bool| {
            let wording = &content.languages.find(tag).unwrap().wordings[ID];
            let text = wording.iter().map(|(key, words)| format!("{key} = {words}\n")).collect();
            LanguageSource {
                tag: tag.to_owned(),
                manifest: format!("name = \"{tag}\"\ndirection = \"ltr\"\nsource = {is_source}"),
                questionnaires: [(ID.to_owned(), text)].into(),
                ..LanguageSource::default()
            }
        };
        let reviews = Reviews::from([(wording_file(ID), keys)]);
        let languages = [source("en", true), LanguageSource { reviews, ..source("pl", false) }];
        let languages = Languages::read(&languages, "en").unwrap();
        let mut version = version(&content);
        let drafts = |version: &QuestionnaireVersion| {
            form(&forms_of_version(&languages, version), "pl", Manner::Standard).review.drafts
        };
        assert_eq!(drafts(&version), 0);
        let mut before = Wording::clone(&version.wordings["pl"]);
        before.insert("purpose".to_owned(), "Jak było przedtem".to_owned());
        version.wordings.insert("pl".to_owned(), Arc::new(before));
        assert_eq!(drafts(&version), 1, "what was asked then is not what was reviewed");
    }
}
