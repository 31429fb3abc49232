//! What a page of questions is sent for: to go on, or to go elsewhere for a while without losing what was chosen on it.

/// Where a page of questions leads once it was sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Then {
    /// To what comes next, for which everything has to be answered.
    #[default]
    GoOn,
    /// Away for now: the answers are kept under words.
    Keep,
    /// To the same page again, in the language of the address that it was sent to.
    Here,
    /// One page back.
    Back,
    /// To a page that is in reach on every page.
    To(InReach),
}

/// A page that the head or the foot of every page leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InReach {
    Home,
    /// Who can help now.
    Help,
    /// How pages look, and the manner of questions.
    Display,
    MyAnswers,
    Privacy,
    Cookies,
    Accessibility,
    About,
}

impl Then {
    /// As a button of the form says it; what goes on needs no word.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::GoOn => None,
            Self::Keep => Some("keep"),
            Self::Here => Some("here"),
            Self::Back => Some("back"),
            Self::To(page) => Some(page.code()),
        }
    }

    /// What a form says; whatever is nothing of this goes on.
    pub fn from_code(code: &str) -> Self {
        let pages = InReach::ALL.map(Self::To);
        let all = [Self::Keep, Self::Here, Self::Back].into_iter().chain(pages);
        all.into_iter().find(|then| then.code() == Some(code)).unwrap_or_default()
    }
}

impl InReach {
    pub const ALL: [Self; 8] = [
        Self::Home,
        Self::Help,
        Self::Display,
        Self::MyAnswers,
        Self::Privacy,
        Self::Cookies,
        Self::Accessibility,
        Self::About,
    ];

    /// As in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Help => "help",
            Self::Display => "display",
            Self::MyAnswers => "my-answers",
            Self::Privacy => "privacy",
            Self::Cookies => "cookies",
            Self::Accessibility => "accessibility",
            Self::About => "about",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_where_its_button_says_and_else_goes_on() {
        for then in [Then::GoOn, Then::Keep, Then::Here, Then::Back].into_iter().chain(InReach::ALL.map(Then::To)) {
            assert_eq!(Then::from_code(then.code().unwrap_or_default()), then);
        }
        for other in ["", "elsewhere", "//evil.example", "ar", "/en/leave", "Keep"] {
            assert_eq!(Then::from_code(other), Then::GoOn, "{other}");
        }
    }
}
