use app::domain::audience::Audience;
use app::domain::figure::Method;
use app::domain::group::Group;
use app::domain::place::Scope;
use server::store::StoreError;
use server::store::profiles::{ProfileRow, add_profile, profiles};
use server::store::releases::{ReleaseRow, add_release};

use super::fixtures::{day, quarter};
use super::stores::{on_both, reading, writing};

fn release(id: &str, of: &str) -> ReleaseRow {
    ReleaseRow {
        id: id.to_owned(),
        quarter: quarter(of),
        cut_on: day("2027-01-15"),
        cut_by: None,
        method: Method { number: 3, threshold: 5, minimum_base: 10, has_open_links: false },
        digest: "0a1b".to_owned(),
    }
}

#[tokio::test]
async fn who_was_heard_is_kept_with_its_release_in_order() {
    on_both(async |store| {
        let about = |answer: &str| Group::About { question: "you-sex".to_owned(), answer: answer.to_owned() };
        let row = |audience, group, respondents| ProfileRow { audience, group, respondents };
        let rows = [
            row(Audience::Child12To17, Group::WHOLE, Some(60)),
            row(Audience::Child12To17, Group::Place(Scope::of("Health", "West")), None),
            row(Audience::Child12To17, about(""), Some(55)),
            row(Audience::Child12To17, about("female"), Some(30)),
            row(Audience::Parent, Group::WHOLE, None),
        ];
        let (all, last) = (rows.clone(), rows[4..].to_vec());
        writing!(store, |c| async {
            add_release(c, &release("r-0001", "2026-Q3"), &[]).await?;
            add_release(c, &release("r-0002", "2026-Q4"), &[]).await?;
            let mut shuffled = all.to_vec();
            shuffled.reverse();
            add_profile(c, "r-0002", &shuffled).await?;
            add_profile(c, "r-0001", &last).await?;
            add_profile(c, "r-0001", &[]).await
        })
        .expect("profiles");
        let expected: Vec<(String, ProfileRow)> = [("r-0001", &rows[4])]
            .into_iter()
            .chain(rows.iter().map(|row| ("r-0002", row)))
            .map(|(release, row)| (release.to_owned(), row.clone()))
            .collect();
        assert_eq!(reading!(store, |c| profiles(c)).expect("profiles"), expected);
        let again = writing!(store, |c| add_profile(c, "r-0001", &rows[4..]));
        assert!(matches!(again, Err(StoreError::Conflict)), "it is frozen: {again:?}");
    })
    .await;
}
