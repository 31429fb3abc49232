//! What Heard keeps, as the privacy page tells it: classes of data, who can read each, how long it stays.
//!
//! These are the types. The map itself is made where the tables, the settings and the periods are, in the server.

use super::permission::{Permission, Role};

/// A class of data that Heard keeps. Its words are `privacy-data-{id}`, `-holds` and `-why`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataClass {
    pub id: &'static str,
    pub about: About,
    /// The tables that it lies in; none for what is kept in memory alone.
    pub tables: &'static [&'static str],
    pub readers: Vec<Reader>,
    pub kept: Kept,
}

/// Whom a class of data is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Respondents,
    Staff,
    /// Questions, dates, the program itself.
    Nobody,
}

impl About {
    /// In the order in which a reader asks.
    pub const ALL: [Self; 3] = [Self::Respondents, Self::Staff, Self::Nobody];

    /// The heading's Fluent key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Respondents => "privacy-about-respondents",
            Self::Staff => "privacy-about-staff",
            Self::Nobody => "privacy-about-nobody",
        }
    }
}

/// Who can read a class of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The browser that holds the cookie: nothing else opens the seal.
    OwnBrowser,
    /// Whoever has the words of the receipt.
    OwnWords,
    /// Only a keyed hash is kept, or the program alone uses it.
    Nobody,
    /// Whoever looks after the machine, by opening its files.
    Operators,
    Everybody,
    /// Members of staff who may do this.
    Staff(Permission),
}

impl Reader {
    /// The Fluent keys of who this is: for staff, the roles that carry the permission.
    pub fn keys(self) -> Vec<String> {
        let key = match self {
            Self::OwnBrowser => "own-browser",
            Self::OwnWords => "own-words",
            Self::Nobody => "nobody",
            Self::Operators => "operators",
            Self::Everybody => "everybody",
            Self::Staff(permission) => {
                let roles = Role::ALL.into_iter().filter(|role| role.may(permission));
                return roles.map(|role| format!("privacy-reader-{}", role.code())).collect();
            }
        };
        vec![format!("privacy-reader-{key}")]
    }
}

/// How long a class of data stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is deleted by itself, after so many hours at most.
    Hours(i64),
    /// It is deleted by itself, after so many hours at most, or, where its respondent asks to keep it, days.
    HoursOrDays { hours: i64, days: i64 },
    /// It is deleted by itself, after so many minutes at most.
    Minutes(i64),
    /// A session: until signing out, so many minutes without use, or so many hours.
    Session { idle_minutes: i64, hours: i64 },
    /// Until the code is used, or so many days after the end of its collection.
    UntilUsed { days: i64 },
    /// Until its respondent deletes it, or so many years.
    UntilTakenBack { years: i64 },
    /// It is deleted by itself, after so many days at most.
    Days(i64),
    /// It is deleted by itself, after so many years at most.
    Years(i64),
    /// Nothing in Heard deletes it.
    WithoutEnd,
}

/// What the privacy page promises in its sentences, from the settings and the rules in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promises {
    /// Unfinished answers are gone after this.
    pub draft_hours: i64,
    /// Days after the end of a quarter until its answers are counted for good; none where that can be any day.
    pub days_to_take_back: Option<u64>,
    /// A figure is shown only where at least so many people answered.
    pub smallest_group: i64,
    /// What is past its time is deleted within so many minutes.
    pub tidied_every_minutes: i64,
    /// How long backups are kept.
    pub backups_days: i64,
}

/// A cookie that Heard sets. Its words are `cookies-{id}-why`, `-when` and `-kept`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedCookie {
    pub id: &'static str,
    /// Its name in the browser; what differs from one to the next is an asterisk.
    pub name: String,
    /// Hours after which what it opens is gone; none where it opens nothing.
    pub hours: Option<i64>,
    /// Minutes without use after which it opens nothing; none where that does not matter.
    pub idle_minutes: Option<i64>,
}
