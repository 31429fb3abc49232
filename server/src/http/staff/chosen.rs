//! What a reader of figures has chosen: a release, and whose figures.

use app::components::scope_name;
use app::domain::figure::Release;
use app::domain::place::Scope;
use app::pages::results::{Choice, Choices};
use app::text::Text;
use serde::Deserialize;

use crate::http::error::PageError;
use crate::services::release::{release_ids, releases_with, scopes_of_release};
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
    release: Option<String>,
    scopes: Vec<Scope>,
}

impl Read {
    /// # Errors
    /// When there is no such release, it has no figures of the place, or the store fails.
    pub async fn of(state: &AppState, chosen: &Chosen, about: About<'_>) -> Result<Self, PageError> {
        let ids = release_ids(state).await?;
        let release = match &chosen.release {
            Some(id) => Some(ids.into_iter().find(|other| other == id).ok_or(PageError::NotFound)?),
            None => ids.into_iter().next(),
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
        Ok(Self { releases: releases_with(state, rows).await?, scope, release, scopes })
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
