use std::time::Duration;

use app::domain::audience::Audience;
use app::domain::figure::{Method, Period};
use app::domain::group::Group;
use app::domain::paired::Pairs;
use app::domain::place::Scope;
use server::store::StoreError;
use server::store::published_pairs::{PairsRow, add_published_pairs, published_pairs};
use server::store::releases::{
    FigureRow, ReleaseRow, Rows, add_release, figures_of, hold_off_counting, hold_off_releases,
    latest_released_quarter, releases, scopes_of,
};
use tokio::sync::oneshot;
use tokio::time::timeout;
use uuid::Uuid;

use super::fixtures::{day, quarter};
use super::stores::{on_both, reading, spawning, writing};

pub fn release(id: &str, of: &str, cut_by: Option<Uuid>) -> ReleaseRow {
    ReleaseRow {
        id: id.to_owned(),
        quarter: quarter(of),
        cut_on: day("2027-01-15"),
        cut_by,
        method: Method { number: 1, threshold: 5, minimum_base: 10, has_open_links: true },
        digest: "0a1b".to_owned(),
    }
}

fn figure(statement: &str, audience: Audience, values: Option<(i64, i64)>) -> FigureRow {
    let (base, positive) = values.unzip();
    FigureRow {
        period: Period::Quarter,
        statement: statement.to_owned(),
        audience,
        group: Group::WHOLE,
        base,
        positive,
        dont_know: None,
        dont_want_to_say: None,
    }
}

#[tokio::test]
async fn a_release_is_kept_with_its_figures_in_order() {
    on_both(async |store| {
        let store = store.with_account(1).await;
        assert_eq!(reading!(store, |c| latest_released_quarter(c)).expect("a look"), None);
        let later = release("r-0001", "2027-Q1", Some(Uuid::from_bytes([1; 16])));
        let earlier = release("r-0002", "2026-Q4", None);
        let parents = |values| figure("A-CYP-01", Audience::Parent, values);
        let in_the_west = FigureRow { group: Group::Place(Scope::of("Health", "West")), ..parents(Some((15, 10))) };
        let women = Group::About { question: "you-sex".to_owned(), answer: "female".to_owned() };
        let women = FigureRow { group: women, dont_know: Some(5), ..parents(Some((20, 10))) };
        let in_the_year = FigureRow { period: Period::Year, dont_want_to_say: Some(10), ..parents(Some((90, 60))) };
        let figures = [
            in_the_year,
            women,
            in_the_west,
            figure("C-01", Audience::Parent, None),
            figure("A-CYP-01", Audience::Parent, Some((40, 31))),
            figure("A-CYP-01", Audience::Child8To11, Some((3_000_000_000, 0))),
        ];
        let (kept, of_it) = (later.clone(), figures.clone());
        writing!(store, |c| add_release(c, &kept, &of_it)).expect("a release");
        let kept = earlier.clone();
        writing!(store, |c| add_release(c, &kept, &[])).expect("a release");

        assert_eq!(reading!(store, |c| releases(c)).expect("a list"), [earlier, later]);
        assert_eq!(reading!(store, |c| latest_released_quarter(c)).expect("a look"), Some(quarter("2027-Q1")));
        let [in_the_year, women, in_the_west, hidden, parents, children] = figures;
        assert_eq!(
            reading!(store, |c| figures_of(c, "r-0001", Rows::All)).expect("figures"),
            [&children, &parents, &in_the_west, &women, &hidden, &in_the_year].map(Clone::clone)
        );
        let west = Scope::of("Health", "West");
        for (rows, expected) in [
            (Rows::OfPlace(&Scope::Whole), vec![&children, &parents, &hidden]),
            (Rows::OfPlace(&west), vec![&in_the_west]),
            (Rows::OfStatement("C-01"), vec![&hidden]),
            (Rows::OfStatement("A-CYP-01"), vec![&children, &parents, &in_the_west, &women, &in_the_year]),
        ] {
            let found = reading!(store, |c| figures_of(c, "r-0001", rows)).expect("figures");
            assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{rows:?}");
        }
        assert_eq!(reading!(store, |c| scopes_of(c, "r-0001")).expect("places"), [Scope::Whole, west]);
        assert_eq!(reading!(store, |c| scopes_of(c, "r-0002")).expect("places"), []);
        assert_eq!(reading!(store, |c| figures_of(c, "r-0002", Rows::All)).expect("figures"), []);
    })
    .await;
}

#[tokio::test]
async fn a_quarter_is_released_once_and_nothing_of_a_second_try_is_kept() {
    on_both(async |store| {
        writing!(store, |c| add_release(c, &release("r-0001", "2026-Q3", None), &[])).expect("a release");
        for (id, of) in [("r-0002", "2026-Q3"), ("r-0001", "2026-Q4")] {
            let figures = [figure("C-01", Audience::Parent, None)];
            let again = writing!(store, |c| add_release(c, &release(id, of, None), &figures));
            assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        }
        let twice = [figure("C-01", Audience::Parent, None), figure("C-01", Audience::Parent, Some((20, 10)))];
        let again = writing!(store, |c| add_release(c, &release("r-0003", "2027-Q1", None), &twice));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
        assert_eq!(store.count("release").await, 1);
        assert_eq!(store.count("published_figure").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_release_waits_for_what_is_being_counted_and_lets_nothing_be_counted_meanwhile() {
    on_both(async |store| {
        let (counted, wait) = oneshot::channel::<()>();
        let (begun, counting) = oneshot::channel::<()>();
        let send = spawning!(store, |c| async {
            hold_off_releases(c).await?;
            begun.send(()).expect("the test waits");
            wait.await.expect("the test goes on");
            Ok::<_, StoreError>(())
        });
        counting.await.expect("a send is under way");
        let (cut, wait) = oneshot::channel::<()>();
        let mut release = spawning!(store, |c| async {
            hold_off_counting(c).await?;
            wait.await.expect("the test goes on");
            Ok::<_, StoreError>(())
        });
        assert!(timeout(Duration::from_millis(200), &mut release).await.is_err());
        let mut later_send = spawning!(store, |c| hold_off_releases(c));
        counted.send(()).expect("the send waits");
        assert!(timeout(Duration::from_millis(200), &mut later_send).await.is_err(), "a send waits for the release");
        cut.send(()).expect("the release has its turn");
        for done in [send, release, later_send] {
            done.await.expect("a task").expect("its turn");
        }
    })
    .await;
}

#[tokio::test]
async fn a_figure_that_cannot_be_read_is_told_by_its_release() {
    on_both(async |store| {
        writing!(store, |c| add_release(c, &release("r-0001", "2026-Q3", None), &[])).expect("a release");
        store
            .tamper(
                "INSERT INTO published_figure (release, statement, audience, agency, locality, question, answer, period)
                 VALUES ('r-0001', 'C-01', 'x', '', '', '', '', 'quarter')",
            )
            .await;
        let error = reading!(store, |c| figures_of(c, "r-0001", Rows::All)).expect_err("an audience that is none");
        assert!(matches!(&error, StoreError::Inconsistent { id, .. } if id == "r-0001"), "{error}");
        store.tamper("UPDATE release SET quarter = 'spring'").await;
        let listed = reading!(store, |c| releases(c));
        assert!(matches!(listed, Err(StoreError::Inconsistent { .. })), "{listed:?}");
        let latest = reading!(store, |c| latest_released_quarter(c));
        assert!(matches!(latest, Err(StoreError::Inconsistent { .. })), "{latest:?}");
    })
    .await;
}

fn pairs_row(statement: &str, audience: Audience, counts: Option<[i64; 4]>) -> PairsRow {
    PairsRow { statement: statement.to_owned(), audience, pairs: counts.map(Pairs::of_counts) }
}

#[tokio::test]
async fn pairs_are_kept_with_their_release_in_order_and_once() {
    on_both(async |store| {
        for (id, of) in [("r-0001", "2026-Q3"), ("r-0002", "2026-Q4")] {
            writing!(store, |c| add_release(c, &release(id, of, None), &[])).expect("a release");
        }
        let hidden = pairs_row("C-01", Audience::Parent, None);
        let parents = pairs_row("A-CYP-01", Audience::Parent, Some([3_000_000_000, 20, 10, 5]));
        let children = pairs_row("A-CYP-01", Audience::Child8To11, Some([6, 7, 8, 9]));
        let rows = [hidden.clone(), parents.clone(), children.clone()];
        writing!(store, |c| add_published_pairs(c, "r-0001", &rows)).expect("pairs");
        writing!(store, |c| add_published_pairs(c, "r-0002", &[])).expect("none");
        assert_eq!(reading!(store, |c| published_pairs(c, "r-0001")).expect("pairs"), [children, parents, hidden]);
        assert_eq!(reading!(store, |c| published_pairs(c, "r-0002")).expect("pairs"), []);
        let again = [pairs_row("C-01", Audience::Parent, Some([5, 5, 5, 5]))];
        let again = writing!(store, |c| add_published_pairs(c, "r-0001", &again));
        assert!(matches!(again, Err(StoreError::Conflict)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn pairs_that_cannot_be_read_are_told_by_their_release() {
    on_both(async |store| {
        writing!(store, |c| add_release(c, &release("r-0001", "2026-Q3", None), &[])).expect("a release");
        let rows = [pairs_row("C-01", Audience::Parent, Some([5, 6, 7, 8]))];
        writing!(store, |c| add_published_pairs(c, "r-0001", &rows)).expect("pairs");
        for sql in
            ["UPDATE published_pairs SET lost = NULL", "UPDATE published_pairs SET lost = 7, audience = 'somebody'"]
        {
            store.tamper(sql).await;
            let error = reading!(store, |c| published_pairs(c, "r-0001")).expect_err("it cannot be read");
            assert!(matches!(&error, StoreError::Inconsistent { id, .. } if id == "r-0001"), "{error}");
        }
    })
    .await;
}
