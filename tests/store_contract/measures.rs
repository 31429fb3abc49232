use app::domain::change::BetterWhen;
use app::domain::measure::{Measure, MeasureKind, Reading};
use server::store::measures::{delete_measure, measures, put_measure, put_reading, readings};
use uuid::Uuid;

use super::fixtures::{day, quarter};
use super::stores::{on_both, reading, writing};

pub fn measure(statement: &str, name: &str) -> Measure {
    Measure {
        statement: statement.to_owned(),
        name: name.to_owned(),
        definition: "Children visited; of them those who were seen alone".to_owned(),
        source: "Case records".to_owned(),
        kind: MeasureKind::Performance,
        better: BetterWhen::Lower,
    }
}

pub fn counted(of: &str, numerator: i64, denominator: i64) -> Reading {
    Reading::new(quarter(of), numerator, denominator).expect("a reading")
}

#[tokio::test]
async fn measures_are_kept_by_their_id_and_named_once_in_a_statement() {
    on_both(async |store| {
        let [one, two] = [1, 2].map(|number| Uuid::from_bytes([number; 16]));
        for (id, kept, is_kept) in [
            (one, measure("C-01", "Seen"), true),
            (two, measure("C-01", "Seen"), false),
            (two, measure("A-CYP-01", "Seen"), true),
            (one, Measure { kind: MeasureKind::Audit, ..measure("C-01", "Seen alone") }, true),
            (two, measure("C-01", "Seen alone"), false),
        ] {
            let done = writing!(store, |c| put_measure(c, id, &kept)).expect("a measure");
            assert_eq!(done, is_kept);
        }
        let changed = Measure { kind: MeasureKind::Audit, ..measure("C-01", "Seen alone") };
        let all = [(two, measure("A-CYP-01", "Seen")), (one, changed)];
        assert_eq!(reading!(store, |c| measures(c)).expect("measures"), all);
    })
    .await;
}

#[tokio::test]
async fn a_reading_takes_the_place_of_the_one_before_and_goes_with_its_measure() {
    on_both(async |store| {
        let [one, two] = [1, 2].map(|number| Uuid::from_bytes([number; 16]));
        writing!(store, |c| put_measure(c, one, &measure("C-01", "Seen"))).expect("a measure");
        writing!(store, |c| put_measure(c, two, &measure("C-01", "Heard"))).expect("a measure");
        for (id, of) in [
            (one, counted("2026-Q3", 5, 10)),
            (one, counted("2026-Q2", 3_000_000_000, 4_000_000_000)),
            (two, counted("2026-Q3", 0, 1)),
            (one, counted("2026-Q3", 6, 11)),
        ] {
            writing!(store, |c| put_reading(c, id, of, day("2026-11-23"))).expect("a reading");
        }
        let all = [
            (one, counted("2026-Q2", 3_000_000_000, 4_000_000_000)),
            (one, counted("2026-Q3", 6, 11)),
            (two, counted("2026-Q3", 0, 1)),
        ];
        assert_eq!(reading!(store, |c| readings(c)).expect("readings"), all);
        assert!(writing!(store, |c| delete_measure(c, one)).expect("a deletion"));
        assert!(!writing!(store, |c| delete_measure(c, one)).expect("a deletion"));
        assert_eq!(reading!(store, |c| readings(c)).expect("readings"), all[2..]);
        assert_eq!(reading!(store, |c| measures(c)).expect("measures"), [(two, measure("C-01", "Heard"))]);
    })
    .await;
}
