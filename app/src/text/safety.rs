//! Texts on which safety depends. They are said in a language only where a person has reviewed them in it.
//!
//! # Why
//! Whoever reads them acts on them, perhaps in danger: a wrong word sends somebody to the wrong number, makes them wait for
//! help that does not come, or lets them believe that nobody can see what somebody can. So an unreviewed translation of
//! them is worse than English with a number in digits. The texts of a topic are read together and are said in one language
//! together: half a list of numbers in another language helps nobody.
//!
//! Not in the list: labels that lead somewhere ("Help now", "Exit this page", headings of pages), since a reader who does not
//! find the way gets no help in any language; and the pages about privacy, cookies and accessibility, which nobody reads in
//! danger, and which say themselves that nobody has checked them.

/// Texts that are read together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SafetyTopic {
    /// Who can help now, and that this service is not it.
    Help,
    /// Who can see what is said here, and who cannot.
    WhoCanSee,
    /// What the red button does, and what it does not delete.
    RedButton,
    /// What stays on a device that others use afterwards.
    SharedDevice,
}

impl SafetyTopic {
    pub const ALL: [Self; 4] = [Self::Help, Self::WhoCanSee, Self::RedButton, Self::SharedDevice];

    /// As in Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::WhoCanSee => "who-can-see",
            Self::RedButton => "red-button",
            Self::SharedDevice => "shared-device",
        }
    }

    /// The Fluent keys of its texts.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Help => &[
                "help-lead",
                "help-emergency",
                "help-emergency-when",
                "help-childline",
                "help-childline-when",
                "help-text-line",
                "help-text-line-when",
                "help-front-door",
                "help-front-door-when",
                "help-childline-website",
                "help-not-watched",
                "help-in-danger",
                "help-offer-title",
                "help-offer",
                "start-help-heading",
                "start-help",
                "slip-help",
            ],
            Self::WhoCanSee => &[
                "start-who-reads",
                "start-who-reads-1",
                "start-who-reads-2",
                "start-not-secret",
                "start-not-secret-1",
                "start-not-secret-2",
                "start-not-secret-3",
                "start-open-link",
                "start-exit",
                "last-time-lead",
                "last-time-lead-child-4-7",
                "last-time-nobody",
                "last-time-nobody-child-4-7",
                "last-time-found",
                "last-time-found-child-4-7",
                "receipt-next-time",
                "receipt-lost",
                "sent-forget",
            ],
            Self::RedButton => &[
                "red-button-leads",
                "red-button-leads-child-4-7",
                "red-button-forgets",
                "red-button-forgets-child-4-7",
                "red-button-shift",
                "red-button-shift-child-4-7",
                "red-button-history-title",
                "red-button-history",
                "red-button-history-child-4-7",
                "red-button-history-phone",
                "red-button-history-computer",
                "red-button-history-all",
                "red-button-history-private",
            ],
            Self::SharedDevice => &["shared-device-means", "shared-device-keeps"],
        }
    }

    /// The topic that a message belongs to, if safety depends on it.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.keys().contains(&key))
    }
}
