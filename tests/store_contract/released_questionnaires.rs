use server::store::questionnaires::add_version;
use server::store::released_questionnaires::{add_released_questionnaires, released_questionnaires};
use server::store::releases::add_release;

use super::fixtures::{self, day};
use super::releases::release;
use super::stores::{on_both, reading, writing};

#[tokio::test]
async fn a_release_knows_what_was_asked() {
    on_both(async |store| {
        for (id, number, digest) in [("parent", 10, "a"), ("parent", 9, "b"), ("child", 1, "c")] {
            let version = fixtures::version(id, number);
            writing!(store, |c| add_version(c, &version, digest, day("2026-11-23"))).expect("a version");
        }
        let asked = |versions: &[(&str, i32)]| -> Vec<(String, i32)> {
            versions.iter().map(|(id, version)| ((*id).to_owned(), *version)).collect()
        };
        let frozen = [
            ("r-0001", "2026-Q3", asked(&[("parent", 10), ("parent", 9), ("child", 1)])),
            ("r-0002", "2026-Q4", asked(&[])),
            ("r-0003", "2027-Q1", asked(&[("parent", 10)])),
        ];
        for (id, quarter, versions) in frozen.clone() {
            let release = release(id, quarter, None);
            writing!(store, |c| add_release(c, &release, &[])).expect("a release");
            writing!(store, |c| add_released_questionnaires(c, id, &versions)).expect("what was asked");
        }
        let kept = reading!(store, |c| released_questionnaires(c)).expect("a list");
        for (id, _, mut versions) in frozen {
            versions.sort();
            assert_eq!(kept.get(id).cloned().unwrap_or_default(), versions);
        }
    })
    .await;
}
