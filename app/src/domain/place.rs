//! Where collections and figures belong: the hierarchy of agencies and their localities.

/// An agency, and a locality in which it works. Either may be empty: a collection of the whole partnership names no agency.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub agency: String,
    /// Only with an agency.
    pub locality: String,
}

impl Place {
    /// Names without spaces around them or doubled in them, so that the same name is the same place.
    pub fn new(agency: &str, locality: &str) -> Self {
        let [agency, locality] = [agency, locality].map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
        Self { agency, locality }
    }

    /// The place as it is known already, where one of these has the same names but for capitals: "health" is "Health".
    pub fn as_known(self, known: &[Self]) -> Self {
        let is_same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        let agency = known.iter().find(|place| is_same(&place.agency, &self.agency)).map(|place| &place.agency);
        let locality = known.iter().find(|place| is_same(&place.locality, &self.locality)).map(|place| &place.locality);
        Self { agency: agency.cloned().unwrap_or(self.agency), locality: locality.cloned().unwrap_or(self.locality) }
    }
}

/// Whom a figure is about: everybody, those of an agency, or those of one locality of an agency.
///
/// It is a tree, so that a figure is part of one whole alone: a locality is counted within its agency, and not across
/// agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    #[default]
    Whole,
    Agency(String),
    Locality(Place),
}

impl Scope {
    /// Agency and locality, empty where there is none; the other way round as [`of`](Self::of).
    pub fn names(&self) -> (&str, &str) {
        match self {
            Self::Whole => ("", ""),
            Self::Agency(agency) => (agency, ""),
            Self::Locality(place) => (&place.agency, &place.locality),
        }
    }

    /// The scope of an agency and a locality, of which either may be empty.
    pub fn of(agency: &str, locality: &str) -> Self {
        match (agency, locality) {
            ("", _) => Self::Whole,
            (agency, "") => Self::Agency(agency.to_owned()),
            (agency, locality) => Self::Locality(Place::new(agency, locality)),
        }
    }

    /// What it is a part of.
    pub fn whole(&self) -> Option<Self> {
        match self {
            Self::Whole => None,
            Self::Agency(_) => Some(Self::Whole),
            Self::Locality(place) => Some(Self::Agency(place.agency.clone())),
        }
    }

    /// For addresses; empty for the whole. Names hold no tab, so that no two scopes have the same key.
    pub fn key(&self) -> String {
        match self.names() {
            (agency, "") => agency.to_owned(),
            (agency, locality) => format!("{agency}\t{locality}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_found_again_by_its_names() {
        for (agency, locality, key) in [("", "", ""), ("Health", "", "Health"), ("Health", "West", "Health\tWest")] {
            let scope = Scope::of(agency, locality);
            assert_eq!((scope.names(), scope.key().as_str()), ((agency, locality), key));
        }
        assert_ne!(Scope::of("Health, West", "").key(), Scope::of("Health", "West").key());
        assert_eq!(Scope::of("", "West"), Scope::Whole, "a locality is one of an agency");
    }

    #[test]
    fn a_name_is_known_whatever_its_capitals() {
        let known = [Place::new("Health", "Grimsby West"), Place::new("Équipe", "")];
        for (agency, locality, expected) in [
            ("health", "grimsby  west", ("Health", "Grimsby West")),
            ("ÉQUIPE", "Harbour", ("Équipe", "Harbour")),
            ("Healthy", "", ("Healthy", "")),
        ] {
            let place = Place::new(agency, locality).as_known(&known);
            assert_eq!((place.agency.as_str(), place.locality.as_str()), expected);
        }
    }
}
