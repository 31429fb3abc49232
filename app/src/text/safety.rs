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
                "help-lead-child-4-7",
                "help-lead-child-8-11",
                "help-lead-parent",
                "help-lead-practitioner",
                "help-emergency",
                "help-emergency-child-4-7",
                "help-emergency-child-8-11",
                "help-emergency-parent",
                "help-emergency-practitioner",
                "help-emergency-when",
                "help-emergency-when-child-4-7",
                "help-emergency-when-child-8-11",
                "help-emergency-when-parent",
                "help-emergency-when-practitioner",
                "help-emergency-sign",
                "help-emergency-sign-child-4-7",
                "help-emergency-sign-child-8-11",
                "help-emergency-sign-when",
                "help-emergency-sign-when-child-4-7",
                "help-emergency-sign-when-child-8-11",
                "help-childline",
                "help-childline-when",
                "help-childline-when-child-4-7",
                "help-childline-when-child-8-11",
                "help-childline-when-parent",
                "help-childline-when-practitioner",
                "help-text-line",
                "help-text-line-child-8-11",
                "help-text-line-parent",
                "help-text-line-practitioner",
                "help-text-line-when",
                "help-text-line-when-child-8-11",
                "help-text-line-when-parent",
                "help-text-line-when-practitioner",
                "help-front-door",
                "help-front-door-when",
                "help-front-door-when-child-12-17",
                "help-front-door-when-parent",
                "help-front-door-when-practitioner",
                "help-childline-website",
                "help-not-watched",
                "help-not-watched-child-4-7",
                "help-not-watched-child-8-11",
                "help-not-watched-parent",
                "help-not-watched-practitioner",
                "help-in-danger",
                "help-in-danger-child-4-7",
                "help-in-danger-child-8-11",
                "help-in-danger-parent",
                "help-in-danger-practitioner",
                "help-offer-title",
                "help-offer-title-child-4-7",
                "help-offer-title-child-8-11",
                "help-offer-title-parent",
                "help-offer",
                "help-offer-child-4-7",
                "help-offer-child-8-11",
                "help-offer-parent",
                "help-tell",
                "help-show",
                "help-grown-up",
                "help-phone-remembers",
                "help-spoken-in",
                "help-spoken-in-parent",
                "help-spoken-in-practitioner",
                "start-help-heading",
                "start-help-heading-child-4-7",
                "start-help",
                "start-help-child-4-7",
                "start-help-child-8-11",
                "start-help-parent",
                "start-help-practitioner",
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
