//! Whom figures are about, and where collections belong, in words.

use crate::domain::place::{Place, Scope};
use crate::text::Text;

/// As in "Health: Grimsby West".
pub fn scope_name(text: &Text, scope: &Scope) -> String {
    match scope {
        Scope::Whole => text.get("scope-whole"),
        Scope::Agency(agency) => agency.clone(),
        Scope::Locality(place) => text.with(
            "scope-locality",
            [("agency", place.agency.as_str().into()), ("locality", place.locality.as_str().into())],
        ),
    }
}

/// As [`scope_name`], for where a collection belongs.
pub fn place_name(text: &Text, place: &Place) -> String {
    scope_name(text, &Scope::of(&place.agency, &place.locality))
}
