//! Time comes from outside, so that tests can set it.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, Utc};
use chrono_tz::Tz;

/// What time it is, and what day it is where the partnership is.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    zone: Tz,
}

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// The machine's clock, for a time zone.
    pub fn system(zone: Tz) -> Self {
        Self { source: Source::System, zone }
    }

    /// A clock that stands still until it is set.
    pub fn fixed(now: DateTime<Utc>, zone: Tz) -> Self {
        Self { source: Source::Fixed(Arc::new(Mutex::new(now))), zone }
    }

    /// Sets a fixed clock; the machine's clock stays as it is.
    pub fn set(&self, now: DateTime<Utc>) {
        if let Source::Fixed(time) = &self.source {
            *time.lock().unwrap_or_else(PoisonError::into_inner) = now;
        }
    }

    /// Now, in whole seconds: SQLite compares times as text, and less is said about anybody.
    #[expect(clippy::disallowed_methods, reason = "this is where the time comes from")]
    pub fn now(&self) -> DateTime<Utc> {
        let now = match &self.source {
            Source::System => Utc::now(),
            Source::Fixed(time) => *time.lock().unwrap_or_else(PoisonError::into_inner),
        };
        now.trunc_subsecs(0)
    }

    /// The day, by the clock on the partnership's wall.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.zone).date_naive()
    }

    /// The last whole day before a moment.
    pub fn day_before(&self, moment: DateTime<Utc>) -> NaiveDate {
        (moment - Duration::seconds(1)).with_timezone(&self.zone).date_naive()
    }

    /// When a day begins, by the same clock.
    pub fn start_of(&self, day: NaiveDate) -> DateTime<Utc> {
        let midnight = day.and_time(NaiveTime::MIN);
        // Where the clock leaves midnight out, the day begins an hour later.
        let earliest = |time: NaiveDateTime| time.and_local_timezone(self.zone).earliest();
        let start = earliest(midnight).or_else(|| earliest(midnight + Duration::hours(1)));
        start.map_or_else(|| midnight.and_utc(), |start| start.with_timezone(&Utc))
    }
}
