//! Codes on slips of paper, for whoever has just made them.
//!
//! # Why
//! The codes come back from the page that showed them, since nothing here can tell them. Whether they are codes of this
//! collection, or of any, is not looked up: an answer would tell the coordinator which of them have been used.

use std::sync::Arc;

use app::components::{Slip, SlipFacts, SlipSheets, SlipWords};
use app::domain::collection::{Access, Collection, Phase};
use app::domain::questionnaire::QuestionnaireVersion;
use app::pages::staff::SlipLanguage;
use app::text::Text;

use super::collect::{MOST_CODES, collection};
use crate::publish::qr::{TooLong, qr_code};
use crate::sealing::ACCESS_CODE_WORDS;
use crate::state::AppState;
use crate::store::StoreError;

/// A collection whose codes have just been made, with its questionnaire.
#[derive(Clone)]
pub struct OfCollection {
    pub collection: Collection,
    pub version: Arc<QuestionnaireVersion>,
}

/// A collection that people get into with codes.
///
/// # Errors
/// When the store fails.
pub async fn collection_with_codes(state: &AppState, id: &str) -> Result<Option<OfCollection>, StoreError> {
    let Some(collection) = collection(state, id).await?.filter(|found| found.access == Access::Codes) else {
        return Ok(None);
    };
    let version = state.questionnaire(&collection.questionnaire, collection.version).await?;
    Ok(Some(OfCollection { collection, version }))
}

/// Codes as a page of ours posts them: words with anything between them, codes with spaces. `None` when that is not what
/// they are, so that nothing but words of our list gets onto a slip.
pub fn posted_codes(state: &AppState, posted: &str) -> Option<Vec<String>> {
    let codes: Option<Vec<String>> = posted
        .split_ascii_whitespace()
        .take(MOST_CODES + 1)
        .map(|code| state.words.understand(code, ACCESS_CODE_WORDS))
        .collect();
    codes.filter(|codes| (1..=MOST_CODES).contains(&codes.len()))
}

impl OfCollection {
    /// The languages that the slips can be in: those that respondents get the questions in.
    pub fn languages(&self, state: &AppState) -> Vec<SlipLanguage> {
        let languages = state.languages.iter().filter(|language| self.version.wordings.contains_key(&language.tag));
        languages
            .map(|language| {
                let words = self.words(state, &Text::new(language, &state.languages));
                let has_font = state.fonts.families_for(words.all()).is_some();
                SlipLanguage { tag: language.tag.clone(), name: language.name.clone(), has_font }
            })
            .collect()
    }

    /// Slips with these codes in a language.
    ///
    /// # Errors
    /// When the address of this server is too long for a QR code.
    pub fn sheets(&self, state: &AppState, text: &Text, codes: Vec<String>) -> Result<SlipSheets, TooLong> {
        let beginning = format!("{}/{}/c/", state.settings.origin(), text.tag());
        let slips = codes
            .into_iter()
            .map(|code| {
                let qr = qr_code(&format!("{beginning}{}", code.replace(' ', "-")))?;
                Ok(Slip { code, qr })
            })
            .collect::<Result<_, TooLong>>()?;
        let words = self.words(state, text);
        Ok(SlipSheets { language: text.tag().to_owned(), direction: text.direction(), words, slips })
    }

    fn words(&self, state: &AppState, text: &Text) -> SlipWords {
        let (collection, questionnaire) = (&self.collection, &self.version.questionnaire);
        let is_to_come = collection.phase(state.clock.today()) == Phase::NotYetOpen;
        let origin = state.settings.origin();
        let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
        SlipWords::new(
            text,
            &SlipFacts {
                collection: &collection.id,
                audience: questionnaire.audience,
                minutes: questionnaire.minutes,
                opens_on: is_to_come.then_some(collection.opened_on),
                closes_on: collection.closes_on,
                organisation: &state.settings.organisation.name,
                emergency: &state.settings.help.emergency,
                childline: &state.settings.help.childline,
                address: &format!("{host}/{}/code", text.tag()),
                is_made_up: state.is_made_up,
            },
        )
    }
}
