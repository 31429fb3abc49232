//! Who comes: a language, an audience, a manner, a way for pages to look.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::manner::Manner;
use app::domain::questionnaire::QuestionnaireVersion;
use server::services::collect::newest_questionnaires;
use tests::TestService;

use super::covering::pairwise;
use super::pages::PAGES;

/// How pages look: as the device asks for it, or as somebody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
    /// The device has colours of its own.
    ForcedColours,
    /// White and yellow on black are chosen.
    HighContrast,
    /// The largest words with the widest room are chosen.
    Roomy,
}

impl Look {
    pub const ALL: [Self; 5] = [Self::Light, Self::Dark, Self::ForcedColours, Self::HighContrast, Self::Roomy];

    /// As in names of pictures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::ForcedColours => "forced-colours",
            Self::HighContrast => "high-contrast",
            Self::Roomy => "roomy",
        }
    }

    /// What is chosen under "Display".
    pub fn chosen(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Light | Self::Dark | Self::ForcedColours => &[],
            Self::HighContrast => &[("colours", "high-contrast")],
            Self::Roomy => &[("text-size", "larger"), ("spacing", "wide"), ("font", "clear")],
        }
    }
}

/// Somebody who sees pages.
#[derive(Clone, Debug)]
pub struct Walk {
    pub language: String,
    pub version: Arc<QuestionnaireVersion>,
    pub manner: Manner,
    pub look: Look,
    /// The pages that are kept on the way.
    pub wanted: BTreeSet<&'static str>,
}

/// Of which languages everything is asked for that can stand together.
pub enum Everything {
    /// Of none: a few cases stand for all.
    No,
    OfAll,
    Of(Vec<String>),
}

impl Everything {
    /// What `HEARD_ALL_LANGUAGES` says: 1, or languages with commas between.
    pub fn asked_for() -> Self {
        match std::env::var("HEARD_ALL_LANGUAGES").as_deref() {
            Err(_) | Ok("") => Self::No,
            Ok("1") => Self::OfAll,
            Ok(languages) => Self::Of(languages.split(',').map(|tag| tag.trim().to_owned()).collect()),
        }
    }

    pub fn is_of(&self, language: &str) -> bool {
        match self {
            Self::No => false,
            Self::OfAll => true,
            Self::Of(languages) => languages.iter().any(|tag| tag == language),
        }
    }
}

/// Who comes, so that every two of page, language, audience, manner and look stand together; everything with
/// `HEARD_ALL_LANGUAGES`, in the languages that it asks for, where looks take turns.
pub async fn walks(service: &TestService) -> Vec<Walk> {
    let languages: Vec<String> = service.state.languages.iter().map(|language| language.tag.clone()).collect();
    let versions = newest_questionnaires(&service.state).await.expect("the questionnaires");
    let mut people = Vec::new();
    for language in 0..languages.len() {
        for audience in 0..Audience::ALL.len() {
            for manner in 0..Manner::ALL.len() {
                people.extend((0..Look::ALL.len()).map(|look| [language, audience, manner, look]));
            }
        }
    }
    let everything = Everything::asked_for();
    let is_everything = !matches!(everything, Everything::No);
    if let Everything::Of(asked_for) = &everything {
        assert!(
            asked_for.iter().all(|tag| languages.contains(tag)),
            "Heard speaks {languages:?}, not all of {asked_for:?}"
        );
    }
    if is_everything {
        let turn = |[language, audience, manner, _]: [usize; 4]| (language + audience + manner) % Look::ALL.len();
        people.retain(|person| person[3] == turn(*person) && everything.is_of(&languages[person[0]]));
    } else {
        people = pairwise(&people).into_iter().map(|place| people[place]).collect();
    }

    let mut walks: Vec<Walk> = Vec::new();
    let mut rows = Vec::new();
    for (number, &[language, audience, manner, look]) in people.iter().enumerate() {
        let of_audience = versions.iter().filter(|one| one.questionnaire.audience == Audience::ALL[audience]);
        let of_audience: Vec<_> = of_audience.collect();
        let version = Arc::new(of_audience[number % of_audience.len()].clone());
        let pages = PAGES.iter().enumerate().filter(|(_, page)| page.is_there(&version.questionnaire));
        rows.extend(pages.map(|(page, _)| (number, [page, language, audience, manner, look])));
        walks.push(Walk {
            language: languages[language].clone(),
            version,
            manner: Manner::ALL[manner],
            look: Look::ALL[look],
            wanted: BTreeSet::new(),
        });
    }
    let values: Vec<[usize; 5]> = rows.iter().map(|(_, values)| *values).collect();
    let chosen = if is_everything { (0..rows.len()).collect() } else { pairwise(&values) };
    for place in chosen {
        let (number, [page, ..]) = rows[place];
        walks[number].wanted.insert(PAGES[page].name);
    }
    walks
}
