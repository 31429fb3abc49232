//! How questions come to a respondent. A form of a questionnaire is its words in one language and one manner; every form
//! asks the same, so that answers are counted together.

/// How questions come to a respondent, beside the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    #[default]
    Standard,
    /// Shorter sentences and easier words, with hard ones explained. It is a manner, and no language.
    EasyRead,
    /// A picture at each question and each answer, beside the easiest words that there are.
    Symbols,
    /// The usual words, with a large button at each question that reads it aloud.
    ReadAloud,
    /// The usual words, with a video of each question in sign language where there is one.
    Sign,
}

impl Manner {
    pub const ALL: [Self; 5] = [Self::Standard, Self::EasyRead, Self::Symbols, Self::ReadAloud, Self::Sign];

    /// As in names of files, cookies and Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::EasyRead => "easy-read",
            Self::Symbols => "symbols",
            Self::ReadAloud => "read-aloud",
            Self::Sign => "sign",
        }
    }

    /// The manners in which its words can be, those that are wanted most first.
    pub fn words(self) -> &'static [Self] {
        match self {
            Self::Standard | Self::ReadAloud | Self::Sign => &[Self::Standard],
            Self::EasyRead | Self::Symbols => &[Self::EasyRead, Self::Standard],
        }
    }

    /// Whether there can be words in this manner; the others add something to words of another.
    pub fn has_own_words(self) -> bool {
        self.words().contains(&self)
    }

    /// The manners in which there can be words.
    pub fn with_words() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|manner| manner.has_own_words())
    }

    /// The code of a manner that somebody has chosen; none for the standard one, which nobody has to choose.
    pub fn choice(self) -> Option<&'static str> {
        (self != Self::Standard).then(|| self.code())
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.code() == code)
    }

    /// What a name is in this manner: of a language among the words of a questionnaire, of a questionnaire among the files
    /// of a language. The standard one has no mark, as in "en" and "en.easy-read"; a manner without words of its own has that
    /// of the words that it wants most.
    pub fn mark(self, name: &str) -> String {
        match self.words() {
            [wanted, ..] if *wanted != Self::Standard => format!("{name}.{}", wanted.code()),
            _ => name.to_owned(),
        }
    }

    /// The manner of the words under a name that [`mark`](Self::mark) has made.
    pub fn of_mark(marked: &str) -> Self {
        let is_marked =
            |manner: &Self| *manner != Self::Standard && manner.has_own_words() && marked.ends_with(&manner.mark(""));
        Self::ALL.into_iter().find(is_marked).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manner_is_found_again_by_its_mark() {
        for manner in Manner::ALL {
            assert_eq!(Manner::of_mark(&manner.mark("child-12-17-help")), manner.words()[0]);
            assert_eq!(manner.has_own_words(), manner.words()[0] == manner);
            assert_eq!(Manner::from_code(manner.code()), Some(manner));
        }
        assert_eq!(Manner::Standard.mark("en"), "en");
        assert_eq!(Manner::EasyRead.mark("en"), "en.easy-read");
        assert_eq!(Manner::Symbols.mark("en"), "en.easy-read");
        assert_eq!(Manner::ReadAloud.mark("en"), "en");
    }
}
