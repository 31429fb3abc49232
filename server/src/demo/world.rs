//! Who answers in the demonstration, where and when. All names are made up.

use app::domain::audience::Audience;
use app::domain::collection::Course;
use app::domain::place::Place;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::{Questionnaire, QuestionnaireVersion, keys};
use chrono::{Days, NaiveDate};

use crate::services::counting::take_back_until;

/// A locality of an agency.
#[derive(Clone, Debug)]
pub struct Site {
    pub place: Place,
    /// How many answer there, against the others.
    pub weight: f64,
    /// How much better or worse it is there than elsewhere, in standard deviations.
    pub mood: f64,
}

/// Agencies and their localities. The last is so small that most of its figures are hidden.
pub fn sites() -> Vec<Site> {
    [
        ("Children’s social care", "Harbour", 5.0, 0.05),
        ("Children’s social care", "Meadow", 4.0, -0.15),
        ("Children’s social care", "Station", 3.0, 0.1),
        ("Early help", "Harbour", 4.0, 0.25),
        ("Early help", "Meadow", 3.0, 0.1),
        ("Health", "Harbour", 2.0, -0.05),
        ("Health", "Station", 1.5, 0.0),
        ("Youth justice", "Station", 0.5, -0.3),
    ]
    .map(|(agency, locality, weight, mood)| Site { place: Place::new(agency, locality), weight, mood })
    .to_vec()
}

/// A quarter in which answers were sent.
#[derive(Clone, Copy, Debug)]
pub struct Season {
    pub quarter: Quarter,
    pub first_day: NaiveDate,
    /// Days on which answers can have been sent, at least one.
    pub days: u64,
    /// How many answer in it, against the others.
    pub weight: f64,
}

/// So many quarters that can be released on a day, and after them those that cannot yet.
pub fn quarters_until(today: NaiveDate, released: usize) -> Vec<Season> {
    let present = Quarter::of(today);
    let mut quarters = vec![present];
    while quarters.iter().filter(|quarter| take_back_until(**quarter) < today).count() < released.max(1) {
        quarters.push(quarters.last().unwrap_or(&present).previous());
    }
    quarters.reverse();
    // Every quarter a few more take part, and in summer fewer.
    let mut growth = 1.0;
    quarters
        .into_iter()
        .map(|quarter| {
            growth += 0.06;
            let weight = if quarter.number == 2 { growth * 0.8 } else { growth };
            let last = quarter.last_day().min(today.checked_sub_days(Days::new(1)).unwrap_or(today));
            let days = u64::try_from((last - quarter.first_day()).num_days() + 1).unwrap_or(1).max(1);
            Season { quarter, first_day: quarter.first_day(), days, weight }
        })
        .collect()
}

/// How many answer a questionnaire, against the others.
pub fn questionnaire_weight(questionnaire: &Questionnaire) -> f64 {
    let is_about_help = questionnaire.id.contains("help") || questionnaire.id.contains("pulse");
    let of_audience = match questionnaire.audience {
        Audience::Child4To7 => 1.0,
        Audience::Child8To11 => 1.5,
        Audience::Child12To17 => 2.0,
        Audience::Parent => 2.0,
        Audience::Practitioner => 1.5,
    };
    if is_about_help { of_audience * 2.0 } else { of_audience }
}

/// How content an audience is on the whole, in standard deviations: practitioners see their work in a better light than
/// children see it.
pub fn mood_of(audience: Audience) -> f64 {
    match audience {
        Audience::Child4To7 => 0.75,
        Audience::Child8To11 => 0.55,
        Audience::Child12To17 => 0.2,
        Audience::Parent => 0.35,
        Audience::Practitioner => 0.95,
    }
}

pub fn is_for_practitioners(questionnaire: &Questionnaire) -> bool {
    questionnaire.audience == Audience::Practitioner
}

/// The course that a questionnaire after training follows.
pub fn course(questionnaire: &Questionnaire, quarter: Quarter) -> Option<Course> {
    questionnaire.follows_course.then(|| Course {
        name: "Hearing the child’s voice".to_owned(),
        provider: "Workforce development".to_owned(),
        held_on: quarter.first_day(),
    })
}

/// The title of a questionnaire in English.
pub fn title(version: &QuestionnaireVersion) -> String {
    version.wording("en").and_then(|words| words.get(keys::TITLE)).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_end_with_those_that_cannot_be_released_yet() {
        for (today, expected) in [
            ("2026-11-23", &["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"][..]),
            // Until the 14th, what the last quarter says can still be taken back.
            ("2027-01-14", &["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]),
            ("2027-01-15", &["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]),
            ("2027-01-01", &["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]),
        ] {
            let today: NaiveDate = today.parse().unwrap();
            let seasons = quarters_until(today, 3);
            let found: Vec<String> = seasons.iter().map(|season| season.quarter.to_string()).collect();
            assert_eq!(found, expected, "{today}");
            for season in seasons {
                let last = season.first_day + Days::new(season.days - 1);
                assert_eq!(Quarter::of(last), season.quarter, "{today}: {season:?}");
            }
        }
    }
}
