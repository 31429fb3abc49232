use app::domain::audience::Audience;
use app::domain::reference::Reference;
use server::store::StoreError;
use server::store::reference::{references, replace_references};

use super::fixtures::day;
use super::stores::{on_both, reading, writing};

fn reference(audience: Option<Audience>, category: &str, population: i64) -> Reference {
    Reference {
        audience,
        dimension: "sex".into(),
        category: category.to_owned(),
        population,
        source: "Census".to_owned(),
        as_of: day("2021-03-21"),
    }
}

#[tokio::test]
async fn a_reference_takes_the_place_of_the_one_before() {
    on_both(async |store| {
        let first = [reference(None, "female", 100_000_000), reference(Some(Audience::Parent), "female", 0)];
        let second = [reference(None, "female", 7), reference(None, "male", 8)];
        for new in [&first, &second] {
            let mut shuffled = new.to_vec();
            shuffled.reverse();
            writing!(store, |c| replace_references(c, &shuffled)).expect("a reference");
            assert_eq!(reading!(store, |c| references(c)).expect("references"), *new);
        }
        let twice = [first[0].clone(), first[0].clone()];
        let refused = writing!(store, |c| replace_references(c, &twice));
        assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
        assert_eq!(reading!(store, |c| references(c)).expect("references"), second, "nothing was changed");
        writing!(store, |c| replace_references(c, &[])).expect("no reference");
        assert!(reading!(store, |c| references(c)).expect("references").is_empty());
    })
    .await;
}
