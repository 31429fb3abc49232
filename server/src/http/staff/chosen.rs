//! What a reader of figures has chosen: a release, and whose figures.

use std::sync::Arc;

use app::components::scope_name;
use app::domain::figure::Release;
use app::domain::place::Scope;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;
use app::pages::results::{Choice, Choices};
use app::text::Text;
use serde::Deserialize;

use crate::http::error::PageError;
use crate::services::release::{Asked, asked_by_quarter, release_rows, releases_with, scopes_of_release};
use crate::services::scales::{Scales, ScalesOverTime};
use crate::state::AppState;
use crate::store::releases::Rows;

/// As it stands in an address.
#[derive(Deserialize)]
pub struct Chosen {
    /// The newest where none is named.
    release: Option<String>,
    /// An agency or a locality, by its key; the whole partnership where none is named.
    #[serde(default)]
    of: String,
}

impl Chosen {
    /// Whatever place was chosen.
    pub fn of_the_whole(self) -> Self {
        Self { of: String::new(), ..self }
    }
}

/// Which figures a page reads.
pub enum About<'a> {
    /// Every statement, of the place that is chosen.
    ItsPlace,
    /// Every group that a statement is published for.
    Statement(&'a str),
}

/// The releases with the figures that a page reads, and what of them was chosen.
pub struct Read {
    /// Newest first.
    pub releases: Vec<Release>,
    pub scope: Scope,
    /// What was asked in the quarter of each release.
    asked: Asked,
    release: Option<String>,
    scopes: Vec<Scope>,
}

impl Read {
    /// # Errors
    /// When there is no such release, it has no figures of the place, or the store fails.
    pub async fn of(state: &AppState, chosen: &Chosen, about: About<'_>) -> Result<Self, PageError> {
        let mut ids = release_rows(state).await?.into_iter().map(|row| row.id);
        let release = match &chosen.release {
            Some(id) => Some(ids.find(|other| other == id).ok_or(PageError::NotFound)?),
            None => ids.next(),
        };
        let scopes = match &release {
            Some(id) => scopes_of_release(state, id).await?,
            None => Vec::new(),
        };
        let scope = match scopes.iter().find(|scope| scope.key() == chosen.of) {
            Some(scope) => scope.clone(),
            None if chosen.of.is_empty() => Scope::Whole,
            None => return Err(PageError::NotFound),
        };
        let rows = match about {
            About::ItsPlace => Rows::OfPlace(&scope),
            About::Statement(id) => Rows::OfStatement(id),
        };
        let (releases, asked) = (releases_with(state, rows).await?, asked_by_quarter(state).await?);
        Ok(Self { releases, scope, asked, release, scopes })
    }

    /// What was asked in the quarter of the release that is chosen.
    pub fn asked(&self) -> &[Arc<QuestionnaireVersion>] {
        self.release().and_then(|release| self.asked.get(&release.quarter)).map_or(&[], Vec::as_slice)
    }

    /// What was asked in the quarters that the year of the release has, oldest first; its quarter alone where it shows no year.
    pub fn asked_in_year(&self) -> impl Iterator<Item = (&Quarter, &Vec<Arc<QuestionnaireVersion>>)> {
        let quarters = self.release().map(Release::quarters);
        self.asked.iter().filter(move |(quarter, _)| quarters.as_ref().is_some_and(|range| range.contains(quarter)))
    }

    /// How it was asked in the quarter of the release that is chosen.
    pub fn scales(&self) -> Scales<'_> {
        Scales::of(self.asked())
    }

    pub fn scales_over_time(&self) -> ScalesOverTime<'_> {
        ScalesOverTime::of(&self.asked)
    }

    /// The one that is chosen; none before the first is cut.
    pub fn release(&self) -> Option<&Release> {
        self.releases.iter().find(|release| self.release.as_ref() == Some(&release.id))
    }

    /// It and those before it, newest first.
    pub fn up_to_it(&self) -> impl Iterator<Item = &Release> {
        let until = self.release().map(|release| release.quarter);
        self.releases.iter().filter(move |release| until.is_some_and(|until| release.quarter <= until))
    }

    /// What else can be chosen.
    pub fn choices(&self, text: &Text) -> Choices {
        let choice = |id: String, label: String, is_chosen: bool| Choice { id, label, is_chosen };
        let of_release = |release: &Release| {
            choice(release.id.clone(), release.quarter.label(), self.release.as_ref() == Some(&release.id))
        };
        let of_scope = |other: &Scope| choice(other.key(), scope_name(text, other), *other == self.scope);
        Choices {
            releases: self.releases.iter().map(of_release).collect(),
            scopes: self.scopes.iter().map(of_scope).collect(),
        }
    }
}
