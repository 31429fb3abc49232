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

    /// As in "Health, Grimsby"; empty for the whole.
    pub fn label(&self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Agency(agency) => agency.clone(),
            Self::Locality(place) => format!("{}, {}", place.agency, place.locality),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_found_again_by_its_names() {
        for (agency, locality, label) in [("", "", ""), ("Health", "", "Health"), ("Health", "West", "Health, West")] {
            let scope = Scope::of(agency, locality);
            assert_eq!((scope.names(), scope.label().as_str()), ((agency, locality), label));
        }
        assert_eq!(Scope::of("", "West"), Scope::Whole, "a locality is one of an agency");
    }
}
