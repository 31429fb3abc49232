//! The data map: every class of data that Heard keeps, with the tables that it lies in and the periods that are in force.
//! The privacy page is drawn from it.
//!
//! # Why
//! A privacy notice in prose is true on the day that it is written. Here a period is the constant or the setting that
//! deletes, who can read is asked of the permissions, and tests fail when a table is in no class, when a class has no
//! words, and when something is still there after its time. A migration that adds a table says here what the table is for.

use app::domain::data_map::{About, DataClass, Kept, Promises, Reader};
use app::domain::permission::Permission::{ManageAccounts, ManageCollections, ReadReleases, ReadRetention};
use app::domain::shared_device::DRAFT_MINUTES;

use crate::config::Settings;
use crate::services::accounts::LINK_HOURS;
use crate::services::counting::DAYS_TO_TAKE_BACK;
use crate::services::guessing::REMEMBERED_MINUTES;
use crate::services::respond::RECEIPT_HOURS;
use crate::services::sign_in::{HOURS_AT_MOST, IDLE_MINUTES, WRONG_PASSWORDS};
use crate::services::upkeep::EVERY_MINUTES;

/// The tables of counts, and which are gone.
const COUNTED: &[&str] =
    &["response_tally", "item_tally", "outcome_tally", "group_tally", "pair_tally", "release_without_counts"];

/// The tables of what was published.
const RELEASED: &[&str] =
    &["release", "published_figure", "published_pairs", "published_profile", "released_questionnaire"];

/// The tables of what is counted elsewhere. Only readings are of a quarter, and go with it.
const MEASURED: &[&str] = &["measure", "measure_reading", "reference_population"];

/// Every class of data, in the order of the privacy page.
pub fn data_map(settings: &Settings) -> Vec<DataClass> {
    let mut map = about_respondents(settings);
    map.extend(about_staff());
    map.extend(about_nobody(settings));
    map
}

/// What the privacy page promises in its sentences.
pub fn promises(settings: &Settings) -> Promises {
    Promises {
        draft_hours: settings.drafts.hours,
        days_to_take_back: (!settings.releases.may_be_cut_early).then_some(DAYS_TO_TAKE_BACK),
        smallest_group: settings.disclosure_control.minimum_base,
        tidied_every_minutes: EVERY_MINUTES.into(),
        backups_days: settings.retention.backups_days.into(),
    }
}

fn about_respondents(settings: &Settings) -> Vec<DataClass> {
    let class = |id, tables, readers, kept| DataClass { id, about: About::Respondents, tables, readers, kept };
    let unsent = Kept::HoursOrDays { hours: settings.drafts.hours, days: settings.drafts.kept_days };
    let periods = &settings.retention;
    let sent = Kept::UntilTakenBack { years: periods.answers_years.into() };
    let codes = Kept::UntilUsed { days: periods.codes_days.into() };
    let tries = Kept::Minutes(REMEMBERED_MINUTES + i64::from(EVERY_MINUTES));
    vec![
        class("unsent", &["draft"], vec![Reader::OwnBrowser, Reader::OwnWords], unsent),
        // The same table: where a device is shared, what lies in it is deleted sooner.
        class("unsent-shared", &[], vec![Reader::OwnBrowser], Kept::Minutes(DRAFT_MINUTES)),
        class("receipt", &["submission"], vec![Reader::OwnBrowser], Kept::Hours(RECEIPT_HOURS)),
        class("sent", &["response"], vec![Reader::OwnWords, Reader::Operators], sent),
        // It lies with what was sent: a response names the one before.
        class("together", &[], vec![Reader::Operators], sent),
        class("counts", COUNTED, vec![Reader::Operators], Kept::Years(periods.counts_years.into())),
        class("figures", RELEASED, vec![Reader::Staff(ReadReleases)], Kept::WithoutEnd),
        class("codes", &["access_code"], vec![Reader::Nobody], codes),
        class("removed", &["tombstone"], vec![Reader::Nobody], Kept::Days(periods.backups_days.into())),
        class("tries", &[], vec![Reader::Nobody], tries),
    ]
}

fn about_staff() -> Vec<DataClass> {
    let class = |id, tables, readers, kept| DataClass { id, about: About::Staff, tables, readers, kept };
    let accounts = vec![Reader::Staff(ManageAccounts), Reader::Operators];
    let session = Kept::Session { idle_minutes: IDLE_MINUTES, hours: HOURS_AT_MOST };
    let attempts = Kept::Minutes(WRONG_PASSWORDS.minutes + i64::from(EVERY_MINUTES));
    vec![
        class("accounts", &["account", "account_role"], accounts, Kept::WithoutEnd),
        class("links", &["account_link"], vec![Reader::Operators], Kept::Hours(LINK_HOURS)),
        class("sessions", &["staff_session"], vec![Reader::Operators], session),
        class("attempts", &[], vec![Reader::Nobody], attempts),
    ]
}

fn about_nobody(settings: &Settings) -> Vec<DataClass> {
    let class = |id, tables, readers| DataClass { id, about: About::Nobody, tables, readers, kept: Kept::WithoutEnd };
    let readings = Kept::Years(settings.retention.measures_years.into());
    vec![
        class("questions", &["questionnaire_version"], vec![Reader::Everybody]),
        class("collections", &["collection", "code_batch"], vec![Reader::Staff(ManageCollections)]),
        DataClass { kept: readings, ..class("measures", MEASURED, vec![Reader::Staff(ReadReleases)]) },
        class("purges", &["purge", "legal_hold"], vec![Reader::Staff(ReadRetention)]),
        class("upkeep", &["upkeep"], vec![Reader::Operators]),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::text::Text;

    use super::*;
    use crate::content::Content;
    use crate::store::upkeep::WRITTEN_BY_RESPONDENTS;

    #[test]
    fn every_class_and_every_reader_has_its_words() {
        let languages = Content::load(None, "en").unwrap().languages;
        let text = Text::new(languages.source(), &languages);
        let mut keys: Vec<String> = About::ALL.iter().map(|about| about.key().to_owned()).collect();
        for class in data_map(&Settings::default()) {
            keys.extend(["", "-holds", "-why"].map(|end| format!("privacy-data-{}{end}", class.id)));
            keys.extend(class.readers.iter().flat_map(|reader| reader.keys()));
        }
        for key in keys {
            assert_ne!(text.get(&key), key, "there are no words for {key}");
        }
    }

    #[test]
    fn a_class_has_a_name_and_a_place_of_its_own() {
        let map = data_map(&Settings::default());
        let names: BTreeSet<_> = map.iter().map(|class| class.id).collect();
        assert_eq!(names.len(), map.len());
        let tables: Vec<_> = map.iter().flat_map(|class| class.tables).collect();
        assert_eq!(BTreeSet::from_iter(&tables).len(), tables.len(), "a table is in one class");
        assert!(
            map.iter().all(|class| !class
                .readers
                .iter()
                .flat_map(|reader| reader.keys())
                .collect::<Vec<_>>()
                .is_empty())
        );
    }

    #[test]
    fn what_respondents_write_is_what_is_written_anew_each_night() {
        let respondents = about_respondents(&Settings::default());
        let tables: BTreeSet<&str> = respondents.iter().flat_map(|class| class.tables).copied().collect();
        // What staff and the purge write.
        let is_released = |table: &&str| RELEASED.contains(table) || *table == "release_without_counts";
        let written: BTreeSet<&str> = tables.into_iter().filter(|table| !is_released(table)).collect();
        assert_eq!(written, WRITTEN_BY_RESPONDENTS.map(|(table, _)| table).into());
    }

    #[test]
    fn the_periods_are_those_in_force() {
        let mut settings = Settings::default();
        settings.drafts.hours = 7;
        settings.releases.may_be_cut_early = true;
        let unsent = data_map(&settings).into_iter().find(|class| class.id == "unsent").unwrap();
        assert_eq!(unsent.kept, Kept::HoursOrDays { hours: 7, days: 14 });
        assert_eq!((promises(&settings).draft_hours, promises(&settings).days_to_take_back), (7, None));
    }
}
